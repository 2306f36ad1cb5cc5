import type { Text } from "../language/language.ts";
import type { LossKind } from "./loss.ts";

/** What the control stage says to people. */
export const controlWords = {
  noMandate: {
    en: "{because, select, gone {{body} does not stand in the register on that day: nothing is built for it.} exempt {{body} is exempt as a whole: nothing is built for it.} other {{body} has no mandate to block: {because, select, prohibition {a prohibition forbids, and obliges nobody to block} recommendation {a recommendation obliges nobody to block} action {what may be stopped is not what this point stops} other {no clause obliges it to}}, and it has recorded no decision of its own to block that holds.}}",
    fr: "{because, select, gone {{body} ne figure pas au registre ce jour-là : rien n’est construit pour cet organisme.} exempt {{body} est dispensé dans son ensemble : rien n’est construit pour cet organisme.} other {{body} n’a pas de mandat pour bloquer : {because, select, prohibition {une interdiction défend, sans obliger personne à bloquer} recommendation {une recommandation n’oblige personne à bloquer} action {ce qui peut être arrêté n’est pas ce que ce point arrête} other {aucune clause ne l’y oblige}}, et il n’a consigné aucune décision propre de bloquer qui soit en vigueur.}}",
    nl: "{because, select, gone {{body} staat die dag niet in het register: er wordt niets voor gebouwd.} exempt {{body} is als geheel vrijgesteld: er wordt niets voor gebouwd.} other {{body} heeft geen mandaat om te blokkeren: {because, select, prohibition {een verbod verbiedt, en verplicht niemand om te blokkeren} recommendation {een aanbeveling verplicht niemand om te blokkeren} action {wat tegengehouden mag worden, is niet wat dit punt tegenhoudt} other {geen clausule verplicht ertoe}}, en er is geen geldende eigen beslissing om te blokkeren vastgelegd.}}",
    de: "{because, select, gone {{body} steht an diesem Tag nicht im Register: Es wird nichts dafür erzeugt.} exempt {{body} ist als Ganzes ausgenommen: Es wird nichts dafür erzeugt.} other {{body} hat kein Mandat zum Sperren: {because, select, prohibition {Ein Verbot untersagt und verpflichtet niemanden zum Sperren} recommendation {Eine Empfehlung verpflichtet niemanden zum Sperren} action {Was aufgehalten werden darf, hält dieser Punkt nicht auf} other {Keine Klausel verpflichtet dazu}}, und kein geltender eigener Beschluss zu sperren ist festgehalten.}}",
  },
  open: {
    en: "It is open whether {body} may block under {measure} on that day. It hangs on: {settles}. {assume, select, none {Nothing is built before that is established} other {Nothing is built, unless somebody assumes a reading and stands by it: --assume ID=VALUE --by NAME, with {assume} for ID}}.",
    fr: "La question de savoir si {body} peut bloquer ce jour-là en vertu de {measure} reste ouverte. Elle dépend de : {settles}. {assume, select, none {Rien n’est construit tant que cela n’est pas établi} other {Rien n’est construit, sauf si quelqu’un retient une lecture et en répond : --assume ID=VALEUR --by NOM, où ID est {assume}}}.",
    nl: "Of {body} die dag op grond van {measure} mag blokkeren, staat open. Het hangt af van: {settles}. {assume, select, none {Er wordt niets gebouwd zolang dat niet vaststaat} other {Er wordt niets gebouwd, tenzij iemand een lezing aanneemt en ervoor instaat: --assume ID=WAARDE --by NAAM, met {assume} als ID}}.",
    de: "Ob {body} an diesem Tag aufgrund von {measure} sperren darf, ist offen. Es hängt ab von: {settles}. {assume, select, none {Es wird nichts erzeugt, solange das nicht feststeht} other {Es wird nichts erzeugt, außer jemand nimmt eine Lesart an und steht dafür ein: --assume KENNUNG=WERT --by NAME, mit {assume} als KENNUNG}}.",
  },
  notYet: {
    en: "The clause is not in force yet on that day ({state}). Nothing is emitted.",
    fr: "La clause n’est pas encore en vigueur ce jour-là ({state}). Rien n’est produit.",
    nl: "De clausule is die dag nog niet van kracht ({state}). Er wordt niets gemaakt.",
    de: "Die Klausel ist an diesem Tag noch nicht in Kraft ({state}). Es wird nichts erzeugt.",
  },
  withdrawn: {
    en: "{measure} is withdrawn ({gone, select, yes {no mandate to block any more} dry {this tool has no mode that only watches} other {{state}}}): what is written takes its control away.",
    fr: "{measure} est retirée ({gone, select, yes {plus de mandat pour bloquer} dry {cet outil n’a pas de mode de simple observation} other {{state}}}) : ce qui est écrit ôte son contrôle.",
    nl: "{measure} wordt ingetrokken ({gone, select, yes {geen mandaat meer om te blokkeren} dry {dit programma heeft geen modus die enkel volgt} other {{state}}}): wat geschreven is, neemt de controle weg.",
    de: "{measure} wird zurückgenommen ({gone, select, yes {kein Mandat zum Sperren mehr} dry {dieses Programm hat keinen reinen Beobachtungsmodus} other {{state}}}): Das Geschriebene entfernt ihre Kontrolle.",
  },
  written: {
    en: "{measure}{dryRun, select, yes { (only watched)} other {}}{n, plural, =0 {} one {: # name} other {: # names}}{applications, plural, =0 {} one { (# application id)} other { (# application ids)}}",
    fr: "{measure}{dryRun, select, yes { (observée seulement)} other {}}{n, plural, =0 {} one { : # nom} other { : # noms}}{applications, plural, =0 {} one { (# identifiant d’application)} other { (# identifiants d’applications)}}",
    nl: "{measure}{dryRun, select, yes { (enkel gevolgd)} other {}}{n, plural, =0 {} one {: # naam} other {: # namen}}{applications, plural, =0 {} one { (# applicatie-ID)} other { (# applicatie-ID’s)}}",
    de: "{measure}{dryRun, select, yes { (nur beobachtet)} other {}}{n, plural, =0 {} one {: # Name} other {: # Namen}}{applications, plural, =0 {} one { (# Anwendungskennung)} other { (# Anwendungskennungen)}}",
  },
  built: {
    en: "version {version}, serial {serial}{canary, select, none {} other {, canary {canary}}}",
    fr: "version {version}, numéro de série {serial}{canary, select, none {} other {, témoin {canary}}}",
    nl: "versie {version}, volgnummer {serial}{canary, select, none {} other {, kanarie {canary}}}",
    de: "Fassung {version}, Seriennummer {serial}{canary, select, none {} other {, Kanarienname {canary}}}",
  },
  withoutExisting: {
    en: "{point}: what was built last held what the administration has in {files}; this does not. Give the files with --existing, unless the administration has none there any more.",
    fr: "{point} : la dernière construction reprenait ce que l’administration a dans {files} ; celle-ci ne le reprend pas. Donnez les fichiers avec --existing, sauf si l’administration n’y a plus rien.",
    nl: "{point}: wat het laatst is gebouwd, bevatte wat de administratie in {files} heeft; dit niet. Geef de bestanden mee met --existing, tenzij de administratie daar niets meer heeft.",
    de: "{point}: Was zuletzt erzeugt wurde, enthielt, was die Verwaltung in {files} hat; dies nicht. Geben Sie die Dateien mit --existing an, außer die Verwaltung hat dort nichts mehr.",
  },
  onlyAt: {
    en: "{points}: {sentence}",
    fr: "{points} : {sentence}",
    nl: "{points}: {sentence}",
    de: "{points}: {sentence}",
  },
  assumed: {
    en: "Assumed: {id} = {value}, by {by}. It stands in the files, the manifest and the status.",
    fr: "Supposé : {id} = {value}, par {by}. Cela figure dans les fichiers, le manifeste et l’état.",
    nl: "Aangenomen: {id} = {value}, door {by}. Dit staat in de bestanden, het manifest en de status.",
    de: "Angenommen: {id} = {value}, durch {by}. Das steht in den Dateien, im Manifest und im Status.",
  },
  notAtPoint: {
    en: "{point}: left out, the mandate does not reach what this point stops.",
    fr: "{point} : omis, le mandat ne va pas jusqu’à ce que ce point arrête.",
    nl: "{point}: weggelaten, het mandaat reikt niet tot wat dit punt tegenhoudt.",
    de: "{point}: ausgelassen, das Mandat reicht nicht bis zu dem, was dieser Punkt aufhält.",
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
  existingOfWhich: {
    en: "--existing {word}: say of which point the file is, as POINT=FILE, with one of {points}.",
    fr: "--existing {word} : dites de quel point est le fichier, sous la forme POINT=FICHIER, avec l’un de {points}.",
    nl: "--existing {word}: zeg van welk punt het bestand is, als PUNT=BESTAND, met een van {points}.",
    de: "--existing {word}: Sagen Sie, von welchem Punkt die Datei ist, als PUNKT=DATEI, mit einem von {points}.",
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
    en: "{body} does not let this application be reached. This follows from the measure “{title}” (decided by: {authority}); no end has been set.",
    fr: "{body} ne donne pas accès à cette application. C’est l’effet de la mesure « {title} » (décidée par : {authority}) ; aucune fin n’est fixée.",
    nl: "{body} laat deze applicatie niet toe. Dat volgt uit de maatregel ‘{title}’ (genomen door: {authority}); er is geen einddatum vastgelegd.",
    de: "{body} lässt diese Anwendung nicht zu. Das folgt aus der Maßnahme „{title}“ (beschlossen von: {authority}); ein Ende ist nicht festgelegt.",
  },
  blockedUntil: {
    en: "{body} does not let this application be reached. This follows from the measure “{title}” (decided by: {authority}), which holds until {until} inclusive.",
    fr: "{body} ne donne pas accès à cette application. C’est l’effet de la mesure « {title} » (décidée par : {authority}), valable jusqu’au {until} inclus.",
    nl: "{body} laat deze applicatie niet toe. Dat volgt uit de maatregel ‘{title}’ (genomen door: {authority}), die geldt tot en met {until}.",
    de: "{body} lässt diese Anwendung nicht zu. Das folgt aus der Maßnahme „{title}“ (beschlossen von: {authority}), gültig bis einschließlich {until}.",
  },
  exemption: {
    en: "To ask for an exemption: {contact}.",
    fr: "Pour demander une dispense : {contact}.",
    nl: "Een vrijstelling aanvragen: {contact}.",
    de: "Eine Befreiung beantragen: {contact}.",
  },
} as const satisfies Record<string, Text>;

/** What a tool cannot express, in the plan, the manifest and on standard error. */
export const lossWords = {
  "client-exemption": {
    en: "The exemption {what} is by client, which this tool does not know: they stay blocked.",
    fr: "La dispense {what} vise des clients, ce que cet outil ne connaît pas : ils restent bloqués.",
    nl: "De vrijstelling {what} geldt per client, wat dit programma niet kent: die blijven geblokkeerd.",
    de: "Die Befreiung {what} gilt für Clients, was dieses Programm nicht kennt: Sie bleiben gesperrt.",
  },
  "name-exemption": {
    en: "The exemption {what} is by name, which this tool cannot let through.",
    fr: "La dispense {what} vise des noms, que cet outil ne peut pas laisser passer.",
    nl: "De vrijstelling {what} geldt voor namen, die dit programma niet kan doorlaten.",
    de: "Die Befreiung {what} gilt für Namen, die dieses Programm nicht durchlassen kann.",
  },
  "group-exemption": {
    en: "The exemption {what} is by group, which this tool does not know: they stay blocked, unless the file reaches other groups only.",
    fr: "La dispense {what} vise un groupe, ce que cet outil ne connaît pas : il reste bloqué, sauf si le fichier n’atteint que d’autres groupes.",
    nl: "De vrijstelling {what} geldt voor een groep, wat dit programma niet kent: die blijft geblokkeerd, tenzij het bestand enkel andere groepen bereikt.",
    de: "Die Befreiung {what} gilt für eine Gruppe, was dieses Programm nicht kennt: Sie bleibt gesperrt, außer die Datei erreicht nur andere Gruppen.",
  },
  "exemption-unaddressed": {
    en: "The exemption {what} names persons or devices only; this tool needs an address, a group or a name: they stay blocked.",
    fr: "La dispense {what} ne nomme que des personnes ou des appareils ; il faut à cet outil une adresse, un groupe ou un nom : ils restent bloqués.",
    nl: "De vrijstelling {what} noemt enkel personen of toestellen; dit programma heeft een adres, een groep of een naam nodig: die blijven geblokkeerd.",
    de: "Die Befreiung {what} nennt nur Personen oder Geräte; dieses Programm braucht eine Adresse, eine Gruppe oder einen Namen: Sie bleiben gesperrt.",
  },
  "exemption-other-clause": {
    en: "The exemption {what} does not lift every clause or decision under which the body blocks this: it has no effect here.",
    fr: "La dispense {what} ne lève pas toutes les clauses et décisions en vertu desquelles l’organisme bloque ceci : elle reste ici sans effet.",
    nl: "De vrijstelling {what} heft niet elke clausule of beslissing op op grond waarvan de instelling dit blokkeert: ze heeft hier geen effect.",
    de: "Die Befreiung {what} hebt nicht jede Klausel oder Entscheidung auf, aufgrund derer die Einrichtung dies sperrt: Sie bleibt hier ohne Wirkung.",
  },
  "exemption-names-for-some": {
    en: "The exemption {what} opens names to some only, whom this tool cannot tell from the others: it has no effect here.",
    fr: "La dispense {what} n’ouvre des noms qu’à certains, que cet outil ne peut pas distinguer des autres : elle reste ici sans effet.",
    nl: "De vrijstelling {what} opent namen slechts voor sommigen, die dit programma niet van de anderen kan onderscheiden: ze heeft hier geen effect.",
    de: "Die Befreiung {what} öffnet Namen nur für einige, die dieses Programm nicht von den anderen unterscheiden kann: Sie bleibt hier ohne Wirkung.",
  },
  under: {
    en: "This tool knows single names only: they are blocked, and nothing under {what}.",
    fr: "Cet outil ne connaît que des noms isolés : ils sont bloqués, mais rien de ce qui est sous {what}.",
    nl: "Dit programma kent enkel afzonderlijke namen: die zijn geblokkeerd, en niets onder {what}.",
    de: "Dieses Programm kennt nur einzelne Namen: Sie sind gesperrt, aber nichts unter {what}.",
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
  existing: {
    en: "A setting of the administration wins over ours: {what} stays reachable.",
    fr: "Un réglage de l’administration l’emporte sur le nôtre : {what} reste accessible.",
    nl: "Een instelling van de administratie gaat voor op de onze: {what} blijft bereikbaar.",
    de: "Eine Vorgabe der Verwaltung geht unserer vor: {what} bleibt erreichbar.",
  },
} as const satisfies Record<LossKind, Text>;
