import type { Text } from "../../language/language.ts";
import type { Ground } from "./provable.ts";
import type { Said } from "./sentences.ts";

/** Who can say whether a word of a draft is true of one device. `{sources}` are the names of tools. */
export const groundWords: Readonly<Record<Ground, Text>> = {
  observed: {
    en: "{word}: seen by {sources}.",
    fr: "{word} : constaté par {sources}.",
    nl: "{word}: vastgesteld door {sources}.",
    de: "{word}: festgestellt durch {sources}.",
  },
  declared: {
    en: "{word}: no source observes it; a body can only state it itself.",
    fr: "{word} : aucune source ne le constate ; un organisme peut seulement l’affirmer lui-même.",
    nl: "{word}: geen enkele bron stelt het vast; een instelling kan het alleen zelf verklaren.",
    de: "{word}: Keine Quelle stellt es fest; eine Einrichtung kann es nur selbst erklären.",
  },
  bodies: {
    en: "{word}: known from the register of bodies.",
    fr: "{word} : connu par le registre des organismes.",
    nl: "{word}: bekend uit het register van de instellingen.",
    de: "{word}: aus dem Register der Einrichtungen bekannt.",
  },
  products: {
    en: "{word}: known from the catalogue of products.",
    fr: "{word} : connu par le catalogue des produits.",
    nl: "{word}: bekend uit de catalogus van de producten.",
    de: "{word}: aus dem Katalog der Produkte bekannt.",
  },
  text: {
    en: "{word}: only the text can say.",
    fr: "{word} : seul le texte peut le dire.",
    nl: "{word}: alleen de tekst kan het zeggen.",
    de: "{word}: Nur der Text kann es sagen.",
  },
  nobody: {
    en: "{word}: no source and no register can state it.",
    fr: "{word} : aucune source ni aucun registre ne peut l’indiquer.",
    nl: "{word}: geen enkele bron en geen enkel register kan het aangeven.",
    de: "{word}: Keine Quelle und kein Register kann es angeben.",
  },
};

