import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { adopted, type Example, exampleOf, letter, visitor } from "../web/receipt/receipt.test-help.ts";
import { adopt } from "./adopt.ts";
import { check } from "./check.ts";
import { Misuse } from "./common.ts";
import { respond } from "./respond.ts";
import { rule } from "./rule.ts";
import { runCommand } from "./run.test-help.ts";

let example: Example;
beforeEach(() => {
  example = exampleOf();
});
afterEach(() => example.remove());

const { answer, details, press, get } = visitor(() => example);

const body = "be/ex/town";
const own = `${body}/2026-tiktok-communes`;
const file = () => join(example.data, "measures", `${own}.yaml`);
const later = () => ({ data: example.data, now: "2026-11-22T12:00" });
const last = () => example.mails.at(-1)?.path ?? "";

/** Through the pages of the link: what the town did with the letter, up to the mail that asks to confirm it. */
const said = async (fields: Readonly<Record<string, string>>, more?: Readonly<Record<string, string>>) => {
  const second = await answer({ outcome: fields.outcome ?? "adopted" }, "town");
  const third = await details(second.text, { ...adopted, ...fields }, "town");
  return more === undefined ? third : details(third.text, more, "town");
};

const confirmed = async (...given: Parameters<typeof said>) => {
  await said(...given);
  return press(last(), { action: "confirm" });
};

const facts = (role: string) => ({ posts: [{ body, as: "member", role }], device: { owner: "authority" } });

const ruled = async (role: string, at = "2026-11-22", measure = letter) => {
  writeFileSync(join(example.data, "facts.json"), JSON.stringify(facts(role)));
  const { out } = await runCommand(
    rule,
    [measure],
    { facts: "facts.json", action: "use", at, json: true },
    { data: example.data, now: at },
  );
  const { ruling, clause } = JSON.parse(out)[0] ?? JSON.parse(out);
  return [ruling, clause];
};

const run = async (values: Readonly<Record<string, string | true | readonly string[]>>) => {
  const made = await runCommand(adopt, [], { body, ...values, json: true }, later());
  return { exit: made.exit, err: made.err, ...(made.out === "" ? {} : JSON.parse(made.out)) };
};

const replies = async () => {
  const { exit, out } = await runCommand(respond, [letter], { replies: true, json: true }, later());
  return [exit, JSON.parse(out).map((one: { local?: { file: string } }) => one.local?.file ?? null)];
};

