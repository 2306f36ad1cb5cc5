import { problemsOf } from "../problem/problem.ts";

/** What can be wrong with any YAML file that people write, before its own meaning is looked at. */
export const yamlProblems = {
  "E-YAML-SYNTAX": {
    expected: {
      fr: "Le fichier n’est pas du YAML 1.2 bien formé ({reason}).",
      nl: "Het bestand is geen welgevormde YAML 1.2 ({reason}).",
      de: "Die Datei ist kein wohlgeformtes YAML 1.2 ({reason}).",
      en: "The file is not well-formed YAML 1.2 ({reason}).",
    },
    mend: {
      fr: "{reason, select, TAB_AS_INDENT {Décalez les lignes avec des espaces, et non avec des tabulations.} BAD_INDENT {Alignez cette ligne sur celles du même niveau, ou fermez le crochet ou l’accolade qui précède.} MISSING_CHAR {Ajoutez ce qui manque : un deux-points après une clé, ou ce qui ferme des guillemets, un crochet ou une accolade.} MULTILINE_IMPLICIT_KEY {Mettez un deux-points et une espace après la clé, et entre guillemets un texte qui contient un deux-points.} BLOCK_AS_IMPLICIT_KEY {Mettez le texte entre guillemets : il contient un deux-points ; ou mettez la clé suivante à la ligne.} MULTIPLE_DOCS {Gardez un seul document par fichier : retirez la ligne --- (ou ...).} TAG {Retirez le point d’exclamation et le type qui suit.} UNKNOWN_ALIAS {Écrivez ce que l’astérisque devait reprendre, ou mettez le texte entre guillemets.} BAD_ALIAS {Mettez entre guillemets un texte qui commence par un astérisque.} BAD_SCALAR_START {Mettez entre guillemets un texte qui commence par ce signe.} CONTROL_CHARACTER {Retirez le caractère invisible.} TOO_DEEP {Imbriquez moins de niveaux.} RESOURCE_EXHAUSTION {Imbriquez moins de niveaux.} BAD_DQ_ESCAPE {Doublez la barre oblique inverse, ou mettez le texte entre apostrophes droites.} LONE_SURROGATE {Retirez la moitié de caractère.} ALIAS_TO_ITSELF {Écrivez ce que l’astérisque devait reprendre : il reprend ce qui le contient.} VERSION {Retirez la ligne %YAML : les fichiers se lisent en YAML 1.2.} COLLECTION_KEY {Écrivez un nom comme clé, et non une liste ou un groupe.} KEY_OVER_1024_CHARS {Raccourcissez la clé.} TOO_DEEP_OR_TOO_MANY_ALIASES {Écrivez en entier ce que les astérisques répètent.} other {Corrigez la syntaxe à l’endroit indiqué.}}",
      nl: "{reason, select, TAB_AS_INDENT {Laat de regels inspringen met spaties, niet met tabs.} BAD_INDENT {Lijn deze regel uit met die van hetzelfde niveau, of sluit de haak of de accolade die eraan voorafgaat.} MISSING_CHAR {Vul aan wat ontbreekt: een dubbelpunt na een sleutel, of wat een aanhalingsteken, een vierkante haak of een accolade sluit.} MULTILINE_IMPLICIT_KEY {Zet een dubbelpunt en een spatie na de sleutel, en een tekst met een dubbelpunt tussen aanhalingstekens.} BLOCK_AS_IMPLICIT_KEY {Zet de tekst tussen aanhalingstekens, want hij bevat een dubbelpunt; of begin de volgende sleutel op een nieuwe regel.} MULTIPLE_DOCS {Behoud één document per bestand: verwijder de regel --- (of ...).} TAG {Verwijder het uitroepteken en het type dat volgt.} UNKNOWN_ALIAS {Schrijf uit wat het sterretje moest herhalen, of zet de tekst tussen aanhalingstekens.} BAD_ALIAS {Zet een tekst die met een sterretje begint tussen aanhalingstekens.} BAD_SCALAR_START {Zet een tekst die met dit teken begint tussen aanhalingstekens.} CONTROL_CHARACTER {Verwijder het onzichtbare teken.} TOO_DEEP {Nest minder niveaus.} RESOURCE_EXHAUSTION {Nest minder niveaus.} BAD_DQ_ESCAPE {Verdubbel de backslash, of zet de tekst tussen enkele rechte aanhalingstekens.} LONE_SURROGATE {Verwijder het halve teken.} ALIAS_TO_ITSELF {Schrijf uit wat het sterretje moest herhalen: het herhaalt waar het zelf in staat.} VERSION {Verwijder de regel %YAML: bestanden worden als YAML 1.2 gelezen.} COLLECTION_KEY {Schrijf een naam als sleutel, geen lijst of groep.} KEY_OVER_1024_CHARS {Maak de sleutel korter.} TOO_DEEP_OR_TOO_MANY_ALIASES {Schrijf voluit wat de sterretjes herhalen.} other {Verbeter de syntaxis op de aangegeven plaats.}}",
      de: "{reason, select, TAB_AS_INDENT {Rücken Sie die Zeilen mit Leerzeichen ein, nicht mit Tabulatoren.} BAD_INDENT {Richten Sie diese Zeile an denen derselben Ebene aus, oder schließen Sie die Klammer davor.} MISSING_CHAR {Ergänzen Sie, was fehlt: einen Doppelpunkt nach einem Schlüssel oder das schließende Anführungszeichen, die schließende eckige oder geschweifte Klammer.} MULTILINE_IMPLICIT_KEY {Setzen Sie nach dem Schlüssel einen Doppelpunkt und ein Leerzeichen und einen Text, der einen Doppelpunkt enthält, in Anführungszeichen.} BLOCK_AS_IMPLICIT_KEY {Setzen Sie den Text in Anführungszeichen, denn er enthält einen Doppelpunkt; oder beginnen Sie den nächsten Schlüssel auf einer neuen Zeile.} MULTIPLE_DOCS {Behalten Sie nur ein Dokument je Datei: Entfernen Sie die Zeile --- (oder ...).} TAG {Entfernen Sie das Ausrufezeichen und den Typ, der folgt.} UNKNOWN_ALIAS {Schreiben Sie aus, was das Sternchen wiederholen sollte, oder setzen Sie den Text in Anführungszeichen.} BAD_ALIAS {Setzen Sie einen Text, der mit einem Sternchen beginnt, in Anführungszeichen.} BAD_SCALAR_START {Setzen Sie einen Text, der mit diesem Zeichen beginnt, in Anführungszeichen.} CONTROL_CHARACTER {Entfernen Sie das unsichtbare Zeichen.} TOO_DEEP {Verschachteln Sie weniger Ebenen.} RESOURCE_EXHAUSTION {Verschachteln Sie weniger Ebenen.} BAD_DQ_ESCAPE {Verdoppeln Sie den umgekehrten Schrägstrich oder setzen Sie den Text in einfache gerade Anführungszeichen.} LONE_SURROGATE {Entfernen Sie das halbe Zeichen.} ALIAS_TO_ITSELF {Schreiben Sie aus, was das Sternchen wiederholen sollte: Es wiederholt das, worin es steht.} VERSION {Entfernen Sie die Zeile %YAML: Dateien werden als YAML 1.2 gelesen.} COLLECTION_KEY {Schreiben Sie als Schlüssel einen Namen, keine Liste oder Gruppe.} KEY_OVER_1024_CHARS {Kürzen Sie den Schlüssel.} TOO_DEEP_OR_TOO_MANY_ALIASES {Schreiben Sie aus, was die Sternchen wiederholen.} other {Berichtigen Sie die Syntax an der angegebenen Stelle.}}",
      en: "{reason, select, TAB_AS_INDENT {Indent with spaces, not with tabs.} BAD_INDENT {Align this line with those of the same level, or close the bracket or brace before it.} MISSING_CHAR {Add what is missing: a colon after a key, or what closes a quotation mark, a bracket or a brace.} MULTILINE_IMPLICIT_KEY {Put a colon and a space after the key, and quotation marks around a text that contains a colon.} BLOCK_AS_IMPLICIT_KEY {Put quotation marks around the text, since it contains a colon; or begin the next key on a new line.} MULTIPLE_DOCS {Keep one document a file: take out the line --- (or ...).} TAG {Take out the exclamation mark and the type that follows it.} UNKNOWN_ALIAS {Write out what the asterisk was to repeat, or put quotation marks around the text.} BAD_ALIAS {Put quotation marks around a text that begins with an asterisk.} BAD_SCALAR_START {Put quotation marks around a text that begins with this sign.} CONTROL_CHARACTER {Take out the invisible character.} TOO_DEEP {Nest fewer levels.} RESOURCE_EXHAUSTION {Nest fewer levels.} BAD_DQ_ESCAPE {Write the backslash twice, or put the text in straight single quotation marks.} LONE_SURROGATE {Take out the half character.} ALIAS_TO_ITSELF {Write out what the asterisk was to repeat: it repeats what it stands in.} VERSION {Take out the line %YAML: files are read as YAML 1.2.} COLLECTION_KEY {Write a name as the key, not a list or a map.} KEY_OVER_1024_CHARS {Shorten the key.} TOO_DEEP_OR_TOO_MANY_ALIASES {Write out what the asterisks repeat.} other {Correct the syntax at the place given.}}",
    },
  },
  "E-YAML-DUPLICATE-KEY": {
    expected: {
      fr: "Une clé ne peut figurer qu’une fois au même niveau.",
      nl: "Een sleutel mag maar één keer op hetzelfde niveau voorkomen.",
      de: "Ein Schlüssel darf auf derselben Ebene nur einmal vorkommen.",
      en: "A key may stand only once at the same level.",
    },
    mend: {
      fr: "Gardez une seule des deux clés.",
      nl: "Behoud slechts één van beide sleutels.",
      de: "Behalten Sie nur einen der beiden Schlüssel.",
      en: "Keep only one of the two keys.",
    },
  },
  "E-YAML-UNKNOWN-KEY": {
    expected: {
      fr: "La clé « {key} » n’est pas connue à cet endroit.{keys, select, none {} other { Clés connues ici : {keys}.}}",
      nl: "De sleutel “{key}” is op deze plaats niet bekend.{keys, select, none {} other { Hier bekende sleutels: {keys}.}}",
      de: "Der Schlüssel „{key}“ ist an dieser Stelle nicht bekannt.{keys, select, none {} other { Hier bekannte Schlüssel: {keys}.}}",
      en: "The key “{key}” is not known at this place.{keys, select, none {} other { Keys known here: {keys}.}}",
    },
    mend: {
      fr: "Vérifiez l’orthographe de la clé ou retirez-la.",
      nl: "Controleer de spelling van de sleutel of verwijder hem.",
      de: "Prüfen Sie die Schreibweise des Schlüssels oder entfernen Sie ihn.",
      en: "Check the spelling of the key, or remove it.",
    },
  },
  "E-YAML-MISSING": {
    expected: {
      fr: "La clé « {key} » est obligatoire ici.",
      nl: "De sleutel “{key}” is hier verplicht.",
      de: "Der Schlüssel „{key}“ ist hier Pflicht.",
      en: "The key “{key}” is required here.",
    },
    mend: {
      fr: "Ajoutez cette clé et sa valeur.",
      nl: "Voeg deze sleutel en zijn waarde toe.",
      de: "Ergänzen Sie diesen Schlüssel und seinen Wert.",
      en: "Add this key and its value.",
    },
  },
  "E-YAML-TYPE": {
    expected: {
      fr: "{whole, select, true {Le fichier doit être} other {La valeur de « {key} » doit être}} {expected, select, string {un texte} number {un nombre} boolean {vrai ou faux (true, false)} array {une liste} other {un groupe de clés}}.",
      nl: "{whole, select, true {Het bestand} other {De waarde van “{key}”}} moet {expected, select, string {een tekst} number {een getal} boolean {waar of onwaar (true, false)} array {een lijst} other {een groep sleutels}} zijn.",
      de: "{whole, select, true {Die Datei} other {Der Wert von „{key}“}} muss {expected, select, string {ein Text} number {eine Zahl} boolean {wahr oder falsch (true, false)} array {eine Liste} other {eine Gruppe von Schlüsseln}} sein.",
      en: "{whole, select, true {The file must be} other {The value of “{key}” must be}} {expected, select, string {a text} number {a number} boolean {true or false} array {a list} other {a group of keys}}.",
    },
    mend: {
      fr: "{quote, select, true {Mettez-la entre guillemets droits : c’est alors un texte.} other {Écrivez la valeur sous cette forme.}}",
      nl: "{quote, select, true {Zet ze tussen rechte aanhalingstekens: dan is het een tekst.} other {Schrijf de waarde in die vorm.}}",
      de: "{quote, select, true {Setzen Sie ihn in gerade Anführungszeichen: Dann ist er ein Text.} other {Schreiben Sie den Wert in dieser Form.}}",
      en: "{quote, select, true {Put it in straight quotation marks: then it is a text.} other {Write the value in that form.}}",
    },
  },
  "E-YAML-VALUE": {
    expected: {
      fr: "« {key} » ne peut valoir que : {values}.",
      nl: "“{key}” kan alleen een van deze waarden hebben: {values}.",
      de: "„{key}“ kann nur einen dieser Werte haben: {values}.",
      en: "“{key}” can only have one of these values: {values}.",
    },
    mend: {
      fr: "Choisissez l’une de ces valeurs.",
      nl: "Kies een van die waarden.",
      de: "Wählen Sie einen dieser Werte.",
      en: "Choose one of these values.",
    },
  },
  "E-YAML-FORM": {
    expected: {
      fr: "{part, select, key {La clé « {key} »} other {La valeur de « {key} »}} n’a pas la forme attendue ({form}).",
      nl: "{part, select, key {De sleutel “{key}”} other {De waarde van “{key}”}} heeft niet de verwachte vorm ({form}).",
      de: "{part, select, key {Der Schlüssel „{key}“} other {Der Wert von „{key}“}} hat nicht die erwartete Form ({form}).",
      en: "{part, select, key {The key “{key}”} other {The value of “{key}”}} does not have the expected form ({form}).",
    },
    mend: {
      fr: "{part, select, key {Écrivez la clé dans la forme indiquée.} other {Écrivez la valeur dans la forme indiquée.}}",
      nl: "{part, select, key {Schrijf de sleutel in de aangegeven vorm.} other {Schrijf de waarde in de aangegeven vorm.}}",
      de: "{part, select, key {Schreiben Sie den Schlüssel in der angegebenen Form.} other {Schreiben Sie den Wert in der angegebenen Form.}}",
      en: "{part, select, key {Write the key in the form given.} other {Write the value in the form given.}}",
    },
  },
} as const;

export const yamlProblem = problemsOf(yamlProblems);
