import { cidrOf } from "../../deed/client.ts";
import { ok } from "../../problem/problem.ts";
import { aboutLines } from "../about.ts";
import { exemptNetworks, outermost } from "../client.ts";
import { all, type Order, only, type Point } from "../point.ts";
import type { Restriction } from "../restriction.ts";
import { uncarried } from "../uncarried.ts";
import { canaryHost, labelOf, tagOf } from "../zone.ts";
import { type Layer, layersOf } from "./name-layers.ts";
import { proxyReach } from "./reaches.ts";
import { blockPage, canaryPage } from "./squid-page.ts";
import { squidWords } from "./words-squid.ts";

/** One line a value: Squid puts the lines of one list together, and a line of its configuration has a limit. */
const acl = (name: string, kind: string, values: readonly string[]): readonly string[] =>
  values.map((value) => `acl ${name} ${kind} ${value}`);

/** A leading dot stands for the name and all under it; `-n` so that the name of an address is not asked of the resolver (squid.conf, “acl”). */
const names = "dstdomain -n";

interface Pages {
  readonly blocked: string;
  readonly canary: string;
}

/**
 * The lists and the rules. Who and what is exempt stands before the names, negated, and is not allowed by us: other rules still decide. The page is
 * chosen by the last list of a line.
 */
const rules = (order: Order, restriction: Restriction, pages: Pages, watched: boolean): readonly string[] => {
  const prefix = `interdict_${labelOf(restriction.measure)}`;
  // Of a network and one within it Squid keeps the one that stands first.
  const clients = acl(`${prefix}_clients`, "src", outermost(exemptNetworks(restriction)).map(cidrOf));
  const tag = tagOf(restriction.measure, restriction.version);
  const ofLayer = ({ blocked, open }: Layer, n: number): readonly string[] => {
    const [listed, allowed] = [`${prefix}_blocked${n}`, `${prefix}_allowed${n}`];
    const matched = [
      ...(clients.length > 0 ? [`!${prefix}_clients`] : []),
      ...(open.length > 0 ? [`!${allowed}`] : []),
      listed,
    ].join(" ");
    return [
      ...acl(allowed, names, open),
      ...acl(listed, names, blocked),
      `note interdict ${tag} ${matched}`,
      ...(watched ? [] : [`deny_info ${pages.blocked} ${listed}`, `http_access deny ${matched}`]),
    ];
  };
  const canary = watched
    ? []
    : [
        `acl ${prefix}_canary ${names} ${canaryHost(order.edition.token)}`,
        `deny_info ${pages.canary} ${prefix}_canary`,
        `http_access deny ${prefix}_canary`,
      ];
  return [...clients, ...layersOf(restriction).flatMap(ofLayer), ...canary];
};

/** Access rules of the Squid proxy, in an include file for each measure (squid.conf, “http_access”, “deny_info”, “note”). */
export const point: Point = {
  id: "squid",
  program: "Squid 5.7",
  status: "proven",
  reach: proxyReach,
  asked: "proxy",
  holds: "measure",
  writes: ["names"],
  watches: true,
  exempts: ["client", "name"],
  words: squidWords,
  build: (order) => {
    const { measure, restriction, watched } = only(order);
    const label = labelOf(measure);
    const conf = `${label}.conf`;
    const pages: Pages = { blocked: `ERR_INTERDICT_${label}`, canary: `ERR_INTERDICT_${label}_CANARY` };
    const live = restriction !== undefined && !watched;
    const canary = live ? `http://${canaryHost(order.edition.token)}/` : undefined;
    const lines = [
      ...aboutLines(order).map((line) => `# ${line}`),
      ...(restriction === undefined ? [] : rules(order, restriction, pages, watched)),
    ];
    return ok({
      files: [
        { file: conf, text: `${lines.join("\n")}\n` },
        ...(live
          ? [
              { file: pages.blocked, text: blockPage(restriction, order.host) },
              { file: pages.canary, text: canaryPage(restriction, order.host, order.edition.token) },
            ]
          : []),
      ],
      losses: uncarried(all(order), ["client", "name"]),
      ...(canary === undefined ? {} : { canary }),
      args: { conf, page: pages.blocked, canaryPage: pages.canary, canary: canary ?? "" },
    });
  },
};