/** The sentences of the future answer, by what they would say. */
export const saidWords: Readonly<Record<Said, Text>> = {
  R0: {
    en: "“whether it is bound is not established”",
    fr: "« il n’est pas établi s’il est tenu »",
    nl: "“het staat niet vast of zij gebonden is”",
    de: "„ob sie verpflichtet ist, ist nicht geklärt“",
  },
  R1: {
    en: "“it is not bound; it was asked or told”",
    fr: "« il n’est pas tenu ; il a été invité ou informé »",
    nl: "“zij is niet gebonden; zij werd gevraagd of ingelicht”",
    de: "„sie ist nicht verpflichtet; sie wurde gebeten oder informiert“",
  },
  R2: {
    en: "“the clause was not in force”",
    fr: "« la clause n’était pas en vigueur »",
    nl: "“de clausule was niet van kracht”",
    de: "„die Klausel war nicht in Kraft“",
  },
  R3: {
    en: "“it has no such device”",
    fr: "« il n’a aucun appareil de ce genre »",
    nl: "“zij heeft geen enkel toestel van die aard”",
    de: "„sie hat kein solches Gerät“",
  },
  R4: {
    en: "“not respected: n of N”",
    fr: "« non respecté : n sur N »",
    nl: "“niet nageleefd: n van N”",
    de: "„nicht eingehalten: n von N“",
  },
  R5: {
    en: "“respected on all N”",
    fr: "« respecté sur tous les N »",
    nl: "“nageleefd op alle N”",
    de: "„auf allen N eingehalten“",
  },
  R6: {
    en: "“all N exempt”",
    fr: "« les N sont tous dispensés »",
    nl: "“alle N zijn vrijgesteld”",
    de: "„alle N sind befreit“",
  },
  R7: {
    en: "“n still to be put right”",
    fr: "« n restent à corriger »",
    nl: "“n zijn nog te regelen”",
    de: "„n sind noch zu bereinigen“",
  },
  R8: {
    en: "“shown on n of N”",
    fr: "« prouvé sur n sur N »",
    nl: "“bewezen op n van N”",
    de: "„belegt für n von N“",
  },
  R8a: {
    en: "“stated for n of N; shown on none”",
    fr: "« déclaré pour n sur N ; prouvé sur aucun »",
    nl: "“verklaard voor n van N; op geen enkel bewezen”",
    de: "„erklärt für n von N; für keines belegt“",
  },
  R8b: {
    en: "“whether that is a breach depends on …”",
    fr: "« savoir s’il y a infraction dépend de … »",
    nl: "“of dat een overtreding is, hangt af van …”",
    de: "„ob das ein Verstoß ist, hängt ab von …“",
  },
  R8c: {
    en: "“last shown too long ago”",
    fr: "« prouvé il y a trop longtemps »",
    nl: "“te lang geleden bewezen”",
    de: "„zu lange her belegt“",
  },
  R9: {
    en: "“no evidence held”",
    fr: "« aucune preuve détenue »",
    nl: "“geen enkel bewijs voorhanden”",
    de: "„kein Nachweis vorhanden“",
  },
  all: {
    en: "“yes, every body complied”",
    fr: "« oui, tous les organismes sont en règle »",
    nl: "“ja, alle instellingen zijn in orde”",
    de: "„ja, alle Einrichtungen halten es ein“",
  },
  notified: {
    en: "“notified”, by the record of a dispatch",
    fr: "« notifié », par la trace d’un envoi",
    nl: "“in kennis gesteld”, door een stuk van een verzending",
    de: "„in Kenntnis gesetzt“, durch den Beleg eines Versands",
  },
  knew: {
    en: "“knew since”, by a receipt",
    fr: "« savait depuis », par un accusé de réception",
    nl: "“wist sinds”, door een ontvangstbewijs",
    de: "„wusste seit“, durch eine Empfangsbestätigung",
  },
  forbidden: {
    en: "“forbidden”, by a rule of its own",
    fr: "« interdit », par une règle propre",
    nl: "“verboden”, door een eigen regel",
    de: "„verboten“, durch eine eigene Regel",
  },
  applied: {
    en: "“applied on n of N”, by a rule and a control",
    fr: "« appliqué sur n sur N », par une règle et un contrôle",
    nl: "“toegepast op n van N”, door een regel en een controle",
    de: "„angewandt auf n von N“, durch eine Regel und eine Kontrolle",
  },
  "on-time": {
    en: "“respected by the deadline”",
    fr: "« respecté à l’échéance »",
    nl: "“nageleefd op de einddatum”",
    de: "„zum Fristende eingehalten“",
  },
};

