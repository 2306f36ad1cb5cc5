import type { Instant } from "../time/time.ts";
import type { Device, Fleet } from "./fleet.ts";
import type { Damage, GeneratedFile } from "./generated.ts";
import { isInstalled, type Named, nameOn, type Products, shownBy } from "./product.ts";
import { type Random, randomOf } from "./random.ts";
import type { Scenario } from "./scenario.ts";
import { isThere } from "./spell.ts";

const hour = 3_600_000;

const enrolments: Readonly<Record<string, string>> = {
  full: "windowsAzureADJoin",
  "personal-profile": "androidEnterpriseCorporateWorkProfile",
  "work-profile": "androidEnterprisePersonalWorkProfile",
};

const systems = { windows: "Windows", android: "Android", ios: "iOS" } as const;

/** What is enrolled at all: not what nobody manages, and not what has left. */
const isEnrolled = ({ type, gap }: Device): boolean =>
  type.facts["device.managed"] !== "none" && gap !== "holder-left" && gap !== "changed-owner";

/** When a device last reported: hours before the export, months for a stale one, never for a silent one. */
const syncOf = ({ gap }: Device, at: Instant, random: Random): string => {
  const hours = random.between(1, 60);
  if (gap === "silent") return "0001-01-01T00:00:00Z";
  const synced = new Date(at - (gap === "stale" ? 50 * 24 + hours : hours) * hour).toISOString();
  return synced.replace(/\.\d+Z$/, ".0000000Z");
};

const deviceOf = ({ id, number, type, uuid, serial }: Device, guid: string, synced: string, domain: string) => ({
  id: guid,
  deviceName: id,
  managedDeviceName: `FICTIF_${id}`,
  managedDeviceOwnerType: type.facts["device.owner"] === "person" ? "personal" : "company",
  deviceEnrollmentType: type.system === "ios" ? "appleBulkWithUser" : enrolments[String(type.facts["device.managed"])],
  isSupervised: type.system === "ios",
  lastSyncDateTime: synced,
  operatingSystem: systems[type.system],
  model: type.system === "ios" ? "iPhone (fictif)" : "FICTIF",
  ...(type.form === "laptop" || type.form === "desktop" ? { chassisType: type.form } : {}),
  serialNumber: serial,
  azureADDeviceId: uuid.length === 36 ? uuid : null,
  userPrincipalName: `agent-fictif-${number}@${domain}`,
});

const cell = (text: string): string => (/[";\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const columns = [
  "ApplicationKey",
  "ApplicationName",
  "ApplicationPublisher",
  "ApplicationVersion",
  "DeviceId",
  "DeviceName",
  "Platform",
  "EmailAddress",
];

/** The applications that the tool can see: all of a device of the authority, only what is managed where there is a personal side. */
const appsOf = (device: Device, at: Instant, scenario: Scenario, products: Products): readonly Named[] => {
  const { type, spell, gap } = device;
  if (gap === "silent" || gap === "without-softwares" || gap === "partial") return [];
  const usual = scenario.applications.map((app) => nameOn(type.system, app));
  if (!type.watched) return usual.slice(0, 4);
  const apps = usual.filter((_, place) => isInstalled(device, place));
  const product = spell !== undefined && isThere(spell, at) ? shownBy(spell, type.system, products) : undefined;
  return product === undefined ? apps : [...apps, product];
};

/** Two files an export, as Microsoft Intune gives them: the devices (JSON) and the raw app inventory (CSV with a byte-order mark). */
export function* intuneFiles(
  scenario: Scenario,
  fleet: Fleet,
  products: Products,
  seed: number,
  damage: Damage,
): Generator<GeneratedFile> {
  const { body } = fleet;
  const enrolled = fleet.devices.filter(isEnrolled);
  if (enrolled.length === 0) return;
  const ids = randomOf(seed, body.id, "intune");
  const guids = enrolled.map(() => [8, 4, 4, 4, 12].map((digits) => ids.hex(digits)).join("-"));
  const domain = `${body.id.split("/").at(-1)}.fictif.invalid`;
  for (const name of body.intune) {
    const { at, received } = scenario.exports[name] ?? {};
    if (at === undefined || received === undefined) continue;
    const random = randomOf(seed, body.id, "intune", name);
    const shared = { kind: "evidence", body: body.id, receivedAt: body.received[name] ?? received } as const;

    const listed = enrolled.map((device, place) =>
      deviceOf(device, guids[place] ?? "", syncOf(device, at, random), domain),
    );
    const withoutId = damage(listed.length, random);
    const page = {
      "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#deviceManagement/managedDevices",
      "@fictif": scenario.note.fr,
      value: listed.map((device, place) => (withoutId.has(place) ? { ...device, id: null } : device)),
    };
    yield {
      ...shared,
      path: `${body.id}/intune/${name}-managed-devices.json`,
      text: `${JSON.stringify(page)}\n`,
      source: "intune-devices",
      records: listed.length,
      damaged: withoutId.size,
    };

    const rows = enrolled.flatMap((device, place) =>
      appsOf(device, at, scenario, products).map(({ id, label, version }) =>
        [
          id,
          label,
          "Éditeur fictif",
          version,
          guids[place] ?? "",
          device.id,
          systems[device.type.system],
          `agent-fictif-${device.number}@${domain}`,
        ]
          .map(cell)
          .join(";"),
      ),
    );
    if (rows.length === 0) continue;
    const cut = damage(rows.length, random);
    const lines = rows.map((row, place) => (cut.has(place) ? row.split(";").slice(0, 6).join(";") : row));
    yield {
      ...shared,
      path: `${body.id}/intune/${name}-app-inventory.csv`,
      text: `\uFEFF${columns.join(";")}\r\n${lines.join("\r\n")}\r\n`,
      source: "intune-app-inventory",
      observedAt: at,
      records: rows.length,
      damaged: cut.size,
    };
  }
}
