import type { Day, Instant } from "../time/time.ts";
import type { Deed, DeedKind } from "./deed.ts";
import { deedKinds } from "./deed.ts";
import type { Known } from "./known.ts";
import { dateOf } from "./moment.ts";
import { doersOf, doneOf, idsOf, type Subject } from "./select.ts";

const dutyStates = ["done", "stated", "done-late", "due", "overdue", "no-record", "not-addressed"] as const;
export type DutyState = (typeof dutyStates)[number];

/** What a body owes under a clause. */
export interface Duty extends Subject {
  /** An owed action of the action table: inform, relay, report, adopt, identify … */
  readonly action: string;
  readonly owed: "bound" | "not";
  /** The first late instant; absent: no last day. */
  readonly lateAt?: Instant;
  /** Are we the one to whom it is owed, so that silence says something? */
  readonly namedRecipient: boolean;
}

export interface DutyStanding {
  readonly state: DutyState;
  readonly at?: Day | Instant;
  readonly unknownDate: boolean;
  readonly deeds: readonly string[];
}

/** Deeds that are themselves the record of an owed action; a fulfilment names its action. */
const fulfils: Readonly<Partial<Record<DeedKind, string>>> = {
  dispatch: "inform",
  awareness: "inform",
  relay: "relay",
  rule: "adopt",
};

const isOf = (deed: Deed, action: string): boolean => {
  if (deed.kind === "fulfilment") return deed.action === action;
  if (deed.kind === "dispatch" && (deed.state === "prepared" || deed.state === "uncertain" || deed.state === "bounced"))
    return false;
  if (deed.kind === "rule" && deed.none) return false;
  return fulfils[deed.kind] === action;
};

/**
 * The state of a duty of a body, from its deeds. Silence after the last day is `overdue` only where we are the named
 * recipient; otherwise it is no record, and shows nothing.
 */
export const dutyState = (known: Known, duty: Duty): DutyStanding => {
  const found = doneOf(known, deedKinds, duty).filter(
    ({ deed }) => doersOf(deed).includes(duty.body) && isOf(deed, duty.action),
  );
  if (duty.owed === "not") return { state: "not-addressed", unknownDate: false, deeds: idsOf(found) };
  const held = found.filter(({ deed, sure }) => deed.basis === "record" && sure);
  const [first] = held.length > 0 ? held : found;
  if (first === undefined) return { state: silence(duty), unknownDate: false, deeds: [] };
  const at = dateOf(first.when);
  const late = duty.lateAt !== undefined && first.when.earliest >= duty.lateAt;
  return {
    state: held.length === 0 ? "stated" : late ? "done-late" : "done",
    ...(at === undefined ? {} : { at }),
    unknownDate: at === undefined,
    deeds: idsOf(found),
  };
};

const silence = ({ lateAt, at, namedRecipient }: Duty): DutyState => {
  if (lateAt === undefined) return "no-record";
  if (at < lateAt) return "due";
  return namedRecipient ? "overdue" : "no-record";
};
