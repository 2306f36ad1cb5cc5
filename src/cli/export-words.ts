import type { Text } from "../language/language.ts";

/** What `interdict export` says. */
export const exportWords = {
  summary: {
    fr: "Donner des mesures à d’autres programmes : JSON, CSV, données liées",
    nl: "Maatregelen aan andere programma’s geven: JSON, CSV, gelinkte data",
    de: "Maßnahmen an andere Programme geben: JSON, CSV, verknüpfte Daten",
    en: "Give measures to other programs: JSON, CSV, linked data",
  },
  as: {
    fr: "json : la mesure entière ; csv : une ligne par clause ; jsonld : ELI et W3C ORG",
    nl: "json: de hele maatregel; csv: één rij per clausule; jsonld: ELI en W3C ORG",
    de: "json: die ganze Maßnahme; csv: eine Zeile je Klausel; jsonld: ELI und W3C ORG",
    en: "json: the whole measure; csv: one row a clause; jsonld: ELI and W3C ORG",
  },
  out: {
    fr: "Le fichier à écrire, au lieu de la sortie standard",
    nl: "Het bestand om te schrijven, in plaats van de standaarduitvoer",
    de: "Die zu schreibende Datei statt der Standardausgabe",
    en: "The file to write, instead of standard output",
  },
  base: {
    fr: "Le début des IRI dans les données liées",
    nl: "Het begin van de IRI’s in de gelinkte data",
    de: "Der Anfang der IRIs in den verknüpften Daten",
    en: "Where the IRIs of linked data begin",
  },
  badForm: {
    fr: "--as attend l’une de ces formes : {forms} ; et non « {value} ».",
    nl: "--as verwacht een van deze vormen: {forms}; niet “{value}”.",
    de: "--as erwartet eine dieser Formen: {forms}; nicht „{value}“.",
    en: "--as takes one of these forms: {forms}; not “{value}”.",
  },
  badBase: {
    fr: "--base attend un IRI absolu comme https://exemple.be/id/, et non « {value} ».",
    nl: "--base verwacht een absolute IRI zoals https://voorbeeld.be/id/, niet “{value}”.",
    de: "--base erwartet einen absoluten IRI wie https://beispiel.be/id/, nicht „{value}“.",
    en: "--base takes an absolute IRI such as https://example.be/id/, not “{value}”.",
  },
  written: {
    fr: "{count, plural, one {# mesure écrite} other {# mesures écrites}} dans {file}.",
    nl: "{count, plural, one {# maatregel} other {# maatregelen}} geschreven naar {file}.",
    de: "{count, plural, one {# Maßnahme} other {# Maßnahmen}} in {file} geschrieben.",
    en: "{count, plural, one {# measure} other {# measures}} written to {file}.",
  },
} as const satisfies Readonly<Record<string, Text>>;
