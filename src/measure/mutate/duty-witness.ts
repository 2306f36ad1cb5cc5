import type { Value } from "../../logic/condition.ts";
import { choosable, chosenIn } from "../chosen.ts";
import type { Surroundings } from "../facts.ts";
import type { Clause, Measure } from "../measure.ts";
import { reachOf } from "../reach.ts";
import type { CaseFile } from "../schema.ts";
import { stands } from "../stands.ts";
import { windows } from "../window.ts";
import type { Representative } from "./bodies.ts";
import { ofDevices } from "./digest.ts";
import { dutyAt } from "./draft-duty.ts";
import { meaningOf } from "./meaning.ts";
import { type Clocks, ofTime } from "./moments.ts";
import type { Situation } from "./situations.ts";

/** Whom and what a witness may be about. */
export interface Around {
  readonly situation: Situation;
  readonly bodies: readonly Representative[];
  readonly products: readonly (string | undefined)[];
  readonly around: Surroundings;
}

type Choices = ReadonlyMap<string, Value>;

/** No choice, then each choice that a case may make of what a text names. */
const choicesOf = (measure: Measure, knownAt: number, text: string): readonly Choices[] => [
  new Map(),
  ...[...choosable(measure, knownAt)]
    .filter(([id]) => text.includes(`"${id}"`))
    .flatMap(([id, values]) => values.map((value) => new Map([[id, value]]))),
];

/** A clause as two texts have it; the second may lack it. */
interface Two {
  readonly clause: Clause;
  readonly other: Clause | undefined;
}

const rolesHeld = new WeakMap<Measure, Map<string, string>>();

/** To whom a clause speaks, seen from a body, in one text; the original is asked the same for each change, so what it says is kept. */
const role = (clause: Clause | undefined, measure: Measure, clocks: Clocks, choices: Choices, body: Representative) => {
  if (clause === undefined || !stands(clause, measure, clocks.knownAt)) return "none";
  const held = rolesHeld.get(measure) ?? new Map<string, string>();
  rolesHeld.set(measure, held);
  const key = JSON.stringify([clause.id, `${clocks.knownAt}`, [...choices], body.id]);
  let said = held.get(key);
  if (said === undefined) {
    const reach = reachOf(clause, body.post, chosenIn(measure, clocks.knownAt, choices));
    said = JSON.stringify([reach.role, reach.because?.because]);
    held.set(key, said);
  }
  return said;
};

/** When a clause asks it, in one text. */
const times = (
  clause: Clause | undefined,
  measure: Measure,
  clocks: Clocks,
  choices: Choices,
  { days: subject }: Situation,
) => {
  if (clause === undefined || !stands(clause, measure, clocks.knownAt)) return "none";
  const { at, knownAt } = clocks;
  const found = windows(clause, at, { measure, knownAt, reading: chosenIn(measure, knownAt, choices), subject });
  return JSON.stringify(found.map(({ window: { state, lastDay, late } }) => [state, lastDay, `${late}`]));
};

/** Roles turn with no clock: they are looked at once, with all that is known. */
const byRole = (
  { clause, other }: Two,
  pair: readonly [Measure, Measure],
  [clocks]: readonly Clocks[],
  all: Around,
) => {
  const [a, b] = pair;
  if (clocks === undefined) return undefined;
  for (const choices of choicesOf(a, clocks.knownAt, meaningOf([clause, other], [...ofTime, ...ofDevices])))
    for (const body of all.bodies) {
      if (role(clause, a, clocks, choices, body) === role(other, b, clocks, choices, body)) continue;
      const found = dutyAt(pair, clause, body, { ...clocks, choices, situation: all.situation }, all.around);
      if (found !== undefined) return found;
    }
  return undefined;
};

const byTime = ({ clause, other }: Two, pair: readonly [Measure, Measure], clocks: readonly Clocks[], all: Around) => {
  const [a, b] = pair;
  const named = meaningOf([clause, other, a.instruments, b.instruments]);
  const [body] = spokenTo(clause, a, all);
  if (body === undefined) return undefined;
  for (const each of clocks)
    for (const choices of choicesOf(a, each.knownAt, named)) {
      const { situation, around } = all;
      if (times(clause, a, each, choices, situation) === times(other, b, each, choices, situation)) continue;
      const found = dutyAt(pair, clause, body, { ...each, choices, situation }, around);
      if (found !== undefined) return found;
    }
  return undefined;
};

/** The bodies to which a clause speaks, before all others. */
const spokenTo = (clause: Clause, measure: Measure, { bodies }: Around): readonly Representative[] => {
  const chosen = chosenIn(measure, Number.POSITIVE_INFINITY, new Map());
  const speaks = ({ post }: Representative) => ["bound", "invited"].includes(reachOf(clause, post, chosen).role);
  const first = bodies.find(speaks);
  return first === undefined ? bodies.slice(0, 1) : [first];
};

/** A duty of a body that two texts see differently: its role, its times, what it asks and of whom. */
export const dutyWitness = (
  pair: readonly [Measure, Measure],
  clocks: readonly Clocks[],
  all: Around,
): CaseFile | undefined => {
  const [a, b] = pair;
  for (const clause of a.clauses) {
    const other = b.clauses.find(({ id }) => id === clause.id);
    const two = { clause, other };
    const unlike = (without: readonly string[]) => meaningOf(clause, without) !== meaningOf(other, without);
    const untold = [...ofTime, ...ofDevices];
    const reached = other === undefined || unlike([...untold, "owedBy", "actions"]);
    const found = (reached ? byRole(two, pair, clocks, all) : undefined) ?? byTime(two, pair, clocks, all);
    if (found !== undefined) return found;
    const { situation, around } = all;
    if (!unlike(untold)) continue;
    for (const body of spokenTo(clause, a, all))
      for (const each of clocks.slice(0, 2)) {
        const asked = dutyAt(pair, clause, body, { ...each, choices: new Map(), situation }, around);
        if (asked !== undefined) return asked;
      }
  }
  return undefined;
};
