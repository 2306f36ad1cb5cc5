import type { Language } from "../../language/language.ts";
import { say } from "../../language/say.ts";
import type { Block, Run } from "../../paper/paper.ts";
import { noticeWords } from "./words.ts";

/** Control characters and marks that turn the direction of what follows: of no use in a name, and harmful in a header. */
const harmful = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu;

/** A text in one line, otherwise as it was written. */
export const inLine = (text: string): string => text.replaceAll(harmful, " ").trim();

export const plain = (text: string): Run => ({ text: text.replaceAll(harmful, " ") });

export const strong = (text: string): Run => ({ ...plain(text), kind: "strong" });

export const heading = (text: string, level: 2 | 3 = 2): Block => ({ kind: "heading", level, text: inLine(text) });

export const paragraph = (text: string, tone: "plain" | "answer" | "quiet" = "plain"): Block => ({
  kind: "paragraph",
  runs: [plain(text)],
  tone,
});

/** A list of sentences; nothing where there are none. */
export const listOf = (items: readonly string[]): readonly Block[] =>
  items.length === 0 ? [] : [{ kind: "list", items: items.map((item) => [plain(item)]) }];

/** What stands behind a label: one sentence beside it, several as a list below. */
export const labelled = (label: string, sentences: readonly string[], language: Language): readonly Block[] => {
  const [only, ...more] = sentences;
  if (only === undefined) return [];
  const before = strong(say(noticeWords.field, language, { label }));
  if (more.length === 0) return [{ kind: "paragraph", runs: [before, plain(only)], tone: "plain" }];
  return [{ kind: "paragraph", runs: [before], tone: "plain" }, ...listOf(sentences)];
};
