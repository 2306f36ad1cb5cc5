import type { Clause, Effect, Instrument, Measure, Time } from "./measure.ts";

interface Done {
  readonly effect: Effect;
  readonly instrument: Instrument;
}

const held = new WeakMap<Measure["instruments"], Map<string, readonly Done[]>>();

/** What is done to a clause, each with the instrument that does it, in the order of the file. */
export const effectsOn = (clause: string, { instruments }: Pick<Measure, "instruments">): readonly Done[] => {
  const known = held.get(instruments) ?? new Map<string, readonly Done[]>();
  held.set(instruments, known);
  const found =
    known.get(clause) ??
    [...instruments.values()].flatMap((instrument) =>
      instrument.effects.filter(({ clauses }) => clauses.includes(clause)).map((effect) => ({ effect, instrument })),
    );
  known.set(clause, found);
  return found;
};

const defined = (times: readonly (Time | undefined)[]): readonly Time[] => times.filter((time) => time !== undefined);

/** The times of a clause: its own, and those of what is done to it. */
export const timesOfClause = (clause: Clause, measure: Pick<Measure, "instruments">): readonly Time[] =>
  defined([
    clause.from,
    clause.complyBy,
    clause.until,
    ...effectsOn(clause.id, measure).flatMap(({ effect: { from, until } }) => [from, until]),
  ]);

/** The times of a measure on which a ruling may hang: the dates of its instruments, what these do to clauses, and the clauses' own. */
export const timesOfMeasure = ({ instruments, clauses }: Pick<Measure, "instruments" | "clauses">): readonly Time[] =>
  defined([
    ...[...instruments.values()].flatMap(({ dates, effects }) => [
      ...dates.values(),
      ...effects.flatMap(({ from, until }) => [from, until]),
    ]),
    ...clauses.flatMap(({ from, complyBy, until }) => [from, complyBy, until]),
  ]);
