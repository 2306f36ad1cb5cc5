import type { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { exampleMeasure, followedFolder } from "../../cascade/followed.test-help.ts";
import { keepRecords } from "../../deed/held.ts";
import { readRecords } from "../../deed/read.ts";
import { languages } from "../../language/language.ts";
import { loadRegister } from "../../register/load.ts";
import { openStore } from "../../store/store.ts";
import { parseInstant } from "../../time/time.ts";
import { app } from "../app.ts";

const now = parseInstant("2026-11-21T12:00") ?? 0;
const clocks = "at=2023-07-01&world=fictional";
const page = `/measures/${exampleMeasure}/cascade`;

/** An answer of an invented municipality, on record, and its retraction. */
const enter = async (data: string): Promise<void> => {
  const by = { body: "be/ex/silent" };
  const records = [
    {
      id: "response:fictif",
      kind: "response",
      by,
      measure: exampleMeasure,
      at: "2026-11-01",
      answer: "declined",
      reason: "fictif",
      organ: "college (fictif)",
      reference: "R-1 (fictif)",
      basis: "record",
      source: "a letter (fictif)",
    },
    {
      id: "retraction:fictif",
      kind: "retraction",
      of: ["response:fictif"],
      why: "not ours (fictif)",
      by,
      on: "2026-11-10",
    },
  ];
  const register = await loadRegister(data);
  if (!register.ok) throw new Error(JSON.stringify(register.problems));
  const ground = { register: register.value, received: now, clausesOf: () => ["advice"] };
  const { kept, refused, rejected } = readRecords([{ name: "fictif", text: JSON.stringify(records) }], ground);
  expect([refused, rejected]).toEqual([[], []]);
  const store = openStore(data);
  if (!store.ok) throw new Error("the store does not open");
  keepRecords(store.value, kept, now);
  store.value.close();
};

let folder: ReturnType<typeof followedFolder>;
let pages: Hono;
beforeAll(async () => {
  folder = followedFolder(now);
  await enter(folder.data);
  pages = app(folder.data, { now: () => now });
});
afterAll(() => folder.remove());

const get = async (path: string) => {
  const response = await pages.request(path);
  return { status: response.status, type: response.headers.get("content-type"), text: await response.text() };
};

/** The rows of the table of bodies, as CSV has them. */
const rowsOf = async (query: string): Promise<readonly string[]> => {
  const { text } = await get(`/en${page}.csv?${clocks}&${query}`);
  return text.trimEnd().split("\r\n").slice(1);
};
const namesOf = async (query: string): Promise<readonly string[]> =>
  (await rowsOf(query)).map((row) => row.split(/[ ;]/)[0]?.replaceAll('"', "") ?? "");

const nothingPrivate = /exercise\.invalid|Secret/;

describe("where the notices of a measure stand", () => {
  it.each(languages)("says first of which messages nobody knows, and what waits, in %s", async (language) => {
    const { status, text } = await get(`/${language}${page}?${clocks}`);
    expect(status).toBe(200);
    expect(text.indexOf("Notice-village-0000000000@interdict.invalid")).toBeLessThan(text.indexOf('id="way"'));
    expect(text).toContain(`--repeat ID`);
    for (const id of ["aaaa aaaa aaaa aaaa", "bbbb bbbb bbbb bbbb", "cccc cccc cccc cccc"]) expect(text).toContain(id);
    expect(text).not.toMatch(nothingPrivate);
    expect(text).not.toMatch(/undefined|\[object|NaN|<script/);
    expect(text.replaceAll(/<[^>]*>/g, "")).not.toMatch(/[{}]/);
  });

  it("puts the uncertain first, and sorts by what is asked for", async () => {
    expect((await namesOf(""))[0]).toBe("village");
    expect(await namesOf("sort=body")).toEqual(["bourg", "hamlet", "quartier", "silent", "village"]);
    expect((await namesOf("sort=notice")).slice(0, 2)).toEqual(["village", "quartier"]);
  });

  it("narrows to who has not answered, whose answer waits, whose message bounced", async () => {
    expect(await namesOf("reply=none&sort=body")).toHaveLength(5);
    expect(await namesOf("reply=given")).toEqual([]);
    expect(await namesOf("reply=open&sort=body")).toEqual(["bourg", "hamlet", "quartier"]);
    expect(await namesOf("message=bounced")).toEqual(["quartier"]);
    const { text } = await get(`/en${page}?${clocks}&message=bounced`);
    expect(text).toContain("One of the 5 bodies fits.");
  });

  it("counts from the deadline that the address names, and says which there are where it names none", async () => {
    const named = await get(`/en${page}?${clocks}&against=be/federal/2023-tiktok%23cns-removal`);
    expect(named.text).toContain("Days are counted, as asked");
    for (const against of ["nope", "be/wal/2023-tiktok%23nope", "be/wal/2023-tiktok%23relay", "%23"])
      expect((await get(`/en${page}?${clocks}&against=${against}`)).status).toBe(400);
    for (const wrong of ["reply=x", "message=x", "sort=x"])
      expect((await get(`/en${page}?${clocks}&${wrong}`)).status).toBe(400);
  });

  it("gives programs what the command gives", async () => {
    const { text } = await get(`/en${page}.json?${clocks}`);
    const form = z.object({
      status: z.object({
        uncertain: z.array(z.object({ body: z.string(), attempts: z.array(z.unknown()).length(1) })).length(1),
        notices: z.record(z.string(), z.number()),
        bodies: z.array(z.object({ replies: z.array(z.unknown()), reminder: z.unknown() })).length(5),
      }),
    });
    expect(form.parse(JSON.parse(text)).status.notices).toEqual({
      uncertain: 1,
      sent: 1,
      delivered: 1,
      bounced: 1,
      none: 1,
    });
    expect(text).not.toMatch(nothingPrivate);
  });

  it("shows the 253 municipalities in under 500 kB", async () => {
    const { text } = await get(`/de${page}?at=2023-07-01&known-at=2023-07-01`);
    expect(text.match(/<tr>/g)?.length).toBeGreaterThan(253);
    expect(text.length).toBeLessThan(500_000);
  });
});

describe("a body's own page", () => {
  it.each(languages)("shows its message and that its answer does not count, in %s", async (language) => {
    const { status, text } = await get(`/${language}/bodies/be/ex/quartier?${clocks}`);
    expect(status).toBe(200);
    expect(text).toContain("Notice-quartier-0000000000@interdict.invalid");
    expect(text).toContain(`/${language}/bodies/be/ex/quartier/calendar.ics`);
    expect(text).not.toMatch(nothingPrivate);
    expect(text.replaceAll(/<[^>]*>/g, "")).not.toMatch(/[{}]|undefined/);
  });

  it("shows what the public record says: told on a stated day, declined with its reason", async () => {
    const { text } = await get("/en/bodies/be/mun/56078?at=2023-07-01&known-at=2023-07-01");
    expect(text).toContain("69 days after");
    expect(text).toContain("No state secrets");
  });

  it("keeps an answer that was taken back in its history, with why, and counts it no more", async () => {
    const { text } = await get(`/en/bodies/be/ex/silent?at=2026-11-21&world=fictional`);
    expect(text).toContain("Counts no more");
    expect(text).toContain("college (fictif)");
    expect(text).toContain("R-1 (fictif)");
    expect(text).toContain("taken back on 10 November 2026: not ours (fictif)");
    expect(await namesOf("reply=given")).toEqual([]);
  });

  it("speaks of one world only", async () => {
    const way = z.object({ plan: z.object({ steps: z.array(z.object({ to: z.object({ body: z.string() }) })) }) });
    const { plan } = way.parse(JSON.parse((await get(`/en${page}.json?${clocks}`)).text));
    expect(plan.steps.map(({ to }) => to.body).sort()).toEqual(
      ["bourg", "hamlet", "quartier", "silent", "village"].map((id) => `be/ex/${id}`),
    );
  });

  it("gives the authority its own measures", async () => {
    const { text } = await get("/en/bodies/be/wal/government.json?at=2024-02-01&known-at=2024-02-01");
    expect(z.object({ own: z.array(z.string()) }).parse(JSON.parse(text)).own).toContain("be/wal/2023-tiktok");
  });

  it("has a calendar of all its measures, or of one", async () => {
    const clock = "at=2023-03-20&known-at=2024-02-01";
    const all = await get(`/en/bodies/be/wal/cabinet-henry/calendar.ics?${clock}`);
    expect(all.type).toContain("text/calendar");
    expect(all.text).toContain("BEGIN:VEVENT");
    const one = await get(`/en/bodies/be/wal/cabinet-henry/calendar.ics?${clock}&measure=be/wal/2023-tiktok`);
    expect(one.text).toContain("20230331");
    expect((await get(`/en/bodies/be/wal/cabinet-henry/calendar.ics?measure=nope`)).status).toBe(400);
    expect((await get(`/en/bodies/be/ex/village/calendar.ics`)).status).toBe(404);
    expect((await get(`/en/bodies/nope/calendar.ics`)).status).toBe(404);
  });
});
