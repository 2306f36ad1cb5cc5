import { type ChildProcess, spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeEach, describe, expect, it } from "vitest";
import { measure } from "./example.test-help.ts";
import { filesTransport } from "./files-transport.ts";
import { takeLease } from "./lease.ts";
import { countMessages, repeatedMessages, uncertainMessages } from "./listed.ts";
import { clock, codes, deeds, minute, sent, serverWith, smtp, start, storeWith } from "./run.test-help.ts";
import { send } from "./run.ts";
import type { Fate } from "./server.test-help.ts";
import type { Line, Transport } from "./transport.ts";
import { mark } from "./turn.ts";

const program = fileURLToPath(new URL("../../../bin/interdict.mjs", import.meta.url));

beforeEach(() => {
  clock.at = start;
});

describe("an uncertain message", () => {
  const dropOnce = () => {
    const seen = new Set<string>();
    return (to: string): Fate => {
      if (seen.has(to)) return "take";
      seen.add(to);
      return "drop-late";
    };
  };

  it("is repeated only when asked, with the same bytes, and listed", async () => {
    const store = storeWith(2);
    const server = await serverWith(dropOnce());
    await sent(store, smtp(server));
    clock.at += 1000 * minute;
    expect(await sent(store, smtp(server))).toMatchObject({ counts: { accepted: 0 } });
    expect(uncertainMessages(store)).toHaveLength(2);
    expect(await sent(store, smtp(server), { repeats: ["m1@interdict.invalid"] })).toMatchObject({
      counts: { accepted: 1 },
    });
    const copies = server.taken.filter(({ to }) => to === "b1@exercise.invalid");
    expect(copies).toHaveLength(2);
    expect(new Set(copies.map(({ content }) => content)).size).toBe(1);
    expect(repeatedMessages(store).map(({ id, attempts }) => [id, attempts.map(({ outcome }) => outcome)])).toEqual([
      ["m1@interdict.invalid", ["uncertain", "sent"]],
    ]);
    expect(uncertainMessages(store).map(({ id }) => id)).toEqual(["m0@interdict.invalid"]);
  });

  it("is repeated after a stated wait, and not before", async () => {
    const store = storeWith(1);
    const server = await serverWith(dropOnce());
    await sent(store, smtp(server));
    clock.at += 60 * minute - 1;
    expect(await sent(store, smtp(server), { repeatAfter: 60 * minute })).toMatchObject({ counts: { accepted: 0 } });
    clock.at += 1;
    expect(await sent(store, smtp(server), { repeatAfter: 60 * minute })).toMatchObject({ counts: { accepted: 1 } });
  });

  it("stays so when its repeat is not taken, and each time that nobody knows is on record", async () => {
    const store = storeWith(1);
    let fate: Fate = "drop-late";
    const server = await serverWith(() => fate);
    const id = "m0@interdict.invalid";
    await sent(store, smtp(server));
    await sent(store, smtp(server), { repeats: [id] });
    fate = "defer";
    await sent(store, smtp(server), { repeats: [id] });
    expect(uncertainMessages(store)[0]?.attempts.map(({ outcome }) => outcome)).toEqual([
      "uncertain",
      "uncertain",
      "not-taken",
    ]);
    expect((await deeds(store)).map((deed) => deed.id).toSorted()).toEqual([
      `dispatch:${id}:uncertain`,
      `dispatch:${id}:uncertain:2`,
    ]);
  });

  it("is what a dead run was handing over", async () => {
    const store = storeWith(3);
    store.transaction((tx) => mark(tx, { live: false, repeats: new Set() }, start, 2));
    const server = await serverWith(() => "take");
    expect(await sent(store, smtp(server))).toMatchObject({ abandoned: 2, counts: { accepted: 1 } });
    expect(uncertainMessages(store).map(({ attempts }) => attempts)).toEqual(
      Array(2).fill([{ n: 1, at: start, outcome: "uncertain" }]),
    );
  });

  it("is all that can be repeated", async () => {
    const store = storeWith(1);
    const transport = filesTransport(join(store.folder, "outbox"));
    expect(await codes(store, transport, { repeats: ["m0@interdict.invalid", "x"] })).toEqual([
      "E-OUTBOX-REPEAT",
      "E-OUTBOX-REPEAT",
    ]);
    expect(countMessages(store).prepared).toBe(1);
  });
});

