/**
 * `prepared`: nothing was handed over. `handing-over`: marked before the first byte leaves; found so at a start, nobody can know what became of it.
 * `overtaken`: a reminder that was no longer wanted when it was to leave. `written`: it stands in a file, and nothing left the machine. `sent`: the server took it. `uncertain`: it may have been taken. `delivered`, `bounced`: a report, or a refusal for good, says so.
 */
export const messageStates = [
  "prepared",
  "handing-over",
  "written",
  "sent",
  "uncertain",
  "delivered",
  "bounced",
  "overtaken",
] as const;
export type MessageState = (typeof messageStates)[number];

/** What a message is for. */
export const messageKinds = ["notice", "reminder", "escalation", "confirmation", "response"] as const;
export type MessageKind = (typeof messageKinds)[number];

const among = <T extends string>(known: readonly T[], value: unknown): T => {
  const found = known.find((one) => one === value);
  if (found === undefined) throw new Error(`not of a message: ${String(value)}`);
  return found;
};

/** A state as the store holds it. @throws when it is none: a bug of ours. */
export const messageStateOf = (held: unknown): MessageState => among(messageStates, held);

/** A kind as the store holds it. @throws when it is none: a bug of ours. */
export const messageKindOf = (held: unknown): MessageKind => among(messageKinds, held);

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
