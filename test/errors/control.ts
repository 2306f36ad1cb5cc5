import { join } from "node:path";
import { existingFor } from "../../src/cli/control-existing.ts";
import { stageArtefacts } from "../../src/cli/stage-artefacts.ts";
import { point as firefox } from "../../src/control/points/firefox.ts";
import { orderOf } from "../../src/control/points/order.test-help.ts";
import { heldMeasure } from "../../src/enforce/issued.ts";
import { type Examples, inFolder, problemsIn, reading } from "./example.ts";

/** What Firefox has already, to be merged. */
const merging = (text: string) =>
  reading("policies.json", text, (file) => problemsIn(firefox.build(orderOf([], { existing: [{ file, text }] }))));

export const examples: Examples = {
  "E-CONTROL-FOLDER": inFolder(
    "interdict control build … --out notes.txt",
    { "notes.txt": "Not a folder.\n" },
    async (folder) =>
      problemsIn(stageArtefacts([{ folder: join(folder, "notes.txt"), files: [{ file: "policy.zone", text: "" }] }])),
  ),
  "E-CONTROL-FILE": inFolder("interdict control build … --point firefox --existing policies.json", {}, async (folder) =>
    problemsIn(await existingFor(["policies.json"], [firefox], folder)),
  ),
  "E-CONTROL-MEASURE": inFolder(
    "interdict control build … (after ./app.yaml was built at the same point, and moved away)",
    {},
    async (folder) =>
      problemsIn(
        heldMeasure("be/ex/2026-app", { body: "be/ex/town", point: "rpz-bind" }, { cwd: folder, data: folder }),
      ),
  ),
  "E-CONTROL-EXISTING": merging('{"policies": {"WebsiteFilter": {"Block": "*://*.town.example/*"}}}\n'),
  "E-CONTROL-MARKS": merging(
    '{"policies": {"WebsiteFilter": {"Block": ["*://0123456789abcdef0123.canary.interdict.internal/*", "*://app.example/*"]}}}\n',
  ),
};
