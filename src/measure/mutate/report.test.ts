import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { addDays, endOfDay } from "../../time/time.ts";
import { parseYaml } from "../../yaml/read.ts";
import { everKnown, runCase } from "../case.ts";
import { ruleOnly } from "../decide.ts";
import { readFacts, type Surroundings } from "../facts.ts";
import { surroundings } from "../invented.test-help.ts";
import type { Measure } from "../measure.ts";
import { fileOf, products, proposalsOf, readFile } from "./for-tests.test-help.ts";
import { noticer } from "./notice.ts";
import { changedMeasures, type MutationReport, mutationReport, pinned } from "./report.ts";
import { witnesses } from "./witness.ts";

let around: Surroundings;
beforeAll(async () => {
  around = await surroundings();
});

const plain = `
instruments: {rule: {kind: rule, decided: 2024-01-10}}
products: {product: tiktok}
clauses:
  - {id: ban, by: rule, modality: prohibit, actions: [use], to: {body.kind: [service, cabinet]}, where: {device.owner: authority}, from: rule.decided, until: 2024-06-30}
`;
const use = (given: string, at: string, ruling: string) =>
  `- {name: "${given} ${at}", given: ${given}, action: use, at: ${at}, ruling: ${ruling}}`;
const service = "{body: {id: be/wal/spw}, device: {owner: authority}}";
const strong = [
  use(service, "2024-01-09", "not-in-force"),
  use(service, "2024-01-10", "prohibited"),
  use(service, "2024-06-30", "prohibited"),
  use(service, "2024-07-01", "not-in-force"),
  use("{body: be/wal/cabinet-mp, device: {owner: authority}}", "2024-02-01", "prohibited"),
  use("{body: be/mun/52011, device: {owner: authority}}", "2024-02-01", "not-covered"),
  use("{body: be/wal/spw, device: {owner: person}}", "2024-02-01", "not-covered"),
  `- {name: another product, given: ${service}, product: capcut, action: use, at: 2024-02-01, ruling: not-covered}`,
];

const idsOf = (cases: readonly string[]) => {
  const { report } = readFile(fileOf(plain, cases));
  return report(around).survivors.map(({ id }) => id);
};

describe("the changes that no case notices", () => {
  it("are none where every word is tried from both sides", () => {
    const found = readFile(fileOf(plain, strong)).report(around);
    expect(found.survivors.map(({ id }) => id)).toEqual([]);
    expect(found).toMatchObject({ noticed: found.mutants, explained: [], stale: [], cases: 8, notCovered: 3 });
    expect(found.mutants).toBeGreaterThan(15);
    expect(pinned(found)).toBe(1);
  });

  it.each([
    [0, ["instruments.rule.decided: 2024-01-10 → 2024-01-09"]],
    [2, ["clauses.ban.until: 2024-06-30 → 2024-06-29"]],
    [3, ["clauses.ban.until: 2024-06-30 → 2024-07-01", "clauses.ban.until: dropped"]],
    [4, ["clauses.ban.to.body.kind.cabinet: dropped"]],
    [7, ["products.product: dropped"]],
  ])("without case %i are exactly what it alone noticed", (left, expected) => {
    const ids = idsOf(strong.filter((_, place) => place !== left));
    for (const id of expected) expect(ids).toContain(id);
    const other = idsOf(strong);
    expect(ids.filter((id) => !other.includes(id)).sort()).toEqual(ids.toSorted());
    // Nothing of another part of the text is among them.
    const part = expected[0]?.split(":")[0] ?? "";
    expect(ids.every((id) => id.startsWith(part.split(".").slice(0, 2).join(".")))).toBe(true);
  });

  it("carry the line of what was changed", () => {
    const [survivor] = readFile(fileOf(plain, strong.slice(1))).report(around).survivors;
    expect(survivor?.place).toMatchObject({ file: "invented.yaml", line: 5 });
  });
});

