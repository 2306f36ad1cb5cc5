import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { exportLedger } from "../ledger/ledger.ts";
import { openTestStore } from "../store/for-tests.ts";
import { command } from "./notify-prepare.ts";
import { preview } from "./notify-preview.ts";
import { record } from "./record.ts";
import { reading, runCommand } from "./run.test-help.ts";

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
  const flags = { json: true as const, fictional: true as const, at: "2023-03-27", ...more };
  const { exit, out } = await runCommand(command, [letter], flags, { data, now });
  expect(exit).toBe(0);
  return JSON.parse(out);
};

const ledger = (): readonly string[] => reading(data, (store) => [...exportLedger(store)]);

describe("notify prepare", () => {
  it("writes one notice a body, in its languages; without an address a letter and no message", async () => {
    const { prepared, messages, withoutAddress, notices } = await prepare();
    expect([prepared, messages, withoutAddress]).toEqual([3, 2, ["be/ex/three"]]);
    expect(notices.map(({ body, languages }: Record<string, unknown>) => [body, languages])).toEqual([
      ["be/ex/one", ["fr"]],
      ["be/ex/three", ["de"]],
      ["be/ex/two", ["fr", "nl"]],
    ]);
    const letters = reading(data, (store) =>
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

  it("words a notice under the choices on record, with who chose and why; a new choice is a new wording", async () => {
    await prepare();
    const path = join(data, "choice.yaml");
    const why = "Une prise en charge entière est lue ici (essai fictif).";
    writeFileSync(
      path,
      `- {kind: choice, measure: ${letter}, id: part-paid, value: false, why: "${why}", by: service juridique, on: 2023-03-27}`,
    );
    const text = async (): Promise<string> => {
      const flags = { body: "be/ex/one", at: "2023-03-28", "known-at": "2023-03-28" };
      return (await runCommand(preview, [letter], flags, { data, now: "2023-03-28T10:00" })).out.replaceAll(
        /\s+/g,
        " ",
      );
    };
    const before = await text();
    expect((await runCommand(record, [path], {}, { data, now: "2023-03-27T12:00" })).exit).toBe(0);
    const now = "2023-03-28T10:00";
    expect(await prepare({ at: "2023-03-28" }, now)).toMatchObject({
      prepared: 0,
      changed: ["be/ex/one", "be/ex/three", "be/ex/two"],
    });
    expect(await prepare({ at: "2023-03-28", again: true }, now)).toMatchObject({ prepared: 3, changed: [] });
    const after = await text();
    expect(before).not.toContain(why);
    expect(after).toContain(why);
    expect(after).toContain("service juridique");
  });

  it("writes to an address that was entered later, or put right after all came back; once, and not where a letter went by post", async () => {
    await prepare();
    const change = (sql: string) => {
      const store = openTestStore(data);
      store.transaction((tx) => tx.statement(sql).run());
      store.close();
    };
    const contact = (body: string, address: string) => `  - {body: ${body}, address: ${address}, source: f}\n`;
    const three = contact("be/ex/three", "three@fictif.invalid");
    change("UPDATE message SET state = 'bounced' WHERE address = 'one@fictif.invalid'");
    expect(await prepare()).toMatchObject({ prepared: 0 });
    const corrected = register().replace("one@fictif", "right@fictif");
    writeFileSync(join(data, "registers", "r.yaml"), corrected + three);
    expect(await prepare()).toMatchObject({ prepared: 2, changed: [], messages: 3 });
    const before = ledger();
    expect(before.join("")).not.toContain("fictif.invalid");
    expect(await prepare()).toMatchObject({ prepared: 0 });
    expect(ledger()).toEqual(before);
    const messages = reading(data, (store) =>
      store.statement("SELECT count(DISTINCT id) AS ids, count(DISTINCT notice) AS notices FROM message").get(),
    );
    expect(messages).toEqual({ ids: 4, notices: 3 });
  });

  it("leaves to a letter by post whom that has told", async () => {
    await prepare();
    const path = join(data, "post.yaml");
    const dispatch = `kind: dispatch, by: be/ex/two, about: be/ex/three, measure: ${letter}, at: 2023-03-27, channel: registered, source: post book`;
    writeFileSync(path, `{${dispatch}}\n`);
    expect((await runCommand(record, [path], {}, { data, now: "2023-03-27T11:00" })).exit).toBe(0);
    const three = "  - {body: be/ex/three, address: three@fictif.invalid, source: f}\n";
    writeFileSync(join(data, "registers", "r.yaml"), register() + three);
    expect(await prepare({}, "2023-03-27T12:00")).toMatchObject({ prepared: 0, changed: [] });
  });

  it("keeps addresses out of the ledger", async () => {
    await prepare();
    expect(ledger().join("")).not.toContain("fictif.invalid");
    const messages = reading(data, (store) => store.statement("SELECT address FROM message ORDER BY 1").all());
    expect(messages.map(({ address }) => address)).toEqual(["one@fictif.invalid", "two@fictif.invalid"]);
    expect(readFileSync(join(data, "keys", "links"))).toHaveLength(32);
  });

  it("writes to those that are asked for alone", async () => {
    expect(await prepare({ as: ["bound"] })).toMatchObject({ addressees: 0, prepared: 0 });
    expect(ledger()).toEqual([]);
    expect(await prepare({ body: ["be/ex/two"] })).toMatchObject({ prepared: 1 });
  });
});
