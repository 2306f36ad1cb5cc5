import { hash } from "node:crypto";
import { worldOfAll } from "../../deed/world.ts";
import { dayInWords } from "../../language/dates.ts";
import { isLanguage, type Language } from "../../language/language.ts";
import { number, say, wordsIn } from "../../language/say.ts";
import type { Measure } from "../../measure/measure.ts";
import { quote } from "../../measure/prose/quote.ts";
import { nameAt, officialLanguagesOf } from "../../register/facts.ts";
import type { Register } from "../../register/register.ts";
import type { Instant } from "../../time/time.ts";
import type { ReplyMail } from "../receipt/mail.ts";
import type { DueReminder } from "./due.ts";
import { escalationWords as words } from "./escalation-words.ts";

/** Those of whose silence one relay is told in one message. */
export interface Escalation {
  readonly to: string;
  readonly about: readonly DueReminder[];
}

/** One escalation for each relay, about all those that it is to tell. */
export const escalationsOf = (due: readonly DueReminder[]): readonly Escalation[] =>
  [
    ...Map.groupBy(
      due.filter(({ rule, byHand }) => rule === "escalation" && byHand === undefined),
      ({ to }) => to,
    ),
  ].map(([to, about]) => ({ to, about: about.toSorted((a, b) => (a.body < b.body ? -1 : 1)) }));

export interface EscalationQuestion {
  readonly measure: Measure;
  readonly register: Register;
  readonly now: Instant;
  readonly address: string;
  /** Under which notice the message is kept: the relay’s own, else one that it is about. */
  readonly notice: string;
  /** Path of the relay’s own link; absent where it has no notice of its own. */
  readonly path?: string;
  /** Which message it is to this relay about this measure, from 1. */
  readonly n: number;
}

/** The message to a relay: which bodies that it is to tell gave no answer, since when, by when. Names of bodies; no persons and no addresses. */
export const escalationMail = (
  { to, about }: Escalation,
  { measure, register, now, address, notice, path, n }: EscalationQuestion,
): ReplyMail => {
  const official = officialLanguagesOf(register, to, now);
  const own: Language = isLanguage(measure.language) ? measure.language : "en";
  const [first = own, ...more] = official;
  const inLanguage = (language: Language): ReplyMail["versions"][number] => {
    const title = quote(wordsIn(measure.title, language), language);
    const count = { n: about.length, nShown: number(about.length, language) };
    const authority = quote(nameAt(register, measure.authority, language, now), language);
    return {
      language,
      subject: say(words.subject, language, { title }),
      paragraphs: [
        say(words.intro, language, { title, ...count }),
        about.map(({ body, since, because, by }) =>
          say(words.silent, language, {
            body: nameAt(register, body, language, now),
            since: dayInWords(since, language),
            reminded: dayInWords(because.day, language),
            by: by === null ? "none" : dayInWords(by, language),
          }),
        ),
        say(words.ask, language, count),
        path === undefined
          ? say(words.unlinked, language, { authority, reference: `${measure.id} / ${to}` })
          : say(words.linked, language),
      ],
      label: say(words.label, language),
    };
  };
  return Object.freeze({
    kind: "escalation",
    notice,
    reply: `${n}.${hash("sha256", `${measure.id}\n${to}`, "base64url").slice(0, 22)}`,
    sender: nameAt(register, measure.authority, first, now),
    address,
    to,
    fictional: worldOfAll([to, measure.authority, ...about.map(({ body }) => body)], register) === "fictional",
    ...(path === undefined ? {} : { path }),
    versions: [...new Set([first, ...more])].map(inLanguage),
  });
};
