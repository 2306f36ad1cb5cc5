import { copyFile, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Answer } from "../answer/answer.ts";
import type { Wanted } from "../answer/input.ts";
import { answerFrom } from "../answer/load.ts";
import { toPdf } from "../answer/pdf.ts";
import { verifyAnswer } from "../answer/verify.ts";
import { exercise } from "../demo/exercise.ts";
import type { Result } from "../problem/problem.ts";
import { openStore, type Store } from "../store/store.ts";
import { parseInstant } from "../time/time.ts";
import { command as ledgerExport } from "./ledger.ts";
import { record } from "./record.ts";
import { runCommand } from "./run.test-help.ts";
import { verify } from "./verify.ts";

let folder = "";
let store: Store;
let answer: Answer;
let file = "";

/** One making for each wish: a property asks for the same answer many times. */
const kept = new Map<string, Promise<Result<Answer>>>();
const recompute = (wanted: Wanted): Promise<Result<Answer>> => {
  const key = JSON.stringify(wanted);
  const made = kept.get(key) ?? answerFrom(store, wanted, folder);
  kept.set(key, made);
  return made;
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "interdict-"));
  const made = await exercise({ data: folder, out: join(folder, "exercise"), seed: 7, devices: 37 });
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  const opened = openStore(folder, { readOnly: true });
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  store = opened.value;
  const wanted: Wanted = {
    question: "be/wal/question/2022-2023-170-di-rupo",
    world: "fictional",
    knownAt: parseInstant("2023-06-12") ?? 0,
  };
  const found = await answerFrom(store, wanted, folder);
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  answer = found.value;
  file = join(folder, "answer.json");
  await writeFile(file, JSON.stringify(answer, undefined, 2));
});
afterAll(async () => {
  store.close();
  await rm(folder, { recursive: true });
});

type Path = readonly (string | number)[];
type Tree = null | boolean | number | string | Tree[] | { [name: string]: Tree };

const written = (path: Path): string =>
  path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

interface Forgery {
  readonly path: Path;
  readonly how: "change" | "drop" | "swap";
}

/** Every leaf, every member and item, every pair of neighbouring items that differ. */
const forgeriesOf = (value: Tree, path: Path = []): readonly Forgery[] => {
  if (Array.isArray(value)) {
    return value.flatMap((item, n): readonly Forgery[] => [
      { path: [...path, n], how: "drop" },
      ...(n + 1 < value.length && JSON.stringify(item) !== JSON.stringify(value[n + 1])
        ? [{ path: [...path, n], how: "swap" as const }]
        : []),
      ...forgeriesOf(item, [...path, n]),
    ]);
  }
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).flatMap(([key, item]): readonly Forgery[] => [
      { path: [...path, key], how: "drop" },
      ...forgeriesOf(item, [...path, key]),
    ]);
  }
  return [{ path, how: "change" }];
};

const changed = (value: Tree): Tree => {
  if (typeof value === "number") return value + 1;
  if (typeof value === "boolean") return !value;
  return value === null
    ? "x"
    : /\d/.test(String(value))
      ? String(value).replace(/\d/, (digit) => String((Number(digit) + 1) % 10))
      : `${String(value)}x`;
};

const forged = (value: Tree, { path: [key, ...rest], how }: Forgery): Tree => {
  if (key === undefined) return changed(value);
  const last = rest.length === 0;
  if (Array.isArray(value)) {
    const at = Number(key);
    if (last && how === "drop") return value.toSpliced(at, 1);
    if (last && how === "swap") return value.toSpliced(at, 2, value[at + 1] ?? null, value[at] ?? null);
    return value.map((item, n) => (n === at ? forged(item, { path: rest, how }) : item));
  }
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([name]) => !(last && how === "drop" && name === key));
  return Object.fromEntries(
    entries.map(([name, item]) => [name, name === key ? forged(item, { path: rest, how }) : item]),
  );
};

const pointersOf = async (text: string): Promise<readonly string[]> => {
  const found = await verifyAnswer(text, "answer.json", { store, recompute });
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found.value.problems.map(({ place }) => place.field ?? "");
};

