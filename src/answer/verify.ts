import { z } from "zod";
import type { Language } from "../language/language.ts";
import { exportLedger, genesis, type Head } from "../ledger/ledger.ts";
import { verifyChain } from "../ledger/verify.ts";
import { fail, ok, type Problem, type Result } from "../problem/problem.ts";
import type { Store } from "../store/store.ts";
import { parseInstant } from "../time/time.ts";
import { madeOf } from "./again.ts";
import type { Answer, Made } from "./answer.ts";
import { type Difference, differences, writtenTwice } from "./differ.ts";
import type { Wanted } from "./input.ts";
import { answerFrom } from "./load.ts";
import { toPdf } from "./pdf.ts";
import { attachedTo, pagesOf } from "./pdf-text.ts";
import { answerProblem } from "./problems.ts";

const madeSchema = z.object({
  question: z.string(),
  world: z.enum(["real", "fictional"]),
  at: z.string().nullable(),
  knownAt: z.string(),
  head: z.object({ seq: z.int().nonnegative(), hash: z.string() }),
});

const claimed = z.looseObject({
  made: madeSchema.optional().catch(undefined),
  again: z.string().optional().catch(undefined),
});

const wantedOf = ({ question, world, at, knownAt, head }: Made): Wanted | undefined => {
  const [known, asOf] = [parseInstant(knownAt), at === null ? undefined : parseInstant(at)];
  if (known === undefined || (at !== null && asOf === undefined)) return undefined;
  return { question, world, knownAt: known, upTo: head.seq, ...(asOf === undefined ? {} : { at: asOf }) };
};

/** The ways in which an answer says what it was made from: twice, so that a change of one shows against the other. */
const claimsOf = (found: unknown): readonly Made[] => {
  const read = claimed.safeParse(found);
  if (!read.success) return [];
  const { made, again } = read.data;
  const all = [made, again === undefined ? undefined : madeOf(again)].filter((one) => one !== undefined);
  return all.filter((one, place) => all.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === place);
};

const shown = (value: unknown): string => {
  const text = value === undefined ? "—" : JSON.stringify(value);
  return text.length <= 160 ? text : `${text.slice(0, 157)}…`;
};

const differs = ({ pointer, expected, found }: Difference, file: string): Problem =>
  answerProblem(
    "E-ANSWER-DIFFERS",
    { file, field: pointer === "" ? "/" : pointer },
    { pointer: pointer === "" ? "/" : pointer, expected: shown(expected), found: shown(found) },
  );

/** The ledger of the data folder from its first entry; with a head that was kept elsewhere, up to it at least. */
export const verifyLedger = (
  store: Store,
  expected?: Head,
): { readonly head: Head; readonly problems: readonly Problem[] } =>
  verifyChain(exportLedger(store), expected === undefined || expected.seq === 0 ? undefined : expected);

/** Does the ledger of the data folder hold this very entry? The beginning is always held. */
export const holdsHead = (store: Store, { seq, hash }: Head): boolean => {
  if (seq === 0) return hash === genesis.hash;
  return store.statement("SELECT hash FROM entry WHERE seq = ?").get(seq)?.hash === hash;
};

/** The records of a data folder, and the one way to make an answer from them. */
export interface Records {
  readonly store: Store;
  readonly recompute: (wanted: Wanted) => Promise<Result<Answer>>;
}

export const recordsOf = (store: Store, cwd: string): Records => ({
  store,
  recompute: (wanted) => answerFrom(store, wanted, cwd),
});

interface Recomputed {
  readonly made: Made;
  readonly answer: Answer;
  readonly differences: readonly Difference[];
}

/** What a verification found: no problem means that every figure and sentence is what the records give. */
export interface Verified {
  readonly problems: readonly Problem[];
  /** The head that the answer was made from, as far as it can be told. */
  readonly head: Head;
  /** The answer as the records give it. */
  readonly answer: Answer;
}

