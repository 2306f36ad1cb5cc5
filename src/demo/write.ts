import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { GeneratedFile } from "./generated.ts";

/** Writes files under a folder, one after the other; gives each with where it was written. */
export async function* writeFiles(
  files: Iterable<GeneratedFile>,
  folder: string,
): AsyncGenerator<{ readonly file: GeneratedFile; readonly path: string }> {
  for (const file of files) {
    const path = join(folder, ...file.path.split("/"));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, file.text);
    yield { file, path };
  }
}
