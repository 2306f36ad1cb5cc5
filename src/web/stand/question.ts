import type { Clause, Measure } from "../../measure/measure.ts";
import { clauseOf } from "../../measure/measure.ts";
import type { Channel } from "../../measure/vocabulary/action.ts";
import { aspectsOf } from "../../posture/channels.ts";
import { fail, ok, type Result } from "../../problem/problem.ts";
import { dayOf, endOfDay } from "../../time/time.ts";
import type { Parameters } from "../address.ts";
import { type Ask, oneOf, parameterOf, parametersOf, type View, viewOf } from "../ask.ts";
import { type Choices, choicesOf } from "../choices.ts";
import { webProblem } from "../problems.ts";

/** What every page about a measure's bodies, units or deeds is asked. */
export interface Question {
  readonly measure: Measure;
  readonly clause: Clause;
  readonly channel: Channel | undefined;
  readonly view: View;
  readonly choices: Choices;
}

/** The last instant of today: the second clock of a page that names none, so that a page asked twice on a day is one page. */
export const todayOf = ({ now }: Ask): number => endOfDay(dayOf(now)) - 1;

/** The view with its clocks set: both at the end of today where the address names none. */
export const viewToday = (ask: Ask): Result<View> => {
  const view = viewOf(ask, todayOf(ask));
  if (!view.ok) return view;
  const { knownAt } = view.value;
  return ok(knownAt.written === undefined ? { ...view.value, knownAt: { at: todayOf(ask) } } : view.value);
};

const strongest = ["prohibit", "oblige", "prevent", "recommend-against", "recommend", "permit"] as const;

/** The clause asked about; else the one of the strongest force, those whose units are counted first. */
const clauseAsked = (ask: Ask, measure: Measure): Result<Clause> => {
  const id = parameterOf(ask, "clause");
  if (id !== undefined) {
    const found = clauseOf(measure, id);
    return found === undefined
      ? fail(
          webProblem(
            "E-WEB-VALUE",
            { field: "clause" },
            { value: id, values: measure.clauses.map((one) => one.id).join(", ") },
          ),
        )
      : ok(found);
  }
  const counted = measure.clauses.filter((clause) => aspectsOf(clause).length > 0);
  const among = counted.length > 0 ? counted : measure.clauses;
  const found = strongest.flatMap((modality) => among.find((clause) => clause.modality === modality) ?? [])[0];
  if (found === undefined) throw new Error(`a measure without clauses: ${measure.id}`);
  return ok(found);
};

/** Problems: E-WEB-AT, E-WEB-VALUE. */
export const questionOf = (ask: Ask, measure: Measure): Result<Question> => {
  const view = viewToday(ask);
  const clause = clauseAsked(ask, measure);
  const choices = view.ok ? choicesOf(ask, measure, view.value.knownAt.at) : view;
  const channels = clause.ok ? aspectsOf(clause.value).map((aspect) => aspect.channel) : [];
  const channel = clause.ok ? oneOf(ask, "channel", channels) : clause;
  if (!view.ok || !clause.ok || !choices.ok || !channel.ok) {
    return fail(...new Set([view, clause, choices, channel].flatMap((one) => (one.ok ? [] : one.problems))));
  }
  return ok({
    measure,
    clause: clause.value,
    channel: channel.value ?? channels[0],
    view: view.value,
    choices: choices.value,
  });
};

/** The question as parameters of a link: the same clocks, world, clause, channel and assumptions. */
export const sameQuestion = ({ clause, channel, view, choices }: Question): Parameters => {
  const chosen = [...choices].map(([variable, value]) => `${variable.replace(/^text\./, "")}:${String(value)}`);
  return {
    ...parametersOf(view),
    clause: clause.id,
    channel,
    choose: chosen.length === 0 ? undefined : chosen.join(","),
  };
};
