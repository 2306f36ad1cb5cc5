import { closeSync, openSync, writeSync } from "node:fs";
import { resolve } from "node:path";
import { number } from "../language/say.ts";
import { exportLedger, head } from "../ledger/ledger.ts";
import { ledgerProblem } from "../ledger/problems.ts";
import { ledgerWords } from "../ledger/words.ts";
import { openStore } from "../store/store.ts";
import type { Command } from "./command.ts";
import { invalid, printJson, sayTo } from "./common.ts";

/** `interdict ledger export`: every entry as one line of canonical JSON, with its hash and the one before. */
export const command: Command = {
  name: "ledger export",
  usage: "[--out FILE]",
  summary: ledgerWords.summary,
  options: { out: { type: "value", summary: ledgerWords.out } },
  run: async (words, io) => {
    const store = openStore(io.data, { readOnly: true });
    if (!store.ok) return invalid(store.problems, words, io);
    try {
      const out = words.value("out");
      if (out === undefined) {
        for (const line of exportLedger(store.value)) io.out(`${line}\n`);
        return 0;
      }
      const path = resolve(io.cwd, out);
      try {
        const file = openSync(path, "w");
        for (const line of exportLedger(store.value)) writeSync(file, `${line}\n`);
        closeSync(file);
      } catch (error) {
        const reason = error instanceof Error && "code" in error ? String(error.code) : undefined;
        if (reason === undefined) throw error;
        return invalid([ledgerProblem("E-LEDGER-FILE", { file: path }, { reason })], words, io);
      }
      const { seq, hash } = await head(store.value);
      if (words.flag("json")) printJson({ file: path, entries: seq, head: { seq, hash } }, io);
      else io.err(`${sayTo(io, ledgerWords.written, { count: seq, countShown: number(seq, io.language), hash })}\n`);
      return 0;
    } finally {
      store.value.close();
    }
  },
};
