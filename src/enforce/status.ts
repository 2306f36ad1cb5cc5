import { recordedChoices } from "../cascade/load.ts";
import { versionOf } from "../control/edition.ts";
import type { Point } from "../control/point.ts";
import { points } from "../control/points/index.ts";
import { type BuiltOnce, type CanarySeen, isOpen, ownRows, type Row, rowOf, type Should } from "../control/status.ts";
import { pointsOf } from "../deed/points.ts";
import { countingAt, doersOf } from "../deed/select.ts";
import { controlsSeenOf } from "../evidence/read.ts";
import { chosenIn } from "../measure/chosen.ts";
import { findMeasure } from "../measure/corpus.ts";
import type { Measure } from "../measure/measure.ts";
import { windows } from "../measure/window.ts";
import { ok, type Problem, type Result } from "../problem/problem.ts";
import { body as registered } from "../register/register.ts";
import type { Instant } from "../time/time.ts";
import { besideAt } from "./beside.ts";
import { type ControlGround, standingFrom, type Where } from "./ground.ts";
import { builtAt, hasBegun, heldMeasure, type Issued, issuedBy, wasBuilt } from "./issued.ts";

/** What was assumed when a measure was built last at a point. */
type AssumedThere = Issued["measures"][number]["assumed"];

/** A row of a status, with what was assumed when it was built last. */
export interface StatusRow extends Row {
  readonly assumed: AssumedThere;
}

/** The states in which a clause binds, or is still to. */
const stands: ReadonlySet<string> = new Set(["in-force", "pending", "proposed"]);

/** Has a measure ended in each of its clauses, under every reading that is open? */
const isOver = (measure: Measure, { known, knownAt }: ControlGround, at: Instant): boolean => {
  const reading = chosenIn(measure, knownAt, recordedChoices(known)(measure));
  return measure.clauses.every((clause) =>
    windows(clause, at, { measure, knownAt, reading }).every(({ window }) => !stands.has(window.state)),
  );
};

interface Asked {
  readonly ground: ControlGround;
  readonly issued: readonly Issued[];
  readonly seen: ReadonlyMap<string, readonly CanarySeen[]>;
  readonly at: Instant;
  readonly where: Where;
}

type Last = Issued["measures"][number] | Issued["withdrawn"][number];

/** The build of a measure that was issued last at a point, whether it stands or took the measure away. */
const lastOf = (built: readonly Issued[], measure: string): Last | undefined =>
  built
    .toReversed()
    .flatMap(({ measures, withdrawn }): readonly Last[] =>
      [...measures, ...withdrawn].filter(({ id }) => id === measure),
    )
    .at(0);

/** What a build would make today, under what was assumed at the last one: the same standing, and the version of the same edition. */
const shouldOf = (
  measure: Measure,
  body: string,
  point: Point,
  { ground, at, where, begun }: Asked & { readonly begun: readonly Issued[] },
): Result<Should> => {
  const built = builtAt(begun, body, point);
  const last = lastOf(begun, measure.id);
  const standing = standingFrom(ground, { measure, body, at, assumed: last?.assumed ?? [] }, point);
  if (!standing.ok) return standing;
  if (standing.value.kind === "open") return ok({ kind: "open", settles: standing.value.settles });
  // A dry run at a tool without such a mode leaves nothing there.
  const isUnwatched = last !== undefined && "state" in last && last.state === "dry-run";
  if (standing.value.kind !== "restriction" || isUnwatched) return ok({ kind: "none" });
  const beside =
    point.holds === "host"
      ? besideAt(ground, built, { point, measure: measure.id, body, at }, where)
      : ok({ others: [], watched: new Set<string>() });
  if (!beside.ok) {
    const lost = beside.problems.flatMap(({ code, args }) =>
      code === "E-CONTROL-MEASURE" ? [String(args["id"])] : [],
    );
    return lost.length === beside.problems.length ? ok({ kind: "open", settles: lost }) : beside;
  }
  if ("refused" in beside.value)
    return ok({ kind: "open", settles: beside.value.refused.kind === "open" ? beside.value.refused.settles : [] });
  const own = built.get(measure.id)?.measures.find(({ id }) => id === measure.id);
  const dry = new Set([...beside.value.watched, ...(own?.dryRun ? [measure.id] : [])]);
  const every = [...beside.value.others, standing.value];
  const [live, watched] = [false, true].map((isDry) => every.filter((one) => dry.has(one.measure) === isDry));
  return ok({ kind: "version", version: versionOf(point, live ?? [], watched) });
};

const idsOf = (some: readonly { readonly id: string }[]): readonly string[] => some.map(({ id }) => id);

const onceOf = ({ version, token, canary, measures, withdrawn }: Issued): BuiltOnce => ({
  version,
  token,
  answers: canary !== null,
  measures: idsOf(measures),
  withdrawn: idsOf(withdrawn),
});

