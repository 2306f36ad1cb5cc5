import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearestAbove } from "../../catalogue/labels.ts";
import { restrictionOf } from "../real/restriction.test-help.ts";
import { type Layer, layersOf } from "./name-layers.ts";
import { fateOf, nameRulesOf } from "./names.ts";
import { exemption } from "./order.test-help.ts";

const name = fc.array(fc.constantFrom("a", "b"), { minLength: 1, maxLength: 5 }).map((labels) => labels.join("."));
const names = fc.array(name, { maxLength: 8 });

const isIn = (host: string, patterns: readonly string[]): boolean => {
  const wide = new Set(patterns.flatMap((each) => (each.startsWith(".") ? [each.slice(1)] : [])));
  return patterns.includes(host) || wide.has(host) || nearestAbove(host, wide) !== undefined;
};
const blocks = (layers: readonly Layer[], host: string): boolean =>
  layers.some(({ blocked, open }) => isIn(host, blocked) && !isIn(host, open));

const ruled = (wide: readonly string[], alone: readonly string[], open: readonly string[]) =>
  restrictionOf("app", [...wide, ...alone.map((each) => `=${each}`)], {
    exemptions: [exemption("be/ex/exemption", { names: open })],
  });

describe("the layers of a measure’s names", () => {
  it("block what the nearest name says", () => {
    fc.assert(
      fc.property(names, names, names, fc.array(name, { minLength: 1, maxLength: 8 }), (wide, alone, open, hosts) => {
        const restriction = ruled(wide, alone, open);
        const layers = layersOf(restriction);
        for (const host of [...hosts, ...wide, ...alone, ...open])
          expect([host, blocks(layers, host)]).toEqual([host, fateOf(nameRulesOf(restriction), host) === "blocked"]);
      }),
      { numRuns: 300 },
    );
  });

  it("hold no name twice or under another of the same list", () => {
    fc.assert(
      fc.property(names, names, names, (wide, alone, open) => {
        for (const { blocked, open: let_ } of layersOf(ruled(wide, alone, open)))
          for (const list of [blocked, let_])
            for (const [n, each] of list.entries())
              expect(
                isIn(
                  each.replace(/^\./, ""),
                  list.filter((_, other) => other !== n),
                ),
              ).toBe(false);
      }),
    );
  });
});
