import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { allCommands } from "../src/cli/commands.ts";
import { Misuse } from "../src/cli/common.ts";
import { common, mostWords, parse } from "../src/cli/parse.ts";

const commands = await allCommands();
const binary = fileURLToPath(new URL("../bin/interdict.mjs", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "interdict-cli-"));
writeFileSync(join(folder, "notes.txt"), "Not a folder, not a measure, no facts.\n");
writeFileSync(join(folder, "latin.json"), Buffer.from('{"body": "caf\xe9"}', "latin1"));
writeFileSync(join(folder, "latin.yaml"), Buffer.from("title: caf\xe9\n", "latin1"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  readonly exit: number | null;
  readonly out: string;
  readonly err: string;
}

interface Line {
  readonly exit: number;
  readonly args: readonly string[];
  readonly input?: string;
  readonly says: RegExp;
}

/** The command itself, in a folder of its own, with this on its standard input. */
const interdict = (args: readonly string[], input = ""): Promise<Ended> =>
  new Promise((end) => {
    const child = spawn(process.execPath, [binary, ...args], {
      cwd: folder,
      env: { ...process.env, INTERDICT_DATA: join(folder, "data") },
    });
    let out = "";
    let err = "";
    child.stdout.on("data", (piece) => (out += piece));
    child.stderr.on("data", (piece) => (err += piece));
    child.on("close", (exit) => end({ exit, out, err }));
    child.stdin.end(input);
  });

const rule = (facts: string, at = "2023-04-15") => [
  "rule",
  "be/wal/2023-tiktok",
  "--action",
  "use",
  "--at",
  at,
  "--facts",
  facts,
];

describe("a command line that cannot be understood ends with 2 and a sentence, an input that cannot be used with 3", () => {
  const lines: readonly Line[] = [
    { exit: 2, args: ["--lang", "fr", "nope"], says: /La commande «\u00a0nope\u00a0» n’existe pas/ },
    { exit: 2, args: ["check", "--lang", "xx"], says: /fr, nl, de or en, not “xx”/ },
    { exit: 2, args: ["rule", "--facts", "--action", "use"], says: /--facts needs a value/ },
    { exit: 2, args: ["register", "everything"], says: /no use for “everything”/ },
    { exit: 2, args: rule("-", "2023-02-30"), says: /not “2023-02-30”/ },
    { exit: 2, args: ["serve", "--port", "abc"], says: /from 0 to 65535, not “abc”/ },
    { exit: 2, args: ["demo", "--seed", "x"], says: /whole number from 0 on, not “x”/ },
    { exit: 3, args: ["answer", "latin.yaml", "--out", "out"], says: /latin\.yaml: E-QUESTION-FILE.*UTF-8/ },
    { exit: 3, args: ["answer", "nowhere.yaml", "--out", "out"], says: /QUESTION: E-QUESTION-UNKNOWN/ },
    { exit: 3, args: ["verify", "latin.json"], says: /latin\.json: E-ANSWER-FILE.*UTF-8/ },
    { exit: 3, args: ["verify", "--ledger", "latin.json"], says: /latin\.json: E-ANSWER-LEDGER.*UTF-8/ },
    { exit: 3, args: ["verify", "notes.txt"], says: /notes\.txt: E-ANSWER-FILE.*JSON/ },
    {
      exit: 3,
      args: ["demo", "--out", "notes.txt", "--devices", "0", "--no-serve"],
      says: /notes\.txt: E-DEMO-OUT.*ENOTDIR|notes\.txt: E-DEMO-OUT.*EEXIST/,
    },
    { exit: 3, args: rule("nowhere.json"), says: /nowhere\.json.*E-FACTS-FILE.*ENOENT/ },
    { exit: 3, args: rule("latin.json"), says: /E-FACTS-FILE.*UTF-8/ },
    { exit: 3, args: rule("-"), says: /stdin.*E-FACTS-SHAPE/ },
    { exit: 3, args: rule("-"), input: '{"body": "__proto__"}', says: /stdin, record 1, body: E-FACTS-BODY/ },
    { exit: 3, args: ["check", "notes.txt"], says: /notes\.txt.*E-MEASURE-FILE/ },
    { exit: 3, args: ["register", "--data", "notes.txt"], says: /notes\.txt.*E-REGISTER-FILE/ },
  ];

  it.concurrent.each(lines)("$exit: interdict $args", async ({ exit, args, input, says }) => {
    const ended = await interdict(args, input);
    expect(ended).toMatchObject({ exit, err: expect.stringMatching(says) });
    expect(ended.err).not.toMatch(/^\s+at .*:\d+/m);
    expect(ended.err).toMatch(/[.»”)]\n$/);
  });

  it("shows what there is when nothing is asked", async () => {
    const ended = await interdict([]);
    expect(ended).toMatchObject({ exit: 2, err: "" });
    for (const { name } of commands) expect(ended.out).toContain(`  ${name} `);
  });
});

it.skipIf(process.platform === "win32")(
  "a disk that takes no more ends with 3 and a code, and is no fault of ours",
  async () => {
    const written = "{kind: position, by: be/wal/spw, measure: be/wal/2023-tiktok, at: 2023-03-24, source: s}";
    expect((await interdict(["record", "-", "--data", "full"], written)).exit).toBe(0);
    const typed = `ulimit -f 80; exec "${process.execPath}" "${binary}" record - --data full --json`;
    const child = spawn("/bin/sh", ["-c", typed], { cwd: folder });
    let out = "";
    child.stdout.on("data", (piece) => (out += piece));
    child.stdin.end(written.replace("source: s", `note: "${"x".repeat(300_000)}", source: s`));
    const exit = await new Promise((end) => child.on("close", end));
    expect([exit, JSON.parse(out)]).toMatchObject([3, { problems: [{ code: "E-STORE-DISK" }] }]);
  },
);

describe.each(commands.map((command) => [command.name, command] as const))("interdict %s", (name, command) => {
  const options = { ...command.options, ...common };
  const line =
    (...args: readonly string[]) =>
    () =>
      parse(args, options, name);

  it("has every flag that its usage names", () => {
    const named = [...command.usage.matchAll(/--([a-z-]+)/g)].map(([, flag]) => flag ?? "");
    expect(named.filter((flag) => !Object.hasOwn(options, flag))).toEqual([]);
  });

  it("refuses flags it has not, flags without their value and values without their flag", () => {
    for (const wrong of ["--nope", "--__proto__", "--constructor", "-x", "---", "--=x"])
      expect(line(wrong)).toThrow(Misuse);
    for (const [flag, { type }] of Object.entries(options)) {
      if (type === "flag") expect(line(`--${flag}=yes`)).toThrow(Misuse);
      else
        for (const wrong of [[`--${flag}`], [`--${flag}=`], [`--${flag}`, ""], [`--${flag}`, "--json"]])
          expect(line(...wrong)).toThrow(Misuse);
    }
  });

  it("takes flags before, between and after its words", () => {
    const words = line(
      "a",
      "--json",
      "b",
      "--at=2023-03-31".replace("at", Object.hasOwn(options, "at") ? "at" : "now"),
      "--",
      "--c",
    )();
    expect(words.positionals).toEqual(["a", "b", "--c"]);
    expect(words.flag("json")).toBe(true);
    expect(mostWords(command)).toBeGreaterThanOrEqual(0);
  });
});
