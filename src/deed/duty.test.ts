import { describe, expect, it } from "vitest";
import { startOfDay } from "../time/time.ts";
import { type Duty, dutyState } from "./duty.ts";
import { instant, known } from "./example.test-help.ts";
import { responseOf } from "./response.ts";

const duty: Duty = {
  body: "be/r/cabinet",
  measure: "m",
  clause: "relay",
  action: "relay",
  owed: "bound",
  lateAt: startOfDay("2023-04-01"),
  namedRecipient: false,
  at: instant("2023-12-31"),
};
const relay = (more: string) =>
  `kind: relay, by: be/r/cabinet, to: be/r/institute, measure: m, clause: relay, source: s, ${more}`;
const state = (texts: readonly string[], more: Partial<Duty> = {}) =>
  dutyState(known(texts), { ...duty, ...more }).state;

describe("a duty", () => {
  it("that is not the body’s is not addressed, whatever was done", () => {
    expect(state([relay("at: 2023-03-30")], { owed: "not" })).toBe("not-addressed");
  });

  it("is done, done late or stated by its deeds", () => {
    expect(state([relay("at: 2023-03-31")])).toBe("done");
    expect(state([relay("at: 2023-04-01")])).toBe("done-late");
    expect(state([relay("at: 2023-04-01, basis: stated")])).toBe("stated");
    expect(state([relay("at: 2023-04-20"), relay("at: 2023-03-30, basis: stated")])).toBe("done-late");
    expect(state([relay("at: 2023-04-20"), relay("at: 2023-03-20")])).toBe("done");
  });

  it("in silence is due, then overdue only towards the named recipient", () => {
    expect(state([], { at: instant("2023-03-31") })).toBe("due");
    expect(state([], { at: startOfDay("2023-04-01"), namedRecipient: true })).toBe("overdue");
    expect(state([], { at: startOfDay("2023-04-01") })).toBe("no-record");
    const { lateAt: _, ...open } = duty;
    expect(dutyState(known([]), { ...open, namedRecipient: true }).state).toBe("no-record");
  });

  it("is not done by what is done later, by others, or by another action", () => {
    expect(state([relay("at: 2024-01-01")])).toBe("no-record");
    expect(state([relay("at: 2023-03-30")], { body: "be/r/service" })).toBe("no-record");
    expect(state([relay("at: 2023-03-30")], { action: "inform" })).toBe("no-record");
  });

  it.each([
    ["kind: dispatch, about: be/r/agency", "inform"],
    ["kind: awareness", "inform"],
    ["kind: rule", "adopt"],
    ["kind: fulfilment, action: report", "report"],
  ])("%s is the record of %s", (text, action) => {
    expect(state([`${text}, by: be/r/cabinet, measure: m, clause: relay, at: 2023-03-30, source: s`], { action })).toBe(
      "done",
    );
  });

  it.each(["state: prepared", "state: bounced", "state: uncertain"])("a dispatch with %s informs nobody", (more) => {
    const text = `kind: dispatch, by: be/r/cabinet, about: be/r/agency, measure: m, at: 2023-03-30, source: s, ${more}`;
    expect(state([text], { action: "inform" })).toBe("no-record");
  });
});

describe("a response", () => {
  const answer = (answered: string, more: string) =>
    `kind: response, answer: ${answered}, by: be/r/agency, measure: m, source: s, ${more}`;
  const of = (...texts: readonly string[]) =>
    responseOf(known(texts), { body: "be/r/agency", measure: "m", clause: "ban", at: duty.at });

  it("is none, or the last one", () => {
    expect(of()).toEqual({ answer: "none", stated: false, deeds: [] });
    expect(of(answer("adopted", "at: 2023-05-01"), answer("examining", "at: 2023-04-01"))).toMatchObject({
      answer: "adopted",
      at: "2023-05-01",
      stated: false,
    });
    expect(of(answer("examining", "at: 2024-05-01")).answer).toBe("none");
  });

  it("on record stands before one that is stated", () => {
    expect(
      of(answer("examining", "at: 2023-04-01"), answer("declined", "at: 2023-05-01, basis: stated")),
    ).toMatchObject({ answer: "examining", stated: false });
    expect(of(answer("declined", "at: 2023-05-01, basis: stated"))).toMatchObject({ answer: "declined", stated: true });
  });
});
