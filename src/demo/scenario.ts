import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { fail, type Result } from "../problem/problem.ts";
import { bodyKinds } from "../register/body.ts";
import { isDay, parseInstant } from "../time/time.ts";
import { readYaml } from "../yaml/read.ts";
import { demoProblem } from "./problems.ts";

const words = z.string().min(1, "…");
const text = z.strictObject({ fr: words, nl: words, de: words, en: words });
const day = z.string().refine(isDay, "YYYY-MM-DD");
const instant = z.string().transform((written, context) => {
  const at = parseInstant(written);
  if (at !== undefined && !isDay(written)) return at;
  context.addIssue({ code: "custom", message: "YYYY-MM-DDThh:mm" });
  return z.NEVER;
});
const count = z.number().int("0, 1, 2, …").min(0, "0, 1, 2, …");
const share = z.number().min(0, "0 … 10000").max(10_000, "0 … 10000");
const span = z.tuple([instant, instant]);
const days = z.tuple([day, day]);
const version = z.string().regex(/^[\d.]+$/, "1.2.3");

/** What a device says of one application. */
const application = z.strictObject({
  label: words,
  android: words,
  windows: words.regex(/^[^_]+_[a-z0-9]{13}$/, "Name_0123456789abc"),
  version: version.default("1.0"),
});

const type = z.strictObject({
  form: z.enum(["phone", "tablet", "laptop", "desktop"]),
  system: z.enum(["android", "ios", "windows"]),
  /** Does the body's own inventory tool see its applications? */
  watched: z.boolean(),
  /** Is such a device within the clause? */
  covered: z.boolean().default(true),
  facts: z.record(words, z.union([z.string(), z.boolean()])),
});

const behaviour = z.strictObject({
  share,
  on: z.array(words),
  product: z.enum(["main", "variant", "lookalike"]),
  installed: span,
  removed: z.union([span, z.strictObject({ "after-days": z.tuple([z.number(), z.number()]) })]).optional(),
});

const gaps = z.strictObject({
  "missing-row": share,
  "holder-left": share,
  "changed-owner": share,
  contractor: share,
  silent: share,
  stale: share,
  partial: share,
  "wrong-clock": share,
  "without-softwares": share,
});

const body = z.strictObject({
  id: words,
  kind: z.enum(bodyKinds),
  names: text,
  "uap-type": z.enum(["one", "two", "three"]).optional(),
  /** False: the register holds no address of it. */
  mail: z.boolean().default(true),
  weight: count,
  mix: words,
  gaps: words,
  /** Only these behaviours; all when absent. */
  behaviours: z.array(words).optional(),
  glpi: z.array(words).default([]),
  intune: z.array(words).default([]),
  logs: z.array(words).default([]),
  /** The share of its devices that open the product's site, or pages in which it is embedded. */
  askers: share.default(0),
  attestation: words.optional(),
  /** A delivery that came at another time than the others'. */
  received: z.record(words, instant).default({}),
  "policy-zone": z.strictObject({ tag: words, canary: words, lines: count }).optional(),
  exempt: z.strictObject({ share, present: share, behaviour: words }).optional(),
});

const scenario = z.strictObject({
  exercise: words,
  title: text,
  note: text,
  seed: z.number().int("1"),
  devices: count,
  measure: words,
  clause: words,
  within: words,
  damaged: share,
  products: z.strictObject({ main: words, variant: words, version }),
  lookalikes: z.array(application),
  applications: z.array(application),
  names: z.strictObject({
    usual: z.array(words),
    lookalike: z.array(words),
    hosts: z.array(words),
    trackers: share,
    strangers: share,
    own: share,
  }),
  types: z.record(words, type),
  mixes: z.record(words, z.record(words, count)),
  behaviours: z.record(words, behaviour),
  gaps: z.record(words, gaps),
  acquired: days,
  equipped: days,
  left: days,
  sold: day,
  waves: z.record(words, z.strictObject({ days, only: z.enum(["found", "stale"]).optional() })),
  deliveries: z.record(words, z.strictObject({ waves: z.array(words), received: instant })),
  exports: z.record(words, z.strictObject({ at: instant, received: instant })),
  logs: z.record(words, z.strictObject({ days, received: instant, lines: count })),
  attestations: z.record(
    words,
    z.strictObject({ received: instant, rows: z.array(z.record(words, z.union([z.string(), z.number()]))) }),
  ),
  "registers-received": instant,
  bodies: z.array(body),
  records: z.array(z.strictObject({ file: words, received: instant, records: z.array(z.record(words, z.unknown())) })),
});

