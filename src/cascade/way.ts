import type { Route } from "../deed/deed.ts";
import type { Known } from "../deed/known.ts";
import { type Done, doersOf, doneOf } from "../deed/select.ts";
import type { Obligation } from "../measure/questions/obligations.ts";
import { bodyAt, type Register } from "../register/register.ts";
import { addPeriod, type Day, dayOf, type Instant } from "../time/time.ts";
import { type Addressee, clausesOf } from "./addressee.ts";
import { inOrder, type Leg, type None, type Party, partyKey, type Way } from "./step.ts";
import { hasLeft } from "./told.ts";

export interface WayQuestion {
  readonly authority: string;
  readonly measure: string;
  readonly addressees: readonly Addressee[];
  /** What the authority owes under its own measure: it may have to pass it on itself. */
  readonly own?: Addressee;
  readonly register: Register;
  readonly known: Known;
  readonly at: Instant;
}

type Target = Pick<Route, "about" | "alsoAbout">;

const partiesOf = ({ about, alsoAbout }: Target): readonly Party[] => [
  ...about.map((body) => ({ body })),
  ...alsoAbout.map((described) => ({ described })),
];

/** Whoever passes it on: as the record says, a body, or a capacity in words. */
const senderOf = ({ from, by }: Route): Party | undefined => {
  const body = from ?? by.body;
  if (body !== undefined) return { body };
  return by.capacity === undefined ? undefined : { described: by.capacity };
};

/** The first day on which somebody is on record or stated as having been told, where one is established. */
const toldOn = (body: string, { known, measure, at }: WayQuestion): Day | undefined => {
  const heard = doneOf(known, ["dispatch", "relay", "acknowledgement"], { measure, at }).filter(
    ({ deed, when }) =>
      when.on !== undefined &&
      (deed.kind !== "dispatch" || (hasLeft(deed) && deed.state !== "bounced")) &&
      (deed.kind === "acknowledgement" ? doersOf(deed) : deed.about).includes(body),
  );
  return heard[0] === undefined ? undefined : dayOf(heard[0].when.latest);
};

/** The last day by which somebody has to know of some clauses (absent: of all); null where none is set. */
type TermOf = (party: Party, clauses?: readonly string[]) => Day | null;

/** Is there such a body that day, as far as that can be known? A way leads neither from nor to one that has ended or is still to come. */
const isThere =
  ({ register, known, at }: WayQuestion) =>
  (party: Party): boolean =>
    !("body" in party) || bodyAt(register, party.body, at, known.knownAt) !== undefined;

const routeLegs = ({ deed }: Done<Route>, question: WayQuestion, termOf: TermOf): readonly Leg[] => {
  const from = senderOf(deed);
  if (from === undefined || deed.none || !isThere(question)(from)) return [];
  const { within } = deed;
  const told = within === undefined || !("body" in from) ? undefined : toldOn(from.body, question);
  return partiesOf(deed)
    .filter((to) => partyKey(to) !== partyKey(from) && isThere(question)(to))
    .map((to) => ({
      from,
      to,
      ground: { kind: "route", deed: deed.id, basis: deed.basis },
      ...(deed.channel === undefined ? {} : { channel: deed.channel }),
      ...(deed.clause === undefined ? {} : { clauses: [deed.clause] }),
      by:
        within === undefined
          ? termOf(to, deed.clause === undefined ? undefined : [deed.clause])
          : told === undefined
            ? null
            : addPeriod(told, within),
    }));
};

/** Whether it has to relay must be established: nobody is drawn into the way by a fact that is not known. */
const relays = ({ role, clause: { actions } }: Obligation): boolean =>
  role !== "unknown" && actions.some(({ action }) => action === "relay");

