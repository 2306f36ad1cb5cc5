import type { Control, Test } from "../deed/deed.ts";
import type { Known } from "../deed/known.ts";
import { countsFrom } from "../deed/moment.ts";
import { countingAt, doersOf } from "../deed/select.ts";
import { endOfDay, type Instant } from "../time/time.ts";

/** What a point should hold of a measure on a day: a version, nothing, or it is open which. */
export type Should =
  | { readonly kind: "version"; readonly version: string }
  | { readonly kind: "none" }
  | { readonly kind: "open"; readonly settles: readonly string[] }
  /** A control of the body’s own, which nobody asks of it and nobody forbids. */
  | { readonly kind: "free" };

/** What was built once for the body at the point. */
export interface BuiltOnce {
  readonly version: string;
  readonly token: string;
  /** Has it something that answers? Where nothing does, whoever looked at it is its proof. */
  readonly answers: boolean;
  /** The measures that it holds, and those that it takes away. */
  readonly measures: readonly string[];
  readonly withdrawn: readonly string[];
}

/** A canary that a log of the body shows to have answered. */
export interface CanarySeen {
  readonly id: string;
  readonly at: Instant;
  readonly knownAt: Instant;
  /** Its whole name, which begins with the token. */
  readonly canary: string;
}

/** What can be wrong with a control (docs/controls.md, “Status”). */
export type Fault = "missing" | "stale" | "outlived" | "unproven";

/** What a point should hold of a measure, and what it does. */
export interface Row {
  readonly measure: string;
  readonly body: string;
  /** Of a control that is none of ours, as the body names it; absent where it does not. */
  readonly point?: string;
  readonly should: Should;
  /** A version, `none`, or `unknown`. */
  readonly is: string;
  /** The record that says so. */
  readonly by?: string;
  readonly fault?: Fault;
  /** Names that the last probe reached. */
  readonly reachable: readonly string[];
}

export interface StatusQuestion {
  readonly known: Known;
  readonly body: string;
  readonly measure: string;
  readonly point: string;
  /** Does the point hold all measures in one file? Then a record about any of them speaks of all. */
  readonly together: boolean;
  readonly at: Instant;
  readonly should: Should;
  readonly built: readonly BuiltOnce[];
  readonly seen: readonly CanarySeen[];
}

/** One record of what a point held at an instant. */
interface Sighting {
  readonly id: string;
  readonly at: Instant;
  readonly is: string;
  /** Did the point itself answer, or does somebody say so? */
  readonly proof: boolean;
  /** The names that were reached, where names were asked for. */
  readonly reachable?: readonly string[];
}

/** What was built with a token, or where a record gives none, with a version. */
const builtWith = (
  built: readonly BuiltOnce[],
  { token, version }: { readonly token?: string; readonly version?: string },
): readonly BuiltOnce[] => {
  if (token !== undefined) return built.filter((one) => one.token === token);
  return version === undefined ? [] : built.filter((one) => one.version === version);
};

/** What a build that is live means for a measure: its version where it holds it, nothing where it does not. */
const meansFor = (measure: string, live: readonly BuiltOnce[]): string =>
  live.find(({ measures }) => measures.includes(measure))?.version ?? (live.length > 0 ? "none" : "unknown");

type Told = Control | Test;

/** A body may declare that it has no control, at no point. */
const isNoneAtAll = (deed: Told): boolean => deed.kind === "control" && deed.none && deed.point === undefined;

/** The held deeds of a body about a point that say what it holds; those about another measure only where one file holds all. */
const toldOf = ({ known, body, measure, point, together, at, built }: StatusQuestion): readonly Told[] => {
  const measures = together ? [...new Set(built.flatMap((one) => [...one.measures, ...one.withdrawn]))] : [];
  return [...new Set([measure, ...measures])].flatMap((about) =>
    countingAt(known, ["control", "test"], { measure: about, at })
      .filter(({ deed, sure }) => sure && doersOf(deed).includes(body) && deed.about.includes(body))
      .map(({ deed }) => deed)
      .filter((deed) => deed.point === point || isNoneAtAll(deed) || builtWith(built, deed).length > 0)
      // What is said of another measure speaks of this one only by what was built.
      .filter((deed) => about === measure || builtWith(built, deed).length > 0),
  );
};

const ofControl = (deed: Control, { known, measure, at, built }: StatusQuestion): readonly Sighting[] => {
  const common = { id: deed.id, at: countsFrom(deed, known.knownAt), proof: false };
  if (deed.none) return deed.basis === "record" ? [{ ...common, is: "none" }] : [];
  if (deed.until !== undefined && at >= endOfDay(deed.until))
    return [{ ...common, at: endOfDay(deed.until), is: "none" }];
  return [{ ...common, is: meansFor(measure, builtWith(built, deed)) }];
};

