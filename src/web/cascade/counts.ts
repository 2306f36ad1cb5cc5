import { capacityCounted } from "../../cascade/counted.ts";
import { isAwaited } from "../../cascade/notice-state.ts";
import type { Plan, PlanQuestion } from "../../cascade/plan.ts";
import { cascadeWords } from "../../cascade/words.ts";
import { dayInWords } from "../../language/dates.ts";
import { list, number, say, wordsIn } from "../../language/say.ts";
import type { Instant } from "../../time/time.ts";
import type { Ask } from "../ask.ts";
import { type Html, html, nothing } from "../html.ts";
import { cascadePageWords as words } from "../words/cascade.ts";
import { isSilent, type ListedBody } from "./listing.ts";
import { partyShown } from "./words-of.ts";

/** From which day the days of letters are counted, and who is not under it. */
export const deadlineHtml = (plan: Plan, { deadline }: PlanQuestion, ask: Ask): Html => {
  if (deadline === undefined) return nothing;
  const { language } = ask;
  const of = plan.planned.length;
  const roles = plan.planned.map(({ told }) => told.underDeadline);
  const unknown = roles.filter((role) => role === "unknown").length;
  const free = roles.filter((role) => role !== "bound").length - unknown;
  const shown = (n: number): string => number(n, language);
  return html`<p>${say(cascadeWords.deadline, language, {
    from: deadline.from,
    day: dayInWords(deadline.day, language),
    clause: `${deadline.measure.id}#${deadline.clause.id}`,
  })}${free === 0 ? nothing : html` ${say(cascadeWords.notUnder, language, { all: free === of ? "yes" : "no", n: free, nShown: shown(free), ofShown: shown(of) })}`}${
    unknown === 0 ? nothing : html` ${say(cascadeWords.underUnknown, language, { n: unknown, nShown: shown(unknown) })}`
  }</p>`;
};

/** Whom the measure concerns, and how many of them have answered. */
export const countsHtml = (plan: Plan, bodies: readonly ListedBody[], silentHref: string, ask: Ask): Html => {
  const { language } = ask;
  const n = plan.planned.length;
  if (n === 0)
    return html`<p class="lead">${say(cascadeWords.addressees, language, { n, nShown: "0", parts: "" })}</p>`;
  const shown = (count: number): string => number(count, language);
  const parts = [...Map.groupBy(plan.planned, ({ addressee }) => addressee.as)].map(([as, found]) =>
    capacityCounted(as, found.length, language),
  );
  const without = plan.planned.filter(({ told }) => !told.dispatchHeld).length;
  const awaited = bodies.filter(({ planned: { told } }) => isAwaited(told)).length;
  const silent = bodies.filter(isSilent).length;
  const silence = say(words.silent, language, { nShown: shown(silent), ofShown: shown(awaited) });
  const held = without === n ? "none" : without === 0 ? "all" : "some";
  return html`<p class="lead">${say(cascadeWords.addressees, language, { n, nShown: shown(n), parts: list(parts, language) })} ${say(cascadeWords.noRecord, language, { held, nShown: shown(without) })}</p>
<ul><li>${silent === 0 ? silence : html`<a href="${silentHref}">${silence}</a>`}</li><li>${say(cascadeWords.noAddress, language, { n: plan.withoutAddress.length, nShown: shown(plan.withoutAddress.length) })}</li></ul>`;
};

/** Who says that there is nobody of this kind under them. */
export const noneHtml = ({ none }: Plan, at: Instant, ask: Ask): Html =>
  none.length === 0
    ? nothing
    : html`<h2>${say(words.noneHead, ask.language)}</h2><ul>${none.map(({ by, says, deed }) => html`<li>${partyShown(by, at, ask)} — ${says === undefined ? deed : wordsIn(says, ask.language)}</li>`)}</ul>`;
