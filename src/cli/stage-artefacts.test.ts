import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { Artefact } from "../control/point.ts";
import { stageArtefacts } from "./stage-artefacts.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "artefacts-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const writeArtefacts = (into: string, files: readonly Artefact[]) => {
  const staged = stageArtefacts([{ folder: into, files }]);
  if (staged.ok) staged.value.place();
  return staged;
};

const zone = (text: string) => ({ file: "app.zone", text });

it("replaces what was built before, and leaves nothing else", () => {
  expect(writeArtefacts(join(folder, "a", "b"), [zone("one")])).toMatchObject({ ok: true });
  expect(writeArtefacts(join(folder, "a", "b"), [zone("two")])).toMatchObject({ ok: true });
  expect(readdirSync(join(folder, "a", "b"))).toEqual(["app.zone"]);
  expect(readFileSync(join(folder, "a", "b", "app.zone"), "utf8")).toBe("two");
});

it("leaves every file as it was where one cannot be written", () => {
  writeFileSync(join(folder, "app.zone"), "before");
  const written = writeArtefacts(folder, [zone("after"), { file: "gone/list.conf", text: "" }]);
  expect(written).toMatchObject({ ok: false, problems: [{ code: "E-CONTROL-FOLDER", args: { reason: "ENOENT" } }] });
  expect(readFileSync(join(folder, "app.zone"), "utf8")).toBe("before");
  expect(readdirSync(folder)).toEqual(["app.zone"]);
});

it("refuses to replace a folder", () => {
  mkdirSync(join(folder, "app.zone"));
  expect(writeArtefacts(folder, [zone("after")])).toMatchObject({ ok: false });
  expect(readdirSync(folder)).toEqual(["app.zone"]);
});

it("leaves nothing of another package where one cannot be written", () => {
  writeFileSync(join(folder, "file"), "");
  const staged = stageArtefacts([
    { folder: join(folder, "one"), files: [zone("one")] },
    { folder: join(folder, "file"), files: [zone("two")] },
  ]);
  expect(staged).toMatchObject({ ok: false, problems: [{ code: "E-CONTROL-FOLDER" }] });
  expect(readdirSync(join(folder, "one"))).toEqual([]);
});

it.skipIf(process.platform !== "linux")("ends where a folder can never be made", () => {
  expect(stageArtefacts([{ folder: "/proc/x/y", files: [zone("one")] }])).toMatchObject({
    ok: false,
    problems: [{ code: "E-CONTROL-FOLDER", args: { reason: "ENOENT" } }],
  });
});
