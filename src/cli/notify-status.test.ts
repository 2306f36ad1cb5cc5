import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { exampleMeasure, followedFolder } from "../cascade/followed.test-help.ts";
import { languages } from "../language/language.ts";
import { repository } from "../measure/corpus.ts";
import { parseInstant } from "../time/time.ts";
import { command as planCommand } from "./notify-plan.ts";
import { command as status } from "./notify-status.ts";
import { runCommand } from "./run.test-help.ts";

let data: string;
beforeAll(() => {
  data = mkdtempSync(join(tmpdir(), "interdict-notify-"));
  cpSync(join(repository, "exercises/commune-fictive/registers"), join(data, "registers"), { recursive: true });
});
afterAll(() => rmSync(data, { recursive: true, force: true }));

const telling = z.object({
  deed: z.string(),
  by: z.string().nullable(),
  basis: z.enum(["record", "stated"]),
  on: z.string().nullable(),
  daysAfter: z.number().nullable(),
});
const statusForm = z.object({
  counts: z.object({
    addressees: z.number(),
    as: z.record(z.string(), z.number()),
    told: z.record(z.string(), z.number()),
    withoutDispatchRecord: z.number(),
    withoutAddress: z.number(),
  }),
  deadline: z.object({ measure: z.string(), clause: z.string(), day: z.string(), from: z.string() }).nullable(),
  underDeadline: z.record(z.string(), z.number()).nullable(),
  answers: z.record(z.string(), z.number()),
  letters: z.array(telling),
  bodies: z.array(
    z.object({
      body: z.string(),
      as: z.string(),
      told: z.string(),
      dispatchHeld: z.boolean(),
      underDeadline: z.string().nullable(),
      tellings: z.array(telling),
      passedOn: z.array(telling),
      response: z.object({ answer: z.string(), stated: z.boolean(), reason: z.string().nullable() }),
      notice: z.string(),
      replies: z.array(
        z.strictObject({
          id: z.string(),
          state: z.string(),
          answer: z.string(),
          since: z.string(),
          asked: z.boolean(),
        }),
      ),
      messages: z.array(z.object({ state: z.string(), kind: z.string(), id: z.string() })),
    }),
  ),
});

const asked = async (measure: string, at: string, more: Readonly<Record<string, string>> = {}) => {
  const { exit, out } = await runCommand(status, [measure], { at, "known-at": at, json: true, ...more }, { data });
  return { exit, found: statusForm.parse(JSON.parse(out)) };
};

describe("the Walloon cascade of 2023, replayed from the public record", () => {
  const circular = "be/wal/2023-tiktok-communes";

  it("253 municipalities: 8 June is 69 days after a deadline that none of them is under; no record of dispatch", async () => {
    const { exit, found } = await asked(circular, "2023-07-01");
    expect(exit).toBe(4);
    expect(found.counts.as.invited).toBe(253);
    expect(found.counts.told.stated).toBe(253);
    expect(found.counts.withoutDispatchRecord).toBe(found.counts.addressees);
    expect(found.counts.withoutAddress).toBe(found.counts.addressees);
    expect(found.deadline).toEqual({ measure: "be/wal/2023-tiktok", clause: "ban", day: "2023-03-31", from: "above" });
    const invited = found.bodies.filter(({ as }) => as === "invited");
    for (const one of invited) {
      expect(one.underDeadline).toBe("outside");
      expect(one.tellings).toEqual([
        expect.objectContaining({
          deed: `${circular}/circular-8-june`,
          basis: "stated",
          on: "2023-06-08",
          daysAfter: 69,
        }),
      ]);
    }
  });

  it("the five municipalities of the press stand with their answers, one declined with its reason", async () => {
    const { found } = await asked(circular, "2023-07-01");
    const answers = new Map(found.bodies.map(({ body, response }) => [body, response]));
    const of = (code: string) => answers.get(`be/mun/${code}`);
    expect(of("52011")).toMatchObject({ answer: "acknowledged", stated: true });
    expect(of("56078")).toMatchObject({ answer: "declined", reason: expect.stringContaining("No state secrets") });
    expect(of("52021")?.answer).toBe("examining");
    expect(of("52048")?.answer).toBe("awareness");
    expect(of("52015")?.answer).toBe("awareness");
    expect(found.bodies.filter(({ as, response }) => as === "invited" && response.answer === "none")).toHaveLength(248);
  });

  it("as known on 12 June nobody could know of the circular", async () => {
    const { found } = await asked(circular, "2023-06-12");
    expect(found.counts.addressees).toBe(0);
    expect(found.letters).toEqual([]);
  });

  it("the ban: 24 March seven days before, 30 March one, 30 May sixty after, all of them stated", async () => {
    const { found } = await asked("be/wal/2023-tiktok", "2024-02-01");
    expect(found.deadline).toMatchObject({ clause: "ban", day: "2023-03-31", from: "own" });
    expect(found.counts.withoutDispatchRecord).toBe(found.counts.addressees);
    const days = new Map(
      found.letters.map(({ deed, daysAfter }) => [deed.replace("be/wal/2023-tiktok/", ""), daysAfter]),
    );
    expect(days.get("letter-24-march")).toBe(-7);
    expect(days.get("mail-30-march")).toBe(-1);
    expect(days.get("relay-climate-minister")).toBe(60);
    expect(days.get("all-notified")).toBeNull();
    const henry = found.bodies.find(({ body }) => body === "be/wal/cabinet-henry");
    expect(henry?.passedOn).toMatchObject([{ on: "2023-05-30", daysAfter: 60, basis: "stated" }]);
    expect(henry?.underDeadline).toBe("bound");
  });

  it("counts from another deadline where one is named, and refuses one that is none", async () => {
    const { found } = await asked(circular, "2023-07-01", { against: "be/federal/2023-tiktok#cns-removal" });
    expect(found.deadline).toMatchObject({ measure: "be/federal/2023-tiktok", from: "named" });
    await expect(asked(circular, "2023-07-01", { against: "be/wal/2023-tiktok#nope" })).rejects.toThrow("no clause");
    await expect(asked(circular, "2023-07-01", { against: "be/wal/2023-tiktok#relay" })).rejects.toThrow("no last day");
  });
});

