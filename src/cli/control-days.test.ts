import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { controlWords } from "../control/words.ts";
import { languages } from "../language/language.ts";
import { say } from "../language/say.ts";
import { Misuse } from "./common.ts";
import { controlBuild } from "./control-build.ts";
import { controlStatus } from "./control-status.ts";
import { record } from "./record.ts";
import { runCommand } from "./run.test-help.ts";

const wallonia = "be/wal/2023-tiktok";
const brussels = "be/bru/2023-tiktok";
const body = "be/ex/service-days";
const gone = "be/ex/service-gone";

let data = "";
beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), "control-days-"));
  mkdirSync(join(data, "registers"));
  const rest = "within: [be/wal, be/bru], status: confirmed, source: [f], fictional: true";
  writeFileSync(
    join(data, "registers", "bodies.yaml"),
    `# FICTIF
sources: {f: {title: "Invention (fictif)"}}
bodies:
  - {id: ${body}, kind: service, names: [{fr: "Service des jours (fictif)"}], ${rest}}
  - {id: ${gone}, kind: service, names: [{fr: "Service disparu (fictif)"}], valid-to: 2023-06-30, ${rest}}
`,
  );
  const own = (by: string, measure: string) =>
    `- {kind: rule, by: ${by}, measure: ${measure}, clause: ban, at: 2023-03-10, names-block: true, source: "Note de service (fictif)"}\n`;
  const file = join(data, "rules.yaml");
  writeFileSync(file, own(body, wallonia) + own(body, brussels) + own(gone, wallonia));
  expect((await runCommand(record, [file], { json: true }, { data, now: "2023-03-10T12:00" })).exit).toBe(0);
  writeFileSync(
    join(data, "service-phone.json"),
    JSON.stringify({ body, device: { owner: "authority", "professional-information": true } }),
  );
});
afterAll(() => rmSync(data, { recursive: true, force: true }));

type Values = Readonly<Record<string, string | true | readonly string[]>>;

const build = async (measure: string, at: string, more: Values = {}) => {
  const values = { body, at, out: join(data, "out"), point: ["rpz-unbound"], fictional: true as const, ...more };
  const { exit, out, err } = await runCommand(controlBuild, [measure], { json: true, ...values }, { data });
  return { exit, err, said: out === "" ? undefined : JSON.parse(out) };
};

const exits: Readonly<Record<string, number>> = { restriction: 0, withdrawal: 0, "not-yet": 1, open: 4 };
describe("the Walloon measure, for a body that has decided to block", () => {
  const june = { "known-at": "2023-06-12" };
  const september = { "known-at": "2023-09-14" };
  const april = ["claim.decision.decided=20-april"];
  const march16 = ["claim.decision.decided=16-march"];
  it.each<[day: string, assumed: readonly string[], known: Values, kind: string]>([
    ["2023-04-01", [], {}, "restriction"],
    ["2023-04-01", march16, {}, "restriction"],
    ["2023-04-01", april, {}, "not-yet"],
    ["2023-03-31", ["claim.ban.from=after-deadline"], {}, "not-yet"],
    ["2023-03-31", ["claim.ban.from=at-decision"], {}, "restriction"],
    ["2023-03-31", [], {}, "open"],
    ["2023-09-16", [], {}, "restriction"],
    ["2023-09-16", march16, {}, "restriction"],
    ["2023-09-17", [], {}, "restriction"],
    ["2023-09-17", [], june, "withdrawal"],
    ["2023-09-17", april, june, "restriction"],
    ["2023-10-20", april, june, "withdrawal"],
    ["2024-01-01", [], {}, "open"],
    ["2024-01-01", [...march16, "web=true", "keep=false"], {}, "open"],
    ["2024-01-01", [], september, "withdrawal"],
  ])("%s under %j, known at %j: %s", async (day, assumed, known, kind) => {
    const by: Values = assumed.length === 0 ? {} : { assume: assumed, by: "The CISO" };
    // Where something was built, what is not yet in force would be its withdrawal.
    const point = [kind === "not-yet" ? "rpz-bind" : "rpz-unbound"];
    const { exit, said } = await build(wallonia, day, { ...known, ...by, point });
    expect([said.kind, exit]).toEqual([kind, exits[kind]]);
    if (kind !== "restriction") return;
    const ids = assumed.map((one) => ({ id: one.split("=")[0], value: one.split("=")[1], by: "The CISO" }));
    expect(said.points[0].measures[0].assumed).toEqual(ids);
    expect(JSON.parse(readFileSync(said.points[0].manifest, "utf8")).measures[0].assumed).toEqual(ids);
  });

  it("is taken away where it was built under a reading that has it begin earlier", async () => {
    const early = { assume: ["claim.ban.from=at-decision"], by: "The CISO", point: ["squid"] };
    expect(await build(wallonia, "2023-03-31", early)).toMatchObject({ exit: 0, said: { kind: "restriction" } });
    const late = { ...early, assume: ["claim.ban.from=after-deadline"] };
    expect(await build(wallonia, "2023-03-31", late)).toMatchObject({
      exit: 0,
      said: { kind: "withdrawal", points: [{ withdrawn: [{ id: wallonia, state: "pending" }] }] },
    });
  });

  it("on 1 January 2024 hangs on a day that is not established: somebody can assume which it was", async () => {
    const { said } = await build(wallonia, "2024-01-01");
    expect(said).toMatchObject({
      settles: ["date.extension-2.decided"],
      assume: [{ id: "date.extension-2.decided", days: "2023-09-15/.." }],
    });
    const on = (value: string, at = "2024-01-01") =>
      build(wallonia, at, { assume: [`date.extension-2.decided=${value}`], by: "The CISO", point: ["rpz-bind"] });
    expect(await on("2023-12-20")).toMatchObject({
      exit: 0,
      said: { points: [{ measures: [{ assumed: [{ value: "2023-12-20", by: "The CISO" }] }] }] },
    });
    // A decision that came later leaves a gap.
    expect(await on("2024-02-01")).toMatchObject({ exit: 0, said: { kind: "withdrawal" } });
    expect(await on("2024-02-01", "2024-02-01")).toMatchObject({ exit: 0, said: { kind: "restriction" } });
    for (const wrong of ["before", "2023-09-14", "2023-13-01"])
      expect(await on(wrong), wrong).toMatchObject({
        exit: 3,
        said: { problems: [{ code: "E-MEASURE-VALUE", expected: expect.stringContaining("2023-09-15/..") }] },
      });
  });
});

