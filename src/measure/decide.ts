import type { Facts, Value } from "../logic/condition.ts";
import { type Diagram, type Diagrams, withinSize } from "../logic/index.ts";
import { fail, ok, type Result } from "../problem/problem.ts";
import { dayOf, startOfDay, writeInstant } from "../time/time.ts";
import type { Measure } from "./measure.ts";
import { measureProblem } from "./problems.ts";
import { chosenIn, claimsOf, diagramsOf, matchesOf, type Open, type Piece, piecesOf, type Question } from "./rule.ts";
import {
  answerOf,
  type ClauseRuling,
  levelOf,
  type Part,
  type Ruling,
  type RulingToken,
  tokenOf,
  type Under,
} from "./ruling.ts";
import { candidates } from "./times.ts";
import { vocabulary } from "./vocabulary/attributes.ts";
import type { Window } from "./window.ts";

type Built = ReturnType<typeof diagramsOf>;

/** The first late instant in words of the file: a day where it is midnight in the zone, else the instant. */
export const lateWritten = ({ late }: Pick<Window, "late">, zone: string): string | undefined => {
  if (!Number.isFinite(late)) return undefined;
  const day = dayOf(late, zone);
  return startOfDay(day, zone) === late ? day : writeInstant(late, zone);
};

const parts: readonly Part[] = ["action", "product", "addressee", "device"];

/** The window that all readings of a piece share, or undefined. */
const shared = <T>(piece: Piece, pick: (window: Window) => T): T | undefined => {
  const [first, ...rest] = piece.cases.map(({ found }) => pick(found.window));
  return first !== undefined && rest.every((one) => one === first) ? first : undefined;
};

/** Whether a 0/1 diagram holds in all that is possible; null where it does and does not. */
const certain = (d: Diagrams, node: Diagram, possible: Diagram): boolean | null => {
  const found = d.leavesUnder(node, possible);
  return found.length > 1 ? null : found[0] === 1;
};

const clauseRuling = ({ d, of, effects, possible }: Built, at: number): ClauseRuling | undefined => {
  const one = of[at];
  if (one === undefined) return undefined;
  const { piece } = one;
  // A clause whose modality is contested has a piece for each, and is one clause.
  const same = [...of.keys()].filter(
    (n) =>
      n === at ||
      (piece.clause.modalities.length > 1 && of[n]?.piece.clause === piece.clause && of[n]?.piece.post === piece.post),
  );
  if (same[0] !== at) return undefined;
  const matches = same.reduce<Diagram>((any, n) => d.apply("or", any, of[n]?.match ?? any), d.leaf(0));
  const effect = same.reduce<Diagram>((most, n) => d.apply("max", most, effects[n] ?? most), d.leaf(0));
  const match = certain(d, matches, possible);
  const state = shared(piece, (window) => window.state) ?? "open";
  const levels = d.leavesUnder(effect, possible);
  const token: ClauseRuling["effect"] =
    piece.modality === "prevent" && piece.clause.model.length === 0
      ? match === false
        ? "none"
        : match === null || state === "open"
          ? "open"
          : state === "in-force"
            ? "prevented"
            : "not-in-force"
      : levels.length > 1
        ? "open"
        : levels[0] === 0
          ? "none"
          : tokenOf(levels[0] ?? 0);
  const freed = d.leavesUnder(d.apply("and", one.match, one.freed), possible);
  const relied = piece.fault !== undefined || piece.freed.rows.length > 0;
  const exemption: ClauseRuling["because"]["exemption"] =
    !relied || match === false
      ? undefined
      : freed.length > 1
        ? "open"
        : freed[0] === 1
          ? "holds"
          : (piece.fault ?? (piece.post.exemptions === undefined ? undefined : "condition"));
  const fails = parts.find((part) => piece.parts[part].rows.length === 0);
  const row = Object.values(piece.parts)
    .flatMap(({ rows }) => rows.filter(({ tests }) => tests.length === 0).flatMap(({ name }) => name ?? []))
    .at(-1);
  const lastDay = shared(piece, (window) => window.lastDay);
  const late = shared(piece, (window) => lateWritten(window, piece.measure.zone));
  const instrument = shared(piece, (window) => window.instrument);
  const named = [
    ...new Set(
      [piece.clause.to, piece.clause.where]
        .flatMap((given) => given?.rows ?? [])
        .flatMap(({ tests }) => tests.map(({ attribute }) => attribute)),
    ),
  ];
  return Object.freeze({
    measure: piece.measure.id,
    id: piece.clause.id,
    match,
    state,
    effect: token,
    ...(instrument === undefined ? {} : { instrument }),
    ...(lastDay === undefined ? {} : { removeBy: lastDay }),
    ...(late === undefined ? {} : { lateFrom: late }),
    ...(token === "exempt" && piece.effect !== undefined ? { wouldBe: piece.effect } : {}),
    because: {
      ...(exemption === undefined ? {} : { exemption }),
      ...(match === false && fails !== undefined ? { fails } : {}),
      ...(match !== false && row !== undefined ? { row } : {}),
      facts: named
        .filter((attribute) => piece.post.facts.has(attribute))
        .map((attribute) => `${attribute} = ${String(piece.post.facts.get(attribute))}`),
      source: piece.clause.source,
    },
  });
};

