import { describe, expect, it } from "vitest";
import { languages } from "../language/language.ts";
import { say } from "../language/say.ts";
import type { Population, SentenceToken, VerdictClass } from "./posture.ts";
import { overallOf, type Standing, sentenceOf } from "./sentence.ts";
import { noneByClass } from "./tallies.ts";
import { flipWords } from "./words-flips.ts";
import { reasonWords } from "./words-reasons.ts";
import { dutyWords, sentenceWords } from "./words-sentences.ts";

const standing = (
  counts: Partial<Record<VerdictClass, number>>,
  population: Partial<Population> = {},
  more: Partial<Standing> = {},
): Standing => {
  const all = { ...noneByClass(), ...counts };
  const known = Object.entries(all).reduce((sum, [token, n]) => (token === "not-covered" ? sum : sum + n), 0);
  return {
    reach: { role: "bound", asks: [] },
    answer: "none",
    control: { prohibit: { state: "unknown", deeds: [] }, prevent: { state: "unknown", deeds: [] } },
    population: { known, complete: "unknown", ...population },
    counts: all,
    notInForce: false,
    state: "in-force",
    lateFrom: undefined,
    depends: () => [],
    why: "",
    seen: 0,
    ...more,
  };
};

const whole = { complete: "yes" as const };

describe("the result sentence (semantics §3.4)", () => {
  it.each<[string, SentenceToken, Standing]>([
    [
      "a reach that is not established comes first",
      "R0",
      standing({ breach: 1 }, whole, { reach: { role: "unknown", asks: ["body.uap-type"] } }),
    ],
    ["an invited body is not bound", "R1", standing({ breach: 1 }, whole, { reach: { role: "invited", asks: [] } })],
    ["a clause that is not in force says so", "R2", standing({ "not-in-force": 2 }, whole, { notInForce: true })],
    ["no unit of a complete list", "R3", standing({ "not-covered": 3 }, whole)],
    ["no unit of a list that nobody declares complete shows nothing", "R9", standing({})],
    ["one breach is enough", "R4", standing({ breach: 1, compliant: 99 }, whole)],
    ["all of a complete list", "R5", standing({ compliant: 2, remedied: 1, exempt: 1 }, whole)],
    ["one unit not shown keeps all from being said", "R8", standing({ compliant: 2, unobserved: 1 }, whole)],
    ["a list that is not declared complete keeps all from being said", "R8", standing({ compliant: 3 })],
    ["all exempt", "R6", standing({ exempt: 2 }, whole)],
    ["due before shown", "R7", standing({ compliant: 3, due: 1 })],
    ["stated, shown on none", "R8a", standing({ attested: 3, undetermined: 1, stale: 1 })],
    ["seen, and open", "R8b", standing({ undetermined: 1, stale: 1, unobserved: 4 })],
    ["shown, too long ago", "R8c", standing({ stale: 1, unobserved: 4 })],
    ["nothing", "R9", standing({ unobserved: 1, unobservable: 4 }, whole)],
    ["exempt and unobserved, not all exempt", "R9", standing({ exempt: 1, unobserved: 1 }, whole)],
  ])("%s", (_, token, given) => {
    expect(sentenceOf(given).token).toBe(token);
  });

  it("is yes only where every bound body is shown, and nobody’s reach is in doubt (line 25)", () => {
    const body = (given: Standing) => ({ reach: given.reach, sentence: sentenceOf(given) });
    const good = body(standing({ compliant: 1 }, whole));
    const none = body(standing({}, whole));
    const open = body(standing({ unobserved: 1 }));
    const bad = body(standing({ breach: 1 }));
    const unclear = body(standing({}, {}, { reach: { role: "unknown", asks: [] } }));
    const invited = body(standing({ unobserved: 1 }, {}, { reach: { role: "invited", asks: [] } }));
    expect(overallOf([good, none, invited])).toBe("yes");
    expect(overallOf([good, open])).toBe("cannot-be-shown");
    expect(overallOf([good, unclear])).toBe("cannot-be-shown");
    expect(overallOf([invited])).toBe("cannot-be-shown");
    expect(overallOf([])).toBe("cannot-be-shown");
    expect(overallOf([good, unclear, bad])).toBe("no");
  });

  it("says “all” and “respected” where the list allows it only, in every language", () => {
    const args = {
      body: "B",
      n: 2,
      nShown: "2",
      of: 3,
      ofShown: "3",
      late: 0,
      lateShown: "0",
      exempt: 0,
      exemptShown: "0",
      left: 1,
      leftShown: "1",
      seen: 1,
      seenShown: "1",
    };
    const words = {
      asks: "a",
      reason: "none",
      role: "invited",
      voluntary: "false",
      answer: "x",
      day: "d",
      state: "s",
      by: "none",
      complete: "true",
      on: "d",
      depends: "none",
      before: "d",
      why: "w",
      told: "none",
    };
    const claims = /respected|respecté|nageleefd|eingehalten|compliant|conform/i;
    for (const language of languages) {
      for (const [token, text] of Object.entries(sentenceWords)) {
        const said = say(text, language, { ...args, ...words });
        expect(claims.test(said)).toBe(token === "R4" || token === "R5");
      }
    }
  });

  it("has words that can be said, for every reason and every language", () => {
    const args = {
      clause: "c",
      row: "r",
      state: "s",
      exemption: "e",
      ground: "g",
      until: "u",
      mitigation: "m",
      product: "P",
      at: "t",
      day: "d",
      from: "f",
      to: "t",
      by: "b",
      days: 3,
      age: 4,
      after: "none",
      n: 2,
      id: "i",
      value: "v",
    };
    for (const language of languages) {
      for (const text of [...Object.values(reasonWords), ...Object.values(flipWords)])
        expect(say(text, language, args)).not.toMatch(/[{}]/);
      for (const text of Object.values(dutyWords))
        expect(say(text, language, { late: 1, by: "none", on: "none" })).not.toMatch(/[{}]/);
    }
  });
});
