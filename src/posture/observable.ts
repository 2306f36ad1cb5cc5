import type { Facts } from "../logic/condition.ts";

/** Why no declared source could ever show the product absent from a unit; undefined where one could. */
export const unobservableBecause = (
  facts: Facts,
  channel: string,
): "own-device" | "work-profile" | "user-enrolled" | "personal-profile" | undefined => {
  if (channel !== "app" && channel !== "web") return undefined;
  if (facts.get("device.owner") === "person") return "own-device";
  // A web block is tested from the work side of a device; what runs beside it is out of its reach all the same.
  switch (facts.get("device.managed")) {
    case "work-profile":
      return "work-profile";
    case "user-enrolled":
      return "user-enrolled";
    case "personal-profile":
      return "personal-profile";
    default:
      return undefined;
  }
};
