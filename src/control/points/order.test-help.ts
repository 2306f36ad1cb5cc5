import type { ApplicationId } from "../../catalogue/blockable.ts";
import { buildAt, type Package, type Wanted } from "../build.ts";
import type { Built, Order, Point } from "../point.ts";
import { host } from "../real/restriction.test-help.ts";
import type { Restriction, Withdrawn } from "../restriction.ts";

/** An order for an invented body; the token is that of no secret. */
export const orderOf = (restrictions: readonly Restriction[], more: Partial<Order> = {}): Order => ({
  host,
  restrictions,
  withdrawn: [],
  watched: [],
  edition: { serial: 7, version: "0123456789ab", token: "0123456789abcdef0123" },
  existing: [],
  ...more,
});

/** What a point builds. @throws where it finds a problem */
export const buildOf = (point: Point, ...words: Parameters<typeof orderOf>): Built => {
  const found = point.build(orderOf(...words));
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found.value;
};

/** The problems that it finds. */
export const codesOf = (point: Point, ...words: Parameters<typeof orderOf>): readonly string[] => {
  const found = point.build(orderOf(...words));
  return found.ok ? [] : found.problems.map(({ code }) => code);
};

/** The text of a file that was built. @throws where it was not */
export const textOf = ({ files }: Built, name: string): string => {
  const found = files.find(({ file }) => file === name);
  if (found === undefined) throw new Error(`${name} is not among ${files.map(({ file }) => file).join(", ")}`);
  return found.text;
};

/** Ids by which stores and systems know an invented application. */
export const appsOfProduct = (
  product: string,
  ids: readonly (readonly [ApplicationId["kind"], string])[],
): readonly ApplicationId[] => ids.map(([kind, value]) => ({ product, kind, value }));

export const exemption = (id: string, more: Partial<Restriction["exemptions"][number]>) => ({
  id,
  devices: [],
  holders: [],
  groups: [],
  clients: [],
  names: [],
  blanket: false,
  ...more,
});

/** What is built for an invented body at a point, with its manifest. @throws where it finds a problem */
export const packageOf = (point: Point, asked: Restriction | Withdrawn, more: Partial<Wanted> = {}): Package => {
  const built = buildAt({
    point,
    host,
    asked,
    others: [],
    ended: [],
    existing: [],
    watched: new Set(),
    at: "2026-01-01",
    serial: 2026010101,
    secret: new Uint8Array(32),
    ...more,
  });
  if (!built.ok) throw new Error(JSON.stringify(built.problems));
  return built.value;
};
