import type { Clause } from "../measure/measure.ts";
import { actions } from "../measure/vocabulary/attributes.ts";

/** The owed actions that a clause names: inform, relay, report … */
export const owedActions = (clause: Clause): readonly string[] =>
  clause.actions.map(({ action }) => action).filter((action) => actions.get(action)?.use === "owed");
