import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { Answer } from "../answer/answer.ts";
import type { Queue } from "../cascade/receipt/mail.ts";
import { outboxQueue } from "../cascade/receipt/message.ts";
import { isLanguage, type Language, languageOfHeader } from "../language/language.ts";
import { expectedOf, mendOf, type Problem, whereOf } from "../problem/problem.ts";
import { addressOf, type Form, readPath } from "./address.ts";
import type { Ask } from "./ask.ts";
import { csvOf } from "./csv.ts";
import { favicon } from "./draw/mark.ts";
import { type Outcome, type Page, type Refusal, refuse } from "./page.ts";
import { refusalPage } from "./pages/refusal.ts";
import { tryFile, uploadLimit } from "./pages/try.ts";
import { webProblem } from "./problems.ts";
import { receiptRoutes } from "./receipt/routes.ts";
import { fileAt, pageAt } from "./routes.ts";
import { shell } from "./shell.ts";
import { siteOf } from "./site.ts";
import { style, styleAddress } from "./style.ts";

export interface Surroundings {
  /** The clock of pages that are asked for no day; default: the machine's. */
  readonly now?: () => number;
  /** Answers made already, from the same data folder: pages give them without making them again. */
  readonly answers?: readonly Answer[];
  /** How a mail that confirms a reply comes among those to be sent; default: into the outbox of the data folder. */
  readonly queue?: Queue;
  /** Where a fault of ours is told; default: standard error. */
  readonly fault?: (error: unknown) => void;
}

const security: Readonly<Record<string, string>> = {
  "content-security-policy":
    "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
};

const problemJson = (problem: Problem, language: Language) => ({
  code: problem.code,
  where: whereOf(problem.place),
  expected: expectedOf(problem, language),
  mend: mendOf(problem, language),
});

/** RFC 9457: what is wrong, for programs. */
const asProblem = (c: Context, { status, problems }: Refusal, language: Language): Response => {
  const [first] = problems;
  const body = {
    type: first === undefined ? "about:blank" : `urn:interdict:problem:${first.code}`,
    title: first === undefined ? "" : expectedOf(first, language),
    status,
    detail: first === undefined ? "" : mendOf(first, language),
    instance: c.req.path,
    errors: problems.map((problem) => problemJson(problem, language)),
  };
  return c.body(JSON.stringify(body, undefined, 2), status, {
    "content-type": "application/problem+json; charset=utf-8",
    "content-language": language,
  });
};

const asHtml = async (c: Context, page: Page, language: Language): Promise<Response> => {
  const { pathname, search } = new URL(c.req.url);
  return c.html(shell(page, `${pathname}${search}`, language), page.status ?? 200, { "content-language": language });
};

const types = { csv: "text/csv; charset=utf-8", md: "text/markdown; charset=utf-8", pdf: "application/pdf" } as const;

const asFile = (
  c: Context,
  form: keyof typeof types,
  name: string,
  content: string | Uint8Array<ArrayBuffer>,
): Response =>
  c.body(content, 200, {
    "content-type": types[form],
    "content-disposition": `attachment; filename="${name}.${form}"`,
  });

/** One outcome in the form that was asked for. */
const respond = async (
  c: Context,
  outcome: Outcome,
  form: Form,
  { language, path }: Pick<Ask, "language" | "path">,
): Promise<Response> => {
  if (outcome.kind === "plain") return c.body(outcome.text, 200, { "content-type": outcome.type });
  if (outcome.kind === "refusal")
    return form === "html" ? asHtml(c, refusalPage(outcome, language), language) : asProblem(c, outcome, language);
  if (form === "html") return asHtml(c, outcome, language);
  if (form === "json") {
    return c.body(`${JSON.stringify(outcome.json(), undefined, 2)}\n`, 200, {
      "content-type": "application/json; charset=utf-8",
      "content-language": language,
    });
  }
  const name = path.replaceAll(/[^a-zA-Z0-9]+/g, "-").replaceAll(/^-+|-+$/g, "");
  const named = `${name === "" ? "interdict" : name}.${language}`;
  const table = form === "csv" ? outcome.table?.() : undefined;
  if (table !== undefined) return asFile(c, "csv", named, csvOf(table, language));
  const make = form === "yaml" ? undefined : outcome.forms?.[form];
  if (form === "yaml" || make === undefined)
    return asProblem(c, refuse(404, webProblem("E-WEB-FORMAT", {}, { format: form.toUpperCase() })), language);
  return asFile(c, form, named, await make());
};

