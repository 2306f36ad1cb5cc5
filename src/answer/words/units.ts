import type { Text } from "../../language/language.ts";

/** Bodies, on evidence. `{of}` bodies are bound; `{names}` is a list of names. */
export const evidenceWords = {
  shown: {
    fr: "{n, plural, one {{nShown} organisme sur {ofShown} est} other {{nShown} organismes sur {ofShown} sont}} en règle sur preuve au {moment}, sans infraction établie depuis{some, select, yes { : {names}} other {}}.",
    nl: "{n, plural, one {{nShown} van de {ofShown} instellingen is} other {{nShown} van de {ofShown} instellingen zijn}} op {moment} met bewijs in orde, zonder vastgestelde overtreding sindsdien{some, select, yes {: {names}} other {}}.",
    de: "{n, plural, one {{nShown} von {ofShown} Einrichtungen ist} other {{nShown} von {ofShown} Einrichtungen sind}} am {moment} mit Nachweis konform, ohne festgestellten Verstoß seither{some, select, yes {: {names}} other {}}.",
    en: "{n, plural, one {{nShown} of {ofShown} bodies is} other {{nShown} of {ofShown} bodies are}} shown in order on evidence on {moment}, with no breach established since{some, select, yes {: {names}} other {}}.",
  },
  "breach-at": {
    fr: "{n, plural, one {{nShown} organisme sur {ofShown} compte} other {{nShown} organismes sur {ofShown} comptent}} au moins un appareil en infraction au {moment}{some, select, yes { : {names}} other {}}.",
    nl: "{n, plural, one {{nShown} van de {ofShown} instellingen telt} other {{nShown} van de {ofShown} instellingen tellen}} minstens één toestel in overtreding op {moment}{some, select, yes {: {names}} other {}}.",
    de: "{n, plural, one {{nShown} von {ofShown} Einrichtungen hat} other {{nShown} von {ofShown} Einrichtungen haben}} am {moment} mindestens ein Gerät mit einem Verstoß{some, select, yes {: {names}} other {}}.",
    en: "{n, plural, one {{nShown} of {ofShown} bodies has} other {{nShown} of {ofShown} bodies have}} at least one device in breach on {moment}{some, select, yes {: {names}} other {}}.",
  },
  "breach-since": {
    fr: "{n, plural, one {{nShown} organisme sur {ofShown} a compté} other {{nShown} organismes sur {ofShown} ont compté}} au moins un appareil en infraction entre le {late} et le {known}{some, select, yes { : {names}} other {}}.",
    nl: "{n, plural, one {{nShown} van de {ofShown} instellingen telde} other {{nShown} van de {ofShown} instellingen telden}} tussen {late} en {known} minstens één toestel in overtreding{some, select, yes {: {names}} other {}}.",
    de: "{n, plural, one {{nShown} von {ofShown} Einrichtungen hatte} other {{nShown} von {ofShown} Einrichtungen hatten}} zwischen dem {late} und dem {known} mindestens ein Gerät mit einem Verstoß{some, select, yes {: {names}} other {}}.",
    en: "{n, plural, one {{nShown} of {ofShown} bodies had} other {{nShown} of {ofShown} bodies had}} at least one device in breach between {late} and {known}{some, select, yes {: {names}} other {}}.",
  },
  open: {
    fr: "De {n, plural, one {{nShown} organisme} other {{nShown} organismes}} sur {ofShown}, on ne peut dire ni l’un ni l’autre{some, select, yes { : {names}} other {}}.",
    nl: "Van {nShown} van de {ofShown} instellingen kan noch het ene noch het andere worden gezegd{some, select, yes {: {names}} other {}}.",
    de: "Von {nShown} der {ofShown} Einrichtungen lässt sich weder das eine noch das andere sagen{some, select, yes {: {names}} other {}}.",
    en: "Of {nShown} of {ofShown} bodies neither can be said{some, select, yes {: {names}} other {}}.",
  },
  silent: {
    fr: "De {n, plural, one {{nShown} organisme} other {{nShown} organismes}} sur {ofShown}, rien n’a été reçu, ni fichier, ni réponse, ni déclaration{some, select, yes { : {names}} other {}}.",
    nl: "Van {nShown} van de {ofShown} instellingen is niets ontvangen, geen bestand, geen antwoord, geen verklaring{some, select, yes {: {names}} other {}}.",
    de: "Von {nShown} der {ofShown} Einrichtungen ging nichts ein, weder Datei noch Antwort noch Erklärung{some, select, yes {: {names}} other {}}.",
    en: "From {nShown} of {ofShown} bodies nothing was received: no file, no reply, no declaration{some, select, yes {: {names}} other {}}.",
  },
} satisfies Record<string, Text>;

