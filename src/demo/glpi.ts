import type { Instant } from "../time/time.ts";
import { localTime, minutesInto, universalTime, workdays } from "./clock.ts";
import type { Device, Fleet } from "./fleet.ts";
import type { Damage, GeneratedFile } from "./generated.ts";
import { type Named, nameOn, type Products, type System, shownBy } from "./product.ts";
import { type Random, randomOf } from "./random.ts";
import type { Gap, Scenario } from "./scenario.ts";
import { isThere } from "./spell.ts";

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

/** The same lists again and again, so each is written once: what every fleet has beside the product, by system. */
const usualSoftware = (scenario: Scenario): Readonly<Record<System, readonly string[]>> => {
  const written = (system: System) =>
    scenario.applications.map((app, place) =>
      // What came with an Android system is dated with the system's own day.
      softwareOf(
        nameOn(system, app),
        system,
        system === "android" && place % 3 === 0 ? "2008-12-31" : `2022-0${(place % 8) + 1}-1${place % 10}`,
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

const documentOf = ({ device, at }: Inventory, { usual, products, random, note }: Writing): string => {
  const { type, spell, gap, id } = device;
  const zone =
    spell?.told === "time-in-utc" ? { name: "UTC", offset: "+0000" } : { name: "Europe/Brussels", offset: "+0200" };
  const written = spell?.told === "time-in-utc" ? universalTime : localTime;
  // A clock that is a year ahead.
  const logdate =
    gap === "wrong-clock" ? written(at).replace(/^\d{4}/, (year) => String(Number(year) + 1)) : written(at);
  const softwares = usual[type.system].filter((_, place) => (device.number + place) % 4 !== 0);
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
    // Agents keep the id that they gave themselves when they were installed.
    deviceid: `${id}-2022-0${(device.number % 8) + 1}-1${device.number % 10}-09-${10 + (device.number % 50)}-00`,
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
    const writing = { usual, products, random, note: scenario.note.fr };
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
