import { beforeAll, describe, expect, it } from "vitest";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import { loadCatalogue } from "../../catalogue/load.ts";
import { languages } from "../../language/language.ts";
import { expectedOf, mendOf, type Problem } from "../../problem/problem.ts";
import { loadRegister } from "../../register/load.ts";
import type { Register } from "../../register/register.ts";
import { parseInstant } from "../../time/time.ts";
import type { Measure } from "../measure.ts";
import { readMeasure } from "../read.ts";
import { idsTwice, linksToOthers } from "./across.ts";
import { lint } from "./lint.ts";
import { plainWords } from "./plain.ts";

let register: Register;
let catalogue: Catalogue;
beforeAll(async () => {
  const [bodies, products] = await Promise.all([loadRegister("/nonexistent"), loadCatalogue()]);
  if (!bodies.ok || !products.ok) throw new Error("the register and the catalogue can be read");
  register = bodies.value;
  catalogue = products.value;
});

const day = (text: string): number => parseInstant(text) ?? 0;

const base = `measure: be/wal/sample
title: {fr: a, nl: b, de: c, en: d}
authority: be/wal/government
products: {product: tiktok}
sources: {one: {held: full}, two: {held: full}}
instruments:
  decision: {kind: decision, decided: 2023-03-17, note: "a note"}
texts:
  verb: {ask: {fr: a, nl: b, de: c, en: d}, values: [download, install, both]}
  ends: {ask: {fr: a, nl: b, de: c, en: d}}
lists:
  named: {cadence: P1Y, versions: [{on: 2023-03-01, products: [tiktok]}]}
clauses:
  - id: ban
    by: decision
    modality: prohibit
    actions: [install, use]
    to: {body.within: be/wal, body.kind: local, person.as: member}
    where: {device.owner: authority}
    from: decision.decided
    until: decision.decided + P6M
    source: [one]
cases:
  - {name: a, given: {body: be/mun/52011, device: {owner: authority}}, action: use, at: 2023-04-15, ruling: prohibited}
`;

const read = (text: string): Measure => {
  const found = readMeasure("m.yaml", text);
  if (!found.ok) throw new Error(found.problems.map((one) => `${one.code} ${expectedOf(one, "en")}`).join("\n"));
  return found.value;
};

const instead = (from: string, to: string, text = base): string => {
  if (!text.includes(from)) throw new Error(`“${from}” does not stand there`);
  return text.replace(from, () => to);
};

const more = (lines: string, text = base): string => instead("cases:\n", `${lines}\ncases:\n`, text);

const permit = (rest: string): string =>
  `  - {id: free, by: decision, modality: permit, actions: [use], from: decision.decided, until: decision.decided + P6M, source: [one], ${rest}}`;

/** The findings as their code and what they say of it. */
const found = (text: string, at = "2023-06-01"): readonly string[] =>
  lint(read(text), { register, catalogue, at: day(at) }).map(({ code, args }: Problem) =>
    [code.replace("W-MEASURE-", ""), ...Object.values(args).filter((one) => one !== "" && one !== "none")].join(" "),
  );

it("what is in order is not looked at twice", () => {
  expect(found(base)).toEqual([]);
});

