import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, it } from "vitest";
import { append, head } from "../ledger/ledger.ts";
import { testFolder } from "./for-tests.ts";
import { migrate, newest } from "./migrations.ts";
import { openStore } from "./store.ts";

const opened = (folder: string, readOnly = false) => {
  const store = openStore(folder, { readOnly });
  if (!store.ok) throw new Error(store.problems[0]?.code);
  return store.value;
};

describe("the store", () => {
  it("reads a folder that does not exist as an empty store and creates nothing", async () => {
    const folder = join(testFolder(), "none");
    const store = opened(folder, true);
    expect(await store.query.selectFrom("observation").selectAll().execute()).toEqual([]);
    expect((await head(store)).seq).toBe(0);
    expect(existsSync(folder)).toBe(false);
  });

  it("refuses a database of a newer program, by its code", () => {
    const folder = testFolder();
    opened(folder).close();
    const database = new DatabaseSync(join(folder, "interdict.sqlite"));
    database.exec(`PRAGMA user_version = ${newest + 1}`);
    database.close();
    for (const readOnly of [false, true]) {
      expect(openStore(folder, { readOnly })).toMatchObject({ ok: false, problems: [{ code: "E-STORE-NEWER" }] });
    }
  });

  it("keeps the messages and attempts of an older schema, to the byte", () => {
    const folder = testFolder();
    opened(folder).close();
    const path = join(folder, "interdict.sqlite");
    const made = new DatabaseSync(path);
    const id = made.prepare("PRAGMA application_id").get()?.application_id;
    made.close();
    rmSync(path);
    const database = new DatabaseSync(path);
    database.exec(`PRAGMA application_id = ${id}; PRAGMA foreign_keys = ON`);
    migrate(database, 2);
    database.exec(`
      INSERT INTO entry VALUES (1, 5, 'notice', '{}', '', 'h');
      INSERT INTO notice VALUES ('k', 1, 'm', 'v', 'b', 'bound', 5, '{}');
      INSERT INTO message VALUES ('id', 1, 'k', 'notice', 'a@b.invalid', 'd', x'00ff0a', 'uncertain', 6, 1, 7, NULL);
      INSERT INTO attempt VALUES ('id', 1, 6, 'uncertain', NULL);
    `);
    database.close();
    const store = opened(folder);
    expect(store.statement("SELECT * FROM message").all()).toMatchObject([
      { id: "id", body: null, bytes: new Uint8Array([0, 255, 10]), state: "uncertain", next_at: 7 },
    ]);
    expect(store.statement("SELECT * FROM attempt").all()).toMatchObject([
      { message: "id", n: 1, outcome: "uncertain" },
    ]);
    expect(store.statement("PRAGMA foreign_key_check").all()).toEqual([]);
    store.close();
  });

  it("leaves a database that is not ours alone, and a file that is no database", () => {
    const folder = testFolder();
    const path = join(folder, "interdict.sqlite");
    const database = new DatabaseSync(path);
    database.exec("CREATE TABLE theirs (x); INSERT INTO theirs VALUES (1)");
    database.close();
    expect(openStore(folder)).toMatchObject({ ok: false, problems: [{ code: "E-STORE-FOREIGN" }] });
    const other = testFolder();
    writeFileSync(
      join(other, "interdict.sqlite"),
      "no database at all, but long enough to be looked at as one".repeat(9),
    );
    expect(openStore(other)).toMatchObject({ ok: false, problems: [{ code: "E-STORE-FOREIGN" }] });
  });

  it("says when the folder cannot be made", () => {
    const file = join(testFolder(), "file");
    writeFileSync(file, "");
    expect(openStore(join(file, "data"))).toMatchObject({ ok: false, problems: [{ code: "E-STORE-FOLDER" }] });
  });

  it("takes no file for an empty folder when it reads", () => {
    const file = join(testFolder(), "file");
    writeFileSync(file, "notes");
    for (const folder of [file, join(file, "data")]) {
      const opened = openStore(folder, { readOnly: true });
      expect(opened).toMatchObject({ ok: false, problems: [{ code: "E-STORE-FOLDER", place: { file: folder } }] });
    }
    expect(readFileSync(file, "utf8")).toBe("notes");
  });

  it("undoes a transaction that throws", async () => {
    const store = opened(testFolder());
    const entry = { at: 0, kind: "file", body: {} };
    expect(() =>
      store.transaction((tx) => {
        append(tx, [entry]);
        throw new Error("stopped");
      }),
    ).toThrow("stopped");
    expect((await head(store)).seq).toBe(0);
    store.transaction((tx) => append(tx, [entry]));
    expect((await head(store)).seq).toBe(1);
  });

  it("lets nobody change or remove an entry, and is read while it is open for writing", async () => {
    const folder = testFolder();
    const store = opened(folder);
    store.transaction((tx) => append(tx, [{ at: 0, kind: "file", body: { a: 1 } }]));
    expect(() => store.statement("UPDATE entry SET body = '{}'").run()).toThrow("append-only");
    expect(() => store.statement("DELETE FROM entry").run()).toThrow("append-only");
    const reader = opened(folder, true);
    expect(await head(reader)).toEqual(await head(store));
    expect(() => reader.transaction((tx) => append(tx, [{ at: 0, kind: "file", body: {} }]))).toThrow();
  });
});
