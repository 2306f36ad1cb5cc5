import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { controlBuild } from "./control-build.ts";
import { controlStatus } from "./control-status.ts";
import { body, makeWorld, type World } from "./control-world.test-help.ts";

const four = "{fr: M, nl: M, de: M, en: M}";
const measureOf = (id: string, product: string) => `measure: ${id}
title: ${four}
authority: be/wal/government
sources: {s: {held: full}}
instruments: {rule: {kind: rule, decided: 2023-01-01}}
products: {product: ${product}}
clauses:
  - {id: fence, by: rule, modality: prevent, actions: [use, carry-traffic], to: {}, from: 2023-01-10, until: 2023-12-31}
`;
const [one, other] = ["be/ex/2023-one", "be/ex/2023-other.app"] as const;

let world: World;
beforeEach(async () => {
  world = await makeWorld();
  mkdirSync(join(world.data, "measures"));
  writeFileSync(join(world.data, "measures", "one.yaml"), measureOf(one, "tiktok"));
  writeFileSync(join(world.data, "measures", "other.yaml"), measureOf(other, "wechat"));
});
afterEach(() => world.remove());

const build = async (measure: string, at: string, more: Readonly<Record<string, true>> = {}) =>
  world.run(
    controlBuild,
    [measure],
    { body, at, out: join(world.data, "out"), point: ["rpz-bind"], ...more },
    `${at}T09:00`,
  );

/** Builds, and shows on the same day that it answers. */
const live = async (measure: string, at: string, more: Readonly<Record<string, true>> = {}) => {
  const { said, err } = await build(measure, at, more);
  expect(err).toBe("");
  const [{ token, version }] = said.points;
  await world.record(
    `- {kind: test, by: ${body}, measure: ${measure}, point: rpz-bind, at: "${at}T10:00", token: ${token}, version: ${version}, sample: 0, result: passed, source: fictif}\n`,
    `${at}T10:01`,
  );
};

const status = async (measures: readonly string[], at: string) => {
  const found = await world.run(controlStatus, measures, { body, at }, "2023-11-01T12:00");
  return {
    ...found,
    rows: found.said.map(({ measure, fault, is, should }: Record<string, unknown>) => [measure, fault, is === should]),
  };
};

describe("control status", () => {
  it("shows on a day what was wrong on that day, whatever was built since", async () => {
    await live(one, "2023-02-01");
    await live(other, "2023-03-01");
    await live(one, "2023-05-01", { "dry-run": true });
    const days = { "2023-01-31": [], "2023-02-15": [[one, null, true]] };
    for (const [day, rows] of Object.entries(days)) expect([day, (await status([], day)).rows]).toEqual([day, rows]);
    const both = [
      [one, null, true],
      [other, null, true],
    ];
    for (const day of ["2023-03-01", "2023-04-30", "2023-05-01"])
      expect([day, (await status([one, other], day)).rows]).toEqual([day, both]);
  });

  it("says so where a measure that was built is held no more, and calls open what hangs on it", async () => {
    const path = join(world.data, "elsewhere.yaml");
    writeFileSync(path, measureOf("be/ex/2023-third", "deepseek"));
    await build(one, "2023-02-01");
    expect((await build(path, "2023-02-01")).err).toContain("E-CONTROL-MEASURE");
    expect((await build(one, "2023-02-02")).said.problems).toMatchObject([{ code: "E-CONTROL-MEASURE" }]);
    const all = await status([], "2023-02-02");
    expect(all).toMatchObject({ exit: 4, said: [{ measure: one, should: "unknown", settles: ["be/ex/2023-third"] }] });
    expect(all.err).toContain("be/ex/2023-third");
  });
});
