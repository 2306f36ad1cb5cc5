import { ok } from "../../problem/problem.ts";
import { unverifiedLines } from "../about.ts";
import { type Order, only, type Point } from "../point.ts";
import type { Restriction } from "../restriction.ts";
import { uncarried } from "../uncarried.ts";
import { uuidOf } from "../uuid.ts";
import { labelOf } from "../zone.ts";
import { fateOf, nameRulesOf } from "./names.ts";
import { stopsNothing } from "./reaches.ts";

import { stampOf } from "./stamp.ts";
import { mispWords } from "./words-sharing.ts";

interface Attribute {
  readonly type: "domain" | "hostname" | "mobile-application-id";
  readonly category: "Network activity" | "Payload delivery";
  readonly value: string;
}

const attributesOf = (restriction: Restriction): readonly Attribute[] => {
  const rules = nameRulesOf(restriction);
  const names = restriction.names
    .filter(({ name }) => fateOf(rules, name) === "blocked")
    .map(
      ({ name, wildcard }): Attribute => ({
        type: wildcard ? "domain" : "hostname",
        category: "Network activity",
        value: name,
      }),
    );
  const telephones = ["android-package", "ios-bundle"];
  const ids = restriction.apps.filter(({ kind }) => telephones.includes(kind)).map(({ value }) => value);
  return [
    ...names,
    ...[...new Set(ids)].map(
      (value): Attribute => ({ type: "mobile-application-id", category: "Payload delivery", value }),
    ),
  ];
};

/** Numbers are texts there (MISP core format, 2.2). */
const eventOf = (order: Order, measure: string, restriction: Restriction | undefined): unknown => {
  const { host, edition } = order;
  const stamp = stampOf(edition.serial);
  const timestamp = String(stamp.getTime() / 1000);
  const attributes = restriction === undefined ? [] : attributesOf(restriction);
  return {
    Event: {
      uuid: uuidOf(host.id, `misp ${measure}`),
      info: `${restriction === undefined ? "Withdrawn measure" : "Measure"} ${measure}`,
      date: stamp.toISOString().slice(0, 10),
      timestamp,
      threat_level_id: "4",
      analysis: "2",
      distribution: "0",
      published: false,
      Orgc: { name: host.name, uuid: uuidOf(host.id, "misp") },
      Attribute: [
        {
          uuid: uuidOf(host.id, `misp ${measure} about`),
          type: "comment",
          category: "Other",
          value: unverifiedLines(order).join("\n"),
          to_ids: false,
          distribution: "5",
          timestamp,
        },
        ...attributes.map(({ type, category, value }) => ({
          uuid: uuidOf(host.id, `misp ${measure} ${type} ${value}`),
          type,
          category,
          value,
          to_ids: true,
          distribution: "5",
          timestamp,
        })),
      ],
    },
  };
};

/** An event of MISP (MISP core format), for whoever shares what to look for. It stops nothing. */
export const point: Point = {
  id: "misp",
  program: "MISP 2.5",
  status: "unverified",
  reach: stopsNothing,
  holds: "measure",
  writes: ["names", "applications"],
  exempts: [],
  words: mispWords,
  build: (order) => {
    const { measure, restriction } = only(order);
    const file = `${labelOf(measure)}.misp.json`;
    return ok({
      files: [{ file, text: `${JSON.stringify(eventOf(order, measure, restriction), undefined, 2)}\n` }],
      losses: uncarried(order.restrictions, []),
      args: { file },
    });
  },
};
