import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { good } from "../../logic/arbitrary.ts";
import { repository } from "../../measure/corpus.ts";
import { placesOf } from "./places.ts";

const data = mkdtempSync(join(tmpdir(), "interdict-places-"));
afterAll(() => rmSync(data, { recursive: true, force: true }));

it("knows the measures of the data folder beside the corpus, and sees when one is written, changed or taken away", async () => {
  const places = placesOf(data);
  const [known, own] = ["be/wal/2023-tiktok-communes", "be/ex/2023-own"];
  const held = async (id: string) => good(await places()).measures.find((measure) => measure.id === id)?.version;
  expect(await held(known)).toBeDefined();
  expect(await held(own)).toBeUndefined();
  const text = readFileSync(join(repository, "measures", `${known}.yaml`), "utf8").replace(known, own);
  const file = join(data, "measures", `${own}.yaml`);
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, text);
  const first = await held(own);
  expect(first).toBeDefined();
  writeFileSync(file, `${text}# changed\n`);
  expect([undefined, first]).not.toContain(await held(own));
  rmSync(file);
  expect(await held(own)).toBeUndefined();
});