/** The piece that gives a level under some facts: the first one that reaches it. */
const giver = ({ d, of, effects, possible }: Built, level: number, facts: Facts) => {
  const here = d.restrict(possible, facts);
  const reach = effects.map((effect) => d.leavesUnder(d.restrict(effect, facts), here));
  const at = reach.findIndex((levels) => levels.length === 1 && levels[0] === level);
  return of[at >= 0 ? at : reach.findIndex((levels) => levels.includes(level))]?.piece;
};

/** The window of a piece under some facts, where all readings that remain agree on what is asked. */
const windowUnder = (piece: Piece, facts: Facts): readonly Window[] =>
  piece.cases
    .filter(({ row }) =>
      row.tests.every(({ attribute, values }) => {
        const value = facts.get(attribute);
        return value === undefined || values.includes(value);
      }),
    )
    .map(({ found }) => found.window);

const dated = (piece: Piece | undefined, facts: Facts, ruling: RulingToken) => {
  if (piece === undefined || levelOf(ruling) <= levelOf("permitted")) return {};
  const found = windowUnder(piece, facts);
  const late = new Set(found.map((window) => lateWritten(window, piece.measure.zone)));
  const last = new Set(found.map(({ lastDay }) => lastDay));
  const [lateFrom] = late;
  const [removeBy] = last;
  return {
    ...(late.size === 1 && lateFrom !== undefined ? { lateFrom } : {}),
    ...(ruling === "to-remove" && last.size === 1 && removeBy !== undefined ? { removeBy } : {}),
  };
};

const lowest = (levels: readonly number[]): RulingToken => tokenOf(Math.min(...levels));

const summary = (d: Diagrams, node: Diagram, possible: Diagram) => {
  const levels = d.leavesUnder(node, possible);
  const classes = new Set(levels.map((level) => answerOf(tokenOf(level))));
  return { levels, token: classes.size === 1 ? lowest(levels) : ("undetermined" as const) };
};

/** Up to this many combinations, each stands in a row of its own; past it, values that lead to the same are written as one list. */
const singleRows = 512;

/** Past this many rows the list is left out and that is said; the ruling, and what settles it, stay exact. */
const mostRows = 4_096;

interface Combination {
  readonly values: ReadonlyMap<string, Value | readonly Value[]>;
  /** One completion of these values, for what depends on dates. */
  readonly facts: Facts;
  readonly levels: readonly number[];
}

