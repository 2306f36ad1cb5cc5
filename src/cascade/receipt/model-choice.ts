import { fail, ok, type Result } from "../../problem/problem.ts";
import { type Day, isDay } from "../../time/time.ts";
import { chosen, type Fields, problemsIn, writtenDay } from "./form.ts";
import { receiptProblem } from "./problems.ts";

/** Whom a decision binds: those whom the invitation names, these with the elected members, these without them, or others. */
export const personsChoices = ["same", "with-elected", "without-elected", "others"] as const;
export const devicesChoices = ["same", "others"] as const;

/** In what a decision may differ from the model that it adopts. What its body does not say stays a question to its text. */
export interface Choices {
  readonly persons?: (typeof personsChoices)[number];
  readonly devices?: (typeof devicesChoices)[number];
  /** The last day, whole; `never`: the decision says no end. */
  readonly ends?: Day | "never";
}

/** The model word for word. It says no end. */
export const asModel = { persons: "same", devices: "same", ends: "never" } as const satisfies Choices;

/** Years that a decision may end in: four figures, and one to spare. */
const furthest = "9998-12-31";

const optional = <T extends string>(fields: Fields, name: string, values: readonly T[]): Result<T | undefined> =>
  (fields[name] ?? "") === "" ? ok(undefined) : chosen(fields, name, values);

/** No end, a last day, or nothing said. A day that is written counts, whatever is ticked beside it, unless that is *no end*. */
const endsOf = (fields: Fields, decided: Day | undefined): Result<Choices["ends"]> => {
  const ends = optional(fields, "ends", ["never", "day"]);
  if (!ends.ok) return ends;
  const day = writtenDay(fields, "last-day");
  if (day === "" && ends.value !== "day") return ok(ends.value);
  const good = isDay(day) && day >= (decided ?? day) && day <= furthest;
  if (good && ends.value !== "never") return ok(day);
  return fail(receiptProblem("E-RECEIPT-LAST-DAY", { field: "last-day" }, { field: "last-day" }));
};

/** In what a decision of a day differs from the model; each may be left out. Problems, by field: E-RECEIPT-CHOICE, E-RECEIPT-LAST-DAY. */
export const readChoices = (fields: Fields, decided: Day | undefined): Result<Choices> => {
  const persons = optional(fields, "persons", personsChoices);
  const devices = optional(fields, "devices", devicesChoices);
  const ends = endsOf(fields, decided);
  if (!persons.ok || !devices.ok || !ends.ok) return fail(...problemsIn(persons, devices, ends));
  return ok(
    Object.freeze({
      ...(persons.value === undefined ? {} : { persons: persons.value }),
      ...(devices.value === undefined ? {} : { devices: devices.value }),
      ...(ends.value === undefined ? {} : { ends: ends.value }),
    }),
  );
};

/** Does an answer leave in what it differs from the model to be asked? A part of it always differs. */
export const leavesChoices = (outcome: string, fields: Fields): boolean =>
  outcome === "partly" || (outcome === "adopted" && fields.model === "otherwise");