const told = (error: unknown): void => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
};

/** The pages over a data folder, to be served or asked with `app.request()`. They read only; what the forms of signed links send is kept (`receipt/`), and nothing else. */
export const app = (
  data: string,
  { now = Date.now, answers = [], fault = told, queue = outboxQueue(data) }: Surroundings = {},
): Hono => {
  const site = siteOf(data, answers);
  const pages = new Hono();

  pages.use(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(security)) c.res.headers.set(name, value);
    if (!c.res.headers.has("cache-control")) c.res.headers.set("cache-control", "no-store");
  });

  pages.get("/", (c) => {
    c.header("vary", "Accept-Language");
    return c.redirect(addressOf(languageOfHeader(c.req.header("accept-language")), "/"), 302);
  });
  pages.get(styleAddress, (c) =>
    c.body(style, 200, {
      "content-type": "text/css; charset=utf-8",
      "cache-control": "public, max-age=31536000, immutable",
    }),
  );
  pages.get("/favicon.svg", (c) =>
    c.body(favicon, 200, { "content-type": "image/svg+xml", "cache-control": "public, max-age=86400" }),
  );
  pages.get("/favicon.ico", (c) => c.redirect("/favicon.svg", 301));

  pages.route("/", receiptRoutes({ data, now, queue }));

  const languageOf = (c: Context): Language => {
    const first = c.req.path.split("/")[1];
    return isLanguage(first) ? first : languageOfHeader(c.req.header("accept-language"));
  };

  const askOf = async (c: Context): Promise<{ ask: Ask; form: Form } | { refusal: Refusal; form: Form }> => {
    const language = languageOf(c);
    const address = new URL(c.req.url);
    const read = readPath(address.pathname);
    const loaded = await site();
    const form = read?.form ?? "html";
    if (!loaded.ok) return { refusal: refuse(500, ...loaded.problems), form };
    const first = address.pathname.split("/")[1];
    if (read === undefined || !isLanguage(first))
      return { refusal: refuse(404, webProblem("E-WEB-PAGE", {}, { path: address.pathname })), form };
    const path = read.path.slice(`/${first}`.length);
    return {
      ask: {
        language,
        path: path === "" || path === "/index" ? "/" : path,
        query: address.searchParams,
        site: loaded.value,
        now: now(),
      },
      form,
    };
  };

  pages.get("*", async (c) => {
    const asked = await askOf(c);
    if ("refusal" in asked) return respond(c, asked.refusal, asked.form, { language: languageOf(c), path: "" });
    const file = asked.form === "yaml" ? fileAt(asked.ask) : undefined;
    return respond(c, file ?? (await pageAt(asked.ask)), asked.form, asked.ask);
  });

  const tooLarge = (c: Context): Response | Promise<Response> =>
    respond(
      c,
      refuse(413, webProblem("E-WEB-SIZE", {}, { limit: String(uploadLimit / 1024 / 1024) })),
      readPath(c.req.path)?.form ?? "html",
      { language: languageOf(c), path: "" },
    );

  pages.post(
    "/:language/:page{try(?:\\.json)?}",
    bodyLimit({ maxSize: uploadLimit + 64 * 1024, onError: tooLarge }),
    async (c) => {
      const asked = await askOf(c);
      if ("refusal" in asked) return respond(c, asked.refusal, asked.form, { language: languageOf(c), path: "" });
      return respond(c, await tryFile(asked.ask, await c.req.parseBody()), asked.form, asked.ask);
    },
  );

  pages.notFound((c) =>
    respond(c, refuse(404, webProblem("E-WEB-PAGE", {}, { path: c.req.path })), readPath(c.req.path)?.form ?? "html", {
      language: languageOf(c),
      path: "",
    }),
  );
  pages.onError(async (error, c) => {
    fault(error);
    const refused = await respond(c, refuse(500, webProblem("E-WEB-FAULT")), readPath(c.req.path)?.form ?? "html", {
      language: languageOf(c),
      path: "",
    });
    for (const [name, value] of Object.entries(security)) refused.headers.set(name, value);
    return refused;
  });
  return pages;
};
