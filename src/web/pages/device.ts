import { dayInWords } from "../../language/dates.ts";
import { list, number, say, wordsIn } from "../../language/say.ts";
import { word } from "../../language/words.ts";
import type { Value } from "../../logic/condition.ts";
import type { Measure } from "../../measure/measure.ts";
import { verdictJson, versionsOf } from "../../posture/json.ts";
import type { Reason, Verdict } from "../../posture/posture.ts";
import { verdictsOf } from "../../posture/posture-of.ts";
import { reasonInWords } from "../../posture/say.ts";
import { Scene } from "../../posture/scene.ts";
import { fail, ok, type Result } from "../../problem/problem.ts";
import { body as registered } from "../../register/register.ts";
import { dayOf } from "../../time/time.ts";
import { type Ask, parameterOf, parametersOf, to, type View } from "../ask.ts";
import { choicesOf } from "../choices.ts";
import { factsInWords, isFact } from "../facts.ts";
import { dayForm } from "../forms.ts";
import { type Html, html, nothing } from "../html.ts";
import { labelled } from "../joined.ts";
import { choiceInWords } from "../measure/unclear.ts";
import { momentShown } from "../moments.ts";
import { bodyName, productName } from "../names.ts";
import { type Outcome, refuse } from "../page.ts";
import { webProblem } from "../problems.ts";
import { verdictMark, verdictSign } from "../signs.ts";
import { factsOfUnit, inOrder, recordsTable } from "../stand/device.ts";
import { viewToday } from "../stand/question.ts";
import { standOf } from "../stand.ts";
import { tableHtml } from "../table.ts";
import { layoutWords } from "../words/layout.ts";
import { standWords } from "../words/stand.ts";

const measureAsked = (ask: Ask): Result<Measure> => {
  const { measures } = ask.site;
  const id = parameterOf(ask, "measure");
  const found = measures.find((measure) => measure.id === id);
  if (found !== undefined) return ok(found);
  return fail(
    webProblem(
      "E-WEB-VALUE",
      { field: "measure" },
      { value: id ?? "", values: measures.map((measure) => measure.id).join(", ") },
    ),
  );
};

/** In which order several verdicts on one device are read: what asks for something first. */
const urgency: readonly string[] = [
  "breach",
  "not-followed",
  "due",
  "undetermined",
  "remedied",
  "followed-since",
  "exempt",
  "stale",
  "attested",
  "unobserved",
  "unobservable",
  "compliant",
  "followed",
  "not-in-force",
  "not-covered",
];

const headline = (verdict: Verdict, device: string, ask: Ask): string => {
  const { language } = ask;
  const named = word("verdict", verdict.verdict, language);
  if (verdict.verdict === "exempt" && verdict.wouldBe !== undefined) {
    return say(standWords.deviceExempt, language, { device, verdict: word("verdict", verdict.wouldBe, language) });
  }
  if (verdict.verdict === "remedied" && verdict.lateByDays !== undefined) {
    return say(standWords.deviceRemedied, language, {
      device,
      sign: verdictSign("remedied"),
      verdict: named,
      n: verdict.lateByDays,
      nShown: number(verdict.lateByDays, language),
    });
  }
  const head = say(standWords.deviceHead, language, { device, verdict: `${verdictSign(verdict.verdict)} ${named}` });
  return verdict.verdict === "breach" && verdict.since !== undefined
    ? say(standWords.deviceSince, language, { head, day: dayInWords(dayOf(verdict.since), language) })
    : head;
};

const reason = (one: Reason, ask: Ask): string => reasonInWords(one, ask.language, (id) => productName(ask.site, id));

/** A fact as a sentence, or a reading of a text or claim. */
const readingInWords = (id: string, value: Value, measure: Measure, ask: Ask): string => {
  if (isFact(id, value)) return factsInWords([[id, value]], measure, ask).join(" ");
  return choiceInWords(measure.texts.has(id) ? `text.${id}` : id, value, measure, ask);
};

