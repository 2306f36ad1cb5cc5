import { join } from "node:path";
import { loadRegister } from "../../src/register/load.ts";
import { readRegister } from "../../src/register/read.ts";
import { type Examples, inFolder, problemsIn, reading } from "./example.ts";

const body = (id: string, more = ""): string =>
  `  - {id: ${id}, kind: service, names: [{en: A Service}], status: confirmed, source: [list]${more}}\n`;

const bodies = (...list: readonly string[]): string => `sources:
  list: {title: A list}
bodies:
${list.join("")}`;

const file = (name: string, text: string) =>
  reading(name, text, (shown, given) => problemsIn(readRegister([{ name: shown, text: given }])));

export const examples: Examples = {
  "E-REGISTER-CSV": file("register.csv", 'id,kind,name.en,status,source\nxx/a,service,"A Service,confirmed,list\n'),
  "E-REGISTER-COLUMN": file("register.csv", "id,kind,name.en,state,status,source\n"),
  "E-REGISTER-VALUE": file(
    "register.csv",
    "id,kind,name.en,valid-from,status,source\nxx/a,service,A Service,31/03/2023,confirmed,\n",
  ),
  "E-REGISTER-BODY": file("register.yaml", bodies(body("xx/a", ", within: [xx/nowhere]"))),
  "E-REGISTER-OVERLAP": file(
    "register.yaml",
    bodies(body("xx/a", ", valid-to: 2023-12-31"), body("xx/a", ", valid-from: 2023-06-01")),
  ),
  "E-REGISTER-CYCLE": file("register.yaml", bodies(body("xx/a", ", within: [xx/b]"), body("xx/b", ", within: [xx/a]"))),
  "E-REGISTER-WORLD": file(
    "register.yaml",
    bodies(body("xx/ex", ", fictional: true"), body("xx/a", ", within: [xx/ex]")),
  ),
  "E-REGISTER-KEY": file("register.yaml", bodies(body("xx/a").replace("[list]", "[lists]"))),
  "E-REGISTER-FILE": inFolder(
    "interdict register --data notes.txt",
    { "notes.txt": "Not a folder.\n" },
    async (folder) => problemsIn(await loadRegister(join(folder, "notes.txt"))),
  ),
};
