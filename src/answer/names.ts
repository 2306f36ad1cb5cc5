import { type Language, perLanguage, type Text } from "../language/language.ts";
import { list } from "../language/say.ts";
import { nameOf } from "../register/facts.ts";
import { body, bodyAt, type Register } from "../register/register.ts";
import type { Instant } from "../time/time.ts";
import { same } from "./said.ts";

/** Names as a list in each language: "a, b et c". */
export const listOf =
  (names: readonly Text[]) =>
  (language: Language): string =>
    list(
      names.map((name) => name[language]),
      language,
    );

/** The names of bodies as they were at an instant, in every language; an id that the register does not know stands as it is. */
export const naming =
  (register: Register, at: Instant) =>
  (id: string): Text => {
    const found = bodyAt(register, id, at) ?? body(register, id);
    return found === undefined ? same(id) : perLanguage((language) => nameOf(found, language));
  };
