import type { Facts, Value } from "../logic/condition.ts";
import { tokenOf } from "./counts.ts";
import { decide, type Outcome } from "./list.ts";
import type { Verdict } from "./posture.ts";
import { type Look, provenIn, situationAt } from "./proof.ts";
import type { Scene } from "./scene.ts";
import { type Unit, versionAt } from "./unit.ts";
import { askedId, isText } from "./variables.ts";

/** A unit, with these facts wherever nothing is known of them. */
const assuming = (unit: Unit, facts: Facts, { profiles, bodyProfiles }: Scene): Unit => {
  const device = new Map([...facts].filter(([attribute]) => !attribute.startsWith("body")));
  const body = new Map([...facts].filter(([attribute]) => attribute.startsWith("body")));
  const { factsAt } = unit.body;
  return {
    ...unit,
    body: {
      ...unit.body,
      factsAt: (place) => {
        return bodyProfiles.of(new Map([...body, ...factsAt(place).facts]));
      },
    },
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

/** The questions on which an undetermined verdict depends: keys of variables, facts before texts. */
export const openOf = (look: Look, outcome: Outcome): readonly string[] => {
  if (outcome.class !== "undetermined") return [];
  const { lens } = look;
  const found = new Set<string>();
  const add = (keys: readonly string[]): void => keys.forEach((key) => found.add(key));
  if (outcome.line === 5 && outcome.situation !== "left") add(outcome.situation.open());
  if (outcome.line === 14) {
    for (const { mark, situation } of outcome.doubts) {
      if (situation !== "left") add(situation.open({ proven: provenIn(mark, lens.aspect.channel), product: mark.product }));
    }
  }
  if (outcome.line === 16 && outcome.present !== undefined) {
    const then = situationAt(look, outcome.present.at);
    if (then !== "left" && then.hot === "open") add(then.open());
  }
  const order = lens.d.order.map(({ id }) => id);
  return [...found].sort((a, b) => order.indexOf(a) - order.indexOf(b));
};

/** Every combination of values of some variables. Beyond these many, the table would tell nobody anything. */
const most = 64;

const combinations = (look: Look, variables: readonly string[]): readonly Facts[] =>
  variables.reduce<readonly Facts[]>(
    (all, variable) => (all.length > most ? all : all.flatMap((facts) => look.lens.valuesOf(variable).map((value: Value) => new Map([...facts, [variable, value]])))),
    [new Map()],
  );

/** The class under each answer to the questions on which it depends. */
export const underOf = (look: Look, outcome: Outcome, scene: Scene): Verdict["under"] => {
  const variables = openOf(look, outcome);
  if (variables.length === 0) return [];
  const { profile } = versionAt(look.unit, look.lens.view.at);
  const known = profile === "left" ? new Map() : profile.facts;
  return combinations(look, variables)
    .filter((assumed) => look.lens.canBe(known, assumed))
    .map((assumed) => ({
      values: new Map([...assumed].map(([key, value]) => [askedId(key), value])),
      verdict: tokenOf(look.lens.aspect.clause, decide(lookUnder(look, assumed, scene), scene.asked.policy).class),
    }));
};
