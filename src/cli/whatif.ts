import type { Input } from "../answer/input.ts";
import { loadInput, loadQuestions } from "../answer/load.ts";
import { changeInWords } from "../answer/whatif/in-words.ts";
import { type WhatifChange, whatif as whatifOf } from "../answer/whatif/whatif.ts";
import { whatifWords } from "../answer/whatif/words.ts";
import { list } from "../language/say.ts";
import type { Value } from "../logic/condition.ts";
import { readChoices } from "../measure/case.ts";
import { chosenIn } from "../measure/chosen.ts";
import { findMeasure } from "../measure/corpus.ts";
import { loadSurroundings } from "../measure/load.ts";
import type { Measure } from "../measure/measure.ts";
import { choicesOfSources, incoherent } from "../measure/questions/choice.ts";
import { windows } from "../measure/window.ts";
import { loadAsked } from "../posture/load.ts";
import { fail, ok, type Result } from "../problem/problem.ts";
import type { World } from "../register/body.ts";
import { openStore, type Store } from "../store/store.ts";
import type { Instant } from "../time/time.ts";
import { pairsFlag } from "./choices.ts";
import type { Command, Io, Words } from "./command.ts";
import { choiceProblems, flags, instantFlag, invalid, Misuse, printJson, required, sayTo } from "./common.ts";
import { gapJson } from "./gaps.ts";
import { wrap } from "./layout.ts";
import { cliWords } from "./words.ts";

const width = 80;

type Choices = ReadonlyMap<string, Value>;

/** What the flags choose, all of it together. @throws Misuse where they choose nothing */
const wished = (measure: Measure, knownAt: Instant, words: Words, io: Io): Result<Choices> => {
  const pairs = { text: pairsFlag(words, "text"), claim: pairsFlag(words, "claim") };
  const sources = words.list("as");
  if (pairs.text.size + pairs.claim.size + sources.length === 0)
    throw new Misuse(cliWords.missing, { command: "whatif", what: sayTo(io, whatifWords.choice) });
  const texts = readChoices(pairs.text, [measure], knownAt);
  const claims = readChoices(pairs.claim, [measure], knownAt);
  const choices = new Map([...texts.choices, ...claims.choices]);
  const said = choicesOfSources(measure, sources, knownAt);
  const problems = [
    ...choiceProblems("text", texts.unknown),
    ...choiceProblems("claim", claims.unknown),
    ...(said.ok ? [] : said.problems),
  ];
  if (!said.ok || problems.length > 0) return fail(...problems);
  // A value that is named by itself counts over what a source says of it.
  const all: Choices = new Map([...said.value, ...choices]);
  const before = incoherent(measure, all, knownAt);
  return before.length > 0 ? fail(...before) : ok(all);
};

/** The questions that name the measure, with what they are answered from. */
const inputsOf = async (
  measure: Measure,
  store: Store,
  { world, knownAt }: { readonly world: World; readonly knownAt: Instant },
  io: Io,
): Promise<Result<readonly Input[]>> => {
  const questions = loadQuestions();
  if (!questions.ok) return questions;
  const inputs: Input[] = [];
  for (const { id } of questions.value.filter((question) => question.measure === measure.id)) {
    const input = await loadInput(store, { question: id, world, knownAt }, io.cwd);
    if (!input.ok) return input;
    inputs.push(input.value);
  }
  return ok(inputs);
};

/** The first late instants of the clauses under each of the choices. */
const lateInstants = (measure: Measure, knownAt: Instant, all: readonly Choices[]): readonly Instant[] => {
  const found = all.flatMap((choices) =>
    measure.clauses.flatMap((clause) =>
      windows(clause, knownAt, { measure, knownAt, reading: chosenIn(measure, knownAt, choices) }).map(
        ({ window }) => window.late,
      ),
    ),
  );
  return [...new Set(found)].filter((at) => Number.isFinite(at) && at <= knownAt).sort((a, b) => a - b);
};

/** The contract of `interdict whatif --json`: one item of its list. */
const changeJson = (change: WhatifChange) =>
  change.kind === "gap"
    ? {
        what: { kind: change.kind, ...change.what },
        before: change.before === null ? null : gapJson(change.before),
        after: change.after === null ? null : gapJson(change.after),
      }
    : { what: { kind: change.kind, ...change.what }, before: change.before, after: change.after };

/** What changes when another claim, reading or source is followed, and nothing else. 0 also where much changes: it is asked, not judged. */
export const whatif: Command = {
  name: "whatif",
  usage:
    "MEASURE [--claim ID=VALUE]… [--text ID=VALUE]… [--as SOURCE]… [--at INSTANT] [--known-at INSTANT] [--fictional] [--json]",
  summary: whatifWords.summary,
  options: {
    claim: flags.claim,
    text: { type: "list", summary: whatifWords.text },
    as: { type: "list", summary: whatifWords.as },
    at: flags.at,
    "known-at": flags.knownAt,
    fictional: flags.fictional,
  },
  run: async (words, io) => {
    const id = required(words, 0, "whatif", "MEASURE");
    const knownAt = instantFlag(words, "known-at") ?? io.now();
    const world: World = words.flag("fictional") ? "fictional" : "real";
    const around = await loadSurroundings(io.data);
    const measure = findMeasure(id, io);
    if (!measure.ok) return invalid(measure.problems, words, io);
    if (!around.ok) return invalid(around.problems, words, io);
    const choices = wished(measure.value, knownAt, words, io);
    if (!choices.ok) return invalid(choices.problems, words, io);
    const store = openStore(io.data, { readOnly: true });
    if (!store.ok) return invalid(store.problems, words, io);
    try {
      const asked = await loadAsked(store.value, around.value, { measure: measure.value, at: knownAt, knownAt, world });
      const inputs = await inputsOf(measure.value, store.value, { world, knownAt }, io);
      if (!asked.ok) return invalid(asked.problems, words, io);
      if (!inputs.ok) return invalid(inputs.problems, words, io);
      const before = asked.value.choices;
      const after: Choices = new Map([...before, ...choices.value]);
      const at = instantFlag(words, "at");
      const found = whatifOf(
        { measure: measure.value, knownAt, choices: before },
        { measure: measure.value, knownAt, choices: after },
        {
          around: around.value,
          inputs: inputs.value,
          asked: asked.value,
          moments: at === undefined ? lateInstants(measure.value, knownAt, [before, after]) : [at],
        },
      );
      if (!found.ok) return invalid(found.problems, words, io);
      if (words.flag("json")) {
        printJson(found.value.map(changeJson), io);
        return 0;
      }
      const shown = [...choices.value].map(
        ([variable, value]) => `${variable.replace(/^text\./, "")} = ${String(value)}`,
      );
      io.out(`${wrap(sayTo(io, whatifWords.under, { choices: list(shown, io.language) }), width).join("\n")}\n`);
      if (found.value.length === 0) io.out(`${sayTo(io, whatifWords.unchanged)}\n`);
      for (const change of found.value) {
        const said = changeInWords(change, io.language, measure.value.zone);
        const lines = [
          ...wrap(said.what, width),
          ...wrap(sayTo(io, whatifWords.before, { is: said.before }), width - 2).map((line) => `  ${line}`),
          ...wrap(sayTo(io, whatifWords.after, { is: said.after }), width - 2).map((line) => `  ${line}`),
        ];
        io.out(`${lines.join("\n")}\n`);
      }
      return 0;
    } finally {
      store.value.close();
    }
  },
};
