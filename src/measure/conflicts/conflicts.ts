import type { Value } from "../../logic/condition.ts";
import { Diagrams } from "../../logic/diagram.ts";
import type { Diagram } from "../../logic/node.ts";
import { withinSize } from "../../logic/size.ts";
import type { Result } from "../../problem/problem.ts";
import { codeOf, levelBits, outcomeCodeOf, unite } from "../compare/outcome.ts";
import { project } from "../compare/project.ts";
import type { Witness } from "../compare/witness.ts";
import type { Piece } from "../pieces.ts";
import { withinAttribute } from "../rows.ts";
import { answerOf, tokenOf } from "../ruling.ts";
import { actions } from "../vocabulary/actions.ts";
import { boxed, factVariables, type Place } from "./places.ts";
import { aboutOf } from "./products.ts";
import { type AskedOf, askedOf, type Search, type Stance, standingsOf } from "./stance.ts";
import { territoriesOf } from "./territories.ts";

/** `contrary`: one wants what the other forbids · `differs`: they rule differently · `undecided`: no measure gives the answer. */
type ConflictKind = "contrary" | "differs" | "undecided";

/** A box of points at which two clauses bind the same thing differently, or at which a clause leaves open what nothing else decides. */
export interface Conflict {
  readonly kind: ConflictKind;
  /** `<measure>#<clause>`, with what it wants there. */
  readonly a: string;
  readonly aWants: Stance;
  readonly b?: string;
  readonly bWants?: Stance;
  readonly when: ReadonlyMap<string, readonly Value[]>;
  /** The products of which it is so, each asked of both; none where the measures reach only what is not known. */
  readonly products: readonly string[];
  /** The texts, claims, dates and letters on which it depends whether they meet; for `undecided`, what leaves the answer open. */
  readonly texts: readonly string[];
  readonly witness: Witness;
}

const nameOf = ({ measure, clause }: Piece): string => `${measure.id}#${clause.id}`;

/** What cannot both be followed, or is allowed and forbidden at once. */
const contrary = (x: Stance, y: Stance): boolean => {
  const forbids = (one: Stance) => one === "prohibited" || one === "to-remove";
  const wants = (one: Stance) => one === "required" || one === "permitted";
  return (forbids(x) && wants(y)) || (wants(x) && forbids(y));
};

const frees = (one: Stance): boolean => one === "exempt" || one === "permitted";

const kindOf = (x: Stance, y: Stance): ConflictKind | undefined =>
  x === y || (frees(x) && frees(y)) ? undefined : contrary(x, y) ? "contrary" : "differs";

interface Meeting {
  readonly kind: ConflictKind;
  readonly a: Piece;
  readonly aWants: Stance;
  readonly b?: Piece;
  readonly bWants?: Stance;
  readonly places: Place[];
}

const never = (node: Diagram): boolean => node.kind === "leaf" && node.value === 0;

/** Pairs of clauses that meet somewhere with different wishes. */
const meetings = (all: readonly AskedOf[]): readonly Meeting[] => {
  const found = new Map<string, Meeting>();
  for (const asked of all) {
    const { d } = asked.answered.built;
    asked.bound.forEach((one, place) => {
      const alone = d.apply("and", asked.possible, one.holds);
      if (never(alone)) return;
      for (const other of asked.bound.slice(place + 1)) {
        const kind = kindOf(one.stance, other.stance);
        if (kind === undefined || nameOf(one.piece) === nameOf(other.piece)) continue;
        if (never(d.apply("and", alone, other.holds))) continue;
        const holds = d.apply("and", one.holds, other.holds);
        const key = JSON.stringify([kind, nameOf(one.piece), one.stance, nameOf(other.piece), other.stance]);
        const meeting = found.get(key) ?? {
          kind,
          a: one.piece,
          aWants: one.stance,
          b: other.piece,
          bWants: other.stance,
          places: [],
        };
        found.set(key, meeting);
        meeting.places.push({ asked, holds, settles: holds, classOf: (value) => value });
      }
    });
  }
  return [...found.values()];
};

const silent = [codeOf("undetermined"), codeOf("not-covered"), codeOf("not-in-force")];

