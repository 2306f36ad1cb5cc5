import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import {
  detailsOf,
  type Fields,
  type Outcome,
  readDone,
  readOutcome,
  readReporter,
  readWhy,
} from "../../cascade/receipt/given.ts";
import { letterHeld } from "../../cascade/receipt/held-notice.ts";
import { confirm, contest, type Recording, report } from "../../cascade/receipt/keep.ts";
import type { Queue } from "../../cascade/receipt/mail.ts";
import { receiptProblem } from "../../cascade/receipt/problems.ts";
import { isLanguage, languageOfHeader } from "../../language/language.ts";
import { say } from "../../language/say.ts";
import { expectedOf, mendOf, type Problem, type Result } from "../../problem/problem.ts";
import { openStore } from "../../store/store.ts";
import { dayOf } from "../../time/time.ts";
import { html } from "../html.ts";
import { refusalWords } from "../words/refusal.ts";
import { answerPage, detailsPage, donePage, isLocal } from "./answer-page.ts";
import type { Sent } from "./fields.ts";
import { limitsOf } from "./limits.ts";
import { noticePage } from "./notice-page.ts";
import { placesOf } from "./places.ts";
import { replyPage, settledPage } from "./reply-page.ts";
import { type Sheet, sheet } from "./shell.ts";
import { type Closed, fieldsOf, formName, type Ground, hasToken, isClosed, type Visit, visitOf } from "./way-in.ts";
import { receiptPageWords } from "./words.ts";

/** What the pages of links need besides their data: how a mail to a body is put among those to be sent. */
export interface ReceiptOptions extends Pick<Ground, "data" | "now"> {
  readonly queue: Queue;
}

const shown = (
  c: Context,
  page: Sheet,
  status: 200 | 403 | 409 | 410 | 413 | 422 | 429 | 500 = 200,
): Response | Promise<Response> =>
  c.html(sheet(page), status, { "content-language": page.language, "x-robots-tag": "noindex, nofollow, noarchive" });

