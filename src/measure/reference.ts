import type { Condition, Value } from "../logic/condition.ts";
import { chosenIn } from "./chosen.ts";
import { claimsOf } from "./claims.ts";
import { domainOf } from "./domain.ts";
import { valueAt } from "./facts.ts";
import type { Clause } from "./measure.ts";
import type { Question } from "./question.ts";
import { answerOf, effectOf, levelOf, namedWhen, tokenOf } from "./ruling.ts";
import { candidates } from "./times.ts";
import { impossible, vocabulary } from "./vocabulary/attributes.ts";
import { window } from "./window.ts";

type Completion = ReadonlyMap<string, Value>;

/**
 * The specification of a ruling, written to be read: list every completion of what is not known, rule on each in two-valued logic, and look at
 * what comes out (semantics §3.1). One measure, one post. Exponential; `rule` is compared with it.
 */
export const referenceRuling = ({ asked, measures, posts, productFacts }: Question) => {
  const [measure] = measures;
  const [post] = posts;
  if (measure === undefined || post === undefined) throw new Error("one measure and one post");
  const chosen = chosenIn(measure, asked.knownAt, asked.choices);
  const product = asked.product ?? measure.product;

  const known = (attribute: string): Value | undefined =>
    chosen.get(attribute) ??
    (attribute === "product"
      ? product
      : (valueAt(post, attribute) ?? (product === undefined ? undefined : productFacts(product)?.get(attribute))));

  const named = new Set<string>();
  const note = (given: Condition | undefined) => {
    for (const { tests } of given?.rows ?? []) for (const { attribute } of tests) named.add(attribute);
  };
  for (const clause of measure.clauses) {
    for (const given of [
      clause.to,
      clause.where,
      clause.products,
      ...clause.over.map(({ guard }) => guard),
      ...clause.actions.map(({ guard }) => guard),
      ...clause.exceptions.map(({ when }) => when),
    ])
      note(given);
  }
  for (const { tests } of impossible)
    for (const { attribute } of tests) if (named.has(attribute)) for (const other of tests) named.add(other.attribute);
  for (const { id } of measure.texts.values()) named.add(`text.${id}`);
  for (const { id } of claimsOf(measure)) named.add(id);

  /** Facts that are given stand: a combination that they contradict is set aside. */
  const never = impossible.filter(
    ({ tests }) =>
      !tests.every(({ attribute, values }) => {
        const value = known(attribute);
        return value !== undefined && values.includes(value);
      }),
  );

  const domains = new Map<string, readonly Value[]>(
    [...vocabulary.keys(), ...named]
      .filter((attribute) => named.has(attribute) && known(attribute) === undefined)
      .map((attribute) => {
        const text = measure.texts.get(attribute.replace(/^text\./, ""));
        const claim = claimsOf(measure).find(({ id }) => id === attribute);
        const values =
          claim === undefined
            ? (text?.values ?? domainOf(attribute, [measure]))
            : candidates(claim, asked.knownAt).map(({ id }) => id);
        return [attribute, values];
      }),
  );

  const completions: Completion[] = [];
  const complete = (left: readonly string[], so: Completion): void => {
    const [attribute, ...rest] = left;
    if (attribute === undefined) completions.push(so);
    else for (const value of domains.get(attribute) ?? []) complete(rest, new Map([...so, [attribute, value]]));
  };
  complete([...domains.keys()], new Map());

  const holdsIn = (completion: Completion, given: Condition | undefined): boolean =>
    given === undefined ||
    given.rows.some(({ tests }) =>
      tests.every(({ attribute, values }) => {
        const value = known(attribute) ?? completion.get(attribute);
        return value !== undefined && values.includes(value);
      }),
    );
  const windowIn = (clause: Clause, completion: Completion) => {
    const found = window(clause, asked.at, {
      measure,
      knownAt: asked.knownAt,
      reading: new Map([...chosen, ...completion]),
    });
    if (found.kind !== "window") throw new Error("a completion leaves nothing open");
    return found;
  };

  const possible = completions.filter(
    (completion) => !never.some((row) => holdsIn(completion, { kind: "condition", rows: [row] })),
  );

  /** A clause that starts before its own instrument contradicts it, unless the text is retroactive under every reading. */
  const contradicts = (clause: Clause, completion: Completion): boolean => {
    const decided = measure.instruments.get(clause.by)?.dates.get("decided");
    if (decided === undefined || (clause.from.kind !== "contested" && clause.from.kind !== "day")) return false;
    return windowIn(clause, completion).start < windowIn({ ...clause, from: decided }, completion).start;
  };
  const retroactive = new Set(
    measure.clauses.filter((clause) => possible.every((completion) => contradicts(clause, completion))),
  );
  const coherent = possible.filter((completion) =>
    measure.clauses.every((clause) => retroactive.has(clause) || !contradicts(clause, completion)),
  );

  const found = coherent.map((completion) => {
    const holds = (given: Condition | undefined): boolean => holdsIn(completion, given);
    const inForce = (clause: Clause): boolean => windowIn(clause, completion).state === "in-force";
    const modalityOf = (clause: Clause) =>
      clause.modalities.find(({ guard }) => holds(guard))?.modality ?? clause.modality;
    const applies = (clause: Clause): boolean =>
      holds(namedWhen(modalityOf(clause), clause.actions, asked.action)) &&
      holds(clause.products) &&
      holds(clause.to) &&
      holds(clause.where);
    const levels = measure.clauses.map((clause) => {
      const effect = effectOf(modalityOf(clause), clause.actions, asked.action);
      if (effect === undefined || !applies(clause)) return 0;
      if (!inForce(clause)) return levelOf("not-in-force");
      const beaten = measure.clauses.some(
        (permit) =>
          modalityOf(permit) === "permit" &&
          inForce(permit) &&
          applies(permit) &&
          permit.over.some(({ clause: id, guard }) => id === clause.id && holds(guard)),
      );
      // Only what a rule frees: a record is a fact of its own, with dates and approvers (exemption.test.ts).
      const freed = clause.exceptions.some(({ by, when }) => by === "rule" && holds(when));
      if (beaten) return 0;
      return levelOf(freed && effect !== "permitted" ? "exempt" : effect);
    });
    return { completion, level: Math.max(0, ...levels) };
  });

  const levels = [...new Set(found.map(({ level }) => level))].sort((a, b) => a - b);
  const classes = new Set(levels.map((level) => answerOf(tokenOf(level))));
  /** Does this set of variables settle the answer: equal on it, equal in answer? */
  const settles = (variables: readonly string[]): boolean => {
    const answers = new Map<string, string>();
    return found.every(({ completion, level }) => {
      const key = JSON.stringify(variables.map((variable) => completion.get(variable)));
      const answer = answerOf(tokenOf(level));
      const before = answers.get(key) ?? answer;
      answers.set(key, answer);
      return before === answer;
    });
  };
  return {
    ruling: classes.size === 1 ? tokenOf(levels[0] ?? 0) : "undetermined",
    atLeast: tokenOf(levels[0] ?? 0),
    atMost: tokenOf(levels.at(-1) ?? 0),
    completions: found.length,
    settles,
  };
};
