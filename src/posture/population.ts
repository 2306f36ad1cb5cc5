import type { Population as Declared } from "../deed/deed.ts";
import type { Known } from "../deed/known.ts";
import { type Instant, startOfDay } from "../time/time.ts";
import type { Population } from "./posture.ts";

/** The declaration that stands at an instant: of the latest day, and of those the one known last. */
const standing = (declared: readonly Declared[], at: Instant): Declared | undefined =>
  declared
    .filter(({ on }) => startOfDay(on) <= at)
    .reduce<Declared | undefined>(
      (last, one) =>
        last === undefined || one.on > last.on || (one.on === last.on && one.known >= last.known) ? one : last,
      undefined,
    );

interface Subject {
  readonly body: string;
  readonly measure: string;
  readonly clause: string;
  readonly at: Instant;
  /** The units that the clause covers or may cover, and all units of the body. */
  readonly known: number;
  readonly all: number;
}

const populationOf = (declared: readonly Declared[], { at, known, all }: Subject): Population => {
  const found = standing(declared, at);
  if (found === undefined) return { known, complete: "unknown" };
  // A declaration that names no clause counts every device of the body, covered or not.
  const counted = found.clause === undefined ? all : known;
  const remainder = found.declared === undefined ? undefined : Math.max(0, found.declared - counted);
  const missing = (remainder ?? 0) > 0 || (found.listed ?? 0) > all;
  const by = found.by.body ?? (typeof found.by.capacity === "string" ? found.by.capacity : found.by.capacity?.en);
  return {
    known,
    ...(found.declared === undefined ? {} : { declared: found.declared }),
    ...(remainder === undefined ? {} : { remainder }),
    // A list that holds fewer units than it is declared to hold is not complete, whatever was declared of it.
    complete: found.complete === "yes" && missing ? "no" : found.complete,
    ...(by === undefined ? {} : { by }),
    on: found.on,
    record: { kind: "record", id: found.id },
  };
};

const about = ({ populations }: Known, { body, measure, clause }: Subject): readonly Declared[] =>
  populations.filter(
    (one) => one.body === body && (one.measure ?? measure) === measure && (one.clause ?? clause) === clause,
  );

/** How many units a row of a body has. */
export const populationOfRow = (known: Known, row: string, subject: Subject): Population =>
  populationOf(
    about(known, subject).filter((one) => one.row === row),
    subject,
  );

/** How many units a body has: as declared of the whole body, else as declared of all its rows together. */
export const populationOfBody = (known: Known, subject: Subject, rows: readonly Population[]): Population => {
  const whole = about(known, subject).filter((one) => one.row === undefined);
  if (whole.length > 0 || rows.length === 0 || rows.some(({ record }) => record === undefined))
    return populationOf(whole, subject);
  const complete = rows.every((row) => row.complete === "yes")
    ? "yes"
    : rows.some((row) => row.complete === "no")
      ? "no"
      : "unknown";
  const declared = rows.every((row) => row.declared !== undefined)
    ? rows.reduce((sum, row) => sum + (row.declared ?? 0), 0)
    : undefined;
  const first = rows[0];
  return {
    known: subject.known,
    ...(declared === undefined ? {} : { declared, remainder: Math.max(0, declared - subject.known) }),
    complete,
    ...(first?.by === undefined ? {} : { by: first.by }),
    ...(first?.on === undefined ? {} : { on: first.on }),
    ...(first?.record === undefined ? {} : { record: first.record }),
  };
};
