import { words } from "../../language/words.ts";
import { type Day, dayOf } from "../../time/time.ts";
import { chosenIn } from "../chosen.ts";
import type { Clause, Instrument, Measure } from "../measure.ts";
import { datesOf } from "../prose/times.ts";
import type { View } from "../questions/force.ts";
import type { Established } from "./force.ts";
import { day, expressionsOf, literals, type Namer, type Node, notes, ref } from "./linked.ts";
import { exchangeWords } from "./words.ts";

/** A clause with what is established of its time. */
interface Timed {
  readonly clause: Clause;
  readonly time: Established;
}

/** What every node of a measure needs. */
export interface Frame {
  readonly view: View;
  readonly at: Day;
  readonly iri: Namer;
}

const note = (what: string, variables: readonly string[], at: Day): readonly Node[] =>
  notes(exchangeWords.open, { what, day: at, variables: variables.join(", ") || "?" });

/** What the links of a file come to in ELI; any other link is `related_to`. */
const relations: Readonly<Record<string, readonly string[]>> = {
  implements: ["eli:based_on", "eli:cites"],
  formalises: ["eli:based_on", "eli:cites"],
  recalls: ["eli:cites"],
  confirms: ["eli:cites"],
  upholds: ["eli:cites"],
  extends: ["eli:amends"],
  suspends: ["eli:changes"],
  rescinds: ["eli:repeals"],
  replaces: ["eli:repeals"],
  annuls: ["eli:repeals"],
};

/** What the effects on clauses come to. */
const effects = {
  extend: "eli:amends",
  suspend: "eli:changes",
  rescind: "eli:repeals",
  replace: "eli:repeals",
  annul: "eli:repeals",
} as const;

const relationsOf = (instrument: Instrument, measure: Measure, iri: Namer): Node => {
  const found = new Map<string, Set<string>>();
  const add = (property: string, target: string) => found.set(property, (found.get(property) ?? new Set()).add(target));
  for (const { does, instrument: other } of instrument.links)
    for (const property of relations[does] ?? ["eli:related_to"])
      add(property, iri.part(measure.id, "instruments", other));
  // What is only proposed changes nothing yet.
  for (const { does, clauses } of instrument.proposed ? [] : instrument.effects)
    for (const clause of clauses) add(effects[does], iri.part(measure.id, "clauses", clause));
  return Object.fromEntries([...found].map(([property, targets]) => [property, [...targets].map(ref)]));
};

const concept = (iri: string, list: "form" | "modality", token: string): Node => {
  const labels: Readonly<Record<string, Readonly<Record<string, string>>>> = words[list];
  const text = Object.hasOwn(labels, token) ? labels[token] : undefined;
  return {
    "@id": iri,
    "@type": list === "form" ? ["skos:Concept", "eli:ResourceType"] : "skos:Concept",
    "skos:notation": token,
    ...(text === undefined
      ? {}
      : {
          "skos:prefLabel": Object.entries(text).map(([language, value]) => ({
            "@value": value,
            "@language": language,
          })),
        }),
  };
};

/** In force where all that it holds is, partly where some of it is and some is not; absent where that is not established. */
const inForceOf = (parts: readonly Timed[]): Node => {
  const states = parts.map(({ time }) => (time.state === "open" ? "open" : time.state === "in-force" ? "in" : "out"));
  const has = (state: "open" | "in" | "out") => states.includes(state);
  const value =
    has("in") && has("out")
      ? "partiallyInForce"
      : has("open") || parts.length === 0
        ? undefined
        : has("in")
          ? "inForce"
          : "notInForce";
  return value === undefined ? {} : { "eli:in_force": ref(`http://data.europa.eu/eli/ontology#InForce-${value}`) };
};

/** The first day of its first part and the last of its last, as far as each is established. */
const daysOf = (parts: readonly Timed[]): Node => {
  const ever = parts.filter(({ time }) => time.from.kind !== "none" || time.until.kind !== "none");
  const days = (side: "from" | "until") => {
    const bounds = ever.map(({ time }) => time[side]);
    const all = bounds.flatMap((bound) => (bound.kind === "day" ? [bound.day] : [])).sort();
    return all.length === bounds.length ? all : [];
  };
  const first = days("from")[0];
  const last = days("until").at(-1);
  return {
    ...(first === undefined ? {} : { "eli:first_date_entry_in_force": day(first) }),
    ...(last === undefined ? {} : { "eli:date_no_longer_in_force": day(last) }),
  };
};

/** What is left out of the state and the days of these parts because it is open, in words. */
const openOf = (parts: readonly Timed[], at: Day): readonly Node[] => {
  const variables = [...new Set(parts.flatMap(({ time }) => time.open))];
  const isOpen = (side: "from" | "until") => parts.some(({ time }) => time[side].kind === "open");
  const endless = parts.some(({ time }) => time.from.kind !== "none" && time.until.kind === "none");
  return [
    ...(parts.length > 0 && inForceOf(parts)["eli:in_force"] === undefined ? note("state", variables, at) : []),
    ...(isOpen("from") ? note("from", variables, at) : []),
    ...(isOpen("until") && !endless ? note("until", variables, at) : []),
  ];
};

const editorial = (found: readonly Node[]): Node => (found.length === 0 ? {} : { "skos:editorialNote": found });

