import { attributesOf, type Condition } from "../logic/index.ts";
import {
  type Fault,
  faults,
  furthest,
  longestOf,
  type Exemption as Relied,
  relief,
  triedBy,
} from "../measure/exemption.ts";
import type { Exception, Measure } from "../measure/measure.ts";
import type { Day, Instant } from "../time/time.ts";
import { isEverybody } from "./client.ts";
import type { By, Exemption } from "./deed.ts";
import { type Course, coursesOf, standingAt } from "./exemption-course.ts";
import type { Known } from "./known.ts";
import type { Subject } from "./select.ts";

/** True under every possible completion of what is not known, under none, or under some. */
type Tri = "yes" | "no" | "open";

/** The exemptions of a body under a measure, and what its text says of exceptions. */
export interface BodyQuestion extends Subject {
  /** What the clause says of exceptions; none: nothing. */
  readonly exceptions: readonly Exception[];
  /** As if only what was known by then had been recorded; absent: all of it. */
  readonly heard?: Instant;
  /** The zone whose days the measure means. */
  readonly zone: Measure["zone"];
  /** Does what an exception asks besides (`when`) hold? Absent: nobody knows the facts, so that it is open. */
  readonly meets?: (when: Condition) => Tri;
}

/** What an exemption comes to at an instant. */
export interface Standing {
  /** The exemption as the records about it have left it. */
  readonly deed: Exemption;
  /** `open`: it depends on mitigations whose proof is missing or too old, or on facts. `stated`: nobody holds its record. Else why it does not free. */
  readonly state: "valid" | "open" | "stated" | Fault;
  /** What it depends on, or lacks: mitigations, and attributes of the text’s condition. */
  readonly mitigations: readonly string[];
  readonly facts: readonly string[];
  /** The last day, whole, of one that is valid: its own, or the last one that the text lets it. */
  readonly last?: Day;
}

/** What is asked about: a device of the body, with what is known of it. */
export interface ExemptionQuestion extends BodyQuestion {
  readonly device?: string;
  readonly holder?: string;
  readonly row?: string;
}

/** An exemption that names the device, and whether it holds at the instant. */
export interface Exempted extends Standing {
  /** By what it names the device; `body`: it names nobody and nothing, so every device of the body (blanket). */
  readonly names: "device" | "holder" | "row" | "body";
}

/** Is it for a whole body: does it name no device, nobody, no row, and no client or group by which a control could tell them apart? */
export const isBlanket = ({ devices, holders, row, clients, groups }: Exemption): boolean =>
  clients.some(isEverybody) ||
  (row === undefined && [devices, holders, clients, groups].every(({ length }) => length === 0));

const namesOf = (deed: Exemption, { device, holder, row }: ExemptionQuestion): Exempted["names"] | undefined => {
  if (device !== undefined && deed.devices.includes(device)) return "device";
  if (holder !== undefined && deed.holders.includes(holder)) return "holder";
  if (deed.row !== undefined) return deed.row === row ? "row" : undefined;
  // Names that are let through free no device from what the clause asks of it.
  return isBlanket(deed) && deed.names.length === 0 ? "body" : undefined;
};

/** By what names a text may call whoever did something: the body, the capacity in each of its languages. */
const namesOfWho = (by: By | undefined): readonly string[] => {
  const { body, capacity } = by ?? {};
  const said = capacity === undefined ? [] : typeof capacity === "string" ? [capacity] : Object.values(capacity);
  return [...(body === undefined ? [] : [body]), ...said];
};

/** The record as the text’s exceptions are asked of it: the same form as that of a case. */
export const reliedOn = (deed: Exemption): Relied => ({
  status: deed.status,
  approvers: namesOfWho(deed.approver),
  delegated: deed.delegated,
  blanket: isBlanket(deed),
  mitigations: new Map(
    deed.mitigations.map(({ id, shown, on, validFor }) => [
      id,
      shown && {
        ...(on === undefined ? {} : { on }),
        ...(validFor === undefined ? {} : { validFor }),
      },
    ]),
  ),
  ...(deed.ground === undefined ? {} : { ground: deed.ground }),
  ...(deed.requested === undefined ? {} : { requested: deed.requested }),
  ...(deed.granted === undefined ? {} : { from: deed.granted }),
  ...(deed.until === undefined ? {} : { until: deed.until }),
});

/** Of the exceptions under which a record frees, that of which it has the longest use. */
const lastOf = (
  record: Relied,
  some: readonly { readonly exception: Exception | undefined }[],
  zone: string,
): { readonly last?: Day } => {
  const ends = some.map(({ exception }) => {
    const days = [record.until, exception === undefined ? undefined : longestOf(record, exception, zone)];
    return days.filter((day) => day !== undefined).sort()[0];
  });
  const known = ends.filter((day) => day !== undefined).sort();
  const last = known.length === ends.length ? known.at(-1) : undefined;
  return last === undefined ? {} : { last };
};

