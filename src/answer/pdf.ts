import type { Language } from "../language/language.ts";
import { say } from "../language/say.ts";
import { pdfOf } from "../paper/pdf.ts";
import { parseInstant } from "../time/time.ts";
import type { Answer } from "./answer.ts";
import { compose } from "./compose.ts";
import { toJson } from "./json.ts";
import { paperWords } from "./words/paper.ts";

/**
 * The answer as PDF/UA-1 with `answer.json` attached inside, dated with the instant of knowledge; the same answer always gives the same bytes.
 * Takes some hundred milliseconds in the thread that asks: a server asks a worker.
 * @throws when the template or a font fails: a bug of ours.
 */
export const toPdf = (answer: Answer, language: Language): Uint8Array =>
  pdfOf(compose(answer, language), {
    made: parseInstant(answer.made.knownAt) ?? 0,
    footer: `${answer.number} – ${answer.made.question}`,
    fictional: answer.fictional,
    attachment: { name: "answer.json", json: toJson(answer), description: say(paperWords.attachment, language) },
  });
