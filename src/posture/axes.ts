import { communication as communicated } from "../deed/communication.ts";
import { control as controlled, type Deployed } from "../deed/control.ts";
import type { Known } from "../deed/known.ts";
import type { Role } from "../measure/reach.ts";
import { type Day, dayOf, type Instant } from "../time/time.ts";
import type { Communication, Control } from "./posture.ts";

interface Subject {
  readonly body: string;
  readonly measure: string;
  readonly clause: string;
  readonly at: Instant;
}

const dayIn = (at: Day | Instant | undefined): Day | undefined => (typeof at === "number" ? dayOf(at) : at);

const on = (at: Day | Instant | undefined): { readonly on?: Day } => {
  const day = dayIn(at);
  return day === undefined ? {} : { on: day };
};

/** What the body was told, on which records (semantics §3.4, line 2). */
export const communicationOf = (
  known: Known,
  subject: Subject,
  role: Role,
  lateAt: Instant | undefined,
  relays: boolean,
): Communication => {
  const found = communicated(known, {
    ...subject,
    role,
    relays,
    ...(lateAt === undefined || !Number.isFinite(lateAt) ? {} : { lateAt }),
  });
  const knewSince = dayIn(found.knewSince);
  return {
    state: found.state,
    ...on(found.at),
    unknownDate: found.unknownDate,
    late: found.late,
    uncertain: found.uncertain,
    ...(knewSince === undefined ? {} : { knewSince }),
    relay: found.relay.state,
    deeds: [...new Set([...found.deeds, ...found.relay.deeds])],
  };
};

/** The control that reaches most units of a channel. */
const widest = (deployed: readonly Deployed[], channel: string): Deployed | undefined =>
  deployed
    .filter((one) => one.channel === undefined || one.channel === channel)
    .reduce<Deployed | undefined>(
      (best, one) => (best === undefined || (one.n ?? -1) > (best.n ?? -1) ? one : best),
      undefined,
    );

/** What the body does itself: an own rule, and a control (semantics §3.4, lines 4 and 5). */
export const controlOf = (known: Known, subject: Subject, channel: string): Control => {
  const { prohibit, prevent } = controlled(known, subject);
  const best = widest(prevent.deployed, channel);
  // A control of another channel only is none of this one, and nothing says that there is none.
  const state = prevent.state === "deployed" && best === undefined ? "unknown" : prevent.state;
  return {
    prohibit: { state: prohibit.state, ...on(prohibit.at), deeds: prohibit.deeds },
    prevent: {
      state,
      ...on(prevent.at),
      ...(best?.n === undefined ? {} : { deployed: best.n }),
      ...(best?.of === undefined ? {} : { of: best.of }),
      ...(best === undefined ? {} : { tested: best.tested }),
      deeds: prevent.deeds,
    },
  };
};
