import type { Deed } from "../deed/deed.ts";
import { doersOf } from "../deed/select.ts";
import type { Value } from "../logic/condition.ts";
import type { Clause } from "../measure/measure.ts";
import { chosenIn } from "../measure/rule.ts";
import { holds } from "../measure/times.ts";
import { actions } from "../measure/vocabulary/attributes.ts";
import { emptyTally } from "../posture/counts.ts";
import type { ClausePosture, Request } from "../posture/posture.ts";
import { body as registered } from "../register/register.ts";
import type { Instant } from "../time/time.ts";
import type { Answer, AnswerSentence } from "./answer.ts";
import { type Alternative, basisOf, readingsOf } from "./basis.ts";
import { type Figures, type QueryBase, queryOf } from "./figures.ts";
import { select } from "./filters.ts";
import { firstOf, holdsEvidence, type Result, type Setting, tallyOf } from "./first.ts";
import type { Input } from "./input.ts";
import { listOf, naming } from "./names.ts";
import { postureAt, verdictsAt } from "./postures.ts";
import type { QuestionPart } from "./question.ts";
import { rowOf, withheldOf } from "./rows.ts";
import { sentence, written } from "./said.ts";
import { countsOf, evidenceSentences, unitSentences } from "./shown.ts";
import { type Channel, type Standing, standingsOf } from "./standing.ts";
import { controlSentences, type Ground, toldSentences } from "./told.ts";
import { unobservableOf } from "./unobservable.ts";
import { scopeWords } from "./words/complied.ts";

/** A part that asks whether all complied, with the table behind it. */
export interface Complied extends Pick<Answer, "table" | "totals" | "noReply" | "unobservable" | "basis"> {
  readonly at: Instant;
  readonly result: Result;
  readonly sentences: readonly AnswerSentence[];
  readonly next: readonly Request[];
}

/** Bodies of which anything was received: a file, or a record of their own. */
const heardOf = ({ heardFrom, asked: { held }, measure }: Input): ReadonlySet<string> => {
  const own = (deed: Deed) => (deed.basis === "record" && deed.measure === measure.id && (deed.kind === "response" || deed.kind === "acknowledgement") ? doersOf(deed) : []);
  return new Set([...heardFrom, ...held.known.deeds.flatMap(own), ...held.known.populations.map(({ body }) => body)]);
};

/** Does the clause certainly name an action of the channel, as its texts are read? */
const namesIn = (clause: Clause, channel: string, input: Input): boolean => {
  const { measure, wanted, asked } = input;
  const frame = { measure, knownAt: wanted.knownAt, reading: chosenIn(measure, wanted.knownAt, asked.choices) };
  return clause.actions.some(({ action, guard }) => actions.get(action)?.channel === channel && holds(guard, frame) === true);
};

const earliest = (found: readonly ClausePosture[]): Instant | undefined => found.map(({ lateFrom }) => lateFrom).find((late) => late !== undefined);

/** Another reading in the place of one, and the bodies to look at where the reading cannot reach others. */
interface Other {
  readonly choose?: readonly [string, Value];
  readonly bodies?: readonly string[];
}

/** The channels of a clause at T and since its deadline, under the readings chosen or with one other in its place. */
const channelsOf = (clause: Clause, at: Instant, input: Input, other: Other = {}): readonly Channel[] => {
  const narrowing = { clauses: [clause.id], ...(other.choose === undefined ? {} : { choose: other.choose }) };
  const here = postureAt(input, at, { ...narrowing, ...(other.bodies === undefined ? {} : { bodies: other.bodies }) }).clauses;
  // A body that has gone since keeps what it did: it is asked for by name.
  const bodies = [...new Set(here.flatMap((one) => one.bodies.map(({ id }) => id)))];
  const since = postureAt(input, input.wanted.knownAt, { ...narrowing, bodies }).clauses;
  return here.flatMap((one) => {
    const later = since.find(({ channel }) => channel === one.channel);
    return later === undefined ? [] : [{ named: namesIn(clause, one.channel, input), at: one, since: later }];
  });
};

interface Stand {
  readonly channels: readonly Channel[];
  readonly standings: readonly Standing[];
  readonly setting: Setting;
}

const standAt = (clause: Clause, at: Instant, input: Input, other: Other = {}): Stand => {
  const { register, measure, wanted } = input;
  const channels = channelsOf(clause, at, input, other);
  const heard = heardOf(input);
  const nameOf = naming(register);
  const standings = standingsOf(channels, (id) => ({
    name: nameOf(id),
    status: registered(register, id)?.status ?? "to-verify",
    silent: !heard.has(id),
  }));
  const late = earliest(channels.map((channel) => channel.at));
  const states = channels.map((channel) => channel.at.state);
  return {
    channels,
    standings,
    setting: {
      at,
      knownAt: wanted.knownAt,
      zone: measure.zone,
      ...(late === undefined ? {} : { late }),
      noDuty: states.length > 0 && states.every((state) => state !== "in-force" && state !== "open"),
      evidence: holdsEvidence(standings),
    },
  };
};

const boundCounts = ({ channels: [first], standings }: Stand) => {
  const bound = select(standings, { group: "bound" });
  return {
    bound,
    verdicts: first === undefined ? undefined : countsOf(bound.map(({ at }) => at), first.at.verdicts),
    everInBreach: bound.reduce((sum, { everUnits }) => sum + everUnits, 0),
  };
};

/** Could another reading of this variable reach other bodies? */
const reaches = ({ to, informs, outside }: Clause, variable: string): boolean =>
  [to, ...(informs === undefined ? [] : [informs]), ...outside.map(({ where }) => where)].some(({ rows }) =>
    rows.some(({ tests }) => tests.some(({ attribute }) => attribute === variable)),
  );

