import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { refusalOf } from "../../problem/disk.ts";
import { fail, ok, type Result } from "../../problem/problem.ts";
import { readYaml } from "../../yaml/read.ts";
import { remindProblem } from "./problems.ts";

// As periods are written in records; days, weeks and months only, and never nothing.
const period = z.string().regex(/^P(?=\d)(?!0+[DWM]$)(\d{1,2}M)?(\d{1,3}W)?(\d{1,4}D)?$/, "P14D, P2W, P1M");

const form = z.strictObject({
  /** So long before the last day of what is owed. */
  "before-deadline": z.array(period).max(5, "[P14D, P3D]").exactOptional(),
  /** So long after sending, where nothing says that it was read. */
  unacknowledged: z.union([period, z.literal("never")], "P14D, never").exactOptional(),
  /** So long after sending, where no answer came. */
  unanswered: z.union([period, z.literal("never")], "P30D, never").exactOptional(),
  /** So long after a reminder that brought nothing: to whoever passes the measure on to the body. */
  escalation: z.union([period, z.literal("never")], "P14D, never").exactOptional(),
  /** Of one body about one measure, all together. */
  "at-most": z.int("0, 1, 2, …").min(0, "0, 1, 2, …").max(20, "0, 1, 2, … 20").exactOptional(),
  /** The least time between two messages to one body about one measure. */
  apart: period.exactOptional(),
});

const file = z.strictObject({
  default: form.exactOptional(),
  measures: z.record(z.string(), form).exactOptional(),
});

/** How often and when a body is reminded of a measure. Periods are ISO 8601 periods of calendar days; null: never. */
export interface Rules {
  readonly beforeDeadline: readonly string[];
  readonly unacknowledged: string | null;
  readonly unanswered: string | null;
  readonly escalation: string | null;
  readonly atMost: number;
  readonly apart: string;
}

/** What holds where nothing else was agreed. */
export const defaultRules: Rules = Object.freeze({
  beforeDeadline: ["P14D", "P3D"],
  unacknowledged: "P14D",
  unanswered: "P30D",
  escalation: "P14D",
  atMost: 3,
  apart: "P5D",
});

const withRules = (rules: Rules, written: z.infer<typeof form> = {}): Rules => {
  const given = (value: string | undefined, otherwise: string | null): string | null =>
    value === "never" ? null : (value ?? otherwise);
  return Object.freeze({
    beforeDeadline: written["before-deadline"] ?? rules.beforeDeadline,
    unacknowledged: given(written.unacknowledged, rules.unacknowledged),
    unanswered: given(written.unanswered, rules.unanswered),
    escalation: given(written.escalation, rules.escalation),
    atMost: written["at-most"] ?? rules.atMost,
    apart: written.apart ?? rules.apart,
  });
};

/** The file's name in the data folder. */
const rulesFile = "reminders.yaml";

/**
 * The rules of a measure from the text of a rules file: its own over the file's default over ours. Every measure that the file names must be known.
 * Problems: those of `readYaml`, E-REMIND-MEASURE.
 */
export const readRules = (
  name: string,
  text: string,
  measure: string,
  isMeasure: (id: string) => boolean,
): Result<Rules> => {
  const read = readYaml(name, text, file);
  if (!read.ok) return read;
  const { default: common, measures = {} } = read.value.value;
  const unknown = Object.keys(measures).filter((id) => !isMeasure(id));
  if (unknown.length > 0)
    return fail(
      ...unknown.map((id) => remindProblem("E-REMIND-MEASURE", read.value.placeOf(["measures", id]), { measure: id })),
    );
  return ok(withRules(withRules(defaultRules, common), Object.hasOwn(measures, measure) ? measures[measure] : {}));
};

/** The rules of a measure in a data folder; the default ones where it has no file. Problems: those of `readRules`, E-REMIND-FILE. */
export const loadRules = (data: string, measure: string, isMeasure: (id: string) => boolean): Result<Rules> => {
  const path = join(data, rulesFile);
  try {
    return readRules(rulesFile, readFileSync(path, "utf8"), measure, isMeasure);
  } catch (error) {
    const reason = refusalOf(error);
    if (reason === undefined) throw error;
    return reason === "ENOENT"
      ? ok(defaultRules)
      : fail(remindProblem("E-REMIND-FILE", { file: rulesFile }, { reason }));
  }
};
