import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import PostalMime from "postal-mime";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { reminderQuestion } from "../cascade/followed.ts";
import { linkSecret } from "../cascade/link.ts";
import { loadPlanning } from "../cascade/load.ts";
import { planOf } from "../cascade/plan.ts";
import { outboxQueue } from "../cascade/receipt/message.ts";
import { remindersDue } from "../cascade/remind/due.ts";
import { historyOf } from "../cascade/remind/history.ts";
import { prepareReminders } from "../cascade/remind/mail.ts";
import { defaultRules } from "../cascade/remind/rules.ts";
import { exportLedger } from "../ledger/ledger.ts";
import { good } from "../logic/arbitrary.ts";
import { findMeasure } from "../measure/corpus.ts";
import { loadSurroundings } from "../measure/load.ts";
import { openStore } from "../store/store.ts";
import { parseInstant } from "../time/time.ts";
import { command as prepare } from "./notify-prepare.ts";
import { notifySend as send } from "./notify-send.ts";
import { record } from "./record.ts";
import { remind } from "./remind.ts";
import { reading, runCommand } from "./run.test-help.ts";

const measure = "be/wal/2023-tiktok";
const [relay, a, b] = ["be/ex/relay", "be/ex/a", "be/ex/b"];

const registerOf = (address: boolean): string => `# FICTIF
sources: {f: {title: "Invention (fictif)"}}
bodies:
  - {id: ${relay}, kind: service, names: [{fr: "Relais (fictif)", nl: "Doorgever (fictief)"}], languages: {nl: language-region}, within: [be/wal], status: confirmed, source: [f], fictional: true}
  - {id: ${a}, kind: service, names: [{fr: "Service A (fictif)"}], languages: {fr: language-region}, within: [be/wal], status: confirmed, source: [f], fictional: true}
  - {id: ${b}, kind: service, names: [{fr: "Service B (fictif)"}], languages: {fr: language-region}, within: [be/wal], status: confirmed, source: [f], fictional: true}
contacts:
${address ? `  - {body: ${relay}, address: relay@fictif.invalid, source: f}` : ""}
  - {body: ${a}, address: a@fictif.invalid, source: f}
  - {body: ${b}, address: b@fictif.invalid, source: f}
`;

let data: string;
const register = (address = true): void => writeFileSync(join(data, "registers", "r.yaml"), registerOf(address));
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), "escalation-"));
  mkdirSync(join(data, "registers"));
  register();
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

const entries = (): readonly string[] => reading(data, (store) => [...exportLedger(store)]);

const escalations = (): readonly { readonly body: unknown; readonly bytes: Uint8Array }[] =>
  reading(data, (store) =>
    store
      .statement("SELECT body, bytes FROM message WHERE kind = 'escalation' ORDER BY seq")
      .all()
      .flatMap(({ body, bytes }) => (bytes instanceof Uint8Array ? [{ body, bytes }] : [])),
  );

const deeds = async (texts: readonly string[], now: string): Promise<void> => {
  const path = join(data, "deeds.yaml");
  writeFileSync(path, texts.map((text) => `- {${text}}\n`).join(""));
  const { exit, out } = await runCommand(record, [path], { json: true }, { data, now });
  expect([exit, exit === 0 ? "" : out]).toEqual([0, ""]);
};

const run = async (now: string, flags: Readonly<Record<string, true>> = {}) => {
  const { exit, out } = await runCommand(remind, [measure], { json: true, fictional: true, ...flags }, { data, now });
  expect(exit).toBe(0);
  return JSON.parse(out);
};

/** Told on 20 March, reminded on 4 April: from 19 April the relay is to be asked. */
const silence = async (bodies: readonly string[] = [relay, a, b]): Promise<void> => {
  const flags = { json: true as const, fictional: true as const, body: bodies };
  expect((await runCommand(prepare, [measure], flags, { data, now: "2023-03-20T10:00" })).exit).toBe(0);
  await deeds(
    [
      `kind: route, from: ${relay}, to: [${a}, ${b}], measure: ${measure}, at: 2023-03-10, by: ${relay}, source: s`,
      ...[a, b].map(
        (body) =>
          `kind: dispatch, by: ${a}, about: ${body}, measure: ${measure}, at: 2023-03-20, state: sent, source: letter book`,
      ),
    ],
    "2023-03-21T10:00",
  );
  const first = await run("2023-04-04T10:00");
  expect(first.due.map(({ to, rule }: Record<string, unknown>) => [to, rule])).toEqual([
    [a, "unacknowledged"],
    [b, "unacknowledged"],
  ]);
};

