import type { Clause } from "../measure.ts";
import { effectWords } from "./clause-words.ts";
import { instrumentInWords } from "./instrument.ts";
import { nothing, type Phrase, says, tell } from "./phrase.ts";
import { type TimeFrame, timePhrases } from "./time-phrases.ts";

export interface EffectPhrases {
  readonly sentences: readonly Phrase[];
  readonly notes: readonly Phrase[];
}

/** What other instruments, known at K, do to a clause: extend, suspend, rescind, replace, annul. A sentence each. */
export const effectPhrases = (clause: Clause, frame: TimeFrame): EffectPhrases => {
  const { measure, knownAt, language } = frame;
  const notes: Phrase[] = [];
  const sentences = [...measure.instruments.values()]
    .filter(({ known, proposed }) => known <= knownAt && !proposed)
    .flatMap((instrument) =>
      instrument.effects.flatMap(({ does, clauses, from, until }, place) => {
        if (!clauses.includes(clause.id)) return [];
        const path = `clauses.${clause.id}.changes.${instrument.id}.${place}`;
        const start =
          from === undefined ? undefined : timePhrases(from, ["start", "changeFirst"], `${path}.from`, frame);
        const end =
          until === undefined ? undefined : timePhrases(until, ["validity", "changeLast"], `${path}.until`, frame);
        // What is annulled was never there: its dates are not said.
        if (does !== "annul") notes.push(...(start?.notes ?? []), ...(end?.notes ?? []));
        return [
          tell(effectWords[does], language, {
            instrument: says(path, instrumentInWords(instrument, measure, language)),
            start: start?.form ?? "none",
            from: start?.date ?? nothing,
            end: end?.form ?? "none",
            until: end?.date ?? nothing,
            counted: start?.counting === undefined ? "no" : "yes",
            counting: start?.counting ?? nothing,
            ended: end?.counting === undefined ? "no" : "yes",
            ending: end?.counting ?? nothing,
          }),
        ];
      }),
    );
  return { sentences, notes };
};