const texts: readonly (readonly [string, string, string])[] = [
  ["a plain ban", plain, use(service, "2024-02-01", "prohibited")],
  [
    "rows, texts, claims, clocks and a permit that prevails",
    `
instruments:
  rule: {kind: rule, decided: {claims: {early: {value: 2024-01-10, by: s}, late: {value: 2024-02-10, by: s, known: 2024-03-01}}, chosen: {claim: early, why: x, by: editor, on: 2024-05-01}}}
  more: {kind: rule, decided: 2024-05-20, known: 2024-05-25, effects: [{does: extend, clauses: [ban], from: more.decided, until: 2024-12-31}]}
texts:
  web: {ask: FOUR}
  form: {values: [phone, any], chosen: {value: phone, why: x, by: editor, on: 2024-05-01}, ask: FOUR}
products: {named: {product: tiktok}, lite: {product.variant-of: tiktok, text.web: true}}
clauses:
  - id: ban
    by: rule
    modality: prohibit
    actions: [use, {reach-web: web}, {have: {form: any}}]
    to: {person.as: member, any: {core: {body.kind: [service, cabinet]}, uap: {body.kind: uap, body.uap-type: one}}}
    informs: {body.kind: uap, body.uap-type: [two, three]}
    outside: [{where: {body.kind: local}, because: "other law"}]
    where: {own: {device.owner: authority, device.form: phone, text.form: phone}, any: {device.owner: authority, text.form: any}}
    from: rule.decided
    comply-by: {if: web, then: rule.decided + P10D, else: rule.decided + P20D}
    until: rule.decided + P6M
  - {id: free, by: rule, modality: permit, actions: [use], to: {}, where: {device.dedicated: true}, from: rule.decided, over: {ban: web}}
`,
    use(service, "2024-02-01", "undetermined, asks: [device.form, device.dedicated], texts: [web]"),
  ],
  [
    "duties, a letter with a model, and unestablished dates",
    `
instruments: {letter: {kind: letter, sent: {unknown: letter.sent, after: 2024-01-10, before: 2024-02-20}}, rule: {kind: rule, decided: 2024-01-10, status: adopted}}
products: {product: tiktok}
clauses:
  - {id: report, by: rule, modality: oblige, actions: [report], to: {body.kind: [service, cabinet]}, owed-by: body, from: rule.decided, comply-by: rule.decided + P30D}
  - {id: call, by: letter, modality: recommend, actions: [adopt], to: {body.kind: local}, from: letter.sent, model: [{modality: prohibit, actions: [use], to: {person.as: member}, where: {device.owner: authority}}]}
  - {id: remove, by: rule, modality: oblige, actions: [remove], to: {}, where: {device.owner: authority}, from: rule.decided, comply-by: 2024-01-31}
  - {id: block, by: rule, modality: prevent, actions: [carry-traffic], to: {}, where: {network.operator: authority}, from: rule.decided}
`,
    `- {name: one, given: ${service}, action: have, at: 2024-01-20, ruling: to-remove}`,
  ],
  [
    "exceptions by record and by rule",
    `
instruments: {rule: {kind: rule, decided: 2024-01-10}}
products: {product: tiktok}
clauses:
  - id: ban
    by: rule
    modality: prohibit
    actions: [use]
    to: {}
    from: rule.decided
    exceptions:
      - {grounds: [law-enforcement, inspection], approvers: [head], delegable: false, blanket: forbidden, mitigations: {apart: {max-age: P6M}}, lasts: P1Y, when: {device.dedicated: true}}
      - {by: rule, when: {purpose: [inspection, law-enforcement]}}
`,
    `- {name: one, given: {purpose: private}, action: use, at: 2024-02-01, ruling: prohibited}`,
  ],
  [
    "days of what is asked about, lists with versions",
    `
instruments: {rule: {kind: rule, decided: 2024-01-10}}
lists: {bad: {title: FOUR, versions: [{on: 2024-02-01, products: [capcut]}, {on: 2024-03-01, products: [capcut, tiktok], known: 2024-03-04}]}}
products: {product.on.bad: true}
clauses:
  - {id: ban, by: rule, modality: prohibit, actions: [use], to: {body.kind: service}, from: rule.decided, comply-by: body.notified + 10 working days}
`,
    `- {name: one, given: ${service}, product: tiktok, action: use, at: 2024-04-01, ruling: prohibited}`,
  ],
];

const question = fc.record({
  given: fc.record(
    {
      body: fc.constantFrom("be/wal/spw", "be/wal/parliament", "be/wal/iweps", "be/mun/52011", "be/wal/cgt"),
      purpose: fc.constantFrom("private", "inspection"),
      device: fc.record(
        {
          owner: fc.constantFrom("authority", "person"),
          form: fc.constantFrom("phone", "laptop"),
          dedicated: fc.boolean(),
        },
        { requiredKeys: [] },
      ),
      network: fc.record({ operator: fc.constantFrom("authority", "public") }, { requiredKeys: [] }),
    },
    { requiredKeys: [] },
  ),
  action: fc.constantFrom("use", "have", "reach-web", "carry-traffic", "install"),
  product: fc.constantFrom(undefined, "tiktok-lite", "capcut"),
  day: fc.integer({ min: -3, max: 380 }),
  known: fc.constantFrom(undefined, 0, 60, 62, 63, 64, 143, 145, 200),
  choices: fc.constantFrom<[string, string | boolean][]>(
    [],
    [["text.web", true]],
    [["text.form", "any"]],
    [["claim.rule.decided", "late"]],
  ),
});

