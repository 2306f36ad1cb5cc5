import type { ApplicationId } from "../../catalogue/blockable.ts";
import { fail, ok, type Result } from "../../problem/problem.ts";
import { aboutLines } from "../about.ts";
import { type JsonObject, type ListForm, objectsIn, readExisting, theirs, withOurs } from "../existing.ts";
import type { Loss } from "../loss.ts";
import type { Artefact, Built, Order, Point } from "../point.ts";
import { controlProblem } from "../problems.ts";
import { uncarried } from "../uncarried.ts";
import { canaryHost } from "../zone.ts";
import { appsOf } from "./apps.ts";
import { telephoneReach } from "./reaches.ts";
import { intuneWords } from "./words-intune.ts";

/** One policy of Intune that holds a list of applications (Microsoft Graph, the resource of its type). */
interface Setting {
  readonly file: string;
  readonly type: string;
  readonly kind: ApplicationId["kind"];
  readonly list: string;
  /** As many entries as the list takes. */
  readonly most: number;
  /** Which key says what the list means, and its values for a list of what is refused and of what alone is allowed. */
  readonly mode?: { readonly key: string; readonly denies: string; readonly allows: string };
  readonly base: JsonObject;
  readonly storeUrl?: (id: string) => string;
}

const settings: readonly Setting[] = [
  {
    file: "ios-configuration.json",
    type: "#microsoft.graph.iosGeneralDeviceConfiguration",
    kind: "ios-bundle",
    list: "appsVisibilityList",
    most: 10_000,
    mode: { key: "appsVisibilityListType", denies: "appsNotInListCompliant", allows: "appsInListCompliant" },
    base: {},
  },
  {
    file: "ios-compliance.json",
    type: "#microsoft.graph.iosCompliancePolicy",
    kind: "ios-bundle",
    list: "restrictedApps",
    most: 100,
    base: {
      scheduledActionsForRule: [
        {
          ruleName: "PasswordRequired",
          scheduledActionConfigurations: [{ actionType: "block", gracePeriodHours: 0 }],
        },
      ],
    },
  },
  {
    file: "android-configuration.json",
    type: "#microsoft.graph.androidDeviceOwnerGeneralDeviceConfiguration",
    kind: "android-package",
    list: "personalProfilePersonalApplications",
    most: 500,
    mode: { key: "personalProfilePlayStoreMode", denies: "blockedApps", allows: "allowedApps" },
    base: {},
    storeUrl: (id) => `https://play.google.com/store/apps/details?id=${id}`,
  },
];

/** Our marks are applications that nobody publishes. */
const form: ListForm<JsonObject> = {
  hostOf: ({ appId }) => String(appId),
  write: (host) => ({ name: "interdict", appId: host }),
};

const itemOf =
  ({ storeUrl }: Setting) =>
  ({ product, value }: ApplicationId): JsonObject => ({
    name: product,
    appId: value,
    ...(storeUrl === undefined ? {} : { appStoreUrl: storeUrl(value) }),
  });

const nameOf = ({ edition }: Order): string => `interdict ${edition.version} ${edition.serial}`;

/** How a policy of ours is called, and what it says of itself. */
const titled = (order: Order): JsonObject => ({
  displayName: nameOf(order),
  description: aboutLines(order).join("\n"),
});

const isOurs = ({ displayName }: JsonObject): boolean => /^interdict [0-9a-f]{12} \d+$/.test(String(displayName));

/** A policy to put the list into: a new one, ours with what it says brought up to date, or the administration’s as it is. */
const policyFor = (before: JsonObject | undefined, order: Order, { base }: Setting): JsonObject => {
  if (before === undefined) return { ...titled(order), ...base };
  return isOurs(before) ? { ...before, ...titled(order) } : before;
};

/** The policies that the administration has, one a type at most. Problems: E-YAML-…, E-CONTROL-EXISTING. */
const readPolicies = (existing: readonly Artefact[]): Result<ReadonlyMap<unknown, JsonObject>> => {
  const found = new Map<unknown, JsonObject>();
  const open = new Set<unknown>(settings.map(({ type }) => type));
  for (const artefact of existing) {
    const read = readExisting(artefact);
    if (!read.ok) return read;
    const type = read.value["@odata.type"];
    if (!open.delete(type)) {
      const place = { file: artefact.file, field: "@odata.type" };
      return fail(controlProblem("E-CONTROL-EXISTING", place, { file: artefact.file, wanted: [...open].join(" | ") }));
    }
    found.set(type, read.value);
  }
  return ok(found);
};

