import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differences, writtenTwice } from "./differ.ts";

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

const json: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constant(null),
    fc.boolean(),
    fc.integer(),
    fc.string(),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(fc.string(), tie("value"), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value;

/** A pointer and what it leads to, for every value within another. */
const placesOf = (
  value: Json,
  pointer = "",
): readonly { readonly pointer: string; readonly path: readonly (string | number)[] }[] => {
  const walk = (
    here: Json,
    at: string,
    path: readonly (string | number)[],
  ): { pointer: string; path: readonly (string | number)[] }[] => {
    const steps = Array.isArray(here)
      ? here.map((_, n) => n)
      : typeof here === "object" && here !== null
        ? Object.keys(here)
        : [];
    return [
      { pointer: at, path },
      ...steps.flatMap((key) => {
        const child = (here as Record<string | number, Json>)[key];
        return child === undefined
          ? []
          : walk(child, `${at}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`, [...path, key]);
      }),
    ];
  };
  return walk(value, pointer, []);
};

const changedAt = (value: Json, path: readonly (string | number)[]): Json => {
  const [key, ...rest] = path;
  if (key === undefined) return value === null ? 0 : typeof value === "string" ? `${value}.` : null;
  if (Array.isArray(value)) return value.map((item, n) => (n === key ? changedAt(item, rest) : item));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, name === key ? changedAt(item, rest) : item]),
  );
};

describe("where two values differ", () => {
  it("a value is like itself", () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(differences(value, structuredClone(value))).toEqual([]);
      }),
    );
  });

  it("a change anywhere is found at its own pointer", () => {
    fc.assert(
      fc.property(json, fc.nat(), (value, choice) => {
        const places = placesOf(value);
        const place = places[choice % places.length];
        if (place === undefined) return;
        const found = differences(value, changedAt(value, place.path));
        expect(found.map(({ pointer }) => pointer)).toEqual([place.pointer]);
      }),
    );
  });

  it("a dropped item is named by the first place that no longer holds", () => {
    expect(differences([1, 2, 3], [1, 3])).toEqual([{ pointer: "/1", expected: 2, found: 3 }]);
    expect(differences({ a: [1, 2] }, { a: [1] })).toEqual([{ pointer: "/a/1", expected: 2, found: undefined }]);
    expect(differences({ a: 1, b: 2 }, { a: 1 })).toEqual([{ pointer: "/b", expected: 2, found: undefined }]);
  });

  it("swapped neighbours are one difference, at the first of them", () => {
    expect(
      differences([{ a: 1 }, { a: 2 }, { a: 3 }], [{ a: 2 }, { a: 1 }, { a: 3 }]).map(({ pointer }) => pointer),
    ).toEqual(["/0"]);
  });

  it("the order of members counts, since two neighbours could have changed places", () => {
    expect(differences({ a: 1, b: 2 }, { b: 2, a: 1 }).map(({ pointer }) => pointer)).toEqual([""]);
  });
});

describe("members written twice", () => {
  it("no JSON that JSON.stringify writes has one", () => {
    fc.assert(
      fc.property(json, fc.constantFrom(undefined, 2), (value, space) => {
        expect(writtenTwice(JSON.stringify(value, undefined, space))).toBeUndefined();
      }),
    );
  });

  it("is found under its pointer, whatever the escapes and wherever it stands", () => {
    expect(writtenTwice('{"a": [{"x": 1, "y": 2}, {"x": {"k": "}"}, "\\u0078": 3}]}')).toBe("/a/1/x");
    expect(writtenTwice('{"a/b": 1, "c": 2, "a/b": 1}')).toBe("/a~1b");
  });
});
