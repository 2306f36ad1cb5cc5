import { existsSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { list } from "../language/say.ts";
import { repository } from "../measure/corpus.ts";
import { answersSchema } from "../measure/draft/answers.ts";
import { draft } from "../measure/draft/draft.ts";
import { measureProblem } from "../measure/problems.ts";
import { readMeasure } from "../measure/read.ts";
import { isMap } from "../measure/reader.ts";
import { refusalOf } from "../problem/disk.ts";
import { fail, ok, type Result } from "../problem/problem.ts";
import { type Parsed, parseYaml, readPart } from "../yaml/read.ts";
import type { Command, Io, Words } from "./command.ts";
import { invalid, Misuse, printJson, sayTo } from "./common.ts";
import { loadGround } from "./ground.ts";
import { askRest } from "./new-ask.ts";
import { newWords } from "./new-words.ts";

/** The answers of the flag. JSON is YAML, so that what is wrong with them has a place and a right word like in any file. */
const givenAnswers = async (words: Words, io: Io): Promise<Result<Parsed>> => {
  const flag = words.value("answers");
  const text = flag === "-" ? new TextDecoder().decode(await io.input()) : (flag ?? "{}");
  return parseYaml("--answers", text);
};

/** The keys of the answers, those that must be given apart from the others. @throws Misuse with them */
const nobodyAsked = (io: Io): never => {
  const keys = Map.groupBy(Object.entries(answersSchema.shape), ([, field]) => field.safeParse(undefined).success);
  const named = (optional: boolean): string =>
    list(
      (keys.get(optional) ?? []).map(([key]) => key),
      io.language,
    );
  throw new Misuse(newWords.nobody, { required: named(false), others: named(true) });
};

const write = (file: string, shown: string, text: string, over: boolean): Result<string> => {
  try {
    writeFileSync(file, text, { flag: over ? "w" : "wx" });
    return ok(file);
  } catch (error) {
    const reason = refusalOf(error);
    if (reason === undefined) throw error;
    if (reason === "EEXIST") throw new Misuse(newWords.exists, { file: shown });
    return fail(measureProblem("E-MEASURE-FILE", { file: shown }, { reason }));
  }
};

/** Starts a measure: a file with comments that guide and first cases that hold. 0 written · 2 nothing to write, nobody to ask, or a file in the way · 3 answers that cannot be used. */
export const command: Command = {
  name: "new",
  usage: "[FILE] [--answers JSON] [--force]",
  summary: newWords.summary,
  options: {
    answers: { type: "value", summary: newWords.answers },
    force: { type: "flag", summary: newWords.force },
  },
  run: async (words, io) => {
    const ground = await loadGround(io);
    if (!ground.ok) return invalid(ground.problems, words, io);
    const { register, catalogue } = ground.value;
    const named = words.positionals[0];
    const force = words.flag("force");
    if (named !== undefined && !force && existsSync(resolve(io.cwd, named)))
      throw new Misuse(newWords.exists, { file: named });
    if (io.prompt === undefined && words.value("answers") === undefined) nobodyAsked(io);
    const parsed = await givenAnswers(words, io);
    if (!parsed.ok) return invalid(parsed.problems, words, io);
    let given = parsed.value.value ?? {};
    if (io.prompt !== undefined && words.value("answers") !== "-" && isMap(given)) {
      const asked = await askRest(given, io);
      if ("missing" in asked) throw new Misuse(newWords.stopped, { field: asked.missing });
      given = asked.answers;
    }
    const answers = readPart(parsed.value, [], given, answersSchema);
    if (!answers.ok) return invalid(answers.problems, words, io);
    const scope = { register, catalogue, language: io.language };
    const made = (schema: string) => {
      const text = draft(answers.value, { ...scope, schema });
      const read = readMeasure("draft", text);
      if (!read.ok) throw new Error(`a draft that cannot be read: ${read.problems.map(({ code }) => code).join(", ")}`);
      return { text, measure: read.value };
    };
    const { id } = made("").measure;
    const shown = named ?? `${id.split("/").at(-1) ?? id}.yaml`;
    const file = resolve(io.cwd, shown);
    const schema = relative(dirname(file), join(repository, "docs/schema/measure.schema.json")).replaceAll("\\", "/");
    const { text, measure } = made(schema);
    const written = write(file, shown, text, force);
    if (!written.ok) return invalid(written.problems, words, io);
    const cases = measure.cases.length;
    if (words.flag("json")) printJson({ file: shown, measure: measure.id, cases }, io);
    else io.out(`${sayTo(io, newWords.written, { file: shown, measure: measure.id, cases })}\n`);
    return 0;
  },
};