export const foreseeWords = {
  summary: {
    en: "Before signature: what could be answered about a draft, and which word costs most?",
    fr: "Avant la signature : que pourra-t-on répondre d’un projet, et quel mot coûte le plus ?",
    nl: "Vóór de ondertekening: wat zal men over een ontwerp kunnen antwoorden, en welk woord kost het meest?",
    de: "Vor der Unterschrift: Was wird man über einen Entwurf antworten können, und welches Wort kostet am meisten?",
  },
  register: {
    en: "A folder whose “registers/” is added to the register of bodies",
    fr: "Un dossier dont « registers/ » s’ajoute au registre des organismes",
    nl: "Een map waarvan “registers/” bij het register van de instellingen komt",
    de: "Ein Ordner, dessen „registers/“ zum Register der Einrichtungen hinzukommt",
  },
  none: {
    en: "This draft asks nothing whose observance would have to be shown on devices, networks, accounts, places or contracts.",
    fr: "Ce projet ne demande rien dont le respect devrait être prouvé sur des appareils, des réseaux, des comptes, des lieux ou des contrats.",
    nl: "Dit ontwerp vraagt niets waarvan de naleving op toestellen, netwerken, accounts, plaatsen of contracten bewezen moet worden.",
    de: "Dieser Entwurf verlangt nichts, dessen Einhaltung an Geräten, Netzen, Konten, Orten oder Verträgen zu belegen wäre.",
  },
  head: {
    en: "Clause {clause} ({channel}), {at}: {bound, plural, one {# body bound} other {# bodies bound}}, {invited} asked, {informed} only informed, {unknown} not established.",
    fr: "Clause {clause} ({channel}), {at} : {bound, plural, one {# organisme tenu} other {# organismes tenus}}, {invited, plural, one {# invité} other {# invités}}, {informed, plural, one {# seulement informé} other {# seulement informés}}, {unknown, plural, one {# non établi} other {# non établis}}.",
    nl: "Clausule {clause} ({channel}), {at}: {bound, plural, one {# instelling gebonden} other {# instellingen gebonden}}, {invited} uitgenodigd, {informed} alleen ingelicht, {unknown} niet vastgesteld.",
    de: "Klausel {clause} ({channel}), {at}: {bound, plural, one {# Einrichtung verpflichtet} other {# Einrichtungen verpflichtet}}, {invited} eingeladen, {informed} nur informiert, {unknown} nicht geklärt.",
  },
  known: {
    en: "{known} devices are known one by one{declared, select, none {} other {, of {declared} declared}}.",
    fr: "{known} appareils sont connus un par un{declared, select, none {} other {, sur {declared} déclarés}}.",
    nl: "{known} toestellen zijn één voor één bekend{declared, select, none {} other {, van {declared} aangegeven}}.",
    de: "{known} Geräte sind einzeln bekannt{declared, select, none {} other {, von {declared} angegebenen}}.",
  },
  unknown: {
    en: "No device is known{declared, select, none {; the number is not known} other {; {declared} are declared}}. What follows counts kinds of device: by owner, management and form.",
    fr: "Aucun appareil n’est connu{declared, select, none { ; leur nombre n’est pas connu} other { ; {declared} sont déclarés}}. Ce qui suit compte des genres d’appareils : selon le propriétaire, la gestion et la forme.",
    nl: "Geen enkel toestel is bekend{declared, select, none {; het aantal is niet bekend} other {; {declared} zijn aangegeven}}. Wat volgt, telt soorten toestellen: naar eigenaar, beheer en vorm.",
    de: "Kein Gerät ist bekannt{declared, select, none {; die Zahl ist nicht bekannt} other {; {declared} sind angegeben}}. Im Folgenden werden Arten von Geräten gezählt: nach Eigentümer, Verwaltung und Form.",
  },
  best: {
    en: "At best: {shown} on a tool’s record, {observe} once a tool has stated a fact, {word} on the body’s own word, {attested} only stated, {open} open, {outside} not covered.",
    fr: "Au mieux : {shown} sur la trace d’un outil, {observe} une fois un fait indiqué par un outil, {word} sur la seule parole de l’organisme, {attested} seulement déclarés, {open} ouverts, {outside} non visés.",
    nl: "In het beste geval: {shown} op een stuk van een tool, {observe} zodra een tool een feit aangeeft, {word} op het woord van de instelling, {attested} alleen verklaard, {open} open, {outside} vallen er niet onder.",
    de: "Bestenfalls: {shown} aufgrund des Belegs eines Werkzeugs, {observe}, sobald ein Werkzeug eine Tatsache angibt, {word} auf das bloße Wort der Einrichtung, {attested} nur erklärt, {open} offen, {outside} nicht erfasst.",
  },
  action: {
    en: "{action}: {proves, select, none {no source proves it} other {proven by {proves}}}; {disproves, select, none {nothing shows that it did not happen} other {that it could not happen is shown by {disproves}}}.",
    fr: "{action} : {proves, select, none {aucune source ne le prouve} other {prouvé par {proves}}} ; {disproves, select, none {rien ne montre que cela n’a pas eu lieu} other {que cela n’a pu avoir lieu est montré par {disproves}}}.",
    nl: "{action}: {proves, select, none {geen enkele bron bewijst het} other {bewezen door {proves}}}; {disproves, select, none {niets toont dat het niet gebeurde} other {dat het niet kon gebeuren, tonen {disproves}}}.",
    de: "{action}: {proves, select, none {keine Quelle belegt es} other {belegt durch {proves}}}; {disproves, select, none {nichts zeigt, dass es nicht geschah} other {dass es nicht geschehen konnte, zeigen {disproves}}}.",
  },
  test: {
    en: "a recorded test of the block",
    fr: "un test consigné du blocage",
    nl: "een vastgelegde test van de blokkering",
    de: "ein festgehaltener Test der Sperre",
  },
  record: {
    en: "Could stand on a record: {sentences}.",
    fr: "Pourraient reposer sur une pièce : {sentences}.",
    nl: "Kunnen op een stuk steunen: {sentences}.",
    de: "Könnten sich auf einen Beleg stützen: {sentences}.",
  },
  word: {
    en: "Could stand only on the body’s own word: {sentences}.",
    fr: "Ne pourraient reposer que sur la parole de l’organisme : {sentences}.",
    nl: "Kunnen alleen op het woord van de instelling steunen: {sentences}.",
    de: "Könnten sich nur auf das Wort der Einrichtung stützen: {sentences}.",
  },
  no: {
    en: "Could never be written: {sentences}.",
    fr: "Ne pourraient jamais être écrites : {sentences}.",
    nl: "Kunnen nooit geschreven worden: {sentences}.",
    de: "Könnten nie geschrieben werden: {sentences}.",
  },
  foreseen: {
    en: "{sentence}{devices, select, none {} other { ({devices})}}{without, select, yes { of a body without devices that can only be stated or stay open} other {}}",
    fr: "{sentence}{devices, select, none {} other { ({devices})}}{without, select, yes { d’un organisme sans appareils seulement déclarés ou ouverts} other {}}",
    nl: "{sentence}{devices, select, none {} other { ({devices})}}{without, select, yes { van een instelling zonder toestellen die alleen verklaard of open zijn} other {}}",
    de: "{sentence}{devices, select, none {} other { ({devices})}}{without, select, yes { von einer Einrichtung ohne Geräte, die nur erklärt werden oder offen bleiben} other {}}",
  },
  cost: {
    en: "{word}: {by, select, none {without it} other {with “{by}” in its place}}, {devices, select, none {{kinds} {kinds, plural, one {kind} other {kinds}} of device would be provable; their number is not known} other {{devices} more devices would be provable}}.",
    fr: "{word} : {by, select, none {sans ces mots} other {avec « {by} » à la place}}, {devices, select, none {{kinds, plural, one {# genre d’appareils deviendrait prouvable} other {# genres d’appareils deviendraient prouvables}} ; leur nombre n’est pas connu} other {{devices} appareils de plus deviendraient prouvables}}.",
    nl: "{word}: {by, select, none {zonder deze woorden} other {met “{by}” in de plaats}} {devices, select, none {{kinds, plural, one {zou # soort toestel} other {zouden # soorten toestellen}} bewijsbaar worden; hun aantal is niet bekend} other {zouden {devices} toestellen meer bewijsbaar worden}}.",
    de: "{word}: {by, select, none {ohne diese Worte} other {mit „{by}“ an ihrer Stelle}} {devices, select, none {{kinds, plural, one {würde # Art von Geräten} other {würden # Arten von Geräten}} belegbar; ihre Zahl ist nicht bekannt} other {würden {devices} Geräte mehr belegbar}}.",
  },
  costs: {
    en: "The word that costs most comes first:",
    fr: "Le mot qui coûte le plus vient en premier :",
    nl: "Het woord dat het meest kost, staat eerst:",
    de: "Das Wort, das am meisten kostet, steht zuerst:",
  },
  free: {
    en: "No single word costs anything that another word would give.",
    fr: "Aucun mot pris seul ne coûte quelque chose qu’un autre donnerait.",
    nl: "Geen enkel woord op zich kost iets wat een ander zou opleveren.",
    de: "Kein einzelnes Wort kostet etwas, das ein anderes brächte.",
  },
} as const satisfies Record<string, Text>;
