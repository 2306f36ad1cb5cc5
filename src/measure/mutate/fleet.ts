import type { Facts, Value } from "../../logic/condition.ts";
import { withinSize } from "../../logic/index.ts";
import type { Instant } from "../../time/time.ts";
import { diagramsOf } from "../diagrams.ts";
import { type Post, readFacts, type Surroundings, valueAt } from "../facts.ts";
import type { Measure } from "../measure.ts";
import { piecesOf } from "../pieces.ts";
import type { Question } from "../question.ts";
import { answerOf, tokenOf } from "../ruling.ts";
import { digestOf } from "./digest.ts";
import { anybodyIn, plain } from "./situations.ts";
import { actionsOf } from "./witness.ts";

/** The devices of a body of which the same is known. */
export interface DeviceKind {
  readonly body: string;
  readonly facts: Facts;
  readonly devices: number;
}

/** A kind with the post of its holder: what the register says of the body, and a member of it where nobody says otherwise. */
interface Held {
  readonly post: Post;
  readonly devices: number;
}

/** The ruling on each kind, as one text; kinds that the open points cannot tell apart are asked about once. */
const rulingsOf = (question: Question, kinds: readonly Held[]): readonly string[] => {
  const { d, effects, possible } = diagramsOf(piecesOf(question), question.posts);
  const highest = effects.reduce((max, effect) => d.apply("max", max, effect), d.leaf(0));
  const known = new Map<string, string>();
  return kinds.map(({ post }) => {
    const facts = d.order.flatMap(({ id, values }): readonly (readonly [string, Value])[] => {
      const value = valueAt(post, id);
      // Of ids only those that a condition names are told apart; the last value stands for all others.
      const told = id === "body" && value !== undefined && !values.includes(value) ? values.at(-1) : value;
      return told === undefined ? [] : [[id, told]];
    });
    const key = JSON.stringify(facts);
    let ruling = known.get(key);
    if (ruling === undefined) {
      const own: Facts = new Map(facts);
      const levels = d.leavesUnder(d.restrict(highest, own), d.restrict(possible, own));
      const answers = new Set(levels.map((level) => answerOf(tokenOf(level))));
      ruling = answers.size === 1 ? tokenOf(Math.min(...levels)) : "undetermined";
      known.set(key, ruling);
    }
    return ruling;
  });
};

/**
 * For how many known devices a changed measure gives another ruling on some action, at an instant and under the choices of the file. What is
 * not known of a device stays open. Undefined where a question is too large to be decided.
 */
export const devicesChanged = (
  original: Measure,
  kinds: readonly DeviceKind[],
  at: Instant,
  knownAt: Instant,
  around: Surroundings,
): ((changed: Measure) => number | undefined) => {
  const held = kinds.flatMap(({ body, facts, devices }): readonly Held[] => {
    const posts = readFacts({ body }, { at, knownAt }, around);
    const [post] = posts.ok ? posts.value : [];
    return post === undefined ? [] : [{ post: { ...post, facts: new Map([...post.facts, ...facts]) }, devices }];
  });
  const anybody = anybodyIn(plain);
  const questionTo = (measure: Measure, action: string): Question => ({
    asked: { action, at, knownAt, choices: new Map() },
    measures: [measure],
    posts: [anybody],
    productFacts: around.productFacts,
  });
  const before = new Map<string, { readonly digest: string; readonly rulings: readonly string[] }>();
  const originally = (action: string) => {
    const question = questionTo(original, action);
    const known = before.get(action) ?? { digest: digestOf(question), rulings: rulingsOf(question, held) };
    before.set(action, known);
    return known;
  };
  return (changed) => {
    const counted = withinSize(() => {
      const other = new Set<Held>();
      for (const action of actionsOf([original, changed])) {
        const question = questionTo(changed, action);
        const then = originally(action);
        if (digestOf(question) === then.digest) continue;
        const now = rulingsOf(question, held);
        held.forEach((kind, place) => {
          if (now[place] !== then.rulings[place]) other.add(kind);
        });
      }
      return [...other].reduce((sum, { devices }) => sum + devices, 0);
    });
    return counted.ok ? counted.value : undefined;
  };
};
