import type { Given } from "../measure.ts";
import type { Situation } from "./situations.ts";

/** Facts with one more, in the shape of a case: `device.owner` under `device`. */
export const withFact = (given: Given, attribute: string, value: unknown): Given => {
  const [family = "", ...rest] = attribute.split(".");
  if (rest.length === 0 || attribute.startsWith("body.response.")) return { ...given, [attribute]: value };
  const before = given[family];
  const inner = typeof before === "string" ? { id: before } : typeof before === "object" ? before : {};
  return { ...given, [family]: { ...inner, [rest.join(".")]: value } };
};

/** Facts with the days and the exemption of a situation. */
export const withSituation = (given: Given, { days, exemption }: Situation): Given => {
  const counted = [...days].reduce((all, [of, day]) => withFact(all, of, day), given);
  return exemption === undefined ? counted : { ...counted, exemption };
};
