import fc from "fast-check";
import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { type Language, languages, localeOf } from "../../language/language.ts";
import { typeset } from "../../language/typography.ts";
import { never, parseInstant } from "../../time/time.ts";
import { loadCorpus } from "../corpus.ts";
import type { Measure } from "../measure.ts";
import { connectives } from "./connectives.ts";
import { files, measureOf } from "./generated.test-help.ts";
import { measureInSegments } from "./measure.ts";
import { nodesOf } from "./said.test-help.ts";

const lookups = { body: () => "Organisme", product: () => "Produit" };
const asked = { at: parseInstant("2023-09-20") ?? 0, knownAt: never };

type Ast = ReturnType<IntlMessageFormat["getAst"]>;

/** The words of a message itself, wherever a choice of form puts them. */
const literals = (ast: Ast): readonly string[] =>
  ast.flatMap((part) => [
    ...("value" in part && part.type === 0 && typeof part.value === "string" ? [part.value] : []),
    ...("options" in part && typeof part.options === "object"
      ? Object.values(part.options).flatMap(({ value }) => literals(value))
      : []),
  ]);

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

const allowed = new Map<string, RegExp>();
for (const language of languages) {
  for (const [text, id] of connectives) {
    const own = literals(
      new IntlMessageFormat(typeset(text[language], language), localeOf[language], undefined, {
        ignoreTag: true,
      }).getAst(),
    ).filter((one) => one !== "");
    const before = allowed.get(`${language} ${id}`)?.source ?? "(?!)";
    allowed.set(`${language} ${id}`, new RegExp(`${before}|^(?:${own.map(escaped).join("|")})+$`, "i"));
  }
  for (const type of ["conjunction", "disjunction"] as const) {
    const joints = new Intl.ListFormat(localeOf[language], { type })
      .formatToParts(["a", "b", "c", "d"])
      .concat(new Intl.ListFormat(localeOf[language], { type }).formatToParts(["a", "b"]))
      .flatMap(({ type: kind, value }) => (kind === "literal" ? [value] : []));
    allowed.set(`${language} list.${type}`, new RegExp(`^(?:${joints.map(escaped).join("|")})$`));
  }
  allowed.set(`${language} number`, /^\d+$/);
  allowed.set(`${language} stop`, /^\.$/);
}

/** What no node of the measure says: the day that is asked about, the zone, a name that stands in another list. */
const elsewhere =
  /^(?:at|zone|sources|product|always|action\..*|exemption\..*|date\.(?:product\.listed|body\.notified|post\.from|device\.installed).*)$/;

const check = (measure: Measure, language: Language): void => {
  const segments = measureInSegments(measure, language, lookups, asked);
  const said = new Map<string, number>();
  for (const segment of segments) {
    if ("nodes" in segment) {
      expect(segment.nodes.length).toBeGreaterThan(0);
      for (const node of segment.nodes) said.set(node, (said.get(node) ?? 0) + 1);
    }
    if ("connective" in segment)
      expect(segment.text, segment.connective).toMatch(allowed.get(`${language} ${segment.connective}`) ?? /(?!)/);
  }
  expect([...said].filter(([, times]) => times !== 1)).toEqual([]);
  expect([...new Set(nodesOf(measure))].filter((node) => !said.has(node))).toEqual([]);
  const known = [...said.keys()];
  const refers = segments.flatMap((segment) => ("refers" in segment ? [segment.refers] : []));
  expect(
    [...new Set(refers)].filter(
      (to) => !elsewhere.test(to) && !known.some((node) => node === to || node.startsWith(`${to}.`)),
    ),
  ).toEqual([]);
};

describe.each(loadCorpus().measures.map((measure) => ({ id: measure.id, measure })))("$id", ({ measure }) => {
  it.each(languages)("%s: every node is said by one segment, and nothing else but the closed list", (language) => {
    check(measure, language);
  });
});

it("says every node of measures that nobody wrote, once, in each language", () => {
  fc.assert(
    fc.property(files, fc.constantFrom(...languages), (file, language) => {
      check(measureOf(file), language);
    }),
    { numRuns: 100 },
  );
});
