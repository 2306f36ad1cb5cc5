import { readdirSync } from "node:fs";
import { join } from "node:path";
import { loadAll, openTestStore } from "./for-tests.ts";

/** Loads a folder into a data folder in a process of its own, so that a test can kill it. Says when it begins. */
const [data = "", inbox = ""] = process.argv.slice(2);
const store = openTestStore(data);
console.log("loading");
await loadAll(
  store,
  readdirSync(inbox).map((name) => join(inbox, name)),
);
store.close();
