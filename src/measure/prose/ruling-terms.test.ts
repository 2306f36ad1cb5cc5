import { describe, expect, it } from "vitest";
import { type Language, languages } from "../../language/language.ts";
import { good } from "../../logic/arbitrary.ts";
import { never, parseInstant } from "../../time/time.ts";
import { rule } from "../decide.ts";
import { readFacts } from "../facts.ts";
import { loadSurroundings } from "../load.ts";
import type { Given } from "../measure.ts";
import { readMeasure } from "../read.ts";
import { rulingJson } from "../ruling-json.ts";
import { rulingInWords } from "./ruling.ts";

const around = good(await loadSurroundings("/nowhere"));
const names = "{fr: t, nl: t, de: t, en: t}";
const measure = good(
  readMeasure(
    "ruled.yaml",
    `measure: xx/ruled
title: ${names}
authority: be/wal/government
products: {product: zazou}
sources: {s: {held: full}}
instruments: {decision: {kind: decision, decided: 2023-03-17}}
clauses:
  - id: ban
    by: decision
    modality: prohibit
    actions: [use]
    to: {body: be/wal/spw}
    from: decision.decided
    exceptions: [{by: record, grounds: [inspection], approvers: [be/wal/government], lasts: P1Y, mitigations: {separate-device: {}}}]
  - {id: removal, by: decision, modality: oblige, actions: [remove], to: {body: be/wal/spw}, from: decision.decided, comply-by: body.notified + P10D}
`,
  ),
);

const ruled = (given: Given, action: string) => {
  const when = { at: parseInstant("2023-05-01") ?? 0, knownAt: never };
  return good(
    rule({
      asked: { action, ...when, choices: new Map() },
      measures: [measure],
      posts: good(readFacts(given, when, around)),
      productFacts: around.productFacts,
    }),
  );
};

const words = (given: Given, action: string, language: Language) =>
  rulingInWords(ruled(given, action), [measure], language, { body: (id) => id, product: (id) => id }).join("\n");

const spw = { body: "be/wal/spw" };
const asked = /An exemption from|Une dispense de|Een vrijstelling van|Eine Befreiung von/;

describe("what is forbidden may be exempted", () => {
  it("on which ground, by whom and under what, in a sentence and as a value", () => {
    expect(words(spw, "use", "en")).toMatch(
      /An exemption from clause 1 .*\[xx\/ruled#ban\] can be asked for\. Grounds admitted: an inspection\. It is granted by: “be\/wal\/government”\. Safeguard to be shown: “separate device”\. The exemption lasts 1 year at most\./,
    );
    expect(rulingJson(ruled(spw, "use"), [], [measure]).exemptible).toEqual([
      {
        clause: "xx/ruled#ban",
        exceptions: [
          { grounds: ["inspection"], approvers: ["be/wal/government"], mitigations: ["separate-device"], lasts: "P1Y" },
        ],
      },
    ]);
  });

  it.each(languages)(
    "and in %s nothing where nothing is forbidden, no text exempts, or an exemption is relied on",
    (language) => {
      expect(words(spw, "use", language)).toMatch(asked);
      const exemption = { status: "refused", ground: "inspection", approver: "be/wal/government" };
      for (const [given, action] of [
        [{ body: "be/fed/spf-bosa" }, "use"],
        [spw, "have"],
        [{ ...spw, exemption }, "use"],
      ] as const)
        expect(words(given, action, language)).not.toMatch(asked);
    },
  );
});

describe("a last day that counts from a day which is not known", () => {
  it.each([
    ["en", "The last day to do so depends on the day on which the body was notified; that is not known here."],
    ["fr", "Le dernier jour pour le faire dépend du jour où l’organisme a été averti\u00a0; ce n’est pas connu ici."],
    [
      "nl",
      "De laatste dag om dat te doen hangt af van de dag van de kennisgeving aan de instelling; dat is hier niet bekend.",
    ],
    [
      "de",
      "Der letzte Tag dafür hängt von dem Tag der Benachrichtigung der Einrichtung ab; das ist hier nicht bekannt.",
    ],
  ] as const)("is said to depend on it in %s, and is named once it is known", (language, depends) => {
    expect(words(spw, "have", language)).toContain(depends);
    const told = words({ body: { id: "be/wal/spw", notified: "2023-04-25" } }, "have", language);
    expect(told).not.toContain(depends);
    expect(told).toMatch(/5 (?:May|mai|mei)|5\. Mai/);
  });
});
