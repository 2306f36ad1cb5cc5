import { appsAt, type Point } from "../point.ts";
import type { Restriction } from "../restriction.ts";
import { type DeviceKind, isAmong } from "./kind.ts";

/** Where a device is: on the body’s own network, or on another one. */
export type Place = "own" | "elsewhere";

/**
 * Why nothing stops an action on a device, by what comes first: there is no point · none of them stops the action · the mandate does not reach what they stop · the measure names nothing by which they
 * could · none reaches such a form · none reaches a device managed so · it is not known what the device is · it is reached on the body’s own network only ·
 * those that do let it through, for an exemption from another clause.
 */
const whys = [
  "no-point",
  "action",
  "no-mandate",
  "nothing-named",
  "form",
  "managed",
  "facts",
  "network",
  "exempt",
] as const;
export type Why = (typeof whys)[number];

/** A point with what it is to stop; null where the mandate does not reach what it stops. */
export interface Fitted {
  readonly point: Point;
  readonly restriction: Restriction | null;
}

/** Does a restriction name what this point blocks by: names, or applications by ids of a kind that it knows? */
const names = (point: Point, restriction: Restriction): boolean =>
  (point.writes.includes("names") && restriction.names.length > 0) || appsAt(point, restriction).length > 0;

/** Does a point let these devices through: does it carry an exemption that names them, by every address and group under which they may come? */
const letsThrough = (point: Point, { exemptions: named }: DeviceKind, { exemptions }: Restriction): boolean =>
  exemptions
    .filter(({ id }) => named.some(({ holds, ids }) => holds && ids.includes(id)))
    .some(({ clients, groups }) => {
      const parts = { client: clients, group: groups };
      const asked = (["client", "group"] as const).filter((part) => parts[part].length > 0);
      return asked.length > 0 && asked.every((part) => point.exempts.includes(part));
    });

/** What keeps a point from stopping an action; undefined where it stops it. */
const hindrance = (
  { point, restriction }: Fitted,
  action: string,
  devices: DeviceKind,
  place: Place,
): Why | undefined => {
  const { facts } = devices;
  const { actions, forms, managed, network } = point.reach;
  if (!actions.includes(action)) return "action";
  if (restriction === null) return "no-mandate";
  if (!names(point, restriction)) return "nothing-named";
  const form = isAmong(facts, "device.form", forms);
  if (form === "no") return "form";
  const management = isAmong(facts, "device.managed", managed);
  if (management === "no") return "managed";
  if (form === "unknown" || management === "unknown") return "facts";
  if (network === "own" && place === "elsewhere") return "network";
  return letsThrough(point, devices, restriction) ? "exempt" : undefined;
};

/** The points that stop an action, by id; where none does, what kept the nearest of them from it. */
export const stoppedBy = (
  points: readonly Fitted[],
  action: string,
  devices: DeviceKind,
  place: Place,
): { readonly points: readonly string[]; readonly why?: Why } => {
  const each = points.map((one) => ({ id: one.point.id, why: hindrance(one, action, devices, place) }));
  const stopping = each.filter(({ why }) => why === undefined).map(({ id }) => id);
  if (stopping.length > 0) return { points: stopping };
  const nearest = Math.max(0, ...each.map(({ why }) => (why === undefined ? 0 : whys.indexOf(why))));
  return { points: [], why: whys[nearest] ?? "no-point" };
};

/** Where an action happens: what a network carries, it carries itself; all else wherever the device is. */
export const placesOf = (action: string): readonly Place[] =>
  action === "carry-traffic" ? ["own"] : ["own", "elsewhere"];
