import { mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Adoption } from "../cascade/adoption.ts";
import type { ToldCase } from "../cascade/adoption-cases.ts";
import { adoptionPath, keepAdoption } from "../cascade/adoption-file.ts";
import { adoptionOfAnswer, choicesOfReply, decisionIn, decisionOfReply, modelClauses } from "../cascade/adoption-of.ts";
import { casesInWords } from "../cascade/adoption-said.ts";
import { adoptionsOf } from "../cascade/adoption-settle.ts";
import { type Choices, devicesChoices, personsChoices } from "../cascade/receipt/model-choice.ts";
import { loadCatalogue } from "../catalogue/load.ts";
import { responseOf } from "../deed/response.ts";
import { number } from "../language/say.ts";
import { exchangeProblem } from "../measure/exchange/problems.ts";
import type { Surroundings } from "../measure/facts.ts";
import { loadSurroundings } from "../measure/load.ts";
import type { Clause, Measure } from "../measure/measure.ts";
import { ok, type Result } from "../problem/problem.ts";
import { body as registered } from "../register/register.ts";
import { openStore } from "../store/store.ts";
import { dayOf, isDay } from "../time/time.ts";
import { adoptWords } from "./adopt-words.ts";
import { lookupsFrom } from "./choices.ts";
import type { Exit, Io, Words } from "./command.ts";
import { invalid, Misuse, printJson, sayTo } from "./common.ts";
import { bulleted } from "./compare.ts";
import { recordsAt } from "./records.ts";
import { writeOut } from "./write-out.ts";

const oneOf = <T extends string>(words: Words, name: string, allowed: readonly T[]): T | undefined => {
  const value = words.value(name);
  if (value === undefined) return undefined;
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new Misuse(adoptWords.oneOf, { flag: `--${name}`, values: allowed.join(", "), value });
  return found;
};

const endsOf = (words: Words): Choices["ends"] => {
  const value = words.value("ends");
  if (value === undefined || value === "never" || isDay(value)) return value;
  throw new Misuse(adoptWords.oneOf, { flag: "--ends", values: "YYYY-MM-DD, never", value });
};

/** What the flags say of the differences, over what the body said itself. @throws Misuse */
const choicesIn = (words: Words, said: Choices): Choices => {
  const persons = oneOf(words, "persons", personsChoices);
  const devices = oneOf(words, "devices", devicesChoices);
  const ends = endsOf(words);
  return {
    ...said,
    ...(persons === undefined ? {} : { persons }),
    ...(devices === undefined ? {} : { devices }),
    ...(ends === undefined ? {} : { ends }),
  };
};

export interface Wanted {
  readonly measure: Measure;
  /** Those that are named; absent: those that the body’s own answer was about, else all with a model. */
  readonly named?: readonly Clause[];
  readonly body: string;
}

/** The answer that came through the body’s link, where that is the one that stands. */
const replyStanding = async ({ measure, body }: Wanted, around: Surroundings, io: Io) => {
  const store = openStore(io.data, { readOnly: true });
  if (!store.ok) return store;
  try {
    const all = await adoptionsOf(store.value, { data: io.data, measure, body, around, now: io.now() });
    return all.ok ? ok(all.value.find(({ stands }) => stands)) : all;
  } finally {
    store.value.close();
  }
};

const caseJson = ({ name, difference: { witness, a, b, bTexts } }: ToldCase) => ({
  case: name,
  ...witness,
  model: a,
  decision: b,
  ...(b === "undetermined" ? { texts: bTexts } : {}),
});

const print = async (
  { id, measure, differences, cases }: Adoption,
  { letter, file, response, around }: { letter: Measure; file: string; response: string; around: Surroundings },
  words: Words,
  io: Io,
): Promise<Exit> => {
  if (words.flag("json")) {
    const told = { held: cases.held, different: cases.different.map(caseJson), open: cases.open.map(caseJson) };
    printJson(
      { measure: id, adopts: measure.adopts, file, response, differences: differences.length, cases: told },
      io,
    );
    return 0;
  }
  const catalogue = await loadCatalogue();
  if (!catalogue.ok) return invalid(catalogue.problems, words, io);
  const n = differences.length;
  const lookups = lookupsFrom(around.register, catalogue.value, io.language);
  const told = casesInWords({ id, yaml: "", measure, differences, cases }, letter, io.language, lookups);
  const lines = told.flatMap(({ head, items }) => [head, ...items.flatMap(bulleted)]);
  io.out(`${[sayTo(io, adoptWords.made, { id, file, n, shown: number(n, io.language) }), ...lines].join("\n")}\n`);
  return 0;
};

/** Writes the draft where rulings look for it, over nothing that says something else; or to the file that is named. */
const write = ({ id, yaml }: Adoption, words: Words, io: Io): Result<string | undefined> => {
  const out = words.value("out");
  if (out !== undefined) {
    mkdirSync(dirname(resolve(io.cwd, out)), { recursive: true });
    return writeOut(yaml, out, io);
  }
  const kept = keepAdoption(io.data, { id, yaml });
  if (!kept.ok) return kept;
  return ok(kept.value === "other" ? undefined : adoptionPath(io.data, id));
};

/**
 * A response on record that says *adopted*, as a measure of that body: drafted from the model of what it adopts, with what the body and the flags say of its differences, and written where
 * the data folder’s measures stand, so that rulings cite it. 1 where no such response is on record, or where another file stands in its place.
 */
export const adoptResponse = async (wanted: Wanted, words: Words, io: Io): Promise<Exit> => {
  const { measure, body } = wanted;
  choicesIn(words, {});
  const around = await loadSurroundings(io.data);
  if (!around.ok) return invalid(around.problems, words, io);
  const { register } = around.value;
  if (registered(register, body) === undefined)
    return invalid([exchangeProblem("E-BESLUIT-BODY", { field: "--body" }, { name: body })], words, io);
  const now = io.now();
  const [known, standing] = [await recordsAt(register, now, io), await replyStanding(wanted, around.value, io)];
  if (!known.ok) return invalid(known.problems, words, io);
  if (!standing.ok) return invalid(standing.problems, words, io);
  const own = standing.value;
  const entered = responseOf(known.value, { body, measure: measure.id, at: now }).deed;
  const decision = own === undefined ? decisionIn(entered) : decisionOfReply(own.reply);
  if (decision === undefined) {
    io.err(`${sayTo(io, adoptWords.noResponse, { body, measure: measure.id })}\n`);
    return 1;
  }
  const told = own?.adoption.measure.adopts;
  const made = adoptionOfAnswer({
    measure,
    clauses: wanted.named ?? modelClauses(measure).filter(({ id }) => told?.includes(`${measure.id}#${id}`) !== false),
    body,
    decision,
    choices: choicesIn(words, own === undefined ? {} : choicesOfReply(own.reply)),
    on: own === undefined ? decision.decided : dayOf(own.reply.at),
    around: around.value,
    now,
  });
  if (!made.ok) return invalid(made.problems, words, io);
  const file = write(made.value, words, io);
  if (!file.ok) return invalid(file.problems, words, io);
  if (file.value === undefined) {
    io.err(`${sayTo(io, adoptWords.differs, { file: adoptionPath(io.data, made.value.id) })}\n`);
    return 1;
  }
  return print(
    made.value,
    { letter: measure, file: file.value, response: decision.id, around: around.value },
    words,
    io,
  );
};
