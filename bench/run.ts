import { readdirSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { fileURLToPath } from "node:url";

/** Every figure is a program of its own that runs the peers in the same run; only ratios are findings. */
const folder = fileURLToPath(new URL(".", import.meta.url));
const wanted = process.argv.slice(2);
const programs = readdirSync(folder)
  .filter((file) => file.endsWith(".ts") && file !== "run.ts" && !file.endsWith(".test.ts"))
  .filter((file) => wanted.length === 0 || wanted.includes(file.replace(/\.ts$/, "")));

console.log(
  `Node.js ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "?"}, ${Math.round(totalmem() / 2 ** 30)} GiB`,
);
for (const file of programs) {
  console.log(`\n── ${file}`);
  const program: unknown = await import(new URL(file, import.meta.url).href);
  if (typeof program === "object" && program !== null && "bench" in program && typeof program.bench === "function") {
    const result: unknown = await program.bench();
    if (result !== undefined) console.log(JSON.stringify(result, undefined, 2));
  }
}
