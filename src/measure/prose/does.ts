import type { Text } from "../../language/language.ts";
import { word } from "../../language/words.ts";
import type { Action, Clause, Modality } from "../measure.ts";
import { actions as actionTable } from "../vocabulary/actions.ts";
import { actionsPhrase, type MarkedAction, type ProductPhrase } from "./actions.ts";
import { doesWords } from "./clause-words.ts";
import { type Speaker, withChoices } from "./condition.ts";
import { type Guarded, guarded } from "./guards.ts";
import type { MarkedTest } from "./marked.ts";
import { actionNodes } from "./nodes.ts";
import { behindColon, nothing, type Phrase, plain, says, tell } from "./phrase.ts";
import { wouldWords } from "./would-words.ts";

/** `proposed`: nothing of it holds yet. */
type DoesSpeaker = Speaker & { readonly proposed: boolean };

/** What a clause does, and what it does only under a reading that is not chosen. */
interface DoesPhrases {
  readonly now: readonly Phrase[];
  readonly otherwise: readonly Phrase[];
}

const owed = (items: readonly Action[]): boolean => items.some(({ action }) => actionTable.get(action)?.use === "owed");

const textOf = (modality: Modality, items: readonly Action[], proposed: boolean): Text =>
  (proposed ? wouldWords : doesWords)[modality === "prevent" && owed(items) ? "control" : modality];

const explained: Partial<Record<Modality, Text>> = {
  prevent: doesWords.noDuty,
  recommend: doesWords.advice,
  "recommend-against": doesWords.advice,
};

interface Item extends Guarded {
  readonly marked: MarkedAction;
}

/** One sentence for all actions under the same reading and the same choices: a choice is cited beside what hangs on it alone. */
const sentences = (
  modality: Modality,
  items: readonly Action[],
  said: readonly Item[],
  of: ProductPhrase,
  { proposed, ...speaker }: DoesSpeaker,
): readonly Phrase[] => {
  const groups = new Map<string, Item[]>();
  for (const item of said) {
    const choices = [...new Set(item.settled.map(({ test }) => test.attribute))].sort();
    const key = JSON.stringify([item.under, plain(item.reading), ...choices]);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  const type = modality === "oblige" || modality === "recommend" ? "conjunction" : "disjunction";
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const settled: readonly MarkedTest[] = group.flatMap((one) => one.settled);
    const phrase = actionsPhrase(
      group.map(({ marked }) => marked),
      of,
      speaker.language,
      type,
    );
    const reading = together(group.map((one) => one.reading));
    // The tests of a shared reading are said by the first of the actions that hang on it: the others carry the same words.
    return [
      tell(textOf(modality, items, proposed), speaker.language, {
        under: first.under,
        reading: first.under === "open" || proposed ? behindColon(reading, speaker.language) : reading,
        actions: withChoices(phrase, settled, speaker),
      }),
    ];
  });
};

/** The same words that several say, as one phrase that says the nodes of all. */
const together = (phrases: readonly Phrase[]): Phrase => {
  const [first, ...rest] = phrases;
  if (first === undefined || rest.length === 0) return first ?? nothing;
  return {
    kind: "phrase",
    segments: first.segments.map((segment, place) =>
      "nodes" in segment
        ? {
            ...segment,
            nodes: [
              ...new Set(
                phrases.flatMap(({ segments }) => {
                  const other = segments[place];
                  return other !== undefined && "nodes" in other ? other.nodes : [];
                }),
              ),
            ],
          }
        : segment,
    ),
  };
};

/** What a clause or a model does with its actions, at a path. */
export const doesPhrases = (
  modality: Modality,
  items: readonly Action[],
  path: string,
  of: ProductPhrase,
  speaker: DoesSpeaker,
): DoesPhrases => {
  const nodes = actionNodes(`${path}.actions`, items);
  const said = items.map(({ action, guard }, place): Item => {
    const node = nodes[place] ?? "";
    return { ...guarded(guard, `${node}.if`, speaker), marked: { action, nodes: [node] } };
  });
  const standing = said.filter(({ under }) => under !== "other");
  const note = explained[modality];
  return {
    now: [
      ...sentences(modality, items, standing, of, speaker),
      ...(note === undefined ? [] : [tell(note, speaker.language)]),
    ],
    otherwise: sentences(
      modality,
      items,
      said.filter(({ under }) => under === "other"),
      of,
      speaker,
    ),
  };
};

/** The forces of a clause whose force is contested, each with its reading. */
export const forcesPhrases = ({ id, modalities }: Clause, speaker: Speaker): readonly Phrase[] =>
  modalities.length < 2
    ? []
    : modalities.map(({ modality, guard }, place) => {
        const path = `clauses.${id}.modalities.${place}`;
        const { under, reading, settled } = guarded(guard, `${path}.if`, speaker);
        const force = says(path, word("modality", modality, speaker.language));
        return tell(doesWords.force, speaker.language, { under, reading, force: withChoices(force, settled, speaker) });
      });
