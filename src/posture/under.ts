import type { Facts, Value } from "../logic/condition.ts";
import { isText } from "../measure/attribute-names.ts";
import { decide, type Outcome } from "./list.ts";
import type { VerdictClass } from "./posture.ts";
import { type Look, provenIn, situationAt } from "./proof.ts";
import type { Scene } from "./scene.ts";
import { type Unit, versionAt } from "./unit.ts";

/** A unit, with these facts wherever nothing is known of them. */
const assuming = (unit: Unit, facts: Facts, { profiles, bodyProfiles }: Scene): Unit => {
  const device = new Map([...facts].filter(([attribute]) => !attribute.startsWith("body")));
  const body = new Map([...facts].filter(([attribute]) => attribute.startsWith("body")));
  const { factsAt } = unit.body;
  return {
    ...unit,
    body: { ...unit.body, factsAt: (place) => bodyProfiles.of(new Map([...body, ...factsAt(place).facts])) },
    versions: unit.versions.map((version) => ({
      ...version,
      profile: version.profile === "left" ? "left" : profiles.of(new Map([...device, ...version.profile.facts])),
    })),
  };
};

/** The look at a unit under other readings and with further facts. */
export const lookUnder = (look: Look, assumed: Facts, scene: Scene): Look => {
  const texts = new Map([...assumed].filter(([variable]) => isText(variable)));
  const facts = new Map([...assumed].filter(([variable]) => !isText(variable)));
  return {
    ...look,
    lens: texts.size === 0 ? look.lens : scene.lens(look.lens.aspect, texts),
    unit: facts.size === 0 ? look.unit : assuming(look.unit, facts, scene),
  };
};

/** The questions that the line of an undetermined verdict leaves open: keys of variables, facts before texts. */
export const openOf = (look: Look, outcome: Outcome): readonly string[] => {
  if (outcome.class !== "undetermined") return [];
  const { lens } = look;
  const found = new Set<string>();
  const add = (keys: readonly string[]): void => {
    for (const one of keys) found.add(one);
  };
  if (outcome.line === 5 && outcome.situation !== "left") add(outcome.situation.open());
  if (outcome.line === 14) {
    for (const { mark, situation } of outcome.doubts) {
      if (situation !== "left")
        add(situation.open({ proven: provenIn(mark, lens.aspect.channel), product: mark.product }));
    }
  }
  if (outcome.line === 16 && outcome.present !== undefined) {
    const then = situationAt(look, outcome.present.at);
    if (then !== "left" && then.hot === "open") add(then.open());
  }
  return inOrder(look, found);
};

const inOrder = (look: Look, keys: ReadonlySet<string>): readonly string[] =>
  look.lens.d.order.map(({ id }) => id).filter((id) => keys.has(id));

/** The class under one combination of answers. */
interface Answered {
  readonly values: Facts;
  readonly class: VerdictClass;
}

/** What an undetermined verdict depends on, with the class under each combination of answers. */
interface Settling {
  readonly variables: readonly string[];
  readonly table: readonly Answered[];
}

/** More combinations than this are not listed: the table then has the questions of the first line only. */
const most = 1024;

const combinations = (look: Look, variables: readonly string[]): readonly Facts[] | undefined => {
  const size = variables.reduce((product, variable) => product * look.lens.valuesOf(variable).length, 1);
  if (size > most) return undefined;
  return variables.reduce<readonly Facts[]>(
    (all, variable) =>
      all.flatMap((facts) =>
        look.lens.valuesOf(variable).map((value: Value) => new Map([...facts, [variable, value]])),
      ),
    [new Map()],
  );
};

const key = (values: Facts, variables: readonly string[]): string =>
  JSON.stringify(variables.map((variable) => values.get(variable)));

/** The smallest set of these variables on which the class depends; of several, the one with the earliest. */
const smallest = (table: readonly Answered[], variables: readonly string[]): readonly string[] => {
  const settles = (some: readonly string[]): boolean => {
    const classes = new Map<string, VerdictClass>();
    return table.every((row) => {
      const own = key(row.values, some);
      const before = classes.get(own);
      classes.set(own, row.class);
      return before === undefined || before === row.class;
    });
  };
  const subsets = (n: number, from: readonly string[]): readonly (readonly string[])[] => {
    if (n === 0) return [[]];
    return from.flatMap((one, at) => subsets(n - 1, from.slice(at + 1)).map((rest) => [one, ...rest]));
  };
  for (let n = 0; n < variables.length; n++) {
    const found = subsets(n, variables).find(settles);
    if (found !== undefined) return found;
  }
  return variables;
};

/**
 * What an undetermined verdict depends on: the smallest set of facts, texts and claims such that two completions equal on it give the same
 * class. An answer that raises a further question brings that question in too.
 */
export const settlingOf = (look: Look, outcome: Outcome, scene: Scene): Settling => {
  let variables = openOf(look, outcome);
  if (variables.length === 0) return { variables: [], table: [] };
  const { profile } = versionAt(look.unit, look.lens.view.at);
  const known: Facts = profile === "left" ? new Map() : profile.facts;
  let table: readonly Answered[] = [];
  for (;;) {
    const all = combinations(look, variables);
    if (all === undefined) break;
    const more = new Set(variables);
    table = all
      .filter((assumed) => look.lens.canBe(known, assumed))
      .map((assumed) => {
        const then = lookUnder(look, assumed, scene);
        const found = decide(then, scene.asked.policy);
        for (const variable of openOf(then, found)) more.add(variable);
        return { values: assumed, class: found.class };
      });
    if (more.size === variables.length) break;
    variables = inOrder(look, more);
  }
  const listed = variables.filter((variable) => table[0]?.values.has(variable) ?? false);
  const least = smallest(table, listed);
  // Named under an open reading is undetermined by itself (line 14), also where each reading leads to the same.
  const needed = least.length === 0 ? listed : least;
  const rows = new Map(
    table.map((row) => [
      key(row.values, needed),
      { values: new Map(needed.map((id) => [id, row.values.get(id) ?? ""])), class: row.class },
    ]),
  );
  return { variables: needed, table: [...rows.values()] };
};
