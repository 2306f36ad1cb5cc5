import type { Text } from "../../language/language.ts";

/** What `interdict bundle` and `interdict load` say of bundles. */
export const bundleWords = {
  summary: {
    fr: "Faire le paquet signé qu’un organisme envoie à son autorité ; ou voir ceux qui sont gardés",
    nl: "Het ondertekende pakket maken dat een instelling aan haar overheid stuurt; of de bewaarde pakketten zien",
    de: "Das signierte Paket erstellen, das eine Einrichtung ihrer Behörde schickt; oder die vorhandenen ansehen",
    en: "Make the signed file that a body sends to its authority; or see those that are held",
  },
  held: {
    fr: "Montrer les paquets reçus des organismes, le plus récent de chacun",
    nl: "De ontvangen pakketten tonen, van elke instelling het recentste",
    de: "Die eingegangenen Pakete zeigen, von jeder Einrichtung das neueste",
    en: "Show the bundles received from bodies, the newest of each",
  },
  missing: {
    fr: "Écrire plutôt un CSV de ce qui manque, pour l’organisme",
    nl: "In plaats daarvan een CSV schrijven van wat ontbreekt, voor de instelling",
    de: "Stattdessen eine CSV-Datei dessen schreiben, was fehlt, für die Einrichtung",
    en: "Write a CSV of what is missing instead, for the body",
  },
  out: {
    fr: "Écrire dans ce fichier au lieu de la sortie standard",
    nl: "In dit bestand schrijven in plaats van naar de standaarduitvoer",
    de: "In diese Datei schreiben statt auf die Standardausgabe",
    en: "Write to this file instead of standard output",
  },
  needsBody: {
    fr: "--body est nécessaire : de quel organisme est ce paquet ?",
    nl: "--body is nodig: van welke instelling is dit pakket?",
    de: "--body wird benötigt: Von welcher Einrichtung ist dieses Paket?",
    en: "--body is needed: which body is this bundle of?",
  },
  fingerprint: {
    fr: "Empreinte de la clé, à communiquer une fois par une autre voie : {fingerprint}",
    nl: "Vingerafdruk van de sleutel, eenmaal langs een andere weg mee te delen: {fingerprint}",
    de: "Fingerabdruck des Schlüssels, einmal auf anderem Weg mitzuteilen: {fingerprint}",
    en: "Fingerprint of the key, to be told once by another way: {fingerprint}",
  },
  written: {
    fr: "{path} : {clauses, plural, one {{clausesShown} ligne de résultat} other {{clausesShown} lignes de résultat}}, {sightings, plural, one {{sightingsShown} constat sous pseudonyme} other {{sightingsShown} constats sous pseudonyme}}, {files, plural, one {{filesShown} empreinte de fichier} other {{filesShown} empreintes de fichiers}}.",
    nl: "{path}: {clauses, plural, one {{clausesShown} resultaatregel} other {{clausesShown} resultaatregels}}, {sightings, plural, one {{sightingsShown} vaststelling onder pseudoniem} other {{sightingsShown} vaststellingen onder pseudoniem}}, {files, plural, one {{filesShown} vingerafdruk van een bestand} other {{filesShown} vingerafdrukken van bestanden}}.",
    de: "{path}: {clauses, plural, one {{clausesShown} Ergebniszeile} other {{clausesShown} Ergebniszeilen}}, {sightings, plural, one {{sightingsShown} Feststellung unter Pseudonym} other {{sightingsShown} Feststellungen unter Pseudonym}}, {files, plural, one {{filesShown} Prüfsumme einer Datei} other {{filesShown} Prüfsummen von Dateien}}.",
    en: "{path}: {clauses, plural, one {{clausesShown} line of results} other {{clausesShown} lines of results}}, {sightings, plural, one {{sightingsShown} sighting by pseudonym} other {{sightingsShown} sightings by pseudonym}}, {files, plural, one {{filesShown} digest of a file} other {{filesShown} digests of files}}.",
  },
  kept: {
    fr: "{file} : paquet de {body}, état au {at}, gardé. C’est ce que l’organisme dit de lui-même ; aucune position n’en dépend.",
    nl: "{file}: pakket van {body}, toestand op {at}, bewaard. Het is wat de instelling over zichzelf zegt; geen enkele stand hangt ervan af.",
    de: "{file}: Paket von {body}, Stand {at}, behalten. Es ist, was die Einrichtung von sich selbst sagt; kein Stand hängt davon ab.",
    en: "{file}: bundle of {body}, as of {at}, kept. It is what the body says of itself; no posture depends on it.",
  },
  wouldKeep: {
    fr: "{file} : paquet de {body}, état au {at}, en ordre ; essai sans rien garder.",
    nl: "{file}: pakket van {body}, toestand op {at}, in orde; proef zonder iets te bewaren.",
    de: "{file}: Paket von {body}, Stand {at}, in Ordnung; Probelauf, nichts wird behalten.",
    en: "{file}: bundle of {body}, as of {at}, in order; a trial, nothing is kept.",
  },
  already: {
    fr: "{file} : paquet de {body}, état au {at}, déjà gardé ; rien ne change.",
    nl: "{file}: pakket van {body}, toestand op {at}, al bewaard; er verandert niets.",
    de: "{file}: Paket von {body}, Stand {at}, schon vorhanden; nichts ändert sich.",
    en: "{file}: bundle of {body}, as of {at}, held already; nothing changes.",
  },
  trusted: {
    fr: "La clé {fingerprint} est {added, select, true {maintenant} other {déjà}} enregistrée pour {body}.",
    nl: "De sleutel {fingerprint} is {added, select, true {nu} other {al}} geregistreerd voor {body}.",
    de: "Der Schlüssel {fingerprint} ist {added, select, true {nun} other {bereits}} für {body} eingetragen.",
    en: "The key {fingerprint} is {added, select, true {now} other {already}} registered for {body}.",
  },
  trustKey: {
    fr: "Sans fichier : enregistrer l’empreinte de la clé dont l’organisme signe ses paquets",
    nl: "Zonder bestand: de vingerafdruk registreren van de sleutel waarmee de instelling haar pakketten ondertekent",
    de: "Ohne Datei: den Fingerabdruck des Schlüssels eintragen, mit dem die Einrichtung ihre Pakete signiert",
    en: "Without a file: register the fingerprint of the key with which the body signs its bundles",
  },
  apart: {
    fr: "Chargez les paquets d’organismes à part des preuves : certains de ces fichiers sont des paquets, d’autres non.",
    nl: "Laad pakketten van instellingen apart van het bewijs: sommige van deze bestanden zijn pakketten, andere niet.",
    de: "Laden Sie Pakete von Einrichtungen getrennt von Belegen: Einige dieser Dateien sind Pakete, andere nicht.",
    en: "Load bundles of bodies apart from evidence: some of these files are bundles, others are not.",
  },
  badFingerprint: {
    fr: "« {value} » n’est pas une empreinte de clé : 64 chiffres hexadécimaux, blancs permis.",
    nl: "“{value}” is geen vingerafdruk van een sleutel: 64 hexadecimale cijfers, spaties mogen.",
    de: "„{value}“ ist kein Fingerabdruck eines Schlüssels: 64 Hexadezimalziffern, Leerzeichen sind erlaubt.",
    en: "“{value}” is no fingerprint of a key: 64 hexadecimal digits, blanks allowed.",
  },
  none: {
    fr: "Aucun paquet n’est gardé pour cette mesure.",
    nl: "Er is geen pakket bewaard voor deze maatregel.",
    de: "Zu dieser Maßnahme ist kein Paket vorhanden.",
    en: "No bundle is held about this measure.",
  },
  heldHead: {
    fr: "{body}, état au {at} (attesté par l’organisme, reçu le {received})",
    nl: "{body}, toestand op {at} (door de instelling verklaard, ontvangen op {received})",
    de: "{body}, Stand {at} (von der Einrichtung bescheinigt, eingegangen am {received})",
    en: "{body}, as of {at} (attested by the body, received on {received})",
  },
  fewUnits: {
    fr: "moins de cinq unités : les nombres restent dans l’organisme",
    nl: "minder dan vijf eenheden: de aantallen blijven binnen de instelling",
    de: "weniger als fünf Einheiten: die Zahlen bleiben in der Einrichtung",
    en: "fewer than five units: the counts stay inside the body",
  },
  population: {
    fr: "{known} connues, {declared, select, none {nombre total inconnu} other {{declared} déclarées}}",
    nl: "{known} bekend, {declared, select, none {totaal aantal niet bekend} other {{declared} opgegeven}}",
    de: "{known} bekannt, {declared, select, none {Gesamtzahl nicht bekannt} other {{declared} angegeben}}",
    en: "{known} known, {declared, select, none {number not known} other {{declared} declared}}",
  },
  nothingMissing: {
    fr: "Rien ne manque que cet organisme pourrait encore fournir.",
    nl: "Er ontbreekt niets dat deze instelling nog zou kunnen geven.",
    de: "Es fehlt nichts, was diese Einrichtung noch liefern könnte.",
    en: "Nothing is missing that this body could still give.",
  },
} as const satisfies Readonly<Record<string, Text>>;
