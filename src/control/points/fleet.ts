import { stringify } from "yaml";
import { ok } from "../../problem/problem.ts";
import { unverifiedLines } from "../about.ts";
import { messageIn } from "../message.ts";
import { type Order, only, type Point } from "../point.ts";
import { labelOf } from "../zone.ts";
import { packageFolder, packagesOf, type WindowsPackage } from "./packages.ts";
import { onComputers } from "./reaches.ts";

import { fleetWords } from "./words-fleet.ts";

const exempts = ["group"] as const;

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/**
 * The folders of a package. `LIKE` alone decides which folder is read; that a letter stands for itself, and case for nothing, only the other two
 * conditions say.
 */
const folders = ({ name, publisherId }: WindowsPackage): string =>
  [
    `FROM file WHERE path LIKE ${quoted(`${packageFolder}\\${name}_%`)}`,
    `AND lower(substr(filename, 1, ${name.length + 1})) = ${quoted(`${name}_`.toLowerCase())}`,
    `AND lower(substr(filename, -${publisherId.length + 1})) = ${quoted(`_${publisherId}`)}`,
  ].join(" ");

/** A row means that the package is not there; no row, that it is; no answer, nothing (Fleet, “Policies”). */
export const absent = (one: WindowsPackage): string =>
  `SELECT 1 AS passing WHERE NOT EXISTS (SELECT 1 ${folders(one)});`;

/** What is there, for the pack. */
export const present = (one: WindowsPackage): string => `SELECT path, filename, mtime ${folders(one)};`;

const policies = (order: Order, measure: string, packages: readonly WindowsPackage[]): string => {
  const excluded = [
    ...new Set(order.restrictions.flatMap(({ exemptions }) => exemptions.flatMap(({ groups }) => groups))),
  ].sort();
  const said = messageIn(order.restrictions, order.host, order.host.language);
  return stringify(
    packages.map((one) => ({
      name: `${measure}: ${one.app.value}`,
      platform: "windows",
      critical: false,
      description: `Measure ${measure}, control ${order.edition.version}: the package is not installed.`,
      resolution: said,
      query: absent(one),
      ...(excluded.length > 0 ? { labels_exclude_any: excluded } : {}),
    })),
    { lineWidth: 0, aliasDuplicateObjects: false },
  );
};

/** A snapshot says that nothing was found; a list of changes says nothing then, as does an agent that is dead (osquery, “Packs”). */
const pack = (order: Order, label: string, packages: readonly WindowsPackage[]): string =>
  `${JSON.stringify(
    {
      platform: "windows",
      queries: Object.fromEntries(
        packages.map((one) => [
          `${label}_${one.name}`,
          {
            query: present(one),
            interval: 3600,
            snapshot: true,
            description: unverifiedLines(order).join("; "),
          },
        ]),
      ),
    },
    undefined,
    2,
  )}\n`;

/** Policies of Fleet (“GitOps”, policies) and a pack of osquery: what is installed on computers with Windows. They stop nothing. */
export const point: Point = {
  id: "fleet",
  program: "Fleet 4, osquery 5",
  status: "unverified",
  reach: onComputers,
  holds: "measure",
  writes: ["applications"],
  exempts,
  words: fleetWords,
  build: (order) => {
    const { measure } = only(order);
    const label = labelOf(measure);
    const { packages, losses } = packagesOf(order, exempts);
    const files = { policies: `${label}.policies.yml`, pack: `${label}.pack.json` };
    const comments = unverifiedLines(order).map((line) => `# ${line}\n`);
    return ok({
      files: [
        { file: files.policies, text: `${comments.join("")}${policies(order, measure, packages)}` },
        { file: files.pack, text: pack(order, label, packages) },
      ],
      losses,
      args: files,
    });
  },
};
