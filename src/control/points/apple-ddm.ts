import { ok } from "../../problem/problem.ts";
import type { Artefact, Point } from "../point.ts";
import { appleOrder, applePoint } from "./apple.ts";
import { appleDdmWords } from "./words-apple.ts";

const json = (file: string, value: object): Artefact => ({ file, text: `${JSON.stringify(value, undefined, 2)}\n` });

/** A declaration of what the device refuses, and one that has it applied (Apple, “Device Management”: app.settings, activation.simple). */
export const point: Point = {
  id: "apple-ddm",
  program: "iOS 27",
  ...applePoint,
  words: appleDdmWords,
  build: (order) => {
    const { identifier, label, bundles, losses } = appleOrder(order);
    // The token must change with the content: a serial is given once only.
    const ServerToken = String(order.edition.serial);
    const configuration = `${identifier}.app-settings`;
    const files = [
      json(`${label}.configuration.json`, {
        Type: "com.apple.configuration.app.settings",
        Identifier: configuration,
        ServerToken,
        Payload: bundles.length === 0 ? {} : { Allowed: { DeniedApps: bundles } },
      }),
      json(`${label}.activation.json`, {
        Type: "com.apple.activation.simple",
        Identifier: `${identifier}.activation`,
        ServerToken,
        Payload: { StandardConfigurations: [configuration] },
      }),
    ];
    return ok({ files, losses, args: { label, configuration } });
  },
};
