import { type Client, cidrOf } from "../../deed/client.ts";
import { exemptNetworks, isWithin, triggerOf } from "../client.ts";
import type { Loss } from "../loss.ts";
import { type Artefact, all, type Order, type Point } from "../point.ts";
import type { Restriction } from "../restriction.ts";
import { uncarried } from "../uncarried.ts";
import { tagOf, zoneOf } from "../zone.ts";
import { type Fate, fateOf, type NameRules, namedIn, nameRulesOf, unionOf } from "./names.ts";
import { resolverReach } from "./reaches.ts";
import { canaryLine, linesFor, zoneText } from "./rpz.ts";

/** What a resolver is that reads all policy zones of a body, one after the other. */
export const zonesPoint = {
  reach: resolverReach,
  holds: "host",
  writes: ["names"],
  asked: "resolver",
  exempts: ["client", "name"],
} as const satisfies Partial<Point>;

/** A policy zone of a body: of a measure that stands, is watched, or is withdrawn (without lines). */
export interface PolicyZone {
  readonly zone: string;
  readonly tag: string;
  readonly watched: boolean;
  /** Rules for names, and the canary where the zone is live. */
  readonly lines: readonly string[];
  /** Rules for clients that are let through. */
  readonly clients: readonly string[];
}

interface Standing {
  readonly restriction: Restriction;
  readonly rules: NameRules;
  readonly clients: readonly Client[];
}

const standing = (restriction: Restriction): Standing => ({
  restriction,
  rules: nameRulesOf(restriction),
  clients: exemptNetworks(restriction),
});

/** From the fewest exempt clients to the most: whom a zone lets through is then most often let through by those after it too. */
const inOrder = (order: Order): readonly Standing[] =>
  order.restrictions
    .map(standing)
    .toSorted(
      (a, b) => a.clients.length - b.clients.length || (a.restriction.measure < b.restriction.measure ? -1 : 1),
    );

/** The clients that a zone can let through: those that every zone after it lets through as well, for the first one that answers ends the search. */
const carried = ({ clients }: Standing, after: readonly Standing[]): readonly Client[] =>
  clients.filter((client) => after.every((other) => other.clients.some((network) => isWithin(client, network))));

/** What becomes of a name in one zone: let through only where no other live measure blocks it. */
const unitedFate = ({ rules }: Standing, others: readonly Standing[]) => {
  const { isBlocked } = unionOf(others.map((other) => other.rules));
  return (name: string): Fate => {
    const own = fateOf(rules, name);
    return own === "open" && isBlocked(name) ? "blocked" : own;
  };
};

/** The measures that block something that this one lets through, so that its zone must block it too. */
const overruling = ({ rules }: Standing, others: readonly Standing[]): readonly Standing[] =>
  rules.open.size === 0
    ? []
    : others.filter((other) =>
        namedIn([rules, other.rules])
          .flatMap((name) => [name, `*.${name}`])
          .some((name) => fateOf(rules, name) === "open" && fateOf(other.rules, name) === "blocked"),
      );

/** The exemptions of a measure that name one of these clients. */
const naming = ({ exemptions }: Restriction, clients: readonly Client[]): readonly Loss[] => {
  const wanted = new Set(clients.map(cidrOf));
  return exemptions
    .filter((one) => exemptNetworks({ exemptions: [one] }).some((client) => wanted.has(cidrOf(client))))
    .map(({ id }) => ({ kind: "client-exemption", what: id }));
};

const triggers = (clients: readonly Client[]): readonly string[] =>
  clients.map((client) => `${triggerOf(client)} CNAME rpz-passthru.`);

/**
 * The policy zones of a body in the order in which its resolver must read them, and what they cannot carry. An exemption from one measure lifts no other
 * (docs/decisions/zones-together.md).
 */
export const zonesOf = (order: Order): { readonly zones: readonly PolicyZone[]; readonly losses: readonly Loss[] } => {
  const live = inOrder(order);
  const losses: Loss[] = [...uncarried(all(order), zonesPoint.exempts)];
  const liveZones = live.map((one, n): PolicyZone => {
    const { restriction, rules, clients } = one;
    const others = live.filter((other) => other !== one);
    const through = carried(one, live.slice(n + 1));
    losses.push(
      ...naming(
        restriction,
        clients.filter((client) => !through.includes(client)),
      ),
    );
    // What this zone must block though its own measure lets it through, it blocks for those whom the other measure exempts as well.
    for (const other of overruling(one, live.slice(n + 1)))
      losses.push(
        ...naming(
          other.restriction,
          other.clients.filter((client) => !through.some((network) => isWithin(client, network))),
        ),
      );
    return {
      zone: zoneOf(restriction.measure),
      tag: tagOf(restriction.measure, restriction.version),
      watched: false,
      // A name that another measure says something of may lie under one that this measure lets through.
      lines: [
        canaryLine(order, restriction),
        ...linesFor(
          namedIn(rules.open.size > 0 ? [rules, ...others.map((other) => other.rules)] : [rules]),
          unitedFate(one, others),
        ),
      ],
      clients: triggers(through),
    };
  });
  const watchedZones = order.watched.map(standing).map(
    ({ restriction, rules, clients }): PolicyZone => ({
      zone: zoneOf(restriction.measure),
      tag: tagOf(restriction.measure, restriction.version),
      watched: true,
      lines: linesFor(namedIn([rules]), (name) => fateOf(rules, name)),
      clients: triggers(clients),
    }),
  );
  const withdrawn = order.withdrawn.map(
    ({ measure, version }): PolicyZone => ({
      zone: zoneOf(measure),
      tag: tagOf(measure, version),
      watched: false,
      lines: [],
      clients: [],
    }),
  );
  const distinct = new Map(losses.map((loss) => [`${loss.kind} ${loss.what}`, loss]));
  return { zones: [...liveZones, ...watchedZones, ...withdrawn], losses: [...distinct.values()] };
};

/** A file for each zone, for a program that reads clients and names in one. */
export const zoneFiles = (order: Order, zones: readonly PolicyZone[]): readonly Artefact[] =>
  zones.map(({ zone, clients, lines }) => ({
    file: `${zone}.zone`,
    text: zoneText(order, zone, [...clients, ...lines]),
  }));
