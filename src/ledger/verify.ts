import type { Problem } from "../problem/problem.ts";
import { canonical, type Json } from "./canonical.ts";
import { genesis, type Head, sha256 } from "./ledger.ts";
import { ledgerProblem } from "./problems.ts";

interface Line {
  readonly seq: number;
  readonly previous: string;
  readonly hash: string;
  readonly sound: boolean;
}

const read = (text: string): Line | undefined => {
  let entry: { readonly [name: string]: Json | undefined };
  try {
    entry = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (entry === null || typeof entry !== "object" || Array.isArray(entry)) return undefined;
  const { seq, previous, hash } = entry;
  if (typeof seq !== "number" || !Number.isSafeInteger(seq) || typeof previous !== "string" || typeof hash !== "string")
    return undefined;
  const sound = sha256(canonical({ ...entry, hash: undefined })) === hash && canonical(entry) === text;
  return { seq, previous, hash, sound };
};

/**
 * Reads an exported ledger from its first entry and says what is wrong with it: an entry changed, out of its place or missing, and, against
 * a head that was kept elsewhere, a tail cut off or rewritten. An empty list of problems means that every entry up to `head` stands
 * as it was written. Places name the line; empty lines at the end are nothing.
 */
export const verifyChain = (
  lines: Iterable<string>,
  expected?: Head,
): { readonly head: Head; readonly problems: readonly Problem[] } => {
  const problems: Problem[] = [];
  let last: Head = genesis;
  let number = 0;
  for (const text of lines) {
    number += 1;
    if (text === "") continue;
    const line = read(text);
    const place = { line: number };
    if (line === undefined) {
      problems.push(ledgerProblem("E-LEDGER-LINE", place));
      // The entry of this line is lost, its number is not: the next is judged on its own.
      last = { seq: last.seq + 1, hash: "" };
      continue;
    }
    const { seq } = line;
    const next = last.seq + 1;
    if (seq > next)
      problems.push(ledgerProblem("E-LEDGER-MISSING", place, { count: seq - next, from: next, to: seq - 1 }));
    if (seq < next) problems.push(ledgerProblem("E-LEDGER-ORDER", place, { expected: next, seq }));
    if (!line.sound) problems.push(ledgerProblem("E-LEDGER-CHANGED", place, { seq }));
    if (seq === next && last.hash !== "" && line.previous !== last.hash)
      problems.push(ledgerProblem("E-LEDGER-LINK", place, { seq }));
    if (seq === expected?.seq && line.hash !== expected.hash)
      problems.push(ledgerProblem("E-LEDGER-HEAD", place, { seq }));
    last = { seq, hash: line.hash };
  }
  if (expected !== undefined && last.seq < expected.seq) {
    problems.push(ledgerProblem("E-LEDGER-CUT", { line: number }, { last: last.seq, expected: expected.seq }));
  }
  return { head: last, problems };
};
