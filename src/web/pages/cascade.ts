import { capacityCounted } from "../../cascade/counted.ts";
import { deadlineOf } from "../../cascade/deadline.ts";
import { type MessagesOf, type Naming, planJson, statusJson } from "../../cascade/json.ts";
import { recordedChoices } from "../../cascade/load.ts";
import { type Plan, type PlanQuestion, planOf } from "../../cascade/plan.ts";
import { stateOf, type Told } from "../../cascade/told.ts";
import { cascadeWords } from "../../cascade/words.ts";
import { channelInWords } from "../../deed/channel.ts";
import { dayInWords } from "../../language/dates.ts";
import { list, number, say, wordsIn } from "../../language/say.ts";
import { word } from "../../language/words.ts";
import type { Measure } from "../../measure/measure.ts";
import { obligationInWords } from "../../measure/questions/obligation-in-words.ts";
import { sized } from "../../measure/sized.ts";
import { dayOf, type Instant } from "../../time/time.ts";
import { type Ask, parametersOf, to, type View } from "../ask.ts";
import { type Graph, graphOf } from "../cascade/graph.ts";
import { boxLabel, groundShown, partiesShown, partyShown, whenShown } from "../cascade/words-of.ts";
import { relayDrawing } from "../draw/relay.ts";
import { dayForm, worldField } from "../forms.ts";
import { type Html, html, nothing } from "../html.ts";
import { momentShown } from "../moments.ts";
import { lookupsOf } from "../names.ts";
import { type Outcome, refuse } from "../page.ts";
import { questionOf } from "../stand/question.ts";
import { standOf } from "../stand.ts";
import { cell, type Table, tableHtml } from "../table.ts";
import { cascadePageWords as words } from "../words/cascade.ts";
import { layoutWords } from "../words/layout.ts";
import { standWords } from "../words/stand.ts";

const looks = ["authority", "record", "stated", "nothing", "open", "hand", "words"] as const;
const lines = {
  record: "lineRecord",
  stated: "lineStated",
  clause: "lineClause",
  authority: "lineAuthority",
  broken: "lineBroken",
  back: "lineBack",
} as const;

const drawingOf = (graph: Graph, plan: Plan, { at, world }: PlanQuestion, ask: Ask): Html => {
  const { language } = ask;
  const used = new Set(graph.places.map(({ known }) => known));
  const arrows = graph.lines.map(({ n, from, to: end, steps, back, broken }) => {
    const ground = steps[0]?.ground;
    const look = ground === undefined ? "authority" : ground.kind === "route" ? ground.basis : ground.kind;
    return { n, from, to: end, look, back, broken };
  });
  const drawn = new Set<string>(arrows.map(({ look, back, broken }) => (back ? "back" : broken ? "broken" : look)));
  return relayDrawing({
    id: "relay",
    title: `${say(words.drawing, language, { places: graph.places.length, lines: graph.lines.length })}. ${wordsIn(plan.measure.title, language)}`,
    boxes: graph.places.map((place) => ({
      key: place.key,
      label: boxLabel(place, at, ask),
      sign: say(place.adrift && place.column === 0 ? words.adriftShort : words[place.known], language),
      look: place.known,
      column: place.column,
      title: list(
        place.parties.map((party) => partyShown(party, at, ask)),
        language,
      ),
    })),
    arrows,
    legend: looks.filter((look) => used.has(look)).map((look) => ({ look, label: say(words[look], language) })),
    lines: (["record", "stated", "clause", "authority", "broken", "back"] as const)
      .filter((look) => drawn.has(look))
      .map((look) => ({ look, label: say(words[lines[look]], language) })),
    ...(world === "fictional" ? { fictional: say(layoutWords.fictional, language) } : {}),
  });
};

