import type { Text } from "../language/language.ts";
import type { LossKind } from "./loss.ts";

/** What the control stage says to people. */
export const controlWords = {
  noMandate: {
    en: "{body} has no mandate to block: {because, select, prohibition {a prohibition forbids, and obliges nobody to block} recommendation {a recommendation obliges nobody to block} exempt {it is exempt as a whole} other {no clause obliges it to}}, and it has recorded no decision of its own to block that holds.",
    fr: "{body} n’a pas de mandat pour bloquer : {because, select, prohibition {une interdiction défend, sans obliger personne à bloquer} recommendation {une recommandation n’oblige personne à bloquer} exempt {il est dispensé dans son ensemble} other {aucune clause ne l’y oblige}}, et il n’a consigné aucune décision propre de bloquer qui soit en vigueur.",
    nl: "{body} heeft geen mandaat om te blokkeren: {because, select, prohibition {een verbod verbiedt, en verplicht niemand om te blokkeren} recommendation {een aanbeveling verplicht niemand om te blokkeren} exempt {de hele instelling is vrijgesteld} other {geen clausule verplicht ertoe}}, en er is geen geldende eigen beslissing om te blokkeren vastgelegd.",
    de: "{body} hat kein Mandat zum Sperren: {because, select, prohibition {Ein Verbot untersagt und verpflichtet niemanden zum Sperren} recommendation {Eine Empfehlung verpflichtet niemanden zum Sperren} exempt {Die Einrichtung ist als Ganzes ausgenommen} other {Keine Klausel verpflichtet dazu}}, und kein geltender eigener Beschluss zu sperren ist festgehalten.",
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
    en: "{measure} is withdrawn ({state}): what is written takes its control away.",
    fr: "{measure} est retirée ({state}) : ce qui est écrit ôte son contrôle.",
    nl: "{measure} wordt ingetrokken ({state}): wat geschreven is, neemt de controle weg.",
    de: "{measure} wird zurückgenommen ({state}): Das Geschriebene entfernt ihre Kontrolle.",
  },
  built: {
    en: "{names, plural, one {# name} other {# names}}, version {version}, serial {serial}{canary, select, none {} other {, canary {canary}}}",
    fr: "{names, plural, one {# nom} other {# noms}}, version {version}, série {serial}{canary, select, none {} other {, témoin {canary}}}",
    nl: "{names, plural, one {# naam} other {# namen}}, versie {version}, volgnummer {serial}{canary, select, none {} other {, kanarie {canary}}}",
    de: "{names, plural, one {# Name} other {# Namen}}, Fassung {version}, Seriennummer {serial}{canary, select, none {} other {, Kanarienname {canary}}}",
  },
  assumed: {
    en: "Assumed: {id} = {value}, by {by}. It stands in the files, the manifest and the status.",
    fr: "Supposé : {id} = {value}, par {by}. Cela figure dans les fichiers, le manifeste et l’état.",
    nl: "Aangenomen: {id} = {value}, door {by}. Dit staat in de bestanden, het manifest en de status.",
    de: "Angenommen: {id} = {value}, durch {by}. Das steht in den Dateien, im Manifest und im Status.",
  },
  noPoints: {
    en: "No control points of {body} are on record. Name them with --point: {points}",
    fr: "Aucun point de contrôle de {body} n’est consigné. Nommez-les avec --point : {points}",
    nl: "Van {body} zijn geen controlepunten vastgelegd. Noem ze met --point: {points}",
    de: "Für {body} sind keine Kontrollpunkte festgehalten. Nennen Sie sie mit --point: {points}",
  },
  noPoint: {
    en: "There is no control point “{point}”. There are: {points}",
    fr: "Il n’existe pas de point de contrôle « {point} ». Il y a : {points}",
    nl: "Er is geen controlepunt ‘{point}’. Er zijn: {points}",
    de: "Es gibt keinen Kontrollpunkt „{point}“. Vorhanden: {points}",
  },
  pointUnverified: {
    en: "Nothing that others wrote has accepted what the point “{point}” builds: name it with --unverified.",
    fr: "Rien d’extérieur n’a validé ce que produit le point « {point} » : demandez-le avec --unverified.",
    nl: "Niets van buiten heeft aanvaard wat het punt ‘{point}’ maakt: vraag het met --unverified.",
    de: "Nichts Fremdes hat bestätigt, was der Punkt „{point}“ erzeugt: Fordern Sie ihn mit --unverified an.",
  },
  byMissing: {
    en: "--by NAME, so that whoever assumes a reading stands by it",
    fr: "--by NOM, pour que la personne qui assume une lecture en réponde",
    nl: "--by NAAM, zodat wie een lezing aanneemt er ook voor instaat",
    de: "--by NAME, damit für die angenommene Lesart jemand einsteht",
  },
} as const satisfies Record<string, Text>;

/** What a block page or a message says to somebody who is stopped. */
export const messageWords = {
  blocked: {
    en: "{body} does not let this application be reached. This follows from the measure “{title}”, decided by {authority}; no end has been set.",
    fr: "{body} ne donne pas accès à cette application. C’est l’effet de la mesure « {title} », décidée par : {authority} ; aucune fin n’est fixée.",
    nl: "{body} laat deze applicatie niet toe. Dat volgt uit de maatregel ‘{title}’, beslist door: {authority}; er is geen einddatum vastgelegd.",
    de: "{body} lässt diese Anwendung nicht zu. Das folgt aus der Maßnahme „{title}“, beschlossen von: {authority}; ein Ende ist nicht festgelegt.",
  },
  blockedUntil: {
    en: "{body} does not let this application be reached. This follows from the measure “{title}”, decided by {authority}, which holds until {until} inclusive.",
    fr: "{body} ne donne pas accès à cette application. C’est l’effet de la mesure « {title} », décidée par : {authority}, valable jusqu’au {until} inclus.",
    nl: "{body} laat deze applicatie niet toe. Dat volgt uit de maatregel ‘{title}’, beslist door: {authority}, die geldt tot en met {until}.",
    de: "{body} lässt diese Anwendung nicht zu. Das folgt aus der Maßnahme „{title}“, beschlossen von: {authority}, gültig bis einschließlich {until}.",
  },
  exemption: {
    en: "To ask for an exemption: {contact}.",
    fr: "Pour demander une dérogation : {contact}.",
    nl: "Een afwijking aanvragen: {contact}.",
    de: "Eine Ausnahme beantragen: {contact}.",
  },
} as const satisfies Record<string, Text>;

