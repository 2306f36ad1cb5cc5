import { resolve } from "node:path";
import { readMailbox } from "../cascade/outbox/mailbox.ts";
import { type Received, receive } from "../cascade/outbox/receive.ts";
import type { Text } from "../language/language.ts";
import { number } from "../language/say.ts";
import { openStore } from "../store/store.ts";
import type { Command, Io } from "./command.ts";
import { invalid, printJson, required, sayTo } from "./common.ts";

const receiveWords = {
  summary: {
    fr: "Lire les rapports de remise d’une boîte aux lettres (mbox, Maildir, .eml)",
    nl: "Afleveringsrapporten uit een mailbox lezen (mbox, Maildir, .eml)",
    de: "Zustellberichte eines Postfachs lesen (mbox, Maildir, .eml)",
    en: "Read the delivery reports of a mailbox (mbox, Maildir, .eml)",
  },
  counts: {
    fr: "{n, plural, one {{read} message lu} other {{read} messages lus}} : {delivered} remis, {bounced} revenus, {sent} pris en charge, {unchanged} sans rien de neuf.",
    nl: "{n, plural, one {{read} bericht} other {{read} berichten}} gelezen: {delivered} afgeleverd, {bounced} teruggekomen, {sent} aangenomen, {unchanged} zonder iets nieuws.",
    de: "{n, plural, one {{read} Nachricht} other {{read} Nachrichten}} gelesen: {delivered} zugestellt, {bounced} zurückgekommen, {sent} angenommen, {unchanged} ohne Neues.",
    en: "{n, plural, one {{read} message} other {{read} messages}} read: {delivered} delivered, {bounced} come back, {sent} taken, {unchanged} with nothing new.",
  },
  foreign: {
    fr: "{count, plural, one {{countShown} rapport ne concerne} other {{countShown} rapports ne concernent}} aucun message de ce dossier de données :",
    nl: "{count, plural, one {{countShown} rapport gaat} other {{countShown} rapporten gaan}} over geen bericht van deze gegevensmap:",
    de: "{count, plural, one {{countShown} Bericht betrifft} other {{countShown} Berichte betreffen}} keine Nachricht dieses Datenordners:",
    en: "{count, plural, one {{countShown} report is} other {{countShown} reports are}} about no message of this data folder:",
  },
  others: {
    fr: "{count, plural, one {{countShown} message n’est pas un rapport de remise :} other {{countShown} messages ne sont pas des rapports de remise :}}",
    nl: "{count, plural, one {{countShown} bericht is geen afleveringsrapport:} other {{countShown} berichten zijn geen afleveringsrapporten:}}",
    de: "{count, plural, one {{countShown} Nachricht ist kein Zustellbericht:} other {{countShown} Nachrichten sind keine Zustellberichte:}}",
    en: "{count, plural, one {{countShown} message is no delivery report:} other {{countShown} messages are no delivery reports:}}",
  },
} satisfies Record<string, Text>;

/** `interdict notify receive`: 0 read, whatever was in it · 3 a mailbox cannot be read, so nothing was changed. */
export const notifyReceive: Command = {
  name: "notify receive",
  usage: "PATH…",
  summary: receiveWords.summary,
  options: {},
  run: async (words, io) => {
    required(words, 0, "notify receive", "PATH");
    const boxes = words.positionals.map((path) => readMailbox(resolve(io.cwd, path)));
    const problems = boxes.flatMap((box) => (box.ok ? [] : box.problems));
    if (problems.length > 0) return invalid(problems, words, io);
    const store = openStore(io.data);
    if (!store.ok) return invalid(store.problems, words, io);
    try {
      const mails = boxes.flatMap((box) => (box.ok ? box.value : []));
      const received = await receive(store.value, mails, io.now);
      if (words.flag("json")) printJson(received, io);
      else report(received, io);
      return 0;
    } finally {
      store.value.close();
    }
  },
};

const report = ({ read, changed, unchanged, foreign, others }: Received, io: Io): void => {
  const shown = (count: number): string => number(count, io.language);
  const now = (state: string): string => shown(changed.filter((one) => one.state === state).length);
  const counts = { delivered: now("delivered"), bounced: now("bounced"), sent: now("sent") };
  io.out(`${sayTo(io, receiveWords.counts, { n: read, read: shown(read), unchanged: shown(unchanged), ...counts })}\n`);
  for (const [text, names] of [
    [receiveWords.foreign, foreign],
    [receiveWords.others, others],
  ] as const) {
    if (names.length === 0) continue;
    io.out(
      `${sayTo(io, text, { count: names.length, countShown: shown(names.length) })}\n${names.map((name) => `  ${name}\n`).join("")}`,
    );
  }
};
