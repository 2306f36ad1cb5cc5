import fc from "fast-check";
import { grounds, type Measure, modalities, subjectDays } from "../measure.ts";
import { readMeasure } from "../read.ts";
import { actions } from "../vocabulary/actions.ts";
import { vocabulary } from "../vocabulary/attributes.ts";

/** Measures that nobody wrote, of every construct of the language, through the reader. */

type Json = unknown;

const words = fc.constantFrom<Json>("Words: of the text", {
  fr: "Mots ?",
  nl: "Woorden?",
  de: "Wörter?",
  en: "Words?",
});
const four = (text: string): Json => ({ fr: `${text} ?`, nl: `${text}?`, de: `${text}?`, en: `${text}?` });
const pick = <T>(...items: readonly T[]) => fc.constantFrom(...items);
const option = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
const record = (fields: Readonly<Record<string, fc.Arbitrary<Json>>>) => fc.record(fields);

/** An object without the fields that are left out. */
const written = (fields: Readonly<Record<string, fc.Arbitrary<Json>>>) =>
  record(fields).map((one) => Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined)));

const closed = [...vocabulary.values()].filter(({ values }) => values.length > 1);
const family = (prefixes: readonly string[]) => closed.filter(({ id }) => prefixes.some((one) => id.startsWith(one)));

const row = (prefixes: readonly string[], also: Readonly<Record<string, fc.Arbitrary<Json>>>) =>
  fc
    .uniqueArray(fc.constantFrom(...family(prefixes)), { minLength: 1, maxLength: 3, selector: ({ id }) => id })
    .chain((attributes) =>
      fc.tuple(
        fc.record(
          Object.fromEntries(attributes.map(({ id, values }) => [id, fc.subarray([...values], { minLength: 1 })])),
        ),
        written(Object.fromEntries(Object.entries(also).map(([key, value]) => [key, option(value)]))),
      ),
    )
    .map(([tests, more]) => ({ ...tests, ...more }));

const text = { "text.open": pick(true, false), "text.settled": pick("one", "two") };

const rows = (prefixes: readonly string[], also: Readonly<Record<string, fc.Arbitrary<Json>>> = {}) =>
  fc.oneof(
    row(prefixes, { ...text, ...also }),
    fc.dictionary(pick("a", "b", "c"), row(prefixes, { ...text, ...also }), { minKeys: 1 }),
  );

const within = { "body.within": fc.subarray(["x/one", "x/two"], { minLength: 1 }) };
const to = fc.oneof(
  fc.constant<Json>({}),
  rows(["person.", "body."], within),
  fc
    .tuple(row(["person."], within), fc.dictionary(pick("a", "b"), row(["body."], {}), { minKeys: 1 }))
    .map(([common, any]) => ({ ...common, any })),
);
const where = rows(["device.", "network.", "account.", "purpose"]);
const products = fc.oneof<fc.Arbitrary<Json>[]>(
  fc.constant({ product: "p" }),
  fc.constant({ named: { product: "p" }, variants: { "product.variant-of": "p", "text.open": true } }),
  fc.constant({ "product.vendor": ["v", "w"] }),
  fc.constant({ "product.on.listed": true }),
  fc.constant({ "product.on.shut": false }),
);

const guard = pick<Json>("open", { settled: "one" }, { settled: ["two"] }, { open: false, settled: "two" });
const anyAction = fc.constantFrom(...actions.keys());
const action = fc.oneof(
  anyAction,
  fc.tuple(anyAction, guard).map(([id, of]) => ({ [id]: of })),
);
const actionList = fc.array(action, { minLength: 1, maxLength: 4 });

const contested = (value: fc.Arbitrary<Json>) =>
  fc.tuple(value, value, pick("asserted", "inferred", "announced"), fc.boolean()).map(([one, two, status, chosen]) => ({
    claims: { first: { value: one, by: "s" }, second: { value: two, by: ["s#2"], status, known: "2023-03-01" } },
    ...(chosen ? { chosen: { claim: "first", why: "because", by: "editor", on: "2026-01-01" } } : {}),
  }));

const perhaps = (value: fc.Arbitrary<Json>) =>
  fc.oneof({ weight: 3, arbitrary: value }, { weight: 1, arbitrary: contested(value) });

// A time counts from the day of a listing only where the products of the clause are one list: the corpus has such clauses.
const days = subjectDays.filter((one) => one !== "product.listed");
const count = pick(
  "",
  " + P6M",
  " + P1Y2M",
  " + P30D",
  " + 10 working days",
  " + P3M, first day counted",
  " + P2W, first day not counted",
);
const flat = fc
  .tuple(pick("2023-03-31", "circular.decided", "circular.sent", "other.signed", ...days), count)
  .map(([base, plus]) => `${base}${plus}`);
const timeOf = (more: readonly string[]) =>
  fc.oneof<fc.Arbitrary<Json>[]>(
    flat,
    flat,
    pick("asap", "2023-04-01T21:00", ...more),
    fc
      .tuple(guard, flat, option(flat))
      .map(([of, then, otherwise]) => ({ if: of, then, ...(otherwise && { else: otherwise }) })),
    written({
      unknown: fc.constant("some-day"),
      after: option(pick("2023-01-01", "2023-02-01 + P6M")),
      before: option(pick("2024-01-01")),
    }),
    contested(flat),
  );
