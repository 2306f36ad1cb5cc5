import { isAwaited } from "../../cascade/notice-state.ts";
import type { Plan, PlanQuestion } from "../../cascade/plan.ts";
import { addresseesInWords, deadlineInWords, unrecordedInWords } from "../../cascade/plan-in-words.ts";
import { cascadeWords } from "../../cascade/words.ts";
import { number, say, wordsIn } from "../../language/say.ts";
import type { Instant } from "../../time/time.ts";
import type { Ask } from "../ask.ts";
import { type Html, html, nothing } from "../html.ts";
import { cascadePageWords as words } from "../words/cascade.ts";
import { isSilent, type ListedBody } from "./listing.ts";
import { partyShown } from "./words-of.ts";

/** From which day the days of letters are counted, and who is not under it. */
export const deadlineHtml = (plan: Plan, { deadline }: PlanQuestion, { language }: Ask): Html =>
  deadline === undefined ? nothing : html`<p>${deadlineInWords(plan, deadline, language).join(" ")}</p>`;

/** Whom the measure concerns, and how many of them have answered. */
export const countsHtml = (plan: Plan, bodies: readonly ListedBody[], silentHref: string, ask: Ask): Html => {
  const { language } = ask;
  if (plan.planned.length === 0) return html`<p class="lead">${addresseesInWords(plan, language)}</p>`;
  const shown = (count: number): string => number(count, language);
  const awaited = bodies.filter(({ planned: { told } }) => isAwaited(told)).length;
  const silent = bodies.filter(isSilent).length;
  const silence = say(words.silent, language, { nShown: shown(silent), ofShown: shown(awaited) });
  return html`<p class="lead">${addresseesInWords(plan, language)} ${unrecordedInWords(plan, language)}</p>
<ul><li>${silent === 0 ? silence : html`<a href="${silentHref}">${silence}</a>`}</li><li>${say(cascadeWords.noAddress, language, { n: plan.withoutAddress.length, nShown: shown(plan.withoutAddress.length) })}</li></ul>`;
};

/** Who says that there is nobody of this kind under them. */
export const noneHtml = ({ none }: Plan, at: Instant, ask: Ask): Html =>
  none.length === 0
    ? nothing
    : html`<h2>${say(words.noneHead, ask.language)}</h2><ul>${none.map(({ by, says, deed }) => html`<li>${partyShown(by, at, ask)} — ${says === undefined ? deed : wordsIn(says, ask.language)}</li>`)}</ul>`;
