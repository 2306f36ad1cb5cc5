import type { Language, Text } from "../language/language.ts";
import { say } from "../language/say.ts";

/** A way on which something reaches a body, and the most that its own record proves: that it left, that it arrived, that it can be read somewhere, or nothing of these. */
export interface Channel {
  readonly name: Text;
  readonly proves: "left" | "arrived" | "published" | "nothing";
}

/** The channels that have a name of their own; a record may name any other in words. */
export const channels: ReadonlyMap<string, Channel> = new Map<string, Channel>([
  ["e-mail", { name: { fr: "courriel", nl: "e-mail", de: "E-Mail", en: "e-mail" }, proves: "left" }],
  ["letter", { name: { fr: "lettre", nl: "brief", de: "Brief", en: "letter" }, proves: "left" }],
  ["circular", { name: { fr: "circulaire", nl: "omzendbrief", de: "Rundschreiben", en: "circular" }, proves: "left" }],
  [
    "registered",
    {
      name: { fr: "envoi recommandé", nl: "aangetekende zending", de: "Einschreiben", en: "registered post" },
      proves: "arrived",
    },
  ],
  ["ebox", { name: { fr: "eBox", nl: "eBox", de: "eBox", en: "eBox" }, proves: "arrived" }],
  [
    "by-hand",
    { name: { fr: "remise en main propre", nl: "overhandiging", de: "Übergabe", en: "by hand" }, proves: "arrived" },
  ],
  ["portal", { name: { fr: "portail", nl: "portaal", de: "Portal", en: "portal" }, proves: "published" }],
  ["intranet", { name: { fr: "intranet", nl: "intranet", de: "Intranet", en: "intranet" }, proves: "published" }],
  [
    "internal",
    {
      name: { fr: "communication interne", nl: "interne mededeling", de: "interne Mitteilung", en: "internal notice" },
      proves: "published",
    },
  ],
  [
    "association",
    {
      name: {
        fr: "par une association",
        nl: "via een vereniging",
        de: "über einen Verband",
        en: "through an association",
      },
      proves: "left",
    },
  ],
  ["file", { name: { fr: "fichier", nl: "bestand", de: "Datei", en: "file" }, proves: "nothing" }],
]);

/** A channel in words; one that has no name of its own as the record writes it. */
export const channelInWords = (channel: string, language: Language): string => {
  const known = channels.get(channel);
  return known === undefined ? channel : say(known.name, language);
};
