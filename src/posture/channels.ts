import { type Condition, condition, row } from "../logic/condition.ts";
import type { Clause } from "../measure/measure.ts";
import type { Channel, Unit } from "../measure/vocabulary/action.ts";
import { actions as table } from "../measure/vocabulary/attributes.ts";

/** An action whose proof would be a fault under a clause, and under which readings the clause names it. */
interface NamedAction {
  readonly action: string;
  readonly named: Condition;
}

/** One clause in one channel: what is counted, and which actions are faults. */
export interface Aspect {
  readonly clause: Clause;
  readonly channel: Channel;
  readonly unit: Unit;
  readonly actions: readonly NamedAction[];
  /** All of them, in whatever channel: a contact can only be a fault under a clause that names two. */
  readonly all: readonly NamedAction[];
  /** Owed actions of a body, where the channel is `duty`. */
  readonly duties: readonly string[];
}

const forbids = (clause: Clause): boolean => clause.modality === "prohibit" || clause.modality === "recommend-against";

const owes = (clause: Clause): boolean => clause.modality === "oblige" || clause.modality === "recommend";

/** Is it a recommendation, which binds nobody and is never added to what binds? */
export const recommends = ({ modality }: Pick<Clause, "modality">): boolean =>
  modality === "recommend" || modality === "recommend-against";

/** The actions that are faults: those forbidden, and of those owed what they end (`remove` ends `have`). */
const faultsOf = (clause: Clause): readonly NamedAction[] => {
  const named = new Map<string, Condition>();
  for (const { action, guard } of clause.actions) {
    const entry = table.get(action);
    const fault =
      entry?.use === "asked" ? (forbids(clause) ? action : undefined) : owes(clause) ? entry?.dual : undefined;
    if (fault === undefined) continue;
    const rows = guard === undefined ? [row([])] : guard.rows;
    named.set(fault, condition([...(named.get(fault)?.rows ?? []), ...rows]));
  }
  return [...named].map(([action, when]) => ({ action, named: when }));
};

/** When a clause names an action of the table, whatever its modality: for a permit that prevails over another clause. */
export const namedBy = (clause: Clause, action: string): Condition =>
  condition(
    clause.actions
      .filter((one) => one.action === action)
      .flatMap(({ guard }) => (guard === undefined ? [row([])] : guard.rows)),
  );

/** The aspects of a clause, one a channel, in the order of its actions. A clause that permits or prevents has none. */
export const aspectsOf = (clause: Clause): readonly Aspect[] => {
  const faults = faultsOf(clause);
  const duties = owes(clause)
    ? clause.actions
        .map(({ action }) => action)
        .filter((action) => table.get(action)?.use === "owed" && table.get(action)?.dual === undefined)
    : [];
  const channels = [...new Set(faults.flatMap(({ action }) => table.get(action)?.channel ?? []))];
  return [
    ...channels.map((channel): Aspect => {
      const own = faults.filter(({ action }) => table.get(action)?.channel === channel);
      return {
        clause,
        channel,
        unit: table.get(own[0]?.action ?? "")?.unit ?? "device",
        actions: own,
        all: faults,
        duties: [],
      };
    }),
    ...(duties.length === 0
      ? []
      : [{ clause, channel: "duty" as const, unit: "body" as const, actions: [], all: faults, duties }]),
  ];
};

/** A clause to be looked through at devices, also where it permits or prevents and nothing is a fault under it. */
export const aspectOf = (clause: Clause): Aspect =>
  aspectsOf(clause)[0] ?? { clause, channel: "app", unit: "device", actions: [], all: [], duties: [] };