const underHtml = ({ under }: Verdict, measure: Measure, ask: Ask): Html => {
  if (under.length === 0) return nothing;
  const { language } = ask;
  return html`<p><strong>${say(standWords.underDevice, language)}</strong></p><ul>${under.map(({ values, verdict }) => {
    const readings = [...values].map(([id, value]) => readingInWords(id, value, measure, ask));
    return html`<li>${labelled(list(readings, language), "", language)}${verdictMark(verdict, language)}</li>`;
  })}</ul>`;
};

/** The records a reason stands on, as links to their rows below. */
const recordLinks = ({ records }: Reason, held: ReadonlyMap<string, number>): Html =>
  html`${records.flatMap(({ id }) => {
    const place = held.get(id);
    return place === undefined ? [] : [html` <a href="#record-${place}">[${place}]</a>`];
  })}`;

const reasonsHtml = (verdict: Verdict, held: ReadonlyMap<string, number>, measure: Measure, ask: Ask): Html => {
  const { language } = ask;
  return html`<h2>${say(standWords.whyHead, language)}</h2>
<ul>${verdict.because.map((one) => html`<li>${reason(one, ask)}${recordLinks(one, held)}</li>`)}</ul>
${underHtml(verdict, measure, ask)}
<h2>${say(standWords.flipsHead, language)}</h2>
${
  verdict.flips.length === 0
    ? html`<p>${say(standWords.noFlip, language)}</p>`
    : html`<ul class="plain">${verdict.flips.map(({ to: then, by }) => html`<li>→ ${verdictMark(then, language)}, ${reason(by, ask)}</li>`)}</ul>`
}`;
};

const alsoHtml = (others: readonly Verdict[], ask: Ask): Html =>
  others.length === 0
    ? nothing
    : html`<h2>${say(standWords.alsoHead, ask.language)}</h2><ul>${others.map(
        (one) =>
          html`<li>${labelled(`${one.clause}, ${say(standWords[one.channel], ask.language)}`, "", ask.language)}${verdictMark(one.verdict, ask.language)}<ul>${one.because.map((each) => html`<li>${reason(each, ask)}</li>`)}</ul></li>`,
      )}</ul>`;

const severalHtml = (bodies: readonly string[], view: View, measure: Measure, ask: Ask): Outcome => ({
  kind: "page",
  section: "measures",
  fictional: view.world === "fictional",
  title: say(standWords.severalBodies, ask.language),
  json: () => ({ bodies }),
  main: html`<ul>${bodies.map((body) => html`<li><a href="${to(ask, ask.path, { ...parametersOf(view), measure: measure.id, body })}">${bodyName(ask.site, body, ask.language)}</a></li>`)}</ul>`,
});

