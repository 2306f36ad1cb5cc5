import { responseOf } from "../deed/response.ts";
import type { Value } from "../logic/condition.ts";
import { type Instant, startOfDay } from "../time/time.ts";
import { communicationOf, controlOf } from "./axes.ts";
import type { Aspect } from "./channels.ts";
import { added, emptyTally, sumOf, tokenOf } from "./counts.ts";
import { dutyVerdict } from "./duty.ts";
import type { Lens } from "./lens.ts";
import { populationOfBody, populationOfRow } from "./population.ts";
import { type BodyPosture, type ClausePosture, type Counts, type RowPosture, verdictTokens } from "./posture.ts";
import { type Reached, reachedBy } from "./reaches.ts";
import { binds, type Scene } from "./scene.ts";
import { overallOf, sentenceOf } from "./sentence.ts";
import type { Situation } from "./situation.ts";
import { type BodyTally, type ByClass, type Crowd, noneByClass } from "./tallies.ts";
import type { Profile } from "./unit.ts";
import { askedId } from "./variables.ts";

/** Fewer units than this could point at one person (semantics §3.4, line 27). */
const small = 5;

const countsOf = (aspect: Aspect, byClass: ByClass): Counts => {
  const counts = emptyTally();
  for (const token of verdictTokens) counts[tokenOf(aspect.clause, token)] += byClass[token];
  return counts;
};

const covered = (byClass: ByClass): number =>
  verdictTokens.reduce((sum, token) => sum + (token === "not-covered" ? 0 : byClass[token]), 0);

const all = (byClass: ByClass): number => covered(byClass) + byClass["not-covered"];

const nothingKnown: Profile = { id: -1, facts: new Map() };

/** The clause at T, whoever is asked about. */
const clauseAt = (lens: Lens, scene: Scene): Situation =>
  lens.at(nothingKnown, nothingKnown, scene.breaks.indexOf(scene.asked.at) + 1);

/** A body that is itself the unit: one, and not one of a list. */
const ownTally = (aspect: Aspect, { id, reach }: Reached, situation: Situation, scene: Scene): BodyTally => {
  const { measure, at, held } = scene.asked;
  const verdict = dutyVerdict({ aspect, measure: measure.id, body: id, at, reach, situation, known: held.known });
  const counts: ByClass = { ...noneByClass(), [verdict.class]: 1 };
  const states = new Set(verdict.standings.map(({ standing }) => standing.state));
  const stated = verdict.standings.find(({ standing }) => standing.state === "stated")?.standing;
  const statedAt = typeof stated?.at === "string" ? startOfDay(stated.at) : stated?.at;
  const deed = stated?.deeds[0];
  const basis = states.has("done") || states.has("done-late") ? "observed" : states.has("stated") ? "attested" : "none";
  const evidence = {
    none: 0,
    attested: 0,
    observed: 0,
    tested: 0,
    audited: 0,
    ...(verdict.class === "not-covered" ? {} : { [basis]: 1 }),
  };
  return {
    counts,
    rows: new Map(),
    evidence,
    everInBreach: verdict.class === "breach" || verdict.class === "remedied" ? 1 : 0,
    seen: 0,
    depends: () => reach.asks,
    why: new Map(),
    ...(deed === undefined
      ? {}
      : {
          attested: {
            record: { kind: "deed" as const, id: deed },
            ...(statedAt === undefined ? {} : { at: statedAt }),
          },
        }),
  };
};

const rowsOf = (
  aspect: Aspect,
  tally: BodyTally,
  subject: Parameters<typeof populationOfRow>[2],
  scene: Scene,
): readonly RowPosture[] => {
  const names = [...new Set((aspect.clause.where?.rows ?? []).flatMap(({ name }) => name ?? []))];
  const named = names.map((row): RowPosture => {
    const byClass = tally.rows.get(row) ?? noneByClass();
    const known = covered(byClass);
    const population = populationOfRow(scene.asked.held.known, row, { ...subject, known, all: known });
    return { row, population, verdicts: countsOf(aspect, byClass), small: known > 0 && known < small };
  });
  if (names.length === 0) return [];
  const other = tally.rows.get(undefined) ?? noneByClass();
  const known = covered(other);
  return all(other) === 0
    ? named
    : [
        ...named,
        {
          population: { known, complete: "unknown" },
          verdicts: countsOf(aspect, other),
          small: known > 0 && known < small,
        },
      ];
};

