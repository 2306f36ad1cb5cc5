import { loadCatalogue } from "../catalogue/load.ts";
import { everKnown } from "../measure/case.ts";
import { findMeasure, loadCorpus } from "../measure/corpus.ts";
import { clausesCsv } from "../measure/exchange/clauses-csv.ts";
import { jsonOf } from "../measure/exchange/json.ts";
import { jsonLdOf } from "../measure/exchange/jsonld.ts";
import { ownBase } from "../measure/exchange/linked.ts";
import { fileTextOf } from "../measure/exchange/load.ts";
import type { Measure } from "../measure/measure.ts";
import { sized } from "../measure/sized.ts";
import { fail, ok, type Result } from "../problem/problem.ts";
import { loadRegister } from "../register/load.ts";
import { body, type Register } from "../register/register.ts";
import { lookupsFrom } from "./choices.ts";
import type { Command, Io, Words } from "./command.ts";
import { flags, instantFlag, invalid, Misuse, printJson, sayTo } from "./common.ts";
import { exportWords } from "./export-words.ts";
import { writeOut } from "./write-out.ts";

const forms = ["json", "csv", "jsonld"] as const;
type Form = (typeof forms)[number];

const formFlag = (words: Words): Form => {
  const value = words.value("as") ?? "json";
  const form = forms.find((one) => one === value);
  if (form === undefined) throw new Misuse(exportWords.badForm, { value, forms: forms.join(", ") });
  return form;
};

/** An absolute IRI without what JSON-LD could not keep apart from what follows it. */
const baseFlag = (words: Words): string => {
  const value = words.value("base") ?? ownBase;
  if (!/^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`#]*$/.test(value)) throw new Misuse(exportWords.badBase, { value });
  return value;
};

const isFictional = (register: Register, id: string): boolean => body(register, id)?.world === "fictional";

/** The measures named, or those of the corpus in the world asked for. */
const measuresOf = (words: Words, register: Register, io: Io): Result<readonly Measure[]> => {
  if (words.positionals.length === 0) {
    const { measures, problems } = loadCorpus();
    const fictional = words.flag("fictional");
    if (problems.length > 0) return fail(...problems);
    return ok(measures.filter(({ authority }) => isFictional(register, authority) === fictional));
  }
  const found = words.positionals.map((id) => findMeasure(id, io));
  const problems = found.flatMap((one) => (one.ok ? [] : one.problems));
  return problems.length > 0 ? fail(...problems) : ok(found.flatMap((one) => (one.ok ? [one.value] : [])));
};

const indented = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

/** One measure is an object, as its file is; several are a list. */
const asJson = (measures: readonly Measure[], one: boolean, io: Io): Result<string> => {
  const values = measures.map((measure) => {
    const text = fileTextOf(measure, io.cwd);
    return text.ok ? jsonOf(measure.file, text.value) : text;
  });
  const problems = values.flatMap((value) => (value.ok ? [] : value.problems));
  const all = values.flatMap((value) => (value.ok ? [value.value] : []));
  return problems.length > 0 ? fail(...problems) : ok(indented(one ? all[0] : all));
};

/** Measures for other programs: whole as JSON, their clauses as CSV, or as linked data. */
export const exportMeasures: Command = {
  name: "export",
  usage: "[MEASURE…] [--as json|csv|jsonld] [--out FILE] [--at DAY] [--known-at INSTANT] [--base IRI] [--fictional]",
  summary: exportWords.summary,
  options: {
    as: { type: "value", summary: exportWords.as },
    out: { type: "value", summary: exportWords.out },
    at: flags.at,
    "known-at": flags.knownAt,
    base: { type: "value", summary: exportWords.base },
    fictional: flags.fictional,
  },
  run: async (words, io) => {
    const form = formFlag(words);
    const base = baseFlag(words);
    const at = instantFlag(words, "at") ?? io.now();
    const knownAt = instantFlag(words, "known-at") ?? everKnown;
    const [register, catalogue] = await Promise.all([loadRegister(io.data), loadCatalogue()]);
    if (!register.ok) return invalid(register.problems, words, io);
    if (!catalogue.ok) return invalid(catalogue.problems, words, io);
    const measures = measuresOf(words, register.value, io);
    if (!measures.ok) return invalid(measures.problems, words, io);
    const lookups = lookupsFrom(register.value, catalogue.value, io.language);
    const fictional = (id: string) => isFictional(register.value, id);
    const text =
      form === "json"
        ? asJson(measures.value, words.positionals.length === 1, io)
        : sized(() =>
            form === "csv"
              ? clausesCsv(measures.value, { at, knownAt, language: io.language, lookups, fictional })
              : indented(jsonLdOf(measures.value, { at, knownAt, base, register: register.value })),
          );
    if (!text.ok) return invalid(text.problems, words, io);
    const out = words.value("out");
    if (out === undefined) {
      io.out(text.value);
      return 0;
    }
    const written = writeOut(text.value, out, io);
    if (!written.ok) return invalid(written.problems, words, io);
    const count = measures.value.length;
    if (words.flag("json")) printJson({ file: written.value, as: form, measures: count }, io);
    else io.err(`${sayTo(io, exportWords.written, { count, file: out })}\n`);
    return 0;
  },
};
