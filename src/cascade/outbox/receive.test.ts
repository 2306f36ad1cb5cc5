import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { heldRecords } from "../../deed/held.ts";
import { openTestStore, testFolder } from "../../store/for-tests.ts";
import type { Store } from "../../store/store.ts";
import { exampleMessage, prepareExamples } from "./example.test-help.ts";
import { countMessages, uncertainMessages } from "./listed.ts";
import { readMailbox } from "./mailbox.ts";
import { type Received, receive } from "./receive.ts";
import { readReport } from "./report.ts";
import { mark, settle } from "./turn.ts";

const start = Date.parse("2026-11-21T12:00:00+01:00");
const now = start + 3_600_000;

const open: Store[] = [];
afterEach(() => {
  for (const store of open.splice(0)) store.close();
});

/** Messages of which the first four were taken, and of which the fifth nobody knows. */
const outbox = (): Store => {
  const store = openTestStore();
  open.push(store);
  prepareExamples(
    store,
    [0, 1, 2, 3, 4].map((n) => exampleMessage(n)),
    start,
  );
  store.transaction((tx) => {
    for (const { id } of mark(tx, { live: false, repeats: new Set() }, start, 5))
      settle(tx, id, { kind: id.startsWith("m4") ? "unknown" : "accepted", response: "250 ok" }, start + 500);
  });
  return store;
};

interface Report {
  readonly action: string;
  readonly envelope?: string;
  readonly returned?: string;
  readonly date?: string;
}

/** A report as RFC 3464 has it, with the recipient's group folded and in odd case. */
const report = ({ action, envelope, returned, date = "Sat, 21 Nov 2026 12:30:00 +0100" }: Report): string =>
  [
    "From: MAILER-DAEMON@mail.exercise.invalid",
    "To: no-reply@interdict.invalid",
    `Date: ${date}`,
    "Subject: Delivery report",
    "MIME-Version: 1.0",
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b/1"',
    "",
    "--b/1",
    "Content-Type: text/plain",
    "",
    "This is what became of it.",
    "From the server.",
    "--b/1",
    "Content-Type: message/delivery-status",
    "",
    "Reporting-MTA: dns; mail.exercise.invalid",
    ...(envelope === undefined ? [] : [`Original-Envelope-Id: ${envelope}`]),
    "",
    "Final-Recipient: rfc822; b1@exercise.invalid",
    `ACTION: ${action}`,
    "Status: 5.1.1",
    "Diagnostic-Code: smtp; 550 5.1.1 unknown:",
    "    no such mailbox",
    "",
    "--b/1",
    "Content-Type: text/rfc822-headers",
    "",
    "Subject: A decision",
    ...(returned === undefined ? [] : ["Message-Id:", `  <${returned}>`]),
    "",
    "--b/1--",
    "",
  ].join("\r\n");

const mail = (name: string, text: string) => ({ name, bytes: Buffer.from(text, "latin1") });
const read = (store: Store, ...texts: readonly string[]): Promise<Received> =>
  receive(
    store,
    texts.map((text, n) => mail(`mail-${n}`, text)),
    () => now,
  );

