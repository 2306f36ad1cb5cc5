import type { ApplicationId } from "../../catalogue/blockable.ts";
import { ok, type Result } from "../../problem/problem.ts";
import { unverifiedLines } from "../about.ts";
import type { Loss } from "../loss.ts";
import { messageIn } from "../message.ts";
import { all, type Built, type Order, type Point } from "../point.ts";
import type { Restriction } from "../restriction.ts";
import { uncarried } from "../uncarried.ts";
import { uuidOf } from "../uuid.ts";
import { element, xmlComment } from "../xml.ts";
import { appsOf } from "./apps.ts";
import { familyParts, publishersIn } from "./publisher.ts";
import { applockerWords } from "./words-applocker.ts";

const file = "applocker.xml";
const kind = "windows-package-family";
const everyone = "S-1-1-0";

/** A group as Windows knows it. */
const isSid = (group: string): boolean => /^S-1(?:-\d+)+$/i.test(group);

/** A package whose publisher is known, the restrictions that name it, and the groups that every one of them lets through. */
interface Denied {
  readonly app: ApplicationId;
  readonly condition: string;
  readonly by: readonly Restriction[];
  readonly exempt: readonly string[];
}

const conditionOf = (publisher: string, product: string): string =>
  element("FilePublisherCondition", { PublisherName: publisher, ProductName: product, BinaryName: "*" }, [
    element("BinaryVersionRange", { LowSection: "*", HighSection: "*" }),
  ]);

const sidsOf = ({ exemptions }: Restriction): readonly string[] => [
  ...new Set(exemptions.flatMap(({ groups }) => groups.filter(isSid).map((sid) => sid.toUpperCase()))),
];

const deniedOf = (
  restrictions: readonly Restriction[],
  apps: readonly ApplicationId[],
  publishers: ReadonlyMap<string, string>,
): readonly Denied[] =>
  apps.flatMap((app) => {
    const publisher = publishers.get(app.value.toLowerCase());
    const parts = familyParts(app.value);
    if (publisher === undefined || parts === undefined) return [];
    const by = restrictions.filter((one) => one.apps.some((each) => each.kind === kind && each.value === app.value));
    const [first, ...others] = by.map(sidsOf);
    const exempt = (first ?? []).filter((sid) => others.every((sids) => sids.includes(sid)));
    return [{ app, condition: conditionOf(publisher, parts.name), by, exempt }];
  });

/** The groups that stay blocked: those that are no SID, and those that another measure does not let through. */
const groupLosses = (restrictions: readonly Restriction[], denied: readonly Denied[]): readonly Loss[] =>
  restrictions.flatMap((one) => {
    const own = denied.filter(({ by }) => by.includes(one));
    const isCarried = (group: string) =>
      isSid(group) && own.every(({ exempt }) => exempt.includes(group.toUpperCase()));
    return one.exemptions
      .filter(({ groups }) => !groups.every(isCarried))
      .map(({ id }): Loss => ({ kind: "group-exemption", what: id }));
  });

interface Rule {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly sid: string;
  readonly action: "Allow" | "Deny";
  readonly condition: string;
  readonly exceptions?: readonly string[];
}

/** As long as a name or a description of a rule may be. */
const short = (text: string): string => [...text].slice(0, 500).join("");

const ruleOf =
  ({ host }: Order) =>
  ({ id, name, description, sid, action, condition, exceptions = [] }: Rule): string =>
    element(
      "FilePublisherRule",
      {
        Id: uuidOf(host.id, `applocker ${id}`),
        Name: short(name),
        Description: short(description),
        UserOrGroupSid: sid,
        Action: action,
      },
      [
        element("Conditions", {}, [condition]),
        ...(exceptions.length === 0 ? [] : [element("Exceptions", {}, exceptions)]),
      ],
    );

/**
 * A collection without a rule that allows would stop every packaged application, so that one allows all. A denial wins over whatever allows, and has no
 * exception for a group: what some groups may run is an exception of the rule that allows all, and allowed to them.
 */
const rulesOf = (order: Order, denied: readonly Denied[]): readonly string[] => {
  const rule = ruleOf(order);
  const open = denied.filter(({ exempt }) => exempt.length > 0);
  return [
    rule({
      id: "all",
      name: "interdict: all signed packaged applications",
      description: "",
      sid: everyone,
      action: "Allow",
      condition: element("FilePublisherCondition", { PublisherName: "*", ProductName: "*", BinaryName: "*" }, [
        element("BinaryVersionRange", { LowSection: "0.0.0.0", HighSection: "*" }),
      ]),
      exceptions: open.map(({ condition }) => condition),
    }),
    ...denied.flatMap(({ app, condition, by, exempt }) => {
      const name = `interdict: ${app.value} (${by.map(({ measure }) => measure).join(", ")})`;
      const description = messageIn(by, order.host, order.host.language);
      if (exempt.length === 0)
        return [rule({ id: `deny ${app.value}`, name, description, sid: everyone, action: "Deny", condition })];
      return exempt.map((sid) =>
        rule({ id: `allow ${app.value} ${sid}`, name, description, sid, action: "Allow", condition }),
      );
    }),
  ];
};

const build = (order: Order): Result<Built> => {
  // The mode is that of the whole collection: beside a measure that is in force, another cannot only be watched.
  const isDry = order.restrictions.length === 0;
  const written = isDry ? order.watched : order.restrictions;
  const { apps, losses } = appsOf(written, kind);
  const publishers = publishersIn(
    order.existing,
    apps.map(({ value }) => value),
  );
  if (!publishers.ok) return publishers;
  const denied = deniedOf(written, apps, publishers.value);
  const known = new Set(denied.map(({ app }) => app));
  const mode = denied.length === 0 ? "NotConfigured" : isDry ? "AuditOnly" : "Enabled";
  const rules = denied.length === 0 ? [] : rulesOf(order, denied);
  const collection = element("RuleCollection", { Type: "Appx", EnforcementMode: mode }, rules);
  const text = [
    '<?xml version="1.0" encoding="utf-8"?>',
    xmlComment(unverifiedLines(order)),
    element("AppLockerPolicy", { Version: "1" }, [collection]),
  ];
  return ok({
    files: [{ file, text: `${text.join("\n")}\n` }],
    losses: [
      ...losses,
      ...apps
        .filter((app) => !known.has(app))
        .map(({ value }): Loss => ({ kind: "application", what: `${value} (Publisher)` })),
      // No name is blocked here, so that an exemption by name asks nothing of it.
      ...uncarried(all(order), ["group", "name"]),
      ...groupLosses(written, denied),
      ...(isDry ? [] : order.watched.map(({ measure }): Loss => ({ kind: "no-dry-run", what: measure }))),
    ],
    args: { file, mode },
  });
};

/**
 * Packaged applications of Windows (AppLocker CSP, “Policy”). The mode of the collection is one for all rules of a computer, so that one file holds every
 * measure.
 */
export const point: Point = {
  id: "applocker",
  program: "AppLocker, Windows 10 and 11",
  status: "unverified",
  reach: { forms: ["laptop", "desktop"], managed: ["full"], network: "any", actions: ["install", "use"] },
  holds: "host",
  writes: ["applications"],
  apps: ["windows-package-family"],
  watches: true,
  exempts: ["group"],
  build,
  words: applockerWords,
};
