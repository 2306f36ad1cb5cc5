import type { Text } from "../../language/language.ts";

/**
 * The one result sentence of a body (semantics §3.4, lines 9 to 20). `{small, select, yes {…}}`: a body with fewer than five units is
 * given in words, without counts. `{all}` units are known.
 */
export const resultWords = {
  R0: {
    fr: "Il n’est pas établi que cet organisme soit tenu : son statut est à vérifier.",
    nl: "Het staat niet vast dat deze instelling gebonden is: haar status is te controleren.",
    de: "Es steht nicht fest, dass diese Einrichtung verpflichtet ist: Ihr Status ist zu prüfen.",
    en: "Whether this body is bound is not established: its status is to be verified.",
  },
  R1: {
    fr: "Cet organisme n’est pas tenu{voluntary, select, yes { ; il a un contrôle volontaire} other {}}.",
    nl: "Deze instelling is niet gebonden{voluntary, select, yes {; zij heeft een vrijwillige controle} other {}}.",
    de: "Diese Einrichtung ist nicht verpflichtet{voluntary, select, yes {; sie hat eine freiwillige Kontrolle} other {}}.",
    en: "This body is not bound{voluntary, select, yes {; it has a voluntary control} other {}}.",
  },
  R2: {
    fr: "La clause n’était pas en vigueur au {moment}.",
    nl: "De clausule was op {moment} niet van kracht.",
    de: "Die Klausel war am {moment} nicht in Kraft.",
    en: "The clause was not in force on {moment}.",
  },
  R3: {
    fr: "Aucun appareil visé, d’après une déclaration complète.",
    nl: "Geen enkel betrokken toestel, volgens een volledige verklaring.",
    de: "Kein erfasstes Gerät, laut vollständiger Erklärung.",
    en: "No such device, by a complete declaration.",
  },
  R4: {
    fr: "Non respecté{small, select, yes {} other { : {n} sur {all}}}.",
    nl: "Niet nageleefd{small, select, yes {} other {: {n} van de {all}}}.",
    de: "Nicht eingehalten{small, select, yes {} other {: {n} von {all}}}.",
    en: "Not respected{small, select, yes {} other {: {n} of {all}}}.",
  },
  R5: {
    fr: "Respecté sur {small, select, yes {tous les appareils} other {les {all} appareils{late, plural, =0 {} other { ; {late} après l’échéance}}{exempt, plural, =0 {} one { ; {exempt} dispensé} other { ; {exempt} dispensés}}}}.",
    nl: "Nageleefd op {small, select, yes {alle toestellen} other {alle {all} toestellen{late, plural, =0 {} other {; {late} na de uiterste datum}}{exempt, plural, =0 {} other {; {exempt} vrijgesteld}}}}.",
    de: "Eingehalten auf {small, select, yes {allen Geräten} other {allen {all} Geräten{late, plural, =0 {} other {; {late} nach der Frist}}{exempt, plural, =0 {} other {; {exempt} befreit}}}}.",
    en: "Respected on {small, select, yes {all devices} other {all {all} devices{late, plural, =0 {} other {; {late} after the deadline}}{exempt, plural, =0 {} other {; {exempt} exempt}}}}.",
  },
  R6: {
    fr: "Tous les appareils{small, select, yes {} other { ({all})}} sont dispensés.",
    nl: "Alle toestellen{small, select, yes {} other { ({all})}} zijn vrijgesteld.",
    de: "Alle Geräte{small, select, yes {} other { ({all})}} sind befreit.",
    en: "All devices{small, select, yes {} other { ({all})}} are exempt.",
  },
  R7: {
    fr: "{small, select, yes {Des appareils restent} other {{n} sur {all} restent}} à corriger{dated, select, yes { pour le {by}} other {}}.",
    nl: "{small, select, yes {Er zijn toestellen} other {{n} van de {all} zijn}} nog te regelen{dated, select, yes { tegen {by}} other {}}.",
    de: "{small, select, yes {Geräte sind} other {{n} von {all} sind}} noch zu beheben{dated, select, yes { bis {by}} other {}}.",
    en: "{small, select, yes {Devices are} other {{n} of {all} are}} still to be put right{dated, select, yes { by {by}} other {}}.",
  },
  R8: {
    fr: "En règle sur preuve pour {small, select, yes {une partie des appareils seulement} other {{n} sur {all} ; pas pour les {rest} autres}}{complete, select, yes {} other { ; le nombre d’autres appareils n’est pas connu}}.",
    nl: "Met bewijs in orde voor {small, select, yes {slechts een deel van de toestellen} other {{n} van de {all}; niet voor de {rest} andere}}{complete, select, yes {} other {; hoeveel toestellen er nog zijn, is niet bekend}}.",
    de: "Mit Nachweis konform: {small, select, yes {nur ein Teil der Geräte} other {{n} von {all}; die übrigen {rest} nicht}}{complete, select, yes {} other {; wie viele Geräte es noch gibt, ist nicht bekannt}}.",
    en: "Shown in order on {small, select, yes {some of the devices only} other {{n} of {all}; not on the other {rest}}}{complete, select, yes {} other {; the number of further devices is not known}}.",
  },
  R8a: {
    fr: "Déclaré en règle{small, select, yes {} other { pour {n} sur {all}}} ; prouvé sur aucun appareil.",
    nl: "Verklaard in orde{small, select, yes {} other { voor {n} van de {all}}}; op geen enkel toestel bewezen.",
    de: "Als konform erklärt{small, select, yes {} other { für {n} von {all}}}; auf keinem Gerät belegt.",
    en: "Stated to be in order{small, select, yes {} other { for {n} of {all}}}; shown on no device.",
  },
  R8b: {
    fr: "Indéterminé{small, select, yes {} other { pour {n} sur {all}}} : cela dépend d’un texte ou d’un fait qui n’est pas établi.",
    nl: "Onbepaald{small, select, yes {} other { voor {n} van de {all}}}: dat hangt af van een tekst of een feit dat niet vaststaat.",
    de: "Unbestimmt{small, select, yes {} other { für {n} von {all}}}: Das hängt von einem Text oder einer Tatsache ab, die nicht geklärt ist.",
    en: "Undetermined{small, select, yes {} other { for {n} of {all}}}: it depends on a text or a fact that is not settled.",
  },
  R8c: {
    fr: "Dernière preuve trop ancienne{small, select, yes {} other { pour {n} sur {all}}}.",
    nl: "Laatste bewijs te oud{small, select, yes {} other { voor {n} van de {all}}}.",
    de: "Letzter Nachweis zu alt{small, select, yes {} other { für {n} von {all}}}.",
    en: "Last evidence too old{small, select, yes {} other { for {n} of {all}}}.",
  },
  R9: {
    fr: "Aucune preuve détenue{known, select, no { ; le nombre d’appareils n’est pas connu} other {}}{small, select, yes {} other {{n, plural, =0 {} one { ; {n} appareil est inobservable} other { ; {n} appareils sont inobservables}}}}.",
    nl: "Geen bewijs voorhanden{known, select, no {; het aantal toestellen is niet bekend} other {}}{small, select, yes {} other {{n, plural, =0 {} one {; {n} toestel is niet waarneembaar} other {; {n} toestellen zijn niet waarneembaar}}}}.",
    de: "Kein Nachweis vorhanden{known, select, no {; die Zahl der Geräte ist nicht bekannt} other {}}{small, select, yes {} other {{n, plural, =0 {} one {; {n} Gerät ist nicht beobachtbar} other {; {n} Geräte sind nicht beobachtbar}}}}.",
    en: "No evidence held{known, select, no {; the number of devices is not known} other {}}{small, select, yes {} other {{n, plural, =0 {} one {; {n} device cannot be observed} other {; {n} devices cannot be observed}}}}.",
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
    fr: "{body} : un inventaire complet et récent de ses appareils ; il en trancherait {n}.",
    nl: "{body}: een volledige en recente inventaris van de toestellen; die zou er {n} beslechten.",
    de: "{body}: ein vollständiges und aktuelles Inventar der Geräte; es würde {n} klären.",
    en: "{body}: a complete and recent inventory of its devices; it would settle {n}.",
  },
  register: {
    fr: "{body} : les faits manquants de son registre d’appareils ; ils en trancheraient {n}.",
    nl: "{body}: de ontbrekende gegevens van het toestellenregister; die zouden er {n} beslechten.",
    de: "{body}: die fehlenden Angaben des Geräteverzeichnisses; sie würden {n} klären.",
    en: "{body}: the facts missing from its device register; they would settle {n}.",
  },
  test: {
    fr: "{body} : un essai du blocage sur ses appareils ; il en trancherait {n}.",
    nl: "{body}: een test van de blokkering op de toestellen; die zou er {n} beslechten.",
    de: "{body}: ein Test der Sperre auf den Geräten; er würde {n} klären.",
    en: "{body}: a test of the block on its devices; it would settle {n}.",
  },
} satisfies Record<string, Text>;