const stepsTable = (graph: Graph, { at }: PlanQuestion, ask: Ask): Table => {
  const { language } = ask;
  const columns = ["number", "from", "to", "channel", "ground", "carries", "owed", "finding"] as const;
  return {
    id: "relay-steps",
    caption: say(words.stepsCaption, language),
    columns: columns.map((key) => ({
      head: say(words[key], language),
      ...(key === "number" ? { numeric: true } : {}),
    })),
    rows: graph.lines.flatMap(({ n, steps, broken, back, adrift }) => {
      const [first] = steps;
      if (first === undefined) return [];
      const ends = (which: "from" | "to") => [
        ...new Map(steps.map((step) => [JSON.stringify(step[which]), step[which]])).values(),
      ];
      const finding = [
        ...(broken ? [words.broken] : []),
        ...(back ? [words.back] : []),
        ...(adrift ? [words.adrift] : []),
      ];
      return [
        [
          cell(n),
          cell(partiesShown(ends("from"), at, ask)),
          cell(partiesShown(ends("to"), at, ask)),
          cell(first.channel ?? "", first.channel === undefined ? "—" : channelInWords(first.channel, language)),
          cell(groundShown(first, ask)),
          cell(first.clauses?.join(", ") ?? say(words.whole, language)),
          cell(first.by ?? "", first.by === null ? say(cascadeWords.noDay, language) : dayInWords(first.by, language)),
          cell(finding.map((text) => say(text, language)).join("; ")),
        ],
      ];
    }),
  };
};

const answerShown = ({ response }: Told, ask: Ask): string => {
  const answer = word("response", response.answer, ask.language);
  const reason = response.deed?.reason;
  return reason === undefined
    ? answer
    : `${answer}. ${say(cascadeWords.reason, ask.language, { reason: wordsIn(reason, ask.language) })}`;
};

const bodiesTable = (plan: Plan, { at, deadline }: PlanQuestion, view: View, ask: Ask): Table => {
  const { language } = ask;
  const columns = [
    "body",
    "role",
    "state",
    "when",
    ...(deadline === undefined ? [] : (["days"] as const)),
    "answer",
  ] as const;
  return {
    id: "told",
    caption: say(words.bodiesCaption, language),
    columns: columns.map((key) => ({ head: say(words[key], language), ...(key === "days" ? { numeric: true } : {}) })),
    rows: plan.planned.map(({ told }) => {
      const name = partyShown({ body: told.body }, at, ask);
      const first = told.tellings[0];
      return [
        cell(name, html`<a href="${to(ask, `/bodies/${told.body}`, parametersOf(view))}">${name}</a>`),
        cell(word("role", told.as, language)),
        cell(word("communication", stateOf(told), language)),
        cell(first === undefined ? "—" : whenShown(first, ask)),
        ...(deadline === undefined ? [] : [cell(first?.daysAfter ?? "")]),
        cell(answerShown(told, ask)),
      ];
    }),
  };
};

