import type { Answer } from "../../src/answer/answer.ts";
import { toJson } from "../../src/answer/json.ts";
import { answerFrom } from "../../src/answer/load.ts";
import { toPdf } from "../../src/answer/pdf.ts";
import { verifyAnswer, verifyPdf } from "../../src/answer/verify.ts";
import { openTestStore } from "../../src/evidence/for-tests.ts";
import { repository } from "../../src/measure/corpus.ts";
import type { Problem, Result } from "../../src/problem/problem.ts";
import { command, type Example, type Examples, inFolder } from "./example.ts";

const id = "be/wal/question/2022-2023-170-di-rupo";

/** The answer to the question that the project carries, from an empty data folder: made once, and again from the same records. */
const store = openTestStore();
const making = answerFrom(
  store,
  { question: id, world: "real", knownAt: Date.parse("2023-06-12T10:00:00Z") },
  repository,
);
const made = async (): Promise<Answer> => {
  const answer = await making;
  if (!answer.ok) throw new Error(answer.problems.map(({ code }) => code).join(", "));
  return answer.value;
};
const records = { store, recompute: async () => making };

const found = (verified: Result<{ readonly problems: readonly Problem[] }>): readonly Problem[] =>
  verified.ok ? verified.value.problems : verified.problems;

/** `interdict verify` of an answer that somebody changed. */
const verifying = (change: string, name: string, verify: () => Promise<readonly Problem[]>): Example =>
  inFolder(`interdict verify ${name}, in which ${change}`, {}, verify);

const four = (text: string): string => `{fr: ${text}, nl: ${text}, de: ${text}, en: ${text}}`;

const question = (clause: string, measure: string): string => `question: xx/question/1
title: ${four("Question")}
assembly: ${four("Parliament")}
number: "1"
session: 2022-2023
form: written
language: fr
asked: {on: 2023-04-26, by: A Member, to: A Minister}
measure: ${measure}
parts:
  - {id: complied, kind: complied, clause: ${clause}, asks: ${four("Did all comply?")}}
source: {}
`;

const measure = `measure: xx/sample
title: ${four("Sample")}
authority: be/wal/government
products: {product: tiktok}
sources: {}
instruments: {decision: {kind: decision, decided: 2023-03-17}}
clauses:
  - {id: ban, by: decision, modality: prohibit, actions: [use], to: {body: be/wal/spw, person.as: member}, from: decision.decided}
`;

const nowhere = `7:${"0".repeat(64)}`;

export const examples: Examples = {
  "E-QUESTION-UNKNOWN": command("answer xx/question/1 --out out"),
  "E-QUESTION-FILE": command("answer question.yaml --out out", { "question.yaml/": "" }),
  "E-QUESTION-CLAUSE": command("answer question.yaml --out out", {
    "question.yaml": question("bann", "be/wal/2023-tiktok"),
  }),
  "E-ANSWER-OUT": command("answer question.yaml --out notes.txt", {
    "notes.txt": "Not a folder.\n",
    "question.yaml": question("ban", "measure.yaml"),
    "measure.yaml": measure,
  }),
  "E-ANSWER-FILE": command("verify answer.json", { "answer.json": '{"answer": "Everybody complied."}\n' }),
  "E-ANSWER-LEDGER": command("verify --ledger ledger.jsonl"),
  "E-ANSWER-DIFFERS": verifying("the number of the question was made 171", "answer.json", async () => {
    const text = toJson({ ...(await made()), number: "171 (2022-2023) 1" });
    return found(await verifyAnswer(text, "answer.json", records));
  }),
  "E-ANSWER-TWICE": verifying("a member stands twice", "answer.json", async () => {
    const text = toJson(await made()).replace('"fictional": false,', '"fictional": true, "fictional": false,');
    return found(await verifyAnswer(text, "answer.json", records));
  }),
  "E-ANSWER-PDF": verifying("one byte was changed", "answer.fr.pdf", async () => {
    const bytes = toPdf(await made(), "fr");
    // A byte of the comment in the first lines, which no reader looks at.
    return found(await verifyPdf(bytes.with(bytes.indexOf(0x0a) + 2, 0x41), "answer.fr.pdf", records));
  }),
  "E-ANSWER-RECORDS": command(`answer ${id} --entry ${nowhere} --out out`),
};
