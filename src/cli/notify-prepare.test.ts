import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { exportLedger } from "../ledger/ledger.ts";
import { openStore } from "../store/store.ts";
import { command } from "./notify-prepare.ts";
import { runCommand } from "./run.test-help.ts";

const letter = "be/bru/2023-tiktok-communes";
let data: string;

const register = (name = "Commune inventée"): string => `# FICTIF
sources: {f: {title: "Invention (fictif)"}}
bodies:
  - {id: be/ex/one, kind: local, names: [{fr: "${name} (fictif)"}], languages: {fr: language-region}, within: [be/bru], status: confirmed, source: [f], fictional: true}
  - {id: be/ex/two, kind: local, names: [{fr: "Deux (fictif)"}], languages: {fr: bilingual-region, nl: bilingual-region}, within: [be/bru], status: confirmed, source: [f], fictional: true}
  - {id: be/ex/three, kind: local, names: [{fr: "Trois (fictif)"}], languages: {de: language-region}, within: [be/bru], status: confirmed, source: [f], fictional: true}
contacts:
  - {body: be/ex/one, address: one@fictif.invalid, source: f}
  - {body: be/ex/two, address: two@fictif.invalid, source: f}
`;

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), "prepare-"));
  mkdirSync(join(data, "registers"));
  writeFileSync(join(data, "registers", "r.yaml"), register());
});

const prepare = async (
  more: Readonly<Record<string, string | true | readonly string[]>> = {},
  now = "2023-03-27T10:00",
) => {
  const flags = { json: true as const, world: "fictional", at: "2023-03-27", ...more };
  const { exit, out } = await runCommand(command, [letter], flags, { data, now });
  expect(exit).toBe(0);
  return JSON.parse(out);
};

const held = <T>(read: (store: Parameters<typeof exportLedger>[0]) => T): T => {
  const store = openStore(data, { readOnly: true });
  if (!store.ok) throw new Error("the store can be opened");
  try {
    return read(store.value);
  } finally {
    store.value.close();
  }
};

const ledger = (): readonly string[] => held((store) => [...exportLedger(store)]);

describe("notify prepare", () => {
  it("writes one notice a body, in its languages; without an address a letter and no message", async () => {
    const { prepared, messages, withoutAddress, notices } = await prepare();
    expect([prepared, messages, withoutAddress]).toEqual([3, 2, ["be/ex/three"]]);
    expect(notices.map(({ body, languages }: Record<string, unknown>) => [body, languages])).toEqual([
      ["be/ex/one", ["fr"]],
      ["be/ex/three", ["de"]],
      ["be/ex/two", ["fr", "nl"]],
    ]);
    const letters = held((store) =>
      store
        .statement(
          "SELECT n.body AS body, l.language AS language FROM letter l JOIN notice n ON n.key = l.notice ORDER BY 1, 2",
        )
        .all(),
    );
    expect(letters.map(({ body, language }) => `${body} ${language}`)).toEqual([
      "be/ex/one fr",
      "be/ex/three de",
      "be/ex/two fr",
      "be/ex/two nl",
    ]);
  });

  it("says nothing twice: a second run writes no entry, on whatever day the same stands", async () => {
    await prepare();
    const before = ledger();
    expect(before).toHaveLength(1);
    expect(await prepare({ at: "2023-03-30" }, "2023-03-30T09:00")).toMatchObject({
      prepared: 0,
      held: 3,
      changed: [],
    });
    expect(ledger()).toEqual(before);
  });

  it("writes again where a notice would read differently, when somebody wants it", async () => {
    await prepare();
    writeFileSync(join(data, "registers", "r.yaml"), register("Commune renommée"));
    expect(await prepare()).toMatchObject({ prepared: 0, changed: ["be/ex/one"] });
    expect(await prepare({ again: true })).toMatchObject({ prepared: 1, changed: [] });
    expect(await prepare({ again: true })).toMatchObject({ prepared: 0 });
  });

  it("keeps addresses out of the ledger", async () => {
    await prepare();
    expect(ledger().join("")).not.toContain("fictif.invalid");
    const messages = held((store) => store.statement("SELECT address FROM message ORDER BY 1").all());
    expect(messages.map(({ address }) => address)).toEqual(["one@fictif.invalid", "two@fictif.invalid"]);
    expect(readFileSync(join(data, "keys", "links"))).toHaveLength(32);
  });

  it("writes to those that are asked for alone", async () => {
    expect(await prepare({ as: ["bound"] })).toMatchObject({ addressees: 0, prepared: 0 });
    expect(ledger()).toEqual([]);
    expect(await prepare({ body: ["be/ex/two"] })).toMatchObject({ prepared: 1 });
  });
});
