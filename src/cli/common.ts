import type { Text } from "../language/language.ts";
import { type Arguments, say } from "../language/say.ts";
import type { readChoices } from "../measure/case.ts";
import { measureProblem } from "../measure/problems.ts";
import { expectedOf, mendOf, type Problem, whereOf } from "../problem/problem.ts";
import { type Instant, parseInstant } from "../time/time.ts";
import type { Exit, Io, Option, Words } from "./command.ts";
import { cliWords } from "./words.ts";

/** A word of the command line that cannot be understood: said once, exit 2. */
export class Misuse extends Error {
  readonly text: Text;
  readonly args: Arguments;

  constructor(text: Text, args: Arguments = {}) {
    super(text.en);
    this.name = "Misuse";
    this.text = text;
    this.args = args;
  }
}

/** An instant flag: a bare day means its last instant in Europe/Brussels. */
export const instantFlag = (words: Words, name: string): Instant | undefined => {
  const value = words.value(name);
  if (value === undefined) return undefined;
  const at = parseInstant(value);
  if (at === undefined) throw new Misuse(cliWords.badInstant, { option: `--${name}`, value });
  return at;
};

/** The first word after the command, or misuse. */
export const required = (words: Words, place: number, command: string, what: string): string => {
  const word = words.positionals[place];
  if (word === undefined) throw new Misuse(cliWords.missing, { command, what });
  return word;
};

/** Problems for people: where, code, what was expected, how to mend it. */
export const printProblems = (problems: readonly Problem[], io: Io): void => {
  for (const problem of problems) {
    const where = whereOf(problem.place);
    io.err(
      `${where === "" ? "" : `${where}: `}${problem.code}: ${expectedOf(problem, io.language)}\n    ${mendOf(problem, io.language)}\n`,
    );
  }
};

/** The same as values, for `--json`. */
export const problemsJson = (problems: readonly Problem[], io: Io) =>
  problems.map((problem) => ({
    where: whereOf(problem.place),
    code: problem.code,
    expected: expectedOf(problem, io.language),
    mend: mendOf(problem, io.language),
    ...(problem.near === undefined ? {} : { near: problem.near }),
  }));

export const printJson = (value: unknown, io: Io): void => io.out(`${JSON.stringify(value, undefined, 2)}\n`);

/** An invalid input: the problems as JSON or for people, and exit 3. */
export const invalid = (problems: readonly Problem[], words: Words, io: Io): Exit => {
  if (words.flag("json")) printJson({ problems: problemsJson(problems, io) }, io);
  else printProblems(problems, io);
  return 3;
};

/** What is wrong with choices that fit nowhere: no such text or contested value, or not one of its values. */
export const choiceProblems = (flag: string, unknown: ReturnType<typeof readChoices>["unknown"]): readonly Problem[] =>
  unknown.map(({ id, value, values }) => {
    const place = { field: `--${flag} ${id}` };
    if (values.length === 0) return measureProblem("E-MEASURE-REFERENCE", place, { what: "readings", id });
    return measureProblem("E-MEASURE-VALUE", place, { id, value, values: values.join(", ") });
  });

const option = (type: Option["type"], en: string, fr: string, nl: string, de: string): Option => ({
  type,
  summary: { en, fr, nl, de },
});

/** Flags that several commands share, each explained once. */
export const flags = {
  at: option(
    "value",
    "As of this day or instant",
    "À ce jour ou à cet instant",
    "Op deze dag of dit tijdstip",
    "Zu diesem Tag oder Zeitpunkt",
  ),
  knownAt: option(
    "value",
    "As known at this instant",
    "Tel que connu à cet instant",
    "Zoals bekend op dit tijdstip",
    "Nach dem Kenntnisstand dieses Zeitpunkts",
  ),
  product: option(
    "value",
    "The product asked about; by default what the measures are about",
    "Le produit en question ; par défaut, ce que visent les mesures",
    "Het product waarover het gaat; standaard waarop de maatregelen slaan",
    "Das Produkt, um das es geht; ohne Angabe, was die Maßnahmen betreffen",
  ),
  fictional: option(
    "flag",
    "The invented bodies instead of the real ones",
    "Les organismes inventés au lieu des réels",
    "De verzonnen instellingen in plaats van de echte",
    "Die erfundenen Einrichtungen statt der wirklichen",
  ),
  body: option("value", "Only this body", "Cet organisme seulement", "Alleen deze instelling", "Nur diese Einrichtung"),
  claim: option(
    "list",
    "Choose a reading or a claim: ID=VALUE",
    "Retenir une lecture ou une affirmation : ID=VALEUR",
    "Een lezing of een bewering kiezen: ID=WAARDE",
    "Eine Lesart oder Angabe wählen: KENNUNG=WERT",
  ),
} as const;

export const sayTo = (io: Io, text: Text, args: Arguments = {}): string => say(text, io.language, args);
