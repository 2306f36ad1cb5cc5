import type { Loss } from "../loss.ts";
import { type Order, only, type Point } from "../point.ts";
import { uncarried } from "../uncarried.ts";
import { labelOf } from "../zone.ts";
import { appsOf } from "./apps.ts";
import { telephoneReach } from "./reaches.ts";

/** What both controls of Apple’s devices reach: supervised ones, on which an application is hidden and cannot be started. */
export const applePoint = {
  status: "unverified",
  reach: { ...telephoneReach, managed: ["full"], actions: ["use"] },
  holds: "measure",
  writes: ["applications"],
  apps: ["ios-bundle"],
  exempts: ["group"],
} as const satisfies Partial<Point>;

/** What both controls of Apple’s devices are made of: names that never change for a measure, the applications, and what is lost. */
export interface AppleOrder {
  /** In the reverse order of a host name, as the system wants it. */
  readonly identifier: string;
  /** The measure’s id as part of a file name. */
  readonly label: string;
  readonly bundles: readonly string[];
  readonly losses: readonly Loss[];
}

/** @throws where the order has no measure */
export const appleOrder = (order: Order): AppleOrder => {
  const label = labelOf(only(order).measure);
  const { apps, losses } = appsOf(order.restrictions, "ios-bundle");
  return {
    identifier: `internal.interdict.${label}`,
    label,
    bundles: apps.map(({ value }) => value),
    losses: [
      ...losses,
      // No name is blocked here, so that an exemption by name asks nothing of it.
      ...uncarried(order.restrictions, ["group", "name"]),
    ],
  };
};
