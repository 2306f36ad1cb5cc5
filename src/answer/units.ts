import type { DeviceFacts } from "../evidence/observation.ts";
import type { Counts, Verdict, VerdictToken } from "../posture/posture.ts";
import type { Instant } from "../time/time.ts";
import type { AnswerSentence, Figure } from "./answer.ts";
import { queryOf } from "./figures.ts";
import { select } from "./filters.ts";
import type { Setting } from "./first.ts";
import { type Item, sentence } from "./said.ts";
import { momentsOf } from "./shown.ts";
import type { Channel } from "./standing.ts";
import type { Ground } from "./told.ts";
import { channelWords, classWords, unitWords } from "./words/units.ts";

/** Does a body's own register say that a device of the authority is managed by nobody at an instant? */
export const unmanagedIn = (
  facts: readonly DeviceFacts[],
  at: Instant,
): ((body: string, device: string) => boolean) => {
  const found = new Set(
    facts
      .filter((one) => one.validFrom <= at && at < one.validTo)
      .filter((one) => one.facts.get("device.managed") === "none" && one.facts.get("device.owner") === "authority")
      .map(({ body, device }) => `${body} ${device}`),
  );
  return (body, device) => found.has(`${body} ${device}`);
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

const classesOf = (counts: Counts, ground: Ground, channel: string, prefix: string): readonly Item[] =>
  classOrder
    .filter((token) => counts[token] > 0)
    .map((token) => {
      const query = queryOf("units", ground.base, { channel, group: "bound", verdict: token });
      return {
        text: classWords[token],
        args: { n: ground.figures.add(`${ground.part}.${prefix}.${token}`, counts[token], query) },
      };
    });

/** The counts of some bodies together. */
export const countsOf = (bodies: readonly { readonly verdicts: Counts }[], empty: Counts): Counts => {
  const all: Record<string, number> = { ...empty };
  for (const token of Object.keys(empty)) all[token] = 0;
  for (const { verdicts } of bodies)
    for (const [token, n] of Object.entries(verdicts)) all[token] = (all[token] ?? 0) + n;
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
  nobodyManages: (body: string, device: string) => boolean,
): readonly AnswerSentence[] => {
  const [first, ...others] = channels;
  if (first === undefined) return [];
  const { part, base, figures, standings } = ground;
  const bound = select(standings, { group: "bound" });
  const ids = new Set(bound.map(({ id }) => id));
  const { channel } = first.at;
  const query = (filter: Readonly<Record<string, string>>) =>
    queryOf("units", base, { channel, group: "bound", ...filter });
  const total = bound.reduce((all, { at }) => all + at.population.known, 0);
  const units: Figure = figures.add(`${part}.units`, total, query({ covered: "yes" }));
  const counts = countsOf(
    bound.map(({ at }) => at),
    first.at.verdicts,
  );
  const declared = bound.some(({ at }) => at.population.record !== undefined);
  const since = verdicts.since.filter(
    (verdict) => verdict.channel === channel && verdict.everInBreach && ids.has(verdict.body),
  );
  const ever = figures.add(
    `${part}.units.ever`,
    bound.reduce((all, { everUnits }) => all + everUnits, 0),
    query({ breach: "since" }),
  );
  const corrected = since.filter(({ verdict }) => verdict === "remedied");
  const r = figures.add(`${part}.units.corrected`, corrected.length, query({ breach: "corrected" }));
  const delays = corrected.flatMap(({ lateByDays }) => lateByDays ?? []);
  const here = verdicts.at.filter((verdict) => verdict.channel === channel && ids.has(verdict.body));
  const would = here.filter((verdict) => verdict.wouldBe === "breach");
  const unmanaged = here.filter(
    (verdict) => verdict.verdict !== "not-covered" && nobodyManages(verdict.body, verdict.device),
  );
  const free = figures.add(`${part}.units.unmanaged`, unmanaged.length, query({ covered: "yes", managed: "none" }));
  const wouldBe = figures.add(`${part}.units.would-be`, would.length, query({ "would-be": "breach" }));
  return [
    ...(total === 0
      ? declared
        ? []
        : [sentence(units.id, "units.none", unitWords.none, { n: units })]
      : [
          sentence(units.id, "units.classes", unitWords.classes, {
            n: units,
            classes: classesOf(counts, ground, channel, "units"),
          }),
        ]),
    ...(free.value > 0 ? [sentence(free.id, "units.unmanaged", unitWords.unmanaged, { n: free })] : []),
    ...(ever.value > 0
      ? [
          sentence(ever.id, "units.since", unitWords.since, {
            ...momentsOf(setting),
            n: ever,
            r,
            median: median(delays),
          }),
        ]
      : []),
    ...(wouldBe.value > 0 ? [sentence(wouldBe.id, "units.would-be", unitWords["would-be"], { n: wouldBe })] : []),
    ...others.flatMap(({ at }) => {
      const items = classesOf(
        countsOf(
          at.bodies.filter(({ id }) => ids.has(id)),
          at.verdicts,
        ),
        ground,
        at.channel,
        `channel.${at.channel}`,
      );
      const args = { channel: channelWords[at.channel] ?? at.channel, classes: items };
      return items.length > 0
        ? [sentence(`${part}.channel.${at.channel}`, "units.channel", unitWords.channel, args)]
        : [];
    }),
  ];
};
