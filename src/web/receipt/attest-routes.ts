import type { Context, Hono } from "hono";
import type { Attested } from "../../cascade/attest/attested.ts";
import { readAttested } from "../../cascade/attest/given.ts";
import { attestProblem } from "../../cascade/attest/problems.ts";
import type { Fields } from "../../cascade/receipt/form.ts";
import { type Reporter, readReporter } from "../../cascade/receipt/given.ts";
import { attest } from "../../cascade/receipt/keep.ts";
import { receiptProblem } from "../../cascade/receipt/problems.ts";
import { isLanguage } from "../../language/language.ts";
import { dayOf } from "../../time/time.ts";
import { html } from "../html.ts";
import { donePage } from "./answer-page.ts";
import { attestPage, type Counting } from "./attest-page.ts";
import { asDownload, countingOf, missingFile, modelFile } from "./downloads.ts";
import type { Sent } from "./fields.ts";
import {
  failed,
  formLimit,
  limitedTo,
  type ReceiptOptions,
  recording,
  refused,
  shown,
  tooLarge,
} from "./given-back.ts";
import { type Returned, readReturned } from "./returned.ts";
import { tablePage, understoodList } from "./table-page.ts";
import {
  type Closed,
  fieldsOf,
  fileOf,
  formName,
  type Ground,
  hasToken,
  isClosed,
  lastDayOf,
  type Visit,
  visitOf,
} from "./way-in.ts";

/** kB, of a table that is sent back. */
const tableLimit = 256;

const notOurs = (code: "E-RECEIPT-LINK" | "E-RECEIPT-FORM", { language }: Visit): Closed => ({
  status: 403,
  problems: [receiptProblem(code, { field: code === "E-RECEIPT-LINK" ? "link" : "token" })],
  language,
});

type What = Omit<Attested, "answer" | "measure" | "body" | "language" | "capacity" | "behalf" | "load">;

/** Keeps what was attested, until the body confirms it, and says so. `understood`: what of a table, if it came by one. */
const kept = (
  c: Context,
  visit: Visit,
  { reporter, what, form, understood }: { reporter: Reporter; what: What; form: string; understood?: Returned },
  options: ReceiptOptions,
) => {
  const { notice, language } = visit;
  const attested: Attested = {
    answer: "attestation",
    measure: notice.measure,
    body: notice.body,
    language,
    ...reporter,
    ...what,
  };
  const recorded = recording(visit, options, (with_) =>
    attest(with_, attested, { read: language, form, until: visit.link.until }),
  );
  if (!recorded.ok) return failed(c, recorded.problems, visit);
  const page = donePage(visit, { outcome: "attestation", ...recorded.value });
  return shown(
    c,
    understood === undefined ? page : { ...page, main: html`${page.main}${understoodList(understood, visit)}` },
  );
};

const attested = async (c: Context, visit: Visit, counting: Counting, options: ReceiptOptions) => {
  const fields = await fieldsOf(c);
  if (!hasToken(visit, "attest", fields.token ?? "")) return refused(c, notOurs("E-RECEIPT-FORM", visit));
  const reporter = readReporter(fields);
  const what = readAttested(fields, counting.lines, lastDayOf(visit));
  if (!reporter.ok || !what.ok) {
    const problems = [reporter, what].flatMap((one) => (one.ok ? [] : one.problems));
    return shown(c, attestPage(visit, { fields, problems, language: visit.language }, counting), 422);
  }
  return kept(c, visit, { reporter: reporter.value, what: what.value, form: formName(fields.token ?? "") }, options);
};

