import { replyInWords, whenInWords } from "../../cascade/in-words.ts";
import { type NoticeState, noticeStates } from "../../cascade/notice-state.ts";
import { followedWords, noticeStateWords } from "../../cascade/state-words.ts";
import { stateOf, type Told } from "../../cascade/told.ts";
import { cascadeWords } from "../../cascade/words.ts";
import { dayInWords } from "../../language/dates.ts";
import { number, say, wordsIn } from "../../language/say.ts";
import { word } from "../../language/words.ts";
import type { Parameters } from "../address.ts";
import { type Ask, parametersOf, to, type View } from "../ask.ts";
import { type Html, html, nothing } from "../html.ts";
import { together } from "../joined.ts";
import { type Cell, type Column, cell, type Table } from "../table.ts";
import { followedPageWords, cascadePageWords as words } from "../words/cascade.ts";
import { type ListedBody, type Listing, listingParameters, narrowed, replyFilters } from "./listing.ts";
import { partyShown } from "./words-of.ts";

const answerShown = ({ response }: Told, ask: Ask): string => {
  const answer = word("response", response.answer, ask.language);
  const reason = response.deed?.reason;
  return reason === undefined
    ? answer
    : `${answer}. ${say(cascadeWords.reason, ask.language, { reason: wordsIn(reason, ask.language) })}`;
};

/** What it answered on record or as is stated, and what waits beside it. */
const answersShown = ({ planned: { told }, open }: ListedBody, ask: Ask): string => {
  const { language } = ask;
  const waiting = open.map((one) => replyInWords(one, language));
  const own = told.response.answer === "none" && waiting.length > 0 ? [] : [answerShown(told, ask)];
  return together([...own, ...waiting], language);
};

const reminderShown = ({ reminder }: ListedBody, { language }: Ask): string =>
  reminder === undefined
    ? ""
    : reminder.due
      ? say(followedWords.reminderDue, language)
      : dayInWords(reminder.day, language);

export interface BodiesQuestion {
  readonly bodies: readonly ListedBody[];
  readonly listing: Listing;
  readonly view: View;
  /** What the address asks for beside the list: clocks, world, choices, the deadline counted from. */
  readonly same: Parameters;
  readonly days: boolean;
}

/** The bodies of a cascade: what each was told, where its notice stands, what it answered, when it is reminded. */
export const bodiesTable = ({ bodies, listing, view, same, days }: BodiesQuestion, ask: Ask): Table => {
  const { language } = ask;
  const at = view.at.at;
  const name = (body: string): string => partyShown({ body }, at, ask);
  const notices = bodies.some(({ notice }) => notice !== "none");
  const reminders = bodies.some(({ reminder }) => reminder !== undefined);
  const rows = narrowed(bodies, listing, name);
  const here = { ...same, ...listingParameters(listing) };
  const columns: readonly (readonly [keyof typeof words, NonNullable<Listing["sort"]>])[] = [
    ["body", "body"],
    ["role", "role"],
    ["state", "told"],
    ["when", "when"],
    ...(days ? ([["days", "days"]] as const) : []),
    ...(notices ? ([["notice", "notice"]] as const) : []),
    ["answer", "answer"],
    ...(reminders ? ([["reminder", "reminder"]] as const) : []),
  ];
  return {
    id: "told",
    caption: say(words.bodiesCaption, language),
    columns: columns.map(
      ([key, sort]): Column => ({
        head: say(words[key], language),
        sort: { href: `${to(ask, ask.path, { ...here, sort })}#bodies`, active: listing.sort === sort },
        ...(key === "days" ? { numeric: true } : {}),
      }),
    ),
    rows: rows.map((one): readonly Cell[] => {
      const { told } = one.planned;
      const first = told.tellings[0];
      return [
        cell(
          name(told.body),
          html`<a href="${to(ask, `/bodies/${told.body}`, parametersOf(view))}">${name(told.body)}</a>`,
        ),
        cell(word("role", told.as, language)),
        cell(word("communication", stateOf(told), language)),
        cell(first === undefined ? "—" : whenInWords(first, language)),
        ...(days ? [cell(first?.daysAfter ?? "")] : []),
        ...(notices ? [cell(say(noticeStateWords[one.notice], language))] : []),
        cell(answersShown(one, ask)),
        ...(reminders ? [cell(reminderShown(one, ask))] : []),
      ];
    }),
  };
};

/** The filters of the list as fields of a form, each choice with how many bodies it leaves. */
export const listingFields = (bodies: readonly ListedBody[], { reply, message }: Listing, { language }: Ask): Html => {
  const option = (value: string, label: string, chosen: boolean): Html =>
    html`<option value="${value}"${chosen ? html` selected` : nothing}>${label}</option>`;
  const held = noticeStates.filter((one) => one === message || bodies.some(({ notice }) => notice === one));
  const noticeOption = (one: NoticeState): Html => {
    const n = bodies.filter(({ notice }) => notice === one).length;
    return option(one, `${say(noticeStateWords[one], language)} (${number(n, language)})`, one === message);
  };
  return html`<div><label for="field-reply">${say(words.answer, language)}</label><select id="field-reply" name="reply">${option("", say(followedPageWords.all, language), false)}${replyFilters.map((one) => option(one, say(followedPageWords.replyFilter, language, { filter: one }), one === reply))}</select></div>
<div><label for="field-message">${say(words.notice, language)}</label><select id="field-message" name="message">${option("", say(followedPageWords.all, language), false)}${held.map(noticeOption)}</select></div>`;
};
