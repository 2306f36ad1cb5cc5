import type { Deed } from "../deed/deed.ts";
import { doersOf } from "../deed/select.ts";
import type { Value } from "../logic/condition.ts";
import { breakpointsOf } from "../measure/breakpoints.ts";
import { chosenIn } from "../measure/chosen.ts";
import type { Clause } from "../measure/measure.ts";
import { holds } from "../measure/times.ts";
import { actions } from "../measure/vocabulary/attributes.ts";
import { windows } from "../measure/window.ts";
import { emptyTally } from "../posture/counts.ts";
import type { ClausePosture } from "../posture/posture.ts";
import { rereader } from "../posture/rereading.ts";
import { bodyAt } from "../register/register.ts";
import type { Instant } from "../time/time.ts";
import type { Answer, AnswerRequest, AnswerSentence } from "./answer.ts";
import { type Alternative, basisOf, type Reading, readingsOf } from "./basis.ts";
import { type Figures, type QueryBase, queryOf } from "./figures.ts";
import { select } from "./filters.ts";
import { firstOf, holdsEvidence, type Result, type Setting, tallyOf } from "./first.ts";
import type { Input } from "./input.ts";
import { listOf, naming } from "./names.ts";
import { askedAt, postureAt, verdictsAt } from "./postures.ts";
import type { QuestionPart } from "./question.ts";
import { rowOf, withheldOf } from "./rows.ts";
import { sentence, written } from "./said.ts";
import { evidenceSentences } from "./shown.ts";
import { type Channel, type Standing, standingsOf } from "./standing.ts";
import { controlSentences, type Ground, toldSentences } from "./told.ts";
import { countsOf, unitSentences, unmanagedIn } from "./units.ts";
import { unobservableOf } from "./unobservable.ts";
import { scopeWords } from "./words/complied.ts";

/** A part that asks whether all complied, with the table behind it. */
export interface Complied extends Pick<Answer, "table" | "totals" | "noReply" | "unobservable" | "basis"> {
  readonly at: Instant;
  readonly result: Result;
  readonly sentences: readonly AnswerSentence[];
  readonly next: readonly Omit<AnswerRequest, "text">[];
}

/** Bodies of which anything was received: a file, or a record of their own. */
const heardOf = ({ heardFrom, asked: { held }, measure }: Input): ReadonlySet<string> => {
  const own = (deed: Deed) =>
    deed.basis === "record" &&
    deed.measure === measure.id &&
    (deed.kind === "response" || deed.kind === "acknowledgement")
      ? doersOf(deed)
      : [];
  return new Set([...heardFrom, ...held.known.deeds.flatMap(own), ...held.known.populations.map(({ body }) => body)]);
};

/** A value in the place of the one that a text or claim has; none for the readings of the answer itself. */
type Choose = ReadonlyMap<string, Value>;

/** Does the clause certainly name an action of the channel, as its texts are read? */
const namesIn = (
  clause: Clause,
  channel: string,
  { measure, wanted: { knownAt }, asked }: Input,
  choose: Choose,
): boolean => {
  const frame = { measure, knownAt, reading: chosenIn(measure, knownAt, new Map([...asked.choices, ...choose])) };
  return clause.actions.some(
    ({ action, guard }) => actions.get(action)?.channel === channel && holds(guard, frame) === true,
  );
};

const earliest = (found: readonly ClausePosture[]): Instant | undefined =>
  found.map(({ lateFrom }) => lateFrom).find((late) => late !== undefined);

