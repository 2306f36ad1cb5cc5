import { outboxQueue } from "../../src/cascade/receipt/message.ts";
import { dayOf, endOfDay, type Instant, writeInstant } from "../../src/time/time.ts";
import { app } from "../../src/web/app.ts";
import { hiddenIn } from "../../src/web/receipt/linked.test-help.ts";
import type { Life } from "./life.ts";

/** A link that somebody of a body holds: of a notice, or to confirm or contest a reply. */
interface Held {
  readonly body: string;
  readonly kind: "notice" | "confirmation" | "response";
  /** The notice’s key, or the Message-ID of the mail. */
  readonly message: string;
  readonly path: string;
  readonly until: Instant;
}

/** What bodies do with the links that they were sent, on the real pages. */
export const linksOf = ({ place, model, laws, random, post, now, pass, count }: Life) => {
  const links: Held[] = [];
  const usual = outboxQueue(place.data);
  const pages = app(place.data, {
    now,
    fault: (error) => {
      throw error;
    },
    queue: (tx, mail, seq, at) => {
      usual(tx, mail, seq, at);
      if (mail.path === undefined || (mail.kind !== "confirmation" && mail.kind !== "response")) return;
      const body = model.notices.find(({ key }) => key === mail.notice)?.body ?? "";
      const row = tx.statement("SELECT id FROM message WHERE seq = ? ORDER BY rowid DESC LIMIT 1").get(seq);
      const [, , , until = ""] = mail.path.split("/");
      links.push({ body, kind: mail.kind, message: String(row?.id), path: mail.path, until: endOfDay(until) });
    },
  });

  const get = async (path: string): Promise<{ status: number; text: string }> => {
    const response = await pages.request(path, { headers: { "accept-language": "fr" } });
    const text = await response.text();
    laws.silent(text, `page ${path}`);
    return { status: response.status, text };
  };
  const postForm = async (path: string, fields: Readonly<Record<string, string>>) => {
    const response = await pages.request(path, { method: "POST", body: new URLSearchParams(fields) });
    return { status: response.status, text: await response.text() };
  };

  /** New records since a place in the ledger go into the model as what they are: what a body itself did. */
  const learn = async (since: number, by: string): Promise<void> => {
    const rows = await place.using((store) =>
      store.statement("SELECT id, kind, json FROM record WHERE seq > ? ORDER BY seq").all(since),
    );
    for (const { id, kind, json } of rows) {
      const said = JSON.parse(String(json));
      if (kind === "retraction") model.retractions.push({ id: String(id), of: String(said.of) });
      if (kind !== "acknowledgement" && kind !== "response") continue;
      if (said.by.body !== by) throw new Error(`law: a link of ${by} recorded something of ${said.by.body}`);
      const latest = /T/.test(said.at) ? Date.parse(said.at) : endOfDay(said.at) - 1;
      const answer = kind === "response" ? String(said.answer) : "acknowledged";
      model.answers.push({ id: String(id), body: by, answer, latest, known: now() });
      count(answer);
    }
  };

  /** Somebody at a body uses a link that has come to them, or one that is over. */
  const act = async ({ path, kind, body, until }: Held): Promise<void> => {
    const before = await laws.head();
    for (const _ of [1, 2]) await get(path);
    const page = await get(kind === "notice" ? `${path}/answer` : path);
    await laws.unchanged(before, "opening a link");
    const over = now() >= until;
    if (over !== (page.status === 410))
      throw new Error(`law: a link good until ${writeInstant(until)} gives ${page.status} at ${writeInstant(now())}`);
    if (over) {
      await postForm(kind === "notice" ? `${path}/answer` : path, {
        token: "1.x",
        outcome: "examining",
        action: kind === "response" ? "contest" : "confirm",
      });
      await laws.unchanged(before, "a link that is over");
      count("over");
      return;
    }
    const hidden = hiddenIn(page.text);
    if (kind !== "notice") {
      const action = kind === "response" || random.next() < 0.15 ? "contest" : "confirm";
      await postForm(path, { ...hidden, action, why: "" });
    } else {
      const outcome = random.pick(["acknowledged", "examining", "awareness", "declined", "not-applicable", "relayed"]);
      const first = await postForm(`${path}/answer`, {
        ...hidden,
        capacity: "mayor",
        words: "",
        behalf: "(fictif)",
        outcome,
      });
      if (outcome === "relayed")
        await postForm(`${path}/answer`, { ...hiddenIn(first.text), to: "the schools", on: dayOf(now()) });
      if (outcome === "declined" || outcome === "not-applicable")
        await postForm(`${path}/answer`, { ...hiddenIn(first.text), reason: `reason ${random.below(3)}` });
    }
    await learn(before.seq, body);
  };

  /** What has come into the mailbox of a body, or was handed to it with the letter. */
  const reachable = (link: Held): boolean =>
    link.kind === "notice"
      ? post.arrivedOf(link.message) || model.told.some((one) => one.body === link.body)
      : post.arrived(link.message);

  const answerSome = async (): Promise<void> => {
    const open = links.filter(reachable);
    const good = open.filter(({ until }) => now() < until);
    const replies = good.filter(({ kind }) => kind !== "notice").slice(-4);
    for (let n = random.below(6); n > 0 && open.length > 0; n--) {
      const draw = random.next();
      const link = random.pick(
        draw < 0.05 ? open : draw < 0.4 && replies.length > 0 ? replies : [...good, ...open.slice(-1)],
      );
      await act(link);
      await pass(random.below(600_000));
    }
  };

  return { links, answerSome };
};
