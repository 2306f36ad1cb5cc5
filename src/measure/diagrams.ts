import { condition, row, test } from "../logic/condition.ts";
import { type Diagram, Diagrams, type Variable } from "../logic/index.ts";
import type { Post } from "./facts.ts";
import { neverRows } from "./never-rows.ts";
import type { Opened, Piece } from "./pieces.ts";
import type { Open } from "./question.ts";
import { levelOf } from "./ruling.ts";
import { vocabulary } from "./vocabulary/attributes.ts";

const ranks = new Map([...vocabulary.keys()].map((id, place) => [id, place]));

/** The place of a variable in the order: facts as the vocabulary has them, then answers of bodies, then texts. */
const placeOf = ({ kind, id }: Open): number =>
  kind === "text" ? 10_000 : id.startsWith("body.response.") ? 9_000 : (ranks.get(id) ?? 8_000);

/** Whether a piece matches: all its parts hold, and the body adopted what it was asked to. */
const matchOf = ({ parts, response }: Piece, d: Diagrams): Diagram => {
  const { action, product, addressee, device } = parts;
  const held = [action, product, addressee, device];
  const match = held.some(({ rows }) => rows.length === 0)
    ? d.leaf(0)
    : held.reduce<Diagram>((all, part) => d.apply("and", all, d.rows(part)), d.leaf(1));
  return response !== undefined && "key" in response
    ? d.apply("and", match, d.rows(condition([row([test(response.key, ["adopted"])])])))
    : match;
};

/** The diagrams of a question without effects: whether each piece matches, is in force, is freed from, and what is possible. */
export const matchesOf = ({ pieces, open, apart }: Opened, posts: readonly Post[]) => {
  const never = neverRows(open, posts);
  const extra: Open[] = [...never.extra].map((key) => {
    const id = key.split(" ").at(-1) ?? key;
    return { key, id, kind: "fact", values: vocabulary.get(id)?.values ?? [true, false], of: "" };
  });
  const order: readonly Variable[] = [...open, ...extra]
    .map((one, n) => ({ one, n }))
    .sort((a, b) => placeOf(a.one) - placeOf(b.one) || a.n - b.n)
    .map(({ one }) => ({ id: one.key, values: one.values }));
  const d = new Diagrams(order);
  const possible = d.not(d.rows(condition([...never.rows, ...apart])));
  const of = pieces.map((piece) => {
    const match = matchOf(piece, d);
    const inForce = d.rows(
      condition(piece.cases.filter(({ found }) => found.window.state === "in-force").map((one) => one.row)),
    );
    const coherent = d.rows(condition(piece.cases.map((one) => one.row)));
    return { piece, match, inForce, coherent, freed: d.rows(piece.freed) };
  });
  const coherent = of.reduce((all, one) => d.apply("and", all, one.coherent), possible);
  return { d, of, possible: coherent, order };
};

export type Matched = ReturnType<typeof matchesOf>;

/** The diagrams of a question: those of `matchesOf`, and each piece's effect as a level. */
export const diagramsOf = (opened: Opened, posts: readonly Post[]) => {
  const matched = matchesOf(opened, posts);
  const { d, of } = matched;
  const zero = d.leaf(0);
  const notInForce = d.leaf(levelOf("not-in-force"));
  const exempt = d.leaf(levelOf("exempt"));
  const effects = of.map((one) => {
    const { effect: named } = one.piece;
    const full = named === undefined ? zero : d.leaf(levelOf(named));
    // A permission needs no exemption (line 17).
    const level = named === undefined || named === "permitted" ? full : d.ite(one.freed, exempt, full);
    const plain = named === undefined ? zero : d.ite(one.match, d.ite(one.inForce, level, notInForce), zero);
    return of.reduce((effect, permit) => {
      const { measure, post, effect: permits } = permit.piece;
      if (permits !== "permitted" || measure !== one.piece.measure || post !== one.piece.post) return effect;
      const over = permit.piece.over.find(({ clause: id }) => id === one.piece.clause.id);
      if (over === undefined) return effect;
      const guard = d.rows(over.when);
      const prevails = [permit.match, permit.inForce, one.match, one.inForce].reduce(
        (all, part) => d.apply("and", all, part),
        guard,
      );
      return d.ite(prevails, zero, effect);
    }, plain);
  });
  return { ...matched, effects };
};

/** A question as diagrams, from which its ruling is read. */
export type Built = ReturnType<typeof diagramsOf>;
