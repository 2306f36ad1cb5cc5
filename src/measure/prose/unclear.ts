import { dayInWords } from "../../language/dates.ts";
import type { Language } from "../../language/language.ts";
import { list, say, wordsIn } from "../../language/say.ts";
import { word } from "../../language/words.ts";
import type { Condition } from "../../logic/condition.ts";
import { always, dayOf, never } from "../../time/time.ts";
import {
  type Action,
  type Chosen,
  type Contested,
  clauseOf,
  type Measure,
  modalities,
  type Time,
  type Words,
} from "../measure.ts";
import { candidates, type Reading, resolve } from "../times.ts";
import { timesOfClause, timesOfMeasure } from "../times-of.ts";
import { actions } from "../vocabulary/actions.ts";
import type { ClauseWords } from "./clause.ts";
import { conditionInWords } from "./condition.ts";
import { writtenContested } from "./contested.ts";
import { measureWords } from "./measure-words.ts";
import { claimedInWords, clauseNamed, fieldInWords } from "./names.ts";
import { asSentence, enumerate, nothing, type Phrase, refers, says, segmentsIn, tell } from "./phrase.ts";
import { quote } from "./quote.ts";
import type { TimeFrame } from "./time-phrases.ts";
import { boundsInWords, datesOf } from "./times.ts";
import { conditionWords } from "./words.ts";

/** One thing that the text leaves open, or that was chosen: what is asked, who says what, what is retained and why. */
export interface Unclear<T = string> {
  /** `keep`, `claim.decision.decided`, `date.…`: the id that choices take. */
  readonly id: string;
  /** A question to the text is cited by this number. */
  readonly number?: number;
  readonly question: T;
  readonly said: readonly T[];
  /** Open, or what was chosen, by whom and why. */
  readonly settled: T;
  readonly chosen: boolean;
  /** The clauses in which it counts. */
  readonly matters?: T;
}

const valueInWords = (value: string | boolean, language: Language, names?: ReadonlyMap<string, Words>): string =>
  value === true || value === "true"
    ? say(conditionWords.yes, language)
    : value === false || value === "false"
      ? say(conditionWords.no, language)
      : quote(wordsIn(names?.get(value) ?? value, language), language);

const settledPhrase = (chosen: Chosen | undefined, path: string, value: string, language: Language): Phrase =>
  chosen === undefined
    ? tell(measureWords.open, language)
    : tell(measureWords.chosen, language, {
        value: says(`${path}.chosen`, value),
        by: refers(`${path}.chosen`, chosen.by === "editor" ? say(measureWords.editor, language) : chosen.by),
        on: refers(`${path}.chosen`, dayInWords(chosen.on, language)),
        why: says(`${path}.chosen.why`, wordsIn(chosen.why, language)),
      });

const textsIn = ({ measure, language }: TimeFrame): readonly Unclear<Phrase>[] =>
  [...measure.texts.values()].map(({ id, ask, said, chosen, names, note }, place) => {
    const path = `texts.${id}`;
    return {
      id,
      number: place + 1,
      question: says(path, wordsIn(ask, language)),
      said: [
        ...said.map(({ by, says: words, value }, n) =>
          tell(value === undefined ? measureWords.says : measureWords.saysValue, language, {
            by: refers("sources", list(by, language)),
            says: says(`${path}.said.${n}`, wordsIn(words, language)),
            value: refers(path, value === undefined ? "" : valueInWords(value, language, names)),
          }),
        ),
        ...(note === undefined
          ? []
          : [tell(measureWords.note, language, { note: says(`${path}.note`, wordsIn(note, language)) })]),
      ],
      settled: settledPhrase(
        chosen,
        path,
        chosen === undefined ? "" : valueInWords(chosen.value, language, names),
        language,
      ),
      chosen: chosen !== undefined,
    };
  });

const isCondition = (value: unknown): value is Condition =>
  typeof value === "object" && value !== null && "kind" in value && value.kind === "condition";

const isActions = (value: unknown): value is readonly Action[] =>
  Array.isArray(value) && value.every((one) => typeof one === "object" && one !== null && "action" in one);

const isTime = (value: unknown): value is Time =>
  typeof value === "object" && value !== null && "kind" in value && value.kind !== "condition";

/** What a claim asserts: a date, a force, actions, or rows of a condition. */
const claimedValue = (value: unknown, { measure, language, names }: TimeFrame): string | undefined => {
  const modality = modalities.find((one) => one === value);
  if (modality !== undefined) return word("modality", modality, language);
  if (isCondition(value)) return list(conditionInWords(value, language, names), language, "disjunction");
  if (isActions(value))
    return list(
      value.flatMap(({ action }) => {
        const words = actions.get(action)?.words.name;
        return words === undefined ? [] : [say(words, language)];
      }),
      language,
    );
  return isTime(value) ? claimedInWords(value, measure, language) : undefined;
};

