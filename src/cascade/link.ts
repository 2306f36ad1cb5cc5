import { createHmac, timingSafeEqual } from "node:crypto";
import type { Result } from "../problem/problem.ts";
import { heldSecret, keyIn, secretMade, wholeSecret } from "../store/secret.ts";
import { type Day, dayOf, endOfDay, type Instant, isDay } from "../time/time.ts";

/** The secret that links are signed with: 32 bytes, kept in the data folder, readable by its owner alone. */
export type LinkSecret = Uint8Array;

/** The secret that a data folder has already; undefined where it has none, so that no link can be its own. Writes nothing. Problems: those of `keyIn`. */
export const heldLinkSecret = (data: string): Result<LinkSecret | undefined> =>
  keyIn(data, "links", () => heldSecret(data, "links"), wholeSecret);

/** The secret of a data folder; made where there is none yet. Problems: those of `keyIn`. */
export const linkSecret = (data: string): Result<LinkSecret> => secretMade(data, "links");

/** What a code is good for: a code of one purpose opens nothing else. */
export type Purpose = "receipt" | "confirm" | "contest" | "form";

const codeOf = (secret: LinkSecret, purpose: Purpose, parts: readonly string[]): string =>
  createHmac("sha256", secret)
    .update([purpose, ...parts].join("\n"))
    .digest("base64url")
    .slice(0, 22);

const same = (a: string, b: string): boolean => {
  const [one, other] = [Buffer.from(a), Buffer.from(b)];
  return one.length === other.length && timingSafeEqual(one, other);
};

/** The path of a link on the site that serves it: `/r/…` for a receipt, `/confirm/…`, `/contest/…`. */
export const pathOfLink = (purpose: Exclude<Purpose, "form">, { about, until, code }: Link): string =>
  `/${purpose === "receipt" ? "r" : purpose}/${about}/${until}/${code}`;

/** A link, as its address carries it: what it is about (a notice's key, a reply's id), its last day (Europe/Brussels, whole), its code. */
export interface Link {
  readonly about: string;
  readonly until: Day;
  readonly code: string;
}

/** Signs a link. */
export const signLink = (secret: LinkSecret, purpose: Purpose, about: string, until: Day): Link => ({
  about,
  until,
  code: codeOf(secret, purpose, [about, until]),
});

/** Is it one of ours, and still good? `expired` is said only of a link that was good. */
export const checkLink = (
  secret: LinkSecret,
  purpose: Purpose,
  { about, until, code }: Link,
  now: Instant,
): "good" | "expired" | "forged" => {
  if (!isDay(until) || !same(code, codeOf(secret, purpose, [about, until]))) return "forged";
  return now < endOfDay(until) ? "good" : "expired";
};

/** How long a page may stay open before its form is sent. Milliseconds. */
const formLife = 2 * 3_600_000;

/** The token of a form: of this link, this page and the hours around; a mail scanner that only opens links never sends one. */
export const formToken = (secret: LinkSecret, link: Link, page: string, now: Instant): string => {
  const at = String(now);
  return `${at}.${codeOf(secret, "form", [link.about, link.code, page, at])}`;
};

export const isFormToken = (secret: LinkSecret, link: Link, page: string, token: string, now: Instant): boolean => {
  const [at = "", code = ""] = token.split(".");
  const made = Number(at);
  if (!/^\d{1,15}$/.test(at) || made > now || now - made > formLife) return false;
  return same(code, codeOf(secret, "form", [link.about, link.code, page, at]));
};

/** The last day of a link made now. */
export const linkUntil = (now: Instant, days: number): Day => dayOf(now + days * 86_400_000);
