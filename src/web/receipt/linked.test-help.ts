import { rmSync } from "node:fs";
import { linkSecret, linkUntil, pathOfLink, signLink } from "../../cascade/link.ts";
import type { ReplyMail } from "../../cascade/receipt/mail.ts";
import { type Head, head } from "../../ledger/ledger.ts";
import { good } from "../../logic/arbitrary.ts";
import { openStore, type Store } from "../../store/store.ts";
import { parseInstant } from "../../time/time.ts";
import { app } from "../app.ts";

/** A data folder with notices in it: its pages, a clock that tests move, and the mails that were queued. */
export const linkedOf = (data: string, at: string) => {
  const clock = { now: parseInstant(at) ?? 0 };
  const secret = good(linkSecret(data));
  const mails: ReplyMail[] = [];
  const pages = app(data, { now: () => clock.now, queue: (_, mail) => void mails.push(mail) });
  const reading = async <T>(read: (store: Store) => T | Promise<T>): Promise<T> => {
    const store = good(openStore(data, { readOnly: true }));
    try {
      return await read(store);
    } finally {
      store.close();
    }
  };
  return {
    data,
    clock,
    secret,
    mails,
    pages,
    reading,
    /** The link of the notice with a key, good for thirty days. */
    linkTo: (key: string): string => pathOfLink("receipt", signLink(secret, "receipt", key, linkUntil(clock.now, 30))),
    head: (): Promise<Head> => reading((store) => head(store)),
    records: () =>
      reading((store) =>
        store
          .statement("SELECT kind, json FROM record ORDER BY seq")
          .all()
          .map(({ kind, json }): Readonly<Record<string, unknown>> & { readonly kind: string } => ({
            ...JSON.parse(String(json)),
            kind: String(kind),
          })),
      ),
    remove: () => rmSync(data, { recursive: true, force: true }),
  };
};

type Linked = ReturnType<typeof linkedOf>;

/** The hidden fields and the token of a page's form. */
export const hiddenIn = (page: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...page.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g)].map(([, name = "", value = ""]) => [
      name,
      value.replaceAll("&#39;", "'").replaceAll("&quot;", '"').replaceAll("&amp;", "&"),
    ]),
  );

/** Somebody who opens links and sends their forms. */
export const opener = (linked: () => Pick<Linked, "pages">) => {
  const get = async (path: string, init?: RequestInit) => {
    const response = await linked().pages.request(path, init);
    const bytes = new Uint8Array(await response.arrayBuffer());
    return { status: response.status, headers: response.headers, bytes, text: new TextDecoder().decode(bytes) };
  };
  const post = (path: string, fields: Readonly<Record<string, string>>) =>
    get(path, { method: "POST", body: new URLSearchParams(fields) });
  /** Opens a page and sends its form. */
  const send = async (path: string, fields: Readonly<Record<string, string>>) =>
    post(path, { ...hiddenIn((await get(path)).text), ...fields });
  return { get, post, send };
};
