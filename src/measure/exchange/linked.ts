import type { Language } from "../../language/language.ts";
import { languages, type Text } from "../../language/language.ts";
import { type Arguments, say } from "../../language/say.ts";
import type { Words } from "../measure.ts";

/** A node of linked data: compact names under the prefixes of `context`, values as JSON-LD has them. */
export type Node = Readonly<Record<string, unknown>>;

/** The prefixes of an export: everything a reader needs stands in the file, and nothing is fetched. */
export const context = Object.freeze({
  dct: "http://purl.org/dc/terms/",
  eli: "http://data.europa.eu/eli/ontology#",
  org: "http://www.w3.org/ns/org#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
});

/** Where the IRIs of an export begin, when nobody says otherwise: no site publishes these measures. */
export const ownBase = "urn:interdict:";

/** Names things under one base: `<base>measures/be/wal/2023-tiktok#clauses/ban`. Characters that an IRI cannot hold are escaped. */
export const namer = (base: string) => {
  const path = (id: string): string => id.split("/").map(encodeURIComponent).join("/");
  const iri = (folder: string, id: string): string => `${base}${folder}/${path(id)}`;
  return {
    thing: iri,
    measure: (id: string) => iri("measures", id),
    /** Of `be/wal/2023-tiktok` and `clauses`, `ban`. */
    part: (measure: string, kind: "clauses" | "instruments", id: string) =>
      `${iri("measures", measure)}#${kind}/${path(id)}`,
    body: (id: string) => iri("bodies", id),
  };
};

export type Namer = ReturnType<typeof namer>;

export const ref = (iri: string): Node => ({ "@id": iri });

export const day = (value: string): Node => ({ "@value": value, "@type": "xsd:date" });

const inLanguage = (value: string, language: string): Node => ({ "@value": value, "@language": language });

/** One literal for each language; of words given once, one in the language of the measure. */
export const literals = (words: Words, own: string): readonly Node[] =>
  typeof words === "string"
    ? [inLanguage(words, own)]
    : Object.entries(words).map(([language, text]) => inLanguage(text, language));

/** A sentence of ours in the four languages. */
export const notes = (text: Text, args: Arguments): readonly Node[] =>
  languages.map((language: Language) => inLanguage(say(text, language, args), language));

/** The codes of the Publications Office for the languages that titles are in. */
const authorityCodes: Readonly<Record<string, string>> = {
  fr: "FRA",
  nl: "NLD",
  de: "DEU",
  en: "ENG",
  cs: "CES",
  es: "SPA",
  it: "ITA",
  lv: "LAV",
  no: "NOR",
  uk: "UKR",
};

const languageIri = (language: string): Node | undefined => {
  const code = authorityCodes[language];
  return code === undefined ? undefined : ref(`http://publications.europa.eu/resource/authority/language/${code}`);
};

/** The titles of a legal resource, as ELI has them: one expression a language. */
export const expressionsOf = (resource: string, title: Words, own: string): readonly Node[] =>
  literals(title, own).map((literal) => {
    const language = String(literal["@language"]);
    const iri = languageIri(language);
    return {
      "@id": `${resource}${resource.includes("#") ? "/" : "#"}expressions/${language}`,
      "@type": "eli:LegalExpression",
      "eli:realizes": ref(resource),
      "eli:title": literal,
      ...(iri === undefined ? { "dct:language": language } : { "eli:language": iri }),
    };
  });
