import PostalMime from "postal-mime";
import type { Instant } from "../../time/time.ts";

/** What a report says became of a message (RFC 3464, section 2.3.3). */
const actions = ["delivered", "failed", "relayed", "expanded", "delayed"] as const;
export type Action = (typeof actions)[number];

/** A delivery report. */
export interface DeliveryReport {
  /** The names by which it may mean one of our messages, the surest first: the envelope's own id, and the Message-ID of what it returns. */
  readonly about: readonly string[];
  /** The strongest of what it says; a message of ours has one recipient. */
  readonly action: Action;
  /** The status (RFC 3463) and what the server said, where it says so. */
  readonly response: string;
  /** When it was written. */
  readonly at?: Instant;
}

type Fields = ReadonlyMap<string, string>;

/** Groups of header lines with blank lines between them, folded lines joined, names in lower case. */
const groupsOf = (text: string): readonly Fields[] =>
  text
    .replaceAll(/\r\n?/g, "\n")
    .split(/\n[ \t]*\n/)
    .map((group) => {
      const lines = group.replaceAll(/\n[ \t]+/g, " ").split("\n");
      const fields = new Map<string, string>();
      for (const line of lines) {
        const at = line.indexOf(":");
        const name = line.slice(0, at).trim().toLowerCase();
        if (at > 0 && !fields.has(name)) fields.set(name, line.slice(at + 1).trim());
      }
      return fields;
    })
    .filter((fields) => fields.size > 0);

/** RFC 3461, section 4: `+` and two hexadecimal digits for a character. */
const fromXtext = (text: string): string =>
  text.replaceAll(/\+([0-9A-F]{2})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));

const isAction = (text: string): text is Action => actions.some((one) => one === text);

/** `rfc822; a@b`, `smtp; 550 …`: what follows the kind. */
const afterKind = (text: string | undefined): string => (text ?? "").replace(/^[^;\s]*;\s*/, "");

const latin1 = (content: ArrayBuffer | Uint8Array | string): string =>
  typeof content === "string"
    ? content
    : Buffer.from(content instanceof Uint8Array ? content : new Uint8Array(content)).toString("latin1");

/** Reads one message; undefined when it is no delivery report, or none that can be read. */
export const readReport = async (bytes: Uint8Array): Promise<DeliveryReport | undefined> => {
  const mail = await PostalMime.parse(bytes, { forceRfc822Attachments: true }).catch(() => undefined);
  const status = mail?.attachments.find(({ mimeType }) => /^message\/(?:global-)?delivery-status$/.test(mimeType));
  if (mail === undefined || status === undefined) return undefined;
  // Not every server parts what it says of the message from what it says of its recipient.
  const groups = groupsOf(latin1(status.content));
  const said = groups.flatMap((fields) => {
    const action = (fields.get("action") ?? "").toLowerCase().replace(/[\s(].*$/, "");
    if (!isAction(action)) return [];
    return [{ action, response: `${fields.get("status") ?? ""} ${afterKind(fields.get("diagnostic-code"))}`.trim() }];
  });
  const [strongest] = said.toSorted((a, b) => actions.indexOf(a.action) - actions.indexOf(b.action));
  if (strongest === undefined) return undefined;
  const envelope = groups[0]?.get("original-envelope-id")?.replace(/^<(.*)>$/, "$1");
  const returned = mail.attachments.find(({ mimeType }) =>
    /^(?:message\/(?:rfc822|global)|text\/rfc822-headers|message\/global-headers)$/.test(mimeType),
  );
  const [headers] = returned === undefined ? [] : groupsOf(latin1(returned.content).slice(0, 64 * 1024));
  const messageId = /<([^<>\s]+)>/.exec(headers?.get("message-id") ?? "")?.[1];
  const at = mail.date === undefined ? Number.NaN : Date.parse(mail.date);
  return {
    about: [...new Set([envelope, envelope === undefined ? undefined : fromXtext(envelope), messageId])].filter(
      (id) => id !== undefined,
    ),
    ...strongest,
    ...(Number.isNaN(at) ? {} : { at }),
  };
};
