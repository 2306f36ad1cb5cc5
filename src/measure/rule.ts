import { type Condition, condition, type Row, row, type Test, test, type Value } from "../logic/condition.ts";
import { type Diagram, Diagrams, type Variable } from "../logic/index.ts";
import type { Instant } from "../time/time.ts";
import { alsoUnder } from "./contested.ts";
import { domainOf } from "./domain.ts";
import { type Fault, faults, mitigationValues, mitigationVariable, relief } from "./exemption.ts";
import { type Post, type Surroundings, valueAt } from "./facts.ts";
import { listing, listOf } from "./listing.ts";
import type { Clause, Contested, Measure, Modality, Time } from "./measure.ts";
import { contradictions } from "./open-dates.ts";
import { ancestorOf } from "./rows.ts";
import { type Asked, adopters, effectOf, levelOf, namedWhen, type Part, type RulingToken } from "./ruling.ts";
import { subjectOf, subjectOfVariable, subjectsUsed } from "./subject.ts";
import { candidates, chosenClaim, type Reading, type Subject } from "./times.ts";
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
  readonly modality: Modality;
  readonly effect: RulingToken | undefined;
  readonly parts: Readonly<Record<Part, Condition>>;
  readonly cases: readonly { readonly row: Row; readonly found: WindowCase }[];
  /** The clauses that a permit prevails over, and under which reading. */
  readonly over: readonly { readonly clause: string; readonly when: Condition }[];
  /** When an exception frees from the clause; no rows: never. `fault` says why the record that got furthest does not. */
  readonly freed: Condition;
  readonly fault?: Fault;
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

/** A time, and every contested one in it. */
const contestedIn = (time: Time | undefined): readonly Contested<Time>[] => {
  switch (time?.kind) {
    case "contested":
      return [time, ...time.claims.flatMap(({ value }) => contestedIn(value))];
    case "guarded":
      return [...contestedIn(time.then), ...contestedIn(time.otherwise)];
    case "unknown":
      return [...contestedIn(time.after), ...contestedIn(time.before)];
    default:
      return [];
  }
};

/** Every contested time of a measure, once. */
export const contestedTimes = (measure: Measure): readonly Contested<Time>[] =>
  [
    ...[...measure.instruments.values()].flatMap(({ dates, effects }) => [
      ...dates.values(),
      ...effects.flatMap(({ from, until }) => [from, until]),
    ]),
    ...measure.clauses.flatMap(({ from, complyBy, until }) => [from, complyBy, until]),
  ].flatMap(contestedIn);

const heldClaims = new WeakMap<Measure, readonly Contested<unknown>[]>();

/** Every contested value of a measure, once: times, and modalities, actions and conditions of clauses. */
export const claimsOf = (measure: Measure): readonly Contested<unknown>[] => {
  let found = heldClaims.get(measure);
  if (found === undefined) {
    found = [...contestedTimes(measure), ...measure.clauses.flatMap(({ contested }) => contested)];
    heldClaims.set(measure, found);
  }
  return found;
};

/** The tests that no known value settles are left; nothing of a row that one refutes. */
const simplifyRow = (
  { tests, name }: Row,
  value: (attribute: string) => Value | undefined,
  key: (attribute: string) => string,
): Row | undefined => {
  const open: Test[] = [];
  for (const one of tests) {
    const known = value(one.attribute);
    if (known === undefined) open.push(one);
    else if (!one.values.includes(known)) return undefined;
  }
  const keyed = open.map((one) => {
    const id = key(one.attribute);
    return id === one.attribute ? one : test(id, one.values);
  });
  return row(keyed, name);
};

const simplify = (
  { rows }: Condition,
  value: (attribute: string) => Value | undefined,
  key: (attribute: string) => string,
): Condition => condition(rows.flatMap((one) => simplifyRow(one, value, key) ?? []));

const everything = condition([row([])]);
const nothing = condition([]);

const isOfPost = (attribute: string): boolean => /^(?:person\.|body(?:[.=]|$))/.test(attribute);

const isText = (attribute: string): boolean => /^(?:text|claim|date)\./.test(attribute);

