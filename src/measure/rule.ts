import { type Condition, condition, type Row, row, test, type Value } from "../logic/condition.ts";
import { type Diagram, Diagrams, type Variable } from "../logic/index.ts";
import type { Instant } from "../time/time.ts";
import { type Post, type Surroundings, valueAt } from "./facts.ts";
import type { Clause, Measure } from "./measure.ts";
import { contradictions } from "./open-dates.ts";
import { ancestorOf } from "./rows.ts";
import { type Asked, adopters, effectOf, levelOf, namedWhen, type Part, type RulingToken } from "./ruling.ts";
import { candidates, chosenClaim, type Reading } from "./times.ts";
import { impossible, vocabulary } from "./vocabulary/attributes.ts";
import { type WindowCase, windows } from "./window.ts";

/** A variable of the question, with what it stands for outside. */
export interface Open {
  readonly key: string;
  /** The id in answers: `device.owner`, `keep`, `claim.ban.from`, `date.…`, `body.response.…`. */
  readonly id: string;
  readonly kind: "fact" | "text";
  readonly values: readonly Value[];
  /** Which post, measure or ancestor it is of, where another variable may have the same id. */
  readonly of: string;
}

/** One clause asked about one post, with what is known put in. */
export interface Piece {
  readonly measure: Measure;
  readonly post: Post;
  readonly clause: Clause;
  readonly effect: RulingToken | undefined;
  readonly parts: Readonly<Record<Part, Condition>>;
  readonly cases: readonly { readonly row: Row; readonly found: WindowCase }[];
  /** The clauses that a permit prevails over, and under which reading. */
  readonly over: readonly { readonly clause: string; readonly when: Condition }[];
  /** The answer of a body that was asked to adopt: the key of its variable, or what is known of it. */
  readonly response?: { readonly key: string } | { readonly adopted: boolean };
}

export interface Question {
  readonly asked: Asked;
  readonly measures: readonly Measure[];
  readonly posts: readonly Post[];
  readonly productFacts: Surroundings["productFacts"];
}

/** What is chosen in a measure, by variable: the asker's choices over the file's own. */
export const chosenIn = (measure: Measure, knownAt: Instant, choices: ReadonlyMap<string, Value>): Reading => {
  const chosen = new Map<string, Value>();
  for (const { id, values, chosen: own } of measure.texts.values()) {
    const value = choices.get(`text.${id}`) ?? own?.value;
    const typed = values.find((one) => String(one) === String(value));
    if (typed !== undefined) chosen.set(`text.${id}`, typed);
  }
  for (const time of claimsOf(measure)) {
    const open = candidates(time, knownAt);
    const wished = choices.get(time.id);
    const value = open.some(({ id }) => id === wished) ? wished : chosenClaim(time, knownAt)?.value;
    if (value !== undefined && open.length > 1) chosen.set(time.id, value);
  }
  return chosen;
};

/** Every contested time of a measure, once. */
export const claimsOf = (measure: Measure) => {
  const times = [
    ...[...measure.instruments.values()].flatMap(({ dates, effects }) => [
      ...dates.values(),
      ...effects.flatMap(({ from, until }) => [from, until]),
    ]),
    ...measure.clauses.flatMap(({ from, complyBy, until }) => [from, complyBy, until]),
  ];
  return times.filter((time) => time?.kind === "contested");
};

/** Tests that a known value settles are taken out; a row that it refutes goes. */
const simplify = (
  given: Condition,
  value: (attribute: string) => Value | undefined,
  key: (attribute: string) => string,
): Condition => {
  const rows: Row[] = [];
  for (const { tests, name } of given.rows) {
    const refuted = tests.some(({ attribute, values }) => {
      const known = value(attribute);
      return known !== undefined && !values.includes(known);
    });
    if (refuted) continue;
    rows.push(
      row(
        tests
          .filter(({ attribute }) => value(attribute) === undefined)
          .map(({ attribute, values }) => test(key(attribute), values)),
        name,
      ),
    );
  }
  return condition(rows);
};

const everything = condition([row([])]);

/** The value of an id that no condition names. */
const another = "another";

/** The ids that conditions of a measure name for `body` or `product`, and one that they do not: these attributes have no vocabulary. */
const idsNamed = (attribute: string, measures: readonly Measure[]): readonly Value[] => {
  const conditions = measures.flatMap(({ clauses }) =>
    clauses.flatMap(({ to, where, products, model }) => [
      to,
      where,
      products,
      ...model.flatMap((one) => [one.to, one.where]),
    ]),
  );
  const tests = conditions.flatMap((one) => one?.rows ?? []).flatMap(({ tests }) => tests);
  const named = tests.flatMap((one) => (one.attribute === attribute ? one.values : []));
  return [...new Set([...named, another])];
};

const isOfPost = (attribute: string): boolean => /^(?:person\.|body(?:[.=]|$))/.test(attribute);

const isText = (attribute: string): boolean => /^(?:text|claim|date)\./.test(attribute);

const heldWindows = new WeakMap<Measure, Map<string, ReadonlyMap<Clause, readonly WindowCase[]>>>();

