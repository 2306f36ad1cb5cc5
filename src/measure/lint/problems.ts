import { problemsOf } from "../../problem/problem.ts";

/** What a measure may say and a reader should look at twice. None of it stops a measure from being used. */
export const lintProblems = {
  "W-MEASURE-DEADLINE": {
    expected: {
      en: "{under, select, fact {a last day to comply with clause {clause} that counts from {from}, as its beginning does; with one day for all, what begins later is late at once} always {a last day to comply with clause {clause} that does not fall before the day on which it begins; under every reading it falls before} other {a last day to comply with clause {clause} that does not fall before the day on which it begins; with {under} it falls before}}",
      fr: "{under, select, fact {un dernier jour pour respecter la clause {clause} qui se compte à partir de {from}, comme son début ; avec un même jour pour tous, ce qui commence plus tard est aussitôt en retard} always {un dernier jour pour respecter la clause {clause} qui ne tombe pas avant le jour où elle commence ; dans toutes les lectures, il tombe avant} other {un dernier jour pour respecter la clause {clause} qui ne tombe pas avant le jour où elle commence ; avec {under}, il tombe avant}}",
      nl: "{under, select, fact {een laatste dag om clausule {clause} na te leven die vanaf {from} telt, zoals haar begin; met één dag voor allen is wat later begint meteen te laat} always {een laatste dag om clausule {clause} na te leven die niet valt vóór de dag waarop zij begint; in elke lezing valt hij ervoor} other {een laatste dag om clausule {clause} na te leven die niet valt vóór de dag waarop zij begint; met {under} valt hij ervoor}}",
      de: "{under, select, fact {einen letzten Tag für die Befolgung der Klausel {clause}, der wie ihr Beginn ab {from} zählt; bei einem Tag für alle ist sofort verspätet, was später beginnt} always {einen letzten Tag für die Befolgung der Klausel {clause}, der nicht vor dem Tag liegt, an dem sie beginnt; in jeder Lesart liegt er davor} other {einen letzten Tag für die Befolgung der Klausel {clause}, der nicht vor dem Tag liegt, an dem sie beginnt; bei {under} liegt er davor}}",
    },
    mend: {
      en: "{under, select, fact {Write `comply-by: {from} + P30D`, with the period that the text gives. If the text names a day for all, keep it: whoever comes after it is late from the start.} other {Correct one of the two days. If the text says it so, keep it: nobody can then be in time, and each is late from the day on which the clause begins.}}",
      fr: "{under, select, fact {Écrivez `comply-by: {from} + P30D`, avec le délai que donne le texte. Si le texte nomme un même jour pour tous, gardez-le : qui vient après est en retard dès le début.} other {Corrigez l’un des deux jours. Si le texte le dit ainsi, gardez-le : personne ne peut alors être à temps et chacun est en retard dès le jour où la clause commence.}}",
      nl: "{under, select, fact {Schrijf `comply-by: {from} + P30D`, met de termijn die de tekst geeft. Noemt de tekst één dag voor allen, behoud hem dan: wie later komt, is van bij het begin te laat.} other {Verbeter een van beide dagen. Als de tekst het zo zegt, behoud het dan: niemand kan dan op tijd zijn en iedereen is te laat vanaf de dag waarop de clausule begint.}}",
      de: "{under, select, fact {Schreiben Sie `comply-by: {from} + P30D`, mit der Frist, die der Text gibt. Nennt der Text einen Tag für alle, behalten Sie ihn: Wer später kommt, ist von Anfang an verspätet.} other {Berichtigen Sie einen der beiden Tage. Sagt der Text es so, behalten Sie es bei: Dann kann niemand rechtzeitig sein, und jeder ist ab dem Tag verspätet, an dem die Klausel beginnt.}}",
    },
  },
  "W-MEASURE-EFFECT": {
    expected: {
      en: "{fault, select, order {a last day of “{does}: {clauses}” (instrument {instrument}) that does not lie before its first day{under, select, none {} other {; with {under} it does}}} from {a first day (`from`) of “{does}: {clauses}” (instrument {instrument}); without one it reaches back to the beginning of the clause} other {no last day (`until`) of “{does}: {clauses}” (instrument {instrument}); what is ended does not come back}}",
      fr: "{fault, select, order {un dernier jour de « {does} : {clauses} » (instrument {instrument}) qui ne précède pas son premier jour{under, select, none {} other { ; avec {under}, il le précède}}} from {un premier jour (`from`) de « {does} : {clauses} » (instrument {instrument}) ; sans lui, l’effet remonte au début de la clause} other {aucun dernier jour (`until`) de « {does} : {clauses} » (instrument {instrument}) ; ce qui a pris fin ne revient pas}}",
      nl: "{fault, select, order {een laatste dag van “{does}: {clauses}” (instrument {instrument}) die niet vóór de eerste dag ervan ligt{under, select, none {} other {; met {under} is dat wel zo}}} from {een eerste dag (`from`) van “{does}: {clauses}” (instrument {instrument}); zonder die dag gaat het terug tot het begin van de clausule} other {geen laatste dag (`until`) van “{does}: {clauses}” (instrument {instrument}); wat beëindigd is, komt niet terug}}",
      de: "{fault, select, order {einen letzten Tag von „{does}: {clauses}“ (Instrument {instrument}), der nicht vor dem ersten Tag liegt{under, select, none {} other {; bei {under} liegt er davor}}} from {einen ersten Tag (`from`) von „{does}: {clauses}“ (Instrument {instrument}); ohne ihn reicht die Wirkung bis zum Beginn der Klausel zurück} other {keinen letzten Tag (`until`) von „{does}: {clauses}“ (Instrument {instrument}); was beendet ist, kehrt nicht zurück}}",
    },
    mend: {
      en: "{fault, select, order {Correct one of the two days: as they stand, nothing happens to the clause.} from {Write since when: `from: {instrument}.decided`, or the day that the text names; `annul` is what reaches back.} other {Write `suspend` if the clause holds again afterwards; else take “until” out.}}",
      fr: "{fault, select, order {Corrigez l’un des deux jours : tels quels, rien n’arrive à la clause.} from {Écrivez depuis quand : `from: {instrument}.decided`, ou le jour que nomme le texte ; c’est `annul` qui a un effet rétroactif.} other {Écrivez `suspend` si la clause vaut de nouveau ensuite ; sinon, retirez « until ».}}",
      nl: "{fault, select, order {Verbeter een van beide dagen: zo gebeurt er niets met de clausule.} from {Schrijf sinds wanneer: `from: {instrument}.decided`, of de dag die de tekst noemt; het is `annul` dat terugwerkt.} other {Schrijf `suspend` als de clausule daarna opnieuw geldt; verwijder anders “until”.}}",
      de: "{fault, select, order {Berichtigen Sie einen der beiden Tage: So geschieht mit der Klausel nichts.} from {Schreiben Sie, seit wann: `from: {instrument}.decided`, oder den Tag, den der Text nennt; rückwirkend ist `annul`.} other {Schreiben Sie `suspend`, wenn die Klausel danach wieder gilt; entfernen Sie sonst „until“.}}",
    },
  },
  "W-MEASURE-MITIGATION": {
    expected: {
      en: "in the case “{name}” a safeguard (`mitigations`) that an exception of this measure asks for{known, select, none {; it asks for none} other { ({known})}}, not “{id}”",
      fr: "dans le cas « {name} », une précaution (`mitigations`) que demande une exception de cette mesure{known, select, none { ; elle n’en demande aucune} other { ({known})}}, et non « {id} »",
      nl: "in het geval “{name}” een voorzorg (`mitigations`) die een uitzondering van deze maatregel vraagt{known, select, none {; zij vraagt er geen} other { ({known})}}, niet “{id}”",
      de: "im Fall „{name}“ eine Vorkehrung (`mitigations`), die eine Ausnahme dieser Maßnahme verlangt{known, select, none {; sie verlangt keine} other { ({known})}}, nicht „{id}“",
    },
    mend: {
      en: "Correct the spelling, or take it out: it changes nothing.",
      fr: "Corrigez l’orthographe ou retirez-la : elle ne change rien.",
      nl: "Verbeter de spelling of verwijder ze: zij verandert niets.",
      de: "Berichtigen Sie die Schreibweise oder entfernen Sie sie: Sie ändert nichts.",
    },
  },
  "W-MEASURE-REVIEW": {
    expected: {
      en: "{fault, select, same {an end of clause {clause} that is not simply the day of its review} chosen {a reading of the review of clause {clause} as its end that somebody says, not only one that the file chooses ({text})} other {a word on whether the review of clause {clause} also ends it}}",
      fr: "{fault, select, same {une fin de la clause {clause} qui ne soit pas simplement le jour de son évaluation} chosen {une lecture de l’évaluation de la clause {clause} comme sa fin que quelqu’un affirme, et non que seul le fichier retient ({text})} other {une indication : l’évaluation de la clause {clause} y met-elle fin ?}}",
      nl: "{fault, select, same {een einde van clausule {clause} dat niet gewoon de dag van haar evaluatie is} chosen {een lezing van de evaluatie van clausule {clause} als haar einde die iemand uitspreekt, niet een die alleen het bestand kiest ({text})} other {een aanwijzing of de evaluatie van clausule {clause} er ook een einde aan maakt}}",
      de: "{fault, select, same {ein Ende der Klausel {clause}, das nicht einfach der Tag ihrer Überprüfung ist} chosen {eine Lesart der Überprüfung der Klausel {clause} als ihr Ende, die jemand ausspricht, nicht eine, die nur die Datei wählt ({text})} other {einen Hinweis, ob die Überprüfung der Klausel {clause} sie auch beendet}}",
    },
    mend: {
      en: "A review is not an end. Where the text itself says how long it is valid, keep both; where it can be read both ways, write a text question and guard `until` with it: '{'if: <text>, then: <day>'}'.",
      fr: "Une évaluation n’est pas une fin. Si le texte dit lui-même sa durée, gardez les deux ; s’il permet les deux lectures, écrivez une question au texte et placez-la devant `until` : '{'if: <texte>, then: <jour>'}'.",
      nl: "Een evaluatie is geen einde. Zegt de tekst zelf hoelang hij geldt, behoud dan beide; laat hij beide lezingen toe, schrijf dan een vraag aan de tekst en zet ze voor `until`: '{'if: <tekst>, then: <dag>'}'.",
      de: "Eine Überprüfung ist kein Ende. Sagt der Text selbst, wie lange er gilt, behalten Sie beides; lässt er beide Lesarten zu, schreiben Sie eine Frage an den Text und stellen Sie sie vor `until`: '{'if: <Text>, then: <Tag>'}'.",
    },
  },
  "W-MEASURE-VERBS": {
    expected: {
      en: "texts that agree on {what, select, modality {whether clause {clause} binds or advises} other {what clause {clause} names}}: {verbs}{by, select, none {} other { ({by})}}",
      fr: "des textes d’accord sur {what, select, modality {la force de la clause {clause}, qui oblige ou conseille} other {ce que nomme la clause {clause}}} : {verbs}{by, select, none {} other { ({by})}}",
      nl: "teksten die het eens zijn over {what, select, modality {de kracht van clausule {clause}, die bindt of aanraadt} other {wat clausule {clause} noemt}}: {verbs}{by, select, none {} other { ({by})}}",
      de: "Texte, die übereinstimmen in dem, {what, select, modality {ob Klausel {clause} bindet oder rät} other {was Klausel {clause} nennt}}: {verbs}{by, select, none {} other { ({by})}}",
    },
    mend: {
      en: "If the texts differ, keep it: what follows from each is shown side by side. A later text can settle it.",
      fr: "Si les textes diffèrent, gardez-le : ce qui suit de chacun est montré côte à côte. Un texte ultérieur peut trancher.",
      nl: "Als de teksten verschillen, behoud het: wat uit elk volgt, wordt naast elkaar getoond. Een latere tekst kan het beslechten.",
      de: "Wenn die Texte voneinander abweichen, behalten Sie es bei: Was aus jedem folgt, wird nebeneinander gezeigt. Ein späterer Text kann es klären.",
    },
  },
  "W-MEASURE-SCOPE": {
    expected: {
      en: "{fault, select, claims {texts that agree on {field} of clause {clause}; the claims differ: {claims}} informs {bodies that clause {clause} either speaks to or only informs, not both ({body})} other {bodies that clause {clause} either speaks to or leaves outside, not both ({body})}}",
      fr: "{fault, select, claims {des textes d’accord sur {field} de la clause {clause} ; les affirmations diffèrent : {claims}} informs {des organismes que la clause {clause} vise ou informe seulement, mais pas les deux ({body})} other {des organismes que la clause {clause} vise ou laisse en dehors, mais pas les deux ({body})}}",
      nl: "{fault, select, claims {teksten die het eens zijn over {field} van clausule {clause}; de beweringen verschillen: {claims}} informs {instellingen die clausule {clause} aanspreekt of alleen informeert, niet beide ({body})} other {instellingen die clausule {clause} aanspreekt of erbuiten laat, niet beide ({body})}}",
      de: "{fault, select, claims {Texte, die übereinstimmen bei {field} der Klausel {clause}; die Angaben weichen ab: {claims}} informs {Einrichtungen, die Klausel {clause} anspricht oder nur unterrichtet, nicht beides ({body})} other {Einrichtungen, die Klausel {clause} anspricht oder draußen lässt, nicht beides ({body})}}",
    },
    mend: {
      en: "Where a body would stand twice, narrow one of the two conditions; where the texts differ, keep the claims.",
      fr: "Si un organisme figurait deux fois, restreignez l’une des deux conditions ; si les textes diffèrent, gardez les affirmations.",
      nl: "Zou een instelling er twee keer in staan, vernauw dan een van beide voorwaarden; verschillen de teksten, behoud dan de beweringen.",
      de: "Stünde eine Einrichtung zweimal darin, engen Sie eine der beiden Bedingungen ein; weichen die Texte ab, behalten Sie die Angaben.",
    },
  },
  "W-MEASURE-COUNT": {
    expected: {
      en: "a number of bodies that is the register’s; clause {clause} says {stated}, its addressees on {day} number {counted}",
      fr: "un nombre d’organismes qui soit celui du registre ; la clause {clause} dit {stated}, ses destinataires sont {counted} au {day}",
      nl: "een aantal instellingen dat het register geeft; clausule {clause} zegt {stated}, op {day} telt zij {counted} geadresseerden",
      de: "eine Zahl von Einrichtungen, die das Register gibt; Klausel {clause} sagt {stated}, am {day} hat sie {counted} Adressaten",
    },
    mend: {
      en: "Look whom the text leaves out, and say it under `outside` with the reason; or keep the number as what the source says.",
      fr: "Cherchez qui le texte laisse de côté, et dites-le sous `outside` avec la raison ; ou gardez le nombre comme dit par la source.",
      nl: "Zoek wie de tekst weglaat, en zeg het onder `outside` met de reden; of behoud het aantal als wat de bron zegt.",
      de: "Suchen Sie, wen der Text auslässt, und sagen Sie es unter `outside` mit dem Grund; oder behalten Sie die Zahl als Angabe der Quelle.",
    },
  },
  "W-MEASURE-SOURCE": {
    expected: {
      en: "a source for clause {clause}",
      fr: "une source pour la clause {clause}",
      nl: "een bron voor clausule {clause}",
      de: "eine Quelle für Klausel {clause}",
    },
    mend: {
      en: "Name the part of a text that says it: `source: [<source>#<part>]`.",
      fr: "Nommez la partie du texte qui le dit : `source: [<source>#<partie>]`.",
      nl: "Noem het deel van de tekst dat het zegt: `source: [<bron>#<deel>]`.",
      de: "Nennen Sie den Teil des Textes, der es sagt: `source: [<Quelle>#<Teil>]`.",
    },
  },
  "W-MEASURE-PERMIT": {
    expected: {
      en: "a prohibition or an advice that the permission {clause} meets{over, select, none {} other {, since it is to prevail over {over}}}",
      fr: "une interdiction ou un avis que la permission {clause} rencontre{over, select, none {} other {, puisqu’elle doit prévaloir sur {over}}}",
      nl: "een verbod of een advies dat de toelating {clause} raakt{over, select, none {} other {, want zij moet voorgaan op {over}}}",
      de: "ein Verbot oder einen Rat, den die Erlaubnis {clause} berührt{over, select, none {} other {, da sie {over} vorgehen soll}}",
    },
    mend: {
      en: "It takes nothing away: what it frees was free. Keep it if the text says it; else look at its actions and conditions.",
      fr: "Elle ne retire rien : ce qu’elle libère était libre. Gardez-la si le texte le dit ; sinon, revoyez ses actions et ses conditions.",
      nl: "Zij neemt niets weg: wat zij vrijgeeft, was vrij. Behoud haar als de tekst het zegt; bekijk anders haar handelingen en voorwaarden.",
      de: "Sie nimmt nichts weg: Was sie freigibt, war frei. Behalten Sie sie, wenn der Text es sagt; prüfen Sie sonst ihre Handlungen und Bedingungen.",
    },
  },
  "W-MEASURE-UNREACHABLE": {
    expected: {
      en: "a clause {clause} that can apply; {fault, select, condition {its conditions cannot hold together} window {it ends before it begins, under every reading} body {no body of the register meets them while it is in force} other {the permission {permit} always prevails over it}}",
      fr: "une clause {clause} qui puisse s’appliquer ; {fault, select, condition {ses conditions ne peuvent être réunies} window {elle finit avant de commencer, dans toutes les lectures} body {aucun organisme du registre n’y répond tant qu’elle est en vigueur} other {la permission {permit} prévaut toujours sur elle}}",
      nl: "een clausule {clause} die kan gelden; {fault, select, condition {haar voorwaarden kunnen niet samen vervuld zijn} window {zij eindigt voor zij begint, in elke lezing} body {geen instelling van het register voldoet eraan zolang zij geldt} other {de toelating {permit} gaat er altijd op voor}}",
      de: "eine Klausel {clause}, die gelten kann; {fault, select, condition {ihre Bedingungen können nicht zusammen erfüllt sein} window {sie endet, bevor sie beginnt, in jeder Lesart} body {keine Einrichtung des Registers erfüllt sie, solange sie gilt} other {die Erlaubnis {permit} geht ihr immer vor}}",
    },
    mend: {
      en: "Look at its conditions, its days and the ids that it names.",
      fr: "Revoyez ses conditions, ses jours et les identifiants qu’elle nomme.",
      nl: "Bekijk haar voorwaarden, haar dagen en de id’s die zij noemt.",
      de: "Prüfen Sie ihre Bedingungen, ihre Tage und die Kennungen, die sie nennt.",
    },
  },
  "W-MEASURE-CADENCE": {
    expected: {
      en: "a version of the list {list} that is not older than {cadence}; the newest one held is of {day}",
      fr: "une version de la liste {list} qui n’ait pas plus de {cadence} ; la plus récente détenue est du {day}",
      nl: "een versie van de lijst {list} die niet ouder is dan {cadence}; de nieuwste in ons bezit is van {day}",
      de: "eine Fassung der Liste {list}, die nicht älter ist als {cadence}; die neueste vorliegende ist vom {day}",
    },
    mend: {
      en: "Look for a newer version and add it; if none was made, say so in a note: the list is then the old one.",
      fr: "Cherchez une version plus récente et ajoutez-la ; s’il n’y en a pas, dites-le dans une note : l’ancienne liste vaut encore.",
      nl: "Zoek een nieuwere versie en voeg ze toe; is er geen gemaakt, zeg dat dan in een nota: de oude lijst geldt nog.",
      de: "Suchen Sie eine neuere Fassung und fügen Sie sie hinzu; gibt es keine, sagen Sie es in einer Anmerkung: Dann gilt die alte Liste.",
    },
  },
  "W-MEASURE-LINK": {
    expected: {
      en: "{what, select, adopts {a clause of another measure, <measure>#<clause>} other {an instrument of another measure, <measure>#<instrument>}}, not “{id}”",
      fr: "{what, select, adopts {une clause d’une autre mesure, <mesure>#<clause>} other {un instrument d’une autre mesure, <mesure>#<instrument>}}, et non « {id} »",
      nl: "{what, select, adopts {een clausule van een andere maatregel, <maatregel>#<clausule>} other {een instrument van een andere maatregel, <maatregel>#<instrument>}}, niet “{id}”",
      de: "{what, select, adopts {eine Klausel einer anderen Maßnahme, <Maßnahme>#<Klausel>} other {ein Instrument einer anderen Maßnahme, <Maßnahme>#<Instrument>}}, nicht „{id}“",
    },
    mend: {
      en: "Correct the id, or add that measure to the corpus or to the command.",
      fr: "Corrigez l’identifiant, ou ajoutez cette mesure au corpus ou à la commande.",
      nl: "Verbeter de id, of voeg die maatregel toe aan het corpus of aan de opdracht.",
      de: "Korrigieren Sie die Kennung oder fügen Sie jene Maßnahme dem Korpus oder dem Befehl hinzu.",
    },
  },
  "W-MEASURE-PRODUCT": {
    expected: {
      en: "{what, select, vendor {a vendor of a product of the catalogue} other {a product of the catalogue}}, not “{id}”",
      fr: "{what, select, vendor {un éditeur d’un produit du catalogue} other {un produit du catalogue}}, et non « {id} »",
      nl: "{what, select, vendor {een uitgever van een product van de catalogus} other {een product van de catalogus}}, niet “{id}”",
      de: "{what, select, vendor {einen Anbieter eines Produkts des Katalogs} other {ein Produkt des Katalogs}}, nicht „{id}“",
    },
    mend: {
      en: "Correct the id, or add the product to the catalogue: without it nothing can be recognised or blocked.",
      fr: "Corrigez l’identifiant, ou ajoutez le produit au catalogue : sans lui, rien ne peut être reconnu ni bloqué.",
      nl: "Verbeter de id, of voeg het product toe aan de catalogus: zonder dat kan niets worden herkend of geblokkeerd.",
      de: "Korrigieren Sie die Kennung oder fügen Sie das Produkt dem Katalog hinzu: Sonst lässt sich nichts erkennen oder sperren.",
    },
  },
  "W-MEASURE-BODY": {
    expected: {
      en: "a body of the register, not “{id}”",
      fr: "un organisme du registre, et non « {id} »",
      nl: "een instelling van het register, niet “{id}”",
      de: "eine Einrichtung des Registers, nicht „{id}“",
    },
    mend: {
      en: "Correct the id, or add the body to a register: a condition on it holds for nobody.",
      fr: "Corrigez l’identifiant, ou ajoutez l’organisme à un registre : une condition qui le nomme ne vaut pour personne.",
      nl: "Verbeter de id, of voeg de instelling toe aan een register: een voorwaarde die haar noemt, geldt voor niemand.",
      de: "Korrigieren Sie die Kennung oder fügen Sie die Einrichtung einem Register hinzu: Eine Bedingung, die sie nennt, gilt für niemanden.",
    },
  },
  "W-MEASURE-EXCEPTION": {
    expected: {
      en: "whom the exception {n, number} of clause {clause} frees: without `when` it frees everybody",
      fr: "qui l’exception {n, number} de la clause {clause} libère : sans `when`, elle libère tout le monde",
      nl: "wie de uitzondering {n, number} van clausule {clause} vrijstelt: zonder `when` stelt zij iedereen vrij",
      de: "wen die Ausnahme {n, number} der Klausel {clause} befreit: Ohne `when` befreit sie alle",
    },
    mend: {
      en: "Add `when`, or take `by: rule` out if somebody must grant it.",
      fr: "Ajoutez `when`, ou retirez `by: rule` si quelqu’un doit l’accorder.",
      nl: "Voeg `when` toe, of schrap `by: rule` als iemand ze moet toestaan.",
      de: "Ergänzen Sie `when`, oder entfernen Sie `by: rule`, wenn jemand sie gewähren muss.",
    },
  },
  "W-MEASURE-CALENDAR": {
    expected: {
      en: "a calendar of public holidays, since “{id}” counts working days",
      fr: "un calendrier des jours fériés, puisque « {id} » compte en jours ouvrables",
      nl: "een kalender van feestdagen, want “{id}” telt werkdagen",
      de: "einen Feiertagskalender, da „{id}“ in Arbeitstagen zählt",
    },
    mend: {
      en: "Write `calendar: BE` or the country and its part, such as US-FL; without it only Saturdays and Sundays are left out.",
      fr: "Écrivez `calendar: BE`, ou le pays et sa partie, comme US-FL ; sinon, seuls les samedis et les dimanches sont exclus.",
      nl: "Schrijf `calendar: BE`, of het land en zijn deel, zoals US-FL; anders vallen alleen zaterdagen en zondagen weg.",
      de: "Schreiben Sie `calendar: BE`, oder das Land und seinen Teil, etwa US-FL; sonst entfallen nur Samstage und Sonntage.",
    },
  },
  "W-MEASURE-LIST": {
    expected: {
      en: "a list of this file under `lists`, not “{id}”",
      fr: "une liste de ce fichier sous `lists`, et non « {id} »",
      nl: "een lijst van dit bestand onder `lists`, niet “{id}”",
      de: "eine Liste dieser Datei unter `lists`, nicht „{id}“",
    },
    mend: {
      en: "Declare it, with its versions or as `public: false`, or correct the spelling: nobody can say what stands on it.",
      fr: "Déclarez-la, avec ses versions ou par `public: false`, ou corrigez l’orthographe : personne ne peut dire ce qui y figure.",
      nl: "Declareer ze, met haar versies of met `public: false`, of verbeter de spelling: niemand kan zeggen wat erop staat.",
      de: "Deklarieren Sie sie, mit ihren Fassungen oder als `public: false`, oder korrigieren Sie die Schreibweise: Niemand kann sagen, was darauf steht.",
    },
  },
  "W-MEASURE-PLAIN": {
    expected: {
      en: "quotation marks around {word}: older YAML tools read it as {as, select, truth {true or false} other {a number}}",
      fr: "des guillemets autour de {word} : d’anciens outils YAML y lisent {as, select, truth {vrai ou faux} other {un nombre}}",
      nl: "aanhalingstekens rond {word}: oudere YAML-programma’s lezen er {as, select, truth {waar of onwaar} other {een getal}} in",
      de: "Anführungszeichen um {word}: Ältere YAML-Programme lesen darin {as, select, truth {wahr oder falsch} other {eine Zahl}}",
    },
    mend: {
      en: 'Write "{word}".',
      fr: 'Écrivez "{word}".',
      nl: 'Schrijf "{word}".',
      de: 'Schreiben Sie "{word}".',
    },
  },
  "W-MEASURE-CASES": {
    expected: {
      en: "at most half of the cases that end in not-covered; here {outside, number} of {cases, number} do",
      fr: "la moitié des cas au plus qui donnent not-covered ; ici {outside, number} sur {cases, number}",
      nl: "hoogstens de helft van de gevallen die op not-covered uitkomen; hier {outside, number} van {cases, number}",
      de: "höchstens die Hälfte der Fälle mit dem Ergebnis not-covered; hier {outside, number} von {cases, number}",
    },
    mend: {
      en: "Add cases that the clauses do cover: what is outside says little of what is inside.",
      fr: "Ajoutez des cas que les clauses couvrent : ce qui est dehors dit peu de ce qui est dedans.",
      nl: "Voeg gevallen toe die de clausules wel dekken: wat erbuiten valt, zegt weinig over wat erbinnen valt.",
      de: "Ergänzen Sie Fälle, die von den Klauseln erfasst werden: Was draußen ist, sagt wenig über das, was drinnen ist.",
    },
  },
  "W-MEASURE-ID": {
    expected: {
      en: "each measure once; “{id}” stands in {other} too",
      fr: "chaque mesure une seule fois ; « {id} » figure aussi dans {other}",
      nl: "elke maatregel één keer; “{id}” staat ook in {other}",
      de: "jede Maßnahme einmal; „{id}“ steht auch in {other}",
    },
    mend: {
      en: "Give one of the two another id.",
      fr: "Donnez un autre identifiant à l’une des deux.",
      nl: "Geef een van beide een andere id.",
      de: "Geben Sie einer der beiden eine andere Kennung.",
    },
  },
} as const;

const made = problemsOf(lintProblems);

/** A finding: a warning with a place. */
export const finding = (...[code, place, args]: Parameters<typeof made>) => made(code, place, args, "warning");
