import type { Text } from "../../language/language.ts";

/** The result sentence of a body whose counts stay inside, because it has few units: the same, in words (semantics §3.4, line 27). */
export const withheldWords = {
  R4: { fr: "Non respecté.", nl: "Niet nageleefd.", de: "Nicht eingehalten.", en: "Not respected." },
  R5: {
    fr: "Respecté sur tous les appareils.",
    nl: "Nageleefd op alle toestellen.",
    de: "Auf allen Geräten eingehalten.",
    en: "Respected on all devices.",
  },
  R6: {
    fr: "Tous les appareils sont dispensés.",
    nl: "Alle toestellen zijn vrijgesteld.",
    de: "Alle Geräte sind befreit.",
    en: "All devices are exempt.",
  },
  R7: {
    fr: "Des appareils restent à corriger.",
    nl: "Er zijn nog toestellen te regelen.",
    de: "Geräte sind noch zu bereinigen.",
    en: "Devices are still to be put right.",
  },
  R8: {
    fr: "Prouvé sur une partie des appareils seulement.",
    nl: "Slechts voor een deel van de toestellen bewezen.",
    de: "Nur für einen Teil der Geräte belegt.",
    en: "Shown on some of the devices only.",
  },
  R8a: {
    fr: "Déclaré ; prouvé sur aucun appareil.",
    nl: "Verklaard; op geen enkel toestel bewezen.",
    de: "Erklärt; für kein Gerät belegt.",
    en: "Stated; shown on no device.",
  },
  R8b: {
    fr: "Indéterminé : cela dépend d’un texte ou d’un fait qui n’est pas établi.",
    nl: "Onbepaald: dat hangt af van een tekst of een feit dat niet vaststaat.",
    de: "Unbestimmt: Das hängt von einem Text oder einer Tatsache ab, die nicht geklärt ist.",
    en: "Undetermined: it depends on a text or a fact that is not settled.",
  },
  R8c: {
    fr: "Dernière observation trop ancienne.",
    nl: "Laatste waarneming te oud.",
    de: "Letzte Beobachtung zu alt.",
    en: "Last observation too old.",
  },
  R9: {
    fr: "Aucune preuve détenue.",
    nl: "Geen bewijs voorhanden.",
    de: "Kein Nachweis vorhanden.",
    en: "No evidence held.",
  },
} satisfies Record<string, Text>;

/** Why a unit can never be shown clean, and what is left to do. */
export const unobservableWords: Readonly<Record<string, Text>> = {
  "own-device": {
    fr: "appareils personnels : on n’y lit aucune liste d’applications ; restent l’attestation ou une condition d’accès",
    nl: "persoonlijke toestellen: er wordt geen lijst van apps gelezen; blijven over: een verklaring of een toegangsvoorwaarde",
    de: "persönliche Geräte: Dort wird keine Liste von Apps gelesen; es bleiben eine Erklärung oder eine Zugangsbedingung",
    en: "personal devices: no list of apps is read there; an attestation or a condition of access remains",
  },
  "work-profile": {
    fr: "profil professionnel : la partie personnelle de l’appareil échappe à toute source",
    nl: "werkprofiel: het persoonlijke deel van het toestel blijft buiten elke bron",
    de: "Arbeitsprofil: Der persönliche Teil des Geräts bleibt jeder Quelle verschlossen",
    en: "work profile: the personal side of the device is out of reach of every source",
  },
  "user-enrolled": {
    fr: "appareil inscrit par son utilisateur : seules les applications gérées sont visibles",
    nl: "door de gebruiker ingeschreven toestel: enkel de beheerde apps zijn zichtbaar",
    de: "vom Nutzer angemeldetes Gerät: Nur die verwalteten Apps sind sichtbar",
    en: "device enrolled by its user: only managed apps can be seen",
  },
  "personal-profile": {
    fr: "profil personnel sur appareil de l’autorité : sa liste d’applications n’est pas lisible",
    nl: "persoonlijk profiel op een toestel van de overheid: de lijst van apps is niet leesbaar",
    de: "persönliches Profil auf einem Gerät der Behörde: Die Liste der Apps ist nicht lesbar",
    en: "personal profile on a device of the authority: its list of apps cannot be read",
  },
};

/** What would settle most. `{n}` units, at the body `{body}`. */
export const requestWords = {
  inventory: {
    fr: "{body} : un inventaire complet et récent de ses appareils{counted, select, yes { ; il en trancherait {nShown}} other {}}.",
    nl: "{body}: een volledige en recente inventaris van de toestellen{counted, select, yes {; die zou er {nShown} beslechten} other {}}.",
    de: "{body}: ein vollständiges und aktuelles Inventar der Geräte{counted, select, yes {; es würde {nShown} klären} other {}}.",
    en: "{body}: a complete and recent inventory of its devices{counted, select, yes {; it would settle {nShown}} other {}}.",
  },
  register: {
    fr: "{body} : les faits manquants de son registre d’appareils{counted, select, yes { ; ils en trancheraient {nShown}} other {}}.",
    nl: "{body}: de ontbrekende gegevens van het toestellenregister{counted, select, yes {; die zouden er {nShown} beslechten} other {}}.",
    de: "{body}: die fehlenden Angaben des Geräteverzeichnisses{counted, select, yes {; sie würden {nShown} klären} other {}}.",
    en: "{body}: the facts missing from its device register{counted, select, yes {; they would settle {nShown}} other {}}.",
  },
  test: {
    fr: "{body} : un essai du blocage sur ses appareils{counted, select, yes { ; il en trancherait {nShown}} other {}}.",
    nl: "{body}: een test van de blokkering op de toestellen{counted, select, yes {; die zou er {nShown} beslechten} other {}}.",
    de: "{body}: ein Test der Sperre auf den Geräten{counted, select, yes {; er würde {nShown} klären} other {}}.",
    en: "{body}: a test of the block on its devices{counted, select, yes {; it would settle {nShown}} other {}}.",
  },
} satisfies Record<string, Text>;
