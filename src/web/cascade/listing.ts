import type { NextReminder } from "../../cascade/followed.ts";
import { hasAnswered, isAwaited, type NoticeState, noticeState, noticeStates } from "../../cascade/notice-state.ts";
import type { Planned } from "../../cascade/plan.ts";
import type { Reply } from "../../cascade/receipt/reply.ts";
import { stateOf, strength } from "../../cascade/told.ts";
import { fail, ok, type Result } from "../../problem/problem.ts";
import type { Parameters } from "../address.ts";
import { type Ask, oneOf } from "../ask.ts";
import type { Cascade } from "./gather.ts";

/** One body of the list: what the deeds say of it, where its notice stands, the replies that do not count, or not yet. */
export interface ListedBody {
  readonly planned: Planned;
  readonly notice: NoticeState;
  readonly open: readonly Reply[];
  readonly reminder?: NextReminder;
}

export const replyFilters = ["none", "given", "open"] as const;
const bodySorts = ["body", "role", "told", "when", "days", "notice", "answer", "reminder"] as const;

/** What the list is narrowed to and sorted by. */
export interface Listing {
  /** Who has not answered, who has, who has an answer that does not count or not yet. */
  readonly reply?: (typeof replyFilters)[number];
  readonly message?: NoticeState;
  readonly sort?: (typeof bodySorts)[number];
}

/** Problems: E-WEB-VALUE. */
export const listingOf = (ask: Ask): Result<Listing> => {
  const reply = oneOf(ask, "reply", replyFilters);
  const message = oneOf(ask, "message", noticeStates);
  const sort = oneOf(ask, "sort", bodySorts);
  if (!reply.ok || !message.ok || !sort.ok)
    return fail(...[reply, message, sort].flatMap((one) => (one.ok ? [] : one.problems)));
  return ok({
    ...(reply.value === undefined ? {} : { reply: reply.value }),
    ...(message.value === undefined ? {} : { message: message.value }),
    ...(sort.value === undefined ? {} : { sort: sort.value }),
  });
};

export const listingParameters = ({ reply, message, sort }: Listing): Parameters => ({ reply, message, sort });

/** A reply that waits, or that was contested: nothing on record says what it says. */
const isOpen = ({ state }: Reply): boolean => state !== "live";

/** Every body of a cascade, in the order of the plan. */
export const listedBodies = ({ plan, followed, reminders }: Cascade): readonly ListedBody[] =>
  plan.planned.map((planned) => {
    const { told } = planned;
    const reminder = reminders?.get(told.body);
    return {
      planned,
      notice: noticeState(told, followed.messagesOf(told.body)),
      open: followed.repliesOf(told.body).filter(isOpen),
      ...(reminder === undefined ? {} : { reminder }),
    };
  });

/** Is an answer awaited of it that did not come? */
export const isSilent = ({ planned: { told } }: ListedBody): boolean => isAwaited(told) && !hasAnswered(told);

const passes = (one: ListedBody, { reply, message }: Listing): boolean =>
  (reply === undefined ||
    (reply === "none" ? isSilent(one) : reply === "given" ? hasAnswered(one.planned.told) : one.open.length > 0)) &&
  (message === undefined || one.notice === message);

const last = "\uFFFF";

/** What a body is sorted by; places in an order are written so that they sort as text. */
const keyOf = (
  { planned: { told }, notice, reminder }: ListedBody,
  sort: (typeof bodySorts)[number],
  name: (id: string) => string,
): string => {
  const first = told.tellings[0];
  switch (sort) {
    case "body":
      return name(told.body);
    case "role":
      return told.as;
    case "told":
      return String(strength.indexOf(stateOf(told)));
    case "when":
    case "days":
      return first?.on ?? last;
    case "notice":
      return String(noticeStates.indexOf(notice)).padStart(2, "0");
    case "answer":
      return told.response.answer;
    case "reminder":
      return reminder === undefined ? last : `${reminder.due ? 0 : 1}${reminder.day}`;
  }
};

/** The bodies that pass, in the order asked for; where none is asked for, those first of whose message nobody knows what became. */
export const narrowed = (
  bodies: readonly ListedBody[],
  listing: Listing,
  name: (id: string) => string,
): readonly ListedBody[] => {
  const found = bodies.filter((one) => passes(one, listing));
  const { sort } = listing;
  const uncertain = ({ notice }: ListedBody): number => (notice === "uncertain" ? 0 : 1);
  if (sort === undefined) return found.toSorted((a, b) => uncertain(a) - uncertain(b));
  const keyed = found.map((one) => ({ one, key: keyOf(one, sort, name) }));
  return keyed.sort((a, b) => a.key.localeCompare(b.key)).map(({ one }) => one);
};
