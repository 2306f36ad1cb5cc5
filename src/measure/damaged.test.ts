import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { languages } from "../language/language.ts";
import { expectedOf, mendOf, type Problem } from "../problem/problem.ts";
import { runCase } from "./case.ts";
import { loadMeasures } from "./corpus.ts";
import { after, bomb, type Damage, good, instead } from "./damaged.test-help.ts";
import type { Surroundings } from "./facts.ts";
import { loadSurroundings } from "./load.ts";

const folder = mkdtempSync(join(tmpdir(), "interdict-damaged-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let around: Surroundings;
beforeAll(async () => {
  const loaded = await loadSurroundings(folder);
  if (!loaded.ok) throw new Error("the register and the catalogue can be read");
  around = loaded.value;
});

/** All that a file and its cases are told. */
const problemsOf = (damage: Damage): readonly Problem[] => {
  writeFileSync(join(folder, "m.yaml"), damage);
  const { measures, problems } = loadMeasures(["m.yaml"], folder);
  return [...problems, ...measures.flatMap((one) => one.cases.flatMap((each) => runCase(each, one, around)))];
};

/** A name, what is damaged, the code, its line and column, and the word that was meant where one is near. */
type Row = readonly [name: string, damage: Damage, code: string, at: string, near?: string];

/** Three thousand dates, each counted from the one before. */
const chain = instead("until: decision.decided + P6M", "until: i2999.decided").replace(
  "texts:\n",
  `${Array.from(
    { length: 3000 },
    (_, n) => `  i${n}: {kind: x, decided: ${n === 0 ? "2023-01-01" : `i${n - 1}.decided`}}`,
  ).join("\n")}\ntexts:\n`,
);

const yaml: readonly Row[] = [
  [
    "a tab as indent",
    instead("    kind: decision\n    decided: 2023-03-17", "\tkind: decision\n    decided: 2023-03-17"),
    "E-YAML-SYNTAX",
    "11:1",
  ],
  ["a key twice", after("authority:", "authority: yy/government"), "E-YAML-DUPLICATE-KEY", "4:1"],
  ["an instrument twice", after("source: [letter#1]", "  decision: {kind: letter}"), "E-YAML-DUPLICATE-KEY", "14:3"],
  [
    "a clause that is a key twice",
    instead("{body.within: be/wal, person.as: member}", "{person.as: member, person.as: visitor}"),
    "E-YAML-DUPLICATE-KEY",
    "34:29",
  ],
  ["the no of YAML 1.1", instead("person.as: member", "device.managed: no"), "E-MEASURE-VALUE", "34:47"],
  ["the yes of YAML 1.1", instead("device.owner: authority", "device.work-apps: yes"), "E-MEASURE-VALUE", "36:35"],
  ["the on of YAML 1.1", instead("product.on.named: true", "product.on.named: on"), "E-MEASURE-VALUE", "37:34"],
  ["billion laughs", bomb, "E-YAML-SYNTAX", "1:1"],
  ["an alias to what it stands in", instead("product: tiktok", "product: &p [*p]"), "E-YAML-SYNTAX", "6:25"],
  ["an alias to nowhere", instead("product: tiktok", "product: *tiktok"), "E-YAML-SYNTAX", "6:21"],
  ["a line too far left", instead("    decided: 2023-03-17", "   decided: 2023-03-17"), "E-YAML-SYNTAX", "12:1"],
  [
    "Latin-1",
    Buffer.from(instead("it is written so", "c’est écrit ainsi").replace("’", "'"), "latin1"),
    "E-MEASURE-FILE",
    "42:42",
  ],
  ["a NUL", instead("A letter", "A\0letter"), "E-YAML-SYNTAX", "8:19"],
  [
    "a missing colon",
    instead("    kind: decision\n    decided: 2023-03-17", "    kind decision\n    decided: 2023-03-17"),
    "E-YAML-SYNTAX",
    "11:5",
  ],
  ["an unclosed quotation mark", instead('"A letter"', '"A letter'), "E-YAML-SYNTAX", "8:41"],
  ["an unclosed bracket", instead("[letter#1]", "[letter#1"), "E-YAML-SYNTAX", "14:3"],
  ["an unclosed brace", instead("held: full}", "held: full"), "E-YAML-SYNTAX", "9:1"],
  ["a colon in a text", instead("name: a service device", "name: a device: of service"), "E-YAML-SYNTAX", "52:11"],
  ["an empty file", "", "E-YAML-TYPE", "1:1"],
  ["a file of comments", "# nothing\n", "E-YAML-TYPE", "1:1"],
  ["two documents", `${good}---\n${good}`, "E-YAML-SYNTAX", "57:1"],
  ["a tag of a language", instead("zone: Europe/Brussels", 'zone: !!js/function "x"'), "E-YAML-SYNTAX", "4:21"],
  ["a merge key", instead("    source: [letter]\n", "    <<: *decision\n"), "E-YAML-SYNTAX", "50:9"],
  [
    "a merge key to an anchor",
    instead("  decision:\n    kind: decision\n", "  decision: &d\n    kind: decision\n").replace(
      "  extension:\n",
      "  extension:\n    <<: *d\n",
    ),
    "E-YAML-UNKNOWN-KEY",
    "15:5",
  ],
  ["a number as a key", instead("  letter: {", "  007: {"), "E-YAML-FORM", "8:3"],
  ["a key that every object has", instead("  web:\n", "  __proto__:\n"), "E-YAML-UNKNOWN-KEY", "22:3"],
  ["a key that every object inherits", after("authority:", "constructor: x"), "E-YAML-UNKNOWN-KEY", "4:1"],
  ["a file of YAML 1.1", `%YAML 1.1\n---\n${good}`, "E-YAML-SYNTAX", "1:1"],
  ["a tag of bytes", instead('"A letter"', "!!binary aGVsbG8="), "E-YAML-SYNTAX", "8:28"],
  ["a list as a key", instead("  letter: {", "  ? [letter]\n  : {"), "E-YAML-SYNTAX", "8:5"],
  ["nothing as a key", instead("  letter: {", "  ? \n  : {"), "E-YAML-FORM", "8:5"],
  ["a key of three million letters", instead("  letter: {", `  ${"a".repeat(3_000_000)}: {`), "E-YAML-SYNTAX", "8:3"],
  ["a value of three million letters", instead("prohibit\n", `${"p".repeat(3_000_000)}\n`), "E-YAML-VALUE", "32:15"],
  [
    "times in times without end",
    instead("until: decision.decided + P6M", `until: ${"{if: web, then: ".repeat(150)}x${"}".repeat(150)}`),
    "E-YAML-SYNTAX",
    "44:1580",
  ],
  ["letters that run backwards", instead("a service device", "a \u202eservice device"), "E-YAML-SYNTAX", "52:11"],
  ["a key after a space that does not break", instead("comply-by: ", "comply-by:\u00a0"), "E-YAML-SYNTAX", "43:5"],
  ["UTF-16", Buffer.from(`\ufeff${good}`, "utf16le"), "E-MEASURE-FILE", "1:1"],
  ["a half character", instead('"A letter"', '"A \\ud800"'), "E-YAML-SYNTAX", "8:19"],
  ["an asterisk as a text", instead("name: a service device", "name: *"), "E-YAML-SYNTAX", "52:11"],
];

const shape: readonly Row[] = [
  ["an unknown key", instead("authority:", "autority:"), "E-YAML-UNKNOWN-KEY", "3:1", "authority"],
  ["an unknown key of a clause", instead("    modality:", "    modalty:"), "E-YAML-UNKNOWN-KEY", "32:5", "modality"],
  [
    "an unknown key of a claim",
    instead("{value: 2023-03-24", "{valeu: 2023-04-01"),
    "E-YAML-UNKNOWN-KEY",
    "41:17",
    "value",
  ],
  ["a key in capitals", instead("zone: Europe", "Zone: Europe"), "E-YAML-UNKNOWN-KEY", "4:1", "zone"],
  ["an underscore for a hyphen", instead("comply-by:", "comply_by:"), "E-YAML-UNKNOWN-KEY", "43:5", "comply-by"],
  ["a list for a map", instead("{product: tiktok}", "[tiktok]"), "E-YAML-TYPE", "6:11"],
  [
    "a number for a text",
    instead("kind: decision\n    decided: 2023-03-17", "kind: 716\n    decided: 2023-03-17"),
    "E-YAML-TYPE",
    "11:11",
  ],
  ["nothing for a list", instead("[install, use, {reach-web: web}]", ""), "E-YAML-FORM", "33:14"],
  ["a text for a list", instead("[install, use, {reach-web: web}]", "use"), "E-YAML-FORM", "33:14"],
  ["no actions", instead("[install, use, {reach-web: web}]", "[]"), "E-YAML-FORM", "33:14"],
  ["no addressee", instead("    to: {body.within: be/wal, person.as: member}\n", ""), "E-YAML-MISSING", "30:5"],
  [
    "no title in one language",
    instead("title: {fr: a, nl: b, de: c, en: d}", "title: {fr: a, nl: b, en: d}"),
    "E-YAML-MISSING",
    "2:8",
  ],
  [
    "a text question without German",
    instead("    ask: {fr: a, nl: b, de: c, en: d}", "    ask: {fr: a, nl: b, en: d}"),
    "E-YAML-MISSING",
    "23:10",
  ],
  ["a modality misspelt", instead("prohibit\n", "prohibt\n"), "E-YAML-VALUE", "32:15", "prohibit"],
  [
    "a contested modality with one wrong claim",
    instead(
      "modality: prohibit",
      "modality: {claims: {a: {value: permitt, by: letter}, b: {value: permit, by: letter}}}",
    ),
    "E-YAML-VALUE",
    "32:36",
    "permit",
  ],
  ["a review that is no time", instead("{on: decision.decided + P5M}", "{on: {fr: bientôt}}"), "E-YAML-FORM", "49:18"],
  ["an unknown zone", instead("Europe/Brussels", "Europe/Brussel"), "E-YAML-FORM", "4:7"],
  ["an unknown calendar", instead("calendar: BE", "calendar: XX"), "E-YAML-FORM", "5:11"],
  ["an hour that is a number", instead("at: 2023-04-15", "at: 20230415"), "E-YAML-TYPE", "55:9"],
  [
    "a ground that is none",
    instead("[law-enforcement]", "[law-enforcment]"),
    "E-YAML-VALUE",
    "46:19",
    "law-enforcement",
  ],
  [
    "names on shared networks",
    after("until: decision.decided + P6M", "    names: [app-core, shared-cdn]"),
    "E-MEASURE-NAMES",
    "45:23",
  ],
  [
    "a role of names misspelt",
    after("until: decision.decided + P6M", "    names: [app-core, dedicated-cnd]"),
    "E-MEASURE-VALUE",
    "45:23",
    "dedicated-cdn",
  ],
  ["an age that is no period", instead("max-age: P6M", "max-age: 6 months"), "E-YAML-FORM", "48:38"],
  ["a cadence that is no period", instead("cadence: P1Y", "cadence: P1"), "E-YAML-FORM", "26:14"],
  ["a version on no day", instead("on: 2023-03-01", "on: 2023-02-29"), "E-YAML-FORM", "28:14"],
  ["a source that holds what is none", instead("held: full", "held: ful"), "E-YAML-VALUE", "8:37", "full"],
];

const names: readonly Row[] = [
  ["an id of two words", instead("  - id: ban", "  - id: the ban"), "E-YAML-FORM", "30:9"],
  ["an id that looks like a place in a source", instead("  letter: {", "  letter#a: {"), "E-YAML-FORM", "8:3"],
  ["an instrument with a dot", instead("  extension:\n", "  extension.one:\n"), "E-YAML-FORM", "14:3"],
  ["a list in capitals", instead("  named:\n", "  Named:\n"), "E-YAML-FORM", "25:3"],
  ["a letter of another alphabet", instead("modality:", "mоdality:"), "E-YAML-UNKNOWN-KEY", "32:5", "modality"],
  [
    "an attribute in another alphabet",
    instead("device.owner: authority", "dеvice.owner: authority"),
    "E-MEASURE-ATTRIBUTE",
    "36:31",
    "device.owner",
  ],
  [
    "a space of no width",
    instead("    by: decision\n", "    by: decis\u200bion\n"),
    "E-MEASURE-REFERENCE",
    "31:9",
    "decision",
  ],
  [
    "products of the file that no clause reads",
    instead("{product: tiktok}", "{prodct: tiktok}"),
    "E-MEASURE-ATTRIBUTE",
    "6:20",
  ],
  [
    "a claim of nobody",
    instead("2023-03-24, by: [letter]", "2023-03-24, by: [leter]"),
    "E-MEASURE-REFERENCE",
    "41:40",
    "letter",
  ],
  [
    "an answer that nobody can give",
    instead("    ask: {", "    said: [{by: letter, says: x, value: maybe}]\n    ask: {"),
    "E-MEASURE-VALUE",
    "23:41",
  ],
  ["an effect of no kind", instead("does: extend, ", "does: extent, "), "E-YAML-VALUE", "20:16", "extend"],
  [
    "two versions of one day",
    instead(
      "      - {on: 2023-03-01, products: [tiktok]}",
      "      - {on: 2023-03-01, products: [tiktok]}\n      - {on: 2023-03-01, products: []}",
    ),
    "E-MEASURE-DUPLICATE",
    "29:14",
  ],
];

const cases: readonly Row[] = [
  ["a ruling that is none", instead("ruling: prohibited", "ruling: prohibted"), "E-YAML-VALUE", "56:13", "prohibited"],
  [
    "a state that is none",
    instead("ruling: prohibited", "clauses: {ban: in-forc}"),
    "E-YAML-VALUE",
    "56:20",
    "in-force",
  ],
  [
    "a duty in no such words",
    instead("ruling: prohibited", "owes: {ban: {rôle: bound}}"),
    "E-YAML-UNKNOWN-KEY",
    "56:18",
    "role",
  ],
  [
    "a duty of no clause",
    instead("ruling: prohibited", "owes: {bann: {role: bound}}"),
    "E-MEASURE-REFERENCE",
    "56:18",
    "ban",
  ],
  [
    "a choice of no question",
    instead("ruling: prohibited", "ruling: prohibited\n    choose: {wbe: true}"),
    "E-MEASURE-REFERENCE",
    "57:19",
    "web",
  ],
  [
    "a choice of no answer",
    instead("ruling: prohibited", "ruling: prohibited\n    choose: {claim.ban.from: frst}"),
    "E-MEASURE-VALUE",
    "57:30",
    "first",
  ],
  [
    "one attribute with two values",
    instead("device: {owner: authority}", "device: {owner: authority}, device.owner: person"),
    "E-FACTS-SHAPE",
    "52:5",
  ],
  [
    "an exemption for no such ground",
    instead("device: {owner: authority}", "exemption: {ground: law-enforcment, from: 2023-01-01}"),
    "E-FACTS-SHAPE",
    "52:5",
    "law-enforcement",
  ],
  [
    "an exemption from no day",
    instead("device: {owner: authority}", "exemption: {from: 2023-02-31}"),
    "E-FACTS-SHAPE",
    "52:5",
  ],
];

const time: readonly Row[] = [
  ["31 February", instead("decided: 2023-03-17", "decided: 2023-02-31"), "E-MEASURE-TIME", "12:14"],
  ["an hour alone", instead("comply-by: 2023-03-31", "comply-by: 21:00"), "E-MEASURE-TIME", "43:16"],
  ["an hour that is none", instead("comply-by: 2023-03-31", "comply-by: 2023-03-31T25:00"), "E-MEASURE-TIME", "43:16"],
  [
    "a period in words",
    instead("decision.decided + P6M", "decision.decided + 6 months"),
    "E-MEASURE-TIME",
    "44:12",
    "decision.decided + P6M",
  ],
  ["a period without a unit", instead("+ P6M", "+ P6"), "E-MEASURE-TIME", "44:12"],
  [
    "days in words",
    instead("comply-by: 2023-03-31", "comply-by: decision.decided + 10 days"),
    "E-MEASURE-TIME",
    "43:16",
    "decision.decided + P10D",
  ],
  ["a negative period", instead("+ P6M", "+ -P6M"), "E-MEASURE-TIME", "44:12"],
  ["a subtraction", instead("decision.decided + P6M", "decision.decided - P6M"), "E-MEASURE-TIME", "44:12"],
  ["the year 0", instead("comply-by: 2023-03-31", "comply-by: 0000-00-00"), "E-MEASURE-TIME", "43:16"],
  ["the year 10000", instead("comply-by: 2023-03-31", "comply-by: 10000-01-01"), "E-MEASURE-TIME", "43:16"],
  [
    "a day as in letters",
    instead("comply-by: 2023-03-31", "comply-by: 31/03/2023"),
    "E-MEASURE-TIME",
    "43:16",
    "2023-03-31",
  ],
  [
    "a day with dashes",
    instead("comply-by: 2023-03-31", "comply-by: 2023–03–31"),
    "E-MEASURE-TIME",
    "43:16",
    "2023-03-31",
  ],
  [
    "a space that does not break",
    instead("comply-by: 2023-03-31", "comply-by: 2023-03-31\u00a0"),
    "E-MEASURE-TIME",
    "43:16",
    "2023-03-31",
  ],
  [
    "an anchor that is none",
    instead("comply-by: 2023-03-31", "comply-by: body.told + P10D"),
    "E-MEASURE-REFERENCE",
    "43:16",
    "body.notified",
  ],
  [
    "an anchor without its family",
    instead("comply-by: 2023-03-31", "comply-by: listed + P10D"),
    "E-MEASURE-TIME",
    "43:16",
    "product.listed + P10D",
  ],
  [
    "a date that the instrument has not",
    instead("comply-by: 2023-03-31", "comply-by: decision.published + P10D"),
    "E-MEASURE-REFERENCE",
    "43:16",
    "decision.decided",
  ],
  [
    "a date that counts from itself",
    instead("    known: 2023-09-15\n", "    known: 2023-09-15\n    effective: extension.effective + P1D\n"),
    "E-MEASURE-CYCLE",
    "18:16",
  ],
  ["a chain of dates without end", chain, "E-MEASURE-CYCLE", "122:28"],
  ["a word misspelt", instead("comply-by: 2023-03-31", "comply-by: imediate"), "E-MEASURE-TIME", "43:16", "immediate"],
  ["known on no day", instead("known: 2023-09-15", "known: yesterday"), "E-MEASURE-TIME", "17:12"],
  ["a case on no day", instead("at: 2023-04-15", "at: 2023-04-31"), "E-MEASURE-TIME", "55:9"],
  ["a claim on no day", instead("{value: 2023-03-24", "{value: 2023-04-31"), "E-MEASURE-TIME", "41:24"],
];

const words: readonly Row[] = [
  [
    "a near-miss attribute",
    instead("device.owner: authority", "device.ownr: authority"),
    "E-MEASURE-ATTRIBUTE",
    "36:30",
    "device.owner",
  ],
  [
    "an attribute without its family",
    instead("person.as: member", "professional-information: true"),
    "E-MEASURE-ATTRIBUTE",
    "34:57",
    "device.professional-information",
  ],
  [
    "a near-miss value",
    instead("device.owner: authority", "device.owner: autority"),
    "E-MEASURE-VALUE",
    "36:31",
    "authority",
  ],
  ["a near-miss action", instead("[install,", "[instal,"), "E-MEASURE-VALUE", "33:15", "install"],
  [
    "a choice that is no value of its question",
    instead("    ask: {", "    chosen: {value: maybe, why: x, by: x, on: 2023-01-01}\n    ask: {"),
    "E-MEASURE-VALUE",
    "23:13",
  ],
  ["a guard on no text", instead("{reach-web: web}", "{reach-web: wbe}"), "E-MEASURE-ATTRIBUTE", "33:41", "text.web"],
  [
    "rows and tests mixed",
    instead(
      "      service: {device.owner: authority}",
      "      service: {device.owner: authority}\n      person.as: member",
    ),
    "E-MEASURE-SHAPE",
    "36:7",
  ],
  [
    "two actions in one item",
    instead("[install, use, {reach-web: web}]", "[{install: web, use: web}]"),
    "E-MEASURE-SHAPE",
    "33:15",
  ],
  [
    "a cycle of dates",
    instead("decided: 2023-03-17", "decided: extension.decided").replace(
      "decided: 2023-09-14",
      "decided: decision.decided",
    ),
    "E-MEASURE-CYCLE",
    "12:14",
  ],
  [
    "a cycle of links",
    instead("    source: [letter#1]", "    links: [{does: extends, instrument: extension}]"),
    "E-MEASURE-CYCLE",
    "13:12",
  ],
  [
    "a clause twice",
    instead("cases:\n", "  - {id: ban, by: decision, modality: permit, actions: [use], to: {}, from: asap}\ncases:\n"),
    "E-MEASURE-DUPLICATE",
    "51:10",
  ],
  ["an unknown source", instead("source: [letter#1]", "source: [lettre#1]"), "E-MEASURE-REFERENCE", "13:13", "letter"],
  ["an unknown instrument", instead("by: decision\n", "by: decison\n"), "E-MEASURE-REFERENCE", "31:9", "decision"],
  [
    "an unknown instrument of a link",
    instead("instrument: decision", "instrument: desision"),
    "E-MEASURE-REFERENCE",
    "18:12",
    "decision",
  ],
  ["an effect on no clause", instead("clauses: [ban]", "clauses: [bann]"), "E-MEASURE-REFERENCE", "20:9", "ban"],
  ["an effect without a target", instead("clauses: [ban], ", ""), "E-MEASURE-SHAPE", "20:9"],
  [
    "a date of no instrument",
    instead("until: decision.decided", "until: decision.decded"),
    "E-MEASURE-REFERENCE",
    "44:12",
    "decision.decided",
  ],
  ["a choice of no claim", instead("claim: first", "claim: frst"), "E-MEASURE-REFERENCE", "42:15", "first"],
  ["a case without an action", instead("    action: use\n", ""), "E-MEASURE-SHAPE", "52:5"],
  ["a case about no action", instead("action: use\n", "action: usee\n"), "E-MEASURE-VALUE", "54:13", "use"],
  [
    "a case with no such attribute",
    instead("device: {owner: authority}", "device: {ownr: authority}"),
    "E-MEASURE-ATTRIBUTE",
    "52:5",
    "device.owner",
  ],
  [
    "a case with no such value",
    instead("device: {owner: authority}", "device: {owner: authorty}"),
    "E-MEASURE-VALUE",
    "52:5",
    "authority",
  ],
  ["a case with no such body", instead("body: be/wal/spw", "body: be/wal/spww"), "E-FACTS-BODY", "52:5", "be/wal/spw"],
];

const rows = [...yaml, ...shape, ...names, ...cases, ...time, ...words];

it("the file that is damaged is in order", () => {
  expect(problemsOf(good)).toEqual([]);
  expect(rows.length).toBeGreaterThanOrEqual(120);
});

const harmless: readonly (readonly [name: string, file: Damage])[] = [
  ["a byte order mark", Buffer.from(`\ufeff${good}`)],
  ["line ends of Windows", good.replaceAll("\n", "\r\n")],
  ["line ends of old", good.replaceAll("\n", "\r")],
  ["the version of YAML", `%YAML 1.2\n---\n${good}`],
  ["no end of the last line", good.trimEnd()],
];

it.each(harmless)("%s does no harm", (_, text) => {
  expect(problemsOf(text)).toEqual([]);
});

describe("a damaged measure says where and how to mend it", () => {
  it.each(rows.map((row) => [row[0], row] as const))("%s", (_, [, damage, code, at, near]) => {
    const problems = problemsOf(damage);
    const found = problems.map(({ place, ...one }) => `${one.code} ${place.line}:${place.column} ${one.near ?? ""}`);
    expect(found).toContain(`${code} ${at} ${near ?? ""}`);
    for (const problem of problems)
      for (const language of languages)
        expect(`${expectedOf(problem, language)} ${mendOf(problem, language)}`).not.toMatch(
          /undefined|\[object|[{}]other|\n\s+at /,
        );
  });
});
