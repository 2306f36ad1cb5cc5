import { parseInstant } from "../time/time.ts";
import { present } from "../yaml/present.ts";
import type { Case } from "./measure.ts";
import { measureProblem } from "./problems.ts";
import { checkAction } from "./read-actions.ts";
import { many, type Path, type Reader } from "./reader.ts";
import type { CaseFile } from "./schema.ts";

/** What a case expects of the ruling on an action; only `owes` is asked without one. */
const ofRuling = [
  "ruling",
  "at-least",
  "at-most",
  "asks",
  "texts",
  "under",
  "remove-by",
  "late-from",
  "clauses",
  "prevented",
  "exemption",
] as const;

/** An example with what it must give (semantics N20). */
export const readCase = (raw: CaseFile, place: number, reader: Reader): Case => {
  const path: Path = ["cases", place];
  const instant = (field: "at" | "known") => {
    const text = raw[field];
    const at = text === undefined ? undefined : parseInstant(text, reader.zone);
    if (text !== undefined && at === undefined)
      reader.report(measureProblem("E-MEASURE-TIME", reader.place([...path, field]), { value: text }));
    return at;
  };
  const actions = many(raw.action);
  for (const action of actions) checkAction(action, [...path, "action"], reader);
  // What a case expects of no action would hold whatever the measure says.
  const expectsRuling = ofRuling.some((field) => raw[field] !== undefined);
  if (actions.length === 0 ? expectsRuling || raw.owes === undefined : !expectsRuling && raw.owes === undefined)
    reader.shape(path, "case");
  return Object.freeze(
    present({
      name: raw.name,
      given: raw.given,
      actions,
      product: raw.product,
      at: instant("at") ?? 0,
      known: instant("known"),
      choose: new Map(Object.entries(raw.choose ?? {}).map(([id, value]) => [id, String(value)])),
      expect: present({
        ruling: raw.ruling,
        atLeast: raw["at-least"],
        atMost: raw["at-most"],
        asks: raw.asks,
        texts: raw.texts,
        under: raw.under,
        removeBy: raw["remove-by"],
        lateFrom: raw["late-from"],
        clauses: raw.clauses === undefined ? undefined : new Map(Object.entries(raw.clauses)),
        prevented: raw.prevented,
        exemption: raw.exemption === undefined ? undefined : new Map(Object.entries(raw.exemption)),
        owes: raw.owes === undefined ? undefined : new Map(Object.entries(raw.owes)),
      }),
      place: reader.place(path),
    }),
  );
};
