import { nearestAbove } from "../../catalogue/labels.ts";
import { ok } from "../../problem/problem.ts";
import { aboutLines } from "../about.ts";
import type { Order, Point } from "../point.ts";
import type { Restriction } from "../restriction.ts";
import { uncarried } from "../uncarried.ts";
import { canaryHost } from "../zone.ts";
import { fateOf, fateUnder, namedIn, nameRulesOf } from "./names.ts";
import { resolverReach } from "./reaches.ts";
import { canaryText } from "./rpz.ts";
import { dnsmasqWords } from "./words-dnsmasq.ts";
import { aliasLeak } from "./words-knot.ts";
import { resolverLimits, resolverVerify } from "./words-resolvers.ts";

/** Where Debian’s dnsmasq reads what is added to its configuration: /etc/dnsmasq.d. */
const file = "interdict.conf";

const exempts = ["name"] as const;

/** It reads a line in pieces of 1024 octets, and a piece of a comment as a setting: no line is longer than this, in letters of four octets at most. */
const longestComment = /.{1,240}/gu;

/**
 * The settings that block what any measure blocks: an exemption from one lifts no other. The longest domain decides; `local=/x/` refuses a name with
 * all under it, `server=/x/#` lets it through to the standard servers, and with `*.x` only what is under it (dnsmasq(8), `--server`).
 */
export const settingsOf = (restrictions: readonly Restriction[]): readonly string[] => {
  const measures = restrictions.map(nameRulesOf);
  const every = namedIn(measures);
  const among = new Set(every);
  const isBlocked = (name: string): boolean => measures.some((rules) => fateOf(rules, name) === "blocked");
  const isBlockedUnder = (name: string): boolean => measures.some((rules) => fateUnder(rules, name) === "blocked");
  return every.flatMap((name) => {
    const above = nearestAbove(name, among);
    const inherited = above !== undefined && isBlockedUnder(above);
    const [self, under] = [isBlocked(name), isBlockedUnder(name)];
    if (self === under && self === inherited) return [];
    return self ? [`local=/${name}/`, ...(under ? [] : [`server=/*.${name}/#`])] : [`server=/${name}/#`];
  });
};

/** Texts of at most 255 octets, in letters of four at most; a comma would part them. */
const textOf = (text: string): string =>
  (text.match(/.{1,63}/gu) ?? []).map((part) => `"${part.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`).join(",");

const canaryLines = ({ host }: Order, live: readonly Restriction[], canary: string): readonly string[] =>
  live.map((restriction) => `txt-record=${canary},${textOf(canaryText(restriction, host.id))}`);

/** Settings of dnsmasq (dnsmasq(8)). It has one table of domains: a name let through for one measure would be let through for all, so that one file holds them. */
export const point: Point = {
  id: "dnsmasq",
  program: "dnsmasq 2.90",
  status: "proven",
  reach: resolverReach,
  holds: "host",
  writes: ["names"],
  asked: "resolver",
  exempts,
  words: {
    covers: resolverLimits.covers,
    cannot: [...resolverLimits.cannot, aliasLeak, dnsmasqWords.noClients, dnsmasqWords.ownNames],
    deploy: dnsmasqWords.deploy,
    verify: resolverVerify,
    exempt: dnsmasqWords.exempt,
    withdraw: dnsmasqWords.withdraw,
  },
  build: (order) => {
    const live = order.restrictions;
    const canary = canaryHost(order.edition.token);
    const comments = aboutLines(order).flatMap((line) => line.match(longestComment) ?? []);
    return ok({
      files: [
        {
          file,
          text: `${[
            ...comments.map((line) => `# ${line}`),
            ...canaryLines(order, live, canary),
            ...settingsOf(live),
          ].join("\n")}\n`,
        },
      ],
      losses: [...uncarried(order.restrictions, exempts)],
      ...(live.length > 0 ? { canary } : {}),
      args: { file, canary: live.length > 0 ? canary : "" },
    });
  },
};
