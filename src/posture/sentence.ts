import type { Reach } from "../measure/reach.ts";
import { dayOf, type Instant, writeInstant } from "../time/time.ts";
import type { Control, Overall, Population, RecordRef, Sentence, SentenceToken, VerdictClass } from "./posture.ts";

/** What a result sentence is decided from, of one body under one clause. */
export interface Standing {
  readonly reach: Reach;
  readonly answer: string;
  readonly control: Control;
  readonly population: Population;
  /** Counts by class, also of a recommendation. */
  readonly counts: Readonly<Record<VerdictClass, number>>;
  /** The clause is certainly not in force. */
  readonly notInForce: boolean;
  readonly state: string;
  readonly lateFrom: Instant | undefined;
  /** The questions on which units of the body depend. */
  readonly depends: () => readonly string[];
  /** The last statement, and when it was made, where that is known. */
  readonly attested?: { readonly at?: Instant; readonly record: RecordRef };
  readonly lastShown?: Instant;
  readonly why: string;
  /** What first reached the body came after the deadline: compliance on time could not be asked of it (line 22). */
  readonly toldLate?: boolean;
  /** Undetermined units on which something was seen. */
  readonly seen: number;
}

const sentence = (token: SentenceToken, args: Sentence["args"] = {}, records: readonly RecordRef[] = []): Sentence => ({
  token,
  args,
  records,
});

/** The one result sentence of a body and clause: the first that applies (semantics §3.4, lines 9 to 20). */
export const sentenceOf = (standing: Standing): Sentence => {
  const { reach, population, counts, control } = standing;
  const { compliant, remedied, exempt, breach, due, attested, stale, undetermined, unobservable } = counts;
  const n = population.known;
  const shown = compliant + remedied;
  const complete = population.complete === "yes";
  const record = population.record === undefined ? [] : [population.record];
  const rest = {
    undetermined,
    stale,
    attested,
    unobserved: counts.unobserved,
    unobservable,
    due,
    breach,
    exempt,
    remedied,
    of: n,
  };
  if (reach.role === "unknown") return sentence("R0", { asks: reach.asks.join(" ") });
  if (reach.role !== "bound") {
    return sentence("R1", {
      role: reach.role,
      answer: standing.answer,
      voluntary: control.prevent.state === "deployed",
    });
  }
  if (standing.notInForce) return sentence("R2", { state: standing.state });
  if (n === 0 && complete) return sentence("R3", {}, record);
  if (breach > 0) return sentence("R4", { ...rest, n: breach });
  if (complete && n > 0 && shown + exempt === n && shown > 0)
    return sentence(
      "R5",
      {
        ...rest,
        n,
        late: standing.toldLate === true ? 0 : remedied,
        told: standing.toldLate === true ? "late" : "none",
      },
      record,
    );
  if (complete && n > 0 && exempt === n) return sentence("R6", { ...rest, n }, record);
  if (due > 0) {
    const by =
      standing.lateFrom === undefined || !Number.isFinite(standing.lateFrom) ? "" : dayOf(standing.lateFrom - 1);
    return sentence("R7", { ...rest, n: due, by });
  }
  if (shown > 0) return sentence("R8", { ...rest, n: shown, left: n - shown - exempt, complete });
  if (attested > 0) {
    const { attested: statement } = standing;
    const records: readonly RecordRef[] = statement === undefined ? [] : [statement.record];
    return sentence(
      "R8a",
      { ...rest, n: attested, on: statement?.at === undefined ? "" : dayOf(statement.at) },
      records,
    );
  }
  if (undetermined > 0)
    return sentence("R8b", { ...rest, n: undetermined, seen: standing.seen, depends: standing.depends().join(" ") });
  if (stale > 0)
    return sentence("R8c", {
      ...rest,
      n: stale,
      before: standing.lastShown === undefined ? "" : writeInstant(standing.lastShown),
    });
  return sentence("R9", { ...rest, n: unobservable, why: standing.why });
};

/** Did all comply? Yes only where every bound body is shown to, with nobody's reach in doubt (semantics §3.4, line 25). */
export const overallOf = (bodies: readonly { readonly reach: Reach; readonly sentence: Sentence }[]): Overall => {
  if (bodies.some(({ sentence: { token } }) => token === "R4")) return "no";
  const bound = bodies.filter(({ reach }) => reach.role === "bound");
  const good =
    bound.length > 0 && bound.every(({ sentence: { token } }) => token === "R3" || token === "R5" || token === "R6");
  return good && bodies.every(({ sentence: { token } }) => token !== "R0") ? "yes" : "cannot-be-shown";
};
