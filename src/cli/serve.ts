import type { Text } from "../language/language.ts";
import { serve as servePages, usualPort } from "../web/serve.ts";
import type { Command, Io, Words } from "./command.ts";
import { Misuse, sayTo } from "./common.ts";
import { stopped } from "./stopped.ts";

const words = {
  summary: {
    fr: "Servir les pages sur cette machine, et sur elle seule",
    nl: "De pagina’s aanbieden op deze machine, en alleen daar",
    de: "Die Seiten auf diesem Rechner ausliefern, und nur dort",
    en: "Serve the pages on this machine, and nowhere else",
  },
  port: {
    fr: "Le port (4170 par défaut) ; s’il est pris, le suivant qui est libre",
    nl: "De poort (standaard 4170); is ze bezet, dan de volgende vrije",
    de: "Der Port (ohne Angabe 4170); ist er belegt, der nächste freie",
    en: "The port (4170 by default); when it is taken, the next free one",
  },
  moved: {
    fr: "Le port {wished} est pris ; le port {port} est libre.",
    nl: "Poort {wished} is bezet; poort {port} is vrij.",
    de: "Port {wished} ist belegt; Port {port} ist frei.",
    en: "Port {wished} is taken; port {port} is free.",
  },
  badPort: {
    fr: "--port attend un nombre de 0 à 65535, et non « {value} ».",
    nl: "--port verwacht een getal van 0 tot 65535, niet “{value}”.",
    de: "--port erwartet eine Zahl von 0 bis 65535, nicht „{value}“.",
    en: "--port takes a number from 0 to 65535, not “{value}”.",
  },
  stop: { fr: "Arrêter : Ctrl-C", nl: "Stoppen: Ctrl-C", de: "Beenden: Strg-C", en: "Stop: Ctrl-C" },
} satisfies Record<string, Text>;

/** The flag `--port`, else the usual port. @throws Misuse */
export const portFlag = (given: Words): number => {
  const value = given.value("port");
  if (value === undefined) return usualPort;
  const port = Number(value);
  if (!/^\d+$/.test(value) || port > 65_535) throw new Misuse(words.badPort, { value });
  return port;
};

/** `interdict serve`: the pages over the data folder, until it is stopped. The address is the one line on standard output. */
export const serve: Command = {
  name: "serve",
  usage: "[--port N]",
  summary: words.summary,
  options: { port: { type: "value", summary: words.port } },
  run: async (given: Words, io: Io) => {
    const wished = portFlag(given);
    const pages = await servePages({ data: io.data, port: wished, language: io.language, now: io.now });
    if (pages.moved) io.err(`${sayTo(io, words.moved, { wished: String(wished), port: String(pages.port) })}\n`);
    io.out(`${pages.url}\n`);
    io.err(`${sayTo(io, words.stop)}\n`);
    await stopped();
    await pages.close();
    return 0;
  },
};
