import { readAttested } from "../../src/cascade/attest/given.ts";
import { linesOf } from "../../src/cascade/attest/lines.ts";
import { attestProblem } from "../../src/cascade/attest/problems.ts";
import { loadCorpus } from "../../src/measure/corpus.ts";
import { loadRegister } from "../../src/register/load.ts";
import { parseInstant } from "../../src/time/time.ts";
import { readReturned } from "../../src/web/receipt/returned.ts";
import { calling, type Examples, problemsIn } from "./example.ts";

const today = "2023-04-10";
const now = parseInstant("2023-04-10T10:00") ?? 0;
const body = "be/wal/spw";

const counting = async () => {
  const register = await loadRegister("/nonexistent");
  const measure = loadCorpus().measures.find(({ id }) => id === "be/wal/2023-tiktok");
  if (!register.ok || measure === undefined) throw new Error("the register and the measure are there");
  const lines = linesOf({ measure, body, register: register.value, at: now, knownAt: now });
  return { measure: measure.id, body, lines, now };
};

const form = (typed: string, fields: Readonly<Record<string, string>>) =>
  calling(typed, async () => problemsIn(readAttested({ on: today, ...fields }, (await counting()).lines, today)));

const head = "measure;clause;row;body;statement;units;of;as-of\r\n";

const table = (text: string) =>
  calling(text.replaceAll("\r\n", " ⏎ "), async () => {
    const returned = await readReturned(new TextEncoder().encode(text), await counting());
    return returned.ok ? returned.value.refused.map(({ problem }) => problem) : returned.problems;
  });

export const examples: Examples = {
  "E-ATTEST-NUMBER": form("devices=beaucoup", { devices: "beaucoup" }),
  "E-ATTEST-MORE": table(`${head}be/wal/2023-tiktok;ban;service;${body};present;9;8;31/03/2023\r\n`),
  "E-ATTEST-EMPTY": form("on=2023-04-10 and nothing else", {}),
  "E-ATTEST-TABLE": table("be/wal/2023-tiktok;ban;absent\r\n"),
  "E-ATTEST-ROW": table(`${head}be/wal/2023-tiktok;ban;service;be/wal;absent;;;31/03/2023\r\n`),
  "E-ATTEST-FUTURE": table(`${head}be/wal/2023-tiktok;ban;service;${body};absent;;;31/12/2023\r\n`),
  "E-ATTEST-BLANK": calling(`${head.trim()} and no row filled in`, () => [
    attestProblem("E-ATTEST-BLANK", { field: "file" }),
  ]),
};
