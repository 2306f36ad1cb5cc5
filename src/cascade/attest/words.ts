import type { Text } from "../../language/language.ts";

/** What is asked of a body, and what it attested, on pages, in mails and in records. */
export const attestWords = {
  attestation: { fr: "Attestation", nl: "Verklaring", de: "Bescheinigung", en: "Attestation" },
  line: {
    fr: "Point {n} de la mesure : {does}",
    nl: "Punt {n} van de maatregel: {does}",
    de: "Punkt {n} der Maßnahme: {does}",
    en: "Point {n} of the measure: {does}",
  },
  model: {
    fr: "Point {n} de la mesure, tel que le dit le modèle de décision : {does} Ces nombres sont gardés comme votre déclaration ; aucun état d’appareils n’en est tiré.",
    nl: "Punt {n} van de maatregel, zoals het model van beslissing het zegt: {does} Deze aantallen worden als uw verklaring bewaard; er wordt geen stand van toestellen uit afgeleid.",
    de: "Punkt {n} der Maßnahme, wie ihn der Musterbeschluss sagt: {does} Diese Zahlen werden als Ihre Erklärung aufbewahrt; ein Stand von Geräten wird daraus nicht abgeleitet.",
    en: "Point {n} of the measure, as the model decision says it: {does} These counts are kept as your statement; no verdict on devices is drawn from them.",
  },
  allDevices: {
    fr: "Tous les appareils de l’organisme.",
    nl: "Alle toestellen van de instelling.",
    de: "Alle Geräte der Einrichtung.",
    en: "All devices of the body.",
  },
  count: {
    fr: "Écrivez absent si aucun appareil n’y contrevient ; sinon present, leur nombre (units) et combien ont été vérifiés (of) ; ou unknown.",
    nl: "Schrijf absent als geen toestel ertegen ingaat; anders present, hun aantal (units) en hoeveel er zijn nagekeken (of); of unknown.",
    de: "Schreiben Sie absent, wenn kein Gerät dagegen verstößt; sonst present, ihre Anzahl (units) und wie viele geprüft wurden (of); oder unknown.",
    en: "Write absent if no device is against it; else present, their number (units) and how many were looked at (of); or unknown.",
  },
  on: { fr: "Vrai au", nl: "Klopt op", de: "Zutreffend am", en: "True on" },
  rule: { fr: "Règle propre", nl: "Eigen regel", de: "Eigene Regel", en: "Own rule" },
  ruleSaid: {
    fr: "{none, select, yes {aucune} other {oui}}{since, select, none {} other {, depuis le {since}}}{reference, select, none {} other {, référence {reference}}}",
    nl: "{none, select, yes {geen} other {ja}}{since, select, none {} other {, sinds {since}}}{reference, select, none {} other {, referentie {reference}}}",
    de: "{none, select, yes {keine} other {ja}}{since, select, none {} other {, seit dem {since}}}{reference, select, none {} other {, Aktenzeichen {reference}}}",
    en: "{none, select, yes {none} other {yes}}{since, select, none {} other {, since {since}}}{reference, select, none {} other {, reference {reference}}}",
  },
  control: {
    fr: "Blocage technique",
    nl: "Technische blokkering",
    de: "Technische Sperre",
    en: "Technical control",
  },
  controlNone: { fr: "aucun", nl: "geen", de: "keine", en: "none" },
  devices: { fr: "Appareils", nl: "Toestellen", de: "Geräte", en: "Devices" },
  devicesSaid: {
    fr: "{n, plural, =-1 {nombre inconnu} one {{shown} appareil} other {{shown} appareils}} ; liste complète : {complete, select, yes {oui} no {non} other {pas connu}}",
    nl: "{n, plural, =-1 {aantal niet bekend} one {{shown} toestel} other {{shown} toestellen}}; volledige lijst: {complete, select, yes {ja} no {nee} other {niet bekend}}",
    de: "{n, plural, =-1 {Anzahl nicht bekannt} one {{shown} Gerät} other {{shown} Geräte}}; vollständige Liste: {complete, select, yes {ja} no {nein} other {nicht bekannt}}",
    en: "{n, plural, =-1 {number not known} one {{shown} device} other {{shown} devices}}; complete list: {complete, select, yes {yes} no {no} other {not known}}",
  },
  exceptions: {
    fr: "Exceptions accordées",
    nl: "Toegestane uitzonderingen",
    de: "Gewährte Ausnahmen",
    en: "Exceptions granted",
  },
  unknown: { fr: "Pas connu", nl: "Niet bekend", de: "Nicht bekannt", en: "Not known" },
  found: {
    fr: "Point {clause}{row, select, none {} other {, {row}}}",
    nl: "Punt {clause}{row, select, none {} other {, {row}}}",
    de: "Punkt {clause}{row, select, none {} other {, {row}}}",
    en: "Point {clause}{row, select, none {} other {, {row}}}",
  },
  foundSaid: {
    fr: "{statement, select, some {{units, plural, one {absent de {unitsShown} appareil sur {ofShown}} other {absent de {unitsShown} appareils sur {ofShown}}}} absent {{of, plural, =-1 {absent de tous les appareils} one {absent, sur {ofShown} appareil vérifié} other {absent, sur {ofShown} appareils vérifiés}}} present {présent sur {units, plural, =-1 {un nombre d’appareils inconnu} one {{unitsShown} appareil} other {{unitsShown} appareils}}{of, plural, =-1 {} other { sur {ofShown}}}} other {pas connu}} (au {on})",
    nl: "{statement, select, some {afwezig op {unitsShown} van de {ofShown} toestellen} absent {{of, plural, =-1 {op geen enkel toestel} one {afwezig, op {ofShown} nagekeken toestel} other {afwezig, op {ofShown} nagekeken toestellen}}} present {aanwezig op {units, plural, =-1 {een onbekend aantal toestellen} one {{unitsShown} toestel} other {{unitsShown} toestellen}}{of, plural, =-1 {} other { van de {ofShown}}}} other {niet bekend}} (op {on})",
    de: "{statement, select, some {auf {unitsShown} von {ofShown} Geräten nicht vorhanden} absent {{of, plural, =-1 {auf keinem Gerät vorhanden} one {nicht vorhanden, {ofShown} Gerät geprüft} other {nicht vorhanden, {ofShown} Geräte geprüft}}} present {vorhanden auf {units, plural, =-1 {einer unbekannten Zahl von Geräten} one {{unitsShown} Gerät} other {{unitsShown} Geräten}}{of, plural, =-1 {} other { von {ofShown}}}} other {nicht bekannt}} (am {on})",
    en: "{statement, select, some {absent from {unitsShown} of {ofShown} devices} absent {{of, plural, =-1 {absent from all devices} one {absent, {ofShown} device looked at} other {absent, {ofShown} devices looked at}}} present {present on {units, plural, =-1 {an unknown number of devices} one {{unitsShown} device} other {{unitsShown} devices}}{of, plural, =-1 {} other { of {ofShown}}}} other {not known}} (on {on})",
  },
  rows: {
    fr: "{n, plural, one {{shown} ligne de tableau} other {{shown} lignes de tableau}}",
    nl: "{n, plural, one {{shown} rij van de tabel} other {{shown} rijen van de tabel}}",
    de: "{n, plural, one {{shown} Zeile der Tabelle} other {{shown} Zeilen der Tabelle}}",
    en: "{n, plural, one {{shown} row of the table} other {{shown} rows of the table}}",
  },
  says: {
    fr: "Attestation {reply}, vraie au {on}, au nom de : {behalf}.",
    nl: "Verklaring {reply}, juist op {on}, namens: {behalf}.",
    de: "Bescheinigung {reply}, zutreffend am {on}, im Namen von: {behalf}.",
    en: "Attestation {reply}, true on {on}, on behalf of: {behalf}.",
  },
  controlSays: {
    fr: "L’organisme déclare ce qui empêche l’usage : {says}",
    nl: "De instelling verklaart wat het gebruik verhindert: {says}",
    de: "Die Einrichtung erklärt, was die Nutzung verhindert: {says}",
    en: "The body states what prevents the use: {says}",
  },
  positionSays: {
    fr: "{n, plural, =-1 {} =0 {L’organisme déclare n’avoir accordé aucune exception. } one {L’organisme déclare avoir accordé {shown} exception. } other {L’organisme déclare avoir accordé {shown} exceptions. }}{unknown, select, none {} other {Il dit ne pas savoir : {unknown}}}",
    nl: "{n, plural, =-1 {} =0 {De instelling verklaart geen uitzondering te hebben toegestaan. } one {De instelling verklaart {shown} uitzondering te hebben toegestaan. } other {De instelling verklaart {shown} uitzonderingen te hebben toegestaan. }}{unknown, select, none {} other {Ze zegt niet te weten: {unknown}}}",
    de: "{n, plural, =-1 {} =0 {Die Einrichtung erklärt, keine Ausnahme gewährt zu haben. } one {Die Einrichtung erklärt, {shown} Ausnahme gewährt zu haben. } other {Die Einrichtung erklärt, {shown} Ausnahmen gewährt zu haben. }}{unknown, select, none {} other {Sie sagt, nicht zu wissen: {unknown}}}",
    en: "{n, plural, =-1 {} =0 {The body states that it granted no exception. } one {The body states that it granted {shown} exception. } other {The body states that it granted {shown} exceptions. }}{unknown, select, none {} other {It says that it does not know: {unknown}}}",
  },
  again: {
    fr: "Attestée de nouveau, et confirmée depuis l’adresse de l’organisme au registre (réponse {reply}).",
    nl: "Opnieuw verklaard, en bevestigd vanuit het adres van de instelling in het register (antwoord {reply}).",
    de: "Erneut bescheinigt und von der im Register stehenden Adresse der Einrichtung aus bestätigt (Antwort {reply}).",
    en: "Attested again, and confirmed from the body’s address in the register (response {reply}).",
  },
} satisfies Record<string, Text>;
