import type { Value } from "../logic/condition.ts";
import { addDays, addPeriod, type Day, dayOf, endOfDay, type Instant, startOfDay } from "../time/time.ts";
import type { Exception, Ground } from "./measure.ts";
import { endOfTerm, type Frame } from "./times.ts";

/** An exemption as a record gives it; days are of the measure's zone, the last one is whole. */
export interface Exemption {
  readonly status: "requested" | "granted" | "refused" | "revoked";
  readonly ground?: Ground;
  readonly approver?: string;
  readonly delegated?: boolean;
  readonly blanket?: boolean;
  readonly requested?: Day;
  readonly from?: Day;
  readonly until?: Day;
  /** By mitigation: the day it was last shown, or false: it is not there. */
  readonly mitigations: ReadonlyMap<string, Day | false>;
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
type Relief =
  | { readonly kind: "fails"; readonly fault: Fault }
  | { readonly kind: "frees"; readonly open: readonly string[] };

const fails = (fault: Fault): Relief => ({ kind: "fails", fault });

/** What a text that regulates no exceptions lets: any record, by its own dates. */
const silent: Exception = { by: "record", grounds: [], approvers: [], mitigations: [] };

const statusFault = (exemption: Exemption, exception: Exception, at: Instant, frame: Frame): Fault | undefined => {
  if (exemption.status === "refused" || exemption.status === "revoked") return exemption.status;
  if (exemption.status === "granted") return undefined;
  const last = exception.request === undefined ? undefined : endOfTerm(exception.request, at, frame);
  const late =
    last?.kind === "at" &&
    exemption.requested !== undefined &&
    startOfDay(exemption.requested, frame.measure.zone) >= last.at;
  return late ? "late-request" : "not-granted";
};

const spanFault = ({ from, until }: Exemption, { lasts }: Exception, at: Instant, zone: string): Fault | undefined => {
  if (from !== undefined && at < startOfDay(from, zone)) return "not-begun";
  if (until !== undefined && at >= endOfDay(until, zone)) return "expired";
  // Its first day counts, as in any validity: a year from 1 June ends with 31 May.
  const longest = lasts === undefined || from === undefined ? undefined : addDays(addPeriod(from, lasts), -1);
  return longest !== undefined && at >= endOfDay(longest, zone) ? "too-long" : undefined;
};

/** Does an exception let an exemption rest on this ground? One that names none lets it rest on any. */
export const allowsGround = ({ grounds }: Exception, ground: string | undefined): boolean =>
  grounds.length === 0 || grounds.some((one) => one === ground);

/** Does an exception let one exemption cover all devices of a body (`blanket`)? */
export const allowsBlanket = (exception: Exception, blanket: boolean): boolean =>
  exception.blanket !== "forbidden" || !blanket;

const personFault = (exemption: Exemption, exception: Exception): Fault | undefined => {
  const { approvers } = exception;
  if (!allowsGround(exception, exemption.ground)) return "ground";
  if (approvers.length > 0 && (exemption.approver === undefined || !approvers.includes(exemption.approver)))
    return "approver";
  if (exception.delegable === false && exemption.delegated === true) return "delegated";
  return allowsBlanket(exception, exemption.blanket === true) ? undefined : "blanket";
};

/** The mitigations that are not there, and those whose proof is missing or too old, so that they must be asked. */
const mitigationsOf = (exemption: Exemption, exception: Exception, at: Instant, zone: string) => {
  const absent: string[] = [];
  const open: string[] = [];
  for (const { id, maxAge } of exception.mitigations) {
    const shown = exemption.mitigations.get(id);
    if (shown === false) absent.push(id);
    else if (shown === undefined || startOfDay(shown, zone) > at) open.push(id);
    else if (maxAge !== undefined && Number.isFinite(at) && addPeriod(shown, maxAge) < dayOf(at, zone)) open.push(id);
  }
  return { absent, open };
};

/**
 * Does a record free from a clause at T under one of its exceptions (semantics §3.1, line 17)? Without a text on exceptions its own status and days decide.
 * The condition `when` of the exception is judged by the ruling, which knows the facts.
 */
export const relief = (exemption: Exemption, exception: Exception | undefined, at: Instant, frame: Frame): Relief => {
  const text = exception ?? silent;
  const { zone } = frame.measure;
  const fault =
    statusFault(exemption, text, at, frame) ?? spanFault(exemption, text, at, zone) ?? personFault(exemption, text);
  if (fault !== undefined) return fails(fault);
  const { absent, open } = mitigationsOf(exemption, text, at, zone);
  return absent.length > 0 ? fails("mitigation") : { kind: "frees", open };
};

/** The variable of a mitigation whose proof is missing or too old. */
export const mitigationVariable = (id: string): string => `exemption.${id}`;

export const mitigationValues: readonly Value[] = ["shown", "not-shown"];