/** The ruling under each combination of the points that settle it (line 32). Impossible combinations are left out. */
const underEach = (
  { d, possible, order }: Built,
  total: Diagram,
  settling: readonly string[],
): readonly Combination[] | undefined => {
  const domains = settling.map((key) => ({ key, values: order.find(({ id }) => id === key)?.values ?? [] }));
  const combinations = domains.reduce((all, { values }) => all * values.length, 1);
  if (settling.length === 0) return [];
  if (combinations <= singleRows)
    return d.under(total, possible, settling).map(({ values, leaves }) => ({ values, facts: values, levels: leaves }));
  const found: Combination[] = [];
  const visit = (at: number, node: Diagram, within: Diagram, values: Combination["values"], facts: Facts): void => {
    if (found.length > mostRows) return;
    const levels = d.leavesUnder(node, within);
    if (levels.length === 0) return;
    const here = domains[at];
    if (here === undefined || new Set(levels.map((level) => answerOf(tokenOf(level)))).size === 1) {
      found.push({ values, facts, levels });
      return;
    }
    const groups = new Map<string, { node: Diagram; within: Diagram; values: Value[] }>();
    for (const value of here.values) {
      const fact = new Map([[here.key, value]]);
      const next = { node: d.restrict(node, fact), within: d.restrict(within, fact) };
      const key = `${next.node.id} ${next.within.id}`;
      const group = groups.get(key) ?? { ...next, values: [] };
      group.values.push(value);
      groups.set(key, group);
    }
    for (const group of groups.values()) {
      const [first] = group.values;
      if (first === undefined) continue;
      const said =
        groups.size === 1
          ? values
          : new Map([...values, [here.key, group.values.length === 1 ? first : group.values] as const]);
      visit(at + 1, group.node, group.within, said, new Map([...facts, [here.key, first]]));
    }
  };
  visit(0, total, possible, new Map(), new Map());
  return found.length > mostRows ? undefined : found;
};

/** The facts about the device that its holder or body can change. */
const changeable = [...vocabulary.keys()].filter(
  (id) => id.startsWith("device.") && !["device.form", "device.in-contract", "device.paid-purchase"].includes(id),
);

/** The facts of which a single change makes the action free (line 35), with the value to change them to. */
const whatToDo = (question: Question, level: string): readonly ReadonlyMap<string, Value>[] => {
  const [post, ...others] = question.posts;
  if (level === "free" || post === undefined || others.length > 0) return [];
  return changeable.flatMap((id) => {
    const now = post.facts.get(id);
    if (now === undefined) return [];
    const open = { ...post, facts: new Map([...post.facts].filter(([fact]) => fact !== id)) };
    const { d, effects, possible, order } = diagramsOf(piecesOf({ ...question, posts: [open] }), [open]);
    if (!order.some((variable) => variable.id === id)) return [];
    const all = highest(d, effects);
    const free = (facts: Facts): boolean => {
      const levels = d.leavesUnder(d.restrict(all, facts), d.restrict(possible, facts));
      return levels.length > 0 && levels.every((one) => answerOf(tokenOf(one)) === "free");
    };
    return (vocabulary.get(id)?.values ?? [])
      .filter((value) => value !== now)
      .map((value) => new Map([[id, value]]))
      .filter(free);
  });
};

/** The strictest of several effects. */
export const highest = (d: Diagrams, effects: readonly Diagram[]): Diagram =>
  effects.reduce<Diagram>((max, effect) => d.apply("max", max, effect), d.leaf(0));

/** Only the ruling of a question, without what surrounds it. */
const plain = (question: Question): RulingToken | "undetermined" | undefined => {
  const { d, effects, possible } = diagramsOf(piecesOf(question), question.posts);
  return summary(d, highest(d, effects), possible).token;
};

/** The chosen texts and claims that a question consults, with the values they might have instead. */
const consulted = (
  question: Question,
): readonly { id: string; variable: string; chosen: Value; others: readonly Value[] }[] => {
  const found = new Map<string, { id: string; variable: string; chosen: Value; others: readonly Value[] }>();
  for (const measure of question.measures) {
    const chosen = chosenIn(measure, question.asked.knownAt, question.asked.choices);
    const bare = withoutChoices(measure);
    const { pieces, open } = piecesOf({
      ...question,
      measures: [bare],
      asked: { ...question.asked, choices: new Map() },
    });
    const relevant = pieces.filter(({ parts }) => Object.values(parts).every(({ rows }) => rows.length > 0));
    const used = new Set(
      relevant.flatMap(({ parts, cases, over }) => [
        ...[...Object.values(parts), ...over.map(({ when }) => when)].flatMap(({ rows }) =>
          rows.flatMap(({ tests }) => tests.map(({ attribute }) => attribute)),
        ),
        ...cases.flatMap(({ found: { reading } }) => [...reading.keys()]),
      ]),
    );
    for (const { key, id, kind, values } of open) {
      const variable = key;
      const value = chosen.get(variable);
      if (kind === "text" && used.has(key) && value !== undefined)
        found.set(`${measure.id} ${variable}`, {
          id,
          variable,
          chosen: value,
          others: values.filter((one) => one !== value),
        });
    }
  }
  return [...found.values()];
};

