import { describe, expect, it } from "vitest";
import { languages } from "../../language/language.ts";
import type { Row, Value } from "../../logic/condition.ts";
import { actions, impossible, isOpenAttribute, vocabulary } from "./attributes.ts";

const holds = ({ tests }: Row, facts: Readonly<Record<string, Value>>): boolean =>
  tests.every(({ attribute, values }) => values.some((value) => value === facts[attribute]));

/** Can these facts be completed to something that is not impossible? Rows name two attributes each, so search is small. */
const possible = (facts: Readonly<Record<string, Value>>): boolean => {
  const open = [...new Set(impossible.flatMap(({ tests }) => tests.map(({ attribute }) => attribute)))].filter(
    (id) => !(id in facts),
  );
  const extend = (known: Readonly<Record<string, Value>>, [next, ...rest]: readonly string[]): boolean => {
    if (impossible.some((row) => holds(row, known))) return false;
    if (next === undefined) return true;
    return (vocabulary.get(next)?.values ?? []).some((value) => extend({ ...known, [next]: value }, rest));
  };
  return extend(facts, open);
};

describe("the vocabulary", () => {
  it("has the 40 attributes, persons and bodies before devices, devices before networks and products", () => {
    const ids = [...vocabulary.keys()];
    expect(ids).toHaveLength(40);
    expect(ids.map((id) => id.split(".")[0]).filter((part, place, all) => part !== all[place - 1])).toEqual([
      "person",
      "body",
      "purpose",
      "device",
      "network",
      "account",
      "contract",
      "place",
      "product",
    ]);
    expect(ids.slice(10, 20)).toEqual([
      "device.owner",
      "device.paid-purchase",
      "device.paid-subscription",
      "device.paid-use",
      "device.form",
      "device.managed",
      "device.manager",
      "device.internal-access",
      "device.work-mail",
      "device.work-apps",
    ]);
  });

  it.each([...vocabulary.values()])(
    "$id: a domain, a question and a meaning in four languages",
    ({ id, type, values, question, meaning }) => {
      expect(new Set(values).size).toBe(values.length);
      if (type === "boolean") expect(values).toEqual([true, false]);
      else if (!isOpenAttribute(id)) expect(values.length).toBeGreaterThan(1);
      expect(values.every((value) => typeof value === (type === "boolean" ? "boolean" : "string"))).toBe(true);
      for (const language of languages) {
        expect(question[language]).toMatch(/^[A-ZÀ-Ý].*\?$/u);
        expect(meaning[language].length).toBeGreaterThan(2);
      }
      expect(question.fr).toMatch(/\u00a0\?$/);
    },
  );
});

describe("what cannot be", () => {
  it("names attributes and values of the vocabulary", () => {
    for (const { tests, name } of impossible) {
      expect(name).toBeTruthy();
      expect(tests).toHaveLength(2);
      for (const { attribute, values } of tests) {
        const domain = vocabulary.get(attribute)?.values ?? [];
        expect(values.length).toBeGreaterThan(0);
        expect(values.length).toBeLessThan(domain.length);
        for (const value of values) expect(domain).toContain(value);
      }
    }
  });

  it("leaves every value of every attribute possible", () => {
    for (const { id, values } of vocabulary.values()) {
      for (const value of values) expect([id, value, possible({ [id]: value })]).toEqual([id, value, true]);
    }
  });

  it.each([
    [
      "a personal phone with work e-mail",
      {
        "person.as": "member",
        "device.owner": "person",
        "device.work-mail": "synchronised",
        "device.internal-access": "mail",
      },
    ],
    [
      "a secondary phone of the cabinet on guest wifi",
      {
        "device.owner": "authority",
        "device.dedicated": true,
        "device.work-mail": "none",
        "device.internal-access": "none",
        "device.professional-information": false,
        "network.kind": "guest",
        "network.operator": "authority",
      },
    ],
    [
      "an own phone whose subscription is paid",
      { "device.owner": "person", "device.paid-subscription": "part", "device.managed": "work-profile" },
    ],
    [
      "a contractor's own laptop",
      {
        "person.as": "contractor",
        "device.owner": "contractor",
        "device.form": "laptop",
        "device.in-contract": "used",
      },
    ],
    [
      "an alderman with a municipal phone",
      { "person.as": "member", "person.role": "alderman", "body.kind": "local", "device.owner": "authority" },
    ],
    [
      "a seconded official with a phone managed by another",
      {
        "person.as": "member",
        "device.owner": "other-authority",
        "device.manager": "other-authority",
        "device.managed": "full",
      },
    ],
    [
      "an unmanaged own phone with photographs of documents",
      {
        "device.owner": "person",
        "device.internal-access": "none",
        "device.professional-information": true,
        "device.managed": "none",
      },
    ],
    ["a body of type 3 that blocks", { "body.kind": "uap", "body.uap-type": "three", "body.it": "shared" }],
    ["a visitor on guest wifi", { "person.as": "visitor", "network.kind": "guest", "network.operator": "authority" }],
    ["an account kept and run by an agency", { "account.kind": "official", "account.run-by": "agency" }],
  ])("leaves possible: %s", (_, facts) => {
    expect(possible(facts)).toBe(true);
  });

  it("rules out an own phone under full management and e-mail without access", () => {
    expect(possible({ "device.owner": "person", "device.managed": "full" })).toBe(false);
    expect(possible({ "device.internal-access": "none", "device.work-mail": "webmail" })).toBe(false);
  });
});

describe("the actions", () => {
  it("are those of the table, with the units over which they are counted", () => {
    const by = (use: string) => [...actions.values()].filter((action) => action.use === use).map(({ id }) => id);
    expect(by("asked")).toEqual([
      "download",
      "install",
      "have",
      "use",
      "reach-web",
      "carry-traffic",
      "post",
      "hold-account",
      "connect",
      "do-work",
      "enter",
      "require-use",
    ]);
    expect(by("owed")).toHaveLength(15);
    expect(
      [...actions.values()].filter(({ channel, unit }) => channel === "duty" && unit === "device").map(({ id }) => id),
    ).toEqual(["keep-wipe", "replace"]);
  });

  it("have for dual an action of the same channel and unit that is asked about", () => {
    const duals = [...actions.values()].flatMap(({ id, dual, channel, unit }) =>
      dual === undefined ? [] : [{ id, channel, unit, dual: actions.get(dual) }],
    );
    expect(duals.map(({ id, dual }) => `${id} ${dual?.id}`)).toEqual([
      "remove have",
      "block carry-traffic",
      "prevent-install install",
      "include-clause require-use",
    ]);
    for (const { channel, unit, dual } of duals) expect(dual).toMatchObject({ channel, unit, use: "asked" });
  });
});
