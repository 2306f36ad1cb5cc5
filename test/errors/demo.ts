import { readFileSync } from "node:fs";
import { join } from "node:path";
import { exercise } from "../../src/demo/exercise.ts";
import { loadScenario, readScenario } from "../../src/demo/scenario.ts";
import { type Examples, inFolder, problemsIn } from "./example.ts";

const shipped = readFileSync(new URL("../../exercises/2023-tiktok.yaml", import.meta.url), "utf8");

export const examples: Examples = {
  "E-DEMO-NAME": inFolder("the exercise of the project, with “laptop: 60” in its mixes made “laptops: 60”", {}, () =>
    problemsIn(readScenario("exercise.yaml", shipped.replace(/\blaptop: 60,/, "laptops: 60,"))),
  ),
  "E-DEMO-FILE": inFolder("an exercise that is not there", {}, async (folder) =>
    problemsIn(await loadScenario(join(folder, "exercise.yaml"))),
  ),
  "E-DEMO-OUT": inFolder(
    "interdict demo --out notes.txt --no-serve",
    { "notes.txt": "Not a folder.\n" },
    async (folder) =>
      problemsIn(await exercise({ data: join(folder, "data"), out: join(folder, "notes.txt"), devices: 0 })),
  ),
  "E-DEMO-OTHER": inFolder(
    "interdict demo --data data --no-serve",
    { "data/registers/exercise.yaml": "# be/ex/another\nbodies: []\n" },
    async (folder) => problemsIn(await exercise({ data: join(folder, "data"), out: join(folder, "out"), devices: 0 })),
  ),
};
