import type { Arguments } from "../language/say.ts";
import { meant } from "../problem/nearest.ts";
import { type Problem, problemsOf } from "../problem/problem.ts";
import { vocabulary } from "./vocabulary/attributes.ts";

/** What can be wrong with a measure file, or with the facts of a question put to it. */
export const measureProblems = {
  "E-MEASURE-SHAPE": {
    expected: {
      en: "at {path}: {fault, select, mixed {one row of attributes with their values, or named rows, not both} guard {the id of a text, or texts and claims with their values} action {one action with its guard; each action is an item of the list} claims {one claim or more} values {values that differ from each other} case {an action to rule on, or duties under “owes”} effect {the clauses or the instruments that it acts on} immediate {an instrument with a date other than an announcement’s: decided, signed, sent, published, adopted, effective or advised} listed {exactly one list in the products of the clause} other {attributes with their values}}",
      fr: "à {path} : {fault, select, mixed {une ligne d’attributs avec leurs valeurs, ou des lignes nommées, mais pas les deux} guard {l’identifiant d’un texte, ou des textes et des affirmations avec leurs valeurs} action {une seule action avec sa réserve ; chaque action est un élément de la liste} claims {une affirmation au moins} values {des valeurs différentes les unes des autres} case {une action à trancher, ou des obligations sous « owes »} effect {les clauses ou les instruments sur lesquels il agit} immediate {un instrument qui a une date autre que celle d’une annonce : decided, signed, sent, published, adopted, effective ou advised} listed {une seule liste dans les produits de la clause} other {des attributs avec leurs valeurs}}",
      nl: "bij {path}: {fault, select, mixed {één rij attributen met hun waarden, of rijen met een naam, niet beide} guard {de id van een tekst, of teksten en beweringen met hun waarden} action {één handeling met haar voorbehoud; elke handeling is een element van de lijst} claims {minstens één bewering} values {waarden die van elkaar verschillen} case {een handeling om over te beslissen, of plichten onder “owes”} effect {de clausules of de instrumenten waarop het inwerkt} immediate {een instrument met een andere datum dan die van een aankondiging: decided, signed, sent, published, adopted, effective of advised} listed {precies één lijst bij de producten van de clausule} other {attributen met hun waarden}}",
      de: "bei {path}: {fault, select, mixed {eine Zeile mit Attributen und ihren Werten oder benannte Zeilen, nicht beides} guard {die Kennung eines Textes oder Texte und Angaben mit ihren Werten} action {eine Handlung mit ihrem Vorbehalt; jede Handlung ist ein Element der Liste} claims {mindestens eine Angabe} values {Werte, die sich voneinander unterscheiden} case {eine Handlung, über die zu entscheiden ist, oder Pflichten unter „owes“} effect {die Klauseln oder die Instrumente, auf die es wirkt} immediate {ein Instrument mit einem anderen Datum als dem einer Ankündigung: decided, signed, sent, published, adopted, effective oder advised} listed {genau eine Liste bei den Produkten der Klausel} other {Attribute mit ihren Werten}}",
    },
    mend: {
      en: "See docs/language.md for the keys and values that a measure may have.",
      fr: "Voyez dans docs/language.md les clés et les valeurs qu’une mesure peut avoir.",
      nl: "Zie docs/language.md voor de sleutels en waarden die een maatregel mag hebben.",
      de: "Siehe docs/language.md für die Schlüssel und Werte, die eine Maßnahme haben kann.",
    },
  },
  "E-MEASURE-REFERENCE": {
    expected: {
      en: "the id of {what, select, sources {a source} instruments {an instrument} clauses {a clause} dates {a date of an instrument} readings {a text or a contested value} other {a claim}} defined in this file{what, select, dates {, or a day of what is asked about} other {}}, not “{id}”{known, select, none {} other {; here these are known: {known}}}",
      fr: "l’identifiant {what, select, sources {d’une source définie} instruments {d’un instrument défini} clauses {d’une clause définie} dates {d’une date d’instrument définie} readings {d’un texte ou d’une valeur contestée, défini} other {d’une affirmation définie}} dans ce fichier{what, select, dates {, ou un jour de ce qui est en question} other {}}, et non « {id} »{known, select, none {} other { ; sont connus ici : {known}}}",
      nl: "de id van {what, select, sources {een bron} instruments {een instrument} clauses {een clausule} dates {een datum van een instrument} readings {een tekst of een betwiste waarde} other {een bewering}} uit dit bestand{what, select, dates {, of een dag van datgene waarover het gaat} other {}}, niet “{id}”{known, select, none {} other {; hier zijn bekend: {known}}}",
      de: "die Kennung {what, select, sources {einer Quelle} instruments {eines Instruments} clauses {einer Klausel} dates {eines Datums eines Instruments} readings {eines Textes oder eines strittigen Wertes} other {einer Angabe}} dieser Datei{what, select, dates { oder einen Tag dessen, wonach gefragt wird,} other {,}} nicht „{id}“{known, select, none {} other {; hier sind bekannt: {known}}}",
    },
    mend: {
      en: "Define it, or correct the spelling.",
      fr: "Définissez-le ou corrigez l’orthographe.",
      nl: "Definieer het, of verbeter de spelling.",
      de: "Definieren Sie es oder korrigieren Sie die Schreibweise.",
    },
  },
  "E-MEASURE-CYCLE": {
    expected: {
      en: "{fault, select, long {at most {limit} steps from one date or link to the next; here there are more: {way}} other {dates and links of instruments that lead on, not back to where they began: {way}}}",
      fr: "{fault, select, long {{limit} étapes au plus d’une date ou d’un lien à l’autre ; ici il y en a davantage : {way}} other {des dates et des liens d’instruments qui mènent plus loin, et non au point de départ : {way}}}",
      nl: "{fault, select, long {hoogstens {limit} stappen van de ene datum of verbinding naar de andere; hier zijn het er meer: {way}} other {data en verbanden van instrumenten die verder leiden, niet terug naar het begin: {way}}}",
      de: "{fault, select, long {höchstens {limit} Schritte von einem Datum oder einer Verbindung zur nächsten; hier sind es mehr: {way}} other {Daten und Verbindungen von Instrumenten, die weiterführen und nicht zum Ausgangspunkt zurück: {way}}}",
    },
    mend: {
      en: "Give one of these dates as a day, or take one of these links out.",
      fr: "Donnez l’une de ces dates sous forme de jour ou retirez l’un de ces liens.",
      nl: "Geef een van deze data als dag, of neem een van deze verbanden weg.",
      de: "Geben Sie eines dieser Daten als Tag an oder nehmen Sie eine dieser Verbindungen heraus.",
    },
  },
  "E-MEASURE-ATTRIBUTE": {
    expected: {
      en: "an attribute of the vocabulary, not “{id}”",
      fr: "un attribut du vocabulaire, et non « {id} »",
      nl: "een attribuut van de woordenlijst, niet “{id}”",
      de: "ein Attribut des Vokabulars, nicht „{id}“",
    },
    mend: {
      en: "`interdict attributes` lists them.",
      fr: "`interdict attributes` les énumère.",
      nl: "`interdict attributes` somt ze op.",
      de: "`interdict attributes` führt sie auf.",
    },
  },
  "E-MEASURE-VALUE": {
    expected: {
      en: "one of {values} for {id}, not “{value}”",
      fr: "l’une des valeurs {values} pour {id}, et non « {value} »",
      nl: "een van de waarden {values} voor {id}, niet “{value}”",
      de: "einen der Werte {values} für {id}, nicht „{value}“",
    },
    mend: {
      en: "Choose a value of the vocabulary; leave the attribute out where it is not known.",
      fr: "Choisissez une valeur du vocabulaire ; omettez l’attribut s’il n’est pas connu.",
      nl: "Kies een waarde van de woordenlijst; laat het attribuut weg als het niet bekend is.",
      de: "Wählen Sie einen Wert des Vokabulars; lassen Sie das Attribut weg, wenn es nicht bekannt ist.",
    },
  },
  "E-MEASURE-NAMES": {
    expected: {
      en: "roles of names whose block touches nobody else ({values}), not “{value}”: {value, select, sibling {these are the names of other products} other {strangers are served under the same names}}",
      fr: "des rôles de noms dont le blocage ne touche personne d’autre ({values}), et non « {value} » : {value, select, sibling {ce sont les noms d’autres produits} other {des tiers sont servis sous les mêmes noms}}",
      nl: "rollen van namen waarvan de blokkering niemand anders treft ({values}), niet “{value}”: {value, select, sibling {dat zijn de namen van andere producten} other {onder dezelfde namen worden ook derden bediend}}",
      de: "Rollen von Namen, deren Sperre niemand anderen trifft ({values}), nicht „{value}“: {value, select, sibling {Das sind die Namen anderer Produkte} other {Unter denselben Namen werden auch Dritte bedient}}",
    },
    mend: {
      en: "{value, select, sibling {Take it out. If the text covers the other product too, name it under `products`: its own names are then blocked.} other {Take it out. If one of these names serves only the product, change its role in the catalogue.}}",
      fr: "{value, select, sibling {Retirez-le. Si le texte vise aussi l’autre produit, nommez celui-ci sous `products` : ses propres noms sont alors bloqués.} other {Retirez-le. Si l’un de ces noms ne sert que le produit, changez son rôle dans le catalogue.}}",
      nl: "{value, select, sibling {Verwijder ze. Als de tekst ook het andere product dekt, noem dat dan onder `products`: zijn eigen namen worden dan geblokkeerd.} other {Verwijder ze. Als een van die namen alleen het product dient, wijzig dan zijn rol in de catalogus.}}",
      de: "{value, select, sibling {Entfernen Sie sie. Erfasst der Text auch das andere Produkt, nennen Sie es unter `products`: Dann werden dessen eigene Namen gesperrt.} other {Entfernen Sie sie. Dient einer dieser Namen nur dem Produkt, ändern Sie seine Rolle im Katalog.}}",
    },
  },
  "E-MEASURE-TIME": {
    expected: {
      en: "a day such as 2023-03-31, a local time such as 2023-03-31T21:00, an instrument’s date such as decision.decided + P6M, or a day of what is asked about such as body.notified + P10D, not “{value}”",
      fr: "un jour comme 2023-03-31, une heure locale comme 2023-03-31T21:00, la date d’un instrument comme decision.decided + P6M ou un jour de ce qui est en question comme body.notified + P10D, et non « {value} »",
      nl: "een dag zoals 2023-03-31, een plaatselijk tijdstip zoals 2023-03-31T21:00, de datum van een instrument zoals decision.decided + P6M of een dag van datgene waarover het gaat zoals body.notified + P10D, niet “{value}”",
      de: "einen Tag wie 2023-03-31, eine Ortszeit wie 2023-03-31T21:00, das Datum eines Instruments wie decision.decided + P6M oder einen Tag dessen, wonach gefragt wird, wie body.notified + P10D, nicht „{value}“",
    },
    mend: {
      en: "Write a day that exists as YYYY-MM-DD, a period as P6M, P30D or 10 working days, and count from a date that the instrument has or from product.listed, body.notified, post.from or device.installed.",
      fr: "Écrivez un jour qui existe sous la forme AAAA-MM-JJ, une période comme P6M, P30D ou 10 working days, et comptez à partir d’une date que possède l’instrument ou de product.listed, body.notified, post.from ou device.installed.",
      nl: "Schrijf een dag die bestaat als JJJJ-MM-DD, een termijn als P6M, P30D of 10 working days, en tel vanaf een datum die het instrument heeft of vanaf product.listed, body.notified, post.from of device.installed.",
      de: "Schreiben Sie einen Tag, den es gibt, als JJJJ-MM-TT, eine Frist als P6M, P30D oder 10 working days, und zählen Sie ab einem Datum, das das Instrument hat, oder ab product.listed, body.notified, post.from oder device.installed.",
    },
  },
  "E-MEASURE-DUPLICATE": {
    expected: {
      en: "each id once; “{id}” stands twice",
      fr: "chaque identifiant une seule fois ; « {id} » figure deux fois",
      nl: "elke id één keer; “{id}” staat er twee keer",
      de: "jede Kennung einmal; „{id}“ steht zweimal",
    },
    mend: {
      en: "Rename one of the two.",
      fr: "Renommez l’un des deux.",
      nl: "Hernoem een van beide.",
      de: "Benennen Sie eine der beiden um.",
    },
  },
  "E-MEASURE-CASE": {
    expected: {
      en: "what the case “{name}” expects; expected → found: {differences}",
      fr: "ce que le cas « {name} » attend ; attendu → trouvé : {differences}",
      nl: "wat het geval “{name}” verwacht; verwacht → gevonden: {differences}",
      de: "was der Fall „{name}“ erwartet; erwartet → gefunden: {differences}",
    },
    mend: {
      en: "Correct the case or the clause: one of the two does not say what the text says.",
      fr: "Corrigez le cas ou la clause : l’un des deux ne dit pas ce que dit le texte.",
      nl: "Verbeter het geval of de clausule: een van beide zegt niet wat de tekst zegt.",
      de: "Korrigieren Sie den Fall oder die Klausel: eines von beiden gibt den Text nicht wieder.",
    },
  },
  "E-MEASURE-UNKNOWN": {
    expected: {
      en: "the id or the path of a measure, not “{id}”",
      fr: "l’identifiant ou le chemin d’une mesure, et non « {id} »",
      nl: "de id of het pad van een maatregel, niet “{id}”",
      de: "die Kennung oder den Pfad einer Maßnahme, nicht „{id}“",
    },
    mend: {
      en: "`interdict check` lists the measures.",
      fr: "`interdict check` énumère les mesures.",
      nl: "`interdict check` somt de maatregelen op.",
      de: "`interdict check` führt die Maßnahmen auf.",
    },
  },
  "E-MEASURE-FILE": {
    expected: {
      en: "a file or folder that can be read as YAML in UTF-8 ({reason})",
      fr: "un fichier ou un dossier lisible comme YAML en UTF-8 ({reason})",
      nl: "een bestand of map die als YAML in UTF-8 gelezen kan worden ({reason})",
      de: "eine Datei oder ein Ordner, lesbar als YAML in UTF-8 ({reason})",
    },
    mend: {
      en: "Give a .yaml file saved as UTF-8, or a folder with such files, that this account can read.",
      fr: "Donnez un fichier .yaml enregistré en UTF-8, ou un dossier qui en contient, que ce compte peut lire.",
      nl: "Geef een .yaml-bestand in UTF-8, of een map met zulke bestanden, die deze gebruiker kan lezen.",
      de: "Geben Sie eine .yaml-Datei in UTF-8 oder einen Ordner mit solchen Dateien an, die dieses Konto lesen kann.",
    },
  },
  "E-FACTS-FILE": {
    expected: {
      en: "a file of facts that can be read as text in UTF-8 ({reason})",
      fr: "un fichier de faits lisible comme texte en UTF-8 ({reason})",
      nl: "een bestand met feiten dat als tekst in UTF-8 gelezen kan worden ({reason})",
      de: "eine Datei mit Fakten, lesbar als Text in UTF-8 ({reason})",
    },
    mend: {
      en: "Check the path, the right to read it and the file’s encoding; - reads standard input.",
      fr: "Vérifiez le chemin, les droits de lecture et l’encodage ; - lit l’entrée standard.",
      nl: "Controleer het pad, de leesrechten en de codering; - leest de standaardinvoer.",
      de: "Prüfen Sie Pfad, Leserechte und Kodierung; - liest die Standardeingabe.",
    },
  },
  "E-FACTS-SHAPE": {
    expected: {
      en: "{fault, select, json {facts in JSON, such as '{'\"device\": '{'\"owner\": \"authority\"'}}'; this is not JSON} object {facts as an object, such as '{'\"device\": '{'\"owner\": \"authority\"'}}'; this is none} empty {something to read; there is nothing here} twice {each key once in an object; “{id}” stands here twice} differ {one value for {id}; it is given twice, as “{first}” and as “{value}”} deep {attributes such as device.owner; these are nested too deeply} body {the id of a body, or a map of its attributes, not “{value}”} ids {the id of a body, not “{value}”} posts {a list of posts, not “{value}”} product {the id of a product, or a map of its attributes with an “id”, not “{value}”} day {a day such as 2023-03-31, or an instant such as 2023-03-31T21:00, not “{value}”} key {one of these keys: {values}; not “{value}”} value {one of these: {values}; not “{value}”} text {a text, not “{value}”} shown {by safeguard, the day on which it was last shown, such as 2023-03-31, or false, not “{value}”} undated {a granted exemption with “from” or “requested”} order {an exemption that begins before it ends; this one is from {first} until {value}} other {an exemption as a map of {values}, not “{value}”}}",
      fr: "{fault, select, json {des faits en JSON, comme '{'\"device\": '{'\"owner\": \"authority\"'}}' ; ceci n’est pas du JSON} object {des faits sous forme d’objet, comme '{'\"device\": '{'\"owner\": \"authority\"'}}' ; ceci n’en est pas un} empty {quelque chose à lire ; il n’y a rien ici} twice {chaque clé une seule fois dans un objet ; « {id} » y figure deux fois} differ {une seule valeur pour {id} ; deux sont données, « {first} » et « {value} »} deep {des attributs comme device.owner ; ceux-ci sont imbriqués trop profondément} body {l’identifiant d’un organisme, ou un groupe de ses attributs, et non « {value} »} ids {l’identifiant d’un organisme, et non « {value} »} posts {une liste de postes, et non « {value} »} product {l’identifiant d’un produit, ou un groupe de ses attributs avec un « id », et non « {value} »} day {un jour comme 2023-03-31 ou un instant comme 2023-03-31T21:00, et non « {value} »} key {l’une de ces clés : {values} ; et non « {value} »} value {l’une de ces valeurs : {values} ; et non « {value} »} text {un texte, et non « {value} »} shown {pour chaque précaution, le jour où elle a été montrée pour la dernière fois, comme 2023-03-31, ou false, et non « {value} »} undated {une dispense accordée avec « from » ou « requested »} order {une dispense qui commence avant de finir ; celle-ci va du {first} au {value}} other {une dispense sous forme de groupe de {values}, et non « {value} »}}",
      nl: "{fault, select, json {feiten in JSON, zoals '{'\"device\": '{'\"owner\": \"authority\"'}}'; dit is geen JSON} object {feiten als object, zoals '{'\"device\": '{'\"owner\": \"authority\"'}}'; dit is er geen} empty {iets om te lezen; hier staat niets} twice {elke sleutel één keer in een object; “{id}” staat er twee keer in} differ {één waarde voor {id}; er staan er twee, “{first}” en “{value}”} deep {attributen zoals device.owner; deze zijn te diep genest} body {de id van een instelling, of een groep van haar attributen, niet “{value}”} ids {de id van een instelling, niet “{value}”} posts {een lijst van posten, niet “{value}”} product {de id van een product, of een groep van zijn attributen met een “id”, niet “{value}”} day {een dag zoals 2023-03-31 of een tijdstip zoals 2023-03-31T21:00, niet “{value}”} key {een van deze sleutels: {values}; niet “{value}”} value {een van deze waarden: {values}; niet “{value}”} text {een tekst, niet “{value}”} shown {per voorzorg de dag waarop zij het laatst is aangetoond, zoals 2023-03-31, of false, niet “{value}”} undated {een toegekende vrijstelling met “from” of “requested”} order {een vrijstelling die begint voor zij eindigt; deze loopt van {first} tot {value}} other {een vrijstelling als groep van {values}, niet “{value}”}}",
      de: "{fault, select, json {Fakten in JSON, etwa '{'\"device\": '{'\"owner\": \"authority\"'}}'; dies ist kein JSON} object {Fakten als Objekt, etwa '{'\"device\": '{'\"owner\": \"authority\"'}}'; dies ist keines} empty {etwas zu lesen; hier steht nichts} twice {jeden Schlüssel nur einmal in einem Objekt; „{id}“ steht hier zweimal} differ {einen einzigen Wert für {id}; angegeben sind zwei, „{first}“ und „{value}“} deep {Attribute wie device.owner; diese sind zu tief verschachtelt} body {die Kennung einer Einrichtung oder eine Gruppe ihrer Attribute, nicht „{value}“} ids {die Kennung einer Einrichtung, nicht „{value}“} posts {eine Liste von Posten, nicht „{value}“} product {die Kennung eines Produkts oder eine Gruppe seiner Attribute mit „id“, nicht „{value}“} day {einen Tag wie 2023-03-31 oder einen Zeitpunkt wie 2023-03-31T21:00, nicht „{value}“} key {einen dieser Schlüssel: {values}; nicht „{value}“} value {einen dieser Werte: {values}; nicht „{value}“} text {einen Text, nicht „{value}“} shown {je Vorkehrung den Tag, an dem sie zuletzt nachgewiesen wurde, etwa 2023-03-31, oder false, nicht „{value}“} undated {eine gewährte Befreiung mit „from“ oder „requested“} order {eine Befreiung, die beginnt, bevor sie endet; diese gilt von {first} bis {value}} other {eine Befreiung als Gruppe von {values}, nicht „{value}“}}",
    },
    mend: {
      en: "{fault, select, twice {Keep one of the two.} differ {Keep the one that is right.} undated {Say since when it holds or when it was asked for.} order {Correct one of the two days.} day {Write a day that exists as YYYY-MM-DD.} other {`interdict attributes` lists the attributes and their values; docs/language.md says what posts and exemptions have.}}",
      fr: "{fault, select, twice {Gardez une seule des deux.} differ {Gardez celle qui est juste.} undated {Dites depuis quand elle vaut ou quand elle a été demandée.} order {Corrigez l’un des deux jours.} day {Écrivez un jour qui existe sous la forme AAAA-MM-JJ.} other {`interdict attributes` énumère les attributs et leurs valeurs ; docs/language.md dit ce qu’ont les postes et les dispenses.}}",
      nl: "{fault, select, twice {Behoud een van beide.} differ {Behoud de juiste.} undated {Zeg sinds wanneer zij geldt of wanneer zij is aangevraagd.} order {Verbeter een van beide dagen.} day {Schrijf een dag die bestaat als JJJJ-MM-DD.} other {`interdict attributes` somt de attributen en hun waarden op; docs/language.md zegt wat posten en vrijstellingen hebben.}}",
      de: "{fault, select, twice {Behalten Sie einen der beiden.} differ {Behalten Sie den richtigen.} undated {Sagen Sie, seit wann sie gilt oder wann sie beantragt wurde.} order {Berichtigen Sie einen der beiden Tage.} day {Schreiben Sie einen Tag, den es gibt, als JJJJ-MM-TT.} other {`interdict attributes` führt die Attribute und ihre Werte auf; docs/language.md sagt, was Posten und Befreiungen haben.}}",
    },
  },
  "E-FACTS-BODY": {
    expected: {
      en: "the id of a body in the register, not “{id}”",
      fr: "l’identifiant d’un organisme du registre, et non « {id} »",
      nl: "de id van een instelling in het register, niet “{id}”",
      de: "die Kennung einer Einrichtung des Registers, nicht „{id}“",
    },
    mend: {
      en: "`interdict register` lists the bodies.",
      fr: "`interdict register` énumère les organismes.",
      nl: "`interdict register` somt de instellingen op.",
      de: "`interdict register` führt die Einrichtungen auf.",
    },
  },
  "E-FACTS-PRODUCT": {
    expected: {
      en: "the id of a product of the catalogue, or one that cannot be taken for another; “{id}” is nearly one of the catalogue",
      fr: "l’identifiant d’un produit du catalogue, ou un identifiant qui ne se confond pas avec un autre ; « {id} » est presque l’un de ceux du catalogue",
      nl: "de id van een product uit de catalogus, of een die niet met een andere te verwarren is; “{id}” is bijna een id uit de catalogus",
      de: "die Kennung eines Produkts des Katalogs oder eine, die sich nicht verwechseln lässt; „{id}“ ist fast eine des Katalogs",
    },
    mend: {
      en: "Correct the spelling; ids are in lower case.",
      fr: "Corrigez l’orthographe ; les identifiants s’écrivent en minuscules.",
      nl: "Verbeter de spelling; id’s staan in kleine letters.",
      de: "Korrigieren Sie die Schreibweise; Kennungen stehen in Kleinbuchstaben.",
    },
  },
  "E-FACTS-STANDING": {
    expected: {
      en: "a body that stands in the register on {day}, or what is known of it; “{id}” stands there {spans}",
      fr: "un organisme qui figure au registre le {day}, ou ce que l’on sait de lui ; « {id} » y figure {spans}",
      nl: "een instelling die op {day} in het register staat, of wat ervan bekend is; “{id}” staat er {spans} in",
      de: "eine Einrichtung, die am {day} im Register steht, oder was von ihr bekannt ist; „{id}“ steht dort {spans}",
    },
    mend: {
      en: "Ask about a day on which it stands there, name the body that took its place, or state its `kind` and `within` beside its `id`.",
      fr: "Interrogez un jour où il y figure, nommez l’organisme qui lui a succédé, ou indiquez son `kind` et son `within` à côté de son `id`.",
      nl: "Vraag naar een dag waarop zij erin staat, noem de instelling die haar is opgevolgd, of vermeld haar `kind` en `within` naast haar `id`.",
      de: "Fragen Sie nach einem Tag, an dem sie dort steht, nennen Sie ihre Nachfolgerin oder geben Sie neben ihrer `id` ihr `kind` und ihr `within` an.",
    },
  },
  "E-RULE-SIZE": {
    expected: {
      en: "a question whose open points can be decided exactly; this one passes the limit of {limit, number} {what, select, nodes {decision nodes} comparisons {comparisons} other {combinations}}",
      fr: "une question dont les points ouverts peuvent être tranchés exactement ; celle-ci dépasse la limite de {limit, number} {what, select, nodes {nœuds de décision} comparisons {comparaisons} other {combinaisons}}",
      nl: "een vraag waarvan de open punten exact beslist kunnen worden; deze overschrijdt de grens van {limit, number} {what, select, nodes {beslissingsknopen} comparisons {vergelijkingen} other {combinaties}}",
      de: "eine Frage, deren offene Punkte exakt entschieden werden können; diese überschreitet die Grenze von {limit, number} {what, select, nodes {Entscheidungsknoten} comparisons {Vergleichen} other {Kombinationen}}",
    },
    mend: {
      en: "Give more facts, or ask one measure at a time.",
      fr: "Donnez davantage de faits, ou interrogez une mesure à la fois.",
      nl: "Geef meer feiten, of bevraag één maatregel tegelijk.",
      de: "Geben Sie mehr Fakten an oder befragen Sie eine Maßnahme nach der anderen.",
    },
  },
} as const;

