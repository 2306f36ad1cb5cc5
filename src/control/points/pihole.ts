import { nearestAbove } from "../../catalogue/labels.ts";
import { ok } from "../../problem/problem.ts";
import { unverifiedLines } from "../about.ts";
import type { Loss } from "../loss.ts";
import type { Point } from "../point.ts";
import type { Restriction } from "../restriction.ts";
import { uncarried } from "../uncarried.ts";
import { namedIn, nameRulesOf, unionOf } from "./names.ts";
import { resolverReach } from "./reaches.ts";
import { piholeWords } from "./words-pihole.ts";
import { resolverLimits } from "./words-resolvers.ts";

const exempts = ["name"] as const;

interface Lists {
  readonly blocked: readonly string[];
  readonly allowed: readonly string[];
  /** Names that stay blocked although they should be let through. */
  readonly lost: readonly string[];
}

/**
 * The two lists for all measures: whatever is allowed wins over whatever is blocked, however near (Pi-hole, “Priorities”). So a name is allowed only where
 * nothing under it is to be blocked.
 */
const listsOf = (restrictions: readonly Restriction[]): Lists => {
  const measures = restrictions.map(nameRulesOf);
  const every = namedIn(measures);
  const { isBlocked, isBlockedUnder } = unionOf(measures);
  const wide = new Set(every.filter(isBlockedUnder));
  const isCovered = (name: string): boolean => nearestAbove(name, wide) !== undefined;
  const open = every.filter((name) => isCovered(name) && !isBlockedUnder(name));
  const canOpen = (name: string): boolean =>
    !isBlocked(name) && !every.some((each) => each.endsWith(`.${name}`) && isBlocked(each));
  return {
    blocked: every.flatMap((name) => {
      if (isCovered(name) || !isBlocked(name)) return [];
      return [wide.has(name) ? `||${name}^` : name];
    }),
    allowed: open.filter(canOpen).map((name) => `@@||${name}^`),
    lost: open.filter((name) => !canOpen(name)),
  };
};

/** Lists for Pi-hole: it has one list of what is allowed for all, so that one file of each holds every measure. */
export const point: Point = {
  id: "pihole",
  program: "Pi-hole 6",
  status: "unverified",
  reach: resolverReach,
  holds: "host",
  writes: ["names"],
  exempts,
  words: {
    covers: resolverLimits.covers,
    cannot: [...resolverLimits.cannot, piholeWords.noClients, piholeWords.noCanary],
    deploy: piholeWords.deploy,
    verify: piholeWords.verify,
    exempt: piholeWords.exempt,
    withdraw: piholeWords.withdraw,
  },
  build: (order) => {
    const { blocked, allowed, lost } = listsOf(order.restrictions);
    const files = { blocked: "interdict-blocked.txt", allowed: "interdict-allowed.txt" };
    const written = (lines: readonly string[]) =>
      `${[...unverifiedLines(order).map((line) => `# ${line}`), ...lines].join("\n")}\n`;
    return ok({
      files: [
        { file: files.blocked, text: written(blocked) },
        { file: files.allowed, text: written(allowed) },
      ],
      losses: [
        ...uncarried(order.restrictions, exempts),
        ...lost.map((what): Loss => ({ kind: "name-exemption", what })),
      ],
      args: files,
    });
  },
};
