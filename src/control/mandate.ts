import type { Rule } from "../deed/deed.ts";
import type { Condition } from "../logic/condition.ts";
import type { Post } from "../measure/facts.ts";
import type { Clause, Measure } from "../measure/measure.ts";
import { reachOf } from "../measure/reach.ts";
import type { Reading } from "../measure/times.ts";
import { actions as actionTable } from "../measure/vocabulary/attributes.ts";
import { type Window, type WindowCase, windows } from "../measure/window.ts";
import { type Day, dayOf, endOfDay, type Instant, startOfDay } from "../time/time.ts";

/** One ground on which a body may block: a clause that prevents or obliges to block, or its own decision that serves a clause. */
export interface Ground {
  readonly kind: "ground";
  /** `<measure>#<clause>`, or the id of the body’s own rule. */
  readonly id: string;
  readonly clause: Clause;
  /** What may be stopped: actions of the vocabulary that are asked about. */
  readonly actions: readonly string[];
  readonly state: Window["state"];
  readonly from: Instant;
  /** The first instant after it; undefined where it is open or has no end. */
  readonly until?: Instant;
}

/** May a body block on a day, and on what grounds? (docs/controls.md, “Mandate”) */
export type Mandate =
  | { readonly kind: "mandate"; readonly grounds: readonly Ground[] }
  /** All its grounds have ended: nothing is built but the withdrawal. */
  | { readonly kind: "withdrawal"; readonly state: Window["state"]; readonly since?: Day }
  | { readonly kind: "not-yet"; readonly state: Window["state"]; readonly from?: Day }
  | { readonly kind: "none"; readonly because: "prohibition" | "recommendation" | "exempt" | "nothing" }
  /** The window, the reach or the date of the own rule is open; `settles`: what would say. */
  | { readonly kind: "open"; readonly settles: readonly string[] };

export interface MandateQuestion {
  readonly measure: Measure;
  readonly post: Post;
  readonly at: Instant;
  readonly knownAt: Instant;
  /** What is chosen or assumed of the measure’s texts and claims (`chosenIn`). */
  readonly chosen: Reading;
  /** The body’s own recorded decisions to block, and those of which the date is open (`decisionsToBlock` of src/deed). */
  readonly rules: readonly Rule[];
  readonly openRules: readonly Rule[];
}

/** What would say whether a ground holds. */
interface Open {
  readonly kind: "open";
  readonly settles: readonly string[];
}

/** A condition over readings that is certainly true under what is chosen. */
const holds = (guard: Condition | undefined, chosen: Reading): boolean =>
  guard === undefined ||
  guard.rows.some(({ tests }) =>
    tests.every(({ attribute, values }) => {
      const value = chosen.get(attribute);
      return value !== undefined && values.includes(value);
    }),
  );

/** What a duty to block, or to prevent that something is installed, stops (semantics, 1.1: `block` ↔ `carry-traffic`). */
const stoppedBy: Readonly<Record<string, readonly string[]>> = {
  block: ["carry-traffic", "reach-web", "use"],
  "prevent-install": ["install", "download"],
};

const certainActions = (clause: Clause, chosen: Reading): readonly string[] =>
  clause.actions.filter(({ guard }) => holds(guard, chosen)).map(({ action }) => action);

const askedActions = (clause: Clause, chosen: Reading): readonly string[] =>
  certainActions(clause, chosen).filter((action) => actionTable.get(action)?.use === "asked");

/** The actions that a clause has stopped itself: those that it prevents, or that it obliges to block. */
export const stopped = (clause: Clause, chosen: Reading): readonly string[] => {
  if (clause.modality === "prevent") return askedActions(clause, chosen);
  return clause.modality === "oblige"
    ? certainActions(clause, chosen).flatMap((action) => stoppedBy[action] ?? [])
    : [];
};

/** The clauses that a decision to block can serve when it names none: those that restrict, prevent, or ask for a block. */
const restricts = ({ modality, actions }: Clause): boolean =>
  modality === "prohibit" ||
  modality === "recommend-against" ||
  modality === "prevent" ||
  (modality !== "permit" && actions.some(({ action }) => stoppedBy[action] !== undefined));

/** The variables on which the state hangs: those of which two readings differ in nothing else that both decide, and in the state. */
const deciding = (found: readonly WindowCase[]): readonly string[] => {
  const hangsOn = (variable: string): boolean =>
    found.some((a) =>
      found.some(
        (b) =>
          a.window.state !== b.window.state &&
          a.reading.get(variable) !== b.reading.get(variable) &&
          [...a.reading].every(([other, value]) => other === variable || (b.reading.get(other) ?? value) === value),
      ),
    );
  const all = [...new Set(found.flatMap(({ reading }) => [...reading.keys()]))];
  const few = all.filter(hangsOn);
  return few.length > 0 ? few : all;
};

