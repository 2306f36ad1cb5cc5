import { type Test, test, type Value } from "../../logic/condition.ts";

const managed = ["full", "personal-profile", "work-profile", "user-enrolled", "removable"];
const unmanaged = ["none"];

/** A word that a tool can see in the place of one that none sees, value by value. */
interface StandIn {
  readonly attribute: string;
  readonly of: ReadonlyMap<Value, readonly Value[]>;
}

const byManagement = (yes: readonly Value[], no: readonly Value[]): StandIn => ({
  attribute: "device.managed",
  of: new Map([...yes.map((value) => [value, managed] as const), ...no.map((value) => [value, unmanaged] as const)]),
});

const byOwner = (yes: readonly Value[], no: readonly Value[]): StandIn => ({
  attribute: "device.owner",
  of: new Map<Value, readonly Value[]>([
    ...yes.map((value) => [value, ["authority"]] as const),
    ...no.map((value) => [value, ["other-authority", "person", "contractor", "other"]] as const),
  ]),
});

/**
 * What carries work is, as a rule, what an authority manages, and what it pays for is what it owns. The sets of devices are not the same:
 * the stand-in is the nearest word that can be proven, not another way to say the same.
 */
const standIns: ReadonlyMap<string, StandIn> = new Map([
  ["device.professional-information", byManagement([true], [false])],
  ["device.sensitive-information", byManagement([true], [false])],
  ["device.internal-access", byManagement(["full", "mail"], ["none"])],
  ["device.work-mail", byManagement(["synchronised", "webmail"], ["none"])],
  ["device.work-apps", byManagement([true], [false])],
  ["device.used-for-work", byManagement([true], [false])],
  ["device.shares-data", byManagement([true], [false])],
  ["device.authorised", byManagement([true], [false])],
  ["device.manager", byManagement(["authority", "shared-provider", "other-authority"], ["nobody"])],
  ["device.paid-purchase", byOwner(["part", "all"], ["none"])],
  ["device.paid-subscription", byOwner(["part", "all"], ["none", "no-subscription"])],
  ["device.paid-use", byOwner(["part", "all"], ["none"])],
]);

/** The nearest word that a tool can see; undefined where there is none: the word can then only be left out. */
export const standInFor = ({ attribute, values }: Test): Test | undefined => {
  const found = standIns.get(attribute);
  if (found === undefined) return undefined;
  const wanted = [...new Set(values.flatMap((value) => found.of.get(value) ?? []))];
  const all = new Set([...found.of.values()].flat());
  // A word that holds whatever a tool sees says nothing.
  return wanted.length === 0 || wanted.length === all.size ? undefined : test(found.attribute, wanted);
};
