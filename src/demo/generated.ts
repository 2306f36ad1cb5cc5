import type { Instant } from "../time/time.ts";
import type { Random } from "./random.ts";

/** One file of the exercise: what a body hands over, when, and how much of it is damaged on purpose. */
export interface GeneratedFile {
  /** Relative, with `/`: `be/ex/service-b/glpi/april.jsonl`. */
  readonly path: string;
  readonly text: string;
  readonly kind: "register" | "evidence" | "records";
  /** Whose evidence it is; absent for the register and for records. */
  readonly body?: string;
  /** The source that reads it, for evidence. */
  readonly source?: string;
  /** The instant that is given with it, for what does not date itself. */
  readonly observedAt?: Instant;
  readonly receivedAt: Instant;
  /** Records (documents, rows, lines) in it, and those damaged on purpose. */
  readonly records: number;
  readonly damaged: number;
}

/** A file of fewer records is left whole: a document that is cut would be refused, not repaired. */
const fewest = 20;

/** Chooses the records of each file to damage: over all files together the wanted share, whatever their sizes. */
export type Damage = (records: number, random: Random) => ReadonlySet<number>;

export const damaging = (perTenThousand: number): Damage => {
  let due = 0.5;
  return (records, random) => {
    due += (records * perTenThousand) / 10_000;
    const now = records < fewest ? 0 : Math.min(records, Math.floor(due));
    due -= now;
    const chosen = new Set<number>();
    while (chosen.size < now) chosen.add(random.below(records));
    return chosen;
  };
};
