import { parseDocument } from "yaml";
import type { Language } from "../language/language.ts";
import type { Value } from "../logic/condition.ts";
import { condition, row, test } from "../logic/condition.ts";
import { compare, type Difference } from "../measure/compare/compare.ts";
import type { Moment } from "../measure/compare/frame.ts";
import { draftId, draftOf } from "../measure/exchange/besluit/draft.ts";
import type { Clause, Measure } from "../measure/measure.ts";
import { readMeasure } from "../measure/read.ts";
import { ok, type Result } from "../problem/problem.ts";
import type { Day } from "../time/time.ts";

/** What a body says of its decision to adopt what it was invited to. What it does not say stays a question to its text. */
export interface Adopted {
  /** College or council, in words of the body. */
  readonly organ: string;
  readonly decided: Day;
  readonly reference: string;
  /** Whom it binds: those whom the invitation names, these with the elected members, these without them, or others. */
  readonly persons?: "same" | "with-elected" | "without-elected" | "others";
  readonly devices?: "same" | "others";
  /** The last day, whole; `never`: the decision says no end. */
  readonly ends?: Day | "never";
}

export interface AdoptionQuestion extends Moment {
  /** The measure that invites, and its clause with a model. */
  readonly measure: Measure;
  readonly clause: Clause;
  readonly body: string;
  readonly adopted: Adopted;
  /** The title of the decision, in the language of the body. */
  readonly title: string;
  readonly language: Language;
  /** Who said so, in words, and on which day: what is chosen in the draft is chosen by them. */
  readonly by: string;
  readonly on: Day;
}

/** A local measure that a body’s decision became. */
export interface Adoption {
  readonly id: string;
  readonly yaml: string;
  readonly measure: Measure;
  /** Where it rules otherwise than the model taken over word for word would: disjoint, exact (`compare`). */
  readonly differences: readonly Difference[];
}

/** Offices that are held by election. */
const elected: readonly Value[] = ["mayor", "alderman", "councillor", "mp"];

const withPersons = (clause: Clause, persons: Adopted["persons"]): Clause => {
  if (persons !== "with-elected" && persons !== "without-elected") return clause;
  const roles = (values: readonly Value[]): readonly Value[] =>
    persons === "with-elected"
      ? [...new Set([...values, ...elected])]
      : values.filter((value) => !elected.includes(value));
  const model = clause.model.map((one) =>
    one.to === undefined
      ? one
      : {
          ...one,
          to: condition(
            one.to.rows
              .map(({ tests, name }) =>
                row(
                  tests.map((each) =>
                    each.attribute === "person.role" ? test(each.attribute, roles(each.values)) : each,
                  ),
                  name,
                ),
              )
              .filter(({ tests }) => tests.every(({ values }) => values.length > 0)),
          ),
        },
  );
  return { ...clause, model };
};

/** The questions of the draft that a reply answers. What the body writes itself, or changes from the model, is then exactly what the draft says. */
const settled = ({ persons, devices, ends }: Adopted): ReadonlyMap<string, boolean> =>
  new Map([
    ...(persons === undefined || persons === "others" ? [] : ([["same-persons", true]] as const)),
    ...(devices === "same" ? ([["same-devices", true]] as const) : []),
    ...(ends === "never" ? ([["ends", false]] as const) : []),
    ["same-actions", true],
    ["same-products", true],
  ]);

const yamlOf = (question: AdoptionQuestion, adopted: Adopted, clause: Clause): string => {
  const { measure, body, title, language, by, on } = question;
  const { organ, decided, ends } = adopted;
  const until = ends === undefined || ends === "never" ? {} : { until: ends };
  const besluit = { title, organ, decided, articles: [], addresses: [], ...until };
  const document = parseDocument(draftOf({ besluit, body, measure, clause }), { version: "1.2", schema: "core" });
  document.setIn(["sources", "besluit", "language"], language);
  for (const [id, value] of settled(adopted))
    if (document.hasIn(["texts", id]))
      document.setIn(["texts", id, "chosen"], document.createNode({ value, why: adopted.reference, by, on }));
  return document.toString({ lineWidth: 0, defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "PLAIN" });
};

/**
 * The decision of a body as a measure of its own, drafted from the model of what it adopts: it speaks for the body in the place of the invitation. What the reply
 * leaves unsaid stays an open question of the draft. Problems: those of a measure that cannot be read, E-LOGIC-SIZE.
 */
export const adoptionOf = (question: AdoptionQuestion): Result<Adoption> => {
  const { measure, clause, body, adopted } = question;
  const own = withPersons(clause, adopted.persons);
  const yaml = yamlOf(question, adopted, own);
  const besluit = { title: question.title, decided: adopted.decided, articles: [], addresses: [] };
  const id = draftId({ besluit, body, measure, clause });
  const read = readMeasure(`${id}.yaml`, yaml);
  if (!read.ok) return read;
  const asModel = readMeasure(
    `${id}.yaml`,
    yamlOf(question, { ...adopted, persons: "same", devices: "same", ends: "never" }, clause),
  );
  if (!asModel.ok) return asModel;
  const { at, knownAt, around } = question;
  const differences = compare({ a: asModel.value, b: read.value, everywhere: false, at, knownAt, around });
  if (!differences.ok) return differences;
  return ok({ id, yaml, measure: read.value, differences: differences.value });
};
