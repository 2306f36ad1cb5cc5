import type { Text } from "../../language/language.ts";
import type { PointStatus } from "../point.ts";
import type { PointPlan } from "./plan.ts";
import type { EvidenceLeft } from "./rows.ts";
import type { Why } from "./stop.ts";

/** Why nothing stops it. */
export const whyWords = {
  "no-point": {
    en: "There is no control point.",
    fr: "Il n’y a aucun point de contrôle.",
    nl: "Er is geen controlepunt.",
    de: "Es gibt keinen Kontrollpunkt.",
  },
  action: {
    en: "None of the points stops this action.",
    fr: "Aucun des points n’arrête cette action.",
    nl: "Geen van de punten houdt deze handeling tegen.",
    de: "Keiner der Punkte hält diese Handlung auf.",
  },
  "no-mandate": {
    en: "The mandate does not reach what the points that stop this action stop.",
    fr: "Le mandat ne s’étend pas à ce qu’arrêtent les points qui arrêteraient cette action.",
    nl: "Het mandaat reikt niet tot wat de punten tegenhouden die deze handeling zouden tegenhouden.",
    de: "Das Mandat reicht nicht bis zu dem, was die Punkte aufhalten, die diese Handlung aufhielten.",
  },
  "nothing-named": {
    en: "There is no name or application id by which a point could stop it.",
    fr: "Aucun nom ni identifiant d’application ne permet à un point de l’arrêter.",
    nl: "Er is geen naam of applicatie-ID waarmee een punt het kan tegenhouden.",
    de: "Kein Name und keine Anwendungskennung erlaubt es einem Punkt, es aufzuhalten.",
  },
  form: {
    en: "The points that stop this action do not reach such devices.",
    fr: "Les points qui arrêtent cette action n’atteignent pas ce type d’appareil.",
    nl: "De punten die deze handeling tegenhouden, bereiken zulke toestellen niet.",
    de: "Die Punkte, die diese Handlung aufhalten, erreichen solche Geräte nicht.",
  },
  managed: {
    en: "The points that stop this action do not reach devices under such management, or under none.",
    fr: "Les points qui arrêtent cette action n’atteignent pas les appareils ainsi gérés, ou non gérés.",
    nl: "De punten die deze handeling tegenhouden, bereiken toestellen met zulk beheer, of zonder beheer, niet.",
    de: "Die Punkte, die diese Handlung aufhalten, erreichen so oder gar nicht verwaltete Geräte nicht.",
  },
  facts: {
    en: "It is not known what these devices are, or how they are managed.",
    fr: "On ne sait pas ce que sont ces appareils, ni comment ils sont gérés.",
    nl: "Het is niet bekend wat deze toestellen zijn of hoe ze worden beheerd.",
    de: "Es ist nicht bekannt, was diese Geräte sind oder wie sie verwaltet werden.",
  },
  network: {
    en: "On mobile data and other networks no point of the body reaches them.",
    fr: "Sur données mobiles et sur d’autres réseaux, aucun point de l’organisme ne les atteint.",
    nl: "Op mobiele data en andere netwerken bereikt geen enkel punt van de instelling ze.",
    de: "Mit mobilen Daten und in anderen Netzen erreicht sie kein Punkt der Einrichtung.",
  },
  exempt: {
    en: "The points that reach these devices let them through, for they are exempt from what is blocked.",
    fr: "Les points qui atteignent ces appareils les laissent passer, car ils sont dispensés de ce qui est bloqué.",
    nl: "De punten die deze toestellen bereiken, laten ze door, want ze zijn vrijgesteld van wat geblokkeerd wordt.",
    de: "Die Punkte, die diese Geräte erreichen, lassen sie durch, denn sie sind davon befreit.",
  },
} as const satisfies Record<Why, Text>;

/** What can then be known at best. */
export const evidenceWords = {
  observed: {
    en: "Best evidence: a complete and fresh inventory can show that there is none.",
    fr: "Meilleure preuve : un inventaire complet et récent peut montrer qu’il n’y en a pas.",
    nl: "Beste bewijs: een volledige en recente inventaris kan aantonen dat er geen is.",
    de: "Bester Nachweis: Ein vollständiges und aktuelles Inventar kann zeigen, dass es keine gibt.",
  },
  traces: {
    en: "Best evidence: traces that it happened; nothing shows that it did not.",
    fr: "Meilleure preuve : des traces que cela s’est produit ; rien ne montre le contraire.",
    nl: "Beste bewijs: sporen dat het gebeurde; niets toont aan dat het niet gebeurde.",
    de: "Bester Nachweis: Spuren, dass es geschah; nichts zeigt, dass es nicht geschah.",
  },
  stated: {
    en: "Best evidence: somebody’s word.",
    fr: "Meilleure preuve : la parole de quelqu’un.",
    nl: "Beste bewijs: iemands woord.",
    de: "Bester Nachweis: jemandes Wort.",
  },
} as const satisfies Record<EvidenceLeft, Text>;

/** What proves that a point works. */
export const proofWords = {
  canary: {
    en: "a canary that answers only where the control is live",
    fr: "un témoin qui ne répond que là où le contrôle est actif",
    nl: "een kanarie die alleen antwoordt waar de controle actief is",
    de: "ein Kanarienname, der nur antwortet, wo die Kontrolle aktiv ist",
  },
  test: {
    en: "a recorded test of the block",
    fr: "un test consigné du blocage",
    nl: "een vastgelegde test van de blokkering",
    de: "ein festgehaltener Test der Sperre",
  },
  observed: {
    en: "a complete and fresh inventory of devices that it covers",
    fr: "un inventaire complet et récent d’appareils qu’il couvre",
    nl: "een volledige en recente inventaris van toestellen die het dekt",
    de: "ein vollständiges und aktuelles Inventar von Geräten, die er abdeckt",
  },
  traces: {
    en: "attempts in the log",
    fr: "les tentatives dans le journal",
    nl: "pogingen in het logboek",
    de: "Versuche im Protokoll",
  },
} as const satisfies Record<PointPlan["evidenceLeft"][number], Text>;

export const statusWords = {
  proven: {
    en: "proven with {program}",
    fr: "prouvé avec {program}",
    nl: "bewezen met {program}",
    de: "erprobt mit {program}",
  },
  accepted: {
    en: "accepted by the schema or types of {program}",
    fr: "accepté par le schéma ou les types du fournisseur : {program}",
    nl: "aanvaard door het schema of de types van {program}",
    de: "vom Schema oder den Typen von {program} angenommen",
  },
  unverified: {
    en: "unverified: nothing of others has accepted it ({program})",
    fr: "non vérifié : rien d’extérieur ne l’a validé ({program})",
    nl: "niet geverifieerd: niets van buiten heeft het aanvaard ({program})",
    de: "ungeprüft: Nichts Fremdes hat es bestätigt ({program})",
  },
} as const satisfies Record<PointStatus, Text>;