/** The report on a text with its one weak case, made once. */
const reports = new Map<string, MutationReport>();
const weakReport = (parts: string, weak: string): MutationReport => {
  const known = reports.get(parts) ?? readFile(fileOf(parts, [weak])).report(around);
  reports.set(parts, known);
  return known;
};

describe("the proposed cases", () => {
  it.each(texts)("hold, and leave no survivor: %s", (_, parts, weak) => {
    const before = weakReport(parts, weak);
    const proposed = proposalsOf(before);
    expect(proposed.length).toBeGreaterThan(3);
    const { measure, report } = readFile(fileOf(parts, [weak, ...proposed]));
    expect(measure.cases.flatMap((one) => runCase(one, measure, around))).toEqual([]);
    const after = report(around);
    expect(after.survivors.map(({ id }) => id)).toEqual([]);
    expect(after.noticed).toBe(before.noticed + before.survivors.length);
    expect(after.equivalent).toBe(before.equivalent);
  });
});

describe("changes that no case can tell", () => {
  it.each(texts)("rule alike on whatever is asked: %s", (_, parts, weak) => {
    const { measure, file } = readFile(fileOf(parts, [weak]));
    const witnessOf = witnesses(measure, products, around);
    const equivalent = [...changedMeasures(measure, file)].filter(
      ({ changed }) => witnessOf(changed).kind === "equivalent",
    );
    const ruling = (of: Measure, { given, action, day, known, choices, product }: (typeof questions)[number]) => {
      const knownAt = known === undefined ? everKnown : endOfDay(addDays("2024-01-01", known));
      const at = endOfDay(addDays("2024-01-01", day)) - 1;
      const posts = readFacts(given, { at, knownAt }, around);
      if (!posts.ok) throw new Error(JSON.stringify(posts.problems));
      const asked = { action, at, knownAt, choices: new Map(choices), ...(product === undefined ? {} : { product }) };
      const found = ruleOnly({ asked, measures: [of], posts: posts.value, productFacts: around.productFacts });
      return found.ok ? [found.value.ruling, found.value.lateFrom, found.value.prevented] : found;
    };
    const questions = fc.sample(question, { numRuns: 40, seed: 7 });
    for (const { mutant, changed } of equivalent)
      for (const one of questions) expect([mutant.id, ruling(changed, one)]).toEqual([mutant.id, ruling(measure, one)]);
  });
});

describe("the case that notices a change", () => {
  it.each(texts)(
    "is looked for only where the change reaches, and found wherever there is one: %s",
    (_, parts, weak) => {
      const some = proposalsOf(weakReport(parts, weak)).filter((__, place) => place % 2 === 0);
      const { measure, file } = readFile(fileOf(parts, [weak, ...some]));
      const notice = noticer(measure, around);
      for (const { mutant, changed } of changedMeasures(measure, file)) {
        const fails = measure.cases.some((one) => runCase(one, changed, around).length > 0);
        expect([mutant.id, notice(changed, mutant.path) !== undefined]).toEqual([mutant.id, fails]);
      }
    },
  );
});

describe("accepted survivors", () => {
  const cases = strong.filter((_, place) => place !== 4);
  const change = "clauses.ban.to.body.kind.cabinet: dropped";
  const accepting = (entry: string) => {
    const { measure } = readFile(fileOf(plain, cases));
    const parsed = parseYaml(
      "invented.yaml",
      `${fileOf(plain, cases)}unpinned: [{change: "${entry}", why: "said elsewhere"}]`,
    );
    if (!parsed.ok) throw new Error("the file can be parsed");
    return mutationReport(measure, parsed.value, products, around);
  };

  it("are explained and not proposed", () => {
    const plainly = readFile(fileOf(plain, cases)).report(around);
    const found = accepting(change);
    expect(found.explained).toEqual([{ change, why: "said elsewhere" }]);
    expect(found.survivors.map(({ id }) => id)).toEqual(
      plainly.survivors.map(({ id }) => id).filter((id) => id !== change),
    );
    expect(found).toMatchObject({ mutants: plainly.mutants, noticed: plainly.noticed, stale: [] });
    expect(pinned(found)).toBeGreaterThan(pinned(plainly));
  });

  it("are stale when a case notices them or they do not exist", () => {
    for (const entry of ["clauses.ban.until: dropped", "clauses.ban.of: dropped"])
      expect(accepting(entry)).toMatchObject({ explained: [], stale: [{ change: entry }] });
  });
});