describe("lint", () => {
  const local = "to: {body.within: be/wal, body.kind: local, person.as: member}";
  it.each<readonly [name: string, text: string, found: readonly string[]]>([
    [
      "a deadline before the start",
      instead("from: decision", "comply-by: 2023-03-10\n    from: decision"),
      ["DEADLINE ban always"],
    ],
    [
      "a deadline on the eve",
      instead("from: decision", "comply-by: 2023-03-16\n    from: decision"),
      ["DEADLINE ban always"],
    ],
    [
      "one day for all in a clause that begins when each is told",
      instead("from: decision.decided", "comply-by: 2023-03-31\n    from: body.notified"),
      ["DEADLINE ban fact body.notified"],
    ],
    [
      "a deadline that counts from the listing in a clause that begins when each is told",
      instead("from: decision.decided", "comply-by: product.listed + P5D\n    from: body.notified"),
      ["DEADLINE ban fact body.notified"],
    ],
    [
      "a deadline that counts from when each is told",
      instead("from: decision.decided", "comply-by: body.notified + P10D\n    from: body.notified"),
      [],
    ],
    ["a deadline on the first day", instead("from: decision", "comply-by: 2023-03-17\n    from: decision"), []],
    [
      "a deadline that one claim places before the start",
      instead(
        "decided: 2023-03-17",
        "decided: {claims: {a: {value: 2023-03-17, by: one}, b: {value: 2023-04-20, by: two}}, chosen: {claim: a, why: x, by: x, on: 2023-05-01}}",
        instead("from: decision", "comply-by: 2023-03-31\n    from: decision"),
      ),
      ["DEADLINE ban claim.decision.decided = b"],
    ],
    [
      "a review on the day of the end",
      instead("    source: [one]", "    source: [one]\n    review: {on: decision.decided + P6M}"),
      ["REVIEW ban same"],
    ],
    [
      "a review before the end",
      instead("    source: [one]", "    source: [one]\n    review: {on: decision.decided + P5M}"),
      [],
    ],
    [
      "a review without an end",
      instead("    until: decision.decided + P6M\n", "    review: {on: decision.decided + P6M}\n"),
      ["REVIEW ban open"],
    ],
    ["a review without a day", instead("    until: decision.decided + P6M\n", "    review: {with: somebody}\n"), []],
    [
      "a review that a question may make the end",
      instead(
        "until: decision.decided + P6M",
        "until: {if: ends, then: decision.decided + P6M}\n    review: {on: decision.decided + P6M}",
      ),
      [],
    ],
    [
      "a review that the file alone makes the end",
      instead(
        "  ends: {",
        "  ends: {chosen: {value: true, why: x, by: x, on: 2023-05-01}, ",
        instead(
          "until: decision.decided + P6M",
          "until: {if: ends, then: decision.decided + P6M}\n    review: {on: decision.decided + P6M}",
        ),
      ),
      ["REVIEW ban ends chosen"],
    ],
    [
      "a review that a text makes the end",
      instead(
        "  ends: {",
        "  ends: {said: [{by: one, says: it ends, value: true}], chosen: {value: true, why: x, by: x, on: 2023-05-01}, ",
        instead(
          "until: decision.decided + P6M",
          "until: {if: ends, then: decision.decided + P6M}\n    review: {on: decision.decided + P6M}",
        ),
      ),
      [],
    ],
    [
      "a question between verbs",
      instead("[install, use]", "[{download: {verb: [download, both]}}, {install: {verb: [install, both]}}, use]"),
      ["VERBS actions ban download, install"],
    ],
    ["a question whether one verb is meant", instead("[install, use]", "[install, {use: ends}, {have: ends}]"), []],
    [
      "two answers on one verb",
      instead(
        "  ends: {",
        "  ends: {said: [{by: one, says: yes it does, value: true}, {by: two, says: it does not, value: false}], ",
        instead("[install, use]", "[install, {use: ends}]"),
      ),
      ["VERBS actions ban use one, two"],
    ],
    [
      "claims on the verbs",
      instead(
        "actions: [install, use]",
        "actions: {claims: {a: {value: [install, use], by: one}, b: {value: [use], by: two}}}",
      ),
      ["VERBS actions ban install, use one, two"],
    ],
    [
      "claims on the force",
      instead(
        "modality: prohibit",
        "modality: {claims: {a: {value: prohibit, by: one}, b: {value: recommend-against, by: two}}}",
      ),
      ["VERBS modality ban prohibit, recommend-against one, two"],
    ],
    [
      "claims on the devices",
      instead(
        "where: {device.owner: authority}",
        "where: {claims: {a: {value: {device.owner: authority}, by: one}, b: {value: {device.owner: person}, by: two}}}",
      ),
      ["SCOPE claims ban where a, b"],
    ],
    [
      "bodies both bound and informed",
      instead("    source: [one]", "    source: [one]\n    informs: {body.within: be/wal}"),
      ["SCOPE informs ban be/mun/25005"],
    ],
    [
      "bodies both bound and outside",
      instead(
        "    source: [one]",
        "    source: [one]\n    outside: [{where: {body.german-speaking: true}, because: x}]",
      ),
      ["SCOPE outside ban be/mun/63001"],
    ],
    [
      "others informed",
      instead(
        "    source: [one]",
        "    source: [one]\n    informs: {body.within: be/bru, body.kind: local}\n    outside: [{where: {body.kind: uap}, because: x}]",
      ),
      [],
    ],
    [
      "a number that the register does not give",
      instead('"a note"', '"a letter to the 250 municipalities"'),
      ["COUNT ban 250 262 2023-03-17"],
    ],
    ["the number of the register", instead('"a note"', '"a letter to the 262 Walloon municipalities, not 250"'), []],
    ["no source", instead("    source: [one]\n", ""), ["SOURCE ban"]],
    [
      "a permission on other devices",
      more(permit("to: {person.as: member}, where: {device.owner: person}")),
      ["PERMIT free"],
    ],
    [
      "a permission on other actions",
      more(permit("to: {}, where: {device.owner: authority}").replace("[use]", "[hold-account]")),
      ["PERMIT free"],
    ],
    [
      "a permission that meets the ban",
      more(permit("to: {person.as: member}, where: {device.dedicated: true}, over: {ban: true}")),
      [],
    ],
    [
      "a permission over all of the ban",
      more(permit("to: {person.as: member}, over: {ban: true}").replace("[use]", "[use, install]")),
      ["UNREACHABLE ban free permit"],
    ],
    [
      "a permission over all of the ban, if a text says so",
      more(permit("to: {person.as: member}, over: {ban: ends}").replace("[use]", "[use, install]")),
      [],
    ],
    [
      "a permission over all of the ban, for a while",
      more(
        permit("to: {person.as: member}, over: {ban: true}")
          .replace("[use]", "[use, install]")
          .replace("until: decision.decided + P6M", "until: 2023-04-30"),
      ),
      [],
    ],
    [
      "conditions that cannot be together",
      instead("{device.owner: authority}", "{device.owner: person, device.managed: full}"),
      ["UNREACHABLE ban condition"],
    ],
    [
      "an end before the beginning",
      instead("until: decision.decided + P6M", "until: 2023-03-01"),
      ["UNREACHABLE ban window"],
    ],
    [
      "an end before the beginning, under one claim",
      instead(
        "until: decision.decided + P6M",
        "until: {claims: {a: {value: 2023-03-01, by: one}, b: {value: 2023-05-01, by: two}}}",
      ),
      [],
    ],
    ["a clause that is only proposed", instead("{kind: decision,", "{kind: decision, status: proposed,"), []],
    [
      "nobody of that kind",
      instead(
        local,
        "to: {body.within: be/wal, body.kind: uap, body.uap-type: one, body.german-speaking: true, body: be/wal/spw}",
      ),
      ["UNREACHABLE ban body"],
    ],
    [
      "an unknown list",
      instead("where: {", "products: {product.on.nmaed: true}\n    where: {"),
      ["LIST product.on.nmaed"],
    ],
    [
      "an unknown list of the file, where every clause names its own products",
      instead(
        "{product: tiktok}",
        "{product.on.nmaed: true}",
        instead("where: {", "products: {product: tiktok}\n    where: {"),
      ),
      ["LIST product.on.nmaed"],
    ],
    [
      "an unknown list of the file, once",
      instead("{product: tiktok}", "{product.on.nmaed: true}"),
      ["LIST product.on.nmaed"],
    ],
    ...(
      [
        [
          "a suspension that ends before it begins",
          "suspend",
          "from: 2023-06-01, until: 2023-05-01",
          ["EFFECT order suspend"],
        ],
        [
          "a suspension that ends on its eve",
          "suspend",
          "from: 2023-06-01, until: 2023-05-31",
          ["EFFECT order suspend"],
        ],
        ["a suspension of one day", "suspend", "from: 2023-06-01, until: 2023-06-01", []],
        [
          "an extension that ends before it begins under one reading",
          "extend",
          "from: 2023-06-01, until: {if: ends, then: 2023-05-01, else: 2023-12-31}",
          ["EFFECT order extend ends = true"],
        ],
        ["a suspension without a beginning", "suspend", "until: 2023-05-01", ["EFFECT from suspend"]],
        ["a rescission without a beginning", "rescind", "", ["EFFECT from rescind"]],
        ["a rescission that ends", "rescind", "from: 2023-06-01, until: 2023-07-01", ["EFFECT until rescind"]],
        ["an annulment", "annul", "", []],
      ] as const
    ).map(
      ([name, does, days, expected]) =>
        [
          name,
          instead("texts:", `  court: {kind: judgment, effects: [{does: ${does}, clauses: [ban], ${days}}]}\ntexts:`),
          expected.map((one) => one.replace(does, `${does} ban court`)),
        ] as const,
    ),
    ...(["separate-device", "seperate-device"] as const).map(
      (shown) =>
        [
          `a mitigation that is shown: ${shown}`,
          instead(
            "    source: [one]\n",
            "    source: [one]\n    exceptions: [{mitigations: {separate-device: {}}}]\n",
          ).replace(
            "device: {owner: authority}}",
            `device: {owner: authority}, exemption: {from: 2023-04-01, mitigations: {${shown}: 2023-04-01}}}`,
          ),
          shown === "separate-device" ? [] : ["MITIGATION seperate-device a separate-device"],
        ] as const,
    ),
    ["a known list", instead("where: {", "products: {product.on.named: true}\n    where: {"), []],
    ["a product that is none", instead("{product: tiktok}", "{product: tiktock}"), ["PRODUCT product tiktock"]],
    [
      "a vendor that is none",
      instead("{product: tiktok}", "{product.vendor: [bytedance, bytedanse]}"),
      ["PRODUCT vendor bytedanse"],
    ],
    [
      "a product asked about that nobody knows",
      instead("action: use,", "action: use, product: an-app,").replace(
        "ruling: prohibited",
        "ruling: not-covered, prevented: [ban]",
      ),
      [],
    ],
    [
      "a product asked about that is misspelt",
      instead("action: use,", "action: use, product: tiktokk,"),
      ["PRODUCT product tiktokk"],
    ],
    ["a body that is none", instead("body.within: be/wal,", "body.within: [be/wal, be/wall],"), ["BODY body be/wall"]],
    [
      "an authority that is none",
      instead("authority: be/wal/government", "authority: be/wal/govrnment"),
      ["BODY body be/wal/govrnment"],
    ],
    [
      "an exception for all",
      instead("    source: [one]", "    source: [one]\n    exceptions: [{by: rule}]"),
      ["EXCEPTION ban 1"],
    ],
    [
      "an exception for some, and one that is granted",
      instead(
        "    source: [one]",
        "    source: [one]\n    exceptions: [{by: rule, when: {purpose: inspection}}, {grounds: [inspection]}]",
      ),
      [],
    ],
    [
      "working days without a calendar",
      instead(
        "decision.decided + P6M",
        "decision.decided + 10 working days",
        instead("authority: be/wal/government", "authority: nowhere"),
      ),
      ["BODY body nowhere", "CALENDAR ban: 10 working days"],
    ],
    ["working days of Belgium", instead("decision.decided + P6M", "decision.decided + 10 working days"), []],
    ["cases that are all outside", instead("ruling: prohibited", "ruling: not-covered"), ["CASES 1 1"]],
    ["a case that is outside and blocked", instead("ruling: prohibited", "ruling: not-covered, prevented: [ban]"), []],
  ])("%s", (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it("a list is to be renewed while a clause reads it", () => {
    const endless = instead("    until: decision.decided + P6M\n", "    products: {product.on.named: true}\n");
    expect(found(endless, "2024-03-01")).toEqual([]);
    expect(found(endless, "2024-03-02")).toEqual(["CADENCE named P1Y 2023-03-01"]);
    expect(found(instead("where: {", "products: {product.on.named: true}\n    where: {"), "2024-03-02")).toEqual([]);
    const renewed = instead(
      "products: [tiktok]}",
      "products: [tiktok]}, {on: 2024-02-01, products: [tiktok]}",
      endless,
    );
    expect(found(renewed, "2024-03-02")).toEqual([]);
  });

  it("says what is too much to decide exactly, once, and guesses nothing", () => {
    const pairs = Array.from({ length: 18 }, (_, n) => [`a${n}`, `b${n}`] as const);
    const rows = pairs.map(([a, b], n) => `r${n}: {text.${a}: true, text.${b}: true}`);
    const first = `all: {${pairs.map(([a]) => `text.${a}: true`).join(", ")}}`;
    const ask = "{ask: {fr: a, nl: b, de: c, en: d}}";
    const questions = pairs.flat().map((id) => `  ${id}: ${ask}\n`);
    const where = `where: {${[first, ...rows].join(", ")}}`;
    const text = instead(
      "where: {device.owner: authority}",
      where,
      instead("texts:\n", `texts:\n${questions.join("")}`),
    );
    expect(found(text).filter((one) => one.startsWith("E-RULE-SIZE"))).toHaveLength(1);
  });

  it("says it in four languages", () => {
    const texts = [
      instead("from: decision", "comply-by: 2023-03-10\n    from: decision", instead("    source: [one]\n", "")),
      instead("    until: decision.decided + P6M\n", "    review: {on: decision.decided + P6M}\n"),
      instead("    source: [one]", "    source: [one]\n    informs: {body.within: be/wal}"),
    ];
    for (const text of texts)
      for (const problem of lint(read(text), { register, catalogue, at: 0 }))
        for (const language of languages)
          expect(`${expectedOf(problem, language)} ${mendOf(problem, language)}`).not.toMatch(/undefined|select/);
  });
});

describe("words without quotation marks", () => {
  const words = (text: string) =>
    plainWords("m.yaml", text).map(({ place, args }) => `${place.line}:${place.column} ${args["word"]} ${args["as"]}`);

  it.each([
    ["country: no", ["1:10 no truth"]],
    ["a: [x, Yes]", ["1:8 Yes truth"]],
    ["off: {a: b}", ["1:1 off truth"]],
    ["sources:\n  716: {held: full}", ["2:3 716 number"]],
    ["at: 21:00", ["1:5 21:00 number"]],
    ["a: 1_000", ["1:4 1_000 number"]],
    ["a:\n  - n # or not\n", ["2:5 n truth"]],
    ['a: "no"', []],
    ["a: 'on'", []],
    ["chosen: {on: 2023-03-31}", []],
    ["a: no text says so, yes", []],
    ["a: 2023-03-31T21:00", []],
    ["a: true", []],
    ["'716': a", []],
  ])("%j", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

describe("several files", () => {
  const letter = read(instead("be/wal/sample", "be/wal/letter"));
  const all = new Map([[letter.id, letter]]);
  const linked = (instrument: string, adopts: string) =>
    linksToOthers(
      read(
        `${instead('note: "a note"', `links: [{does: extends, instrument: "${instrument}"}]`)}adopts: ["${adopts}"]\n`,
      ),
      all,
    ).map(({ args, near }) => `${args["what"]} ${args["id"]} ${near ?? ""}`);

  it("that name each other find each other", () => {
    expect(linked("be/wal/letter#decision", "be/wal/letter#ban")).toEqual([]);
    expect(linked("be/wal/letter#decison", "be/wal/letter#bann")).toEqual([
      "links be/wal/letter#decison be/wal/letter#decision",
      "adopts be/wal/letter#bann be/wal/letter#ban",
    ]);
    expect(linked("xx/nothing#decision", "ban")).toEqual(["links xx/nothing#decision ", "adopts ban "]);
  });

  it("have an id each", () => {
    expect(idsTwice([letter, read(base)])).toEqual([]);
    expect(idsTwice([letter, { ...letter, file: "n.yaml" }]).map(({ args }) => args["other"])).toEqual(["m.yaml"]);
  });
});
