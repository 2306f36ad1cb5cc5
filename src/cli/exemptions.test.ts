import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { points } from "../control/points/index.ts";
import type { Language } from "../language/language.ts";
import { append } from "../ledger/ledger.ts";
import { openStore } from "../store/store.ts";
import { parseInstant } from "../time/time.ts";
import { exemptions } from "./exemptions.ts";
import { record } from "./record.ts";
import { runCommand } from "./run.test-help.ts";

const body = "be/ex/service-test";
const four = (text: string) => `{fr: "${text}", nl: "${text}", de: "${text}", en: "${text}"}`;
const measure = `measure: be/ex/2024-app
title: ${four("Mesure fictive")}
authority: be/wal/government
sources: {s: {held: full}}
instruments: {rule: {kind: rule, decided: 2024-01-01}}
products: {product: tiktok}
clauses:
  - id: ban
    by: rule
    modality: prohibit
    actions: [use]
    to: {}
    from: immediate
    until: 2025-06-30
    exceptions:
      - grounds: [inspection]
        approvers: [agency-head]
        delegable: false
        blanket: forbidden
        lasts: P1Y
        documented: true
        mitigations: {apart: {max-age: P6M}}
        report: {to: the inspectorate, by: 2024-05-31}
  - {id: advice, by: rule, modality: recommend-against, actions: [have], to: {}, from: immediate}
  - {id: fenced, by: rule, modality: prohibit, actions: [install], to: {}, from: immediate, exceptions: [{when: {device.dedicated: true}}]}
`;
const common = `kind: exemption, by: {body: ${body}}, measure: be/ex/2024-app, source: fictif`;
const good =
  "ground: inspection, approver: {capacity: agency-head}, granted: 2024-02-01, until: 2024-07-31, documentation: a note, mitigations: [{id: apart, shown: true, on: 2024-02-01}]";

let data = "";
let file = "";

const run = async (flags: Readonly<Record<string, string | true>>, language: Language = "en") =>
  runCommand(exemptions, [file], { fictional: true, ...flags }, { data, language, now: "2024-06-03T12:00" });

const asked = new Map<string, ReturnType<typeof run>>();
const listed = async (at = "2024-06-03") => {
  const found = asked.get(at) ?? run({ json: true, at });
  asked.set(at, found);
  const { exit, out } = await found;
  const items: readonly { exemption: string; missing: readonly { what: string }[] }[] = JSON.parse(out);
  return { exit, of: (id: string) => items.filter(({ exemption }) => exemption === id), items };
};
const missing = async (id: string, at?: string) =>
  (await listed(at)).of(id).flatMap((item) => item.missing.map(({ what }) => what));

beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), "interdict-exemptions-"));
  const registers = join(data, "registers");
  mkdirSync(registers);
  const head = "id,kind,name.fr,within,fictional,status,source";
  writeFileSync(
    join(registers, "exercise.csv"),
    `${head}\n${body},service,Service de test (fictif),be/wal,true,confirmed,exercise\n`,
  );
  writeFileSync(join(registers, "sources.yaml"), "sources: {exercise: {title: An exercise}}\n");
  file = join(data, "measure.yaml");
  writeFileSync(file, measure);
  const records = [
    `id: good, clause: ban, devices: [d1, d2], groups: press, clients: [192.0.2.0/28], names: news.example.org, requester: head of press, requested: 2024-01-10, ${good}`,
    `id: asked, status: requested, clause: ban, devices: d3, ground: inspection, requested: 2024-05-02, requester: head of press`,
    `id: blanket, clause: ban, ${good}`,
    `id: bare, clause: ban, holders: h1, ground: inspection, granted: 2024-01-15`,
    `id: clerk, clause: ban, devices: d4, delegated: true, ${good.replace("agency-head", "clerk").replace("inspection", "press")}`,
    `id: over, clause: ban, devices: d5, ${good.replace("2024-07-31", "2024-05-15")}`,
    `id: old, clause: ban, devices: d6, ${good.replaceAll("2024-02-01", "2023-11-01")}`,
    `id: gone, clause: ban, devices: d7, ${good}`,
    "of: gone, status: revoked, clause: ban, at: 2024-05-20",
    "id: lost, of: nothing, status: revoked, clause: ban, at: 2024-05-20",
    `id: whole, devices: d8, ${good}`,
  ].map((one) => `- {${common}, ${one}}`);
  writeFileSync(join(data, "records.yaml"), records.join("\n"));
  const recorded = await runCommand(
    record,
    [join(data, "records.yaml")],
    { json: true },
    { data, now: "2024-06-01T12:00" },
  );
  expect(JSON.parse(recorded.out)).toMatchObject({ kept: records.length, rejected: [] });
});
afterAll(() => rmSync(data, { recursive: true, force: true }));

