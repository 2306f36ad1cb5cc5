import type { Facts, Value } from "../logic/condition.ts";
import { fail, ok, type Problem, type Result } from "../problem/problem.ts";
import { factsOfBody, withinFact } from "../register/facts.ts";
import { ancestors, bodyAt, type Register } from "../register/register.ts";
import type { Instant } from "../time/time.ts";
import type { Given } from "./measure.ts";
import { measureProblem } from "./problems.ts";
import { ancestorOf } from "./rows.ts";
import { vocabulary } from "./vocabulary/attributes.ts";

/** What surrounds a question: the register of bodies, and what the catalogue says of products. */
export interface Surroundings {
  readonly register: Register;
  /** The `product.*` facts of a product id; undefined for a product that is not in the catalogue. */
  readonly productFacts: (product: string) => ReadonlyMap<string, Value> | undefined;
}

/** A person's post at a body (semantics N3); two posts, two rulings. `facts` holds what is known, and nothing else. */
export interface Post {
  readonly body?: string;
  readonly facts: Facts;
  /** `body.within=<ancestor>`: true, false, or undefined when not known. */
  readonly within: (ancestor: string) => boolean | undefined;
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const at = (detail: string): Problem => measureProblem("E-FACTS-SHAPE", {}, { detail });

interface Collected {
  readonly facts: Map<string, Value>;
  readonly problems: Problem[];
}

const put = (attribute: string, raw: unknown, { facts, problems }: Collected): void => {
  if (raw === null || raw === undefined) return;
  const open = /^(?:product\.on|body\.response)\./.test(attribute);
  const known = vocabulary.get(attribute);
  if (known === undefined && !open) {
    problems.push(measureProblem("E-MEASURE-ATTRIBUTE", { field: attribute }, { id: attribute }));
  } else if ((typeof raw !== "string" && typeof raw !== "boolean") || (known !== undefined && !known.values.includes(raw))) {
    const values = known === undefined ? "true, false" : known.values.join(", ");
    problems.push(measureProblem("E-MEASURE-VALUE", { field: attribute }, { id: attribute, value: JSON.stringify(raw), values }));
  } else {
    facts.set(attribute, raw);
  }
};

/** `{device: {owner: person}}` → `device.owner`; deeper keys keep their dots. */
const flatten = (prefix: string, raw: Readonly<Record<string, unknown>>, into: Collected): void => {
  for (const [key, value] of Object.entries(raw)) {
    const attribute = prefix === "" ? key : `${prefix}.${key}`;
    if (isMap(value)) flatten(attribute, value, into);
    else put(attribute, value, into);
  }
};

interface PostFile {
  readonly body?: string;
  readonly own: Readonly<Record<string, unknown>>;
  readonly within: readonly string[];
}

const bodyFile = (raw: unknown): PostFile | Problem => {
  if (raw === undefined || raw === null) return { own: {}, within: [] };
  if (typeof raw === "string") return { body: raw, own: {}, within: [] };
  if (!isMap(raw)) return at("`body` is the id of a body, or a map of its attributes");
  const { id, within, ...own } = raw;
  const list = within === undefined || within === null ? [] : Array.isArray(within) ? within : [within];
  if ((id !== undefined && typeof id !== "string") || list.some((one) => typeof one !== "string")) return at("`body.id` and `body.within` are ids");
  return { ...(typeof id === "string" ? { body: id } : {}), own, within: list as string[] };
};

const readPost = (raw: unknown, as: unknown, role: unknown, shared: Facts, when: { at: Instant; knownAt: Instant }, around: Surroundings): Result<Post> => {
  const file = bodyFile(raw);
  if ("kind" in file && file.kind === "problem") return fail(file);
  const { body, own, within } = file as PostFile;
  const collected: Collected = { facts: new Map(shared), problems: [] };
  const { facts, problems } = collected;
  if (body !== undefined) {
    if (bodyAt(around.register, body, when.at, when.knownAt) === undefined && around.register.byId.get(body) === undefined) {
      return fail(measureProblem("E-FACTS-BODY", { field: "body" }, { id: body }));
    }
    facts.set("body", body);
    for (const [attribute, value] of factsOfBody(around.register, body, when.at, when.knownAt)) if (vocabulary.has(attribute)) facts.set(attribute, value);
    if (as === undefined && !facts.has("person.as")) facts.set("person.as", "member");
  }
  flatten("body", own, collected);
  put("person.as", as, collected);
  put("person.role", role, collected);
  if (problems.length > 0) return fail(...problems);
  const stated = new Set(within.flatMap((id) => [...ancestors(around.register, id, when.at)]));
  return ok(
    Object.freeze({
      ...(body === undefined ? {} : { body }),
      facts,
      within: (ancestor: string) =>
        stated.has(ancestor) ? true : body === undefined ? undefined : withinFact(around.register, body, ancestor, when.at, when.knownAt),
    }),
  );
};

/**
 * The posts of a question, from facts in the shape of a case's `given`: `{body, person, device, …}` or `{posts: [{body, as, role}], device, …}`.
 * Absent and null are unknown. Only a body given means a member of it.
 */
export const readFacts = (given: Given, when: { readonly at: Instant; readonly knownAt: Instant }, around: Surroundings): Result<readonly Post[]> => {
  const { body, posts, product, purpose, ...rest } = given;
  const collected: Collected = { facts: new Map(), problems: [] };
  if (isMap(product)) flatten("product", Object.fromEntries(Object.entries(product).filter(([key]) => key !== "id")), collected);
  put("purpose", purpose, collected);
  flatten("", rest, collected);
  if (collected.problems.length > 0) return fail(...collected.problems);
  if (posts !== undefined && posts !== null && !Array.isArray(posts)) return fail(at("`posts` is a list of {body, as, role}"));
  const list: readonly unknown[] = Array.isArray(posts) && posts.length > 0 ? posts : [{ body }];
  const read = list.map((one) =>
    isMap(one) ? readPost(one["body"] ?? body, one["as"], one["role"], collected.facts, when, around) : fail(at("a post is {body, as, role}")),
  );
  const problems = read.flatMap((result) => (result.ok ? [] : result.problems));
  return problems.length > 0 ? fail(...problems) : ok(read.flatMap((result) => (result.ok ? [result.value] : [])));
};

/** The product that facts name: an id, or a map with one. */
export const productOf = ({ product }: Given): string | undefined =>
  typeof product === "string" ? product : isMap(product) && typeof product["id"] === "string" ? product["id"] : undefined;

/** The value of an attribute at a post: a fact, or whether the body is within an ancestor. */
export const valueAt = (post: Post, attribute: string): Value | undefined => {
  const ancestor = ancestorOf(attribute);
  return ancestor === undefined ? post.facts.get(attribute) : post.within(ancestor);
};