/** Is the place named, or something above it? */
const names = (pointers: readonly string[], place: string): boolean =>
  pointers.some((pointer) => place === pointer || place.startsWith(`${pointer}/`) || pointer === "/");

describe("an answer as the records give it", () => {
  it("is fine, however its JSON is spaced, and in the PDF as well", async () => {
    expect(await pointersOf(JSON.stringify(answer))).toEqual([]);
    const ran = await runCommand(verify, [file], {}, { data: folder });
    expect(ran).toMatchObject({ exit: 0, err: "" });
    await writeFile(join(folder, "answer.nl.pdf"), toPdf(answer, "nl"));
    expect(await runCommand(verify, [join(folder, "answer.nl.pdf")], {}, { data: folder })).toMatchObject({
      exit: 0,
      err: "",
    });
  });
});

describe("a forged answer", () => {
  const tree = (): Tree => JSON.parse(JSON.stringify(answer));

  it("any leaf changed, any item dropped, any neighbours swapped: refused, and the place named", async () => {
    const forgeries = forgeriesOf(tree()).filter(({ path }) => path[0] !== "made" && path[0] !== "again");
    expect(forgeries.length).toBeGreaterThan(1000);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...forgeries), async (forgery) => {
        const pointers = await pointersOf(JSON.stringify(forged(tree(), forgery)));
        expect({ forgery, named: names(pointers, written(forgery.path)) }).toEqual({ forgery, named: true });
        expect(pointers.length).toBeLessThanOrEqual(2);
      }),
      { numRuns: 300 },
    );
  });

  it("what it says it was made from is itself named, and nothing else", async () => {
    const forgeries = forgeriesOf(tree()).filter(({ path }) => path[0] === "made" || path[0] === "again");
    for (const forgery of forgeries) {
      const pointers = await pointersOf(JSON.stringify(forged(tree(), forgery)));
      expect({ forgery, pointers }).toEqual({ forgery, pointers: [written(forgery.path)] });
    }
  });

  it("a member written twice is refused, since two readers would read two numbers", async () => {
    const text = JSON.stringify(answer).replace('"totals":{', '"totals":{"units":1,');
    expect(await pointersOf(text)).toContain("/totals/units");
  });

  it("on the command line: exit 1, the pointer as text and as JSON", async () => {
    const other = join(folder, "forged.json");
    await writeFile(other, JSON.stringify(forged(tree(), { path: ["totals", "units"], how: "change" })));
    const ran = await runCommand(verify, [other], {}, { data: folder });
    expect(ran.exit).toBe(1);
    expect(ran.out.split("\n")[0]).toMatch(/^\/totals\/units E-ANSWER-DIFFERS: /);
    const asJson = await runCommand(verify, [other], { json: true }, { data: folder });
    expect(JSON.parse(asJson.out)).toMatchObject({
      verified: false,
      problems: [{ pointer: "/totals/units", code: "E-ANSWER-DIFFERS" }],
    });
  });

  it("a PDF that shows another number than it carries is refused at its page", async () => {
    const path = join(folder, "forged.pdf");
    const shown = {
      ...answer,
      parts: answer.parts.map((part, n) =>
        n === 0 ? { ...part, asks: { ...part.asks, fr: `${part.asks.fr} 99` } } : part,
      ),
    };
    await writeFile(path, toPdf(shown, "fr"));
    const ran = await runCommand(verify, [path], {}, { data: folder });
    expect(ran.exit).toBe(1);
    expect(ran.out).toMatch(/^\/parts\/0\/asks\/fr E-ANSWER-DIFFERS: /m);
    expect(ran.out).toMatch(/^page 1, line \d+ E-ANSWER-PDF: /m);
    const bytes = Buffer.from(toPdf(answer, "fr"));
    bytes[bytes.length - 12] = (bytes[bytes.length - 12] ?? 0) ^ 1;
    await writeFile(path, bytes);
    expect(await runCommand(verify, [path], {}, { data: folder })).toMatchObject({ exit: 1 });
  });

  it("what is no answer is exit 3", async () => {
    const path = join(folder, "other.json");
    for (const text of ["{}", "[]", "null", "not json", '{"made": 1, "again": "interdict"}']) {
      await writeFile(path, text);
      expect(await runCommand(verify, [path], {}, { data: folder })).toMatchObject({ exit: 3 });
    }
    expect(await runCommand(verify, [join(folder, "none.json")], {}, { data: folder })).toMatchObject({ exit: 3 });
  });
});

