import { isOpen, type Row } from "../control/status.ts";
import { statusWords } from "../control/words-status.ts";
import { controlGround } from "../enforce/ground.ts";
import { rowCounts, type StatusRow, statusOf } from "../enforce/status.ts";
import { findingsInWords, foundInWords, pointInWords, wantedInWords } from "../enforce/status-in-words.ts";
import { rowJson } from "../enforce/status-json.ts";
import { number } from "../language/say.ts";
import { everKnown } from "../measure/case.ts";
import { nameAt } from "../register/facts.ts";
import type { Register } from "../register/register.ts";
import type { Instant } from "../time/time.ts";
import { measuresNamed } from "./choices.ts";
import type { Command, Exit, Io } from "./command.ts";
import { flags, instantFlag, invalid, printJson, printProblems, sayTo } from "./common.ts";
import { labelled } from "./layout.ts";
import { bodyFlag } from "./posture.ts";

const width = 100;

const rowLines = (row: StatusRow, io: Io): readonly string[] => {
  const { language } = io;
  const said = sayTo(io, statusWords.row, {
    should: wantedInWords(row, language),
    is: foundInWords(row, language),
  });
  const more = [
    ...findingsInWords(row, language),
    ...(row.by === undefined ? [] : [sayTo(io, statusWords.byRecord, { id: row.by })]),
  ];
  const layout = { column: 24, width };
  return [
    ...labelled(`  ${pointInWords(row, language)}`, said, layout),
    ...more.flatMap((text) => labelled("", text, layout)),
  ];
};

const print = (rows: readonly StatusRow[], register: Register, at: Instant, io: Io): void => {
  if (rows.length === 0) {
    io.out(`${sayTo(io, statusWords.nothing)}\n`);
    return;
  }
  for (const [key, some] of Map.groupBy(rows, ({ body, measure }) => JSON.stringify([body, measure]))) {
    const [body = "", measure = ""]: readonly string[] = JSON.parse(key);
    io.out(`${nameAt(register, body, io.language, at)} (${body}): ${measure}\n`);
    io.out(`${some.flatMap((row) => rowLines(row, io)).join("\n")}\n`);
  }
  const { n, ...others } = rowCounts(rows);
  const counts = { rows: n, ...others };
  const shown = Object.fromEntries(Object.entries(counts).map(([key, n]) => [`${key}Shown`, number(n, io.language)]));
  io.out(`${sayTo(io, statusWords.total, { ...counts, ...shown })}\n`);
};

const exitOf = (rows: readonly Row[]): Exit => {
  if (rows.some(({ fault }) => fault !== undefined)) return 1;
  return rows.some(isOpen) ? 4 : 0;
};

/** What should be in force at each control point against what is, as known. 0 no fault · 1 a fault · 4 something is not known. */
export const controlStatus: Command = {
  name: "control status",
  usage: "[MEASURE] [--body ID] [--at DAY] [--known-at K] [--fictional]",
  summary: statusWords.summary,
  options: { body: flags.body, at: flags.at, "known-at": flags.knownAt, fictional: flags.fictional },
  run: async (words, io) => {
    const at = instantFlag(words, "at") ?? io.now();
    const knownAt = instantFlag(words, "known-at") ?? everKnown;
    const measures = measuresNamed(words.positionals, io);
    if (!measures.ok) return invalid(measures.problems, words, io);
    const ground = await controlGround(io, knownAt, { readOnly: true });
    if (!ground.ok) return invalid(ground.problems, words, io);
    const { store, around } = ground.value;
    try {
      const body = bodyFlag(words, around);
      const found = await statusOf({
        ground: ground.value,
        measures: measures.value,
        named: words.positionals.length > 0,
        ...(body === undefined ? {} : { body }),
        fictional: words.flag("fictional"),
        at,
        where: io,
      });
      if (!found.ok) return invalid(found.problems, words, io);
      const { rows, strangers } = found.value;
      printProblems(strangers, io);
      if (words.flag("json")) printJson(rows.map(rowJson), io);
      else print(rows, around.register, at, io);
      return exitOf(rows) || (strangers.length > 0 ? 4 : 0);
    } finally {
      store.close();
    }
  },
};
