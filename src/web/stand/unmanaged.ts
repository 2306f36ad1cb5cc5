import type { Stand } from "../stand.ts";

/** `<body> <device>` of each device that its body's register says nobody manages at the instant asked about. */
export const unmanagedOf = ({ asked: { held, at } }: Stand): ReadonlySet<string> =>
  new Set(
    held.deviceFacts
      .filter(
        ({ validFrom, validTo, facts }) =>
          validFrom <= at &&
          at < validTo &&
          facts.get("device.managed") === "none" &&
          facts.get("device.owner") === "authority",
      )
      .map(({ body, device }) => `${body} ${device}`),
  );
