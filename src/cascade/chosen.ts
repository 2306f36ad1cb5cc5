import type { Choice } from "../deed/deed.ts";
import type { Known } from "../deed/known.ts";
import { isLanguage, type Language } from "../language/language.ts";
import { wordsIn } from "../language/say.ts";
import { assumed } from "../measure/assumed.ts";
import type { Chosen, Measure } from "../measure/measure.ts";
import { nameAt } from "../register/facts.ts";
import type { Register } from "../register/register.ts";
import { recordedChoices } from "./load.ts";

const chooser = ({ by: { body, capacity }, on }: Choice, measure: Measure, register: Register): string => {
  const language: Language = isLanguage(measure.language) ? measure.language : "en";
  return [
    ...(capacity === undefined ? [] : [wordsIn(capacity, language)]),
    ...(body === undefined ? [] : [nameAt(register, body, language, on)]),
  ].join(", ");
};

/** A measure under the choices on record: worded as if they stood in its file, with who chose, when and why. */
export const underChoices = (measure: Measure, known: Known, register: Register): Measure => {
  const values = recordedChoices(known)(measure);
  const chosen = known.choices
    .filter((choice) => choice.measure === measure.id)
    .flatMap((choice): readonly (readonly [string, Chosen])[] => {
      const { variable, why, on } = choice;
      const id = values.has(variable) ? variable : `text.${variable}`;
      const value = String(values.get(id));
      if (value !== choice.value) return [];
      return [[id, { value, why, by: chooser(choice, measure, register), on }]];
    });
  return assumed(measure, new Map(chosen));
};
