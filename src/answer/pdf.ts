import { readFileSync } from "node:fs";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { type Language, localeOf } from "../language/language.ts";
import { say } from "../language/say.ts";
import { parseInstant } from "../time/time.ts";
import type { Answer } from "./answer.ts";
import { compose } from "./compose.ts";
import { toJson } from "./json.ts";
import { paperWords } from "./words/paper.ts";

const template = readFileSync(new URL("./document.typ", import.meta.url), "utf8");

let compiler: NodeCompiler | undefined;

/** The instant of knowledge as the date of the document (UTC), so that the same answer gives the same bytes. */
const dateOf = ({ made }: Answer) => {
  const at = new Date(parseInstant(made.knownAt) ?? 0);
  return {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    hour: at.getUTCHours(),
    minute: at.getUTCMinutes(),
    second: at.getUTCSeconds(),
  };
};

/**
 * The answer as PDF/UA-1 with `answer.json` attached inside; the same answer always gives the same bytes. Takes some hundred
 * milliseconds in the thread that asks: a server asks a worker.
 * @throws when the template or a font fails: a bug of ours.
 */
export const toPdf = (answer: Answer, language: Language): Uint8Array => {
  const paper = compose(answer, language);
  const inputs = {
    answer: toJson(answer),
    paper: JSON.stringify({
      ...paper,
      region: localeOf[language].slice(3),
      fictional: answer.fictional,
      footer: `${answer.number} – ${answer.made.question}`,
      attachment: say(paperWords.attachment, language),
      made: dateOf(answer),
    }),
  };
  compiler ??= NodeCompiler.create();
  const compiled = compiler.compile({ mainFileContent: template, inputs });
  try {
    const document = compiled.result;
    if (document === null) throw new Error(`typst: ${JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics)}`);
    return compiler.pdf(document, { pdfStandard: "ua-1" });
  } finally {
    // Without this, every document stays in memory.
    compiler.evictCache(0);
  }
};
