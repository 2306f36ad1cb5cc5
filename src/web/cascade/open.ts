import type { Followed } from "../../cascade/followed.ts";
import { repliedInWords } from "../../cascade/in-words.ts";
import type { Listed } from "../../cascade/outbox/listed.ts";
import { numberInWords, type Reply, replyStanding } from "../../cascade/receipt/reply.ts";
import {
  attemptWords,
  followedWords,
  messageKindWords,
  noticeStateWords,
  replyStateWords,
} from "../../cascade/state-words.ts";
import { dayInWords } from "../../language/dates.ts";
import { number, say } from "../../language/say.ts";
import { dayOf, type Instant } from "../../time/time.ts";
import type { Ask } from "../ask.ts";
import { type Html, html, nothing } from "../html.ts";
import { momentShown } from "../moments.ts";
import { cell, type Table, tableHtml } from "../table.ts";
import { followedPageWords as words } from "../words/cascade.ts";
import { partyShown } from "./words-of.ts";

const counted = (items: readonly unknown[], { language }: Ask) => ({
  n: items.length,
  nShown: number(items.length, language),
});

const kindShown = (kind: string, { language }: Ask): string => say(messageKindWords, language, { kind });

const uncertainTable = (uncertain: readonly Listed[], at: Instant, ask: Ask): Table => {
  const { language } = ask;
  return {
    id: "uncertain-messages",
    caption: say(words.uncertainCaption, language),
    columns: (["body", "kind", "since", "messageId", "attempts"] as const).map((key) => ({
      head: say(words[key], language),
    })),
    rows: uncertain.map(({ id, body, kind, since, attempts }) => [
      cell(partyShown({ body }, at, ask)),
      cell(kindShown(kind, ask)),
      cell(momentShown(since, language)),
      cell(id, html`<code>${id}</code>`),
      cell(
        attempts
          .map(({ n, at: tried, outcome = "" }) =>
            say(attemptWords, language, { n: String(n), at: momentShown(tried, language), outcome }),
          )
          .join("; "),
      ),
    ]),
  };
};

/** Of which messages nobody knows whether they were taken, and what a person can do: the first thing that is said. */
export const uncertainHtml = (uncertain: readonly Listed[], measure: string, at: Instant, ask: Ask): Html =>
  uncertain.length === 0
    ? nothing
    : html`<h2 id="uncertain">${say(followedWords.uncertainHead, ask.language, counted(uncertain, ask))}</h2>
<p class="note">${say(words.uncertainMend, ask.language)} <code>interdict notify send ${measure} --repeat ID</code></p>
${tableHtml(uncertainTable(uncertain, at, ask), ask.language)}`;

/** What came through a link and does not count, or not yet, with what can be done about it. */
export const openRepliesHtml = (replies: readonly Reply[], at: Instant, ask: Ask): Html => {
  if (replies.length === 0) return nothing;
  const { language } = ask;
  const table: Table = {
    id: "open-replies",
    caption: say(words.openCaption, language),
    columns: (["body", "answer", "said", "state", "todo", "reply"] as const).map((key) => ({
      head: say(words[key], language),
    })),
    rows: replies.map((one) => {
      const state = replyStanding(one);
      return [
        cell(partyShown({ body: one.answered.body }, at, ask)),
        cell(repliedInWords(one, language)),
        cell(dayInWords(dayOf(one.at), language)),
        cell(say(replyStateWords, language, { state })),
        cell(say(words.replyMend, language, { state })),
        cell(one.id, html`<code>${numberInWords(one.id)}</code>`),
      ];
    }),
  };
  return html`<h2 id="replies">${say(followedWords.waitingHead, language, counted(replies, ask))}</h2>
${tableHtml(table, language)}`;
};

/** Every message to a body, with its state and its number. */
export const messagesTable = (messages: ReturnType<Followed["messagesOf"]>, id: string, ask: Ask): Table => {
  const { language } = ask;
  return {
    id,
    caption: say(words.messagesCaption, language),
    columns: (["kind", "state", "since", "handed", "messageId"] as const).map((key) => ({
      head: say(words[key], language),
      ...(key === "handed" ? { numeric: true } : {}),
    })),
    rows: messages.map((one) => [
      cell(kindShown(one.kind, ask)),
      cell(say(noticeStateWords[one.state], language)),
      cell(momentShown(one.since, language)),
      cell(one.attempts),
      cell(one.id, html`<code>${one.id}</code>`),
    ]),
  };
};
