import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { factsOfProduct } from "../catalogue/catalogue.ts";
import { loadCatalogue } from "../catalogue/load.ts";
import { loadDeeds } from "../deed/load.ts";
import { catalogueVersion } from "../evidence/catalogue-version.ts";
import { filesOf } from "../evidence/visible.ts";
import { head, sha256 } from "../ledger/ledger.ts";
import { findMeasure, repository } from "../measure/corpus.ts";
import { clauseOf } from "../measure/measure.ts";
import { loadAsked } from "../posture/load.ts";
import { refusalOf, textOf } from "../problem/disk.ts";
import { fail, ok, type Result } from "../problem/problem.ts";
import type { World } from "../register/body.ts";
import { loadRegister } from "../register/load.ts";
import { body, type Register } from "../register/register.ts";
import type { Store } from "../store/store.ts";
import type { Answer } from "./answer.ts";
import { build } from "./build.ts";
import type { Input, Wanted } from "./input.ts";
import { answerProblem } from "./problems.ts";
import { type Question, readQuestion } from "./question.ts";

const folder = join(repository, "questions");

/** A question file at the edge: its path as it is shown, and its content. Problems: E-QUESTION-FILE, E-YAML-…. */
const readFile = (path: string, shown: string): Result<Question> => {
  try {
    return readQuestion(shown, textOf(readFileSync(path)));
  } catch (error) {
    const reason = refusalOf(error);
    if (reason === undefined) throw error;
    return fail(answerProblem("E-QUESTION-FILE", { file: shown }, { reason }));
  }
};

/** Every question that the project carries, in the order of their ids. Problems: E-QUESTION-FILE, E-YAML-…. */
export const loadQuestions = (): Result<readonly Question[]> => {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".yaml"));
  const read = paths.map((name) => readFile(join(folder, name), `questions/${name.replaceAll("\\", "/")}`));
  const problems = read.flatMap((one) => (one.ok ? [] : one.problems));
  if (problems.length > 0) return fail(...problems);
  return ok(read.flatMap((one) => (one.ok ? [one.value] : [])).sort((a, b) => (a.id < b.id ? -1 : 1)));
};

/** A question by its id, or by the path of its file. Problems: E-QUESTION-UNKNOWN, E-QUESTION-FILE, E-YAML-…. */
export const findQuestion = (id: string, cwd: string): Result<Question> => {
  const questions = loadQuestions();
  if (!questions.ok) return questions;
  const found = questions.value.find((question) => question.id === id);
  if (found !== undefined) return ok(found);
  const path = resolve(cwd, id);
  return /\.ya?ml$/.test(id) && existsSync(path)
    ? readFile(path, id)
    : fail(answerProblem("E-QUESTION-UNKNOWN", { field: "QUESTION" }, { id }));
};

/** The version of the bodies of one world in a register: it changes when anything of one does. */
export const registerVersion = (register: Register, world: World): string =>
  sha256(JSON.stringify(register.bodies.filter((one) => one.world === world)));

/** Everything that an answer is made from, read from the project and the data folder. */
export const loadInput = async (store: Store, wanted: Wanted, cwd: string): Promise<Result<Input>> => {
  const question = findQuestion(wanted.question, cwd);
  if (!question.ok) return question;
  const measure = findMeasure(question.value.measure, { cwd, data: store.folder });
  if (!measure.ok) return measure;
  const unknown = question.value.parts.flatMap(({ id: part, clause, also, places }) =>
    [clause, ...also]
      .filter((id) => clauseOf(measure.value, id) === undefined)
      .map((id) => answerProblem("E-QUESTION-CLAUSE", places.get(id), { measure: measure.value.id, clause: id, part })),
  );
  if (unknown.length > 0) return fail(...unknown);
  const [register, catalogue] = await Promise.all([loadRegister(store.folder), loadCatalogue()]);
  if (!register.ok) return register;
  if (!catalogue.ok) return catalogue;
  const around = {
    register: register.value,
    productFacts: (product: string) => factsOfProduct(catalogue.value, product),
  };
  const deeds = loadDeeds({ register: register.value });
  if (!deeds.ok) return deeds;
  const { world, knownAt, upTo } = wanted;
  const viewpoint = { knownAt, ...(upTo === undefined ? {} : { upTo }) };
  // The instant is put in for each part; any will do to read what is known.
  const asked = await loadAsked(store, around, { measure: measure.value, at: knownAt, world, ...viewpoint });
  if (!asked.ok) return asked;
  const files = (await filesOf(store, viewpoint)).filter((file) => body(register.value, file.body)?.world === world);
  const sum = (pick: (file: (typeof files)[number]) => number) => files.reduce((total, file) => total + pick(file), 0);
  return ok({
    wanted,
    question: question.value,
    measure: measure.value,
    register: register.value,
    asked: asked.value,
    heardFrom: new Set(files.map((file) => file.body)),
    head: await head(store, upTo),
    versions: {
      register: registerVersion(register.value, world),
      catalogue: catalogueVersion(catalogue.value),
      deeds: deeds.value.version,
    },
    evidence: {
      files: files.length,
      records: sum(({ records }) => records),
      rejected: sum(({ rejected }) => rejected),
    },
  });
};

/** The answer to a question from a data folder. Problems: of the question, the measure, the registers, the catalogue and the deeds. */
export const answerFrom = async (store: Store, wanted: Wanted, cwd: string): Promise<Result<Answer>> => {
  const input = await loadInput(store, wanted, cwd);
  return input.ok ? ok(build(input.value)) : input;
};
