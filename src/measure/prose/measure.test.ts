import { describe, expect, it } from "vitest";
import { languages } from "../../language/language.ts";
import { never } from "../../time/time.ts";
import { loadCorpus } from "../corpus.ts";
import { vocabulary } from "../vocabulary/attributes.ts";
import { measureInWords } from "./measure.ts";
import { ban, clauseOf, day, lookups } from "./worded.test-help.ts";

const strings = (value: unknown): readonly string[] =>
  typeof value === "string"
    ? [value]
    : typeof value === "object" && value !== null
      ? Object.values(value).flatMap(strings)
      : [];

const raw = new RegExp(
  [...vocabulary.keys()]
    .filter((id) => id.includes("."))
    .map((id) => id.replaceAll(".", "\\."))
    .join("|"),
);

describe.each(loadCorpus().measures.map((measure) => ({ id: measure.id, measure })))("$id", ({ measure }) => {
  it.each(languages)("is whole sentences in %s", (language) => {
    const words = measureInWords(measure, language, lookups, { at: day("2023-09-20"), knownAt: never });
    for (const text of strings(words)) expect(text).not.toMatch(/undefined|\[object|\{|\}/);
    for (const {
      does,
      to,
      on,
      informs,
      outside,
      from,
      complyBy,
      until,
      changes,
      stated,
      models,
      products,
      owedBy,
      notes,
      state,
    } of words.clauses) {
      const sentences = [
        ...does,
        ...to,
        ...on,
        ...informs,
        ...outside.flatMap(({ who }) => who),
        from,
        ...(complyBy ?? "").split("\n").filter((line) => line !== ""),
        until,
        ...changes,
        ...stated,
        ...products,
        ...(owedBy === undefined ? [] : [owedBy]),
        ...models.flatMap((model) => [...model.does, ...model.to, ...model.on]),
        state.sentence,
        ...state.readings.map(({ sentence }) => sentence),
      ];
      expect(does.length).toBeGreaterThan(0);
      expect(to.length).toBeGreaterThan(0);
      for (const sentence of sentences) {
        expect(sentence).toMatch(/^[^\p{Ll}].*[.!?]$/su);
        expect(sentence).not.toMatch(raw);
        expect(sentence).not.toMatch(/ {2}|\s[.,]/);
      }
      for (const note of notes) expect(note).not.toMatch(raw);
    }
  });

  it("says the same in every language: as many sentences, the same states", () => {
    const counts = languages.map((language) => {
      const { clauses, unclear, notYet } = measureInWords(measure, language, lookups, {
        at: day("2023-04-15"),
        knownAt: never,
      });
      return {
        clauses: clauses.map(({ does, to, on, notes, changes, state, models }) => [
          does.length,
          to.length,
          on.length,
          notes.length,
          changes.length,
          state.state,
          models.length,
        ]),
        unclear: unclear.map(({ id, said, chosen }) => [id, said.length, chosen]),
        notYet: notYet.length,
      };
    });
    for (const one of counts) expect(one).toEqual(counts[0]);
  });
});

describe("a clause in words", () => {
  it("puts force first and says what counts only under a reading", () => {
    expect(clauseOf(ban, "fr")).toMatchObject({
      force: "INTERDICTION",
      does: [
        "Il est interdit de télécharger Produit ou d’ouvrir Produit dans un navigateur.",
        "Il est interdit d’installer Produit (réponse retenue à la question 2).",
        "Point ouvert\u00a0: il est interdit de garder Produit sur l’appareil, si l’on retient ceci\u00a0: la réponse à la question 1 est oui.",
      ],
      to: ["L’organisme est une école."],
      on: [
        "Cas 1\u00a0: l’appareil appartient à l’organisme (ou est loué ou fourni par lui).",
        "Cas 2\u00a0: l’appareil appartient à la personne elle-même (réponse retenue à la question 2).",
      ],
      from: "À partir du 17 mars 2023.",
      complyBy: "Au plus tard le 31 mars 2023 à 24 h (heure de Bruxelles).",
      until: "Jusqu’au 16 septembre 2023 inclus, soit 6 mois à compter du 17 mars 2023, ce jour compté.",
      changes: ["«\u00a0Suite\u00a0» abroge cette clause à partir du 1er octobre 2023."],
      notes: [
        "Selon une lecture qui n’est pas retenue (la réponse à la question 2 est «\u00a0b\u00a0»), il est interdit de publier des messages sur Produit.",
        "Non retenu\u00a0: la réponse à la question 2 est «\u00a0b\u00a0». Dans cette lecture, ceci compte aussi\u00a0: l’appareil est un téléphone.",
        "Non retenu\u00a0: la date de décision de «\u00a0Circulaire\u00a0» est le 20 avril 2023, d’après s. Dans cette lecture, premier jour\u00a0: 20 avril 2023\u00a0; dernier jour\u00a0: 19 octobre 2023.",
      ],
    });
  });

  it.each([
    [
      "nl",
      "Het is verboden Produit te installeren (gekozen antwoord op vraag 2).",
      "Uiterlijk op 31 maart 2023 om 24 uur (Brusselse tijd).",
      "Tot en met 16 september 2023, dat is 6 maanden vanaf 17 maart 2023, die dag meegeteld.",
    ],
    [
      "de",
      "Es ist verboten, Produit zu installieren (gewählte Antwort auf Frage 2).",
      "Spätestens am 31. März 2023 um 24 Uhr (Brüsseler Zeit).",
      "Bis einschließlich 16. September 2023, das heißt 6 Monate ab dem 17. März 2023, dieser Tag mitgezählt.",
    ],
    [
      "en",
      "It is prohibited to install Produit (answer chosen to question 2).",
      "By the end of 31 March 2023 (Brussels time).",
      "Until the end of 16 September 2023, that is 6 months from 17 March 2023, that day counted.",
    ],
  ] as const)("%s", (language, does, complyBy, until) => {
    const found = clauseOf(ban, language);
    expect([found.does[1], found.complyBy, found.until]).toEqual([does, complyBy, until]);
  });

  it.each([
    ["2023-03-01", "Au 1er mars 2023\u00a0: pas encore en vigueur.", []],
    [
      "2023-04-01",
      "Au 1er avril 2023\u00a0: en vigueur depuis le 17 mars 2023.",
      [
        "Pas encore en vigueur, si l’on retient ceci\u00a0: la date de décision de «\u00a0Circulaire\u00a0» est le 20 avril 2023.",
      ],
    ],
    [
      "2023-09-25",
      "Au 25 septembre 2023\u00a0: arrivée à terme, dernier jour\u00a0: 16 septembre 2023.",
      ["En vigueur, si l’on retient ceci\u00a0: la date de décision de «\u00a0Circulaire\u00a0» est le 20 avril 2023."],
    ],
    ["2023-10-02", "Au 2 octobre 2023\u00a0: abrogée depuis le 1er octobre 2023.", []],
  ] as const)("on %s the state is said with the readings that differ", (at, sentence, readings) => {
    const { state } = clauseOf(ban, "fr", at);
    expect(state.sentence).toBe(sentence);
    expect(state.readings.map((one) => one.sentence)).toEqual(readings);
  });

  it("never says a bare yes where the start is not established", () => {
    const { state, from } = clauseOf(
      "    modality: oblige\n    actions: [inform]\n    owed-by: body\n    from: circular.sent",
      "en",
    );
    expect(from).toBe("From a date that is not established (2 March 2023 at the earliest).");
    expect(state.sentence).toBe("On 1 May 2023: it depends on the reading.");
    expect(state.readings.map((one) => one.sentence)).toEqual([
      "In force, if this holds: the day of dispatch of “Circular” has already come.",
      "Not yet in force, if this holds: the day of dispatch of “Circular” is still to come.",
    ]);
  });

  it.each([
    ["oblige", "remove", "DEVOIR", "Il est obligatoire de retirer Produit de l’appareil."],
    ["recommend", "remove", "RECOMMANDATION", "Il est recommandé de retirer Produit de l’appareil."],
    ["recommend-against", "use", "RECOMMANDATION DE S’ABSTENIR", "Il est déconseillé d’utiliser Produit."],
    ["permit", "use", "RESTE PERMIS", "Il reste permis d’utiliser Produit."],
    [
      "prevent",
      "carry-traffic",
      "BLOCAGE TECHNIQUE",
      "Il est rendu techniquement impossible d’acheminer sur le réseau le trafic vers Produit.",
    ],
    ["prevent", "block", "BLOCAGE TECHNIQUE", "Un dispositif technique permet de bloquer Produit sur le réseau."],
  ])("%s %s", (modality, action, force, does) => {
    const found = clauseOf(`    modality: ${modality}\n    actions: [${action}]\n    from: "2023-01-01"`, "fr");
    expect([found.force, found.does[0]]).toEqual([force, does]);
  });

  it("calls products that are only described “a covered product”, in the case that German asks for", () => {
    const products =
      '    products: {product.vendor: kaspersky}\n    modality: prohibit\n    actions: [use, carry-traffic, hold-account]\n    from: "2023-01-01"';
    expect(clauseOf(products, "de").does).toEqual([
      "Es ist verboten, ein erfasstes Produkt zu nutzen, im Netz den Datenverkehr zu einem erfassten Produkt durchzuleiten oder ein Konto bei einem erfassten Produkt zu unterhalten.",
    ]);
    expect(clauseOf(products, "de").products).toEqual(["Das Produkt stammt von Kaspersky."]);
  });
});
