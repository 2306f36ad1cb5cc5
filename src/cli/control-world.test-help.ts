import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Command } from "./command.ts";
import { controlBuild } from "./control-build.ts";
import { record } from "./record.ts";
import { runCommand } from "./run.test-help.ts";

export const measure = "be/wal/2023-tiktok";
export const body = "be/ex/service-test";

/** What a command said as JSON, and its exit. */
export interface Said {
  readonly exit: number;
  readonly said: ReturnType<typeof JSON.parse>;
  readonly err: string;
}

/** An invented body with a data folder of its own, that has decided to block until the end of June 2023. */
export interface World {
  readonly data: string;
  readonly run: (
    command: Command,
    positionals: readonly string[],
    values: Readonly<Record<string, string | true | readonly string[]>>,
    now: string,
  ) => Promise<Said>;
  readonly record: (yaml: string, now: string) => Promise<void>;
  readonly build: (at: string, point: string) => Promise<Said["said"]>;
  /** The files that were built last for a point, without the manifest. */
  readonly files: (point: string) => readonly { readonly file: string; readonly text: string }[];
  readonly remove: () => void;
}

/** Gives a data folder a register of its own with one invented body. */
export const registerBody = (data: string): void => {
  mkdirSync(join(data, "registers"));
  writeFileSync(
    join(data, "registers", "bodies.yaml"),
    `# FICTIF
sources: {f: {title: "Invention (fictif)"}}
bodies:
  - {id: ${body}, kind: service, names: [{fr: "Service de test (fictif)"}], within: [be/wal], status: confirmed, source: [f], fictional: true}
`,
  );
};

export const makeWorld = async (): Promise<World> => {
  const data = mkdtempSync(join(tmpdir(), "control-"));
  const out = join(data, "out");
  registerBody(data);
  const run: World["run"] = async (command, positionals, values, now) => {
    const {
      exit,
      out: text,
      err,
    } = await runCommand(command, positionals, { fictional: true, json: true, ...values }, { data, now });
    return { exit, said: text === "" ? undefined : JSON.parse(text), err };
  };
  const recordYaml: World["record"] = async (yaml, now) => {
    const file = join(data, "record.yaml");
    writeFileSync(file, yaml);
    const { exit, said } = await run(record, [file], {}, now);
    if (exit !== 0) throw new Error(JSON.stringify(said));
  };
  await recordYaml(
    `- {kind: rule, by: ${body}, measure: ${measure}, clause: ban, at: 2023-03-25, names-block: true, from: 2023-03-25, until: 2023-06-30, source: "Note de service (fictif)"}\n`,
    "2023-03-25T12:00",
  );
  return {
    data,
    run,
    record: recordYaml,
    build: async (at, point) => {
      const { exit, said, err } = await run(controlBuild, [measure], { body, at, out, point: [point] }, `${at}T09:00`);
      if (exit !== 0) throw new Error(err);
      return said.points[0];
    },
    files: (point) =>
      readdirSync(join(out, point))
        .filter((file) => !file.endsWith("manifest.json"))
        .map((file) => ({ file, text: readFileSync(join(out, point, file), "utf8") })),
    remove: () => rmSync(data, { recursive: true, force: true }),
  };
};
