import type { Message } from "./message.ts";

/** What came of handing a message over. */
export type Handed =
  /** It has it (an SMTP server: its 250); `filed`: it stands in a file, and has not left. */
  | { readonly kind: "accepted"; readonly response: string; readonly filed?: true }
  /** Refused for good (5yz): another attempt would be refused as well. */
  | { readonly kind: "refused"; readonly response: string }
  /** Certainly not taken: refused for now (4yz), or the line broke before the last byte was given. */
  | { readonly kind: "not-taken"; readonly response: string }
  /** The line broke after the last byte was given and before an answer came: it may have been taken. */
  | { readonly kind: "unknown"; readonly response: string };

/** An open line: one message at a time, several one after the other. Expected faults are values. */
export interface Line {
  readonly hand: (message: Message) => Promise<Handed>;
  /** May another message be given to it? */
  readonly usable: () => boolean;
  readonly close: () => Promise<void>;
}

export type Opened =
  | { readonly kind: "line"; readonly line: Line }
  /** Nobody answers, or not as a server of mail does. */
  | { readonly kind: "unreachable"; readonly response: string };

/** A way of handing messages over; several lines may be open at once. */
export interface Transport {
  readonly id: "files" | "smtp";
  readonly lines: number;
  readonly open: () => Promise<Opened>;
}
