import { beforeAll, describe, expect, it } from "vitest";
import { recordsKnown } from "../../deed/known.ts";
import type { DeviceFacts } from "../../evidence/observation.ts";
import type { Value } from "../../logic/condition.ts";
import type { Surroundings } from "../../measure/facts.ts";
import { loadSurroundings } from "../../measure/load.ts";
import type { Measure } from "../../measure/measure.ts";
import { sample } from "../../measure/questions/for-tests.test-help.ts";
import { always, never, parseInstant, startOfDay } from "../../time/time.ts";
import type { Asked } from "../asked.ts";
import { defaultPolicy } from "../policy.ts";
import { foresee } from "./foresee.ts";
import { groundOf } from "./provable.ts";
import { standInFor } from "./stand-ins.ts";

let around: Surroundings;
beforeAll(async () => {
  const loaded = await loadSurroundings("/nonexistent");
  if (!loaded.ok) throw new Error("the register and the catalogue can be read");
  around = loaded.value;
});

const knownAt = parseInstant("2023-06-01") ?? 0;

const device = (id: string, facts: Readonly<Record<string, Value>>): DeviceFacts => ({
  kind: "device-facts",
  id,
  device: id,
  body: "be/wal/spw",
  facts: new Map(Object.entries(facts)),
  validFrom: always,
  validTo: never,
  knownAt: always,
  seq: 0,
  file: "",
  record: 1,
});

const asked = (measure: Measure, deviceFacts: readonly DeviceFacts[] = []): Asked => ({
  measure,
  around,
  policy: defaultPolicy,
  held: { observations: [], deviceFacts, attestations: [], known: recordsKnown([], knownAt) },
  at: knownAt,
  knownAt,
  world: "real",
  choices: new Map<string, Value>([["claim.decision.decided", "early"]]),
});

const draft = (where: string, actions = "use, have") =>
  sample([
    `{id: ban, by: decision, modality: prohibit, actions: [${actions}], to: {body: be/wal/spw}, where: ${where}, from: decision.decided, comply-by: 2023-03-31}`,
  ]);

const one = (measure: Measure, facts: readonly DeviceFacts[] = []) => {
  const [found, ...more] = foresee(asked(measure, facts), undefined);
  if (found === undefined || more.length > 0) throw new Error("one clause in one channel");
  return found;
};

const could = (found: ReturnType<typeof one>, sentence: string) =>
  found.sentences.find((row) => row.sentence === sentence)?.could;

const service = { "device.owner": "authority", "device.managed": "full", "device.form": "phone" };

describe("what a draft lets anybody show", () => {
  it("is asked of the day after the deadline", () => {
    expect(one(draft("{device.owner: authority}")).at).toBe(startOfDay("2023-04-01"));
  });

  it("everything, where every word is one that a tool sees", () => {
    const found = one(draft("{device.owner: authority, device.managed: full}"), [device("a", service)]);
    expect(found.byBest.shown).toBe(1);
    expect([could(found, "R4"), could(found, "R5"), could(found, "all")]).toEqual(["record", "record", "record"]);
    expect(found.costs).toEqual([]);
  });

  it("only on the body's word, where no source observes what circulates on a device; and says what that word costs", () => {
    const found = one(draft("{device.owner: authority, device.professional-information: true}"), [
      device("a", service),
      device("b", { ...service, "device.managed": "none" }),
      device("c", { ...service, "device.owner": "person", "device.managed": "none" }),
    ]);
    expect(found.words.map(({ test, ground }) => [test.attribute, ground])).toEqual([
      ["device.owner", "observed"],
      ["device.professional-information", "declared"],
    ]);
    expect([found.byBest["on-word"], found.byBest["not-covered"]]).toEqual([2, 1]);
    expect([could(found, "R5"), could(found, "R8")]).toEqual(["word", "word"]);
    // “Managed” takes the unmanaged device out: only the managed one becomes provable.
    expect(found.costs.map(({ word, by, devices }) => [word.test.attribute, by?.attribute, devices])).toEqual([
      ["device.professional-information", "device.managed", 1],
    ]);
  });

  it("nothing but a statement on a person's own phone, whatever the words", () => {
    const found = one(draft("{device.owner: person}"), [device("a", { "device.owner": "person" })]);
    expect(found.byBest.attested).toBe(1);
    expect([could(found, "R4"), could(found, "R5"), could(found, "R8"), could(found, "R8a")]).toEqual([
      "no",
      "no",
      "no",
      "word",
    ]);
  });

  it("no breach where the only verb is one that no source proves", () => {
    const found = one(draft("{device.owner: authority}", "use"), [device("a", service)]);
    expect([could(found, "R4"), could(found, "R5")]).toEqual(["no", "record"]);
  });

  it("counts kinds of device, and no devices, where no fleet is held", () => {
    const found = one(draft("{device.owner: authority, device.professional-information: true}"));
    expect(found.known).toBeNull();
    expect(found.kinds.every(({ devices }) => devices === null)).toBe(true);
    expect(found.costs[0]?.devices).toBeNull();
    expect(found.costs[0]?.kinds).toBeGreaterThan(0);
    expect(found.sentences.every(({ could: one, devices }) => devices === (one === "no" ? 0 : null))).toBe(true);
  });

  it("puts every device in exactly one class", () => {
    const fleet = ["authority", "person", "other-authority", undefined].flatMap((owner) =>
      ["full", "none", "work-profile", undefined].map((managed) =>
        device(`${owner} ${managed}`, {
          ...(owner === undefined ? {} : { "device.owner": owner }),
          ...(managed === undefined ? {} : { "device.managed": managed }),
        }),
      ),
    );
    const found = one(draft("{device.owner: authority, text.a: true}"), fleet);
    expect(Object.values(found.byBest).reduce((a, b) => a + b, 0)).toBe(fleet.length);
    expect(found.byBest.open).toBeGreaterThan(0);
  });
});

describe("who can say a word", () => {
  it("is a tool, the body, a register, the text, or nobody", () => {
    expect(
      ["device.managed", "device.sensitive-information", "body.kind", "product.vendor", "text.a", "purpose"].map(
        (id) => groundOf(id).ground,
      ),
    ).toEqual(["observed", "declared", "bodies", "products", "text", "nobody"]);
  });

  it("a stand-in says what its word says, and nothing where it would say nothing", () => {
    expect(standInFor({ attribute: "device.professional-information", values: [false] })).toEqual({
      attribute: "device.managed",
      values: ["none"],
    });
    expect(standInFor({ attribute: "device.internal-access", values: ["none", "full"] })).toBeUndefined();
    expect(standInFor({ attribute: "device.dedicated", values: [true] })).toBeUndefined();
  });
});
