import type { Deed } from "../deed/deed.ts";
import { type DutyState, dutyState } from "../deed/duty.ts";
import { dateOf, whenOf } from "../deed/moment.ts";
import { worldOf } from "../deed/world.ts";
import { dayInWords } from "../language/dates.ts";
import { type Clause, clauseOf } from "../measure/measure.ts";
import { actions } from "../measure/vocabulary/attributes.ts";
import type { ClausePosture } from "../posture/posture.ts";
import { dayOf, type Instant } from "../time/time.ts";
import type { AnswerSentence } from "./answer.ts";
import { type Naming, sourceOf, statementArgs } from "./deeds.ts";
import { type Figures, type QueryBase, queryOf } from "./figures.ts";
import type { Input } from "./input.ts";
import { momentInWords } from "./moments.ts";
import { sentence } from "./said.ts";
import { dutyFileWords, dutyWords } from "./words/duty.ts";

export interface DutyGround {
  readonly part: string;
  readonly clause: Clause;
  /** Where the clause stands at the instant, in its duty channel; absent where nothing is known of it yet. */
  readonly posture: ClausePosture | undefined;
  readonly also: readonly string[];
  readonly at: Instant;
  readonly input: Input;
  readonly figures: Figures;
  readonly naming: Naming;
}

interface Owing {
  readonly body: string;
  readonly state: DutyState;
  readonly deeds: readonly string[];
}

/** From the best shown to the least: several owed actions of one body are as good as the least of them. */
const order: readonly DutyState[] = ["not-addressed", "overdue", "no-record", "due", "stated", "done-late", "done"];

const owingOf = (
  clause: Clause,
  posture: ClausePosture | undefined,
  { at, input }: Pick<DutyGround, "at" | "input">,
): readonly Owing[] => {
  const owed = clause.actions.map(({ action }) => action).filter((action) => actions.get(action)?.use === "owed");
  const lateAt = clause.complyBy === undefined ? undefined : posture?.lateFrom;
  const bound = (posture?.bodies ?? []).filter(({ reach }) => reach.role === "bound");
  return bound.map(({ id: body }) => {
    const standings = owed.map((action) =>
      dutyState(input.asked.held.known, {
        body,
        measure: input.measure.id,
        clause: clause.id,
        at,
        action,
        owed: "bound",
        namedRecipient: false,
        ...(lateAt === undefined ? {} : { lateAt }),
      }),
    );
    const state = order.find((one) => standings.some((standing) => standing.state === one)) ?? "no-record";
    return { body, state, deeds: [...new Set(standings.flatMap(({ deeds }) => deeds))] };
  });
};

/** What was done about a clause by an instant, or may have been: its date is not established. */
const deedsOf = (clauses: readonly string[], { at, input }: Pick<DutyGround, "at" | "input">): readonly Deed[] =>
  input.asked.held.known.deeds
    .filter((deed) => deed.measure === input.measure.id && deed.clause !== undefined && clauses.includes(deed.clause))
    .filter((deed) => worldOf(deed, input.register) === input.wanted.world)
    .filter((deed) => whenOf(deed, input.asked.held.known.knownAt).earliest <= at)
    .toSorted((a, b) => a.known - b.known || (a.id < b.id ? -1 : 1));

const deedSentence = (deed: Deed, { part, input, naming }: DutyGround): AnswerSentence => {
  const { zone } = input.measure;
  const date = dateOf(whenOf(deed, input.asked.held.known.knownAt));
  const day = typeof date === "number" ? dayOf(date, zone) : date;
  return sentence(
    `${part}.deed.${deed.id}`,
    "duty.deed",
    dutyFileWords.deed,
    {
      ...statementArgs(deed, naming, zone),
      when: day === undefined ? "unknown" : "day",
      at: (language) => (day === undefined ? "" : dayInWords(day, language)),
      known: (language) => dayInWords(dayOf(deed.known, zone), language),
      basis: deed.basis,
      source: sourceOf(deed),
    },
    [deed.id],
  );
};

