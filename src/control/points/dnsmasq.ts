import { nearestAbove } from "../../catalogue/labels.ts";
import { ok } from "../../problem/problem.ts";
import { aboutLines } from "../about.ts";
import type { Order, Point } from "../point.ts";
import type { Restriction } from "../restriction.ts";
import { uncarried } from "../uncarried.ts";
import { namedIn, nameRulesOf, unionOf } from "./names.ts";
import { resolverReach } from "./reaches.ts";
import { canaryName, canaryText, resolverBuilt } from "./rpz.ts";
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
  const { isBlocked, isBlockedUnder } = unionOf(measures);
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

const canaryLines = (order: Order): readonly string[] =>
  order.restrictions.map(
    (restriction) => `txt-record=${canaryName(order)},${textOf(canaryText(restriction, order.host.id))}`,
  );

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
    const comments = aboutLines(order).flatMap((line) => line.match(longestComment) ?? []);
    return ok(
      resolverBuilt(order, {
        files: [
          {
            file,
            text: `${[
              ...comments.map((line) => `# ${line}`),
              ...canaryLines(order),
              ...settingsOf(order.restrictions),
            ].join("\n")}\n`,
          },
        ],
        losses: uncarried(order.restrictions, exempts),
        args: { file },
      }),
    );
  },
};
