import type { Value } from "../logic/condition.ts";
import { type Instant, writeInstant } from "../time/time.ts";
import { tokensOf } from "./counts.ts";
import type { BodyPosture, Bracket, ClausePosture, Counts, Population, Posture, Reason, Verdict } from "./posture.ts";

const written = (at: Instant | undefined): string | null =>
  at === undefined || !Number.isFinite(at) ? null : writeInstant(at);

const object = (values: ReadonlyMap<string, Value>): Readonly<Record<string, Value>> => Object.fromEntries(values);

/** The twelve words of a clause, each with its number. */
const countsJson = (counts: Counts, clause: Pick<ClausePosture, "modality">): Readonly<Record<string, number>> =>
  Object.fromEntries(tokensOf({ modality: clause.modality }).map((token) => [token, counts[token]]));

const populationJson = ({ known, declared, remainder, complete, by, on, record }: Population) => ({
  known,
  declared: declared ?? null,
  remainder: remainder ?? null,
  complete,
  by: by ?? null,
  on: on ?? null,
  record: record?.id ?? null,
});

const bodyJson = (body: BodyPosture, clause: ClausePosture, sentence: string) => {
  const { reach, communication, control } = body;
  const { state, ...told } = communication;
  const { prohibit, prevent } = control;
  return {
    id: body.id,
    reach: reach.role,
    asks: reach.asks,
    because: reach.because?.because ?? null,
    communication: state,
    told: { ...told, on: told.on ?? null, knewSince: told.knewSince ?? null },
    control: {
      prohibit: prohibit.state,
      prevent: prevent.state,
      deployed: prevent.deployed ?? null,
      of: prevent.of ?? null,
      tested: prevent.tested ?? null,
      prohibitOn: prohibit.on ?? null,
      preventOn: prevent.on ?? null,
      deeds: [...new Set([...prohibit.deeds, ...prevent.deeds])],
    },
    evidence: body.evidence,
    population: populationJson(body.population),
    sentence,
    result: body.sentence.token,
    args: body.sentence.args,
    records: body.sentence.records,
    verdicts: countsJson(body.verdicts, clause),
    everInBreach: body.everInBreach,
    small: body.small,
    rows: [
      // What is declared and not known one by one stands first, or that its number is not known.
      {
        row: null,
        kind: "remainder",
        units: body.population.remainder ?? null,
        numberKnown: body.population.remainder !== undefined,
      },
      ...body.rows.map(({ row, population, verdicts, small }) => ({
        row: row ?? null,
        kind: row === undefined ? "no-row" : "row",
        population: populationJson(population),
        verdicts: countsJson(verdicts, clause),
        small,
      })),
    ],
  };
};

const clauseJson = (clause: ClausePosture, sentenceOf: (body: BodyPosture, clause: ClausePosture) => string) => ({
  id: clause.id,
  channel: clause.channel,
  modality: clause.modality,
  binding: clause.binding,
  state: clause.state,
  lateFrom: written(clause.lateFrom),
  overall: clause.overall,
  total: clause.total,
  verdicts: countsJson(clause.verdicts, clause),
  everInBreach: clause.everInBreach,
  bodies: clause.bodies.map((body) => bodyJson(body, clause, sentenceOf(body, clause))),
  under: clause.under.map(({ id, value, chosen, verdicts }) => ({
    id,
    value,
    chosen,
    verdicts: countsJson(verdicts, clause),
  })),
});

/** The contract of `interdict posture --json`. */
export const postureJson = (posture: Posture, sentenceOf: (body: BodyPosture, clause: ClausePosture) => string) => ({
  at: writeInstant(posture.at),
  knownAt: written(posture.knownAt),
  fictional: posture.world === "fictional",
  measure: posture.measure,
  version: posture.version,
  policy: posture.policy,
  restsOn: posture.restsOn,
  clauses: posture.clauses.map((clause) => clauseJson(clause, sentenceOf)),
  next: posture.next.map(({ body, ask, settles }) => ({ body, ask, settles })),
});

const seenJson = (seen: Bracket["before"]) =>
  seen === undefined ? null : { at: writeInstant(seen.at), says: seen.says, record: seen.record.id };

const reasonJson = (reason: Reason, text: string) => ({
  key: reason.key,
  text,
  args: reason.args,
  records: reason.records,
});

/** What a verdict was made from. */
interface Versions {
  readonly measure: string;
  readonly at: string;
  readonly knownAt: string | null;
  readonly policy: Posture["policy"];
}

/** The contract of `interdict verdict --json`. */
export const verdictJson = (verdict: Verdict, versions: Versions, textOf: (reason: Reason) => string) => ({
  clause: verdict.clause,
  channel: verdict.channel,
  body: verdict.body,
  device: verdict.device,
  registered: verdict.registered,
  verdict: verdict.verdict,
  wouldBe: verdict.wouldBe ?? null,
  row: verdict.row ?? null,
  since: written(verdict.since),
  lastSeen: written(verdict.lastSeen),
  lateByDays: verdict.lateByDays ?? null,
  asks: verdict.asks,
  texts: verdict.texts,
  under: verdict.under.map(({ values, verdict: token }) => ({ ...object(values), verdict: token })),
  because: verdict.because.map((reason) => reasonJson(reason, textOf(reason))),
  bracket: { before: seenJson(verdict.bracket.before), after: seenJson(verdict.bracket.after) },
  flips: verdict.flips.map(({ to, by }) => ({ to, by: reasonJson(by, textOf(by)) })),
  everInBreach: verdict.everInBreach,
  versions,
});

export const versionsOf = (
  { at, knownAt, policy }: Pick<Posture, "at" | "knownAt" | "policy">,
  version: string,
): Versions => ({
  measure: version,
  at: writeInstant(at),
  knownAt: written(knownAt),
  policy,
});
