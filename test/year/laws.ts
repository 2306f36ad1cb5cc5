import type { Message } from "../../src/cascade/outbox/message.ts";
import type { planOf } from "../../src/cascade/plan.ts";
import { partyKey } from "../../src/cascade/step.ts";
import { stateOf } from "../../src/cascade/told.ts";
import { command as statusCommand } from "../../src/cli/notify-status.ts";
import type { Random } from "../../src/demo/random.ts";
import { canonical } from "../../src/ledger/canonical.ts";
import { exportLedger, type Head, head } from "../../src/ledger/ledger.ts";
import { appendRecords, recordsOf } from "../../src/ledger/records.ts";
import { verifyChain } from "../../src/ledger/verify.ts";
import { openTestStore } from "../../src/store/for-tests.ts";
import { addDays, type Day, dayOf, endOfDay, type Instant, startOfDay, writeInstant } from "../../src/time/time.ts";
import { addressees, addressOn, answerOf, isToldOtherwise, type Model, toldOf } from "./model.ts";
import type { YearPlace } from "./place.ts";
import type { World } from "./world.ts";

/** A day of the year on which something is done. */
export interface Busy {
  readonly at: Instant;
  readonly prepares: boolean;
  readonly again: boolean;
}

const check = (holds: boolean, law: string): void => {
  if (!holds) throw new Error(`law: ${law}`);
};

/** The first line in which two texts differ, with those around it. */
const difference = (one: string, other: string): string => {
  const [a, b] = [one.split("\n"), other.split("\n")];
  const place = a.findIndex((line, n) => line !== b[n]);
  return JSON.stringify([a.slice(place - 4, place + 2), b.slice(place - 4, place + 2)]);
};

/** The ways that the state of a message may go in one run of the outbox, in one reading of reports, and when a body speaks through its link. */
const ways: Readonly<Record<"send" | "receive" | "link", Readonly<Record<string, readonly string[]>>>> = {
  send: { prepared: ["sent", "uncertain", "bounced", "overtaken"], uncertain: ["sent", "bounced"] },
  link: { uncertain: ["delivered"] },
  receive: { sent: ["delivered", "bounced"], uncertain: ["sent", "delivered", "bounced"], bounced: ["delivered"] },
};

/** The laws of the design, looked at from outside: what was printed before, what the model expects, what must not be there. */
export class Laws {
  readonly #world: World;
  readonly #place: YearPlace;
  readonly #model: Model;
  readonly #printed: { readonly at: Instant; readonly knownAt: Instant; readonly said: string }[] = [];
  readonly #stated: { readonly at: Instant; readonly said: string }[] = [];
  readonly #bytes = new Map<string, string>();
  #messages: ReadonlyMap<string, { readonly state: string; readonly bytes: string }> = new Map();
  #head: Head | undefined;
  #steps = 0;

  constructor(world: World, place: YearPlace, model: Model) {
    this.#world = world;
    this.#place = place;
    this.#model = model;
  }

  head(): Promise<Head> {
    return this.#place.using((store) => head(store));
  }

  async unchanged(before: Head, by: string): Promise<void> {
    const after = await this.head();
    check(after.seq === before.seq && after.hash === before.hash, `the ledger is changed by ${by}`);
  }

  /** The days of the year: at odd hours, at the changes of the clock, at the ends of terms, where bodies change. */
  days(random: Random): readonly Busy[] {
    const { first, last, until, renewed, renewedUntil, deadline, bodies } = this.#world;
    const edgesOf = (some: readonly { readonly from?: Day; readonly to?: Day }[]): readonly Day[] =>
      some.flatMap(({ from, to }) => [
        ...(from === undefined ? [] : [from]),
        ...(to === undefined ? [] : [addDays(to, 1)]),
      ]);
    const moves = random.shuffled(bodies.flatMap(({ addresses }) => edgesOf(addresses))).slice(0, 5);
    const changes = [...bodies.flatMap(({ spans }) => edgesOf(spans)), ...moves];
    const inYear = (day: Day): boolean => first <= day && day <= last;
    const special = [...new Set([...changes, first, renewed])].filter(inYear);
    const edges = [until, renewedUntil, deadline, "2024-03-30", "2024-03-31", "2024-10-26", "2024-10-27"].filter(
      inYear,
    );
    const plain: Busy[] = [];
    for (let day = addDays(first, 3); day <= last; day = addDays(day, random.between(12, 30)))
      plain.push({
        at: startOfDay(day) + (6 + random.below(14)) * 3_600_000,
        prepares: random.next() < 0.1,
        again: false,
      });
    return [
      ...plain,
      ...special.map((day) => ({
        at: startOfDay(day) + random.below(3) * 3_600_000,
        prepares: day === first || day === renewed || random.next() < 0.4,
        again: day === renewed,
      })),
      ...edges.flatMap((day) =>
        [endOfDay(day) - 1, endOfDay(day)].map((at) => ({ at, prepares: false, again: false })),
      ),
    ].sort((a, b) => a.at - b.at);
  }

