import type { Facts, Value } from "../../logic/condition.ts";
import type { Instant } from "../../time/time.ts";
import { everKnown, readChoices } from "../case.ts";
import { type Decided, ruleOnly } from "../decide.ts";
import { readFacts, type Surroundings } from "../facts.ts";
import type { Given, Measure } from "../measure.ts";
import type { Open } from "../question.ts";
import { ancestorOf } from "../rows.ts";
import type { CaseFile } from "../schema.ts";
import type { Representative } from "./bodies.ts";
import { isOfBody } from "./differ.ts";
import { withFact, withSituation } from "./given.ts";
import { momentWritten } from "./moments.ts";
import type { Situation } from "./situations.ts";
import { tells } from "./try-case.ts";

/** The question that a point answers, as a case would put it. */
export interface Asking {
  readonly action: string;
  readonly product?: string;
  readonly at: Instant;
  readonly knownAt: Instant;
  readonly situation: Situation;
}

/** A case in the making: facts and choices may still be taken out of it. */
interface Draft extends Asking {
  readonly body?: string;
  readonly facts: Facts;
  readonly choose: Facts;
}

/** The body of a case: its id, what else is said of it, and what it is part of. */
const bodyOf = ({ body, facts }: Draft): unknown => {
  const said = [...facts].filter(([key]) => key.startsWith("body.") && isOfBody(key) && ancestorOf(key) === undefined);
  const within = [...facts].flatMap(([key, value]) => (value === true ? (ancestorOf(key) ?? []) : []));
  const attributes = Object.fromEntries(said.map(([key, value]) => [key.slice("body.".length), value]));
  if (said.length === 0 && within.length === 0) return body;
  return {
    ...(body === undefined ? {} : { id: body }),
    ...(within.length === 0 ? {} : { within }),
    ...attributes,
  };
};

const givenOf = (draft: Draft): Given => {
  const { facts, product } = draft;
  const body = bodyOf(draft);
  const posts = [...facts].filter(([key]) => body !== undefined && (key === "person.as" || key === "person.role"));
  const others = [...facts].filter(
    ([key]) => !isOfBody(key) && key !== "product" && !posts.some(([one]) => one === key),
  );
  const named = Object.fromEntries(posts.map(([key, value]) => [key.slice("person.".length), value]));
  const start: Given =
    posts.length > 0 ? { posts: [{ body, as: "member", ...named }] } : body === undefined ? {} : { body };
  const given = withSituation(
    others.reduce((all, [key, value]) => withFact(all, key, value), start),
    draft.situation,
  );
  const ofProduct = given["product"];
  return typeof ofProduct === "object" && ofProduct !== null && product !== undefined
    ? { ...given, product: { id: product, ...ofProduct } }
    : given;
};

const caseOf = (draft: Draft, measure: Measure): CaseFile => {
  const given = givenOf(draft);
  const choose = Object.fromEntries([...draft.choose].map(([key, value]) => [key.replace(/^text\./, ""), value]));
  return {
    name: "",
    given,
    action: draft.action,
    ...(draft.product === undefined || typeof given["product"] === "object" ? {} : { product: draft.product }),
    at: momentWritten(draft.at, measure.zone),
    ...(draft.knownAt === everKnown ? {} : { known: momentWritten(draft.knownAt, measure.zone) }),
    ...(Object.keys(choose).length === 0 ? {} : { choose }),
  };
};

const plainValues = (values: ReadonlyMap<string, unknown>): Record<string, string | boolean> =>
  Object.fromEntries(
    [...values].filter((one): one is [string, Value] => typeof one[1] === "string" || typeof one[1] === "boolean"),
  );

const ruled = (draft: Draft, measure: Measure, around: Surroundings): Decided | undefined => {
  const written = new Map([...draft.choose].map(([id, value]) => [id, String(value)]));
  const { choices, unknown } = readChoices(written, [measure], draft.knownAt);
  const posts = readFacts(givenOf(draft), draft, around);
  if (!posts.ok || unknown.length > 0) return undefined;
  const { productFacts } = around;
  const result = ruleOnly({ asked: { ...draft, choices }, measures: [measure], posts: posts.value, productFacts });
  return result.ok ? result.value : undefined;
};