const time = timeOf([]);
const ofClause = timeOf(["immediate"]);

const exception = written({
  by: pick("record", "rule"),
  when: option(where),
  grounds: option(fc.subarray([...grounds], { minLength: 1 })),
  approvers: option(pick(["agency-head"], ["x/one", "head-of-security"])),
  delegable: option(fc.boolean()),
  blanket: option(pick("forbidden", "allowed")),
  mitigations: option(pick({ apart: { says: "a device apart", "max-age": "P6M" }, log: {} })),
  lasts: option(pick("P1Y", "P90D")),
  request: option(time),
  documented: option(fc.boolean()),
  report: option(written({ to: pick("x/one"), by: option(time) })),
  says: option(words),
});

const model = written({
  modality: fc.constantFrom(...modalities),
  actions: actionList,
  to: option(to),
  where: option(where),
  says: option(words),
});

const clause = (id: string, others: readonly string[]) =>
  written({
    id: fc.constant(id),
    by: pick("circular", "other"),
    modality: perhaps(fc.constantFrom<Json>(...modalities)),
    actions: perhaps(actionList),
    to: perhaps(to),
    informs: option(to),
    outside: option(fc.array(written({ where: to, because: words, by: fc.constant("s") }), { maxLength: 2 })),
    where: option(perhaps(where)),
    products: option(perhaps(products)),
    from: ofClause,
    "comply-by": option(ofClause),
    until: option(ofClause),
    "owed-by": option(pick("body", "provider", "operator", "contracting-officer", "government", "person")),
    over: option(
      fc.dictionary(fc.constantFrom(...others, id), fc.oneof(fc.constant<Json>(true), guard), { maxKeys: 2 }),
    ),
    model: option(fc.array(model, { minLength: 1, maxLength: 2 })),
    exceptions: option(fc.array(exception, { minLength: 1, maxLength: 2 })),
    review: option(written({ on: option(time), with: option(words), says: option(words) })),
    audience: option(fc.array(fc.oneof(words, to), { minLength: 1, maxLength: 2 })),
    names: option(pick(["app-core", "dedicated-cdn"], ["tracker"], ["corporate", "app-core"])),
    sanction: option(words),
    alternatives: option(fc.array(words, { minLength: 1, maxLength: 2 })),
    says: option(words),
    note: option(words),
  });

const effect = written({
  does: pick("extend", "suspend", "rescind", "annul", "replace"),
  clauses: pick(["one"], ["one", "two"]),
  from: option(time),
  until: option(time),
});

/** What a file says, as JSON, which is YAML too. */
export const files: fc.Arbitrary<string> = record({
  one: clause("one", ["two"]),
  two: clause("two", ["one"]),
  products,
  decided: fc.oneof(pick<Json>("2023-03-17", "2023-03-01 + P10D"), contested(pick<Json>("2023-03-17", "2023-04-20"))),
  sent: pick<Json>("2023-03-20", { unknown: "circular.sent", after: "2023-03-15", before: "2023-05-31" }),
  settled: pick("one", "two"),
  effects: fc.array(effect, { maxLength: 2 }),
  proposed: fc.boolean(),
}).map(({ one, two, products: all, decided, sent, settled, effects, proposed }) =>
  JSON.stringify({
    measure: "x/generated",
    title: four("Title"),
    authority: "x/one",
    products: all,
    force: { formal: "formal", author: ["word"], press: [four("press")] },
    sources: { s: { title: "Source", held: "full" } },
    lists: {
      listed: {
        title: four("List"),
        keeper: "x/one",
        cadence: "P3M",
        versions: [
          { on: "2023-01-01", products: ["p", "q"] },
          { on: "2023-06-01", products: { "product.vendor": "v" } },
        ],
      },
      shut: { public: false },
    },
    instruments: {
      circular: { kind: "circular", decided, sent, source: "s" },
      other: {
        kind: "decision",
        title: four("Other"),
        signed: "2023-09-01",
        by: "x/two",
        links: [{ does: "follows", instrument: "circular" }],
        effects,
      },
      ...(proposed ? { draft: { kind: "law", decided: "2023-08-01", status: "proposed" } } : {}),
    },
    texts: {
      open: { ask: four("Open"), said: [{ by: "s", says: "said" }] },
      settled: {
        values: ["one", "two"],
        names: { one: four("One") },
        ask: four("Settled"),
        chosen: { value: settled, why: "because", by: "editor", on: "2026-01-01" },
      },
    },
    clauses: [one, two],
  }),
);

/** The measure of a file. @throws with the problems, when the generator writes what the language does not take. */
export const measureOf = (text: string): Measure => {
  const read = readMeasure("generated.yaml", text);
  if (!read.ok) throw new Error(JSON.stringify(read.problems.slice(0, 3)));
  return read.value;
};
