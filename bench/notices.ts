import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const interdict = fileURLToPath(new URL("../bin/interdict.mjs", import.meta.url));
const measure = "be/bru/2023-tiktok-communes";
const bodies = 600;

/** Invented municipalities, a quarter in each of French, Dutch and German, a quarter in French and Dutch together. */
const register = (): string => {
  const languages = [
    "fr: language-region",
    "nl: language-region",
    "de: language-region",
    "fr: bilingual-region, nl: bilingual-region",
  ];
  const rows = Array.from(
    { length: bodies },
    (_, n) =>
      `  - {id: be/ex/m-${n}, kind: local, names: [{fr: "Commune ${n} (fictif)", nl: "Gemeente ${n} (fictif)", de: "Gemeinde ${n} (fictif)", en: "Municipality ${n} (fictif)"}], languages: {${languages[n % 4]}}, within: [be/bru], status: confirmed, source: [f], fictional: true}`,
  );
  const contacts = Array.from(
    { length: bodies },
    (_, n) => `  - {body: be/ex/m-${n}, address: m${n}@fictif.invalid, source: f}`,
  );
  return [
    "# FICTIF",
    'sources: {f: {title: "Invention (fictif)"}}',
    "bodies:",
    ...rows,
    "contacts:",
    ...contacts,
    "",
  ].join("\n");
};

/** Seconds of wall time from the start of the process, and what it printed. */
const prepared = (data: string, now: string): { readonly seconds: number; readonly prepared: number } => {
  const start = performance.now();
  const flags = ["--fictional", "--at", "2023-03-28", "--now", now, "--json", "--data", data];
  const run = spawnSync(process.execPath, [interdict, "notify", "prepare", measure, ...flags], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return { seconds: (performance.now() - start) / 1000, prepared: JSON.parse(run.stdout).prepared };
};

/** One measure to 600 bodies with a letter each in their languages; then the same again, when nothing has changed. */
export const bench = () => {
  const data = mkdtempSync(join(tmpdir(), "notices-"));
  try {
    mkdirSync(join(data, "registers"));
    writeFileSync(join(data, "registers", "bodies.yaml"), register());
    const [first, again] = [prepared(data, "2023-03-28T09:00"), prepared(data, "2023-03-28T10:00")];
    return {
      "letters and messages to 600 bodies": `${first.seconds.toFixed(1)} s, ${first.prepared} prepared (aim: under 30 s)`,
      "again, nothing changed": `${again.seconds.toFixed(2)} s, ${again.prepared} prepared (aim: under 1 s)`,
    };
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
};