/** What a body passes on because a clause obliges it to: to those addressed whom it supervises, and to those whom the clause names in words. */
const relayLegs = (
  { body, owed }: Addressee,
  supervised: ReadonlyMap<string, readonly string[]>,
  termOf: TermOf,
): readonly Leg[] =>
  owed.filter(relays).flatMap(({ clause, by }) => {
    const described = clause.stated.audience.flatMap((one): readonly Party[] =>
      typeof one === "object" && "rows" in one ? [] : [{ described: one }],
    );
    const bodies: readonly Party[] = (supervised.get(body) ?? [])
      .filter((one) => one !== body)
      .map((one) => ({ body: one }));
    return [...bodies, ...described].map((to) => ({
      from: { body },
      to,
      ground: { kind: "clause" as const, clause: clause.id },
      by: by ?? termOf(to),
    }));
  });

const supervisedBy = ({ addressees, register, known, at }: WayQuestion): ReadonlyMap<string, readonly string[]> => {
  const today = dayOf(at);
  const pairs = addressees.flatMap(({ body }) =>
    (bodyAt(register, body, at, known.knownAt)?.supervisedBy ?? [])
      .filter(({ since }) => since === undefined || since <= today)
      .map((one) => [one.body, body] as const),
  );
  return new Map(
    [...Map.groupBy(pairs, ([above]) => above)].map(([above, found]) => [above, found.map(([, body]) => body)]),
  );
};

/** A record of "none" that names nobody speaks of all; whoever entered it stands in it only because nobody else does. */
const noneOf = ({ deed }: Done<Route>): readonly None[] => {
  const by = senderOf(deed);
  if (!deed.none || by === undefined) return [];
  const of = partiesOf(deed).filter((one) => ![partyKey(by), deed.by.body].includes(partyKey(one)));
  return [{ by, deed: deed.id, of, ...(deed.says === undefined ? {} : { says: deed.says }) }];
};

/**
 * By which way a measure travels to those that have to be told: the routes on record first; then what clauses oblige to relay; of what neither brings, the authority
 * itself tells. Who says that there is nobody of the kind under it is not taken to relay to them.
 */
export const wayOf = (question: WayQuestion): Way => {
  const { authority, measure, addressees, own, known, at } = question;
  const owed = new Map(addressees.map((one) => [one.body, one.owed]));
  const termOf: TermOf = (party, clauses) => {
    const days = (("body" in party ? owed.get(party.body) : undefined) ?? []).flatMap(({ clause, by }) =>
      by === null || clauses?.includes(clause.id) === false ? [] : [by],
    );
    return days.sort()[0] ?? null;
  };
  const routes = doneOf(known, ["route"], { measure, at });
  const none = routes.flatMap(noneOf).toSorted((a, b) => (a.deed < b.deed ? -1 : 1));
  const denied = ({ from, to }: Leg): boolean =>
    none.some(
      ({ by, of }) =>
        partyKey(by) === partyKey(from) && (of.length === 0 || of.some((one) => partyKey(one) === partyKey(to))),
    );
  const supervised = supervisedBy(question);
  const legs = [
    ...routes.flatMap((route) => routeLegs(route, question, termOf)),
    ...[...addressees, ...(own === undefined ? [] : [own])]
      .flatMap((one) => relayLegs(one, supervised, termOf))
      .filter((leg) => !denied(leg)),
  ];
  const into = Map.groupBy(legs, ({ to }) => partyKey(to));
  const direct = addressees
    .filter(({ body }) => body !== authority)
    .flatMap((addressee): readonly Leg[] => {
      const { body } = addressee;
      const all = clausesOf(addressee);
      const brought = into.get(body) ?? [];
      if (brought.some(({ clauses }) => clauses === undefined)) return [];
      const missing = all.filter((clause) => !brought.some(({ clauses }) => clauses?.includes(clause)));
      if (missing.length === 0) return [];
      const part = missing.length < all.length ? { clauses: missing } : {};
      const by = termOf({ body }, part.clauses);
      return [{ from: { body: authority }, to: { body }, ground: { kind: "authority" }, ...part, by }];
    });
  return Object.freeze({ ...inOrder({ body: authority }, [...legs, ...direct]), none });
};
