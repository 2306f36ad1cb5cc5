import { ok } from "../../problem/problem.ts";
import { aboutLines } from "../about.ts";
import { only, type Point } from "../point.ts";
import { uncarried } from "../uncarried.ts";
import { labelOf } from "../zone.ts";
import { fateOf, namedIn, nameRulesOf } from "./names.ts";
import { onComputers } from "./reaches.ts";

import { hostsWords } from "./words-hosts.ts";

const exempts = ["name"] as const;

/**
 * Lines of a hosts file (hosts(5)): each name by itself, at an address where nothing answers. What one measure lets through, the lines of another still
 * block. What is under a name is reached, so that no action of a device is certainly stopped.
 */
export const point: Point = {
  id: "hosts",
  program: "dnsmasq 2.90 (addn-hosts)",
  status: "proven",
  reach: onComputers,
  holds: "measure",
  writes: ["names"],
  exempts,
  words: hostsWords,
  build: (order) => {
    const { measure, restriction } = only(order);
    const file = `${labelOf(measure)}.hosts`;
    const rules = restriction === undefined ? undefined : nameRulesOf(restriction);
    const blocked = rules === undefined ? [] : namedIn([rules]).filter((name) => fateOf(rules, name) === "blocked");
    const wide = blocked.filter((name) => rules?.wide.has(name));
    const lines = [
      ...aboutLines(order).map((line) => `# ${line}`),
      ...blocked.flatMap((name) => [`0.0.0.0 ${name}`, `:: ${name}`]),
    ];
    return ok({
      files: [{ file, text: `${lines.join("\n")}\n` }],
      losses: [
        ...uncarried(order.restrictions, exempts),
        ...(wide.length > 0 ? [{ kind: "under", what: wide.join(", ") } as const] : []),
      ],
      args: { file },
    });
  },
};
