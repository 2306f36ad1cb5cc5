import { execFile, execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Package } from "../src/control/build.ts";
import type { Point } from "../src/control/point.ts";
import { points } from "../src/control/points/index.ts";
import { packageOf } from "../src/control/points/order.test-help.ts";
import { startInternet } from "../src/control/real/internet.test-help.ts";
import { startResolver } from "../src/control/real/resolver.test-help.ts";
import { host, restrictionOf } from "../src/control/real/restriction.test-help.ts";
import type { Restriction } from "../src/control/restriction.ts";
import { controlGround, standingFrom } from "../src/enforce/ground.ts";
import { everKnown } from "../src/measure/case.ts";
import { findMeasure } from "../src/measure/corpus.ts";
import { parseInstant } from "../src/time/time.ts";

const interdict = fileURLToPath(new URL("../bin/interdict.mjs", import.meta.url));

const names = 40;
const bodies = 600;
const large = 100_000;

const restriction = (count: number): Restriction =>
  restrictionOf(
    "app",
    Array.from({ length: count }, (_, n) => `app${n}.example`),
    {
      apps: [
        { product: "app", kind: "android-package", value: "example.app" },
        { product: "app", kind: "ios-bundle", value: "example.app.ios" },
      ],
    },
  );

const build = (point: Point, asked: Restriction, body = "be/ex/town"): Package =>
  packageOf(point, asked, { host: { ...host, id: body } });

const milliseconds = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

const seconds = (span: number): number => Number((span / 1000).toFixed(2));

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Queries a second, of names half of which the zone refuses. */
const queries = async (port: number, file: string): Promise<number> => {
  const run = await promisify(execFile)("dnsperf", ["-s", "127.0.0.1", "-p", `${port}`, "-d", file, "-l", "4"]);
  return Number(/Queries per second:\s+([\d.]+)/.exec(run.stdout)?.[1]);
};

const kinds = [
  { kind: "bind", id: "rpz-bind", list: "response-policy.conf" },
  { kind: "unbound", id: "rpz-unbound", list: undefined },
] as const;

/** A resolver with a zone of 100,000 names beside the same one without. */
const resolvers = async () => {
  const asked = Array.from({ length: 500 }, (_, n) => `app${n * 7}.example`);
  const free = Array.from({ length: 500 }, (_, n) => `other${n}.example`);
  const internet = await startInternet(
    Object.fromEntries([...asked, ...free].map((name) => [name, { A: "192.0.2.1", ttl: 3600 }])),
  );
  const folder = mkdtempSync(join(tmpdir(), "bench-controls-"));
  const file = join(folder, "queries");
  writeFileSync(file, `${asked.map((name, n) => `${name} A\n${free[n]} A`).join("\n")}\n`);
  const found = [];
  for (const { kind, id, list } of kinds) {
    const point = points.find((one) => one.id === id);
    if (point === undefined) throw new Error(id);
    const { files } = build(point, restriction(large));
    const included = files
      .filter(({ file: name }) => name.endsWith(".conf") && name !== list)
      .map(({ file: name }) => name);
    const control = included
      .map((name) => (kind === "bind" ? `include "${name}";\n` : `include: "${name}"\n`))
      .join("");
    const start = performance.now();
    const plain = await startResolver(kind, internet, { files: [] });
    const between = performance.now();
    const settings = list === undefined ? {} : { settings: `include "${list}";` };
    const ours = await startResolver(kind, internet, { files, control, ...settings });
    const end = performance.now();
    try {
      for (const { port } of [plain, ours]) await queries(port, file);
      const runs: (readonly [number, number])[] = [];
      for (let n = 0; n < 3; n++) runs.push([await queries(plain.port, file), await queries(ours.port, file)]);
      const [without, withZone] = [median(runs.map(([a]) => a)), median(runs.map(([, b]) => b))];
      found.push({
        resolver: kind,
        "load ms": Math.round(end - between - (between - start)),
        "queries/s without": Math.round(without),
        "queries/s with": Math.round(withZone),
        ratio: Number((withZone / without).toFixed(2)),
      });
    } finally {
      await plain.stop();
      await ours.stop();
    }
  }
  await internet.stop();
  rmSync(folder, { recursive: true, force: true });
  return found;
};

const measure = "be/bru/2023-tiktok";

/** Invented bodies with a decision of their own to block, on record in a data folder. */
const withRules = (data: string): void => {
  const ids = Array.from({ length: bodies }, (_, n) => `be/ex/s-${n}`);
  mkdirSync(join(data, "registers"));
  const rows = ids.map(
    (id) =>
      `  - {id: ${id}, kind: service, names: [{fr: "Service (fictif)"}], within: [be/bru], status: confirmed, source: [f], fictional: true}`,
  );
  const register = `# FICTIF\nsources: {f: {title: "Invention (fictif)"}}\nbodies:\n${rows.join("\n")}\n`;
  writeFileSync(join(data, "registers", "bodies.yaml"), register);
  const rules = ids.map(
    (id) =>
      `- {kind: rule, by: ${id}, measure: ${measure}, at: 2023-04-01, names-block: true, source: "Note (fictif)"}`,
  );
  const file = join(data, "rules.yaml");
  writeFileSync(file, `${rules.join("\n")}\n`);
  execFileSync(process.execPath, [interdict, "record", file, "--data", data, "--now", "2023-04-01T12:00"]);
};

/** Everything for many bodies, from what is on record to the bytes: ledger, mandate, names, every point. */
const everyBody = async () => {
  const data = mkdtempSync(join(tmpdir(), "bench-bodies-"));
  withRules(data);
  const at = parseInstant("2023-04-15") ?? 0;
  const found = findMeasure(measure, { data, cwd: data });
  if (!found.ok) throw new Error(measure);
  const start = performance.now();
  const ground = await controlGround({ data }, everKnown, { readOnly: true });
  if (!ground.ok) throw new Error(JSON.stringify(ground.problems));
  const read = performance.now();
  let files = 0;
  for (let n = 0; n < bodies; n++) {
    const body = `be/ex/s-${n}`;
    const standing = standingFrom(ground.value, { measure: found.value, body, at, assumed: [] });
    if (!standing.ok || standing.value.kind !== "restriction") throw new Error(body);
    for (const point of points) files += build(point, standing.value, body).files.length;
  }
  const end = performance.now();
  ground.value.store.close();
  rmSync(data, { recursive: true, force: true });
  return { "read s": seconds(read - start), "build s": seconds(end - read), files };
};

/** What controls cost: to build for one body and for many, and to a resolver. Aims: 100 ms, 10 s. */
export const bench = async () => {
  const small = restriction(names);
  for (const point of points) build(point, small);
  const one = median(
    Array.from({ length: 21 }, () => milliseconds(() => points.forEach((point) => void build(point, small)))),
  );
  const [bind] = points;
  const zone = bind === undefined ? Number.NaN : milliseconds(() => build(bind, restriction(large)));
  return {
    points: points.length,
    "one body, every point, ms": Number(one.toFixed(1)),
    "600 bodies, every point": await everyBody(),
    "zone of 100,000 names, ms": Math.round(zone),
    resolvers: await resolvers(),
  };
};
