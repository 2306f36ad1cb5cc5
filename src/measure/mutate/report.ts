import type { Place } from "../../problem/problem.ts";
import type { Parsed } from "../../yaml/read.ts";
import type { Surroundings } from "../facts.ts";
import type { Measure } from "../measure.ts";
import type { CaseFile } from "../schema.ts";
import type { Change, Mutant } from "./mutant.ts";
import { mutants } from "./mutants.ts";
import { noticer } from "./notice.ts";
import { rereader } from "./reread.ts";
import { isMap, nameOf, type Tree } from "./tree.ts";
import { notices } from "./try-case.ts";
import { witnesses } from "./witness.ts";

/** A change that no case notices, with a case that would. */
export interface Survivor {
  readonly id: string;
  /** The part that was changed: `clauses.ban.where.personal.device.owner`. */
  readonly part: string;
  readonly change: Change;
  readonly place: Place;
  readonly witness: CaseFile;
}

/** A survivor that the file accepts, and why. */
interface Unpinned {
  readonly change: string;
  readonly why: string;
}

/** How well the cases of a measure pin its text. */
export interface MutationReport {
  readonly measure: string;
  readonly file: string;
  /** The changes that make another measure and that some case could tell: noticed, explained and surviving together. */
  readonly mutants: number;
  readonly noticed: number;
  /** The changes that no case can tell from the text. Not among the mutants. */
  readonly equivalent: number;
  readonly explained: readonly Unpinned[];
  readonly survivors: readonly Survivor[];
  /** Accepted survivors that are none (any more). */
  readonly stale: readonly Unpinned[];
  readonly cases: number;
  /** How many of these end in not-covered. */
  readonly notCovered: number;
}

/** The share of noticed changes among those that the file does not explain; 1 where there are none. */
export const pinned = ({ mutants: all, noticed, explained }: MutationReport): number =>
  all === explained.length ? 1 : noticed / (all - explained.length);

const unpinnedIn = (file: Tree): readonly Unpinned[] => {
  const raw = isMap(file) ? file["unpinned"] : undefined;
  return Array.isArray(raw)
    ? raw.filter(isMap).map(({ change, why }) => ({ change: String(change), why: typeof why === "string" ? why : "" }))
    : [];
};

/** The measures that single changes of a file make, with the changes; what no reader accepts or says the same is left out. */
export const changedMeasures = function* (
  measure: Measure,
  file: Tree,
): Generator<{ readonly mutant: Mutant; readonly changed: Measure }> {
  const reread = rereader(measure);
  for (const mutant of mutants(file)) {
    const read = reread(mutant.tree);
    if (read.kind === "changed") yield { mutant, changed: read.measure };
  }
};

/**
 * Changes one thing at a time in a measure and says which changes no case of it notices, each with a case that would. `parsed` is the file
 * of the measure, whose cases must hold; `catalogue` lists the ids of products. `visit` sees each changed measure, noticed or not.
 */
export const mutationReport = (
  measure: Measure,
  parsed: Parsed,
  catalogue: readonly string[],
  around: Surroundings,
  visit: (mutant: Mutant, changed: Measure) => void = () => {},
): MutationReport => {
  const file = parsed.value;
  const accepted = unpinnedIn(file);
  const notice = noticer(measure, around);
  const witnessOf = witnesses(measure, catalogue, around);
  const explained: Unpinned[] = [];
  const survivors: Survivor[] = [];
  let noticed = 0;
  let equivalent = 0;
  for (const { mutant, changed } of changedMeasures(measure, file)) {
    visit(mutant, changed);
    if (notice(changed, mutant.path) !== undefined) {
      noticed += 1;
      continue;
    }
    const reason = accepted.find(({ change }) => change === mutant.id);
    if (reason !== undefined) {
      explained.push(reason);
      continue;
    }
    // A case already proposed for another change often notices this one too.
    const proposed = survivors.find(({ witness }) => notices(witness, changed, around))?.witness;
    const found = proposed === undefined ? witnessOf(changed) : { kind: "case" as const, case: proposed };
    if (found.kind !== "case") {
      equivalent += 1;
      continue;
    }
    survivors.push({
      id: mutant.id,
      part: nameOf(file, mutant.path),
      change: mutant.change,
      place: parsed.placeOf(mutant.path),
      witness: proposed ?? { ...found.case, name: mutant.id },
    });
  }
  return {
    measure: measure.id,
    file: measure.file,
    mutants: noticed + explained.length + survivors.length,
    noticed,
    equivalent,
    explained,
    survivors,
    stale: accepted.filter((one) => !explained.includes(one)),
    cases: measure.cases.length,
    notCovered: measure.cases.filter(({ expect }) => expect.ruling === "not-covered").length,
  };
};