const unchosen = new WeakMap<Measure, Measure>();

/** The same measure with everything that its file chooses left open; made once. */
const withoutChoices = (measure: Measure): Measure => {
  const made = unchosen.get(measure);
  if (made !== undefined) return made;
  const open = <T>(value: T): T => {
    if (Array.isArray(value)) return value.map(open) as T;
    if (value instanceof Map) return new Map([...value].map(([key, one]) => [key, open(one)])) as T;
    if (typeof value !== "object" || value === null) return value;
    const { chosen: _, ...rest } = value as Record<string, unknown>;
    return Object.fromEntries(Object.entries(rest).map(([key, one]) => [key, open(one)])) as T;
  };
  const bare = {
    ...measure,
    texts: open(measure.texts),
    instruments: open(measure.instruments),
    clauses: open(measure.clauses),
  };
  unchosen.set(measure, bare);
  return bare;
};

const wouldChange = (
  question: Question,
  base: RulingToken | "undetermined",
  used: ReturnType<typeof consulted>,
): Ruling["wouldChange"] =>
  used.flatMap(({ id, variable, others }) =>
    others.flatMap((value) => {
      const ruling = plain({
        ...question,
        asked: { ...question.asked, choices: new Map([...question.asked.choices, [variable, value]]) },
      });
      const differs =
        ruling !== undefined &&
        (ruling === "undetermined" || base === "undetermined" ? ruling !== base : answerOf(ruling) !== answerOf(base));
      return differs && ruling !== undefined ? [{ id, value, ruling }] : [];
    }),
  );

/** Contrary duties that bind at once: an obligation to do what another clause prohibits. Reported, never resolved (line 26). */
const conflictsOf = (pieces: readonly Piece[], { d, of, possible }: Built): Ruling["conflicts"] => {
  const certain = of.filter(
    ({ match, inForce }, at) =>
      pieces[at] !== undefined && d.leavesUnder(d.apply("and", match, inForce), possible).every((leaf) => leaf === 1),
  );
  const by = (modality: string) => certain.filter(({ piece }) => piece.modality === modality);
  const name = (piece: Piece) => `${piece.measure.id}#${piece.clause.id}`;
  return by("oblige").flatMap((a) =>
    by("prohibit")
      .filter((b) =>
        a.piece.clause.actions.some(({ action }) => b.piece.clause.actions.some((other) => other.action === action)),
      )
      .map((b) => ({ a: name(a.piece), b: name(b.piece) })),
  );
};

/** The ids under which points stand side by side in a row: with whose they are, where two have the same. */
const writtenIds = (keys: readonly string[], open: readonly Open[]) => {
  const chosen = keys.flatMap((key) => open.find((one) => one.key === key) ?? []);
  const written = chosen.map(({ key, id, of }): readonly [string, string] => [
    key,
    chosen.some((other) => other.key !== key && other.id === id) ? `${id}@${of}` : id,
  ]);
  return (key: string): string => new Map(written).get(key) ?? key;
};

const bareIds = (keys: readonly string[], open: readonly Open[], kind: Open["kind"]): readonly string[] => {
  const chosen = keys.flatMap((key) => open.find((one) => one.key === key) ?? []).filter((one) => one.kind === kind);
  // Of a day that something counts from, the day itself is asked.
  return [...new Set(chosen.map(({ id }) => (kind === "fact" ? (id.split("+")[0] ?? id) : id)))];
};

/**
 * The ruling on one action (semantics §3.1): exact over every possible completion of the facts, texts, claims and dates that are
 * not known. Pure. A question too large to be decided exactly is refused with E-RULE-SIZE.
 */
