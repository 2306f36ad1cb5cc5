import { openTestStore } from "../../src/evidence/for-tests.ts";
import { append, exportLedger, type Head } from "../../src/ledger/ledger.ts";
import { verifyChain } from "../../src/ledger/verify.ts";
import { command, type Examples, inFolder } from "./example.ts";

/** A sound ledger of notes, as `interdict ledger export` writes it, with its head. */
const ledgerOf = (notes: readonly string[]): { readonly lines: readonly string[]; readonly end: Head } => {
  const store = openTestStore();
  const heads = store.transaction((tx) =>
    append(
      tx,
      notes.map((note, place) => ({ at: place * 1000, kind: "note", body: { note } })),
    ),
  );
  const lines = [...exportLedger(store)];
  store.close();
  const end = heads.at(-1);
  if (end === undefined) throw new Error("an empty ledger");
  return { lines, end };
};

const { lines, end } = ledgerOf(["one", "two", "three"]);
const [first = "", second = "", third = ""] = lines;

/** `interdict verify --ledger`, against the head that an answer names where it matters. */
const verifying = (typed: string, given: readonly string[], expected?: Head) =>
  inFolder(`${typed}:\ninterdict verify --ledger ledger.jsonl`, { "ledger.jsonl": `${given.join("\n")}\n` }, () =>
    verifyChain(given, expected).problems.map((problem) => ({
      ...problem,
      place: { file: "ledger.jsonl", ...problem.place },
    })),
  );

export const examples: Examples = {
  "E-LEDGER-FILE": command("ledger export --out nowhere/ledger.jsonl"),
  "E-LEDGER-LINE": verifying("a line that was cut", [first, second.slice(0, 40), third]),
  "E-LEDGER-CHANGED": verifying("“two” was made “2”", [first, second.replace("two", "2"), third]),
  "E-LEDGER-ORDER": verifying("an entry stands twice", [first, second, second, third]),
  "E-LEDGER-MISSING": verifying("the second entry was taken out", [first, third]),
  "E-LEDGER-LINK": verifying("the last entry was taken from another ledger", [
    first,
    second,
    ledgerOf(["one", "2", "three"]).lines[2] ?? "",
  ]),
  "E-LEDGER-CUT": verifying(`the end was cut off; the answer was made from entry ${end.seq}`, [first, second], end),
  "E-LEDGER-HEAD": verifying(
    `the end was written anew; the answer was made from entry ${end.seq}`,
    ledgerOf(["one", "two", "3"]).lines,
    end,
  ),
};
