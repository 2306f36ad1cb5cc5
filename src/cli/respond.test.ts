import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { heldRecords } from "../deed/held.ts";
import { recordsKnown } from "../deed/known.ts";
import { responseOf } from "../deed/response.ts";
import { openStore } from "../store/store.ts";
import { never } from "../time/time.ts";
import { exampleOf, visitor } from "../web/receipt/receipt.test-help.ts";
import { Misuse } from "./common.ts";
import { respond } from "./respond.ts";
import { runCommand } from "./run.test-help.ts";

let data: string;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), "interdict-respond-"));
});
afterEach(() => rmSync(data, { recursive: true }));

const measure = "be/wal/2023-tiktok-communes";
const body = "be/mun/56078";
const run = (values: Readonly<Record<string, string | true>>) =>
  runCommand(respond, [measure], { body, ...values }, { data });

const standing = async () => {
  const store = openStore(data, { readOnly: true });
  if (!store.ok) throw new Error("no store");
  const known = recordsKnown(await heldRecords(store.value, { knownAt: never }), never);
  store.value.close();
  const { answer, stated, deed } = responseOf(known, { body, measure, at: never });
  return { answer, stated, reason: deed?.reason, organ: deed?.organ };
};

describe("interdict respond", () => {
  it("enters what a body wrote as its own record, once", async () => {
    const given = {
      answer: "declined",
      reason: "no device concerned",
      source: "letter of 2 May 2023",
      date: "2023-05-02",
      json: true,
    } as const;
    const first = await run(given);
    expect(first.exit).toBe(0);
    expect(JSON.parse(first.out)).toMatchObject({
      added: 1,
      record: { kind: "response", basis: "record", at: "2023-05-02" },
    });
    expect(JSON.parse((await run(given)).out)).toMatchObject({ added: 0 });
    expect(await standing()).toEqual({
      answer: "declined",
      stated: false,
      reason: "no device concerned",
      organ: undefined,
    });
  });

  it("keeps what somebody else says of it as a statement, and without a day where none is known", async () => {
    const { out } = await run({ answer: "adopted", organ: "council", "stated-by": "a newspaper", json: true });
    expect(JSON.parse(out).record).toMatchObject({ at: "unknown", stated: { by: "a newspaper" } });
    expect(await standing()).toMatchObject({ answer: "adopted", stated: true, organ: { nl: "raad" } });
    // What the body itself wrote stands before it.
    await run({ answer: "examining", source: "e-mail", date: "2023-04-20" });
    expect(await standing()).toMatchObject({ answer: "examining", stated: false });
  });

  it("enters a receipt as an acknowledgement", async () => {
    const { out } = await run({ answer: "acknowledged", source: "signed slip", capacity: "mayor", json: true });
    expect(JSON.parse(out).record).toMatchObject({ kind: "acknowledgement", by: { body, capacity: "mayor" } });
  });

  it("lists what came through links, what waits first", async () => {
    const example = exampleOf();
    try {
      const { answer, press } = visitor(() => example);
      await answer({ outcome: "examining" });
      await press(example.mails[0]?.path ?? "", { action: "confirm" });
      await answer({ outcome: "awareness" }, "hamlet");
      const list = async (values: Readonly<Record<string, string | true>>) =>
        (await runCommand(respond, [measure], { replies: true, ...values }, { data: example.data })).out;
      const json: unknown = JSON.parse(await list({ json: true }));
      expect(json).toMatchObject([
        { body: "be/ex/hamlet", answer: "awareness", state: "waiting", asked: false },
        { body: "be/ex/village", answer: "examining", state: "live", asked: true },
      ]);
      expect(await list({})).toContain("waiting: no address to confirm it");
    } finally {
      example.remove();
    }
  });

  it("refuses a body that is not in the register, and enters nothing", async () => {
    const { exit, out } = await run({ body: "be/mun/none", answer: "adopted", source: "x", json: true });
    expect([exit, JSON.parse(out).problems[0]]).toMatchObject([3, { code: "E-RECORD-BODY", where: "--body" }]);
    expect(await standing()).toMatchObject({ answer: "none" });
  });

  it.each([
    { answer: "agreed", source: "x" },
    { source: "x" },
    { answer: "adopted" },
    { answer: "adopted", source: "x", date: "2023-02-30" },
  ])("does not guess: %j", async (values) => {
    await expect(run(values)).rejects.toBeInstanceOf(Misuse);
  });
});
