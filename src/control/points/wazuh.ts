import { stringify } from "yaml";
import { ok } from "../../problem/problem.ts";
import { unverifiedLines } from "../about.ts";
import { messageIn } from "../message.ts";
import { type Order, only, type Point } from "../point.ts";
import { labelOf } from "../zone.ts";
import { numbered } from "./numbered.ts";
import { packageFolder, packagesOf, type WindowsPackage } from "./packages.ts";
import { onComputers } from "./reaches.ts";

import { wazuhWords } from "./words-wazuh.ts";

const checkOf = (order: Order, measure: string, { app, name, publisherId }: WindowsPackage, taken: Set<number>) => ({
  id: numbered(JSON.stringify([measure, app.value]), taken),
  title: `${measure}: ${app.value} is not installed`,
  description: `Measure ${measure}, control ${order.edition.version}.`,
  rationale: messageIn(order.restrictions, order.host, order.host.language),
  remediation: "Remove the application.",
  condition: "none",
  rules: [`d:${packageFolder} -> r:(?i)^${name.replaceAll(".", "\\.")}_.*_${publisherId}$`],
});

/** A policy of Wazuh’s configuration assessment (Wazuh, “Creating custom SCA policies”): what is installed on computers with Windows. It stops nothing. */
export const point: Point = {
  id: "wazuh",
  program: "Wazuh 4",
  status: "unverified",
  reach: onComputers,
  holds: "measure",
  writes: ["applications"],
  exempts: [],
  words: wazuhWords,
  build: (order) => {
    const { measure } = only(order);
    const id = `interdict_${labelOf(measure).replaceAll("-", "_")}`;
    const file = `${id}.yml`;
    const { packages, losses } = packagesOf(order, []);
    const taken = new Set<number>();
    const policy = {
      policy: { id, file, name: `Measure ${measure}`, description: "UNVERIFIED", regex_type: "pcre2" },
      requirements: {
        title: "The folder of packaged applications is there",
        description: "Windows",
        condition: "all",
        rules: [`d:${packageFolder}`],
      },
      checks: packages.map((one) => checkOf(order, measure, one, taken)),
    };
    const comments = unverifiedLines(order).map((line) => `# ${line}\n`);
    return ok({
      // A policy without a check is refused: the withdrawal has comments only.
      files: [{ file, text: `${comments.join("")}${packages.length > 0 ? stringify(policy, { lineWidth: 0 }) : ""}` }],
      losses,
      args: { file },
    });
  },
};
