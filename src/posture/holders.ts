import { coursesOf, indexed } from "../deed/exemption-course.ts";
import { whenOf } from "../deed/moment.ts";
import type { Attestation } from "../evidence/observation.ts";
import type { Value } from "../logic/condition.ts";
import { ancestorOf } from "../measure/rows.ts";
import { factsOfBody, withinFact } from "../register/facts.ts";
import type { Register } from "../register/register.ts";
import { endOfDay, type Instant, startOfDay } from "../time/time.ts";
import type { Asked } from "./asked.ts";
import type { Profiles } from "./profiles.ts";
import type { FullTest, Holder, Profile, Statement } from "./unit.ts";
import { another } from "./variables.ts";

/** The body itself and all that it was ever part of: what changes one of them can change what it is. */
const family = (register: Register, id: string): ReadonlySet<string> => {
  const found = new Set<string>();
  const visit = (one: string): void => {
    if (found.has(one)) return;
    found.add(one);
    for (const span of register.byId.get(one) ?? []) span.within.forEach(visit);
  };
  visit(id);
  return found;
};

/** The instants at which what the register says of these bodies can change. */
export const bodyBreaks = (register: Register, ids: Iterable<string>): readonly Instant[] => {
  const all = new Set([...ids].flatMap((id) => [...family(register, id)]));
  const days = new Set<Instant>();
  for (const id of all) {
    for (const { validFrom, validTo } of register.byId.get(id) ?? []) {
      if (validFrom !== undefined) days.add(startOfDay(validFrom));
      if (validTo !== undefined) days.add(endOfDay(validTo));
    }
  }
  return [...days].sort((a, b) => a - b);
};

/** What the conditions of a measure name: attributes, and bodies by id. */
export interface Mentioned {
  readonly attributes: ReadonlySet<string>;
  readonly named: ReadonlySet<Value>;
}

/** The facts of a body that conditions name, at an instant, as known. */
const bodyFactsAt = (
  id: string,
  { attributes, named }: Mentioned,
  at: Instant,
  { around: { register }, knownAt }: Asked,
): ReadonlyMap<string, Value> => {
  const facts = new Map<string, Value>();
  // A body that no condition names is, to all of them, another one: bodies that are alike then count as one kind.
  if (attributes.has("body")) facts.set("body", named.has(id) ? id : another);
  for (const [attribute, value] of factsOfBody(register, id, at, knownAt))
    if (attributes.has(attribute)) facts.set(attribute, value);
  for (const attribute of attributes) {
    const ancestor = ancestorOf(attribute);
    const within = ancestor === undefined ? undefined : withinFact(register, id, ancestor, at, knownAt);
    if (within !== undefined) facts.set(attribute, within);
  }
  return facts;
};

/**
 * What an attestation says of units, where it says anything of them. Absent from some of those that it speaks of leaves open from which, and is consistent with
 * whatever was said before; present on some leaves that open too, and yet ends what was said of all.
 */
const statementOf = ({
  observedAt,
  statement,
  row,
  clause,
  id,
  device,
  units,
  of,
}: Attestation): readonly Statement[] => {
  const common = { at: observedAt, clause, record: id, ...(row === undefined ? {} : { row }) };
  // Absent from none, out of so many: people count so what is there.
  const n = statement === "absent" && units === 0 ? of : units;
  if (statement === "unknown") return [];
  if (device !== undefined) return [{ ...common, absent: statement === "absent" }];
  if (statement === "present") return n === 0 ? [] : [{ ...common, absent: false }];
  if (n !== undefined && of !== undefined && n < of) return [];
  const spoken = n ?? of;
  return [{ ...common, absent: true, ...(spoken === undefined ? {} : { of: spoken }) }];
};

/** Statements about the units of a body, or about one of them by name. */
const statementsOf = (body: string, { held, measure }: Asked, device: string | undefined): readonly Statement[] =>
  held.attestations
    .filter((one) => one.body === body && one.measure === measure.id && one.device === device)
    .flatMap(statementOf);

const testsOf = (body: string, { held: { known }, measure }: Asked): readonly FullTest[] =>
  known.deeds.flatMap((deed): readonly FullTest[] => {
    if (deed.kind !== "test" || deed.measure !== measure.id || !deed.about.includes(body)) return [];
    const when = whenOf(deed, known.knownAt);
    const whole = deed.of !== undefined && deed.sample >= deed.of;
    if (
      deed.basis === "stated" ||
      deed.result !== "passed" ||
      !whole ||
      !Number.isFinite(when.latest) ||
      when.on === undefined
    )
      return [];
    const { row, channel, clause } = deed;
    return [
      {
        at: when.latest,
        of: deed.of ?? deed.sample,
        record: deed.id,
        ...(row === undefined ? {} : { row }),
        ...(channel === undefined ? {} : { channel }),
        ...(clause === undefined ? {} : { clause }),
      },
    ];
  });

/** What is the same for all units of a body. */
export const holderOf = (
  id: string,
  mentioned: Mentioned,
  breaks: readonly Instant[],
  asked: Asked,
  profiles: Profiles,
): Holder => {
  const facts: (Profile | undefined)[] = [];
  const { id: measure, zone } = asked.measure;
  const exemptions = indexed(coursesOf(asked.held.known, { body: id, measure, zone }));
  return {
    id,
    exemptions,
    statements: statementsOf(id, asked, undefined),
    tests: testsOf(id, asked),
    fleet: { units: [] },
    factsAt: (place) => {
      let found = facts[place];
      if (found === undefined) {
        const at = place === 0 ? (breaks[0] ?? asked.at) - 1 : (breaks[place - 1] ?? asked.at);
        found = profiles.of(bodyFactsAt(id, mentioned, at, asked));
        facts[place] = found;
      }
      return found;
    },
  };
};

export const statementsOfDevices = (asked: Asked, body: string): ReadonlyMap<string, readonly Statement[]> => {
  const devices = new Set(
    asked.held.attestations.flatMap((one) => (one.body === body && one.device !== undefined ? [one.device] : [])),
  );
  return new Map([...devices].map((device) => [device, statementsOf(body, asked, device)]));
};
