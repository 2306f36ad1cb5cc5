import { startOfDay } from "../../time/time.ts";
import { everKnown } from "../case.ts";
import { chosenIn } from "../chosen.ts";
import type { Clause, Measure } from "../measure.ts";
import { stands } from "../stands.ts";
import { windows } from "../window.ts";
import { meaningOf } from "./meaning.ts";
import type { Clocks } from "./moments.ts";
import type { Situation } from "./situations.ts";

/** What the windows of all clauses of a measure rest on besides the clauses' own times. */
const groundOf = (measure: Measure): string =>
  meaningOf([measure.instruments, measure.texts, [...chosenIn(measure, everKnown, new Map())]]);

const timesOf = ({ id, by, from, complyBy, until }: Clause): string => meaningOf([id, by, from, complyBy, until]);

const remembered = <K extends object, V>(make: (key: K) => V): ((key: K) => V) => {
  const held = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const known = held.get(key) ?? { value: make(key) };
    held.set(key, known);
    return known.value;
  };
};

/**
 * All that a case can see of the windows of a measure at a pair of clocks, under every reading that is left open, and which lists stand. Most changed
 * measures differ from the original in one clause: what was worked out for the same times on the same ground is kept.
 */
export const windowsSeen = (originals: readonly Measure[]) => {
  const grounds = remembered(groundOf);
  const times = remembered(timesOf);
  const lasting = new Map(originals.map((measure) => [grounds(measure), new Map<string, string>()]));
  let fresh = { ground: "", held: new Map<string, string>() };
  const heldOn = (ground: string): Map<string, string> => {
    const kept = lasting.get(ground);
    if (kept !== undefined) return kept;
    if (fresh.ground !== ground) fresh = { ground, held: new Map() };
    return fresh.held;
  };
  return (measure: Measure, { at, knownAt }: Clocks, { days: subject }: Situation): string => {
    const held = heldOn(grounds(measure));
    const reading = chosenIn(measure, knownAt, new Map());
    const seen = (clause: Clause): string => {
      const key = `${at} ${knownAt} ${[...subject]} ${times(clause)}`;
      const known =
        held.get(key) ??
        JSON.stringify(
          windows(clause, at, { measure, knownAt, reading, subject }).map(({ reading: read, window }) => [
            [...read],
            window.state,
            `${window.late}`,
            window.lastDay,
          ]),
        );
      held.set(key, known);
      return known;
    };
    return JSON.stringify([
      measure.clauses
        .filter((clause) => stands(clause, measure, knownAt))
        .map((clause): readonly [string, string] => [clause.id, seen(clause)]),
      [...measure.lists.values()].map(({ versions }) =>
        versions.map(({ on, known }) => startOfDay(on, measure.zone) <= at && known <= knownAt),
      ),
    ]);
  };
};

/** How many clauses are in force, under every reading, in what was seen. */
export const inForceIn = (seen: string): number => {
  const [clauses]: readonly (readonly (readonly [string, string])[])[] = JSON.parse(seen);
  return (clauses ?? []).filter(
    ([, windows]) =>
      /"in-force"/.test(windows) && !/"(?:pending|lapsed|suspended|rescinded|annulled|proposed)"/.test(windows),
  ).length;
};
