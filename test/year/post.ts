import type { Mail } from "../../src/cascade/outbox/mailbox.ts";
import type { Message } from "../../src/cascade/outbox/message.ts";
import type { Handed, Transport } from "../../src/cascade/outbox/transport.ts";
import type { Random } from "../../src/demo/random.ts";
import type { Instant } from "../../src/time/time.ts";

/** A report that is on its way back. */
interface Coming {
  readonly due: Instant;
  readonly mail: Mail;
  readonly message: string;
  readonly action: "delivered" | "failed" | "delayed";
  readonly written: Instant;
}

/** The post of the world: it takes, refuses, puts off, breaks, loses, delivers and reports, by the seed. */
export interface Post {
  readonly transport: Transport;
  /** Every hand-over with what the program was told of it, since the last time that this was asked. */
  readonly handed: () => readonly { readonly message: Message; readonly handed: Handed }[];
  /** Has a copy of it come into the mailbox? */
  readonly arrived: (message: string) => boolean;
  /** Of any message of a notice. */
  readonly arrivedOf: (notice: string) => boolean;
  /** The reports that have come by now; each is given twice now and then, as mailboxes do. */
  readonly reports: (now: Instant) => readonly Coming[];
}

const reportText = (message: string, action: string, written: Instant): string =>
  [
    "From: MAILER-DAEMON@post.invalid",
    "To: no-reply@interdict.invalid",
    `Date: ${new Date(written).toUTCString().replace("GMT", "+0000")}`,
    "Subject: Report",
    "MIME-Version: 1.0",
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    "",
    "--b",
    "Content-Type: message/delivery-status",
    "",
    `Original-Envelope-Id: ${message}`,
    "",
    "Final-Recipient: rfc822; somebody@post.invalid",
    `Action: ${action}`,
    `Status: ${action === "failed" ? "5.1.1" : "2.0.0"}`,
    "",
    "--b--",
    "",
  ].join("\r\n");

const hour = 3_600_000;

export const postOf = (random: Random, now: () => Instant): Post => {
  let seen: { message: Message; handed: Handed }[] = [];
  let coming: Coming[] = [];
  let count = 0;
  const inbox = new Set<string>();

  const sendBack = (message: string, action: Coming["action"], after: number): void => {
    const written = now() + after;
    count += 1;
    const mail = { name: `report-${count}`, bytes: Buffer.from(reportText(message, action, written)) };
    coming.push({ due: written + random.below(20) * hour, mail, message, action, written });
  };

  /** What becomes of a message that the server has. */
  const taken = ({ id: message, notice, kind }: Message): void => {
    const fate = random.next();
    if (fate < 0.1) sendBack(message, "failed", (1 + random.below(90)) * hour);
    else if (fate < 0.95) inbox.add(kind === "notice" ? notice : message);
    if (fate >= 0.1 && fate < 0.55) sendBack(message, "delivered", random.below(30) * hour);
    if (fate >= 0.45 && fate < 0.55) sendBack(message, "delayed", random.below(10) * hour);
  };

  const handOver = (message: Message): Handed => {
    const fate = random.next();
    if (fate < 0.1) return { kind: "not-taken", response: "451 later" };
    if (fate < 0.15) return { kind: "refused", response: `550 no <${message.address}>` };
    if (fate < 0.3) {
      if (random.next() < 0.6) taken(message);
      return { kind: "unknown", response: "the line broke" };
    }
    taken(message);
    return { kind: "accepted", response: "250 ok" };
  };

  return {
    transport: {
      id: "smtp",
      lines: 2,
      open: async () =>
        random.next() < 0.1
          ? { kind: "unreachable", response: "nobody answers" }
          : {
              kind: "line",
              line: {
                hand: async (message) => {
                  const handed = handOver(message);
                  seen.push({ message, handed });
                  return handed;
                },
                usable: () => true,
                close: async () => {},
              },
            },
    },
    handed: () => {
      const all = seen;
      seen = [];
      return all;
    },
    arrived: (message) => inbox.has(message),
    arrivedOf: (notice) => inbox.has(notice),
    reports: (at) => {
      const due = coming.filter((one) => one.due <= at);
      coming = coming.filter((one) => one.due > at);
      return random.shuffled(due.flatMap((one) => (random.next() < 0.2 ? [one, one] : [one])));
    },
  };
};
