import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { planJson } from "../../src/cascade/json.ts";
import { loadPlanning } from "../../src/cascade/load.ts";
import { type Plan, planOf } from "../../src/cascade/plan.ts";
import type { Command } from "../../src/cli/command.ts";
import { runCommand } from "../../src/cli/run.test-help.ts";
import { good } from "../../src/logic/arbitrary.ts";
import { loadSurroundings } from "../../src/measure/load.ts";
import { readMeasure } from "../../src/measure/read.ts";
import { openStore, type Store } from "../../src/store/store.ts";
import { type Instant, writeInstant } from "../../src/time/time.ts";
import { contactsText, measureText, registerText, type World } from "./world.ts";

const measureFile = "measure.yaml";

/** How reminders are agreed in this world. */
export const rules = { atMost: 2, apart: 6 };

/** A data folder of the world, with the real commands and the real plan over it. */
export const placeOf = async (world: World) => {
  const data = mkdtempSync(join(tmpdir(), "interdict-year-"));
  mkdirSync(join(data, "registers"));
  writeFileSync(join(data, "registers", "bodies.yaml"), registerText(world));
  writeFileSync(join(data, "registers", "contacts.csv"), contactsText(world));
  writeFileSync(join(data, measureFile), measureText(world));
  writeFileSync(
    join(data, "reminders.yaml"),
    `default: {before-deadline: [P10D], unacknowledged: P14D, unanswered: P30D, escalation: P14D, at-most: ${rules.atMost}, apart: P${rules.apart}D}\n`,
  );
  const around = good(await loadSurroundings(data));
  const measure = good(readMeasure(measureFile, measureText(world)));
  const store = good(openStore(data));
  const using = async <T>(work: (store: Store) => T | Promise<T>): Promise<T> => work(store);

  /** The plan at an instant, as known at another. */
  const plan = async (held: Store, at: Instant, knownAt: Instant): Promise<{ plan: Plan; said: string }> => {
    const planning = { measure, others: () => [], at, knownAt, toldSoFar: false };
    const { question } = good(await loadPlanning(held, around, planning));
    const found = planOf(question);
    const naming = { language: "fr" as const, name: (id: string) => id, duty: () => "" };
    const told = found.planned.map((one) => one.told);
    return { plan: found, said: JSON.stringify([planJson(found, question, naming), told, found.letters]) };
  };

  /** Runs a command with `--json`, and gives what it says. @throws when it refuses. */
  const run = async (
    command: Command,
    positionals: readonly string[],
    values: Readonly<Record<string, string | true>>,
    now: Instant,
  ): Promise<string> => {
    const { exit, out, err } = await runCommand(
      command,
      positionals,
      { ...values, json: true },
      { data, now: writeInstant(now) },
    );
    if (exit === 2 || exit === 3) throw new Error(`${command.name}: ${exit} ${out} ${err}`);
    return out;
  };

  return {
    data,
    around,
    measure,
    measureFile,
    using,
    plan,
    run,
    remove: () => {
      store.close();
      rmSync(data, { recursive: true, force: true });
    },
  };
};

export type YearPlace = Awaited<ReturnType<typeof placeOf>>;
