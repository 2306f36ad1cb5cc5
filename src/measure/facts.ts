import type { Facts, Value } from "../logic/condition.ts";
import { meant } from "../problem/nearest.ts";
import { fail, ok, type Problem, type Result } from "../problem/problem.ts";
import { factsOfBody, withinFact } from "../register/facts.ts";
import { ancestors, bodyAt, type Register } from "../register/register.ts";
import { dayOf, type Instant, parseInstant } from "../time/time.ts";
import type { Exemption } from "./exemption.ts";
import { readExemptions } from "./given-exemption.ts";
import { type Given, type SubjectDay, subjectDays } from "./measure.ts";
import { measureProblem } from "./problems.ts";
import { isMap } from "./reader.ts";
import { ancestorOf } from "./rows.ts";
import { isOpenAttribute, vocabulary } from "./vocabulary/attributes.ts";

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
  /** The known days from which times may count, as written: a day, or an instant. */
  readonly days?: ReadonlyMap<SubjectDay, string>;
  /** The exemptions that the question relies on. */
  readonly exemptions?: readonly Exemption[];
}

type Fault = "deep" | "body" | "ids" | "posts" | "product" | "post" | "day";

const at = (fault: Fault, field: string): Problem => measureProblem("E-FACTS-SHAPE", { field }, { fault });

/** What a body that was asked to adopt may have answered; `none` when it did not. */
const responses: readonly Value[] = [
  "none",
  "acknowledged",
  "awareness",
  "examining",
  "adopted",
  "partly",
  "declined",
  "not-applicable",
];

/** The values of an attribute: of the vocabulary, or of a family whose members come from data. */
const valuesOf = (attribute: string): readonly Value[] | undefined => {
  if (attribute.startsWith("product.on.")) return [true, false];
  if (attribute.startsWith("body.response.")) return responses;
  return vocabulary.get(attribute)?.values;
};

/** A value as a message shows it; the inside of a list is not shown, it may be without end. */
const shown = (raw: unknown): string => (Array.isArray(raw) ? "[…]" : isMap(raw) ? "{…}" : String(raw));

interface Collected {
  readonly facts: Map<string, Value>;
  readonly days: Map<SubjectDay, string>;
  readonly problems: Problem[];
}

const put = (attribute: string, raw: unknown, { facts, days, problems }: Collected): void => {
  if (raw === undefined) return;
  const day = subjectDays.find((one) => one === attribute);
  if (day !== undefined) {
    if (typeof raw === "string" && parseInstant(raw) !== undefined) days.set(day, raw);
    else if (raw !== null) problems.push(at("day", attribute));
    return;
  }
  if (isOpenAttribute(attribute) && typeof raw === "string" && raw !== "") {
    facts.set(attribute, raw);
    return;
  }
  const values = valuesOf(attribute);
  if (values === undefined) {
    problems.push(measureProblem("E-MEASURE-ATTRIBUTE", { field: attribute }, { id: attribute }));
  } else if (raw === null) {
    return;
  } else if ((typeof raw !== "string" && typeof raw !== "boolean") || !values.includes(raw)) {
    problems.push(
      measureProblem(
        "E-MEASURE-VALUE",
        { field: attribute },
        { id: attribute, value: shown(raw), values: values.join(", ") },
      ),
    );
  } else {
    facts.set(attribute, raw);
  }
};

/** Parts of an attribute's id, and then some: `product.on.<list>`. */
const deepest = 8;

