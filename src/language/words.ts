import type { Language, Text } from "./language.ts";
import { say } from "./say.ts";
import { claimStatus, clauseState, form, held, modality, owedBy, role } from "./words/clauses.ts";
import { communication, deed, duty, ownRule, relay, response, technicalControl } from "./words/deeds.ts";
import { nameLeftOut, nameRole } from "./words/names.ts";
import { basis, ruling, verdict } from "./words/rulings.ts";

/** The words on screen: every token, by the list it belongs to. The same token may say another thing in another list. */
export const words = Object.freeze({
  ruling,
  verdict,
  basis,
  modality,
  clauseState,
  role,
  owedBy,
  form,
  claimStatus,
  held,
  deed,
  duty,
  communication,
  relay,
  response,
  ownRule,
  technicalControl,
  nameRole,
  nameLeftOut,
});

export type WordList = keyof typeof words;

/**
 * A token in words. `day` is a day already in words, for the tokens that carry one; they have a form without it.
 * A token that is not in the list stands as it is: what an input names in its own words is shown so.
 */
export const word = (list: WordList, token: string, language: Language, day = "none"): string => {
  const texts: Readonly<Record<string, Text>> = words[list];
  const text = Object.hasOwn(texts, token) ? texts[token] : undefined;
  return text === undefined ? token : say(text, language, { day });
};
