import type { Counts, Verdict, VerdictToken } from "../posture/posture.ts";
import type { AnswerSentence, Figure } from "./answer.ts";
import { queryOf } from "./figures.ts";
import { select } from "./filters.ts";
import type { Setting } from "./first.ts";
import { momentInWords } from "./moments.ts";
import { type Args, type Item, sentence } from "./said.ts";
import type { Channel, Standing } from "./standing.ts";
import { boundFigure, type Ground } from "./told.ts";
import { listOf } from "./names.ts";
import { channelWords, classWords, evidenceWords, unitWords } from "./words/units.ts";

const momentsOf = ({ at, knownAt, late = at, zone }: Setting): Args => ({
  moment: (language) => momentInWords(at, language, zone),
  known: (language) => momentInWords(knownAt, language, zone),
  late: (language) => momentInWords(late, language, zone),
});

const evidenceRecords = ({ at }: Standing): readonly string[] => at.sentence.records.map(({ id }) => id);

/** Bodies on evidence: in order, in breach at T and since, neither, and those that sent nothing, each with its names. */
export const evidenceSentences = (ground: Ground, setting: Setting, evidence: boolean): readonly AnswerSentence[] => {
  const of = boundFigure(ground, "bound", {}, () => []);
  const one = (key: keyof typeof evidenceWords, filter: Readonly<Record<string, string>>): readonly AnswerSentence[] => {
    const n = boundFigure(ground, `evidence.${key}`, filter, evidenceRecords);
    const names = select(ground.standings, { group: "bound", ...filter }).map(({ name }) => name);
    const args = { ...momentsOf(setting), n, of, some: names.length > 0 ? "yes" : "no", names: listOf(names) };
    return n.value > 0 ? [sentence(n.id, `evidence.${key}`, evidenceWords[key], args)] : [];
  };
  return [
    ...one("shown", { result: "shown" }),
    ...one("breach-at", { breach: "at" }),
    ...one("breach-since", { breach: "since" }),
    // Without any evidence the first sentence has said it of all of them.
    ...(evidence ? one("open", { result: "open" }) : []),
    ...one("silent", { silent: "yes" }),
  ];
};

/** The classes in the order in which a reader wants them; `not-covered` is never among them. */
export const classOrder: readonly VerdictToken[] = [
  "compliant",
  "followed",
  "remedied",
  "followed-since",
  "breach",
  "not-followed",
  "due",
  "exempt",
  "attested",
  "stale",
  "undetermined",
  "unobserved",
  "unobservable",
  "not-in-force",
];

const classesOf = (counts: Counts, ground: Ground, channel: string): readonly Item[] =>
  classOrder
    .filter((token) => counts[token] > 0)
    .map((token) => {
      const query = queryOf("units", ground.base, { channel, group: "bound", verdict: token });
      return { text: classWords[token], args: { n: ground.figures.add(`${ground.part}.units.${channel}.${token}`, counts[token], query) } };
    });

/** The counts of some bodies together. */
export const countsOf = (bodies: readonly { readonly verdicts: Counts }[], empty: Counts): Counts => {
  const all: Record<string, number> = { ...empty };
  for (const token of Object.keys(empty)) all[token] = 0;
  for (const { verdicts } of bodies) for (const [token, n] of Object.entries(verdicts)) all[token] = (all[token] ?? 0) + n;
  return all as Counts;
};

const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? -1;
};

/** Units by class at T; since the deadline, with late corrections; what exempt ones would be; other channels. */
export const unitSentences = (
  ground: Ground,
  setting: Setting,
  channels: readonly Channel[],
  verdicts: { readonly at: readonly Verdict[]; readonly since: readonly Verdict[] },
): readonly AnswerSentence[] => {
  const [first, ...others] = channels;
  if (first === undefined) return [];
  const { part, base, figures, standings } = ground;
  const bound = select(standings, { group: "bound" });
  const ids = new Set(bound.map(({ id }) => id));
  const { channel } = first.at;
  const query = (filter: Readonly<Record<string, string>>) => queryOf("units", base, { channel, group: "bound", ...filter });
  const total = bound.reduce((all, { at }) => all + at.population.known, 0);
  const units: Figure = figures.add(`${part}.units`, total, query({ covered: "yes" }));
  const counts = countsOf(bound.map(({ at }) => at), first.at.verdicts);
  const declared = bound.some(({ at }) => at.population.record !== undefined);
  const since = verdicts.since.filter((verdict) => verdict.channel === channel && verdict.everInBreach && ids.has(verdict.body));
  const ever = figures.add(`${part}.units.ever`, bound.reduce((all, { everUnits }) => all + everUnits, 0), query({ breach: "since" }));
  const corrected = since.filter(({ verdict }) => verdict === "remedied");
  const r = figures.add(`${part}.units.corrected`, corrected.length, query({ breach: "corrected" }));
  const delays = corrected.flatMap(({ lateByDays }) => lateByDays ?? []);
  const would = verdicts.at.filter((verdict) => verdict.channel === channel && verdict.wouldBe === "breach" && ids.has(verdict.body));
  const wouldBe = figures.add(`${part}.units.would-be`, would.length, query({ "would-be": "breach" }));
  return [
    ...(total === 0
      ? declared ? [] : [sentence(units.id, "units.none", unitWords.none, { n: units })]
      : [sentence(units.id, "units.classes", unitWords.classes, { n: units, classes: classesOf(counts, ground, channel) })]),
    ...(ever.value > 0 ? [sentence(ever.id, "units.since", unitWords.since, { ...momentsOf(setting), n: ever, r, median: median(delays) })] : []),
    ...(wouldBe.value > 0 ? [sentence(wouldBe.id, "units.would-be", unitWords["would-be"], { n: wouldBe })] : []),
    ...others.flatMap(({ at }) => {
      const items = classesOf(countsOf(at.bodies.filter(({ id }) => ids.has(id)), at.verdicts), ground, at.channel);
      const args = { channel: channelWords[at.channel] ?? at.channel, classes: items };
      return items.length > 0 ? [sentence(`${part}.channel.${at.channel}`, "units.channel", unitWords.channel, args)] : [];
    }),
  ];
};
