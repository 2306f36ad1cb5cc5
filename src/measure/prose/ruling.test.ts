import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Language, languages } from "../../language/language.ts";
import { good } from "../../logic/arbitrary.ts";
import type { Value } from "../../logic/condition.ts";
import { never, parseInstant } from "../../time/time.ts";
import { loadCorpus } from "../corpus.ts";
import { rule } from "../decide.ts";
import { readFacts } from "../facts.ts";
import { loadSurroundings } from "../load.ts";
import type { Given } from "../measure.ts";
import { type Ruling, rulings, type Under } from "../ruling.ts";
import { rulingInWords } from "./ruling.ts";
import { rulingsTogether } from "./ruling-under.ts";

const around = good(await loadSurroundings("/nowhere"));
const { measures } = loadCorpus();
const lookups = { body: (id: string) => id, product: () => "TikTok" };

const ruled = (ids: readonly string[], given: Given, action: string, at: string): Ruling => {
  const when = { at: parseInstant(at) ?? 0, knownAt: never };
  return good(
    rule({
      asked: { action, ...when, choices: new Map() },
      measures: measures.filter(({ id }) => ids.includes(id)),
      posts: good(readFacts(given, when, around)),
      productFacts: around.productFacts,
    }),
  );
};

const words = (found: Ruling, language: Language) => rulingInWords(found, measures, language, lookups);

const wal = ["be/wal/2023-tiktok"];
const fed = ["be/federal/2023-tiktok"];
const service = { owner: "authority", "professional-information": true };
const cases: readonly (readonly [readonly string[], Given, string, string])[] = [
  [wal, { body: "be/wal/spw", device: service }, "use", "2023-04-15"],
  [wal, { body: "be/wal/spw", device: service }, "have", "2023-04-15"],
  [wal, { body: "be/wal/spw", device: service }, "use", "2023-03-20"],
  [wal, { body: "be/wal/spw", device: service }, "use", "2023-03-01"],
  [wal, { body: "be/wal/spw", device: service }, "use", "2024-02-01"],
  [wal, { body: "be/wal/spw", device: { owner: "person" } }, "use", "2023-04-15"],
  [wal, { body: "be/wal/spw", device: { owner: "person", "internal-access": "none" } }, "use", "2023-04-15"],
  [wal, { body: "be/wal/spw", device: { ...service, "professional-information": false } }, "use", "2023-04-15"],
  [wal, { body: "be/wal/spw" }, "reach-web", "2023-04-15"],
  [fed, { body: "be/fed/spf-bosa", device: { owner: "authority" } }, "have", "2023-03-20"],
  [fed, { body: "be/fed/spf-bosa", device: { owner: "person", "internal-access": "full" } }, "install", "2023-03-20"],
  [fed, { body: "be/fed/spf-bosa", device: { owner: "authority" } }, "use", "2023-09-12"],
  [
    [...fed, ...wal],
    { posts: [{ body: "be/fed/spf-bosa" }, { body: "be/wal/spw" }], device: service },
    "use",
    "2023-04-15",
  ],
  [["be/bru/2023-tiktok-communes"], { body: "be/mun/21004", device: { owner: "authority" } }, "use", "2023-05-15"],
  [["be/fwb/2023-tiktok"], { body: "be/fwb/etnic", device: { owner: "authority" } }, "use", "2023-09-20"],
  [["us/exec/omb/2023-tiktok"], { body: "us/exec/irs", device: { owner: "authority" } }, "use", "2023-06-01"],
  [
    ["us/fl/legislature/2023-prohibited-applications"],
    { body: "us/fl/dms", device: { owner: "authority" }, product: { listed: "2023-09-05" } },
    "have",
    "2023-09-10",
  ],
];

describe("a ruling in words", () => {
  it.each(cases)("%s %o %s %s: whole sentences, in each language the same ones", (ids, given, action, at) => {
    const found = ruled(ids, given, action, at);
    const counts = languages.map((language) => {
      const lines = words(found, language);
      for (const line of lines) {
        expect(line).not.toMatch(/undefined|\[object|[{}]| {3}|\.\.|'/);
        expect(line.replaceAll(/\[[^\]]*\]/g, "")).not.toMatch(/\b(?:device|person|body|product|claim|text)\.[a-z]/);
        expect(line).toMatch(/^(?: {2}(?:[–→] )?)?\S.*\S$/u);
        if (language === "fr") expect(line).not.toMatch(/ [:;?!»]|« /);
      }
      expect(lines[0]).toMatch(/^\p{Lu}.*\.$/u);
      return lines.length;
    });
    expect(new Set(counts).size).toBe(1);
  });

  it("says the answer, the clause, the reason, what to do and by when, and the one fact that would change it", () => {
    const found = ruled(wal, { body: "be/wal/spw", device: service }, "use", "2023-04-15");
    expect(words(found, "fr").slice(0, 6)).toEqual([
      "Interdit.",
      "C’est ce que dit la clause 1 (interdiction) de «\u00a0Interdiction de TikTok sur les appareils professionnels (Wallonie)\u00a0» [be/wal/2023-tiktok#ban], portée par «\u00a0Première prolongation, aux mêmes conditions\u00a0».",
      "Motif\u00a0: la personne est membre de l’organisme ou de son personnel, l’organisme est un service du gouvernement, l’appareil appartient à l’organisme (ou est loué ou fourni par lui) et il contient des informations professionnelles.",
      "À faire\u00a0: s’en abstenir.",
      "Le non-respect compte comme infraction à partir du 1er avril 2023 à 0\u00a0h.",
      "Il suffirait qu’un seul fait change pour que ce soit libre\u00a0: l’appareil appartient à un prestataire externe ou à quelqu’un d’autre\u00a0; ou bien l’appareil ne contient aucune information professionnelle.",
    ]);
  });

  it.each([
    ["fr", "À retirer de l’appareil pour le 31 mars 2023 au plus tard."],
    ["nl", "Uiterlijk op 31 maart 2023 van het toestel te verwijderen."],
    ["de", "Spätestens am 31. März 2023 vom Gerät zu entfernen."],
    ["en", "To be removed from the device by the end of 31 March 2023."],
  ] as const)("%s: by when", (language, answer) => {
    const found = ruled(fed, { body: "be/fed/spf-bosa", device: { owner: "authority" } }, "have", "2023-03-20");
    expect(words(found, language)[0]).toBe(answer);
  });
});

const values: readonly Value[] = ["a", "b", true];
const under = fc
  .uniqueArray(fc.tuple(...[0, 1, 2].map(() => fc.constantFrom(...values))), {
    maxLength: 27,
    selector: (one) => JSON.stringify(one),
  })
  .chain((rows) =>
    fc.tuple(
      ...rows.map((row) =>
        fc
          .constantFrom(...rulings.slice(0, 3))
          .map((ruling): Under => ({ ruling, values: new Map(row.map((value, place) => [`v${place}`, value])) })),
      ),
    ),
  );

it("rows said together say of each combination the ruling that it has, and no other", () => {
  fc.assert(
    fc.property(under, (rows) => {
      const together = rulingsTogether(rows);
      for (const { values: given, ruling } of rows) {
        const matching = together.filter((one) =>
          [...one.values].every(([id, some]) => some.includes(given.get(id) as Value)),
        );
        expect(matching.map((one) => one.ruling)).toEqual([ruling]);
      }
      expect(together.length).toBeLessThanOrEqual(rows.length);
    }),
  );
});
