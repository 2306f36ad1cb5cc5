import type { Example, Examples, Shown } from "./example.ts";

const titles: Readonly<Record<string, string>> = {
  yaml: "Any file that people write",
  measure: "Measures, their cases, and facts",
  lint: "What to look at twice in a measure",
  whatif: "Choices of a “what if”",
  logic: "Conditions",
  catalogue: "The catalogue of products",
  register: "Registers of bodies",
  deed: "Deeds and other records",
  control: "Controls",
  evidence: "Evidence",
  receipt: "Receipts and responses through links",
  remind: "Rules of reminders",
  bundle: "Bundles that bodies send",
  outbox: "Mail that is sent and comes back",
  posture: "Posture and verdicts",
  answer: "Questions, answers and their verification",
  ledger: "The ledger",
  store: "The data folder",
  demo: "The exercise",
  web: "Pages",
};

const introduction = `# Errors

What can be wrong with what Interdict is given, one real example for each code. This page is written by the tests (\`test/errors/\`):
each example was run, and gave what stands here. Change an example or a text, then run \`UPDATE=1 npx vitest run test/errors.test.ts\`.

A problem says *where* (a file with line and column, a record, a flag), *what was expected* and *how to mend it*, in the four languages,
on the terminal and, with \`--json\`, as \`{"where", "code", "expected", "mend"}\`, with \`"near"\` where a known
word is near the one that was written. Codes that begin with W are warnings: what they speak of is kept.
A command ends with 2 when it was typed wrongly, with 3 when what it was given cannot be used, with 4 when some records were not kept.
`;

/** In a cell of a table: on one line, with nothing that ends the cell. */
const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll(/\s*\n\s*/g, " ");

/** A text as it stands, between fences longer than any inside. */
const fenced = (text: string, kind: string): string => {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${kind}\n${text.replace(/\n$/, "")}\n${fence}\n`;
};

const kindOf = (name: string): string => (/\.ya?ml$/.test(name) ? "yaml" : /\.json$/.test(name) ? "json" : "text");

const inputOf = ({ typed, files }: Example): string => {
  const written = Object.entries(files)
    .filter(([name]) => !name.endsWith("/"))
    .map(([name, text]) => `\`${name}\`:\n\n${fenced(text, kindOf(name))}`);
  return [...(typed === undefined ? [] : [fenced(typed, "text")]), ...written].join("\n");
};

const section = (code: string, example: Example, shown: readonly Shown[]): string => {
  const [first] = shown;
  if (first === undefined) throw new Error(`${code}: its example gives nothing`);
  const row = (language: "en" | "fr" | "nl" | "de") =>
    `| ${language} | ${cell(first.expected[language])} | ${cell(first.mend[language])} |`;
  const where = first.where === "" ? "" : `Where: \`${first.where}\`\n\n`;
  return `### ${code}

${inputOf(example)}
${where}| | what was expected | how to mend it |
|---|---|---|
${[row("en"), row("fr"), row("nl"), row("de")].join("\n")}
`;
};

/** The page of all codes, by stage. */
export const page = (
  stages: Readonly<Record<string, Examples>>,
  found: ReadonlyMap<string, readonly Shown[]>,
): string =>
  [
    introduction,
    ...Object.entries(stages).flatMap(([stage, examples]) => [
      `## ${titles[stage] ?? stage}\n`,
      ...Object.entries(examples).map(([code, example]) => section(code, example, found.get(code) ?? [])),
    ]),
  ].join("\n");