/** A ground whose state is not the same under every reading comes back as what would settle it. */
const groundOf = (
  clause: Clause,
  id: string,
  actions: readonly string[],
  { measure, at, knownAt, chosen }: MandateQuestion,
): Ground | Open => {
  const found = windows(clause, at, { measure, knownAt, reading: chosen });
  const [first] = found;
  if (first === undefined || new Set(found.map(({ window }) => window.state)).size > 1)
    return { kind: "open", settles: deciding(found) };
  const ends = new Set(found.map(({ window }) => window.end));
  const [end = Number.POSITIVE_INFINITY] = ends.size === 1 ? ends : [];
  return Object.freeze({
    kind: "ground",
    id,
    clause,
    actions,
    state: first.window.state,
    from: Math.min(...found.map(({ window }) => window.start)),
    ...(Number.isFinite(end) ? { until: end } : {}),
  });
};

/** A ground within the days of the decision that it rests on. */
const within = (ground: Ground | Open, rule: Rule, at: Instant): Ground | Open => {
  if (ground.kind === "open") return ground;
  const from = Math.max(ground.from, rule.from === undefined ? Number.NEGATIVE_INFINITY : startOfDay(rule.from));
  const until = Math.min(
    ground.until ?? Number.POSITIVE_INFINITY,
    rule.until === undefined ? Number.POSITIVE_INFINITY : endOfDay(rule.until),
  );
  const state =
    ground.state !== "in-force" ? ground.state : at < from ? "pending" : at >= until ? "lapsed" : "in-force";
  return Object.freeze({ ...ground, state, from, ...(Number.isFinite(until) ? { until } : {}) });
};

const coming: readonly Window["state"][] = ["pending", "proposed"];

/** Every ground that a body may have, whatever its state. */
const groundsOf = (question: MandateQuestion): readonly (Ground | Open)[] => {
  const { measure, post, at, chosen, rules, openRules } = question;
  const ofClauses = measure.clauses.flatMap((clause): readonly (Ground | Open)[] => {
    const actions = stopped(clause, chosen);
    if (actions.length === 0) return [];
    const { role, asks } = reachOf(clause, post, chosen);
    if (role === "unknown") return [{ kind: "open", settles: asks }];
    return role === "bound" ? [groundOf(clause, `${measure.id}#${clause.id}`, actions, question)] : [];
  });
  const ofRules = rules.flatMap((rule) =>
    measure.clauses
      .filter((clause) => (rule.clause === undefined ? restricts(clause) : clause.id === rule.clause))
      .map((clause) => {
        const actions = [...new Set([...askedActions(clause, chosen), ...(stoppedBy["block"] ?? [])])];
        return within(groundOf(clause, rule.id, actions, question), rule, at);
      }),
  );
  const ofOpenRules = ofClauses.length + ofRules.length > 0 ? [] : openRules;
  return [...ofClauses, ...ofRules, ...ofOpenRules.map(({ id }): Open => ({ kind: "open", settles: [id] }))];
};

/** Why a body has no ground at all. */
const lacking = ({ measure, post, chosen }: MandateQuestion): Mandate => {
  const reached = measure.clauses.filter((clause) => reachOf(clause, post, chosen).role !== "outside");
  const because = reached.some(({ modality }) => modality === "prohibit")
    ? "prohibition"
    : reached.some(({ modality }) => modality === "recommend" || modality === "recommend-against")
      ? "recommendation"
      : "nothing";
  return Object.freeze({ kind: "none", because });
};

/** The mandate of a body under a measure at an instant, from the one `window(…)` of the measure. */
export const mandateOf = (question: MandateQuestion): Mandate => {
  const { at, measure } = question;
  const found = groundsOf(question);
  const open = found.filter((one) => one.kind === "open");
  if (open.length > 0)
    return Object.freeze({ kind: "open", settles: [...new Set(open.flatMap(({ settles }) => settles))] });
  const grounds = found.filter((one) => one.kind === "ground");
  const inForce = grounds.filter(({ state }) => state === "in-force");
  if (inForce.length > 0) return Object.freeze({ kind: "mandate", grounds: inForce });
  const next = grounds.find(({ state }) => coming.includes(state));
  if (next !== undefined)
    return Object.freeze({
      kind: "not-yet",
      state: next.state,
      ...(Number.isFinite(next.from) ? { from: dayOf(next.from, measure.zone) } : {}),
    });
  const [ended] = grounds.toSorted((a, b) => (b.until ?? 0) - (a.until ?? 0));
  if (ended === undefined) return lacking(question);
  return Object.freeze({
    kind: "withdrawal",
    state: ended.state,
    ...(ended.until !== undefined && ended.until <= at ? { since: dayOf(ended.until, measure.zone) } : {}),
  });
};