export const rule = (question: Question): Result<Ruling> =>
  sized(() => {
    const decided = decide(question);
    const used = consulted(question);
    const token = decided.ruling;
    return Object.freeze({
      ...decided,
      restsOn: used.map(({ id, chosen }) => ({ id, chosen })),
      wouldChange: wouldChange(question, token, used),
      whatToDo: whatToDo(question, token === "undetermined" ? "undetermined" : answerOf(token)),
    });
  });

/** A ruling without what surrounds it: what it rests on, what other choices give, what to do. */
export type Decided = Omit<Ruling, "restsOn" | "wouldChange" | "whatToDo">;

/** Only what a ruling says of the question itself; much cheaper where many are asked. Refused like `rule`. */
export const ruleOnly = (question: Question): Result<Decided> => sized(() => decide(question));

/** Whether each clause matches the question by its id, null where that is open; of a clause with several modalities or models each. Refused like `rule`. */
export const matchesOnly = (question: Question, clause: string): Result<readonly (boolean | null)[]> =>
  sized(() => {
    const { d, of, possible } = matchesOf(piecesOf(question), question.posts);
    return of.filter(({ piece }) => piece.clause.id === clause).map(({ match }) => certain(d, match, possible));
  });

const sized = <T>(make: () => T): Result<T> => {
  const made = withinSize(make);
  return made.ok ? ok(made.value) : fail(...made.problems.map(({ args }) => measureProblem("E-RULE-SIZE", {}, args)));
};

const decide = (question: Question): Decided => {
  const opened = piecesOf(question);
  const { pieces, open } = opened;
  const built = diagramsOf(opened, question.posts);
  const { d, effects, possible } = built;
  const total = highest(d, effects);
  const { levels, token } = summary(d, total, possible);
  const answerClass = (level: number) => answerOf(tokenOf(level));
  const settling = token === "undetermined" ? d.settle(total, possible, answerClass) : [];
  const idOf = writtenIds(settling, open);
  const combinations = underEach(built, total, settling);
  const under = (combinations ?? []).map(({ values, facts, levels: left }): Under => {
    const ruling = lowest(left);
    const ids = new Map([...values].map(([key, value]) => [idOf(key), value]));
    return { values: ids, ruling, ...dated(giver(built, levelOf(ruling), facts), facts, ruling) };
  });
  const none: Facts = new Map();
  const source = token === "undetermined" || token === "not-covered" ? undefined : giver(built, levelOf(token), none);
  const perPost = question.measures.flatMap((measure) =>
    question.posts.map((post) => {
      const own = effects.filter((_, at) => pieces[at]?.measure === measure && pieces[at]?.post === post);
      return {
        measure: measure.id,
        ...(post.body === undefined ? {} : { post: post.body }),
        ruling: summary(d, highest(d, own), possible).token,
      };
    }),
  );
  const clauses = pieces.flatMap((_, at) => clauseRuling(built, at) ?? []);
  return Object.freeze({
    kind: "ruling",
    ruling: token,
    atLeast: lowest(levels),
    atMost: tokenOf(Math.max(...levels)),
    ...(source === undefined ? {} : { clause: `${source.measure.id}#${source.clause.id}` }),
    ...(token === "undetermined" ? {} : dated(source, none, token)),
    asks: bareIds(settling, open, "fact"),
    texts: bareIds(settling, open, "text"),
    under,
    underOmitted: combinations === undefined,
    clauses,
    prevented: clauses.filter(({ effect }) => effect === "prevented").map(({ measure, id }) => `${measure}#${id}`),
    conflicts: conflictsOf(pieces, built),
    measures: perPost,
  });
};

/** What may be chosen in a measure at K: every text and every claim with more than one candidate. */
export const choosable = (measure: Measure, knownAt: number): ReadonlyMap<string, readonly Value[]> =>
  new Map<string, readonly Value[]>([
    ...[...measure.texts.values()].map(({ id, values }) => [`text.${id}`, values] as const),
    ...claimsOf(measure).map((time) => [time.id, candidates(time, knownAt).map(({ id }) => id)] as const),
  ]);