/** `{device: {owner: person}}` → `device.owner`; deeper keys keep their dots. */
const flatten = (prefix: string, raw: Readonly<Record<string, unknown>>, into: Collected, depth = 1): void => {
  for (const [key, value] of Object.entries(raw)) {
    const attribute = prefix === "" ? key : `${prefix}.${key}`;
    if (!isMap(value)) put(attribute, value, into);
    else if (depth === deepest) into.problems.push(at("deep", attribute));
    else flatten(attribute, value, into, depth + 1);
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
  if (!isMap(raw)) return at("body", "body");
  const { id, within, ...own } = raw;
  const list = within === undefined || within === null ? [] : Array.isArray(within) ? within : [within];
  if ((id !== undefined && typeof id !== "string") || list.some((one) => typeof one !== "string"))
    return at("ids", "body");
  return { ...(typeof id === "string" ? { body: id } : {}), own, within: list as string[] };
};

/** An id that is none of the register's, with the nearest that is. */
const unknownBody = (field: string, id: string, { register }: Surroundings): Problem =>
  meant(measureProblem("E-FACTS-BODY", { field }, { id }), id, register.byId.keys());

const readPost = (
  raw: unknown,
  as: unknown,
  role: unknown,
  from: unknown,
  shared: Pick<Collected, "facts" | "days">,
  exemptions: readonly Exemption[],
  when: { at: Instant; knownAt: Instant },
  around: Surroundings,
): Result<Post> => {
  const file = bodyFile(raw);
  if ("kind" in file && file.kind === "problem") return fail(file);
  const { body, own, within } = file as PostFile;
  const collected: Collected = { facts: new Map(shared.facts), days: new Map(shared.days), problems: [] };
  const { facts, days, problems } = collected;
  if (body !== undefined) {
    const held = around.register.byId.get(body);
    if (held === undefined) return fail(unknownBody("body", body, around));
    const silent = Object.keys(own).length === 0 && within.length === 0;
    if (silent && bodyAt(around.register, body, when.at, when.knownAt) === undefined) {
      const spans = held.map(({ validFrom = "..", validTo = ".." }) => `${validFrom}/${validTo}`).join(", ");
      return fail(measureProblem("E-FACTS-STANDING", { field: "body" }, { id: body, day: dayOf(when.at), spans }));
    }
    facts.set("body", body);
    for (const [attribute, value] of factsOfBody(around.register, body, when.at, when.knownAt))
      if (vocabulary.has(attribute)) facts.set(attribute, value);
    if (as === undefined && !facts.has("person.as")) facts.set("person.as", "member");
  }
  flatten("body", own, collected);
  put("person.as", as, collected);
  put("person.role", role, collected);
  put("post.from", from, collected);
  if (problems.length > 0) return fail(...problems);
  const nowhere = within.find((id) => !around.register.byId.has(id));
  if (nowhere !== undefined) return fail(unknownBody("body.within", nowhere, around));
  const stated = new Set(within.flatMap((id) => [...ancestors(around.register, id, when.at)]));
  const asked = new Map<string, boolean | undefined>();
  const isWithin = (ancestor: string): boolean | undefined => {
    if (stated.has(ancestor)) return true;
    if (body === undefined) return undefined;
    if (!asked.has(ancestor)) asked.set(ancestor, withinFact(around.register, body, ancestor, when.at, when.knownAt));
    return asked.get(ancestor);
  };
  return ok(
    Object.freeze({
      ...(body === undefined ? {} : { body }),
      facts,
      ...(days.size === 0 ? {} : { days }),
      ...(exemptions.length === 0 ? {} : { exemptions }),
      within: isWithin,
    }),
  );
};

const postKeys = ["body", "as", "role", "from"];

/**
 * The posts of a question, from facts in the shape of a case's `given`: `{body, person, device, …}` or `{posts: [{body, as, role}], device, …}`.
 * Absent and null are unknown. Only a body given means a member of it. Of a body that does not stand in the register at T, as known at K, nothing
 * is known but what the facts say of it; where they say nothing, there is no question to put.
 * Problems: E-FACTS-SHAPE, E-FACTS-BODY, E-FACTS-STANDING, E-MEASURE-ATTRIBUTE, E-MEASURE-VALUE.
 */
export const readFacts = (
  given: Given,
  when: { readonly at: Instant; readonly knownAt: Instant },
  around: Surroundings,
): Result<readonly Post[]> => {
  const { body, posts, product, purpose, exemption, ...rest } = given;
  const collected: Collected = { facts: new Map(), days: new Map(), problems: [] };
  if (isMap(product))
    flatten("product", Object.fromEntries(Object.entries(product).filter(([key]) => key !== "id")), collected);
  const id = isMap(product) ? product["id"] : product;
  if (id !== undefined && id !== null && typeof id !== "string") collected.problems.push(at("product", "product"));
  put("purpose", purpose, collected);
  flatten("", rest, collected);
  if (collected.problems.length > 0) return fail(...collected.problems);
  if (posts !== undefined && posts !== null && !Array.isArray(posts)) return fail(at("posts", "posts"));
  const exemptions = readExemptions(exemption);
  if (!exemptions.ok) return exemptions;
  const shared = bodyFile(body);
  if ("kind" in shared && shared.kind === "problem") return fail(shared);
  const list: readonly unknown[] = Array.isArray(posts) && posts.length > 0 ? posts : [{ body }];
  const read = list.map((one) =>
    isMap(one) && Object.keys(one).every((key) => postKeys.includes(key))
      ? readPost(one["body"] ?? body, one["as"], one["role"], one["from"], collected, exemptions.value, when, around)
      : fail(at("post", "posts")),
  );
  const problems = read.flatMap((result) => (result.ok ? [] : result.problems));
  return problems.length > 0 ? fail(...problems) : ok(read.flatMap((result) => (result.ok ? [result.value] : [])));
};

/** The product that facts name: an id, or a map with one. */
export const productOf = ({ product }: Given): string | undefined =>
  typeof product === "string"
    ? product
    : isMap(product) && typeof product["id"] === "string"
      ? product["id"]
      : undefined;

/** The value of an attribute at a post: a fact, or whether the body is within an ancestor. */
export const valueAt = (post: Post, attribute: string): Value | undefined => {
  const ancestor = ancestorOf(attribute);
  return ancestor === undefined ? post.facts.get(attribute) : post.within(ancestor);
};
