import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { command as prepare } from "./notify-prepare.ts";
import { notifySend } from "./notify-send.ts";
import { record } from "./record.ts";
import { remind } from "./remind.ts";
import { respond } from "./respond.ts";
import { reading, runCommand } from "./run.test-help.ts";

const measure = "be/bru/2023-tiktok-communes";
const [a, b] = ["be/ex/ville-a", "be/ex/ville-b"];

let data: string;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), "overtaken-"));
  mkdirSync(join(data, "registers"));
  const bodies = [a, b].map(
    (id) =>
      `  - {id: ${id}, kind: local, names: [{fr: "Ville (fictif)"}], languages: {fr: bilingual-region}, within: [be/bru], status: confirmed, source: [f], fictional: true}\n`,
  );
  const contacts = [a, b].map((id) => `  - {body: ${id}, address: ${id.slice(6)}@fictif.invalid, source: f}\n`);
  writeFileSync(
    join(data, "registers", "r.yaml"),
    `# FICTIF\nsources: {f: {title: "Invention (fictif)"}}\nbodies:\n${bodies.join("")}contacts:\n${contacts.join("")}`,
  );
  writeFileSync(
    join(data, "reminders.yaml"),
    "default: {unacknowledged: P10D, unanswered: never, escalation: never, apart: P5D}\n",
  );
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

const at = (now: string) => ({ data, now });

const send = async (now: string) => {
  const { out } = await runCommand(notifySend, [measure], { json: true }, at(now));
  return JSON.parse(out);
};

const reminders = () =>
  reading(data, (store) =>
    store
      .statement(
        "SELECT n.body AS body, m.state AS state FROM message m JOIN notice n ON n.key = m.notice WHERE m.kind = 'reminder' ORDER BY n.body",
      )
      .all()
      .map(({ body, state }) => [body, state]),
  );

describe("a reminder that waits while its body answers", () => {
  it("does not leave, is listed with its entry in the ledger, and does not count as a reminder", async () => {
    await runCommand(prepare, [measure], { fictional: true }, at("2023-03-28T09:00"));
    // A letter in a file has told nobody: these went by post.
    const told = join(data, "told.yaml");
    writeFileSync(
      told,
      [a, b]
        .map(
          (id) =>
            `- {kind: dispatch, by: ${b}, about: ${id}, measure: ${measure}, at: 2023-03-28, state: sent, source: post book}\n`,
        )
        .join(""),
    );
    expect((await runCommand(record, [told], {}, at("2023-03-28T12:00"))).exit).toBe(0);
    await send("2023-03-28T13:00");
    const due = await runCommand(remind, [measure], { json: true, fictional: true }, at("2023-04-10T09:00"));
    expect(JSON.parse(due.out).prepared).toBe(2);
    expect(
      (
        await runCommand(
          respond,
          [measure],
          { body: a, answer: "declined", reason: "fictif", date: "2023-04-10", source: "a letter" },
          at("2023-04-10T10:00"),
        )
      ).exit,
    ).toBe(0);
    const run = await send("2023-04-10T11:00");
    expect(run).toMatchObject({ run: { overtaken: 1, counts: { accepted: 1 } }, states: { overtaken: 1 } });
    expect(reminders()).toEqual([
      [a, "overtaken"],
      [b, "written"],
    ]);
    expect((await send("2023-04-10T12:00")).run).toMatchObject({ overtaken: 0, counts: { accepted: 0 } });
  });
});
