import type { Value } from "../logic/condition.ts";
import { postOfBody } from "../measure/body-post.ts";
import { chosenIn } from "../measure/chosen.ts";
import type { Measure } from "../measure/measure.ts";
import { standingClauses } from "../measure/questions/force.ts";
import { type Obligation, obligationsOf } from "../measure/questions/obligations.ts";
import { reachOf } from "../measure/reach.ts";
import type { BodyLanguage, World } from "../register/body.ts";
import { type Contact, contactOf } from "../register/contact.ts";
import { languagesOf } from "../register/facts.ts";
import { bodiesAt, type Register } from "../register/register.ts";
import type { Day, Instant } from "../time/time.ts";

/** In which quality a body is written to: the strongest that any clause gives it. `unknown`: whether it is bound or invited is not established. */
export const capacities = ["bound", "invited", "unknown", "informed"] as const;
export type Capacity = (typeof capacities)[number];

/** A body that has to be told of a measure. */
export interface Addressee {
  readonly body: string;
  readonly as: Capacity;
  /** What it owes, is asked or may have to do, clause by clause; then what it is only told. */
  readonly owed: readonly Obligation[];
  readonly informed: readonly Obligation[];
  /** The first of the last days that its clauses agree on, whole; null where none is set or settled. */
  readonly by: Day | null;
  /** The languages in which an act reaches it, with the ground of each; empty where the register gives none. */
  readonly languages: readonly BodyLanguage[];
  /** Absent: the register holds no address, so nothing can be sent from here. */
  readonly contact?: Contact;
}

/** All clauses that concern it. */
export const clausesOf = ({ owed, informed }: Pick<Addressee, "owed" | "informed">): readonly string[] =>
  [...owed, ...informed].map(({ clause }) => clause.id);

export interface AddresseeQuestion {
  readonly measure: Measure;
  /** All measures that may stand in the place of an invitation: local measures that adopt it. */
  readonly others: readonly Measure[];
  readonly register: Register;
  readonly at: Instant;
  readonly knownAt: Instant;
  readonly choices: ReadonlyMap<string, Value>;
  readonly world: World;
  /** Absent: every body of that world that some clause reaches or may reach. */
  readonly bodies?: readonly string[];
}

const capacityOf = (owed: readonly Obligation[]): Capacity =>
  capacities.find((one) => owed.some(({ role }) => role === one)) ?? "informed";

/** Facilities serve the public; they make no language one of the administration. */
const official = (languages: readonly BodyLanguage[]): readonly BodyLanguage[] =>
  languages.filter(({ ground }) => ground !== "facilities");

/**
 * Whom a measure is to be told to on a day: each body that a clause binds, invites, informs, or may, in the order of their ids. A body whose reach is not
 * established is among them; a body outside is not.
 */
export const addresseesOf = (question: AddresseeQuestion): readonly Addressee[] => {
  const { measure, others, register, at, knownAt, choices, world } = question;
  const ids = question.bodies ?? bodiesAt(register, { at, knownAt, world }).map(({ id }) => id);
  // Most bodies are outside of every clause, and that is quickly known; what the others owe takes longer.
  const chosen = chosenIn(measure, knownAt, choices);
  const clauses = standingClauses({ measure, knownAt }).filter(({ modality }) => modality !== "permit");
  return [...new Set(ids)].sort().flatMap((body) => {
    const post = postOfBody(register, body, at, knownAt);
    if (clauses.every((clause) => reachOf(clause, post, chosen).role === "outside")) return [];
    const measures = [measure, ...others.filter(({ authority }) => authority === body)];
    const { owed, informed } = obligationsOf({ measures, body, post, at, knownAt, choices });
    const own = (one: Obligation): boolean => one.measure.id === measure.id;
    const mine = { owed: owed.filter(own), informed: informed.filter(own) };
    if (mine.owed.length + mine.informed.length === 0) return [];
    const days = mine.owed.flatMap(({ by }) => (by === null ? [] : [by])).sort();
    const contact = contactOf(register, body, at, knownAt);
    return [
      Object.freeze({
        body,
        as: capacityOf(mine.owed),
        ...mine,
        by: days[0] ?? null,
        languages: official(languagesOf(register, body, at, knownAt)),
        ...(contact === undefined ? {} : { contact }),
      }),
    ];
  });
};
