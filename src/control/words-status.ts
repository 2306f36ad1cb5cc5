import type { Text } from "../language/language.ts";
import type { Fault } from "./status.ts";

/** What a probe says to people. */
export const probeWords = {
  summary: {
    en: "Ask a body’s own resolver, proxy and browser what they do, and record it",
    fr: "Demander au résolveur, au proxy et au navigateur d’un organisme ce qu’ils font, et le consigner",
    nl: "De resolver, proxy en browser van een instelling vragen wat ze doen, en dat vastleggen",
    de: "Resolver, Proxy und Browser einer Einrichtung fragen, was sie tun, und es festhalten",
  },
  address: {
    en: "Where to ask: HOST:PORT of a resolver, URL of a proxy, program of a browser; by default what is on record",
    fr: "Où demander : HÔTE:PORT d’un résolveur, URL d’un proxy, programme d’un navigateur ; par défaut, ce qui est consigné",
    nl: "Waar te vragen: HOST:POORT van een resolver, URL van een proxy, programma van een browser; standaard wat is vastgelegd",
    de: "Wo zu fragen ist: HOST:PORT eines Resolvers, URL eines Proxys, Programm eines Browsers; ohne Angabe wie festgehalten",
  },
  wait: {
    en: "How many seconds to wait for the version that was built last (BIND takes up to 60)",
    fr: "Combien de secondes attendre la dernière version construite (BIND en prend jusqu’à 60)",
    nl: "Hoeveel seconden te wachten op de laatst gebouwde versie (BIND neemt er tot 60)",
    de: "Wie viele Sekunden auf die zuletzt erzeugte Fassung gewartet wird (BIND braucht bis zu 60)",
  },
  badWait: {
    en: "--wait takes a number of seconds from 0 to 600, not “{value}”.",
    fr: "--wait attend un nombre de secondes de 0 à 600, et non « {value} ».",
    nl: "--wait verwacht een aantal seconden van 0 tot 600, niet ‘{value}’.",
    de: "--wait erwartet eine Anzahl Sekunden von 0 bis 600, nicht „{value}“.",
  },
  oneAddress: {
    en: "--address says where one point is: name that point with --point.",
    fr: "--address indique où se trouve un seul point : nommez ce point avec --point.",
    nl: "--address zegt waar één punt is: noem dat punt met --point.",
    de: "--address sagt, wo ein einziger Punkt ist: Nennen Sie diesen Punkt mit --point.",
  },
  badAddress: {
    en: "“{address}” is not where the point {point} could be asked. Expected: {kind, select, resolver {the IP address of a resolver, with or without a port} proxy {the URL of a proxy, http://host:port} other {the path of a browser that can be started}}.",
    fr: "« {address} » n’est pas un endroit où interroger le point {point}. Attendu : {kind, select, resolver {l’adresse IP d’un résolveur, avec ou sans port} proxy {l’URL d’un proxy, http://hôte:port} other {le chemin d’un navigateur qui peut être lancé}}.",
    nl: "‘{address}’ is geen plaats waar het punt {point} kan worden bevraagd. Verwacht: {kind, select, resolver {het IP-adres van een resolver, met of zonder poort} proxy {de URL van een proxy, http://host:poort} other {het pad van een browser die kan worden gestart}}.",
    de: "„{address}“ ist kein Ort, an dem der Punkt {point} gefragt werden kann. Erwartet: {kind, select, resolver {die IP-Adresse eines Resolvers, mit oder ohne Port} proxy {die URL eines Proxys, http://host:port} other {der Pfad eines Browsers, der gestartet werden kann}}.",
  },
  noAddress: {
    en: "{point}: not tested. It is on record nowhere where it could be asked: name the place with --address.",
    fr: "{point} : non testé. Rien de consigné ne dit où l’interroger : indiquez l’endroit avec --address.",
    nl: "{point}: niet getest. Nergens is vastgelegd waar het kan worden bevraagd: noem de plaats met --address.",
    de: "{point}: nicht geprüft. Nirgends ist festgehalten, wo es gefragt werden kann: Nennen Sie den Ort mit --address.",
  },
  cannotAsk: {
    en: "{point}: not tested. This point cannot be asked from here; its own steps say how to verify it.",
    fr: "{point} : non testé. Ce point ne peut pas être interrogé d’ici ; ses propres étapes disent comment le vérifier.",
    nl: "{point}: niet getest. Dit punt kan van hieruit niet worden bevraagd; de eigen stappen zeggen hoe het te controleren.",
    de: "{point}: nicht geprüft. Dieser Punkt kann von hier aus nicht gefragt werden; seine eigenen Schritte sagen, wie er zu prüfen ist.",
  },
  nothingBuilt: {
    en: "{point}: not tested. Nothing was built for {body} at this point.",
    fr: "{point} : non testé. Rien n’a été construit pour {body} à ce point.",
    nl: "{point}: niet getest. Voor {body} is op dit punt niets gebouwd.",
    de: "{point}: nicht geprüft. Für {body} wurde an diesem Punkt nichts erzeugt.",
  },
  live: {
    en: "Version {version} is live.",
    fr: "La version {version} est active.",
    nl: "Versie {version} is actief.",
    de: "Fassung {version} ist aktiv.",
  },
  none: {
    en: "Nothing that was built for this point is live there.",
    fr: "Rien de ce qui a été construit pour ce point n’y est actif.",
    nl: "Niets van wat voor dit punt is gebouwd, is daar actief.",
    de: "Nichts, was für diesen Punkt erzeugt wurde, ist dort aktiv.",
  },
  unknown: {
    en: "Which version is live there could not be established: nothing that can be read came back.",
    fr: "La version active n’a pas pu être établie : aucune réponse exploitable n’est revenue.",
    nl: "Welke versie er actief is, kon niet worden vastgesteld: er kwam geen bruikbaar antwoord terug.",
    de: "Welche Fassung aktiv ist, ließ sich nicht feststellen: Es kam keine verwertbare Antwort zurück.",
  },
  counts: {
    en: "{reachable, plural, =0 {No name was reached} one {{reachableShown} name was reached} other {{reachableShown} names were reached}}; {blocked, plural, =0 {none was blocked} one {{blockedShown} was blocked} other {{blockedShown} were blocked}}; {untested, plural, =0 {none is left untested} one {{untestedShown} was not tested} other {{untestedShown} were not tested}}.",
    fr: "{reachable, plural, =0 {Aucun nom n’est accessible} one {{reachableShown} nom est accessible} other {{reachableShown} noms sont accessibles}} ; {blocked, plural, =0 {aucun n’est bloqué} one {{blockedShown} est bloqué} other {{blockedShown} sont bloqués}} ; {untested, plural, =0 {tous sont testés} one {{untestedShown} n’est pas testé} other {{untestedShown} ne sont pas testés}}.",
    nl: "{reachable, plural, =0 {Geen enkele naam is bereikt} one {{reachableShown} naam is bereikt} other {{reachableShown} namen zijn bereikt}}; {blocked, plural, =0 {geen is geblokkeerd} one {{blockedShown} is geblokkeerd} other {{blockedShown} zijn geblokkeerd}}; {untested, plural, =0 {geen bleef ongetest} one {{untestedShown} is niet getest} other {{untestedShown} zijn niet getest}}.",
    de: "{reachable, plural, =0 {Kein Name wurde erreicht} one {{reachableShown} Name wurde erreicht} other {{reachableShown} Namen wurden erreicht}}; {blocked, plural, =0 {keiner wurde gesperrt} one {{blockedShown} wurde gesperrt} other {{blockedShown} wurden gesperrt}}; {untested, plural, =0 {keiner blieb ungeprüft} one {{untestedShown} wurde nicht geprüft} other {{untestedShown} wurden nicht geprüft}}.",
  },
  reachable: {
    en: "Reached: {names}",
    fr: "Accessibles : {names}",
    nl: "Bereikt: {names}",
    de: "Erreicht: {names}",
  },
  byOther: {
    en: "Blocked by something else: {names}",
    fr: "Bloqués par autre chose : {names}",
    nl: "Door iets anders geblokkeerd: {names}",
    de: "Durch etwas anderes gesperrt: {names}",
  },
  recorded: {
    en: "Recorded as {id}.",
    fr: "Consigné sous {id}.",
    nl: "Vastgelegd als {id}.",
    de: "Festgehalten als {id}.",
  },
  source: {
    en: "Probe from the inside of the body’s network",
    fr: "Sonde depuis l’intérieur du réseau de l’organisme",
    nl: "Peiling van binnen het netwerk van de instelling",
    de: "Prüfung aus dem Netz der Einrichtung heraus",
  },
} as const satisfies Record<string, Text>;

