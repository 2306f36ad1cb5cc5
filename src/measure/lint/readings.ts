import type { Value } from "../../logic/condition.ts";
import { never } from "../../time/time.ts";
import type { Measure } from "../measure.ts";
import type { Frame, Need, Reading } from "../times.ts";

const isNeed = (value: object): value is Need => "kind" in value && value.kind === "need";

/** What comes of each way of reading what is open about a measure, whatever is chosen; everything is known. */
export const everyReading = <T extends object>(
  measure: Measure,
  compute: (frame: Frame) => T | Need,
): readonly { readonly reading: Reading; readonly value: T }[] => {
  const visit = (reading: Reading): ReturnType<typeof everyReading<T>> => {
    const found = compute({ measure, knownAt: never, reading });
    if (!isNeed(found)) return [{ reading, value: found }];
    return found.values.flatMap((value) => visit(new Map([...reading, [found.variable, value]])));
  };
  return visit(new Map());
};

const written = (pairs: Iterable<readonly [string, Value]>): string =>
  [...pairs].map(([variable, value]) => `${variable.replace(/^text\./, "")} = ${String(value)}`).join(", ");

/**
 * Under what a thing is so, in as few words as say it: single choices that suffice, then the rest in full. Undefined where it never is, empty where
 * it always is.
 */
export const underWhat = (
  all: readonly { readonly reading: Reading; readonly holds: boolean }[],
): readonly string[] | undefined => {
  const some = all.filter(({ holds }) => holds);
  if (some.length === 0) return undefined;
  if (some.length === all.length) return [];
  const pairs = [...new Map(some.flatMap(({ reading }) => [...reading].map((pair) => [written([pair]), pair])))];
  const enough = pairs.filter(([, [variable, value]]) =>
    all.every(({ reading, holds }) => holds || reading.get(variable) !== value),
  );
  const rest = some.filter(({ reading }) => !enough.some(([, [variable, value]]) => reading.get(variable) === value));
  return [...enough.map(([said]) => said), ...rest.map(({ reading }) => written(reading))];
};
