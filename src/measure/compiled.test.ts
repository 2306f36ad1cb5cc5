import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Value } from "../logic/index.ts";
import { compileRuling } from "./compiled.ts";
import { loadCorpus } from "./corpus.ts";
import { ruleOnly } from "./decide.ts";
import { impossible, vocabulary } from "./vocabulary/attributes.ts";

const at = Date.parse("2023-04-15T10:00:00Z");
const named = ["be/wal/2023-tiktok", "be/bru/2023-tiktok", "be/federal/2023-tiktok"];
const measures = loadCorpus().measures.filter(({ id }) => named.includes(id));

const attributes = ["person.as", "body.kind", "body.uap-type", "device.owner", "device.internal-access"].concat([
  "device.professional-information",
  "device.used-for-work",
]);
const values: Readonly<Record<string, readonly Value[]>> = {
  ...Object.fromEntries(attributes.map((id) => [id, vocabulary.get(id)?.values ?? []])),
  "body.within=be/wal": [true, false],
  "body.within=be/bru": [true, false],
  "text.web": [true, false],
};

const facts = fc.record(Object.fromEntries(Object.entries(values).map(([id, all]) => [id, fc.constantFrom(...all)])), {
  requiredKeys: [],
});

const canBe = (known: ReadonlyMap<string, Value>): boolean =>
  !impossible.some(({ tests }) =>
    tests.every(({ attribute, values: all }) => all.some((value) => value === known.get(attribute))),
  );

describe("a compiled ruling", () => {
  it.each(["use", "have", "reach-web"])("gives what `rule` gives, whatever is known: %s", (action) => {
    expect(measures).toHaveLength(named.length);
    for (const measure of measures) {
      const asked = { action, at, knownAt: Number.POSITIVE_INFINITY, choices: new Map<string, Value>() };
      const question = { asked, measures: [measure], productFacts: () => new Map<string, Value>() };
      const compiled = compileRuling(question);
      if (!compiled.ok) throw new Error("a single measure compiles");
      fc.assert(
        fc.property(facts, (given) => {
          const known = new Map(
            Object.entries(given).flatMap(([id, value]) => (value === undefined ? [] : [[id, value] as const])),
          );
          fc.pre(canBe(known));
          const posts = [
            {
              facts: new Map([...known].filter(([id]) => vocabulary.has(id))),
              within: (ancestor: string) => known.get(`body.within=${ancestor}`) as boolean | undefined,
            },
          ];
          const choices = new Map(
            [...known].filter(([id]) => id.startsWith("text.") && measure.texts.has(id.slice(5))),
          );
          const ruled = ruleOnly({ ...question, asked: { ...asked, choices }, posts });
          expect(compiled.value(given)).toBe(ruled.ok ? ruled.value.ruling : "refused");
        }),
        { numRuns: 150 },
      );
    }
  });
});