describe("a run", () => {
  it("keeps a second one from its messages, and tells whose it is", async () => {
    const store = storeWith(1);
    const lease = takeLease(store.folder, start);
    expect(lease.ok).toBe(true);
    const second = await send(store, { transport: filesTransport(store.folder), live: false, repeats: [], clock });
    expect(second.ok ? [] : second.problems.map(({ code, args }) => [code, args])).toEqual([
      ["E-OUTBOX-BUSY", { process: String(process.pid), since: "2026-11-21T12:00:00+01:00" }],
    ]);
    if (lease.ok) lease.value.release();
    expect(await sent(store, filesTransport(store.folder))).toMatchObject({ counts: { accepted: 1 } });
  });

  it("keeps to so many a minute, those of an earlier run included", async () => {
    const store = storeWith(25);
    const server = await serverWith(() => "take");
    expect(await sent(store, smtp(server), { perMinute: 10, limit: 4 })).toMatchObject({
      ended: "limit",
      counts: { accepted: 4 },
    });
    expect(await sent(store, smtp(server), { perMinute: 10 })).toMatchObject({
      ended: "done",
      counts: { accepted: 21 },
    });
    const begun = store
      .statement("SELECT at, count(*) AS n FROM attempt GROUP BY at ORDER BY at")
      .all()
      .map(({ at, n }) => [(Number(at) - start) / minute, n]);
    expect(begun).toEqual([
      [0, 10],
      [1, 10],
      [2, 5],
    ]);
  });

  it("ends after what is under way when it is stopped", async () => {
    const store = storeWith(30);
    const stop = new AbortController();
    const server = await serverWith((to) => {
      if (to === "b13@exercise.invalid") stop.abort();
      return "take";
    });
    const run = await sent(store, smtp(server), { stop: stop.signal });
    expect(run.ended).toBe("stopped");
    expect(countMessages(store)).toMatchObject({ sent: server.taken.length, uncertain: 0, "handing-over": 0 });
    expect(server.taken.length).toBeLessThan(14 + 2 * 4);
  });

  it("ends so when its program is asked to with Ctrl-C, and says so", async () => {
    const store = storeWith(60);
    let child: ChildProcess | undefined;
    const server = await serverWith(
      (to) => {
        if (to === "b13@exercise.invalid") child?.kill("SIGINT");
        return "take";
      },
      { delay: () => 20 },
    );
    writeFileSync(join(store.folder, "mail.yaml"), `transport: smtp\nsmtp: {host: 127.0.0.1, port: ${server.port}}\n`);
    child = spawn(process.execPath, [program, "notify", "send", "--data", store.folder], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    let said = "";
    child.stderr?.on("data", (chunk) => {
      said += String(chunk);
    });
    const exit = await new Promise((done) => child?.once("close", done));
    expect([exit, said]).toEqual([4, "Stopped as asked; what was under way was brought to its end.\n"]);
    expect(countMessages(store)).toMatchObject({ sent: server.taken.length, uncertain: 0, "handing-over": 0 });
    expect(server.taken.length).toBeLessThan(60);
  });

  it("is of one measure where one is named, which must have notices", async () => {
    const store = storeWith(1);
    const transport = filesTransport(join(store.folder, "outbox"));
    expect(await codes(store, transport, { measure: "be/ex/other" })).toEqual(["E-OUTBOX-MEASURE"]);
    expect(await sent(store, transport, { measure })).toMatchObject({ counts: { accepted: 1 } });
  });

  it("writes down what is known before it tells of a bug", async () => {
    const store = storeWith(3);
    const line: Line = {
      hand: async () => Promise.reject(new Error("a bug")),
      usable: () => true,
      close: async () => undefined,
    };
    const transport: Transport = { id: "smtp", lines: 1, open: async () => ({ kind: "line", line }) };
    await expect(sent(store, transport)).rejects.toThrow("a bug");
    expect(countMessages(store)).toMatchObject({ uncertain: 1, prepared: 2 });
  });
});