/** What the status of the controls says to people. */
export const statusWords = {
  summary: {
    en: "What should be in force at each control point, what is, and every control that outlived its basis",
    fr: "Ce qui doit être en vigueur à chaque point de contrôle, ce qui l’est, et tout contrôle qui a survécu à sa base",
    nl: "Wat op elk controlepunt van kracht moet zijn, wat het is, en elke controle die haar grondslag heeft overleefd",
    de: "Was an jedem Kontrollpunkt gelten soll, was gilt, und jede Kontrolle, die ihre Grundlage überlebt hat",
  },
  nothing: {
    en: "No control was built or recorded, and none is called for.",
    fr: "Aucun contrôle n’a été construit ni consigné, et aucun n’est requis.",
    nl: "Er is geen controle gebouwd of vastgelegd, en er is er geen nodig.",
    de: "Es wurde keine Kontrolle erzeugt oder festgehalten, und keine ist gefordert.",
  },
  row: {
    en: "should be: {should}; is: {is}",
    fr: "doit être : {should} ; est : {is}",
    nl: "moet zijn: {should}; is: {is}",
    de: "soll sein: {should}; ist: {is}",
  },
  wanted: {
    en: "{kind, select, version {version {version}} none {nothing} free {the body’s own decision} other {open}}",
    fr: "{kind, select, version {version {version}} none {rien} free {la décision de l’organisme} other {question ouverte}}",
    nl: "{kind, select, version {versie {version}} none {niets} free {de eigen beslissing van de instelling} other {open}}",
    de: "{kind, select, version {Fassung {version}} none {nichts} free {eigene Entscheidung der Einrichtung} other {offen}}",
  },
  found: {
    en: "{kind, select, none {nothing} unknown {not known} other {version {kind}}}",
    fr: "{kind, select, none {rien} unknown {inconnu} other {version {kind}}}",
    nl: "{kind, select, none {niets} unknown {niet bekend} other {versie {kind}}}",
    de: "{kind, select, none {nichts} unknown {nicht bekannt} other {Fassung {kind}}}",
  },
  settles: {
    en: "It hangs on: {settles}.",
    fr: "Cela dépend de : {settles}.",
    nl: "Het hangt af van: {settles}.",
    de: "Es hängt ab von: {settles}.",
  },
  byRecord: {
    en: "By the record {id}.",
    fr: "D’après l’enregistrement {id}.",
    nl: "Volgens het record {id}.",
    de: "Laut Datensatz {id}.",
  },
  ownPoint: {
    en: "a control of its own",
    fr: "un contrôle propre",
    nl: "een eigen controle",
    de: "eine eigene Kontrolle",
  },
  total: {
    en: "{rows, plural, one {{rowsShown} control} other {{rowsShown} controls}}: {faults, plural, =0 {no fault} one {{faultsShown} fault} other {{faultsShown} faults}}{open, plural, =0 {} other {, {openShown} not known}}.",
    fr: "{rows, plural, one {{rowsShown} contrôle} other {{rowsShown} contrôles}} : {faults, plural, =0 {aucun défaut} one {{faultsShown} défaut} other {{faultsShown} défauts}}{open, plural, =0 {} one {, {openShown} inconnu} other {, {openShown} inconnus}}.",
    nl: "{rows, plural, one {{rowsShown} controle} other {{rowsShown} controles}}: {faults, plural, =0 {geen gebreken} one {{faultsShown} gebrek} other {{faultsShown} gebreken}}{open, plural, =0 {} other {, {openShown} niet bekend}}.",
    de: "{rows, plural, one {{rowsShown} Kontrolle} other {{rowsShown} Kontrollen}}: {faults, plural, =0 {kein Mangel} one {{faultsShown} Mangel} other {{faultsShown} Mängel}}{open, plural, =0 {} other {, {openShown} nicht bekannt}}.",
  },
} as const satisfies Record<string, Text>;

