import type { Value } from "../../logic/condition.ts";
import { dayOf, type Instant, parseInstant, writeInstant } from "../../time/time.ts";
import type { Given } from "../measure.ts";

/** A point as somebody could meet it: the facts in the shape of a case's `given`, with what is asked about them. */
export interface Witness {
  readonly given: Given;
  readonly action: string;
  readonly product?: string;
  /** A day where its last instant is meant, else the instant. */
  readonly at: string;
}

/** An instant as a command takes it back. Zone: Europe/Brussels. */
export const writtenAt = (at: Instant): string => {
  const day = dayOf(at);
  return parseInstant(day) === at ? day : writeInstant(at);
};

type Tree = { [key: string]: Value | readonly string[] | Tree };

const put = (tree: Tree, [key = "", ...rest]: readonly string[], value: Value | readonly string[]): Tree => {
  if (rest.length === 0) return { ...tree, [key]: value };
  const inner = tree[key];
  return {
    ...tree,
    [key]: put(typeof inner === "object" && !Array.isArray(inner) ? (inner as Tree) : {}, rest, value),
  };
};

/** What a body is: its id, what it is part of, and the facts that are stated of it. */
export interface StatedBody {
  readonly id?: string;
  readonly within: readonly string[];
}

/** `product.on.<list>` has one key below `on`, whatever dots the list's id has. */
const pathOf = (attribute: string): readonly string[] => {
  const list = /^product\.on\.(.*)$/s.exec(attribute)?.[1];
  return list === undefined ? attribute.split(".") : ["product", "on", list];
};

/** Facts by attribute as a tree, with the body (or, where two are needed, one post for each) that they are of. */
export const givenOf = (
  facts: ReadonlyMap<string, Value>,
  bodies: readonly StatedBody[],
  product: string | undefined,
): Given => {
  const isBody = (attribute: string) => attribute.startsWith("body.");
  const own = [...facts].filter(([attribute]) => isBody(attribute));
  const others = [...facts].filter(([attribute]) => !isBody(attribute));
  const stated = bodies.map(({ id, within }): Tree => {
    const [first, ...more] = within;
    const start: Tree = {
      ...(id === undefined ? {} : { id }),
      ...(first === undefined ? {} : { within: more.length === 0 ? first : within }),
    };
    return own.reduce((tree, [attribute, value]) => put(tree, pathOf(attribute).slice(1), value), start);
  });
  const [only, ...further] = stated;
  const start: Tree =
    only === undefined || (further.length === 0 && Object.keys(only).length === 0)
      ? {}
      : further.length === 0
        ? { body: only }
        : {};
  const tree = others.reduce((all, [attribute, value]) => put(all, pathOf(attribute), value), start);
  const about = tree["product"];
  return {
    ...(further.length === 0 ? {} : { posts: stated.map((body) => ({ body })) }),
    ...tree,
    ...(typeof about === "object" && product !== undefined ? { product: { id: product, ...about } } : {}),
  };
};
