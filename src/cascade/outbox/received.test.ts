import { expect, it } from "vitest";
import { openTestStore } from "../../store/for-tests.ts";
import { parseInstant } from "../../time/time.ts";
import { linkUntil } from "../link.ts";
import { linkDays } from "../made.ts";
import { exampleMessage, prepareExamples } from "./example.test-help.ts";
import { settleReceived } from "./received.ts";
import { isDue, mark, settle } from "./turn.ts";

const noon = parseInstant("2026-11-21T12:00") ?? 0;
const day = 86_400_000;
const choice = { live: false, repeats: new Set<string>(), repeatAfter: day };

it("what a body says through a link settles the uncertain messages that bear this link, and no others", () => {
  const store = openTestStore();
  try {
    prepareExamples(store, [exampleMessage(1), exampleMessage(2), exampleMessage(3)], noon);
    store.transaction((tx) => {
      for (const { id } of mark(tx, choice, noon, 3))
        settle(
          tx,
          id,
          id.startsWith("m3") ? { kind: "accepted", response: "250" } : { kind: "unknown", response: "gone" },
          noon,
        );
    });
    const states = () =>
      store
        .statement("SELECT state FROM message ORDER BY id")
        .all()
        .map(({ state }) => state);
    const records = () =>
      store
        .statement("SELECT id FROM record ORDER BY seq")
        .all()
        .map(({ id }) => id);
    const heard = (notice: string, until: string) =>
      store.transaction((tx) => settleReceived(tx, notice, until, noon + day));
    const until = linkUntil(noon, linkDays);
    expect(states()).toEqual(["uncertain", "uncertain", "sent"]);
    const before = records();
    heard("key-1", linkUntil(noon + day, linkDays));
    heard("key-3", until);
    expect([states(), records()]).toEqual([["uncertain", "uncertain", "sent"], before]);
    heard("key-1", until);
    heard("key-1", until);
    expect(states()).toEqual(["delivered", "uncertain", "sent"]);
    expect(records()).toEqual([...before, "dispatch:m1@interdict.invalid:delivered"]);
    const repeated = store.transaction((tx) => mark(tx, choice, noon + 2 * day, 3)).map(({ id }) => id);
    expect([repeated, isDue(store, choice, noon + 2 * day)]).toEqual([["m2@interdict.invalid"], false]);
  } finally {
    store.close();
  }
});
