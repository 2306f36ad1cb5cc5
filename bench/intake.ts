import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse as parseCsv } from "csv-parse/sync";
import { loadCatalogue } from "../src/catalogue/load.ts";
import { type Matcher, matcher } from "../src/catalogue/matcher.ts";
import { load } from "../src/evidence/load.ts";
import type { Source } from "../src/evidence/source.ts";
import { glpiInventory } from "../src/evidence/sources/glpi-inventory.ts";
import { openStore } from "../src/store/store.ts";

/** The median of some runs, in milliseconds. */
const median = async (runs: number, work: () => unknown): Promise<number> => {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
};

const syllables = ["ka", "ro", "mi", "te", "lu", "sa", "ne", "vo", "di", "pra"];
const nameOf = (n: number): string =>
  [n % 10, Math.floor(n / 10) % 10, Math.floor(n / 100) % 10, Math.floor(n / 1000) % 10]
    .map((digit) => syllables[digit])
    .join("");

const glpiFile = (packages: number): Buffer => {
  const softwares = Array.from({ length: packages }, (_, n) => ({
    arch: "x86_64",
    comments: `An invented package called ${nameOf(n)}, one of many`,
    filesize: 1000 + n,
    from: "rpm",
    name: `lib${nameOf(n)}-${n}`,
    publisher: "Fictif",
    system_category: "Unspecified",
    version: `${n % 9}.${n % 7}.0-1`,
    install_date: "2022-11-17",
  }));
  const content = {
    accesslog: { logdate: "2023-04-03 10:00:00" },
    hardware: { uuid: "4c4c4544-0034-3010-8048-000000000001", name: "fictif-1" },
    softwares,
    versionclient: "bench",
  };
  return Buffer.from(
    JSON.stringify({ deviceid: "fictif-1", itemtype: "Computer", action: "inventory", content }, undefined, 2),
  );
};

const intuneFiles = (rows: number): { readonly csv: string; readonly devices: string } => {
  const header =
    "ApplicationKey,ApplicationName,ApplicationPublisher,ApplicationShortVersion,ApplicationVersion,DeviceId,DeviceName,OSDescription,OSVersion,Platform,UserId,EmailAddress,UserName";
  const lines = [`\uFEFF${header}`];
  const each = 40;
  const devices: object[] = [];
  for (let device = 0; device < rows / each; device++) {
    const id = `00000000-0000-4000-8000-${String(device).padStart(12, "0")}`;
    devices.push({
      id,
      deviceName: `FICTIF-${device}`,
      managedDeviceOwnerType: "company",
      operatingSystem: "Windows",
      lastSyncDateTime: "2023-04-03T09:15:22.1234567Z",
    });
    for (let app = 0; app < each; app++) {
      const kind = (app * 37 + device) % 4000;
      const name = app % 20 === 0 ? `"${nameOf(app)}, the ""best"""` : `${nameOf(kind)} Studio`;
      lines.push(
        `${String(kind).padStart(64, "0")},${name},Fictif bv,,${app}.1,${id},FICTIF-${device},Windows,10.0.19045,Windows,${id},user${device}@fictif.example,User ${device}`,
      );
    }
  }
  return { csv: `${lines.join("\r\n")}\r\n`, devices: JSON.stringify({ value: devices }) };
};

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

const drain = async (source: Source, bytes: Uint8Array, using: Matcher): Promise<number> => {
  let found = 0;
  const context = {
    matcher: using,
    attributes: new Map(),
    body: "be/ex/bench",
    file: "bench",
    receivedAt: 0,
    observedAt: () => undefined,
    sizeCap: 1 << 28,
  };
  for await (const _ of source.observe(once(bytes), context)) found += 1;
  return found;
};

export interface Figure {
  readonly name: string;
  /** How many times the peer's work; below 1 is faster than the peer. */
  readonly ratio: number;
  readonly aim: string;
  readonly met: boolean;
}

/** Ratios of our intake to its peers, in one run: machines differ, ratios less. */
export async function bench(): Promise<readonly Figure[]> {
  const catalogue = await loadCatalogue();
  if (!catalogue.ok) throw new Error("the catalogue cannot be read");
  const using = matcher(catalogue.value);
  const folder = mkdtempSync(join(tmpdir(), "interdict-bench-"));
  try {
    const glpi = glpiFile(3000);
    const peerJson = await median(15, () => JSON.parse(glpi.toString("utf8")));
    const ours = await median(15, () => drain(glpiInventory, glpi, using));

    const { csv, devices } = intuneFiles(100_000);
    const paths = [join(folder, "apps.csv"), join(folder, "devices.json")];
    writeFileSync(paths[0] ?? "", csv);
    writeFileSync(paths[1] ?? "", devices);
    const peerCsv = await median(5, () => parseCsv(readFileSync(paths[0] ?? ""), { bom: true }).length);
    let run = 0;
    const wholeLoad = await median(5, async () => {
      const opened = openStore(join(folder, `data-${run++}`));
      if (!opened.ok) throw new Error("no store");
      const options = {
        body: "be/ex/bench",
        receivedAt: Date.UTC(2023, 3, 4),
        matcher: using,
        catalogue: "bench",
        attributes: new Map(),
      };
      for await (const each of load(opened.value, paths, options)) if (each.refused) throw new Error("refused");
      opened.value.close();
    });
    return [
      {
        name: "GLPI, 3,000 packages, read and matched ÷ JSON.parse of the buffer",
        ratio: ours / peerJson,
        aim: "≤ 2",
        met: ours / peerJson <= 2,
      },
      {
        name: "Intune, 100,000 rows, csv-parse alone ÷ the whole load",
        ratio: peerCsv / wholeLoad,
        aim: "≥ 4",
        met: peerCsv / wholeLoad >= 4,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (import.meta.main)
  for (const { name, ratio, aim, met } of await bench())
    console.log(`${name}: ${ratio.toFixed(2)} (${aim}) ${met ? "✓" : "✗"}`);
