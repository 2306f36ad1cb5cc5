import { perLanguage } from "../../language/language.ts";
import { isMap } from "../../measure/reader.ts";
import { ok, type Result } from "../../problem/problem.ts";
import {
  type JsonObject,
  type ListForm,
  objectIn,
  objectsIn,
  onlyExisting,
  theirs,
  withKey,
  withOurs,
} from "../existing.ts";
import type { Loss } from "../loss.ts";
import { messageIn } from "../message.ts";
import type { Built, Order, Point } from "../point.ts";
import { uncarried } from "../uncarried.ts";
import { canaryHost } from "../zone.ts";
import { appsOf, naming } from "./apps.ts";
import { telephoneReach } from "./reaches.ts";
import { androidWords } from "./words-android.ts";

const file = "policy.json";

/** An application that is refused, and removed where it is there; our marks are packages that nobody publishes. */
const refused = (packageName: string): JsonObject => ({ packageName, installType: "BLOCKED" });

/** A package name is a host name turned round, of which no part may begin with a digit. */
const turned = (name: string): string => name.split(".").reverse().join(".");

const form: ListForm<JsonObject> = {
  // An entry that somebody has opened since is not the one that we wrote.
  hostOf: ({ packageName, installType }) =>
    `${turned(String(packageName))}${installType === "BLOCKED" ? "" : ` ${String(installType)}`}`,
  write: (host) => refused(turned(`t${host}`)),
};

/** A policy as the administration has it; without one, everything of the store is open but what is refused. */
const noPolicy: JsonObject = {
  playStoreMode: "BLACKLIST",
  personalUsagePolicies: { personalPlayStoreMode: "BLOCKLIST" },
};

interface Profile {
  readonly list: readonly JsonObject[];
  readonly losses: readonly Loss[];
}

/** The list of one profile: what the administration says of a package itself stays, and is reported where it is not a refusal. */
const profile = (before: readonly JsonObject[], packages: readonly string[], token: string): Profile => {
  const own = new Map(theirs(before, form.hostOf).map((entry) => [entry["packageName"], entry["installType"]]));
  return {
    list: withOurs(before, packages.filter((name) => !own.has(name)).map(refused), canaryHost(token), form),
    losses: packages
      .filter((name) => own.has(name) && own.get(name) !== "BLOCKED")
      .map((what) => ({ kind: "existing", what })),
  };
};

/** What a user reads in the settings of the device, unless the administration has a message of its own there. */
const withMessage = (policy: JsonObject, order: Order): JsonObject => {
  const { host, edition } = order;
  const restrictions = naming(order.restrictions, "android-package");
  const { longSupportMessage: before, ...rest } = policy;
  const isTheirs = isMap(before) && !/^\[interdict [0-9a-f]{20}\]/.test(String(before["defaultMessage"]));
  if (isTheirs) return policy;
  if (restrictions.length === 0) return rest;
  const said = perLanguage((language) => messageIn(restrictions, host, language));
  const defaultMessage = `[interdict ${edition.token}] ${messageIn(restrictions, host, host.language)}`;
  return { ...rest, longSupportMessage: { localizedMessages: said, defaultMessage } };
};

const build = (order: Order): Result<Built> => {
  const { restrictions, edition, existing } = order;
  const name = existing[0]?.file ?? file;
  const read = onlyExisting(existing, file);
  if (!read.ok) return read;
  const policy = read.value ?? noPolicy;
  const work = objectsIn(policy, "applications", name, form.hostOf);
  if (!work.ok) return work;
  const personalUse = objectIn(policy, "personalUsagePolicies", name);
  if (!personalUse.ok) return personalUse;
  const personal = objectsIn(personalUse.value, "personalApplications", name, form.hostOf);
  if (!personal.ok) return personal;
  const { apps, losses } = appsOf(restrictions, "android-package");
  const packages = apps.map(({ value }) => value);
  const [managed, private_] = [work.value, personal.value].map((list) => profile(list, packages, edition.token));
  const merged = withKey(
    withKey(withMessage(policy, order), "applications", managed?.list ?? []),
    "personalUsagePolicies",
    withKey(personalUse.value, "personalApplications", private_?.list ?? []),
  );
  return ok({
    files: [{ file, text: `${JSON.stringify(merged, undefined, 2)}\n` }],
    losses: [
      ...losses,
      // No name is blocked here, so that an exemption by name asks nothing of it.
      ...uncarried(restrictions, ["group", "name"]),
      ...new Map([...(managed?.losses ?? []), ...(private_?.losses ?? [])].map((loss) => [loss.what, loss])).values(),
    ],
    args: { file },
  });
};

/** The policy of Android Management: one a device, for its work side and, where the body owns it, its personal side (Android Management API, “enterprises.policies”). */
export const point: Point = {
  id: "android-management",
  program: "Android Management API v1",
  status: "accepted",
  reach: telephoneReach,
  holds: "host",
  writes: ["applications"],
  apps: ["android-package"],
  exempts: ["group"],
  build,
  words: androidWords,
};
