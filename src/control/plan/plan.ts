import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { HeldExemption } from "../../deed/exemption.ts";
import type { Value } from "../../logic/condition.ts";
import { chosenIn } from "../../measure/chosen.ts";
import type { Surroundings } from "../../measure/facts.ts";
import type { Clause, Measure } from "../../measure/measure.ts";
import { sized } from "../../measure/sized.ts";
import { ok, type Result } from "../../problem/problem.ts";
import type { Instant } from "../../time/time.ts";
import { idsHeld } from "../addressed.ts";
import type { Loss } from "../loss.ts";
import type { Host, Point } from "../point.ts";
import { type Assumed, type Authority, type Restriction, restrictionOf } from "../restriction.ts";
import { choicesWith, type Standing, unlessExempt } from "../standing.ts";
import { type DeviceKind, kindsToPlan, type NamedExemption } from "./kind.ts";
import { actionsToPlan, addressed, type ClauseState, clausesToPlan, dutiesIn, groundsAsIf } from "./meant.ts";
import { productsToPlan } from "./products.ts";
import { type Row, type RowsQuestion, rowsOf } from "./rows.ts";
import type { Fitted } from "./stop.ts";

/** One point, with what it would stop. */
export interface PointPlan {
  readonly point: Point;
  /** Does the mandate, where there is one, reach what this point stops? Else nothing is built there. */
  readonly mandated: boolean;
  /** What is to be stopped and this point stops. */
  readonly covers: readonly Row[];
  readonly losses: readonly Loss[];
  /** What proves that it works: a name that only it answers, a test of its block, an inventory of what it covers, traces of what was tried. */
  readonly evidenceLeft: readonly ("canary" | "test" | "observed" | "traces")[];
}

/** Which point covers which devices and actions, what nothing covers, and what is blocked without being covered. */
export interface Plan {
  readonly kind: "plan";
  readonly measure: Measure;
  readonly body: string | null;
  readonly at: Instant;
  readonly knownAt: Instant;
  readonly clauses: readonly ClauseState[];
  /** Null where no body is asked about. */
  readonly standing: Standing | null;
  /** What would be blocked: what the body has a mandate for, else what it would have if it decided to block. */
  readonly restriction: Restriction;
  readonly points: readonly PointPlan[];
  readonly rows: readonly Row[];
  /** What is to be stopped and nothing stops, and then what may be. */
  readonly uncovered: readonly Row[];
  /** What a point stops though nothing says for certain that it is to be stopped. */
  readonly blockedNotCovered: readonly Row[];
  /** The exemptions that hold: those from what would be blocked, and those of the whole body. */
  readonly exemptions: readonly string[];
  /** Devices that are known one by one; null where none are. */
  readonly known: number | null;
}

export interface PlanQuestion {
  /** The measure, and those that speak in its place. */
  readonly measures: readonly Measure[];
  readonly measure: Measure;
  readonly body?: string;
  readonly host: Host;
  readonly authority: Authority;
  readonly at: Instant;
  readonly knownAt: Instant;
  /** Choices on record. */
  readonly choices: ReadonlyMap<string, Value>;
  readonly assumed: readonly Assumed[];
  /** Absent where no body is asked about. */
  readonly standing?: Standing;
  /** The same at each point, by its id: a mandate may not reach what a point stops. */
  readonly standingAt?: ReadonlyMap<string, Standing>;
  readonly around: Surroundings;
  readonly catalogue: Catalogue;
  /** The body’s devices as they are known, by kind. */
  readonly held: readonly DeviceKind[];
  /** The exemptions that name the whole body. */
  readonly exemptOfBody: readonly NamedExemption[];
  readonly points: readonly Point[];
  readonly exemptionsUnder: (clause: Clause) => readonly HeldExemption[];
  readonly evidence: RowsQuestion["evidence"];
  /** The actions that a test of a block can show not to be possible. */
  readonly tested: readonly string[];
}

/** A plan is built with, and throws away: only what a point cannot express is kept of it. */
const edition = { serial: 1, version: "plan", token: "plan" } as const;

const pointPlan = (
  { point, restriction }: Fitted,
  rows: readonly Row[],
  { host, tested }: PlanQuestion,
): Result<PointPlan> => {
  if (restriction === null) return ok({ point, mandated: false, covers: [], losses: [], evidenceLeft: [] });
  const built = point.build({
    host,
    restrictions: [restriction],
    withdrawn: [],
    watched: [],
    edition,
    existing: [],
  });
  if (!built.ok) return built;
  const { losses, canary } = built.value;
  const { actions, network } = point.reach;
  const covers = rows.filter(({ meant, points }) => meant === "yes" && points.includes(point.id));
  return ok({
    point,
    mandated: true,
    covers,
    losses,
    evidenceLeft: [
      ...(canary === undefined ? [] : ["canary" as const]),
      ...(actions.some((action) => tested.includes(action)) ? ["test" as const] : []),
      ...(covers.some(({ evidence }) => evidence === "observed") ? ["observed" as const] : []),
      ...(network === "own" ? ["traces" as const] : []),
    ],
  });
};