const reply = (id: string, state: string, asked: boolean) => ({
  id,
  state,
  answer: "declined",
  since: "2026-11-21T12:00:00+01:00",
  asked,
});

const at = { at: "2024-02-01", "known-at": "2024-02-01" };

describe("notify plan and notify status for people", () => {
  it.each(languages)("both say what they have to in %s", async (language) => {
    for (const command of [planCommand, status])
      for (const measure of ["be/wal/2023-tiktok", "be/wal/2023-tiktok-communes"]) {
        const { out, exit } = await runCommand(command, [measure], { ...at, all: true }, { data, language });
        expect(exit).toBe(4);
        expect(out).not.toMatch(/undefined|\[object|NaN|[{}]/);
        for (const line of out.split("\n")) if (line.trim().includes(" ")) expect(line.length).toBeLessThanOrEqual(82);
      }
  });

  it("cuts long lists, unless all is asked for", async () => {
    const short = await runCommand(planCommand, ["be/wal/2023-tiktok-communes"], at, { data });
    const long = await runCommand(planCommand, ["be/wal/2023-tiktok-communes"], { ...at, all: true }, { data });
    expect(short.out).toContain("more (--all)");
    expect(long.out).not.toContain("more (--all)");
    expect(long.out.length).toBeGreaterThan(4 * short.out.length);
  });

  it("puts first what is uncertain, with its Message-ID, and says of every reply where it stands", async () => {
    const now = parseInstant("2026-11-21T12:00") ?? 0;
    const folder = followedFolder(now);
    const ask = async (more: Readonly<Record<string, string | boolean>>) => {
      const flags = { fictional: true as const, at: "2023-07-01", ...more };
      return (await runCommand(status, [exampleMeasure], flags, { data: folder.data })).out;
    };
    try {
      const written = await ask({ json: true });
      const { bodies } = statusForm.parse(JSON.parse(written));
      expect(bodies[0]).toMatchObject({
        body: "be/ex/village",
        notice: "uncertain",
        messages: [{ id: "Notice-village-0000000000@interdict.invalid", kind: "notice", state: "uncertain" }],
      });
      expect(new Map(bodies.map(({ body, replies }) => [body.slice(6), replies]))).toEqual(
        new Map([
          ["village", []],
          ["hamlet", [reply("aaaaaaaaaaaaaaaa", "waiting", true)]],
          ["bourg", [reply("bbbbbbbbbbbbbbbb", "waiting", false)]],
          ["quartier", [reply("cccccccccccccccc", "contested", true)]],
          ["silent", []],
        ]),
      );
      expect(written).not.toMatch(/x@exercise|Secret/);
      const text = (await ask({})).replaceAll(/\s+/g, " ");
      expect(text.indexOf("Notice-village-0000000000@interdict.invalid")).toBeLessThan(text.indexOf("By body"));
      expect(text).toContain("no address to confirm it");
      expect(text).toContain("contested: does not count");
      const before = statusForm.parse(JSON.parse(await ask({ json: true, "known-at": "2026-11-20" })));
      expect(before.bodies.flatMap(({ messages, replies }) => [...messages, ...replies])).toEqual([]);
    } finally {
      folder.remove();
    }
  });

  it("runs on a measure and a register never seen, in the world of its authority", async () => {
    const file = join(repository, "exercises/commune-fictive/measures/be/ex/commune-fictive/2023-tiktok.yaml");
    const { out } = await runCommand(planCommand, [file], { at: "2023-07-01", json: true }, { data });
    const { fictional, world } = z.object({ fictional: z.boolean(), world: z.string() }).parse(JSON.parse(out));
    expect({ fictional, world }).toEqual({ fictional: true, world: "fictional" });
  });

  it("speaks of the world of the bodies that are named, and refuses those of another", async () => {
    const folder = followedFolder(parseInstant("2026-11-21T12:00") ?? 0);
    try {
      const asked = { json: true as const, body: ["be/ex/village"] };
      const { out } = await runCommand(planCommand, [exampleMeasure], asked, { data: folder.data });
      expect(JSON.parse(out)).toMatchObject({ world: "fictional" });
    } finally {
      folder.remove();
    }
    const both = { body: ["be/mun/21004"], fictional: true as const };
    await expect(runCommand(planCommand, ["be/wal/2023-tiktok"], both, { data })).rejects.toThrow("--fictional");
  });
});
