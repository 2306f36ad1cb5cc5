import { buildAt, type Package, type Wanted } from "../build.ts";
import type { Point } from "../point.ts";
import { host } from "./restriction.test-help.ts";

let serial = 2026020100;

/** What a point builds for the invented body, each time with a higher number. */
export const packageOf = (
  point: Point,
  asked: Wanted["asked"],
  more: Partial<Pick<Wanted, "host" | "others" | "ended" | "watched">> = {},
): Package => {
  serial += 1;
  const built = buildAt({
    point,
    host,
    asked,
    others: [],
    ended: [],
    existing: [],
    watched: new Set(),
    at: "2026-02-01",
    serial,
    secret: new Uint8Array(32),
    ...more,
  });
  if (!built.ok) throw new Error(JSON.stringify(built.problems));
  return built.value;
};