const claimIn = (contested: Contested<unknown>, frame: TimeFrame): Unclear<Phrase> => {
  const { measure, language } = frame;
  const { id, claims, chosen } = contested;
  const open = candidates(contested, never);
  const [only] = open;
  const claimed = (claim: (typeof claims)[number] | undefined): string =>
    (claim && claimedValue(claim.value, frame)) ?? quote(claim?.id ?? "", language);
  const single = open.length === 1 && only !== undefined;
  return {
    id,
    question: tell(claims.length > 1 ? measureWords.contested : measureWords.uncertain, language, {
      field: says(id, fieldInWords(id, measure, language)),
    }),
    said: claims.map((claim) =>
      tell(measureWords.claim, language, {
        value: says(`${id}.${claim.id}`, `${claimed(claim)} [${claim.id}]`),
        by: refers("sources", list(claim.by, language)),
        noted: claim.note === undefined ? "no" : "yes",
        note: claim.note === undefined ? nothing : says(`${id}.${claim.id}.note`, wordsIn(claim.note, language)),
        status: refers(`${id}.${claim.id}`, word("claimStatus", claim.status, language)),
        dated: claim.known === always ? "no" : "yes",
        known: refers(
          `${id}.${claim.id}`,
          claim.known === always ? "" : dayInWords(dayOf(claim.known, measure.zone), language),
        ),
      }),
    ),
    settled: single
      ? tell(measureWords.single, language, { value: says(`${id}.chosen`, claimed(only)) })
      : settledPhrase(chosen, id, claimed(claims.find((claim) => claim.id === chosen?.value)), language),
    chosen: chosen !== undefined || single,
  };
};

interface UnknownDate {
  readonly time: Extract<Time, { kind: "unknown" }>;
  /** Does it stand outside every claim that is set aside? */
  readonly counts: boolean;
}

/** Every date that is not established, wherever it stands. */
const unknownIn = (time: Time | undefined, chosen: Reading, counts = true): readonly UnknownDate[] => {
  switch (time?.kind) {
    case "unknown":
      return [{ time, counts }];
    case "guarded":
      return [...unknownIn(time.then, chosen, counts), ...unknownIn(time.otherwise, chosen, counts)];
    case "contested": {
      const open = candidates(time, never);
      const settled = open.length === 1 ? open[0]?.id : chosen.get(time.id);
      return time.claims.flatMap(({ id, value }) =>
        unknownIn(value, chosen, counts && (settled === undefined || settled === id)),
      );
    }
    default:
      return [];
  }
};

const unknownDates = (measure: Measure, chosen: Reading) => {
  const all = timesOfMeasure(measure).flatMap((time) => unknownIn(time, chosen));
  // One that counts somewhere is open, wherever else it stands.
  const ordered = [...all.filter(({ counts }) => !counts), ...all.filter(({ counts }) => counts)];
  const byId = new Map(ordered.map((one) => [one.time.id, one]));
  return [...new Set(all.map(({ time }) => time.id))].flatMap((id) => byId.get(id) ?? []);
};

const datesIn = ({ measure, knownAt, chosen, language, names }: TimeFrame): readonly Unclear<Phrase>[] =>
  unknownDates(measure, chosen).map(({ time, counts }) => {
    const node = `date.${time.id}`;
    const date = resolve(time, { measure, knownAt, reading: chosen });
    const { bounds, first, last } = boundsInWords(date.kind === "open" ? date : {}, language);
    const field =
      names.date?.(time.id) ?? say(conditionWords.unnamedDate, language, { question: quote(time.id, language) });
    return {
      id: node,
      question: asSentence(
        tell(counts ? measureWords.unestablished : measureWords.elsewhere, language, {
          field: says(node, field),
          bounds,
          first: refers(node, first),
          last: refers(node, last),
        }),
        language,
      ),
      said: [],
      settled: tell(counts ? measureWords.open : measureWords.immaterial, language),
      chosen: !counts,
    };
  });

/** Is a time of the clause, or of what is done to it, counted from this date? */
const countsFrom = (id: string, variable: string, { measure, knownAt }: TimeFrame): boolean => {
  const clause = clauseOf(measure, id);
  const times = clause === undefined ? [] : timesOfClause(clause, measure);
  return times.some((time) =>
    datesOf(time, "start", { measure, knownAt, reading: new Map() }).some(
      ({ date }) => date.kind === "open" && date.variable.split("+")[0] === variable,
    ),
  );
};

/** Does a clause, as it is said, hang on this? It names it again, says a test of it, or counts from it. */
const hangsOn = (clause: ClauseWords<Phrase>, id: string, frame: TimeFrame): boolean => {
  const variable = /^(?:claim|date)\./.test(id) ? id : `texts.${id}`;
  if (countsFrom(clause.id, variable, frame)) return true;
  return segmentsIn(clause).some(
    (segment) =>
      ("refers" in segment && segment.refers === variable) ||
      ("nodes" in segment && segment.nodes.some((node) => node.endsWith(`.text.${id}`) || node.endsWith(`.${id}`))),
  );
};

/** Everything of a measure that is a question to the text, a contested value or a date not established, and the clauses that hang on it. */
export const unclearPhrases = (
  frame: TimeFrame,
  clauses: readonly ClauseWords<Phrase>[],
): readonly Unclear<Phrase>[] => {
  const { measure, language } = frame;
  const all = [
    ...textsIn(frame),
    ...writtenContested(measure).map((one) => claimIn(one, frame)),
    ...measure.clauses.flatMap(({ contested }) => contested).map((one) => claimIn(one, frame)),
    ...datesIn(frame),
  ];
  return all.flatMap((one) => {
    const named = clauses
      .filter((clause) => hangsOn(clause, one.id, frame))
      .map(({ id }) => refers(`clauses.${id}`, clauseNamed(id, measure, language)));
    const date = one.id.startsWith("date.");
    // A date on which no clause hangs stands with its instrument, and is no question.
    if (named.length === 0) return date ? [] : [one];
    if (date && one.chosen) return [one];
    return [{ ...one, matters: tell(measureWords.matters, language, { clauses: enumerate(named, language) }) }];
  });
};
