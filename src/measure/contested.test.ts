import { beforeAll, describe, expect, it } from "vitest";
import type { Surroundings } from "./facts.ts";
import { readFacts } from "./facts.ts";
import { faultsOf, readInvented, ruled, surroundings } from "./invented.test-help.ts";
import { reachOf } from "./reach.ts";

let around: Surroundings;
beforeAll(async () => {
  around = await surroundings();
});

const instruments = `
instruments: {rule: {kind: rule, decided: 2024-01-01}, court: {kind: order, decided: 2024-05-01, effects: [{does: suspend, instruments: [rule], from: immediate}]}}
products: {product: tiktok}
`;

describe("a contested field", () => {
  const modality = `${instruments}
clauses:
  - id: c
    by: rule
    modality: {claims: {ban: {value: prohibit, by: s}, advice: {value: recommend-against, by: s, known: 2024-02-01}}}
    actions: [use]
    to: {body.within: be/wal}
    from: immediate
`;

  it("is a reading like any other: open, known at, chosen", () => {
    const measure = readInvented(modality);
    const found = ruled(measure, around, { body: "be/wal/spw" }, "2024-03-01");
    expect(found).toMatchObject({ ruling: "undetermined", texts: ["claim.c.modality"], asks: [] });
    expect(found.under.map(({ ruling }) => ruling).sort()).toEqual(["advised-against", "prohibited"]);
    const chosen = readInvented(
      modality.replace(
        "known: 2024-02-01}}}",
        "known: 2024-02-01}}, chosen: {claim: advice, why: w, by: editor, on: 2024-02-02}}",
      ),
    );
    expect(ruled(chosen, around, { body: "be/wal/spw" }, "2024-03-01")).toMatchObject({
      ruling: "advised-against",
      wouldChange: [{ id: "claim.c.modality", value: "ban", ruling: "prohibited" }],
    });
  });

  it("leaves open whether a body is bound or invited", () => {
    const [clause] = readInvented(modality).clauses;
    const posts = readFacts({ body: "be/wal/spw" }, { at: 0, knownAt: 0 }, around);
    if (clause === undefined || !posts.ok || posts.value[0] === undefined) throw new Error("one clause, one post");
    expect(reachOf(clause, posts.value[0], new Map()).role).toBe("unknown");
    expect(reachOf(clause, posts.value[0], new Map([["claim.c.modality", "ban"]])).role).toBe("bound");
    expect(reachOf(clause, posts.value[0], new Map([["claim.c.modality", "advice"]])).role).toBe("invited");
  });

  it.each([
    [
      "to",
      "to: {claims: {staff: {value: {person.as: member}, by: s}, all: {value: {}, by: s}}}, actions: [use]",
      { body: { id: "be/wal/spw" }, person: { as: "contractor" } },
    ],
    [
      "where",
      "to: {}, actions: [use], where: {claims: {own: {value: {device.owner: authority}, by: s}, all: {value: {}, by: s}}}",
      { device: { owner: "person" } },
    ],
    ["actions", "to: {}, actions: {claims: {use: {value: [use], by: s}, have: {value: [have], by: s}}}", {}],
    [
      "products",
      "to: {}, actions: [use], products: {claims: {app: {value: {product: tiktok}, by: s}, other: {value: {product: telegram}, by: s}}}",
      {},
    ],
  ])("may be the clause's %s", (field, rest, given) => {
    const measure = readInvented(
      `${instruments}\nclauses:\n  - {id: c, by: rule, modality: prohibit, from: immediate, ${rest}}\n`,
    );
    expect(ruled(measure, around, given, "2024-03-01")).toMatchObject({
      ruling: "undetermined",
      texts: [`claim.c.${field}`],
    });
  });
});

describe("defaults and instruments", () => {
  const measure = () =>
    readInvented(`${instruments}
defaults: {by: rule, modality: prohibit, to: {}, from: immediate, where: {device.owner: authority}}
clauses:
  - {id: a, actions: [use]}
  - {id: b, actions: [have], where: {}}
`);

  it("a clause says what its file says, unless it says it itself", () => {
    expect(ruled(measure(), around, { device: { owner: "person" } }, "2024-03-01").ruling).toBe("not-covered");
    expect(ruled(measure(), around, { device: { owner: "person" } }, "2024-03-01", "have").ruling).toBe("prohibited");
  });

  it("an effect on an instrument reaches all clauses that it carries", () => {
    const found = ruled(measure(), around, { device: { owner: "authority" } }, "2024-05-01");
    expect(found.clauses.map(({ state }) => state)).toEqual(["suspended", "suspended"]);
  });

  it("what neither says is missing, with its place", () => {
    expect(
      faultsOf(`${instruments}\ndefaults: {by: rule}\nclauses:\n  - {id: a, modality: prohibit, to: {}}\n`),
    ).toEqual(["E-YAML-MISSING", "E-YAML-MISSING"]);
  });
});

it("a clause is listed once, however many modalities are claimed for it", () => {
  const measure = readInvented(`${instruments}
clauses:
  - {id: c, by: rule, modality: {claims: {x: {value: prohibit, by: s}, y: {value: recommend-against, by: s}, z: {value: permit, by: s, status: announced}}}, actions: [use], to: {}, from: immediate}
`);
  const { clauses } = ruled(measure, around, {}, "2024-03-01");
  expect(clauses.map(({ id, match, effect }) => [id, match, effect])).toEqual([["c", true, "open"]]);
});
