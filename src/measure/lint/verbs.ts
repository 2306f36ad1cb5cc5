import type { Condition } from "../../logic/condition.ts";
import type { Problem } from "../../problem/problem.ts";
import type { Clause, Measure } from "../measure.ts";
import { finding } from "./problems.ts";
import type { LintRule } from "./rule.ts";

/** The values of each question or contested value under which a guard lets an item count. */
const readUnder = (guard: Condition | undefined): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  for (const { tests } of guard?.rows ?? [])
    for (const { attribute, values } of tests)
      found.set(attribute, new Set([...(found.get(attribute) ?? []), ...values.map(String)]));
  return found;
};

const bySaying = (variable: string, { texts }: Measure): string => {
  const said = texts.get(variable.slice("text.".length))?.said.flatMap(({ by }) => by) ?? [];
  return [...new Set(said)].join(", ") || "none";
};

const isWithin = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].every((one) => b.has(one));

/** Do texts say different things on which actions are named: as claims, as two answers, or by values that each name what another does not? */
const areDisputed = (variable: string, sets: readonly ReadonlySet<string>[], measure: Measure): boolean => {
  const pairs = sets.flatMap((a) => sets.map((b) => [a, b] as const));
  if (variable.startsWith("claim.")) return pairs.some(([a, b]) => !isWithin(a, b));
  const answers = measure.texts.get(variable.slice("text.".length))?.said.flatMap(({ value }) => value ?? []) ?? [];
  return new Set(answers).size > 1 || pairs.some(([a, b]) => !isWithin(a, b) && !isWithin(b, a));
};

/** The actions that a question or claims decide on, where texts differ on them. */
const disputesOn = (
  { actions }: Clause,
  measure: Measure,
  values: (variable: string) => readonly string[],
): readonly { readonly variable: string; readonly verbs: readonly string[] }[] => {
  const guarded = actions.map(({ action, guard }) => ({ action, guard: readUnder(guard) }));
  const variables = new Set(guarded.flatMap(({ guard }) => [...guard.keys()]));
  return [...variables].flatMap((variable) => {
    const own = guarded.filter(({ guard }) => guard.has(variable));
    const under = (value: string) =>
      new Set(own.filter(({ guard }) => guard.get(variable)?.has(value)).map(({ action }) => action));
    const verbs = [...new Set(own.map(({ action }) => action))];
    return areDisputed(variable, values(variable).map(under), measure) ? [{ variable, verbs }] : [];
  });
};

const ofClause = (clause: Clause, measure: Measure): readonly Problem[] => {
  const values = (variable: string): readonly string[] =>
    variable.startsWith("text.")
      ? (measure.texts.get(variable.slice("text.".length))?.values ?? []).map(String)
      : (clause.contested.find(({ id }) => id === variable)?.claims ?? []).map(({ id }) => id);
  const disputed = clause.contested.find(({ id }) => id.endsWith(".modality"));
  const modality = disputed?.claims.filter(({ status }) => status !== "announced") ?? [];
  const verbs = new Set(modality.map(({ value }) => String(value)));
  return [
    ...disputesOn(clause, measure, values).map(({ variable, verbs: named }) => {
      const claimed = clause.contested.find(({ id }) => id === variable)?.claims.flatMap(({ by }) => by);
      return finding("W-MEASURE-VERBS", clause.place, {
        what: "actions",
        clause: clause.id,
        verbs: named.join(", "),
        by: claimed === undefined ? bySaying(variable, measure) : [...new Set(claimed)].join(", "),
      });
    }),
    ...(verbs.size < 2
      ? []
      : [
          finding("W-MEASURE-VERBS", clause.place, {
            what: "modality",
            clause: clause.id,
            verbs: [...verbs].join(", "),
            by: [...new Set(modality.flatMap(({ by }) => by))].join(", "),
          }),
        ]),
  ];
};

/** Verbs that differ between texts: other actions, or another force, under each reading. */
export const verbsThatDiffer: LintRule = (measure) => measure.clauses.flatMap((clause) => ofClause(clause, measure));
