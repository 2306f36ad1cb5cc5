import { describe, expect, it } from "vitest";
import { type Language, languages, type Text } from "./language.ts";
import { type WordList, word, words } from "./words.ts";

const tokens = (list: WordList) => Object.keys(words[list]);

describe("the words on screen", () => {
  it("cover every token of the design", () => {
    expect(tokens("ruling")).toEqual([
      "prohibited",
      "to-remove",
      "exempt",
      "advised-against",
      "permitted",
      "not-in-force",
      "not-covered",
      "undetermined",
    ]);
    expect(new Set(tokens("verdict"))).toEqual(
      new Set([
        "not-covered",
        "not-in-force",
        "undetermined",
        "exempt",
        "breach",
        "remedied",
        "due",
        "compliant",
        "attested",
        "stale",
        "unobserved",
        "unobservable",
        "followed",
        "not-followed",
        "followed-since",
      ]),
    );
    expect(tokens("role")).toEqual(["bound", "invited", "informed", "outside", "unknown"]);
    expect(tokens("duty")).toEqual(["done", "stated", "done-late", "due", "overdue", "no-record", "not-addressed"]);
    expect(tokens("communication")).toEqual([
      "not-owed",
      "owed",
      "stated",
      "sent",
      "bounced",
      "delivered",
      "acknowledged",
    ]);
    expect(tokens("modality")).toEqual(["prohibit", "oblige", "permit", "recommend", "recommend-against", "prevent"]);
    expect(tokens("clauseState")).toEqual([
      "proposed",
      "pending",
      "in-force",
      "lapsed",
      "suspended",
      "rescinded",
      "annulled",
      "open",
    ]);
    expect(tokens("basis")).toEqual(["none", "attested", "observed", "tested", "audited"]);
    expect(tokens("response")).toEqual([
      "none",
      "acknowledged",
      "awareness",
      "examining",
      "adopted",
      "partly",
      "declined",
      "not-applicable",
    ]);
    expect(tokens("deed")).toEqual([
      "dispatch",
      "relay",
      "acknowledgement",
      "response",
      "rule",
      "control",
      "test",
      "exemption",
      "awareness",
      "position",
      "fulfilment",
      "route",
    ]);
  });

  it("are said in four languages, with and without a day", () => {
    for (const list of Object.keys(words) as WordList[]) {
      for (const [token, text] of Object.entries(words[list]) as [string, Text][]) {
        for (const language of languages) {
          const bare = word(list, token, language);
          expect(bare).toMatch(/^[\p{L}][^{}']*$/u);
          expect(bare).not.toMatch(/none| $/);
          const dated = word(list, token, language, "DAY");
          expect(dated).toBe(text[language].includes("{day}") ? `${bare} ${dated.slice(bare.length + 1)}` : bare);
          if (text[language].includes("{day}")) expect(dated.endsWith("DAY")).toBe(true);
        }
      }
    }
  });

  it("tell the tokens of a list apart in each language", () => {
    for (const list of Object.keys(words) as WordList[]) {
      for (const language of languages) {
        const said = tokens(list).map((token) => word(list, token, language));
        expect(new Set(said).size).toBe(said.length);
      }
    }
  });

  it.each([
    ["compliant", "conforme, prouvé", "in orde, bewezen", "konform, belegt"],
    ["breach", "en infraction", "in overtreding", "Verstoß"],
    ["remedied", "corrigé après coup", "nadien rechtgezet", "nachträglich behoben"],
    ["due", "à corriger pour le 31 mars", "te regelen tegen 31 mars", "zu beheben bis 31 mars"],
    ["not-in-force", "pas en vigueur", "niet van kracht", "nicht in Kraft"],
    ["attested", "déclaré, non prouvé", "verklaard, niet bewezen", "erklärt, nicht belegt"],
    ["unobserved", "non observé", "niet waargenomen", "nicht beobachtet"],
    ["exempt", "dispensé", "vrijgesteld", "befreit"],
    ["stale", "preuve périmée", "bewijs verouderd", "Nachweis veraltet"],
    ["unobservable", "inobservable", "niet waarneembaar", "nicht beobachtbar"],
    ["undetermined", "indéterminé", "onbepaald", "unbestimmt"],
    ["not-covered", "hors champ", "valt er niet onder", "nicht erfasst"],
  ])("%s is said as agreed", (token, fr, nl, de) => {
    const said = (language: Language) => word("verdict", token, language, "31 mars");
    expect([said("fr"), said("nl"), said("de")]).toEqual([fr, nl, de]);
  });

  it("agrees on rulings, roles and missing evidence", () => {
    expect(word("ruling", "to-remove", "fr", "31 mars 2023")).toBe("à retirer pour le 31 mars 2023");
    expect(word("ruling", "to-remove", "nl")).toBe("te verwijderen");
    expect(word("ruling", "advised-against", "de")).toBe("es wird abgeraten");
    expect(languages.map((language) => word("role", "outside", language)).slice(0, 3)).toEqual([
      "hors compétence",
      "buiten bevoegdheid",
      "nicht zuständig",
    ]);
    expect(languages.map((language) => word("basis", "none", language))).toEqual([
      "aucune preuve détenue",
      "geen bewijs voorhanden",
      "kein Nachweis vorhanden",
      "no evidence held",
    ]);
  });

  it("shows a token that it does not know as it stands", () => {
    expect(word("form", "motion", "fr")).toBe("motion");
    expect(word("form", "constructor", "fr")).toBe("constructor");
  });
});
