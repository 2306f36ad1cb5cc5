import { describe, expect, it } from "vitest";
import { languages } from "../language/language.ts";
import { everKnown } from "../measure/case.ts";
import { loadCorpus } from "../measure/corpus.ts";
import { type Refused, refusalInWords } from "./refusal.ts";

const [measure] = loadCorpus().measures.filter(({ texts }) => texts.size > 0);

const every: readonly Refused[] = [
  ...(["prohibition", "recommendation", "exempt", "gone", "action", "nothing"] as const).map(
    (because) => ({ kind: "none", because }) as const,
  ),
  { kind: "not-yet", state: "pending" },
  { kind: "not-yet", state: "proposed" },
  { kind: "open", settles: ["body.it"] },
  { kind: "open", settles: [...(measure?.texts.keys() ?? [])].map((id) => `text.${id}`) },
];

describe("why nothing is built", () => {
  it.each(languages)("is a whole sentence of its own for each reason, in %s", (language) => {
    if (measure === undefined) throw new Error("a measure with texts");
    const said = every.map((one) => refusalInWords(one, { body: "be/ex/town", measure, knownAt: everKnown }, language));
    expect(new Set(said).size).toBe(every.length);
    for (const sentence of said) expect(sentence).toMatch(/^[^{}]+[.)]$/);
    expect(said.at(-1)).toContain("--assume");
    expect(said.at(-2)).not.toContain("--assume");
  });
});
