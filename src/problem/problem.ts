import type { Language, Text } from "../language/language.ts";
import { type Arguments, say } from "../language/say.ts";

/** Where in an input something is wrong; only what applies is present. Lines, columns and records count from 1. */
export interface Place {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly record?: number;
  /** A flag of the command line or a field of a form. */
  readonly field?: string;
}

/** What a code says to people: what was expected, and how to mend it. */
export interface Explanation {
  readonly expected: Text;
  readonly mend: Text;
}

/** Something wrong with an input: an expected outcome, so a value. Each stage lists its codes in its `problems.ts`. */
export interface Problem {
  readonly kind: "problem";
  readonly code: string;
  readonly severity: "error" | "warning";
  readonly place: Place;
  readonly args: Arguments;
  readonly explanation: Explanation;
  /** The word that was probably meant (`nearest.ts`). */
  readonly near?: string;
}

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export const ok = <T>(value: T): Result<T> => Object.freeze({ ok: true, value });

export const fail = (...problems: readonly Problem[]): { readonly ok: false; readonly problems: readonly Problem[] } =>
  Object.freeze({ ok: false, problems });

/**
 * The problems of one stage: stable codes with their explanations, and a maker that only knows these codes.
 * `const problem = problemsOf(problems); problem("E-LOGIC-SIZE", place, { rows: 9000 })`.
 */
export const problemsOf =
  <Codes extends Readonly<Record<string, Explanation>>>(codes: Codes) =>
  (
    code: keyof Codes & string,
    place: Place = {},
    args: Arguments = {},
    severity: Problem["severity"] = "error",
  ): Problem => {
    const explanation = codes[code];
    if (explanation === undefined) throw new Error(`no such problem code: ${code}`);
    return Object.freeze({
      kind: "problem",
      code,
      severity,
      place: Object.freeze(place),
      args: Object.freeze(args),
      explanation,
    });
  };

/** `file.yaml:12:3`, `file.csv, record 4`, `--at`: one form for people and for `where` in JSON. */
export const whereOf = (place: Place): string => {
  const spot = [place.file, place.line, place.column].filter((part) => part !== undefined).join(":");
  return [spot, place.record === undefined ? "" : `record ${place.record}`, place.field ?? ""]
    .filter((part) => part !== "")
    .join(", ");
};

export const expectedOf = (problem: Problem, language: Language): string =>
  say(problem.explanation.expected, language, problem.args);

const didYouMean: Text = {
  fr: "Vouliez-vous écrire « {near} » ?",
  nl: "Bedoelde u “{near}”?",
  de: "Meinten Sie „{near}“?",
  en: "Did you mean “{near}”?",
};

/** How to mend it; where a known word is near, first whether that was meant. */
export const mendOf = ({ explanation, args, near }: Problem, language: Language): string => {
  const mend = say(explanation.mend, language, args);
  return near === undefined ? mend : `${say(didYouMean, language, { near })} ${mend}`;
};
