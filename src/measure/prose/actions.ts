import type { Language } from "../../language/language.ts";
import { list, say } from "../../language/say.ts";
import { actions } from "../vocabulary/actions.ts";

/** The product as the object of an action: accusative, and dative for German. */
export interface ProductPhrase {
  readonly product: string;
  readonly dative: string;
}

/** "download or install X, or open X in a browser": a comma before the word that joins two groups. */
const heavyPair = (first: string, second: string, language: Language, type: "conjunction" | "disjunction"): string => {
  const joined = list([first, second], language, type);
  return `${first},${joined.slice(first.length)}`;
};

interface Group {
  readonly object: string;
  readonly verbs: string[];
}

/** Actions in one infinitive phrase; those that share their object share it: "de télécharger, d’installer ou d’utiliser …". */
export const actionsInWords = (
  ids: readonly string[],
  phrase: ProductPhrase,
  language: Language,
  type: "conjunction" | "disjunction",
): string => {
  const groups: Group[] = [];
  for (const id of ids) {
    const words = actions.get(id)?.words;
    if (words === undefined) continue;
    const object = say(words.object, language, { ...phrase });
    const verb = say(words.verb, language);
    const same = groups.find((group) => group.object === object);
    if (same === undefined) groups.push({ object, verbs: [verb] });
    else same.verbs.push(verb);
  }
  // Romance and English verbs stand before their object, Germanic infinitives after it.
  const before = language === "fr" || language === "en";
  const phrases = groups.map(({ object, verbs }) => {
    const joined = list(verbs, language, type);
    return before ? `${joined} ${object}` : `${object} ${joined}`;
  });
  const [first, second, ...more] = phrases;
  if (first === undefined || second === undefined || more.length > 0) return list(phrases, language, type);
  const several = (groups[0]?.verbs.length ?? 0) > 1;
  return several ? heavyPair(first, second, language, type) : list(phrases, language, type);
};
