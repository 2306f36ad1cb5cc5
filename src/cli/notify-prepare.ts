import { addresseesOf, type Capacity, capacities } from "../cascade/addressee.ts";
import { underChoices } from "../cascade/chosen.ts";
import { linkSecret } from "../cascade/link.ts";
import { made } from "../cascade/made.ts";
import { noticesOf } from "../cascade/notice/of.ts";
import { putMessages } from "../cascade/outbox/messages.ts";
import { keepPrepared, messagesHeld, noticesHeld, type Prepared } from "../cascade/prepare.ts";
import { loadMail } from "../cascade/settings.ts";
import { isUnreached } from "../cascade/unreached.ts";
import { loadCatalogue } from "../catalogue/load.ts";
import type { Text } from "../language/language.ts";
import { number } from "../language/say.ts";
import { sized } from "../measure/sized.ts";
import { openStore } from "../store/store.ts";
import type { Command, Words } from "./command.ts";
import { invalid, Misuse, printJson, sayTo } from "./common.ts";
import { loadNotify, notifyOptions } from "./notify-load.ts";

const said = {
  summary: {
    en: "Write the letters and messages to those who have to be told; what is prepared already stays as it is",
    fr: "Rédiger les lettres et les messages pour ceux qui doivent être avertis ; ce qui est déjà préparé reste tel quel",
    nl: "De brieven en berichten schrijven voor wie moet worden ingelicht; wat al klaarstaat, blijft zoals het is",
    de: "Die Schreiben und Nachrichten an die zu Benachrichtigenden verfassen; was schon bereitliegt, bleibt, wie es ist",
  },
  as: {
    en: "only to those who are bound, invited, unknown or informed (several times)",
    fr: "seulement à ceux qui sont bound, invited, unknown ou informed (plusieurs fois)",
    nl: "alleen aan wie bound, invited, unknown of informed is (meermaals)",
    de: "nur an die, die bound, invited, unknown oder informed sind (mehrfach)",
  },
  badAs: {
    en: "--as takes bound, invited, unknown or informed, not “{value}”.",
    fr: "--as prend bound, invited, unknown ou informed, pas « {value} ».",
    nl: "--as neemt bound, invited, unknown of informed, niet “{value}”.",
    de: "--as nimmt bound, invited, unknown oder informed, nicht „{value}“.",
  },
  done: {
    en: "{prepared, plural, =0 {Nothing new to prepare} one {{preparedShown} notice prepared} other {{preparedShown} notices prepared}}, {held, plural, one {{heldShown} was} other {{heldShown} were}} there already; {messages, plural, one {{messagesShown} message waits} other {{messagesShown} messages wait}} to be sent.",
    fr: "{prepared, plural, =0 {Rien de nouveau à préparer} one {{preparedShown} avis préparé} other {{preparedShown} avis préparés}}, {held, plural, one {{heldShown} l’était déjà} other {{heldShown} l’étaient déjà}} ; {messages, plural, one {{messagesShown} message attend} other {{messagesShown} messages attendent}} l’envoi.",
    nl: "{prepared, plural, =0 {Niets nieuws klaar te zetten} one {{preparedShown} kennisgeving klaargezet} other {{preparedShown} kennisgevingen klaargezet}}, {held, plural, one {{heldShown} stond er al} other {{heldShown} stonden er al}}; {messages, plural, one {{messagesShown} bericht wacht} other {{messagesShown} berichten wachten}} op verzending.",
    de: "{prepared, plural, =0 {Nichts Neues vorzubereiten} one {{preparedShown} Mitteilung vorbereitet} other {{preparedShown} Mitteilungen vorbereitet}}, {held, plural, one {{heldShown} lag schon bereit} other {{heldShown} lagen schon bereit}}; {messages, plural, one {{messagesShown} Nachricht wartet} other {{messagesShown} Nachrichten warten}} auf den Versand.",
  },
  again: {
    en: "write again to those whose notice would read differently now",
    fr: "récrire à ceux dont l’avis serait rédigé autrement aujourd’hui",
    nl: "opnieuw schrijven aan wie nu een andere tekst zou krijgen",
    de: "denen erneut schreiben, deren Mitteilung heute anders lauten würde",
  },
  changed: {
    en: "{n, plural, one {{shown} body holds} other {{shown} bodies hold}} a notice that would read differently now. To write again: --again.",
    fr: "{n, plural, one {{shown} organisme a reçu un avis qui serait rédigé} other {{shown} organismes ont reçu un avis qui serait rédigé}} autrement aujourd’hui. Pour récrire : --again.",
    nl: "{n, plural, one {{shown} instelling heeft} other {{shown} instellingen hebben}} een kennisgeving die nu anders zou luiden. Opnieuw schrijven: --again.",
    de: "{n, plural, one {{shown} Einrichtung hat} other {{shown} Einrichtungen haben}} eine Mitteilung, die heute anders lauten würde. Erneut schreiben: --again.",
  },
  byPost: {
    en: "{n, plural, one {{shown} body has} other {{shown} bodies have}} no address in the register: the letter is prepared, and goes another way.",
    fr: "{n, plural, one {{shown} organisme n’a} other {{shown} organismes n’ont}} pas d’adresse au registre : la lettre est prête et part par une autre voie.",
    nl: "{n, plural, one {{shown} instelling heeft} other {{shown} instellingen hebben}} geen adres in het register: de brief ligt klaar en gaat langs een andere weg.",
    de: "{n, plural, one {{shown} Einrichtung hat} other {{shown} Einrichtungen haben}} keine Adresse im Register: Das Schreiben liegt bereit und geht einen anderen Weg.",
  },
} as const satisfies Record<string, Text>;

