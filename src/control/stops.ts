import type { Clause } from "../measure/measure.ts";
import { type Frame, holds } from "../measure/times.ts";
import { actions as actionTable } from "../measure/vocabulary/attributes.ts";

/** What a clause has stopped itself under what is chosen. */
export interface Stops {
  /** What it certainly prevents, or obliges to block. */
  readonly actions: readonly string[];
  /** Texts and claims that would say whether it stops more. */
  readonly settles: readonly string[];
}

/** What a duty to block, or to prevent that something is installed, stops (semantics, 1.1: `block` ↔ `carry-traffic`). */
export const stoppedBy: Readonly<Record<string, readonly string[]>> = {
  block: ["carry-traffic", "reach-web", "use"],
  "prevent-install": ["install", "download"],
};

/** What is stopped under a decision to block. */
export const stoppedByBlock: readonly string[] = stoppedBy["block"] ?? [];

const isAsked = (action: string): boolean => actionTable.get(action)?.use === "asked";

/** The actions of a clause that are asked about, and that it certainly names. */
export const askedActions = (clause: Clause, frame: Frame): readonly string[] =>
  clause.actions
    .filter(({ action, guard }) => isAsked(action) && holds(guard, frame) === true)
    .map(({ action }) => action);

/** The actions that a clause has stopped itself: those that it prevents, or that it obliges to block. */
export const stops = (clause: Clause, frame: Frame): Stops => {
  const actions = new Set<string>();
  const settles = new Set<string>();
  for (const { modality, guard } of clause.modalities)
    for (const named of clause.actions) {
      const prevented = modality === "prevent" && isAsked(named.action) ? [named.action] : [];
      const stopped = modality === "oblige" ? (stoppedBy[named.action] ?? []) : prevented;
      const read = [holds(guard, frame), holds(named.guard, frame)];
      if (stopped.length === 0 || read.includes(false)) continue;
      const open = read.flatMap((one) => (typeof one === "object" ? [one.variable] : []));
      for (const variable of open) settles.add(variable);
      if (open.length === 0) for (const action of stopped) actions.add(action);
    }
  return { actions: [...actions], settles: [...settles] };
};

/** Can a decision to block that names no clause serve this one: does it restrict, prevent, or ask for a block, under a reading that is left? */
export const restricts = (clause: Clause, frame: Frame): boolean =>
  clause.modalities.some(
    ({ modality, guard }) =>
      holds(guard, frame) !== false &&
      (modality === "prohibit" ||
        modality === "recommend-against" ||
        modality === "prevent" ||
        (modality !== "permit" && clause.actions.some(({ action }) => stoppedBy[action] !== undefined))),
  );
