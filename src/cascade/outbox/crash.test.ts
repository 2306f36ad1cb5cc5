import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { heldRecords } from "../../deed/held.ts";
import { openTestStore, testFolder } from "../../store/for-tests.ts";
import { exampleMessage, prepareExamples } from "./example.test-help.ts";
import { bouncedMessages, countMessages, repeatedMessages, uncertainMessages } from "./listed.ts";
import { type TestServer, testServer } from "./server.test-help.ts";

/** In full: INTERDICT_CRASHES=200. */
const kills = Number(process.env["INTERDICT_CRASHES"] ?? 12);
const each = 8;
const messages = kills * each;
const program = fileURLToPath(new URL("../../../bin/interdict.mjs", import.meta.url));

/** Chance that can be had again (mulberry32). */
const chance = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

const numberIn = (text: string): number => Number(/\d+/.exec(text)?.[0]);
const refused = (n: number): boolean => n % 40 === 7;

describe(`a run killed ${kills} times at random, by a server that drops one line in ten before its 250`, () => {
  const random = chance(20261121);
  const data = testFolder();
  let server: TestServer;
  let notice: (() => void) | undefined;

  /** Runs the program; with `after`, kills it when the server has begun so many more messages; with 0, at any moment from its start. */
  const run = (args: readonly string[], after?: number): Promise<{ readonly killed: boolean; readonly out: string }> =>
    new Promise((done) => {
      const child = spawn(process.execPath, [program, "notify", "send", "--json", "--data", data, ...args], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      let out = "";
      let begun = 0;
      child.stdout.on("data", (chunk) => {
        out += String(chunk);
      });
      if (after === 0) setTimeout(() => child.kill("SIGKILL"), random() * 500);
      else if (after !== undefined)
        notice = () => {
          begun += 1;
          if (begun === after) setTimeout(() => child.kill("SIGKILL"), random() * 4);
        };
      child.once("close", (_, signal) => {
        notice = undefined;
        done({ killed: signal === "SIGKILL", out });
      });
    });

  const uncertain = (): readonly string[] => {
    const store = openTestStore(data);
    try {
      return uncertainMessages(store).map(({ id }) => id);
    } finally {
      store.close();
    }
  };
  const repeat = (): readonly string[] => uncertain().flatMap((id) => ["--repeat", id]);

  beforeAll(async () => {
    server = await testServer(
      (to) => {
        notice?.();
        if (refused(numberIn(to))) return "refuse";
        return random() < 0.1 ? "drop-late" : "take";
      },
      { delay: () => random() * 4 },
    );
    writeFileSync(
      join(data, "mail.yaml"),
      `transport: smtp\nat-once: 4\nsmtp: {host: 127.0.0.1, port: ${server.port}}\n`,
    );
    const store = openTestStore(data);
    prepareExamples(
      store,
      Array.from({ length: messages }, (_, n) => exampleMessage(n)),
      Date.parse("2026-11-21T12:00:00+01:00"),
    );
    store.close();
  });
  afterAll(() => server.close());

  it(
    "reaches every body or lists it, and every copy too many is the same and listed",
    async () => {
      let killed = 0;
      for (let n = 0; n < kills; n++) {
        const anywhere = n % 4 === 3;
        // Killed at any moment, it may as well come to its end before: then it must leave something for the runs that follow.
        const args = [...(n % 3 === 2 ? repeat() : []), ...(anywhere ? ["--limit", String(each - 2)] : [])];
        const result = await run(args, anywhere ? 0 : 1 + Math.floor(random() * (each - 1)));
        if (result.killed) killed += 1;
      }
      expect(killed).toBeGreaterThan(kills * 0.5);
      await run([]);
      await run(repeat());
      const last = await run([]);
      const store = openTestStore(data);
      try {
        const counts = countMessages(store);
        expect(counts).toMatchObject({ prepared: 0, "handing-over": 0 });
        const listed = new Set([...uncertainMessages(store), ...bouncedMessages(store)].map(({ id }) => numberIn(id)));
        const copies = Map.groupBy(server.taken, ({ to }) => numberIn(to));
        const repeated = new Set(repeatedMessages(store).map(({ id }) => numberIn(id)));
        for (let n = 0; n < messages; n++) {
          const own = copies.get(n) ?? [];
          if (own.length === 0) expect(listed).toContain(n);
          if (own.length > 1) expect(repeated).toContain(n);
          const contents = new Set(own.map(({ content }) => content));
          expect([...contents]).toEqual(
            own.length === 0 ? [] : [Buffer.from(exampleMessage(n).bytes).toString("latin1")],
          );
        }
        expect(
          bouncedMessages(store)
            .map(({ id }) => numberIn(id))
            .every(refused),
        ).toBe(true);
        // The program says the same.
        const said = JSON.parse(last.out);
        expect(new Set(said.repeated.map(({ id }: { id: string }) => numberIn(id)))).toEqual(repeated);
        // Every state stands on record, once.
        const deeds = await heldRecords(store, { knownAt: Date.now() });
        const ids = deeds.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(deeds.filter((deed) => "state" in deed && deed.state === "sent")).toHaveLength(counts.sent);
        expect(deeds.filter((deed) => "state" in deed && deed.state === "bounced")).toHaveLength(counts.bounced);
        const twice = [...copies.values()].filter(({ length }) => length > 1).length;
        console.info(
          `${killed} of ${kills} runs killed; ${server.taken.length} copies of ${copies.size} messages taken, ${twice} of them twice or more; ${repeated.size} listed as repeated, ${counts.bounced} bounced, ${counts.uncertain} uncertain`,
        );
        expect(twice).toBeGreaterThan(0);
      } finally {
        store.close();
      }
    },
    60_000 + kills * 2000,
  );
});
