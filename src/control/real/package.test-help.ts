import type { Package, Wanted } from "../build.ts";
import type { Point } from "../point.ts";
import { packageOf as packageWith } from "../points/order.test-help.ts";

let serial = 2026020100;

/** What a point builds for the invented body, each time with a higher number. */
export const packageOf = (
  point: Point,
  asked: Wanted["asked"],
  more: Partial<Pick<Wanted, "host" | "others" | "ended" | "watched" | "existing">> = {},
): Package => {
  serial += 1;
  return packageWith(point, asked, { at: "2026-02-01", serial, ...more });
};
