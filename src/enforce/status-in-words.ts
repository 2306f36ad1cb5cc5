import { controlWords } from "../control/words.ts";
import { faultWords, probeWords, statusWords } from "../control/words-status.ts";
import type { Language } from "../language/language.ts";
import { list, say } from "../language/say.ts";
import type { StatusRow } from "./status.ts";

/** What should be at a point: a version, nothing, the body’s own decision, or it is open. */
export const wantedInWords = ({ should }: StatusRow, language: Language): string =>
  say(statusWords.wanted, language, {
    kind: should.kind,
    version: should.kind === "version" ? should.version : "",
  });

/** What is there: a version, nothing, or nobody knows. */
export const foundInWords = ({ is }: StatusRow, language: Language): string =>
  say(statusWords.found, language, { kind: is });

/** What is wrong, on what it hangs, what was reached and what was assumed, sentence by sentence. */
export const findingsInWords = (row: StatusRow, language: Language): readonly string[] => {
  const { should, fault, reachable, assumed } = row;
  return [
    ...(fault === undefined ? [] : [say(faultWords[fault], language)]),
    ...(should.kind === "open" && should.settles.length > 0
      ? [say(statusWords.settles, language, { settles: list(should.settles, language) })]
      : []),
    ...(reachable.length > 0 ? [say(probeWords.reachable, language, { names: list(reachable, language) })] : []),
    ...assumed.map(({ id, value, by }) => say(controlWords.assumed, language, { id, value, by })),
  ];
};

/** The point as it is named; a control of the body’s own may have no name. */
export const pointInWords = ({ point }: StatusRow, language: Language): string =>
  point ?? say(statusWords.ownPoint, language);
