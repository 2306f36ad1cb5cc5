import type { Observation } from "../evidence/observation.ts";
import type { Bracket } from "./posture.ts";
import type { Look } from "./proof.ts";
import { marksOf } from "./timeline.ts";

type Seen = NonNullable<Bracket["before"]>;

const strength = ["nothing", "suspect", "contact", "absent", "present"] as const;

const saysOf = (observation: Observation, { lens }: Look): Seen["says"] => {
  const marks = marksOf(observation);
  const named = (product: string): boolean => lens.names(product) !== "no";
  if (marks.some((mark) => mark.kind === "have" && named(mark.product))) return "present";
  if (marks.some((mark) => mark.kind === "shown")) return "absent";
  if (marks.some((mark) => mark.kind === "contact" && named(mark.product))) return "contact";
  return observation.sightings.some(({ what, product }) => what === "suspect" && named(product))
    ? "suspect"
    : "nothing";
};

/** What was seen of a unit last at or before T, and first after it: between the two nothing is known. */
export const bracketOf = (look: Look): Bracket => {
  const { at } = look.lens.view;
  let before: Seen | undefined;
  let after: Seen | undefined;
  for (const observation of look.unit.observations) {
    const { observedAt, id } = observation;
    const seen = (): Seen => ({ at: observedAt, record: { kind: "observation", id }, says: saysOf(observation, look) });
    const stronger = (one: Seen, other: Seen): Seen =>
      strength.indexOf(one.says) >= strength.indexOf(other.says) ? one : other;
    if (observedAt <= at) {
      if (before === undefined || observedAt > before.at) before = seen();
      else if (observedAt === before.at) before = stronger(before, seen());
    } else if (after === undefined || observedAt < after.at) after = seen();
    else if (observedAt === after.at) after = stronger(after, seen());
  }
  return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
};
