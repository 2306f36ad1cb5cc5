import { adoptsFrom } from "../../cascade/deadline.ts";
import type { Planned } from "../../cascade/plan.ts";
import { type Leg, partyKey, type Step } from "../../cascade/step.ts";
import type { Told } from "../../cascade/told.ts";
import type { Deed, Retraction } from "../../deed/deed.ts";
import type { Known } from "../../deed/known.ts";
import { doersOf } from "../../deed/select.ts";
import type { Measure } from "../../measure/measure.ts";
import { ok, type Result } from "../../problem/problem.ts";
import type { View } from "../ask.ts";
import { type Cascade, cascadeOf } from "../cascade/gather.ts";
import type { Site } from "../site.ts";

type Response = Extract<Deed, { kind: "response" }>;

/** An answer that counts no more, and why. */
export interface Withdrawn {
  readonly deed: Response;
  readonly by: readonly Retraction[];
}

/** One measure seen from one body: how it was to be told, what it passes on, what it answered. */
export interface Part {
  readonly measure: Measure;
  readonly cascade: Cascade;
  /** Absent for a body that only passes it on, for the authority itself, and where the measure does not speak to it on that day. */
  readonly planned?: Planned;
  readonly told?: Told;
  readonly isAuthority: boolean;
  /** The steps that it has to take itself. */
  readonly onward: readonly (Step | Leg)[];
  readonly withdrawn: readonly Withdrawn[];
  /** The measures of its own that adopt this one. */
  readonly own: readonly Measure[];
}

/** The answers of a body about a measure that were taken back or contested. */
const withdrawnOf = ({ withdrawn, retractions }: Known, body: string, measure: string): readonly Withdrawn[] =>
  withdrawn
    .filter((deed): deed is Response => deed.kind === "response")
    .filter((deed) => deed.measure === measure && doersOf(deed).includes(body))
    .map((deed) => ({ deed, by: retractions.filter(({ of }) => of.includes(deed.id)) }));

/** The measures of a body itself. */
export const measuresOf = ({ measures }: Pick<Site, "measures">, body: string): readonly Measure[] =>
  measures.filter(({ authority }) => authority === body);

/** What concerns a body under some measures; those of which it is no part are left out. Problems: those of `cascadeOf`. */
export const partsOf = async (
  site: Site,
  body: string,
  measures: readonly Measure[],
  view: View,
): Promise<Result<readonly Part[]>> => {
  const parts: Part[] = [];
  for (const measure of measures) {
    const found = await cascadeOf(site, { measure, view });
    if (!found.ok) return found;
    const cascade = found.value;
    const { plan, question } = cascade;
    const planned = plan.planned.find(({ told }) => told.body === body);
    const onward = [...plan.way.steps.filter(({ back }) => !back), ...plan.way.adrift].filter(
      ({ from }) => partyKey(from) === body,
    );
    const isAuthority = plan.authority === body;
    // What was sent to a body that the measure no longer speaks to, and what it replied, is not forgotten.
    const { messagesOf, repliesOf } = cascade.followed;
    const heard = messagesOf(body).length + repliesOf(body).length > 0;
    if (planned === undefined && onward.length === 0 && !isAuthority && !heard) continue;
    parts.push({
      measure,
      cascade,
      ...(planned === undefined ? {} : { planned, told: planned.told }),
      isAuthority,
      onward,
      withdrawn: withdrawnOf(question.known, body, measure.id),
      own: measuresOf(site, body).filter((one) => adoptsFrom(one, measure.id)),
    });
  }
  return ok(parts);
};
