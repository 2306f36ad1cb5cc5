import { pathToFileURL } from "node:url";
import { compile, condition, type Facts, row, type Space, test, toFunction, type Value } from "../src/logic/index.ts";
import { verdict } from "../src/logic/reference.ts";

/**
 * Rulings per second on one object each: the generated function, what a careful programmer writes by hand for the same
 * three-valued answer, and the reference evaluator that lists completions. All read the same objects, take turns in one
 * run, and must agree first. Ratios are the findings; absolute speeds belong to the machine.
 */

interface Device {
  readonly owner: string | null;
  readonly internalAccess: string | null;
  readonly workMail: string | null;
  readonly professionalInformation: boolean | null;
  readonly sensitiveInformation: boolean | null;
  readonly dedicated: boolean | null;
}

const paths: Readonly<Record<string, keyof Device>> = {
  "device.owner": "owner",
  "device.internal-access": "internalAccess",
  "device.work-mail": "workMail",
  "device.professional-information": "professionalInformation",
  "device.sensitive-information": "sensitiveInformation",
  "device.dedicated": "dedicated",
};

const space: Space = {
  domain: new Map<string, readonly Value[]>([
    ["device.owner", ["authority", "other-authority", "person", "contractor", "other"]],
    ["device.internal-access", ["none", "mail", "full"]],
    ["device.work-mail", ["none", "webmail", "synchronised"]],
    ["device.professional-information", [true, false]],
    ["device.sensitive-information", [true, false]],
    ["device.dedicated", [true, false]],
  ]),
  never: [],
};

/** A device of the authority with information, one of a person with access, and any with sensitive mail: 6 attributes, 8 tests. */
const restricted = condition([
  row([
    test("device.owner", ["authority"]),
    test("device.professional-information", [true]),
    test("device.dedicated", [false]),
  ]),
  row([test("device.owner", ["person"]), test("device.internal-access", ["full"])]),
  row([
    test("device.owner", ["authority", "person"]),
    test("device.work-mail", ["synchronised"]),
    test("device.sensitive-information", [true]),
  ]),
]);

type Three = 1 | 0 | -1;

const both = (a: Three, b: Three): Three => (a === 0 || b === 0 ? 0 : a === 1 && b === 1 ? 1 : -1);
const is = <T>(value: T | null, wanted: T): Three => (value === null ? -1 : value === wanted ? 1 : 0);

/** By hand, owner by owner: within one owner no attribute is tested twice, so three-valued logic is exact there. */
const byHand = (device: Device): Three => {
  const owner = device.owner;
  if (owner !== null && owner !== "authority" && owner !== "person") return 0;
  const mail = both(is(device.workMail, "synchronised"), is(device.sensitiveInformation, true));
  if (owner !== null && mail === 1) return 1;
  const service = owner === "person" ? 0 : both(is(device.professionalInformation, true), is(device.dedicated, false));
  if (owner === "authority") return service === 1 ? 1 : service === 0 ? mail : -1;
  const personal = is(device.internalAccess, "full");
  if (owner === "person") return personal === 1 ? 1 : personal === 0 ? mail : -1;
  return service === 0 && personal === 0 && mail === 0 ? 0 : -1;
};

/** A small generator of numbers below `limit`, so that every run has the same devices. */
const numbers = (seed: number): ((limit: number) => number) => {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
};

const pick = <T>(next: (limit: number) => number, values: readonly T[]): T | null =>
  next(4) === 0 ? null : (values[next(values.length)] ?? null);

const truth = [true, false] as const;

const devicesOf = (count: number): readonly Device[] => {
  const next = numbers(2023);
  return Array.from({ length: count }, () => ({
    owner: pick(next, ["authority", "other-authority", "person", "contractor", "other", "authority", "person"]),
    internalAccess: pick(next, ["none", "mail", "full"]),
    workMail: pick(next, ["none", "webmail", "synchronised"]),
    professionalInformation: pick(next, truth),
    sensitiveInformation: pick(next, truth),
    dedicated: pick(next, truth),
  }));
};

const factsOf = (device: Device): Facts =>
  new Map(
    Object.entries(paths).flatMap(([attribute, path]) => {
      const value = device[path];
      return value === null ? [] : [[attribute, value]];
    }),
  );

const byReference = (device: Device): Three => {
  const { value } = verdict(restricted, space, factsOf(device));
  return value === undefined ? -1 : value ? 1 : 0;
};

/** Rulings per second over all the devices, `times` times. */
const rate = (judge: (device: Device) => Three, devices: readonly Device[], times: number): number => {
  let sum = 0;
  const start = performance.now();
  for (let time = 0; time < times; time++) for (const device of devices) sum += judge(device);
  const seconds = (performance.now() - start) / 1_000;
  if (sum === Number.POSITIVE_INFINITY) throw new Error("the sum keeps the loop from being removed");
  return (devices.length * times) / seconds;
};

const median = (all: readonly number[]): number => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;

export interface BenchRow {
  readonly what: string;
  readonly perSecond: number;
  /** Median of the ratios within each round, with the lowest and the highest. */
  readonly toHandWritten: { readonly median: number; readonly least: number; readonly most: number };
}

/** One warm-up and nine rounds; in each round all take one turn after another. */
export const bench = async (): Promise<{ readonly name: string; readonly rows: readonly BenchRow[] }> => {
  const compiled = compile(restricted, space);
  if (!compiled.ok) throw new Error("the condition of the benchmark compiles");
  const generated = toFunction(compiled.value, (attribute) => [paths[attribute] ?? attribute]);
  const judge = (device: Device): Three => generated(device);
  const devices = devicesOf(10_000);
  const sample = devices.slice(0, 50);
  for (const device of devices) {
    if (judge(device) !== byHand(device))
      throw new Error(`generated and written by hand differ: ${JSON.stringify(device)}`);
  }
  for (const device of sample) {
    if (judge(device) !== byReference(device))
      throw new Error(`generated and reference differ: ${JSON.stringify(device)}`);
  }
  const runners = [
    { what: "written by hand", run: () => rate(byHand, devices, 200) },
    { what: "compiled", run: () => rate(judge, devices, 200) },
    { what: "reference evaluator", run: () => rate(byReference, sample, 1) },
  ];
  for (const { run } of runners) run();
  const rounds = Array.from({ length: 9 }, (_, round) => {
    const order = round % 2 === 0 ? runners : runners.toReversed();
    return new Map(order.map(({ what, run }) => [what, run()]));
  });
  const rows = runners.map(({ what }) => {
    const ratios = rounds.map((round) => (round.get(what) ?? 0) / (round.get("written by hand") ?? 1));
    const toHandWritten = { median: median(ratios), least: Math.min(...ratios), most: Math.max(...ratios) };
    return { what, perSecond: median(rounds.map((round) => round.get(what) ?? 0)), toHandWritten };
  });
  return { name: "rulings on one object, to written by hand", rows };
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { name, rows } = await bench();
  console.log(name);
  for (const {
    what,
    perSecond,
    toHandWritten: { median: middle, least, most },
  } of rows) {
    const ratio = (value: number) => value.toPrecision(3);
    console.log(
      `  ${what}: ${ratio(middle)} (${ratio(least)} to ${ratio(most)}), ${Math.round(perSecond)} a second here`,
    );
  }
}
