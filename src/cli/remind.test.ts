import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ICAL from "ical.js";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { append } from "../ledger/ledger.ts";
import { openStore } from "../store/store.ts";
import { parseInstant } from "../time/time.ts";
import { app } from "../web/app.ts";
import { record } from "./record.ts";
import { remind } from "./remind.ts";
import { runCommand } from "./run.test-help.ts";

const measure = "be/wal/2023-tiktok";
const body = "be/ex/service-test";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "interdict-remind-"));
  mkdirSync(join(folder, "registers"));
  writeFileSync(
    join(folder, "registers", "exercise.csv"),
    `id,kind,name.fr,within,fictional,status,source\n${body},service,Service de test (fictif),be/wal,true,confirmed,exercise\n`,
  );
  writeFileSync(join(folder, "registers", "sources.yaml"), "sources: {exercise: {title: An exercise}}\n");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const instant = (text: string) => parseInstant(text) ?? Number.NaN;

const run = (
  command: typeof remind,
  positionals: readonly string[],
  now: string,
  values: Readonly<Record<string, string | true>> = {},
) => runCommand(command, positionals, values, { data: folder, language: "fr", now });

const deed = async (text: string, now: string): Promise<void> => {
  const path = join(folder, "deed.yaml");
  writeFileSync(path, text);
  expect((await run(record, [path], now)).exit).toBe(0);
};

const sent = `{kind: dispatch, by: be/ex/service-test, about: ${body}, measure: ${measure}, at: 2023-03-20, state: sent, source: letter book}`;

const due = async (now: string) => {
  const { out } = await run(remind, [measure], now, { json: true, fictional: true, body, "dry-run": true });
  return JSON.parse(out).due.map(({ rule, n, notice }: Record<string, unknown>) => [rule, n, notice]);
};

/** What `notify prepare` and `notify send` leave in the tables. */
const outbox = (messages: readonly { readonly kind: string; readonly at: string; readonly state: string }[]): void => {
  const store = openStore(folder);
  if (!store.ok) throw new Error("no store");
  store.value.transaction((tx) => {
    messages.forEach(({ kind, at, state }, n) => {
      const [entry] = append(tx, [{ at: instant(at), kind: "notice", body: { n } }]);
      const seq = entry?.seq ?? 0;
      tx.statement("INSERT INTO notice VALUES ('k', ?, ?, 'v', ?, 'bound', ?, '{}') ON CONFLICT DO NOTHING").run(
        seq,
        measure,
        body,
        instant(at),
      );
      tx.statement(
        "INSERT INTO message (id, seq, notice, kind, address, digest, bytes, state, since, next_at) VALUES (?, ?, 'k', ?, 'a@b.invalid', 'd', x'00', ?, ?, 0)",
      ).run(`m${seq}`, seq, kind, state, instant(at));
    });
  });
  store.value.close();
};