/** One device under one measure: the verdict, why, what would change it, and the records on both clocks. */
export const devicePage = async (ask: Ask, device: string): Promise<Outcome> => {
  const { site, language } = ask;
  const view = viewToday(ask);
  const measure = measureAsked(ask);
  if (!view.ok || !measure.ok) return refuse(400, ...[view, measure].flatMap((one) => (one.ok ? [] : one.problems)));
  const choices = choicesOf(ask, measure.value, view.value.knownAt.at);
  if (!choices.ok) return refuse(400, ...choices.problems);
  const { at, knownAt, world } = view.value;
  const wanted = parameterOf(ask, "body");
  const stand = await standOf(site, { measure: measure.value, view: view.value, choices: choices.value });
  if (!stand.ok) return refuse(500, ...stand.problems);
  const { asked } = stand.value;
  const inWorld = verdictsOf(asked, device).filter(({ body }) => wanted === undefined || body === wanted);
  const bodies = [...new Set(inWorld.map(({ body }) => body))];
  if (bodies.length > 1) return severalHtml(bodies, view.value, measure.value, ask);
  const [body] = bodies;
  if (body === undefined) {
    const other = world === "fictional" ? "real" : "fictional";
    const elsewhere = asked.held.deviceFacts.some(
      (one) => one.device === device && registered(site.register, one.body)?.world === other,
    );
    return refuse(
      404,
      elsewhere
        ? webProblem("E-WEB-OTHER-WORLD", {}, { id: device, world: other })
        : webProblem("E-WEB-PAGE", {}, { path: ask.path }),
    );
  }
  const clause = parameterOf(ask, "clause");
  const channel = parameterOf(ask, "channel");
  const named = inWorld.filter(
    (one) => (clause === undefined || one.clause === clause) && (channel === undefined || one.channel === channel),
  );
  const ordered = (named.length > 0 ? named : inWorld).toSorted(
    (a, b) => urgency.indexOf(a.verdict) - urgency.indexOf(b.verdict),
  );
  const [first] = ordered;
  const unit = new Scene({ ...asked, bodies: [body] }).unitsOf(body).find((one) => one.device === device);
  if (first === undefined || unit === undefined) return refuse(404, webProblem("E-WEB-PAGE", {}, { path: ask.path }));
  const records = recordsTable(unit, ask);
  const facts = factsOfUnit(unit, at.at, measure.value, ask);
  const versions = versionsOf({ at: at.at, knownAt: knownAt.at, policy: asked.policy }, measure.value.version);
  const name = bodyName(site, body, language, at.at);
  const bodyHref = to(ask, `/bodies/${body}`, parametersOf(view.value));
  return {
    kind: "page",
    section: "measures",
    fictional: world === "fictional",
    title: headline(first, device, ask),
    above: html`<p class="crumb"><a href="${to(ask, `/measures/${measure.value.id}`, parametersOf(view.value))}">${wordsIn(measure.value.title, language)}</a> › <a href="${to(ask, `/measures/${measure.value.id}/bodies`, { ...parametersOf(view.value), clause: first.clause, channel: first.channel })}">${say(standWords.bodiesTitle, language)}</a></p>`,
    table: () => records,
    json: () => ({
      device,
      body,
      fictional: world === "fictional",
      facts,
      verdicts: inWorld.map((one) => verdictJson(one, versions, (each) => reason(each, ask))),
      records: unit.observations.map(({ id, source, scope, complete, observedAt, knownAt: received }) => ({
        id,
        source,
        scope,
        complete,
        observedAt: new Date(observedAt).toISOString(),
        knownAt: new Date(received).toISOString(),
      })),
    }),
    main: html`<p class="verdict-line">${verdictMark(first.verdict, language)} <span class="soft">${first.clause}, ${say(standWords[first.channel], language)}</span></p>
<p>${say(standWords.clocks, language, { at: momentShown(at.at, language), known: momentShown(knownAt.at, language) })}</p>
${dayForm(ask, [
  { name: "at", label: say(layoutWords.at, language), value: at.written ?? dayOf(at.at) },
  { name: "known-at", label: say(layoutWords.knownAt, language), value: knownAt.written ?? dayOf(knownAt.at) },
])}
<p><strong>${say(standWords.factsHead, language)}</strong></p>
<ul><li>${say(standWords.pseudonym, language)} <code>${device}</code>, <a href="${bodyHref}">${name}</a></li>${facts.map((one) => html`<li>${one}</li>`)}</ul>
${reasonsHtml(first, new Map(inOrder(unit).map(({ id }, place) => [id, place + 1])), measure.value, ask)}
<h2>${say(standWords.recordsHead, language)}</h2>
${tableHtml(records, language)}
${alsoHtml(
  inWorld.filter((one) => one !== first),
  ask,
)}
<p class="small soft">${say(standWords.versions, language, { measure: measure.value.version.slice(0, 12), seq: String(site.head.seq), hash: site.head.hash.slice(0, 12) })}</p>`,
  };
};
