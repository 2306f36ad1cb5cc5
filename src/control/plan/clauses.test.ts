import { beforeAll, describe, expect, it } from "vitest";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import { loadCatalogue } from "../../catalogue/load.ts";
import type { Value } from "../../logic/condition.ts";
import { everKnown } from "../../measure/case.ts";
import type { Surroundings } from "../../measure/facts.ts";
import { readInvented, surroundings } from "../../measure/invented.test-help.ts";
import { parseInstant } from "../../time/time.ts";
import { points as allPoints } from "../points/index.ts";
import { host } from "../real/restriction.test-help.ts";
import type { Standing } from "../standing.ts";
import type { DeviceKind } from "./kind.ts";
import { type PlanQuestion, planOf } from "./plan.ts";
import type { Row } from "./rows.ts";

let around: Surroundings;
let catalogue: Catalogue;
beforeAll(async () => {
  around = await surroundings();
  const read = await loadCatalogue();
  if (!read.ok) throw new Error("the catalogue can be read");
  catalogue = read.value;
});

const measureWith = (clauses: string, products = "{product: tiktok}", more = "") =>
  readInvented(`products: ${products}
instruments:
  d: {kind: decision, decided: "2026-02-01", known: "2026-02-01", source: [s]}
  e: {kind: decision, known: "2026-02-01", source: [s]}
${more}clauses:
${clauses
  .split("\n")
  .map((clause) => `  - {${clause}, by: d, from: d.decided, says: FOUR, source: [s]}`)
  .join("\n")}
`);

const kind = (facts: Readonly<Record<string, Value>>): DeviceKind => ({
  n: 1,
  exemptions: [],
  facts: new Map<string, Value>([["person.as", "member"], ...Object.entries(facts)]),
});
const phone = kind({ "device.owner": "authority", "device.form": "phone", "device.managed": "full" });
const laptop = kind({ "device.owner": "person", "device.form": "laptop", "device.managed": "none" });

const planned = (
  measure: ReturnType<typeof readInvented>,
  points: readonly string[] = ["rpz-unbound"],
  more: Partial<PlanQuestion> = {},
) => {
  const found = planOf({
    measure,
    measures: [measure],
    host,
    authority: { id: measure.authority, name: { fr: "A", nl: "A", de: "A", en: "A" } },
    at: parseInstant("2026-03-05") ?? 0,
    knownAt: everKnown,
    choices: new Map(),
    assumed: [],
    around,
    catalogue,
    held: [phone, laptop],
    exemptOfBody: [],
    points: allPoints.filter(({ id }) => points.includes(id)),
    exemptionsUnder: () => [],
    evidence: () => "stated",
    tested: [],
    ...more,
  });
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found.value;
};

const of = (rows: readonly Row[], devices: DeviceKind, action: string): readonly Row[] =>
  rows.filter((row) => row.devices === devices && row.action === action);