describe("an adoption through the link", () => {
  it("is cited by rulings once it is confirmed, not before, and not once it is contested", async () => {
    expect((await said({ model: "same" })).text).toContain("Et maintenant");
    expect((await ruled("staff"))[0]).toBe("undetermined");
    const page = await press(last(), { action: "confirm" });
    expect(page.text).toContain(own);
    expect(page.text).toMatch(/dans 20 cas d’essai sur 21/);
    expect(await ruled("staff")).toEqual(["prohibited", `${own}#i`]);
    expect(await ruled("staff", "2026-11-22", own)).toEqual(["prohibited", `${own}#i`]);
    expect((await ruled("alderman"))[0]).toBe("not-covered");
    expect((await ruled("staff", "2026-11-19"))[0]).toBe("not-in-force");
    expect(await replies()).toEqual([0, ["same"]]);
    expect((await runCommand(check, [file()], {}, later())).exit).toBe(0);
    const gone = await press(last(), { action: "contest" });
    expect(gone.text).toContain("ne s’appuient plus");
    expect((await ruled("staff"))[0]).toBe("undetermined");
    expect(existsSync(file())).toBe(false);
    expect(await replies()).toEqual([0, [null]]);
  });

  it("asks what differs, and says in which cases it matters", async () => {
    const page = await confirmed(
      { model: "otherwise" },
      { persons: "with-elected", devices: "same", ends: "day", "last-day": "31/12/2026" },
    );
    expect(page.text).toMatch(/Elle en diffère dans ces 3 cas/);
    expect(await ruled("alderman")).toEqual(["prohibited", `${own}#i`]);
    expect((await ruled("alderman", "2027-01-01"))[0]).toBe("not-in-force");
  });

  it("leaves open what is not answered, and all of the acts of a part", async () => {
    const open = await confirmed({ outcome: "partly", reason: "le personnel seul" }, { persons: "same" });
    expect(open.text).toContain("reste ouverte");
    const [ruling] = await ruled("staff");
    expect(ruling).toBe("undetermined");
    const yaml = readFileSync(file(), "utf8");
    expect(yaml.match(/chosen:/g)).toHaveLength(1);
  });

  it("keeps what was typed, and shows what is wrong at its field", async () => {
    const third = await said({ model: "otherwise" });
    expect(third.text).toContain('name="persons"');
    const wrong = await details(third.text, { persons: "others", ends: "day", "last-day": "1/1/2020" }, "town");
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('href="#field-last-day"');
    expect(wrong.text).toContain('value="1/1/2020"');
    expect(wrong.text).toMatch(/value="others" checked/);
    for (const contrary of [
      { ends: "never", "last-day": "31/12/2026" },
      { ends: "day" },
      { ends: "soon" },
      { persons: "all" },
    ])
      expect((await details(third.text, contrary, "town")).status).toBe(422);
    expect((await details(wrong.text, { "last-day": "31/12/2026" }, "town")).text).toContain("Et maintenant");
    expect((await get(last())).text).toContain("31 décembre 2026");
    const unasked = await said({ model: "" });
    expect([unasked.status, unasked.text.includes('href="#field-model"')]).toEqual([422, true]);
  });

  it("that comes after another takes its place, and gives it back when it is contested", async () => {
    await confirmed({ model: "same" });
    const first = readFileSync(file(), "utf8");
    example.clock.now += 60_000;
    await confirmed({ model: "otherwise", on: "21/11/2026", reference: "2026/115" }, { persons: "with-elected" });
    const contestSecond = last();
    expect(readFileSync(file(), "utf8")).toContain("2026/115");
    expect(await replies()).toEqual([0, [null, "same"]]);
    example.clock.now += 60_000;
    await answer({ outcome: "examining" }, "town");
    await press(last(), { action: "confirm" });
    expect(await replies()).toEqual([0, [null, "same", null]]);
    await press(contestSecond, { action: "contest" });
    expect(readFileSync(file(), "utf8")).toBe(first);
  });

  it("goes when the body then says that it declines", async () => {
    await confirmed({ model: "same" });
    example.clock.now += 60_000;
    const second = await answer({ outcome: "declined" }, "town");
    await details(second.text, { reason: "revu" }, "town");
    await press(last(), { action: "confirm" });
    expect(existsSync(file())).toBe(false);
  });

  it("touches nothing that somebody wrote, and says so", async () => {
    await confirmed({ model: "same" });
    const edited = `${readFileSync(file(), "utf8")}# completed\n`;
    writeFileSync(file(), edited);
    expect(await replies()).toEqual([4, ["other"]]);
    expect(await run({ of: [letter] })).toMatchObject({ exit: 1, err: expect.stringContaining(own) });
    const page = await press(last(), { action: "contest" });
    expect(page.text).toContain("a été modifiée depuis");
    expect(readFileSync(file(), "utf8")).toBe(edited);
    expect(await replies()).toEqual([4, ["stale"]]);
  });
});

describe("interdict adopt", () => {
  it("makes again what a crash left unmade, with what the body said", async () => {
    await confirmed({ model: "otherwise" }, { persons: "without-elected", devices: "same", ends: "never" });
    const written = readFileSync(file(), "utf8");
    rmSync(file());
    expect(await replies()).toEqual([4, ["missing"]]);
    const made = await run({ of: [letter] });
    expect(made).toMatchObject({
      exit: 0,
      measure: own,
      adopts: ["i", "ii", "iii"].map((id) => `${letter}#${id}`),
      cases: { held: 18, open: [{ texts: ["part-paid"] }] },
    });
    expect(made.cases.different).toContainEqual(
      expect.objectContaining({ action: "have", model: "to-remove", decision: "not-covered" }),
    );
    expect(readFileSync(file(), "utf8")).toBe(written);
    expect((await run({ of: [letter] })).exit).toBe(0);
    const { out } = await runCommand(adopt, [], { of: [letter], body }, { ...later(), language: "fr" });
    expect(out).toContain("Elle dit la même chose que le modèle dans 18 cas d’essai sur 21.");
  });

  it("takes the clauses and the choices that are given over those of the reply", async () => {
    await confirmed({ model: "same" });
    const made = await run({ of: [`${letter}#iii`, `${letter}#i`], persons: "with-elected", out: "by-hand.yaml" });
    expect(made).toMatchObject({ exit: 0, adopts: [`${letter}#i`, `${letter}#iii`] });
    await expect(run({ of: [letter, "be/wal/2023-tiktok#ban"] })).rejects.toThrow(Misuse);
    await expect(run({ of: [letter], persons: "all" })).rejects.toThrow(Misuse);
    expect((await run({ of: [`${letter}#iv`] })).problems[0].code).toBe("E-BESLUIT-CLAUSE");
    expect((await run({ of: [letter], body: "be/ex/village" })).exit).toBe(1);
  });
});
