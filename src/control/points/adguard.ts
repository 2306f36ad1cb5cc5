import { cidrOf } from "../../deed/client.ts";
import { ok } from "../../problem/problem.ts";
import { unverifiedLines } from "../about.ts";
import { exemptNetworks } from "../client.ts";
import { type Order, only, type Point } from "../point.ts";
import type { Restriction } from "../restriction.ts";
import { uncarried } from "../uncarried.ts";
import { labelOf, tagOf } from "../zone.ts";
import { layersOf } from "./name-layers.ts";
import { resolverReach } from "./reaches.ts";
import { canaryName, resolverBuilt } from "./rpz.ts";
import { adguardWords } from "./words-adguard.ts";
import { resolverLimits, resolverVerify } from "./words-resolvers.ts";

const exempts = ["client", "name"] as const;

/**
 * One rule for each name: `||x^` is the name with all under it, `|x^` that name alone. What is exempt is taken out of the rule itself: an exception (`@@`)
 * would let it through for every measure.
 */
const rulesOf = (order: Order, restriction: Restriction): readonly string[] => {
  const clients = exemptNetworks(restriction)
    .map(cidrOf)
    .map((client) => `~${client}`)
    .join("|");
  const blocks = layersOf(restriction).flatMap(({ blocked, open }) =>
    blocked.map((pattern) => {
      const name = pattern.replace(/^\./, "");
      const wide = name !== pattern;
      const out = wide ? open.filter((each) => each.endsWith(pattern)).map((each) => each.slice(1)) : [];
      const modifiers = [
        ...(out.length > 0 ? [`denyallow=${out.join("|")}`] : []),
        ...(clients === "" ? [] : [`client=${clients}`]),
      ].join(",");
      return `${wide ? "||" : "|"}${name}^${modifiers === "" ? "" : `$${modifiers}`}`;
    }),
  );
  const tag = tagOf(restriction.measure, restriction.version);
  return [...blocks, `|${canaryName(order)}^$dnsrewrite=NOERROR;TXT;${tag}`];
};

/** A list of rules for AdGuard Home (“DNS filtering rules syntax”), one for each measure. */
export const point: Point = {
  id: "adguard",
  program: "AdGuard Home 0.107",
  status: "unverified",
  reach: resolverReach,
  holds: "measure",
  writes: ["names"],
  asked: "resolver",
  exempts,
  words: {
    covers: resolverLimits.covers,
    cannot: [...resolverLimits.cannot, adguardWords.exceptions],
    deploy: adguardWords.deploy,
    verify: resolverVerify,
    exempt: adguardWords.exempt,
    withdraw: adguardWords.withdraw,
  },
  build: (order) => {
    const { measure, restriction } = only(order);
    const file = `${labelOf(measure)}.adguard.txt`;
    const lines = [
      ...unverifiedLines(order).map((line) => `! ${line}`),
      ...(restriction === undefined ? [] : rulesOf(order, restriction)),
    ];
    return ok(
      resolverBuilt(order, {
        files: [{ file, text: `${lines.join("\n")}\n` }],
        losses: uncarried(order.restrictions, exempts),
        args: { file },
      }),
    );
  },
};