interface Merged {
  readonly artefact: Artefact;
  readonly losses: readonly Loss[];
}

const merged = (setting: Setting, before: JsonObject | undefined, order: Order): Result<Merged> => {
  const { file, type, kind, list, most, mode } = setting;
  const own = policyFor(before, order, setting);
  const had = objectsIn(own, list, file, form.hostOf);
  if (!had.ok) return had;
  const { apps, losses } = appsOf(order.restrictions, kind);
  const kept = theirs(had.value, form.hostOf);
  // In a list of what alone is allowed an entry of ours would open what it is to close.
  const allows = mode !== undefined && own[mode.key] === mode.allows;
  const named = new Set(kept.map(form.hostOf));
  const wanted = apps.filter(({ value }) => !named.has(value));
  const room = allows ? 0 : Math.max(0, most - kept.length - 2);
  const entries = withOurs(
    had.value,
    wanted.slice(0, room).map(itemOf(setting)),
    canaryHost(order.edition.token),
    form,
  );
  const policy = {
    "@odata.type": type,
    ...own,
    ...(mode === undefined || allows || (entries.length === 0 && before !== undefined)
      ? {}
      : { [mode.key]: mode.denies }),
    [list]: entries,
  };
  return ok({
    artefact: { file, text: `${JSON.stringify(policy, undefined, 2)}\n` },
    losses: [
      ...losses,
      ...(allows
        ? apps.filter(({ value }) => named.has(value)).map(({ value }): Loss => ({ kind: "existing", what: value }))
        : []),
      ...(allows
        ? []
        : wanted.slice(room).map(({ value }): Loss => ({ kind: "too-many", what: `${value} (${list})` }))),
    ],
  });
};

/** Applications of the Microsoft Store, to be removed by an assignment: one resource each. */
const windows = (order: Order): readonly Artefact[] => {
  const { apps } = appsOf(order.restrictions, "windows-store-id");
  const resources = apps.map(({ product, value }) => ({
    "@odata.type": "#microsoft.graph.winGetApp",
    displayName: `${product} (${nameOf(order)})`,
    description: aboutLines(order).join("\n"),
    publisher: product,
    packageIdentifier: value,
    installExperience: { runAsAccount: "user" },
  }));
  const assignment = {
    mobileAppAssignments: [
      {
        "@odata.type": "#microsoft.graph.mobileAppAssignment",
        intent: "uninstall",
        target: { "@odata.type": "#microsoft.graph.allDevicesAssignmentTarget" },
      },
    ],
  };
  return [
    { file: "windows-apps.json", text: `${JSON.stringify(resources, undefined, 2)}\n` },
    { file: "windows-assignment.json", text: `${JSON.stringify(assignment, undefined, 2)}\n` },
  ];
};

const build = (order: Order): Result<Built> => {
  const before = readPolicies(order.existing);
  if (!before.ok) return before;
  const files: Artefact[] = [];
  const losses: Loss[] = [];
  for (const setting of settings) {
    const found = merged(setting, before.value.get(setting.type), order);
    if (!found.ok) return found;
    files.push(found.value.artefact);
    losses.push(...found.value.losses);
  }
  losses.push(...appsOf(order.restrictions, "windows-store-id").losses);
  // No name is blocked here, so that an exemption by name asks nothing of it.
  losses.push(...uncarried(order.restrictions, ["group", "name"]));
  return ok({
    files: [...files, ...windows(order)],
    losses: [...new Map(losses.map((loss) => [`${loss.kind} ${loss.what}`, loss])).values()],
    args: { name: nameOf(order) },
  });
};

/** Policies of Microsoft Intune for iPhones, Android and Windows, as bodies of requests to Microsoft Graph. */
export const point: Point = {
  id: "intune",
  program: "Microsoft Graph beta (types 0.44.0-preview)",
  status: "accepted",
  reach: { ...telephoneReach, actions: ["use"] },
  holds: "host",
  writes: ["applications"],
  apps: ["android-package", "ios-bundle", "windows-store-id"],
  exempts: ["group"],
  build,
  words: intuneWords,
};
