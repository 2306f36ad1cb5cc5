import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { points } from "../src/control/points/index.ts";
import { page } from "./points-page/page.ts";

const file = fileURLToPath(new URL("../docs/points.md", import.meta.url));

it("docs/points.md is made from the points and what they build (UPDATE=1 writes it)", () => {
  const made = page();
  if (process.env["UPDATE"] === "1") writeFileSync(file, made);
  expect(readFileSync(file, "utf8")).toBe(made);
});

it("every point has an id and a file of its own, and says how to deploy, verify, exempt and withdraw, and what it cannot do", () => {
  expect(new Set(points.map(({ id }) => id)).size).toBe(points.length);
  for (const { id, words } of points)
    for (const [part, said] of Object.entries(words))
      expect([id, part, Array.isArray(said) ? said.length > 0 : true]).toEqual([id, part, true]);
});
