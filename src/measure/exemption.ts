import type { Value } from "../logic/condition.ts";
import { addDays, addPeriod, type Day, dayOf, endOfDay, type Instant, startOfDay } from "../time/time.ts";
import type { Exception } from "./measure.ts";

export const exemptionStatuses = ["requested", "granted", "refused", "revoked"] as const;
export type ExemptionStatus = (typeof exemptionStatuses)[number];

/** That a mitigation was shown: on which day, if that is said, and how long the record itself lets the proof hold (ISO 8601). */
export interface Shown {
  readonly on?: Day;
  readonly validFor?: string;
}

/** An exemption as a record gives it; days are of the measure's zone, the last one is whole. */
export interface Exemption {
  /** `<measure>#<clause>`: it is from this clause only; absent: from every clause whose text lets it. */
  readonly clause?: string;
  readonly status: ExemptionStatus;
  readonly ground?: string;
  /** Whoever approved it, by each of the names that the record gives: a capacity, a body. */
  readonly approvers?: readonly string[];
  readonly delegated?: boolean;
  readonly blanket?: boolean;
  readonly requested?: Day;
  readonly from?: Day | Instant;
  readonly until?: Day;
  /** By mitigation: how it was last shown, or false: it is not there. */
  readonly mitigations: ReadonlyMap<string, Shown | false>;
}

/** Why a record does not free, in the order in which it is looked at. */
export const faults = [
  "late-request",
  "not-granted",
  "refused",
  "revoked",
  "not-begun",
  "expired",
  "too-long",
  "ground",
  "approver",
  "delegated",
  "blanket",
  "mitigation",
  "condition",
] as const;
export type Fault = (typeof faults)[number];

/** What a record does under one exception: it fails, or frees if its open mitigations are shown. */
export type Relief =
  | { readonly kind: "fails"; readonly fault: Fault }
  | { readonly kind: "frees"; readonly open: readonly string[] };

/** What a text that regulates no exceptions lets: any record, by its own dates. */
const silent: Exception = { by: "record", grounds: [], approvers: [], mitigations: [] };

/** The zone whose days the record means, and the first instant at which a request comes too late for an answer in time. */
export interface Terms {
  readonly zone: string;
  readonly lateFrom?: Instant;
}

/** The first instant of an exemption that is written as a day or as an instant. */
export const beginningOf = (from: Day | Instant, zone: string): Instant =>
  typeof from === "string" ? startOfDay(from, zone) : from;

/** The last day to which a text lets an exemption run; its first day counts, as in any validity: a year from 1 June ends with 31 May. */
export const longestOf = ({ from }: Pick<Exemption, "from">, { lasts }: Exception, zone: string): Day | undefined =>
  lasts === undefined || from === undefined
    ? undefined
    : addDays(addPeriod(typeof from === "string" ? from : dayOf(from, zone), lasts), -1);

const statusFault = ({ status, requested }: Exemption, { zone, lateFrom }: Terms): Fault | undefined => {
  if (status === "refused" || status === "revoked") return status;
  if (status === "granted") return undefined;
  const late = lateFrom !== undefined && requested !== undefined && startOfDay(requested, zone) >= lateFrom;
  return late ? "late-request" : "not-granted";
};

const spanFault = (exemption: Exemption, exception: Exception, at: Instant, zone: string): Fault | undefined => {
  const { from, until } = exemption;
  if (from !== undefined && at < beginningOf(from, zone)) return "not-begun";
  if (until !== undefined && at >= endOfDay(until, zone)) return "expired";
  const longest = longestOf(exemption, exception, zone);
  return longest !== undefined && at >= endOfDay(longest, zone) ? "too-long" : undefined;
};

