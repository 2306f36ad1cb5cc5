import { condition, type Facts, type Row, row, test, type Value } from "../../logic/condition.ts";
import { type Diagram, type Diagrams, withinSize } from "../../logic/index.ts";
import { diagramsOf } from "../diagrams.ts";
import { valueAt } from "../facts.ts";
import { type Opened, type Piece, piecesOf } from "../pieces.ts";
import type { Open, Question } from "../question.ts";
import { impossible } from "../vocabulary/attributes.ts";
import type { Representative } from "./bodies.ts";

const joined = (a: Opened, b: Opened): Opened => {
  const open = new Map<string, Open>();
  for (const one of [...a.open, ...b.open]) {
    const before = open.get(one.key);
    open.set(
      one.key,
      before === undefined ? one : { ...before, values: [...new Set([...before.values, ...one.values])] },
    );
  }
  return { pieces: [...a.pieces, ...b.pieces], open: [...open.values()], apart: [...a.apart, ...b.apart] };
};

/** The window that a piece has under each reading, as the number of what a case can say of it. */
const windowNumbers = (d: Diagrams, piece: Piece, numbers: Map<string, number>): Diagram =>
  piece.cases.reduce<Diagram>((all, { row: reading, found: { window } }) => {
    const said = JSON.stringify([piece.clause.id, piece.modality, window.state, `${window.late}`, window.lastDay]);
    const number = numbers.get(said) ?? numbers.size + 1;
    numbers.set(said, number);
    return d.ite(d.rows(condition([reading])), d.leaf(number), all);
  }, d.leaf(0));

const unlike = (a: number, b: number): number => (a === b ? 0 : 1);

const isNever = (node: Diagram): boolean => node.kind === "leaf" && node.value === 0;

/** The first assignment of every variable that the diagram holds true; `wished` values are tried first. */
const pointOf = (d: Diagrams, where: Diagram, wished: Facts): Facts | undefined => {
  if (isNever(where)) return undefined;
  const point = new Map<string, Value>();
  let left = where;
  for (const { id, values } of d.order) {
    const first = wished.get(id);
    const order = first === undefined ? values : [first, ...values.filter((value) => value !== first)];
    for (const value of order) {
      const next = d.restrict(left, new Map([[id, value]]));
      if (isNever(next)) continue;
      point.set(id, value);
      left = next;
      break;
    }
  }
  return point;
};

/** What one body of the register is, on the variables that are open. */
const asBody = (open: readonly Open[], { post }: Representative): Row =>
  row(
    open.flatMap(({ key, values }) => {
      const value = isOfBody(key) ? valueAt(post, key) : undefined;
      // Of ids only those that a condition names are told apart; the last value stands for all others.
      const told = key === "body" && value !== undefined && !values.includes(value) ? values.at(-1) : value;
      return told === undefined ? [] : [test(key, [told])];
    }),
  );

/** Is this a fact of the body itself, and not its answer to what it was asked? */
export const isOfBody = (attribute: string): boolean =>
  /^body(?:[.=]|$)/.test(attribute) && !attribute.startsWith("body.response.");

/** Points, as complete assignments of what is open, on which two measures rule otherwise; none where they never do. */
interface Difference {
  readonly points: readonly Facts[];
  readonly open: readonly Open[];
}

/**
 * Where the answers of two readings of one question differ, exact over all completions. The questions name one measure each, and the same
 * action, instant and product. Undefined where it is too large to be decided.
 */
export const differenceOf = (a: Question, b: Question, bodies: readonly Representative[]): Difference | undefined => {
  const found = withinSize(() => {
    const [first, second] = [piecesOf(a), piecesOf(b)];
    const both = joined(first, second);
    const { d, of, effects, order } = diagramsOf(both, a.posts);
    const known = new Set(order.map(({ id }) => id));
    const never = impossible.filter(({ tests }) => tests.every(({ attribute }) => known.has(attribute)));
    const possible = d.not(d.rows(condition([...never, ...both.apart])));
    const numbers = new Map<string, number>();
    const side = (from: number, to: number, { open }: Opened) => {
      const own = of.slice(from, to);
      // A value that only the other measure knows, and a reading that contradicts itself, lead nowhere here.
      const domains = open.map(({ key, values }) => row([test(key, values)]));
      const all = (parts: readonly Diagram[]) => parts.reduce((x, y) => d.apply("and", x, y), d.leaf(1));
      const can = all([...domains.map((one) => d.rows(condition([one]))), ...own.map(({ coherent }) => coherent)]);
      const level = effects.slice(from, to).reduce((x, y) => d.apply("max", x, y), d.leaf(0));
      return {
        level: d.ite(can, level, d.leaf(-1)),
        clauses: new Map(
          own.map(({ piece, match }) => [
            piece.clause.id,
            d.ite(d.apply("and", can, match), windowNumbers(d, piece, numbers), d.leaf(0)),
          ]),
        ),
      };
    };
    const left = side(0, first.pieces.length, first);
    const right = side(first.pieces.length, both.pieces.length, second);
    const none = d.leaf(0);
    const ids = [...new Set([...left.clauses.keys(), ...right.clauses.keys()])];
    const places = [
      d.apply(unlike, left.level, right.level),
      ...ids.map((id) => d.apply(unlike, left.clauses.get(id) ?? none, right.clauses.get(id) ?? none)),
    ].map((place) => d.apply("and", place, possible));
    const wished: Facts = new Map([["person.as", "member"]]);
    const rows = [
      ...new Map(bodies.map((one) => asBody(both.open, one)).map((one) => [JSON.stringify(one), one])).values(),
    ];
    // A body that nobody has is a poor witness: those of the register come first, the one most used in cases before all.
    const real = rows.map((one) => d.rows(condition([one])));
    const points = places.flatMap((place) => {
      const inside = real.map((body) => d.apply("and", place, body)).find((one) => !isNever(one));
      return pointOf(d, inside ?? place, wished) ?? [];
    });
    return { points, open: both.open };
  });
  return found.ok ? found.value : undefined;
};
