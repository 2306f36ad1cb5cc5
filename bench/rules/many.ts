import type { Value } from "../../src/logic/index.ts";
import type { Measure } from "../../src/measure/measure.ts";
import { readMeasure } from "../../src/measure/read.ts";
import { levelOf, type RulingToken, tokenOf } from "../../src/measure/ruling.ts";
import { impossible, vocabulary } from "../../src/measure/vocabulary/attributes.ts";
import { numbers } from "./rounds.ts";

/** The instant that is asked about; measures in force contain it, others have ended or are still to come. */
export const at = Date.parse("2023-04-15T10:00:00Z");

const about = [
  "person.as",
  "body.kind",
  "device.owner",
  "device.managed",
  "device.internal-access",
  "device.work-mail",
  "device.professional-information",
  "device.used-for-work",
];

const windows = [
  { from: "2023-01-01", until: "2023-12-31", state: "in-force" },
  { from: "2023-03-01", until: "2023-06-30", state: "in-force" },
  { from: "2022-01-01", until: "2022-12-31", state: "lapsed" },
  { from: "2024-01-01", until: "2024-12-31", state: "pending" },
] as const;

type Test = readonly [attribute: string, values: readonly Value[]];

interface Generated {
  readonly measure: Measure;
  /** The same clauses as plain values, for what is written by hand. */
  readonly clauses: readonly { readonly rows: readonly (readonly Test[])[]; readonly effect: RulingToken }[];
}

const effects = {
  prohibit: "prohibited",
  "recommend-against": "advised-against",
  permit: "permitted",
} as const;

/** A measure with one to three clauses of one or two rows of four to six facts. `allInForce`: every clause is in force at T. */
const generate = (place: number, next: (limit: number) => number, allInForce: boolean): Generated => {
  const one = <T>(from: readonly T[], fallback: T): T => from[next(from.length)] ?? fallback;
  const testOn = (attribute: string): Test => {
    const values = vocabulary.get(attribute)?.values ?? [];
    const wanted = values.length > 2 ? 1 + next(2) : 1;
    const start = next(values.length);
    return [attribute, Array.from({ length: wanted }, (_, n) => values[(start + n) % values.length] ?? false)];
  };
  const testsOn = (count: number): readonly Test[] =>
    about
      .map((attribute) => ({ attribute, order: next(1_000_000) }))
      .sort((a, b) => a.order - b.order)
      .slice(0, count)
      .map(({ attribute }) => testOn(attribute));
  const clauses = Array.from({ length: 1 + next(3) }, () => {
    const modality = one(["prohibit", "prohibit", "recommend-against", "permit"] as const, "prohibit");
    const window = one(allInForce ? windows.slice(0, 2) : windows, windows[0]);
    const rows = Array.from({ length: 1 + next(2) }, () => testsOn(4 + next(3)));
    return {
      modality,
      window,
      rows,
      effect: window.state === "in-force" ? effects[modality] : "not-in-force",
    } as const;
  });
  const written = clauses.map(({ modality, window, rows }, n) => ({
    id: `c${n}`,
    by: "decision",
    modality,
    actions: ["use"],
    to: {},
    where: Object.fromEntries(rows.map((tests, row) => [`row-${row}`, Object.fromEntries(tests)])),
    from: window.from,
    until: window.until,
  }));
  const title = Object.fromEntries(["fr", "nl", "de", "en"].map((language) => [language, `${place}`]));
  const read = readMeasure(
    `m${place}.yaml`,
    JSON.stringify({
      measure: `xx/m${place}`,
      title,
      authority: "xx/government",
      products: { product: "zazou" },
      sources: { letter: { held: "full" } },
      instruments: { decision: { kind: "decision", decided: "2022-01-01" } },
      clauses: written,
    }),
  );
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return { measure: read.value, clauses };
};

export const generated = (count: number, allInForce: boolean): readonly Generated[] => {
  const next = numbers(count + 7);
  return Array.from({ length: count }, (_, place) => generate(place, next, allInForce));
};

/**
 * What a programmer writes for the same clauses at the same instant: one `if` for each row, the strictest first, and out at the first that
 * holds. Written out as text, since nobody writes sixty measures twice.
 */
export const byHand = (all: readonly Generated[]): ((facts: object) => RulingToken) => {
  const rows = all
    .flatMap(({ clauses }) => clauses.flatMap(({ rows, effect }) => rows.map((tests) => ({ tests, effect }))))
    .sort((a, b) => levelOf(b.effect) - levelOf(a.effect));
  const name = (value: unknown) => JSON.stringify(value);
  const ifs = rows.map(({ tests, effect }) => {
    const all = tests.map(
      ([attribute, values]) => `(${values.map((value) => `f[${name(attribute)}]===${name(value)}`).join("||")})`,
    );
    return `if(${all.join("&&")})return ${name(effect)};`;
  });
  return new Function("f", `"use strict";${ifs.join("\n")}\nreturn ${name(tokenOf(0))};`) as (
    facts: object,
  ) => RulingToken;
};

/** Objects with every fact, none of them impossible. */
export const people = (count: number): readonly Readonly<Record<string, Value>>[] => {
  const next = numbers(2023);
  const found: Record<string, Value>[] = [];
  while (found.length < count) {
    const facts = Object.fromEntries(
      about.map((attribute) => {
        const values = vocabulary.get(attribute)?.values ?? [];
        return [attribute, values[next(values.length)] ?? false];
      }),
    );
    const cannotBe = impossible.some(({ tests }) =>
      tests.every(({ attribute, values }) => values.some((value) => value === facts[attribute])),
    );
    if (!cannotBe) found.push(facts);
  }
  return found;
};
