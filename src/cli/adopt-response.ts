import { mkdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { type Adopted, adoptionOf } from "../cascade/adoption.ts";
import { responseOf } from "../deed/response.ts";
import { dayInWords } from "../language/dates.ts";
import type { Language } from "../language/language.ts";
import { number, wordsIn } from "../language/say.ts";
import { exchangeProblem } from "../measure/exchange/problems.ts";
import { loadSurroundings } from "../measure/load.ts";
import type { Clause, Measure } from "../measure/measure.ts";
import { officialLanguagesOf } from "../register/facts.ts";
import { type Register, body as registered } from "../register/register.ts";
import { dayOf, type Instant, isDay } from "../time/time.ts";
import { adoptWords } from "./adopt-words.ts";
import type { Exit, Io, Words } from "./command.ts";
import { invalid, Misuse, printJson, sayTo } from "./common.ts";
import { recordsAt } from "./records.ts";
import { writeOut } from "./write-out.ts";

const oneOf = <T extends string>(words: Words, name: string, allowed: readonly T[]): T | undefined => {
  const value = words.value(name);
  if (value === undefined) return undefined;
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new Misuse(adoptWords.oneOf, { flag: `--${name}`, values: allowed.join(", "), value });
  return found;
};

const endsOf = (words: Words): Adopted["ends"] => {
  const value = words.value("ends");
  if (value === undefined || value === "never" || isDay(value)) return value;
  throw new Misuse(adoptWords.oneOf, { flag: "--ends", values: "YYYY-MM-DD, never", value });
};

const languageOf = (register: Register, body: string, now: Instant): Language =>
  officialLanguagesOf(register, body, now)[0] ?? "fr";

/**
 * A response on record that says *adopted*, as a measure of that body: drafted from the model of what it adopts, with what the flags say of its differences, and written where
 * the data folder’s measures stand, so that rulings cite it. 1 where no such response is on record.
 */
export const adoptResponse = async (
  { measure, clause, body }: { readonly measure: Measure; readonly clause: Clause; readonly body: string },
  words: Words,
  io: Io,
): Promise<Exit> => {
  const persons = oneOf(words, "persons", ["same", "with-elected", "without-elected", "others"]);
  const devices = oneOf(words, "devices", ["same", "others"]);
  const ends = endsOf(words);
  const around = await loadSurroundings(io.data);
  if (!around.ok) return invalid(around.problems, words, io);
  const { register } = around.value;
  if (registered(register, body) === undefined)
    return invalid([exchangeProblem("E-BESLUIT-BODY", { field: "--body" }, { name: body })], words, io);
  const now = io.now();
  const known = await recordsAt(register, now, io);
  if (!known.ok) return invalid(known.problems, words, io);
  const { deed: response } = responseOf(known.value, { body, measure: measure.id, at: now });
  const decided = response?.at.kind === "day" ? response.at.day : undefined;
  if (response === undefined || decided === undefined || !["adopted", "partly"].includes(response.answer)) {
    io.err(`${sayTo(io, adoptWords.noResponse, { body, measure: measure.id })}\n`);
    return 1;
  }
  const language = languageOf(register, body, now);
  const organ = response.organ === undefined ? "" : wordsIn(response.organ, language);
  const reference = response.reference ?? response.id;
  const made = adoptionOf({
    measure,
    clause,
    body,
    adopted: {
      organ: organ === "" ? "none" : organ,
      decided,
      reference,
      ...(persons === undefined ? {} : { persons }),
      ...(devices === undefined ? {} : { devices }),
      ...(ends === undefined ? {} : { ends }),
    },
    title: sayTo({ ...io, language }, adoptWords.title, { reference, day: dayInWords(decided, language) }),
    language,
    by: response.id,
    on: dayOf(now),
    at: now,
    knownAt: now,
    around: around.value,
  });
  if (!made.ok) return invalid(made.problems, words, io);
  const { id, yaml, differences } = made.value;
  const file = words.value("out") ?? join(io.data, "measures", `${id}.yaml`);
  mkdirSync(dirname(resolve(io.cwd, file)), { recursive: true });
  const written = writeOut(yaml, file, io);
  if (!written.ok) return invalid(written.problems, words, io);
  const adopts = `${measure.id}#${clause.id}`;
  if (words.flag("json"))
    printJson({ measure: id, adopts, file: written.value, response: response.id, differences: differences.length }, io);
  else
    io.out(
      `${sayTo(io, adoptWords.made, { id, file: written.value, n: differences.length, shown: number(differences.length, io.language) })}\n`,
    );
  return 0;
};