const refused = (
  c: Context,
  { status, problems, language }: Closed | (Omit<Closed, "status"> & { readonly status: 409 | 413 }),
) => {
  const title = say(
    receiptPageWords[status === 403 && problems[0]?.code === "E-RECEIPT-FORM" ? "refusedForm" : "refused"],
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

const sizeLimit = 32;

/** With what a POST records: the one place where the web opens the store for writing. */
const recording = <T>(
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

const failed = (c: Context, problems: readonly Problem[], { language }: Visit) =>
  refused(c, { status: problems.some(({ code }) => code.startsWith("E-RECEIPT-")) ? 409 : 500, problems, language });

const inReporter = ({ capacity = "", words = "", behalf = "", outcome = "" }: Fields): Fields => ({
  capacity,
  words,
  behalf,
  outcome,
});

/** What the answer page sent: on record at once, then what the answer asks besides, where it asks anything. */
const answered = async (c: Context, visit: Visit, fields: Fields, options: ReceiptOptions): Promise<Response> => {
  const { language, now } = visit;
  const reporter = readReporter(fields);
  const outcome = readOutcome(fields);
  if (!reporter.ok || !outcome.ok) {
    const problems = [reporter, outcome].flatMap((one) => (one.ok ? [] : one.problems));
    return shown(c, answerPage(visit, { fields, problems, language }), 422);
  }
  const asks = detailsOf(outcome.value).length > 0;
  const first: Outcome = asks ? "acknowledged" : outcome.value;
  const done = readDone({}, first, { today: dayOf(now), local: false });
  if (!done.ok) return failed(c, done.problems, visit);
  const form = formName(fields.token ?? "");
  const kept = recording(visit, options, (with_) =>
    report(with_, reporter.value, done.value, { read: language, form }),
  );
  if (!kept.ok) return failed(c, kept.problems, visit);
  if (!asks) return shown(c, donePage(visit, { outcome: outcome.value, ...kept.value }));
  const sent: Sent = { fields: {}, problems: [], language };
  return shown(
    c,
    detailsPage(visit, sent, { outcome: outcome.value, number: kept.value.number, kept: inReporter(fields) }),
  );
};

/** What the page of details sent. */
const detailed = async (c: Context, visit: Visit, fields: Fields, options: ReceiptOptions): Promise<Response> => {
  const { language, now } = visit;
  const reporter = readReporter(fields);
  const outcome = readOutcome(fields);
  // These were read before; what comes back otherwise is not our page.
  if (!reporter.ok || !outcome.ok)
    return refused(c, { status: 403, problems: [receiptProblem("E-RECEIPT-FORM", { field: "token" })], language });
  const done = readDone(fields, outcome.value, { today: dayOf(now), local: isLocal(visit) });
  if (!done.ok) {
    const number = /^[0-9a-f]{16}$/.exec(fields.number ?? "")?.[0] ?? "";
    return shown(
      c,
      detailsPage(
        visit,
        { fields, problems: done.problems, language },
        { outcome: outcome.value, number, kept: inReporter(fields) },
      ),
      422,
    );
  }
  const form = formName(fields.token ?? "");
  const kept = recording(visit, options, (with_) =>
    report(with_, reporter.value, done.value, { read: language, form }),
  );
  return kept.ok
    ? shown(c, donePage(visit, { outcome: outcome.value, ...kept.value }))
    : failed(c, kept.problems, visit);
};

const methods = (c: Context, allow: string): Response => {
  c.header("allow", allow);
  return c.body(null, 204);
};

/** The pages of signed links: they show, and change nothing, until a form of their own is sent. */
export const receiptRoutes = (options: ReceiptOptions): Hono => {
  const pages = new Hono();
  const ground: Ground = { ...options, places: placesOf(options.data), limits: limitsOf() };
  const address = "/:about{[A-Za-z0-9_-]{1,64}}/:until/:code";
  const limited = bodyLimit({
    maxSize: sizeLimit * 1024,
    onError: (c) => {
      const language = languageOfHeader(c.req.header("accept-language"));
      const problem = receiptProblem("E-RECEIPT-SIZE", { field: "form" }, { limit: sizeLimit });
      return refused(c, { status: 413, problems: [problem], language });
    },
  });

  pages.get(`/r${address}`, async (c) => {
    const visit = await visitOf(c, "receipt", ground);
    return isClosed(visit) ? refused(c, visit) : shown(c, noticePage(visit));
  });
  pages.get(`/r${address}/:letter{letter\\.[a-z]{2}\\.pdf}`, async (c) => {
    const visit = await visitOf(c, "receipt", ground);
    if (isClosed(visit)) return refused(c, visit);
    const language = c.req.param("letter").slice(7, 9);
    const opened = openStore(options.data, { readOnly: true });
    if (!opened.ok) return refused(c, { status: 500, problems: opened.problems, language: visit.language });
    const pdf = isLanguage(language) ? letterHeld(opened.value, visit.notice.key, language) : undefined;
    opened.value.close();
    if (pdf === undefined)
      return refused(c, {
        status: 403,
        problems: [receiptProblem("E-RECEIPT-LINK", { field: "link" })],
        language: visit.language,
      });
    return c.body(pdf, 200, {
      "content-type": "application/pdf",
      "content-language": language,
      "content-disposition": `attachment; filename="letter.${language}.pdf"`,
      "x-robots-tag": "noindex, nofollow, noarchive",
    });
  });
  pages.get(`/r${address}/answer`, async (c) => {
    const visit = await visitOf(c, "receipt", ground);
    if (isClosed(visit)) return refused(c, visit);
    return shown(c, answerPage(visit, { fields: {}, problems: [], language: visit.language }));
  });
  pages.post(`/r${address}/answer`, limited, async (c) => {
    const visit = await visitOf(c, "receipt", ground);
    if (isClosed(visit)) return refused(c, visit);
    const fields = await fieldsOf(c);
    const page = fields.page === "details" ? "details" : "answer";
    if (!hasToken(visit, page, fields.token ?? ""))
      return refused(c, {
        status: 403,
        problems: [receiptProblem("E-RECEIPT-FORM", { field: "token" })],
        language: visit.language,
      });
    return page === "details" ? detailed(c, visit, fields, options) : answered(c, visit, fields, options);
  });
  for (const purpose of ["confirm", "contest"] as const) {
    pages.get(`/${purpose}${address}`, async (c) => {
      const visit = await visitOf(c, purpose, ground);
      if (isClosed(visit)) return refused(c, visit);
      return visit.reply === undefined
        ? refused(c, { status: 500, problems: [], language: visit.language })
        : shown(c, replyPage(visit, visit.reply, purpose));
    });
    pages.post(`/${purpose}${address}`, limited, async (c) => {
      const visit = await visitOf(c, purpose, ground);
      if (isClosed(visit)) return refused(c, visit);
      const fields = await fieldsOf(c);
      const { reply, language } = visit;
      const action = ([purpose, "contest"] as const).find((one) => one === fields.action);
      if (reply === undefined || action === undefined || !hasToken(visit, purpose, fields.token ?? ""))
        return refused(c, { status: 403, problems: [receiptProblem("E-RECEIPT-FORM", { field: "token" })], language });
      const why = readWhy(fields);
      if (!why.ok) return shown(c, replyPage(visit, reply, purpose, { fields, problems: why.problems, language }), 422);
      const settled = recording(visit, options, (with_) =>
        action === "confirm" ? confirm(with_, reply.id) : contest(with_, reply.id, why.value),
      );
      return settled.ok ? shown(c, settledPage(visit, settled.value)) : failed(c, settled.problems, visit);
    });
    pages.options(`/${purpose}${address}`, (c) => methods(c, "GET, HEAD, POST, OPTIONS"));
  }
  pages.options(`/r${address}`, (c) => methods(c, "GET, HEAD, OPTIONS"));
  pages.options(`/r${address}/answer`, (c) => methods(c, "GET, HEAD, POST, OPTIONS"));
  return pages;
};