const deadlineHtml = (plan: Plan, { deadline }: PlanQuestion, ask: Ask): Html => {
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

const countsHtml = (plan: Plan, ask: Ask): Html => {
  const { language } = ask;
  const n = plan.planned.length;
  if (n === 0)
    return html`<p class="lead">${say(cascadeWords.addressees, language, { n, nShown: "0", parts: "" })}</p>`;
  const shown = (count: number): string => number(count, language);
  const parts = [...Map.groupBy(plan.planned, ({ addressee }) => addressee.as)].map(([as, found]) =>
    capacityCounted(as, found.length, language),
  );
  const without = plan.planned.filter(({ told }) => !told.dispatchHeld).length;
  const awaited = plan.planned.filter(
    ({ told }) => told.response.answer !== "none" || told.as === "bound" || told.as === "invited",
  );
  const silent = awaited.filter(({ told }) => told.response.answer === "none").length;
  const held = without === n ? "none" : without === 0 ? "all" : "some";
  return html`<p class="lead">${say(cascadeWords.addressees, language, { n, nShown: shown(n), parts: list(parts, language) })} ${say(cascadeWords.noRecord, language, { held, nShown: shown(without) })}</p>
<ul><li>${say(words.silent, language, { nShown: shown(silent), ofShown: shown(awaited.length) })}</li><li>${say(cascadeWords.noAddress, language, { n: plan.withoutAddress.length, nShown: shown(plan.withoutAddress.length) })}</li></ul>`;
};

const noneHtml = ({ none }: Plan, at: Instant, ask: Ask): Html =>
  none.length === 0
    ? nothing
    : html`<h2>${say(words.noneHead, ask.language)}</h2><ul>${none.map(({ by, says, deed }) => html`<li>${partyShown(by, at, ask)} — ${says === undefined ? deed : wordsIn(says, ask.language)}</li>`)}</ul>`;

/** Who tells whom under a measure, drawn and in a table; who was told, who has not answered, and where the relay breaks off. */
export const cascadePage = async (ask: Ask, measure: Measure, messagesOf: MessagesOf = () => []): Promise<Outcome> => {
  const { language, site } = ask;
  const asked = questionOf(ask, measure);
  if (!asked.ok) return refuse(400, ...asked.problems);
  const { view, choices } = asked.value;
  const stand = await standOf(site, { measure, view, choices });
  if (!stand.ok) return refuse(500, ...stand.problems);
  const { at, knownAt, held, choices: all } = stand.value.asked;
  const { deadline } = deadlineOf(measure, site.measures, site.register, { at, knownAt }, recordedChoices(held.known));
  const question: PlanQuestion = {
    measure,
    others: site.measures,
    register: site.register,
    known: held.known,
    at,
    knownAt,
    choices: all,
    world: view.world,
    ...(deadline === undefined ? {} : { deadline }),
  };
  const made = sized(() => planOf(question));
  if (!made.ok) return refuse(400, ...made.problems);
  const plan = made.value;
  const graph = graphOf(plan);
  const lookups = lookupsOf(site, language);
  const naming: Naming = {
    language,
    name: (body) => partyShown({ body }, at, ask),
    duty: (one) => obligationInWords(one, language, lookups, knownAt).text,
  };
  const bodies = bodiesTable(plan, question, view, ask);
  const n = plan.broken.length;
  return {
    kind: "page",
    section: "measures",
    fictional: view.world === "fictional",
    title: say(words.title, language),
    above: html`<p class="crumb"><a href="${to(ask, `/measures/${measure.id}`, parametersOf(view))}">${wordsIn(measure.title, language)}</a></p>`,
    table: () => bodies,
    json: () => ({
      plan: planJson(plan, question, naming),
      status: statusJson(plan, question, naming, messagesOf),
    }),
    main: html`<p class="note">${say(standWords.clocks, language, { at: momentShown(at, language), known: momentShown(knownAt, language) })}</p>
${countsHtml(plan, ask)}
<p>${say(words.intro, language)}</p>
${dayForm(
  ask,
  [
    { name: "at", label: say(layoutWords.at, language), value: view.at.written ?? dayOf(at) },
    { name: "known-at", label: say(layoutWords.knownAt, language), value: view.knownAt.written ?? dayOf(knownAt) },
  ],
  worldField(ask, view.world),
)}
<h2 id="way">${say(words.wayHead, language)}</h2>
${drawingOf(graph, plan, question, ask)}
${graph.lines.length === 0 ? nothing : tableHtml(stepsTable(graph, question, ask), language)}
<h2 id="broken">${say(words.brokenHead, language)}</h2>
<p>${n === 0 ? say(words.brokenNone, language) : say(words.brokenSome, language, { n, nShown: number(n, language) })}</p>
${noneHtml(plan, at, ask)}
<h2 id="bodies">${say(words.bodiesHead, language)}</h2>
${deadlineHtml(plan, question, ask)}
${plan.planned.length === 0 ? nothing : tableHtml(bodies, language)}`,
  };
};