/** What is wrong with a control. */
export const faultWords = {
  missing: {
    en: "Missing: it should be in force, and no record shows it at work.",
    fr: "Absent : il doit être en vigueur, et aucun enregistrement ne le montre à l’œuvre.",
    nl: "Ontbreekt: ze moet van kracht zijn, en geen enkel record toont ze aan het werk.",
    de: "Fehlt: Sie soll gelten, und kein Datensatz zeigt sie am Werk.",
  },
  stale: {
    en: "Stale: another version is live than the one that is due. Build it again and deploy it.",
    fr: "Périmé : une autre version que celle qui est due est active. Reconstruisez-le et déployez-le.",
    nl: "Verouderd: er is een andere versie actief dan die welke verschuldigd is. Bouw ze opnieuw en zet ze in.",
    de: "Veraltet: Eine andere Fassung als die geschuldete ist aktiv. Erzeugen Sie sie neu und setzen Sie sie ein.",
  },
  outlived: {
    en: "Outlived: its basis has ended, and no record says that it was removed. Build the withdrawal and deploy it.",
    fr: "Sans base : sa base a pris fin, et aucun enregistrement ne dit qu’il a été retiré. Construisez le retrait et déployez-le.",
    nl: "Zonder grondslag: de grondslag is vervallen, en geen enkel record zegt dat ze is weggenomen. Bouw de intrekking en zet ze in.",
    de: "Ohne Grundlage: Die Grundlage ist entfallen, und kein Datensatz sagt, dass sie entfernt wurde. Erzeugen Sie die Rücknahme und setzen Sie sie ein.",
  },
  unproven: {
    en: "Unproven: it is recorded as deployed, and nothing that answered shows that it blocks.",
    fr: "Non prouvé : il est consigné comme déployé, et rien de ce qui a répondu ne montre qu’il bloque.",
    nl: "Onbewezen: ze is als ingezet vastgelegd, en niets wat heeft geantwoord, toont dat ze blokkeert.",
    de: "Unbewiesen: Sie ist als eingesetzt festgehalten, und nichts, was geantwortet hat, zeigt, dass sie sperrt.",
  },
} as const satisfies Record<Fault, Text>;
