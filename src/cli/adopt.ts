import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { modelClauses } from "../cascade/adoption-of.ts";
import { findMeasure } from "../measure/corpus.ts";
import { type Besluit, besluitIn } from "../measure/exchange/besluit/besluit.ts";
import { draftId, draftOf } from "../measure/exchange/besluit/draft.ts";
import { readRdf } from "../measure/exchange/besluit/read-rdf.ts";
import { exchangeProblem } from "../measure/exchange/problems.ts";
import type { Clause, Measure } from "../measure/measure.ts";
import { measureProblem } from "../measure/problems.ts";
import { refusalOf, textOf } from "../problem/disk.ts";
import { fail, ok, type Problem, type Result } from "../problem/problem.ts";
import { loadRegister } from "../register/load.ts";
import type { Register } from "../register/register.ts";
import { adoptResponse } from "./adopt-response.ts";
import { adoptWords } from "./adopt-words.ts";
import type { Command, Io, Words } from "./command.ts";
import { invalid, Misuse, printJson, required, sayTo } from "./common.ts";
import { cliWords } from "./words.ts";
import { writeOut } from "./write-out.ts";

const textIn = async (file: string, io: Io): Promise<Result<string>> => {
  try {
    return ok(textOf(file === "-" ? await io.input() : readFileSync(resolve(io.cwd, file))));
  } catch (error) {
    const reason = refusalOf(error);
    if (reason === undefined) throw error;
    return fail(measureProblem("E-MEASURE-FILE", { file }, { reason }));
  }
};

/** What a name of a municipality has before it in one file and not in another. */
const bare = (name: string): string => name.replace(/^(?:gemeente|stad)\s+/i, "").toLowerCase();

/** The body that decided: as given, else the municipality of the register that bears the name in the file. */
const bodyOf = (given: string | undefined, { unit }: Besluit, register: Register): Result<string> => {
  const none = fail(exchangeProblem("E-BESLUIT-BODY", { field: "--body" }, { name: given ?? unit ?? "none" }));
  if (given !== undefined) return register.byId.has(given) ? ok(given) : none;
  if (unit === undefined) return none;
  const named = register.bodies.filter(
    ({ kind, names }) => kind === "local" && names.some(({ text }) => bare(text) === bare(unit)),
  );
  const [id, ...others] = new Set(named.map((body) => body.id));
  return id === undefined || others.length > 0 ? none : ok(id);
};

const notInviting = (clause: string): Problem => exchangeProblem("E-BESLUIT-CLAUSE", { field: "--of" }, { clause });

/** The measure that invites, and its clauses that are named; none where it is named alone. @throws Misuse */
const wantedIn = (words: Words, io: Io): Result<{ readonly measure: Measure; readonly clauses: readonly Clause[] }> => {
  const named = words.list("of").map((of) => {
    const hash = of.lastIndexOf("#");
    return hash < 0 ? { of, measure: of } : { of, measure: of.slice(0, hash), clause: of.slice(hash + 1) };
  });
  const [first, ...more] = named;
  if (first === undefined) throw new Misuse(cliWords.missing, { command: "adopt", what: "--of MEASURE#CLAUSE" });
  const other = more.find(({ measure }) => measure !== first.measure);
  if (other !== undefined) throw new Misuse(adoptWords.oneMeasure, { a: first.measure, b: other.measure });
  const measure = findMeasure(first.measure, io);
  if (!measure.ok) return measure;
  const inviting = modelClauses(measure.value);
  const problems = named
    .filter(({ clause }) => (clause === undefined ? inviting.length === 0 : !inviting.some(({ id }) => id === clause)))
    .map(({ of }) => notInviting(of));
  if (problems.length > 0) return fail(...problems);
  return ok({
    measure: measure.value,
    clauses: inviting.filter(({ id }) => named.some(({ clause }) => clause === id)),
  });
};

/** A local decision, published or reported, as the draft of a measure that adopts an invitation. */
export const adopt: Command = {
  name: "adopt",
  usage:
    "FILE --of MEASURE#CLAUSE… [--body ID] [--besluit ADDRESS] [--out FILE] | --of MEASURE[#CLAUSE]… --body ID [--persons P] [--devices D] [--ends DAY] [--out FILE]",
  summary: adoptWords.summary,
  options: {
    of: { type: "list", summary: adoptWords.of },
    body: { type: "value", summary: adoptWords.body },
    besluit: { type: "value", summary: adoptWords.besluit },
    out: { type: "value", summary: adoptWords.out },
    persons: { type: "value", summary: adoptWords.persons },
    devices: { type: "value", summary: adoptWords.devices },
    ends: { type: "value", summary: adoptWords.ends },
  },
  run: async (words, io) => {
    const wanted = wantedIn(words, io);
    if (!wanted.ok) return invalid(wanted.problems, words, io);
    const { measure, clauses } = wanted.value;
    const by = words.value("body");
    if (words.positionals.length === 0 && by !== undefined)
      return adoptResponse({ measure, body: by, ...(clauses.length === 0 ? {} : { named: clauses }) }, words, io);
    if (clauses.length === 0) return invalid([notInviting(measure.id)], words, io);
    const file = required(words, 0, "adopt", "FILE");
    const [text, register] = await Promise.all([textIn(file, io), loadRegister(io.data)]);
    if (!text.ok) return invalid(text.problems, words, io);
    if (!register.ok) return invalid(register.problems, words, io);
    const graph = await readRdf(file, text.value);
    if (!graph.ok) return invalid(graph.problems, words, io);
    const besluit = besluitIn(graph.value, file, words.value("besluit"));
    if (!besluit.ok) return invalid(besluit.problems, words, io);
    const body = bodyOf(words.value("body"), besluit.value, register.value);
    if (!body.ok) return invalid(body.problems, words, io);
    const adoption = { besluit: besluit.value, body: body.value, measure, clauses };
    const draft = draftOf(adoption);
    const id = draftId(adoption);
    const out = words.value("out");
    const written = out === undefined ? undefined : writeOut(draft, out, io);
    if (written?.ok === false) return invalid(written.problems, words, io);
    if (words.flag("json"))
      printJson(
        { measure: id, adopts: clauses.map((one) => `${measure.id}#${one.id}`), file: written?.value ?? null, draft },
        io,
      );
    else if (out === undefined) io.out(draft);
    else io.err(`${sayTo(io, adoptWords.written, { id, file: out })}\n`);
    return 0;
  },
};