/** The channels of a clause at T and since its deadline, under each of several readings. */
const channelsUnder = (
  clause: Clause,
  at: Instant,
  input: Input,
  readings: readonly Choose[],
): readonly (readonly Channel[])[] => {
  const clauses = [clause.id];
  const atT = rereader(askedAt(input, at, { clauses }));
  const atK = rereader(askedAt(input, input.wanted.knownAt, { clauses }));
  const idsOf = (ones: readonly ClausePosture[]): readonly string[] => [
    ...new Set(ones.flatMap((one) => one.bodies.map(({ id }) => id))),
  ];
  const reached = idsOf(atT({ choose: new Map() }));
  return readings.map((choose) => {
    const here = atT(
      [...choose.keys()].some((variable) => reaches(clause, variable)) ? { choose } : { choose, bodies: reached },
    );
    // A body that has gone since keeps what it did: it is asked for by name.
    const since = atK({ choose, bodies: idsOf(here) });
    return here.flatMap((one) => {
      const later = since.find(({ channel }) => channel === one.channel);
      return later === undefined ? [] : [{ named: namesIn(clause, one.channel, input, choose), at: one, since: later }];
    });
  });
};

/** Could another reading of this variable reach other bodies? */
const reaches = ({ to, informs, outside }: Clause, variable: string): boolean =>
  [to, ...(informs === undefined ? [] : [informs]), ...outside.map(({ where }) => where)].some(({ rows }) =>
    rows.some(({ tests }) => tests.some(({ attribute }) => attribute === variable)),
  );

interface Stand {
  readonly channels: readonly Channel[];
  readonly standings: readonly Standing[];
  readonly setting: Setting;
}

