import type { Addressee } from "../cascade/addressee.ts";
import { stepDetailsInWords } from "../cascade/in-words.ts";
import type { Naming } from "../cascade/json.ts";
import type { Plan } from "../cascade/plan.ts";
import { addresseesInWords, unrecordedInWords } from "../cascade/plan-in-words.ts";
import { type Leg, type Party, partyKey, type Step } from "../cascade/step.ts";
import { stateOf } from "../cascade/told.ts";
import { cascadeWords } from "../cascade/words.ts";
import { loadCatalogue } from "../catalogue/load.ts";
import { dayInWords, instantInWords } from "../language/dates.ts";
import type { Text } from "../language/language.ts";
import { number, say, wordsIn } from "../language/say.ts";
import { type WordList, word } from "../language/words.ts";
import { obligationInWords } from "../measure/questions/obligation-in-words.ts";
import { postureWords } from "../posture/words.ts";
import { ok, type Result } from "../problem/problem.ts";
import { nameAt } from "../register/facts.ts";
import { dayOf } from "../time/time.ts";
import { lookupsFrom } from "./choices.ts";
import type { Io } from "./command.ts";
import { sayTo } from "./common.ts";
import { wrap } from "./layout.ts";
import type { Notify } from "./notify-load.ts";

export const width = 80;

/** How many items of a long list are shown. */
const shown = 12;

/** What the two commands need to speak of a plan. */
export interface Speaking {
  readonly io: Io;
  readonly naming: Naming;
  /** Whole lists. */
  readonly all: boolean;
}

/** The names in the language of the terminal. Problems: those of the catalogue. */
export const namingOf = async ({ question, around, knownAt }: Notify, io: Io): Promise<Result<Naming>> => {
  const catalogue = await loadCatalogue();
  if (!catalogue.ok) return catalogue;
  const { language } = io;
  const lookups = lookupsFrom(around.register, catalogue.value, language);
  return ok({
    language,
    name: (id) => nameAt(around.register, id, language, question.at),
    duty: (one) => obligationInWords(one, language, lookups, knownAt).text,
  });
};

export const cut = (text: string, length: number): string =>
  text.length <= length ? text.padEnd(length) : `${text.slice(0, length - 1)}…`;

/** Some items, and how many more there are. */
export const few = <T>(
  items: readonly T[],
  { io, all }: Speaking,
  line: (item: T) => readonly string[],
): readonly string[] => {
  const some = all ? items : items.slice(0, shown);
  const rest = items.length - some.length;
  return [
    ...some.flatMap(line),
    ...(rest === 0 ? [] : [`  ${sayTo(io, cascadeWords.more, { n: rest, nShown: number(rest, io.language) })}`]),
  ];
};

/** A part with a heading that counts; nothing where there is nothing in it. */
export const part = <T>(
  head: Text,
  items: readonly T[],
  speaking: Speaking,
  line: (item: T) => readonly string[],
): readonly string[] =>
  items.length === 0
    ? []
    : [
        "",
        ...wrap(
          sayTo(speaking.io, head, { n: items.length, nShown: number(items.length, speaking.io.language) }),
          width,
        ),
        ...few(items, speaking, line),
      ];

/** A line, and where it is too long the rest under it. */
export const indented = (text: string, by = 2): readonly string[] =>
  wrap(text, width - by - 2).map((line, place) => `${" ".repeat(place === 0 ? by : by + 2)}${line}`);

export const partyName = (party: Party, { language, name }: Naming): string =>
  "body" in party ? name(party.body) : wordsIn(party.described, language);

const likeKey = (step: Step | Leg): string =>
  JSON.stringify([
    partyKey(step.from),
    step.ground,
    step.channel,
    step.clauses,
    step.by,
    "body" in step.to ? "" : partyKey(step.to),
  ]);

/** Steps that differ only in whom they lead to are said together. */
export const likeSteps = (steps: readonly (Step | Leg)[]): readonly (readonly (Step | Leg)[])[] => [
  ...Map.groupBy(steps, likeKey).values(),
];

export const stepLines = (steps: readonly (Step | Leg)[], speaking: Speaking): readonly string[] => {
  const { io, naming } = speaking;
  const [first] = steps;
  if (first === undefined) return [];
  const to =
    steps.length === 1
      ? partyName(first.to, naming)
      : sayTo(io, cascadeWords.bodies, { n: steps.length, nShown: number(steps.length, io.language) });
  return indented(`${partyName(first.from, naming)} → ${to} (${stepDetailsInWords(first, io.language).join("; ")})`);
};

const countsIn = (keys: readonly string[], of: WordList, { io }: Speaking): readonly string[] =>
  [...Map.groupBy(keys, (key) => key)].map(
    ([key, found]) => `${number(found.length, io.language)} ${word(of, key, io.language)}`,
  );

/** The measure and both clocks, the counts, and what is not held: the first lines of both commands. */
export const headLines = (plan: Plan, { question, at, knownAt }: Notify, speaking: Speaking): readonly string[] => {
  const { io, naming } = speaking;
  const { language } = io;
  const clocks = {
    at: instantInWords(at, language),
    knownAt: Number.isFinite(knownAt) ? dayInWords(dayOf(knownAt), language) : "∞",
  };
  return [
    ...(question.world === "fictional" ? [sayTo(io, postureWords.fictional)] : []),
    ...wrap(`${plan.measure.id} · ${sayTo(io, postureWords.asOf, clocks)}`, width),
    ...wrap(sayTo(io, cascadeWords.authority, { name: naming.name(plan.authority) }), width),
    "",
    ...wrap(addresseesInWords(plan, language), width),
    ...countsIn(
      plan.planned.map(({ told }) => stateOf(told)),
      "communication",
      speaking,
    ).flatMap((line) => indented(line)),
    ...(plan.planned.length === 0 ? [] : wrap(unrecordedInWords(plan, language), width)),
    ...plan.notAddressed.flatMap((id) => wrap(sayTo(io, cascadeWords.notAddressed, { name: naming.name(id) }), width)),
  ];
};

export const languagesIn = ({ languages }: Addressee, { io }: Speaking): string =>
  languages.length === 0
    ? "—"
    : languages
        .map(
          ({ language, ground }) =>
            `${language} (${say(cascadeWords.language, io.language, { ground: ground === "bilingual-region" ? "bilingual" : ground })})`,
        )
        .join(", ");
