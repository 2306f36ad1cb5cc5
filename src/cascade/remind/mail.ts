import { dayInWords } from "../../language/dates.ts";
import type { Text } from "../../language/language.ts";
import { say } from "../../language/say.ts";
import { append } from "../../ledger/ledger.ts";
import type { Measure } from "../../measure/measure.ts";
import { contactOf } from "../../register/contact.ts";
import { nameAt } from "../../register/facts.ts";
import type { Register } from "../../register/register.ts";
import type { Store } from "../../store/store.ts";
import type { Instant } from "../../time/time.ts";
import { type LinkSecret, linkUntil, pathOfLink, signLink } from "../link.ts";
import { linkDays } from "../made.ts";
import { type HeldNotice, noticeHeld, versionsToWrite } from "../receipt/held-notice.ts";
import type { Queue, ReplyMail } from "../receipt/mail.ts";
import { type DueReminder, type ReminderQuestion, remindersDue } from "./due.ts";
import { escalationMail, escalationsOf } from "./escalation.ts";
import { historyOf } from "./history.ts";

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

/** From what reminders are prepared. */
export interface Reminding {
  readonly measure: Measure;
  readonly register: Register;
  readonly secret: LinkSecret;
  readonly now: Instant;
  readonly queue: Queue;
}

const receiptPath = (notice: string, { secret, now }: Reminding): string =>
  pathOfLink("receipt", signLink(secret, "receipt", notice, linkUntil(now, linkDays)));

const mailOf = (due: DueReminder, notice: HeldNotice, address: string, reminding: Reminding): ReplyMail => {
  const versions = versionsToWrite(notice);
  return Object.freeze({
    kind: "reminder",
    notice: notice.key,
    reply: `${due.n}.${notice.key}`,
    sender: nameAt(reminding.register, notice.from, versions[0]?.language ?? "en", reminding.now),
    address,
    fictional: notice.fictional,
    path: receiptPath(notice.key, reminding),
    versions: versions.map(({ language, subject }) => ({
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

const addressOf = (body: string, { register, now }: Reminding): string | undefined =>
  contactOf(register, body, now, now)?.address;

const reminders = (store: Pick<Store, "statement">, due: readonly DueReminder[], reminding: Reminding) =>
  due.flatMap((one) => {
    const notice = one.notice === undefined ? undefined : noticeHeld(store, one.notice);
    const address = addressOf(one.body, reminding);
    if (notice === undefined || address === undefined || one.to !== one.body) return [];
    return [{ due: [one], mail: mailOf(one, notice, address, reminding) }];
  });

const escalations = (
  due: readonly DueReminder[],
  { notices, messages }: Pick<ReminderQuestion, "notices" | "messages">,
  reminding: Reminding,
) =>
  escalationsOf(due).flatMap((escalation) => {
    const { to, about } = escalation;
    const address = addressOf(to, reminding);
    const own = notices.findLast(({ body }) => body === to)?.key;
    const notice = own ?? about.find((one) => one.notice !== undefined)?.notice;
    if (address === undefined || notice === undefined) return [];
    const n = messages.filter((one) => one.escalation?.to === to).length + 1;
    const path = own === undefined ? {} : { path: receiptPath(own, reminding) };
    return [{ due: about, mail: escalationMail(escalation, { ...reminding, address, notice, n, ...path }) }];
  });

/** Whom to remind, and for which of them a message was prepared. */
export interface Reminded {
  readonly due: readonly DueReminder[];
  readonly prepared: readonly DueReminder[];
}

/**
 * Prepares what is due, in one transaction with its one entry in the ledger: reminders to bodies, and to each relay one message about all those that it is to tell. What has no address,
 * or was not told from here, is for a person. What is due is found in the transaction, by the messages as they are then: of two runs at one instant the second finds what the first prepared.
 */
export const prepareReminders = (store: Store, question: ReminderQuestion, reminding: Reminding): Reminded => {
  const { measure, now, queue } = reminding;
  return store.transaction((tx) => {
    const history = historyOf(tx, measure.id);
    const due = remindersDue({ ...question, ...history });
    const [own, above] = [reminders(tx, due, reminding), escalations(due, history, reminding)];
    const all = [...own, ...above];
    if (all.length === 0) return { due, prepared: [] };
    const said = ({ body, rule, n, notice = "" }: DueReminder) => ({ body, rule, n, notice });
    const body = {
      measure: measure.id,
      reminders: own.flatMap((one) => one.due.map(said)),
      escalations: above.map((one) => ({ to: one.mail.to ?? "", about: one.due.map(said) })),
    };
    const [entry] = append(tx, [{ at: now, kind: "reminder", body }]);
    for (const { mail } of all) queue(tx, mail, entry?.seq ?? 0, now);
    return { due, prepared: all.flatMap((one) => one.due) };
  });
};