const reachSentence = (deeds: readonly Deed[], { part, figures }: DutyGround, base: QueryBase): AnswerSentence => {
  const measured = deeds.filter(
    (deed) => deed.kind === "awareness" && deed.basis === "record" && deed.reach !== undefined,
  );
  const total = measured.reduce((sum, deed) => sum + (deed.kind === "awareness" ? (deed.reach ?? 0) : 0), 0);
  const ids = measured.map(({ id }) => id);
  if (ids.length === 0) return sentence(`${part}.reach`, "duty.no-reach", dutyFileWords["no-reach"]);
  const n = figures.add(
    `${part}.reach`,
    total,
    queryOf("deeds", base, { kind: "awareness", basis: "record", sum: "reach" }),
    ids,
  );
  return sentence(n.id, "duty.reach", dutyFileWords.reach, { n });
};

const relatedSentence = (
  id: string,
  ground: DutyGround,
  base: QueryBase,
  posture: ClausePosture | undefined,
): readonly AnswerSentence[] => {
  const clause = clauseOf(ground.input.measure, id);
  if (clause === undefined) return [];
  const owing = owingOf(clause, posture, ground);
  const figure = (name: string, states: readonly DutyState[]) => {
    const found = owing.filter(({ state }) => states.includes(state));
    const query = queryOf(
      "bodies",
      { ...base, clause: id },
      { group: "bound", ...(name === "all" ? {} : { duty: name }) },
    );
    return ground.figures.add(
      `${ground.part}.${id}.${name}`,
      found.length,
      query,
      found.flatMap(({ deeds }) => deeds),
    );
  };
  const n = figure("all", order);
  const args = {
    clause: id,
    n,
    done: figure("done", ["done", "done-late"]),
    stated: figure("stated", ["stated"]),
    none: figure("none", ["no-record", "due", "overdue", "not-addressed"]),
  };
  return n.value > 0 ? [sentence(n.id, "duty.others", dutyFileWords.others, args)] : [];
};

/** The state of a duty from the deeds, each deed with its source and both clocks, and what the reach of a campaign would say. */
export const dutyPart = (ground: DutyGround, related: (clause: string) => ClausePosture | undefined) => {
  const { part, clause, posture, at, input, figures, also } = ground;
  const base: QueryBase = {
    measure: input.measure.id,
    clause: clause.id,
    at,
    knownAt: input.wanted.knownAt,
    world: input.wanted.world,
  };
  const moment = {
    moment: (language: Parameters<typeof dayInWords>[1]) => momentInWords(at, language, input.measure.zone),
  };
  const owing = owingOf(clause, posture, ground);
  const deeds = deedsOf([clause.id], ground);
  const none =
    posture !== undefined && posture.state !== "in-force" && posture.state !== "open"
      ? "not-in-force"
      : "not-addressed";
  const records = deeds.filter(({ basis }) => basis === "record");
  const stated = deeds.filter(({ basis }) => basis === "stated");
  const idsOf = (some: readonly Deed[]) => some.map(({ id }) => id);
  const count = {
    n: figures.add(`${part}.deeds`, deeds.length, queryOf("deeds", base), idsOf(deeds)),
    r: figures.add(`${part}.deeds.record`, records.length, queryOf("deeds", base, { basis: "record" }), idsOf(records)),
    s: figures.add(`${part}.deeds.stated`, stated.length, queryOf("deeds", base, { basis: "stated" }), idsOf(stated)),
  };
  const first: readonly AnswerSentence[] =
    owing.length === 0 || none === "not-in-force"
      ? [sentence(`${part}.state`, `duty.${none}`, dutyWords[none], moment)]
      : owing.map(({ body, state, deeds: ids }) =>
          sentence(
            `${part}.state.${body}`,
            `duty.${state}`,
            dutyWords[state],
            { ...moment, body: ground.naming(body) },
            ids,
          ),
        );
  const result =
    owing.length === 0 || none === "not-in-force"
      ? none
      : (order.find((one) => owing.some(({ state }) => state === one)) ?? "no-record");
  const relatedDeeds = deedsOf(also, ground);
  return {
    result,
    sentences: [
      ...first,
      sentence(count.n.id, "duty.count", dutyFileWords.count, count),
      ...deeds.map((deed) => deedSentence(deed, ground)),
      ...also.flatMap((id) => relatedSentence(id, ground, base, related(id))),
      ...relatedDeeds.map((deed) => deedSentence(deed, ground)),
      reachSentence(deeds, ground, base),
    ],
  };
};