/** The rows of a body under a measure: points on record or ever built for it, then the controls that it states of its own. */
const rowsOf = (measure: Measure, body: string, named: boolean, asked: Asked): Result<readonly StatusRow[]> => {
  const { ground, issued, seen, at } = asked;
  const { known } = ground;
  const held = new Set((pointsOf(known, body, at) ?? []).map(({ point }) => point));
  // What was made by then, or for a day that had begun; what comes later says nothing of this one.
  const own = issued.filter((one) => one.body === body && (one.issuedAt <= at || hasBegun(one, at)));
  const stated = countingAt(known, ["control"], { measure: measure.id, at })
    .map(({ deed }) => deed)
    .filter((deed) => doersOf(deed).includes(body));
  const rows: StatusRow[] = [];
  for (const point of points) {
    const here = own.filter((one) => one.point === point.id);
    const built = here.map(onceOf);
    const begun = here.filter((one) => hasBegun(one, at));
    const isBuilt = wasBuilt(begun, point, measure.id);
    const isStated = stated.some((deed) => deed.point === point.id);
    if (!held.has(point.id) && !isBuilt && !isStated) continue;
    const should = shouldOf(measure, body, point, { ...asked, begun });
    if (!should.ok) return should;
    const row = rowOf({
      known,
      body,
      measure: measure.id,
      point: point.id,
      together: point.holds === "host",
      at,
      should: should.value,
      built,
      seen: seen.get(body) ?? [],
    });
    // Of a measure that was never built here, and that nobody asks about, only what is missing is said.
    if (!isBuilt && !isStated && (should.value.kind === "none" || (should.value.kind === "open" && !named))) continue;
    rows.push({ ...row, assumed: lastOf(begun, measure.id)?.assumed ?? [] });
  }
  if (stated.length === 0) return ok(rows);
  const others = ownRows({
    known,
    body,
    measure: measure.id,
    at,
    over: isOver(measure, ground, at),
    points: new Set(idsOf(points)),
    built: own.map(onceOf),
  });
  return ok([...rows, ...others.map((row) => ({ ...row, assumed: [] }))]);
};

/** The bodies of a world of which anything about controls is on record. */
const bodiesIn = ({ ground: { around, known }, issued }: Asked, fictional: boolean): readonly string[] =>
  [
    ...new Set([
      ...issued.map(({ body }) => body),
      ...known.points.map(({ body }) => body),
      ...known.deeds.filter(({ kind }) => kind === "control").flatMap((deed) => doersOf(deed)),
    ]),
  ]
    .filter((id) => (registered(around.register, id)?.world === "fictional") === fictional)
    .sort();

/** What stands at the points of some bodies, of measures that are not held. */
const strangersOf = ({ issued, where }: Asked, bodies: readonly string[]): readonly Problem[] =>
  [...new Set(issued.flatMap(({ measures }) => idsOf(measures)))].flatMap((id) => {
    if (findMeasure(id, where).ok) return [];
    const standing = points.flatMap((point) => bodies.flatMap((body) => builtAt(issued, body, point).get(id) ?? []));
    return standing.flatMap((one) => {
      const held = heldMeasure(id, one, where);
      return held.ok ? [] : held.problems;
    });
  });

/** The canaries that logs of each body saw at work. */
const seenBy = async ({ store, knownAt }: ControlGround): Promise<Asked["seen"]> =>
  Map.groupBy(
    (await controlsSeenOf(store, { knownAt })).flatMap(({ id, body, at, knownAt: heard, what, canary }) =>
      what === "canary-applied" && canary !== undefined ? [{ id, body, at, knownAt: heard, canary }] : [],
    ),
    ({ body }) => body,
  );

/** What is asked about the controls of some bodies. */
export interface StatusQuestion {
  readonly ground: ControlGround;
  readonly measures: readonly Measure[];
  /** Were the measures named, or are they all that there are? Of those that are named it is also said what is open before anything was built. */
  readonly named: boolean;
  /** Absent: every body of the world of which anything about controls is on record. */
  readonly body?: string;
  readonly fictional: boolean;
  readonly at: Instant;
  readonly where: Where;
}

/** The controls of bodies, with what stands at their points of measures that nobody holds any more: it may outlive them unseen. */
export interface Status {
  readonly rows: readonly StatusRow[];
  readonly strangers: readonly Problem[];
}

/** How many rows there are, how many of them show a fault, and of how many something is not known. */
export const rowCounts = (rows: readonly StatusRow[]) => ({
  n: rows.length,
  faults: rows.filter(({ fault }) => fault !== undefined).length,
  open: rows.filter(isOpen).length,
});

/** What should be in force at each control point against what is, as known. Problems: E-FACTS-BODY, and those of measures that are built together. */
export const statusOf = async (question: StatusQuestion): Promise<Result<Status>> => {
  const { ground, measures, named, body, fictional, at, where } = question;
  const asked = { ground, issued: issuedBy(ground.store, ground.knownAt), seen: await seenBy(ground), at, where };
  const bodies = body === undefined ? bodiesIn(asked, fictional) : [body];
  const rows: StatusRow[] = [];
  for (const one of bodies)
    for (const measure of measures) {
      const found = rowsOf(measure, one, named, asked);
      if (!found.ok) return found;
      rows.push(...found.value);
    }
  return ok({ rows, strangers: named ? [] : strangersOf(asked, bodies) });
};
