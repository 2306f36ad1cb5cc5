import { type Condition, condition, row, test } from "../logic/condition.ts";
import { knownFrom } from "./known-from.ts";
import type { Claim, Contested, Guard, Words } from "./measure.ts";
import { measureProblem } from "./problems.ts";
import { isMap, many, type Path, type Reader } from "./reader.ts";

interface ClaimFile {
  readonly value: unknown;
  readonly by: string | readonly string[];
  readonly known?: string;
  readonly status?: Claim<unknown>["status"];
  readonly note?: Words;
}

interface ContestedFile {
  readonly claims: Readonly<Record<string, ClaimFile>>;
  readonly chosen?: { readonly claim: string; readonly why: Words; readonly by: string; readonly on: string };
}

/** Is a value written as claims? */
export const isContested = (raw: unknown): raw is ContestedFile => isMap(raw) && isMap(raw["claims"]);

/** The claims on a value, each read by `readValue`; `variable` is the id under which one is chosen (semantics N7). */
export const readContested = <T>(
  { claims, chosen }: ContestedFile,
  path: Path,
  variable: string,
  reader: Reader,
  readValue: (raw: unknown, path: Path, id: string) => T,
): Contested<T> => {
  if (Object.keys(claims).length === 0) reader.shape([...path, "claims"], "claims");
  if (chosen !== undefined && !Object.hasOwn(claims, chosen.claim)) {
    reader.report(
      measureProblem("E-MEASURE-REFERENCE", reader.place([...path, "chosen"]), { what: "claims", id: chosen.claim }),
    );
  }
  for (const [id, { by }] of Object.entries(claims)) reader.cited(many(by), [...path, "claims", id, "by"]);
  return {
    kind: "contested",
    id: variable,
    claims: Object.entries(claims).map(([id, claim]) => ({
      id,
      value: readValue(claim.value, [...path, "claims", id, "value"], id),
      by: many(claim.by),
      known: knownFrom(claim.known, [...path, "claims", id, "known"], reader),
      status: claim.status ?? "asserted",
      ...(claim.note === undefined ? {} : { note: claim.note }),
    })),
    ...(chosen === undefined ? {} : { chosen: { value: chosen.claim, why: chosen.why, by: chosen.by, on: chosen.on } }),
  };
};

/** That a value is read as this claim says. */
export const underClaim = (variable: string, claim: string): Guard => condition([row([test(variable, [claim])])]);

/** Both at once. */
export const alsoUnder = (given: Condition | undefined, guard: Guard): Condition =>
  given === undefined
    ? guard
    : condition(
        given.rows.flatMap((one) =>
          guard.rows.map((other) => row([...one.tests, ...other.tests], one.name ?? other.name)),
        ),
      );
