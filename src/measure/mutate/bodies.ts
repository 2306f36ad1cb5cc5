import type { Value } from "../../logic/condition.ts";
import { bodyAt } from "../../register/register.ts";
import type { Instant } from "../../time/time.ts";
import { everKnown } from "../case.ts";
import { type Post, readFacts, type Surroundings, valueAt } from "../facts.ts";
import type { Given, Measure } from "../measure.ts";

/** A body of the register that stands for all that a measure cannot tell apart from it. */
export interface Representative {
  readonly id: string;
  readonly post: Post;
}

const attributesIn = (part: unknown, found: Set<string>): void => {
  if (part instanceof Map || Array.isArray(part)) for (const one of part.values()) attributesIn(one, found);
  else if (typeof part === "object" && part !== null)
    for (const [key, value] of Object.entries(part)) {
      if (key === "attribute" && typeof value === "string") found.add(value);
      else attributesIn(value, found);
    }
};

/** The attributes that conditions of a measure name. */
const named = (measure: Measure): ReadonlySet<string> => {
  const found = new Set<string>();
  attributesIn([measure.clauses, measure.lists], found);
  return found;
};

const bodyIn = (given: Given): readonly string[] => {
  const posts: readonly unknown[] = Array.isArray(given["posts"]) ? given["posts"] : [given];
  return posts.flatMap((post) =>
    typeof post === "object" && post !== null && "body" in post && typeof post.body === "string" ? [post.body] : [],
  );
};

const byUse = (ids: readonly string[]): readonly string[] => {
  const count = new Map<string, number>();
  for (const id of ids) count.set(id, (count.get(id) ?? 0) + 1);
  return [...count].sort((a, b) => b[1] - a[1]).map(([id]) => id);
};

/** One item for each signature, the first that has it. */
const oneOfEach = <T>(items: readonly T[], signature: (item: T) => string): readonly T[] => {
  const found = new Map<string, T>();
  for (const item of items) if (!found.has(signature(item))) found.set(signature(item), item);
  return [...found.values()];
};

/**
 * One body for each way in which the measures of a run see bodies, as they stood at an instant: those that stand at all the moments first,
 * of these those of the cases, then those of its country, then the other real ones. What was worked out for the same attributes is kept.
 */
export const representatives = (original: Measure, at: Instant, moments: readonly Instant[], around: Surroundings) => {
  const usual = byUse(original.cases.flatMap(({ given }) => bodyIn(given)));
  const real = around.register.bodies.filter(({ world }) => world === "real").map(({ id }) => id);
  const [country] = original.authority.split("/");
  const near = real.filter((id) => id.split("/")[0] === country);
  const all = [...new Set([...usual, ...near, ...real])].flatMap((id): readonly Representative[] => {
    const posts = readFacts({ body: id }, { at, knownAt: everKnown }, around);
    const [post] = posts.ok ? posts.value : [];
    return post === undefined ? [] : [{ id, post }];
  });
  const absent = new Map(
    all.map(({ id }) => [id, moments.filter((when) => bodyAt(around.register, id, when) === undefined).length]),
  );
  const lasting = all.toSorted((a, b) => (absent.get(a.id) ?? 0) - (absent.get(b.id) ?? 0));
  const held = new Map<string, readonly Representative[]>();
  return (measures: readonly Measure[]): readonly Representative[] => {
    const attributes = new Set(measures.flatMap((measure) => [...named(measure)]));
    const ofBody = [...attributes].filter((attribute) => /^body(?:[.=]|$)/.test(attribute)).sort();
    const key = ofBody.join();
    const found =
      held.get(key) ??
      oneOfEach(lasting, ({ post }) => ofBody.map((attribute) => String(valueAt(post, attribute))).join());
    held.set(key, found);
    return found;
  };
};

/** One product of the catalogue for each way in which conditions of these measures see products, the usual one first as `undefined`. */
export const productsSeen = (
  measures: readonly Measure[],
  catalogue: readonly string[],
  { productFacts }: Surroundings,
): readonly (string | undefined)[] => {
  const attributes = new Set(measures.flatMap((measure) => [...named(measure)]));
  const ofProduct = [...attributes].filter((attribute) => attribute.startsWith("product."));
  const [usual] = measures.flatMap(({ product }) => product ?? []);
  const told = (id: string): readonly (Value | null)[] => {
    const facts: ReadonlyMap<string, Value> = productFacts(id) ?? new Map();
    return ofProduct.map((one) => facts.get(one) ?? null);
  };
  const others = oneOfEach(
    catalogue.filter((id) => id !== usual),
    (id) => JSON.stringify([isNamed(measures, id) ? id : "", told(id)]),
  );
  // One of which everything is known makes the plainer example.
  const unknown = (id: string) => told(id).filter((value) => value === null).length;
  return [undefined, ...others.toSorted((a, b) => unknown(a) - unknown(b))];
};

const isNamed = (measures: readonly Measure[], id: string): boolean =>
  measures.some(({ clauses, lists }) =>
    [...clauses.map(({ products }) => products), ...[...lists.values()].flatMap(({ versions }) => versions)].some(
      (one) => JSON.stringify(one).includes(JSON.stringify(id)),
    ),
  );
