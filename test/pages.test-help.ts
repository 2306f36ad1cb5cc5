import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exercise } from "../src/demo/exercise.ts";
import { parseInstant } from "../src/time/time.ts";

/** A data folder with a small exercise in it, and what takes it away again. */
export const exerciseFolder = async (
  devices: number,
): Promise<{ readonly data: string; readonly remove: () => void }> => {
  const folder = mkdtempSync(join(tmpdir(), "interdict-pages-"));
  const data = join(folder, "data");
  const made = await exercise({ data, out: join(folder, "files"), devices });
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return { data, remove: () => rmSync(folder, { recursive: true, force: true }) };
};

/** The clock of pages in tests. */
export const now = parseInstant("2026-11-21T12:00") ?? 0;

const asked = "at=2023-04-01T00:00&known-at=2023-06-12";
const measure = "be/wal/2023-tiktok";

/** One address of every kind of page, without the language. */
export const everyPage: readonly string[] = [
  "/",
  "/measures",
  "/measures?at=2023-04-15",
  `/measures/${measure}?at=2023-04-15`,
  `/measures/${measure}?at=2023-04-15&choose=claim.decision.decided:20-april`,
  "/measures/be/vlg/2023-tiktok?at=2023-04-15",
  "/measures/be/wal/2023-tiktok-communes?at=2023-06-01",
  `/measures/${measure}/bodies?${asked}`,
  `/measures/${measure}/bodies?${asked}&world=fictional`,
  `/measures/${measure}/bodies?${asked}&world=fictional&clause=ban&channel=web`,
  `/measures/${measure}/bodies?${asked}&clause=relay`,
  `/measures/${measure}/bodies?${asked}&clause=free`,
  "/measures/be/wal/2023-tiktok-communes/bodies?at=2023-06-01&clause=advice",
  `/measures/${measure}/units?${asked}&world=fictional&verdict=compliant`,
  `/measures/${measure}/units?${asked}&world=fictional&breach=since`,
  `/measures/${measure}/deeds?known-at=2024-01-04`,
  `/measures/${measure}/deeds?world=fictional`,
  `/measures/${measure}/controls?${asked}&world=fictional`,
  `/measures/${measure}/controls?at=2023-10-01`,
  `/measures/${measure}/exemptions?${asked}&world=fictional`,
  `/measures/${measure}/exemptions?at=2023-10-01`,
  `/measures/${measure}/cascade?at=2024-02-01&known-at=2024-02-01`,
  `/measures/${measure}/cascade?${asked}&world=fictional`,
  "/measures/be/wal/2023-tiktok-communes/cascade?at=2023-07-01&known-at=2023-07-01",
  "/measures/be/wal/2023-tiktok-communes/cascade?at=2023-07-01&known-at=2023-07-01&reply=none&sort=when",
  "/bodies/be/mun/56078?at=2023-07-01&known-at=2023-07-01",
  "/bodies?kind=cabinet&at=2023-04-01",
  "/bodies?world=fictional&at=2023-04-01",
  "/bodies/be/wal/spw?at=2023-04-01",
  "/bodies/be/ex/service-a?at=2023-04-01&world=fictional",
  "/questions",
  "/questions/be/wal/question/2022-2023-170-di-rupo",
  "/questions/be/wal/question/2022-2023-170-di-rupo?world=fictional&known-at=2023-06-12",
  "/what-we-see",
  "/may-i",
  "/may-i?q=",
  "/may-i?q=wallonie&at=2023-04-15",
  "/may-i?body=be/wal/spw&at=2023-04-15&asked=device.owner",
  "/may-i?body=be/wal/spw&at=2023-04-15&device.owner=person&change=device.owner",
  "/may-i?body=be/wal/spw&at=2023-04-15&device.owner=authority&device.professional-information=true",
  "/may-i?body=be/wal/spw&at=2023-04-15&action=have&device.owner=unknown&device.internal-access=mail",
  "/may-i?world=fictional&body=be/ex/service-a&measure=be/wal/2023-tiktok&at=2023-10-01&person.as=contractor",
  "/try",
  "/accessibility",
];

export const everyRefusal: readonly (readonly [string, number])[] = [
  ["/nope", 404],
  ["/measures/be/wal/none", 404],
  ["/bodies/be/ex/service-a", 404],
  ["/bodies/be/wal/spw?world=fictional", 404],
  ["/measures?at=xyz", 400],
  [`/measures/${measure}/bodies?verdict=nope`, 400],
  [`/measures/${measure}?choose=nope:1`, 400],
  [`/measures/${measure}/cascade?reply=nope`, 400],
  [`/measures/${measure}/cascade?against=nope`, 400],
  ["/devices/x", 400],
  ["/may-i?action=fly", 400],
  ["/may-i?body=be/wal/spw&device.owner=me", 400],
];
