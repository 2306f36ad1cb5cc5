import { type Answer, answers } from "../../deed/deed.ts";
import { fail, ok, type Problem, type Result } from "../../problem/problem.ts";
import { type Day, isDay } from "../../time/time.ts";
import { receiptProblem } from "./problems.ts";

/** The capacities that a form offers by name; any other is given in words. */
export const offices = ["director-general", "mayor", "it-officer"] as const;
export type Office = (typeof offices)[number];

/** The organs that decide for a local body; another body names its own in words. */
export const organs = ["college", "council"] as const;
export type Organ = (typeof organs)[number];

/** Who reports: in what capacity, on whose behalf. Never a name of a person. */
export interface Reporter {
  readonly capacity: Office | { readonly words: string };
  readonly behalf: string;
}

/** What a body did with a notice, as the form asks it: what the deeds call an answer, or that it was passed on. */
export const outcomes = ["acknowledged", "relayed", ...answers.filter((one) => one !== "acknowledged")] as const;
export type Outcome = "relayed" | Answer;

/** What a body did, with what belongs to each outcome. */
export type Done =
  | { readonly outcome: "acknowledged" | "awareness" | "examining" }
  | { readonly outcome: "relayed"; readonly to: string; readonly on: Day }
  | {
      readonly outcome: "adopted" | "partly";
      readonly organ: Organ | { readonly words: string };
      readonly on: Day;
      readonly reference: string;
      /** Of a part: which one. */
      readonly reason?: string;
    }
  | { readonly outcome: "declined"; readonly reason: string }
  | { readonly outcome: "not-applicable"; readonly reason?: string };

/** The fields of a form as they were sent. */
export type Fields = Readonly<Record<string, string>>;

/** What each outcome asks besides; nothing: the answer stands by itself. */
export const detailsOf = (outcome: Outcome): readonly ("to" | "on" | "organ" | "reference" | "reason")[] => {
  switch (outcome) {
    case "relayed":
      return ["to", "on"];
    case "adopted":
      return ["organ", "on", "reference"];
    case "partly":
      return ["organ", "on", "reference", "reason"];
    case "declined":
    case "not-applicable":
      return ["reason"];
    default:
      return [];
  }
};

const longest = { why: 1000, words: 120, behalf: 200, to: 300, organ: 120, reference: 120, reason: 1000 } as const;

/** A line of text: no control characters, no white space around or doubled. */
const lineOf = (fields: Fields, name: string): string =>
  (fields[name] ?? "")
    .toWellFormed()
    .replaceAll(/[\p{C}\s]+/gu, " ")
    .trim();

const textOf = (fields: Fields, name: keyof typeof longest, needed = true): Result<string> => {
  const text = lineOf(fields, name);
  if (text === "" && needed) return fail(receiptProblem("E-RECEIPT-MISSING", { field: name }, { field: name }));
  if (text.length > longest[name])
    return fail(receiptProblem("E-RECEIPT-LONG", { field: name }, { field: name, most: longest[name] }));
  return ok(text);
};

const chosen = <T extends string>(fields: Fields, name: string, values: readonly T[]): Result<T> => {
  const found = values.find((value) => value === fields[name]);
  if (found !== undefined) return ok(found);
  return fail(receiptProblem("E-RECEIPT-CHOICE", { field: name }, { field: name }));
};

const dayOf = (fields: Fields, today: Day): Result<Day> => {
  const text = lineOf(fields, "on");
  // As people write it by hand where the browser has no field for days: 31/03/2023, 31.3.2023.
  const [, day = "", month = "", year = ""] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  const written = year === "" ? text : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  if (!isDay(written) || written > today || written < "1900-01-01")
    return fail(receiptProblem("E-RECEIPT-DAY", { field: "on" }, { today: today.split("-").reverse().join("/") }));
  return ok(written);
};

const problemsIn = (...results: readonly Result<unknown>[]): readonly Problem[] =>
  results.flatMap((one) => (one.ok ? [] : one.problems));

/** Who reports. Problems, by field: E-RECEIPT-CHOICE, E-RECEIPT-MISSING, E-RECEIPT-LONG. */
export const readReporter = (fields: Fields): Result<Reporter> => {
  const office = chosen(fields, "capacity", [...offices, "other"]);
  const words = office.ok && office.value === "other" ? textOf(fields, "words") : ok("");
  const behalf = textOf(fields, "behalf");
  if (!office.ok || !words.ok || !behalf.ok) return fail(...problemsIn(office, words, behalf));
  const capacity = office.value === "other" ? { words: words.value } : office.value;
  return ok(Object.freeze({ capacity, behalf: behalf.value }));
};

/** What was done. Problems, by field: E-RECEIPT-CHOICE. */
export const readOutcome = (fields: Fields): Result<Outcome> => chosen(fields, "outcome", outcomes);

/** `local`: its organs are a college and a council. */
const organOf = (fields: Fields, local: boolean): Result<Organ | { readonly words: string }> => {
  if (local) return chosen(fields, "organ", organs);
  const words = textOf(fields, "organ");
  return words.ok ? ok({ words: words.value }) : words;
};

/** What was done, with what belongs to it. Problems, by field: E-RECEIPT-CHOICE, -MISSING, -LONG, -DAY. */
export const readDone = (
  fields: Fields,
  outcome: Outcome,
  { today, local }: { readonly today: Day; readonly local: boolean },
): Result<Done> => {
  switch (outcome) {
    case "acknowledged":
    case "awareness":
    case "examining":
      return ok({ outcome });
    case "relayed": {
      const [to, on] = [textOf(fields, "to"), dayOf(fields, today)];
      return to.ok && on.ok ? ok({ outcome, to: to.value, on: on.value }) : fail(...problemsIn(to, on));
    }
    case "adopted":
    case "partly": {
      const [organ, on, reference] = [organOf(fields, local), dayOf(fields, today), textOf(fields, "reference")];
      const reason = outcome === "partly" ? textOf(fields, "reason") : ok("");
      if (!organ.ok || !on.ok || !reference.ok || !reason.ok) return fail(...problemsIn(organ, on, reference, reason));
      const deliberation = { organ: organ.value, on: on.value, reference: reference.value };
      return ok({ outcome, ...deliberation, ...(reason.value === "" ? {} : { reason: reason.value }) });
    }
    case "declined": {
      const reason = textOf(fields, "reason");
      return reason.ok ? ok({ outcome, reason: reason.value }) : reason;
    }
    case "not-applicable": {
      const reason = textOf(fields, "reason", false);
      if (!reason.ok) return reason;
      return ok({ outcome, ...(reason.value === "" ? {} : { reason: reason.value }) });
    }
  }
};

/** Why an answer is contested; it may be left out. Problems: E-RECEIPT-LONG. */
export const readWhy = (fields: Fields): Result<string> => textOf(fields, "why", false);
