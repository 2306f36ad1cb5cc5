import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Deed } from "../../deed/deed.ts";
import { recordsKnown } from "../../deed/known.ts";
import { addDays, endOfDay, type Instant, startOfDay } from "../../time/time.ts";
import type { Addressee } from "../addressee.ts";
import type { Step } from "../step.ts";
import { type ReminderQuestion, remindersComing, remindersDue, type Sent } from "./due.ts";
import { defaultRules, type Rules } from "./rules.ts";

const first = "2024-01-01";
const noon = (days: number): Instant => startOfDay(addDays(first, days)) + 12 * 3_600_000;
const body = "be/ex/service";

const addressee = (by: string | null, as: Addressee["as"] = "bound"): Addressee => ({
  body,
  as,
  owed: [],
  informed: [],
  by,
  languages: [],
});

const deed = (kind: "dispatch" | "relay" | "acknowledgement" | "response", day: number, more: object = {}): Deed =>
  ({
    kind,
    id: `${kind}-${day}`,
    by: { body: kind === "dispatch" || kind === "relay" ? "be/ex/authority" : body },
    about: kind === "dispatch" || kind === "relay" ? [body] : [],
    alsoAbout: [],
    measure: "be/ex/2024-x",
    at: { kind: "instant", last: noon(day) },
    known: noon(day),
    basis: "record",
    ...(kind === "dispatch" ? { state: "sent" } : kind === "response" ? { answer: "adopted" } : {}),
    ...more,
  }) as Deed;

const relay: Step = {
  from: { body: "be/ex/relay" },
  to: { body },
  ground: { kind: "clause", clause: "relay" },
  by: null,
  depth: 1,
  back: false,
};

const reminder = (at: Instant): Sent => ({ notice: "k", kind: "reminder", state: "sent", since: at, prepared: at });

const question = (
  day: number,
  deeds: readonly Deed[],
  {
    by = null,
    reminded = [],
    rules = {},
    steps = [],
    as = "bound",
  }: {
    by?: string | null;
    reminded?: readonly Instant[];
    rules?: Partial<Rules>;
    steps?: readonly Step[];
    as?: Addressee["as"];
  } = {},
): ReminderQuestion => ({
  measure: "be/ex/2024-x",
  authority: "be/ex/authority",
  addressees: [addressee(by, as)],
  notices: [{ key: "k", body }],
  messages: reminded.map(reminder),
  known: recordsKnown(deeds, noon(day)),
  steps,
  rules: { ...defaultRules, ...rules },
  now: noon(day),
});

const rulesDue = (...given: Parameters<typeof question>) => remindersDue(question(...given)).map(({ rule }) => rule);