const personFaults = (exemption: Exemption, exception: Exception): readonly Fault[] => {
  const { grounds, approvers, delegable, blanket } = exception;
  const found: readonly (readonly [Fault, boolean])[] = [
    ["ground", grounds.length > 0 && !grounds.some((one) => one === exemption.ground)],
    ["approver", approvers.length > 0 && !approvers.some((one) => exemption.approvers?.includes(one))],
    ["delegated", delegable === false && exemption.delegated === true],
    ["blanket", blanket === "forbidden" && exemption.blanket === true],
  ];
  return found.filter(([, fails]) => fails).map(([fault]) => fault);
};

/** Is a proof of that day older than a period lets it be? */
const isOlder = (on: Day, period: string | undefined, at: Instant, zone: string): boolean =>
  period !== undefined && Number.isFinite(at) && addPeriod(on, period) < dayOf(at, zone);

/**
 * Of what the text asks for, and of what the record itself makes a condition: the mitigations that are not there (`absent`), those that nobody
 * has shown by then (`unproven`), and those whose proof is too old. The last two must be asked.
 */
const mitigationsOf = ({ mitigations }: Exemption, exception: Exception, at: Instant, zone: string) => {
  const found = { absent: [] as string[], unproven: [] as string[], old: [] as string[] };
  const asked = new Map(exception.mitigations.map(({ id, maxAge }) => [id, maxAge]));
  for (const id of new Set([...asked.keys(), ...mitigations.keys()])) {
    const shown = mitigations.get(id);
    const periods = [asked.get(id), shown === false ? undefined : shown?.validFor];
    if (shown === false) found.absent.push(id);
    else if (shown === undefined) found.unproven.push(id);
    else if (shown.on === undefined) {
      // A proof of no day cannot be young enough.
      if (periods.some((period) => period !== undefined)) found.unproven.push(id);
    } else if (startOfDay(shown.on, zone) > at) found.unproven.push(id);
    else {
      const { on } = shown;
      if (periods.some((period) => isOlder(on, period, at, zone))) found.old.push(id);
    }
  }
  return found;
};

/** Everything that a record lacks under an exception, in the order in which a ruling looks at it. */
export const shortOf = (exemption: Exemption, exception: Exception | undefined, at: Instant, terms: Terms) => {
  const text = exception ?? silent;
  const [status, span] = [statusFault(exemption, terms), spanFault(exemption, text, at, terms.zone)];
  const mitigations = mitigationsOf(exemption, text, at, terms.zone);
  const faults = [status, span, ...personFaults(exemption, text)].filter((fault) => fault !== undefined);
  return { faults: mitigations.absent.length > 0 ? [...faults, "mitigation" as const] : faults, mitigations };
};

/**
 * Does a record free from a clause at T under one of its exceptions (semantics §3.1, line 17)? Without a text on exceptions its own status and days decide.
 * The condition `when` of the exception is judged by who knows the facts: the ruling, the verdict.
 */
export const relief = (exemption: Exemption, exception: Exception | undefined, at: Instant, terms: Terms): Relief => {
  const { faults, mitigations } = shortOf(exemption, exception, at, terms);
  const [fault] = faults;
  return fault === undefined
    ? { kind: "frees", open: [...mitigations.unproven, ...mitigations.old] }
    : { kind: "fails", fault };
};

/**
 * The exceptions under which a record may free: those that want one. A text that says nothing of exceptions leaves a record to its own dates
 * (undefined); one that frees by rule only lets no record free (none).
 */
export const triedBy = (exceptions: readonly Exception[]): readonly (Exception | undefined)[] =>
  exceptions.length === 0 ? [undefined] : exceptions.filter(({ by }) => by === "record");

/** Of several reasons why records do not free, that of the one that got furthest. */
export const furthest = (found: readonly Fault[]): Fault | undefined => faults.findLast((one) => found.includes(one));

/** The variable of a mitigation whose proof is missing or too old. */
export const mitigationVariable = (id: string): string => `exemption.${id}`;

export const mitigationValues: readonly Value[] = ["shown", "not-shown"];
