import { isText } from "../measure/attribute-names.ts";
import type { Instant } from "../time/time.ts";
import { becauseOf } from "./because.ts";
import { bracketOf } from "./bracket.ts";
import type { Aspect } from "./channels.ts";
import { tokenOf } from "./counts.ts";
import { flipsOf } from "./flips.ts";
import { decide, type Outcome } from "./list.ts";
import { dayLength } from "./policy.ts";
import type { Verdict } from "./posture.ts";
import type { Look } from "./proof.ts";
import type { Scene } from "./scene.ts";
import { settlingOf } from "./under.ts";
import type { Unit } from "./unit.ts";
import { askedId } from "./variables.ts";

/** From the first late fault, or the instant from which it is late, to the first proof of absence after the last fault. */
const lateBy = (outcome: Outcome): { readonly lateByDays?: number } => {
  const { situation, faults, remedy } = outcome;
  if (outcome.class !== "remedied" || remedy === undefined || situation === "left") return {};
  const first = Math.min(...faults.map((fault) => fault.first));
  const late = Math.max(situation.lateFrom ?? first, first);
  return { lateByDays: Math.ceil((remedy.at - late) / dayLength) };
};

const instants = ({
  class: verdict,
  faults,
  present,
}: Outcome): { readonly since?: Instant; readonly lastSeen?: Instant } => {
  if (verdict !== "breach" && verdict !== "remedied") return present === undefined ? {} : { lastSeen: present.at };
  return {
    since: Math.min(...faults.map(({ first }) => first)),
    lastSeen: Math.max(...faults.map(({ mark }) => mark.at)),
  };
};

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/** The verdict on one unit under one aspect of a clause, with its reasons and what would change it. */
export const verdictOn = (unit: Unit, aspect: Aspect, scene: Scene): Verdict => {
  const { measure, policy } = scene.asked;
  const look: Look = { lens: scene.lens(aspect), unit, exempting: "known" };
  const outcome = decide(look, policy);
  const { clause, channel } = aspect;
  const [hangs] = outcome.line === 6 && outcome.class === "undetermined" ? (outcome.exemption?.by ?? []) : [];
  const hangsOn = [...(hangs?.mitigations.map((id) => `exemption.${id}`) ?? []), ...(hangs?.facts ?? [])];
  const [readings, facts] = [hangsOn.filter(isText), hangsOn.filter((one) => !isText(one))];
  const row = outcome.situation === "left" ? undefined : outcome.situation.row;
  // Reasons and flips are for whoever looks at one device; a list of thousands never asks for them.
  const settling = once(() => settlingOf(look, outcome, scene));
  const because = once(() => becauseOf(look, outcome, scene));
  const bracket = once(() => bracketOf(look));
  const flips = once(() => flipsOf(look, outcome, scene));
  return Object.freeze({
    kind: "verdict",
    measure: measure.id,
    clause: clause.id,
    channel,
    body: unit.body.id,
    device: unit.device,
    registered: unit.registered,
    verdict: tokenOf(clause, outcome.class),
    ...(outcome.wouldBe === undefined ? {} : { wouldBe: tokenOf(clause, outcome.wouldBe) }),
    ...(row === undefined ? {} : { row }),
    ...lateBy(outcome),
    ...instants(outcome),
    get asks() {
      const asked = settling()
        .variables.filter((key) => !isText(key))
        .map(askedId);
      return [...new Set([...asked, ...facts])];
    },
    get texts() {
      return [...new Set([...settling().variables.filter(isText), ...readings].map(askedId))];
    },
    get under() {
      return settling().table.map((row) => ({
        values: new Map([...row.values].map(([key, value]) => [askedId(key), value])),
        verdict: tokenOf(clause, row.class),
      }));
    },
    get because() {
      return because();
    },
    get bracket() {
      return bracket();
    },
    get flips() {
      return flips();
    },
    everInBreach: outcome.everInBreach,
  });
};