const returned = async (c: Context, visit: Visit, { measure, lines }: Counting, options: ReceiptOptions) => {
  const { notice, language, now } = visit;
  const fields: Fields = await fieldsOf(c);
  if (!hasToken(visit, "table", fields.token ?? "")) return refused(c, notOurs("E-RECEIPT-FORM", visit));
  const bytes = await (await fileOf(c))?.bytes();
  if (bytes !== undefined && bytes.length > tableLimit * 1024) return tooLarge(c, tableLimit);
  const reporter = readReporter(fields);
  const read =
    bytes === undefined
      ? { ok: false as const, problems: [attestProblem("E-ATTEST-TABLE", { field: "file" }, { what: "none" })] }
      : await readReturned(bytes, { measure: measure.id, body: notice.body, lines, now });
  const again = (problems: Sent["problems"], found?: Returned) =>
    shown(c, tablePage(visit, { fields, problems, language }, found), 422);
  if (!reporter.ok || !read.ok)
    return again(
      [reporter, read].flatMap((one) => (one.ok ? [] : one.problems)),
      read.ok && read.value.refused.length > 0 ? read.value : undefined,
    );
  const { good, refused: wrong } = read.value;
  if (wrong.length > 0 && fields.partly !== "yes") return again([], read.value);
  if (good.length === 0)
    return again([attestProblem("E-ATTEST-BLANK", { field: "file" })], wrong.length > 0 ? read.value : undefined);
  const days = good.map(({ statement }) => statement.on).sort();
  const what = { on: days.at(-1) ?? dayOf(now), statements: good.map(({ statement }) => statement) };
  // The same table for good rows only is another thing said than the one that was refused.
  const form = formName(fields.token ?? "");
  return kept(c, visit, { reporter: reporter.value, what, form, understood: read.value }, options);
};

const nothing: Sent["problems"] = [];

/** What a link hands out besides its letter, and the pages by which a body attests what is true. */
export const attestRoutes = (pages: Hono, address: string, ground: Ground, options: ReceiptOptions): void => {
  /** A page that needs to know what the body can count. */
  const counting = async (
    c: Context,
    work: (visit: Visit, counting: Counting) => Response | Promise<Response>,
  ): Promise<Response> => {
    const visit = await visitOf(c, "receipt", ground);
    if (isClosed(visit)) return refused(c, visit);
    const found = countingOf(visit);
    if (!found.ok) return refused(c, { status: 500, problems: found.problems, language: visit.language });
    return found.value === undefined ? refused(c, notOurs("E-RECEIPT-LINK", visit)) : work(visit, found.value);
  };
  /** A page about lines to be counted, of which there must be any. */
  const countingLines = (c: Context, work: Parameters<typeof counting>[1]) =>
    counting(c, (visit, found) =>
      found.lines.length === 0 ? refused(c, notOurs("E-RECEIPT-LINK", visit)) : work(visit, found),
    );
  const empty = ({ language }: Visit): Sent => ({ fields: {}, problems: nothing, language });

  pages.get(`/r${address}/:model{model\\.[a-z]{2}\\.(?:pdf|html)}`, async (c) => {
    const visit = await visitOf(c, "receipt", ground);
    if (isClosed(visit)) return refused(c, visit);
    const [, language = "", form] = (c.req.param("model") ?? "").split(".");
    const file = isLanguage(language) ? modelFile(visit, language, form === "pdf" ? "pdf" : "html") : undefined;
    if (file !== undefined && !file.ok)
      return refused(c, { status: 500, problems: file.problems, language: visit.language });
    if (file?.value === undefined || !isLanguage(language)) return refused(c, notOurs("E-RECEIPT-LINK", visit));
    const type = form === "pdf" ? "application/pdf" : "text/html; charset=utf-8";
    return asDownload(c, file.value, { type, name: `model.${language}.${form ?? ""}`, language });
  });
  pages.get(`/r${address}/missing.csv`, (c) =>
    countingLines(c, async (visit) => {
      const { language } = visit;
      const csv = await missingFile(visit, options.data);
      if (!csv.ok) return refused(c, { status: 500, problems: csv.problems, language });
      return asDownload(c, csv.value, { type: "text/csv; charset=utf-8", name: `missing.${language}.csv`, language });
    }),
  );
  pages.get(`/r${address}/attest`, (c) =>
    counting(c, (visit, found) => shown(c, attestPage(visit, empty(visit), found))),
  );
  pages.post(`/r${address}/attest`, limitedTo(formLimit), (c) =>
    counting(c, (visit, found) => attested(c, visit, found, options)),
  );
  pages.get(`/r${address}/table`, (c) => countingLines(c, (visit) => shown(c, tablePage(visit, empty(visit)))));
  pages.post(`/r${address}/table`, limitedTo(tableLimit, formLimit), (c) =>
    countingLines(c, (visit, found) => returned(c, visit, found, options)),
  );
  for (const page of ["attest", "table"])
    pages.options(`/r${address}/${page}`, (c) => {
      c.header("allow", "GET, HEAD, POST, OPTIONS");
      return c.body(null, 204);
    });
};
