import type { Language } from "../language/language.ts";
import type { Block, Run } from "../paper/paper.ts";
import type { Answer, AnswerSentence, Figure } from "./answer.ts";
import type { wording } from "./paper.ts";

/** Notes are numbered in the order in which their figures first stand in the document. */
export interface Notes {
  readonly numberOf: (figure: string) => number;
  readonly inOrder: () => readonly string[];
}

export const notesOf = (): Notes => {
  const order: string[] = [];
  return {
    numberOf: (figure) => {
      if (!order.includes(figure)) order.push(figure);
      return order.indexOf(figure) + 1;
    },
    inOrder: () => order,
  };
};

export interface Composing {
  readonly answer: Answer;
  readonly language: Language;
  readonly words: ReturnType<typeof wording>;
  readonly notes: Notes;
  readonly figures: ReadonlyMap<string, Figure>;
}

export const text = (content: string, more: Omit<Run, "text"> = {}): Run => ({ text: content, ...more });

export const heading = (level: 2 | 3, content: string): Block => ({ kind: "heading", level, text: content });

export const paragraph = (runs: readonly Run[], tone: "plain" | "answer" | "quiet" = "plain"): Block => ({
  kind: "paragraph",
  runs,
  tone,
});

/** A sentence with its numbers as links, and after it the notes of its figures. */
export const runsOf = (sentence: AnswerSentence, { language, notes, figures }: Composing): readonly Run[] => {
  const content = sentence.text[language];
  const runs: Run[] = [];
  let from = 0;
  const linked = (id: string): Omit<Run, "text"> => {
    const query = figures.get(id)?.query;
    return { note: notes.numberOf(id), ...(query === undefined ? {} : { query }) };
  };
  for (const mark of sentence.marks[language]) {
    if (mark.from > from) runs.push(text(content.slice(from, mark.from)));
    runs.push(text(content.slice(mark.from, mark.to), linked(mark.figure)));
    from = mark.to;
  }
  if (from < content.length) runs.push(text(content.slice(from)));
  return [
    ...runs,
    ...rangesOf(sentence.figures.map(notes.numberOf)).map(([first, last]) =>
      text(first === last ? `[${first}]` : `[${first}–${last}]`, { note: first, through: last }),
    ),
  ];
};

/** Numbers of notes as ranges: 3, 6 to 13. */
const rangesOf = (numbers: readonly number[]): readonly (readonly [number, number])[] => {
  const ranges: [number, number][] = [];
  for (const n of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === n - 1) last[1] = n;
    else ranges.push([n, n]);
  }
  return ranges;
};
