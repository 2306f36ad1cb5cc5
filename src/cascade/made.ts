import { hash } from "node:crypto";
import type { Instant } from "../time/time.ts";
import type { Addressee } from "./addressee.ts";
import { type LinkSecret, linkUntil, pathOfLink, signLink } from "./link.ts";
import { messageId } from "./mime.ts";
import { lettersOf } from "./notice/letter.ts";
import { mimeOf } from "./notice/mime.ts";
import type { Notice } from "./notice/notice.ts";
import type { Prepared } from "./prepare.ts";
import type { MailSettings } from "./settings.ts";

/** How long the link of a notice can be opened. Days. */
export const linkDays = 180;

/** What notices leave with: who sends, where links lead, when. */
export interface Making {
  readonly mail: Pick<MailSettings, "from" | "base">;
  readonly secret: LinkSecret;
  readonly now: Instant;
}

/** The address of the page on which a body answers a notice. */
const receiptAddress = (key: string, { mail, secret, now }: Making): string =>
  `${mail.base}${pathOfLink("receipt", signLink(secret, "receipt", key, linkUntil(now, linkDays)))}`;

/**
 * A notice with its letters and, where the register has an address, its message: the Message-ID is of the notice, so that the same notice is never two messages
 * to one address; `copies`: how many there are already to others.
 * @throws when a document cannot be made: a bug of ours.
 */
export const made = async (
  notice: Notice,
  { contact }: Pick<Addressee, "contact">,
  making: Making,
  copies = 0,
): Promise<Prepared> => {
  const { mail, now } = making;
  const link = receiptAddress(notice.key, making);
  const letters = lettersOf(notice, { at: now, link });
  if (contact === undefined) return { notice, letters, messages: [] };
  const id = messageId(copies === 0 ? notice.key : `${notice.key}.${copies + 1}`, mail.from);
  const bytes = mimeOf(notice, { from: mail.from, to: contact.address, id, date: now, link, letters });
  const digest = hash("sha256", bytes, "hex");
  return {
    notice,
    letters,
    messages: [{ id, notice: notice.key, kind: "notice", address: contact.address, digest, bytes }],
  };
};
