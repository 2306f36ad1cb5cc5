import type { Deed } from "../deed/deed.ts";
import { knownRecords } from "../deed/held.ts";
import type { Known } from "../deed/known.ts";
import { loadDeeds } from "../deed/load.ts";
import { worldOf, worldOfAll } from "../deed/world.ts";
import type { Value } from "../logic/condition.ts";
import { readChoices } from "../measure/case.ts";
import { measuresAsked } from "../measure/corpus.ts";
import type { Surroundings } from "../measure/facts.ts";
import type { Measure } from "../measure/measure.ts";
import { ok, type Result } from "../problem/problem.ts";
import type { World } from "../register/body.ts";
import { type Register, body as registered } from "../register/register.ts";
import type { Store } from "../store/store.ts";
import type { Instant } from "../time/time.ts";
import { type ChoicesOf, type Deadline, deadlineOf } from "./deadline.ts";
import type { PlanQuestion } from "./plan.ts";

export interface Planning {
  readonly measure: Measure;
  /** The local measures that adopt it, and those in which a deadline may stand where it sets none. */
  readonly others: () => readonly Measure[];
  readonly at: Instant;
  readonly knownAt: Instant;
  /** Absent: the world of the authority. */
  readonly world?: World;
  readonly bodies?: readonly string[];
  /** False: nothing is asked of what was done so far, and the public record is not read. */
  readonly toldSoFar?: boolean;
  /** Up to which entry of the ledger; absent: all of it. */
  readonly upTo?: number;
  /** Choices of whoever asks, over those that are recorded. */
  readonly choices?: ReadonlyMap<string, Value>;
  /** The deadline that whoever asks names, under the choices on record; absent: `deadlineOf`. */
  readonly against?: (choicesOf: ChoicesOf) => Deadline | undefined;
}

/** The choices on record, by measure. */
export const recordedChoices =
  ({ choices, knownAt }: Known): ChoicesOf =>
  (of) => {
    const recorded = choices
      .filter((choice) => choice.measure === of.id)
      .map(({ variable, value }) => [variable, value] as const);
    return readChoices(new Map(recorded), [of], knownAt).choices;
  };

/** What a plan is made from, and the deadlines among which none was taken. */
export interface Loaded {
  readonly question: PlanQuestion;
  readonly among: readonly Deadline[];
}

/**
 * The measures beside one that its plan may need: those of bodies in the data folder, which may stand in the place of an invitation, and the corpus, where a deadline may
 * stand that this one does not set; without `corpus`, only those that adopt it.
 */
export const measuresBeside = (
  measure: Measure,
  data: string,
  { corpus = true }: { readonly corpus?: boolean } = {},
): readonly Measure[] => measuresAsked(corpus ? [] : [measure], data).measures.filter(({ id }) => id !== measure.id);

/** Does a deed concern a world? What an authority does towards nobody in particular concerns both; what names no body at all is of the authority’s own. */
const isOf =
  (register: Register, world: World, authority: string) =>
  (deed: Deed): boolean => {
    const { by, about } = deed;
    const nobody = about.length === 0 && by.body === undefined;
    if (nobody) return worldOfAll([authority], register) === world;
    return worldOf(deed, register) === world || (about.length === 0 && by.body === authority);
  };

/** What a plan is asked, from what is known. Pure, but for what `others` and `against` do. */
export const planningFrom = (known: Known, register: Register, planning: Planning): Loaded => {
  const { measure, at, knownAt, bodies, against } = planning;
  const recorded = recordedChoices(known);
  const choicesOf: ChoicesOf = (of) =>
    of.id === measure.id ? new Map([...recorded(of), ...(planning.choices ?? [])]) : recorded(of);
  const others = planning.others();
  const named = against?.(choicesOf);
  const found = named === undefined ? deadlineOf(measure, others, register, { at, knownAt }, choicesOf) : undefined;
  const deadline = named ?? found?.deadline;
  const world = planning.world ?? registered(register, measure.authority)?.world ?? "real";
  const question: PlanQuestion = {
    measure,
    others,
    register,
    known: { ...known, deeds: known.deeds.filter(isOf(register, world, measure.authority)) },
    at,
    knownAt,
    choices: choicesOf(measure),
    world,
    ...(bodies === undefined ? {} : { bodies }),
    ...(deadline === undefined ? {} : { deadline }),
  };
  return { question, among: found?.among ?? [] };
};

/** Reads what the plan of a measure needs: the public record and the records of the ledger. Problems: those of the public record. */
export const loadPlanning = async (
  store: Store,
  { register }: Surroundings,
  planning: Planning,
): Promise<Result<Loaded>> => {
  const { knownAt, upTo } = planning;
  const published = planning.toldSoFar === false ? ok({ deeds: [] }) : loadDeeds({ register });
  if (!published.ok) return published;
  const known = await knownRecords(published.value.deeds, store, { knownAt, ...(upTo === undefined ? {} : { upTo }) });
  return ok(planningFrom(known, register, planning));
};
