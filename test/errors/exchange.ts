import { besluitIn } from "../../src/measure/exchange/besluit/besluit.ts";
import { readRdf } from "../../src/measure/exchange/besluit/read-rdf.ts";
import { command, type Example, type Examples, reading } from "./example.ts";

const turtle = (title: string, more = ""): string => `@prefix besluit: <http://data.vlaanderen.be/ns/besluit#> .
@prefix eli: <http://data.europa.eu/eli/ontology#> .
<https://voorbeelddorp.example/besluit/1> a besluit:Besluit${title}${more} .
`;
const titled = ' ; eli:title "Verbod (fictief)"';

/** A published decision as `interdict adopt` reads it. */
const decision = (name: string, text: string): Example =>
  reading(name, text, async (file, given) => {
    const graph = await readRdf(file, given);
    const found = graph.ok ? besluitIn(graph.value, file) : graph;
    return found.ok ? [] : found.problems;
  });

const adopting = (of: string, more = ""): Example =>
  command(`adopt besluit.ttl --of ${of}${more}`, { "besluit.ttl": turtle(titled) });

export const examples: Examples = {
  "E-EXCHANGE-WRITE": command("export be/wal/2023-tiktok --out nowhere/measure.json"),
  "E-BESLUIT-SYNTAX": decision("besluit.ttl", `${turtle(titled)}<https://voorbeelddorp.example/besluit/2> a`),
  "E-BESLUIT-CONTEXT": decision(
    "besluit.json",
    '{"@context": "https://voorbeelddorp.example/context.json", "@type": "Besluit"}\n',
  ),
  "E-BESLUIT-NONE": decision("besluit.html", "<html><body><h1>Besluit (fictief)</h1></body></html>\n"),
  "E-BESLUIT-SEVERAL": decision(
    "besluiten.ttl",
    turtle(titled, " .\n<https://voorbeelddorp.example/besluit/2> a besluit:Besluit"),
  ),
  "E-BESLUIT-TITLE": decision("besluit.ttl", turtle("")),
  "E-BESLUIT-DATE": decision("besluit.ttl", turtle(titled, ' ; eli:date_publication "10 mei 2023"')),
  "E-BESLUIT-BODY": adopting("be/bru/2023-tiktok-communes#i"),
  "E-BESLUIT-CLAUSE": adopting("be/wal/2023-tiktok#ban", " --body be/ex/voorbeelddorp"),
};
