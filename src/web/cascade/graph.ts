import type { Plan } from "../../cascade/plan.ts";
import { type Leg, type Party, partyKey, type Step } from "../../cascade/step.ts";
import { stateOf } from "../../cascade/told.ts";

/** What is known of a party's having been told. */
export type Known = "authority" | "record" | "stated" | "nothing" | "open" | "hand" | "words";

/** A place in the drawing: one party, or several that stand in the same relations to all the others. */
export interface Place {
  readonly key: string;
  readonly parties: readonly Party[];
  readonly known: Known;
  /** Its column: how many steps it is from the authority. */
  readonly column: number;
  /** Nobody reaches it. */
  readonly adrift: boolean;
}

/** Steps between two places that are alike: one line, with its number in the table beside the drawing. */
export interface Line {
  readonly n: number;
  readonly from: string;
  readonly to: string;
  readonly steps: readonly (Step | Leg)[];
  readonly back: boolean;
  readonly broken: boolean;
  readonly adrift: boolean;
}

export interface Graph {
  readonly places: readonly Place[];
  readonly lines: readonly Line[];
}

/** More places than this, and those who pass on are put together too. */
const mostPlaces = 36;

const knownOf = (plan: Plan): ((party: Party) => Known) => {
  const told = new Map(plan.planned.map((one) => [one.addressee.body, one] as const));
  return (party) => {
    if (!("body" in party)) return "words";
    if (party.body === plan.authority) return "authority";
    const one = told.get(party.body);
    if (one === undefined) return "hand";
    if (one.addressee.as === "unknown") return "open";
    if (one.told.dispatchHeld) return "record";
    return ["acknowledged", "delivered", "sent"].includes(stateOf(one.told))
      ? "record"
      : stateOf(one.told) === "stated"
        ? "stated"
        : "nothing";
  };
};

const manner = ({ ground, channel, clauses, by }: Step | Leg): string => JSON.stringify([ground, channel, clauses, by]);

const isBack = (step: Step | Leg): boolean => "back" in step && step.back;

/** How many steps each party is from the authority; whoever begins a step that nobody reaches stands beside the authority. */
const columnsOf = ({ authority, way }: Plan): ReadonlyMap<string, number> => {
  const columns = new Map([[authority, 0]]);
  for (const { to, depth } of way.steps) {
    const key = partyKey(to);
    if (!columns.has(key)) columns.set(key, depth + 1);
  }
  for (const { from } of way.adrift) if (!columns.has(partyKey(from))) columns.set(partyKey(from), 0);
  for (const { to } of way.adrift) if (!columns.has(partyKey(to))) columns.set(partyKey(to), 1);
  return columns;
};

/** The way of a plan as places and lines. */
export const graphOf = (plan: Plan): Graph => {
  const all: readonly (Step | Leg)[] = [...plan.way.steps, ...plan.way.adrift];
  const adriftSteps = new Set<Step | Leg>(plan.way.adrift);
  const broken = new Set<Step | Leg>(plan.broken);
  const known = knownOf(plan);
  const columns = columnsOf(plan);
  const parties = new Map<string, Party>([[plan.authority, { body: plan.authority }]]);
  for (const { from, to } of all) for (const party of [from, to]) parties.set(partyKey(party), party);
  const into = Map.groupBy(all, ({ to }) => partyKey(to));
  const outOf = Map.groupBy(all, ({ from }) => partyKey(from));
  const adriftFrom = new Set(plan.way.adrift.map(({ from }) => partyKey(from)));

  const relation = (key: string, together: boolean): string => {
    const out = outOf.get(key) ?? [];
    if (key === plan.authority || (out.length > 0 && !together)) return key;
    const party = parties.get(key);
    return JSON.stringify([
      party === undefined ? "" : known(party),
      columns.get(key),
      (into.get(key) ?? []).map((step) => [partyKey(step.from), manner(step), broken.has(step)]),
      out.map((step) => [partyKey(step.to), manner(step), broken.has(step)]),
    ]);
  };
  const grouped = (together: boolean) => Map.groupBy(parties.keys(), (key) => relation(key, together));
  const apart = grouped(false);
  const groups = [...(apart.size > mostPlaces ? grouped(true) : apart).values()];
  const placeOf = new Map(groups.flatMap((keys) => keys.map((key) => [key, keys[0] ?? key] as const)));
  const places = groups.flatMap((keys): readonly Place[] => {
    const [key] = keys;
    const own = keys.flatMap((one) => parties.get(one) ?? []);
    const [first] = own;
    if (key === undefined || first === undefined) return [];
    return [{ key, parties: own, known: known(first), column: columns.get(key) ?? 0, adrift: adriftFrom.has(key) }];
  });
  const lines = [
    ...Map.groupBy(all, (step) =>
      JSON.stringify([
        placeOf.get(partyKey(step.from)),
        placeOf.get(partyKey(step.to)),
        manner(step),
        isBack(step),
        broken.has(step),
      ]),
    ).values(),
  ].flatMap((steps, place): readonly Line[] => {
    const [first] = steps;
    if (first === undefined) return [];
    return [
      {
        n: place + 1,
        from: placeOf.get(partyKey(first.from)) ?? "",
        to: placeOf.get(partyKey(first.to)) ?? "",
        steps,
        back: isBack(first),
        broken: broken.has(first),
        adrift: adriftSteps.has(first),
      },
    ];
  });
  return { places, lines };
};
