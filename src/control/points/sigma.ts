import { stringify } from "yaml";
import { cidrOf } from "../../deed/client.ts";
import { ok } from "../../problem/problem.ts";
import { unverifiedLines } from "../about.ts";
import { exemptNetworks } from "../client.ts";
import { type Order, only, type Point } from "../point.ts";
import type { Restriction } from "../restriction.ts";
import { uncarried } from "../uncarried.ts";
import { uuidOf } from "../uuid.ts";
import { labelOf } from "../zone.ts";
import { layersOf } from "./name-layers.ts";
import { stopsNothing } from "./reaches.ts";

import { sigmaWords } from "./words-sigma.ts";

/** A kind of log that has names in it, with the fields for host and client (Sigma, “Taxonomy”). */
interface Source {
  readonly category: "dns" | "proxy";
  readonly host: string;
  readonly client: string;
  readonly title: string;
}

const sources: readonly Source[] = [
  { category: "dns", host: "query", client: "src_ip", title: "Name asked of a resolver" },
  { category: "proxy", host: "cs-host", client: "c-ip", title: "Host asked of a proxy" },
];

type Search = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** What a list of names looks for: a leading dot stands for the name with all under it. */
const searchFor = (name: string, host: string, patterns: readonly string[]): Search => {
  const under = patterns.filter((each) => each.startsWith("."));
  return {
    ...(under.length > 0 ? { [`${name}_under`]: { [`${host}|endswith`]: under } } : {}),
    ...(patterns.length > 0 ? { [`${name}_exact`]: { [host]: patterns.map((each) => each.replace(/^\./, "")) } } : {}),
  };
};

const detectionOf = (restriction: Restriction, { host, client }: Source): Readonly<Record<string, unknown>> => {
  const layers = layersOf(restriction);
  const clients = exemptNetworks(restriction).map(cidrOf);
  const searches = layers.map(({ blocked, open }, n) => ({
    ...searchFor(`selection_${n}`, host, blocked),
    ...searchFor(`filter_main_${n}`, host, open),
  }));
  const conditions = layers.map(({ open }, n) =>
    open.length > 0 ? `(1 of selection_${n}_* and not 1 of filter_main_${n}_*)` : `1 of selection_${n}_*`,
  );
  const named = conditions.length > 1 ? `(${conditions.join(" or ")})` : conditions.join("");
  return {
    ...Object.assign({}, ...searches),
    ...(clients.length > 0 ? { filter_main_clients: { [`${client}|cidr`]: clients } } : {}),
    condition: clients.length > 0 ? `${named} and not filter_main_clients` : named,
  };
};

const ruleOf = (order: Order, measure: string, restriction: Restriction | undefined, source: Source): string => {
  // A rule that is withdrawn keeps its id and looks for nothing that there is.
  const nothing = { selection: { [source.host]: ["withdrawn.interdict.internal"] }, condition: "selection" };
  const watched = restriction !== undefined && restriction.names.length > 0;
  const rule = {
    title: `${source.title}: ${measure}`.slice(0, 256),
    id: uuidOf(order.host.id, `sigma ${source.category} ${measure}`),
    status: watched ? "experimental" : "deprecated",
    description: `A name that the measure ${measure} lets be blocked was asked for. Asking for it is no proof of use.`,
    tags: [`interdict.${labelOf(measure)}`],
    logsource: { category: source.category },
    detection: watched ? detectionOf(restriction, source) : nothing,
    falsepositives: ["Pages that embed the product", "Devices that the measure does not cover"],
    level: "low",
  };
  return `${unverifiedLines(order)
    .map((line) => `# ${line}`)
    .join("\n")}\n${stringify(rule, { lineWidth: 0 })}`;
};

/** Detection rules in the common form of Sigma (specification 2.0), one for logs of resolvers and one for those of proxies. They stop nothing. */
export const point: Point = {
  id: "sigma",
  program: "Sigma 2.0",
  status: "unverified",
  reach: stopsNothing,
  holds: "measure",
  writes: ["names"],
  exempts: ["client", "name"],
  words: sigmaWords,
  build: (order) => {
    const { measure, restriction } = only(order);
    const label = labelOf(measure).replaceAll("-", "_");
    return ok({
      files: sources.map((source) => ({
        file: `${label}_${source.category}.yml`,
        text: ruleOf(order, measure, restriction, source),
      })),
      losses: uncarried(order.restrictions, ["client", "name"]),
      args: { dns: `${label}_dns.yml`, proxy: `${label}_proxy.yml` },
    });
  },
};
