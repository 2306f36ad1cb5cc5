import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import type { Store } from "../../store/store.ts";
import { authority, exampleMessage, measure, prepareExamples } from "./example.test-help.ts";
import { filesTransport } from "./files-transport.ts";
import { bouncedMessages, countMessages, uncertainMessages, waitingMessages } from "./listed.ts";
import { clock, codes, deeds, minute, sent, serverWith, smtp, start, storeWith } from "./run.test-help.ts";
import type { Fate } from "./server.test-help.ts";

beforeEach(() => {
  clock.at = start;
});

describe("the files transport", () => {
  it("writes each message whole, and records that it stands in a file: nothing was sent", async () => {
    const store = storeWith(3);
    const folder = join(store.folder, "outbox");
    const run = await sent(store, filesTransport(folder));
    expect(run).toEqual({
      abandoned: 0,
      overtaken: 0,
      counts: { accepted: 3, refused: 0, "not-taken": 0, unknown: 0 },
      ended: "done",
    });
    expect(readdirSync(folder).filter((name) => name.endsWith(".eml"))).toEqual([
      "m0@interdict.invalid.eml",
      "m1@interdict.invalid.eml",
      "m2@interdict.invalid.eml",
    ]);
    expect(readFileSync(join(folder, "m1@interdict.invalid.eml"))).toEqual(exampleMessage(1).bytes);
    expect((await deeds(store))[1]).toMatchObject({
      kind: "dispatch",
      state: "prepared",
      channel: "file",
      measure,
      basis: "record",
      source: { title: "outbox" },
    });
    expect(
      (await deeds(store)).map((deed) => ("about" in deed ? [deed.id, deed.by, deed.about] : [])).toSorted(),
    ).toEqual(
      [0, 1, 2].map((n) => [`dispatch:m${n}@interdict.invalid:prepared`, { body: authority }, [`be/ex/key-${n}`]]),
    );
    expect(await sent(store, filesTransport(folder))).toMatchObject({ counts: { accepted: 0 } });
  });

  it("puts no message off for a folder that cannot be", async () => {
    const store = storeWith(1);
    expect(await sent(store, filesTransport(join(store.folder, "interdict.sqlite", "x")))).toMatchObject({
      ended: "down",
    });
    expect(waitingMessages(store)[0]).toMatchObject({ attempts: [], nextAt: start });
  });
});

describe("the SMTP transport", () => {
  it.each([[["PIPELINING", "DSN"]], [["DSN"]], [[]]])(
    "gives each message once and to the letter, with extensions %j",
    async (extensions) => {
      const store = storeWith(40, { padding: 200_000 });
      const server = await serverWith(() => "take", { extensions });
      expect(await sent(store, smtp(server))).toMatchObject({ counts: { accepted: 40 }, ended: "done" });
      expect(server.lines()).toBe(4);
      expect(server.taken.map(({ to }) => to).toSorted()).toEqual(
        Array.from({ length: 40 }, (_, n) => `b${n}@exercise.invalid`).toSorted(),
      );
      for (const { to, content, envelope } of server.taken) {
        const message = exampleMessage(Number(/\d+/.exec(to)?.[0]), { padding: 200_000 });
        expect(content).toBe(Buffer.from(message.bytes).toString("latin1"));
        expect(envelope.includes(`RET=HDRS ENVID=${message.id}`)).toBe(extensions.includes("DSN"));
        expect(envelope.includes("NOTIFY=SUCCESS,FAILURE,DELAY")).toBe(extensions.includes("DSN"));
      }
    },
  );

  it("keeps its lines after a refusal, and tells apart never, later and perhaps", async () => {
    const store = storeWith(60);
    const fates: Fate[] = ["take", "defer", "refuse", "refuse-content", "drop-early", "drop-late"];
    const server = await serverWith((to) => fates[Number(/\d+/.exec(to)?.[0]) % 6] ?? "take");
    expect(await sent(store, smtp(server))).toMatchObject({
      counts: { accepted: 10, refused: 20, "not-taken": 20, unknown: 10 },
    });
    expect(countMessages(store, measure)).toEqual({
      prepared: 20,
      "handing-over": 0,
      overtaken: 0,
      written: 0,
      sent: 10,
      uncertain: 10,
      delivered: 0,
      bounced: 20,
    });
    expect(new Set(uncertainMessages(store).map(({ id }) => Number(/\d+/.exec(id)?.[0]) % 6))).toEqual(new Set([5]));
    expect(bouncedMessages(store).map(({ response }) => response)).toContain("550 5.1.1 no such mailbox");
    expect(waitingMessages(store).every(({ nextAt }) => nextAt === start + minute)).toBe(true);
    expect((await deeds(store)).filter((deed) => "state" in deed && deed.state === "uncertain")).toHaveLength(10);
    expect(JSON.stringify(await deeds(store))).not.toContain("exercise.invalid");
  });

  it("waits 1, 5, 15, 60 and then 240 minutes after each time not taken", async () => {
    const store = storeWith(1);
    const server = await serverWith(() => "defer");
    const waited: number[] = [];
    for (let n = 0; n < 7; n++) {
      await sent(store, smtp(server));
      const next = waitingMessages(store)[0]?.nextAt ?? 0;
      waited.push((next - clock.at) / minute);
      clock.at = next - 1;
      expect(await sent(store, smtp(server))).toMatchObject({ counts: { "not-taken": 0 } });
      clock.at = next;
    }
    expect(waited).toEqual([1, 5, 15, 60, 240, 240, 240]);
  });

  it("ends early when nobody answers, without an attempt", async () => {
    const closed = createServer();
    await new Promise<void>((done) => closed.listen(0, "127.0.0.1", done));
    const at = closed.address();
    const port = typeof at === "object" && at !== null ? at.port : 0;
    await new Promise((done) => closed.close(done));
    const store = storeWith(5);
    const run = await sent(store, smtp({ port }));
    expect(run).toMatchObject({ ended: "down", counts: { accepted: 0, "not-taken": 0 } });
    expect(run.reason).toContain("ECONNREFUSED");
    expect(waitingMessages(store).map(({ nextAt, attempts }) => [nextAt, attempts.length])).toEqual(
      Array(5).fill([start, 0]),
    );
  });

  it("takes a greeting of 554 for nobody there", async () => {
    const server = await serverWith(() => "take", { greeting: "554 not today" });
    expect(await sent(storeWith(2), smtp(server))).toMatchObject({ ended: "down", reason: "554 not today" });
  });
});

describe("the guard", () => {
  const mixed = (): Store => {
    const store = storeWith(3);
    prepareExamples(store, [exampleMessage(9, { address: "town@commune.example" })], start);
    return store;
  };

  it("sends nothing at all for one address outside .invalid", async () => {
    const store = mixed();
    const server = await serverWith(() => "take");
    expect(await codes(store, smtp(server))).toEqual(["E-OUTBOX-ADDRESS"]);
    expect(server.taken).toEqual([]);
    expect(countMessages(store).prepared).toBe(4);
    expect(await sent(store, smtp(server), { live: true })).toMatchObject({ counts: { accepted: 4 } });
  });

  it("never takes a file for a letter to a real body", async () => {
    const store = mixed();
    const transport = filesTransport(join(mkdtempSync(join(tmpdir(), "files-")), "x"));
    expect(await codes(store, transport, { live: true })).toEqual(["E-OUTBOX-FILES"]);
  });
});
