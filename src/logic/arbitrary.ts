import fc from "fast-check";
import {
  type Condition,
  condition,
  type Domain,
  type Facts,
  type Row,
  row,
  type Space,
  test,
  type Value,
} from "./condition.ts";
import { completions } from "./reference.ts";

/** Generated conditions, spaces and facts for property tests, with names that break whoever glues text into code. */

export interface World {
  readonly space: Space;
  readonly condition: Condition;
  readonly facts: Facts;
}

/** Names and values as nobody would choose them; all can be kept in a text column. */
const hostile = [
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  'a"b',
  "a'b",
  "''",
  "\\",
  "\\'",
  "a\nb",
  "a\r",
  "\u2028",
  "\u2029",
  "*/",
  "/*",
  "//",
  "--",
  "</script>",
  "\u0024{f}",
  "`",
  "",
  " ",
  "f",
  "v0",
  "é",
  "e\u0301",
  "😀",
  "null",
  "undefined",
  "NULL ",
  "); DROP TABLE facts;--",
  "?",
  "?1",
  ":a",
  "$a",
  "@a",
  "[x]",
  "0",
  "-1",
  "NaN",
  "device.owner",
];

const text = fc
  .oneof(
    { weight: 3, arbitrary: fc.constantFrom(...hostile) },
    { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 6 }) },
  )
  .filter((one) => !one.includes("\0") && one.isWellFormed());

const name = text.filter((one) => one.length < 60);

const values = (most: number): fc.Arbitrary<readonly Value[]> =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constant([true, false]) },
    { weight: 3, arbitrary: fc.uniqueArray(text, { minLength: 1, maxLength: most }) },
  );

/** Up to five attributes of up to five values, and few enough states to list them all. */
export const domains: fc.Arbitrary<Domain> = fc
  .uniqueArray(fc.tuple(name, values(5)), { minLength: 1, maxLength: 5, selector: ([key]) => key.toLowerCase() })
  .filter((entries) => entries.reduce((states, [, all]) => states * all.length, 1) <= 250)
  .map((entries) => new Map(entries));

export const rowsOver = (domain: Domain, most: number): fc.Arbitrary<readonly Row[]> => {
  const tests = [...domain].map(([attribute, all]) => fc.subarray([...all]).map((some) => test(attribute, some)));
  const one = fc
    .tuple(fc.tuple(...tests), fc.subarray([...domain.keys()]), fc.option(name, { nil: undefined }))
    .map(([all, chosen, called]) =>
      row(
        all.filter(({ attribute }) => chosen.includes(attribute)),
        called,
      ),
    );
  return fc.array(one, { maxLength: most });
};

export const conditionsOver = (domain: Domain): fc.Arbitrary<Condition> => rowsOver(domain, 5).map(condition);

/** Any facts, in any order, possible together or not. */
export const factsOver = (domain: Domain): fc.Arbitrary<Facts> =>
  fc
    .shuffledSubarray([...domain])
    .chain((known) =>
      fc.tuple(...known.map(([attribute, all]) => fc.constantFrom(...all).map((value) => [attribute, value] as const))),
    )
    .map((known) => new Map(known));

export const spaces: fc.Arbitrary<Space> = domains.chain((domain) =>
  fc.oneof(fc.constant([]), rowsOver(domain, 3)).map((never) => ({ domain, never })),
);

/** A condition with any facts, which may be impossible together. */
export const worlds: fc.Arbitrary<World> = spaces.chain((space) =>
  fc.record({ space: fc.constant(space), condition: conditionsOver(space.domain), facts: factsOver(space.domain) }),
);

/** A condition with facts that have a completion. */
export const possibleWorlds: fc.Arbitrary<World> = worlds.filter(
  ({ facts, space }) => completions(facts, space).length > 0,
);

/** The value of a result that a test knows to be good. */
export const good = <T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly unknown[] },
): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};
