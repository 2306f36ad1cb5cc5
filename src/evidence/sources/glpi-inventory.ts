import type { Value } from "../../logic/condition.ts";
import type { Problem } from "../../problem/problem.ts";
import { jsonRecords } from "../json.ts";
import type { Sighting } from "../observation.ts";
import { problemAt } from "../problems.ts";
import { labeller } from "../recognise.ts";
import type { Context, Seen, Source } from "../source.ts";
import { headText } from "../text.ts";
import { type Fields, fieldsOf, textOf } from "./fields.ts";
import { believableInstall, datedOtherwise, logdateOf, loggedAt, zoneOf } from "./glpi-time.ts";
import { glpiProves } from "./words.ts";

const id = "glpi-inventory";

/** `…\WindowsApps\<Name>_<version>_<arch>_<resource>_<publisher hash>`: the package family is `<Name>_<publisher hash>`. */
const familyOf = (folder: string): string | undefined => {
  const parts = (folder.split(/[\\/]/).findLast((part) => part !== "") ?? "").split("_");
  const name = parts[0];
  const publisher = parts.at(-1);
  return parts.length >= 5 && name !== undefined && publisher !== undefined && /^[a-z0-9]{13}$/i.test(publisher)
    ? `${name}_${publisher}`
    : undefined;
};

const entities: ReadonlyMap<string, string> = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["#39", "'"],
  ["apos", "'"],
]);
const unescaped = (text: string): string =>
  text.includes("&") ? text.replaceAll(/&(#39|\w+);/g, (whole, name: string) => entities.get(name) ?? whole) : text;

const matched = (software: Fields, { matcher }: Context) => {
  const from = textOf(software, "from")?.toLowerCase();
  if (from === "android") return matcher.app("android-package", textOf(software, "comments")?.trim() ?? "");
  if (from === "uwp") return matcher.app("windows-package-family", familyOf(textOf(software, "folder") ?? "") ?? "");
  return [];
};

const sightingsOf = (
  softwares: readonly unknown[],
  zone: string,
  observedAt: number,
  context: Context,
): readonly Sighting[] => {
  const sightings: Sighting[] = [];
  const labelled = labeller(context.matcher);
  for (const item of softwares) {
    const software = fieldsOf(item);
    if (software === undefined) continue;
    const exact = matched(software, context);
    const name = textOf(software, "name");
    const found = exact.length > 0 || name === undefined ? exact : labelled(unescaped(name));
    if (found.length === 0) continue;
    const installed = believableInstall(textOf(software, "install_date"), zone, observedAt);
    for (const { product, identifier, role } of found) {
      sightings.push(
        exact.length > 0
          ? { product, identifier, role, what: "installed", ...installed }
          : { product, identifier, role, what: "suspect" },
      );
    }
  }
  return sightings;
};

/** Numbers that makers leave in place of a serial number: they name no device. */
const placeholder =
  /^(?:|0+|f+|x+|1234567890?|n\/?a|none|unknown|undefined|null|default string|not (?:specified|available|applicable)|to be filled by o\.?e\.?m\.?|system serial number|o\.?e\.?m\.?|0{8}-0{4}-0{4}-0{4}-0{12}|f{8}-f{4}-f{4}-f{4}-f{12})$/i;

const suffix = /-\d{4}-\d{2}-\d{2}-\d{2}-\d{2}-\d{2}$/;

const namesOf = (deviceid: string, hardware: Fields, bios: Fields): readonly string[] => {
  const candidates = [
    textOf(hardware, "uuid"),
    textOf(bios, "ssn"),
    deviceid.replace(suffix, ""),
    textOf(hardware, "name"),
  ];
  const names = candidates.map((name) => name?.trim() ?? "").filter((name) => !placeholder.test(name));
  return [...new Set(names)];
};

const chassis: readonly (readonly [RegExp, Value])[] = [
  [/laptop|notebook|portable|convertible/i, "laptop"],
  [/tablet/i, "tablet"],
  [/desktop|tower|all in one|mini pc|space-saving|pizza box/i, "desktop"],
];

const formOf = (itemtype: string, hardware: Fields): ReadonlyMap<string, Value> => {
  const told = textOf(hardware, "chassis_type") ?? "";
  const form = chassis.find(([form]) => form.test(told))?.[1] ?? (itemtype === "Phone" ? "phone" : undefined);
  return new Map(form === undefined ? [] : [["device.form", form]]);
};

const observation = (value: unknown, record: number, line: number | undefined, context: Context): Seen | Problem => {
  const place = line === undefined ? { record } : { line, record };
  const document = fieldsOf(value);
  const content = fieldsOf(document?.content);
  const deviceid = document === undefined ? undefined : textOf(document, "deviceid");
  if (document === undefined || content === undefined || deviceid === undefined) {
    return problemAt(context, "E-EVIDENCE-RECORD", place, { source: id });
  }
  const itemtype = textOf(document, "itemtype") ?? "Computer";
  const action = textOf(document, "action") ?? "inventory";
  if (!["Computer", "Phone", "Unmanaged"].includes(itemtype) || /^net/.test(action)) {
    return problemAt(context, "E-EVIDENCE-NOT-A-DEVICE", place, { type: itemtype });
  }
  const hardware = fieldsOf(content.hardware) ?? {};
  const names = namesOf(deviceid, hardware, fieldsOf(content.bios) ?? {});
  if (names.length === 0) return problemAt(context, "E-EVIDENCE-NO-NAME", place);
  const zone = zoneOf(fieldsOf(fieldsOf(content.operatingsystem)?.timezone));
  const softwares = Array.isArray(content.softwares) ? content.softwares : undefined;
  const logdate = logdateOf(fieldsOf(content.accesslog));
  const logged = logdate === undefined ? undefined : loggedAt(logdate, zone);
  // A damaged date never becomes another date.
  if (logdate !== undefined && logged === undefined)
    return problemAt(context, "E-EVIDENCE-DATE", place, { value: logdate, column: "accesslog.logdate" });
  const observedAt = logged ?? datedOtherwise(deviceid, softwares ?? [], zone, context);
  if (observedAt === undefined) return problemAt(context, "E-EVIDENCE-UNDATED", place);
  const partial = document.partial === true || document.partial === 1 || document.partial === "true";
  const readable = softwares?.every((software) => fieldsOf(software) !== undefined) ?? false;
  return {
    kind: "observation",
    record,
    names,
    observedAt,
    scope: softwares === undefined ? "part" : "all-apps",
    complete: softwares !== undefined && softwares.length > 0 && readable && !partial,
    facts: formOf(itemtype, hardware),
    sightings: sightingsOf(softwares ?? [], zone, observedAt, context),
  };
};

/** Inventories as the GLPI agents write them (glpi-project/inventory_format): one JSON document a device, an array, or JSON Lines. */
export const glpiInventory: Source = {
  id,
  kind: "inventory",
  ...glpiProves,
  recognise: (head) => {
    const text = headText(head);
    return (
      /^\s*[[{]/.test(text) &&
      /"content"\s*:\s*\{/.test(text) &&
      /"(?:deviceid|versionclient|softwares|hardware)"\s*:/.test(text)
    );
  },
  async *observe(bytes, context) {
    let records = 0;
    let kept = 0;
    for await (const item of jsonRecords(bytes, context)) {
      if (item.kind === "refused") {
        yield item;
        return;
      }
      records += 1;
      const found = observation(item.value, item.record, item.line, context);
      if (found.kind === "observation") kept += 1;
      yield found;
    }
    yield { kind: "tally", records, kept };
  },
};
