import { describe, expect, it } from "vitest";
import { noticeState } from "./notice-state.ts";
import type { Dispatched } from "./remind/history.ts";
import type { Telling, Told } from "./told.ts";

const told = (over: Partial<Told> = {}): Told => ({
  body: "be/ex/village",
  as: "invited",
  clauses: [],
  tellings: [],
  dispatchHeld: false,
  passedOn: [],
  response: { answer: "none", stated: false, deeds: [] },
  ...over,
});

const message = (state: Dispatched["state"], prepared: number, kind: Dispatched["kind"] = "notice"): Dispatched => ({
  id: `m${prepared}`,
  body: "be/ex/village",
  notice: "key",
  kind,
  state,
  since: prepared,
  prepared,
  attempts: 1,
});

const telling = (kind: Telling["kind"], basis: Telling["basis"]): Telling => ({
  deed: "d",
  kind,
  by: {},
  basis,
  known: "2024-01-01",
  daysAfter: null,
  to: ["be/ex/village"],
  alsoTo: [],
});

describe("where the notice to a body stands", () => {
  it("is what is known of the last notice, in whatever order the messages are listed", () => {
    expect(noticeState(told(), [])).toBe("none");
    expect(noticeState(told(), [message("sent", 2), message("bounced", 1)])).toBe("sent");
    expect(noticeState(told(), [message("bounced", 1), message("sent", 2)])).toBe("sent");
    expect(noticeState(told(), [message("sent", 1), message("prepared", 2, "reminder")])).toBe("sent");
  });

  it("is uncertain while any of its messages is, unless the body said something itself", () => {
    const messages = [message("delivered", 1), message("uncertain", 2, "reminder")];
    expect(noticeState(told(), messages)).toBe("uncertain");
    expect(noticeState(told({ tellings: [telling("acknowledgement", "record")] }), messages)).toBe("acknowledged");
    expect(noticeState(told({ passedOn: [telling("relay", "record")] }), messages)).toBe("relayed");
    expect(noticeState(told({ response: { answer: "declined", stated: false, deeds: ["d"] } }), messages)).toBe(
      "responded",
    );
  });

  it("takes what somebody else only states for nothing that the body said", () => {
    expect(
      noticeState(
        told({
          response: { answer: "declined", stated: true, deeds: ["d"] },
          passedOn: [telling("relay", "stated")],
          tellings: [telling("acknowledgement", "stated"), telling("dispatch", "stated")],
        }),
        [],
      ),
    ).toBe("none");
    expect(noticeState(told({ tellings: [telling("dispatch", "record")] }), [])).toBe("sent");
  });
});
