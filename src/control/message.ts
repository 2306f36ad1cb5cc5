import { dayInWords } from "../language/dates.ts";
import { type Language, languages } from "../language/language.ts";
import { say, wordsIn } from "../language/say.ts";
import type { Host } from "./point.ts";
import type { Restriction } from "./restriction.ts";
import { messageWords } from "./words.ts";

/** Which measure blocks, who decided, until when, and how to ask for an exemption: one paragraph, for a block page or a message. */
export const messageIn = (restrictions: readonly Restriction[], host: Host, language: Language): string =>
  [
    ...restrictions.map(({ title, authority, until }) =>
      say(until === undefined ? messageWords.blocked : messageWords.blockedUntil, language, {
        title: wordsIn(title, language),
        authority: authority.name[language],
        body: host.name,
        until: until === undefined ? "" : dayInWords(until, language),
      }),
    ),
    say(messageWords.exemption, language, { contact: host.contact }),
  ].join(" ");

/** The body’s own language first, then the others. */
export const inOrder = (host: Host): readonly Language[] => [
  host.language,
  ...languages.filter((language) => language !== host.language),
];