const restrictionToPlan = (question: PlanQuestion, clauses: readonly ClauseState[]): Restriction => {
  const { standing, measure, authority, catalogue, at, knownAt, assumed, exemptionsUnder } = question;
  if (standing?.kind === "restriction") return standing;
  const grounds = unlessExempt(groundsAsIf(measure, clauses), exemptionsUnder);
  return restrictionOf({
    measure,
    authority,
    grounds,
    catalogue,
    at,
    knownAt,
    chosen: chosenIn(measure, knownAt, choicesWith(question)),
    exemptionsUnder,
    assumed,
  });
};

/** The points that would stop anything: none where no clause is in force on that day, or may be. */
const pointsAt = (clauses: readonly ClauseState[], { points, standing }: PlanQuestion): readonly Point[] =>
  standing?.kind === "restriction" || clauses.some(({ state }) => state === "in-force" || state === "open")
    ? points
    : [];

/** What each point is to stop: of a mandate as far as it reaches what the point stops. */
const fitted = (points: readonly Point[], restriction: Restriction, { standing, standingAt }: PlanQuestion) =>
  points.map((point): Fitted => {
    const own = standing?.kind === "restriction" ? standingAt?.get(point.id) : undefined;
    if (own === undefined) return { point, restriction };
    return { point, restriction: own.kind === "restriction" ? own : null };
  });

/** The same, of some products only. */
const ofProducts = (points: readonly Fitted[], products: readonly string[]): readonly Fitted[] =>
  points.map(({ point, restriction }) => {
    const isOne = ({ product }: { readonly product: string }): boolean => products.includes(product);
    if (restriction === null) return { point, restriction };
    const { names, apps } = restriction;
    return { point, restriction: { ...restriction, names: names.filter(isOne), apps: apps.filter(isOne) } };
  });

/** Rows that differ in nothing but their products, as one. Two kinds of a body may be alike in all that is known of them, and are two. */
const joined = (rows: readonly Row[], held: readonly DeviceKind[]): readonly Row[] => {
  const key = ({ devices, products: _, ...row }: Row): string =>
    JSON.stringify([held.indexOf(devices), [...devices.facts], row]);
  return [...Map.groupBy(rows, key).values()].flatMap((some) => {
    const [first] = some;
    const products = [...new Set(some.flatMap((row) => row.products))].sort();
    return first === undefined ? [] : [{ ...first, products }];
  });
};

const plan = (question: PlanQuestion): Result<Plan> => {
  const { measure, measures, body, at, knownAt, around, catalogue, held, exemptOfBody, evidence } = question;
  const { standing = null } = question;
  const choices = choicesWith(question);
  const clauses = clausesToPlan({ measure, knownAt, choices }, at);
  const restriction = restrictionToPlan(question, clauses);
  const points = fitted(pointsAt(clauses, question), restriction, question);
  const duties = dutiesIn(measure);
  const groups = productsToPlan({
    measure,
    clauses: clauses.map(({ clause }) => clause),
    catalogue,
    at,
    knownAt,
    chosen: chosenIn(measure, knownAt, choices),
    restriction,
  });
  const kinds = kindsToPlan(held, exemptOfBody);
  const actions = actionsToPlan(
    clauses,
    duties,
    points.map(({ point }) => point),
  );
  const perProduct: Row[] = [];
  for (const { products, product } of groups) {
    const ruled = rowsOf({
      measures: body === undefined ? [addressed(measure)] : measures,
      ...(body === undefined ? {} : { body }),
      ...(product === undefined ? {} : { product }),
      products,
      around,
      asked: { at, knownAt, choices },
      kinds,
      actions,
      duties,
      points: products.length === 0 ? points : ofProducts(points, products),
      evidence,
    });
    if (!ruled.ok) return ruled;
    perProduct.push(...ruled.value);
  }
  const rows = joined(perProduct, held);
  const planned: PointPlan[] = [];
  for (const fit of points) {
    const one = pointPlan(fit, rows, question);
    if (!one.ok) return one;
    planned.push(one.value);
  }
  return ok(
    Object.freeze({
      kind: "plan",
      measure,
      body: body ?? null,
      at,
      knownAt,
      clauses,
      standing,
      restriction,
      points: planned,
      rows,
      uncovered: (["yes", "open"] as const).flatMap((wanted) =>
        rows.filter(({ meant, points: by }) => meant === wanted && by.length === 0),
      ),
      blockedNotCovered: rows.filter(({ meant, points: by }) => meant !== "yes" && by.length > 0),
      exemptions: [
        ...new Set([...idsHeld(restriction), ...exemptOfBody.filter(({ holds }) => holds).flatMap(({ ids }) => ids)]),
      ],
      known: held.length === 0 ? null : held.reduce((sum, { n }) => sum + (n ?? 0), 0),
    }),
  );
};

/**
 * The plan of a measure for a body, or for a body that each of its clauses addresses: no mandate is needed to plan. Pure.
 * Problems: those of facts, E-RULE-SIZE.
 */
export const planOf = (question: PlanQuestion): Result<Plan> => {
  const found = sized(() => plan(question));
  return found.ok ? found.value : found;
};