const bodyPosture = (
  aspect: Aspect,
  reached: Reached,
  tally: BodyTally,
  situation: Situation,
  relays: boolean,
  scene: Scene,
): BodyPosture => {
  const {
    measure,
    at,
    held: { known },
  } = scene.asked;
  const { id, reach } = reached;
  const subject = { body: id, measure: measure.id, clause: aspect.clause.id, at };
  const units = { ...subject, known: covered(tally.counts), all: all(tally.counts) };
  const rows = aspect.unit === "body" ? [] : rowsOf(aspect, tally, units, scene);
  const named = rows.filter(({ row }) => row !== undefined).map(({ population }) => population);
  const population =
    aspect.unit === "body" ? { known: units.known, complete: "yes" as const } : populationOfBody(known, units, named);
  const control = controlOf(known, subject, aspect.channel);
  // Without a day to comply by there is nothing to be told of too late (semantics §3.4, line 3).
  const lateAt = aspect.clause.complyBy === undefined ? undefined : situation.lateFrom;
  const communication = communicationOf(known, subject, reach.role, lateAt, relays);
  const { state: told, late } = communication;
  const sentence = sentenceOf({
    reach,
    answer: responseOf(known, subject).answer,
    control,
    population,
    counts: tally.counts,
    notInForce: situation.inForce === "no",
    state: situation.state,
    lateFrom: situation.lateFrom,
    seen: tally.seen,
    depends: tally.depends,
    toldLate: late && (told === "delivered" || told === "acknowledged"),
    why: [...tally.why.keys()].join(" "),
    ...(tally.attested === undefined ? {} : { attested: tally.attested }),
    ...(tally.lastShown === undefined ? {} : { lastShown: tally.lastShown }),
  });
  return {
    id,
    reach,
    communication,
    control,
    evidence: tally.evidence,
    population,
    sentence,
    verdicts: countsOf(aspect, tally.counts),
    everInBreach: tally.everInBreach,
    rows,
    small: aspect.unit !== "body" && population.known > 0 && population.known < small,
  };
};

/** Each other value of the texts, claims and dates that the clause reads. */
const otherReadings = (
  lens: Lens,
): readonly { readonly variable: string; readonly value: Value; readonly chosen: boolean }[] => {
  const chosen = lens.chosen;
  return lens.readings.flatMap((variable) => {
    const standing = chosen.get(variable);
    return lens
      .valuesOf(variable)
      .filter((value) => value !== standing)
      .map((value) => ({ variable, value, chosen: standing !== undefined }));
  });
};

/** Bodies that a clause of the measure charges with passing it on. */
export const relaying = (scene: Scene): ReadonlySet<string> => {
  const clauses = scene.asked.measure.clauses.filter(
    ({ modality, actions }) => modality === "oblige" && actions.some(({ action }) => action === "relay"),
  );
  return new Set(
    clauses
      .flatMap((clause) => reachedBy(clause, scene.asked))
      .flatMap(({ id, reach }) => (reach.role === "bound" ? [id] : [])),
  );
};

/** Other readings in the place of those of the question, and the bodies to look at where those readings can reach no others. */
export interface Reread {
  readonly choose: ReadonlyMap<string, Value>;
  readonly bodies?: readonly string[];
}

/** Where everybody stands under one aspect of a clause (semantics §3.4). */
export const clausePosture = (
  aspect: Aspect,
  crowd: Crowd,
  relays: ReadonlySet<string>,
  reread: Reread = { choose: new Map() },
): ClausePosture => {
  const { scene } = crowd;
  const { choose, bodies: only = scene.asked.bodies } = reread;
  const lens = scene.lens(aspect, choose);
  const situation = clauseAt(lens, scene);
  const choices = new Map([...scene.asked.choices, ...choose]);
  const reached = reachedBy(aspect.clause, {
    ...scene.asked,
    choices,
    ...(only === undefined ? {} : { bodies: only }),
  });
  const isDuty = aspect.unit === "body";
  const counted = aspect.unit === "device";
  const bodies = reached.map((one) => {
    const tally = isDuty
      ? ownTally(aspect, one, situation, scene)
      : counted
        ? crowd.tallyOf(one.id, lens)
        : crowd.nothing;
    return bodyPosture(aspect, one, tally, situation, relays.has(one.id), scene);
  });
  const verdicts = added(bodies.map((body) => body.verdicts));
  const readings = (): ClausePosture["under"] =>
    otherReadings(lens).map(({ variable, value, chosen }) => {
      const other = scene.lens(aspect, new Map([...choose, [variable, value]]));
      const then = clauseAt(other, scene);
      const counts = reached.map((one) =>
        isDuty ? ownTally(aspect, one, then, scene).counts : counted ? crowd.countsOf(one.id, other) : noneByClass(),
      );
      return {
        id: askedId(variable),
        value,
        chosen,
        verdicts: added(counts.map((byClass) => countsOf(aspect, byClass))),
      };
    });
  let under: ClausePosture["under"] | undefined;
  const late: Instant | undefined = situation.lateFrom;
  return {
    id: aspect.clause.id,
    channel: aspect.channel,
    modality: aspect.clause.modality,
    binding: binds(aspect),
    state: situation.state,
    ...(late === undefined || !Number.isFinite(late) ? {} : { lateFrom: late }),
    overall: overallOf(bodies),
    total: sumOf(verdicts),
    verdicts,
    everInBreach: bodies.reduce((sum, body) => sum + body.everInBreach, 0),
    bodies,
    // Every other reading compiles the clause again: only for whoever looks at them.
    get under() {
      under ??= readings();
      return under;
    },
  };
};
