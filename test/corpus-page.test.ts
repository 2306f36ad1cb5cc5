import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, it } from "vitest";
import { loadCatalogue } from "../src/catalogue/load.ts";
import { lookupsFrom } from "../src/cli/choices.ts";
import { loadCorpus } from "../src/measure/corpus.ts";
import { type CorpusEntry, corpusInWords } from "../src/measure/prose/corpus.ts";
import { loadRegister } from "../src/register/load.ts";
import { never, parseInstant } from "../src/time/time.ts";

const file = fileURLToPath(new URL("../docs/corpus.md", import.meta.url));
const written = readFileSync(file, "utf8");
/** The day of the list stands in its first paragraph. */
const day = /on (\d{4}-\d{2}-\d{2})/.exec(written)?.[1] ?? "2026-11-22";

const cell = (texts: readonly string[]): string => texts.join(" ").replaceAll("|", "\\|").replaceAll("\n", " ");

const section = ({
  measure,
  title,
  authority,
  formal,
  file: path,
  clauses,
  unclear,
  held,
  confidence,
}: CorpusEntry) => `### ${title}

\`${measure}\` · ${authority} · [file](../${path})
${formal === undefined ? "" : `\nFormal force: ${formal}.\n`}
| clause | says | persons | devices | dates | state |
|---|---|---|---|---|---|
${clauses.map(({ id, force, does, persons, devices, dates, state }) => `| ${id} | **${force}** ${cell([does])} | ${cell(persons)} | ${cell(devices)} | ${cell(dates)} | ${state} |`).join("\n")}

Open in the text: ${unclear}. Confidence: ${held}.${confidence.length === 0 ? "" : ` ${confidence.join("; ")}.`}
`;

let made = "";
beforeAll(async () => {
  const [register, catalogue] = await Promise.all([loadRegister(), loadCatalogue()]);
  if (!register.ok || !catalogue.ok) throw new Error("the register and the catalogue can be read");
  const lookups = lookupsFrom(register.value, catalogue.value, "en");
  const at = parseInstant(day) ?? 0;
  const entries = corpusInWords(loadCorpus().measures, "en", lookups, { at, knownAt: never });
  const countries = [...Map.groupBy(entries, ({ measure }) => measure.split("/")[0] ?? "")];
  made = `# The corpus

Every measure that the project holds, with the state of each clause on ${day}, made from the files by \`interdict corpus\`
(\`UPDATE=1 npx vitest run test/corpus-page.test.ts\` writes this page). Paraphrases and conditions are ours; the sources stand in each file.

${countries.map(([country, all]) => `- [${country}](#${country}): ${all.length}`).join("\n")}

${countries.map(([country, all]) => `## ${country}\n\n${all.map(section).join("\n")}`).join("\n")}`;
});

it("docs/corpus.md lists every measure as its file says it (UPDATE=1 writes it)", () => {
  if (process.env["UPDATE"] === "1") writeFileSync(file, made);
  expect(readFileSync(file, "utf8")).toBe(made);
});
