import { type Exempted, exemptedIn } from "../deed/exemption.ts";
import { type Course, edgesOf as edgesOfExemption } from "../deed/exemption-course.ts";
import type { Instant } from "../time/time.ts";
import { placeOf } from "./breakpoints.ts";
import type { Lens } from "./lens.ts";
import type { Proven, Situation, Tri } from "./situation.ts";
import type { Mark } from "./timeline.ts";
import { type Profile, type Unit, versionAt } from "./unit.ts";

/** One lens on one unit, with what exempts it. */
export interface Look {
  readonly lens: Lens;
  readonly unit: Unit;
  /** `none`: as if nothing were exempt. `then`: only what was known at the instant itself, so that no later record reaches back. */
  readonly exempting: "known" | "none" | "then";
}

const situationOf = (lens: Lens, unit: Unit, profile: Profile, at: Instant): Situation => {
  const place = placeOf(lens.view.breaks, at);
  const body = unit.body.factsAt(place);
  return lens.at(profile, body, place);
};

/** The clause over the unit at an instant; `left` when it was not the body's any more. */
export const situationAt = ({ lens, unit }: Pick<Look, "lens" | "unit">, at: Instant): Situation | "left" => {
  const { profile } = versionAt(unit, at);
  return profile === "left" ? "left" : situationOf(lens, unit, profile, at);
};

/** The exemptions that may ever name a unit: it, or one of those who held it. */
const coursesNaming = ({ body, device, versions }: Unit): readonly Course[] =>
  body.exemptions.all.length === 0
    ? []
    : body.exemptions.naming(
        device,
        versions.flatMap(({ holder }) => holder ?? []),
      );

/** Is the unit exempt at an instant, and by which records? */
export const exemptAt = (
  { lens, unit, exempting }: Look,
  at: Instant,
): { readonly is: Tri; readonly by: readonly Exempted[] } => {
  const { exceptions } = lens.aspect.clause;
  const courses = coursesNaming(unit);
  if (exempting === "none" || (courses.length === 0 && exceptions.length === 0)) return { is: "no", by: [] };
  const situation = situationAt({ lens, unit }, at);
  const { holder } = versionAt(unit, at);
  const by = exemptedIn(courses, {
    body: unit.body.id,
    measure: lens.view.measure.id,
    clause: lens.aspect.clause.id,
    device: unit.device,
    at,
    ...(exempting === "then" ? { heard: at } : {}),
    exceptions,
    zone: lens.view.measure.zone,
    meets: (when) => (situation === "left" ? "open" : situation.meets(when)),
    ...(holder === undefined ? {} : { holder }),
    ...(situation === "left" || situation.row === undefined ? {} : { row: situation.row }),
  });
  const state = by[0]?.state;
  const record: Tri = state === "valid" ? "yes" : state === "open" ? "open" : "no";
  const rule: Tri = situation === "left" ? "no" : situation.freed;
  return { is: record === "yes" || rule === "yes" ? "yes" : record === "open" || rule === "open" ? "open" : "no", by };
};

/** A condition, less what is exempt. */
export const unless = (tri: Tri, exempt: Tri): Tri =>
  exempt === "yes" ? "no" : exempt === "open" && tri !== "no" ? "open" : tri;

const contactShows: Readonly<Record<string, Proven>> = {
  network: [["carry-traffic"]],
  app: [["have", "reach-web"]],
  web: [["have", "reach-web"]],
};
const shows = { have: [["have"]], use: [["use"]], install: [["install"], ["download"]] } satisfies Record<
  string,
  Proven
>;

/**
 * What a mark proves in a channel. Presence never shows use. A contact with the product's own names shows traffic, and one of two things
 * besides: the app is there, or its site was opened. One that was refused shows an attempt, and nothing that was carried.
 */
export const provenIn = (mark: Mark, channel: string): Proven => {
  if (mark.kind === "shown") return [];
  if (mark.kind === "contact") return mark.blocked ? [] : (contactShows[channel] ?? []);
  return channel === "app" ? shows[mark.kind] : [];
};

/** A stretch of a mark in which nothing changes. */
export interface Stretch {
  readonly first: Instant;
  readonly last: Instant;
  readonly named: Tri;
  readonly fault: Tri;
  readonly countable: Tri;
  readonly situation: Situation | "left";
}

/** The instants between which neither the clause, nor what is known of the unit, nor what exempts it changes. */
const edgesOf = ({ lens, unit }: Look): readonly Instant[] => {
  const courses = coursesNaming(unit);
  if (courses.length === 0 && unit.versions.length === 1) return lens.view.breaks;
  const { measure } = lens.view;
  const edges = courses.flatMap((one) => edgesOfExemption(one, lens.aspect.clause.exceptions, measure.zone));
  return [...lens.view.breaks, ...unit.versions.map(({ from }) => from), ...edges].sort((a, b) => a - b);
};

/** The stretches of a mark, in the order of time, each with what the clause says of what is proven in it. */
export const stretchesOf = (
  mark: Exclude<Mark, { kind: "shown" }>,
  look: Look,
  profiles: (at: Instant) => readonly (Profile | "left")[],
): readonly Stretch[] => {
  const proven = provenIn(mark, look.lens.aspect.channel);
  if (proven.length === 0) return [];
  const inside = mark.from === mark.at ? [] : edgesOf(look).filter((edge) => edge > mark.from && edge <= mark.at);
  const starts = [mark.from, ...new Set(inside)];
  return starts.flatMap((first, n) => {
    const last = (starts[n + 1] ?? mark.at + 1) - 1;
    const exempt = exemptAt(look, last).is;
    return profiles(last).map((profile) => {
      if (profile === "left")
        return {
          first,
          last,
          named: "no" as const,
          fault: "no" as const,
          countable: "no" as const,
          situation: "left" as const,
        };
      const situation = situationOf(look.lens, look.unit, profile, last);
      const { named, fault } = situation.proof({ proven, product: mark.product });
      return {
        first,
        last,
        named: unless(named, exempt),
        fault: unless(fault, exempt),
        countable: unless(situation.countable, exempt),
        situation,
      };
    });
  });
};
