import { type Line, planInWords } from "../control/plan/in-words.ts";
import type { Plan } from "../control/plan/plan.ts";
import type { ControlGround } from "../enforce/ground.ts";
import type { Language } from "../language/language.ts";
import { namesOf } from "../measure/prose/names.ts";
import { nameAt } from "../register/facts.ts";
import { lookupsFrom } from "./choices.ts";
import { wrap } from "./layout.ts";

const width = 80;

/** A line of a plan as a terminal shows it: headings stand after an empty line, what is under them is indented. */
const shown = ({ depth, text }: Line): readonly string[] => {
  if (depth === 0) return ["", ...wrap(text, width)];
  const [mark, indent] = depth === 1 ? ["– ", 2] : ["", 4];
  return wrap(text, width - indent - mark.length).map(
    (line, at) => `${" ".repeat(indent)}${at === 0 ? mark : " ".repeat(mark.length)}${line}`,
  );
};

/** A plan as lines for people. */
export const planLines = (
  plan: Plan,
  { around: { register }, catalogue }: ControlGround,
  language: Language,
): readonly string[] => {
  const names = namesOf(plan.measure, language, lookupsFrom(register, catalogue, language));
  const body = nameAt(register, plan.body ?? plan.measure.authority, language, plan.at);
  return planInWords(plan, { language, names, body }).flatMap(shown).slice(1);
};
