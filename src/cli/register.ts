import { dayInWords } from "../language/dates.ts";
import { number, say } from "../language/say.ts";
import { type Body, bodyKinds, isBodyKind } from "../register/body.ts";
import { nameOf } from "../register/facts.ts";
import { bodyJson } from "../register/json.ts";
import { loadRegister } from "../register/load.ts";
import { bodiesAt, body, type Register } from "../register/register.ts";
import { registerWords } from "../register/words.ts";
import { type Day, dayOf } from "../time/time.ts";
import type { Command, Io, Words } from "./command.ts";
import { flags, instantFlag, invalid, Misuse, printJson } from "./common.ts";

/** `interdict register`: the bodies of one world on a day. */
export const command: Command = {
  name: "register",
  usage: "[--kind KIND] [--within BODY] [--at DAY] [--fictional] [--json]",
  summary: registerWords.summary,
  options: {
    kind: { type: "value", summary: registerWords.kind },
    within: { type: "value", summary: registerWords.within },
    at: flags.at,
    fictional: flags.fictional,
  },
  run: async (words, io) => {
    const at = dayOf(instantFlag(words, "at") ?? io.now());
    const kind = kindFlag(words);
    const loaded = await loadRegister(io.data);
    if (!loaded.ok) return invalid(loaded.problems, words, io);
    const register = loaded.value;
    const world = words.flag("fictional") ? "fictional" : "real";
    const within = withinFlag(words, register, world);
    const found = bodiesAt(register, {
      at,
      world,
      ...(kind === undefined ? {} : { kind }),
      ...(within === undefined ? {} : { within }),
    });
    if (words.flag("json"))
      printJson(
        found.map((each) => bodyJson(register, each, at)),
        io,
      );
    else printTable(found, at, world === "fictional", io);
    return 0;
  },
};

const kindFlag = (words: Words) => {
  const value = words.value("kind");
  if (value === undefined || isBodyKind(value)) return value;
  throw new Misuse(registerWords.badKind, { value, kinds: bodyKinds.join(", ") });
};

/** A real body may hold invented ones, so it may be asked about in both worlds; an invented one only in its own. */
const withinFlag = (words: Words, register: Register, world: "real" | "fictional"): string | undefined => {
  const value = words.value("within");
  if (value === undefined) return undefined;
  const found = body(register, value);
  if (found === undefined) throw new Misuse(registerWords.noBody, { value });
  if (found.world === "fictional" && world === "real") throw new Misuse(registerWords.onlyFictional, { value });
  return value;
};

const printTable = (found: readonly Body[], at: Day, fictional: boolean, io: Io): void => {
  const heads = [registerWords.id, registerWords.kindHead, registerWords.status, registerWords.name];
  const rows = found.map((each) => [each.id, each.kind, statusOf(each, io), nameOf(each, io.language)]);
  const table = found.length === 0 ? [] : [heads.map((head) => say(head, io.language)), ...rows];
  const widths = heads.map((_, column) => Math.max(0, ...table.map((row) => (row[column] ?? "").length)));
  if (fictional) io.out(`${say(registerWords.invented, io.language)}\n`);
  for (const row of table)
    io.out(
      `${row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd()}\n`,
    );
  const verify = found.filter(({ status }) => status === "to-verify").length;
  const args = {
    count: found.length,
    shown: number(found.length, io.language),
    verify,
    verifyShown: number(verify, io.language),
    day: dayInWords(at, io.language),
  };
  io.out(`${table.length === 0 ? "" : "\n"}${say(registerWords.count, io.language, args)}\n`);
};

const statusOf = (each: Body, io: Io): string =>
  each.status === "confirmed"
    ? say(registerWords.confirmed, io.language)
    : say(registerWords.toVerify, io.language, { what: each.verify.join(", ") });
