import { planJson } from "../cascade/json.ts";
import { type Plan, type Planned, planOf } from "../cascade/plan.ts";
import { stateOf } from "../cascade/told.ts";
import { cascadeWords } from "../cascade/words.ts";
import { dayInWords } from "../language/dates.ts";
import { list, number, say } from "../language/say.ts";
import { word } from "../language/words.ts";
import { sized } from "../measure/sized.ts";
import { vocabulary } from "../measure/vocabulary/attributes.ts";
import type { Command } from "./command.ts";
import { invalid, printJson, sayTo } from "./common.ts";
import { wrap } from "./layout.ts";
import { loadNotify, type Notify, notifyOptions } from "./notify-load.ts";
import {
  cut,
  few,
  headLines,
  indented,
  languagesIn,
  likeSteps,
  namingOf,
  part,
  partyName,
  type Speaking,
  stepLines,
  width,
} from "./notify-text.ts";

const whoLines = ({ addressee, told }: Planned, speaking: Speaking): readonly string[] => {
  const { io, naming } = speaking;
  const { language } = io;
  const by = addressee.by === null ? "" : sayTo(io, cascadeWords.owedBy, { day: dayInWords(addressee.by, language) });
  const facts = [
    languagesIn(addressee, speaking),
    ...(addressee.contact === undefined ? [sayTo(io, cascadeWords.noAddressShort)] : []),
    word("communication", stateOf(told), language),
    ...(by === "" ? [] : [by]),
  ];
  return [
    ...indented(
      `${cut(naming.name(addressee.body), 44)} ${word("role", addressee.as, language)} (${[...addressee.owed, ...addressee.informed].map(({ clause }) => clause.id).join(", ")})`,
    ),
    ...wrap(facts.join("; "), width - 6).map((line) => `      ${line}`),
  ];
};

const asked = ({ addressee }: Planned, { io, naming }: Speaking): readonly string[] => {
  const asks = [...new Set([...addressee.owed, ...addressee.informed].flatMap((one) => one.asks))];
  const questions = asks.map((id) => {
    const fact = vocabulary.get(id);
    return fact === undefined ? id : say(fact.question, io.language);
  });
  const what =
    questions.length === 0 ? "" : `: ${sayTo(io, cascadeWords.toAsk, { what: list(questions, io.language) })}`;
  return indented(`${naming.name(addressee.body)}${what}`);
};

/** Cycles, diamonds, those who have nobody under them, and those whom the register does not hold. */
const holes = (plan: Plan, speaking: Speaking): readonly string[] => {
  const { io, naming } = speaking;
  const count = (of: readonly unknown[]) => ({ n: of.length, nShown: number(of.length, io.language) });
  return [
    ...part(cascadeWords.backHead, plan.back, speaking, (step) => stepLines([step], speaking)),
    ...part(
      cascadeWords.diamondsHead,
      plan.diamonds.filter(({ to }) => "body" in to),
      speaking,
      ({ to, steps }) => [
        ...indented(partyName(to, naming)),
        ...steps.flatMap((step) => stepLines([step], speaking).map((line) => `  ${line}`)),
      ],
    ),
    ...part(cascadeWords.noneHead, plan.none, speaking, ({ by, of, deed }) =>
      indented(`${[partyName(by, naming), ...of.map((one) => partyName(one, naming))].join(": ")} [${deed}]`),
    ),
    ...part(cascadeWords.describedHead, plan.described, speaking, ({ party, steps }) =>
      indented(
        steps.length === 0
          ? partyName(party, naming)
          : `${partyName(party, naming)}: ${sayTo(io, cascadeWords.sameUnknown, count(steps))}`,
      ),
    ),
  ];
};

const text = (plan: Plan, notify: Notify, speaking: Speaking): string => {
  const { io, naming } = speaking;
  const { language } = io;
  const n = plan.planned.length;
  const count = (of: readonly unknown[]) => ({ n: of.length, nShown: number(of.length, language) });
  // Of bodies asked for by name, the steps that lead to them; the holes of the whole way are for who asks of all.
  const named = notify.question.bodies !== undefined;
  const way = named
    ? { steps: plan.planned.flatMap(({ steps }) => steps), adrift: plan.planned.flatMap(({ adrift }) => adrift) }
    : plan.way;
  const [only] = plan.withoutAddress.length === n ? [] : plan.withoutAddress;
  return [
    ...headLines(plan, notify, speaking),
    ...(n === 0 ? [] : wrap(sayTo(io, cascadeWords.noAddress, count(plan.withoutAddress)), width)),
    ...(plan.withoutLanguage.length === 0
      ? []
      : wrap(sayTo(io, cascadeWords.noLanguage, count(plan.withoutLanguage)), width)),
    ...(plan.own === undefined
      ? []
      : wrap(
          sayTo(io, cascadeWords.own, {
            clauses: list(
              plan.own.owed.map(({ clause }) => clause.id),
              language,
            ),
          }),
          width,
        )),
    ...(n === 0 ? [] : ["", sayTo(io, cascadeWords.whoHead)]),
    ...few(plan.planned, speaking, (one) => whoLines(one, speaking)),
    ...(way.steps.length === 0
      ? []
      : [
          "",
          sayTo(io, cascadeWords.howHead, count(way.steps)),
          ...few(likeSteps(way.steps), speaking, (steps) => stepLines(steps, speaking)),
        ]),
    ...part(cascadeWords.adriftHead, way.adrift, speaking, (step) => stepLines([step], speaking)),
    ...(named ? [] : holes(plan, speaking)),
    ...part(
      cascadeWords.unestablishedHead,
      plan.planned.filter(({ addressee }) => addressee.as === "unknown"),
      speaking,
      (one) => asked(one, speaking),
    ),
    ...part(cascadeWords.noAddressHead, only === undefined ? [] : plan.withoutAddress, speaking, (id) =>
      indented(naming.name(id)),
    ),
    "",
  ].join("\n");
};

/** `interdict notify plan`: who must be told, by whom, by when. 0 · 4 where it is not established whether somebody is addressed. */
export const command: Command = {
  name: "notify plan",
  usage: "MEASURE [--at DAY] [--known-at INSTANT] [--fictional] [--body ID]… [--all] [--json]",
  summary: cascadeWords.planSummary,
  options: notifyOptions,
  run: async (words, io) => {
    const loaded = await loadNotify(words, io, "notify plan");
    if (!loaded.ok) return invalid(loaded.problems, words, io);
    const { question } = loaded.value;
    const plan = sized(() => planOf(question));
    if (!plan.ok) return invalid(plan.problems, words, io);
    const naming = await namingOf(loaded.value, io);
    if (!naming.ok) return invalid(naming.problems, words, io);
    if (words.flag("json")) printJson(planJson(plan.value, question, naming.value), io);
    else io.out(text(plan.value, loaded.value, { io, naming: naming.value, all: words.flag("all") }));
    return plan.value.unestablished.length > 0 ? 4 : 0;
  },
};
