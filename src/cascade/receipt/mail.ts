import { dayInWords } from "../../language/dates.ts";
import type { Language } from "../../language/language.ts";
import { type Arguments, say } from "../../language/say.ts";
import type { Transaction } from "../../store/store.ts";
import type { Instant } from "../../time/time.ts";
import type { Attested } from "../attest/attested.ts";
import { attestedInWords } from "../attest/said.ts";
import { type Link, pathOfLink } from "../link.ts";
import { type HeldNotice, versionsToWrite } from "./held-notice.ts";
import { attestedMailWords, mailWords } from "./mail-words.ts";
import { choicesInWords } from "./model-words.ts";
import { outcomeWords } from "./outcome-words.ts";
import { isAttestation, numberInWords, type Reply } from "./reply.ts";

/** One language version of a mail to a body: paragraphs of plain text and lists of them, and one address. */
export interface MailVersion {
  readonly language: Language;
  readonly subject: string;
  readonly paragraphs: readonly (string | readonly string[])[];
  /** What the address is for, in words. */
  readonly label: string;
}

/** A mail to the address of a body in the register, before it has bytes. */
export interface ReplyMail {
  readonly kind: "confirmation" | "response" | "reminder" | "escalation";
  readonly notice: string;
  /** What makes its id: of the reply, or of the reminder. */
  readonly reply: string;
  /** Whose it is, by name. */
  readonly sender: string;
  readonly address: string;
  /** To which body, where that is not the notice’s own. */
  readonly to?: string;
  readonly fictional: boolean;
  /** Path of the one link, on the site that serves links; absent: there is none. */
  readonly path?: string;
  /** In the official languages of the body. */
  readonly versions: readonly MailVersion[];
}

/** Puts a mail among those to be sent, in the transaction that says so; `seq`: its ledger entry. */
export type Queue = (tx: Transaction, mail: ReplyMail, seq: number, now: Instant) => void;

/** So many lines of what was attested stand in a mail; all of them stand on the page that it leads to. */
const mostLines = 12;

const attestedDetails = ({ id, answered }: Reply & { readonly answered: Attested }, language: Language) => {
  const lines = attestedInWords(answered, language);
  const { length } = lines;
  return [
    ...lines.slice(0, mostLines).map(([label, value]) => say(mailWords.line, language, { label, value })),
    ...(length > mostLines ? [say(mailWords.more, language, { n: length - mostLines })] : []),
    say(mailWords.number, language, { number: numberInWords(id) }),
  ];
};

const detailsOf = (reply: Reply, language: Language): readonly string[] => {
  const { id, answered } = reply;
  if (isAttestation(answered)) return attestedDetails({ ...reply, answered }, language);
  const { answer, capacity, reference, on, reason, model } = answered;
  const word = (key: keyof typeof mailWords, args: Readonly<Record<string, string>>): string =>
    say(mailWords[key], language, args);
  return [
    word("answer", { answer: say(outcomeWords[answer], language) }),
    ...(reference === undefined || on === undefined
      ? []
      : [word("decision", { reference, day: dayInWords(on, language) })]),
    ...(reason === undefined ? [] : [word("reason", { reason })]),
    ...(model === undefined
      ? []
      : choicesInWords(model, language).map(([label, value]) => word("line", { label, value }))),
    ...(typeof capacity === "string" ? [] : [word("capacity", { capacity: capacity.words })]),
    word("number", { number: numberInWords(id) }),
  ];
};

/** The mail that asks a body to confirm what was answered in its name, or tells it that this stands and how it is contested. */
export const mailOf = (
  kind: "confirmation" | "response",
  reply: Reply,
  {
    notice,
    sender,
    address,
    link,
  }: {
    readonly notice: HeldNotice;
    /** The name of whoever the notice is from. */
    readonly sender: (language: Language) => string;
    readonly address: string;
    readonly link: Link;
  },
): ReplyMail => {
  const purpose = kind === "confirmation" ? "confirm" : "contest";
  const versions = versionsToWrite(notice);
  const own = isAttestation(reply.answered) ? attestedMailWords : {};
  const word = (key: keyof typeof mailWords, language: Language, args: Arguments = {}): string =>
    say(own[key] ?? mailWords[key], language, args);
  return Object.freeze({
    kind,
    notice: notice.key,
    reply: reply.id,
    sender: sender(versions[0]?.language ?? "en"),
    address,
    fictional: notice.fictional,
    path: pathOfLink(purpose, link),
    versions: versions.map(({ language, subject }) => ({
      language,
      subject: word(`${purpose}Subject`, language, { subject }),
      paragraphs: [
        word(`${purpose}Intro`, language, { subject }),
        ...detailsOf(reply, language),
        word(`${purpose}What`, language, { until: dayInWords(link.until, language) }),
      ],
      label: word(`${purpose}Label`, language),
    })),
  });
};
