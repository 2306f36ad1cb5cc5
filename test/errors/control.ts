import { join } from "node:path";
import { writeArtefacts } from "../../src/cli/write-artefacts.ts";
import { type Examples, inFolder, problemsIn } from "./example.ts";

export const examples: Examples = {
  "E-CONTROL-FOLDER": inFolder(
    "interdict control build … --out notes.txt",
    { "notes.txt": "Not a folder.\n" },
    async (folder) => problemsIn(await writeArtefacts(join(folder, "notes.txt"), [{ file: "policy.zone", text: "" }])),
  ),
};
