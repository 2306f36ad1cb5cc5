import { build as plist } from "plist";
import { ok } from "../../problem/problem.ts";
import { unverifiedLines } from "../about.ts";
import { inOrder, messageIn } from "../message.ts";
import type { Order, Point } from "../point.ts";
import { endOf } from "../restriction.ts";
import { uuidOf } from "../uuid.ts";
import { inXml } from "../xml.ts";
import { appleOrder, applePoint } from "./apple.ts";
import { naming } from "./apps.ts";
import { appleProfileWords } from "./words-apple.ts";

/** What a user reads of a profile in the settings of the device, and what an administrator reads below it. */
const description = (order: Order): string => {
  const refusing = naming(order.restrictions, "ios-bundle");
  return [
    ...(refusing.length === 0 ? [] : inOrder(order.host).map((language) => messageIn(refusing, order.host, language))),
    ...unverifiedLines(order),
  ].join("\n");
};

/** The last day, whole, in the zone of the measure. */
const removalDate = ({ restrictions: [restriction] }: Order): Date | undefined => {
  const end = restriction === undefined ? undefined : endOf(restriction);
  return end === undefined ? undefined : new Date(end);
};

/** A configuration profile that the system itself removes at the end (Apple, “Device Management”: TopLevel, com.apple.applicationaccess). */
export const point: Point = {
  id: "apple-profile",
  program: "libplist 2.2",
  ...applePoint,
  words: appleProfileWords,
  build: (order) => {
    const { identifier, label, bundles, losses } = appleOrder(order);
    const payload = `${identifier}.applicationaccess`;
    const title = inXml(order.restrictions[0]?.title[order.host.language] ?? label);
    const date = removalDate(order);
    const file = `${label}.mobileconfig`;
    const text = plist({
      PayloadType: "Configuration",
      PayloadVersion: 1,
      PayloadIdentifier: identifier,
      PayloadUUID: uuidOf(order.host.id, identifier).toUpperCase(),
      PayloadDisplayName: title,
      PayloadDescription: inXml(description(order)),
      PayloadOrganization: inXml(order.host.name),
      ...(date === undefined ? {} : { RemovalDate: date }),
      PayloadContent: [
        {
          PayloadType: "com.apple.applicationaccess",
          PayloadVersion: 1,
          PayloadIdentifier: payload,
          PayloadUUID: uuidOf(order.host.id, payload).toUpperCase(),
          PayloadDisplayName: title,
          ...(bundles.length === 0 ? {} : { blockedAppBundleIDs: bundles.map(inXml) }),
        },
      ],
    });
    return ok({ files: [{ file, text: `${text}\n` }], losses, args: { file, identifier } });
  },
};
