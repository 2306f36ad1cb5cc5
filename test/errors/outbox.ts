import { join } from "node:path";
import type { Clock } from "../../src/cascade/outbox/desk.ts";
import { exampleMessage, measure, prepareExamples } from "../../src/cascade/outbox/example.test-help.ts";
import { filesTransport } from "../../src/cascade/outbox/files-transport.ts";
import { takeLease } from "../../src/cascade/outbox/lease.ts";
import { type Sending, send } from "../../src/cascade/outbox/run.ts";
import type { Transport } from "../../src/cascade/outbox/transport.ts";
import { loadMail, readMail } from "../../src/cascade/settings.ts";
import type { Problem } from "../../src/problem/problem.ts";
import { openTestStore } from "../../src/store/for-tests.ts";
import { command, type Example, type Examples, inFolder, problemsIn, reading } from "./example.ts";

const now = Date.parse("2023-06-12T10:00:00Z");
const clock: Clock = { now: () => now, wait: async () => undefined };
const silent: Transport = {
  id: "smtp",
  lines: 1,
  open: async () => ({ kind: "unreachable", response: "nobody is asked in an example" }),
};

const settings = (text: string): Example =>
  reading("mail.yaml", text, (name, read) => problemsIn(readMail(name, read, {})));

/** Sends from a data folder with one message in it. */
const sending = (
  typed: string,
  { address = "a@exercise.invalid", ...asked }: Partial<Sending> & { readonly address?: string },
  before: (data: string) => () => void = () => () => undefined,
): Example =>
  inFolder(typed, {}, async (folder): Promise<readonly Problem[]> => {
    const data = join(folder, "data");
    const store = openTestStore(data);
    const after = before(data);
    try {
      prepareExamples(store, [exampleMessage(1, { address })], now);
      return problemsIn(await send(store, { transport: silent, live: false, repeats: [], clock, ...asked }));
    } finally {
      after();
      store.close();
    }
  });

export const examples: Examples = {
  "E-MAIL-FILE": inFolder(undefined, { "data/mail.yaml/": "" }, (folder) =>
    problemsIn(loadMail(join(folder, "data"), {})),
  ),
  "E-MAIL-SMTP": settings("from: circulars@exercise.invalid\ntransport: smtp\n"),
  "E-MAIL-PASSWORD": settings(
    "transport: smtp\nsmtp:\n  host: mail.exercise.invalid\n  user: circulars\n  password-env: MAIL_PASSWORD\n",
  ),
  "E-MAIL-CA": settings("transport: smtp\nsmtp: {host: mail.exercise.invalid, ca: none.pem}\n"),
  "E-OUTBOX-ADDRESS": sending("interdict notify send, with a message to an address outside .invalid", {
    address: "town@commune.example",
  }),
  "E-OUTBOX-FILES": sending(
    "interdict notify send --live, with a message to an address outside .invalid and no server",
    {
      address: "town@commune.example",
      live: true,
      transport: filesTransport("outbox"),
    },
  ),
  "E-OUTBOX-BUSY": sending("interdict notify send, while another one runs", {}, (data) => {
    const lease = takeLease(data, now, 4711);
    return () => {
      if (lease.ok) lease.value.release();
    };
  }),
  "E-OUTBOX-MEASURE": sending("interdict notify send be/ex/other", { measure: "be/ex/other" }),
  "E-OUTBOX-REPEAT": sending(`interdict notify send ${measure} --repeat m7@interdict.invalid`, {
    repeats: ["m7@interdict.invalid"],
  }),
  "E-OUTBOX-MAILBOX": command("notify receive no-such-folder"),
};
