import { dayInWords } from "../../language/dates.ts";
import type { Language } from "../../language/language.ts";
import { list, number, say } from "../../language/say.ts";
import { word } from "../../language/words.ts";
import type { DeadlineIs, RulingIs } from "../../measure/questions/changes.ts";
import type { Gap } from "../../measure/questions/gaps.ts";
import { actions } from "../../measure/vocabulary/attributes.ts";
import { isDay, parseInstant } from "../../time/time.ts";
import { momentInWords } from "../moments.ts";
import type { PartIs, WhatifChange } from "./whatif.ts";
import { whatifWords } from "./words.ts";

/** One change for a reader: what it is of, and how it stood and stands. */
export interface ChangeWords {
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

interface Speaker {
  readonly language: Language;
  readonly zone: string;
}

/** A day or instant as the data write it, in words; `none` where there is none. */
const moment = (written: string | null, { language, zone }: Speaker): string => {
  if (written === null) return "none";
  if (isDay(written)) return dayInWords(written, language);
  const at = parseInstant(written, zone);
  return at === undefined ? written : momentInWords(at, language, zone);
};

const deadline = (is: DeadlineIs, speaker: Speaker): string =>
  say(is.overBeforeStart ? whatifWords.over : whatifWords.deadline, speaker.language, {
    last: moment(is.last, speaker),
    starts: moment(is.starts, speaker),
    late: moment(is.lateFrom, speaker),
  });

const ruled = (is: RulingIs, speaker: Speaker): string =>
  say(whatifWords.ruled, speaker.language, {
    ruling: word("ruling", is.ruling, speaker.language),
    settled: is.settledBy.length === 0 ? "none" : list(is.settledBy, speaker.language),
    late: moment(is.lateFrom, speaker),
    remove: moment(is.removeBy, speaker),
  });

const answered = ({ says, verdicts }: PartIs, { language }: Speaker): string => {
  const counts = Object.entries(verdicts).map(
    ([token, n]) => `${number(n, language)} ${word("verdict", token, language)}`,
  );
  return counts.length === 0 ? says[language] : `${says[language]} (${list(counts, language)})`;
};

const doubt = (gap: Gap, { language }: Speaker): string => {
  const states = gap.readings.map(({ state }) =>
    word(state === "not-in-force" ? "ruling" : "clauseState", state, language),
  );
  return list([...new Set(states)], language, "disjunction");
};

/** One change in one language; `zone` is the measure's. */
export const changeInWords = (change: WhatifChange, language: Language, zone: string): ChangeWords => {
  const speaker: Speaker = { language, zone };
  const pair = <T>(
    { before, after }: { readonly before: T | null; readonly after: T | null },
    tell: (is: T) => string,
    absent: keyof typeof whatifWords = "nothing",
  ) => ({
    before: before === null ? say(whatifWords[absent], language) : tell(before),
    after: after === null ? say(whatifWords[absent], language) : tell(after),
  });
  const span = ({ from, to }: { readonly from: string | null; readonly to: string | null }) => ({
    from: moment(from, speaker),
    to: moment(to, speaker),
  });
  switch (change.kind) {
    case "deadline":
      return {
        what: say(whatifWords.deadlineOf, language, { clause: change.what.clause }),
        ...pair(change, (is) => deadline(is, speaker)),
      };
    case "window":
      return {
        what: say(whatifWords.windowOf, language, { clause: change.what.clause, ...span(change.what) }),
        ...pair(change, (is) => word(is === "not-in-force" ? "ruling" : "clauseState", is, language)),
      };
    case "gap":
      return {
        what: say(whatifWords.gapOf, language, { clause: change.what.clause ?? "none", ...span(change.what) }),
        ...pair(change, (is) => doubt(is, speaker), "noDoubt"),
      };
    case "ruling": {
      const name = actions.get(change.what.action)?.words.name;
      return {
        what: say(whatifWords.caseOf, language, {
          case: change.what.case,
          action: name === undefined ? change.what.action : name[language],
          at: moment(change.what.at, speaker),
        }),
        ...pair(change, (is) => ruled(is, speaker)),
      };
    }
    case "verdict":
      return {
        what: say(whatifWords.verdictOf, language, {
          clause: change.what.clause,
          channel: change.what.channel,
          class: word("verdict", change.what.class, language),
          at: moment(change.what.at, speaker),
        }),
        ...pair(change, (is) => number(is, language)),
      };
    case "answer":
      return {
        what: say(whatifWords.answerTo, language, { question: change.what.question, part: change.what.part }),
        ...pair(change, (is) => answered(is, speaker)),
      };
  }
};
