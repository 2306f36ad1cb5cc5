import type { Language } from "./language.ts";

/**
 * A text of ours as it is set in its language: French keeps « : ; ? ! » with the word before, and guillemets with what they
 * enclose, by a no-break space. Applied where a text leaves the catalogue, once; never to what somebody typed, nor to data.
 */
export const typeset = (text: string, language: Language): string =>
  language === "fr" ? text.replaceAll(/ (?=[:;?!»])/g, "\u00a0").replaceAll("« ", "«\u00a0") : text;
