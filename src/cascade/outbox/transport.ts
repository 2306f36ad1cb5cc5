import type { Message } from "./message.ts";

/** What came of handing a message over. */
export type Handed =
  /** It has it (an SMTP server: its 250). */
  | { readonly kind: "accepted"; readonly response: string }
  /** Refused for good (5yz): another attempt would be refused as well. */
  | { readonly kind: "refused"; readonly response: string }
  /** Certainly not taken: refused for now (4yz), or the line broke before the last byte was given. */
  | { readonly kind: "not-taken"; readonly response: string }
  /** The line broke after the last byte was given and before an answer came: it may have been taken. */
  | { readonly kind: "unknown"; readonly response: string };

/** A way of handing messages over; several may be under way at once. Expected faults are values. */
export interface Transport {
  readonly id: string;
  readonly hand: (message: Message) => Promise<Handed>;
  /** Ends open lines. */
  readonly close: () => Promise<void>;
}