/** Units, by class. */
export const unitWords = {
  classes: {
    fr: "{n, plural, one {{nShown} appareil visé} other {{nShown} appareils visés}} : {classes}.",
    nl: "{n, plural, one {{nShown} toestel valt} other {{nShown} toestellen vallen}} eronder: {classes}.",
    de: "{n, plural, one {{nShown} erfasstes Gerät} other {{nShown} erfasste Geräte}}: {classes}.",
    en: "{n, plural, one {{nShown} device is} other {{nShown} devices are}} covered: {classes}.",
  },
  none: {
    fr: "{nShown} appareil au dossier de ces organismes, et aucun n’a déclaré combien il en a : le nombre d’appareils visés n’est pas connu.",
    nl: "{nShown} toestellen van deze instellingen in het dossier, en geen enkele heeft verklaard hoeveel zij er heeft: het aantal betrokken toestellen is niet bekend.",
    de: "{nShown} Geräte dieser Einrichtungen liegen vor, und keine hat erklärt, wie viele sie hat: Die Zahl der erfassten Geräte ist nicht bekannt.",
    en: "{nShown} devices of these bodies are on record, and none has declared how many it has: the number of devices covered is not known.",
  },
  since: {
    fr: "Entre le {late} et le {known}, {n, plural, one {{nShown} appareil a été} other {{nShown} appareils ont été}} en infraction{r, plural, =0 {} one { ; {rShown} est corrigé depuis} other { ; {rShown} sont corrigés depuis}}{median, plural, =-1 {} one { (délai médian : {median} jour)} other { (délai médian : {median} jours)}}.",
    nl: "Tussen {late} en {known} {n, plural, one {was {nShown} toestel} other {waren {nShown} toestellen}} in overtreding{r, plural, =0 {} one {; {rShown} is sindsdien rechtgezet} other {; {rShown} zijn sindsdien rechtgezet}}{median, plural, =-1 {} one { (mediaan: {median} dag)} other { (mediaan: {median} dagen)}}.",
    de: "Zwischen dem {late} und dem {known} {n, plural, one {gab es bei {nShown} Gerät} other {gab es bei {nShown} Geräten}} einen Verstoß{r, plural, =0 {} one {; bei {rShown} ist er seither behoben} other {; bei {rShown} ist er seither behoben}}{median, plural, =-1 {} one { (Median: {median} Tag)} other { (Median: {median} Tage)}}.",
    en: "Between {late} and {known}, {n, plural, one {{nShown} device was} other {{nShown} devices were}} in breach{r, plural, =0 {} one {; {rShown} has been put right since} other {; {rShown} have been put right since}}{median, plural, =-1 {} one { (median delay: {median} day)} other { (median delay: {median} days)}}.",
  },
  unmanaged: {
    fr: "À voir d’abord : {n, plural, one {{nShown} appareil de service que personne ne gère} other {{nShown} appareils de service que personne ne gère}}.",
    nl: "Eerst te bekijken: {n, plural, one {{nShown} diensttoestel dat niemand beheert} other {{nShown} diensttoestellen die niemand beheert}}.",
    de: "Zuerst anzusehen: {n, plural, one {{nShown} Dienstgerät, das niemand verwaltet} other {{nShown} Dienstgeräte, die niemand verwaltet}}.",
    en: "To look at first: {n, plural, one {{nShown} service device that nobody manages} other {{nShown} service devices that nobody manages}}.",
  },
  "would-be": {
    fr: "{n, plural, one {{nShown} appareil dispensé serait} other {{nShown} appareils dispensés seraient}} en infraction sans dispense.",
    nl: "{n, plural, one {{nShown} vrijgesteld toestel zou} other {{nShown} vrijgestelde toestellen zouden}} zonder vrijstelling in overtreding zijn.",
    de: "Bei {n, plural, one {{nShown} befreiten Gerät} other {{nShown} befreiten Geräten}} läge ohne Befreiung ein Verstoß vor.",
    en: "{n, plural, one {{nShown} exempt device} other {{nShown} exempt devices}} would be in breach without the exemption.",
  },
  channel: {
    fr: "Par une autre voie ({channel}), la clause donne : {classes}.",
    nl: "Langs een andere weg ({channel}) geeft de clausule: {classes}.",
    de: "Auf einem anderen Weg ({channel}) ergibt die Klausel: {classes}.",
    en: "By another way ({channel}) the clause gives: {classes}.",
  },
} satisfies Record<string, Text>;

