import type { Language } from "../language/language.ts";
import { say } from "../language/say.ts";
import { layoutWords } from "./words/layout.ts";

/** "étiquette : texte", with the spacing of the language. */
export const labelled = (label: string, text: string, language: Language): string =>
  say(layoutWords.labelled, language, { label, text });

/** Several statements in one line, parted by semicolons. */
export const together = (parts: readonly string[], language: Language): string =>
  parts.reduce((all, part) => (all === "" ? part : say(layoutWords.both, language, { a: all, b: part })), "");
