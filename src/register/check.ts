import type { Place, Problem } from "../problem/problem.ts";
import type { Body } from "./body.ts";
import type { Contact } from "./contact.ts";
import { registerProblem } from "./problems.ts";
import type { Register } from "./register.ts";

export interface Placed {
  readonly body: Body;
  readonly place: Place;
}

export interface PlacedContact {
  readonly contact: Contact;
  readonly place: Place;
}

/** A contact is of a body that the register holds. */
export const checkContacts = (register: Register, placed: readonly PlacedContact[]): readonly Problem[] =>
  placed
    .filter(({ contact }) => !register.byId.has(contact.body))
    .map(({ contact, place }) => registerProblem("E-REGISTER-BODY", place, { body: contact.body, by: "contacts" }));

/** What one body cannot tell alone: that all it names exists, that spans do not overlap, that no body is part of itself, that no real body hangs on an invented one. */
export const checkBodies = (register: Register, placed: readonly Placed[]): readonly Problem[] => [
  ...placed.flatMap(({ body, place }) => [
    ...missingBodies(register, body, place),
    ...missingKeys(register, body, place),
  ]),
  ...placed.flatMap(({ body, place }) => worlds(register, body, place)),
  ...[...register.grounds].flatMap(([key, { sources }]) =>
    sources
      .filter((source) => !register.sources.has(source))
      .map((source) => registerProblem("E-REGISTER-KEY", {}, { what: "source", key: source, by: key })),
  ),
  ...overlaps(register, placed),
  ...cycles(register, placed),
];

const named = (body: Body): readonly string[] => [
  ...body.within,
  ...body.supervisedBy.map((supervision) => supervision.body),
  ...body.members.flatMap((member) => (member.cabinet === undefined ? [] : [member.cabinet])),
];

const missingBodies = (register: Register, body: Body, place: Place) =>
  named(body)
    .filter((id) => !register.byId.has(id))
    .map((id) => registerProblem("E-REGISTER-BODY", place, { body: id, by: body.id }));

const missingKeys = (register: Register, body: Body, place: Place) => {
  const sources = [...body.sources, ...body.members.flatMap((member) => member.sources)].filter(
    (key) => !register.sources.has(key),
  );
  const grounds = body.supervisedBy.flatMap(({ ground }) =>
    ground === undefined || register.grounds.has(ground) ? [] : [ground],
  );
  return [
    ...sources.map((key) => registerProblem("E-REGISTER-KEY", place, { what: "source", key, by: body.id })),
    ...grounds.map((key) => registerProblem("E-REGISTER-KEY", place, { what: "ground", key, by: body.id })),
  ];
};

const worlds = (register: Register, body: Body, place: Place) =>
  body.world === "fictional"
    ? []
    : named(body)
        .filter((id) => register.byId.get(id)?.some((other) => other.world === "fictional"))
        .map((id) => registerProblem("E-REGISTER-WORLD", place, { body: body.id, other: id }));

const overlaps = (register: Register, placed: readonly Placed[]) =>
  placed
    .filter(({ body }) => (register.byId.get(body.id) ?? []).some((other) => other !== body && overlap(other, body)))
    .map(({ body, place }) => registerProblem("E-REGISTER-OVERLAP", place, { body: body.id }));

const overlap = (a: Body, b: Body): boolean =>
  a.world !== b.world ||
  ((a.validFrom === undefined || b.validTo === undefined || a.validFrom <= b.validTo) &&
    (b.validFrom === undefined || a.validTo === undefined || b.validFrom <= a.validTo));

/** A body is in a cycle when it can be reached from what it is part of, on whatever days. */
const cycles = (register: Register, placed: readonly Placed[]) =>
  placed
    .filter(({ body }) => {
      const seen = new Set<string>();
      const open = [...body.within];
      for (let id = open.pop(); id !== undefined; id = open.pop()) {
        if (id === body.id) return true;
        if (seen.has(id)) continue;
        seen.add(id);
        open.push(...(register.byId.get(id) ?? []).flatMap((each) => each.within));
      }
      return false;
    })
    .map(({ body, place }) => registerProblem("E-REGISTER-CYCLE", place, { body: body.id }));
