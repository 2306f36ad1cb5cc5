import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exportLedger, head } from "../ledger/ledger.ts";
import { appendRecords } from "../ledger/records.ts";
import { verifyChain } from "../ledger/verify.ts";
import { pathOfFile } from "../store/files.ts";
import { parseInstant } from "../time/time.ts";
import { fileOf, loadAll, observed, openTestStore, stateOf, testFolder } from "./for-tests.ts";
import { observationsOf } from "./read.ts";
import { filesOf } from "./visible.ts";

const always = { knownAt: Number.POSITIVE_INFINITY };
const observedAt = parseInstant("2023-04-12") ?? 0;
const guid = (n: number) => `${String(n).padStart(8, "0")}-0000-4000-8000-000000000000`;

/** A small fleet in the tools' formats: every device has the product or not, by its number. */
const fleet = (devices: number) => {
  const numbers = Array.from({ length: devices }, (_, n) => n);
  const glpi = numbers.map((n) =>
    JSON.stringify({
      deviceid: `glpi-${n}`,
      itemtype: "Phone",
      content: {
        accesslog: { logdate: `2023-04-0${1 + (n % 9)} 10:00:00` },
        softwares: [{ name: "a", from: "Android", comments: n % 2 === 0 ? "be.example.zazou" : "be.example.other" }],
      },
    }),
  );
  const managed = numbers.map((n) => ({
    id: guid(n),
    managedDeviceOwnerType: "company",
    operatingSystem: "Windows",
    lastSyncDateTime: "2023-04-03T10:00:00Z",
  }));
  const rows = numbers.flatMap((n) => [
    `k,Word,${guid(n)}`,
    n % 3 === 0 ? `be.example.zazou,Z,${guid(n)}` : `k2,Mail,${guid(n)}`,
  ]);
  const log = numbers.map(
    (n) =>
      `Apr 0${1 + (n % 9)} 10:00:00 unbound[1:0] query: 192.0.2.${n} ${n % 2 === 0 ? "zazou" : "other"}.example. A IN`,
  );
  const register = numbers.map((n) => `${guid(n)},h${n},authority`);
  return { glpi, managed, rows, log, register };
};

const csvHeader = "ApplicationKey,ApplicationName,DeviceId";
const table = (head: string, rows: readonly string[]) => `${[head, ...rows].join("\n")}\n`;
const half = <T>(items: readonly T[], at: number): readonly (readonly T[])[] =>
  [items.slice(0, at), items.slice(at)].filter((part) => part.length > 0);

