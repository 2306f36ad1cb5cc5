import { type ChoicesOf, type Deadline, deadlinesOf, namedDeadline } from "../../cascade/deadline.ts";
import {
  type Followed,
  followedIn,
  type NextReminder,
  nextReminders,
  reminderQuestion,
} from "../../cascade/followed.ts";
import type { Naming } from "../../cascade/json.ts";
import { planningFrom, recordedChoices } from "../../cascade/load.ts";
import { type Plan, type PlanQuestion, planOf } from "../../cascade/plan.ts";
import type { ReminderQuestion } from "../../cascade/remind/due.ts";
import { loadRules } from "../../cascade/remind/rules.ts";
import type { Known } from "../../deed/known.ts";
import { clauseOf, type Measure } from "../../measure/measure.ts";
import { obligationInWords } from "../../measure/questions/obligation-in-words.ts";
import { sized } from "../../measure/sized.ts";
import { fail, ok, type Problem, type Result } from "../../problem/problem.ts";
import { openStore } from "../../store/store.ts";
import type { Instant } from "../../time/time.ts";
import { type Ask, parameterOf, type View } from "../ask.ts";
import type { Choices } from "../choices.ts";
import { keeping } from "../kept.ts";
import { lookupsOf } from "../names.ts";
import { webProblem } from "../problems.ts";
import type { Site } from "../site.ts";
import { standOf } from "../stand.ts";
import { partyShown } from "./words-of.ts";

/** A measure's way to every body, what came of it, and what stands beside it in the data folder. */
export interface Cascade {
  readonly plan: Plan;
  readonly question: PlanQuestion;
  /** The deadlines among which none was taken. */
  readonly among: readonly Deadline[];
  readonly followed: Followed;
  readonly asked?: ReminderQuestion;
  /** Absent where the rules of reminders cannot be read. */
  readonly reminders?: ReadonlyMap<string, NextReminder>;
  readonly rulesProblems: readonly Problem[];
}

interface Planned {
  readonly plan: Plan;
  readonly question: PlanQuestion;
  readonly among: readonly Deadline[];
}

const kept = new WeakMap<Site, (key: string, make: () => Result<Planned>) => Result<Planned>>();

const others = ({ measures }: Site, { id }: Measure): readonly Measure[] => measures.filter((one) => one.id !== id);

interface CascadeQuestion {
  readonly measure: Measure;
  readonly view: View;
  readonly choices?: Choices;
  readonly against?: Deadline;
}

/** The plan is worked out once as the site stands: it depends on nothing else. */
const plannedOf = (
  site: Site,
  known: Known,
  { measure, view, choices = new Map(), against }: CascadeQuestion,
): Result<Planned> => {
  const keep = kept.get(site) ?? keeping(12);
  kept.set(site, keep);
  const [at, knownAt] = [view.at.at, view.knownAt.at];
  const named = against === undefined ? "" : `${against.measure.id}#${against.clause.id}`;
  return keep(JSON.stringify([measure.id, at, knownAt, view.world, [...choices], named]), () => {
    const { question, among } = planningFrom(known, site.register, {
      measure,
      others: () => others(site, measure),
      at,
      knownAt,
      world: view.world,
      choices,
      ...(against === undefined ? {} : { against: () => against }),
    });
    const plan = sized(() => planOf(question));
    return plan.ok ? ok({ plan: plan.value, question, among }) : plan;
  });
};

/** The way of a measure, the messages and replies beside it, and the reminders to come. Problems: those of the store, of the public record, E-LOGIC-SIZE. */
export const cascadeOf = async (site: Site, question: CascadeQuestion): Promise<Result<Cascade>> => {
  const { measure, view } = question;
  const stand = await standOf(site, question);
  if (!stand.ok) return stand;
  const { known } = stand.value.asked.held;
  const planned = plannedOf(site, known, question);
  if (!planned.ok) return planned;
  const store = openStore(site.data, { readOnly: true });
  if (!store.ok) return store;
  try {
    const followed = followedIn(store.value, measure.id, {
      register: site.register,
      world: view.world,
      knownAt: view.knownAt.at,
    });
    const rules = loadRules(site.data, measure.id, (id) => site.measures.some((one) => one.id === id));
    if (!rules.ok) return ok({ ...planned.value, followed, rulesProblems: rules.problems });
    const asked = reminderQuestion(planned.value.plan, followed, planned.value.question, {
      rules: rules.value,
      now: view.at.at,
    });
    return ok({ ...planned.value, followed, asked, reminders: nextReminders(asked), rulesProblems: [] });
  } finally {
    store.value.close();
  }
};

/** How a page names what JSON says. */
export const namingOf = (ask: Ask, at: Instant, knownAt: Instant): Naming => {
  const { language, site } = ask;
  const lookups = lookupsOf(site, language);
  return {
    language,
    name: (body) => partyShown({ body }, at, ask),
    duty: (one) => obligationInWords(one, language, lookups, knownAt).text,
  };
};

const nameOf = ({ measure, clause }: Deadline): string => `${measure.id}#${clause.id}`;

/** The deadlines that `against=MEASURE#CLAUSE` can name, and the one that it names. Problems: E-WEB-VALUE. */
export const againstOf = async (
  ask: Ask,
  measure: Measure,
  view: View,
): Promise<Result<{ readonly named?: Deadline; readonly names: readonly string[] }>> => {
  const { site } = ask;
  const stand = await standOf(site, { measure, view });
  if (!stand.ok) return stand;
  const choicesOf: ChoicesOf = recordedChoices(stand.value.asked.held.known);
  const clocks = { at: view.at.at, knownAt: view.knownAt.at };
  const names = site.measures.flatMap((one) => deadlinesOf(one, clocks, choicesOf(one))).map(nameOf);
  const written = parameterOf(ask, "against");
  if (written === undefined) return ok({ names });
  const cut = written.lastIndexOf("#");
  const of = site.measures.find(({ id }) => id === written.slice(0, Math.max(cut, 0)));
  const clause = of === undefined ? undefined : clauseOf(of, written.slice(cut + 1));
  const named = of === undefined || clause === undefined ? undefined : namedDeadline(of, clause, clocks, choicesOf);
  return named === undefined
    ? fail(webProblem("E-WEB-VALUE", { field: "against" }, { value: written, values: names.join(", ") }))
    : ok({ named, names });
};
