import type { Day, Instant } from "../time/time.ts";
import type { Answer, Deed } from "./deed.ts";
import type { Known } from "./known.ts";
import { dateOf } from "./moment.ts";
import { doersOf, doneOf, idsOf, type Subject } from "./select.ts";

/** What a body answered; `none` when no answer is held. */
export interface Responded {
  readonly answer: "none" | Answer;
  readonly at?: Day | Instant;
  /** Somebody says that the body answered so; its own answer is not held. */
  readonly stated: boolean;
  readonly deed?: Extract<Deed, { kind: "response" }>;
  /** Every answer found, the one that stands first. */
  readonly deeds: readonly string[];
}

/** The answer of a body to a clause that stands at an instant: the last one on record, else the last one stated. */
export const responseOf = (known: Known, subject: Subject): Responded => {
  const own = doneOf(known, ["response"], subject).filter(({ deed }) => doersOf(deed).includes(subject.body));
  const held = own.filter(({ deed }) => deed.basis === "record");
  const order = (held.length > 0 ? held : own).toSorted((a, b) => a.when.latest - b.when.latest);
  const last = order.at(-1);
  if (last === undefined) return { answer: "none", stated: false, deeds: [] };
  const at = dateOf(last.when);
  return {
    answer: last.deed.answer,
    ...(at === undefined ? {} : { at }),
    stated: last.deed.basis === "stated",
    deed: last.deed,
    deeds: [last.deed.id, ...idsOf(own).filter((id) => id !== last.deed.id)],
  };
};
