import type { Artefact, Point, Reach } from "../../src/control/point.ts";
import { points } from "../../src/control/points/index.ts";
import { packageOf } from "../../src/control/points/order.test-help.ts";
import { host, restrictionOf } from "../../src/control/real/restriction.test-help.ts";

/** The invented measure and exemption that every example on the page is built from. */
const example = restrictionOf("app", ["app.example", "=static.cdn.example"], {
  actions: ["use", "carry-traffic"],
  until: "2026-06-30",
  resolvers: ["192.0.2.53", "2001:db8::53"],
  apps: [
    { product: "app", kind: "android-package", value: "example.app" },
    { product: "app", kind: "ios-bundle", value: "example.app.ios" },
    { product: "app", kind: "windows-package-family", value: "Example.App_abcdefghjkmnp" },
  ],
  exemptions: [
    {
      id: "be/ex/exemption",
      devices: [],
      holders: [],
      groups: ["press-office"],
      clients: ["192.0.2.16/28"],
      names: ["news.app.example"],
      blanket: false,
    },
  ],
});

const shown = 40;

const fence = ({ file, text }: Artefact): string => {
  const lines = text.trimEnd().split("\n");
  const more = lines.length > shown ? [`… ${lines.length - shown} more lines`] : [];
  return [`\`${file}\``, "", "```", ...lines.slice(0, shown), ...more, "```"].join("\n");
};

const stopped = (actions: readonly string[]): string =>
  actions.length === 0 ? "nothing by itself" : actions.join(", ");

const reachOf = ({ forms, managed, network, actions }: Reach): string =>
  `${forms.join(", ")}; managed: ${managed.join(", ")}; on ${network === "own" ? "the body’s own network only" : "any network"}; stops ${stopped(actions)}`;

const section = (point: Point): string => {
  const { manifest, files } = packageOf(point, example, { host: { ...host, id: "be/ex/town" } });
  const steps = (title: string, said: readonly { readonly en: string }[]) => [
    `**${title}**`,
    "",
    ...said.map(({ en }, n) => `${n + 1}. ${en}`),
    "",
  ];
  return [
    `## \`${point.id}\``,
    "",
    `${point.program}, ${point.status}. ${manifest.covers.en} Exemptions that it carries: ${point.exempts.length === 0 ? "none" : `by ${point.exempts.join(", by ")}`}.`,
    "",
    `Reach: ${reachOf(point.reach)}.`,
    "",
    ...steps("Deploy", manifest.steps.deploy),
    ...steps("Verify", manifest.steps.verify),
    ...steps("Exempt", manifest.steps.exempt),
    ...steps("Withdraw", manifest.steps.withdraw),
    ...steps("What it cannot do", manifest.cannot),
    "<details><summary>What it builds for an invented measure</summary>",
    "",
    files.slice(0, -1).map(fence).join("\n\n"),
    "",
    "</details>",
    "",
  ].join("\n");
};

const statuses: Readonly<Record<Point["status"], string>> = {
  proven: "was run against the real program, in the suite",
  accepted: "is accepted by the vendor’s own schema or types, in the suite",
  unverified: "nothing of others has accepted it: `--unverified` lists and builds it",
};

/** The page on the control points: their words, and what they build. */
export const page = (): string =>
  [
    "# The control points",
    "",
    "<!-- Made by test/points-page.test.ts from src/control/points; UPDATE=1 writes it. -->",
    "",
    "What an administrator does with what `interdict control build` writes, point by point. The same sentences stand in four languages in each manifest. How mandates, names, exemptions and several measures come together: [controls](controls.md).",
    "",
    "| point | program | status | stops |",
    "|---|---|---|---|",
    ...points.map(
      ({ id, program, status, reach }) =>
        `| [\`${id}\`](#${id}) | ${program} | ${status}: ${statuses[status]} | ${stopped(reach.actions)} |`,
    ),
    "",
    ...points.map(section),
  ].join("\n");
