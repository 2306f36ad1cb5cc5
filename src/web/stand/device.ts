import type { Observation, Scope, Sighting } from "../../evidence/observation.ts";
import { sources } from "../../evidence/sources/index.ts";
import { instantInWords } from "../../language/dates.ts";
import { number, say } from "../../language/say.ts";
import type { Measure } from "../../measure/measure.ts";
import { type Unit, versionAt } from "../../posture/unit.ts";
import type { Instant } from "../../time/time.ts";
import type { Ask } from "../ask.ts";
import { factsInWords } from "../facts.ts";
import { html } from "../html.ts";
import { together } from "../joined.ts";
import { productName } from "../names.ts";
import { cell, type Table } from "../table.ts";
import { standWords } from "../words/stand.ts";

/** What is known of a device at an instant, a sentence each. */
export const factsOfUnit = (unit: Unit, at: Instant, measure: Measure, ask: Ask): readonly string[] => {
  const { profile } = versionAt(unit, at);
  if (profile === "left") return [];
  return factsInWords(profile.facts, measure, ask);
};

const scopes: Readonly<Record<Scope, keyof typeof standWords>> = {
  "all-apps": "scopeAll",
  "managed-apps": "scopeManaged",
  network: "scopeNetwork",
  part: "scopePart",
  statement: "scopeStatement",
};

const sightingInWords = ({ product, what, installed, name, blocked, role, identifier }: Sighting, ask: Ask): string => {
  const { language, site } = ask;
  const named = { product: productName(site, product) };
  switch (what) {
    case "installed":
      return installed === undefined
        ? say(standWords.present, language, named)
        : say(standWords.installedOn, language, { ...named, day: instantInWords(installed, language) });
    case "removed":
      return say(standWords.removed, language, named);
    case "contact":
      return say(standWords.contact, language, {
        name: name ?? identifier,
        blocked: blocked === true ? "yes" : "no",
        role,
      });
    case "suspect":
      return say(standWords.suspect, language, { label: identifier });
  }
};

/** What one record says of the products asked about; a complete one that lists none of them shows absence. */
const saidOf = ({ sightings, complete, scope }: Observation, ask: Ask): string => {
  if (sightings.length > 0)
    return together(
      sightings.map((one) => sightingInWords(one, ask)),
      ask.language,
    );
  return say(complete && scope === "all-apps" ? standWords.absent : standWords.nothingShown, ask.language);
};

const sourceName = (id: string, ask: Ask): string => {
  const found = sources.find((source) => source.id === id);
  return found === undefined ? id : say(found.name, ask.language);
};

/** The records of a device in the order in which they were observed; their numbers on the page. */
export const inOrder = ({ observations }: Pick<Unit, "observations">): readonly Observation[] =>
  observations.toSorted((a, b) => a.observedAt - b.observedAt || a.knownAt - b.knownAt);

/** The records of a device, by when they were observed, with when they were received. */
export const recordsTable = ({ observations }: Pick<Unit, "observations">, ask: Ask): Table => {
  const { language } = ask;
  const head = (key: keyof typeof standWords): string => say(standWords[key], language);
  const ordered = inOrder({ observations });
  return {
    id: "records",
    caption: say(standWords.recordsCaption, language, { n: ordered.length, nShown: number(ordered.length, language) }),
    columns: (["recordNumber", "observedAt", "receivedAt", "sourceScope", "saidOf", "piece"] as const).map((key) => ({
      head: head(key),
    })),
    rows: ordered.map((one, place) => [
      cell(place + 1, html`<span id="record-${place + 1}">${place + 1}</span>`),
      cell(instantInWords(one.observedAt, language)),
      cell(instantInWords(one.knownAt, language)),
      cell(`${sourceName(one.source, ask)} · ${head(scopes[one.scope])}`),
      cell(saidOf(one, ask)),
      cell(say(standWords.pieceOf, language, { seq: String(one.seq), record: String(one.record) })),
    ]),
  };
};