/** What a case can say of a ruling, each thing by itself and the plainest first. */
const sayable = (found: Decided): readonly Partial<CaseFile>[] => {
  const open = found.ruling === "undetermined";
  const points = { asks: [...found.asks].sort(), texts: [...found.texts].sort() };
  const prevented = found.prevented.map((id) => id.split("#")[1] ?? id);
  return [
    { ruling: found.ruling, ...(open ? points : {}) },
    ...(found.removeBy === undefined ? [] : [{ "remove-by": found.removeBy }]),
    ...(found.lateFrom === undefined ? [] : [{ "late-from": found.lateFrom }]),
    { prevented: prevented.sort() },
    ...(open ? [{ "at-least": found.atLeast, "at-most": found.atMost }] : []),
    ...found.under.map(({ values, ruling, lateFrom }) => ({
      under: [{ ...plainValues(values), ruling, ...(lateFrom === undefined ? {} : { "late-from": lateFrom }) }],
    })),
    ...found.clauses.flatMap(({ id, because }) =>
      because.exemption === undefined ? [] : [{ exemption: { [id]: because.exemption } }],
    ),
    ...found.clauses.flatMap(({ id, state }) => (state === "open" ? [] : [{ clauses: { [id]: state } }])),
  ];
};

/** The case of a draft that says, besides the ruling, the first thing that the changed text does not give. */
const telling = (draft: Draft, a: Measure, b: Measure, around: Surroundings): CaseFile | undefined => {
  const now = ruled(draft, a, around);
  if (now === undefined) return undefined;
  const [plain = {}, ...more] = sayable(now);
  const then = ruled(draft, b, around);
  const said = new Set((then === undefined ? [] : sayable(then)).map((one) => JSON.stringify(one)));
  const missing = [plain, ...more].find((one) => !said.has(JSON.stringify(one)));
  if (missing === undefined) return undefined;
  const { asks = [], texts = [], ...rest } = plain;
  const open = { ...(asks.length > 0 ? { asks } : {}), ...(texts.length > 0 ? { texts } : {}) };
  const found: CaseFile = { ...caseOf(draft, a), ...rest, ...open, ...(missing === plain ? {} : missing) };
  return tells(found, a, b, around) ? found : undefined;
};

const openPoints = ({ ruling, asks = [], texts = [] }: CaseFile): number =>
  ruling === "undetermined" ? 1 + asks.length + texts.length : 0;

/** Facts and choices that the difference does not need are taken out, as long as the answer stays as settled as it was. */
const smallest = (draft: Draft, told: CaseFile, a: Measure, b: Measure, around: Surroundings): CaseFile => {
  let best = told;
  let kept = draft;
  for (const part of ["choose", "facts"] as const)
    for (const key of draft[part].keys()) {
      const less = { ...kept, [part]: new Map([...kept[part]].filter(([id]) => id !== key)) };
      const still = telling(less, a, b, around);
      if (still === undefined || openPoints(still) > openPoints(told)) continue;
      best = still;
      kept = less;
    }
  return best;
};

const matches = ({ post }: Representative, point: Facts, open: readonly Open[]): boolean =>
  [...point].every(([key, value]) => {
    const ancestor = ancestorOf(key);
    const known = ancestor === undefined ? post.facts.get(key) : post.within(ancestor);
    if (!isOfBody(key) || known === undefined || known === value) return true;
    const values = open.find((one) => one.key === key)?.values ?? [];
    return key === "body" && value === values.at(-1) && !values.includes(known);
  });

/** A case that holds on the original and fails on the changed text, at a point on which they differ; as short as it can be. */
export const caseAt = (
  point: Facts,
  open: readonly Open[],
  asking: Asking,
  [a, b]: readonly [Measure, Measure],
  bodies: readonly Representative[],
  around: Surroundings,
): CaseFile | undefined => {
  const kinds = new Map(open.map((one) => [one.key, one.kind]));
  const choose = new Map([...point].filter(([key]) => kinds.get(key) === "text" && !key.startsWith("date.")));
  // Whether a proof is shown, and on which side of a day one is, is said by the situation and not as a fact.
  const isGiven = (key: string) => kinds.get(key) !== "text" && !/^(?:exemption|date)\./.test(key);
  const facts = new Map([...point].filter(([key]) => isGiven(key)));
  const body = bodies.find((one) => matches(one, facts, open));
  const own = new Map(
    [...facts].filter(
      ([key, value]) =>
        body === undefined ||
        (!isOfBody(key) && !(key === "person.as" && value === "member")) ||
        (key.startsWith("body.") && ancestorOf(key) === undefined && body.post.facts.get(key) === undefined),
    ),
  );
  const drafts: readonly Draft[] = [new Map<string, Value>(), choose].map((choices) => ({
    ...asking,
    ...(body === undefined ? {} : { body: body.id }),
    facts: own,
    choose: choices,
  }));
  const told = drafts.flatMap((draft) => {
    const found = telling(draft, a, b, around);
    return found === undefined ? [] : [{ draft, found }];
  });
  const best = told.find(({ found }) => found.ruling !== "undetermined") ?? told[0];
  return best === undefined ? undefined : smallest(best.draft, best.found, a, b, around);
};
