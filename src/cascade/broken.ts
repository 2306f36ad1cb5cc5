import { type Party, partyKey, type Step } from "./step.ts";
import { hasLeft, type Telling, type Told, untold } from "./told.ts";

/** A clause that obliges to relay is done by what is sent under that clause. */
const sameClause = ({ clause }: Telling, { clauses, ground }: Step): boolean =>
  clause === undefined || (ground.kind === "clause" ? ground.clause === clause : clauses?.includes(clause) !== false);

/** Does a letter or a relay on record, or stated, show that this very step was taken? Recipients in words are not compared: who wrote to some is taken to have written. */
const shows = (one: Telling, step: Step): boolean => {
  const { from, to, channel } = step;
  if (one.kind === "acknowledgement" || !("body" in from) || one.by.body !== from.body || !sameClause(one, step))
    return false;
  if ("body" in to) return one.to.includes(to.body);
  return one.alsoTo.length > 0 || (channel !== undefined && one.channel === channel);
};

/** Where the relay breaks off: of which steps nothing shows that they were taken, though whoever had to take them knew of the measure. */
export const brokenOf = (
  steps: readonly Step[],
  authority: string,
  told: readonly Told[],
  letters: readonly Telling[],
): readonly Step[] => {
  const left = letters.filter(hasLeft);
  const byBody = new Map(told.map((one) => [one.body, one] as const));
  const heard = new Set(left.flatMap(({ kind, by, to }) => (kind === "acknowledgement" ? [by.body ?? ""] : to)));
  const bySender = Map.groupBy(left, ({ by }) => by.body ?? "");
  // Nobody fails in a step to somebody of whom it is not established that the measure concerns them.
  const owed = ({ to }: Step): boolean => !("body" in to) || byBody.get(to.body)?.as !== "unknown";
  const knew = (party: Party): boolean => "body" in party && (party.body === authority || heard.has(party.body));
  const taken = (step: Step): boolean => {
    if ((bySender.get(partyKey(step.from)) ?? []).some((one) => shows(one, step))) return true;
    const one = "body" in step.to ? byBody.get(step.to.body) : undefined;
    if (one === undefined) return false;
    const missing = untold(one);
    return one.clauses.some(
      ({ clause }) => (step.clauses === undefined || step.clauses.includes(clause)) && !missing.includes(clause),
    );
  };
  return steps.filter((step) => owed(step) && knew(step.from) && !taken(step));
};
