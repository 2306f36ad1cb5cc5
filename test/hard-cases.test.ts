import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { findMeasure, repository } from "../src/measure/corpus.ts";
import type { Surroundings } from "../src/measure/facts.ts";
import { loadSurroundings } from "../src/measure/load.ts";
import type { Measure } from "../src/measure/measure.ts";
import { rulingInWords } from "../src/measure/prose/ruling.ts";
import type { ClauseRuling } from "../src/measure/ruling.ts";
import { standingOf, surroundings, verdictsIn } from "./hard-cases/fleet.ts";
import { acknowledgedLate, provided, shown, toldLate } from "./hard-cases/fleets.ts";
import { named } from "./hard-cases/measures.ts";
import { page } from "./hard-cases/page.ts";
import { type Found, type Gives, put, type Run } from "./hard-cases/row.ts";
import { rows as rows1 } from "./hard-cases/rows-1-to-3.ts";
import { rows as rows4 } from "./hard-cases/rows-4-to-7.ts";
import { rows as rows8 } from "./hard-cases/rows-8-to-11.ts";
import { rows as rows12 } from "./hard-cases/rows-12-to-15.ts";
import { rows as rows16 } from "./hard-cases/rows-16-to-20.ts";
import { rows as rows21 } from "./hard-cases/rows-21-to-24.ts";

const rows = [...rows1, ...rows4, ...rows8, ...rows12, ...rows16, ...rows21];

/** The invented municipality that adopts a letter, as a data folder. */
const municipality = join(repository, "exercises/commune-fictive");

const measureOf = (id: string): Measure => {
  const found = findMeasure(id === named.M ? `measures/${id}.yaml` : id, { cwd: municipality });
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found.value;
};

const given = new Map<Run, Found>();
let fleets: Surroundings;
beforeAll(async () => {
  const loaded = await loadSurroundings(municipality);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  for (const run of rows.flatMap(({ runs }) => runs)) given.set(run, put(run, measureOf, loaded.value));
  fleets = await surroundings();
});

/** Exit codes and classes of answer (semantics §3.1, lines 28 and 38). */
const outcomes: Readonly<Record<Gives["ruling"], readonly [exit: number, answer: string]>> = {
  prohibited: [1, "no"],
  "to-remove": [1, "by"],
  undetermined: [4, "undetermined"],
  "advised-against": [0, "advised"],
  exempt: [0, "free"],
  permitted: [0, "free"],
  "not-in-force": [0, "free"],
  "not-covered": [0, "free"],
};

/** What a run gave, in the shape of what its row expects: of what is optional, only what the row names. */
const shapeOf = ({ ruling: found, exit, answer }: Found, wanted: Gives) => {
  const ofClauses = <T>(named_: Readonly<Record<string, T>> | undefined, pick: (clause: ClauseRuling) => unknown) =>
    named_ &&
    Object.fromEntries(
      Object.keys(named_).map((id) => [id, found.clauses.filter((clause) => clause.id === id).map(pick)[0]]),
    );
  const own = found.measures.map(({ measure, post, ruling }) => [`${measure} ${post}`, ruling] as const);
  return {
    ruling: found.ruling,
    outcome: [exit, answer],
    asks: found.asks,
    texts: found.texts,
    prevented: found.prevented,
    between: wanted.between && [found.atLeast, found.atMost],
    clause: wanted.clause && found.clause,
    removeBy: wanted.removeBy && found.removeBy,
    lateFrom: wanted.lateFrom && found.lateFrom,
    wouldChange: wanted.wouldChange && found.wouldChange,
    exemption: ofClauses(wanted.exemption, ({ because }) => because.exemption),
    fails: ofClauses(wanted.fails, ({ because }) => because.fails),
    state: ofClauses(wanted.state, ({ state }) => state),
    each: wanted.each && Object.fromEntries(own.filter(([key]) => Object.hasOwn(wanted.each ?? {}, key))),
  };
};

it("all twenty-four are here", () => {
  expect(rows.map(({ n }) => n)).toEqual(Array.from({ length: 24 }, (_, at) => at + 1));
  expect(rows.filter(({ n, runs }) => runs.length === 0 && !shown.some((one) => one.n === n))).toEqual([]);
});

describe.each(rows.filter(({ runs }) => runs.length > 0))("hard case $n: $asked", ({ runs }) => {
  it.each(runs)("$who", (run) => {
    const found = given.get(run);
    if (found === undefined) throw new Error("every run is put");
    const { under: wanted, ...gives } = run.gives;
    expect(shapeOf(found, run.gives)).toEqual({
      asks: [],
      texts: [],
      prevented: [],
      ...gives,
      outcome: outcomes[gives.ruling],
    });
    const under = found.ruling.under.map(({ values, ruling, lateFrom }) => ({
      ...Object.fromEntries(values),
      ruling,
      ...(lateFrom === undefined ? {} : { "late-from": lateFrom }),
    }));
    for (const row of wanted ?? []) expect(under).toContainEqual(expect.objectContaining(row));
  });
});

it("hard case 7: no text says which of the measures prevails, and the words say so", () => {
  const [together] = rows.find(({ n }) => n === 7)?.runs ?? [];
  const found = together && given.get(together);
  if (together === undefined || found === undefined) throw new Error("every run is put");
  const lookups = { body: (id: string) => id, product: (id: string) => id };
  expect(rulingInWords(found.ruling, together.of.map(measureOf), "en", lookups).join("\n")).toMatch(
    /the strictest is given\. No text says which prevails/,
  );
});

describe("on an invented fleet", () => {
  it.each(shown)("hard case $n: $who", ({ gives, put: made }) => {
    expect(made(fleets)).toBe(gives);
  });

  // These three say what semantics.md has and the engine does not give yet.
  it("hard case 12: a test of the phones that are managed shows nothing of the others", () => {
    const tested = verdictsIn(provided("sample: 2, of: 2"), "be/ex/service", "2023-04-05", fleets, "web");
    expect(tested.map(({ verdict }) => verdict)[2]).toBe("unobserved");
  });

  it("hard case 19: nothing is said to be late of a body that was told after the deadline", () => {
    expect(standingOf(toldLate, "be/ex/service", "2023-06-20", fleets).words).not.toMatch(/after the deadline/);
  });

  it("hard case 19: a body that was reached in time and acknowledged late was not told late", () => {
    expect(standingOf(acknowledgedLate, "be/ex/service", "2023-06-20", fleets).communication).toMatchObject({
      knewSince: "2023-03-20",
      late: false,
    });
  });
});

it("the page says what the tests give (UPDATE=1 writes it)", () => {
  const path = fileURLToPath(new URL("../docs/hard-cases.md", import.meta.url));
  const text = page(rows, given, shown);
  if (process.env["UPDATE"] === "1") writeFileSync(path, text);
  expect(readFileSync(path, "utf8")).toBe(text);
});
