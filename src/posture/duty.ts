import { type DutyStanding, dutyState } from "../deed/duty.ts";
import type { Known } from "../deed/known.ts";
import type { Reach } from "../measure/reach.ts";
import { type Instant, startOfDay } from "../time/time.ts";
import type { Aspect } from "./channels.ts";
import { dayLength } from "./policy.ts";
import type { VerdictClass } from "./posture.ts";
import type { Situation } from "./situation.ts";

interface DutyVerdict {
  readonly class: VerdictClass;
  readonly standings: readonly { readonly action: string; readonly standing: DutyStanding }[];
  readonly lateByDays?: number;
}

/** From the gravest: of several owed actions, the worst is said of the body. */
const order: readonly VerdictClass[] = ["breach", "due", "unobserved", "attested", "remedied", "compliant"];

const classes: Readonly<Record<DutyStanding["state"], VerdictClass>> = {
  overdue: "breach",
  due: "due",
  "no-record": "unobserved",
  stated: "attested",
  "done-late": "remedied",
  done: "compliant",
  "not-addressed": "unobserved",
};

interface Question {
  readonly aspect: Aspect;
  readonly measure: string;
  readonly body: string;
  readonly at: Instant;
  readonly reach: Reach;
  readonly situation: Situation;
  readonly known: Known;
}

/** A body under what it owes (semantics §3.3, line 26): the record itself proves it; nobody is named to whom silence would say something. */
export const dutyVerdict = ({ aspect, measure, body, at, reach, situation, known }: Question): DutyVerdict => {
  const late = situation.lateFrom;
  const standings = aspect.duties.map((action) => ({
    action,
    standing: dutyState(known, {
      body,
      measure,
      clause: aspect.clause.id,
      at,
      action,
      owed: "bound",
      namedRecipient: false,
      ...(aspect.clause.complyBy === undefined || late === undefined || !Number.isFinite(late) ? {} : { lateAt: late }),
    }),
  }));
  const found = standings.map(({ standing }) => classes[standing.state]);
  const done = standings.flatMap(({ standing }) =>
    standing.state === "done-late" && standing.at !== undefined
      ? [typeof standing.at === "number" ? standing.at : startOfDay(standing.at)]
      : [],
  );
  const worst = order.find((one) => found.includes(one)) ?? "unobserved";
  const lateByDays =
    late === undefined || done.length === 0 ? undefined : Math.floor((Math.max(...done) - late) / dayLength) + 1;
  const informed = reach.role === "informed" || reach.role === "outside";
  const open = reach.role === "unknown" || situation.inForce === "open";
  const class_: VerdictClass = informed
    ? "not-covered"
    : situation.inForce === "no"
      ? "not-in-force"
      : open
        ? "undetermined"
        : worst;
  return { class: class_, standings, ...(worst === "remedied" && lateByDays !== undefined ? { lateByDays } : {}) };
};
