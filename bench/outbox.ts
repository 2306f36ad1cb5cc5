import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exampleMessage, prepareExamples } from "../src/cascade/outbox/example.test-help.ts";
import { filesTransport } from "../src/cascade/outbox/files-transport.ts";
import { send } from "../src/cascade/outbox/run.ts";
import { testServer } from "../src/cascade/outbox/server.test-help.ts";
import { smtpTransport } from "../src/cascade/outbox/smtp-transport.ts";
import type { Transport } from "../src/cascade/outbox/transport.ts";
import { usualMail } from "../src/cascade/settings.ts";
import { openStore } from "../src/store/store.ts";

export interface Figure {
  readonly name: string;
  readonly perSecond: number;
  readonly aim: string;
  readonly met: boolean;
}

const messages = 2000;
/** As long as a notice with one letter of two pages in it. */
const padding = 40_000;

/** Sends everything from a data folder of its own; messages a second, from the first lock to the last record in the ledger. */
const rate = async (folder: string, transport: Transport): Promise<number> => {
  const opened = openStore(folder);
  if (!opened.ok) throw new Error("no store");
  const store = opened.value;
  try {
    const now = Date.now();
    prepareExamples(
      store,
      Array.from({ length: messages }, (_, n) => exampleMessage(n, { padding })),
      now,
    );
    const start = performance.now();
    const run = await send(store, {
      transport,
      live: false,
      repeats: [],
      clock: { now: Date.now, wait: async () => undefined },
    });
    const seconds = (performance.now() - start) / 1000;
    if (!run.ok || run.value.counts.accepted !== messages) throw new Error(JSON.stringify(run));
    return messages / seconds;
  } finally {
    store.close();
  }
};

/** How fast the outbox empties: every message with its two durable commits and its record in the ledger. */
export async function bench(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "interdict-bench-"));
  const server = await testServer(() => "take");
  try {
    const smtp = { host: "127.0.0.1", port: server.port, secure: false };
    const eight = await rate(join(folder, "eight"), smtpTransport(smtp, usualMail.from, usualMail.atOnce));
    const one = await rate(join(folder, "one"), smtpTransport(smtp, usualMail.from, 1));
    const files = await rate(join(folder, "files"), filesTransport(join(folder, "files", "outbox")));
    const figure = (name: string, perSecond: number, aim: number): Figure => ({
      name,
      perSecond: Math.round(perSecond),
      aim: `≥ ${aim}`,
      met: perSecond >= aim,
    });
    return [
      figure(
        `${messages} messages of ${padding / 1000} kB to a local SMTP server, ${usualMail.atOnce} lines`,
        eight,
        200,
      ),
      figure(`the same over one line`, one, 50),
      figure(`the same into files`, files, 50),
    ];
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
