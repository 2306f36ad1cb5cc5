import { beforeAll, expect, it } from "vitest";
import { runCase } from "./case.ts";
import { instead } from "./damaged.test-help.ts";
import type { Surroundings } from "./facts.ts";
import { loadSurroundings } from "./load.ts";
import { readMeasure } from "./read.ts";

let around: Surroundings;
beforeAll(async () => {
  const loaded = await loadSurroundings("/nonexistent");
  if (!loaded.ok) throw new Error("the register and the catalogue can be read");
  around = loaded.value;
});

/** What is told of the one case of a text; its deadline is an hour. */
const differences = (expected: string): readonly unknown[] => {
  const text = instead("comply-by: 2023-03-31", "comply-by: 2023-03-31T12:00").replace(
    "at: 2023-04-15",
    "at: 2023-03-20",
  );
  const read = readMeasure("m.yaml", text.replace("ruling: prohibited", expected));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value.cases.flatMap((one) => runCase(one, read.value, around)).map(({ args }) => args["differences"]);
};

it.each([
  ["ruling: prohibited", undefined],
  ["ruling: permitted", "ruling: permitted → prohibited"],
  ["late-from: 2023-03-31T12:00", undefined],
  ["late-from: 2023-03-31T10:00Z", undefined],
  ["late-from: 2023-03-31", "late-from: 2023-03-31 → 2023-03-31T12:00"],
  ["{asks: [device.form], texts: [web]}", "asks: [device.form] → []; texts: [web] → []"],
  ["owes: {ban: {late-from: 2023-03-31T12:00, role: bound}}", undefined],
  [
    "owes: {ban: {late-from: 2023-04-01, role: informed}}",
    "owes ban late-from: 2023-04-01 → 2023-03-31T12:00; owes ban role: informed → bound",
  ],
  ["under: [{device.owner: person, ruling: permitted}]", "under: {device.owner: person, ruling: permitted} → []"],
  ["clauses: {ban: lapsed}", "clause ban: lapsed → in-force"],
])("all that differs is told at once, as a file writes it: %s", (expected, told) => {
  const fields = expected.startsWith("{") ? expected.slice(1, -1).replace("], ", "]\n    ") : expected;
  expect(differences(fields)).toEqual(told === undefined ? [] : [told]);
});