describe("interdict remind", () => {
  it("lists who is to be reminded, and why", async () => {
    await deed(`[${sent}]`, "2023-03-21T10:00");
    expect(await due("2023-03-21T12:00")).toEqual([]);
    // The last day is 31 March: three days before it.
    expect(await due("2023-03-28T09:00")).toEqual([["before-deadline", 1, undefined]]);
    const { out } = await run(remind, [measure], "2023-03-28T09:00", { fictional: true });
    expect(out).toContain("rappel 1 de 3, le dernier jour est le 31 mars 2023");
    expect(out.replaceAll(/\s+/g, " ")).toContain("par la même voie");
  });

  it("is stopped by an answer, and begins again when that is retracted", async () => {
    await deed(`[${sent}]`, "2023-03-21T10:00");
    await deed(
      `[{id: reply, kind: response, by: ${body}, measure: ${measure}, at: 2023-03-22, answer: examining, source: letter}]`,
      "2023-03-22T10:00",
    );
    expect(await due("2023-03-28T09:00")).toEqual([]);
    await deed("[{kind: retraction, of: reply, why: another body, by: be/ex/service-test}]", "2023-03-23T10:00");
    expect(await due("2023-03-28T09:00")).toHaveLength(1);
  });

  it("counts the reminders that the outbox holds, sent or only prepared, and keeps their distance", async () => {
    outbox([{ kind: "notice", at: "2023-03-20T10:00", state: "sent" }]);
    expect(await due("2023-03-28T09:00")).toEqual([["before-deadline", 1, "k"]]);
    outbox([{ kind: "reminder", at: "2023-03-28T09:00", state: "prepared" }]);
    expect(await due("2023-03-28T09:01")).toEqual([]);
    expect(await due("2023-04-04T09:00")).toEqual([["unacknowledged", 2, "k"]]);
  });

  it("follows the rules of the measure, over those for all", async () => {
    await deed(`[${sent}]`, "2023-03-21T10:00");
    const rules = (text: string) => writeFileSync(join(folder, "reminders.yaml"), text);
    rules(`default: {at-most: 0}\nmeasures:\n  ${measure}: {at-most: 1, before-deadline: [P9D], apart: P1D}\n`);
    expect(await due("2023-03-22T09:00")).toEqual([["before-deadline", 1, undefined]]);
    rules("default: {at-most: 0}\n");
    expect(await due("2023-03-28T09:00")).toEqual([]);
    rules("default: {at-most: often}\n");
    const { exit, out } = await run(remind, [measure], "2023-03-28T09:00", { json: true });
    expect([exit, JSON.parse(out).problems[0].code]).toEqual([3, "E-YAML-TYPE"]);
  });

  it("writes the calendar of a body, with the reminder to come; the one on the pages has public facts alone", async () => {
    await deed(`[${sent}]`, "2023-03-21T10:00");
    const out = join(folder, "c.ics");
    expect((await run(remind, [measure], "2023-03-21T12:00", { calendar: true, body, out })).exit).toBe(0);
    const events = (text: string) =>
      new ICAL.Component(ICAL.parse(text))
        .getAllSubcomponents("vevent")
        .map((each) => new ICAL.Event(each))
        .map(({ startDate, summary }) => `${startDate.toString()} ${summary}`);
    const own = events(readFileSync(out, "utf8"));
    expect(own).toContainEqual(expect.stringMatching(/^2023-03-28 FICTIF.*Rappel prévu/));
    expect(own).toContainEqual(expect.stringMatching(/^2023-03-31 FICTIF.*Dernier jour pour se conformer/));
    const page = await app(folder, { now: () => instant("2023-03-21T12:00") }).request(
      `/fr/measures/${measure}/calendar.ics`,
    );
    expect([page.status, page.headers.get("content-type")]).toEqual([200, "text/calendar; charset=utf-8"]);
    const text = await page.text();
    expect(events(text).map((line) => line.slice(0, 10))).toEqual(["2023-03-31", "2023-09-16", "2023-09-17"]);
    expect(text).not.toMatch(/rappel|service-test/i);
  });

  it("marks the calendar of a measure of an invented authority, also where it is about no body", async () => {
    const exercise = join(import.meta.dirname, "../../exercises/commune-fictive");
    for (const part of ["registers", "measures"]) cpSync(join(exercise, part), join(folder, part), { recursive: true });
    const local = "be/ex/commune-fictive/2023-tiktok";
    const { out } = await run(remind, [join(folder, `measures/${local}.yaml`)], "2023-06-01T12:00", { calendar: true });
    const page = await app(folder, { now: () => instant("2023-06-01T12:00") }).request(
      `/fr/measures/${local}/calendar.ics`,
    );
    expect(page.status).toBe(200);
    for (const text of [out, await page.text()]) {
      const summaries = text.split("\r\n").filter((line) => line.startsWith("SUMMARY:"));
      expect(summaries.length).toBeGreaterThan(0);
      for (const line of summaries) expect(line).toMatch(/^SUMMARY:FICTIF /);
    }
  });
});