describe("the records", () => {
  /** The data folder again, with its database changed behind its back. */
  const tampered = async (change: (database: DatabaseSync) => void): Promise<string> => {
    const data = await mkdtemp(join(tmpdir(), "interdict-"));
    await mkdir(join(data, "registers"));
    await copyFile(join(folder, "interdict.sqlite"), join(data, "interdict.sqlite"));
    for (const name of await readdir(join(folder, "registers")))
      await copyFile(join(folder, "registers", name), join(data, "registers", name));
    const database = new DatabaseSync(join(data, "interdict.sqlite"));
    database.exec("PRAGMA foreign_keys = OFF; DROP TRIGGER entry_kept; DROP TRIGGER entry_held;");
    change(database);
    database.close();
    return data;
  };

  it("an entry changed, two swapped, or the tail cut off: refused, with and without an answer", async () => {
    const head = answer.made.head.seq;
    const changes: Readonly<Record<string, (database: DatabaseSync) => void>> = {
      changed: (database) => database.exec("UPDATE entry SET body = replace(body, 'a', 'b') WHERE seq = 3"),
      swapped: (database) =>
        database.exec(
          "UPDATE entry SET seq = 100000 WHERE seq = 2; UPDATE entry SET seq = 2 WHERE seq = 3; UPDATE entry SET seq = 3 WHERE seq = 100000",
        ),
      cut: (database) =>
        database.exec(
          `DELETE FROM entry WHERE seq > ${head - 2}; DELETE FROM file WHERE seq > ${head - 2}; DELETE FROM record WHERE seq > ${head - 2}`,
        ),
    };
    for (const [name, change] of Object.entries(changes)) {
      const data = await tampered(change);
      const ran = await runCommand(verify, [file], {}, { data });
      expect({ name, exit: ran.exit, code: /E-LEDGER-[A-Z]+/.test(ran.out) }).toEqual({ name, exit: 1, code: true });
      // A tail that is cut off leaves a whole chain: only what was made from it shows it.
      if (name !== "cut") expect(await runCommand(verify, [], {}, { data })).toMatchObject({ exit: 1 });
      else expect(ran.out).toContain("E-ANSWER-RECORDS");
      await rm(data, { recursive: true });
    }
  });

  it("an exported ledger must be whole and hold the head of the answer", async () => {
    const { out } = await runCommand(ledgerExport, [], {}, { data: folder });
    const path = join(folder, "ledger.jsonl");
    const lines = out.split("\n");
    const run = async (text: string, of: readonly string[] = []) => {
      await writeFile(path, text);
      return (await runCommand(verify, of, { ledger: path }, { data: folder })).exit;
    };
    expect(await run(out, [file])).toBe(0);
    expect(await run(lines.slice(0, -3).join("\n"), [file])).toBe(1);
    // Whether it is whole does not hang on the answer, which takes its time.
    expect(await run(out.replaceAll("\n", "\r\n"))).toBe(0);
    expect(await run(out.replace(/"records":(\d)/, (_, digit) => `"records":${(Number(digit) + 1) % 10}`))).toBe(1);
    expect(await run([lines[1], lines[0], ...lines.slice(2)].join("\n"))).toBe(1);
  });

  it("without a file, the chain of the data folder is checked", async () => {
    const ran = await runCommand(verify, [], {}, { data: folder });
    expect(ran.exit).toBe(0);
    expect(ran.out).toContain(answer.made.head.hash);
  });

  it("entries that came later change nothing of an earlier answer", async () => {
    const data = await tampered(() => undefined);
    await writeFile(
      join(data, "later.yaml"),
      "{kind: rule, by: be/ex/service-a, measure: be/wal/2023-tiktok, clause: ban, at: 2023-03-20, source: {title: Later}}\n",
    );
    expect(await runCommand(record, [join(data, "later.yaml")], {}, { data })).toMatchObject({ exit: 0 });
    expect(await runCommand(verify, [file], {}, { data })).toMatchObject({ exit: 0 });
    await rm(data, { recursive: true });
  });
});
