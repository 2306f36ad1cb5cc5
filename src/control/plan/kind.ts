import type { Facts, Value } from "../../logic/condition.ts";
import type { Exemption } from "../../measure/exemption.ts";
import { vocabulary } from "../../measure/vocabulary/attributes.ts";

/** Recorded exemptions from one clause that name devices, their holders, their row or the whole body, that hold or may, and that come to the same. */
export interface NamedExemption {
  readonly ids: readonly string[];
  /** As a ruling relies on one of them, with the clause that it is from. */
  readonly record: Exemption & { readonly clause: string };
  /** Do they hold for certain? Else that hangs on a mitigation or a fact. */
  readonly holds: boolean;
}

/** Devices that are alike in all that a plan asks, and how many of them; null where nobody says. */
export interface DeviceKind {
  /** Facts of the device and of whoever holds it, by attribute. */
  readonly facts: Facts;
  readonly n: number | null;
  readonly exemptions: readonly NamedExemption[];
}

const kind = (owner: string, form: string, managed: string, as = "member"): DeviceKind => ({
  facts: new Map<string, Value>([
    ["person.as", as],
    ["device.owner", owner],
    ["device.form", form],
    ["device.managed", managed],
  ]),
  n: null,
  exemptions: [],
});

/** What no register of devices of a body holds, as a rule: what its people and its visitors bring along. */
const broughtAlong: readonly DeviceKind[] = [
  kind("person", "phone", "none"),
  kind("person", "phone", "work-profile"),
  kind("person", "laptop", "none"),
  kind("person", "phone", "none", "visitor"),
];

/** The kinds of device that an administration has, as a rule. */
const usual: readonly DeviceKind[] = [
  kind("authority", "phone", "full"),
  kind("authority", "phone", "none"),
  kind("authority", "tablet", "full"),
  kind("authority", "laptop", "full"),
  kind("authority", "laptop", "none"),
  kind("authority", "desktop", "full"),
];

/** Is what one says of a device said by the other too? */
const within = (general: Facts, special: Facts): boolean =>
  [...general].every(([attribute, value]) => special.get(attribute) === value);

/** The kinds of a body: those that are held, with their numbers, and those of which nobody says how many there are, with the exemptions of the whole body. */
export const kindsToPlan = (held: readonly DeviceKind[], ofBody: readonly NamedExemption[]): readonly DeviceKind[] => {
  const others = held.length === 0 ? [...usual, ...broughtAlong] : broughtAlong;
  const further = others.filter(({ facts }) => !held.some((one) => within(facts, one.facts)));
  return [...held, ...further.map((one) => ({ ...one, exemptions: ofBody }))];
};

/** Is the value of an attribute among these: certainly, certainly not, or not known? */
export const isAmong = (facts: Facts, attribute: string, values: readonly string[]): "yes" | "no" | "unknown" => {
  const value = facts.get(attribute);
  if (value !== undefined) return values.includes(String(value)) ? "yes" : "no";
  const all = vocabulary.get(attribute)?.values ?? [];
  return all.every((one) => values.includes(String(one))) ? "yes" : "unknown";
};