/**
 * Recomputes an answer from the records: every leaf, item and order of it. Problems of the result: it is no answer, or its question,
 * measure or registers cannot be read; what was changed comes back in `problems`.
 */
export const verifyAnswer = async (
  text: string,
  file: string,
  { store, recompute }: Records,
): Promise<Result<Verified>> => {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return fail(answerProblem("E-ANSWER-FILE", { file }, { detail: "JSON" }));
  }
  const recomputed: Recomputed[] = [];
  const failed: Problem[] = [];
  for (const made of claimsOf(found)) {
    const wanted = wantedOf(made);
    if (wanted === undefined) continue;
    const answer = await recompute(wanted);
    if (!answer.ok) failed.push(...answer.problems);
    // As JSON writes it: what is undefined is not there.
    else
      recomputed.push({
        made,
        answer: answer.value,
        differences: differences(JSON.parse(JSON.stringify(answer.value)), found),
      });
  }
  // Of two that fit as well, the one whose entry the ledger holds.
  const rank = (one: Recomputed): number => one.differences.length * 2 + (holdsHead(store, one.made.head) ? 0 : 1);
  const [best] = recomputed.sort((a, b) => rank(a) - rank(b));
  if (best === undefined)
    return fail(
      ...(failed.length > 0 ? failed : [answerProblem("E-ANSWER-FILE", { file }, { detail: "made, again" })]),
    );
  const twice = writtenTwice(text);
  const chain = verifyLedger(store, best.made.head);
  const { seq, hash } = best.made.head;
  return ok({
    head: best.made.head,
    answer: best.answer,
    problems: [
      ...(holdsHead(store, best.made.head)
        ? []
        : [answerProblem("E-ANSWER-RECORDS", { file, field: "/made/head" }, { seq: String(seq), hash })]),
      ...chain.problems,
      ...(twice === undefined ? [] : [answerProblem("E-ANSWER-TWICE", { file, field: twice }, { pointer: twice })]),
      ...best.differences.map((difference) => differs(difference, file)),
    ],
  });
};

/** The first line of a page that is not what it should be; where the text is the same, the first byte. */
const pageProblems = async (given: Uint8Array, expected: Uint8Array, file: string): Promise<readonly Problem[]> => {
  if (Buffer.from(given).equals(expected)) return [];
  const [left, right] = [await pagesOf(expected), await pagesOf(given)];
  const places = Array.from({ length: Math.max(left.length, right.length) }, (_, page) => {
    const [should, is] = [left[page] ?? [], right[page] ?? []];
    const line = Array.from({ length: Math.max(should.length, is.length) }, (__, n) => n).find(
      (n) => should[n] !== is[n],
    );
    return line === undefined
      ? []
      : [{ place: `page ${page + 1}, line ${line + 1}`, expected: shown(should[line]), found: shown(is[line]) }];
  }).flat();
  const byte = expected.findIndex((value, n) => given[n] !== value);
  const at = byte < 0 ? expected.length : byte;
  const rest = { place: `byte ${at}`, expected: shown(expected[at]), found: shown(given[at]) };
  return (places.length > 0 ? places : [rest]).map((args) =>
    answerProblem("E-ANSWER-PDF", { file, field: args.place }, args),
  );
};

/** Takes `answer.json` out of a PDF, recomputes it, and makes the document again: what is shown must be what is attached. */
export const verifyPdf = async (bytes: Uint8Array, file: string, records: Records): Promise<Result<Verified>> => {
  const attached = await attachedTo(bytes);
  if (attached === undefined) return fail(answerProblem("E-ANSWER-FILE", { file }, { detail: "answer.json" }));
  const verified = await verifyAnswer(attached.text, `${file}#answer.json`, records);
  if (!verified.ok) return verified;
  const language: Language = attached.language ?? verified.value.answer.official;
  const pages = await pageProblems(bytes, toPdf(verified.value.answer, language), file);
  return ok({ ...verified.value, problems: [...verified.value.problems, ...pages] });
};
