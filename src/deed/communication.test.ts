import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { startOfDay } from "../time/time.ts";
import { type CommunicationQuestion, communication, communicationStates } from "./communication.ts";
import { dispatchStates } from "./deed.ts";
import { instant, known } from "./example.test-help.ts";

const asked: CommunicationQuestion = {
  body: "be/r/service",
  measure: "m",
  clause: "ban",
  at: instant("2023-12-31"),
  role: "bound",
  lateAt: startOfDay("2023-04-01"),
};
const base = "by: be/r/government, about: be/r/service, measure: m, clause: ban, source: s";
const dispatch = (more: string) => `kind: dispatch, ${base}, ${more}`;
const told = (texts: readonly string[], more: Partial<CommunicationQuestion> = {}) =>
  communication(known(texts), { ...asked, ...more });

describe("communication", () => {
  it("is owed to a body that is bound, invited, informed or of unknown role, and to no other", () => {
    for (const role of ["bound", "invited", "informed", "unknown"] as const)
      expect(told([], { role }).state).toBe("owed");
    expect(told([], { role: "outside" }).state).toBe("not-owed");
  });

  it.each([
    ["prepared", "owed"],
    ["uncertain", "owed"],
    ["sent", "sent"],
    ["bounced", "bounced"],
    ["delivered", "delivered"],
    ["acknowledged", "acknowledged"],
  ])("a dispatch on record that is %s makes it %s", (state, expected) => {
    const found = told([dispatch(`at: 2023-03-24, state: ${state}`)]);
    expect(found.state).toBe(expected);
    expect(found.uncertain).toBe(state === "uncertain");
    expect(found.at).toBe(expected === "owed" ? undefined : "2023-03-24");
    expect(found.knewSince).toBe(expected === "delivered" || expected === "acknowledged" ? "2023-03-24" : undefined);
  });

  it("whatever is stated of a dispatch is stated, with its date or without", () => {
    for (const state of dispatchStates) {
      expect(told([dispatch(`at: 2023-03-24, basis: stated, state: ${state}`)])).toMatchObject({
        state: "stated",
        at: "2023-03-24",
        unknownDate: false,
      });
    }
    expect(told([dispatch("at: unknown, basis: stated")])).toMatchObject({
      state: "stated",
      unknownDate: true,
      late: false,
    });
  });

  it("prefers a dated statement to an undated one", () => {
    const found = told([
      dispatch("id: a, at: unknown, basis: stated"),
      dispatch("id: b, at: 2023-03-24, basis: stated"),
    ]);
    expect(found).toMatchObject({ at: "2023-03-24", unknownDate: false, deeds: ["b", "a"] });
  });

  it("between sent and bounced the later one stands", () => {
    const sent = (day: string) => dispatch(`at: ${day}`);
    const bounced = (day: string) => dispatch(`at: ${day}, state: bounced`);
    expect(told([sent("2023-03-24"), bounced("2023-03-25")]).state).toBe("bounced");
    expect(told([bounced("2023-03-25"), sent("2023-03-26")]).state).toBe("sent");
  });

  it("is uncertain until something later says what became of the same message", () => {
    const at = (id: string, day: string, state: string) =>
      dispatch(`id: "dispatch:${id}:${state}", at: ${day}, state: ${state}`);
    const first = at("m@x.invalid", "2023-03-24", "uncertain");
    const again = dispatch('id: "dispatch:m@x.invalid:uncertain:2", at: 2023-03-26, state: uncertain');
    expect(told([first, at("other@x.invalid", "2023-03-25", "delivered")]).uncertain).toBe(true);
    for (const state of ["sent", "delivered", "bounced"]) {
      const later = at("m@x.invalid", "2023-03-27", state);
      expect(told([first, again, later])).toMatchObject({ uncertain: false, state });
      expect(told([first, again, later], { at: instant("2023-03-26") }).uncertain).toBe(true);
    }
    expect(told([first, at("m@x.invalid", "2023-03-25", "sent"), again]).uncertain).toBe(true);
  });

  it("what was delivered is not undone by what comes back later", () => {
    const found = told([dispatch("at: 2023-03-24, state: delivered"), dispatch("at: 2023-03-25, state: bounced")]);
    expect(found).toMatchObject({ state: "delivered", knewSince: "2023-03-24" });
  });

  it("an acknowledgement or an own answer on record shows that the body knew", () => {
    const own = "by: be/r/service, measure: m, clause: ban, at: 2023-04-03, source: s";
    for (const kind of ["acknowledgement", "response, answer: declined"]) {
      expect(told([`kind: ${kind}, ${own}`])).toMatchObject({
        state: "acknowledged",
        knewSince: "2023-04-03",
        late: true,
      });
    }
    expect(told([`kind: acknowledgement, basis: stated, ${own}`]).state).toBe("stated");
  });

  it("is late only from the first late instant, and counts a day from its end", () => {
    expect(told([dispatch("at: 2023-03-31")]).late).toBe(false);
    expect(told([dispatch("at: 2023-04-01")]).late).toBe(true);
    expect(told([dispatch("at: 2023-03-24")], { at: instant("2023-03-24T12:00") }).state).toBe("owed");
    expect(told([dispatch("at: 2023-03-24")], { at: instant("2023-03-24") }).state).toBe("sent");
  });

  it("does not take a deed of another clause, measure or body, but one about the whole measure", () => {
    expect(told([dispatch("at: 2023-03-24")], { clause: "free" }).state).toBe("owed");
    expect(told([dispatch("at: 2023-03-24")], { measure: "n" }).state).toBe("owed");
    expect(told([dispatch("at: 2023-03-24")], { body: "be/r/cabinet" }).state).toBe("owed");
    expect(
      told(["kind: dispatch, by: be/r/government, about: be/r/service, measure: m, at: 2023-03-24, source: s"]).state,
    ).toBe("sent");
  });

  it("reads an undated deed within its stated bounds", () => {
    const bounded = dispatch("at: {unknown: true, after: 2023-05-01, before: 2023-06-01}, basis: stated");
    expect(told([bounded], { at: instant("2023-05-01") }).state).toBe("owed");
    expect(told([bounded], { at: instant("2023-05-15") })).toMatchObject({
      state: "stated",
      unknownDate: true,
      late: true,
    });
  });

  it("reads a contested date under the chosen claim, else as not established", () => {
    const claims = "claims: {a: {value: 2023-03-24, by: x}, b: {value: 2023-04-20, by: y}}";
    expect(told([dispatch(`at: {${claims}}, basis: stated`)])).toMatchObject({
      state: "stated",
      unknownDate: true,
      late: false,
    });
    const chosen = dispatch(`at: {${claims}, chosen: {claim: b, why: w, by: editor, on: 2026-01-01}}, basis: stated`);
    expect(told([chosen])).toMatchObject({ at: "2023-04-20", late: true });
  });

  it("passes on: owed, stated, done; the relay tells its recipients and not its sender", () => {
    const relay = (more: string) =>
      `kind: relay, by: be/r/cabinet, to: be/r/institute, measure: m, clause: ban, at: 2023-03-28, source: s${more}`;
    const cabinet = { body: "be/r/cabinet", relays: true };
    expect(told([], cabinet).relay.state).toBe("owed");
    expect(told([], { body: "be/r/cabinet" }).relay.state).toBe("not-owed");
    expect(told([relay(", basis: stated")], cabinet).relay).toMatchObject({ state: "stated", at: "2023-03-28" });
    expect(told([relay("")], cabinet)).toMatchObject({ state: "owed", relay: { state: "done", at: "2023-03-28" } });
    expect(told([relay("")], { body: "be/r/institute" }).state).toBe("sent");
  });

  const moment = fc.constantFrom("2023-03-01", "2023-03-31", "2023-04-01", "2023-05-05", "unknown");
  const anyDeed = (basis: fc.Arbitrary<string>) =>
    fc
      .record({ at: moment, basis, state: fc.constantFrom(...dispatchStates) })
      .map(({ at, basis: b, state }) => dispatch(`at: ${at}, basis: ${b}, state: ${state}`));

  it("law: no number of statements makes sent", () => {
    fc.assert(
      fc.property(fc.array(anyDeed(fc.constant("stated")), { maxLength: 6 }), (texts) => {
        expect(["owed", "stated"]).toContain(told(texts).state);
      }),
    );
  });

  it("law: adding a statement to records changes nothing but owed into stated", () => {
    fc.assert(
      fc.property(
        fc.array(anyDeed(fc.constantFrom("record", "stated")), { maxLength: 5 }),
        anyDeed(fc.constant("stated")),
        (texts, more) => {
          const [before, after] = [told(texts).state, told([...texts, more]).state];
          expect(after).toBe(before === "owed" ? "stated" : before);
        },
      ),
    );
  });

  it("law: the order of the records does not matter", () => {
    const shuffled = fc
      .uniqueArray(anyDeed(fc.constantFrom("record", "stated")), { minLength: 2, maxLength: 5 })
      .chain((texts) => fc.tuple(fc.constant(texts), fc.shuffledSubarray(texts, { minLength: texts.length })));
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        const { deeds: _, relay: __, ...first } = told(one);
        const { deeds: ___, relay: ____, ...second } = told(other);
        expect(second).toEqual(first);
        expect(communicationStates).toContain(first.state);
      }),
    );
  });
});
