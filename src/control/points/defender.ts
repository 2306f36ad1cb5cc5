import { ok } from "../../problem/problem.ts";
import { unverifiedLines } from "../about.ts";
import { type Artefact, all, type Order, type Point } from "../point.ts";
import { endOf, type Restriction } from "../restriction.ts";
import { uncarried } from "../uncarried.ts";
import { browserReach } from "./reaches.ts";
import { defenderWords } from "./words-defender.ts";

/** As many indicators as one request takes, and as a whole tenant holds (Microsoft Defender for Endpoint, “Import Indicators”). */
const perRequest = 500;
const most = 15_000;

/** What is known of a name by one value alone: the restrictions that name it, and the last of their ends. */
interface Named {
  readonly measures: readonly string[];
  readonly end: number | undefined;
}

const named = (restrictions: readonly Restriction[]): ReadonlyMap<string, Named> => {
  const found = new Map<string, Named>();
  for (const one of restrictions)
    for (const { name } of one.names) {
      const before = found.get(name);
      const [end, other] = [endOf(one), before?.end];
      found.set(name, {
        measures: [...(before?.measures ?? []), one.measure],
        end: before === undefined ? end : end === undefined || other === undefined ? undefined : Math.max(end, other),
      });
    }
  return found;
};

const indicators = (order: Order): readonly object[] => {
  const live = new Set(order.restrictions.flatMap(({ names }) => names.map(({ name }) => name)));
  return [...named(all(order))].map(([name, { measures, end }]) => ({
    indicatorValue: name,
    indicatorType: "DomainName",
    action: live.has(name) ? "Block" : "Audit",
    title: measures.join(", "),
    description: unverifiedLines(order).join("\n"),
    severity: "Informational",
    generateAlert: true,
    ...(end === undefined ? {} : { expirationTime: new Date(end).toISOString() }),
  }));
};

const inRequests = (all: readonly object[]): readonly Artefact[] =>
  Array.from({ length: Math.max(1, Math.ceil(all.length / perRequest)) }, (_, n) => ({
    file: `indicators-${n + 1}.json`,
    text: `${JSON.stringify({ Indicators: all.slice(n * perRequest, (n + 1) * perRequest) }, undefined, 2)}\n`,
  }));

/** Indicators of Microsoft Defender for Endpoint, one a name for all measures, that expire with the last of them (Defender API, “Indicator resource type”). */
export const point: Point = {
  id: "defender",
  program: "Microsoft Defender for Endpoint API",
  status: "unverified",
  reach: browserReach,
  holds: "host",
  writes: ["names"],
  watches: true,
  exempts: ["group"],
  words: defenderWords,
  build: (order) => {
    const found = indicators(order);
    return ok({
      files: inRequests(found.slice(0, most)),
      losses: [
        ...[...named(all(order)).keys()].slice(most).map((what) => ({ kind: "too-many" as const, what })),
        ...uncarried(all(order), ["group"]),
      ],
      args: { count: found.length },
    });
  },
};
