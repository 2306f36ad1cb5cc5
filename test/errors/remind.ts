import { loadRules, readRules } from "../../src/cascade/remind/rules.ts";
import { type Examples, inFolder, problemsIn, reading } from "./example.ts";

const isMeasure = (id: string): boolean => id === "xx/sample";

export const examples: Examples = {
  "E-REMIND-FILE": inFolder("interdict remind xx/sample", { "reminders.yaml/": "" }, (folder) =>
    problemsIn(loadRules(folder, "xx/sample", isMeasure)),
  ),
  "E-REMIND-MEASURE": reading("reminders.yaml", "measures:\n  xx/smaple: {at-most: 2}\n", (name, text) =>
    problemsIn(readRules(name, text, "xx/sample", isMeasure)),
  ),
};
