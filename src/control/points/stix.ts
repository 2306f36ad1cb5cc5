import { ok } from "../../problem/problem.ts";
import { startOfDay } from "../../time/time.ts";
import { unverifiedLines } from "../about.ts";
import { type Order, only, type Point } from "../point.ts";
import { endOf, type Restriction } from "../restriction.ts";
import { uncarried } from "../uncarried.ts";
import { uuidOf } from "../uuid.ts";
import { labelOf } from "../zone.ts";
import { expressionOf, predicateOf } from "./predicate.ts";
import { stopsNothing } from "./reaches.ts";

import { stampOf } from "./stamp.ts";
import { stixWords } from "./words-sharing.ts";

const exempts = ["name"] as const;

/** Objects keep their id and this instant from version to version: `created` may never change, and nobody here has a clock. */
const created = new Date(0).toISOString();

const compared = (operator: string) => (patterns: readonly string[]) =>
  `domain-name:value ${operator} '${expressionOf(patterns).replaceAll("\\", "\\\\")}'`;

/** A name that nobody publishes, for an indicator that must have a pattern and is to find nothing. */
const nothing = "[domain-name:value = 'withdrawn.interdict.internal']";

const patternOf = (restriction: Restriction): string => {
  const says = { listed: compared("MATCHES"), unlisted: compared("NOT MATCHES"), and: "AND", or: "OR" };
  const pattern = predicateOf(restriction, says);
  return pattern === undefined ? nothing : `[${pattern}]`;
};

/** When the indicator holds; the end is after the beginning, or not said. */
const validity = ({ restrictions: [restriction] }: Order, modified: string) => {
  const from =
    restriction?.from === undefined ? modified : new Date(startOfDay(restriction.from, restriction.zone)).toISOString();
  const end = restriction === undefined ? undefined : endOf(restriction);
  const until = end === undefined ? undefined : new Date(end).toISOString();
  return { valid_from: from, ...(until !== undefined && until > from ? { valid_until: until } : {}) };
};

const bundleOf = (order: Order, measure: string, restriction: Restriction | undefined): unknown => {
  const { host, edition } = order;
  const idOf = (type: string, what: string) => `${type}--${uuidOf(host.id, `stix ${type} ${what}`)}`;
  const modified = stampOf(edition.serial).toISOString();
  const identity = idOf("identity", "");
  const common = { spec_version: "2.1", created, modified };
  return {
    type: "bundle",
    id: idOf("bundle", `${measure} ${edition.serial}`),
    objects: [
      { type: "identity", id: identity, ...common, name: host.name, identity_class: "organization" },
      {
        type: "indicator",
        id: idOf("indicator", measure),
        ...common,
        created_by_ref: identity,
        ...(restriction === undefined ? { revoked: true } : {}),
        name: measure,
        description: unverifiedLines(order).join("\n"),
        indicator_types: ["unknown"],
        pattern: restriction === undefined ? nothing : patternOf(restriction),
        pattern_type: "stix",
        ...validity(order, modified),
      },
    ],
  };
};

/** An indicator in STIX 2.1 (OASIS), for whoever shares what to look for. It stops nothing. */
export const point: Point = {
  id: "stix",
  program: "STIX 2.1",
  status: "unverified",
  reach: stopsNothing,
  holds: "measure",
  writes: ["names"],
  exempts,
  words: stixWords,
  build: (order) => {
    const { measure, restriction } = only(order);
    const file = `${labelOf(measure)}.stix.json`;
    return ok({
      files: [{ file, text: `${JSON.stringify(bundleOf(order, measure, restriction), undefined, 2)}\n` }],
      losses: uncarried(order.restrictions, exempts),
      args: { file },
    });
  },
};
