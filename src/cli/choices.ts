import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Language } from "../language/language.ts";
import { say } from "../language/say.ts";
import { another } from "../measure/compare/frame.ts";
import { anotherProduct } from "../measure/compare/words.ts";
import { findMeasure, measuresAsked } from "../measure/corpus.ts";
import type { Measure } from "../measure/measure.ts";
import type { Lookups } from "../measure/prose/names.ts";
import { fail, ok, type Result } from "../problem/problem.ts";
import { nameOf } from "../register/facts.ts";
import { body, type Register } from "../register/register.ts";
import type { Io, Words } from "./command.ts";
import { Misuse } from "./common.ts";
import { cliWords } from "./words.ts";

/** A list flag of `ID=VALUE` words, as pairs. @throws Misuse for a word without a name and a value, or a name with two values */
export const pairsFlag = (words: Words, name: string): ReadonlyMap<string, string> => {
  const pairs = new Map<string, string>();
  for (const word of words.list(name)) {
    const at = word.indexOf("=");
    if (at < 1) throw new Misuse(cliWords.needsValue, { option: `--${name} ID=VALUE` });
    const [id, value] = [word.slice(0, at), word.slice(at + 1)];
    const before = pairs.get(id);
    if (before !== undefined && before !== value)
      throw new Misuse(cliWords.twoValues, { option: `--${name} ${id}`, a: before, b: value });
    pairs.set(id, value);
  }
  return pairs;
};

/**
 * The measures that a command is asked about, by id or path: those named, else all; with the local measures of the data folder that speak in their place. Problems:
 * E-MEASURE-…, also of a local measure that cannot be read.
 */
export const measuresNamed = (ids: readonly string[], io: Io): Result<readonly Measure[]> => {
  const named = ids.map((id) => findMeasure(id, io));
  const unread = named.flatMap((one) => (one.ok ? [] : one.problems));
  if (unread.length > 0) return fail(...unread);
  const { measures, problems } = measuresAsked(
    named.flatMap((one) => (one.ok ? [one.value] : [])),
    io.data,
  );
  return problems.length > 0 ? fail(...problems) : ok(measures);
};

/** The names of bodies and products for sentences, from the register and the catalogue. */
export const lookupsFrom = (register: Register, catalogue: Catalogue, language: Language): Lookups => ({
  body: (id) => {
    const found = body(register, id);
    return found === undefined ? id : nameOf(found, language);
  },
  product: (id) => (id === another ? say(anotherProduct, language) : (catalogue.products.get(id)?.name ?? id)),
});