describe("a delivery report", () => {
  it("is matched by the envelope's id, as written or in xtext, else by the Message-ID of what it returns", async () => {
    const store = outbox();
    const { changed } = await read(
      store,
      report({ action: "delivered", envelope: "m0@interdict.invalid", returned: "m1@interdict.invalid" }),
      report({ action: "failed", envelope: "m2+40interdict.invalid" }),
      report({ action: "Delivered (by hand)", returned: "m3@interdict.invalid" }),
    );
    expect(changed.map(({ message, state }) => [message, state])).toEqual([
      ["m0@interdict.invalid", "delivered"],
      ["m2@interdict.invalid", "bounced"],
      ["m3@interdict.invalid", "delivered"],
    ]);
    const response = store.statement("SELECT response FROM message WHERE id = 'm2@interdict.invalid'").get()?.response;
    expect(response).toBe("5.1.1 550 5.1.1 unknown: no such mailbox");
  });

  it("is read where a server wrote all its lines in one group, and the envelope's id in brackets", async () => {
    const text = report({ action: "failed", envelope: "<m0@interdict.invalid>" });
    const joined = text.replace(/\r\n\r\n(?=Final-Recipient)/, "\r\n");
    expect(joined).not.toBe(text);
    for (const one of [text, joined])
      expect(await readReport(Buffer.from(one))).toMatchObject({ action: "failed", about: ["m0@interdict.invalid"] });
  });

  it("goes on record when it happened: not before what is known, not after now", async () => {
    const store = outbox();
    const dates = [
      "Sat, 21 Nov 2026 12:30:00 +0100",
      "Sat, 21 Nov 2026 12:00:00 +0100",
      "Sun, 22 Nov 2099 12:00:00 +0100",
    ];
    await read(
      store,
      ...dates.map((date, n) => report({ action: "delivered", envelope: `m${n}@interdict.invalid`, date })),
    );
    const held = await heldRecords(store, { knownAt: now });
    const at = held.filter((deed) => deed.id.endsWith(":delivered")).toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(at.map((deed) => ("at" in deed && deed.at.kind === "instant" ? deed.at.last : 0))).toEqual([
      start + 1_800_000,
      start + 500,
      now,
    ]);
    expect(at.every(({ known }) => known === now)).toBe(true);
  });

  it("changes nothing a second time", async () => {
    const store = outbox();
    const texts = ["delivered", "failed", "delayed"].map((action, n) =>
      report({ action, envelope: `m${n}@interdict.invalid` }),
    );
    await read(store, ...texts);
    const entries = () => store.statement("SELECT count(*) AS n FROM entry").get()?.n;
    const [before, counts] = [entries(), countMessages(store)];
    expect(await read(store, ...texts, ...texts)).toMatchObject({ read: 6, changed: [], unchanged: 6 });
    expect([entries(), countMessages(store)]).toEqual([before, counts]);
    expect(counts).toMatchObject({ delivered: 1, bounced: 1, sent: 2 });
  });

  it.each([
    ["relayed", "sent"],
    ["delayed", "sent"],
    ["expanded", "sent"],
    ["delivered", "delivered"],
    ["failed", "bounced"],
  ])("that says %s settles what was uncertain: it is %s", async (action, state) => {
    const store = outbox();
    expect((await read(store, report({ action, envelope: "m4@interdict.invalid" }))).changed).toMatchObject([
      { state },
    ]);
    expect(uncertainMessages(store)).toEqual([]);
    expect((await heldRecords(store, { knownAt: now })).map(({ id }) => id)).toContain(
      `dispatch:m4@interdict.invalid:${state}`,
    );
  });

  it("of a second copy does not undo a delivery, but a delivery undoes a return", async () => {
    const store = outbox();
    const about = (action: string, n: number) => report({ action, envelope: `m${n}@interdict.invalid` });
    await read(store, about("delivered", 0), about("failed", 0), about("failed", 1), about("delivered", 1));
    expect(countMessages(store)).toMatchObject({ delivered: 2, bounced: 0 });
  });

  it("about another's message, or that is none, is counted and named", async () => {
    const store = outbox();
    const odd = [
      report({ action: "failed", envelope: "x@elsewhere.invalid" }),
      report({ action: "" }),
      "Subject: On holiday\r\n\r\nUntil Monday.\r\n",
      "",
      "\0\xff\xfe".repeat(1000),
      `Content-Type: multipart/report; boundary=x\r\n\r\n${"--x\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n".repeat(2000)}`,
    ];
    expect(await read(store, ...odd)).toEqual({
      read: 6,
      changed: [],
      unchanged: 0,
      foreign: ["mail-0"],
      others: ["mail-1", "mail-2", "mail-3", "mail-4", "mail-5"],
    });
  });
});

describe("a mailbox", () => {
  const names = (path: string): readonly (string | undefined)[] => {
    const box = readMailbox(path);
    return box.ok ? box.value.map(({ name }) => name.slice(path.length)) : [box.problems[0]?.code];
  };

  it("may be an mbox, in which lines of content that begin like a message were marked", async () => {
    const path = join(testFolder(), "mbox");
    const one = report({ action: "failed", returned: "m1@interdict.invalid" }).replaceAll(/^(>*From )/gm, ">$1");
    writeFileSync(
      path,
      `From MAILER-DAEMON Sat Nov 21 12:00:00 2026\n${one}\nFrom x Sat Nov 21 12:00:01 2026\nSubject: No report\n\n>From here\n\n`,
    );
    expect(names(path)).toEqual(["#1", "#2"]);
    const box = readMailbox(path);
    const [first, second] = box.ok ? box.value : [];
    expect(await readReport(first?.bytes ?? new Uint8Array())).toMatchObject({
      action: "failed",
      about: ["m1@interdict.invalid"],
    });
    expect(String(second?.bytes)).toContain("\nFrom here");
  });

  it("may be empty", () => {
    const path = join(testFolder(), "mbox");
    writeFileSync(path, "");
    expect(names(path)).toEqual([]);
  });

  it("may be a Maildir, a folder of .eml files, or one file", () => {
    const folder = testFolder();
    for (const name of ["cur", "new", "tmp"]) mkdirSync(join(folder, "box", name), { recursive: true });
    for (const name of ["box/new/2", "box/cur/1:2,S", "box/tmp/3", "b.EML", "a.eml", "notes.txt"])
      writeFileSync(join(folder, name), "Subject: x\n\n");
    expect(names(join(folder, "box"))).toEqual(["/cur/1:2,S", "/new/2"]);
    expect(names(folder)).toEqual(["/a.eml", "/b.EML"]);
    expect(names(join(folder, "notes.txt"))).toEqual([""]);
    expect(names(join(folder, "nothing"))).toEqual(["E-OUTBOX-MAILBOX"]);
  });
});
