import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
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

export const examples: Examples = {
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
