import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { languages } from "../language/language.ts";
import { repository } from "../measure/corpus.ts";
import { compare } from "./compare.ts";
import { conflicts } from "./conflicts.ts";
import { runCommand } from "./run.test-help.ts";

let data: string;
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), "interdict-"));
});
afterAll(async () => {
  await rm(data, { recursive: true });
});

interface Item {
  readonly when: Readonly<Record<string, unknown>>;
  readonly a: string;
  readonly b: string;
  readonly sentence: string;
}

const items = async (a: string, b: string, at = "2023-04-15"): Promise<readonly Item[]> => {
  const { out } = await runCommand(compare, [a, b], { at, json: true }, { data });
  return JSON.parse(out);
};

const covers = ({ when }: Item, point: Readonly<Record<string, unknown>>): boolean =>
  Object.entries(when).every(([id, value]) => [value].flat().includes(point[id]));

const at = async (a: string, b: string, point: Readonly<Record<string, unknown>>) =>
  (await items(a, b)).filter((item) => covers(item, point)).map((item) => [item.a, item.b]);

const wallonia = "be/wal/2023-tiktok";
const staff = {
  "person.as": "member",
  "body.kind": "service",
  "body.uap-type": "none",
  "device.internal-access": "none",
};
const service = { ...staff, "device.owner": "authority", "device.professional-information": true };
const clean = { ...service, "device.professional-information": false };
const own = {
  ...staff,
  "device.owner": "person",
  "device.internal-access": "full",
  "device.professional-information": true,
};

describe("compare on the corpus", () => {
  it("says how the Walloon ban differs from the Brussels regional one", async () => {
    const brussels = "be/bru/2023-tiktok";
    expect(await at(wallonia, brussels, { ...service, action: "use" })).toEqual([]);
    expect(await at(wallonia, brussels, { ...clean, action: "use" })).toEqual([["permitted", "prohibited"]]);
    expect(await at(wallonia, brussels, { ...own, action: "use" })).toEqual([["prohibited", "not-covered"]]);
    expect(await at(wallonia, brussels, { ...service, action: "download" })).toEqual([["prohibited", "not-covered"]]);
  });

  it("says how it differs from the letter to the Brussels municipalities, which binds nobody", async () => {
    const letter = "be/bru/2023-tiktok-communes";
    const commune = {
      ...service,
      "body.kind": "local",
      "person.role": "staff",
      "device.paid-subscription": "all",
    };
    expect(await at(wallonia, letter, { ...commune, action: "have" })).toEqual([["not-covered", "undetermined"]]);
    expect(await at(wallonia, letter, { ...service, action: "use", "device.paid-subscription": "all" })).toEqual([
      ["prohibited", "not-covered"],
    ]);
  });

  it("shows the federal duty to remove, which no other measure of a government has", async () => {
    const spf = { ...clean, "body.kind": "spf", "device.paid-purchase": "none", "device.paid-use": "none" };
    const point = { ...spf, "device.paid-subscription": "none", "device.manager": "shared-provider", action: "have" };
    expect(await at("be/federal/2023-tiktok", "be/bru/2023-tiktok", point)).toEqual([["to-remove", "not-covered"]]);
    expect(await at("be/federal/2023-tiktok", "be/vlg/2023-tiktok", point)).toEqual([["to-remove", "not-covered"]]);
  });

  it("finds no difference between a file and its copy, and the one of a changed copy", async () => {
    const text = await readFile(join(repository, "measures", `${wallonia}.yaml`), "utf8");
    await writeFile(join(data, "same.yaml"), text);
    const same = await runCommand(compare, [wallonia, "same.yaml"], { at: "2023-04-15" }, { data });
    expect(same.exit).toBe(0);
    // The measure has more to say than what is compared.
    expect(same.out.trim().split("\n").slice(-3).join(" ")).toBe(
      "No difference. Only what each allows or forbids at that moment is compared; left out are what they ask to be done and the last days to comply.",
    );
    await writeFile(
      join(data, "changed.yaml"),
      text.replace(
        "service: {device.owner: authority, device.professional-information: true}",
        "service: {device.owner: authority}",
      ),
    );
    const found = await items(wallonia, "changed.yaml");
    expect(found.length).toBeGreaterThan(0);
    for (const { when } of found)
      expect(when).toMatchObject({ "device.owner": "authority", "device.professional-information": false });
    expect(found[0]?.sentence).toContain("changed.yaml");
  });

  it.each(languages)("speaks %s, ends with the count and says exit 1", async (language) => {
    const { exit, out } = await runCommand(
      compare,
      [wallonia, "be/fwb/2023-tiktok"],
      { at: "2023-04-15" },
      { data, language },
    );
    expect(exit).toBe(1);
    expect(out).not.toMatch(/undefined|\{|\bnull\b|\bdevice\.|\bbody\.kind/);
    expect(out.trim().split("\n").at(-1)).toMatch(/^\d+ /);
  });

  it("says which product is asked about, or that any is", async () => {
    const header = async (b: string, product: Readonly<Record<string, string>> = {}) => {
      const { out } = await runCommand(compare, [wallonia, b], { at: "2025-06-01", ...product }, { data });
      return out.replaceAll("\n", " ");
    };
    expect(await header("be/bru/2023-tiktok")).toContain("Product that both are asked about: TikTok.");
    const deepseek = "be/federal/2025-deepseek";
    expect(await header(deepseek)).toContain("one and the same product, whichever it is");
    expect(await header(deepseek)).toMatch(/ use .*DeepSeek.* use .*TikTok/);
    expect(await header(deepseek, { product: "deepseek" })).toContain("Product that both are asked about: DeepSeek.");
  });

  it("asks both about the same bodies with --everywhere", async () => {
    const { out } = await runCommand(
      compare,
      [wallonia, "be/bru/2023-tiktok"],
      { at: "2023-04-15", everywhere: true, json: true },
      { data },
    );
    const found: readonly Item[] = JSON.parse(out);
    expect(found.every(({ when }) => Object.keys(when).some((id) => id.startsWith("body")))).toBe(true);
  });

  it("refuses a measure that is not there", async () => {
    const { exit, err } = await runCommand(compare, [wallonia, "be/nowhere"], { at: "2023-04-15" }, { data });
    expect(exit).toBe(3);
    expect(err).toContain("E-MEASURE-UNKNOWN");
  });
});

describe("conflicts on the corpus", () => {
  it("reports what stays free and is forbidden in one measure, and what none decides", async () => {
    const { exit, out } = await runCommand(conflicts, [wallonia], { at: "2023-04-15", json: true }, { data });
    const found: readonly { readonly kind: string; readonly a: string; readonly b: string | null }[] = JSON.parse(out);
    expect(exit).toBe(1);
    expect(found.filter(({ kind }) => kind === "contrary")).toMatchObject([
      { a: `${wallonia}#ban`, b: `${wallonia}#free` },
    ]);
    expect(found.filter(({ kind }) => kind === "undecided").every(({ b }) => b === null)).toBe(true);
  });

  it.each(languages)("speaks %s", async (language) => {
    const { out } = await runCommand(conflicts, [wallonia], { at: "2023-04-15" }, { data, language });
    expect(out).not.toMatch(/undefined|\{|\bnull\b|\bdevice\.|\bbody\.kind/);
  });

  it("finds nothing before anything was decided", async () => {
    const { exit, out } = await runCommand(conflicts, [wallonia], { at: "2019-01-01" }, { data });
    expect([exit, out.trim().split("\n").length]).toEqual([0, 3]);
  });
});
