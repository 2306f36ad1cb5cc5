import { cidrOf } from "../../deed/client.ts";
import { ok } from "../../problem/problem.ts";
import { unverifiedLines } from "../about.ts";
import { exemptNetworks } from "../client.ts";
import { all, type Order, only, type Point } from "../point.ts";
import type { Restriction } from "../restriction.ts";
import { uncarried } from "../uncarried.ts";
import { labelOf, tagOf } from "../zone.ts";
import { type Layer, layersOf } from "./name-layers.ts";
import { numbered } from "./numbered.ts";
import { resolverReach } from "./reaches.ts";

import { suricataWords } from "./words-suricata.ts";

/** Where a name can be read, in the clear; `http.host` is in lower case already, and takes no `nocase` (Suricata, “Rules”). */
const places = [
  { protocol: "tls", buffer: "flow:established,to_server; tls.sni", nocase: " nocase;", stops: true },
  { protocol: "quic", buffer: "quic.sni", nocase: " nocase;", stops: true },
  { protocol: "http", buffer: "flow:established,to_server; http.host", nocase: "", stops: true },
  { protocol: "dns", buffer: "dns.query", nocase: " nocase;", stops: false },
] as const;

type Place = (typeof places)[number];

/** A name on label boundaries: `dotprefix` lets the name itself and all under it match, and no name that only ends alike. */
const matchOf = (pattern: string, open: readonly string[], { nocase }: Place): string =>
  pattern.startsWith(".")
    ? [
        `dotprefix; content:"${pattern}";${nocase} endswith;`,
        ...open.filter((each) => each.endsWith(pattern)).map((each) => `content:!"${each}";${nocase} endswith;`),
      ].join(" ")
    : `content:"${pattern}";${nocase} startswith; endswith;`;

const rulesOf = ({ watched, edition }: Order, restriction: Restriction): readonly string[] => {
  const { measure, version } = restriction;
  const exempt = exemptNetworks(restriction).map(cidrOf);
  const from = exempt.length === 0 ? "$HOME_NET" : `[$HOME_NET,${exempt.map((each) => `!${each}`).join(",")}]`;
  const taken = new Set<number>();
  return layersOf(restriction).flatMap(({ blocked, open }: Layer) =>
    blocked.flatMap((pattern) =>
      places.map((place) => {
        const { protocol, buffer, stops } = place;
        // Within the range for rules of one’s own.
        const sid = numbered(JSON.stringify([measure, protocol, pattern]), taken);
        return [
          `${stops && watched.length === 0 ? "drop" : "alert"} ${protocol} ${from} any -> any any (msg:"${tagOf(measure, version)} ${protocol} ${pattern}";`,
          `${buffer}; ${matchOf(pattern, open, place)}`,
          "classtype:policy-violation;",
          `metadata:measure ${measure}, control ${edition.version}; sid:${sid}; rev:${edition.serial};)`,
        ].join(" ");
      }),
    ),
  );
};

/** Rules of Suricata 7 with the measure in their metadata, which comes back in its events. */
export const point: Point = {
  id: "suricata",
  program: "Suricata 7",
  status: "unverified",
  reach: resolverReach,
  holds: "measure",
  writes: ["names"],
  watches: true,
  exempts: ["client", "name"],
  words: suricataWords,
  build: (order) => {
    const { measure, restriction } = only(order);
    const file = `${labelOf(measure)}.rules`;
    const lines = [
      ...unverifiedLines(order).map((line) => `# ${line}`),
      ...(restriction === undefined ? [] : rulesOf(order, restriction)),
    ];
    return ok({
      files: [{ file, text: `${lines.join("\n")}\n` }],
      losses: uncarried(all(order), ["client", "name"]),
      args: { file },
    });
  },
};
