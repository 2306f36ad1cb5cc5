import { type Answer, answers } from "../../deed/deed.ts";
import { fail, ok, type Result } from "../../problem/problem.ts";
import type { Day } from "../../time/time.ts";
import { chosen, dayOf, type Fields, problemsIn, textOf } from "./form.ts";
import { asModel, type Choices, readChoices } from "./model-choice.ts";

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
      /** In what it differs from the model; absent: there is none. */
      readonly model?: Choices;
    }
  | { readonly outcome: "declined"; readonly reason: string }
  | { readonly outcome: "not-applicable"; readonly reason?: string };

/** What each outcome asks besides; nothing: the answer stands by itself. `model`: the notice showed a model of a decision. */
export const detailsOf = (
  outcome: Outcome,
  { model = false }: { readonly model?: boolean } = {},
): readonly ("to" | "on" | "organ" | "reference" | "reason" | "model")[] => {
  switch (outcome) {
    case "relayed":
      return ["to", "on"];
    case "adopted":
      return ["organ", "on", "reference", ...(model ? (["model"] as const) : [])];
    case "partly":
      return ["organ", "on", "reference", "reason"];
    case "declined":
    case "not-applicable":
      return ["reason"];
    default:
      return [];
  }
};

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

/** In what a decision differs from the model: in nothing, or in what the fields say. */
const modelOf = (fields: Fields, outcome: "adopted" | "partly", decided: Result<Day>): Result<Choices> => {
  const said = outcome === "partly" ? ok("otherwise" as const) : chosen(fields, "model", ["same", "otherwise"]);
  if (!said.ok) return said;
  return said.value === "same" ? ok(asModel) : readChoices(fields, decided.ok ? decided.value : undefined);
};

/** What was done, with what belongs to it. `model`: the notice showed a model of a decision. Problems, by field: E-RECEIPT-CHOICE, -MISSING, -LONG, -DAY, -LAST-DAY. */
export const readDone = (
  fields: Fields,
  outcome: Outcome,
  { today, local, model = false }: { readonly today: Day; readonly local: boolean; readonly model?: boolean },
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
      const differs = model ? modelOf(fields, outcome, on) : ok(undefined);
      if (!organ.ok || !on.ok || !reference.ok || !reason.ok || !differs.ok)
        return fail(...problemsIn(organ, on, reference, reason, differs));
      const deliberation = { organ: organ.value, on: on.value, reference: reference.value };
      return ok({
        outcome,
        ...deliberation,
        ...(reason.value === "" ? {} : { reason: reason.value }),
        ...(differs.value === undefined ? {} : { model: differs.value }),
      });
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