/** What a tool cannot express, in the plan, the manifest and on standard error. */
export const lossWords = {
  "client-exemption": {
    en: "The exemption {what} is by client, which this tool does not know: they stay blocked.",
    fr: "La dérogation {what} vise des clients, ce que cet outil ne connaît pas : ils restent bloqués.",
    nl: "De afwijking {what} geldt per client, wat dit programma niet kent: die blijven geblokkeerd.",
    de: "Die Ausnahme {what} gilt für Clients, was dieses Programm nicht kennt: Sie bleiben gesperrt.",
  },
  "name-exemption": {
    en: "The exemption {what} is by name, which this tool cannot let through.",
    fr: "La dérogation {what} vise des noms, que cet outil ne peut pas laisser passer.",
    nl: "De afwijking {what} geldt voor namen, die dit programma niet kan doorlaten.",
    de: "Die Ausnahme {what} gilt für Namen, die dieses Programm nicht durchlassen kann.",
  },
  "group-exemption": {
    en: "The exemption {what} is by group, which this tool does not know: assign the file to other groups.",
    fr: "La dérogation {what} vise un groupe, ce que cet outil ne connaît pas : attribuez le fichier à d’autres groupes.",
    nl: "De afwijking {what} geldt voor een groep, wat dit programma niet kent: wijs het bestand aan andere groepen toe.",
    de: "Die Ausnahme {what} gilt für eine Gruppe, was dieses Programm nicht kennt: Weisen Sie die Datei anderen Gruppen zu.",
  },
  "exemption-unaddressed": {
    en: "The exemption {what} names persons or devices only; this tool needs an address, a group or a name: they stay blocked.",
    fr: "La dérogation {what} ne nomme que des personnes ou des appareils ; il faut à cet outil une adresse, un groupe ou un nom : ils restent bloqués.",
    nl: "De afwijking {what} noemt enkel personen of toestellen; dit programma heeft een adres, een groep of een naam nodig: die blijven geblokkeerd.",
    de: "Die Ausnahme {what} nennt nur Personen oder Geräte; dieses Programm braucht eine Adresse, eine Gruppe oder einen Namen: Sie bleiben gesperrt.",
  },
  name: {
    en: "The name {what} cannot be written for this tool: it is not blocked.",
    fr: "Le nom {what} ne peut pas être écrit pour cet outil : il n’est pas bloqué.",
    nl: "De naam {what} kan voor dit programma niet worden geschreven: hij wordt niet geblokkeerd.",
    de: "Der Name {what} lässt sich für dieses Programm nicht schreiben: Er wird nicht gesperrt.",
  },
  application: {
    en: "The application {what} cannot be named for this tool: it is not blocked.",
    fr: "L’application {what} ne peut pas être désignée pour cet outil : elle n’est pas bloquée.",
    nl: "De applicatie {what} kan voor dit programma niet worden benoemd: ze wordt niet geblokkeerd.",
    de: "Die Anwendung {what} lässt sich für dieses Programm nicht benennen: Sie wird nicht gesperrt.",
  },
  "too-many": {
    en: "{what} is beyond what the tool takes: it is left out.",
    fr: "{what} dépasse ce que l’outil accepte : il est omis.",
    nl: "{what} gaat voorbij wat het programma aanvaardt: het is weggelaten.",
    de: "{what} übersteigt, was das Programm annimmt: Es ist ausgelassen.",
  },
  "no-dry-run": {
    en: "This tool has no mode that only watches ({what}): nothing is built that blocks.",
    fr: "Cet outil n’a pas de mode de simple observation ({what}) : rien n’est construit qui bloque.",
    nl: "Dit programma heeft geen modus die enkel volgt ({what}): er wordt niets gebouwd dat blokkeert.",
    de: "Dieses Programm hat keinen reinen Beobachtungsmodus ({what}): Es wird nichts Sperrendes erzeugt.",
  },
  "beyond-mandate": {
    en: "The mandate does not let traffic be stopped ({what}): nothing is built that refuses connections.",
    fr: "Le mandat ne permet pas d’arrêter le trafic ({what}) : rien n’est construit qui refuse des connexions.",
    nl: "Het mandaat laat niet toe verkeer tegen te houden ({what}): er wordt niets gebouwd dat verbindingen weigert.",
    de: "Das Mandat lässt nicht zu, Verkehr aufzuhalten ({what}): Es wird nichts erzeugt, das Verbindungen verweigert.",
  },
  existing: {
    en: "A setting of the administration wins over ours: {what} stays reachable.",
    fr: "Un réglage de l’administration l’emporte sur le nôtre : {what} reste accessible.",
    nl: "Een instelling van de administratie gaat voor op de onze: {what} blijft bereikbaar.",
    de: "Eine Vorgabe der Verwaltung geht unserer vor: {what} bleibt erreichbar.",
  },
} as const satisfies Record<LossKind, Text>;
