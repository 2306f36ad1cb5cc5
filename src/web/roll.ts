import { naming } from "../answer/names.ts";
import { withheldOf } from "../answer/rows.ts";
import { type Channel, type Standing, standingsOf } from "../answer/standing.ts";
import { doersOf } from "../deed/select.ts";
import { filesOf } from "../evidence/visible.ts";
import { chosenIn } from "../measure/chosen.ts";
import type { Clause, Measure } from "../measure/measure.ts";
import { holds } from "../measure/times.ts";
import { actions } from "../measure/vocabulary/attributes.ts";
import type { Asked } from "../posture/asked.ts";
import { communicationOf, controlOf } from "../posture/axes.ts";
import { aspectsOf } from "../posture/channels.ts";
import type { BodyPosture, ClausePosture, Communication, Control } from "../posture/posture.ts";
import { reachedBy } from "../posture/reaches.ts";
import { ok, type Result } from "../problem/problem.ts";
import { body as registered } from "../register/register.ts";
import { openStore } from "../store/store.ts";
import type { View } from "./ask.ts";
import type { Choices } from "./choices.ts";
import type { Site } from "./site.ts";
import { type Stand, standOf } from "./stand.ts";

/** One body of a list under a clause: reach, what it was told, what it does, and, where units are counted, how they stand. */
export interface RollRow {
  readonly id: string;
  readonly role: BodyPosture["reach"]["role"];
  readonly communication: Communication;
  readonly control: Control;
  readonly posture?: BodyPosture;
  readonly standing?: Standing;
  /** Its counts stay inside: few units, or one could be worked out from it. */
  readonly withheld: boolean;
}

/** All bodies that a clause reaches, in one channel. */
export interface Roll {
  readonly clause: Clause;
  readonly channel?: ClausePosture;
  readonly channels: readonly string[];
  readonly rows: readonly RollRow[];
  readonly now: Stand;
  /** As of the second clock: what happened since the deadline. */
  readonly since: Stand;
}

/** Bodies from which anything was received, as the answers count them. */
const heardFrom = async (
  site: Site,
  { held: { known }, knownAt, measure }: Asked,
): Promise<Result<ReadonlySet<string>>> => {
  const store = openStore(site.data, { readOnly: true });
  if (!store.ok) return store;
  try {
    const files = await filesOf(store.value, { knownAt, upTo: site.head.seq });
    const own = known.deeds.flatMap((deed) =>
      deed.basis === "record" &&
      deed.measure === measure.id &&
      (deed.kind === "response" || deed.kind === "acknowledgement")
        ? doersOf(deed)
        : [],
    );
    return ok(new Set([...files.map(({ body }) => body), ...own, ...known.populations.map(({ body }) => body)]));
  } finally {
    store.value.close();
  }
};

const namesIn = (clause: Clause, channel: string, { measure, knownAt, choices }: Asked): boolean => {
  const frame = { measure, knownAt, reading: chosenIn(measure, knownAt, choices) };
  return clause.actions.some(
    ({ action, guard }) => actions.get(action)?.channel === channel && holds(guard, frame) === true,
  );
};

/** A clause that permits or prevents counts no units: only whom it reaches, what they were told and what they do. */
const withoutUnits = (clause: Clause, { asked }: Stand): readonly RollRow[] =>
  reachedBy(clause, asked).map(({ id, reach }) => {
    const { held, measure, at } = asked;
    const subject = { body: id, measure: measure.id, clause: clause.id, at };
    return {
      id,
      role: reach.role,
      communication: communicationOf(held.known, subject, reach.role, undefined, false),
      control: controlOf(held.known, subject, ""),
      withheld: false,
    };
  });

export interface RollQuestion {
  readonly measure: Measure;
  readonly clause: Clause;
  readonly channel: string | undefined;
  readonly view: View;
  readonly choices: Choices;
}

/** The bodies under a clause. Problems: those of the store and of the public record. */
export const rollOf = async (
  site: Site,
  { measure, clause, channel, view, choices }: RollQuestion,
): Promise<Result<Roll>> => {
  const question = { measure, view, choices, clause: clause.id };
  const now = await standOf(site, question);
  if (!now.ok) return now;
  const since = await standOf(site, { ...question, at: view.knownAt.at });
  if (!since.ok) return since;
  if (aspectsOf(clause).length === 0) {
    return ok({ clause, channels: [], rows: withoutUnits(clause, now.value), now: now.value, since: since.value });
  }
  const heard = await heardFrom(site, now.value.asked);
  if (!heard.ok) return heard;
  const here = now.value.posture().clauses;
  const later = since.value.posture().clauses;
  const channels = here.flatMap((at): readonly Channel[] => {
    const then = later.find((one) => one.channel === at.channel);
    return then === undefined ? [] : [{ named: namesIn(clause, at.channel, now.value.asked), at, since: then }];
  });
  const nameOf = naming(site.register, view.at.at);
  const standings = standingsOf(channels, (id) => ({
    name: nameOf(id),
    status: registered(site.register, id)?.status ?? "to-verify",
    silent: !heard.value.has(id),
  }));
  const withheld = withheldOf(standings);
  const byId = new Map(standings.map((standing) => [standing.id, standing]));
  const shown = here.find((one) => one.channel === channel) ?? here[0];
  return ok({
    clause,
    ...(shown === undefined ? {} : { channel: shown }),
    channels: here.map((one) => one.channel),
    rows: (shown?.bodies ?? []).map((posture): RollRow => {
      const { id, reach, communication, control } = posture;
      const standing = byId.get(id);
      return {
        id,
        role: reach.role,
        communication,
        control,
        posture,
        ...(standing === undefined ? {} : { standing }),
        withheld: withheld.has(id),
      };
    }),
    now: now.value,
    since: since.value,
  });
};
