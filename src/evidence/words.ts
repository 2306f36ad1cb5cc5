/** What `interdict load` says. */
export const loadWords = {
  summary: {
    fr: "Charger des preuves : inventaires, journaux, attestations, registres d’appareils",
    nl: "Bewijs laden: inventarissen, logboeken, attesten, toestellenregisters",
    de: "Belege laden: Inventare, Protokolle, Bescheinigungen, Geräteregister",
    en: "Load evidence: inventories, logs, attestations, device registers",
  },
  body: {
    fr: "L’organisme dont viennent ces fichiers",
    nl: "De instantie waarvan deze bestanden komen",
    de: "Die Einrichtung, von der diese Dateien stammen",
    en: "The body that these files come from",
  },
  source: {
    fr: "Refuser tout fichier qui n’est pas de cette source",
    nl: "Elk bestand weigeren dat niet van deze bron is",
    de: "Jede Datei ablehnen, die nicht von dieser Quelle ist",
    en: "Refuse any file that is not of this source",
  },
  observedAt: {
    fr: "Quand les appareils ont été observés (ou le journal relevé), si le fichier ne le dit pas",
    nl: "Wanneer de toestellen werden waargenomen (of het logboek genomen), als het bestand dat niet zegt",
    de: "Wann die Geräte beobachtet wurden (oder das Protokoll entnommen), wenn die Datei es nicht sagt",
    en: "When the devices were observed (or the log taken), if the file does not say",
  },
  dryRun: {
    fr: "Lire sans rien garder",
    nl: "Lezen zonder iets te bewaren",
    de: "Lesen, ohne etwas zu behalten",
    en: "Read and store nothing",
  },
  purpose: {
    fr: "Avant un journal de réseau : pourquoi il est lu",
    nl: "Vóór een netwerklogboek: waarom het gelezen wordt",
    de: "Vor einem Netzwerkprotokoll: wozu es gelesen wird",
    en: "Before a network log: for what it is read",
  },
  ground: {
    fr: "Avant un journal de réseau : sur quelle base légale",
    nl: "Vóór een netwerklogboek: op welke rechtsgrond",
    de: "Vor einem Netzwerkprotokoll: auf welcher Rechtsgrundlage",
    en: "Before a network log: on what legal ground",
  },
  informed: {
    fr: "Avant un journal de réseau : le jour où le personnel a été informé",
    nl: "Vóór een netwerklogboek: de dag waarop het personeel werd ingelicht",
    de: "Vor einem Netzwerkprotokoll: der Tag, an dem das Personal informiert wurde",
    en: "Before a network log: the day on which staff were informed",
  },
  allThree: {
    fr: "--purpose, --ground et --informed vont ensemble ; --informed est un jour (AAAA-MM-JJ).",
    nl: "--purpose, --ground en --informed horen samen; --informed is een dag (JJJJ-MM-DD).",
    de: "--purpose, --ground und --informed gehören zusammen; --informed ist ein Tag (JJJJ-MM-TT).",
    en: "--purpose, --ground and --informed go together; --informed is a day (YYYY-MM-DD).",
  },
  needsBody: {
    fr: "--body est nécessaire : de quel organisme viennent ces fichiers ?",
    nl: "--body is nodig: van welke instantie komen deze bestanden?",
    de: "--body wird benötigt: Von welcher Einrichtung stammen diese Dateien?",
    en: "--body is needed: which body do these files come from?",
  },
  noSource: {
    fr: "La source « {source} » n’existe pas. Sources connues : {sources}.",
    nl: "De bron “{source}” bestaat niet. Bekende bronnen: {sources}.",
    de: "Die Quelle „{source}“ gibt es nicht. Bekannte Quellen: {sources}.",
    en: "There is no source “{source}”. Known sources: {sources}.",
  },
  unknownBody: {
    fr: "Attention : l’organisme « {body} » n’est pas dans le registre ; ses preuves sont gardées, mais aucune réponse n’en parlera.",
    nl: "Let op: de instantie “{body}” staat niet in het register; haar bewijs wordt bewaard, maar geen antwoord zal erover spreken.",
    de: "Achtung: Die Einrichtung „{body}“ steht nicht im Register; ihre Belege werden behalten, aber keine Antwort wird davon sprechen.",
    en: "Note: the body “{body}” is not in the register; its evidence is held, but no answer will speak of it.",
  },
  held: {
    fr: "{file} ({source}) : {records, plural, one {{keptShown} enregistrement sur {recordsShown} gardé} other {{keptShown} enregistrements sur {recordsShown} gardés}}, {devices, plural, one {{devicesShown} appareil} other {{devicesShown} appareils}}, {sightings, plural, one {{sightingsShown} constat} other {{sightingsShown} constats}}.",
    nl: "{file} ({source}): {keptShown} van {recordsShown} {records, plural, one {record} other {records}} bewaard, {devices, plural, one {{devicesShown} toestel} other {{devicesShown} toestellen}}, {sightings, plural, one {{sightingsShown} vaststelling} other {{sightingsShown} vaststellingen}}.",
    de: "{file} ({source}): {keptShown} von {records, plural, one {{recordsShown} Datensatz} other {{recordsShown} Datensätzen}} behalten, {devices, plural, one {{devicesShown} Gerät} other {{devicesShown} Geräte}}, {sightings, plural, one {{sightingsShown} Feststellung} other {{sightingsShown} Feststellungen}}.",
    en: "{file} ({source}): {keptShown} of {records, plural, one {{recordsShown} record} other {{recordsShown} records}} kept, {devices, plural, one {{devicesShown} device} other {{devicesShown} devices}}, {sightings, plural, one {{sightingsShown} sighting} other {{sightingsShown} sightings}}.",
  },
  wouldHold: {
    fr: "{file} ({source}), essai sans rien garder : {keptShown} sur {records, plural, one {{recordsShown} enregistrement} other {{recordsShown} enregistrements}}, {devices, plural, one {{devicesShown} appareil} other {{devicesShown} appareils}}, {sightings, plural, one {{sightingsShown} constat} other {{sightingsShown} constats}}.",
    nl: "{file} ({source}), proef zonder iets te bewaren: {keptShown} van {recordsShown} {records, plural, one {record} other {records}}, {devices, plural, one {{devicesShown} toestel} other {{devicesShown} toestellen}}, {sightings, plural, one {{sightingsShown} vaststelling} other {{sightingsShown} vaststellingen}}.",
    de: "{file} ({source}), Probelauf, nichts wird behalten: {keptShown} von {records, plural, one {{recordsShown} Datensatz} other {{recordsShown} Datensätzen}}, {devices, plural, one {{devicesShown} Gerät} other {{devicesShown} Geräte}}, {sightings, plural, one {{sightingsShown} Feststellung} other {{sightingsShown} Feststellungen}}.",
    en: "{file} ({source}), a trial that stores nothing: {keptShown} of {records, plural, one {{recordsShown} record} other {{recordsShown} records}}, {devices, plural, one {{devicesShown} device} other {{devicesShown} devices}}, {sightings, plural, one {{sightingsShown} sighting} other {{sightingsShown} sightings}}.",
  },
  already: {
    fr: "{file} ({source}) : déjà gardé, rien ne change.",
    nl: "{file} ({source}): al bewaard, er verandert niets.",
    de: "{file} ({source}): bereits vorhanden, nichts ändert sich.",
    en: "{file} ({source}): held already, nothing changes.",
  },
  refused: {
    fr: "{file} : refusé en entier.",
    nl: "{file}: volledig geweigerd.",
    de: "{file}: vollständig abgelehnt.",
    en: "{file}: refused whole.",
  },
} as const;
