import { describe, expect, it } from "vitest";
import { worldOf } from "./world.ts";
import { liveThrough } from "./year.ts";

/** More years on request: `INTERDICT_YEARS=200 npx vitest run test/year`; one of them: `INTERDICT_YEAR=17`. */
const years = Number(process.env.INTERDICT_YEARS ?? 3);
const only = process.env.INTERDICT_YEAR;
const seeds = only === undefined ? Array.from({ length: years }, (_, n) => n + 1) : [Number(only)];

describe("a year of simulated time", () => {
  it.each(seeds)("keeps the laws at every step, from seed %i", { timeout: 120_000 }, async (seed) => {
    const counts = await liveThrough(worldOf(seed));
    if (only !== undefined) process.stdout.write(`${JSON.stringify(counts)}\n`);
    expect(counts.notices).toBeGreaterThan(10);
  });
});