/** Where a clause leaves the answer open, and no measure gives one. */
const openings = (all: readonly AskedOf[], search: Search): readonly Meeting[] => {
  const found = new Map<string, Meeting>();
  for (const asked of all) {
    const { d, of, effects } = asked.answered.built;
    const facts = new Diagrams(factVariables([asked], [asked.answered.total, ...effects]));
    const outcome = (effect: Diagram): Diagram => {
      const united = project(d, levelBits(d, asked.possible, effect), facts, unite);
      return facts.apply((one) => outcomeCodeOf(one), united, united);
    };
    const undecided = search.measures.reduce<Diagram>((so, measure) => {
      const own = effects.filter((_, at) => of[at]?.piece.measure === measure);
      const total = own.reduce<Diagram>((max, one) => d.apply("max", max, one), d.leaf(0));
      const code = outcome(total);
      return facts.apply(
        "and",
        so,
        facts.apply((one) => (silent.includes(one) ? 1 : 0), code, code),
      );
    }, facts.leaf(1));
    if (never(undecided)) continue;
    for (const { piece, stance, effect } of asked.bound) {
      if (stance === "required" || stance === "exempt") continue;
      const code = outcome(effect);
      const open = facts.apply((one) => (one === codeOf("undetermined") ? 1 : 0), code, code);
      const here = facts.apply("and", undecided, open);
      if (never(here)) continue;
      const back = project(facts, here, d, (x) => x);
      const meeting = found.get(nameOf(piece)) ?? { kind: "undecided" as const, a: piece, aWants: stance, places: [] };
      found.set(nameOf(piece), meeting);
      meeting.places.push({
        asked,
        holds: back,
        settles: effect,
        classOf: (level) => answerOf(tokenOf(level)),
      });
    }
  }
  return [...found.values()];
};

/** The actions that a clause names, and what it is to keep what one orders to remove. */
const namedIn = ({ measures }: Search): readonly string[] => {
  const named = new Set(
    measures
      .flatMap(({ clauses }) =>
        clauses.flatMap(({ actions: own, model }) => [own, ...model.map((one) => one.actions)].flat()),
      )
      .map(({ action }) => action),
  );
  return [...actions.values()]
    .filter(({ id }) => named.has(id) || [...named].some((other) => actions.get(other)?.dual === id))
    .map(({ id }) => id);
};

/** What is found about one product, for the posts of a search. */
const foundAbout = (search: Search, products: readonly string[]): readonly Conflict[] => {
  const standings = standingsOf(search);
  const all = namedIn(search).map((action) => askedOf(action, search, standings));
  const asked = all.filter(({ action }) => actions.get(action)?.use === "asked");
  return [...meetings(all), ...openings(asked, search)].flatMap(({ a, b, places, ...rest }) =>
    boxed(places, search).map(
      (one): Conflict => ({ ...rest, a: nameOf(a), ...(b === undefined ? {} : { b: nameOf(b) }), products, ...one }),
    ),
  );
};

/** What is the same of a conflict about two products. */
const keyOf = ({ kind, a, b, aWants, bWants, when, texts }: Conflict): string =>
  JSON.stringify([kind, a, b, aWants, bWants, [...when], texts]);

/** And of one about the same products in two territories. */
const keyWithin = (one: Conflict): string => JSON.stringify([keyOf({ ...one, texts: [] }), one.products]);

/** All that is found for the posts of a search, product by product; what is the same of several is said once. */
const foundFor = (search: Search): readonly Conflict[] => {
  const all = aboutOf(search).flatMap(({ products, measures }) => {
    const [product] = products;
    return foundAbout({ ...search, measures, ...(product === undefined ? {} : { product }) }, products);
  });
  return [...Map.groupBy(all, keyOf).values()].flatMap(([first, ...same]) =>
    first === undefined ? [] : [{ ...first, products: [first, ...same].flatMap(({ products }) => products) }],
  );
};

/**
 * The conflicts of any body: territory by territory, each said of the widest in which it holds. What holds in a wide territory and not in
 * one inside it says so.
 */
const anywhereFound = (search: Search): readonly Conflict[] => {
  const territories = territoriesOf(search)
    .filter(({ measures }) => measures.length > 0)
    .map((territory) => {
      const { measures, post, bodies } = territory;
      const own = foundFor({ ...search, measures, posts: [post], among: bodies });
      return { territory, own, keys: new Set(own.map(keyWithin)) };
    });
  const inside = (inner: ReadonlySet<string>, outer: ReadonlySet<string>): boolean =>
    inner.size > outer.size && [...outer].every((one) => inner.has(one));
  return territories.flatMap(({ territory: { within }, own }) =>
    own.flatMap((one): readonly Conflict[] => {
      const key = keyWithin(one);
      if (territories.some((other) => inside(within, other.territory.within) && other.keys.has(key))) return [];
      const without = territories
        .filter((other) => inside(other.territory.within, within) && !other.keys.has(key))
        .flatMap((other) => [...other.territory.within].filter((id) => !within.has(id)));
      const place = new Map<string, readonly Value[]>([
        ...[...within].map((id) => [withinAttribute(id), [true]] as const),
        ...[...new Set(without)].map((id) => [withinAttribute(id), [false]] as const),
      ]);
      return [{ ...one, when: new Map([...one.when, ...place]) }];
    }),
  );
};

/**
 * The clauses of these measures that bind the same thing differently, and what none of them decides, at T as known at K. A conflict is
 * reported where it exists under some reading, with the texts on which that depends; none is resolved. Refused with E-LOGIC-SIZE where
 * there is too much to be exact.
 */
export const conflicts = (search: Search): Result<readonly Conflict[]> =>
  withinSize(() => (search.bodies.length > 0 ? foundFor(search) : anywhereFound(search)));
