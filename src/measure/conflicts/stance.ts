import type { Variable } from "../../logic/diagram.ts";
import type { Diagram } from "../../logic/node.ts";
import { bodiesThatStood, type Moment, ofOneOf, type Standing } from "../compare/frame.ts";
import { type Answered, answered } from "../compare/outcome.ts";
import type { Post } from "../facts.ts";
import type { Measure } from "../measure.ts";
import type { Piece } from "../pieces.ts";
import { levelOf, type RulingToken } from "../ruling.ts";

/** Whose conflicts are looked for: members of these bodies (several posts of one person), or of any body that stood. */
export interface Search extends Moment {
  readonly measures: readonly Measure[];
  readonly posts: readonly Post[];
  /** The ids of the bodies asked about; empty: any. */
  readonly bodies: readonly string[];
  /** The product asked about; absent: each that one of the measures is about. */
  readonly product?: string;
  /** The ids of the catalogue, among which a criterion finds its products. */
  readonly catalogue?: readonly string[];
  /** Any body of these only. */
  readonly among?: readonly string[];
}

/** What a clause wants of an action: a ruling on it, or that it is done. */
export type Stance = RulingToken | "required";

/** One clause at one post: what it wants, and where it binds in force. */
interface Bound {
  readonly piece: Piece;
  readonly stance: Stance;
  /** Where it binds in force, whether that is possible or not. */
  readonly holds: Diagram;
  readonly effect: Diagram;
}

/** All clauses asked about one action. */
export interface AskedOf {
  readonly action: string;
  readonly answered: Answered;
  readonly possible: Diagram;
  readonly bound: readonly Bound[];
  readonly stood: readonly Standing[];
}

const stanceOf = ({ effect, clause }: Piece): Stance | undefined =>
  effect ?? (clause.model.length === 0 && clause.modality === "oblige" ? "required" : undefined);

/** The bodies of the register for some variables; the same for most actions. */
type Standings = (variables: readonly Variable[]) => readonly Standing[];

export const standingsOf = (search: Search): Standings => {
  const held = new Map<string, readonly Standing[]>();
  return (variables) => {
    const key = JSON.stringify(variables);
    const found = held.get(key) ?? bodiesThatStood(variables, search.among ?? [], search);
    held.set(key, found);
    return found;
  };
};

const ofBody = ({ id }: Variable): boolean => id === "body" || id.startsWith("body.");

/** Every clause's stance on an action, over one order of variables. */
export const askedOf = (action: string, search: Search, standings: Standings): AskedOf => {
  const { measures, posts, at, knownAt, around, product, bodies } = search;
  const found = answered({
    asked: { action, at, knownAt, choices: new Map(), ...(product === undefined ? {} : { product }) },
    measures,
    posts,
    productFacts: around.productFacts,
  });
  const { d, of, effects, possible } = found.built;
  const stood = bodies.length > 0 ? [] : standings(d.order.filter(ofBody));
  const here = bodies.length > 0 ? possible : d.apply("and", possible, d.rows(ofOneOf(stood)));
  const exempt = levelOf("exempt");
  const inForce = (level: number): number => (level > levelOf("not-in-force") && level !== exempt ? 1 : 0);
  const bound = of.flatMap(({ piece, match, inForce: holding }, at): readonly Bound[] => {
    const stance = stanceOf(piece);
    const effect = effects[at];
    if (stance === undefined || effect === undefined) return [];
    const binds =
      stance === "required" ? d.apply("and", match, holding) : d.apply((level) => inForce(level), effect, effect);
    const frees = d.apply((level) => (level === exempt ? 1 : 0), effect, effect);
    return [
      { piece, stance, holds: binds, effect },
      // What the clause itself frees is a stance of its own: another clause may forbid it there.
      ...(piece.freed.rows.length === 0 ? [] : [{ piece, stance: "exempt" as const, holds: frees, effect }]),
    ];
  });
  return { action, answered: found, possible: here, bound, stood };
};
