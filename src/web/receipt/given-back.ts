import type { Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { Recording } from "../../cascade/receipt/keep.ts";
import type { Queue } from "../../cascade/receipt/mail.ts";
import { receiptProblem } from "../../cascade/receipt/problems.ts";
import { isLanguage, type Language, languageOfHeader } from "../../language/language.ts";
import { say } from "../../language/say.ts";
import { expectedOf, mendOf, type Problem, type Result } from "../../problem/problem.ts";
import { openStore } from "../../store/store.ts";
import { html } from "../html.ts";
import { refusalWords } from "../words/refusal.ts";
import { type Sheet, sheet } from "./shell.ts";
import type { Closed, Ground, Visit } from "./way-in.ts";
import { receiptPageWords } from "./words.ts";

/** What the pages of links need besides their data: how a mail to a body is put among those to be sent. */
export interface ReceiptOptions extends Pick<Ground, "data" | "now"> {
  readonly queue: Queue;
}

/** A page, by the status that goes with it. */
export const shown = (
  c: Context,
  page: Sheet,
  status: 200 | 403 | 409 | 410 | 413 | 422 | 429 | 500 = 200,
): Response | Promise<Response> =>
  c.html(sheet(page), status, { "content-language": page.language, "x-robots-tag": "noindex, nofollow, noarchive" });

const brokenPage = (code: string, language: Language): Sheet => {
  const title = say(receiptPageWords.broken, language);
  const next = say(receiptPageWords.brokenNext, language, { code });
  return { title, fictional: false, language, main: html`<h1>${title}</h1><p>${next}</p>` };
};

/** Why a link or a form is not taken. */
export const refused = (
  c: Context,
  { status, problems, language }: Closed | (Omit<Closed, "status"> & { readonly status: 409 | 413 }),
) => {
  // What is wrong at our own place is none of the reader’s business: it may name other bodies.
  if (status === 500) return shown(c, brokenPage(problems[0]?.code ?? "", language), status);
  const title = say(
    receiptPageWords[
      status === 413 || problems[0]?.code === "E-RECEIPT-FORM" || problems[0]?.code === "E-RECEIPT-SETTLED"
        ? "refusedForm"
        : "refused"
    ],
    language,
  );
  if (status === 429) c.header("retry-after", "600");
  return shown(
    c,
    {
      title,
      fictional: false,
      language,
      main: html`<h1>${title}</h1>${problems.map(
        (problem) =>
          html`<div class="note"><p><strong>${say(refusalWords.expected, language, { expected: expectedOf(problem, language) })}</strong></p><p>${mendOf(problem, language)}</p><p class="soft small">${problem.code}</p></div>`,
      )}`,
    },
    status,
  );
};

/** kB, of a form. */
export const formLimit = 32;

/** What was sent is larger than it may be. `limit`: kB. */
export const tooLarge = (c: Context, limit: number) => {
  const asked = c.req.query("lang");
  const language = isLanguage(asked) ? asked : languageOfHeader(c.req.header("accept-language"));
  return refused(c, {
    status: 413,
    problems: [receiptProblem("E-RECEIPT-SIZE", { field: "form" }, { limit })],
    language,
  });
};

/** Takes no more than so many kB, whatever the sender says of its size. `around`: room for what stands around the file that is limited. */
export const limitedTo = (limit: number, around = 0) =>
  bodyLimit({ maxSize: (limit + around) * 1024, onError: (c) => tooLarge(c, limit) });

/** With what a POST records: the one place where the web opens the store for writing. */
export const recording = <T>(
  { notice, places, secret, now }: Visit,
  { data, queue }: ReceiptOptions,
  work: (recording: Recording) => Result<T>,
): Result<T> => {
  const opened = openStore(data);
  if (!opened.ok) return opened;
  const clauses = new Map(places.measures.map((measure) => [measure.id, measure.clauses.map(({ id }) => id)]));
  const ground = { register: places.register, clausesOf: (measure: string) => clauses.get(measure) };
  try {
    return work({ store: opened.value, notice, ground, secret, now, queue });
  } finally {
    opened.value.close();
  }
};

/** What could not be recorded, and why. */
export const failed = (c: Context, problems: readonly Problem[], { language }: Visit) =>
  refused(c, { status: problems.some(({ code }) => code.startsWith("E-RECEIPT-")) ? 409 : 500, problems, language });
