import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";
import { Kysely, SqliteDialect } from "kysely";
import type { Tables } from "./tables.ts";

/** A prepared statement for each text of SQL, kept: preparing costs more than running (Kysely keeps none). */
export const statementsOf = (database: DatabaseSync) => {
  const kept = new Map<string, StatementSync>();
  return (sql: string): StatementSync => {
    let statement = kept.get(sql);
    if (statement === undefined) {
      statement = database.prepare(sql);
      kept.set(sql, statement);
    }
    return statement;
  };
};

// node:sqlite turns what it does not know into NULL or into named parameters: nothing but these reaches it.
const bindable = (value: unknown): SQLInputValue => {
  if (value === null || typeof value === "string" || typeof value === "bigint" || value instanceof Uint8Array)
    return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw new Error(`not a value that the database holds: ${String(value)}`);
};

/** Kysely over node:sqlite, for everything but bulk loads and bulk reads. */
export const kyselyOver = (database: DatabaseSync, prepared: (sql: string) => StatementSync): Kysely<Tables> =>
  new Kysely<Tables>({
    dialect: new SqliteDialect({
      database: {
        close: () => database.close(),
        prepare: (sql) => {
          const statement = prepared(sql);
          return {
            reader: statement.columns().length > 0,
            all: (parameters) => statement.all(...parameters.map(bindable)),
            run: (parameters) => statement.run(...parameters.map(bindable)),
            iterate: (parameters) => statement.iterate(...parameters.map(bindable)),
          };
        },
      },
    }),
  });
