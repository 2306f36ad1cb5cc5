import { groundInWords } from "../../cascade/in-words.ts";
import type { Plan, PlanQuestion } from "../../cascade/plan.ts";
import { cascadeWords } from "../../cascade/words.ts";
import { channelInWords } from "../../deed/channel.ts";
import { dayInWords } from "../../language/dates.ts";
import { list, say, wordsIn } from "../../language/say.ts";
import type { Ask } from "../ask.ts";
import { relayDrawing } from "../draw/relay.ts";
import type { Html } from "../html.ts";
import { cell, type Table } from "../table.ts";
import { cascadePageWords as words } from "../words/cascade.ts";
import { layoutWords } from "../words/layout.ts";
import type { Graph } from "./graph.ts";
import { boxLabel, partiesShown, partyShown } from "./words-of.ts";

const looks = ["authority", "record", "stated", "nothing", "open", "hand", "words"] as const;
const lines = {
  record: "lineRecord",
  stated: "lineStated",
  clause: "lineClause",
  authority: "lineAuthority",
  broken: "lineBroken",
  back: "lineBack",
} as const;

/** The way drawn, its arrows numbered as in the table of steps. */
export const drawingOf = (graph: Graph, plan: Plan, { at, world }: PlanQuestion, ask: Ask): Html => {
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

/** The steps of the way, by the number of their arrow. */
export const stepsTable = (graph: Graph, { at }: PlanQuestion, ask: Ask): Table => {
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
          cell(groundInWords(first, language)),
          cell(first.clauses?.join(", ") ?? say(words.whole, language)),
          cell(first.by ?? "", first.by === null ? say(cascadeWords.noDay, language) : dayInWords(first.by, language)),
          cell(finding.map((text) => say(text, language)).join("; ")),
        ],
      ];
    }),
  };
};
