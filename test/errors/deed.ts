import { readDeeds } from "../../src/deed/deeds.ts";
import { readRecords } from "../../src/deed/read.ts";
import { register } from "../edges/readers.ts";
import { command, type Examples, problemsIn, reading } from "./example.ts";

const clausesOf = (measure: string) => (measure === "xx/sample" ? ["ban"] : undefined);
const ground = { register, clausesOf, points: ["rpz-bind", "chromium"] };

/** The records of a file, read against a register with the bodies xx, xx/government, xx/cabinet, xx/local and the invented xx/ex. */
const file = (text: string) =>
  reading("deeds.yaml", text, (name, given) => {
    const { kept, rejected, refused } = readRecords([{ name, text: given }], ground);
    return [...refused, ...rejected.flat(), ...kept.flatMap(({ warnings }) => warnings)];
  });

const dispatch = (more: string, by = "xx/government", measure = "xx/sample"): string =>
  `- {kind: dispatch, by: ${by}, measure: ${measure}, at: 2023-03-24, known-at: 2023-06-09, source: a letter${more}}\n`;

export const examples: Examples = {
  "E-RECORD-NONE": file("letter: sent\n"),
  "E-RECORD-FILE": command("record deeds.yaml"),
  "E-RECORD-KIND": file("- {kind: letter, by: xx/government}\n"),
  "E-RECORD-BODY": file(dispatch(", about: xx/goverment")),
  "E-RECORD-NOBODY": file(dispatch(", about: {within: xx, kind: school}")),
  "E-RECORD-WHOSE": file(dispatch("", "the minister")),
  "E-RECORD-WORLDS": file(dispatch(", about: xx/ex")),
  "E-RECORD-MEASURE": file(dispatch("", "xx/government", "xx/elsewhere")),
  "E-RECORD-CLAUSE": file(dispatch(", clause: bann")),
  "E-RECORD-CLAIM": file(
    dispatch("").replace(
      "at: 2023-03-24",
      "at: {claims: {first: {value: 2023-03-24, by: a}, second: {value: 2023-03-25, by: b}}, chosen: {claim: third, why: it is nearer, by: editor, on: 2023-07-01}}",
    ),
  ),
  "E-RECORD-POINT": file(
    "- {kind: points, body: xx/local, points: [{point: bind}], by: xx/local, on: 2023-05-01, known-at: 2023-05-02}\n",
  ),
  "E-RECORD-ID": reading(
    "deeds.yaml",
    dispatch(", id: letter") + dispatch(", id: letter, about: xx/local"),
    (name, text) => problemsIn(readDeeds([{ name, text }], ground)),
  ),
};