const made = problemsOf(measureProblems);

/** The words one of which was meant, where a code says what was written instead of them. */
const knownTo = ({ code, args }: Problem): readonly string[] => {
  if (code === "E-MEASURE-ATTRIBUTE") return [...vocabulary.keys()];
  return code === "E-MEASURE-VALUE" || code === "E-FACTS-SHAPE" ? String(args["values"]).split(", ") : [];
};

const longest = 80;

const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);

/** What was written as a sentence can hold it: without the quotation marks of JSON, for it has its own, and not without end. */
const quotable = (args: Arguments): Arguments =>
  Object.fromEntries(
    Object.entries(args).map(([name, value]) =>
      typeof value === "string" && ["value", "first", "id", "name"].includes(name)
        ? [name, cut(name === "value" ? value.replace(/^"(.*)"$/s, "$1") : value)]
        : [name, value],
    ),
  );

/** What a sentence may leave out. */
const silent: Readonly<Record<string, Arguments>> = {
  "E-MEASURE-REFERENCE": { known: "none" },
  "E-FACTS-SHAPE": { id: "", value: "", first: "", values: "" },
};

/** A problem with a measure, with the right word where one is near. What a file defines itself is known to `nearest.ts`. */
export const measureProblem: typeof made = (code, place, args = {}, severity = "error") => {
  const where = place?.field === undefined ? place : { ...place, field: cut(place.field) };
  const problem = made(code, where, quotable({ ...silent[code], ...args }), severity);
  return meant(problem, String(problem.args["value"] ?? problem.args["id"]), knownTo(problem));
};
