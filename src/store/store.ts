import { mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync, type StatementSync } from "node:sqlite";
import { pathToFileURL } from "node:url";
import type { Kysely } from "kysely";
import { fail, ok, type Result } from "../problem/problem.ts";
import { migrate, newest, versionOf } from "./migrations.ts";
import { storeProblem } from "./problems.ts";
import { kyselyOver, statementsOf } from "./sqlite.ts";
import type { Tables } from "./tables.ts";

/** "Intd" in ASCII: what the header of our database files says (SQLite's application_id). */
const applicationId = 0x496e7464;

/** What may be done inside one transaction: run prepared statements. Nothing asynchronous can slip in between. */
export interface Transaction {
  readonly statement: (sql: string) => StatementSync;
}

/** The data folder, open: one database and the evidence files beside it. */
export interface Store {
  readonly folder: string;
  readonly query: Kysely<Tables>;
  /** A kept prepared statement, for bulk reads. */
  readonly statement: (sql: string) => StatementSync;
  /** All or nothing, durable when it returns. @throws what `work` throws, after undoing everything. */
  readonly transaction: <T>(work: (tx: Transaction) => T) => T;
  readonly close: () => void;
}

const storeOver = (folder: string, database: DatabaseSync): Store => {
  const statement = statementsOf(database);
  return Object.freeze({
    folder,
    query: kyselyOver(database, statement),
    statement,
    transaction: <T>(work: (tx: Transaction) => T): T => {
      database.exec("BEGIN IMMEDIATE");
      try {
        const result = work({ statement });
        database.exec("COMMIT");
        return result;
      } catch (error) {
        if (database.isTransaction) database.exec("ROLLBACK");
        throw error;
      }
    },
    close: () => database.close(),
  });
};

const settings = "PRAGMA busy_timeout = 10000; PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF;";

/** A store that holds nothing and writes nowhere. */
const emptyStore = (folder: string): Store => {
  const database = new DatabaseSync(":memory:");
  database.exec(settings);
  migrate(database);
  return storeOver(folder, database);
};

const openForReading = (path: string): DatabaseSync => {
  try {
    const database = new DatabaseSync(path, { readOnly: true });
    versionOf(database);
    return database;
  } catch (error) {
    // On a medium that cannot be written, WAL needs a side file that cannot be made: nothing writes there, so read it as it stands.
    const address = pathToFileURL(path);
    address.search = "immutable=1";
    const database = new DatabaseSync(address, { readOnly: true });
    try {
      versionOf(database);
      return database;
    } catch {
      throw error;
    }
  }
};

/** Is there a database yet? @throws where the disk does not say, or where what should be a folder is a file. */
const isThere = (path: string): boolean => {
  try {
    statSync(path);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return false;
    throw error;
  }
};

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Is it ours, and not from a later program? A database that holds nothing at all yet is ours to fill. */
const mayUse = (database: DatabaseSync, path: string): Result<number> => {
  const version = versionOf(database);
  const id = Number(database.prepare("PRAGMA application_id").get()?.application_id ?? 0);
  const tables = Number(database.prepare("SELECT count(*) AS n FROM sqlite_schema").get()?.n ?? 0);
  if (id !== applicationId && (version !== 0 || tables !== 0))
    return fail(storeProblem("E-STORE-FOREIGN", { file: path }, { path }));
  if (version > newest) return fail(storeProblem("E-STORE-NEWER", { file: path }, { found: version, known: newest }));
  return ok(version);
};

/**
 * Opens the data folder: `<folder>/interdict.sqlite` in WAL mode with every commit synced to disk, and `<folder>/files`.
 * For reading, a folder that does not exist is an empty store and nothing is created.
 */
export const openStore = (
  folder: string,
  { readOnly = false }: { readonly readOnly?: boolean } = {},
): Result<Store> => {
  const path = join(folder, "interdict.sqlite");
  let database: DatabaseSync | undefined;
  try {
    if (readOnly && !isThere(path)) return ok(emptyStore(folder));
    if (!readOnly) mkdirSync(folder, { recursive: true });
    database = readOnly ? openForReading(path) : new DatabaseSync(path);
    database.exec(settings);
    const usable = mayUse(database, path);
    if (!usable.ok) {
      database.close();
      return usable;
    }
    if (!readOnly) {
      database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;`);
      if (usable.value === 0) database.exec(`PRAGMA application_id = ${applicationId}`);
      migrate(database);
    } else if (usable.value < newest) {
      database.close();
      if (usable.value === 0) return ok(emptyStore(folder));
      const migrated = openStore(folder);
      if (!migrated.ok) return migrated;
      migrated.value.close();
      return openStore(folder, { readOnly });
    }
    return ok(storeOver(folder, database));
  } catch (error) {
    database?.close();
    const foreign = error instanceof Error && /not a database|malformed/.test(error.message);
    if (foreign) return fail(storeProblem("E-STORE-FOREIGN", { file: path }, { path }));
    return fail(storeProblem("E-STORE-FOLDER", { file: folder }, { path: folder, reason: reasonOf(error) }));
  }
};
