import { withinFact } from "../../register/facts.ts";
import { bodyAt } from "../../register/register.ts";
import { conditionsIn, realBodies } from "../compare/frame.ts";
import { type Post, readFacts } from "../facts.ts";
import type { Clause, Measure } from "../measure.ts";
import { ancestorOf } from "../rows.ts";
import type { Search } from "./stance.ts";

/** Bodies of the register that are part of the same ones among those that measures name, and the measures that may speak to them. */
interface Territory {
  readonly within: ReadonlySet<string>;
  readonly bodies: readonly string[];
  readonly post: Post;
  readonly measures: readonly Measure[];
}

const ancestorsIn = (value: unknown): readonly string[] =>
  conditionsIn(value).flatMap(({ rows }) =>
    rows.flatMap(({ tests }) => tests.flatMap(({ attribute }) => ancestorOf(attribute) ?? [])),
  );

const mayReach = (clause: Clause, within: ReadonlySet<string>): boolean =>
  clause.to.rows.some(({ tests }) =>
    tests.every(({ attribute, values }) => {
      const ancestor = ancestorOf(attribute);
      return ancestor === undefined || values.includes(within.has(ancestor));
    }),
  );

/**
 * All bodies that stood, by territory. Where one body stands alone, it is that body that is asked about. Bodies of an unconfirmed kind, or of
 * which it is not established what they are part of, are left out.
 */
export const territoriesOf = (search: Search): readonly Territory[] => {
  const { measures, at, knownAt, around } = search;
  const { register } = around;
  const named = [...new Set(measures.flatMap(({ clauses }) => ancestorsIn(clauses)))];
  const groups = new Map<string, { readonly within: ReadonlySet<string>; readonly bodies: string[] }>();
  for (const id of realBodies(search)) {
    const facts = named.map((ancestor) => withinFact(register, id, ancestor, at, knownAt));
    if (
      facts.some((fact, place) => fact === undefined && bodyAt(register, named[place] ?? "", at, knownAt) !== undefined)
    )
      continue;
    const within = named.filter((_, place) => facts[place] === true);
    const key = JSON.stringify(within);
    const group = groups.get(key) ?? { within: new Set(within), bodies: [] };
    groups.set(key, group);
    group.bodies.push(id);
  }
  return [...groups.values()].map(({ within, bodies }): Territory => {
    const [only, ...others] = bodies;
    const alone = others.length === 0 ? readFacts({ body: { id: only } }, { at, knownAt }, around) : undefined;
    const [known] = alone?.ok === true ? alone.value : [];
    const shared: Post = { facts: new Map(), within: (ancestor) => within.has(ancestor) };
    return {
      within,
      bodies,
      post: known === undefined ? shared : { ...shared, body: known.body ?? "", facts: bodyFacts(known) },
      measures: measures.filter(({ clauses }) => clauses.some((clause) => mayReach(clause, within))),
    };
  });
};

/** What is known of the body; how a person belongs to it stays open. */
const bodyFacts = ({ facts }: Post): Post["facts"] =>
  new Map([...facts].filter(([attribute]) => attribute === "body" || attribute.startsWith("body.")));
