import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Language, languages } from "../../language/language.ts";
import { condition, type Row, row, test, type Value } from "../../logic/condition.ts";
import { withinAttribute } from "../rows.ts";
import { vocabulary } from "../vocabulary/attributes.ts";
import { conditionInWords, type Names, readingInWords, rowInWords } from "./condition.ts";
import { predicates } from "./predicates.ts";

const names: Names = {
  text: () => "Le site aussi ?",
  body: (id) => ({ "x/region": "Région X", "x/town": "Ville Y" })[id] ?? "Z",
  product: (id) => id.toUpperCase(),
};

const words = (tests: Readonly<Record<string, readonly Value[]>>, language: Language): string =>
  rowInWords(row(Object.entries(tests).map(([id, values]) => test(id, values))), language, names);

const domains = [...vocabulary.values()].filter(({ values }) => values.length > 0);

/** What must never reach a reader. */
const raw = new RegExp(
  [...vocabulary.keys()]
    .filter((id) => id.includes("."))
    .map((id) => id.replaceAll(".", "\\."))
    .join("|"),
);
const clean = (text: string): void => {
  expect(text).not.toMatch(/undefined|\[object|[{}]| {2}|\s[,.]|\.\./u);
  expect(text).not.toMatch(raw);
  expect(text).not.toMatch(/'/);
};

describe("predicates", () => {
  it("exist for every attribute and value of the vocabulary, and for nothing else", () => {
    const all = [...vocabulary.keys()].filter((id) => id !== "body.within");
    expect(new Set(predicates.keys())).toEqual(new Set(all));
    for (const { id, values } of domains) {
      const said = predicates.get(id);
      expect(new Set([...Object.keys(said?.values ?? {}), ...Object.keys(said?.phrases ?? {})])).toEqual(
        new Set(values.map(String)),
      );
      for (const set of Object.keys(said?.sets ?? {})) {
        expect(
          values
            .map(String)
            .filter((value) => set.split(",").includes(value))
            .join(","),
        ).toBe(set);
      }
    }
  });

  it("say different things of different values, in each language", () => {
    for (const { id, values } of domains) {
      for (const language of languages) {
        const said = values.map((value) => words({ [id]: [value] }, language));
        expect(new Set(said).size).toBe(values.length);
        said.forEach(clean);
      }
    }
  });

  it("say different things of different sets of values", () => {
    for (const { id, values } of domains.filter((one) => one.values.length <= 6)) {
      const sets = values.reduce<readonly (readonly Value[])[]>(
        (all, value) => all.flatMap((one) => [one, [...one, value]]),
        [[]],
      );
      for (const language of languages) {
        const said = sets.filter((one) => one.length > 0).map((one) => words({ [id]: one }, language));
        expect(new Set(said).size).toBe(sets.length - 1);
      }
    }
  });

  it("do not depend on the order in which values are written", () => {
    expect(words({ "device.paid-use": ["all", "part"] }, "fr")).toBe(
      words({ "device.paid-use": ["part", "all"] }, "fr"),
    );
  });
});

const anyRow = fc
  .uniqueArray(fc.constantFrom(...domains), { minLength: 1, maxLength: 6, selector: ({ id }) => id })
  .chain((picked) =>
    fc.tuple(
      ...picked.map(({ id, values }) => fc.subarray([...values], { minLength: 1 }).map((some) => test(id, some))),
    ),
  )
  .map((tests): Row => row(tests));

describe("a row in words", () => {
  it("is clean in four languages, whatever it tests", () => {
    fc.assert(
      fc.property(anyRow, fc.constantFrom(...languages), (one, language) => {
        const text = rowInWords(one, language, names);
        clean(text);
        expect(text.length).toBeGreaterThan(8);
      }),
    );
  });

  it.each([
    [
      "fr",
      "l’appareil appartient à l’organisme (ou est loué ou fourni par lui) et il contient des informations professionnelles",
    ],
    [
      "nl",
      "het toestel is eigendom van de instelling (of wordt door haar gehuurd of ter beschikking gesteld) en het bevat professionele informatie",
    ],
    [
      "de",
      "das Gerät gehört der Einrichtung (oder wird von ihr gemietet oder bereitgestellt) und es enthält dienstliche Informationen",
    ],
    ["en", "the device belongs to the body (or is leased or issued by it) and it carries professional information"],
  ] as const)("%s: a service device", (language, text) => {
    expect(words({ "device.owner": ["authority"], "device.professional-information": [true] }, language)).toBe(text);
  });

  it.each([
    [
      "fr",
      "l’organisme fait partie de «\u00a0Région X\u00a0»\u00a0; il est un gouvernement ou un cabinet ministériel\u00a0; et la personne est membre de l’organisme ou de son personnel (pas prestataire externe)",
    ],
    [
      "nl",
      "de instelling maakt deel uit van “Région X”; ze is een regering of een ministerieel kabinet; en de persoon is lid van de instelling of van haar personeel (geen externe dienstverlener)",
    ],
    [
      "de",
      "die Einrichtung gehört zu „Région X“; sie ist eine Regierung oder ein ministerielles Kabinett; und die Person ist Mitglied der Einrichtung oder ihres Personals (nicht externer Dienstleister)",
    ],
    [
      "en",
      "the body is part of “Région X”; it is a government or a ministerial cabinet; and the person is a member of the body or of its staff (not a contractor)",
    ],
  ] as const)("%s: alternatives are kept apart by semicolons, and subjects come together", (language, text) => {
    expect(
      words(
        { [withinAttribute("x/region")]: [true], "person.as": ["member"], "body.kind": ["government", "cabinet"] },
        language,
      ),
    ).toBe(text);
  });

  it.each([
    ["fr", "l’appareil n’est pas un téléphone et il est géré"],
    ["nl", "het toestel is iets anders dan een telefoon en het wordt beheerd"],
    ["de", "das Gerät ist etwas anderes als ein Telefon und es wird verwaltet"],
    ["en", "the device is not a phone and it is managed"],
  ] as const)("%s: a complement is denied, not listed", (language, text) => {
    const form = ["tablet", "laptop", "desktop", "other"];
    expect(
      words(
        {
          "device.form": form,
          "device.managed": ["full", "personal-profile", "work-profile", "user-enrolled", "removable"],
        },
        language,
      ),
    ).toBe(text);
  });

  it.each([
    [
      "fr",
      "l’appareil a un abonnement payé au moins en partie par l’organisme et la réponse à la question «\u00a0Le site aussi ?\u00a0» est oui",
    ],
    [
      "nl",
      "het toestel heeft een abonnement dat de instelling minstens gedeeltelijk betaalt en het antwoord op de vraag “Le site aussi ?” is ja",
    ],
    [
      "de",
      "das Gerät hat ein wenigstens teilweise von der Einrichtung bezahltes Abonnement und die Antwort auf die Frage „Le site aussi ?“ lautet ja",
    ],
    [
      "en",
      "the device has a subscription paid at least in part by the body and the answer to the question “Le site aussi ?” is yes",
    ],
  ] as const)("%s: a question to the text stands last", (language, text) => {
    expect(words({ "text.web": [true], "device.paid-subscription": ["all", "part"] }, language)).toBe(text);
  });

  it.each([
    ["fr", "l’organisme est «\u00a0Ville Y\u00a0», et le produit est A ou B"],
    ["nl", "de instelling is “Ville Y”, en het product is A of B"],
    ["de", "die Einrichtung ist „Ville Y“, und das Produkt ist A oder B"],
    ["en", "the body is “Ville Y”, and the product is A or B"],
  ] as const)("%s: ids are shown by their names", (language, text) => {
    expect(words({ body: ["x/town"], product: ["a", "b"] }, language)).toBe(text);
  });

  it("says that a row without tests always holds and that a test without values never does", () => {
    expect(words({}, "en")).toBe("in every case");
    expect(words({ "device.form": [] }, "en")).toBe("in no case");
  });

  it("cites a question by its number where a list numbers them", () => {
    const numbered = { ...names, cited: () => "3" };
    const one = row([test("text.web", [false])]);
    expect(languages.map((language) => rowInWords(one, language, numbered))).toEqual([
      "la réponse à la question 3 est non",
      "het antwoord op vraag 3 is nee",
      "die Antwort auf Frage 3 lautet nein",
      "the answer to question 3 is no",
    ]);
  });

  it("refuses an attribute that has no words: that is a bug", () => {
    expect(() => words({ "device.colour": ["red"] }, "fr")).toThrow("device.colour");
  });
});

describe("a condition in words", () => {
  it("has one text a row, and one for rows that differ only in the ancestor", () => {
    const local = (id: string) => row([test(withinAttribute(id), [true]), test("body.kind", ["local"])]);
    expect(
      conditionInWords(
        condition([local("x/region"), local("x/town"), row([test("body.kind", ["school"])])]),
        "en",
        names,
      ),
    ).toEqual(["the body is part of “Région X” or “Ville Y”, and it is a local authority", "the body is a school"]);
  });
});

describe("what an answer rests on, in words", () => {
  it.each([
    [
      "fr",
      "l’appareil a accès aux réseaux ou systèmes internes de l’organisme et la réponse à la question «\u00a0Le site aussi ?\u00a0» est non",
    ],
    [
      "nl",
      "het toestel heeft toegang tot de interne netwerken of systemen van de instelling en het antwoord op de vraag “Le site aussi ?” is nee",
    ],
    [
      "de",
      "das Gerät hat Zugang zu den internen Netzen oder Systemen der Einrichtung und die Antwort auf die Frage „Le site aussi ?“ lautet nein",
    ],
    [
      "en",
      "the device has access to the body’s internal networks or systems and the answer to the question “Le site aussi ?” is no",
    ],
  ] as const)("%s: bare ids of questions are questions", (language, text) => {
    expect(
      readingInWords(
        new Map<string, Value>([
          ["keep", false],
          ["device.internal-access", "full"],
        ]),
        language,
        names,
      ),
    ).toBe(text);
  });

  it("says of a person who belongs to the body no more than that", () => {
    expect(readingInWords(new Map([["person.as", "member"]]), "en", names)).toBe(
      "the person is a member of the body or of its staff",
    );
    expect(words({ "person.as": ["member"] }, "en")).toBe(
      "the person is a member of the body or of its staff (not a contractor)",
    );
  });

  it.each([
    [
      "fr",
      "le produit est un autre produit, il est édité par un autre éditeur et il est une variante d’un autre produit",
    ],
    [
      "nl",
      "het product is een ander product, het wordt uitgegeven door een andere uitgever en het is een variant van een ander product",
    ],
    [
      "de",
      "das Produkt ist ein anderes Produkt, es stammt von einem anderen Anbieter und es ist eine Variante eines anderen Produkts",
    ],
    ["en", "the product is another product, it comes from another vendor and it is a variant of another product"],
  ] as const)("%s: what nobody names is another", (language, text) => {
    const values = ["product", "product.vendor", "product.variant-of"].map((id) => [id, "another"] as const);
    expect(readingInWords(new Map(values), language, names)).toBe(text);
  });

  it("says every kind of id", () => {
    for (const language of languages) {
      for (const [id, value] of [
        ["body.within", true],
        ["body.within", false],
        ["claim.ban.from", "early"],
        ["date.x.sent", "before"],
        ["date.x.sent", "after"],
        ["body.response.a/b#c", "adopted"],
        ["product.on.list", false],
        ["body", "x/town"],
      ] as const) {
        clean(readingInWords(new Map<string, Value>([[id, value]]), language, names));
      }
    }
  });
});
