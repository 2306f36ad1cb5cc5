import { expect, it } from "vitest";
import { packageOf } from "../real/package.test-help.ts";
import { restrictionOf } from "../real/restriction.test-help.ts";
import { point } from "./chromium.ts";
import { buildOf, textOf } from "./order.test-help.ts";

it("keeps a list of the administration of any length; without room for ours there is no canary", () => {
  const theirs = Array.from({ length: 130_000 }, (_, n) => `h${n}.example`);
  const existing = [{ file: "own.json", text: JSON.stringify({ URLBlocklist: theirs }) }];
  const built = buildOf(point, [restrictionOf("app", ["app.example"])], { existing });
  const { URLBlocklist: list }: { URLBlocklist: string[] } = JSON.parse(textOf(built, "zz-interdict.json"));
  expect(list).toEqual(theirs);
  expect(built.canary).toBeUndefined();
  expect(built.losses).toEqual([{ kind: "too-many", what: "app.example" }]);
});

it("has another version where entries find no room beside those of the administration", () => {
  const theirs = Array.from({ length: 999 }, (_, n) => `h${n}.example`);
  const crowded = [{ file: "own.json", text: JSON.stringify({ URLBlocklist: theirs }) }];
  const roomy = [{ file: "own.json", text: JSON.stringify({ URLBlocklist: theirs.slice(0, 9) }) }];
  const restriction = restrictionOf("app", ["app.example", "game.example"]);
  const versionWith = (existing: typeof crowded) => packageOf(point, restriction, { existing }).manifest.version;
  expect(versionWith(roomy)).toBe(versionWith([]));
  expect(versionWith(crowded)).not.toBe(versionWith([]));
});