/** As many moments and choices of a measure as one question and its alternatives ask about, and some more. */
const mostHeld = 256;

/** The windows of the clauses that stand at K. They depend on no fact, so the next question about the same moment finds them here. */
const windowsOf = (
  measure: Measure,
  at: Instant,
  knownAt: Instant,
  chosen: Reading,
): ReadonlyMap<Clause, readonly WindowCase[]> => {
  const held = heldWindows.get(measure) ?? new Map<string, ReadonlyMap<Clause, readonly WindowCase[]>>();
  heldWindows.set(measure, held);
  const key = JSON.stringify([at, `${knownAt}`, ...chosen]);
  let found = held.get(key);
  if (found === undefined) {
    const standing = measure.clauses.filter(({ by }) => (measure.instruments.get(by)?.known ?? knownAt) <= knownAt);
    found = new Map(standing.map((clause) => [clause, windows(clause, at, { measure, knownAt, reading: chosen })]));
    if (held.size >= mostHeld) held.clear();
    held.set(key, found);
  }
  return found;
};

/** The pieces of a question, the variables that are still open in them, and what of these cannot be read together. */
export interface Opened {
  readonly pieces: readonly Piece[];
  readonly open: readonly Open[];
  readonly apart: readonly Row[];
}

export const piecesOf = ({ asked, measures, posts, productFacts }: Question): Opened => {
  const open = new Map<string, Open>();
  const pieces: Piece[] = [];
  const apart: Row[] = [];
  const several = { measures: measures.length > 1, posts: posts.length > 1 };
  for (const measure of measures) {
    const chosen = chosenIn(measure, asked.knownAt, asked.choices);
    const product = asked.product ?? measure.product;
    const ofProduct = product === undefined ? undefined : productFacts(product);
    const claims = new Map(
      claimsOf(measure).map((time) => [time.id, candidates(time, asked.knownAt).map(({ id }) => id)]),
    );
    const textKey = (attribute: string): string => {
      const key = several.measures ? `${measure.id} ${attribute}` : attribute;
      if (!open.has(key)) {
        const bare = attribute.startsWith("text.") ? attribute.slice("text.".length) : attribute;
        const values = attribute.startsWith("text.")
          ? (measure.texts.get(bare)?.values ?? [true, false])
          : (claims.get(attribute) ?? ["before", "after"]);
        open.set(key, { key, id: bare, kind: "text", values, of: measure.id });
      }
      return key;
    };
    const standing = windowsOf(measure, asked.at, asked.knownAt, chosen);
    posts.forEach((post, place) => {
      const value = (attribute: string): Value | undefined =>
        isText(attribute)
          ? chosen.get(attribute)
          : attribute === "product"
            ? product
            : (valueAt(post, attribute) ?? (attribute.startsWith("product.") ? ofProduct?.get(attribute) : undefined));
      const named = posts.some((other) => other !== post && other.body === post.body) ? undefined : post.body;
      const own = named ?? `post-${place + 1}`;
      const factKey = (attribute: string): string => {
        const key = several.posts && isOfPost(attribute) ? `post-${place + 1} ${attribute}` : attribute;
        if (open.has(key)) return key;
        const ancestor = ancestorOf(attribute);
        const values =
          attribute === "body" || attribute === "product"
            ? idsNamed(attribute, measures)
            : (vocabulary.get(attribute)?.values ?? [true, false]);
        open.set(key, {
          key,
          id: ancestor === undefined ? attribute : "body.within",
          kind: "fact",
          values,
          of: [...(several.posts ? [own] : []), ...(ancestor === undefined ? [] : [ancestor])].join("@"),
        });
        return key;
      };
      const key = (attribute: string): string => (isText(attribute) ? textKey(attribute) : factKey(attribute));
      const known = (given: Condition | undefined): Condition =>
        given === undefined ? everything : simplify(given, value, key);
      for (const [clause, spells] of standing) {
        const cases = spells.map((found) => ({
          row: row([...found.reading].map(([variable, read]) => test(textKey(variable), [read]))),
          found,
        }));
        const add = (
          modality: Clause["modality"],
          actions: Clause["actions"],
          to: Condition,
          where: Condition | undefined,
          response?: Piece["response"],
        ) =>
          pieces.push({
            measure,
            post,
            clause,
            effect: effectOf(modality, actions, asked.action),
            parts: {
              action: known(namedWhen(modality, actions, asked.action)),
              product: known(clause.products),
              addressee: to,
              device: known(where),
            },
            cases,
            over: clause.over.map(({ clause: id, guard }) => ({ clause: id, when: known(guard) })),
            ...(response === undefined ? {} : { response }),
          });
        if (clause.model.length === 0) {
          add(clause.modality, clause.actions, known(clause.to), clause.where);
          continue;
        }
        if (post.body !== undefined && adopters(measures, measure, clause, asked.knownAt).has(post.body)) continue;
        const attribute = `body.response.${measure.id}#${clause.id}`;
        const said = post.facts.get(attribute);
        if (said !== undefined && ["awareness", "examining", "declined", "not-applicable"].includes(String(said)))
          continue;
        const adopted = said === "adopted" || said === "partly";
        const variable = several.posts ? `post-${place + 1} ${attribute}` : attribute;
        for (const model of clause.model) {
          const together = bothHold(known(clause.to), known(model.to));
          if (!adopted && !open.has(variable))
            open.set(variable, {
              key: variable,
              id: attribute,
              kind: "fact",
              values: ["adopted", "declined"],
              of: own,
            });
          add(model.modality, model.actions, together, model.where, adopted ? { adopted } : { key: variable });
        }
      }
    });
    const prefix = several.measures ? `${measure.id} ` : "";
    const dates = [...open.values()].filter(({ key, id }) => id.startsWith("date.") && key === prefix + id);
    for (const { tests, name } of contradictions(
      dates.map(({ id }) => id),
      asked.at,
      measure.zone,
    ))
      apart.push(
        row(
          tests.map(({ attribute, values }) => test(prefix + attribute, values)),
          name,
        ),
      );
  }
  return { pieces, open: [...open.values()], apart };
};

