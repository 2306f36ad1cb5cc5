import type { Policy } from "./posture.ts";

/**
 * The policy that holds where nobody names another: an inventory and a network record show absence for 30 days, a test for 90; a
 * statement stands for 180 days; what lies between two sightings is not taken as seen.
 */
export const defaultPolicy: Policy = Object.freeze({
  maxAge: Object.freeze({ inventory: 30, network: 30, test: 90 }),
  attestAge: 180,
  persistence: false,
});

export const dayLength = 86_400_000;

/** Is evidence of this kind from this instant still fresh at T? Kinds that the policy does not name show no absence. */
export const isFresh = (policy: Policy, kind: string, at: number, asOf: number): boolean => {
  const days = policy.maxAge[kind];
  return days !== undefined && asOf - at <= days * dayLength;
};
