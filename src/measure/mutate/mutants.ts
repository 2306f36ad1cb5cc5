import type { z } from "zod";
import { measureSchema } from "../schema.ts";
import { actions as actionTable, vocabulary } from "../vocabulary/attributes.ts";
import { conditionMutants, type Domains, guardMutants } from "./conditions.ts";
import { dropped, type Mutant, mutant, replaced } from "./mutant.ts";
import { choicesOf, shapeOf } from "./shape.ts";
import { withoutClause, withoutInstrument } from "./taken-out.ts";
import { timesNear } from "./times.ts";
import { isMap, type Path, partAt, type Tree, type TreeMap, withoutPart, withPart } from "./tree.ts";

/** What a file states and prints and no ruling reads; `by` only where the schema offers no choice of it. */
const printed: ReadonlySet<string> = new Set(
  [
    "measure title authority zone calendar language force sources source note number says because ask said names why by",
    "id unknown url links differs keeper cadence review audience helped-by sanction alternatives replace",
    "documented report cases not-yet unpinned",
  ]
    .join(" ")
    .split(" "),
);

const valuesOfText = (file: Tree, id: string): readonly (string | boolean)[] | undefined => {
  const question = partAt(file, ["texts", id]);
  if (!isMap(question)) return undefined;
  const values = question["values"];
  return Array.isArray(values) ? values : [true, false];
};

const domainsOf =
  (file: Tree): Domains =>
  (attribute) =>
    attribute.startsWith("text.")
      ? valuesOfText(file, attribute.slice("text.".length))
      : attribute.startsWith("product.on.")
        ? [true, false]
        : vocabulary.get(attribute)?.values;

/** Is a question of the text asked anywhere? One that only the reader is told of decides nothing. */
const isAsked = (file: Tree, id: string): boolean => {
  const { texts: _, cases: __, sources: ___, ...rest } = isMap(file) ? file : {};
  const text = JSON.stringify(rest);
  return text.includes(`"text.${id}"`) || text.includes(`"${id}"`);
};

const actionOf = (item: Tree): string => (isMap(item) ? (Object.keys(item)[0] ?? "") : String(item));

/** A choice that the file leaves to the usual is changed where it is between as many: a status, not one of six debtors. */
const mostUnsaid = 3;

/** The other actions seen in the same channel; of duties, which are seen each in its own record, the next one of the table. */
const nearestActions = (action: string, taken: readonly string[]): readonly string[] => {
  const own = actionTable.get(action);
  if (own === undefined) return [];
  const near = [...actionTable.values()].filter(({ channel, use }) => channel === own.channel && use === own.use);
  const others = near.map(({ id }) => id).filter((id) => !taken.includes(id));
  if (own.channel !== "duty") return others;
  const next = near[(near.findIndex(({ id }) => id === action) + 1) % near.length]?.id;
  return others.filter((id) => id === next);
};

const asks: readonly string[] = ["prohibit", "permit", "recommend-against", "prevent"];
const owes: readonly string[] = ["oblige", "recommend"];

/** Of the values of a choice those that make sense beside what the same part says: a duty is not forbidden. */
const sensible = (values: readonly string[], beside: TreeMap): readonly string[] => {
  const actions = beside["actions"];
  if (!values.includes("prohibit") || !Array.isArray(actions)) return values;
  const uses = new Set(actions.map((item) => actionTable.get(actionOf(item))?.use));
  return values.filter(
    (value) => (asks.includes(value) && uses.has("asked")) || (owes.includes(value) && uses.has("owed")),
  );
};

/** Each other choice among claims or values, and none. */
const chosenMutants = (file: Tree, path: Path, field: string, values: readonly Tree[]): readonly Mutant[] => {
  const now = partAt(file, [...path, "chosen", field]);
  return [
    dropped(file, [...path, "chosen"]),
    ...values.filter((value) => value !== now).map((value) => replaced(file, [...path, "chosen", field], value)),
  ];
};

/** A claim left out takes the choice of it along. */
const withoutClaim = (file: Tree, path: Path, id: string): Mutant => {
  const left = withoutPart(file, [...path, "claims", id]);
  const isChosen = partAt(file, [...path, "chosen", "claim"]) === id;
  const tree = isChosen ? withoutPart(left, [...path, "chosen"]) : left;
  return mutant(file, [...path, "claims", id], { kind: "dropped" }, tree);
};

const itemMutants = (file: Tree, path: Path, count: number): readonly Mutant[] => {
  const [part, ...rest] = path;
  const id = path.at(-1);
  if (part === "clauses" && rest.length === 1) return [withoutClause(file, Number(id))];
  if (part === "instruments" && rest.length === 1) return withoutInstrument(file, String(id));
  return count > 1 ? [dropped(file, path)] : [];
};

