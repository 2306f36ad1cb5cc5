import { condition, row, test, type Value } from "../../logic/condition.ts";
import { Diagrams, type Variable } from "../../logic/diagram.ts";
import type { Diagram } from "../../logic/node.ts";
import { firstIn } from "../compare/box.ts";
import { actionVariable } from "../compare/compare.ts";
import { coverOf } from "../compare/cover.ts";
import { another } from "../compare/frame.ts";
import { naturally } from "../compare/natural.ts";
import { isPointFact, unite } from "../compare/outcome.ts";
import { project } from "../compare/project.ts";
import { givenOf, type Witness, writtenAt } from "../compare/witness.ts";
import { ancestorOf } from "../rows.ts";
import { vocabulary } from "../vocabulary/attributes.ts";
import type { AskedOf, Search } from "./stance.ts";

/** Where something is the case for one action: a 0/1 diagram over facts and readings, and the diagram whose classes settle it. */
export interface Place {
  readonly asked: AskedOf;
  readonly holds: Diagram;
  readonly settles: Diagram;
  readonly classOf: (value: number) => string | number;
}

/** A fact of one post among several is `post-2 person.role`. */
const bare = (key: string): string => key.replace(/^post-\d+ /, "");

const postOf = (key: string): number => Number(/^post-(\d+) /.exec(key)?.[1] ?? 1) - 1;

/** In the order of the vocabulary, then by name. */
const inOrder = (variables: readonly Variable[]): readonly Variable[] => {
  const rank = new Map([...vocabulary.keys()].map((id, place) => [id, place]));
  const place = (id: string) => rank.get(bare(id)) ?? rank.size;
  return [...variables].sort((x, y) => place(x.id) - place(y.id) || (x.id < y.id ? -1 : 1));
};

/** The facts on which the diagrams depend, in the order of the vocabulary. */
export const factVariables = (all: readonly AskedOf[], nodes: readonly Diagram[]): readonly Variable[] => {
  const found = new Map<string, Variable>();
  all.forEach(({ answered: { built } }) => {
    const support = new Set(nodes.flatMap((node) => built.d.support(node)));
    for (const variable of built.d.order)
      if (support.has(variable.id) && isPointFact(bare(variable.id))) found.set(variable.id, variable);
  });
  return inOrder([...found.values()]);
};

const could = (can: number, holds: number): number => (can === 0 ? 0 : holds === 0 ? 1 : 2);

/** The places as disjoint boxes over the action and the facts, each with the texts that it depends on and a witness. */
export const boxed = (
  places: readonly Place[],
  search: Search,
): readonly {
  readonly when: ReadonlyMap<string, readonly Value[]>;
  readonly texts: readonly string[];
  readonly witness: Witness;
}[] => {
  const facts = new Map(
    places.flatMap(({ asked, holds }) => factVariables([asked], [holds]).map((one) => [one.id, one] as const)),
  );
  const order = inOrder([...facts.values()]);
  const d = new Diagrams([{ id: actionVariable, values: places.map(({ asked }) => asked.action) }, ...order]);
  const whole = places.reduce<Diagram>((so, { asked, holds }) => {
    const own = asked.answered.built.d;
    const united = project(own, own.apply(could, asked.possible, holds), d, unite);
    const code = d.apply((one) => ((one & 2) !== 0 ? 2 : one), united, united);
    const here = d.rows(condition([row([test(actionVariable, [asked.action])])]));
    return d.ite(here, code, so);
  }, d.leaf(0));
  const holding = d.apply((code) => (code === 2 ? 1 : 0), whole, whole);
  return coverOf(d, whole).map(({ box }) => {
    const allowed = d.order.map(({ id, values }, level) => ({
      id,
      all: (box[level] ?? []).length === values.length,
      values: (box[level] ?? []).flatMap((at) => values[at] ?? []),
    }));
    const narrowed = allowed.filter(({ id, all }) => !all || id === actionVariable);
    const point = firstIn(holding, box, (level, at) => {
      const values = d.order[level]?.values ?? [];
      const wanted = naturally(bare(d.order[level]?.id ?? ""), values);
      return [...at].sort((x, y) => wanted.indexOf(values[x] ?? "") - wanted.indexOf(values[y] ?? ""));
    });
    const known = new Map(
      d.order.flatMap(({ id, values }, level) => {
        const value = values[point?.[level] ?? -1];
        return value === undefined ? [] : [[id, value] as const];
      }),
    );
    return {
      when: new Map(narrowed.map(({ id, values }) => [writtenKey(id, search), values] as const)),
      texts: textsOf(places, narrowed),
      witness: witnessOf(known, places, search),
    };
  });
};

/** `person.role@be/x` where it is of one post among several. */
const writtenKey = (key: string, { bodies }: Search): string =>
  bare(key) === key ? key : `${bare(key)}@${bodies[postOf(key)] ?? ""}`;

/** What settles whether it is so in a box: the open points of the texts, with their measure where two have the same id. */
const textsOf = (
  places: readonly Place[],
  narrowed: readonly { readonly id: string; readonly values: readonly Value[] }[],
): readonly string[] => {
  const inBox = narrowed.find(({ id }) => id === actionVariable)?.values ?? [];
  const found = new Map<string, { readonly id: string; readonly of: string }>();
  for (const { asked, settles, classOf } of places) {
    if (!inBox.includes(asked.action)) continue;
    const { built, open } = asked.answered;
    const { d } = built;
    const tests = narrowed.flatMap(({ id, values }) =>
      d.order.some((one) => one.id === id) ? [test(id, values)] : [],
    );
    const here = d.apply("and", asked.possible, d.rows(condition([row(tests)])));
    for (const key of d.settle(settles, here, classOf)) {
      const one = open.find((other) => other.key === key);
      if (one !== undefined && !isPointFact(bare(one.key))) found.set(key, { id: one.id, of: one.of });
    }
  }
  const all = [...found.values()];
  const several = (id: string) => all.filter((one) => one.id === id).length > 1;
  return [...new Set(all.map(({ id, of }) => (several(id) ? `${id}@${of}` : id)))];
};

/** The point as facts that `rule` takes: of the bodies asked about, or of one in the register that it can be of. */
const witnessOf = (point: ReadonlyMap<string, Value>, places: readonly Place[], search: Search): Witness => {
  const action = String(point.get(actionVariable));
  const isOfBody = (id: string) => id === "body" || ancestorOf(id) !== undefined;
  const stood = places.find(({ asked }) => asked.action === action)?.asked.stood ?? [];
  const matching = stood.find(({ row: { tests } }) =>
    tests.every(({ attribute, values }) => {
      const value = point.get(attribute);
      return value === undefined || values.includes(value) || (attribute === "body" && value === another);
    }),
  );
  // What the register says of a body need not be stated.
  const said = new Set(matching?.row.tests.map(({ attribute }) => attribute));
  const facts = new Map(
    [...point].flatMap(([key, value]) =>
      key === actionVariable || isOfBody(bare(key)) || said.has(key) ? [] : [[bare(key), value] as const],
    ),
  );
  const [alone, ...more] = search.among ?? [];
  const ids =
    search.bodies.length > 0
      ? search.bodies
      : matching === undefined
        ? more.length === 0 && alone !== undefined
          ? [alone]
          : []
        : [matching.id];
  const own = new Set(search.measures.map(({ product }) => product));
  const product = search.product ?? (own.size === 1 ? [...own][0] : undefined);
  return {
    given: givenOf(
      facts,
      ids.map((id) => ({ id, within: [] })),
      product,
    ),
    action,
    ...(product === undefined ? {} : { product }),
    at: writtenAt(search.at),
  };
};
