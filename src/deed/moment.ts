import {
  always,
  type Day,
  dayOf,
  endOfDay,
  type Instant,
  isDay,
  never,
  parseInstant,
  startOfDay,
} from "../time/time.ts";
import type { At, Moment } from "./deed.ts";

/** A day or instant as written; a bare day means its last instant. @throws when it is neither: the schema lets none through. */
export const momentOf = (text: string): Moment => {
  const last = parseInstant(text);
  if (last === undefined) throw new Error(`not a day or instant: ${text}`);
  return isDay(text) ? { kind: "day", day: text, last } : { kind: "instant", last };
};

/** When a deed was done, as far as it is known: it lies between two instants; `on` where it is established. */
export interface When {
  readonly on?: Moment;
  readonly earliest: Instant;
  readonly latest: Instant;
}

/**
 * When a deed was done, as known at an instant. A date that is not established lies after and before what is stated of it, and
 * before the deed could be known. A contested one is the chosen claim, else it lies among the claims that were known.
 */
export const whenOf = (deed: { readonly at: At; readonly known: Instant }, knownAt: Instant = never): When => {
  const { at } = deed;
  if (at.kind === "day" || at.kind === "instant") return { on: at, earliest: at.last, latest: at.last };
  if (at.kind === "unknown") {
    const earliest = at.after === undefined ? always : endOfDay(at.after);
    return { earliest, latest: at.before === undefined ? deed.known : startOfDay(at.before) - 1 };
  }
  const chosen = at.claims.find((claim) => claim.id === at.chosen?.claim);
  const heard = at.claims.filter((claim) => claim.status !== "announced" && (claim.known ?? deed.known) <= knownAt);
  const live = chosen !== undefined && heard.includes(chosen) ? [chosen] : heard;
  const [first] = live;
  if (first === undefined) return { earliest: always, latest: deed.known };
  const lasts = live.map((claim) => claim.value.last);
  const [earliest, latest] = [Math.min(...lasts), Math.max(...lasts)];
  return earliest === latest ? { on: first.value, earliest, latest } : { earliest, latest };
};

/** Was it done by an instant: certainly, certainly not, or not established? */
export const doneBy = (when: When, at: Instant): "yes" | "no" | "maybe" => {
  if (when.latest <= at) return "yes";
  return when.on !== undefined || when.earliest > at ? "no" : "maybe";
};

/** The day or the instant itself, where it is established. */
export const dateOf = (when: When): Day | Instant | undefined =>
  when.on?.kind === "day" ? when.on.day : when.on?.last;

/** A day to ask the register at: that of the deed, else the day since which it could be known. */
export const dayToAsk = (deed: { readonly at: At; readonly known: Instant }): Day => {
  const { on } = whenOf(deed);
  return on?.kind === "day" ? on.day : dayOf(on?.last ?? deed.known);
};

/**
 * From when a deed counts where it is enough to know that it was done: one of an instant from then on, one of a day from when it was known on that day,
 * or, where it was known before, from the beginning of the day. Its latest moment where the day is not established; never before it was known.
 */
export const countsFrom = (deed: { readonly at: At; readonly known: Instant }, knownAt: Instant): Instant => {
  const { on, latest } = whenOf(deed, knownAt);
  if (on?.kind === "instant") return latest;
  return on === undefined ? Math.min(latest, deed.known) : Math.max(startOfDay(on.day), Math.min(latest, deed.known));
};
