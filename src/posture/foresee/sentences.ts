import type { Standing } from "../../measure/questions/force.ts";
import type { SentenceToken } from "../posture.ts";
import type { Best } from "./best.ts";
import { proofOf } from "./provable.ts";

/** A sentence of the future answer: a result of one body (R0 to R9), or one of those about what was told and done. */
export type Said = SentenceToken | "all" | "notified" | "knew" | "forbidden" | "applied" | "on-time";

/** Could it ever stand on a record? `word`: only on what a body states of itself. */
export type Could = "record" | "word" | "no";

export interface Foreseen {
  readonly sentence: Said;
  readonly could: Could;
  /** Of how many devices it could be said; null where the number is not known, or it is not said of devices. */
  readonly devices: number | null;
  /** Only of a body that has no device which can merely be stated, or stays open. */
  readonly onlyWithout: boolean;
}

export interface Ground {
  readonly bodies: {
    readonly bound: number;
    readonly invited: number;
    readonly informed: number;
    readonly unknown: number;
  };
  readonly state: Standing | "open";
  /** Devices by the best that can be said of them: of a fleet, their number; else how many kinds of device. */
  readonly byBest: Readonly<Record<Best, number>>;
  /** Of a fleet: the devices of bodies of which every device covered can be shown. */
  readonly whole: number | null;
  /** The actions that the clause certainly forbids, or whose duals it orders. */
  readonly certain: readonly string[];
}

/** For each sentence, whether it could stand on the day after the deadline (semantics §3.4), in the order in which one is chosen. */
export const sentencesOf = ({ bodies, state, byBest, whole, certain }: Ground): readonly Foreseen[] => {
  const onRecord = byBest.shown + byBest["to-observe"];
  const onWord = byBest["on-word"];
  const never = byBest.attested + byBest.open;
  const ifAny = (n: number): Could => (n > 0 ? "record" : "no");
  const shown: Could = onRecord > 0 ? "record" : onWord > 0 ? "word" : "no";
  const each: Could = whole === 0 ? "no" : shown;
  const every: Could = bodies.unknown > 0 || (whole !== null && never > 0) ? "no" : onWord > 0 ? "word" : shown;
  const fault: Could = certain.some((action) => proofOf(action).proves.length > 0) ? shown : "no";
  const row = (sentence: Said, could: Could, devices: number | null = null, onlyWithout = false): Foreseen => ({
    sentence,
    could,
    devices: could === "no" ? 0 : whole === null ? null : devices,
    onlyWithout: onlyWithout && could !== "no" && never > 0,
  });
  const provable = onRecord + onWord;
  return [
    row("R0", ifAny(bodies.unknown)),
    row("R1", ifAny(bodies.invited + bodies.informed)),
    row("R2", state === "in-force" ? "no" : "record"),
    row("R3", "word"),
    row("R4", fault, provable),
    row("R5", each, whole, true),
    row("R6", "record"),
    row("R7", "no"),
    row("R8", shown, provable),
    row("R8a", "word", provable + never),
    row("R8b", ifAny(onWord + byBest.open), onWord + byBest.open),
    row("R8c", shown, provable),
    row("R9", "record", provable + never),
    row("all", every, provable, true),
    row("notified", "record"),
    row("knew", "record"),
    row("forbidden", "record"),
    row("applied", "record"),
    row("on-time", each, whole, true),
  ];
};