/** A number of units of a class, as an item of a list. */
export const classWords = {
  compliant: {
    fr: "{nShown} {n, plural, one {conforme} other {conformes}} sur preuve",
    nl: "{nShown} met bewijs in orde",
    de: "{nShown} mit Nachweis konform",
    en: "{nShown} shown compliant",
  },
  remedied: {
    fr: "{nShown} {n, plural, one {corrigé} other {corrigés}} après coup",
    nl: "{nShown} nadien rechtgezet",
    de: "{nShown} nachträglich behoben",
    en: "{nShown} put right afterwards",
  },
  breach: {
    fr: "{nShown} en infraction",
    nl: "{nShown} in overtreding",
    de: "{nShown} mit Verstoß",
    en: "{nShown} in breach",
  },
  due: {
    fr: "{nShown} à corriger",
    nl: "{nShown} te regelen",
    de: "{nShown} zu beheben",
    en: "{nShown} to be put right",
  },
  exempt: {
    fr: "{nShown} {n, plural, one {dispensé} other {dispensés}}",
    nl: "{nShown} vrijgesteld",
    de: "{nShown} befreit",
    en: "{nShown} exempt",
  },
  attested: {
    fr: "{nShown} {n, plural, one {déclaré et non prouvé} other {déclarés et non prouvés}}",
    nl: "{nShown} verklaard en niet bewezen",
    de: "{nShown} erklärt und nicht belegt",
    en: "{nShown} stated and not shown",
  },
  stale: {
    fr: "{nShown} dont la preuve est périmée",
    nl: "{nShown} met verouderd bewijs",
    de: "{nShown} mit veraltetem Nachweis",
    en: "{nShown} with evidence out of date",
  },
  undetermined: {
    fr: "{nShown} {n, plural, one {indéterminé} other {indéterminés}}",
    nl: "{nShown} onbepaald",
    de: "{nShown} unbestimmt",
    en: "{nShown} undetermined",
  },
  unobserved: {
    fr: "{nShown} non {n, plural, one {observé} other {observés}}",
    nl: "{nShown} niet waargenomen",
    de: "{nShown} nicht beobachtet",
    en: "{nShown} not observed",
  },
  unobservable: {
    fr: "{nShown} {n, plural, one {inobservable} other {inobservables}}",
    nl: "{nShown} niet waarneembaar",
    de: "{nShown} nicht beobachtbar",
    en: "{nShown} that cannot be observed",
  },
  "not-in-force": {
    fr: "{nShown} sans clause en vigueur ce jour-là",
    nl: "{nShown} zonder geldende clausule op die dag",
    de: "{nShown} ohne geltende Klausel an diesem Tag",
    en: "{nShown} with no clause in force that day",
  },
  "not-covered": {
    fr: "{nShown} hors champ",
    nl: "{nShown} die er niet onder vallen",
    de: "{nShown} nicht erfasst",
    en: "{nShown} not covered",
  },
  followed: {
    fr: "{nShown} où elle est suivie",
    nl: "{nShown} waar zij gevolgd is",
    de: "{nShown}, bei denen sie befolgt ist",
    en: "{nShown} where it is followed",
  },
  "not-followed": {
    fr: "{nShown} où elle n’est pas suivie",
    nl: "{nShown} waar zij niet gevolgd is",
    de: "{nShown}, bei denen sie nicht befolgt ist",
    en: "{nShown} where it is not followed",
  },
  "followed-since": {
    fr: "{nShown} où elle est suivie depuis lors",
    nl: "{nShown} waar zij sindsdien gevolgd is",
    de: "{nShown}, bei denen sie seither befolgt ist",
    en: "{nShown} where it has been followed since",
  },
} satisfies Record<string, Text>;

/** The ways in which a product is reached. */
export const channelWords: Readonly<Record<string, Text>> = {
  app: { fr: "l’application", nl: "de app", de: "die App", en: "the app" },
  web: { fr: "le site web", nl: "de website", de: "die Website", en: "the web site" },
  network: { fr: "le trafic réseau", nl: "het netwerkverkeer", de: "der Netzverkehr", en: "network traffic" },
  account: { fr: "les comptes", nl: "de accounts", de: "die Konten", en: "accounts" },
  access: { fr: "l’accès", nl: "de toegang", de: "der Zugang", en: "access" },
  contract: { fr: "les contrats", nl: "de contracten", de: "die Verträge", en: "contracts" },
};
