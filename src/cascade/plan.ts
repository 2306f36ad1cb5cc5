import type { Known } from "../deed/known.ts";
import type { Measure } from "../measure/measure.ts";
import { type Addressee, type AddresseeQuestion, addresseesOf, capacities } from "./addressee.ts";
import { brokenOf } from "./broken.ts";
import type { Deadline } from "./deadline.ts";
import { type Leg, type None, type Party, partyKey, type Step, type Way } from "./step.ts";
import { type Telling, type Told, tellingsOf, toldOf } from "./told.ts";
import { wayOf } from "./way.ts";

export interface PlanQuestion extends AddresseeQuestion {
  readonly known: Known;
  /** From which the days of letters are counted. */
  readonly deadline?: Deadline;
}

/** One addressee, the steps that bring it the measure, and what it was told so far. */
export interface Planned {
  readonly addressee: Addressee;
  /** Without those that close a cycle. */
  readonly steps: readonly Step[];
  /** Steps that would reach it if somebody reached their beginning. */
  readonly adrift: readonly Leg[];
  readonly told: Told;
}

/** Several steps bring the measure to the same body: by several hands, or by several channels of one. */
export interface Diamond {
  readonly to: Party;
  readonly steps: readonly Step[];
}

/** Who must be told, by whom, by when; and where the way has holes. Every addressee stands in `planned`, whatever it lacks. */
export interface Plan {
  readonly measure: Measure;
  readonly authority: string;
  /** What the authority owes under its own measure; of that nobody has to tell it. */
  readonly own?: Addressee;
  readonly planned: readonly Planned[];
  readonly way: Way;
  readonly back: readonly Step[];
  readonly diamonds: readonly Diamond[];
  readonly none: readonly None[];
  /** Whether they are bound or invited at all is not established. */
  readonly unestablished: readonly string[];
  readonly withoutAddress: readonly string[];
  readonly withoutLanguage: readonly string[];
  /** Reached only by steps that begin with somebody whom nobody reaches. */
  readonly adriftOnly: readonly string[];
  /** Parties of the way that the register does not hold, in words, with the steps that lead to them. */
  readonly described: readonly { readonly party: Party; readonly steps: readonly (Step | Leg)[] }[];
  /** Where the relay breaks off: steps whose beginning was told, or is the authority, and of which nothing shows that they were taken. */
  readonly broken: readonly Step[];
  /** Every letter, relay and campaign on record or stated. */
  readonly letters: readonly Telling[];
  /** Bodies that were asked for by name and that the measure does not speak to. */
  readonly notAddressed: readonly string[];
}

/** Do two steps bring the same by other hands or another channel? Two letters of one sender about different clauses are no double way. */
const overlap = (a: Step, b: Step): boolean =>
  partyKey(a.from) !== partyKey(b.from) ||
  a.clauses === undefined ||
  b.clauses === undefined ||
  a.clauses.some((clause) => b.clauses?.includes(clause));

const isDiamond = (steps: readonly Step[]): boolean =>
  steps.some((a, place) => steps.slice(place + 1).some((b) => overlap(a, b)));

const isDescribed = (party: Party): boolean => "described" in party;

const describedIn = ({ steps, adrift }: Way): Plan["described"] => {
  const all: readonly (Step | Leg)[] = [...steps, ...adrift];
  const parties = new Map(
    all.flatMap(({ from, to }) => [from, to].filter(isDescribed).map((party) => [partyKey(party), party] as const)),
  );
  return [...parties].map(([key, party]) => ({ party, steps: all.filter(({ to }) => partyKey(to) === key) }));
};

/** The plan of a measure on a day. Of whoever is not among `bodies`, where these are named, the way is still worked out. */
export const planOf = (question: PlanQuestion): Plan => {
  const { measure, register, known, at, bodies, ...rest } = question;
  const { authority } = measure;
  const all = addresseesOf({ measure, register, at, ...rest });
  const own = all.find(({ body }) => body === authority);
  const addressees = all
    .filter(({ body }) => body !== authority)
    .toSorted((a, b) => capacities.indexOf(a.as) - capacities.indexOf(b.as));
  const way = wayOf({
    authority,
    measure: measure.id,
    addressees,
    register,
    known,
    at,
    ...(own === undefined ? {} : { own }),
  });
  const forward = way.steps.filter(({ back }) => !back);
  const into = Map.groupBy(forward, ({ to }) => partyKey(to));
  const adriftInto = Map.groupBy(way.adrift, ({ to }) => partyKey(to));
  const wanted = bodies === undefined ? addressees : addressees.filter(({ body }) => bodies.includes(body));
  const asked = { measure, register, known, at, ...rest };
  const letters = tellingsOf(asked);
  const everyone = toldOf(addressees, asked);
  const told = new Map(everyone.map((one) => [one.body, one] as const));
  const planned = wanted.flatMap((addressee): readonly Planned[] => {
    const { body } = addressee;
    const one = told.get(body);
    return one === undefined
      ? []
      : [{ addressee, steps: into.get(body) ?? [], adrift: adriftInto.get(body) ?? [], told: one }];
  });
  const ids = (which: (one: Planned) => boolean): readonly string[] =>
    planned.filter(which).map(({ addressee }) => addressee.body);
  return Object.freeze({
    measure,
    authority,
    ...(own === undefined || own.owed.length === 0 ? {} : { own }),
    planned,
    way,
    back: way.steps.filter(({ back }) => back),
    diamonds: [...into.values()]
      .filter(isDiamond)
      .flatMap((steps) => (steps[0] === undefined ? [] : [{ to: steps[0].to, steps }])),
    none: way.none,
    unestablished: ids(({ addressee }) => addressee.as === "unknown"),
    withoutAddress: ids(({ addressee }) => addressee.contact === undefined),
    withoutLanguage: ids(({ addressee }) => addressee.languages.length === 0),
    adriftOnly: ids(({ steps, adrift }) => steps.length === 0 && adrift.length > 0),
    described: describedIn(way),
    broken: brokenOf(forward, authority, everyone, letters),
    letters,
    notAddressed: (bodies ?? []).filter((body) => body !== authority && !addressees.some((one) => one.body === body)),
  });
};
