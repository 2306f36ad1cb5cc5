import { describe, expect, it } from "vitest";
import { languages } from "../language/language.ts";
import { loadRegister } from "../register/load.ts";
import { bodiesAt, body } from "../register/register.ts";
import { startOfDay } from "../time/time.ts";
import { communication } from "./communication.ts";
import { control, decisionsToBlock } from "./control.ts";
import { dutyState } from "./duty.ts";
import { instant } from "./example.test-help.ts";
import { recordsKnown } from "./known.ts";
import { loadDeeds } from "./load.ts";
import { responseOf } from "./response.ts";

const loaded = await loadRegister();
if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
const register = loaded.value;
const read = loadDeeds({ register });
if (!read.ok) throw new Error(JSON.stringify(read.problems));
const { deeds } = read.value;

const measure = "be/wal/2023-tiktok";
const lateAt = startOfDay("2023-04-01");
const told = (who: string, knownAt: string, at = lateAt) =>
  communication(recordsKnown(deeds, instant(knownAt)), {
    body: who,
    measure,
    clause: "ban",
    at,
    role: "bound",
    lateAt,
  });
const held = (who: string, knownAt: string) =>
  control(recordsKnown(deeds, instant(knownAt)), { body: who, measure, clause: "ban", at: instant("2024-06-01") });

describe("the public record of the Walloon ban", () => {
  it("as known on 12 June 2023: the letter of 24 March for the SPW, no date for the others, no record of dispatch", () => {
    expect(told("be/wal/spw", "2023-06-12")).toMatchObject({ state: "stated", at: "2023-03-24", late: false });
    for (const who of [
      "be/wal/government",
      "be/wal/cabinet-mp",
      "be/wal/cabinet-morreale",
      "be/wal/wbi",
      "be/wal/iweps",
    ]) {
      expect(told(who, "2023-06-12")).toMatchObject({
        state: "stated",
        unknownDate: true,
        deeds: [`${measure}/all-notified`],
      });
      expect(told(who, "2023-06-11").state).toBe("owed");
    }
    expect(told("be/wal/spw", "2023-06-08").state).toBe("owed");
    expect(held("be/wal/spw", "2023-06-12").prevent.state).toBe("unknown");
  });

  it("as known on 8 November 2023: a block is stated, of no known date; it is neither a control nor a mandate", () => {
    for (const who of ["be/wal/spw", "be/wal/cabinet-mp"]) {
      expect(held(who, "2023-11-06").prevent.state).toBe("unknown");
      expect(held(who, "2023-11-08").prevent).toMatchObject({ state: "stated", unknownDate: true, deployed: [] });
    }
    expect(held("be/wal/wbi", "2023-11-08").prevent.state).toBe("unknown");
    const subject = { body: "be/wal/spw", measure, clause: "ban", at: instant("2024-06-01") };
    expect(decisionsToBlock(recordsKnown(deeds, instant("2024-06-01")), subject).decided).toEqual([]);
  });

  it("as known on 4 January 2024: one cabinet gives a date, the day before the deadline", () => {
    expect(told("be/wal/cabinet-morreale", "2023-11-08")).toMatchObject({ state: "stated", unknownDate: true });
    expect(told("be/wal/cabinet-morreale", "2024-01-04")).toMatchObject({
      state: "stated",
      at: "2023-03-30",
      late: false,
    });
    expect(told("be/wal/cabinet-mp", "2024-01-04")).toMatchObject({ state: "stated", unknownDate: true });
  });

  it("nothing in it is the record of an act", () => {
    expect(deeds.filter(({ basis }) => basis === "record")).toEqual([]);
  });

  it("the awareness duty and the relays are stated, never done", () => {
    const duty = (who: string, clause: string, action: string, knownAt: string) =>
      dutyState(recordsKnown(deeds, instant(knownAt)), {
        body: who,
        measure,
        clause,
        action,
        owed: "bound",
        namedRecipient: false,
        at: instant("2024-06-01"),
      });
    expect(duty("be/wal/government", "awareness", "inform", "2023-06-08").state).toBe("no-record");
    expect(duty("be/wal/government", "awareness", "inform", "2023-06-12")).toMatchObject({
      state: "stated",
      unknownDate: true,
    });
    expect(duty("be/wal/government", "awareness", "inform", "2023-11-08")).toMatchObject({
      state: "stated",
      at: "2023-05-30",
    });
    expect(duty("be/wal/cabinet-mp", "relay", "relay", "2023-06-12").state).toBe("stated");
    expect(duty("be/wal/cabinet-borsus", "relay", "relay", "2024-01-04").state).toBe("no-record");
  });
});

describe("the public record of the circular to municipalities", () => {
  const known = recordsKnown(deeds, instant("2023-06-30"));
  const asked = { measure: "be/wal/2023-tiktok-communes", at: instant("2023-06-30") };

  it("went, it is said, to 253 of 262 municipalities", () => {
    const municipalities = bodiesAt(register, { at: "2023-06-08", kind: "local", within: "be/wal" });
    const states = municipalities.map(({ id }) => communication(known, { ...asked, body: id, role: "invited" }).state);
    expect(states.filter((state) => state === "stated")).toHaveLength(253);
    expect(states).toHaveLength(262);
  });

  it.each([
    ["52011", "acknowledged"],
    ["56078", "declined"],
    ["52021", "examining"],
    ["52048", "awareness"],
    ["52015", "awareness"],
    ["62063", "none"],
  ])("be/mun/%s answered: %s", (code, answer) => {
    expect(responseOf(known, { ...asked, body: `be/mun/${code}` })).toMatchObject({
      answer,
      stated: answer !== "none",
    });
  });
});

describe("every deed of the public record", () => {
  it.each(deeds.map((deed) => [deed.id, deed] as const))(
    "%s has its source, both clocks, its words in four languages and real bodies",
    (_, deed) => {
      expect(deed.source).toMatchObject({
        title: expect.any(String),
        date: expect.any(String),
        place: expect.any(String),
      });
      expect(Number.isFinite(deed.known)).toBe(true);
      expect(deed.basis === "record" || deed.stated !== undefined).toBe(true);
      for (const words of [deed.says, deed.note ?? deed.says])
        for (const language of languages) expect(typeof words === "object" ? words[language] : "").toMatch(/\S/);
      for (const id of deed.about) expect(body(register, id)?.world).toBe("real");
    },
  );
});
