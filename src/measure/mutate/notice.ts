import { everKnown, readChoices, runCase } from "../case.ts";
import type { Surroundings } from "../facts.ts";
import type { Case, Measure } from "../measure.ts";
import { digestOf, dutyDigest, questionsOf } from "./digest.ts";
import type { Path } from "./tree.ts";

/** The neighbourhood of a change: what noticed one change of a clause or an instrument is likely to notice the next one. */
const neighbourhood = (path: Path): string => path.slice(0, 4).join(".");

/** The parts on which all clauses rest: a change there reaches any of them. */
const sharesGround = (original: Measure, measure: Measure): boolean =>
  original.instruments === measure.instruments &&
  original.texts === measure.texts &&
  original.lists === measure.lists &&
  original.clauses.length === measure.clauses.length;

interface Digests {
  readonly rulings: readonly string[];
  readonly duties: string;
}

/** Does a case fail on a changed measure? Only what the change reaches is looked at again. */
const failing = (original: Measure, around: Surroundings) => {
  const questions = questionsOf(around);
  const digestsOf = (one: Case, part: Measure): Digests => ({
    rulings: (questions(one, part) ?? []).map(digestOf),
    duties: dutyDigest(one, part),
  });
  const kept = new Map<Case, Map<string, Digests>>();
  const before = (one: Case, part: Measure): Digests => {
    const key = part.clauses.map(({ id }) => id).join();
    const held = kept.get(one) ?? new Map<string, Digests>();
    const known = held.get(key) ?? digestsOf(one, part);
    kept.set(one, held.set(key, known));
    return known;
  };
  const reached = new WeakMap<Measure, readonly [Measure, Measure]>();
  /** Of both texts the clauses that a change can reach. */
  const reachedOf = (measure: Measure): readonly [Measure, Measure] => {
    const known = reached.get(measure);
    if (known !== undefined) return known;
    const changed = measure.clauses.filter((clause) => !original.clauses.includes(clause)).map(({ id }) => id);
    const only = (of: Measure) => ({ ...of, clauses: of.clauses.filter(({ id }) => changed.includes(id)) });
    const parts = sharesGround(original, measure) ? ([only(original), only(measure)] as const) : undefined;
    const both = parts ?? ([original, measure] as const);
    reached.set(measure, both);
    return both;
  };
  return (one: Case, measure: Measure): boolean => {
    if (readChoices(one.choose, [measure], one.known ?? everKnown).unknown.length > 0) return true;
    const [was, is] = reachedOf(measure);
    const [then, now] = [before(one, was), digestsOf(one, is)];
    const actions = one.actions.filter((_, place) => now.rulings[place] !== then.rulings[place]);
    return (
      (actions.length > 0 || now.duties !== then.duties) && runCase({ ...one, actions }, measure, around).length > 0
    );
  };
};

/** Which case notices a changed measure first. The cases that noticed the neighbours of a change are tried first. */
export const noticer = (original: Measure, around: Surroundings) => {
  const fails = failing(original, around);
  const recent = new Map<string, Case[]>();
  const often = new Map<Case, number>(original.cases.map((one) => [one, 0]));
  return (measure: Measure, path: Path): Case | undefined => {
    const near = recent.get(neighbourhood(path)) ?? [];
    const byCount = [...often.keys()].sort((a, b) => (often.get(b) ?? 0) - (often.get(a) ?? 0));
    const found = [...new Set([...near, ...byCount])].find((one) => fails(one, measure));
    if (found === undefined) return undefined;
    often.set(found, (often.get(found) ?? 0) + 1);
    recent.set(neighbourhood(path), [found, ...near.filter((one) => one !== found)]);
    return found;
  };
};
