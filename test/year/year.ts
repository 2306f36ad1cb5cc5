import { linkSecret, linkUntil, pathOfLink, signLink } from "../../src/cascade/link.ts";
import { linkDays } from "../../src/cascade/made.ts";
import { receive } from "../../src/cascade/outbox/receive.ts";
import { send } from "../../src/cascade/outbox/run.ts";
import { takeBack } from "../../src/cascade/remind/overtaken.ts";
import { command as prepareCommand } from "../../src/cli/notify-prepare.ts";
import { remind as remindCommand } from "../../src/cli/remind.ts";
import { heldRecords } from "../../src/deed/held.ts";
import { recordsKnown } from "../../src/deed/known.ts";
import { randomOf } from "../../src/demo/random.ts";
import { good } from "../../src/logic/arbitrary.ts";
import { dayOf, endOfDay, type Instant, startOfDay, writeInstant } from "../../src/time/time.ts";
import { deskOf } from "./desk.ts";
import { Laws } from "./laws.ts";
import type { Life } from "./life.ts";
import { linksOf } from "./links.ts";
import { addressOn, againstReminding, answerOf, emptyModel, exists, lives } from "./model.ts";
import { placeOf, rules } from "./place.ts";
import { postOf } from "./post.ts";
import { measureId, type World } from "./world.ts";

const hour = 3_600_000;

