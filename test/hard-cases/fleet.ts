import type { Answer } from "../../src/answer/answer.ts";
import { build } from "../../src/answer/build.ts";
import { findQuestion } from "../../src/answer/load.ts";
import { factsOfProduct } from "../../src/catalogue/catalogue.ts";
import { loadCatalogue } from "../../src/catalogue/load.ts";
import { recordsKnown } from "../../src/deed/known.ts";
import { readRecords } from "../../src/deed/read.ts";
import type { DeviceFacts, Observation } from "../../src/evidence/observation.ts";
import type { Value } from "../../src/logic/condition.ts";
import { findMeasure } from "../../src/measure/corpus.ts";
import type { Surroundings } from "../../src/measure/facts.ts";
import type { Asked } from "../../src/posture/asked.ts";
import { defaultPolicy } from "../../src/posture/policy.ts";
import type { BodyPosture, Verdict } from "../../src/posture/posture.ts";
import { postureOf, verdictsOf } from "../../src/posture/posture-of.ts";
import { reasonInWords, sentenceInWords } from "../../src/posture/say.ts";
import { loadRegister } from "../../src/register/load.ts";
import { readRegister } from "../../src/register/read.ts";
import { type Instant, parseInstant } from "../../src/time/time.ts";
import { named } from "./measures.ts";

/** Bodies that do not exist, within a region that does. */
const bodies = `
sources: {fictif: {title: "Invention (fictif)"}}
bodies:
${[
  "be/ex/government, kind: government",
  "be/ex/parliament, kind: parliament",
  "be/ex/service, kind: service",
  "be/ex/agency, kind: uap, facts: {body.uap-type: three}",
  "be/ex/provider, kind: it-provider",
]
  .map(
    (head) =>
      `  - {id: ${head}, names: [{fr: "Invention (fictif)"}], within: [be/wal], status: confirmed, source: [fictif], fictional: true}`,
  )
  .join("\n")}
`;

export const instant = (written: string): Instant => {
  const read = parseInstant(written);
  if (read === undefined) throw new Error(`no instant: ${written}`);
  return read;
};

/** The shipped register and catalogue, with the invented bodies. */
export const surroundings = async (): Promise<Surroundings> => {
  const [register, catalogue] = await Promise.all([loadRegister(), loadCatalogue()]);
  if (!register.ok || !catalogue.ok) throw new Error("the register and the catalogue can be read");
  const read = readRegister([{ name: "fictif.yaml", text: bodies }], register.value);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return { register: read.value, productFacts: (product) => factsOfProduct(catalogue.value, product) };
};

/** A line of a body's register of devices: from a day, up to the start of another. */
interface Device {
  readonly device: string;
  readonly body: string;
  readonly facts: Readonly<Record<string, Value>>;
  readonly from?: string;
  readonly to?: string;
}

/** A complete inventory of a device; with the app where a day of installation is given. */
interface Inventory {
  readonly device: string;
  readonly body: string;
  readonly at: string;
  readonly installed?: string;
}

/** What is held of an invented fleet; records as people write them, in YAML flow form without braces. */
export interface Fleet {
  readonly devices: readonly Device[];
  readonly seen?: readonly Inventory[];
  readonly records?: readonly string[];
}

const placeOf = (n: number) => ({ knownAt: instant("2023-01-01"), seq: n, file: "f", record: n });

const rowOf = ({ device, body, facts, from, to }: Device, n: number): DeviceFacts => ({
  kind: "device-facts",
  id: `row-${n}`,
  device,
  body,
  facts: new Map(Object.entries(facts)),
  validFrom: from === undefined ? Number.NEGATIVE_INFINITY : instant(from),
  validTo: to === undefined ? Number.POSITIVE_INFINITY : instant(to),
  ...placeOf(n),
});

const observationOf = ({ device, body, at, installed }: Inventory, n: number): Observation => ({
  kind: "observation",
  id: `seen-${n}`,
  body,
  names: [device],
  source: "inventory",
  sourceKind: "inventory",
  observedAt: instant(at),
  scope: "all-apps",
  complete: true,
  facts: new Map(),
  sightings:
    installed === undefined
      ? []
      : [
          {
            product: "tiktok",
            identifier: "com.zhiliaoapp.musically",
            role: "app-core",
            what: "installed",
            installed: instant(installed),
          },
        ],
  ...placeOf(n),
});

const askedOf = (fleet: Fleet, at: string, around: Surroundings): Asked => {
  const measure = findMeasure(named.W, { cwd: "." });
  if (!measure.ok) throw new Error("the measure can be read");
  const files = (fleet.records ?? []).map((each) => ({ name: "records.yaml", text: `{${each}}` }));
  const records = readRecords(files, { register: around.register, received: instant("2023-01-01") });
  const wrong = [...records.refused, ...records.rejected.flat()];
  if (wrong.length > 0) throw new Error(JSON.stringify(wrong));
  const knownAt = instant("2023-12-31");
  return {
    measure: measure.value,
    around,
    policy: defaultPolicy,
    held: {
      observations: (fleet.seen ?? []).map(observationOf),
      deviceFacts: fleet.devices.map(rowOf),
      attestations: [],
      known: recordsKnown(
        records.kept.map(({ record }) => record),
        knownAt,
      ),
    },
    at: instant(at),
    knownAt,
    world: "fictional",
    choices: new Map(),
  };
};

/** The verdicts on the devices of a body under the ban, in one channel, with their reasons in words. */
export const verdictsIn = (
  fleet: Fleet,
  body: string,
  at: string,
  around: Surroundings,
  channel = "app",
): readonly (Verdict & { readonly words: readonly string[] })[] => {
  const asked = { ...askedOf(fleet, at, around), bodies: [body], clauses: ["ban"], channel };
  return verdictsOf(asked)
    .map((verdict) => ({
      ...verdict,
      words: verdict.because.map((reason) => reasonInWords(reason, "en", (product) => product)),
    }))
    .sort((a, b) => (a.device < b.device ? -1 : 1));
};

/** Where a body stands under the ban in one channel, with its sentence in words. */
export const standingOf = (
  fleet: Fleet,
  body: string,
  at: string,
  around: Surroundings,
  channel = "app",
): BodyPosture & { readonly words: string } => {
  const asked = { ...askedOf(fleet, at, around), bodies: [body], clauses: ["ban"], channel };
  const [clause] = postureOf(asked).clauses;
  const found = clause?.bodies.find(({ id }) => id === body);
  if (clause === undefined || found === undefined) throw new Error(`no posture of ${body}`);
  return { ...found, words: sentenceInWords(found, clause, asked.at, "The body", "en") };
};

/** The answer to the question whether all complied, from the invented fleet alone. */
export const answerOf = (fleet: Fleet, at: string, around: Surroundings): Answer => {
  const id = "be/wal/question/2022-2023-170-di-rupo";
  const question = findQuestion(id, ".");
  if (!question.ok) throw new Error("the question can be read");
  const { at: _, clauses: __, ...asked } = askedOf(fleet, at, around);
  return build({
    wanted: { question: id, world: "fictional", at: instant(at), knownAt: asked.knownAt },
    question: question.value,
    measure: asked.measure,
    register: around.register,
    asked,
    heardFrom: new Set(fleet.devices.map(({ body }) => body)),
    head: { seq: 0, hash: "" },
    versions: { register: "", catalogue: "", deeds: "" },
    evidence: { files: 0, records: 0, rejected: 0 },
  });
};
