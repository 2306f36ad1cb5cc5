import { dayInWords } from "../../language/dates.ts";
import type { Block, Paper, Run } from "../../paper/paper.ts";
import { dayOf, type Instant } from "../../time/time.ts";

/**
 * What is put into a notice when it leaves: its day and its link. A notice itself holds neither, so that the same content has the same key on every day. Only runs that
 * are these marks are filled: a name that reads the same stays a name.
 */
export const receiptRun: Run = { text: "{receipt}", kind: "code" };
export const dateRun: Run = { text: "{date}", kind: "code" };

const isMark = (run: Run, mark: Run): boolean => run.kind === mark.kind && run.text === mark.text;

export interface Stamp {
  /** When it is dated. */
  readonly at: Instant;
  /** The address of the page where the body answers; absent: what speaks of it is left out. */
  readonly link?: string;
}

/** A paper with its day and its link. */
export const stamped = (paper: Paper, { at, link }: Stamp): Paper => {
  const filled = (run: Run): Run => {
    if (isMark(run, dateRun)) return { text: dayInWords(dayOf(at), paper.language) };
    return link !== undefined && isMark(run, receiptRun) ? { text: link, href: link } : run;
  };
  const blocks = paper.blocks.flatMap((block): readonly Block[] => {
    if (block.kind === "list") return [{ ...block, items: block.items.map((item) => item.map(filled)) }];
    if (block.kind !== "paragraph") return [block];
    if (link === undefined && block.runs.some((run) => isMark(run, receiptRun))) return [];
    return [{ ...block, runs: block.runs.map(filled) }];
  });
  return { ...paper, blocks };
};