/** Lives one world through, step by step; the laws are looked at after each. @throws what a law says is broken. */
export const liveThrough = async (world: World): Promise<Readonly<Record<string, number>>> => {
  const random = randomOf(world.seed, "year");
  const place = await placeOf(world);
  const clock = { now: startOfDay(world.first) };
  const now = (): Instant => clock.now;
  const pass = async (milliseconds: number): Promise<void> => {
    clock.now += milliseconds;
  };
  const model = emptyModel();
  const post = postOf(randomOf(world.seed, "post"), now);
  const laws = new Laws(world, place, model);
  const counts: Record<string, number> = {};
  const count = (what: string, by = 1): void => {
    counts[what] = (counts[what] ?? 0) + by;
  };
  const life: Life = { world, place, model, laws, random, post, now, pass, count };
  const { links, answerSome } = linksOf(life);
  const { keep, enter } = deskOf(life);

  const prepare = async (again: boolean): Promise<void> => {
    const before = await laws.head();
    await place.run(prepareCommand, [place.measureFile], again ? { again: true } : {}, now());
    const rows = await place.using((store) =>
      store.statement("SELECT key, body, prepared_at FROM notice WHERE prepared_at = ? ORDER BY key").all(now()),
    );
    const secret = good(linkSecret(place.data));
    for (const { key, body } of rows.map((row) => ({ key: String(row.key), body: String(row.body) }))) {
      model.notices.push({ key, body, at: now() });
      const until = linkUntil(now(), linkDays);
      const path = pathOfLink("receipt", signLink(secret, "receipt", key, until));
      links.push({ body, kind: "notice", message: key, path, until: endOfDay(until) });
      count("notices");
    }
    await laws.prepared(
      now(),
      again,
      before,
      async () =>
        random.next() < 0.2 && place.run(prepareCommand, [place.measureFile], again ? { again: true } : {}, now()),
    );
  };

  /** What was overtaken reminded nobody. */
  const forget = async (): Promise<void> => {
    const rows = await place.using((store) =>
      store
        .statement(
          "SELECT coalesce(m.body, n.body) AS body, e.at AS at FROM message m JOIN notice n ON n.key = m.notice JOIN entry e ON e.seq = m.seq WHERE m.state = 'overtaken'",
        )
        .all(),
    );
    for (const { body, at } of rows) {
      const place = model.reminders.findIndex((one) => one.body === body && one.at === at);
      if (place >= 0) model.reminders.splice(place, 1);
    }
  };

  const handOver = async (): Promise<void> => {
    await laws.states("link");
    const repeatAfter = world.seed % 2 === 0 ? 48 * hour : undefined;
    const repeated = new Set<string>();
    const outcome = await place.using(async (store) => {
      const uncertain = store.statement("SELECT id FROM message WHERE state = 'uncertain' ORDER BY id").all();
      const repeats = uncertain.map(({ id }) => String(id)).filter(() => random.next() < 0.3);
      for (const { id } of uncertain) repeated.add(String(id));
      const known = recordsKnown(await heldRecords(store, { knownAt: now() }), now());
      return send(store, {
        transport: post.transport,
        takeBack: (tx, at) => takeBack(tx, known, at),
        live: false,
        repeats,
        clock: { now, wait: pass },
        ...(repeatAfter === undefined ? {} : { repeatAfter }),
        ...(random.next() < 0.1 ? { limit: 3 } : {}),
      });
    });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
    count("overtaken", outcome.value.overtaken);
    await forget();
    for (const { message, handed } of post.handed()) {
      count(handed.kind);
      laws.sentOnce(message);
      const tells = message.kind === "notice" || message.kind === "reminder";
      const body = model.notices.find(({ key }) => key === message.notice)?.body;
      if (body === undefined) throw new Error(`law: message ${message.id} of no notice`);
      if (message.kind === "reminder" && answerOf(model, body) !== "none" && !repeated.has(message.id))
        throw new Error(`law: reminder ${message.id} left after ${body} had answered`);
      if (tells && handed.kind === "accepted") model.told.push({ body, state: "sent", at: now() });
      if (tells && handed.kind === "refused") model.told.push({ body, state: "bounced", at: now() });
    }
    await laws.states("send");
  };

  const takeReports = async (): Promise<void> => {
    await laws.states("link");
    const come = post.reports(now());
    await place.using(async (store) => {
      for (const { mail, message, action, written } of come) {
        const row = store
          .statement(
            "SELECT m.kind, m.state, m.since, n.body FROM message m JOIN notice n ON n.key = m.notice WHERE m.id = ?",
          )
          .get(message);
        if (row === undefined) throw new Error(`law: a report about ${message}, which nobody prepared`);
        await receive(store, [mail], now);
        count(action);
        const at = Math.min(now(), Math.max(Number(row.since), Math.floor(written / 1000) * 1000));
        const state = String(row.state);
        if (row.kind !== "notice" && row.kind !== "reminder") continue;
        const told = (one: "sent" | "delivered" | "bounced"): void =>
          void model.told.push({ body: String(row.body), state: one, at });
        if (action === "delivered" && state !== "delivered") told("delivered");
        if (action === "failed" && state !== "delivered" && state !== "bounced") told("bounced");
        if (action === "delayed" && state === "uncertain") told("sent");
      }
    });
    await laws.states("receive");
  };

  const remind = async (): Promise<void> => {
    const before = await laws.head();
    await place.run(remindCommand, [place.measureFile], { fictional: true }, now());
    const rows = await place.using((store) =>
      store
        .statement(
          "SELECT m.kind, m.address, coalesce(m.body, n.body) AS body FROM message m JOIN notice n ON n.key = m.notice WHERE m.seq > ? AND m.kind IN ('reminder', 'escalation') ORDER BY m.id",
        )
        .all(before.seq),
    );
    for (const { kind, body: id, address } of rows) {
      const body = world.bodies.find((one) => one.id === id);
      if (body === undefined) throw new Error(`law: a reminder to ${id}`);
      const wrong = kind === "reminder" ? againstReminding(model, world, body, now(), rules) : [];
      const elsewhere = addressOn(body, dayOf(now())) === address ? [] : ["it went to another address"];
      if (wrong.length + elsewhere.length > 0)
        throw new Error(`law: a reminder to ${id} at ${writeInstant(now())}: ${[...wrong, ...elsewhere].join(", ")}`);
      model.reminders.push({ body: body.id, at: now() });
      count(String(kind));
    }
    if (!lives(world, now())) await laws.unchanged(before, "reminding when the measure is over");
  };

  const step = async (what: () => Promise<void>): Promise<void> => {
    await what();
    await laws.hold(now());
    clock.now += 60_000 + random.below(hour);
  };

  const days = laws.days(random);
  await keep({
    kind: "route",
    id: "route:association",
    by: "be/ex/association",
    to: world.route,
    measure: measureId,
    channel: "association",
    at: world.first,
    source: "letter",
  });
  try {
    for (const { at, prepares, again } of days) {
      clock.now = Math.max(clock.now, at);
      if (prepares) await step(() => prepare(again));
      await step(handOver);
      await step(takeReports);
      await step(answerSome);
      if (random.next() < 0.4) await step(enter);
      if (random.next() < 0.35) await step(remind);
      if (random.next() < 0.3) await step(handOver);
      if (random.next() < 0.03) await laws.state(now());
      // What is recorded in the very instant of a question was known by then.
      await pass(1);
    }
    await laws.atTheEnd(random, now());
    count("bodies", world.bodies.filter((body) => exists(body, dayOf(now()))).length);
    return counts;
  } finally {
    place.remove();
  }
};
