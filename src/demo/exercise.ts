import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { loadCatalogue } from "../catalogue/load.ts";
import { matcher } from "../catalogue/matcher.ts";
import { keepRecords } from "../deed/held.ts";
import { readRecords } from "../deed/read.ts";
import { catalogueVersion } from "../evidence/catalogue-version.ts";
import { load } from "../evidence/load.ts";
import { loadCorpus } from "../measure/corpus.ts";
import { vocabulary } from "../measure/vocabulary/attributes.ts";
import { fail, ok, type Problem, type Result } from "../problem/problem.ts";
import { loadRegister } from "../register/load.ts";
import { openStore, type Store } from "../store/store.ts";
import type { Wanted } from "./fleet.ts";
import { generate } from "./generate.ts";
import type { GeneratedFile } from "./generated.ts";
import { demoProblem } from "./problems.ts";
import { loadScenario } from "./scenario.ts";
import { writeUnder } from "./write.ts";

/** What became of one kind of file. */
export interface Tally {
  readonly files: number;
  readonly records: number;
  readonly rejected: number;
}

export interface Exercise {
  /** By source (`glpi-inventory`, …), and `records` for the deeds. */
  readonly tallies: ReadonlyMap<string, Tally>;
  readonly total: Tally;
  /** Files of which nothing is held: none, unless the intake and the generator disagree. */
  readonly refused: readonly Problem[];
  readonly out: string;
}

export interface Options extends Partial<Wanted> {
  /** The data folder: its store, and `registers/` in it. */
  readonly data: string;
  /** Where the files are written. */
  readonly out: string;
  /** The file of the exercise; the one that the project carries unless told. */
  readonly scenario?: string;
  /** Called for each file that was taken in. */
  readonly progress?: (done: number, all: number) => void;
}

interface Written {
  readonly file: GeneratedFile;
  readonly path: string;
}

/**
 * Writes the files of an exercise, then takes each in as a body's would be, in the order in which they were received and each at its
 * own receipt instant. The invented bodies join the register of the data folder. Problems: those of the exercise's file, of the
 * register, the catalogue and the store, E-DEMO-OTHER, E-DEMO-OUT.
 */
export const exercise = async (options: Options): Promise<Result<Exercise>> => {
  const scenario = await loadScenario(options.scenario);
  if (!scenario.ok) return scenario;
  const catalogue = await loadCatalogue();
  if (!catalogue.ok) return catalogue;
  const { seed = scenario.value.seed, devices = scenario.value.devices, data, out } = options;
  const written: Written[] = [];
  for (const file of generate(scenario.value, catalogue.value, { seed, devices })) {
    const at = await writeUnder(out, file.path, file.text);
    if (!at.ok) return at;
    if (file.kind === "register") {
      const other = await otherExercise(data, file);
      if (other !== undefined) return fail(other);
      const held = await writeUnder(data, "registers/exercise.yaml", file.text);
      if (!held.ok) return held;
    } else written.push({ file: { ...file, text: file.kind === "records" ? file.text : "" }, path: at.value });
  }
  const register = await loadRegister(data);
  if (!register.ok) return register;
  const store = openStore(data);
  if (!store.ok) return store;
  const clauses = new Map(loadCorpus().measures.map(({ id, clauses: all }) => [id, all.map((clause) => clause.id)]));
  const ground = { register: register.value, clausesOf: (measure: string) => clauses.get(measure) };
  const evidence = {
    matcher: matcher(catalogue.value),
    catalogue: catalogueVersion(catalogue.value),
    attributes: new Map([...vocabulary.values()].map(({ id, values }) => [id, values])),
  };
  try {
    const done = counting(out);
    for (const batch of batchesOf(written)) {
      const [first] = batch;
      if (first === undefined) continue;
      const { kind, body = "", receivedAt, observedAt } = first.file;
      if (kind === "records") for (const each of batch) done.add("records", takeRecords(store.value, each, ground));
      else {
        const as = { ...evidence, body, receivedAt, ...(observedAt === undefined ? {} : { observedAt }) };
        for await (const loaded of load(
          store.value,
          batch.map(({ path }) => path),
          as,
        )) {
          done.add(loaded.source ?? "?", loaded);
        }
      }
      options.progress?.(done.files(), written.length);
    }
    return ok(done.result());
  } finally {
    store.value.close();
  }
};

/** Two exercises in one data folder would be one fleet with contradictory papers. */
const otherExercise = async (data: string, { text }: GeneratedFile): Promise<Problem | undefined> => {
  const path = join(data, "registers", "exercise.yaml");
  const held = existsSync(path) ? await readFile(path, "utf8") : text;
  const nameIn = (register: string) => register.split("\n", 1)[0]?.replace("# ", "") ?? "";
  const [name, heldName] = [nameIn(text), nameIn(held)];
  return name === heldName ? undefined : demoProblem("E-DEMO-OTHER", { file: path }, { held: heldName, wanted: name });
};

/** In the order of receipt; files that came together from one body are loaded together. */
const batchesOf = (written: readonly Written[]): readonly (readonly Written[])[] => {
  const order = written.toSorted((a, b) => a.file.receivedAt - b.file.receivedAt);
  const keyOf = ({ file }: Written) => [file.receivedAt, file.kind, file.body, file.observedAt].join(" ");
  return [...Map.groupBy(order, keyOf).values()];
};

interface Taken {
  readonly records: number;
  readonly rejected: readonly unknown[];
  readonly refused: boolean;
}

const takeRecords = (
  store: Store,
  { file, path }: Written,
  ground: Omit<Parameters<typeof readRecords>[1], "received">,
): Taken => {
  const read = readRecords([{ name: path, text: file.text }], { ...ground, received: file.receivedAt });
  keepRecords(store, read.kept, file.receivedAt);
  return {
    records: read.count,
    rejected: [...read.refused, ...read.rejected.flat()],
    refused: read.refused.length > 0,
  };
};

const counting = (out: string) => {
  const tallies = new Map<string, Tally>();
  const total = { files: 0, records: 0, rejected: 0 };
  const refused: Problem[] = [];
  return {
    files: () => total.files,
    add: (source: string, taken: Taken) => {
      const so = tallies.get(source) ?? { files: 0, records: 0, rejected: 0 };
      const rejected = taken.rejected.length;
      tallies.set(source, {
        files: so.files + 1,
        records: so.records + taken.records,
        rejected: so.rejected + rejected,
      });
      total.files += 1;
      total.records += taken.records;
      total.rejected += rejected;
      if (taken.refused) refused.push(...(taken.rejected as readonly Problem[]));
    },
    result: (): Exercise => ({ tallies, total, refused, out }),
  };
};