  /** After preparing: nothing twice, nobody left out, and a second time changes nothing. */
  async prepared(now: Instant, again: boolean, before: Head, repeat: () => Promise<unknown>): Promise<void> {
    const { notices } = this.#model;
    check(new Set(notices.map(({ key }) => key)).size === notices.length, "a notice was prepared twice");
    const fresh = notices.filter(({ at }) => at === now);
    check(new Set(fresh.map(({ body }) => body)).size === fresh.length, "a body was written two notices at once");
    const living = addressees(this.#world, now);
    const strange = fresh.find(({ body }) => !living.has(body));
    check(strange === undefined, `${strange?.body} is no addressee and was written to`);
    const known = await this.head();
    check(fresh.length > 0 || known.seq === before.seq || !again, "something was written down with nothing new");
    await repeat();
    await this.unchanged(known, "preparing a second time");
    const { bodies } = this.#world;
    const rows = await this.#place.using((store) =>
      store
        .statement(
          "SELECT n.body, n.key, m.address, m.state FROM message m JOIN notice n ON n.key = m.notice WHERE m.kind = 'notice'",
        )
        .all(),
    );
    const twice = fresh.filter((one) => notices.some((other) => other !== one && other.body === one.body));
    for (const { body, key } of again ? [] : twice) {
      const before = rows.filter((row) => row.body === body && row.key !== key);
      check(
        before.every(({ state }) => state === "bounced"),
        `${body} was written again though nobody wished it`,
      );
    }
    for (const [id] of living) {
      check(
        notices.some(({ body }) => body === id),
        `${id} has no notice at ${writeInstant(now)}`,
      );
      const body = bodies.find((one) => one.id === id);
      const address = body === undefined ? undefined : addressOn(body, dayOf(now));
      if (address === undefined) continue;
      const own = rows.filter((row) => row.body === id);
      check(
        own.length > 0 || isToldOtherwise(this.#model, id),
        `${id} has an address and no message at ${writeInstant(now)}`,
      );
      check(
        own.length === 0 || own.some((row) => row.state !== "bounced" || row.address === address),
        `${id} has a new address, and only what came back from the old one, at ${writeInstant(now)}`,
      );
    }
  }

  /** A message has one content and one address, however often it is handed over. */
  sentOnce({ id, address, digest }: Message): void {
    const before = this.#bytes.get(id) ?? `${address} ${digest}`;
    check(before === `${address} ${digest}`, `message ${id} changed between two attempts`);
    this.#bytes.set(id, before);
  }

  async states(after: keyof typeof ways): Promise<void> {
    const rows = await this.#place.using((store) =>
      store.statement("SELECT id, state, digest, address FROM message").all(),
    );
    const now = new Map(
      rows.map(({ id, state, digest, address }) => [
        String(id),
        { state: String(state), bytes: `${digest} ${address}` },
      ]),
    );
    for (const [id, before] of this.#messages) {
      const one = now.get(id);
      check(one !== undefined && one.bytes === before.bytes, `message ${id} is lost or changed`);
      const may = one?.state === before.state || ways[after][before.state]?.includes(one?.state ?? "") === true;
      check(may, `message ${id} went from ${before.state} to ${one?.state} by ${after}`);
    }
    check(![...now.values()].some(({ state }) => state === "handing-over"), "a message is left half-way");
    this.#messages = now;
  }

