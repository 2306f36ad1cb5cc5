import jsonld from "jsonld";
import { DataFactory, type NamedNode, Parser, Store } from "n3";
import { beforeAll, describe, expect, it } from "vitest";
import { loadRegister } from "../../register/load.ts";
import type { Register } from "../../register/register.ts";
import { parseInstant } from "../../time/time.ts";
import { everKnown } from "../case.ts";
import { loadCorpus } from "../corpus.ts";
import type { Measure } from "../measure.ts";
import { jsonLdOf } from "./jsonld.ts";

const { namedNode, literal } = DataFactory;
const eli = (name: string) => namedNode(`http://data.europa.eu/eli/ontology#${name}`);
const org = (name: string) => namedNode(`http://www.w3.org/ns/org#${name}`);
const skos = (name: string) => namedNode(`http://www.w3.org/2004/02/skos/core#${name}`);
const isA = namedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
const date = (day: string) => literal(day, namedNode("http://www.w3.org/2001/XMLSchema#date"));
const thing = (name: string) => namedNode(`urn:interdict:${name}`);

const noNetwork = async (url: string): Promise<never> => {
  throw new Error(`a remote context: ${url}`);
};

/** The triples that a JSON-LD processor we did not write finds; it refuses what it would have to drop, and fetches nothing. */
const triplesAt = async (
  day: string,
  register: Register,
  measures: readonly Measure[],
  knownAt = everKnown,
): Promise<Store> => {
  const document = jsonLdOf(measures, {
    at: parseInstant(day) ?? 0,
    knownAt,
    base: "urn:interdict:",
    register,
  });
  const quads = await jsonld.toRDF(
    document as jsonld.JsonLdDocument,
    {
      format: "application/n-quads",
      documentLoader: noNetwork,
      safe: true,
    } as jsonld.Options.ToRdf,
  );
  return new Store(new Parser({ format: "N-Quads" }).parse(String(quads)));
};

let store = new Store();
let register: Register;
beforeAll(async () => {
  const loaded = await loadRegister("/nonexistent");
  if (!loaded.ok) throw new Error("register");
  register = loaded.value;
  store = await triplesAt("2023-04-15", register, loadCorpus().measures);
});

const values = (subject: string, property: NamedNode, among = store) =>
  among.getObjects(thing(subject), property, null).map(({ value }) => value);

