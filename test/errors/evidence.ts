import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadAll, openTestStore } from "../../src/evidence/for-tests.ts";
import type { LoadOptions } from "../../src/evidence/load.ts";
import { type Example, type Examples, inFolder } from "./example.ts";

/** A file given to `interdict load`; the vocabulary is that of the tests, the receipt clock 12 April 2023. What is made is too long to show. */
const load = (name: string, text: string | (() => string), typed = "", options: Partial<LoadOptions> = {}): Example =>
  inFolder(
    `interdict load ${name} --body be/ex/bureau${typed}`,
    typeof text === "function" || text === "" ? {} : { [name]: text },
    async (folder) => {
      if (typeof text === "function") writeFileSync(join(folder, name), text());
      const store = openTestStore(join(folder, "data"));
      try {
        const loaded = await loadAll(store, [join(folder, name)], options);
        return loaded.flatMap(({ rejected, warnings }) => [...rejected, ...warnings]);
      } finally {
        store.close();
      }
    },
  );

const megabyte = 1024 * 1024;

const glpi = (more: Readonly<Record<string, unknown>>, content: Readonly<Record<string, unknown>>): string =>
  `${JSON.stringify({ deviceid: "pc-1", itemtype: "Computer", content, ...more })}\n`;

const hardware = { name: "PC-1" };
const devices = "device;device.owner;valid-from;valid-to\n";
const statements = "measure,clause,statement,units,as-of\n";

export const examples: Examples = {
  "E-EVIDENCE-UNREADABLE": load("inventory.json", ""),
  "E-EVIDENCE-UNKNOWN": load("minutes.txt", "Minutes of the meeting of 3 April 2023\n"),
  "E-EVIDENCE-NOT-SOURCE": load("devices.csv", `${devices}d1;authority;;\n`, " --source unbound-log", {
    source: "unbound-log",
  }),
  "E-EVIDENCE-NO-SUCH-SOURCE": load("devices.csv", `${devices}d1;authority;;\n`, " --source excel", {
    source: "excel",
  }),
  "E-EVIDENCE-JSON": load("inventory.json", glpi({}, { hardware }).slice(0, -4)),
  "E-EVIDENCE-TOO-LARGE": load(
    "inventory.json",
    () => glpi({}, { hardware, note: "x".repeat(2 * megabyte) }),
    ", a document of 2 MiB where 1 MiB is the limit (it is 128 MiB unless told)",
    { sizeCap: megabyte },
  ),
  "E-EVIDENCE-NEEDS-DAY": load("unbound.log", "Apr 03 10:00:00 unbound[1:0] query: 10.0.0.1 www.zazou.example. A IN\n"),
  "E-EVIDENCE-LOG-GROUND": load(
    "unbound.log",
    "Apr 03 10:00:00 unbound[1:0] query: 10.0.0.1 www.zazou.example. A IN\n",
    "",
    { logs: false },
  ),
  "E-EVIDENCE-FORM": load("statement.yaml", "attestation:\n  measure: [xx/sample\n"),
  "E-EVIDENCE-COLUMN-UNKNOWN": load("devices.csv", "device;device.ownr\nd1;authority\n"),
  "E-EVIDENCE-RECORD": load(
    "inventories.jsonl",
    `${glpi({}, { hardware, accesslog: { logdate: "2023-04-03 10:00:00" } })}{"deviceid": "pc-2"}\n`,
  ),
  "E-EVIDENCE-NOT-A-DEVICE": load("inventory.json", glpi({ itemtype: "Printer" }, { hardware })),
  "E-EVIDENCE-NO-NAME": load("devices.csv", `${devices};authority;;\n`),
  "E-EVIDENCE-UNDATED": load("inventory.json", glpi({}, { hardware, softwares: [] })),
  "E-EVIDENCE-ROW": load("devices.csv", `${devices}d1;authority\n`),
  "E-EVIDENCE-LINE": load(
    "unbound.log",
    "2023-04-03T10:00:00Z unbound[1:0] query: 10.0.0.1 www.zazou.example. A IN\n2023-04-03T10:00:01Z unbo\n",
  ),
  "E-EVIDENCE-VALUE": load("devices.csv", `${devices}d1;the minister;;\n`),
  "E-EVIDENCE-EMPTY": load("statement.csv", `${statements}xx/sample,,absent,3,2023-03-31\n`),
  "E-EVIDENCE-DATE": load("devices.csv", `${devices}d1;authority;30/02/2023;\n`),
  "E-EVIDENCE-SPAN": load("devices.csv", `${devices}d1;authority;2023-04-01;2023-03-01\n`),
  "E-EVIDENCE-NUMBER": load("statement.csv", `${statements}xx/sample,ban,absent,a dozen,2023-03-31\n`),
  "W-EVIDENCE-COLUMN-IGNORED": load("devices.csv", "device;device.owner;colour\nd1;authority;red\n"),
  "W-EVIDENCE-FUTURE": load("inventory.json", glpi({}, { hardware, accesslog: { logdate: "2032-04-03 10:00:00" } })),
};
