import type { Text } from "../language/language.ts";
import type { BodyPosture, ClausePosture } from "../posture/posture.ts";

/** One body of the answer, at the instant asked about and since the deadline; the first channel, and all of them. */
export interface Standing {
  readonly id: string;
  readonly name: Text;
  readonly status: "confirmed" | "to-verify";
  /** The group it is counted in: only what is confirmed and bound counts as bound. */
  readonly group: "bound" | "to-verify" | "informed" | "other";
  /** As of the instant asked about, in the clause's first channel. */
  readonly at: BodyPosture;
  readonly breach: boolean;
  /** It had a unit in breach at some time since the deadline, in any channel. */
  readonly ever: boolean;
  /** Every unit of a complete population is shown or exempt, in every channel that the clause certainly names. */
  readonly shown: boolean;
  /** Units that were ever in breach since the deadline, in the first channel. */
  readonly everUnits: number;
  /** Nothing was received from it: no file, no reply, no declaration. */
  readonly silent: boolean;
}

/** One channel of a clause as of T and as of K. */
export interface Channel {
  /** Does the clause certainly name an action of it? */
  readonly named: boolean;
  readonly at: ClausePosture;
  readonly since: ClausePosture;
}

const settled = ["R3", "R5", "R6"];

const inChannel = (clause: ClausePosture, id: string): BodyPosture | undefined =>
  clause.bodies.find((body) => body.id === id);

const groupOf = (role: BodyPosture["reach"]["role"], status: Standing["status"]): Standing["group"] => {
  if (role === "unknown") return "to-verify";
  if (role === "bound") return status === "confirmed" ? "bound" : "to-verify";
  return role === "informed" ? "informed" : "other";
};

/** What is known of a body beside its posture. */
export interface Identity {
  readonly name: Text;
  readonly status: Standing["status"];
  readonly silent: boolean;
}

/** The bodies of an answer, in the order of the stage below. */
export const standingsOf = (
  channels: readonly Channel[],
  identityOf: (id: string) => Identity,
): readonly Standing[] => {
  const [first] = channels;
  if (first === undefined) return [];
  const named = channels.filter((channel) => channel.named);
  const since = new Map(first.since.bodies.map((body) => [body.id, body]));
  return first.at.bodies.map((at) => {
    const identity = identityOf(at.id);
    const here = channels.map((channel) => inChannel(channel.at, at.id));
    return {
      id: at.id,
      ...identity,
      group: groupOf(at.reach.role, identity.status),
      at,
      breach: here.some((body) => body?.sentence.token === "R4"),
      ever: channels.some((channel) => (inChannel(channel.since, at.id)?.everInBreach ?? 0) > 0),
      shown:
        named.length > 0 &&
        named.every((channel) => settled.includes(inChannel(channel.at, at.id)?.sentence.token ?? "R9")),
      everUnits: since.get(at.id)?.everInBreach ?? 0,
    };
  });
};
