import type { Value } from "../../logic/condition.ts";

/** What is common among people, devices and bodies, where the vocabulary does not begin with it. Other values follow in their own order. */
const common: ReadonlyMap<string, readonly Value[]> = new Map<string, readonly Value[]>([
  ["person.role", ["staff"]],
  ["person.senior", [false]],
  ["body.kind", ["service", "cabinet", "local", "spf", "ministry"]],
  ["body.uap-type", ["none"]],
  ["body.german-speaking", [false]],
  ["purpose", ["official-duty"]],
  ["device.managed", ["full", "none"]],
  ["device.manager", ["authority", "nobody"]],
  ["device.dedicated", [false]],
  ["device.sensitive-information", [false]],
  ["device.authorised", [false]],
  ["place.sensitive", [false]],
  ["contract.requires-use", [false]],
]);

/** The values of an attribute with the common ones first. */
export const naturally = (attribute: string, values: readonly Value[]): readonly Value[] => {
  const first = (common.get(attribute) ?? []).filter((value) => values.includes(value));
  return [...first, ...values.filter((value) => !first.includes(value))];
};
