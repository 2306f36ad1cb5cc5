import type { Problem } from "../../problem/problem.ts";
import type { Effect, Instrument, Measure } from "../measure.ts";
import { endOfValidity, startOf } from "../times.ts";
import { finding } from "./problems.ts";
import { everyReading, underWhat } from "./readings.ts";
import type { LintRule } from "./rule.ts";

/** Under what an effect is over before it begins, so that it does nothing; undefined where it never is. */
const overFirst = ({ from, until }: Effect, measure: Measure): readonly string[] | undefined => {
  if (from === undefined || until === undefined) return undefined;
  const all = everyReading(measure, (frame) => {
    const first = startOf(from, 0, frame);
    if (first.kind === "need") return first;
    const last = endOfValidity(until, 0, frame);
    if (last.kind === "need") return last;
    const established = first.kind === "at" && last.kind === "at" && Number.isFinite(first.at + last.at);
    return { over: established && last.at <= first.at };
  });
  return underWhat(all.map(({ reading, value }) => ({ reading, holds: value.over })));
};

const ends = ["rescind", "replace"];

const ofEffect = (effect: Effect, instrument: Instrument, measure: Measure): readonly Problem[] => {
  const { does, clauses, from, until } = effect;
  const told = (fault: string, under = "none") =>
    finding("W-MEASURE-EFFECT", instrument.place, {
      fault,
      does,
      clauses: clauses.join(", "),
      instrument: instrument.id,
      under,
    });
  const under = overFirst(effect, measure);
  return [
    ...(under === undefined ? [] : [told("order", under.join(" / ") || "none")]),
    ...(from === undefined && [...ends, "suspend"].includes(does) ? [told("from")] : []),
    ...(until !== undefined && ends.includes(does) ? [told("until")] : []),
  ];
};

/** What instruments do to clauses, where its days undo it: over before it begins, without a beginning, or an end that itself ends. */
export const effectsUndone: LintRule = (measure) =>
  [...measure.instruments.values()].flatMap((instrument) =>
    instrument.effects.flatMap((effect) => ofEffect(effect, instrument, measure)),
  );