/** The same question under each other value of what the clause reads. */
const alternativesOf = (clause: Clause, at: Instant, input: Input, { standings }: Stand): readonly Alternative[] => {
  const bodies = standings.map(({ id }) => id);
  return readingsOf(clause, input.measure, input.wanted.knownAt).flatMap(({ variable, values }) =>
    values.flatMap((value) => {
      const stand = standAt(clause, at, input, { choose: [variable, value], ...(reaches(clause, variable) ? {} : { bodies }) });
      const { verdicts, everInBreach } = boundCounts(stand);
      const tally = tallyOf(stand.standings);
      const { result, text, moments } = firstOf(tally, stand.setting);
      return verdicts === undefined ? [] : [{ variable, value, verdicts, everInBreach, result, text: written(text, { ...moments, ...tally }) }];
    }),
  );
};

const firstSentence = (ground: Ground, { standings, setting }: Stand) => {
  const { part, base, figures } = ground;
  const tally = tallyOf(standings);
  const { variant, result, text, moments } = firstOf(tally, setting);
  const figure = (id: string, n: number, filter: Readonly<Record<string, string>>) =>
    figures.add(`${part}.${id}`, n, queryOf("bodies", base, filter), select(standings, filter).flatMap(({ at }) => at.sentence.records.map((record) => record.id)));
  const named = {
    n: figures.add(`${part}.bound`, tally.n, queryOf("bodies", base, { group: "bound" })),
    v: figures.add(`${part}.to-verify`, tally.v, queryOf("bodies", base, { group: "to-verify" })),
    a: figure("evidence.breach-at", tally.a, { group: "bound", breach: "at" }),
    b: figure("evidence.breach-since", tally.b, { group: "bound", breach: "since" }),
    s: figure("evidence.shown", tally.s, { group: "bound", result: "shown" }),
    o: figure("evidence.open", tally.o, { group: "bound", result: "open" }),
  };
  const said = usedIn(text.en, named);
  return { result, sentence: sentence(`${part}.first`, `first.${variant}`, text, { ...moments, ...said }) };
};

/** Only the figures that a text speaks of: the others would stand in its note without a reason. */
const usedIn = <T>(text: string, args: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(args).filter(([name]) => text.includes(`{${name},`) || text.includes(`{${name}Shown}`)));

const scopeSentences = ({ part, standings, base, figures }: Ground, groups: readonly (keyof typeof scopeWords)[]): readonly AnswerSentence[] =>
  groups.flatMap((group) => {
    const found = select(standings, { group });
    const n = figures.add(`${part}.${group}`, found.length, queryOf("bodies", base, { group }));
    const names = listOf(found.map(({ name }) => name));
    return n.value > 0 || group === "bound" ? [sentence(`${part}.scope.${group}`, `scope.${group}`, scopeWords[group], { n, names })] : [];
  });

/** Did all comply with a clause? Everything that the answer says of it, from one posture at T and one at K. */
export const compliedPart = (part: QuestionPart, clause: Clause, input: Input, figures: Figures): Complied => {
  const { wanted, measure, register, asked } = input;
  const at = wanted.at ?? part.at ?? standAt(clause, wanted.knownAt, input).setting.late ?? wanted.knownAt;
  const stand = standAt(clause, at, input);
  const base: QueryBase = { measure: measure.id, clause: clause.id, at, knownAt: wanted.knownAt, world: wanted.world };
  const deeds = new Map(asked.held.known.deeds.map((deed) => [deed.id, deed]));
  const ground: Ground = { part: part.id, standings: stand.standings, base, figures, deeds, naming: naming(register), zone: measure.zone };
  const { result, sentence: first } = firstSentence(ground, stand);
  const { bound, verdicts, everInBreach } = boundCounts(stand);
  const narrowing = { clauses: [clause.id], bodies: bound.map(({ id }) => id) };
  const here = verdictsAt(input, at, narrowing);
  const since = verdictsAt(input, wanted.knownAt, narrowing);
  const alternatives = verdicts === undefined ? [] : alternativesOf(clause, at, input, stand);
  const posture = postureAt(input, at, { clauses: [clause.id] });
  const chosen = chosenIn(measure, wanted.knownAt, asked.choices);
  const clauseAt = stand.channels[0]?.at;
  const withheld = withheldOf(stand.standings);
  const shown = stand.standings.filter(({ group }) => group === "bound" || group === "to-verify");
  const counts = { verdicts: verdicts ?? emptyTally(), everInBreach, result };
  const boundIds = new Set(bound.map(({ id }) => id));
  return {
    at,
    result,
    sentences: [
      first,
      ...scopeSentences(ground, ["bound"]),
      ...evidenceSentences(ground, stand.setting, stand.setting.evidence),
      ...unitSentences(ground, stand.setting, stand.channels, { at: here, since }),
      ...toldSentences(ground),
      ...controlSentences(ground),
      ...scopeSentences(ground, ["to-verify", "informed"]),
    ],
    table: clauseAt === undefined ? [] : [...shown].sort((a, b) => order(a) - order(b)).map((standing) => rowOf(standing, withheld, at, clauseAt)),
    totals: {
      bodies: bound.length,
      toVerify: shown.length - bound.length,
      units: bound.reduce((sum, { at: { population } }) => sum + population.known, 0),
      verdicts: counts.verdicts,
      everInBreach,
    },
    noReply: bound.filter(({ silent }) => silent).map(({ id }) => id),
    unobservable: unobservableOf(here.filter(({ channel }) => channel === clauseAt?.channel)),
    basis: basisOf(alternatives, chosen, counts, measure, asked.held.known),
    next: posture.next.filter(({ body }) => boundIds.has(body)),
  };
};

const order = ({ group }: Standing): number => (group === "bound" ? 0 : 1);