describe("a reminder", () => {
  it("follows a silence of fourteen whole days after sending", () => {
    expect(rulesDue(14, [deed("dispatch", 0)])).toEqual([]);
    expect(remindersDue(question(15, [deed("dispatch", 0)]))).toEqual([
      {
        body,
        to: body,
        rule: "unacknowledged",
        because: { day: first, period: "P14D" },
        since: first,
        by: null,
        n: 1,
        notice: "k",
      },
    ]);
  });

  it("waits for an answer once the notice was acknowledged", () => {
    const read = [deed("dispatch", 0), deed("acknowledgement", 1)];
    expect(rulesDue(15, read)).toEqual([]);
    expect(rulesDue(31, read)).toEqual(["unanswered"]);
    expect(rulesDue(31, [...read, deed("response", 2, { answer: "acknowledged" })])).toEqual(["unanswered"]);
    expect(rulesDue(31, [...read, deed("response", 2, { answer: "declined" })])).toEqual([]);
  });

  it("comes before the last day, once for each time agreed, and not after it", () => {
    const acknowledged = [deed("dispatch", 0), deed("acknowledgement", 1)];
    const by = addDays(first, 25);
    const on = (day: number, reminded: readonly Instant[] = []) => rulesDue(day, acknowledged, { by, reminded });
    expect([on(10), on(11), on(12, [noon(11)]), on(22, [noon(11)]), on(23, [noon(22)]), on(26)]).toEqual([
      [],
      ["before-deadline"],
      [],
      ["before-deadline"],
      [],
      [],
    ]);
  });

  it("goes to the relay above after a second silence, where there is one", () => {
    const told = [deed("dispatch", 0)];
    const given = { reminded: [noon(15)], steps: [relay], rules: { unanswered: null } };
    expect(rulesDue(29, told, given)).toEqual([]);
    expect(remindersDue(question(30, told, given))).toMatchObject([
      { body, to: "be/ex/relay", rule: "escalation", because: { day: addDays(first, 15), period: "P14D" }, n: 2 },
    ]);
    expect(rulesDue(30, told, { ...given, steps: [] })).toEqual([]);
  });

  it("is for those that were told, and of whom something is asked", () => {
    expect(rulesDue(60, [])).toEqual([]);
    expect(rulesDue(60, [deed("dispatch", 0, { basis: "stated" })])).toEqual([]);
    expect(rulesDue(60, [deed("dispatch", 0), deed("dispatch", 1, { state: "bounced" })])).toEqual([]);
    expect(rulesDue(60, [deed("relay", 0)])).toEqual(["unanswered"]);
    expect(rulesDue(60, [deed("relay", 0, { by: { body } })])).toEqual([]);
    expect(rulesDue(60, [deed("dispatch", 0)], { as: "informed" })).toEqual([]);
  });

  it("keeps its distance from what left later than it was prepared", () => {
    const told = [deed("dispatch", 0), deed("dispatch", 30, { id: "the reminder" })];
    const given = { reminded: [noon(15)], rules: { escalation: null, apart: "P5D" } };
    expect([34, 35].map((day) => rulesDue(day, told, given))).toEqual([[], ["unanswered"]]);
  });

  it("is announced for the day on which it will be due", () => {
    const [coming] = remindersComing(question(1, [deed("dispatch", 0)]));
    expect(coming).toEqual({ body, day: addDays(first, 15), rule: "unacknowledged" });
    expect(remindersComing(question(5, [deed("dispatch", 0), deed("response", 2)]))).toEqual([]);
  });
});

const when = fc.integer({ min: 0, max: 150 });
const someDeeds = fc
  .array(
    fc.oneof(
      fc.tuple(fc.constantFrom("dispatch" as const, "acknowledgement" as const), when),
      fc.tuple(fc.constant("response" as const), fc.integer({ min: 20, max: 400 })),
    ),
    { maxLength: 6 },
  )
  .map((all) => all.map(([kind, day]) => deed(kind, day)));
const someRules = fc.record({
  atMost: fc.integer({ min: 0, max: 5 }),
  apart: fc.constantFrom("P1D", "P5D", "P10D"),
  beforeDeadline: fc.subarray(["P30D", "P14D", "P3D", "P1D"]),
  unacknowledged: fc.constantFrom("P3D", "P14D", null),
  unanswered: fc.constantFrom("P10D", "P30D", null),
  escalation: fc.constantFrom("P4D", "P14D", null),
});