describe("measures as linked data", () => {
  it("every property and class is of a vocabulary that is named, and every literal date is a day", () => {
    const known =
      /^http:\/\/(?:data\.europa\.eu\/eli\/ontology#|www\.w3\.org\/ns\/org#|www\.w3\.org\/2004\/02\/skos\/core#|purl\.org\/dc\/terms\/|www\.w3\.org\/1999\/02\/22-rdf-syntax-ns#)/;
    for (const predicate of store.getPredicates(null, null, null)) expect(predicate.value).toMatch(known);
    for (const type of store.getObjects(null, isA, null)) expect(type.value).toMatch(known);
    for (const { predicate, object } of store.getQuads(null, null, null, null))
      if (/#(?:date_|first_date)/.test(predicate.value)) expect(object).toEqual(date(object.value));
  });

  it("each resource has the cardinality that ELI's readers expect", () => {
    for (const resource of [
      ...store.getSubjects(isA, eli("LegalResource"), null),
      ...store.getSubjects(isA, eli("LegalResourceSubdivision"), null),
    ]) {
      for (const once of [
        "in_force",
        "first_date_entry_in_force",
        "date_no_longer_in_force",
        "date_applicability",
        "date_document",
        "date_publication",
      ])
        expect(store.countQuads(resource, eli(once), null, null)).toBeLessThanOrEqual(1);
      expect(store.countQuads(resource, eli("id_local"), null, null)).toBe(1);
    }
    for (const expression of store.getSubjects(isA, eli("LegalExpression"), null)) {
      expect(store.countQuads(expression, eli("title"), null, null)).toBe(1);
      const [resource] = store.getObjects(expression, eli("realizes"), null);
      expect(store.countQuads(resource ?? null, eli("is_realized_by"), expression, null)).toBe(1);
    }
    for (const part of store.getQuads(null, eli("is_part_of"), null, null))
      expect(store.countQuads(part.object, eli("has_part"), part.subject, null)).toBe(1);
  });

  it("every measure and clause of the corpus is there", () => {
    const local = store.getObjects(null, eli("id_local"), null).map(({ value }) => value);
    for (const measure of loadCorpus().measures) {
      expect(local).toContain(measure.id);
      for (const { id } of measure.clauses) expect(local).toContain(`${measure.id}#${id}`);
    }
  });

  it("says force and days where they are established, in the standard's own words", () => {
    const federal = "measures/be/federal/2023-tiktok#clauses/b";
    expect(values(federal, eli("in_force"))).toEqual(["http://data.europa.eu/eli/ontology#InForce-inForce"]);
    expect(store.countQuads(thing(federal), eli("first_date_entry_in_force"), date("2023-03-17"), null)).toBe(1);
    expect(store.countQuads(thing(federal), eli("date_applicability"), date("2023-04-01"), null)).toBe(1);
    expect(values(federal, eli("date_no_longer_in_force"))).toEqual([]);
    expect(values("measures/be/wal/2023-tiktok#instruments/decision", eli("date_document"))).toEqual(["2023-03-17"]);
    expect(values("measures/be/wal/2023-tiktok#instruments/decision", eli("passed_by"))).toEqual([
      "urn:interdict:bodies/be/wal/government",
    ]);
  });

  it("leaves out what is open, and says so in four languages", () => {
    const ban = "measures/be/wal/2023-tiktok#clauses/ban";
    expect(values(ban, eli("first_date_entry_in_force"))).toEqual([]);
    expect(values(ban, eli("date_no_longer_in_force"))).toEqual([]);
    const notes = store.getObjects(thing(ban), skos("editorialNote"), null);
    expect(notes.filter(({ value }) => value.includes("claim.ban.from"))).toHaveLength(8);
  });

  it("what stopped is not in force, and what partly stopped is partly in force", async () => {
    const walloon = loadCorpus().measures.filter(({ id }) => id === "be/wal/2023-tiktok");
    const before = await triplesAt("2023-06-12", register, walloon, parseInstant("2023-06-12"));
    const after = await triplesAt("2023-10-01", register, walloon, parseInstant("2023-06-12"));
    const free = "measures/be/wal/2023-tiktok#clauses/free";
    expect(values(free, eli("date_no_longer_in_force"), before)).toEqual(["2023-09-16"]);
    expect(values(free, eli("in_force"), before)).toEqual(["http://data.europa.eu/eli/ontology#InForce-inForce"]);
    expect(values(free, eli("in_force"), after)).toEqual(["http://data.europa.eu/eli/ontology#InForce-notInForce"]);
    expect(values("measures/be/wal/2023-tiktok#instruments/decision", eli("in_force"), after)).toEqual([
      "http://data.europa.eu/eli/ontology#InForce-partiallyInForce",
    ]);
  });

  it("links of instruments become relations of ELI", () => {
    expect(
      store.countQuads(null, eli("amends"), thing("measures/be/wal/2023-tiktok#clauses/ban"), null),
    ).toBeGreaterThan(0);
    const [first] = loadCorpus().measures;
    const own = first === undefined ? [] : [{ ...first, adopts: ["be/a b/letter#i"] }];
    expect(
      JSON.stringify(jsonLdOf(own, { at: 0, knownAt: everKnown, base: "https://example.be/id/", register })),
    ).toContain('"eli:applies":[{"@id":"https://example.be/id/measures/be/a%20b/letter#clauses/i"}]');
  });

  it("bodies are organisations of W3C ORG; a municipality is part of a region and no unit of it", () => {
    const government = thing("bodies/be/wal/government");
    expect(store.countQuads(government, isA, org("FormalOrganization"), null)).toBe(1);
    expect(store.countQuads(government, org("subOrganizationOf"), thing("bodies/be/wal"), null)).toBe(1);
    expect(
      store.getObjects(government, skos("prefLabel"), null).map((one) => "language" in one && one.language),
    ).toContain("fr");
    expect(values("bodies/be/wal/cabinet-mp", org("unitOf"))).not.toEqual([]);
    expect(values("bodies/be/mun/12025", org("subOrganizationOf"))).toEqual([]);
    expect(values("bodies/be/wal/government", org("classification"))).toEqual(["urn:interdict:kinds/government"]);
    for (const body of store.getSubjects(isA, org("OrganizationalUnit"), null))
      expect(store.countQuads(body, skos("prefLabel"), null, null)).toBeGreaterThan(0);
  });
});
