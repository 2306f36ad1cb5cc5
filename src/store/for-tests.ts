import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore, type Store } from "./store.ts";

export const testFolder = (): string => mkdtempSync(join(tmpdir(), "interdict-"));

export const openTestStore = (folder: string = testFolder()): Store => {
  const opened = openStore(folder);
  if (!opened.ok) throw new Error("the store does not open");
  return opened.value;
};
