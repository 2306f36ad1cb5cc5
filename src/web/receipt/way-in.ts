import { createHash } from "node:crypto";
import type { Context } from "hono";
import { underChoices } from "../../cascade/chosen.ts";
import {
  checkLink,
  formToken,
  heldLinkSecret,
  isFormToken,
  type Link,
  type LinkSecret,
  type Purpose,
  pathOfLink,
} from "../../cascade/link.ts";
import { type HeldNotice, noticeHeld } from "../../cascade/receipt/held-notice.ts";
import { receiptProblem } from "../../cascade/receipt/problems.ts";
import { type Reply, replyHeld } from "../../cascade/receipt/reply.ts";
import { choicesHeld } from "../../deed/held.ts";
import { recordsKnown } from "../../deed/known.ts";
import { dayInWords } from "../../language/dates.ts";
import { isLanguage, type Language, languageOfHeader } from "../../language/language.ts";
import type { Measure } from "../../measure/measure.ts";
import { ok, type Problem, type Result } from "../../problem/problem.ts";
import { body } from "../../register/register.ts";
import { openStore } from "../../store/store.ts";
import { type Day, dayOf, type Instant } from "../../time/time.ts";
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
  /** The measure of the notice, under the choices on record that were known at an instant up to now; undefined where it is held no more. */
  readonly measureAt: (knownAt: Instant) => Measure | undefined;
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

type Held = Pick<Visit, "notice" | "reply" | "measureAt"> | undefined;

const heldBy = async (
  data: string,
  purpose: Purpose,
  about: string,
  { register, measures, deeds }: Places,
  now: Instant,
): Promise<Result<Held>> => {
  const opened = openStore(data, { readOnly: true });
  if (!opened.ok) return opened;
  const store = opened.value;
  try {
    const reply = purpose === "receipt" ? undefined : replyHeld(store, about);
    if (purpose !== "receipt" && reply === undefined) return ok(undefined);
    const notice = noticeHeld(store, reply?.notice ?? about);
    if (notice === undefined) return ok(undefined);
    const measure = measures.find(({ id }) => id === notice.measure);
    const records = [...deeds.deeds, ...(await choicesHeld(store, { knownAt: now }))];
    const measureAt = (knownAt: Instant) =>
      measure === undefined ? undefined : underChoices(measure, recordsKnown(records, knownAt), register);
    return ok({ notice, measureAt, ...(reply === undefined ? {} : { reply }) });
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
  const loaded = await places();
  if (!loaded.ok) return problem(500, ...loaded.problems);
  const held = await heldBy(data, purpose, about, loaded.value, at);
  if (!held.ok) return problem(500, ...held.problems);
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
    path: pathOfLink(purpose, link),
  };
};

export const isClosed = (visit: Visit | Closed): visit is Closed => "status" in visit;

/** The last day of a body that is no more; undefined of one that is. */
export const endOf = ({ places, notice, now }: Visit): Day | undefined => {
  const last = body(places.register, notice.body)?.validTo;
  return last !== undefined && last < dayOf(now) ? last : undefined;
};

/** The last day of which a body can say what it did: today, or its own last one. */
export const lastDayOf = (visit: Visit): Day => endOf(visit) ?? dayOf(visit.now);

/** The token of a page’s form, made as the page is shown. */
export const tokenOf = ({ secret, link, now }: Visit, page: string): string => formToken(secret, link, page, now);

export const hasToken = ({ secret, link, now }: Visit, page: string, token: string): boolean =>
  isFormToken(secret, link, page, token, now);

/** What a form sent; nothing where it cannot be read as one, so that it has no token either. */
const sentIn = async (c: Context): Promise<Readonly<Record<string, unknown>>> => {
  try {
    return await c.req.parseBody();
  } catch (error) {
    if (error instanceof TypeError) return {};
    throw error;
  }
};

/** The file of a form that was sent; undefined where none was. */
export const fileOf = async (c: Context): Promise<File | undefined> => {
  const { file } = await sentIn(c);
  return file instanceof File && (file.size > 0 || file.name !== "") ? file : undefined;
};

/** The text fields of a form that was sent; files are none of ours. */
export const fieldsOf = async (c: Context): Promise<Readonly<Record<string, string>>> => {
  const form = await sentIn(c);
  return Object.fromEntries(
    Object.entries(form).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
};

/** A name for one form as it was sent, by its token. */
export const formName = (token: string): string => createHash("sha256").update(token).digest("hex").slice(0, 32);
