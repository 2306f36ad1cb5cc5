import type { Value } from "../../logic/condition.ts";
import { jsonRecords } from "../json.ts";
import { problemAt } from "../problems.ts";
import type { Source } from "../source.ts";
import { headText } from "../text.ts";
import { graphInstant } from "./dates.ts";
import { type Fields, fieldsOf, textOf } from "./fields.ts";
import { intuneDevicesProves } from "./words.ts";

const id = "intune-devices";

const enrolled: ReadonlyMap<string, Value> = new Map([
  ["androidEnterpriseFullyManaged", "full"],
  ["androidEnterpriseDedicatedDevice", "full"],
  ["androidEnterpriseCorporateWorkProfile", "personal-profile"],
  ["androidEnterprisePersonalWorkProfile", "work-profile"],
  ["appleUserEnrollment", "user-enrolled"],
  ["appleUserEnrollmentWithServiceAccount", "user-enrolled"],
]);

const fullForCompany = /^windows(?:AzureADJoin|AutoEnrollment|BulkAzureDomainJoin|BulkUserless|CoManagement)/;

/** `device.managed`, only where the enrolment leaves no doubt. */
const managedOf = (device: Fields, owner: Value | undefined): Value | undefined => {
  const type = textOf(device, "deviceEnrollmentType") ?? "";
  if (device.isSupervised === true) return "full";
  if (owner === "authority" && fullForCompany.test(type)) return "full";
  return enrolled.get(type);
};

const chassis: readonly Value[] = ["phone", "tablet", "laptop", "desktop"];

const formOf = (device: Fields, system: string): Value | undefined => {
  const told = (textOf(device, "chassisType") ?? "").toLowerCase();
  if (chassis.includes(told)) return told;
  const model = textOf(device, "model") ?? "";
  if (/^iphone/i.test(model)) return "phone";
  if (/^ipad/i.test(model) || system === "ipados") return "tablet";
  if (/^macbook/i.test(model)) return "laptop";
  if (/^(?:imac|mac ?mini|mac ?pro|mac ?studio)/i.test(model)) return "desktop";
  return undefined;
};

const owners: ReadonlyMap<string, Value> = new Map([
  ["company", "authority"],
  ["personal", "person"],
]);

/** Where an app inventory of such a device lists every application, and not only what the organisation manages. */
const seesAll = (owner: Value | undefined, system: string): boolean =>
  owner === "authority" && /^(?:ios|ipados|macos|mac os|windows)/.test(system);

/** `managedDevices` of Microsoft Graph: pages, plain arrays or JSON Lines. It says whose a device is and when it last reported. */
export const intuneDevices: Source = {
  id,
  kind: "inventory",
  ...intuneDevicesProves,
  recognise: (head) => {
    const text = headText(head);
    return (
      /^\s*[[{]/.test(text) &&
      /"(?:managedDeviceOwnerType|lastSyncDateTime|deviceEnrollmentType)"|managedDevices["#(]|graph\.managedDevice/.test(
        text,
      )
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
      const place = item.line === undefined ? { record: item.record } : { line: item.line, record: item.record };
      const device = fieldsOf(item.value);
      const own = device === undefined ? undefined : textOf(device, "id");
      if (device === undefined || own === undefined) {
        yield problemAt(context, "E-EVIDENCE-RECORD", place, { source: id });
        continue;
      }
      const synced = textOf(device, "lastSyncDateTime");
      const observedAt = graphInstant(synced);
      if (observedAt === undefined) {
        // Enrolled and never seen since: nothing was observed. A date that cannot be read is a fault of the record.
        if (synced !== undefined && !synced.startsWith("0001-01-01"))
          yield problemAt(context, "E-EVIDENCE-DATE", place, { value: synced, column: "lastSyncDateTime" });
        else kept += 1;
        continue;
      }
      const system = (textOf(device, "operatingSystem") ?? "").toLowerCase();
      const owner = owners.get(
        (textOf(device, "managedDeviceOwnerType") ?? textOf(device, "ownerType") ?? "").toLowerCase(),
      );
      const facts = new Map<string, Value>();
      const state = (attribute: string, value: Value | undefined) =>
        void (value === undefined || facts.set(attribute, value));
      state("device.owner", owner);
      state("device.managed", managedOf(device, owner));
      state("device.form", formOf(device, system));
      const names = [
        own,
        textOf(device, "serialNumber"),
        textOf(device, "azureADDeviceId"),
        textOf(device, "deviceName"),
      ];
      kept += 1;
      yield {
        kind: "observation",
        record: item.record,
        names: [...new Set(names.filter((name) => name !== undefined))],
        observedAt,
        scope: seesAll(owner, system) ? "all-apps" : "managed-apps",
        complete: false,
        facts,
        sightings: [],
      };
    }
    yield { kind: "tally", records, kept };
  },
};
