import { isLanguage } from "../language/language.ts";
import { fail, ok, type Place, type Problem, type Result } from "../problem/problem.ts";
import { present } from "../yaml/present.ts";
import { readYaml } from "../yaml/read.ts";
import type { Body } from "./body.ts";
import { checkBodies, checkContacts, type Placed, type PlacedContact } from "./check.ts";
import { contactRows, isContactTable } from "./contact-rows.ts";
import type { Register } from "./register.ts";
import { readRows } from "./rows.ts";
import { type BodyForm, registerForm } from "./schema.ts";

export interface RegisterFile {
  readonly name: string;
  readonly text: string;
}

const empty: Register = { bodies: [], sources: new Map(), grounds: new Map(), byId: new Map(), contacts: new Map() };

/**
 * Reads register files (`.csv` as a table, others as YAML) on top of a register, by default an empty one; the files may refer to each
 * other's bodies, sources and grounds. Problems: E-YAML-…, E-REGISTER-….
 */
export const readRegister = (files: readonly RegisterFile[], base: Register = empty): Result<Register> => {
  const problems: Problem[] = [];
  const placed: Placed[] = [];
  const contacts: PlacedContact[] = [];
  const sources = new Map(base.sources);
  const grounds = new Map(base.grounds);
  for (const { name, text } of files) {
    if (name.endsWith(".csv") && isContactTable(text)) {
      const { rows, problems: wrong } = contactRows(name, text);
      problems.push(...wrong);
      contacts.push(...rows);
      continue;
    }
    if (name.endsWith(".csv")) {
      const { rows, problems: wrong } = readRows(name, text);
      problems.push(...wrong);
      placed.push(...rows.map(({ form, place }) => ({ body: bodyOf(form), place })));
      continue;
    }
    const read = readYaml(name, text, registerForm);
    if (!read.ok) {
      problems.push(...read.problems);
      continue;
    }
    const { value, placeOf } = read.value;
    for (const [key, source] of Object.entries(value.sources ?? {})) sources.set(key, Object.freeze(present(source)));
    for (const [key, ground] of Object.entries(value.grounds ?? {}))
      grounds.set(key, Object.freeze({ text: ground.text, sources: ground.source }));
    placed.push(...(value.bodies ?? []).map((form, at) => ({ body: bodyOf(form), place: placeOf(["bodies", at]) })));
    contacts.push(
      ...(value.contacts ?? []).map((contact, at) => ({
        contact: Object.freeze(contact),
        place: placeOf(["contacts", at]),
      })),
    );
  }
  if (problems.length > 0) return fail(...problems);
  return assemble(placed, contacts, { ...base, sources, grounds });
};

/** A register with more bodies, such as an exercise's, which may be part of those that it holds. Problems: E-REGISTER-…. */
export const mergeRegisters = (base: Register, extra: readonly Body[]): Result<Register> =>
  assemble(
    extra.map((body) => ({ body, place: { field: body.id } satisfies Place })),
    [],
    base,
  );

const assemble = (placed: readonly Placed[], contacts: readonly PlacedContact[], base: Register): Result<Register> => {
  const all: readonly Placed[] = [...base.bodies.map((body) => ({ body, place: {} })), ...placed];
  const bodies = all
    .map(({ body }) => body)
    .sort((a, b) => compare(a.id, b.id) || compare(a.validFrom ?? "", b.validFrom ?? ""));
  const register = Object.freeze({
    bodies: Object.freeze(bodies),
    sources: base.sources,
    grounds: base.grounds,
    byId: Map.groupBy(bodies, ({ id }) => id),
    contacts: Map.groupBy(
      [...[...base.contacts.values()].flat(), ...contacts.map(({ contact }) => contact)],
      ({ body }) => body,
    ),
  });
  const problems = [...checkBodies(register, placed), ...checkContacts(register, contacts)];
  return problems.length > 0 ? fail(...problems) : ok(register);
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const bodyOf = (form: BodyForm): Body => {
  const names = form.names.flatMap(({ use, ...texts }) =>
    Object.entries(texts).flatMap(([language, text]) =>
      isLanguage(language) && text !== undefined ? [{ language, text, ...present({ use }) }] : [],
    ),
  );
  const languages = Object.entries(form.languages ?? {}).flatMap(([language, ground]) =>
    isLanguage(language) ? [{ language, ground }] : [],
  );
  return Object.freeze({
    id: form.id,
    kind: form.kind,
    names,
    languages,
    within: form.within ?? [],
    supervisedBy: (form["supervised-by"] ?? []).map(present),
    facts: form.facts ?? {},
    members: (form.members ?? []).map(({ source, ...member }) => ({ ...present(member), sources: source })),
    ...present({
      cbe: form.cbe,
      centroid: form.centroid,
      validFrom: form["valid-from"],
      validTo: form["valid-to"],
      known: form.known,
    }),
    status: form.status,
    verify: form.verify ?? [],
    sources: form.source,
    world: form.fictional === true ? "fictional" : "real",
  } satisfies Body);
};
