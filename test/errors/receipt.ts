import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { keepAdoption } from "../../src/cascade/adoption-file.ts";
import { readDone, readOutcome, readReporter, readWhy } from "../../src/cascade/receipt/given.ts";
import { receiptProblem } from "../../src/cascade/receipt/problems.ts";
import type { Problem } from "../../src/problem/problem.ts";
import { hiddenIn } from "../../src/web/receipt/linked.test-help.ts";
import { type Example, exampleOf, who } from "../../src/web/receipt/receipt.test-help.ts";
import { calling, type Examples, problemsIn, type Example as Stands } from "./example.ts";

const may = { today: "2026-11-21", local: true };
const decision = { organ: "college", on: "20/11/2026", reference: "2026/114" };

/** Pages of links answer people with HTML alone: the code that stands on the page is the problem that its routes made. */
const onPage = (typed: string, problem: Problem, request: (example: Example) => Response | Promise<Response>): Stands =>
  calling(typed, async () => {
    const example = exampleOf();
    try {
      const page = await (await request(example)).text();
      return page.includes(problem.code) ? [problem] : [];
    } finally {
      example.remove();
    }
  });

const sent = (size: number): RequestInit => ({
  method: "POST",
  body: new URLSearchParams({ words: "x".repeat(size) }),
});

const answerOf = (example: Example): string => `${example.link("village")}/answer`;

export const examples: Examples = {
  "E-RECEIPT-LINK": onPage(
    "GET /r/NOTICE/2026-12-21/CODE, a character short",
    receiptProblem("E-RECEIPT-LINK", { field: "link" }),
    (example) => example.pages.request(example.link("village").slice(0, -1)),
  ),
  "E-RECEIPT-EXPIRED": onPage(
    "GET /r/NOTICE/2026-12-21/CODE on 22 December",
    receiptProblem("E-RECEIPT-EXPIRED", { field: "link" }, { until: "21/12/2026" }),
    (example) => {
      const link = example.link("village");
      example.clock.now += 31 * 86_400_000;
      return example.pages.request(link);
    },
  ),
  "E-RECEIPT-FORM": onPage(
    "POST /r/NOTICE/2026-12-21/CODE/answer without the token of its page",
    receiptProblem("E-RECEIPT-FORM", { field: "token" }),
    (example) => example.pages.request(answerOf(example), sent(1)),
  ),
  "E-RECEIPT-OFTEN": onPage(
    "POST /r/NOTICE/2026-12-21/CODE/answer, thirty-one times in ten minutes",
    receiptProblem("E-RECEIPT-OFTEN", { field: "link" }),
    async (example) => {
      for (let n = 0; n < 30; n++) await example.pages.request(answerOf(example), sent(1));
      return example.pages.request(answerOf(example), sent(1));
    },
  ),
  "E-RECEIPT-SIZE": onPage(
    "POST /r/NOTICE/2026-12-21/CODE/answer with a book in it",
    receiptProblem("E-RECEIPT-SIZE", { field: "form" }, { limit: 32 }),
    (example) => example.pages.request(answerOf(example), sent(40_000)),
  ),
  "E-RECEIPT-SETTLED": onPage(
    "POST /confirm/REPLY/2026-12-21/CODE from a page that was open when the answer was contested",
    receiptProblem("E-RECEIPT-SETTLED", { field: "link" }),
    async (example) => {
      const post = (path: string, fields: Readonly<Record<string, string>>) =>
        example.pages.request(path, { method: "POST", body: new URLSearchParams(fields) });
      const page = async (path: string) => hiddenIn(await (await example.pages.request(path)).text());
      await post(answerOf(example), { ...(await page(answerOf(example))), ...who, outcome: "examining" });
      const confirm = example.mails[0]?.path ?? "";
      const open = await page(confirm);
      await post(confirm, { ...open, action: "contest" });
      return post(confirm, { ...open, action: "confirm" });
    },
  ),
  "E-RECEIPT-CHOICE": calling("outcome=", () => problemsIn(readOutcome({ outcome: "" }))),
  "E-RECEIPT-MISSING": calling("capacity=other&words=&behalf=Village", () =>
    problemsIn(readReporter({ capacity: "other", words: " ", behalf: "Village" })),
  ),
  "E-RECEIPT-LONG": calling("why= with two thousand characters", () => problemsIn(readWhy({ why: "x".repeat(2000) }))),
  "E-RECEIPT-DAY": calling("organ=college&on=31/02/2026&reference=2026/114", () =>
    problemsIn(readDone({ ...decision, on: "31/02/2026" }, "adopted", may)),
  ),
  "E-RECEIPT-LAST-DAY": calling("model=otherwise&ends=day&last-day=19/11/2026, of a decision of 20 November", () => {
    const ended = { ...decision, model: "otherwise", ends: "day", "last-day": "19/11/2026" };
    return problemsIn(readDone(ended, "adopted", { ...may, model: true }));
  }),
  "E-RECEIPT-DRAFT": calling("DATA/measures/be/ex/town is a file, so that no measure can stand under it", () => {
    const data = mkdtempSync(join(tmpdir(), "interdict-draft-"));
    try {
      mkdirSync(join(data, "measures", "be", "ex"), { recursive: true });
      writeFileSync(join(data, "measures", "be", "ex", "town"), "");
      const problems = problemsIn(keepAdoption(data, { id: "be/ex/town/2026-x", yaml: "" }));
      return problems.map((problem) => ({ ...problem, place: { file: "DATA/measures/be/ex/town/2026-x.yaml" } }));
    } finally {
      rmSync(data, { recursive: true });
    }
  }),
};