describe("loading", () => {
  it("gives the same in any order, any number of times, and with logs and tables cut anywhere between records", async () => {
    const { glpi, managed, rows, log, register } = fleet(8);
    const whole = [
      fileOf(table(csvHeader, rows)),
      fileOf(JSON.stringify({ value: managed })),
      fileOf(glpi.join("\n")),
      fileOf(log.join("\n")),
      fileOf(table("device,holder,device.owner", register)),
    ];
    const store = openTestStore();
    await loadAll(store, whole, { observedAt });
    const expected = await stateOf(store);
    expect(expected).toContain("be.example.zazou");
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 7 }), fc.infiniteStream(fc.nat()), async (at, random) => {
        const pieces = [
          ...half(rows, at * 2 - 1).map((part) => table(csvHeader, part)),
          ...half(managed, at).map((part) => JSON.stringify({ value: part })),
          ...half(glpi, at).map((part) => part.join("\n")),
          ...half(log, at).map((part) => `${part.join("\n")}\n`),
          ...half(register, at).map((part) => table("device,holder,device.owner", part)),
        ].map((content) => fileOf(content));
        const key = new Map([...pieces, ...whole.slice(at % 5)].map((path) => [path, random.next().value ?? 0]));
        const order = [...key].sort(([, a], [, b]) => a - b).map(([path]) => path);
        const other = openTestStore();
        await loadAll(other, [...order, ...order.slice(0, 3)], { observedAt });
        expect(await stateOf(other)).toBe(expected);
      }),
      { numRuns: 12 },
    );
  });

  it("with damaged records gives the same for every device that none of them speaks of", async () => {
    const { managed, rows, log } = fleet(12);
    const observationsWith = async (csv: readonly string[], lines: readonly string[]) => {
      const store = openTestStore();
      await loadAll(store, [fileOf(JSON.stringify(managed)), fileOf(table(csvHeader, csv)), fileOf(lines.join("\n"))], {
        observedAt,
      });
      return await observationsOf(store, always);
    };
    const without = ({
      id: _,
      seq: _s,
      file: _f,
      record: _r,
      ...rest
    }: Awaited<ReturnType<typeof observationsOf>>[number]) => rest;
    const sound = (await observationsWith(rows, log)).map(without);
    const damage = fc.constantFrom(
      (text: string) => text.slice(0, text.length / 2),
      (text: string) => `"${text}`,
      (text: string) => text.replace(/[,:]/, ""),
      () => "\u0000\u0001",
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(11), damage, async (n, spoil) => {
        // Either row of the device, so that its neighbours on the other side stay out of it where the id is lost.
        const spoilt = rows.map((row, place) => (place === n * 2 ? spoil(row) : row));
        const lines = log.map((line, place) => (place === n ? spoil(line) : line));
        const found = (await observationsWith(spoilt, lines)).map(without);
        const touched = [guid(n), guid(n - 1), `192.0.2.${n}`];
        const untouched = <T extends { readonly names: readonly string[] }>(all: readonly T[]) =>
          all.filter(({ names }) => !touched.includes(names[0] ?? ""));
        expect(untouched(found)).toEqual(untouched(sound));
        const inventory = found.find(({ source, names }) => source === "intune-app-inventory" && names[0] === guid(n));
        expect(inventory?.complete ?? false).toBe(false);
      }),
      { numRuns: 20 },
    );
  });

  it("changes nothing when the same file comes again, and says so", async () => {
    const { glpi } = fleet(2);
    const store = openTestStore();
    const path = fileOf(glpi.join("\n"));
    const [first] = await loadAll(store, [path]);
    const before = await head(store);
    const again = await loadAll(store, [path, fileOf(glpi.join("\n"), "renamed.txt")], { receivedAt: observedAt });
    expect(again).toMatchObject([{ ...first, already: true }, { already: true }]);
    expect(await head(store)).toEqual(before);
    expect(readFileSync(pathOfFile(store.folder, first?.digest ?? ""), "utf8")).toBe(glpi.join("\n"));
  });

  it("for another body, or as seen with another catalogue, is another load; the newest catalogue counts", async () => {
    const store = openTestStore();
    const path = fileOf(fleet(1).glpi.join("\n"));
    await loadAll(store, [path]);
    await loadAll(store, [path], { body: "be/ex/other" });
    await loadAll(store, [path], { catalogue: "newer" });
    expect((await head(store)).seq).toBe(3);
    expect((await filesOf(store, always)).map(({ body, catalogue }) => [body, catalogue])).toEqual([
      ["be/ex/bureau", "newer"],
      ["be/ex/other", "test"],
    ]);
    expect(await observationsOf(store, { ...always, bodies: ["be/ex/bureau"] })).toHaveLength(1);
    expect(await observationsOf(store, { ...always, upTo: 1 })).toMatchObject([{ seq: 1 }]);
  });

  it("stores nothing in a dry run, and gives the same counts", async () => {
    const { glpi } = fleet(3);
    const store = openTestStore();
    const dry = await loadAll(store, [fileOf(glpi.join("\n"))], { dryRun: true });
    expect(dry).toMatchObject([{ records: 3, kept: 3, devices: 3, sightings: 2, already: false }]);
    expect((await head(store)).seq).toBe(0);
    expect(existsSync(join(store.folder, "files"))).toBe(false);
  });

  it("keeps what was known before a load as it was", async () => {
    const { glpi, log } = fleet(4);
    const store = openTestStore();
    await loadAll(store, [fileOf(glpi.join("\n"))], { receivedAt: 1000 });
    const before = await stateOf(store, 1000);
    await loadAll(store, [fileOf(log.join("\n"))], { receivedAt: 1001, observedAt });
    expect(await stateOf(store, 1000)).toBe(before);
    expect(await stateOf(store, 1001)).not.toBe(before);
    expect(await stateOf(store, 999)).toBe("[[],[],[],[]]");
  });

  it("drops what is retracted, by the digest of a file or the id of an observation, from when that is known", async () => {
    const { glpi, log } = fleet(2);
    const store = openTestStore();
    const [first] = await loadAll(store, [fileOf(glpi.join("\n")), fileOf(log.join("\n"))], { observedAt });
    const all = await observationsOf(store, always);
    const receivedAt = observedAt;
    const retract = (of: string) =>
      appendRecords(store, [{ kind: "retraction", json: { of, by: "x", why: "y" }, knownAt: 0 }], receivedAt);
    retract(all.find(({ source }) => source === "unbound-log")?.id ?? "");
    retract(`sha256:${first?.digest}`);
    expect(await observationsOf(store, always)).toEqual([]);
    expect(await observationsOf(store, { knownAt: receivedAt - 1 })).toEqual(all);
  });

  it("refuses what it does not recognise or is said to be what it is not, and loads the rest", async () => {
    const store = openTestStore();
    const [glpi = ""] = fleet(1).glpi;
    const results = await loadAll(store, [
      fileOf("PK\u0003\u0004"),
      fileOf(""),
      join(testFolder(), "none"),
      fileOf(glpi),
    ]);
    expect(results.map(({ refused, rejected }) => [refused, rejected[0]?.code])).toEqual([
      [true, "E-EVIDENCE-UNKNOWN"],
      [true, "E-EVIDENCE-UNKNOWN"],
      [true, "E-EVIDENCE-UNREADABLE"],
      [false, undefined],
    ]);
    expect((await observed(glpi, { source: "unbound-log" })).codes).toEqual(["E-EVIDENCE-NOT-SOURCE"]);
    expect((await observed(glpi, { source: "nagios" })).codes).toEqual(["E-EVIDENCE-NO-SUCH-SOURCE"]);
    expect((await observed(glpi, { source: "glpi-inventory" })).loaded.kept).toBe(1);
  });

  it("says once of a file how many records are dated after their receipt, at the first of them", async () => {
    const dated = (n: number, logdate: string) =>
      JSON.stringify({ deviceid: `d${n}`, content: { hardware: { name: `d${n}` }, accesslog: { logdate } } });
    const late = ["2023-04-12 10:00:00", "2023-04-12 10:00:01", "9999-12-31 10:00:00"].map((at, n) => dated(n, at));
    const { loaded, observations } = await observed(late.join("\n"));
    expect(loaded).toMatchObject({ kept: 3, rejected: [] });
    expect(observations).toHaveLength(3);
    expect(loaded.warnings.map(({ code, args, place }) => [code, args.count, args.at, place.record])).toEqual([
      ["W-EVIDENCE-FUTURE", 2, "2023-04-12T10:00:01+02:00", 2],
    ]);
    const stated = (day: string) => observed(`measure,clause,statement,as-of\nm,ban,absent,${day}\n`);
    expect((await stated("2023-04-12")).loaded.warnings).toEqual([]);
    expect((await stated("2023-04-13")).loaded.warnings).toMatchObject([{ code: "W-EVIDENCE-FUTURE" }]);
  });

  it("counts a warning as no rejected record", async () => {
    const { store } = await observed("device,owner,serial\nd1,person,S1\n");
    expect(await filesOf(store, always)).toMatchObject([{ kept: 1, rejected: 0 }]);
  });

  it.skipIf(!existsSync("/proc/self/fd"))("leaves no file open, recognised or not", async () => {
    const store = openTestStore();
    const strange = fileOf("x".repeat(600_000), "strange");
    const cut = fileOf("Apr 03 10:00:00 unbound[1:0] query: 192.0.2.1 a.example. A IN\n".repeat(9000), "cut");
    const openOnes = () =>
      readdirSync("/proc/self/fd").filter((fd) => {
        try {
          return [strange, cut].includes(readlinkSync(join("/proc/self/fd", fd)));
        } catch {
          return false;
        }
      });
    const results = await loadAll(store, [strange, cut, strange]);
    expect(results.map(({ rejected }) => rejected[0]?.code)).toEqual([
      "E-EVIDENCE-UNKNOWN",
      "E-EVIDENCE-NEEDS-DAY",
      "E-EVIDENCE-UNKNOWN",
    ]);
    expect(openOnes()).toEqual([]);
  });

  it("killed at any moment and begun again, gives the same state and a whole ledger", async () => {
    const folder = testFolder();
    const inbox = join(folder, "inbox");
    mkdirSync(inbox);
    for (const [n, document] of fleet(300).glpi.entries()) writeFileSync(join(inbox, `${n}.json`), document);
    const loader = fileURLToPath(new URL("load-for-tests.ts", import.meta.url));
    const data = join(folder, "data");
    for (const after of [5, 40, 90]) {
      const child = spawn(process.execPath, [loader, data, inbox], { stdio: ["ignore", "pipe", "inherit"] });
      await once(child.stdout, "data");
      const timer = setTimeout(() => child.kill("SIGKILL"), after);
      await once(child, "exit");
      clearTimeout(timer);
      const store = openTestStore(data);
      const held = await filesOf(store, always);
      expect(held.every(({ digest }) => existsSync(pathOfFile(data, digest)))).toBe(true);
      expect(verifyChain(exportLedger(store), await head(store)).problems).toEqual([]);
      store.close();
    }
    const paths = readdirSync(inbox).map((name) => join(inbox, name));
    const [killed, whole] = [openTestStore(data), openTestStore()];
    await loadAll(killed, paths);
    await loadAll(whole, paths);
    expect(await stateOf(killed)).toBe(await stateOf(whole));
    expect(readdirSync(join(data, "files", "coming"))).toEqual([]);
  });
});
