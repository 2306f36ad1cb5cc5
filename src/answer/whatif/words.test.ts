import { describe, expect, it } from "vitest";
import type { Text } from "../../language/language.ts";
import { languages } from "../../language/language.ts";
import { say } from "../../language/say.ts";
import { obligationWords } from "../../measure/questions/obligation-words.ts";
import { gapWords } from "../../measure/questions/words.ts";
import { foreseeWords, groundWords, saidWords } from "../../posture/foresee/words.ts";
import { whatifWords } from "./words.ts";

const all: readonly (readonly [string, Text])[] = [
  ...Object.entries(whatifWords),
  ...Object.entries(gapWords),
  ...Object.entries(obligationWords),
  ...Object.entries(foreseeWords),
  ...Object.entries(groundWords),
  ...Object.entries(saidWords),
];

/** Every argument that a text names, once as there and once as absent. */
const args = (text: string, absent: boolean) =>
  Object.fromEntries(
    [...text.matchAll(/\{(\w+)(?:, (\w+))?/g)].map(([, name = "", type]) => [
      name,
      type === "plural" || ["known", "bound", "kinds", "days", "invited", "informed", "unknown"].includes(name)
        ? absent
          ? 0
          : 2
        : absent
          ? "none"
          : "x",
    ]),
  );

describe("every text of the four questions", () => {
  it.each(all)("%s can be said in each language, with the same arguments in all", (_, text) => {
    for (const language of languages)
      for (const absent of [true, false]) expect(say(text, language, args(text.en, absent))).toMatch(/\p{L}|\d/u);
  });
});
