import type { Instant } from "../time/time.ts";
import { never } from "../time/time.ts";
import type { Random } from "./random.ts";
import type { Application, Scenario } from "./scenario.ts";

/** What is on a device, from when until just before when. */
export interface Spell {
  readonly what: "main" | "variant" | "lookalike";
  /** Which of the look-alikes. */
  readonly lookalike?: Application;
  readonly installed: Instant;
  readonly removed: Instant;
  /** How precisely the device tells when it was installed, and in which zone. */
  readonly told: "time" | "time-in-utc" | "day";
}

const second = 1000;
const day = 24 * 3600 * second;

/** One spell of a behaviour, at instants of its spans. */
export const spellOf = (scenario: Scenario, id: string, random: Random): Spell | undefined => {
  const behaviour = scenario.behaviours[id];
  if (behaviour === undefined) return undefined;
  const within = ([from, to]: readonly [Instant, Instant]): Instant =>
    from + random.below((to - from) / second + 1) * second;
  const installed = within(behaviour.installed);
  const { removed } = behaviour;
  const end =
    removed === undefined
      ? never
      : Array.isArray(removed)
        ? within(removed)
        : installed + random.between(removed["after-days"][0] * day, removed["after-days"][1] * day);
  const lookalike = behaviour.product === "lookalike" ? random.pick(scenario.lookalikes) : undefined;
  return {
    what: behaviour.product,
    ...(lookalike === undefined ? {} : { lookalike }),
    installed,
    removed: end,
    // A day that another zone counts differently would tell a lie, so only instants are told in UTC.
    told: random.pick(["time", "time", "day", "time-in-utc"] as const),
  };
};

export const isThere = ({ installed, removed }: Spell, at: Instant): boolean => installed <= at && at < removed;