  /** What must hold after every step. */
  async hold(now: Instant): Promise<void> {
    this.#steps += 1;
    await this.#place.using(async (store) => {
      if (this.#steps % 8 === 0) this.#verify(store);
      const { plan, said } = await this.#place.plan(store, now, now);
      this.#bodies(plan, now);
      this.silent(said, "plan");
      if (this.#steps % 5 === 0) this.#printed.push({ at: now, knownAt: now, said });
      const old = this.#printed[(this.#steps * 7) % Math.max(1, this.#printed.length)];
      if (old !== undefined && this.#steps % 3 === 1) await this.#frozen(store, old);
    });
  }

  /** The chain is whole and goes on from where it ended when it was last looked at. */
  #verify(store: Parameters<YearPlace["plan"]>[0]): void {
    const lines = [...exportLedger(store)];
    const { problems, head: end } = verifyChain(lines, this.#head);
    check(problems.length === 0, `the ledger does not verify: ${JSON.stringify(problems)}`);
    this.silent(lines.slice(this.#head?.seq ?? 0).join("\n"), "ledger");
    this.#head = end;
  }

  async #frozen(
    store: Parameters<YearPlace["plan"]>[0],
    old: { at: Instant; knownAt: Instant; said: string },
  ): Promise<void> {
    const { said } = await this.#place.plan(store, old.at, old.knownAt);
    check(said === old.said, `what was known at ${writeInstant(old.knownAt)} reads otherwise now`);
  }

  /** The plan is that of the model: who is addressed, what they were told, what they answered. */
  #bodies(plan: ReturnType<typeof planOf>, now: Instant): void {
    const expected = addressees(this.#world, now);
    const found = new Map(plan.planned.map(({ addressee }) => [addressee.body, addressee.as]));
    const shown = (map: ReadonlyMap<string, string>): string => JSON.stringify([...map].sort());
    check(
      shown(found) === shown(expected),
      `addressees at ${writeInstant(now)}: ${shown(found)} instead of ${shown(expected)}`,
    );
    for (const { addressee, told, steps } of plan.planned) {
      const { body } = addressee;
      const world = this.#world.bodies.find(({ id }) => id === body);
      check(
        stateOf(told) === toldOf(this.#model, body),
        `${body} is ${stateOf(told)} and should be ${toldOf(this.#model, body)} at ${writeInstant(now)}`,
      );
      check(
        told.response.answer === answerOf(this.#model, body),
        `${body} answered ${told.response.answer}, not ${answerOf(this.#model, body)}`,
      );
      const address = world === undefined ? undefined : addressOn(world, dayOf(now));
      check(addressee.contact?.address === address, `${body} has another address at ${writeInstant(now)}`);
      check(
        (address === undefined) === plan.withoutAddress.includes(body),
        `${body} is not listed as without an address`,
      );
      check(steps.length > 0 || plan.adriftOnly.includes(body), `nobody tells ${body}, and that is not said`);
    }
    for (const { from, to } of plan.broken)
      for (const party of [from, to].filter((one) => "body" in one).map(partyKey))
        check(
          party === plan.authority || expected.has(party),
          `the way breaks off at ${party}, which is not addressed at ${writeInstant(now)}`,
        );
  }

  /** No address stands in it. */
  silent(text: string, where: string): void {
    const found = /[\w.-]+@(?:mun|service|cabinet|association|authority)\.invalid/.exec(text);
    check(found === null, `the address ${found?.[0]} stands in the ${where}`);
  }

  /** Keeps what the command says on a day, to be asked again when the year is over. */
  async state(now: Instant): Promise<void> {
    this.#stated.push({ at: now, said: await this.#status(now, now) });
  }

  async #status(at: Instant, now: Instant): Promise<string> {
    const asked = { at: writeInstant(at), "known-at": writeInstant(at) };
    const said = await this.#place.run(statusCommand, [this.#place.measureFile], asked, now);
    return canonical(JSON.parse(said)).replaceAll(",", ",\n");
  }

  /** The same records, in another order and in another folder, say the same; and everything printed in the year still stands. */
  async atTheEnd(random: Random, now: Instant): Promise<void> {
    for (const { at, said } of this.#stated) {
      this.silent(said, "status");
      const again = await this.#status(at, now);
      check(
        again === said,
        `the status of ${writeInstant(at)} as then known reads otherwise: ${difference(said, again)}`,
      );
    }
    await this.#place.using(async (store) => {
      this.#verify(store);
      for (const old of this.#printed) await this.#frozen(store, old);
      const rows = store.statement("SELECT kind, json, known_at FROM record").all();
      const other = openTestStore();
      for (const { kind, json, known_at } of random.shuffled(rows))
        appendRecords(other, [{ kind: String(kind), json: JSON.parse(String(json)), knownAt: Number(known_at) }], 0);
      for (const { at, knownAt, said } of this.#printed.filter((_, n) => n % 4 === 0)) {
        const again = await this.#place.plan(other, at, knownAt);
        check(again.said === said, `records in another order say otherwise of ${writeInstant(at)}`);
      }
      check(
        (await recordsOf(other, { knownAt: now })).length === (await recordsOf(store, { knownAt: now })).length,
        "records are lost in another order",
      );
      other.close();
    });
  }
}