/** A clause as a part of the instrument that carries it. */
export const clauseNode = ({ clause, time }: Timed, { view: { measure }, at, iri }: Frame): Node => {
  const own = [{ clause, time }];
  const term = clause.complyBy === undefined ? undefined : time.lateFrom;
  return {
    "@id": iri.part(measure.id, "clauses", clause.id),
    "@type": "eli:LegalResourceSubdivision",
    "eli:id_local": `${measure.id}#${clause.id}`,
    "eli:is_part_of": ref(iri.part(measure.id, "instruments", clause.by)),
    "dct:type": concept(iri.thing("modalities", clause.modality), "modality", clause.modality),
    ...inForceOf(own),
    ...daysOf(own),
    ...(term === undefined ? {} : { "eli:date_applicability": day(term) }),
    ...(clause.says === undefined ? {} : { "eli:description": literals(clause.says, measure.language) }),
    ...editorial([...openOf(own, at), ...(time.termOpen ? note("term", time.open, at) : [])]),
  };
};

/** The first of these dates that an instrument has: its day, or by variable what leaves it open; undefined where it has none. */
const dated = (
  instrument: Instrument,
  fields: readonly string[],
  { measure, knownAt, choices }: View,
): { readonly day?: Day; readonly open: readonly string[] } | undefined => {
  const field = fields.find((one) => instrument.dates.has(one));
  const time = field === undefined ? undefined : instrument.dates.get(field);
  if (time === undefined) return undefined;
  const found = datesOf(time, "start", { measure, knownAt, reading: chosenIn(measure, knownAt, choices) });
  const days = found.map(({ date }) =>
    date.kind === "day" ? date.day : date.kind === "instant" ? dayOf(date.at, measure.zone) : undefined,
  );
  const [only] = days;
  if (only !== undefined && days.every((one) => one === only)) return { day: only, open: [] };
  const variables = found.flatMap(({ reading }) => [...reading.keys()]);
  return { open: variables.length > 0 ? [...new Set(variables)] : [`date.${instrument.id}.${field}`] };
};

const sourcesOf = (ids: readonly string[], measure: Measure): Node => {
  const urls = ids.flatMap((id) => {
    const url = measure.sources.get(id.replace(/#.*$/, ""))?.more.get("url");
    return typeof url === "string" && URL.canParse(url) ? [new URL(url).href] : [];
  });
  return urls.length === 0 ? {} : { "dct:source": [...new Set(urls)].map(ref) };
};

/** A decision, circular, letter … with its dates, and with the clauses it carries. */
export const instrumentNode = (
  instrument: Instrument,
  parts: readonly Timed[],
  { view, at, iri }: Frame,
): readonly Node[] => {
  const { measure } = view;
  const self = iri.part(measure.id, "instruments", instrument.id);
  const own = parts.filter(({ clause }) => clause.by === instrument.id);
  const document = dated(instrument, ["decided", "signed", "adopted"], view);
  const published = dated(instrument, ["published"], view);
  const variables = [...(document?.open ?? []), ...(published?.open ?? [])];
  const open = variables.length > 0 ? note("date", variables, at) : [];
  const titles = instrument.title === undefined ? [] : expressionsOf(self, instrument.title, measure.language);
  return [
    {
      "@id": self,
      "@type": "eli:LegalResource",
      "eli:id_local": `${measure.id}#${instrument.id}`,
      "eli:type_document": concept(iri.thing("forms", instrument.form), "form", instrument.form),
      "eli:is_member_of": ref(iri.measure(measure.id)),
      ...(instrument.by === undefined ? {} : { "eli:passed_by": ref(iri.body(instrument.by)) }),
      ...(document?.day === undefined ? {} : { "eli:date_document": day(document.day) }),
      ...(published?.day === undefined ? {} : { "eli:date_publication": day(published.day) }),
      ...(titles.length === 0 ? {} : { "eli:is_realized_by": titles.map((one) => ref(String(one["@id"]))) }),
      ...(own.length === 0
        ? {}
        : { "eli:has_part": own.map(({ clause }) => ref(iri.part(measure.id, "clauses", clause.id))) }),
      ...inForceOf(own),
      ...daysOf(own),
      ...relationsOf(instrument, measure, iri),
      ...sourcesOf(instrument.source, measure),
      ...editorial([...open, ...openOf(own, at)]),
    },
    ...titles,
  ];
};

/** The measure itself: the one work of which its instruments are the members. */
export const measureNode = (
  parts: readonly Timed[],
  fictional: boolean,
  { view: { measure, knownAt }, at, iri }: Frame,
): readonly Node[] => {
  const self = iri.measure(measure.id);
  const titles = expressionsOf(self, measure.title, measure.language);
  const known = [...measure.instruments.values()].filter((one) => one.known <= knownAt);
  const adopted = measure.adopts.map((one) => {
    const [id = "", clause = ""] = one.split("#");
    return ref(iri.part(id, "clauses", clause));
  });
  return [
    {
      "@id": self,
      "@type": "eli:LegalResource",
      "eli:id_local": measure.id,
      "eli:passed_by": ref(iri.body(measure.authority)),
      "eli:has_member": known.map(({ id }) => ref(iri.part(measure.id, "instruments", id))),
      "eli:is_realized_by": titles.map((one) => ref(String(one["@id"]))),
      ...inForceOf(parts),
      ...daysOf(parts),
      ...(adopted.length === 0 ? {} : { "eli:applies": adopted }),
      ...editorial([...(fictional ? notes(exchangeWords.fictional, {}) : []), ...openOf(parts, at)]),
    },
    ...titles,
  ];
};
