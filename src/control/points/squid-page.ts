import type { languages, Text } from "../../language/language.ts";
import { say } from "../../language/say.ts";
import { escaped } from "../../paper/escaped.ts";
import { inOrder, messageIn } from "../message.ts";
import type { Host } from "../point.ts";
import type { Restriction } from "../restriction.ts";

const words = {
  title: {
    en: "Access blocked",
    fr: "Accès bloqué",
    nl: "Toegang geblokkeerd",
    de: "Zugriff gesperrt",
  },
  live: {
    en: "This control is live.",
    fr: "Ce contrôle est actif.",
    nl: "Deze controle is actief.",
    de: "Diese Kontrolle ist aktiv.",
  },
} as const satisfies Record<string, Text>;

/** One column that a phone shows without scrolling sideways, however long an address is. */
const style =
  "body { margin: 0; font: 1.0625rem/1.55 system-ui, sans-serif; } main { max-width: 44rem; margin: 0 auto; padding: 1.25rem 1rem; overflow-wrap: anywhere; }";

/** What Squid would read as one of its codes (squid.conf, “deny_info”) is doubled. */
const literally = (html: string): string => html.replaceAll("%", "%%");

const pageOf = (host: Host, head: readonly string[], body: (language: (typeof languages)[number]) => string): string =>
  literally(
    `${[
      "<!doctype html>",
      `<html lang="${host.language}">`,
      "<head>",
      '<meta charset="utf-8">',
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      '<meta name="robots" content="noindex">',
      ...head,
      `<title>${escaped(`${say(words.title, host.language)} – ${host.name}`)}</title>`,
      `<style>${style}</style>`,
      "</head>",
      "<body>",
      "<main>",
      ...(host.fictional ? ["<p><strong>FICTIF</strong></p>"] : []),
      ...inOrder(host).flatMap((language, n) => [
        `<section lang="${language}">`,
        `<h${n === 0 ? 1 : 2}>${escaped(say(words.title, language))}</h${n === 0 ? 1 : 2}>`,
        `<p>${escaped(body(language))}</p>`,
        "</section>",
      ]),
      "</main>",
      "</body>",
      "</html>",
    ].join("\n")}\n`,
  );

/** The page that stands for a blocked one: which measure, who decided, until when, whom to ask; in the body’s language first. */
export const blockPage = (restriction: Restriction, host: Host): string =>
  pageOf(host, [], (language) => messageIn([restriction], host, language));

/** The page of the canary alone: the token stands in an element of its own, so that no other proxy’s page can pass for it by repeating the address. */
export const canaryPage = (restriction: Restriction, host: Host, token: string): string =>
  pageOf(
    host,
    [`<meta name="interdict-canary" content="${token}">`],
    (language) => `${say(words.live, language)} ${messageIn([restriction], host, language)}`,
  );