describe("what a plan takes from the clauses", () => {
  it("asks of each product that they name, and of those of a list on its day", () => {
    const two = planned(
      measureWith(`id: a, modality: prohibit, actions: [use], to: {}
id: b, modality: prevent, actions: [reach-web], to: {}, products: {product: wechat}
id: c, modality: prohibit, actions: [use], to: {}, products: {product: nobody-knows-it}`),
    );
    expect(of(two.rows, phone, "use").map(({ products, ruling, network }) => [products, ruling, network])).toEqual([
      [["tiktok"], "prohibited", "own"],
      [["tiktok"], "prohibited", "elsewhere"],
      [["wechat"], "not-covered", "own"],
      [["wechat"], "not-covered", "elsewhere"],
      [["nobody-knows-it"], "prohibited", "any"],
    ]);
    expect(of(two.rows, phone, "reach-web").find(({ products }) => products.includes("wechat"))).toMatchObject({
      prevented: ["be/ex/invented#b"],
      meant: "yes",
      points: ["rpz-unbound"],
    });
    const listed = planned(
      measureWith(
        "id: a, modality: prohibit, actions: [use], to: {}",
        "{product.on.black: true}",
        `lists:
  black:
    title: FOUR
    public: true
    source: [s]
    versions: [{on: "2026-02-01", products: [tiktok, wechat], source: [s]}, {on: "2026-03-01", products: [wechat], source: [s]}]
`,
      ),
    );
    expect(new Set(of(listed.rows, phone, "use").flatMap(({ products }) => products))).toEqual(new Set(["wechat"]));
    expect(of(listed.points[0]?.covers ?? [], phone, "use")).toMatchObject([{ ruling: "prohibited" }]);
  });

  it("counts kinds apart of which the same is known", () => {
    const again = { ...phone };
    const { rows, known } = planned(measureWith("id: a, modality: prohibit, actions: [use], to: {}"), undefined, {
      held: [phone, again],
    });
    expect(known).toBe(2);
    expect(of(rows, phone, "use")).toHaveLength(2);
    expect(of(rows, again, "use")).toHaveLength(2);
  });

  it("takes a duty to block for those whom it addresses, and for the devices of which it speaks", () => {
    const other = planned(
      measureWith(`id: block, modality: oblige, actions: [block], owed-by: body, to: {body.kind: local}
id: ban, modality: prohibit, actions: [install], to: {}`),
      ["rpz-unbound"],
      { body: "be/wal/spw" },
    );
    expect(of(other.rows, phone, "use").map(({ meant, prevented }) => [meant, prevented])).toEqual([
      ["no", []],
      ["no", []],
    ]);
    const own = planned(
      measureWith(
        "id: block, modality: oblige, actions: [block], owed-by: body, to: {}, where: {device.owner: authority}",
      ),
    );
    expect(of(own.rows, phone, "use")[0]).toMatchObject({ meant: "yes", prevented: ["be/ex/invented#block"] });
    expect(of(own.blockedNotCovered, laptop, "use")).toHaveLength(1);
  });

  it("says on what an open duty, or an open prevention, hangs: texts, days, and facts that can matter", () => {
    const text = `texts:
  web: {ask: FOUR}
`;
    const guarded = planned(
      measureWith("id: c, modality: prevent, actions: [{reach-web: web}], to: {}", undefined, text),
    );
    expect(of(guarded.uncovered, phone, "reach-web")).toMatchObject([{ meant: "open", settles: ["web"] }]);
    const dated = planned(
      measureWith(
        `id: block, modality: oblige, actions: [block], owed-by: body, to: {}, until: {unknown: e.decided, after: "2026-02-20", before: "2026-04-01"}
id: p, modality: prevent, actions: [download], to: {}`,
      ),
    );
    expect(of(dated.uncovered, phone, "use")).toMatchObject([{ meant: "open", settles: ["date.e.decided"] }]);
    const facts = planned(
      measureWith(
        "id: c, modality: prevent, actions: [use], to: {}, where: {a: {device.form: phone, device.internal-access: full}, b: {device.owner: person, device.professional-information: true}}",
      ),
    );
    expect(of(facts.uncovered, phone, "use")).toMatchObject([{ settles: ["device.internal-access"] }]);
  });

  it("frees from a prevention whom the text itself frees, and leaves open what hangs on a safeguard", () => {
    const rule = planned(
      measureWith(
        "id: c, modality: prevent, actions: [use], to: {}, exceptions: [{by: rule, when: {device.form: phone}}]",
      ),
    );
    expect(of(rule.rows, phone, "use")[0]).toMatchObject({ meant: "no", prevented: [] });
    expect(of(rule.rows, laptop, "use")[0]).toMatchObject({ meant: "yes" });
    const measure = measureWith(
      "id: c, modality: prevent, actions: [use], to: {}, exceptions: [{mitigations: {separate: {says: FOUR, max-age: P1M}}}]",
    );
    const waiting: DeviceKind = {
      ...phone,
      exemptions: [
        {
          ids: ["e"],
          holds: false,
          record: {
            clause: "be/ex/invented#c",
            status: "granted",
            from: "2026-02-02",
            mitigations: new Map([["separate", { on: "2026-01-02" }]]),
          },
        },
      ],
    };
    const { rows } = planned(measure, undefined, { held: [waiting] });
    expect(of(rows, waiting, "use")[0]).toMatchObject({ meant: "open", settles: ["exemption.separate"] });
  });

  it("stops nothing at a point to which the mandate does not reach", () => {
    const measure = measureWith(`id: c, modality: prevent, actions: [install], to: {}
id: ban, modality: prohibit, actions: [use], to: {}`);
    const mandate = planned(measure).restriction;
    const none: Standing = { kind: "none", because: "action" };
    const { points, uncovered } = planned(measure, undefined, {
      standing: mandate,
      standingAt: new Map([["rpz-unbound", none]]),
    });
    expect(points).toMatchObject([{ mandated: false, covers: [] }]);
    expect(of(uncovered, phone, "use")).toMatchObject([{ network: "any", why: "no-mandate" }]);
  });
});
