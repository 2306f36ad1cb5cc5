import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { diskRefusal } from "../../src/store/disk.ts";
import { openStore } from "../../src/store/store.ts";
import { type Examples, inFolder, problemsIn } from "./example.ts";

/** Opens a data folder as commands that write do, after something was done to its database. */
const opening = (
  typed: string,
  files: Readonly<Record<string, string>>,
  folderOf: (folder: string) => string,
  before: (data: string) => void = () => undefined,
) =>
  inFolder(typed, files, (folder) => {
    const data = folderOf(folder);
    before(data);
    const opened = openStore(data);
    if (opened.ok) opened.value.close();
    return problemsIn(opened);
  });

const inData = (folder: string): string => join(folder, "data");

/** What a program of a later year would leave behind. */
const fromLater = (data: string): void => {
  const opened = openStore(data);
  if (opened.ok) opened.value.close();
  const database = new DatabaseSync(join(data, "interdict.sqlite"));
  database.exec("PRAGMA user_version = 999");
  database.close();
};

/** Writes until the database may grow no more, as on a full disk. */
const filled = (folder: string) => {
  const opened = openStore(folder);
  if (!opened.ok) return problemsIn(opened);
  const { statement, transaction, close } = opened.value;
  try {
    statement("PRAGMA max_page_count = 1").get();
    transaction((tx) => tx.statement("CREATE TABLE more AS SELECT zeroblob(1000000) AS x").run());
    return [];
  } catch (error) {
    const refused = diskRefusal(error, folder);
    return refused === undefined ? [] : [refused];
  } finally {
    close();
  }
};

export const examples: Examples = {
  "E-STORE-DISK": inFolder("interdict record … on a disk that is full", {}, filled),
  "E-STORE-NEWER": opening("a data folder whose database says schema 999", {}, inData, fromLater),
  "E-STORE-FOREIGN": opening(
    "interdict record … --data data",
    { "data/interdict.sqlite": "These are minutes of a meeting, not a database.\n" },
    inData,
  ),
  "E-STORE-FOLDER": opening("interdict record … --data notes.txt", { "notes.txt": "Not a folder.\n" }, (folder) =>
    join(folder, "notes.txt"),
  ),
};