describe("over 200 days on which each due reminder is given", () => {
  it("no body has more than agreed, none nearer than agreed, none after its answer or to one never told", () => {
    let given = 0;
    fc.assert(
      fc.property(someDeeds, someRules, fc.option(when), fc.boolean(), (deeds, rules, end, relayed) => {
        const by = end === null ? null : addDays(first, end);
        const reminded: Instant[] = [];
        const answered = Math.min(
          ...deeds.filter(({ kind }) => kind === "response").map(({ known }) => known),
          Number.POSITIVE_INFINITY,
        );
        const told = Math.min(...deeds.filter(({ kind }) => kind === "dispatch").map(({ known }) => known));
        for (let day = 0; day < 200; day += 1) {
          const now = question(day, deeds, { by, reminded, rules, steps: relayed ? [relay] : [] });
          const due = remindersDue(now);
          if (due.length === 0) continue;
          given += 1;
          expect(due).toHaveLength(1);
          expect(noon(day)).toBeLessThan(answered);
          expect(noon(day)).toBeGreaterThan(told);
          const last = reminded.at(-1);
          if (last !== undefined)
            expect(noon(day) - last).toBeGreaterThanOrEqual(Number(rules.apart.slice(1, -1)) * 86_400_000 - 3_600_000);
          if (due[0]?.rule === "before-deadline") expect(noon(day)).toBeLessThan(endOfDay(by ?? ""));
          reminded.push(noon(day));
          // The same question again, the reminder being given, asks for nothing.
          expect(remindersDue({ ...now, messages: reminded.map(reminder) })).toEqual([]);
        }
        expect(reminded.length).toBeLessThanOrEqual(rules.atMost);
      }),
      { numRuns: 150 },
    );
    // Some of the worlds have nothing to remind of; that all had would be a test of nothing.
    expect(given).toBeGreaterThan(5);
  });

  it("a relay has no more messages than agreed, none nearer than agreed, however many it is to tell", () => {
    let given = 0;
    const bodies = ["be/ex/a", "be/ex/b", "be/ex/c", "be/ex/relay"];
    fc.assert(
      fc.property(someRules, fc.array(when, { minLength: 4, maxLength: 4 }), (rules, days) => {
        const deeds = bodies.map((to, n) => deed("dispatch", days[n] ?? 0, { id: to, about: [to] }));
        const steps = bodies.slice(0, 3).map((to) => ({ ...relay, to: { body: to } }));
        const messages: Sent[] = [];
        const toRelay: Instant[] = [];
        for (let day = 0; day < 200; day += 1) {
          const now = question(day, deeds, { rules, steps });
          const addressees = bodies.map((one) => ({ ...addressee(null), body: one }));
          const notices = bodies.map((one) => ({ key: one, body: one }));
          const due = remindersDue({ ...now, addressees, notices, messages });
          const own = due.filter((one) => one.to === one.body);
          const about = due.filter((one) => one.to !== one.body).map((one) => one.body);
          if (about.length > 0 || own.some((one) => one.to === "be/ex/relay")) {
            const last = toRelay.at(-1) ?? noon(days[3] ?? 0);
            // A notice that left later than the escalation is no message before it.
            if (last <= noon(day))
              expect(noon(day) - last).toBeGreaterThanOrEqual(
                Number(rules.apart.slice(1, -1)) * 86_400_000 - 3_600_000,
              );
            toRelay.push(noon(day));
            expect(about.length > 0 && own.some((one) => one.to === "be/ex/relay")).toBe(false);
          }
          given += about.length;
          messages.push(...own.map((one) => ({ ...reminder(noon(day)), notice: one.body })));
          if (about.length > 0)
            messages.push({
              ...reminder(noon(day)),
              kind: "escalation",
              notice: "be/ex/relay",
              escalation: { to: "be/ex/relay", about },
            });
        }
        expect(toRelay.length).toBeLessThanOrEqual(rules.atMost);
      }),
      { numRuns: 60 },
    );
    expect(given).toBeGreaterThan(5);
  });

  it("the order in which deeds and messages are given does not matter", () => {
    fc.assert(
      fc.property(
        someDeeds,
        someRules,
        fc.array(when, { maxLength: 3 }),
        fc.integer(),
        when,
        (deeds, rules, days, seed, day) => {
          const shuffled = <T>(items: readonly T[]): readonly T[] =>
            items
              .map((item, n) => ({ item, key: Math.imul(seed + n, 0x9e3779b1) >>> 0 }))
              .sort((a, b) => a.key - b.key)
              .map(({ item }) => item);
          const reminded = days.filter((each) => each < day).map(noon);
          const ask = (all: readonly Deed[], messages: readonly Instant[]) =>
            remindersDue(question(day, all, { by: addDays(first, 60), reminded: messages, rules, steps: [relay] }));
          expect(ask(shuffled(deeds), shuffled(reminded))).toEqual(ask(deeds, reminded));
        },
      ),
      { numRuns: 200 },
    );
  });
});