const isCapacity = (text: string): text is Capacity => capacities.some((one) => one === text);

const asFlag = (words: Words): ReadonlySet<Capacity> => {
  const wished = words.list("as").map((value) => {
    if (!isCapacity(value)) throw new Misuse(said.badAs, { value });
    return value;
  });
  return new Set(wished.length === 0 ? capacities : wished);
};

/** Writes what there is to tell, once: the same measure, register and day make the same notices, which are not prepared twice. */
export const command: Command = {
  name: "notify prepare",
  usage: "MEASURE [--at DAY] [--world real|fictional] [--body ID]… [--as bound|invited|unknown|informed]… [--again]",
  summary: said.summary,
  options: { ...notifyOptions, as: { type: "list", summary: said.as }, again: { type: "flag", summary: said.again } },
  run: async (words, io) => {
    const wished = asFlag(words);
    const mail = loadMail(io.data, io.env);
    const [loaded, catalogue] = await Promise.all([
      loadNotify(words, io, "notify prepare", { history: false }),
      loadCatalogue(),
    ]);
    const problems = [mail, loaded, catalogue].flatMap((one) => (one.ok ? [] : one.problems));
    if (!mail.ok || !loaded.ok || !catalogue.ok) return invalid(problems, words, io);
    const { question: asked, around } = loaded.value;
    const question = { ...asked, measure: underChoices(asked.measure, asked.known, around.register) };
    const { measure, register, at, knownAt, choices } = question;
    const reached = sized(() => addresseesOf(question));
    if (!reached.ok) return invalid(reached.problems, words, io);
    const store = openStore(io.data);
    if (!store.ok) return invalid(store.problems, words, io);
    try {
      const write = noticesOf({ measure, register, catalogue: catalogue.value, at, knownAt, choices });
      const held = noticesHeld(store.value, measure.id);
      const sent = messagesHeld(store.value, measure.id);
      const now = io.now();
      const secret = linkSecret(io.data);
      if (!secret.ok) return invalid(secret.problems, words, io);
      const making = { mail: mail.value, secret: secret.value, now };
      const addressees = reached.value.filter(({ as, body }) => wished.has(as) && body !== measure.authority);
      const all: Prepared[] = [];
      const changed: string[] = [];
      for (const addressee of addressees) {
        const notice = write(addressee);
        const own = held.get(notice.body);
        const unreached =
          own !== undefined && isUnreached(addressee, sent, { measure: measure.id, known: question.known });
        if (own?.has(notice.key) === true && !unreached) continue;
        // A new wording is no reason to write to everybody again: somebody has to want it.
        if (own !== undefined && !unreached && !words.flag("again")) changed.push(notice.body);
        else {
          const copies = (sent.get(notice.body) ?? []).filter((one) => one.notice === notice.key).length;
          all.push(await made(notice, addressee, making, copies));
        }
      }
      const prepared = keepPrepared(store.value, measure.id, all, now, putMessages);
      const waiting = store.value
        .statement(
          "SELECT count(*) AS n FROM message JOIN notice ON notice.key = message.notice WHERE notice.measure = ? AND message.state = 'prepared'",
        )
        .get(measure.id);
      const messages = Number(waiting?.n ?? 0);
      const withoutAddress = addressees.filter(({ contact }) => contact === undefined).map(({ body }) => body);
      const already = addressees.length - prepared;
      if (words.flag("json"))
        printJson(
          {
            measure: measure.id,
            addressees: addressees.length,
            prepared,
            held: already,
            messages,
            changed,
            withoutAddress,
            notices: all.map(({ notice: { key, body, as, versions } }) => ({
              key,
              body,
              as,
              languages: versions.map(({ language }) => language),
            })),
          },
          io,
        );
      else {
        const shown = (n: number): string => number(n, io.language);
        const counts = { prepared, held: already, messages };
        const words_ = Object.fromEntries(Object.entries(counts).map(([name, n]) => [`${name}Shown`, shown(n)]));
        io.out(`${sayTo(io, said.done, { ...counts, ...words_ })}\n`);
        if (changed.length > 0)
          io.out(`${sayTo(io, said.changed, { n: changed.length, shown: shown(changed.length) })}\n`);
        const n = withoutAddress.length;
        if (n > 0) io.out(`${sayTo(io, said.byPost, { n, shown: shown(n) })}\n`);
      }
      return 0;
    } finally {
      store.value.close();
    }
  },
};
