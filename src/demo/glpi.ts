import type { Instant } from "../time/time.ts";
import { dayWithin, localTime, minutesInto, offsetOf, universalTime, workdays } from "./clock.ts";
import type { Device, Fleet } from "./fleet.ts";
import type { Damage, GeneratedFile } from "./generated.ts";
import { isInstalled, type Named, nameOn, type Products, type System, shownBy } from "./product.ts";
import { type Random, randomOf } from "./random.ts";
import type { Gap, Scenario } from "./scenario.ts";
import { isThere } from "./spell.ts";
import { addressOf } from "./unbound.ts";

const day = 24 * 3_600_000;

/** Never inventoried, or no longer. */
const gone: readonly (Gap | undefined)[] = ["silent", "holder-left", "changed-owner"];

/** `<Name>_<hash>` in the folder where Windows keeps it: `<Name>_<version>_<architecture>__<hash>`. */
const folderOf = ({ id, version }: Named): string => {
  const [name = "", hash = ""] = id.split("_");
  return `C:\\Program Files\\WindowsApps\\${name}_${version}_x64__${hash}`;
};

const softwareOf = (app: Named, system: System, installDate: string): string =>
  JSON.stringify(
    system === "windows"
      ? {
          arch: "x86_64",
          folder: folderOf(app),
          from: "uwp",
          install_date: installDate,
          name: app.label,
          system_category: "store",
          version: app.version,
        }
      : {
          name: app.label,
          comments: app.id,
          version: app.version,
          from: "Android",
          folder: `/data/app/${app.id}-fictif==`,
          install_date: installDate,
        },
  );

/** What Android gives as the install date of whatever came with it. */
const systemDay = "2008-12-31";

/** The same lists again and again, so each is written once: what every fleet has beside the product, by system. */
const usualSoftware = (scenario: Scenario): Readonly<Record<System, readonly string[]>> => {
  const random = randomOf(scenario.exercise, "applications");
  const written = (system: System) =>
    scenario.applications.map((app, place) =>
      softwareOf(
        nameOn(system, app),
        system,
        system === "android" && place % 3 === 0 ? systemDay : dayWithin(scenario.equipped, random),
      ),
    );
  return { android: written("android"), ios: [], windows: written("windows") };
};

interface Inventory {
  readonly device: Device;
  readonly at: Instant;
}

/** When each device is inventoried in the waves of a delivery, in order. */
const inventoriesOf = (
  scenario: Scenario,
  fleet: Fleet,
  waves: readonly string[],
  random: Random,
): readonly Inventory[] => {
  const found: Inventory[] = [];
  for (const wave of waves) {
    const plan = scenario.waves[wave];
    if (plan === undefined) continue;
    const [from, to] = plan.days;
    const days = workdays(from, to);
    for (const device of fleet.devices) {
      const { type, gap, spell } = device;
      const at = minutesInto(random.pick(days), 420 + random.below(180) + random.below(60) / 60);
      if (!type.watched || type.system === "ios" || gone.includes(gap)) continue;
      if ((gap === "stale") !== (plan.only === "stale")) continue;
      if (plan.only !== "found") found.push({ device, at });
      else if (spell !== undefined) {
        const morning =
          spell.removed === Number.POSITIVE_INFINITY ? undefined : localTime(spell.removed + day).slice(0, 10);
        found.push({
          device,
          at: morning !== undefined && morning >= from && morning <= to ? minutesInto(morning, 430) : at,
        });
      }
    }
  }
  return found.sort((one, other) => one.at - other.at || one.device.number - other.device.number);
};

const documentOf = ({ device, at }: Inventory, { usual, products, random, note, hasLog }: Writing): string => {
  const { type, spell, gap, id } = device;
  const universal = spell?.told === "time-in-utc";
  const zone = universal ? { name: "UTC", offset: "+0000" } : { name: "Europe/Brussels", offset: offsetOf(at) };
  const written = universal ? universalTime : localTime;
  // A clock that is a year ahead.
  const logdate =
    gap === "wrong-clock" ? written(at).replace(/^\d{4}/, (year) => String(Number(year) + 1)) : written(at);
  const softwares = usual[type.system].filter((_, place) => isInstalled(device, place));
  if (spell !== undefined && isThere(spell, at)) {
    const app = shownBy(spell, type.system, products);
    if (app !== undefined)
      softwares.push(
        softwareOf(
          app,
          type.system,
          spell.told === "day" ? localTime(spell.installed).slice(0, 10) : written(spell.installed),
        ),
      );
  }
  const head = JSON.stringify({
    action: "inventory",
    deviceid: device.agent,
    itemtype: type.form === "phone" || type.form === "tablet" ? "Phone" : "Computer",
    tag: note,
    ...(gap === "partial" ? { partial: true } : {}),
  });
  const hardware = {
    name: id,
    uuid: device.uuid,
    ...(type.form === "phone" ? {} : { chassis_type: chassisOf[type.form] }),
  };
  const content = JSON.stringify({
    versionclient: type.system === "android" ? "GLPI-Agent-Android_v1.4.0" : "GLPI-Agent_v1.4",
    accesslog: { logdate },
    hardware,
    bios: { ssn: device.serial, smanufacturer: "FICTIF" },
    ...(hasLog
      ? { networks: [{ description: "wifi (fictif)", type: "wifi", status: "up", ipaddress6: addressOf(device) }] }
      : {}),
    users: [{ login: `agent-fictif-${device.number}` }],
    operatingsystem: {
      name: type.system === "android" ? "Android" : "Windows",
      full_name: `${type.system} (fictif)`,
      timezone: zone,
    },
  });
  const list =
    gap === "without-softwares"
      ? ""
      : `,"softwares":[${(gap === "partial" ? softwares.slice(0, random.below(4)) : softwares).join(",")}]`;
  return `${head.slice(0, -1)},"content":${content.slice(0, -1)}${list}}}`;
};

const chassisOf = { phone: "", tablet: "Tablet", laptop: "Laptop", desktop: "Desktop" } as const;

interface Writing {
  readonly usual: Readonly<Record<System, readonly string[]>>;
  readonly products: Products;
  readonly random: Random;
  readonly note: string;
  /** Does the body hand over its resolver's log? Then its inventories tell the addresses that are in it. */
  readonly hasLog: boolean;
}

/** The inventories of one body, one file a delivery: JSON Lines, a document a line, as the agents sent them. */
export function* glpiFiles(
  scenario: Scenario,
  fleet: Fleet,
  products: Products,
  seed: number,
  damage: Damage,
): Generator<GeneratedFile> {
  const usual = usualSoftware(scenario);
  for (const name of fleet.body.glpi) {
    const delivery = scenario.deliveries[name];
    if (delivery === undefined) continue;
    const random = randomOf(seed, fleet.body.id, "glpi", name);
    const inventories = inventoriesOf(scenario, fleet, delivery.waves, random);
    if (inventories.length === 0) continue;
    const writing = { usual, products, random, note: scenario.note.fr, hasLog: fleet.body.logs.length > 0 };
    const documents = inventories.map((inventory) => documentOf(inventory, writing));
    // Lines that were cut while they were copied.
    const damaged = damage(documents.length, random);
    for (const place of damaged) documents[place] = (documents[place] ?? "").slice(0, 200);
    yield {
      path: `${fleet.body.id}/glpi/${name}.jsonl`,
      text: `${documents.join("\n")}\n`,
      kind: "evidence",
      body: fleet.body.id,
      source: "glpi-inventory",
      receivedAt: fleet.body.received[name] ?? delivery.received,
      records: documents.length,
      damaged: damaged.size,
    };
  }
}
