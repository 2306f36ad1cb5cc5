import type { Fleet } from "./fleet.ts";

/** Numbers and lists that records and attestations of a body speak of, counted on what its fleet really is. */
export type Counted = Readonly<Record<string, number | readonly string[]>>;

const ofAuthority = (owner: unknown): boolean => owner === "authority";

/** By the name that stands in braces in the file of the exercise. */
export const countedOf = ({ devices }: Fleet): Counted => {
  const covered = devices.filter(({ type, gap }) => type.covered && gap !== "contractor" && gap !== "changed-owner");
  const service = covered.filter(({ type }) => ofAuthority(type.facts["device.owner"]));
  const watched = service.filter(({ type }) => type.watched);
  return {
    devices: devices.length,
    covered: covered.length,
    service: service.length,
    watched: watched.length,
    sample: Math.min(watched.length, Math.ceil(watched.length / 20)),
    exempt: devices.filter(({ exempt }) => exempt).map(({ id }) => id),
  };
};

/** The same with every `{name}` replaced by what it stands for; undefined when one of them is an empty list, so that there is nothing to say. */
export const filled = (value: unknown, counted: Counted): unknown => {
  if (typeof value === "string") {
    const name = /^\{([a-z]+)\}$/.exec(value)?.[1];
    if (name === undefined) return value;
    const found = counted[name];
    return Array.isArray(found) && found.length === 0 ? undefined : found;
  }
  if (Array.isArray(value)) {
    const items = value.map((item) => filled(item, counted));
    return items.includes(undefined) ? undefined : items;
  }
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, filled(item, counted)] as const);
  return entries.some(([, item]) => item === undefined) ? undefined : Object.fromEntries(entries);
};
