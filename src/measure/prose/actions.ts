import type { Language } from "../../language/language.ts";
import { say } from "../../language/say.ts";
import { actions } from "../vocabulary/actions.ts";
import { enumerate, join, type Phrase, plain, refers, saysOrRefers, tell } from "./phrase.ts";
import { conditionWords } from "./words.ts";

/** The product as the object of an action: accusative, and dative for German. */
export interface ProductPhrase {
  readonly product: Phrase;
  readonly dative: Phrase;
}

/** An action with the nodes that its verb says; none where it only names the action again. */
export interface MarkedAction {
  readonly action: string;
  readonly nodes: readonly string[];
}

type Junction = "conjunction" | "disjunction";

interface Group {
  readonly object: Phrase;
  readonly verbs: Phrase[];
}

/** Actions in one infinitive phrase; those that share their object share it: "de télécharger, d’installer ou d’utiliser …". */
export const actionsPhrase = (
  items: readonly MarkedAction[],
  of: ProductPhrase,
  language: Language,
  type: Junction,
): Phrase => {
  const groups: Group[] = [];
  for (const { action, nodes } of items) {
    const words = actions.get(action)?.words;
    if (words === undefined) throw new Error(`no words for the action ${action}`);
    const object = tell(words.object, language, { ...of });
    const verb = saysOrRefers(nodes, `action.${action}`, say(words.verb, language));
    const same = groups.find((group) => plain(group.object) === plain(object));
    if (same === undefined) groups.push({ object, verbs: [verb] });
    else same.verbs.push(verb);
  }
  // Romance and English verbs stand before their object, Germanic infinitives after it.
  const before = language === "fr" || language === "en";
  const phrases = groups.map(({ object, verbs }) => {
    const joined = enumerate(verbs, language, type);
    const [subject, words] = before ? [joined, object] : [object, joined];
    return plain(object) === "" ? joined : tell(conditionWords.clause, language, { subject, verbs: words });
  });
  const [first, second, ...more] = phrases;
  const several = (groups[0]?.verbs.length ?? 0) > 1;
  if (first === undefined || second === undefined || more.length > 0 || !several)
    return enumerate(phrases, language, type);
  // "download or install X, or open X in a browser": a comma before the word that joins two groups.
  const { groupOr, groupAnd } = conditionWords;
  return join(first, tell(type === "disjunction" ? groupOr : groupAnd, language), second);
};

/** The same as text; the product may be named in the case that German asks for. */
export const actionsInWords = (
  ids: readonly string[],
  of: { readonly product: string; readonly dative: string },
  language: Language,
  type: Junction,
): string =>
  plain(
    actionsPhrase(
      ids.filter((id) => actions.has(id)).map((action) => ({ action, nodes: [] })),
      { product: refers("product", of.product), dative: refers("product", of.dative) },
      language,
      type,
    ),
  );
