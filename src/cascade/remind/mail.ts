import { dayInWords } from "../../language/dates.ts";
import type { Text } from "../../language/language.ts";
import { say } from "../../language/say.ts";
import { append } from "../../ledger/ledger.ts";
import type { Store } from "../../store/store.ts";
import type { Instant } from "../../time/time.ts";
import { type LinkSecret, linkUntil, pathOfLink, signLink } from "../link.ts";
import { linkDays } from "../made.ts";
import { type HeldNotice, noticeHeld } from "../receipt/held-notice.ts";
import type { Queue, ReplyMail } from "../receipt/mail.ts";
import type { DueReminder } from "./due.ts";

const words = {
  subject: {
    fr: "Rappel — {subject}",
    nl: "Herinnering — {subject}",
    de: "Erinnerung – {subject}",
    en: "Reminder — {subject}",
  },
  silence: {
    fr: "Nous vous avons écrit à propos de : {subject}. Aucune réponse de votre organisme n’est enregistrée.",
    nl: "Wij schreven u over: {subject}. Er is geen antwoord van uw instelling vastgelegd.",
    de: "Wir haben Ihnen geschrieben zu: {subject}. Eine Antwort Ihrer Einrichtung ist nicht festgehalten.",
    en: "We wrote to you about: {subject}. No answer of your body is on record.",
  },
  deadline: {
    fr: "Le dernier jour fixé est le {day}.",
    nl: "De laatste dag is {day}.",
    de: "Der letzte Tag ist der {day}.",
    en: "The last day set is {day}.",
  },
  what: {
    fr: "La page ci-dessous dit ce que vous avez reçu et permet d’y répondre sans compte. L’ouvrir n’enregistre rien. Si vous avez répondu par une autre voie, dites-le nous : ce rappel est parti parce que nous n’en tenons aucune pièce.",
    nl: "De pagina hieronder zegt wat u ontving en laat u zonder account antwoorden. Ze openen legt niets vast. Hebt u langs een andere weg geantwoord, laat het ons dan weten: deze herinnering vertrok omdat wij daar geen stuk van hebben.",
    de: "Die Seite unten sagt, was Sie erhalten haben, und lässt Sie ohne Konto antworten. Ihr Öffnen hält nichts fest. Haben Sie auf anderem Weg geantwortet, sagen Sie es uns: Diese Erinnerung ging ab, weil uns darüber nichts vorliegt.",
    en: "The page below says what you received and lets you answer it without an account. Opening it records nothing. If you answered by another channel, tell us: this reminder left because we hold no record of it.",
  },
  label: { fr: "Lire et répondre :", nl: "Lezen en antwoorden:", de: "Lesen und antworten:", en: "Read and answer:" },
} as const satisfies Record<string, Text>;

interface Reminding {
  readonly secret: LinkSecret;
  readonly now: Instant;
}

const mailOf = (due: DueReminder, notice: HeldNotice, address: string, { secret, now }: Reminding): ReplyMail => {
  const official = notice.versions.filter((version) => version.official);
  const link = signLink(secret, "receipt", notice.key, linkUntil(now, linkDays));
  return Object.freeze({
    kind: "reminder",
    notice: notice.key,
    reply: `${due.n}.${notice.key}`,
    address,
    fictional: notice.fictional,
    path: pathOfLink("receipt", link),
    versions: (official.length > 0 ? official : notice.versions).map(({ language, subject }) => ({
      language,
      subject: say(words.subject, language, { subject }),
      paragraphs: [
        say(words.silence, language, { subject }),
        ...(due.by === null ? [] : [say(words.deadline, language, { day: dayInWords(due.by, language) })]),
        say(words.what, language),
      ],
      label: say(words.label, language),
    })),
  });
};

/**
 * Prepares the reminders that go to the body itself, in one transaction with their one entry in the ledger; those to a relay are for a person, since the link in a notice is of its body alone.
 * `addressOf`: where a body takes in its mail. Which were prepared.
 */
export const prepareReminders = (
  store: Store,
  measure: string,
  due: readonly DueReminder[],
  {
    addressOf,
    queue,
    ...reminding
  }: Reminding & {
    readonly addressOf: (body: string) => string | undefined;
    readonly queue: Queue;
  },
): readonly DueReminder[] => {
  const mails = due.flatMap((one) => {
    const notice = one.notice === undefined ? undefined : noticeHeld(store, one.notice);
    const address = addressOf(one.body);
    if (notice === undefined || address === undefined || one.to !== one.body) return [];
    return [{ one, mail: mailOf(one, notice, address, reminding) }];
  });
  if (mails.length === 0) return [];
  store.transaction((tx) => {
    const reminders = mails.map(({ one: { body, rule, n }, mail: { notice } }) => ({ body, rule, n, notice }));
    const [entry] = append(tx, [{ at: reminding.now, kind: "reminder", body: { measure, reminders } }]);
    for (const { mail } of mails) queue(tx, mail, entry?.seq ?? 0, reminding.now);
  });
  return mails.map(({ one }) => one);
};
