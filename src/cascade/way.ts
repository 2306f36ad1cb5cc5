import type { Route } from "../deed/deed.ts";
import type { Known } from "../deed/known.ts";
import { type Done, doersOf, doneOf } from "../deed/select.ts";
import type { Obligation } from "../measure/questions/obligations.ts";
import { bodyAt, type Register } from "../register/register.ts";
import { addPeriod, type Day, dayOf, type Instant } from "../time/time.ts";
import type { Addressee } from "./addressee.ts";
import { inOrder, type Leg, type Party, partyKey, type Way } from "./step.ts";

export interface WayQuestion {
  readonly authority: string;
  readonly measure: string;
  readonly addressees: readonly Addressee[];
  readonly register: Register;
  readonly known: Known;
  readonly at: Instant;
}

const bodies = (ids: readonly string[]): readonly Party[] => ids.map((body) => ({ body }));

/** The first day on which somebody is on record as having been told, where one is established. */
const toldOn = (body: string, { known, measure, at }: WayQuestion): Day | undefined => {
  const heard = doneOf(known, ["dispatch", "relay", "acknowledgement"], { measure, at }).filter(
    ({ deed, when }) =>
      when.on !== undefined && (deed.kind === "acknowledgement" ? doersOf(deed) : deed.about).includes(body),
  );
  return heard[0] === undefined ? undefined : dayOf(heard[0].when.latest);
};

const routeLegs = ({ deed }: Done<Route>, question: WayQuestion): readonly Leg[] => {
  const from = deed.from ?? deed.by.body;
  if (from === undefined || deed.none) return [];
  const told = deed.within === undefined ? undefined : toldOn(from, question);
  const to: readonly Party[] = [...bodies(deed.about), ...deed.alsoAbout.map((described) => ({ described }))];
  return to
    .filter((party) => partyKey(party) !== from)
    .map((party) => ({
      from: { body: from },
      to: party,
      ground: { kind: "route", deed: deed.id },
      ...(deed.channel === undefined ? {} : { channel: deed.channel }),
      by: told === undefined || deed.within === undefined ? null : addPeriod(told, deed.within),
    }));
};

const relays = ({ clause: { actions } }: Obligation): boolean => actions.some(({ action }) => action === "relay");

/** What a body passes on because a clause obliges it to: to those addressed whom it supervises, and to those whom the clause names in words. */
const relayLegs = ({ body, owed }: Addressee, { addressees, register, at }: WayQuestion): readonly Leg[] =>
  owed.filter(relays).flatMap(({ clause, by }) => {
    const supervised = addressees.filter(
      (other) => other.body !== body && bodyAt(register, other.body, at)?.supervisedBy.some((one) => one.body === body),
    );
    const described = clause.stated.audience.flatMap((one): readonly Party[] =>
      typeof one === "object" && "rows" in one ? [] : [{ described: one }],
    );
    const to = [...bodies(supervised.map((one) => one.body)), ...described];
    return to.map((party) => ({
      from: { body },
      to: party,
      ground: { kind: "clause" as const, clause: clause.id },
      by,
    }));
  });

/**
 * By which way a measure travels to those that have to be told: the routes on record first; then what clauses oblige to relay; whoever neither reaches is told by the
 * authority itself. Who says that there is nobody of the kind under it relays to nobody.
 */
export const wayOf = (question: WayQuestion): Way => {
  const { authority, measure, addressees, known, at } = question;
  const routes = doneOf(known, ["route"], { measure, at });
  const none = routes.flatMap(({ deed }) => {
    const by = deed.from ?? deed.by.body;
    return deed.none && by !== undefined
      ? [{ by, deed: deed.id, ...(deed.says === undefined ? {} : { says: deed.says }) }]
      : [];
  });
  const silent = new Set(none.map(({ by }) => by));
  const legs = [
    ...routes.flatMap((route) => routeLegs(route, question)),
    ...addressees.filter(({ body }) => !silent.has(body)).flatMap((one) => relayLegs(one, question)),
  ];
  const reached = new Set(legs.map(({ to }) => partyKey(to)));
  const direct = addressees
    .filter(({ body }) => body !== authority && !reached.has(body))
    .map(({ body, by }): Leg => ({ from: { body: authority }, to: { body }, ground: { kind: "authority" }, by }));
  return Object.freeze({ ...inOrder({ body: authority }, [...legs, ...direct]), none });
};
