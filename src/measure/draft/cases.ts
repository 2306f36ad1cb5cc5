import { factsOfProduct } from "../../catalogue/catalogue.ts";
import type { Text } from "../../language/language.ts";
import { say } from "../../language/say.ts";
import { factsOfBody } from "../../register/facts.ts";
import { bodiesAt } from "../../register/register.ts";
import { addDays, type Day, dayOf, isDay, parseInstant } from "../../time/time.ts";
import { everKnown, readChoices } from "../case.ts";
import { ruleOnly } from "../decide.ts";
import { readFacts, type Surroundings } from "../facts.ts";
import type { Given, Measure } from "../measure.ts";
import { windows } from "../window.ts";
import type { Answers } from "./answers.ts";
import type { DraftScope } from "./draft.ts";
import { draftWords } from "./words.ts";

/** A case as a file writes it. */
type CaseFile = {
  readonly [key: string]: string | readonly string[] | CaseFile | readonly CaseFile[] | undefined;
};

/** A real body that the clause speaks to on a day, of the first kind that has one; undefined where the register knows none. */
const bodyFor = (measure: Measure, day: Day, { register }: DraftScope): string | undefined => {
  const [tests = []] = (measure.clauses[0]?.to.rows ?? []).map((row) => row.tests);
  const within = tests
    .find(({ attribute }) => attribute.startsWith("body.within="))
    ?.attribute.slice("body.within=".length);
  const kinds = tests.find(({ attribute }) => attribute === "body.kind")?.values;
  return bodiesAt(register, { at: day, ...(within === undefined ? {} : { within }) }).find(({ id }) => {
    const kind = factsOfBody(register, id, day).get("body.kind");
    return kind !== undefined && (kinds === undefined || kinds.includes(kind));
  })?.id;
};

/** What the measure gives for some facts, as a case expects it; undefined where the facts cannot be asked about on that day. */
const expectation = (
  measure: Measure,
  given: Given,
  action: string,
  day: Day,
  around: Surroundings,
): CaseFile | undefined => {
  const at = parseInstant(day, measure.zone);
  if (at === undefined) return undefined;
  const posts = readFacts(given, { at, knownAt: everKnown }, around);
  if (!posts.ok) return undefined;
  const { choices } = readChoices(new Map(), [measure], everKnown);
  const asked = { action, at, knownAt: everKnown, choices };
  const ruled = ruleOnly({ asked, measures: [measure], posts: posts.value, productFacts: around.productFacts });
  if (!ruled.ok) return undefined;
  const { ruling, asks, texts } = ruled.value;
  return {
    ruling,
    ...(ruling === "undetermined" && asks.length > 0 ? { asks } : {}),
    ...(ruling === "undetermined" && texts.length > 0 ? { texts } : {}),
  };
};

/** The last day of the clause, where it has one. */
const lastDay = (measure: Measure): Day | undefined => {
  const [clause] = measure.clauses;
  if (clause?.until === undefined) return undefined;
  const frame = { measure, knownAt: everKnown, reading: new Map() };
  const [found] = windows(clause, 0, frame);
  const end = found?.window.end;
  return end === undefined || !Number.isFinite(end) ? undefined : dayOf(end - 1, measure.zone);
};

/** The first cases of a draft: what it covers, what not, its first and last days, what is unclear. They say what the clauses give. */
export const casesFor = (measure: Measure, answers: Answers, scope: DraftScope): readonly CaseFile[] => {
  const around: Surroundings = {
    register: scope.register,
    productFacts: (product) => factsOfProduct(scope.catalogue, product),
  };
  const service = { device: { owner: "authority" } };
  const personal = { device: { owner: "person", "internal-access": "none" } };
  const clear = answers.actions.find((action) => !answers.unclear.some((one) => one.action === action));
  const first = clear ?? answers.actions[0] ?? "use";
  const last = lastDay(measure);
  const { decided } = answers;
  const plan: readonly (readonly [Text, CaseFile, string, Day | undefined])[] = [
    [draftWords.serviceCase, service, first, decided],
    [draftWords.personalCase, personal, first, decided],
    [draftWords.openCase, {}, first, decided],
    [draftWords.eveCase, service, first, addDays(decided, -1)],
    [draftWords.lastCase, service, first, last],
    [draftWords.afterCase, service, first, last === undefined ? undefined : addDays(last, 1)],
    ...[...new Set(answers.unclear.flatMap(({ action }) => action ?? []))].map(
      (action) => [draftWords.unclearCase, service, action, decided] as const,
    ),
  ];
  return plan.flatMap(([name, facts, action, day]): readonly CaseFile[] => {
    if (day === undefined || !isDay(day)) return [];
    const body = bodyFor(measure, day, scope);
    const given: CaseFile = { ...(body === undefined ? {} : { body }), ...facts };
    const expected = expectation(measure, given, action, day, around);
    if (expected === undefined) return [];
    return [{ name: `${say(name, scope.language)}: ${action}`, given, action, at: day, ...expected }];
  });
};
