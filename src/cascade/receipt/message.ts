import { hash } from "node:crypto";
import { say } from "../../language/say.ts";
import type { Block, Paper } from "../../paper/paper.ts";
import type { Instant } from "../../time/time.ts";
import { messageId, mimeBytes, partsOf } from "../mime.ts";
import { listOf, paragraph, plain } from "../notice/blocks.ts";
import { noticeWords } from "../notice/words.ts";
import type { Message } from "../outbox/message.ts";
import { putMessages } from "../outbox/messages.ts";
import { loadSender } from "../settings.ts";
import type { MailVersion, Queue, ReplyMail } from "./mail.ts";

const paperOf = (
  { language, subject, paragraphs, label }: MailVersion,
  url: string | undefined,
  fictional: boolean,
): Paper => ({
  language,
  title: subject,
  subtitle: "",
  notices: fictional ? [say(noticeWords.fictional, language)] : [],
  blocks: [
    ...paragraphs.flatMap((one) => (typeof one === "string" ? [paragraph(one)] : listOf(one))),
    ...(url === undefined
      ? []
      : [
          {
            kind: "paragraph",
            tone: "plain",
            runs: [plain(`${label} `), { text: url, href: url }],
          } satisfies Block,
        ]),
  ],
});

/**
 * A mail to a body as a message. The same mail always has the same id and, at the same instant, the same bytes. `from`: the mailbox that it is from; `base`: where its
 * link leads.
 */
export const messageOf = (
  mail: ReplyMail,
  { from, base, now }: { readonly from: string; readonly base: string; readonly now: Instant },
): Message => {
  const { kind, notice, reply, sender, address, to, fictional, path, versions } = mail;
  const url = path === undefined ? undefined : `${base}${path}`;
  const [first, ...more] = versions.map((version) => paperOf(version, url, fictional));
  if (first === undefined) throw new Error("a mail has a version");
  const id = messageId(`${kind}.${reply}`, from);
  const parts = partsOf(
    versions.map(({ subject }) => subject),
    [first, ...more],
  );
  const languages = versions.map(({ language }) => language);
  const bytes = mimeBytes({ from, sender, to: address, id, date: now, languages }, parts);
  const digest = hash("sha256", bytes, "hex");
  return Object.freeze({ id, notice, kind, address, ...(to === undefined ? {} : { to }), digest, bytes });
};

/** Puts mails to bodies into the outbox of a data folder, as its settings say. @throws when its settings cannot be used, so that nothing is recorded either. */
export const outboxQueue =
  (data: string): Queue =>
  (tx, mail, seq, now) => {
    const settings = loadSender(data);
    if (!settings.ok) throw new Error(settings.problems.map(({ code }) => code).join(", "));
    const { from, base } = settings.value;
    putMessages(tx, [messageOf(mail, { from, base, now })], seq, now);
  };