const ofTest = (deed: Test, { known, measure, built }: StatusQuestion): readonly Sighting[] => {
  const common = {
    id: deed.id,
    at: countsFrom(deed, known.knownAt),
    proof: true,
    reachable: deed.found.filter(({ result }) => result === "reachable").map(({ name }) => name),
  };
  if (deed.none) return [{ ...common, is: "none" }];
  // A version is no secret; a token is. Where no token can answer, a test that passed says what it found.
  const live = builtWith(built, deed);
  const looked = live.some(({ answers }) => !answers) && deed.result === "passed";
  return deed.token === undefined && !looked ? [] : [{ ...common, is: meansFor(measure, live) }];
};

const ofLog = ({ id, at, canary }: CanarySeen, { measure, together, built }: StatusQuestion): readonly Sighting[] => {
  const live = builtWith(built, { token: canary.split(".")[0] ?? "" });
  const speaks = live.some(({ measures, withdrawn }) => together || [...measures, ...withdrawn].includes(measure));
  return speaks ? [{ id, at, is: meansFor(measure, live), proof: true }] : [];
};

/** What is on record of a point, the newest last; at one instant, what answered itself after what is said. */
const sightingsOf = (question: StatusQuestion): readonly Sighting[] =>
  [
    ...toldOf(question).flatMap((deed) =>
      deed.kind === "control" ? ofControl(deed, question) : ofTest(deed, question),
    ),
    ...question.seen
      .filter(({ at, knownAt }) => at <= question.at && knownAt <= question.known.knownAt)
      .flatMap((one) => ofLog(one, question)),
  ].toSorted((a, b) => a.at - b.at || Number(a.proof) - Number(b.proof));

interface Newest {
  readonly newest: Sighting | undefined;
  /** The last that the point itself gave. */
  readonly proof: Sighting | undefined;
  /** What the last that asked for names, of this version, reached. */
  readonly reachable: readonly string[];
}

const newestOf = (sightings: readonly Sighting[]): Newest => {
  const newest = sightings.at(-1);
  const asked = sightings.findLast((one) => one.reachable !== undefined && one.is === newest?.is);
  return { newest, proof: sightings.findLast((one) => one.proof), reachable: asked?.reachable ?? [] };
};

const faultOf = (should: Should, { newest, proof, reachable }: Newest): Fault | undefined => {
  if (should.kind === "open" || should.kind === "free") return undefined;
  if (should.kind === "none") return newest === undefined || newest.is === "none" ? undefined : "outlived";
  if (newest === undefined || newest.is === "none") return "missing";
  if (newest.is === "unknown") return "unproven";
  if (newest.is !== should.version) return "stale";
  return proof?.is === newest.is && reachable.length === 0 ? undefined : "unproven";
};

/** What a point should hold of a measure against what it does, as known (docs/controls.md, “Status”). */
export const rowOf = (question: StatusQuestion): Row => {
  const { measure, body, point, should, built } = question;
  const found = newestOf(sightingsOf(question));
  const { newest, reachable } = found;
  const fault = faultOf(should, found);
  const wasBuilt = built.some(({ measures }) => measures.includes(measure));
  return Object.freeze({
    measure,
    body,
    point,
    should,
    is: newest?.is ?? (wasBuilt ? "unknown" : "none"),
    ...(newest === undefined ? {} : { by: newest.id }),
    ...(fault === undefined ? {} : { fault }),
    reachable: newest?.is === "none" ? [] : reachable,
  });
};

/** Is something about a row not known, so that it cannot be called in order? */
export const isOpen = ({ should, is, fault }: Row): boolean =>
  fault === undefined && (should.kind === "open" || (should.kind !== "free" && is === "unknown"));

export interface OwnQuestion {
  readonly known: Known;
  readonly body: string;
  readonly measure: string;
  readonly at: Instant;
  /** Has the measure ended for everybody whom it reached? */
  readonly over: boolean;
  /** Points of ours, and what was built at them. */
  readonly points: ReadonlySet<string>;
  readonly built: readonly BuiltOnce[];
}

/** Controls that a body states of its own, each at the point as the body names it: whether they outlived the measure. */
export const ownRows = ({ known, body, measure, at, over, points, built }: OwnQuestion): readonly Row[] => {
  const own = countingAt(known, ["control"], { measure, at })
    .filter(({ deed, sure }) => sure && doersOf(deed).includes(body) && deed.about.includes(body))
    .map(({ deed }) => deed)
    .filter((deed) => !points.has(deed.point ?? "") && builtWith(built, deed).length === 0)
    .toSorted((a, b) => countsFrom(a, known.knownAt) - countsFrom(b, known.knownAt));
  // That there is no control at all, without a point, takes each of them away.
  const none = own.findLastIndex(isNoneAtAll);
  return [...Map.groupBy(own, ({ point }) => point)].flatMap(([point, deeds]) => {
    const last = deeds.at(-1);
    if (last === undefined || deeds.every((deed) => deed.none)) return [];
    const gone = last.none || own.indexOf(last) < none || (last.until !== undefined && at >= endOfDay(last.until));
    return [
      {
        measure,
        body,
        ...(point === undefined ? {} : { point }),
        should: over ? { kind: "none" } : { kind: "free" },
        is: gone ? "none" : "unknown",
        by: last.id,
        ...(over && !gone ? { fault: "outlived" as const } : {}),
        reachable: [],
      } satisfies Row,
    ];
  });
};
