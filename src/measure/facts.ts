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
import { isMap, shown } from "./reader.ts";
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

type Fault = "deep" | "body" | "ids" | "posts" | "product" | "day" | "differ" | "key";

const at = (fault: Fault, field: string, raw?: unknown, args = {}): Problem =>
  measureProblem("E-FACTS-SHAPE", { field }, { fault, id: field, value: shown(raw), ...args });

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

interface Collected {
  readonly facts: Map<string, Value>;
  readonly days: Map<SubjectDay, string>;
  /** What was given, as it was: nested (`device: {owner: …}`) and dotted (`device.owner: …`) are one attribute. */
  readonly given: Map<string, unknown>;
  readonly problems: Problem[];
}

const collecting = (): Collected => ({ facts: new Map(), days: new Map(), given: new Map(), problems: [] });

const put = (attribute: string, raw: unknown, { facts, days, given, problems }: Collected): void => {
  if (raw === undefined) return;
  const before = given.get(attribute);
  if (before !== undefined && raw !== null && before !== raw) {
    problems.push(at("differ", attribute, raw, { first: shown(before) }));
    return;
  }
  if (raw !== null) given.set(attribute, raw);
  const day = subjectDays.find((one) => one === attribute);
  if (day !== undefined) {
    if (typeof raw === "string" && parseInstant(raw) !== undefined) days.set(day, raw);
    else if (raw !== null) problems.push(at("day", attribute, raw));
    return;
  }
  if (isOpenAttribute(attribute) && typeof raw === "string" && raw !== "") {
    facts.set(attribute, raw);
    return;
  }
  const values = valuesOf(attribute);
  if (values === undefined) {
    const strange = measureProblem("E-MEASURE-ATTRIBUTE", { field: attribute }, { id: attribute });
    problems.push(strange.near === undefined ? meant(strange, attribute.split(".")[0] ?? "", families) : strange);
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

/** What facts may begin with. */
const families = new Set(["posts", "exemption", ...[...vocabulary.keys()].map((id) => id.split(".")[0] ?? id)]);

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

/** What is said of a body: in its own map, or dotted beside it (`body.id`, `body.within`; other dotted facts are shared by the posts). */
interface PostFile {
  readonly body?: string;
  readonly own: Readonly<Record<string, unknown>>;
  readonly within: readonly string[];
}

const isGiven = (raw: unknown): boolean => raw !== undefined && raw !== null;

const bodyFile = (raw: unknown, dotted: Given): PostFile | Problem => {
  if (isGiven(raw) && typeof raw !== "string" && !isMap(raw)) return at("body", "body", raw);
  const { id: named, within: nested, ...own } = isMap(raw) ? raw : { id: raw };
  const [id, ...others] = [...new Set([named, dotted["body.id"]].filter(isGiven))];
  const within = [nested, dotted["body.within"]].filter(isGiven).flat();
  const wrong = [...(id === undefined ? [] : [id]), ...within].find((one) => typeof one !== "string");
  if (wrong !== undefined) return at("ids", "body", wrong);
  if (others.length > 0) return at("differ", "body.id", others[0], { first: shown(id) });
  return { ...(typeof id === "string" ? { body: id } : {}), own, within: within as string[] };
};

/** An id that is none of the register's, with the nearest that is. */
const unknownBody = (field: string, id: string, { register }: Surroundings): Problem =>
  meant(measureProblem("E-FACTS-BODY", { field }, { id }), id, register.byId.keys());

const readPost = (
  file: PostFile | Problem,
  { as, role, from }: Given,
  shared: Collected,
  exemptions: readonly Exemption[],
  when: { at: Instant; knownAt: Instant },
  around: Surroundings,
): Result<Post> => {
  if ("kind" in file) return fail(file);
  const { body, own, within } = file;
  const ofBody = [...shared.given].filter(([attribute]) => attribute.startsWith("body."));
  const collected: Collected = { ...collecting(), days: new Map(shared.days), given: new Map(ofBody) };
  const { facts, days, problems } = collected;
  if (body !== undefined) {
    const held = around.register.byId.get(body);
    if (held === undefined) return fail(unknownBody("body", body, around));
    const silent =
      Object.keys(own).length === 0 && within.length === 0 && !ofBody.some(([attribute]) => vocabulary.has(attribute));
    if (silent && bodyAt(around.register, body, when.at, when.knownAt) === undefined) {
      const spans = held.map(({ validFrom = "..", validTo = ".." }) => `${validFrom}/${validTo}`).join(", ");
      return fail(measureProblem("E-FACTS-STANDING", { field: "body" }, { id: body, day: dayOf(when.at), spans }));
    }
    facts.set("body", body);
    for (const [attribute, value] of factsOfBody(around.register, body, when.at, when.knownAt))
      if (vocabulary.has(attribute)) facts.set(attribute, value);
  }
  for (const [attribute, value] of shared.facts) facts.set(attribute, value);
  if (body !== undefined && as === undefined && !facts.has("person.as")) facts.set("person.as", "member");
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

/** What is wrong with a post that is no map, or has a key that none has. */
const noPost = (one: unknown): Problem => {
  const strange = isMap(one) ? Object.keys(one).find((key) => !postKeys.includes(key)) : undefined;
  return at("key", "posts", strange ?? one, { values: postKeys.join(", ") });
};

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
  const { body, posts, product, purpose, exemption, ...others } = given;
  const { "body.id": _, "body.within": __, "product.id": dottedProduct, ...rest } = others;
  const collected = collecting();
  if (isMap(product))
    flatten("product", Object.fromEntries(Object.entries(product).filter(([key]) => key !== "id")), collected);
  const ids = [isMap(product) ? product["id"] : product, dottedProduct].filter(isGiven);
  const wrong = ids.find((id) => typeof id !== "string");
  if (wrong !== undefined) collected.problems.push(at("product", "product", wrong));
  if (new Set(ids).size > 1) collected.problems.push(at("differ", "product.id", ids[1], { first: shown(ids[0]) }));
  put("purpose", purpose, collected);
  flatten("", rest, collected);
  if (collected.problems.length > 0) return fail(...collected.problems);
  if (isGiven(posts) && !Array.isArray(posts)) return fail(at("posts", "posts", posts));
  const exemptions = readExemptions(exemption);
  if (!exemptions.ok) return exemptions;
  const shared = bodyFile(body, given);
  if ("kind" in shared) return fail(shared);
  const list: readonly unknown[] = Array.isArray(posts) && posts.length > 0 ? posts : [{}];
  const read = list.map((one) => {
    if (!isMap(one) || !Object.keys(one).every((key) => postKeys.includes(key))) return fail(noPost(one));
    const file = isGiven(one["body"]) ? bodyFile(one["body"], { "body.within": given["body.within"] }) : shared;
    return readPost(file, one, collected, exemptions.value, when, around);
  });
  const problems = read.flatMap((result) => (result.ok ? [] : result.problems));
  return problems.length > 0 ? fail(...problems) : ok(read.flatMap((result) => (result.ok ? [result.value] : [])));
};

/** The product that facts name: an id, or a map with one. */
export const productOf = ({ product, "product.id": dotted }: Given): string | undefined => {
  const id = (isMap(product) ? product["id"] : product) ?? dotted;
  return typeof id === "string" ? id : undefined;
};

/** The value of an attribute at a post: a fact, or whether the body is within an ancestor. */
export const valueAt = (post: Post, attribute: string): Value | undefined => {
  const ancestor = ancestorOf(attribute);
  return ancestor === undefined ? post.facts.get(attribute) : post.within(ancestor);
};
