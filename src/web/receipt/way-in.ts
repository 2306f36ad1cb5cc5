import { createHash } from "node:crypto";
import type { Context } from "hono";
import {
  checkLink,
  formToken,
  heldLinkSecret,
  isFormToken,
  type Link,
  type LinkSecret,
  type Purpose,
} from "../../cascade/link.ts";
import { type HeldNotice, noticeHeld } from "../../cascade/receipt/held-notice.ts";
import { receiptProblem } from "../../cascade/receipt/problems.ts";
import { type Reply, replyHeld } from "../../cascade/receipt/reply.ts";
import { dayInWords } from "../../language/dates.ts";
import { isLanguage, type Language, languageOfHeader } from "../../language/language.ts";
import type { Problem, Result } from "../../problem/problem.ts";
import { openStore } from "../../store/store.ts";
import type { Instant } from "../../time/time.ts";
import type { Limits } from "./limits.ts";
import type { Places } from "./places.ts";

/** What the pages of links stand on. */
export interface Ground {
  readonly data: string;
  readonly places: () => Promise<Result<Places>>;
  readonly now: () => Instant;
  readonly limits: Limits;
}

/** A link that is good, with what it speaks of, as of one request. */
export interface Visit {
  readonly link: Link;
  readonly secret: LinkSecret;
  readonly notice: HeldNotice;
  /** Of a link to confirm or contest. */
  readonly reply?: Reply;
  readonly places: Places;
  readonly now: Instant;
  readonly language: Language;
  readonly official: readonly Language[];
  /** The path of the link, without its pages. */
  readonly path: string;
}

/** Why a link does not open: what is said of a forged one is always the same. */
export interface Closed {
  readonly status: 403 | 410 | 429 | 500;
  readonly problems: readonly Problem[];
  readonly language: Language;
}

const officialOf = ({ versions }: HeldNotice): readonly Language[] =>
  versions.filter(({ official }) => official).map(({ language }) => language);

/** The language asked for; else that of the reader where it is official; else the first official one. */
const languageOf = (c: Context, official: readonly Language[]): Language => {
  const asked = c.req.query("lang");
  if (isLanguage(asked)) return asked;
  const wished = languageOfHeader(c.req.header("accept-language"));
  return official.length === 0 || official.includes(wished) ? wished : (official[0] ?? wished);
};

const forged = (c: Context): Closed => ({
  status: 403,
  problems: [receiptProblem("E-RECEIPT-LINK", { field: "link" })],
  language: languageOf(c, []),
});

type Held = { readonly notice: HeldNotice; readonly reply?: Reply } | undefined;

const heldBy = (data: string, purpose: Purpose, about: string): Result<Held> => {
  const opened = openStore(data, { readOnly: true });
  if (!opened.ok) return opened;
  const store = opened.value;
  try {
    const reply = purpose === "receipt" ? undefined : replyHeld(store, about);
    if (purpose !== "receipt" && reply === undefined) return { ok: true, value: undefined };
    const notice = noticeHeld(store, reply?.notice ?? about);
    const value = notice === undefined ? undefined : { notice, ...(reply === undefined ? {} : { reply }) };
    return { ok: true, value };
  } finally {
    store.close();
  }
};

const nobody: LinkSecret = new Uint8Array(32);

/** Opens a link, or says why not. Reads only. */
export const visitOf = async (
  c: Context,
  purpose: "receipt" | "confirm" | "contest",
  { data, places, now, limits }: Ground,
): Promise<Visit | Closed> => {
  const { about = "", until = "", code = "" } = c.req.param() as Readonly<Record<string, string>>;
  const at = now();
  const link = { about, until, code };
  const found = heldLinkSecret(data);
  if (!found.ok) return { status: 500, problems: found.problems, language: languageOf(c, []) };
  const { value: secret } = found;
  const standing = checkLink(secret ?? nobody, purpose, link, at);
  if (secret === undefined || standing === "forged") return forged(c);
  const problem = (status: Closed["status"], ...problems: readonly Problem[]): Closed => ({
    status,
    problems,
    language: languageOf(c, []),
  });
  if (!limits.allows(code, c.req.method === "POST" ? "write" : "read", at))
    return problem(429, receiptProblem("E-RECEIPT-OFTEN", { field: "link" }));
  if (standing === "expired") {
    const language = languageOf(c, []);
    return problem(410, receiptProblem("E-RECEIPT-EXPIRED", { field: "link" }, { until: dayInWords(until, language) }));
  }
  const held = heldBy(data, purpose, about);
  const loaded = await places();
  if (!held.ok) return problem(500, ...held.problems);
  if (!loaded.ok) return problem(500, ...loaded.problems);
  if (held.value === undefined) return forged(c);
  const official = officialOf(held.value.notice);
  return {
    link,
    secret,
    ...held.value,
    places: loaded.value,
    now: at,
    official,
    language: languageOf(c, official),
    path: `/${purpose === "receipt" ? "r" : purpose}/${about}/${until}/${code}`,
  };
};

export const isClosed = (visit: Visit | Closed): visit is Closed => "status" in visit;

/** The token of a page’s form, made as the page is shown. */
export const tokenOf = ({ secret, link, now }: Visit, page: string): string => formToken(secret, link, page, now);

export const hasToken = ({ secret, link, now }: Visit, page: string, token: string): boolean =>
  isFormToken(secret, link, page, token, now);

/** The text fields of a form that was sent; files are none of ours. */
export const fieldsOf = async (c: Context): Promise<Readonly<Record<string, string>>> => {
  const form = await c.req.parseBody();
  return Object.fromEntries(
    Object.entries(form).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
};

/** A name for one form as it was sent, by its token. */
export const formName = (token: string): string => createHash("sha256").update(token).digest("hex").slice(0, 32);
