import type { AskedMeasure } from "./known.ts";
import type { Clause, Measure } from "./measure.ts";
import { stands } from "./stands.ts";
import { subjectsUsed } from "./subject.ts";
import { type WindowCase, windows } from "./window.ts";

const held = new WeakMap<Measure, Map<string, ReadonlyMap<Clause, readonly WindowCase[]>>>();

/** As many moments and choices of a measure as one question and its alternatives ask about, and some more. */
const mostHeld = 256;

/** The clauses that stand at K, with their windows where these depend on no fact: so the next question about the same moment finds them here. */
export const standingWindows = ({
  measure,
  asked: { at, knownAt },
  chosen,
}: AskedMeasure): ReadonlyMap<Clause, readonly WindowCase[]> => {
  const known = held.get(measure) ?? new Map<string, ReadonlyMap<Clause, readonly WindowCase[]>>();
  held.set(measure, known);
  const key = JSON.stringify([at, `${knownAt}`, ...chosen]);
  let found = known.get(key);
  if (found === undefined) {
    const standing = measure.clauses.filter((clause) => stands(clause, measure, knownAt));
    const frame = { measure, knownAt, reading: chosen };
    found = new Map(
      standing.map((clause) => [clause, subjectsUsed(clause, measure).length > 0 ? [] : windows(clause, at, frame)]),
    );
    if (known.size >= mostHeld) known.clear();
    known.set(key, found);
  }
  return found;
};
