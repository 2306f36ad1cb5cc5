import type { Text } from "../language/language.ts";

/** What the control stage says to people. */
export const controlWords = {
  noMandate: {
    en: "{body} has no mandate to block: no clause obliges it, no block is ordered of it, and it has recorded no decision of its own to block.",
    fr: "{body} n’a pas de mandat pour bloquer : aucune clause ne l’y oblige, aucun blocage ne lui est imposé et aucune décision propre de bloquer n’est consignée.",
    nl: "{body} heeft geen mandaat om te blokkeren: geen clausule verplicht het ertoe, geen blokkering is opgelegd en er is geen eigen beslissing om te blokkeren vastgelegd.",
    de: "{body} hat kein Mandat zum Sperren: Keine Klausel verpflichtet dazu, keine Sperre ist auferlegt, und kein eigener Beschluss zu sperren ist festgehalten.",
  },
  open: {
    en: "Whether the clause is in force on that day is open. It hangs on: {settles}. Nothing is emitted unless somebody assumes one with --assume ID=VALUE --by NAME.",
    fr: "La question de savoir si la clause est en vigueur ce jour-là reste ouverte. Elle dépend de : {settles}. Rien n’est produit, sauf si quelqu’un assume une lecture avec --assume ID=VALEUR --by NOM.",
    nl: "Of de clausule die dag van kracht is, staat open. Het hangt af van: {settles}. Er wordt niets gemaakt, tenzij iemand een lezing aanneemt met --assume ID=WAARDE --by NAAM.",
    de: "Ob die Klausel an diesem Tag in Kraft ist, ist offen. Es hängt ab von: {settles}. Es wird nichts erzeugt, außer jemand nimmt mit --assume KENNUNG=WERT --by NAME eine Lesart an.",
  },
  notYet: {
    en: "The clause is not in force yet on that day ({state}). Nothing is emitted.",
    fr: "La clause n’est pas encore en vigueur ce jour-là ({state}). Rien n’est produit.",
    nl: "De clausule is die dag nog niet van kracht ({state}). Er wordt niets gemaakt.",
    de: "Die Klausel ist an diesem Tag noch nicht in Kraft ({state}). Es wird nichts erzeugt.",
  },
  withdrawn: {
    en: "The clause is no longer in force on that day ({state}): what is written is the withdrawal.",
    fr: "La clause n’est plus en vigueur ce jour-là ({state}) : ce qui est écrit est le retrait.",
    nl: "De clausule is die dag niet meer van kracht ({state}): wat geschreven is, is de intrekking.",
    de: "Die Klausel ist an diesem Tag nicht mehr in Kraft ({state}): Geschrieben wird die Rücknahme.",
  },
  built: {
    en: "{names, plural, one {# name} other {# names}}, serial {serial}, canary {canary}",
    fr: "{names, plural, one {# nom} other {# noms}}, série {serial}, témoin {canary}",
    nl: "{names, plural, one {# naam} other {# namen}}, volgnummer {serial}, kanarie {canary}",
    de: "{names, plural, one {# Name} other {# Namen}}, Seriennummer {serial}, Kanarienname {canary}",
  },
  byMissing: {
    en: "--by NAME, so that whoever assumes a reading stands by it",
    fr: "--by NOM, pour que la personne qui assume une lecture en réponde",
    nl: "--by NAAM, zodat wie een lezing aanneemt er ook voor instaat",
    de: "--by NAME, damit für die angenommene Lesart jemand einsteht",
  },
} as const satisfies Record<string, Text>;
