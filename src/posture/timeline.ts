import type { Observation, Sighting } from "../evidence/observation.ts";
import { endOfDay, type Instant, startOfDay } from "../time/time.ts";

/**
 * What one record proves of a unit, on the line of time. `shown`: a look that could have seen every application, and which products it
 * saw. `have`: present at every instant of a span. `install`: at some instant of it. `contact`: a name of the product itself was asked for.
 */
export type Mark =
  | {
      readonly kind: "shown";
      readonly at: Instant;
      readonly source: string;
      readonly present: readonly string[];
      readonly record: string;
    }
  | {
      readonly kind: "have" | "install";
      readonly from: Instant;
      readonly at: Instant;
      readonly product: string;
      readonly record: string;
    }
  | {
      readonly kind: "use";
      readonly from: Instant;
      readonly at: Instant;
      readonly product: string;
      readonly record: string;
    }
  | {
      readonly kind: "contact";
      readonly from: Instant;
      readonly at: Instant;
      readonly product: string;
      readonly blocked: boolean;
      readonly record: string;
    };

/** The roles of names that only the product itself asks for: a tracker, a shared network or a company's page shows no use. */
const own: ReadonlySet<string> = new Set(["app-core", "dedicated-cdn"]);

/** The last instant at which the installation can have happened. */
const latestInstall = ({ installed = Number.NEGATIVE_INFINITY, installedDay }: Sighting): Instant => {
  if (installedDay === undefined) return installed;
  // The day is one of the tool's own zone: where that is not the zone of days, it is taken to last a day.
  return (startOfDay(installedDay) === installed ? endOfDay(installedDay) : installed + 86_400_000) - 1;
};

const pushSighting = (sighting: Sighting, { observedAt, id: record }: Observation, into: Mark[]): void => {
  const { product, what, installed, lastUsed } = sighting;
  if (what === "contact") {
    if (own.has(sighting.role))
      into.push({
        kind: "contact",
        from: observedAt,
        at: observedAt,
        product,
        blocked: sighting.blocked === true,
        record,
      });
    return;
  }
  if (what !== "installed") return;
  const known = installed !== undefined && installed <= observedAt;
  const latest = known ? Math.min(latestInstall(sighting), observedAt) : observedAt;
  if (known) into.push({ kind: "install", from: installed, at: latest, product, record });
  if (lastUsed !== undefined && lastUsed <= observedAt)
    into.push({ kind: "use", from: lastUsed, at: lastUsed, product, record });
  into.push({ kind: "have", from: latest, at: observedAt, product, record });
};

const nothing: readonly string[] = Object.freeze([]);

/** Adds what an observation proves (the table of actions, semantics §1.1). Only a complete look at all applications shows absence. */
export const pushMarks = (observation: Observation, into: Mark[]): void => {
  const { observedAt: at, sightings, complete, scope, sourceKind: source, id: record } = observation;
  for (const sighting of sightings) pushSighting(sighting, observation, into);
  if (!complete || scope !== "all-apps") return;
  const present =
    sightings.length === 0
      ? nothing
      : [...new Set(sightings.filter(({ what }) => what === "installed").map(({ product }) => product))];
  into.push({ kind: "shown", at, source, present, record });
};

export const marksOf = (observation: Observation): readonly Mark[] => {
  const marks: Mark[] = [];
  pushMarks(observation, marks);
  return marks;
};

const rank: Readonly<Record<Mark["kind"], number>> = { shown: 0, install: 1, use: 2, have: 3, contact: 4 };

/** In the order of time; of one instant, the same order whatever was read first. */
export const inOrder = (a: Mark, b: Mark): number =>
  a.at - b.at || rank[a.kind] - rank[b.kind] || (a.record < b.record ? -1 : a.record > b.record ? 1 : 0);

/**
 * Joins spans of presence between two sightings of a product, where nothing in between shows it absent: what the policy `persistence`
 * takes as seen. Marks are in order.
 */
export const persisted = (marks: readonly Mark[]): readonly Mark[] => {
  const seen = new Map<string, Instant>();
  return marks.map((mark): Mark => {
    if (mark.kind === "shown") {
      for (const product of [...seen.keys()]) if (!mark.present.includes(product)) seen.delete(product);
      return mark;
    }
    if (mark.kind !== "have") return mark;
    const from = Math.min(mark.from, seen.get(mark.product) ?? mark.from);
    seen.set(mark.product, mark.at);
    return { ...mark, from };
  });
};

/** What is proven by an instant: a later sighting counts through a date at or before it only. */
export const provenBy = (marks: readonly Mark[], at: Instant): readonly Mark[] => {
  if ((marks.at(-1)?.at ?? at) <= at) return marks;
  return marks
    .flatMap((mark): readonly Mark[] => {
      if (mark.at <= at) return [mark];
      return mark.kind === "have" && mark.from <= at && mark.from < mark.at ? [{ ...mark, at }] : [];
    })
    .sort(inOrder);
};