/** Both conditions at once, as rows. */
const bothHold = (a: Condition, b: Condition): Condition =>
  condition(
    a.rows.flatMap((one) => b.rows.map((other) => row([...one.tests, ...other.tests], one.name ?? other.name))),
  );

/** The diagrams of a question: each piece's effect as a level, whether it matches, is in force, and what is possible. */
export const diagramsOf = ({ pieces, open, apart }: Opened, posts: readonly Post[]) => {
  const rank = new Map([...vocabulary.keys()].map((id, place) => [id, place]));
  const place = ({ kind, id }: Open): number =>
    kind === "text" ? 10_000 : id.startsWith("body.response.") ? 9_000 : (rank.get(id) ?? 8_000);
  const never = neverRows(open, posts);
  const extra: Open[] = [...never.extra].map((key) => {
    const id = key.split(" ").at(-1) ?? key;
    return { key, id, kind: "fact", values: vocabulary.get(id)?.values ?? [true, false], of: "" };
  });
  const order: readonly Variable[] = [...open, ...extra]
    .map((one, n) => ({ one, n }))
    .sort((a, b) => place(a.one) - place(b.one) || a.n - b.n)
    .map(({ one }) => ({ id: one.key, values: one.values }));
  const d = new Diagrams(order);
  const possible = d.not(d.rows(condition([...never.rows, ...apart])));
  const of = pieces.map((piece) => {
    const { action, product, addressee, device } = piece.parts;
    const held = [action, product, addressee, device];
    let match = held.some(({ rows }) => rows.length === 0)
      ? d.leaf(0)
      : held.reduce<Diagram>((all, part) => d.apply("and", all, d.rows(part)), d.leaf(1));
    if (piece.response !== undefined && "key" in piece.response)
      match = d.apply("and", match, d.rows(condition([row([test(piece.response.key, ["adopted"])])])));
    const inForce = d.rows(
      condition(piece.cases.filter(({ found }) => found.window.state === "in-force").map((one) => one.row)),
    );
    const coherent = d.rows(condition(piece.cases.map((one) => one.row)));
    return { piece, match, inForce, coherent };
  });
  const zero = d.leaf(0);
  const notInForce = d.leaf(levelOf("not-in-force"));
  const effects = of.map((one) => {
    const level = one.piece.effect === undefined ? zero : d.leaf(levelOf(one.piece.effect));
    const plain = one.piece.effect === undefined ? zero : d.ite(one.match, d.ite(one.inForce, level, notInForce), zero);
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
  const coherent = of.reduce((all, one) => d.apply("and", all, one.coherent), possible);
  return { d, of, effects, possible: coherent, order };
};

/** The impossible combinations that touch an open fact, directly or through one another, in the keys of the question. */
const neverRows = (open: readonly Open[], posts: readonly Post[]) => {
  const keys = new Set(open.filter(({ kind }) => kind === "fact").map(({ key }) => key));
  const extra = new Set<string>();
  const rows = new Map<string, Row>();
  for (let before = -1; before !== keys.size + rows.size; ) {
    before = keys.size + rows.size;
    posts.forEach((post, place) => {
      const keyOf = (attribute: string) =>
        posts.length > 1 && isOfPost(attribute) ? `post-${place + 1} ${attribute}` : attribute;
      for (const { tests, name } of impossible) {
        const id = `${place} ${name ?? ""}`;
        if (rows.has(id) || !tests.some(({ attribute }) => keys.has(keyOf(attribute)))) continue;
        const left = simplify(condition([row(tests)]), (attribute) => valueAt(post, attribute), keyOf).rows[0];
        if (left === undefined || !left.tests.some(({ attribute }) => keys.has(attribute))) continue;
        rows.set(id, left);
        for (const { attribute } of left.tests) {
          if (keys.has(attribute)) continue;
          keys.add(attribute);
          extra.add(attribute);
        }
      }
    });
  }
  return { rows: [...rows.values()], extra };
};
