import { parseDocument } from "yaml";
import type { Language } from "../language/language.ts";
import type { Value } from "../logic/condition.ts";
import { condition, type Row, row, test } from "../logic/condition.ts";
import { compare, type Difference } from "../measure/compare/compare.ts";
import type { Moment } from "../measure/compare/frame.ts";
import { draftId, draftOf } from "../measure/exchange/besluit/draft.ts";
import type { Clause, Measure } from "../measure/measure.ts";
import { readMeasure } from "../measure/read.ts";
import { vocabulary } from "../measure/vocabulary/attributes.ts";
import { ok, type Result } from "../problem/problem.ts";
import type { Day } from "../time/time.ts";
import { casesOfModel, type ModelCases } from "./adoption-cases.ts";
import { asModel, type Choices } from "./receipt/model-choice.ts";

/** What a body says of its decision to adopt what it was invited to. */
export interface Adopted extends Choices {
  /** College or council, in words of the body. */
  readonly organ: string;
  readonly decided: Day;
  readonly reference: string;
  /** Of a part: whether it says the same of the same acts and products stays a question to its text. */
  readonly extent: "whole" | "part";
}

export interface AdoptionQuestion extends Moment {
  /** The measure that invites, and its clauses with a model that the body adopts: at least one. */
  readonly measure: Measure;
  readonly clauses: readonly Clause[];
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
  /** The model’s cases, put to it. */
  readonly cases: ModelCases;
}

/** Offices that are held by election. */
const elected: readonly Value[] = ["mayor", "alderman", "councillor", "mp"];

const notElected = (vocabulary.get("person.role")?.values ?? []).filter((value) => !elected.includes(value));

/** A row of those whom the invitation names, with the elected members or without them; undefined where nobody is left. */
const rowFor = ({ tests, name }: Row, persons: "with-elected" | "without-elected"): Row | undefined => {
  const named = tests.find(({ attribute }) => attribute === "person.role");
  // Who names no office means the elected members too.
  if (named === undefined)
    return persons === "with-elected" ? row(tests, name) : row([...tests, test("person.role", notElected)], name);
  const roles =
    persons === "with-elected"
      ? [...new Set([...named.values, ...elected])]
      : named.values.filter((value) => !elected.includes(value));
  if (roles.length === 0) return undefined;
  return row(
    tests.map((each) => (each === named ? test(each.attribute, roles) : each)),
    name,
  );
};

/** The model for those whom the decision binds. Where that would be nobody, it stays as it is, and its persons an open question. */
const withPersons = (clause: Clause, persons: Adopted["persons"]): Clause => {
  if (persons !== "with-elected" && persons !== "without-elected") return clause;
  const model = clause.model.map((one) => {
    const rows = (one.to?.rows ?? [row([])]).flatMap((each) => rowFor(each, persons) ?? []);
    return { ...one, to: condition(rows) };
  });
  return model.every(({ to }) => to.rows.length > 0) ? { ...clause, model } : clause;
};

/** The questions of the draft that a reply answers. What the body writes itself, or changes from the model, is then exactly what the draft says. */
const settled = ({ persons, devices, ends, extent }: Adopted): ReadonlyMap<string, boolean> =>
  new Map([
    ...(persons === undefined || persons === "others" ? [] : ([["same-persons", true]] as const)),
    ...(devices === "same" ? ([["same-devices", true]] as const) : []),
    ...(ends === "never" ? ([["ends", false]] as const) : []),
    ...(extent === "whole"
      ? ([
          ["same-actions", true],
          ["same-products", true],
        ] as const)
      : []),
  ]);

const yamlOf = (question: AdoptionQuestion, adopted: Adopted, clauses: readonly Clause[]): string => {
  const { measure, body, title, language, by, on } = question;
  const { organ, decided, ends } = adopted;
  const until = ends === undefined || ends === "never" ? {} : { until: ends };
  const besluit = { title, organ, decided, articles: [], addresses: [], ...until };
  const document = parseDocument(draftOf({ besluit, body, measure, clauses }), { version: "1.2", schema: "core" });
  document.setIn(["sources", "besluit", "language"], language);
  for (const [id, value] of settled(adopted))
    if (document.hasIn(["texts", id]))
      document.setIn(["texts", id, "chosen"], document.createNode({ value, why: adopted.reference, by, on }));
  return document.toString({ lineWidth: 0, defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "PLAIN" });
};

/**
 * The decision of a body as a measure of its own, drafted from the model of what it adopts, a clause for each model: it speaks for the body in the place of the
 * invitation. What the reply leaves unsaid stays an open question of the draft. The same question gives the same bytes. Problems: those of a measure that cannot be read, E-LOGIC-SIZE.
 */
export const adoptionOf = (question: AdoptionQuestion): Result<Adoption> => {
  const { measure, clauses, body, adopted } = question;
  const wished = clauses.map((clause) => withPersons(clause, adopted.persons));
  // One decision has one circle of persons: where it would leave a clause with nobody, all of it stays open.
  const elsewhere = adopted.persons === "without-elected" && wished.some((one, place) => one === clauses[place]);
  const said: Adopted = elsewhere ? { ...adopted, persons: "others" } : adopted;
  const yaml = yamlOf(question, said, elsewhere ? clauses : wished);
  const besluit = { title: question.title, decided: adopted.decided, articles: [], addresses: [] };
  const id = draftId({ besluit, body, measure, clauses });
  const read = readMeasure(`${id}.yaml`, yaml);
  if (!read.ok) return read;
  const whole: Adopted = { ...adopted, ...asModel, extent: "whole" };
  const model = readMeasure(`${id}.yaml`, yamlOf(question, whole, clauses));
  if (!model.ok) return model;
  const { at, knownAt, around } = question;
  const differences = compare({ a: model.value, b: read.value, everywhere: false, at, knownAt, around });
  if (!differences.ok) return differences;
  const cases = casesOfModel({
    letter: measure,
    clauses,
    body,
    model: model.value,
    draft: read.value,
    decided: adopted.decided,
    ...(adopted.ends === undefined || adopted.ends === "never" ? {} : { ends: adopted.ends }),
    around,
  });
  if (!cases.ok) return cases;
  return ok({ id, yaml, measure: read.value, differences: differences.value, cases: cases.value });
};
