import type { Dispatched } from "./remind/history.ts";
import { hasLeft, stateOf, type Told } from "./told.ts";

/** Where the notice to a body can stand, what wants somebody's attention first. */
export const noticeStates = [
  "uncertain",
  "bounced",
  "none",
  "prepared",
  "handing-over",
  "overtaken",
  "written",
  "sent",
  "delivered",
  "acknowledged",
  "relayed",
  "responded",
] as const;
export type NoticeState = (typeof noticeStates)[number];

/**
 * Where the notice to a body stands: what it said itself, on record, through its link or otherwise; else what is known of the last notice that was prepared for it;
 * else what is on record of another sending. `none`: nothing was prepared here, and nothing is on record.
 */
export const noticeState = (told: Told, messages: readonly Dispatched[]): NoticeState => {
  const { response, passedOn, tellings } = told;
  if (response.answer !== "none" && response.answer !== "acknowledged" && !response.stated) return "responded";
  if (passedOn.some(({ basis }) => basis === "record")) return "relayed";
  const state = stateOf(told);
  if (state === "acknowledged" || tellings.some(({ kind, basis }) => kind === "acknowledgement" && basis === "record"))
    return "acknowledged";
  if (messages.some((one) => one.state === "uncertain")) return "uncertain";
  const last = messages
    .filter(({ kind }) => kind === "notice")
    .toSorted((a, b) => a.prepared - b.prepared)
    .at(-1);
  if (last !== undefined) return last.state;
  if (state === "delivered" || state === "bounced") return state;
  return tellings.some((one) => one.kind === "dispatch" && one.basis === "record" && hasLeft(one)) ? "sent" : "none";
};

/** Is an answer waited for? Not of a body that is only told, or perhaps not addressed at all. */
export const isAwaited = ({ as, response }: Pick<Told, "as" | "response">): boolean =>
  response.answer !== "none" || as === "bound" || as === "invited";

/** Has it answered anything? */
export const hasAnswered = ({ response }: Pick<Told, "response">): boolean => response.answer !== "none";
