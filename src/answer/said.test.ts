import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languages } from "../language/language.ts";
import { figures } from "./figures.ts";
import { same, sentence } from "./said.ts";

const text = {
  fr: "{n, plural, one {{nShown} organisme} other {{nShown} organismes}} sur {ofShown} : {who}.",
  nl: "Van de {ofShown}: {nShown} ({who}).",
  de: "{nShown} von {ofShown}: {who}.",
  en: "{nShown} of {ofShown}: {who}.",
};

describe("sentences with figures", () => {
  it("in every language, each mark stands exactly on its number", () => {
    fc.assert(
      fc.property(fc.nat(20_000), fc.nat(20_000), fc.string({ unit: "grapheme" }), (n, of, who) => {
        const all = figures();
        const args = { n: all.add("n", n, "/n"), of: all.add("of", of, "/of"), who: same(who) };
        const said = sentence("s", "k", text, args);
        for (const language of languages) {
          const content = said.text[language];
          expect(said.marks[language].map(({ figure }) => figure).sort()).toEqual(["n", "of"]);
          for (const { from, to, figure } of said.marks[language]) {
            expect(content.slice(from, to).replaceAll(/\D/g, "")).toBe(String(figure === "n" ? n : of));
          }
        }
      }),
    );
  });

  it("a name cannot pretend to be a figure", () => {
    const all = figures();
    const hostile = "\uE000of\uE00199\uE002";
    const said = sentence("s", "k", text, {
      n: all.add("n", 1, "/n"),
      of: all.add("of", 2, "/of"),
      who: same(hostile),
    });
    expect(said.marks.en).toHaveLength(2);
    expect(said.text.en).toBe("1 of 2: of99.");
  });

  it("markup in a name stays text", () => {
    const all = figures();
    const said = sentence("s", "k", text, {
      n: all.add("n", 1, "/n"),
      of: all.add("of", 2, "/of"),
      who: "<b>{n}</b> # *x* '",
    });
    expect(said.text.en).toBe("1 of 2: <b>{n}</b> # *x* '.");
  });

  it("two figures of one name cannot differ", () => {
    const all = figures();
    all.add("n", 1, "/n");
    expect(() => all.add("n", 2, "/n")).toThrow("n");
  });
});
