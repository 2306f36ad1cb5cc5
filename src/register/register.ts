import type { Text } from "../language/language.ts";
import { type Day, dayOf, type Instant } from "../time/time.ts";
import type { Body, BodyKind, World } from "./body.ts";
import type { Contact } from "./contact.ts";

/** Where what is written of a body comes from. */
export interface RegisterSource {
  readonly title: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly licence?: string;
  readonly dated?: Day;
}

/** Why a body is supervised by another. */
export interface Ground {
  readonly text: Text;
  readonly sources: readonly string[];
}

/** All bodies known, indexed; frozen. Made by `readRegister` and `mergeRegisters`. */
export interface Register {
  readonly bodies: readonly Body[];
  readonly sources: ReadonlyMap<string, RegisterSource>;
  readonly grounds: ReadonlyMap<string, Ground>;
  readonly byId: ReadonlyMap<string, readonly Body[]>;
  /** By body. */
  readonly contacts: ReadonlyMap<string, readonly Contact[]>;
}

/** A day (`YYYY-MM-DD`) or an instant, which means its day in Europe/Brussels. */
export type At = Day | Instant;

const day = (at: At): Day => (typeof at === "number" ? dayOf(at) : at);

const stands = (body: Body, on: Day, knownAt: Instant | undefined): boolean =>
  (body.validFrom === undefined || body.validFrom <= on) &&
  (body.validTo === undefined || on <= body.validTo) &&
  (knownAt === undefined || body.known === undefined || body.known <= knownAt);

/** The body of an id as it was on a day, as known at an instant (default: everything known); undefined when there was none. */
export const bodyAt = (register: Register, id: string, at: At, knownAt?: Instant): Body | undefined => {
  const on = day(at);
  return register.byId.get(id)?.find((body) => stands(body, on, knownAt));
};

/** The latest span of a body, whatever the day; undefined when the id is not in the register. */
export const body = (register: Register, id: string): Body | undefined => register.byId.get(id)?.at(-1);

export interface Query {
  readonly at: At;
  readonly knownAt?: Instant;
  readonly kind?: BodyKind;
  readonly within?: string;
  /** `real` by default; the two worlds never come together. */
  readonly world?: World;
}

/** The bodies that stood on a day, in the order of their ids. */
export const bodiesAt = (register: Register, query: Query): readonly Body[] => {
  const on = day(query.at);
  const world = query.world ?? "real";
  return register.bodies.filter(
    (each) =>
      each.world === world &&
      stands(each, on, query.knownAt) &&
      (query.kind === undefined || each.kind === query.kind) &&
      (query.within === undefined || isWithin(register, each.id, query.within, on, query.knownAt)),
  );
};

/** The body itself and everything that it is part of on a day, however far up, nearest first. */
export const ancestors = (register: Register, id: string, at: At, knownAt?: Instant): ReadonlySet<string> => {
  const on = day(at);
  const found = new Set<string>();
  let level: readonly string[] = [id];
  while (level.length > 0) {
    const standing = level
      .filter((each) => !found.has(each))
      .map((each) => bodyAt(register, each, on, knownAt))
      .filter((each) => each !== undefined);
    for (const each of standing) found.add(each.id);
    level = standing.flatMap((each) => each.within);
  }
  return found;
};

/** Is the body part of the other on that day? Every body that stands is within itself. */
export const isWithin = (register: Register, id: string, ancestor: string, at: At, knownAt?: Instant): boolean =>
  ancestors(register, id, at, knownAt).has(ancestor);