const standOf = (channels: readonly Channel[], at: Instant, input: Input): Stand => {
  const { register, measure, wanted } = input;
  const heard = heardOf(input);
  const nameOf = naming(register, at);
  const standings = standingsOf(channels, (id) => ({
    name: nameOf(id),
    status: bodyAt(register, id, at, wanted.knownAt)?.status ?? "to-verify",
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
    verdicts:
      first === undefined
        ? undefined
        : countsOf(
            bound.map(({ at }) => at),
            first.at.verdicts,
          ),
    everInBreach: bound.reduce((sum, { everUnits }) => sum + everUnits, 0),
  };
};

/** The same question under each other value of what the clause reads. */
const alternativesOf = (readings: readonly Reading[], stands: readonly Stand[]): readonly Alternative[] =>
  readings.flatMap(({ variable, value }, place) => {
    const stand = stands[place];
    if (stand === undefined) return [];
    const { verdicts, everInBreach } = boundCounts(stand);
    const tally = tallyOf(stand.standings);
    const { result, text, moments } = firstOf(tally, stand.setting);
    return [
      {
        variable,
        value,
        verdicts: verdicts ?? emptyTally(),
        everInBreach,
        result,
        text: written(text, { ...moments, ...tally }),
      },
    ];
  });

const firstSentence = (ground: Ground, { standings, setting }: Stand) => {
  const { part, base, figures } = ground;
  const tally = tallyOf(standings);
  const { variant, result, text, moments } = firstOf(tally, setting);
  const figure = (id: string, n: number, filter: Readonly<Record<string, string>>) =>
    figures.add(
      `${part}.${id}`,
      n,
      queryOf("bodies", base, filter),
      select(standings, filter).flatMap(({ at }) => at.sentence.records.map((record) => record.id)),
    );
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
  Object.fromEntries(
    Object.entries(args).filter(([name]) => text.includes(`{${name},`) || text.includes(`{${name}Shown}`)),
  );

const scopeSentences = (
  { part, standings, base, figures }: Ground,
  groups: readonly (keyof typeof scopeWords)[],
): readonly AnswerSentence[] =>
  groups.flatMap((group) => {
    const found = select(standings, { group });
    const n = figures.add(`${part}.${group}`, found.length, queryOf("bodies", base, { group }));
    const names = listOf(found.map(({ name }) => name));
    return n.value > 0 || group === "bound"
      ? [sentence(`${part}.scope.${group}`, `scope.${group}`, scopeWords[group], { n, names })]
      : [];
  });

/** The last instant up to that of the answer at which the clause was certainly in force: what was put right is seen from there. */
const lastInForce = (clause: Clause, { measure, wanted: { knownAt }, asked }: Input): Instant => {
  const frame = { measure, knownAt, reading: chosenIn(measure, knownAt, asked.choices) };
  const ends = breakpointsOf(clause, measure)
    .filter((at) => at <= knownAt)
    .map((at) => at - 1);
  const inForce = (at: Instant): boolean =>
    windows(clause, at, frame).every(({ window }) => window.state === "in-force");
  return [knownAt, ...ends.toReversed()].find(inForce) ?? knownAt;
};

/** The first late instant of a clause, as known then. */
const deadlineOf = (clause: Clause, input: Input): Instant | undefined =>
  earliest(postureAt(input, input.wanted.knownAt, { clauses: [clause.id] }).clauses);

/** The requests that settle most, in the channels that the clause certainly names; where counts stay inside, without the number. */
const nextOf = (
  clause: Clause,
  at: Instant,
  input: Input,
  channels: readonly Channel[],
  bound: readonly Standing[],
  withheld: ReadonlySet<string>,
): Complied["next"] => {
  const bodies = bound.map(({ id }) => id);
  return channels
    .filter(({ named }) => named)
    .flatMap(({ at: { channel } }) => postureAt(input, at, { clauses: [clause.id], bodies, channel }).next)
    .map(({ body, ask, settles }) => ({ body, ask, settles: withheld.has(body) ? null : settles }));
};

/** Did all comply with a clause? Everything that the answer says of it, from one posture at T and one at K. */
export const compliedPart = (part: QuestionPart, clause: Clause, input: Input, figures: Figures): Complied => {
  const { wanted, measure, register, asked } = input;
  const at = wanted.at ?? part.at ?? deadlineOf(clause, input) ?? wanted.knownAt;
  const readings = readingsOf(clause, measure, wanted.knownAt).flatMap(({ variable, values }) =>
    values.map((value) => ({ variable, value })),
  );
  const all = channelsUnder(clause, at, input, [
    new Map(),
    ...readings.map(({ variable, value }) => new Map([[variable, value]])),
  ]);
  const [stand = standOf([], at, input), ...others] = all.map((channels) => standOf(channels, at, input));
  const base: QueryBase = { measure: measure.id, clause: clause.id, at, knownAt: wanted.knownAt, world: wanted.world };
  const deeds = new Map(asked.held.known.deeds.map((deed) => [deed.id, deed]));
  const ground: Ground = {
    part: part.id,
    standings: stand.standings,
    base,
    figures,
    deeds,
    naming: naming(register, at),
    zone: measure.zone,
  };
  const { result, sentence: first } = firstSentence(ground, stand);
  const { bound, verdicts, everInBreach } = boundCounts(stand);
  const narrowing = { clauses: [clause.id], bodies: bound.map(({ id }) => id) };
  const here = verdictsAt(input, at, narrowing);
  const since = verdictsAt(input, lastInForce(clause, input), narrowing);
  const alternatives = alternativesOf(readings, others);
  const chosen = chosenIn(measure, wanted.knownAt, asked.choices);
  const clauseAt = stand.channels[0]?.at;
  const withheld = withheldOf(stand.standings);
  const shown = stand.standings.filter(({ group }) => group === "bound" || group === "to-verify");
  const counts = { verdicts: verdicts ?? emptyTally(), everInBreach, result };
  return {
    at,
    result,
    sentences: [
      first,
      ...scopeSentences(ground, ["bound"]),
      ...evidenceSentences(ground, stand.setting, stand.setting.evidence),
      ...unitSentences(
        ground,
        stand.setting,
        stand.channels,
        { at: here, since },
        unmanagedIn(asked.held.deviceFacts, at),
      ),
      ...toldSentences(ground),
      ...controlSentences(ground),
      ...scopeSentences(ground, ["to-verify", "informed"]),
    ],
    table:
      clauseAt === undefined
        ? []
        : [...shown].sort((a, b) => order(a) - order(b)).map((standing) => rowOf(standing, withheld, at, clauseAt)),
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
    next: nextOf(clause, at, input, stand.channels, bound, withheld),
  };
};

const order = ({ group }: Standing): number => (group === "bound" ? 0 : 1);
