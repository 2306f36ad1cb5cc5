import type { Quad, Term as RdfTerm } from "@rdfjs/types";
import { fail, ok, type Result } from "../../../problem/problem.ts";
import { exchangeProblem } from "../problems.ts";
import { type Graph, graphOf, type Triple } from "./graph.ts";

/** The forms in which local decisions are published, told apart by content. */
type Form = "json" | "html" | "turtle";

const formOf = (text: string): Form => {
  const start = text.trimStart();
  if (/^[[{]/.test(start)) return "json";
  return /^<(?:!|\?|[a-z][a-z0-9]*[\s>])/i.test(start) && !/^<[a-z][a-z0-9+.-]*:/i.test(start) ? "html" : "turtle";
};

/** What stands for the address of a file that does not say its own. */
const ownAddress = "urn:interdict:file";

const tripleOf = ({ subject, predicate, object }: Quad): readonly Triple[] => {
  const id = (term: RdfTerm) => (term.termType === "BlankNode" ? `_:${term.value}` : term.value);
  const from = { subject: id(subject), property: predicate.value };
  if (object.termType === "Literal")
    return [{ ...from, object: { kind: "literal", text: object.value, language: object.language } }];
  return object.termType === "Quad" ? [] : [{ ...from, object: { kind: "node", id: id(object) } }];
};

/** A context that stands elsewhere: nothing is fetched, so what it says is not known. */
class RemoteContext extends Error {}

const fromJson = async (text: string): Promise<readonly Quad[]> => {
  const { default: jsonld } = await import("jsonld");
  const found: unknown = await jsonld.toRDF(JSON.parse(text), {
    base: ownAddress,
    documentLoader: async (url: string) => {
      throw new RemoteContext(url);
    },
  });
  return found as readonly Quad[];
};

const fromHtml = async (text: string): Promise<readonly Quad[]> => {
  const { RdfaParser } = await import("rdfa-streaming-parser");
  return new Promise((done, refuse) => {
    const quads: Quad[] = [];
    const parser = new RdfaParser({ baseIRI: ownAddress, contentType: "text/html" });
    parser.on("data", (quad: Quad) => void quads.push(quad));
    parser.on("error", refuse);
    parser.on("end", () => done(quads));
    parser.end(text);
  });
};

const fromTurtle = async (text: string): Promise<readonly Quad[]> => {
  const { Parser } = await import("n3");
  return new Parser({ baseIRI: ownAddress }).parse(text);
};

const readers: Readonly<Record<Form, (text: string) => Promise<readonly Quad[]>>> = {
  json: fromJson,
  html: fromHtml,
  turtle: fromTurtle,
};

/** Where a parser says that it stopped: `on line 3`, or a character of a JSON text. */
const lineIn = (message: string, text: string): number | undefined => {
  const line = /\bline (\d+)/.exec(message)?.[1];
  if (line !== undefined) return Number(line);
  const at = /\bposition (\d+)/.exec(message)?.[1];
  return at === undefined ? undefined : text.slice(0, Number(at)).split("\n").length;
};

/** Was the context of somebody else's address asked for? The library wraps what its loader throws. */
const isRemote = (error: unknown): boolean => {
  if (error instanceof RemoteContext) return true;
  if (!(error instanceof Error)) return false;
  const { cause, details } = error as Error & { details?: { cause?: unknown } };
  return isRemote(cause) || isRemote(details?.cause);
};

/**
 * A file of linked data, as JSON-LD, as HTML with RDFa or as Turtle; told apart by content. Nothing is fetched.
 * Problems: E-BESLUIT-SYNTAX, E-BESLUIT-CONTEXT.
 */
export const readRdf = async (file: string, text: string): Promise<Result<Graph>> => {
  const form = formOf(text);
  try {
    return ok(graphOf((await readers[form](text)).flatMap(tripleOf)));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (isRemote(error)) return fail(exchangeProblem("E-BESLUIT-CONTEXT", { file }));
    const line = lineIn(error.message, text);
    return fail(exchangeProblem("E-BESLUIT-SYNTAX", { file, ...(line === undefined ? {} : { line }) }, { form }));
  }
};
