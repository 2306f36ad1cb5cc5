import { list, say } from "../../language/say.ts";
import { never } from "../../time/time.ts";
import { chosenIn } from "../chosen.ts";
import { exemptibleIn } from "../exemptible.ts";
import { clauseOf, type Exception, type Measure } from "../measure.ts";
import { subjectsIn } from "../subject.ts";
import { exceptionsOf } from "./exceptions.ts";
import { plain } from "./phrase.ts";
import { clauseCited, type Frame, ofClause } from "./ruling-frame.ts";
import { rulingWords } from "./ruling-words.ts";
import { subjectWords } from "./subject-words.ts";
import { type TimeFrame, timePhrases } from "./time-phrases.ts";

const timeFrame = (measure: Measure, { language, names }: Frame): TimeFrame => ({
  measure,
  knownAt: never,
  language,
  names,
  chosen: chosenIn(measure, never, new Map()),
});

/** By when to remove, where no day can be named: what the text counts from, and that this is not known. */
export const openTermLines = (frame: Frame): readonly string[] => {
  const { ruling, measures, language } = frame;
  const giving = ruling.clauses.find((one) => ofClause(one) === ruling.clause);
  const measure = measures.find(({ id }) => id === giving?.measure);
  const clause = measure === undefined || giving === undefined ? undefined : clauseOf(measure, giving.id);
  const complyBy = clause?.complyBy;
  if (ruling.ruling !== "to-remove" || ruling.removeBy !== undefined) return [];
  if (measure === undefined || clause === undefined || complyBy === undefined) return [];
  const days = [...new Set(subjectsIn(complyBy, measure))].map((day) => say(subjectWords[day].since, language));
  const { sentence } = timePhrases(
    complyBy,
    ["term", "last"],
    `clauses.${clause.id}.comply-by`,
    timeFrame(measure, frame),
  );
  return [
    ...(days.length === 0 ? [] : [say(rulingWords.termDepends, language, { days: list(days, language) })]),
    plain(sentence),
  ];
};

/** What whoever asks for an exemption must know; the text in its own words only where it gives nothing else. */
const asked = ({ says, report: _, ...exception }: Exception): Exception => {
  const { grounds, approvers, mitigations } = exception;
  const silent = grounds.length + approvers.length + mitigations.length === 0;
  return silent && says !== undefined ? { ...exception, says } : exception;
};

/** What is forbidden, and may be exempted: on what ground, by whom, under which safeguards. */
export const exemptibleLines = (frame: Frame): readonly string[] => {
  const { ruling, measures, language } = frame;
  const found = exemptibleIn(ruling, measures).map(({ ruled, measure, clause, exceptions }) => {
    const own = exceptionsOf({ ...clause, exceptions: exceptions.map(asked) }, timeFrame(measure, frame));
    // That an exemption may be granted is said before.
    const terms = own.exceptions.map(({ sentences }) => sentences.slice(1).map(plain).join(" "));
    return { clause: clauseCited(ofClause(ruled), frame), terms: terms.join(" ") };
  });
  return [...Map.groupBy(found, ({ terms }) => terms)].map(([terms, some]) => {
    const clause = list(
      some.map((one) => one.clause),
      language,
    );
    return `${say(rulingWords.exemptible, language, { clause })} ${terms}`.trim();
  });
};
