import { type Context, Hono } from "hono";
import type { Fields } from "../../cascade/receipt/form.ts";
import { detailsOf, type Outcome, readDone, readOutcome, readReporter, readWhy } from "../../cascade/receipt/given.ts";
import { letterHeld } from "../../cascade/receipt/held-notice.ts";
import { confirm, contest, report } from "../../cascade/receipt/keep.ts";
import { leavesChoices } from "../../cascade/receipt/model-choice.ts";
import { receiptProblem } from "../../cascade/receipt/problems.ts";
import { isLanguage } from "../../language/language.ts";
import { openStore } from "../../store/store.ts";
import { dayOf } from "../../time/time.ts";
import { adoptionPart } from "./adoption-part.ts";
import { answerPage, asksModel, detailsPage, donePage, isLocal, modelPage } from "./answer-page.ts";
import { attestRoutes } from "./attest-routes.ts";
import type { Sent } from "./fields.ts";
import { failed, formLimit, limitedTo, type ReceiptOptions, recording, refused, shown } from "./given-back.ts";
import { holdOf } from "./hold.ts";
import { limitsOf } from "./limits.ts";
import { noticePage } from "./notice-page.ts";
import { placesOf } from "./places.ts";
import { replyPage, settledPage } from "./reply-page.ts";
import { fieldsOf, formName, type Ground, hasToken, isClosed, lastDayOf, type Visit, visitOf } from "./way-in.ts";

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
    report(with_, reporter.value, done.value, { read: language, form, until: visit.link.until }),
  );
  if (!kept.ok) return failed(c, kept.problems, visit);
  if (!asks) return shown(c, donePage(visit, { outcome: outcome.value, ...kept.value }));
  const sent: Sent = { fields: {}, problems: [], language };
  return shown(
    c,
    detailsPage(visit, sent, { outcome: outcome.value, number: kept.value.number, kept: inReporter(fields) }),
  );
};

const inDetails = ({ organ = "", on = "", reference = "", reason = "", model = "" }: Fields): Fields => ({
  organ,
  on,
  reference,
  reason,
  model,
});

/** What the page of details sent, or after it the page about the model. */
const detailed = async (c: Context, visit: Visit, fields: Fields, options: ReceiptOptions): Promise<Response> => {
  const { language } = visit;
  const reporter = readReporter(fields);
  const outcome = readOutcome(fields);
  // These were read before; what comes back otherwise is not our page.
  if (!reporter.ok || !outcome.ok)
    return refused(c, { status: 403, problems: [receiptProblem("E-RECEIPT-FORM", { field: "token" })], language });
  const model = asksModel(visit);
  const done = readDone(fields, outcome.value, { today: lastDayOf(visit), local: isLocal(visit), model });
  const about = { outcome: outcome.value, number: /^[0-9a-f]{16}$/.exec(fields.number ?? "")?.[0] ?? "" };
  const kept = { ...inReporter(fields), ...inDetails(fields), number: about.number };
  const onModel = fields.page === "model";
  if (!done.ok) {
    const sent: Sent = { fields, problems: done.problems, language };
    const asked: readonly (string | undefined)[] = detailsOf(outcome.value, { model });
    return onModel && !done.problems.some(({ place }) => asked.includes(place.field))
      ? shown(c, modelPage(visit, sent, { kept }), 422)
      : shown(c, detailsPage(visit, sent, { ...about, kept: inReporter(fields) }), 422);
  }
  if (model && !onModel && leavesChoices(outcome.value, fields))
    return shown(c, modelPage(visit, { fields: {}, problems: [], language }, { kept }));
  const form = formName(fields.token ?? "");
  const recorded = recording(visit, options, (with_) =>
    report(with_, reporter.value, done.value, { read: language, form, until: visit.link.until }),
  );
  return recorded.ok
    ? shown(c, donePage(visit, { outcome: outcome.value, ...recorded.value }))
    : failed(c, recorded.problems, visit);
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
  const limited = limitedTo(formLimit);

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
    const page = (["details", "model"] as const).find((one) => one === fields.page) ?? "answer";
    if (!hasToken(visit, page, fields.token ?? ""))
      return refused(c, {
        status: 403,
        problems: [receiptProblem("E-RECEIPT-FORM", { field: "token" })],
        language: visit.language,
      });
    return page === "answer" ? answered(c, visit, fields, options) : detailed(c, visit, fields, options);
  });
  attestRoutes(pages, address, ground, options);
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
      const hold = action === "confirm" ? await holdOf(reply, visit, options.data) : undefined;
      const settled = recording(visit, options, (with_) =>
        action === "confirm" ? confirm(with_, reply.id, hold) : contest(with_, reply.id, why.value),
      );
      if (!settled.ok) return failed(c, settled.problems, visit);
      return shown(c, settledPage(visit, settled.value, await adoptionPart(visit, settled.value, options)));
    });
    pages.options(`/${purpose}${address}`, (c) => methods(c, "GET, HEAD, POST, OPTIONS"));
  }
  pages.options(`/r${address}`, (c) => methods(c, "GET, HEAD, OPTIONS"));
  pages.options(`/r${address}/answer`, (c) => methods(c, "GET, HEAD, POST, OPTIONS"));
  return pages;
};
