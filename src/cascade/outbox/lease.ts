import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fail, ok, type Result } from "../../problem/problem.ts";
import { type Instant, writeInstant } from "../../time/time.ts";
import { outboxProblem } from "./problems.ts";

/** The right to hand messages over, held by one run at a time. */
export interface Lease {
  readonly release: () => void;
}

const busy = (error: unknown): boolean => error instanceof Error && /database is locked/.test(error.message);

/**
 * Takes the right to send from a data folder. It is a lock of the operating system on `<data>/outbox/run.sqlite`, which ends with the process however that
 * ends: a killed run leaves nothing to clear away, and nobody takes a process of the same number for it. Problems: E-OUTBOX-BUSY. @throws when the disk refuses.
 */
export const takeLease = (data: string, now: Instant, own: number = process.pid): Result<Lease> => {
  const folder = join(data, "outbox");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, "run.sqlite");
  const database = new DatabaseSync(file);
  try {
    database.exec("PRAGMA busy_timeout = 0; BEGIN IMMEDIATE");
    database.exec(
      "CREATE TABLE IF NOT EXISTS run (process INTEGER NOT NULL, since INTEGER NOT NULL) STRICT; DELETE FROM run",
    );
    database.prepare("INSERT INTO run (process, since) VALUES (?, ?)").run(own, now);
    // Who holds it must be readable for others, so it is written before the lock that stays.
    database.exec("COMMIT; BEGIN IMMEDIATE");
    return ok({ release: () => database.close() });
  } catch (error) {
    if (!busy(error)) {
      database.close();
      throw error;
    }
    const holder = holderOf(database);
    database.close();
    return fail(outboxProblem("E-OUTBOX-BUSY", { file }, holder));
  }
};

const holderOf = (database: DatabaseSync): { readonly process: string; readonly since: string } => {
  try {
    const row = database.prepare("SELECT process, since FROM run").get();
    if (row !== undefined) return { process: String(row.process), since: writeInstant(Number(row.since)) };
  } catch (error) {
    if (!(error instanceof Error && /no such table|database is locked/.test(error.message))) throw error;
  }
  return { process: "?", since: "?" };
};
