import { factsOfProduct } from "../catalogue/catalogue.ts";
import type { Value } from "../logic/condition.ts";
import { readChoices } from "../measure/case.ts";
import type { Measure } from "../measure/measure.ts";
import type { Asked, Held } from "../posture/asked.ts";
import { loadAsked } from "../posture/load.ts";
import { defaultPolicy } from "../posture/policy.ts";
import type { Posture, Verdict } from "../posture/posture.ts";
import { postureOf, verdictsOf } from "../posture/posture-of.ts";
import { ok, type Result } from "../problem/problem.ts";
import { openStore } from "../store/store.ts";
import type { Instant } from "../time/time.ts";
import type { View } from "./ask.ts";
import { keeping } from "./kept.ts";
import type { Site } from "./site.ts";

/** Where everybody stands under a measure at an instant: worked out when it is first asked for, and kept. */
export interface Stand {
  readonly asked: Asked;
  readonly posture: () => Posture;
  readonly verdicts: () => readonly Verdict[];
}

interface Kept {
  readonly held: (key: string, make: () => Promise<Result<Held>>) => Promise<Result<Held>>;
  readonly whole: (key: string, make: () => Stand) => Stand;
  /** Of a few bodies: small, and many of them make one page. */
  readonly narrow: (key: string, make: () => Stand) => Stand;
}

const kept = new WeakMap<Site, Kept>();

const keptFor = (site: Site): Kept => {
  const found = kept.get(site) ?? { held: keeping(3), whole: keeping(8), narrow: keeping(32) };
  kept.set(site, found);
  return found;
};

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

export const aroundOf = ({ register, catalogue }: Site) => ({
  register,
  productFacts: (product: string) => factsOfProduct(catalogue, product),
});

/** All that is held as known at an instant, read once for all measures. */
const heldAt = (site: Site, measure: Measure, knownAt: Instant): Promise<Result<Held>> =>
  keptFor(site).held(String(knownAt), async () => {
    const store = openStore(site.data, { readOnly: true });
    if (!store.ok) return store;
    try {
      const asked = await loadAsked(store.value, aroundOf(site), {
        measure,
        at: knownAt,
        knownAt,
        upTo: site.head.seq,
        world: "real",
      });
      return asked.ok ? ok(asked.value.held) : asked;
    } finally {
      store.value.close();
    }
  });

export interface StandQuestion {
  readonly measure: Measure;
  readonly view: View;
  /** Readings that the address assumes, over those that are recorded. */
  readonly choices?: ReadonlyMap<string, Value>;
  /** In place of the instant of the view. */
  readonly at?: Instant;
  readonly clause?: string;
  readonly bodies?: readonly string[];
}

/** Where everybody stands, as the data folder was at the head of the site. Problems: those of the store and of the public record. */
export const standOf = async (
  site: Site,
  { measure, view, choices = new Map(), at = view.at.at, clause, bodies }: StandQuestion,
): Promise<Result<Stand>> => {
  const knownAt = view.knownAt.at;
  const held = await heldAt(site, measure, knownAt);
  if (!held.ok) return held;
  const { whole, narrow } = keptFor(site);
  const key = JSON.stringify([measure.version, at, knownAt, view.world, [...choices], clause, bodies]);
  return ok(
    (bodies === undefined ? whole : narrow)(key, () => {
      const recorded = held.value.known.choices
        .filter((choice) => choice.measure === measure.id)
        .map(({ variable, value }) => [variable, value] as const);
      const asked: Asked = {
        measure,
        around: aroundOf(site),
        policy: defaultPolicy,
        held: held.value,
        at,
        knownAt,
        world: view.world,
        choices: new Map([...readChoices(new Map(recorded), [measure], knownAt).choices, ...choices]),
        ...(clause === undefined ? {} : { clauses: [clause] }),
        ...(bodies === undefined ? {} : { bodies }),
      };
      return { asked, posture: once(() => postureOf(asked)), verdicts: once(() => verdictsOf(asked)) };
    }),
  );
};
