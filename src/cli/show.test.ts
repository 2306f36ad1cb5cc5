import { describe, expect, it } from "vitest";
import { type Language, languages } from "../language/language.ts";
import { loadCorpus, repository } from "../measure/corpus.ts";
import { vocabulary } from "../measure/vocabulary/attributes.ts";
import { attributes } from "./attributes.ts";
import type { Command, Io, Words } from "./command.ts";
import { Misuse } from "./common.ts";
import { show } from "./show.ts";

const run = async (
  command: Command,
  positionals: readonly string[],
  flags: Readonly<Record<string, string>>,
  language: Language,
) => {
  const out: string[] = [];
  const err: string[] = [];
  const io: Io = {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    input: async () => new Uint8Array(),
    env: {},
    cwd: repository,
    watched: false,
    language,
    now: () => Date.parse("2023-04-15T10:00:00Z"),
    data: "/nowhere",
  };
  const words: Words = { positionals, flag: (name) => name in flags, value: (name) => flags[name], list: () => [] };
  const exit = await command.run(words, io);
  return { exit, out: out.join(""), err: err.join("") };
};

describe("interdict show", () => {
  const measures = loadCorpus().measures.map(({ id }) => id);

  it.each(measures.map((id, place) => [id, languages[place % languages.length] ?? "fr"] as const))(
    "%s in %s: 80 columns, force first",
    async (id, language) => {
      const { exit, out, err } = await run(show, [id], {}, language);
      expect([exit, err]).toEqual([0, ""]);
      const lines = out.split("\n");
      expect(lines[0]).toMatch(/^[◆◇▣○] \p{Lu}{3,}/u);
      for (const line of lines)
        expect(
          line.length <= 80 ||
            !line
              .trim()
              .replace(/^(?:–|⚠|→) /, "")
              .includes(" "),
        ).toBe(true);
      expect(out).not.toMatch(/undefined|\[object/);
      for (const attribute of vocabulary.keys()) if (attribute.includes(".")) expect(out).not.toContain(attribute);
    },
  );

  it("takes the clock of the command when no day is given", async () => {
    const id = "be/wal/2023-tiktok";
    const plain = await run(show, [id], {}, "fr");
    const dated = await run(show, [id], { at: "2023-04-15" }, "fr");
    expect(plain.out).toBe(dated.out);
    expect((await run(show, [id], { at: "2030-01-01" }, "fr")).out).not.toBe(dated.out);
  });

  it("gives the same as a value", async () => {
    const [id = ""] = measures;
    const { out } = await run(show, [id], { json: "", at: "2023-04-15" }, "de");
    expect(JSON.parse(out)).toMatchObject({
      measure: id,
      at: "2023-04-15",
      clauses: expect.any(Array),
      unclear: expect.any(Array),
      notYet: expect.any(Array),
    });
  });

  it("refuses what it cannot show", async () => {
    await expect(run(show, [], {}, "fr")).rejects.toBeInstanceOf(Misuse);
    await expect(run(show, ["be/none"], { at: "31 March" }, "fr")).rejects.toBeInstanceOf(Misuse);
    expect(await run(show, ["be/none"], {}, "fr")).toMatchObject({ exit: 3, out: "" });
  });
});

describe("interdict attributes", () => {
  it("gives id, type, values and question of each, and nothing else", async () => {
    const { exit, out } = await run(attributes, [], { json: "" }, "fr");
    const all: unknown = JSON.parse(out);
    expect(exit).toBe(0);
    expect(all).toEqual(
      [...vocabulary.values()].map(({ id, type, values, question }) => ({ id, type, values, question })),
    );
  });

  it.each(languages)("is a table in %s", async (language) => {
    const { out } = await run(attributes, [], {}, language);
    const flat = out.replaceAll(/\n {32}/g, " ");
    for (const { id, question, values } of vocabulary.values()) {
      expect(flat).toContain(question[language]);
      expect(out).toMatch(new RegExp(`^${id.replaceAll(".", "\\.")}\\s`, "m"));
      if (values.length > 0) expect(flat).toContain(values.join(" | "));
    }
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  });
});
