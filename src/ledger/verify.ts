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

/** Entries not met yet below the highest one met: `from` to `to`, found missing at a line. */
interface Gap {
  readonly from: number;
  readonly to: number;
  readonly line: number;
}

/** Takes one number out of the gaps; says whether it was in one. */
const fill = (gaps: Gap[], seq: number): boolean => {
  const place = gaps.findIndex(({ from, to }) => from <= seq && seq <= to);
  const gap = gaps[place];
  if (gap === undefined) return false;
  const parts = [
    { ...gap, to: seq - 1 },
    { ...gap, from: seq + 1 },
  ];
  gaps.splice(place, 1, ...parts.filter(({ from, to }) => from <= to));
  return true;
};

/**
 * Reads an exported ledger from its first entry and says what is wrong with it: an entry changed, out of its place (swapped,
 * repeated) or missing, and, against a head that was kept elsewhere, a tail cut off or rewritten. No problem means that every
 * entry up to `head` stands as it was written. Places name the line; an empty line is nothing, and lines may end in `\r`.
 */
export const verifyChain = (
  lines: Iterable<string>,
  expected?: Head,
): { readonly head: Head; readonly problems: readonly Problem[] } => {
  const problems: Problem[] = [];
  const gaps: Gap[] = [];
  let last: Head = genesis;
  let highest = 0;
  let number = 0;
  for (const each of lines) {
    number += 1;
    // Tools that write CRLF change the ends of lines, not what the lines say.
    const text = each.endsWith("\r") ? each.slice(0, -1) : each;
    if (text === "") continue;
    const place = { line: number };
    const line = read(text);
    if (line === undefined) {
      problems.push(ledgerProblem("E-LEDGER-LINE", place));
      // The entry of this line is lost, its number is not: the next one is judged without it.
      highest += 1;
      last = { seq: highest, hash: "" };
      continue;
    }
    const { seq } = line;
    if (seq > highest + 1) gaps.push({ from: highest + 1, to: seq - 1, line: number });
    if (seq <= highest) {
      problems.push(ledgerProblem("E-LEDGER-ORDER", place, { expected: highest + 1, seq }));
      fill(gaps, seq);
    }
    if (!line.sound) problems.push(ledgerProblem("E-LEDGER-CHANGED", place, { seq }));
    const follows = seq === last.seq + 1 && last.hash !== "";
    if (follows && line.previous !== last.hash) problems.push(ledgerProblem("E-LEDGER-LINK", place, { seq }));
    if (seq === expected?.seq && line.hash !== expected.hash)
      problems.push(ledgerProblem("E-LEDGER-HEAD", place, { seq }));
    highest = Math.max(highest, seq);
    last = { seq, hash: line.hash };
  }
  for (const { from, to, line } of gaps) {
    problems.push(ledgerProblem("E-LEDGER-MISSING", { line }, { count: to - from + 1, from, to }));
  }
  if (expected !== undefined && highest < expected.seq) {
    problems.push(ledgerProblem("E-LEDGER-CUT", { line: number }, { last: highest, expected: expected.seq }));
  }
  return { head: last, problems };
};
