import type { Action } from "./action.ts";
import { asked } from "./asked.ts";
import { owed } from "./owed.ts";

/** Every action of the language by id: its channel, its unit, whether it is asked about or owed, and its words (semantics, 1.1). */
export const actions: ReadonlyMap<string, Action> = new Map([...asked, ...owed].map((action) => [action.id, action]));
