import { list, say, wordsIn } from "../../language/say.ts";
import type { Clause, Exception } from "../measure.ts";
import type { Aside } from "./asides.ts";
import { anyOf } from "./condition.ts";
import { exceptionWords, groundWords } from "./exception-words.ts";
import { splitRows } from "./marked.ts";
import { periodInWords } from "./period.ts";
import { behindColon, nothing, type Phrase, says, tell } from "./phrase.ts";
import { quote } from "./quote.ts";
import { type TimeFrame, timePhrases } from "./time-phrases.ts";

/** One exception in sentences: how it frees, on what grounds, by whom, under which safeguards, for how long. */
export interface ExceptionWords<T> {
  readonly sentences: readonly T[];
}

interface Said extends ExceptionWords<Phrase> {
  /** Other readings of its dates. */
  readonly asides: readonly Aside[];
}

/** Who approves: a body of the register, or the words of the text. */
const approverInWords = (id: string, { names, language }: TimeFrame): string =>
  names.body(id) === id ? quote(id.replaceAll("-", " "), language) : names.body(id);

const exceptionPhrases = (one: Exception, path: string, frame: TimeFrame): Said => {
  const { language, names } = frame;
  const when = one.when === undefined ? undefined : splitRows(one.when, `${path}.when`, frame.chosen);
  const condition = when === undefined ? undefined : anyOf([...when.now, ...when.otherwise], frame);
  const request =
    one.request === undefined ? undefined : timePhrases(one.request, ["term", "request"], `${path}.request`, frame);
  const by =
    one.report?.by === undefined
      ? undefined
      : timePhrases(one.report.by, ["term", "report"], `${path}.report.by`, frame);
  const { approvers } = one;
  const opening = (key: "ruleOpening" | "everybody" | "recordOpening"): Phrase =>
    says(path, say(exceptionWords[key], language));
  const opens =
    one.by === "record"
      ? tell(exceptionWords.opens, language, { opening: opening("recordOpening") })
      : condition === undefined
        ? tell(exceptionWords.opens, language, { opening: opening("everybody") })
        : tell(exceptionWords.rule, language, {
            opening: opening("ruleOpening"),
            when: behindColon(condition, language),
          });
  const flag = (
    value: boolean | undefined,
    node: string,
    yes: keyof typeof exceptionWords,
    no: keyof typeof exceptionWords,
  ): readonly Phrase[] =>
    value === undefined ? [] : [says(`${path}.${node}`, say(exceptionWords[value ? yes : no], language))];
  return {
    sentences: [
      opens,
      ...(one.grounds.length === 0
        ? []
        : [
            tell(exceptionWords.grounds, language, {
              grounds: says(
                `${path}.grounds`,
                list(
                  one.grounds.map((ground) => say(groundWords[ground], language)),
                  language,
                  "disjunction",
                ),
              ),
            }),
          ]),
      ...(one.by === "record" && condition !== undefined
        ? [tell(exceptionWords.condition, language, { when: behindColon(condition, language) })]
        : []),
      ...(approvers.length === 0
        ? []
        : [
            tell(exceptionWords.approvers, language, {
              who: says(
                `${path}.approvers`,
                list(
                  approvers.map((id) => approverInWords(id, frame)),
                  language,
                  "disjunction",
                ),
              ),
            }),
          ]),
      ...flag(one.delegable, "delegable", "delegable", "notDelegable"),
      ...flag(
        one.blanket === undefined ? undefined : one.blanket === "allowed",
        "blanket",
        "blanketAllowed",
        "blanketForbidden",
      ),
      ...one.mitigations.map(({ id, says: words, maxAge }) =>
        tell(exceptionWords.mitigation, language, {
          aged: maxAge === undefined ? "no" : "yes",
          age: maxAge === undefined ? nothing : says(`${path}.mitigations.${id}.age`, periodInWords(maxAge, language)),
          what: says(
            `${path}.mitigations.${id}`,
            words === undefined
              ? quote(id.replaceAll("-", " "), language)
              : // The sentence around it has a full stop of its own.
                wordsIn(words, language).replace(/\.$/, ""),
          ),
        }),
      ),
      ...(one.lasts === undefined
        ? []
        : [
            tell(exceptionWords.lasts, language, {
              period: says(`${path}.lasts`, periodInWords(one.lasts, language)),
            }),
          ]),
      ...(request === undefined ? [] : [tell(exceptionWords.request, language, { by: request.whole })]),
      ...flag(one.documented, "documented", "documented", "notDocumented"),
      ...(one.report === undefined
        ? []
        : [tell(exceptionWords.report, language, { to: says(`${path}.report`, names.body(one.report.to)) })]),
      ...(by === undefined ? [] : [tell(exceptionWords.reportBy, language, { by: by.whole })]),
      ...(one.says === undefined ? [] : [says(`${path}.says`, wordsIn(one.says, language))]),
    ],
    asides: [...(request?.asides ?? []), ...(by?.asides ?? [])],
  };
};

/** Who may be freed from a clause, and the other readings of the dates of that. */
export const exceptionsOf = (
  { id, exceptions }: Clause,
  frame: TimeFrame,
): { readonly exceptions: readonly ExceptionWords<Phrase>[]; readonly asides: readonly Aside[] } => {
  const said = exceptions.map((one, place) => exceptionPhrases(one, `clauses.${id}.exceptions.${place}`, frame));
  return { exceptions: said.map(({ sentences }) => ({ sentences })), asides: said.flatMap(({ asides }) => asides) };
};
