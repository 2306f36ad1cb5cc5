import { Readable } from "node:stream";
import SMTPConnection from "nodemailer/lib/smtp-connection";
import type { Smtp } from "../settings.ts";
import type { Message } from "./message.ts";
import type { Handed, Line, Opened, Transport } from "./transport.ts";

/** How long to wait for a line and for the server's first words, in milliseconds. */
const patience = 20_000;

/** A line that has carried so many messages is closed and another opened: servers end lines that stay too long. */
const mostOnALine = 200;

/** How long to wait for the server's last word, in milliseconds. */
const farewell = 2000;

const piece = 64 * 1024;

/** A message as a stream that knows whether its last piece was given away. */
const streamOf = (bytes: Uint8Array): { readonly stream: Readable; readonly given: () => boolean } => {
  let at = 0;
  const stream = new Readable({
    read() {
      this.push(bytes.subarray(at, at + piece));
      at += piece;
      if (at >= bytes.length) this.push(null);
    },
  });
  return { stream, given: () => at >= bytes.length };
};

interface Fault {
  readonly message: string;
  readonly code?: string | undefined;
  readonly response?: string | undefined;
  readonly responseCode?: number | undefined;
}

/** An answer to the message itself decides; anything else after its last byte leaves it open. */
const handedOf = ({ code, message, response, responseCode }: Fault, given: boolean): Handed => {
  const answered = (code === "EENVELOPE" || code === "EMESSAGE") && responseCode !== undefined;
  const said = (response ?? message).trim();
  if (answered && responseCode >= 500 && responseCode < 600) return { kind: "refused", response: said };
  if (answered && responseCode >= 400 && responseCode < 500) return { kind: "not-taken", response: said };
  // Larger than the server says it takes.
  if (code === "EMESSAGE" && response === undefined && !given) return { kind: "refused", response: said };
  return { kind: given ? "unknown" : "not-taken", response: said };
};

const eightBit = (bytes: Uint8Array): boolean => bytes.some((byte) => byte > 127);

const hand = (connection: SMTPConnection, from: string, { id, address, bytes }: Message): Promise<Handed> =>
  new Promise((done) => {
    const { stream, given } = streamOf(bytes);
    const envelope = {
      from,
      to: [address],
      size: bytes.length,
      use8BitMime: eightBit(bytes),
      dsn: { ret: "HDRS", envid: id, notify: ["SUCCESS", "FAILURE", "DELAY"], orcpt: `rfc822;${address}` },
    };
    connection.send(envelope, stream, (error, info) => {
      if (error === null || error === undefined) done({ kind: "accepted", response: info?.response ?? "" });
      else done(handedOf(error, given()));
    });
  });

const lineOver = (connection: SMTPConnection, from: string): Line => {
  let open = true;
  let carried = 0;
  const ended = new Promise<void>((resolve) => {
    const over = (): void => {
      open = false;
      resolve();
    };
    connection.once("end", over);
    connection.on("error", over);
  });
  return {
    hand: async (message) => {
      carried += 1;
      const handed = await hand(connection, from, message);
      // What was refused half-way is still the server's open transaction.
      if (open && handed.kind !== "accepted")
        await Promise.race([ended, new Promise((done) => connection.reset(done))]);
      return handed;
    },
    usable: () => open && carried < mostOnALine,
    close: async () => {
      const hurry = setTimeout(() => connection.close(), farewell);
      if (open) connection.quit();
      await ended;
      clearTimeout(hurry);
    },
  };
};

const openLine = ({ host, port, secure, ca, user, password }: Smtp, from: string): Promise<Opened> =>
  new Promise((done) => {
    const connection = new SMTPConnection({
      host,
      port,
      secure,
      requireTLS: !secure && (user !== undefined || ca !== undefined),
      ...(ca === undefined ? {} : { tls: { ca } }),
      connectionTimeout: patience,
      greetingTimeout: patience,
      socketCloseTimeout: 1000,
    });
    const fail = (error: Fault): void => {
      done({ kind: "unreachable", response: (error.response ?? error.message).trim() });
      connection.close();
    };
    connection.once("error", fail);
    const ready = (): void => {
      const line = lineOver(connection, from);
      connection.removeListener("error", fail);
      done({ kind: "line", line });
    };
    connection.connect((error) => {
      if (error !== undefined && error !== null) fail(error);
      else if (user === undefined) ready();
      else connection.login({ user, pass: password }, (refused) => (refused === null ? ready() : fail(refused)));
    });
  });

/** Hands messages to a server over lines that are kept open, with the sender's own name for each message in its envelope (RFC 3461) where the server takes that. */
export const smtpTransport = (smtp: Smtp, from: string, lines: number): Transport => ({
  id: "smtp",
  lines,
  open: () => openLine(smtp, from),
});