const fieldMutants = (
  file: Tree,
  path: Path,
  value: TreeMap,
  shape: Extract<ReturnType<typeof shapeOf>, { kind: "fields" }>,
): readonly Mutant[] => {
  const own = [...shape.fields].flatMap(([key, { schema, optional }]): readonly Mutant[] => {
    const here = [...path, key];
    const choices = choicesOf(schema);
    if (choices !== undefined && value[key] === undefined)
      return choices.length > mostUnsaid ? [] : choices.map((choice) => replaced(file, here, choice));
    if (value[key] === undefined || key === "chosen" || (printed.has(key) && choices === undefined)) return [];
    if (key === "claims" && isMap(value[key]))
      return Object.keys(value[key]).flatMap((id) => [
        withoutClaim(file, path, id),
        ...mutantsOf(file, [...here, id], partSchema(schema, value[key]), value),
      ]);
    return [...(optional ? [dropped(file, here)] : []), ...mutantsOf(file, here, schema, value)];
  });
  if (!isMap(value["chosen"])) return own;
  if (isMap(value["claims"])) return [...own, ...chosenMutants(file, path, "claim", Object.keys(value["claims"]))];
  return [...own, ...chosenMutants(file, path, "value", valuesOfText(file, String(path.at(-1))) ?? [])];
};

const partSchema = (schema: z.core.$ZodType, value: Tree): z.core.$ZodType => {
  const shape = shapeOf(schema, value);
  return shape.kind === "named" ? shape.item : schema;
};

const statuses = ["asserted", "inferred", "announced"];

/** All changes of a condition that several voices state: of each claim, its value, its clock and its status, and of the choice. */
const contestedMutants = (file: Tree, path: Path, claims: TreeMap): readonly Mutant[] => [
  ...Object.entries(claims).flatMap(([id, claim]) => {
    const here = [...path, "claims", id];
    const { known, status } = isMap(claim) ? claim : {};
    return [
      withoutClaim(file, path, id),
      ...conditionMutants(file, [...here, "value"], domainsOf(file)),
      ...(typeof known === "string" ? timesNear(known, false) : []).map((near) =>
        replaced(file, [...here, "known"], near),
      ),
      ...statuses.filter((one) => one !== status).map((one) => replaced(file, [...here, "status"], one)),
    ];
  }),
  ...(isMap(partAt(file, [...path, "chosen"])) ? chosenMutants(file, path, "claim", Object.keys(claims)) : []),
];

/** All mutants of one part, by the shape that its schema gives it. `beside` is the map in which it stands. */
const mutantsOf = (file: Tree, path: Path, schema: z.core.$ZodType, beside: TreeMap): readonly Mutant[] => {
  const value = partAt(file, path);
  const shape = shapeOf(schema, value);
  switch (shape.kind) {
    case "condition":
      return isMap(value) && isMap(value["claims"])
        ? contestedMutants(file, path, value["claims"])
        : conditionMutants(file, path, domainsOf(file));
    case "guard": {
      // The guard of a time stands in a map with what it guards; any other one is a value that may also be `true`.
      const above = path.slice(0, -1);
      const free: Tree = path.at(-1) === "if" ? withPart(file, above, beside["then"]) : withPart(file, path, true);
      return guardMutants(file, path, domainsOf(file), mutant(file, path, { kind: "unguarded" }, free));
    }
    case "action": {
      const action = actionOf(value);
      const taken = (partAt(file, path.slice(0, -1)) as readonly Tree[]).map(actionOf);
      const guard = isMap(value) ? value[action] : undefined;
      const guardPath = [...path, action];
      const free = mutant(file, guardPath, { kind: "unguarded" }, withPart(file, path, action));
      return [
        ...nearestActions(action, taken).map((other) =>
          replaced(file, path, guard === undefined ? other : { [other]: guard }, other),
        ),
        ...(guard === undefined ? [] : guardMutants(file, guardPath, domainsOf(file), free)),
      ];
    }
    case "choice":
      return sensible(shape.values, beside)
        .filter((choice) => choice !== value)
        .map((choice) => replaced(file, path, choice));
    case "truth":
      return [replaced(file, path, value !== true)];
    case "text":
      return typeof value === "string"
        ? timesNear(value, path.includes("until")).map((near) => replaced(file, path, near))
        : [];
    case "list":
      return Array.isArray(value)
        ? value.flatMap((_, place) => [
            ...itemMutants(file, [...path, place], value.length),
            ...mutantsOf(file, [...path, place], shape.item, beside),
          ])
        : [];
    case "named":
      return isMap(value)
        ? Object.keys(value)
            .filter((id) => path[0] !== "texts" || path.length > 1 || isAsked(file, id))
            .flatMap((id) => [
              ...itemMutants(file, [...path, id], Object.keys(value).length),
              ...mutantsOf(file, [...path, id], shape.item, value),
            ])
        : [];
    case "fields":
      return isMap(value) ? fieldMutants(file, path, value, shape) : [];
    case "other":
      return [];
  }
};

/**
 * Every change of one thing in a measure file that another text could say: modality, actions, tests, rows and values, dates, periods and
 * their counting, claims, choices, guards, effects, exceptions, parts left out. The schema drives it, so that a new field is covered by
 * itself; what is only printed is left alone. Changes that no reader accepts are among them.
 */
export const mutants = (file: Tree): readonly Mutant[] => {
  const all = mutantsOf(file, [], measureSchema, {});
  return [...new Map(all.map((one) => [one.id, one])).values()];
};
