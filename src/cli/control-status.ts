import { recordedChoices } from "../cascade/load.ts";
import { versionOf } from "../control/edition.ts";
import type { Point } from "../control/point.ts";
import { points } from "../control/points/index.ts";
import { type BuiltOnce, type CanarySeen, isOpen, ownRows, type Row, rowOf, type Should } from "../control/status.ts";
import { controlWords } from "../control/words.ts";
import { faultWords, probeWords, statusWords } from "../control/words-status.ts";
import { pointsOf } from "../deed/points.ts";
import { doersOf } from "../deed/select.ts";
import { controlsSeenOf } from "../evidence/read.ts";
import { list, number } from "../language/say.ts";
import { everKnown } from "../measure/case.ts";
import { chosenIn } from "../measure/chosen.ts";
import { findMeasure } from "../measure/corpus.ts";
import type { Measure } from "../measure/measure.ts";
import { windows } from "../measure/window.ts";
import { ok, type Problem, type Result } from "../problem/problem.ts";
import { nameAt } from "../register/facts.ts";
import { body as registered } from "../register/register.ts";
import type { Instant } from "../time/time.ts";
import { measuresNamed } from "./choices.ts";
import type { Command, Exit, Io } from "./command.ts";
import { flags, instantFlag, invalid, printJson, printProblems, sayTo } from "./common.ts";
import { besideAt } from "./control-beside.ts";
import { type ControlGround, controlGround, standingFrom } from "./control-ground.ts";
import { begunBy, builtAt, heldMeasure, type Issued, issuedBy, wasBuilt } from "./control-issued.ts";
import { labelled } from "./layout.ts";
import { bodyFlag } from "./posture.ts";

const width = 100;

/** What was assumed when a measure was built last at a point. */
type AssumedThere = Issued["measures"][number]["assumed"];

interface StatusRow extends Row {
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
  readonly io: Io;
}

/** The build of a measure that was issued last at a point, whether it stands or took the measure away. */
const lastOf = (built: readonly Issued[], measure: string): Issued["measures"][number] | undefined =>
  built
    .toReversed()
    .flatMap(({ measures }) => measures.filter(({ id }) => id === measure))
    .at(0);

