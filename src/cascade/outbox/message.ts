import type { Instant } from "../../time/time.ts";

/**
 * `prepared`: nothing was handed over. `handing-over`: marked before the first byte leaves; found so at a start, nobody can know what became of it.
 * `written`: it stands in a file, and nothing left the machine. `sent`: the server took it. `uncertain`: it may have been taken. `delivered`, `bounced`: a report, or a refusal for good, says so.
 */
export const messageStates = [
  "prepared",
  "handing-over",
  "written",
  "sent",
  "uncertain",
  "delivered",
  "bounced",
] as const;
export type MessageState = (typeof messageStates)[number];

/** What a message is for. */
export const messageKinds = ["notice", "reminder", "escalation", "confirmation", "response"] as const;
export type MessageKind = (typeof messageKinds)[number];

/** A message whose bytes never change: every repeat is the same to the letter. */
export interface Message {
  /** The Message-ID without its brackets; also the envelope's id (RFC 3461), by which delivery reports name it. */
  readonly id: string;
  readonly notice: string;
  readonly kind: MessageKind;
  /** To which body, where that is not the notice’s own. */
  readonly to?: string;
  readonly address: string;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly digest: string;
  readonly bytes: Uint8Array;
}

/** A message and where it stands. */
export interface Standing extends Message {
  readonly state: MessageState;
  readonly since: Instant;
  readonly attempts: number;
  /** Not before. */
  readonly nextAt: Instant;
  /** What the server or the report said last. */
  readonly response?: string;
}
