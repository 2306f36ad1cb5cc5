import { fail, ok, type Result } from "../../../problem/problem.ts";
import { type Day, dayOf, isDay, parseInstant } from "../../../time/time.ts";
import { exchangeProblem } from "../problems.ts";
import type { Graph } from "./graph.ts";

/** An article of a decision as it is published. */
export interface Article {
  readonly number: string;
  readonly text: string;
}

/** A local decision of Flanders, as far as its file says it (OSLO *Besluit publicatie*). */
export interface Besluit {
  /** Its address; absent where the file names it by none. */
  readonly iri?: string;
  readonly title: string;
  readonly description?: string;
  readonly articles: readonly Article[];
  /** The day of the session that treated it: as it began, else as it was planned. */
  readonly decided?: Day;
  readonly published?: Day;
  readonly from?: Day;
  readonly until?: Day;
  /** The body that held the session, and the municipality that it governs, by name and address. */
  readonly organ?: string;
  readonly unit?: string;
  readonly addresses: readonly string[];
}

/** One line of text that a file can keep: no control characters, no halves of characters. */
const tidy = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/[\s\p{Cc}]+/gu, " ")
    .trim();

const first = (
  graph: Graph,
  subject: string,
  ...properties: Parameters<Graph["literals"]>[1][]
): string | undefined => {
  for (const property of properties) {
    const found = graph.literals(subject, property).map(({ text }) => tidy(text));
    const [text] = found.filter((one) => one !== "").sort((a, b) => (a < b ? -1 : 1));
    if (text !== undefined) return text;
  }
  return undefined;
};

/** A date as such files write it: a day, or an instant, which means its day in Brussels. */
const dayIn = (text: string | undefined): Day | undefined => {
  if (text === undefined || isDay(text)) return text;
  const at = parseInstant(text);
  return at === undefined ? undefined : dayOf(at);
};

/** The handlings that gave the decision, said from either side. */
const handlingsOf = (graph: Graph, besluit: string): readonly string[] => [
  ...graph.nodes(besluit, "prov:wasGeneratedBy"),
  ...graph.pointingTo(besluit, "prov:generated"),
];

/** The session that treated a decision: by way of its agenda item, else the only one of the file. */
const sessionOf = (graph: Graph, besluit: string): string | undefined => {
  const handlings = handlingsOf(graph, besluit);
  const items = handlings.flatMap((handling) => graph.nodes(handling, "dct:subject"));
  const sessions = [
    ...items.flatMap((item) => graph.pointingTo(item, "besluit:behandelt")),
    ...handlings.flatMap((handling) => graph.nodes(handling, "besluit:isOnderdeelVan")),
  ];
  const [only, ...others] = graph.ofType("besluit:Zitting");
  return sessions[0] ?? (others.length === 0 ? only : undefined);
};

/** The bodies that held a session or passed a decision, and those that they are a term of or govern. */
const organsOf = (graph: Graph, besluit: string, session: string | undefined): readonly string[] => {
  const own = [
    ...(session === undefined ? [] : graph.nodes(session, "besluit:isGehoudenDoor")),
    ...graph.nodes(besluit, "eli:passed_by"),
  ];
  return [...new Set([...own, ...own.flatMap((organ) => graph.nodes(organ, "mandaat:isTijdspecialisatieVan"))])];
};

const articlesOf = (graph: Graph, besluit: string): readonly Article[] => {
  const parts = graph.nodes(besluit, "eli:has_part").filter((part) => graph.ofType("besluit:Artikel").includes(part));
  const articles = parts.map((part) => ({
    number: first(graph, part, "eli:number") ?? "",
    text: first(graph, part, "prov:value") ?? "",
  }));
  const numberIn = ({ number }: Article): number => Number(/\d+/.exec(number)?.[0] ?? Number.POSITIVE_INFINITY);
  return articles.some(({ text }) => text !== "")
    ? articles.filter(({ text }) => text !== "").sort((a, b) => numberIn(a) - numberIn(b) || 0)
    : [first(graph, besluit, "prov:value")].flatMap((text) => (text === undefined ? [] : [{ number: "", text }]));
};

const defined = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;

/**
 * The decision of a file; of several, the one whose address is asked for. Problems: E-BESLUIT-NONE, E-BESLUIT-SEVERAL, E-BESLUIT-TITLE,
 * E-BESLUIT-DATE.
 */
export const besluitIn = (graph: Graph, file: string, wanted?: string): Result<Besluit> => {
  const all = graph.ofType("besluit:Besluit");
  const found = wanted === undefined ? all : all.filter((one) => one === wanted);
  const [iri, ...others] = found;
  if (iri === undefined) return fail(exchangeProblem("E-BESLUIT-NONE", { file }, { iri: wanted ?? "none" }));
  if (others.length > 0) return fail(exchangeProblem("E-BESLUIT-SEVERAL", { file }, { iris: found.join(", ") }));
  const title = first(graph, iri, "eli:title", "eli:title_short", "dct:title");
  if (title === undefined) return fail(exchangeProblem("E-BESLUIT-TITLE", { file }, { iri }));
  const session = sessionOf(graph, iri);
  const dates = {
    decided: session === undefined ? undefined : first(graph, session, "prov:startedAtTime", "besluit:geplandeStart"),
    document: first(graph, iri, "eli:date_document"),
    published: first(graph, iri, "eli:date_publication"),
    from: first(graph, iri, "eli:first_date_entry_in_force"),
    until: first(graph, iri, "eli:date_no_longer_in_force"),
  };
  const wrong = Object.values(dates).filter((text) => text !== undefined && dayIn(text) === undefined);
  if (wrong.length > 0)
    return fail(...wrong.map((value) => exchangeProblem("E-BESLUIT-DATE", { file }, { value: value ?? "" })));
  const organs = organsOf(graph, iri, session);
  const units = organs.flatMap((organ) => graph.nodes(organ, "besluit:bestuurt"));
  const nameOf = (ids: readonly string[]) =>
    ids.map((id) => first(graph, id, "skos:prefLabel")).find((one) => one !== undefined);
  return ok(
    Object.freeze(
      defined({
        iri: iri.startsWith("_:") ? undefined : iri,
        title,
        description: first(graph, iri, "eli:description"),
        articles: articlesOf(graph, iri),
        decided: dayIn(dates.decided ?? dates.document),
        published: dayIn(dates.published),
        from: dayIn(dates.from),
        until: dayIn(dates.until),
        organ: nameOf(organs),
        unit: nameOf(units),
        addresses: [...organs, ...units],
      }) as Besluit,
    ),
  );
};
