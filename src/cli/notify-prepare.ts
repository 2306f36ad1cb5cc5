import { type Addressee, addresseesOf, type Capacity, capacities } from "../cascade/addressee.ts";
import { underChoices } from "../cascade/chosen.ts";
import { linkSecret } from "../cascade/link.ts";
import { made } from "../cascade/made.ts";
import { noticesOf } from "../cascade/notice/of.ts";
import { countMessages } from "../cascade/outbox/listed.ts";
import { putMessages } from "../cascade/outbox/messages.ts";
import { keepPrepared, messagesHeld, noticesHeld, type Prepared } from "../cascade/prepare.ts";
import { loadSender } from "../cascade/settings.ts";
import { noticesWanted } from "../cascade/wanted.ts";
import { loadCatalogue } from "../catalogue/load.ts";
import { number } from "../language/say.ts";
import { sized } from "../measure/sized.ts";
import { openStore } from "../store/store.ts";
import type { Command, Io, Words } from "./command.ts";
import { invalid, Misuse, printJson, sayTo } from "./common.ts";
import { loadNotify, notifyOptions } from "./notify-load.ts";
import { prepareWords } from "./notify-prepare-words.ts";

const isCapacity = (text: string): text is Capacity => capacities.some((one) => one === text);

const asFlag = (words: Words): ReadonlySet<Capacity> => {
  const wished = words.list("as").map((value) => {
    if (!isCapacity(value)) throw new Misuse(prepareWords.badAs, { value });
    return value;
  });
  return new Set(wished.length === 0 ? capacities : wished);
};

/** Writes what there is to tell, once: the same measure, register and day make the same notices, which are not prepared twice. */
export const command: Command = {
  name: "notify prepare",
  usage: "MEASURE [--at DAY] [--fictional] [--body ID]… [--as bound|invited|unknown|informed]… [--again]",
  summary: prepareWords.summary,
  options: {
    ...notifyOptions,
    as: { type: "list", summary: prepareWords.as },
    again: { type: "flag", summary: prepareWords.again },
  },
  run: async (words, io) => {
    const wished = asFlag(words);
    const mail = loadSender(io.data);
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
      const secret = linkSecret(io.data);
      if (!secret.ok) return invalid(secret.problems, words, io);
      const now = io.now();
      const making = { mail: mail.value, secret: secret.value, now };
      const addressees = reached.value.filter(({ as, body }) => wished.has(as) && body !== measure.authority);
      const { wanted, changed } = noticesWanted(addressees, {
        write: noticesOf({ measure, register, catalogue: catalogue.value, at, knownAt, choices }),
        held: noticesHeld(store.value, measure.id),
        sent: messagesHeld(store.value, measure.id),
        again: words.flag("again"),
        measure: measure.id,
        known: question.known,
      });
      const all: Prepared[] = [];
      for (const { notice, addressee, copies } of wanted) all.push(await made(notice, addressee, making, copies));
      const prepared = keepPrepared(store.value, measure.id, all, now, putMessages);
      const messages = countMessages(store.value, measure.id).prepared;
      report({ measure: measure.id, addressees, all, prepared, messages, changed }, words, io);
      return 0;
    } finally {
      store.value.close();
    }
  },
};

interface Done {
  readonly measure: string;
  readonly addressees: readonly Addressee[];
  readonly all: readonly Prepared[];
  /** How many of these were new. */
  readonly prepared: number;
  /** How many messages wait to be sent. */
  readonly messages: number;
  /** Those whose notice would read differently now. */
  readonly changed: readonly string[];
}

const report = ({ measure, addressees, all, prepared, messages, changed }: Done, words: Words, io: Io): void => {
  const withoutAddress = addressees.filter(({ contact }) => contact === undefined).map(({ body }) => body);
  const held = addressees.length - prepared;
  if (words.flag("json")) {
    const notices = all.map(({ notice: { key, body, as, versions } }) => ({
      key,
      body,
      as,
      languages: versions.map(({ language }) => language),
    }));
    printJson(
      { measure, addressees: addressees.length, prepared, held, messages, changed, withoutAddress, notices },
      io,
    );
    return;
  }
  const shown = (n: number): string => number(n, io.language);
  const counts = { prepared, held, messages };
  const countsShown = Object.fromEntries(Object.entries(counts).map(([name, n]) => [`${name}Shown`, shown(n)]));
  io.out(`${sayTo(io, prepareWords.done, { ...counts, ...countsShown })}\n`);
  for (const [text, n] of [
    [prepareWords.changed, changed.length],
    [prepareWords.byPost, withoutAddress.length],
  ] as const)
    if (n > 0) io.out(`${sayTo(io, text, { n, shown: shown(n) })}\n`);
};
