import type { NamedExemption } from "../control/plan/kind.ts";
import { type Exempted, reliedOn } from "../deed/exemption.ts";
import type { Clause, Measure } from "../measure/measure.ts";

/** The exemptions that name a device, by clause and by what they come to. */
export type ByOutcome = ReadonlyMap<string, NamedExemption>;

/** What an exemption comes to in a plan: whether it holds, on what that hangs, and by what a control could let it through. */
const outcomeOf = ({ deed: { clients, groups }, state, mitigations, facts }: Exempted): string =>
  JSON.stringify([state, mitigations, facts, clients.length > 0, groups.length > 0]);

/** Those that hold, or may, among exemptions from a clause, by what they come to. */
export const named = (measure: Pick<Measure, "id">, { id }: Clause, some: readonly Exempted[]): ByOutcome => {
  const clause = `${measure.id}#${id}`;
  const held = some.filter(({ state }) => state === "valid" || state === "open");
  return new Map(
    [...Map.groupBy(held, outcomeOf)].flatMap(([outcome, [first, ...others]]) =>
      first === undefined
        ? []
        : [
            [
              `${clause} ${outcome}`,
              {
                ids: [first, ...others].map(({ deed }) => deed.id),
                record: { ...reliedOn(first.deed), clause },
                holds: first.state === "valid",
              },
            ],
          ],
    ),
  );
};

/** Those of several clauses together. */
export const joined = (some: readonly ByOutcome[]): ByOutcome => new Map(some.flatMap((one) => [...one]));

/** Those of devices to which the same ones apply, by what they come to, with the ids of all. */
export const together = (some: readonly ByOutcome[]): readonly NamedExemption[] =>
  [...(some[0] ?? [])].map(([outcome, first]) => ({
    ...first,
    ids: [...new Set(some.flatMap((one) => one.get(outcome)?.ids ?? []))].sort(),
  }));