describe("interdict exemptions", () => {
  it("says of each what it comes to, what it covers, who asked and who granted, and how long it lasts", async () => {
    const { exit, of } = await listed();
    expect(exit).toBe(1);
    expect(of("good")).toEqual([
      expect.objectContaining({
        clauses: ["ban"],
        body,
        status: "granted",
        state: "holds",
        ground: "inspection",
        requester: { capacity: "head of press" },
        approver: { capacity: "agency-head" },
        covers: {
          devices: 2,
          holders: 0,
          groups: 1,
          clients: 1,
          row: null,
          wholeBody: false,
          names: ["news.example.org"],
        },
        from: "2024-02-01",
        until: "2024-07-31",
        daysLeft: 58,
      }),
    ]);
  });

  it.each([
    ["good", ["report"]],
    ["asked", ["undecided"]],
    ["blanket", ["blanket", "report"]],
    ["bare", ["no-approver", "too-long", "mitigation-unproven", "undocumented", "report"]],
    ["clerk", ["approver", "delegated", "ground", "report"]],
    ["over", ["expired", "report"]],
    ["old", ["mitigation-old", "report"]],
    ["gone", []],
    ["nothing", ["stray"]],
  ])("of %s is missing: %j", async (id, wanted) => expect(await missing(id)).toEqual(wanted));

  it("wants the report only once it is due, and nothing once the text has ended", async () => {
    expect(await missing("good", "2024-05-31")).toEqual([]);
    expect(await missing("good", "2024-06-01")).toEqual(["report"]);
    expect(await missing("bare", "2025-07-01")).toEqual([]);
  });

  it("judges one that is about the whole measure under each clause, and names the facts it hangs on", async () => {
    expect((await listed()).of("whole")).toEqual([
      expect.objectContaining({ clauses: ["ban"], state: "holds" }),
      expect.objectContaining({ clauses: ["advice"], state: "holds" }),
      expect.objectContaining({ clauses: ["fenced"], state: "open", dependsOn: ["device.dedicated"] }),
    ]);
  });

  it("says which control still lets one through that is over", async () => {
    const [point] = points;
    const store = openStore(data);
    if (point === undefined || !store.ok) throw new Error("no point, no store");
    const measures = [{ id: "be/ex/2024-app", exemptions: ["over", "good"] }];
    const at = parseInstant("2024-04-01T12:00") ?? 0;
    store.value.transaction((tx) =>
      append(tx, [
        {
          at,
          kind: "control",
          body: { format: "interdict-control/1", body, point: point.id, measures, withdrawn: [] },
        },
      ]),
    );
    store.value.close();
    asked.clear();
    const { of } = await listed();
    expect(of("over")[0]?.missing).toContainEqual({ what: "in-control", of: [point.id], day: null });
    expect(of("good")[0]?.missing.map(({ what }) => what)).not.toContain("in-control");
  });

  it("is 0 with a sentence where there are none, 2 for a body that does not exist, 3 for a measure that cannot be read", async () => {
    const none = await runCommand(exemptions, ["be/wal/2023-tiktok"], {}, { data, now: "2024-06-03T12:00" });
    expect(none).toMatchObject({ exit: 0, out: "No exemption is on record.\n" });
    await expect(run({ body: "be/ex/nobody" })).rejects.toThrow();
    const damaged = join(data, "damaged.yaml");
    writeFileSync(damaged, "measure: [");
    expect((await runCommand(exemptions, [damaged], {}, { data })).exit).toBe(3);
  });

  it("is 4 where all that is open is a fact, and lists one from a measure that is not known", async () => {
    const other = join(data, "other");
    mkdirSync(join(other, "registers"), { recursive: true });
    for (const name of ["exercise.csv", "sources.yaml"])
      writeFileSync(join(other, "registers", name), readFileSync(join(data, "registers", name)));
    writeFileSync(join(other, "one.yaml"), `{${common}, id: hangs, clause: fenced, devices: d1, ${good}}`);
    await runCommand(record, [join(other, "one.yaml")], {}, { data: other, now: "2024-06-01T12:00" });
    const asking = { data: other, now: "2024-06-03T12:00" };
    const known = await runCommand(exemptions, [file], { fictional: true, json: true }, asking);
    expect([known.exit, JSON.parse(known.out)[0]?.state]).toEqual([4, "open"]);
    const unknown = await runCommand(exemptions, [], { fictional: true }, asking);
    expect(unknown.exit).toBe(1);
    expect(unknown.out).toContain("The measure be/ex/2024-app is not in the corpus");
    expect((await runCommand(exemptions, [], {}, asking)).exit).toBe(0);
  });

  it.each([
    [
      "fr",
      "Demandée par head of press le 10 janvier 2024.",
      "Retirée par Service de test (fictif).",
      "Une précaution n’a jamais été prouvée\u00a0: apart.",
    ],
    [
      "nl",
      "Gevraagd door head of press op 10 januari 2024.",
      "Ingetrokken door Service de test (fictif).",
      "Een voorzorg is nooit aangetoond: apart.",
    ],
    [
      "de",
      "Beantragt von head of press am 10. Januar 2024.",
      "Widerrufen von Service de test (fictif).",
      "Eine Vorkehrung wurde nie nachgewiesen: apart.",
    ],
    [
      "en",
      "Asked for by head of press on 10 January 2024.",
      "Revoked by Service de test (fictif).",
      "A safeguard was never evidenced: apart.",
    ],
  ] as const)("says it in %s, within 80 columns", async (language, ...sentences) => {
    const { out } = await run({ at: "2024-06-03" }, language);
    const told = out.replaceAll(/\n {4} */g, " ");
    for (const sentence of sentences) expect(told).toContain(sentence);
    expect(out.split("\n").filter((line) => line.length > 80)).toEqual([]);
  });
});
