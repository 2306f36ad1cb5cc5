import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const src = fileURLToPath(new URL("../src/", import.meta.url));

/** What each folder may import, besides itself (docs/architecture.md). Nothing reaches upward. */
const foundations = ["language", "problem", "time", "yaml", "csv"];
const allowed: Readonly<Record<string, readonly string[]>> = {
  language: [],
  problem: ["language"],
  time: [],
  csv: foundations,
  yaml: foundations,
  logic: foundations,
  paper: [...foundations],
  catalogue: [...foundations, "logic"],
  register: [...foundations, "logic", "csv"],
  ledger: [...foundations, "store"],
  store: [...foundations],
  measure: [...foundations, "logic", "catalogue", "register"],
  deed: [...foundations, "logic", "register", "measure", "store", "ledger"],
  control: [...foundations, "paper", "logic", "catalogue", "register", "measure", "deed"],
  cascade: [...foundations, "csv", "paper", "logic", "catalogue", "register", "measure", "deed", "store", "ledger"],
  evidence: [...foundations, "logic", "csv", "catalogue", "register", "measure", "deed", "store", "ledger"],
  posture: [
    ...foundations,
    "logic",
    "catalogue",
    "register",
    "measure",
    "deed",
    "control",
    "evidence",
    "store",
    "ledger",
  ],
  enforce: [
    ...foundations,
    "logic",
    "catalogue",
    "register",
    "measure",
    "deed",
    "control",
    "cascade",
    "evidence",
    "posture",
    "store",
    "ledger",
  ],
  answer: [
    ...foundations,
    "paper",
    "logic",
    "catalogue",
    "register",
    "measure",
    "deed",
    "control",
    "evidence",
    "posture",
    "store",
    "ledger",
  ],
  demo: [
    ...foundations,
    "paper",
    "logic",
    "catalogue",
    "register",
    "measure",
    "deed",
    "control",
    "cascade",
    "evidence",
    "posture",
    "answer",
    "store",
    "ledger",
  ],
  web: [
    ...foundations,
    "paper",
    "logic",
    "catalogue",
    "register",
    "measure",
    "deed",
    "control",
    "cascade",
    "evidence",
    "posture",
    "enforce",
    "answer",
    "store",
    "ledger",
  ],
  cli: [
    ...foundations,
    "paper",
    "logic",
    "csv",
    "catalogue",
    "register",
    "measure",
    "deed",
    "control",
    "cascade",
    "evidence",
    "posture",
    "enforce",
    "answer",
    "demo",
    "web",
    "store",
    "ledger",
  ],
};

const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts") && !/(?:\.test|\.test-help|for-tests|arbitrary)\.ts$/.test(file));

const importsOf = (file: string): readonly string[] =>
  [...readFileSync(join(src, file), "utf8").matchAll(/from "([^"]+)"/g)].map(([, specifier]) => specifier ?? "");

describe("imports run one way", () => {
  for (const folder of Object.keys(allowed)) {
    it(`${folder} imports only what lies below it`, () => {
      const upward = files
        .filter((file) => file.startsWith(`${folder}/`))
        .flatMap((file) =>
          importsOf(file)
            .filter((specifier) => specifier.startsWith("../"))
            .map((specifier) => new URL(specifier, `file:///${file}`).pathname.split("/")[1] ?? "")
            .filter((target) => target !== folder && !allowed[folder]?.includes(target))
            .map((target) => `${file} → ${target}`),
        );
      expect(upward).toEqual([]);
    });
  }

  it("every folder has its place", () => {
    expect(
      [...new Set(files.map((file) => file.split("/")[0]))].filter((folder) => allowed[folder ?? ""] === undefined),
    ).toEqual([]);
  });
});

describe("the core is pure", () => {
  const pure = ["logic", "catalogue", "measure", "control", "posture"];
  // The edge of a stage reads its files in these.
  const edges = /(?:^|\/)(?:load|corpus)\.ts$|\.test\.ts$/;
  for (const folder of pure) {
    it(`${folder} knows no disk, network, clock or chance`, () => {
      const found = files
        .filter((file) => file.startsWith(`${folder}/`) && !edges.test(file))
        .filter((file) => {
          const text = readFileSync(join(src, file), "utf8");
          return (
            /from "node:(?:fs|net|http|dns|child_process|sqlite|os)/.test(text) ||
            /Date\.now\(|new Date\(\)|Math\.random\(|fetch\(/.test(text)
          );
        });
      expect(found).toEqual([]);
    });
  }
});