const heldWindows = new WeakMap<Measure, Map<string, ReadonlyMap<Clause, readonly WindowCase[]>>>();

/** As many moments and choices of a measure as one question and its alternatives ask about, and some more. */
const mostHeld = 256;

/** The clauses that stand at K, with their windows where these depend on no fact: so the next question about the same moment finds them here. */
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
    const frame = { measure, knownAt, reading: chosen };
    found = new Map(
      standing.map((clause) => [clause, subjectsUsed(clause, measure).length > 0 ? [] : windows(clause, at, frame)]),
    );
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
      claimsOf(measure).map((one) => [one.id, candidates(one, asked.knownAt).map(({ id }) => id)]),
    );
    const prefix = several.measures ? `${measure.id} ` : "";
    const dates = new Map<string, Set<string>>();
    const dateKey = (before: string, variable: string): string => {
      dates.set(before, (dates.get(before) ?? new Set()).add(variable));
      return before + variable;
    };
    const textKey = (attribute: string): string => {
      const key = attribute.startsWith("date.") ? dateKey(prefix, attribute) : prefix + attribute;
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
      const fact = (attribute: string): Value | undefined =>
        attribute === "product"
          ? product
          : (valueAt(post, attribute) ?? (attribute.startsWith("product.") ? ofProduct?.get(attribute) : undefined));
      const listed = (attribute: string): boolean | undefined => {
        const list = measure.lists.get(listOf(attribute) ?? "");
        return list === undefined ? undefined : listing(list, product, fact, { ...asked, zone: measure.zone })?.on;
      };
      const value = (attribute: string): Value | undefined => {
        if (!isText(attribute)) return fact(attribute) ?? listed(attribute);
        const known = attribute.startsWith("claim.") ? claims.get(attribute) : undefined;
        // A value with one claim is no question; one that nobody could know of holds under none.
        return chosen.get(attribute) ?? (known !== undefined && known.length < 2 ? (known[0] ?? "none") : undefined);
      };
      const named = posts.some((other) => other !== post && other.body === post.body) ? undefined : post.body;
      const own = named ?? `post-${place + 1}`;
      const before = several.posts ? `post-${place + 1} ` : "";
      const factKey = (attribute: string): string => {
        const key = isOfPost(attribute)
          ? before + attribute
          : listOf(attribute) === undefined
            ? attribute
            : prefix + attribute;
        if (open.has(key)) return key;
        const ancestor = ancestorOf(attribute);
        open.set(key, {
          key,
          id: ancestor === undefined ? attribute : "body.within",
          kind: "fact",
          values: domainOf(attribute, measures),
          of: [...(several.posts ? [own] : []), ...(ancestor === undefined ? [] : [ancestor])].join("@"),
        });
        return key;
      };
      const key = (attribute: string): string => (isText(attribute) ? textKey(attribute) : factKey(attribute));
      /** The key of what a window had to read: of the text, or of a day of the subject, which is a fact. */
      const readKey = (variable: string): string => {
        const subject = subjectOfVariable(variable);
        if (subject === undefined) return textKey(variable);
        const made = dateKey(isOfPost(subject) ? before : prefix, variable);
        if (!open.has(made))
          open.set(made, {
            key: made,
            id: variable.slice("date.".length),
            kind: "fact",
            values: ["before", "after"],
            of: isOfPost(subject) ? own : measure.id,
          });
        return made;
      };
      const mitigationKey = (id: string): string => {
        const attribute = mitigationVariable(id);
        const made = prefix + attribute;
        if (!open.has(made))
          open.set(made, { key: made, id: attribute, kind: "fact", values: mitigationValues, of: measure.id });
        return made;
      };
      const known = (given: Condition | undefined): Condition =>
        given === undefined ? everything : simplify(given, value, key);
      /** When exceptions free from a clause, and why the record that got furthest does not. */
      const freedFrom = (clause: Clause, subject: Subject): Pick<Piece, "freed" | "fault"> => {
        const frame = { measure, knownAt: asked.knownAt, reading: chosen, subject };
        const byRecord = clause.exceptions.filter(({ by }) => by === "record");
        // A text that says nothing of exceptions leaves a record to its own dates; one that frees by rule only lets no record free.
        const tried = clause.exceptions.length === 0 ? [undefined] : byRecord;
        const rows = clause.exceptions.flatMap(({ by, when }) => (by === "rule" ? known(when).rows : []));
        const found: Fault[] = post.exemptions !== undefined && tried.length === 0 ? ["ground"] : [];
        for (const exemption of post.exemptions ?? []) {
          for (const exception of tried) {
            const result = relief(exemption, exception, asked.at, frame);
            if (result.kind === "fails") {
              found.push(result.fault);
              continue;
            }
            const shown = row(result.open.map((id) => test(mitigationKey(id), ["shown"])));
            const under = alsoUnder(known(exception?.when), condition([shown]));
            if (under.rows.length === 0) found.push("condition");
            rows.push(...under.rows);
          }
        }
        const fault = faults.findLast((one) => found.includes(one));
        return { freed: rows.length === 0 ? nothing : condition(rows), ...(fault === undefined ? {} : { fault }) };
      };
      for (const [clause, spells] of standing) {
        const used = subjectsUsed(clause, measure);
        const subject = subjectOf(used, clause, { measure, post, product, fact, at: asked.at, knownAt: asked.knownAt });
        const found =
          used.length === 0
            ? spells
            : windows(clause, asked.at, { measure, knownAt: asked.knownAt, reading: chosen, subject });
        const cases = found.map((one) => ({
          row: row([...one.reading].map(([variable, read]) => test(readKey(variable), [read]))),
          found: one,
        }));
        const relieved = freedFrom(clause, subject);
        const add = (
          modality: Modality,
          actions: Clause["actions"],
          to: Condition,
          where: Condition | undefined,
          more: Pick<Piece, "response"> & { readonly guard?: Condition } = {},
        ) => {
          const { guard, ...rest } = more;
          const action = namedWhen(modality, actions, asked.action);
          pieces.push({
            measure,
            post,
            clause,
            modality,
            effect: effectOf(modality, actions, asked.action),
            parts: {
              action: known(guard === undefined ? action : alsoUnder(action, guard)),
              product: known(clause.products),
              addressee: to,
              device: known(where),
            },
            cases,
            over: clause.over.map(({ clause: id, guard: when }) => ({ clause: id, when: known(when) })),
            ...relieved,
            ...rest,
          });
        };
        if (clause.model.length === 0) {
          for (const { modality, guard } of clause.modalities)
            add(modality, clause.actions, known(clause.to), clause.where, guard === undefined ? {} : { guard });
          continue;
        }
        if (post.body !== undefined && adopters(measures, measure, clause, asked.knownAt).has(post.body)) continue;
        const attribute = `body.response.${measure.id}#${clause.id}`;
        const said = post.facts.get(attribute);
        if (said !== undefined && ["awareness", "examining", "declined", "not-applicable"].includes(String(said)))
          continue;
        const adopted = said === "adopted" || said === "partly";
        const variable = before + attribute;
        for (const model of clause.model) {
          const together = alsoUnder(known(clause.to), known(model.to));
          if (!adopted && !open.has(variable))
            open.set(variable, {
              key: variable,
              id: attribute,
              kind: "fact",
              values: ["adopted", "declined"],
              of: own,
            });
          add(model.modality, model.actions, together, model.where, {
            response: adopted ? { adopted } : { key: variable },
          });
        }
      }
    });
    for (const [before, variables] of dates)
      for (const { tests, name } of contradictions([...variables], asked.at, measure))
        apart.push(
          row(
            tests.map(({ attribute, values }) => test(before + attribute, values)),
            name,
          ),
        );
  }
  return { pieces, open: [...open.values()], apart };
};

/** The diagrams of a question without effects: whether each piece matches, is in force, is freed from, and what is possible. */
export const matchesOf = ({ pieces, open, apart }: Opened, posts: readonly Post[]) => {
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
    return { piece, match, inForce, coherent, freed: d.rows(piece.freed) };
  });
  const coherent = of.reduce((all, one) => d.apply("and", all, one.coherent), possible);
  return { d, of, possible: coherent, order };
};

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
        const left = simplifyRow({ tests }, (attribute) => valueAt(post, attribute), keyOf);
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
