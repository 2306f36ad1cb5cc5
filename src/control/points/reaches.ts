import type { Reach } from "../point.ts";

const forms = ["phone", "tablet", "laptop", "desktop", "other"];
const anyManagement = ["full", "personal-profile", "work-profile", "user-enrolled", "removable", "none"];

/** A resolver answers whoever asks it: every device on the body’s network that has no other resolver. */
export const resolverReach: Reach = {
  forms,
  managed: anyManagement,
  network: "own",
  actions: ["use", "reach-web", "carry-traffic"],
};

/** A browser under management, wherever the device is. */
export const browserReach: Reach = {
  forms: ["laptop", "desktop"],
  managed: ["full"],
  network: "any",
  actions: ["reach-web"],
};

/** A proxy serves what is set to use it, on every network from which it is reached. */
export const proxyReach: Reach = {
  forms,
  managed: anyManagement,
  network: "own",
  actions: ["reach-web", "carry-traffic"],
};

/** Telephones and tablets that the body manages as a whole, its own with a private side among them. */
export const telephoneReach: Reach = {
  forms: ["phone", "tablet"],
  managed: ["full", "personal-profile"],
  network: "any",
  actions: ["download", "install", "have", "use"],
};

/** What only watches, or keeps others from being passed by: by itself it stops nothing that a measure names. */
export const stopsNothing: Reach = { forms, managed: anyManagement, network: "own", actions: [] };

/** What is on computers under management, wherever they are, and by itself stops no action: it looks for applications, or blocks single names. */
export const onComputers: Reach = { forms: ["laptop", "desktop"], managed: ["full"], network: "any", actions: [] };
