import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { writeArtefacts } from "./write-artefacts.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "artefacts-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const zone = (text: string) => ({ file: "app.zone", text });

it("replaces what was built before, and leaves nothing else", async () => {
  expect(await writeArtefacts(join(folder, "a", "b"), [zone("one")])).toMatchObject({ ok: true });
  expect(await writeArtefacts(join(folder, "a", "b"), [zone("two")])).toMatchObject({ ok: true });
  expect(readdirSync(join(folder, "a", "b"))).toEqual(["app.zone"]);
  expect(readFileSync(join(folder, "a", "b", "app.zone"), "utf8")).toBe("two");
});

it("leaves every file as it was where one cannot be written", async () => {
  writeFileSync(join(folder, "app.zone"), "before");
  const written = await writeArtefacts(folder, [zone("after"), { file: "gone/list.conf", text: "" }]);
  expect(written).toMatchObject({ ok: false, problems: [{ code: "E-CONTROL-FOLDER", args: { reason: "ENOENT" } }] });
  expect(readFileSync(join(folder, "app.zone"), "utf8")).toBe("before");
  expect(readdirSync(folder)).toEqual(["app.zone"]);
});

it("refuses to replace a folder", async () => {
  mkdirSync(join(folder, "app.zone"));
  expect(await writeArtefacts(folder, [zone("after")])).toMatchObject({ ok: false });
  expect(readdirSync(folder)).toEqual(["app.zone"]);
});