describe("the Brussels measure on 25 September 2023", () => {
  it("stops and says why, in four languages, with what can be assumed", async () => {
    const out = join(data, "brussels");
    const stopped = await build(brussels, "2023-09-25", { out });
    expect(stopped).toMatchObject({
      exit: 4,
      said: {
        built: false,
        kind: "open",
        settles: ["text.review-ends"],
        assume: [{ id: "text.review-ends", values: [true, false] }],
      },
    });
    for (const language of languages) {
      const args = { body, measure: brussels, settles: "text.review-ends", assume: "text.review-ends" };
      const sentence = say(controlWords.open, language, args);
      expect(sentence).toMatch(/be\/bru\/2023-tiktok.*text\.review-ends.*--assume.*--by/);
      expect(sentence).not.toMatch(/[{}]/);
      expect(say(controlWords.open, language, { ...args, assume: "none" })).not.toContain("--assume");
    }
    expect(stopped.said.reason).toContain("text.review-ends");
    expect(existsSync(out)).toBe(false);
    const assumed = async (value: string) =>
      (await build(brussels, "2023-09-25", { assume: [`review-ends=${value}`], by: "The CISO" })).said.kind;
    expect([await assumed("true"), await assumed("false")]).toEqual(["withdrawal", "restriction"]);
  });
});

describe("a body that the register no longer holds", () => {
  it("gets the withdrawal of what was built for it, and nothing else; the status of the others goes on", async () => {
    const point = ["rpz-knot", "squid"];
    expect(await build(wallonia, "2023-06-30", { body: gone, point: ["rpz-knot"] })).toMatchObject({ exit: 0 });
    const after = await build(wallonia, "2023-07-01", { body: gone, point });
    expect(after).toMatchObject({
      exit: 0,
      said: { kind: "withdrawal", points: [{ point: "rpz-knot", measures: [] }] },
    });
    expect(await build(wallonia, "2023-07-01", { body: gone, point: ["squid"] })).toMatchObject({
      exit: 1,
      said: { built: false, kind: "none", because: "gone" },
    });
    const status = await runCommand(
      controlStatus,
      [wallonia],
      { at: "2023-07-02", json: true, fictional: true },
      { data },
    );
    expect(status.exit).not.toBe(3);
    expect(JSON.parse(status.out)).toContainEqual(
      expect.objectContaining({ body: gone, point: "rpz-knot", should: "none" }),
    );
  });

  it("is not one of the other world, nor one that nobody knows", async () => {
    for (const other of ["be/wal/spw", "be/ex/nobody"])
      await expect(build(wallonia, "2023-04-01", { body: other })).rejects.toThrow(Misuse);
  });
});
