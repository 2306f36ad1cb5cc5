import type { Language, Text } from "../language/language.ts";
import type { BodyPosture, ClausePosture, Counts, Policy, Request } from "../posture/posture.ts";

/** A number with the query that gives it and the records it stands on; `count` records stand behind a count. */
export interface Figure {
  readonly id: string;
  readonly value: number;
  /** The query, as a path of this installation's pages: it gives that number, and a list of that length. */
  readonly query: string;
  readonly records: readonly string[];
}

/** Where a figure stands in a sentence: from and to, in UTF-16 units. */
export interface Mark {
  readonly from: number;
  readonly to: number;
  readonly figure: string;
}

/** One sentence in every language, with the figures and records it stands on (design law 11). */
export interface AnswerSentence {
  readonly id: string;
  readonly key: string;
  readonly text: Text;
  readonly marks: Readonly<Record<Language, readonly Mark[]>>;
  readonly figures: readonly string[];
  readonly records: readonly string[];
}

/** One body of the table: the four axes, the counts and its one result sentence. */
export interface AnswerRow {
  readonly body: string;
  readonly name: Text;
  readonly status: "confirmed" | "to-verify";
  readonly role: string;
  readonly communication: {
    readonly state: string;
    readonly on: string | null;
    readonly late: boolean;
    readonly deeds: readonly string[];
  };
  readonly control: {
    readonly prohibit: string;
    readonly prevent: string;
    readonly deployed: number | null;
    readonly of: number | null;
    readonly tested: number | null;
    readonly deeds: readonly string[];
  };
  /** Null, like the other counts, in a body with fewer than five units: only the sentence leaves it (semantics §3.4, 27). */
  readonly evidence: BodyPosture["evidence"] | null;
  readonly population: { readonly known: number | null; readonly declared: number | null; readonly complete: string };
  readonly verdicts: Counts | null;
  readonly everInBreach: number | null;
  /** Nothing was received from it: no file, no reply, no declaration. */
  readonly silent: boolean;
  readonly sentence: Text;
  readonly token: string;
}

/** One sub-question with its answer. */
export interface AnswerPart {
  readonly id: string;
  readonly kind: "complied" | "duty";
  readonly clause: string;
  /** The instant that it is answered for, as written, with its offset. */
  readonly at: string;
  readonly asks: Text;
  /** What the answer that was given says of it. */
  readonly given: Text | null;
  /** `yes`, `no` or `cannot-be-shown`; of a duty, its state. */
  readonly result: string;
  readonly sentences: readonly AnswerSentence[];
}

/** A choice or claim that the answer rests on, and what the others would give. */
export interface AnswerBasis {
  readonly id: string;
  readonly asks: Text;
  readonly chosen: string | null;
  /** What the chosen value says; null where nothing is chosen. */
  readonly says: Text | null;
  /** In the words of the one who chose: one text, or one in each language. */
  readonly why: string | Text | null;
  readonly by: string | null;
  readonly on: string | null;
  readonly others: readonly AnswerOther[];
}

/** The same counts and the first sentence again, under another value. */
export interface AnswerOther {
  readonly value: string;
  readonly says: Text;
  readonly verdicts: Counts;
  readonly everInBreach: number;
  readonly result: string;
  /** Does the result or any count differ from those of the answer? */
  readonly changes: boolean;
  readonly text: Text;
}

/** Why units cannot be observed, and how many. */
export interface Unobservable {
  readonly reason: Text;
  readonly units: number;
}

/** One request to one body that would settle units; null where its counts stay inside. */
export interface AnswerRequest {
  readonly body: string;
  readonly ask: Request["ask"];
  readonly settles: number | null;
  readonly text: Text;
}

/** Over the bodies that are bound, for the first part that asks whether all complied; what they add up to is in `units`. */
export interface AnswerTotals {
  readonly bodies: number;
  readonly toVerify: number;
  readonly units: number;
  /** Counts by class: the sum of all classes but `not-covered` is `units`. */
  readonly verdicts: Counts;
  readonly everInBreach: number;
}

/** What an answer is made from; with a data folder, these give the same answer again. */
export interface Made {
  readonly question: string;
  readonly world: "real" | "fictional";
  /** Instants as written, with their offset; `at` is null where the question's own instants are answered for. */
  readonly at: string | null;
  readonly knownAt: string;
  /** The ledger's head: sequence number and hash of its last entry that was read; 0 and zeros for none. */
  readonly head: { readonly seq: number; readonly hash: string };
}

/** An answer to a question: every figure and sentence can be recomputed from the records. The file is `answer.json`. */
export interface Answer {
  readonly kind: "answer";
  readonly format: 1;
  readonly made: Made;
  /** The same in one line, as the command that makes it again: a change of one shows against the other. */
  readonly again: string;
  readonly fictional: boolean;
  readonly title: Text;
  readonly number: string;
  readonly assembly: Text;
  readonly asked: { readonly on: string; readonly by: string; readonly to: string; readonly capacity: Text | null };
  readonly official: Language;
  /** The zone of the measure, in which its days are counted and shown. */
  readonly zone: string;
  readonly measure: { readonly id: string; readonly title: Text; readonly version: string };
  readonly versions: {
    readonly register: string;
    readonly catalogue: string;
    readonly deeds: string;
    readonly policy: Policy;
  };
  readonly parts: readonly AnswerPart[];
  readonly table: readonly AnswerRow[];
  readonly totals: AnswerTotals;
  /** Bodies that hold nothing of what was asked of them: no reply, no evidence. */
  readonly noReply: readonly string[];
  readonly unobservable: readonly Unobservable[];
  readonly basis: readonly AnswerBasis[];
  readonly next: readonly AnswerRequest[];
  readonly figures: readonly Figure[];
  /** What was loaded: files and records, with those refused. */
  readonly evidence: { readonly files: number; readonly records: number; readonly rejected: number };
}

/** What a clause's posture says of the question as a whole (semantics §3.4, line 25). */
export const resultOf = (clause: Pick<ClausePosture, "bodies">): "yes" | "no" | "cannot-be-shown" => {
  const relevant = clause.bodies.filter(({ reach }) => reach.role === "bound" || reach.role === "unknown");
  if (relevant.some(({ sentence }) => sentence.token === "R4")) return "no";
  const shown = relevant.length > 0 && relevant.every(({ sentence }) => ["R3", "R5", "R6"].includes(sentence.token));
  return shown ? "yes" : "cannot-be-shown";
};
