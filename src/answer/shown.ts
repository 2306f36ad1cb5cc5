import type { AnswerSentence } from "./answer.ts";
import { select } from "./filters.ts";
import type { Setting } from "./first.ts";
import { momentInWords } from "./moments.ts";
import { listOf } from "./names.ts";
import { type Args, sentence } from "./said.ts";
import type { Standing } from "./standing.ts";
import { boundFigure, type Ground } from "./told.ts";
import { evidenceWords } from "./words/units.ts";

export const momentsOf = ({ at, knownAt, late = at, zone }: Setting): Args => ({
  moment: (language) => momentInWords(at, language, zone),
  known: (language) => momentInWords(knownAt, language, zone),
  late: (language) => momentInWords(late, language, zone),
});

const evidenceRecords = ({ at }: Standing): readonly string[] => at.sentence.records.map(({ id }) => id);

/** Bodies on evidence: in order, in breach at T and since, neither, and those that sent nothing, each with its names. */
export const evidenceSentences = (ground: Ground, setting: Setting, evidence: boolean): readonly AnswerSentence[] => {
  const of = boundFigure(ground, "bound", {}, () => []);
  const one = (
    key: keyof typeof evidenceWords,
    filter: Readonly<Record<string, string>>,
  ): readonly AnswerSentence[] => {
    const n = boundFigure(ground, `evidence.${key}`, filter, evidenceRecords);
    const names = select(ground.standings, { group: "bound", ...filter }).map(({ name }) => name);
    const args = { ...momentsOf(setting), n, of, some: names.length > 0 ? "yes" : "no", names: listOf(names) };
    return n.value > 0 ? [sentence(n.id, `evidence.${key}`, evidenceWords[key], args)] : [];
  };
  return [
    ...one("shown", { result: "shown" }),
    ...one("breach-at", { breach: "at" }),
    ...one("breach-since", { breach: "since" }),
    // Without any evidence the first sentence has said it of all of them.
    ...(evidence ? one("open", { result: "open" }) : []),
    ...one("silent", { silent: "yes" }),
  ];
};