/** What a build would make today, under what was assumed at the last one: the same standing, and the version of the same edition. */
const shouldOf = (
  measure: Measure,
  body: string,
  point: Point,
  { ground, at, io, begun }: Asked & { readonly begun: readonly Issued[] },
): Result<Should> => {
  const built = builtAt(begun, body, point);
  const assumed = lastOf(begun, measure.id)?.assumed ?? [];
  const standing = standingFrom(ground, { measure, body, at, assumed }, point);
  if (!standing.ok) return standing;
  if (standing.value.kind === "open") return ok({ kind: "open", settles: standing.value.settles });
  if (standing.value.kind !== "restriction") return ok({ kind: "none" });
  const beside =
    point.holds === "host"
      ? besideAt(ground, built, { point, measure: measure.id, body, at }, io)
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

const onceOf = ({ version, token, measures, withdrawn }: Issued): BuiltOnce => ({
  version,
  token,
  measures: idsOf(measures),
  withdrawn: idsOf(withdrawn),
});

/** The rows of a body under a measure: points on record or ever built for it, then the controls that it states of its own. */
const rowsOf = (measure: Measure, body: string, named: boolean, asked: Asked): Result<readonly StatusRow[]> => {
  const { ground, issued, seen, at } = asked;
  const { known } = ground;
  const held = new Set((pointsOf(known, body, at) ?? []).map(({ point }) => point));
  const own = issued.filter((one) => one.body === body);
  const stated = known.deeds
    .filter((deed) => deed.kind === "control")
    .filter((deed) => deed.measure === measure.id && doersOf(deed).includes(body));
  const rows: StatusRow[] = [];
  for (const point of points) {
    const here = own.filter((one) => one.point === point.id);
    const built = here.map(onceOf);
    const begun = begunBy(here, at);
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
const strangersOf = ({ issued, io }: Asked, bodies: readonly string[]): readonly Problem[] =>
  [...new Set(issued.flatMap(({ measures }) => idsOf(measures)))].flatMap((id) => {
    if (findMeasure(id, io).ok) return [];
    const standing = points.flatMap((point) => bodies.flatMap((body) => builtAt(issued, body, point).get(id) ?? []));
    return standing.flatMap((one) => {
      const held = heldMeasure(id, one, io);
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

const shouldJson = (should: Should): string => {
  if (should.kind === "version") return should.version;
  return should.kind === "none" ? "none" : "unknown";
};

const rowJson = (row: StatusRow) => ({
  measure: row.measure,
  body: row.body,
  point: row.point ?? null,
  should: shouldJson(row.should),
  is: row.is,
  by: row.by ?? null,
  fault: row.fault ?? null,
  assumed: row.assumed,
  settles: row.should.kind === "open" ? row.should.settles : [],
  reachable: row.reachable,
});

const rowLines = (row: StatusRow, io: Io): readonly string[] => {
  const { should, is, by, fault } = row;
  const said = [
    sayTo(io, statusWords.should, { kind: should.kind, version: should.kind === "version" ? should.version : "" }),
    sayTo(io, statusWords.is, { kind: is }),
  ].join("; ");
  const more = [
    ...(fault === undefined ? [] : [sayTo(io, faultWords[fault])]),
    ...(should.kind === "open" && should.settles.length > 0
      ? [sayTo(io, statusWords.settles, { settles: list(should.settles, io.language) })]
      : []),
    ...(row.reachable.length > 0 ? [sayTo(io, probeWords.reachable, { names: list(row.reachable, io.language) })] : []),
    ...row.assumed.map(({ id, value, by: who }) => sayTo(io, controlWords.assumed, { id, value, by: who })),
    ...(by === undefined ? [] : [sayTo(io, statusWords.byRecord, { id: by })]),
  ];
  const layout = { column: 24, width };
  return [
    ...labelled(`  ${row.point ?? sayTo(io, statusWords.ownPoint)}`, said, layout),
    ...more.flatMap((text) => labelled("", text, layout)),
  ];
};

const print = (rows: readonly StatusRow[], { ground, at, io }: Asked): void => {
  if (rows.length === 0) {
    io.out(`${sayTo(io, statusWords.nothing)}\n`);
    return;
  }
  for (const [key, some] of Map.groupBy(rows, ({ body, measure }) => JSON.stringify([body, measure]))) {
    const [body = "", measure = ""]: readonly string[] = JSON.parse(key);
    io.out(`${nameAt(ground.around.register, body, io.language, at)} (${body}): ${measure}\n`);
    io.out(`${some.flatMap((row) => rowLines(row, io)).join("\n")}\n`);
  }
  const counts = {
    rows: rows.length,
    faults: rows.filter(({ fault }) => fault !== undefined).length,
    open: rows.filter(isOpen).length,
  };
  const shown = Object.fromEntries(Object.entries(counts).map(([key, n]) => [`${key}Shown`, number(n, io.language)]));
  io.out(`${sayTo(io, statusWords.total, { ...counts, ...shown })}\n`);
};

const exitOf = (rows: readonly Row[]): Exit => {
  if (rows.some(({ fault }) => fault !== undefined)) return 1;
  return rows.some(isOpen) ? 4 : 0;
};

/** What should be in force at each control point against what is, as known. 0 no fault · 1 a fault · 4 something is not known. */
export const controlStatus: Command = {
  name: "control status",
  usage: "[MEASURE] [--body ID] [--at DAY] [--known-at K] [--fictional]",
  summary: statusWords.summary,
  options: { body: flags.body, at: flags.at, "known-at": flags.knownAt, fictional: flags.fictional },
  run: async (words, io) => {
    const at = instantFlag(words, "at") ?? io.now();
    const knownAt = instantFlag(words, "known-at") ?? everKnown;
    const measures = measuresNamed(words.positionals, io);
    if (!measures.ok) return invalid(measures.problems, words, io);
    const ground = await controlGround(io, knownAt, { readOnly: true });
    if (!ground.ok) return invalid(ground.problems, words, io);
    const { store, around } = ground.value;
    try {
      const only = bodyFlag(words, around);
      const asked = {
        ground: ground.value,
        issued: issuedBy(store, knownAt),
        seen: await seenBy(ground.value),
        at,
        io,
      };
      const bodies = only === undefined ? bodiesIn(asked, words.flag("fictional")) : [only];
      const rows: StatusRow[] = [];
      for (const body of bodies)
        for (const measure of measures.value) {
          const found = rowsOf(measure, body, words.positionals.length > 0, asked);
          if (!found.ok) return invalid(found.problems, words, io);
          rows.push(...found.value);
        }
      // What was built of a measure that nobody holds any more may outlive it unseen.
      const strangers = words.positionals.length > 0 ? [] : strangersOf(asked, bodies);
      printProblems(strangers, io);
      if (words.flag("json")) printJson(rows.map(rowJson), io);
      else print(rows, asked);
      return exitOf(rows) || (strangers.length > 0 ? 4 : 0);
    } finally {
      store.close();
    }
  },
};
