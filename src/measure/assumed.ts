import { mapTimes } from "./map-times.ts";
import type { Chosen, Measure } from "./measure.ts";

/** The measure as if these readings had been chosen in its file: by the id that choices take. */
export const assumed = (measure: Measure, choices: ReadonlyMap<string, Chosen>): Measure => {
  if (choices.size === 0) return measure;
  const read = mapTimes(measure, (time) => {
    if (time.kind !== "contested") return time;
    const chosen = choices.get(time.id);
    return chosen === undefined ? time : { ...time, chosen };
  });
  return {
    ...read,
    texts: new Map(
      [...measure.texts].map(([id, text]) => {
        const chosen = choices.get(`text.${id}`);
        return [id, chosen === undefined ? text : { ...text, chosen }];
      }),
    ),
  };
};
