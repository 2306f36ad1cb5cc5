import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { matcher } from "../catalogue/matcher.ts";
import { countsOf } from "../evidence/hold.ts";
import { take } from "../evidence/load-file.ts";
import type { Sighting } from "../evidence/observation.ts";
import type { Source } from "../evidence/source.ts";
import { vocabulary } from "../measure/vocabulary/attributes.ts";
import type { Problem } from "../problem/problem.ts";
import type { Instant } from "../time/time.ts";
import type { Site } from "./site.ts";

export interface Finding {
  readonly product: string;
  readonly what: Sighting["what"];
  readonly count: number;
}

/** What would be held of a file, were it loaded. */
export interface Trial {
  readonly refused: boolean;
  readonly source?: Source;
  readonly records: number;
  readonly kept: number;
  readonly devices: number;
  readonly rejected: readonly Problem[];
  readonly warnings: readonly Problem[];
  readonly findings: readonly Finding[];
}

/** The name that the visitor gave stands in problems, never the path of our copy. */
const named = (problem: Problem, file: string): Problem => ({ ...problem, place: { ...problem.place, file } });

const findingsOf = (sightings: readonly Sighting[]): readonly Finding[] => {
  const counts = new Map<string, Finding>();
  for (const { product, what } of sightings) {
    const key = `${what} ${product}`;
    counts.set(key, { product, what, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.product < b.product ? -1 : 1));
};

/**
 * Reads a file as `interdict load --dry-run` would. The bytes stand in a folder of their own while they are read, and are gone when this
 * returns; the store is never opened.
 */
export const tryBytes = async (
  bytes: Uint8Array,
  file: string,
  site: Site,
  when: { readonly now: Instant; readonly observedAt?: Instant },
): Promise<Trial> => {
  const folder = await mkdtemp(join(tmpdir(), "interdict-trial-"));
  try {
    const path = join(folder, "file");
    await writeFile(path, bytes, { mode: 0o600 });
    const given = {
      matcher: matcher(site.catalogue),
      attributes: new Map([...vocabulary.values()].map(({ id, values }) => [id, values])),
      body: "",
      receivedAt: when.now,
      observedAt: when.observedAt,
      sizeCap: bytes.length + 1,
      // A trial is of no body, so no body can have put on record why its log may be read.
      logs: false,
    };
    const taken = await take(path, given, undefined, undefined);
    if (taken.kind === "refused") {
      return {
        refused: true,
        records: 0,
        kept: 0,
        devices: 0,
        rejected: [named(taken.problem, file)],
        warnings: [],
        findings: [],
      };
    }
    const problems = taken.rejected.map((problem) => named(problem, file));
    return {
      refused: false,
      source: taken.source,
      records: taken.records,
      kept: taken.kept,
      devices: countsOf(taken).devices,
      rejected: problems.filter(({ severity }) => severity === "error"),
      warnings: problems.filter(({ severity }) => severity === "warning"),
      findings: findingsOf(taken.found.flatMap((one) => (one.kind === "observation" ? one.sightings : []))),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