/** An exercise as its file describes it: an invented administration, what happens on its devices and what it hands over. */
export type Scenario = z.infer<typeof scenario>;
export type ScenarioBody = Scenario["bodies"][number];
export type Application = z.infer<typeof application>;
export type Behaviour = z.infer<typeof behaviour>;
export type DeviceType = z.infer<typeof type>;
export type Gap = keyof z.infer<typeof gaps>;

/** The exercises that the project carries. */
const shipped = fileURLToPath(new URL("../../exercises/", import.meta.url));

/** Reads the file of an exercise. Problems: E-YAML-…, E-DEMO-NAME. */
export const readScenario = (file: string, text: string): Result<Scenario> => {
  const read = readYaml(file, text, scenario);
  if (!read.ok) return read;
  const { value, placeOf } = read.value;
  const problems = misnamed(value).map(({ path, name }) => demoProblem("E-DEMO-NAME", placeOf(path), { name }));
  return problems.length > 0 ? fail(...problems) : { ok: true, value };
};

/** Names of parts of the file that are not there. */
const misnamed = (value: Scenario): readonly { readonly path: readonly PropertyKey[]; readonly name: string }[] => {
  const absent = (path: readonly PropertyKey[], names: readonly (string | undefined)[], there: object) =>
    names.flatMap((name) => (name === undefined || Object.hasOwn(there, name) ? [] : [{ path, name }]));
  return [
    ...Object.entries(value.mixes).flatMap(([mix, parts]) => absent(["mixes", mix], Object.keys(parts), value.types)),
    ...Object.entries(value.behaviours).flatMap(([id, { on }]) => absent(["behaviours", id, "on"], on, value.types)),
    ...Object.entries(value.deliveries).flatMap(([id, { waves }]) =>
      absent(["deliveries", id, "waves"], waves, value.waves),
    ),
    ...value.bodies.flatMap((each, place) => [
      ...absent(["bodies", place, "mix"], [each.mix], value.mixes),
      ...absent(["bodies", place, "gaps"], [each.gaps], value.gaps),
      ...absent(["bodies", place, "behaviours"], each.behaviours ?? [], value.behaviours),
      ...absent(["bodies", place, "exempt"], [each.exempt?.behaviour], value.behaviours),
      ...absent(["bodies", place, "glpi"], each.glpi, value.deliveries),
      ...absent(["bodies", place, "intune"], each.intune, value.exports),
      ...absent(["bodies", place, "logs"], each.logs, value.logs),
      ...absent(["bodies", place, "attestation"], [each.attestation], value.attestations),
    ]),
  ];
};

/** Reads the exercise in a file, else the first that the project carries. Problems: those of `readScenario`, E-DEMO-FILE. */
export const loadScenario = async (file?: string): Promise<Result<Scenario>> => {
  try {
    const [first = ""] =
      file === undefined ? (await readdir(shipped)).filter((name) => name.endsWith(".yaml")).sort() : [];
    const path = file ?? join(shipped, first);
    return readScenario(path, await readFile(path, "utf8"));
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    return fail(demoProblem("E-DEMO-FILE", { file: file ?? shipped }, { reason: String(error.code) }));
  }
};