/** What one record comes to under what the text says of exceptions, by the same judge as a ruling. */
export const judged = (deed: Exemption, { exceptions, zone, at, meets }: BodyQuestion): Standing => {
  const nothing = { deed, mitigations: [], facts: [] };
  if (deed.basis === "stated") return { ...nothing, state: "stated" };
  const record = reliedOn(deed);
  const failed: Fault[] = [];
  const frees: { readonly exception: Exception | undefined; readonly open: readonly string[] }[] = [];
  for (const exception of triedBy(exceptions)) {
    const found = relief(record, exception, at, { zone });
    if (found.kind === "fails") failed.push(found.fault);
    else frees.push({ exception, open: found.open });
  }
  /** Does the text’s condition of any of these hold? */
  const holds = (some: typeof frees): Tri => {
    if (some.some(({ exception }) => exception?.when === undefined)) return some.length === 0 ? "no" : "yes";
    const rows = some.flatMap(({ exception }) => exception?.when?.rows ?? []);
    return rows.length === 0 ? "no" : (meets?.({ kind: "condition", rows }) ?? "open");
  };
  const sure = frees.filter(({ open }) => open.length === 0);
  if (holds(sure) === "yes") return { ...nothing, state: "valid", ...lastOf(record, sure, zone) };
  const possible = frees.filter((one) => holds([one]) !== "no");
  if (possible.length === 0) {
    const state = furthest(frees.length > 0 ? [...failed, "condition"] : failed) ?? "ground";
    const absent = deed.mitigations.filter(({ shown }) => !shown).map(({ id }) => id);
    return { ...nothing, state, mitigations: state === "mitigation" ? absent : [] };
  }
  const facts = possible.flatMap(({ exception }) =>
    exception?.when === undefined ? [] : attributesOf(exception.when),
  );
  return {
    deed,
    state: "open",
    mitigations: [...new Set(possible.flatMap(({ open }) => open))],
    facts: [...new Set(facts)],
  };
};

const rank = (state: Standing["state"]): number =>
  state === "valid"
    ? 0
    : state === "open"
      ? 1
      : state === "stated"
        ? 2 + faults.length
        : 1 + faults.length - faults.indexOf(state);

/** Exemptions of a body from a clause, as the records about them have left them at the instant. */
const standing = (courses: readonly Course[], { clause, at, heard }: BodyQuestion): readonly Exemption[] =>
  courses
    .filter(({ first }) => first.clause === undefined || clause === undefined || first.clause === clause)
    .flatMap((course) => standingAt(course, at, heard) ?? []);

/** What the exemptions of a body from a clause come to at the instant. */
export const standingsIn = (courses: readonly Course[], question: BodyQuestion): readonly Standing[] =>
  standing(courses, question).map((deed) => judged(deed, question));

/** Those that name a device, the one that helps most first. */
export const exemptedIn = (courses: readonly Course[], question: ExemptionQuestion): readonly Exempted[] =>
  standing(courses, question)
    .flatMap((deed) => {
      const names = namesOf(deed, question);
      return names === undefined ? [] : [{ ...judged(deed, question), names }];
    })
    .sort((a, b) => rank(a.state) - rank(b.state));

/**
 * The exemptions that name a device of a body under a clause, as known, the one that helps most first. What they come to is what a ruling
 * says of a case that relies on the same record: one judge, `relief`.
 */
export const exemptionsFor = (known: Known, question: ExemptionQuestion): readonly Exempted[] =>
  exemptedIn(coursesOf(known, question), question);

/** An exemption that certainly holds, as a control carries it. */
export interface HeldExemption
  extends Pick<Exemption, "id" | "devices" | "holders" | "row" | "groups" | "clients" | "names"> {
  /** The last day on which it can hold, whole: its own, or the last one that the text lets it. */
  readonly until?: Day;
  /** For the whole body: none of these tells its devices apart. */
  readonly blanket: boolean;
}

/** The exemptions of a body that certainly hold at an instant. What is open, or hangs on facts of a device that nobody gives, is not among them. */
export const exemptionsOfBody = (known: Known, question: BodyQuestion): readonly HeldExemption[] =>
  standingsIn(coursesOf(known, question), question)
    .filter(({ state }) => state === "valid")
    .map(({ deed, last }) => ({
      id: deed.id,
      devices: deed.devices,
      holders: deed.holders,
      groups: deed.groups,
      clients: deed.clients,
      names: deed.names,
      blanket: isBlanket(deed),
      ...(deed.row === undefined ? {} : { row: deed.row }),
      ...(last === undefined ? {} : { until: last }),
    }));
