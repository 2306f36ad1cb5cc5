import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Language } from "../language/language.ts";
import { parseInstant } from "../time/time.ts";
import { Misuse } from "./common.ts";
import { command } from "./register.ts";

let data = "";
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), "interdict-"));
  await mkdir(join(data, "registers"));
  const text = [
    "sources: {exercise: {title: Exercise}}",
    "bodies:",
    "  - {id: be/ex/service-a, kind: service, names: [{fr: Service A}], within: [be/wal], status: confirmed, source: [exercise], fictional: true}",
  ];
  await writeFile(join(data, "registers", "exercise.yaml"), text.join("\n"));
});
afterAll(() => rm(data, { recursive: true }));

const run = async (values: Record<string, string>, given: { language?: Language; data?: string } = {}) => {
  let out = "";
  let err = "";
  const exit = await command.run(
    {
      positionals: [],
      flag: (name) => values[name] === "",
      value: (name) => values[name],
      list: () => [],
    },
    {
      out: (text) => {
        out += text;
      },
      err: (text) => {
        err += text;
      },
      input: async () => new Uint8Array(),
      env: {},
      cwd: data,
      watched: false,
      language: given.language ?? "en",
      now: () => parseInstant("2026-11-21T12:00") ?? 0,
      data: given.data ?? data,
    },
  );
  return { exit, out, err };
};

describe("interdict register", () => {
  it("gives JSON whose length is the count", async () => {
    const { exit, out } = await run({ kind: "local", within: "be/wal", at: "2023-03-31", json: "" });
    const bodies = JSON.parse(out);
    expect([exit, bodies.length]).toEqual([0, 262]);
    expect(bodies.find(({ id }: { id: string }) => id === "be/mun/63023")).toEqual({
      id: "be/mun/63023",
      kind: "local",
      names: { fr: "Eupen", nl: "Eupen", de: "Eupen" },
      variants: ["fr", "nl", "de"].map((language) => ({ language, text: "Eupen" })),
      languages: [
        { language: "de", ground: "language-region" },
        { language: "fr", ground: "facilities" },
      ],
      within: ["be/prov/60000", "be/wal"],
      supervisedBy: [{ body: "be/dg", since: "2015-01-01", ground: "german-language-region" }],
      facts: { "body.german-speaking": true },
      members: [],
      status: "confirmed",
      verify: [],
      sources: ["statbel"],
      validFrom: "1970-01-01",
      validTo: null,
      fictional: false,
      centroid: expect.objectContaining({ lon: expect.any(Number), lat: expect.any(Number) }),
    });
  });

  it("means today where no day is given, and ends its table with the count", async () => {
    const { out } = await run({ kind: "local", within: "be/wal" }, { language: "fr" });
    expect(out).toMatch(/\n261 organismes au 21 novembre 2026\.\n$/);
    expect((await run({ kind: "uap", within: "be/wal", at: "2023-03-31" })).out).toMatch(
      /22 bodies on 31 March 2023, of which 19 still to verify\.\n$/,
    );
    expect((await run({ kind: "school" })).out).toBe("No body on 21 November 2026.\n");
  });

  it("shows the invented bodies alone and calls them so", async () => {
    const { out } = await run({ fictional: "", within: "be/wal" });
    expect(out.split("\n")[0]).toBe("FICTITIOUS: invented bodies");
    expect(JSON.parse((await run({ fictional: "", json: "" })).out).map(({ id }: { id: string }) => id)).toEqual([
      "be/ex/service-a",
    ]);
    expect((await run({ within: "be/wal" })).out).not.toContain("be/ex/");
  });

  it.each([{ kind: "town" }, { within: "be/nowhere" }, { within: "be/ex/service-a" }, { at: "2023-02-30" }])(
    "refuses %j as misuse",
    async (values) => {
      await expect(run(values)).rejects.toBeInstanceOf(Misuse);
    },
  );

  it("refuses a damaged register of the data folder with its place", async () => {
    const broken = await mkdtemp(join(tmpdir(), "interdict-"));
    await mkdir(join(broken, "registers"));
    await writeFile(join(broken, "registers", "x.yaml"), "bodies: [{");
    const { exit, err } = await run({}, { data: broken });
    expect(exit).toBe(3);
    expect(err).toContain("x.yaml:1:11: E-YAML-SYNTAX");
    await writeFile(join(broken, "registers", "x.yaml"), new Uint8Array([0xff, 0xfe]));
    expect((await run({}, { data: broken })).err).toContain("E-REGISTER-FILE");
    await rm(broken, { recursive: true });
  });
});