describe("an escalation", () => {
  it("is one message to the relay about all those that gave no answer, by name, with the link of its own letter", async () => {
    await silence();
    const found = await run("2023-04-19T10:00");
    expect(found).toMatchObject({ prepared: 2, withoutAddress: [] });
    const [message, ...more] = escalations();
    expect([message?.body, more]).toEqual([relay, []]);
    const read = await PostalMime.parse(message?.bytes ?? new Uint8Array());
    const text = (read.text ?? "").replaceAll(/\s+/g, " ");
    expect([read.to?.[0]?.address, read.headers.find(({ key }) => key === "content-language")?.value]).toEqual([
      "relay@fictif.invalid",
      "nl",
    ]);
    expect(text).toContain(
      "Service A (fictif): ingelicht op 20 maart 2023, herinnerd op 4 april 2023; laatste dag: 31 maart 2023",
    );
    expect(text).toContain("Service B (fictif)");
    const own = reading(data, (store) => store.statement("SELECT key FROM notice WHERE body = ?").get(relay))?.key;
    expect(text).toContain(`http://127.0.0.1:4170/r/${own}/`);
    expect(text).not.toMatch(/@/);
    const entry = entries().at(-1);
    expect(JSON.parse(entry ?? "")).toMatchObject({
      kind: "reminder",
      body: {
        reminders: [],
        escalations: [
          {
            to: relay,
            about: [
              { body: a, n: 2 },
              { body: b, n: 2 },
            ],
          },
        ],
      },
    });
    expect(entry).not.toContain("fictif.invalid");
  });

  it("leaves with the other messages, and is no record that the relay was told of the measure", async () => {
    await silence([a, b]);
    await run("2023-04-19T10:00");
    const { out } = await runCommand(send, [measure], { json: true }, { data, now: "2023-04-19T12:00" });
    expect(JSON.parse(out).run.counts).toMatchObject({ accepted: 5 });
    const said = entries()
      .map((line) => JSON.parse(line))
      .filter(({ kind, body }) => kind === "message" && body.kind === "escalation");
    expect(said).toMatchObject([{ body: { state: "prepared" } }]);
    const dispatches = entries().filter((line) => line.includes('"kind":"dispatch"'));
    expect([dispatches.length, dispatches.filter((line) => line.includes(relay))]).toEqual([6, []]);
  });

  it("counts for the body and for the relay, and keeps its distance from both", async () => {
    await silence();
    await run("2023-04-19T10:00");
    const before = entries().length;
    for (const now of ["2023-04-19T11:00", "2023-04-23T10:00"]) expect((await run(now)).due).toEqual([]);
    expect(entries()).toHaveLength(before);
    expect((await run("2023-05-04T10:00")).due).toMatchObject([
      { body: a, to: relay, n: 3 },
      { body: b, to: relay, n: 3 },
    ]);
    expect((await run("2023-07-01T10:00")).due).toEqual([]);
    expect(escalations()).toHaveLength(2);
  });

  it("is stopped by an answer of the body, and by the relay’s saying that it passed it on", async () => {
    await silence();
    await deeds(
      [`kind: response, by: ${b}, measure: ${measure}, at: 2023-04-10, answer: examining, source: letter`],
      "2023-04-10T10:00",
    );
    expect((await run("2023-04-19T10:00")).due).toMatchObject([{ body: a, to: relay }]);
    await deeds(
      [`kind: relay, by: ${relay}, to: ${a}, measure: ${measure}, at: 2023-04-20, source: letter`],
      "2023-04-20T10:00",
    );
    // From then on the body itself is asked, as its next rule says.
    expect((await run("2023-05-04T10:00")).due).toMatchObject([{ body: a, to: a, rule: "unanswered" }]);
    expect(escalations()).toHaveLength(1);
  });

  it("to a relay without an address is listed for a person, and holds up nothing else", async () => {
    await silence();
    register(false);
    const found = await run("2023-04-20T10:00");
    expect(found.withoutAddress).toEqual([relay]);
    expect(found.due).toMatchObject([
      { body: a, to: relay, byHand: true },
      { body: a, to: a, rule: "unanswered" },
      { body: b, to: relay, byHand: true },
      { body: b, to: b, rule: "unanswered" },
    ]);
    expect([found.prepared, escalations()]).toEqual([2, []]);
  });

  it("to a relay that had no letter of its own has no link, and says whom to write to", async () => {
    await silence([a, b]);
    await run("2023-04-19T10:00");
    const [message] = escalations();
    const read = await PostalMime.parse(message?.bytes ?? new Uint8Array());
    expect(read.text).not.toContain("/r/");
    expect(read.text?.replaceAll(/\s+/g, " ")).toContain(`kenmerk ${measure} / ${relay}`);
  });

  it("is written once, by whichever of two runs at the same instant comes first", async () => {
    await silence();
    const now = parseInstant("2023-04-19T10:00") ?? 0;
    const [around, found] = [good(await loadSurroundings(data)), good(findMeasure(measure, { cwd: data }))];
    const store = good(openStore(data));
    try {
      const planning = { measure: found, others: () => [], at: now, knownAt: now, world: "fictional" } as const;
      const { question } = good(await loadPlanning(store, around, planning));
      const history = historyOf(store, measure);
      const asked = reminderQuestion(planOf(question), history, question, { rules: defaultRules, now });
      expect((await run("2023-04-19T10:00")).prepared).toBe(2);
      const before = entries();
      const { register } = around;
      const reminding = { measure: found, register, secret: good(linkSecret(data)), now, queue: outboxQueue(data) };
      expect(remindersDue(asked)).toHaveLength(2);
      expect(prepareReminders(store, asked, reminding)).toEqual({ due: [], prepared: [] });
      expect(entries()).toEqual(before);
    } finally {
      store.close();
    }
  });
});
