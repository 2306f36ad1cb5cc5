import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Command } from "../../cli/command.ts";
import { notifyReceive } from "../../cli/notify-receive.ts";
import { notifySend } from "../../cli/notify-send.ts";
import { openTestStore, testFolder } from "../../store/for-tests.ts";
import { exampleMessage, prepareExamples } from "./example.test-help.ts";
import { countMessages } from "./listed.ts";
import { type Postfix, postfixFound, startPostfix } from "./postfix.test-help.ts";
import { dropping } from "./proxy.test-help.ts";

const bodies = 600;
const start = Date.parse("2026-11-21T12:00:00+01:00");
const sender = "no-reply@interdict.invalid";
const addressOf = (n: number): string => `b${n}@exercise.invalid`;
const all = Array.from({ length: bodies }, (_, n) => n);

/** What becomes of the mail of each body: most is taken; some is put off, refused, or comes back. */
const deferred = (n: number): boolean => n % 20 === 3;
const refused = (n: number): boolean => n % 20 === 7;
const returned = (n: number): boolean => n % 20 === 11;
const delivered = (n: number): boolean => !refused(n) && !returned(n);
const count = (holds: (n: number) => boolean): number => all.filter(holds).length;

const until = async (condition: () => boolean, what: string): Promise<void> => {
  for (const end = Date.now() + 50_000; !condition(); ) {
    if (Date.now() > end) throw new Error(`in vain: ${what}`);
    await new Promise((done) => setTimeout(done, 50));
  }
};

describe.skipIf(!postfixFound && process.env["INTERDICT_REAL_TOOLS"] !== "required")(
  "600 bodies, a real Postfix and lines that break (needs Postfix and root)",
  () => {
    const data = testFolder();
    let postfix: Postfix;
    let proxy: Awaited<ReturnType<typeof dropping>>;
    let now = start;
    let taken = 0;

    const run = async (command: Command, positionals: readonly string[] = []) => {
      let out = "";
      const exit = await command.run(
        { positionals, flag: (name) => name === "json", value: () => undefined, list: () => [] },
        {
          out: (text) => {
            out += text;
          },
          err: () => undefined,
          input: async () => new Uint8Array(),
          env: {},
          cwd: data,
          watched: false,
          language: "en",
          now: () => now,
          data,
        },
      );
      return { exit, json: JSON.parse(out) };
    };
    const states = () => {
      const store = openTestStore(data);
      try {
        return countMessages(store);
      } finally {
        store.close();
      }
    };

    beforeAll(async () => {
      postfix = await startPostfix([sender, ...all.filter((n) => !returned(n)).map(addressOf)]);
      postfix.setAccess(
        new Map([
          ...all.filter(deferred).map((n) => [addressOf(n), "450 4.2.0 busy, try later"] as const),
          ...all.filter(refused).map((n) => [addressOf(n), "550 5.1.1 no such mailbox"] as const),
        ]),
      );
      // One in ten of the answers "taken" never arrives.
      proxy = await dropping(postfix.port, () => ++taken % 10 === 0);
      writeFileSync(join(data, "mail.yaml"), `transport: smtp\nsmtp: {host: 127.0.0.1, port: ${proxy.port}}\n`);
      const store = openTestStore(data);
      prepareExamples(
        store,
        all.map((n) => exampleMessage(n)),
        start,
      );
      store.close();
    });
    afterAll(async () => {
      await proxy?.close();
      await postfix?.stop();
    });

    it("takes, puts off and refuses, and what nobody can know is uncertain", async () => {
      const { exit, json } = await run(notifySend);
      expect(exit).toBe(4);
      const uncertain = Math.floor((bodies - count(deferred) - count(refused)) / 10);
      expect(json.run.counts).toEqual({
        accepted: bodies - count(deferred) - count(refused) - uncertain,
        refused: count(refused),
        "not-taken": count(deferred),
        unknown: uncertain,
      });
      expect(json.uncertain).toHaveLength(uncertain);
      expect(json.states).toMatchObject({ prepared: count(deferred), bounced: count(refused) });
    });

    it("hands over later what was put off, and repeats nothing by itself", async () => {
      postfix.setAccess(new Map());
      // The wait of a minute, and as long as the first run lasted at most.
      now += 120_000;
      taken = 0;
      const before = states().uncertain;
      const { json } = await run(notifySend);
      expect(json.run.counts.accepted + json.run.counts.unknown).toBe(count(deferred));
      expect(json.repeated).toEqual([]);
      expect(states().uncertain).toBe(before + json.run.counts.unknown);
    });

    it("learns from the reports what was delivered and what came back; nothing stays uncertain", async () => {
      await until(
        () => postfix.queued() === 0 && postfix.mailbox(sender).length === count(delivered) + count(returned),
        "all reports",
      );
      now += 60_000;
      const { exit, json } = await run(notifyReceive, [postfix.maildir(sender)]);
      expect(exit).toBe(0);
      expect(json).toMatchObject({ read: count(delivered) + count(returned), unchanged: 0, foreign: [], others: [] });
      expect(states()).toEqual({
        prepared: 0,
        "handing-over": 0,
        overtaken: 0,
        written: 0,
        sent: 0,
        uncertain: 0,
        delivered: count(delivered),
        bounced: count(refused) + count(returned),
      });
      const again = await run(notifyReceive, [postfix.maildir(sender)]);
      expect(again.json).toMatchObject({ changed: [], unchanged: count(delivered) + count(returned) });
    });

    it("brought each body one copy, the same to the letter", () => {
      for (const n of all) {
        const copies = postfix.mailbox(addressOf(n));
        expect(copies).toHaveLength(delivered(n) ? 1 : 0);
        for (const copy of copies) {
          // The server puts its own header lines before, and stores lines with the line end of its system.
          const text = copy.toString("latin1").replaceAll("\n", "\r\n");
          const content = Buffer.from(exampleMessage(n).bytes).toString("latin1");
          expect(text.endsWith(content)).toBe(true);
        }
      }
    });
  },
);
