import type { Value } from "../../logic/condition.ts";
import type { Instant } from "../../time/time.ts";
import { everKnown, readChoices } from "../case.ts";
import { readFacts, type Surroundings } from "../facts.ts";
import type { Clause, Given, Measure } from "../measure.ts";
import { type Duty, dutyOf } from "../owes.ts";
import type { CaseFile } from "../schema.ts";
import type { Representative } from "./bodies.ts";
import { withSituation } from "./given.ts";
import { momentWritten } from "./moments.ts";
import type { Situation } from "./situations.ts";
import { readDraft, tells } from "./try-case.ts";

/** The moment of a duty, and what is chosen and given there. */
interface DutyAsked {
  readonly at: Instant;
  readonly knownAt: Instant;
  readonly choices: ReadonlyMap<string, Value>;
  readonly situation: Situation;
}

/** What a case may expect, the plainest first. */
const fields = ["role", "state", "last-day", "late-from", "owed-by", "does", "because"];

const dutyIn = (draft: CaseFile, measure: Measure, id: string, around: Surroundings): Duty => {
  const one = readDraft(draft, measure);
  const clause = measure.clauses.find((other) => other.id === id);
  const knownAt = one.known ?? everKnown;
  const posts = readFacts(one.given, { at: one.at, knownAt }, around);
  const [post] = posts.ok ? posts.value : [];
  if (clause === undefined || post === undefined) return {};
  const { choices } = readChoices(one.choose, [measure], knownAt);
  const asked = { at: one.at, knownAt, choices, ...(one.product === undefined ? {} : { product: one.product }) };
  return dutyOf({ clause, measure, post, asked, productFacts: around.productFacts });
};

/** A difference between two texts in what a clause asks of a body, at one moment: what of it a case can say. */
export const dutyAt = (
  [a, b]: readonly [Measure, Measure],
  clause: Clause,
  body: Representative,
  { at, knownAt, choices, situation }: DutyAsked,
  around: Surroundings,
): CaseFile | undefined => {
  const choose = Object.fromEntries([...choices].map(([key, value]) => [key.replace(/^text\./, ""), value]));
  const given: Given = withSituation({ body: body.id }, situation);
  const bare: CaseFile = {
    name: "",
    given,
    at: momentWritten(at, a.zone),
    ...(knownAt === everKnown ? {} : { known: momentWritten(knownAt, a.zone) }),
    ...(choices.size === 0 ? {} : { choose }),
  };
  const [now, then] = [dutyIn(bare, a, clause.id, around), dutyIn(bare, b, clause.id, around)];
  const field = fields.find((one) => now[one] !== undefined && now[one] !== then[one]);
  if (field === undefined) return undefined;
  const draft: CaseFile = { ...bare, owes: { [clause.id]: { [field]: now[field] ?? "" } } };
  return tells(draft, a, b, around) ? draft : undefined;
};
