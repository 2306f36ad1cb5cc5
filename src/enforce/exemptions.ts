import { recordedChoices } from "../cascade/load.ts";
import { points } from "../control/points/index.ts";
import { type Reviewed, reviewOf, type Stray, straysOf } from "../deed/exemption-review.ts";
import { chosenIn } from "../measure/chosen.ts";
import { readFacts } from "../measure/facts.ts";
import type { Measure } from "../measure/measure.ts";
import { body as registered } from "../register/register.ts";
import type { Store } from "../store/store.ts";
import type { Instant } from "../time/time.ts";
import type { ControlGround } from "./ground.ts";
import { builtAt, issuedBy } from "./issued.ts";

/** By exemption, the control points whose last build for the body carries it. */
const carriedBy = (store: Store, body: string, knownAt: Instant): ReadonlyMap<string, readonly string[]> => {
  const issued = issuedBy(store, knownAt);
  const pairs = points.flatMap((point) =>
    [...new Set(builtAt(issued, body, point).values())].flatMap(({ measures }) =>
      measures.flatMap(({ exemptions }) => exemptions.map((id) => [id, point.id] as const)),
    ),
  );
  return new Map(
    [...Map.groupBy(pairs, ([id]) => id)].map(([id, some]) => [id, [...new Set(some.map(([, point]) => point))]]),
  );
};

/** What is asked about the exemptions of some bodies. */
export interface ExemptionsQuestion {
  readonly ground: ControlGround;
  readonly measures: readonly Measure[];
  /** Were the measures named, or are they all that there are? */
  readonly named: boolean;
  /** Absent: every body of the world about which an exemption is on record. */
  readonly body?: string;
  readonly fictional: boolean;
  readonly at: Instant;
}

/** The exemptions on record, body by body, with the records that would change one that is not there. */
export interface Exemptions {
  readonly found: readonly Reviewed[];
  readonly strays: readonly Stray[];
}

/** How many exemptions there are, and to how many of them something is missing; one that comes to different things under several clauses is one. */
export const exemptionCounts = ({ found, strays }: Exemptions): { readonly n: number; readonly lacking: number } => {
  const count = (some: readonly Reviewed[]): number =>
    new Set(some.map(({ measure, body, standing }) => JSON.stringify([measure, body, standing.deed.id]))).size;
  return {
    n: count(found) + strays.length,
    lacking: count(found.filter(({ lacks }) => lacks.length > 0)) + strays.length,
  };
};

/** The exemptions of bodies under measures on a day, each with what it comes to and what it lacks. */
export const exemptionsOf = ({ ground, measures, named, body, fictional, at }: ExemptionsQuestion): Exemptions => {
  const { around, known, store, knownAt } = ground;
  const world = fictional ? "fictional" : "real";
  const about = known.deeds.filter(({ kind }) => kind === "exemption").flatMap((deed) => deed.about);
  const bodies = [...new Set(about)]
    .filter((one) => (body === undefined || one === body) && registered(around.register, one)?.world === world)
    .sort();
  const found = bodies.flatMap((one) => {
    const posts = readFacts({ body: one }, { at, knownAt }, around);
    const facts =
      posts.ok && posts.value[0] !== undefined ? posts.value[0] : { facts: new Map(), within: () => undefined };
    const carried = carriedBy(store, one, knownAt);
    return measures.flatMap((measure) => {
      const chosen = chosenIn(measure, knownAt, recordedChoices(known)(measure));
      return reviewOf(known, { measure, post: { ...facts, body: one }, at, knownAt, chosen, carried });
    });
  });
  const ids = new Set(measures.map(({ id }) => id));
  const strays = straysOf(known, ids).filter(
    (one) => bodies.includes(one.body) && (!named || ids.has(one.deed.measure)),
  );
  return { found, strays };
};
