import type { Value } from "../logic/condition.ts";
import { postOfBody } from "../measure/body-post.ts";
import { chosenIn } from "../measure/chosen.ts";
import type { Clause, Measure } from "../measure/measure.ts";
import { standingClauses } from "../measure/questions/force.ts";
import { type Role, reachOf } from "../measure/reach.ts";
import { windows } from "../measure/window.ts";
import { ancestors, type Register } from "../register/register.ts";
import { type Day, dayOf, type Instant } from "../time/time.ts";

/** The last day that a clause sets, against which the days of letters are counted. */
export interface Deadline {
  readonly measure: Measure;
  readonly clause: Clause;
  /** The last day to comply, whole. */
  readonly day: Day;
  /** Whose it is: of the measure itself, of one that it adopts, of one of an authority that its own belongs to, or named by whoever asks. */
  readonly from: "own" | "adopted" | "above" | "named";
  /** Under which choices of its measure that day stands. */
  readonly choices: ReadonlyMap<string, Value>;
}

export interface Clocks {
  readonly at: Instant;
  readonly knownAt: Instant;
}

/** The choices on record for a measure. */
export type ChoicesOf = (measure: Measure) => ReadonlyMap<string, Value>;

const agreed = <T>(values: readonly T[]): T | undefined => (new Set(values).size === 1 ? values[0] : undefined);

/** The last day of a clause where all its readings agree; undefined where it sets none, or where it is open. */
const lastDayOf = (
  clause: Clause,
  measure: Measure,
  { at, knownAt }: Clocks,
  choices: ReadonlyMap<string, Value>,
): Day | undefined => {
  if (clause.complyBy === undefined) return undefined;
  const found = windows(clause, at, { measure, knownAt, reading: chosenIn(measure, knownAt, choices) });
  const day = agreed(found.map(({ window }) => window.lastDay));
  const late = agreed(found.map(({ window }) => window.late));
  // Where a reading has the clause begin only after its last day, the readings may still agree on the first late instant.
  const dated = found.some(({ window }) => window.lastDay !== undefined) && late !== undefined && Number.isFinite(late);
  return day ?? (dated ? dayOf(late - 1, measure.zone) : undefined);
};

/** The last days that a measure sets, by clause, the first of them first. */
export const deadlinesOf = (
  measure: Measure,
  clocks: Clocks,
  choices: ReadonlyMap<string, Value>,
  from: Deadline["from"] = "own",
): readonly Deadline[] =>
  standingClauses({ measure, knownAt: clocks.knownAt })
    .flatMap((clause): readonly Deadline[] => {
      const day = lastDayOf(clause, measure, clocks, choices);
      return day === undefined ? [] : [{ measure, clause, day, from, choices }];
    })
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));

/** The deadline that somebody names; undefined where the clause sets no last day, or none that is certain. */
export const namedDeadline = (
  measure: Measure,
  clause: Clause,
  clocks: Clocks,
  choicesOf: ChoicesOf,
): Deadline | undefined => {
  const choices = choicesOf(measure);
  const day = lastDayOf(clause, measure, clocks, choices);
  return day === undefined ? undefined : { measure, clause, day, from: "named", choices };
};

/** Does a measure adopt one of this id, or an invitation in it? */
export const adoptsFrom = ({ adopts }: Pick<Measure, "adopts">, id: string): boolean =>
  adopts.some((one) => one === id || one.startsWith(`${id}#`));

const productsOf = ({ clauses }: Measure): ReadonlySet<string> =>
  new Set(
    clauses.flatMap(({ products }) =>
      products.rows.flatMap(({ tests }) =>
        tests.flatMap(({ attribute, values }) => values.map((value) => `${attribute}=${String(value)}`)),
      ),
    ),
  );

/**
 * Against which deadline the letters about a measure are counted: its own; else that of a measure that it adopts; else, where there is one about the same product and no
 * other, that of an authority which its own authority is part of. Several, or none, give nothing: whoever asks may name one.
 */
export const deadlineOf = (
  measure: Measure,
  others: readonly Measure[],
  register: Register,
  clocks: Clocks,
  choicesOf: ChoicesOf,
): { readonly deadline?: Deadline; readonly among: readonly Deadline[] } => {
  const own = deadlinesOf(measure, clocks, choicesOf(measure));
  if (own[0] !== undefined) return { deadline: own[0], among: own };
  const adopted = others
    .filter(({ id }) => adoptsFrom(measure, id))
    .flatMap((one) => deadlinesOf(one, clocks, choicesOf(one), "adopted"));
  if (adopted[0] !== undefined) return { deadline: adopted[0], among: adopted };
  const above = ancestors(register, measure.authority, clocks.at, clocks.knownAt);
  const products = productsOf(measure);
  const found = others
    .filter(({ id, authority }) => id !== measure.id && authority !== measure.authority && above.has(authority))
    .filter((one) => !products.isDisjointFrom(productsOf(one)))
    .flatMap((one) => deadlinesOf(one, clocks, choicesOf(one), "above"));
  const [only, ...more] = found;
  return { ...(only === undefined || more.length > 0 ? {} : { deadline: only }), among: found };
};

/** What a body is under the clause of a deadline: whoever is not bound by it was not late by it. */
export const roleUnder = (
  { measure, clause, choices }: Deadline,
  body: string,
  register: Register,
  { at, knownAt }: Clocks,
): Role => reachOf(clause, postOfBody(register, body, at, knownAt), chosenIn(measure, knownAt, choices)).role;

/** How many days a day lies after a deadline's; negative before it. Calendar days. */
export const daysAfter = (day: Day, deadline: Day): number =>
  Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${deadline}T00:00:00Z`)) / 86_400_000);
