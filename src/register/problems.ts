import { problemsOf } from "../problem/problem.ts";

export const registerProblems = {
  "E-REGISTER-CSV": {
    expected: {
      fr: "L’enregistrement n’est pas du CSV bien formé : {fault, select, open {un guillemet n’est pas fermé} stray {du texte suit un guillemet fermant} other {le nombre de cellules n’est pas celui de l’en-tête}}.",
      nl: "De record is geen welgevormde CSV: {fault, select, open {een aanhalingsteken is niet gesloten} stray {er staat tekst na een sluitend aanhalingsteken} other {het aantal cellen is niet dat van de kop}}.",
      de: "Der Datensatz ist kein wohlgeformtes CSV: {fault, select, open {ein Anführungszeichen ist nicht geschlossen} stray {nach einem schließenden Anführungszeichen steht Text} other {die Zahl der Zellen entspricht nicht der Kopfzeile}}.",
      en: "The record is not well-formed CSV: {fault, select, open {a quotation mark is not closed} stray {text follows a closing quotation mark} other {the number of cells is not that of the header}}.",
    },
    mend: {
      fr: "Corrigez l’enregistrement à la ligne indiquée.",
      nl: "Verbeter de record op de aangegeven regel.",
      de: "Berichtigen Sie den Datensatz in der angegebenen Zeile.",
      en: "Correct the record at the line given.",
    },
  },
  "E-REGISTER-COLUMN": {
    expected: {
      fr: "La colonne « {column} » {why, select, missing {manque} twice {figure deux fois} other {n’est pas connue}}.",
      nl: "De kolom “{column}” {why, select, missing {ontbreekt} twice {komt twee keer voor} other {is niet bekend}}.",
      de: "Die Spalte „{column}“ {why, select, missing {fehlt} twice {kommt zweimal vor} other {ist nicht bekannt}}.",
      en: "The column “{column}” {why, select, missing {is missing} twice {stands twice} other {is not known}}.",
    },
    mend: {
      fr: "Corrigez l’en-tête du fichier.",
      nl: "Verbeter de kop van het bestand.",
      de: "Berichtigen Sie die Kopfzeile der Datei.",
      en: "Correct the header of the file.",
    },
  },
  "E-REGISTER-VALUE": {
    expected: {
      fr: "La valeur de « {column} » n’a pas la forme attendue ({form}).",
      nl: "De waarde van “{column}” heeft niet de verwachte vorm ({form}).",
      de: "Der Wert von „{column}“ hat nicht die erwartete Form ({form}).",
      en: "The value of “{column}” does not have the expected form ({form}).",
    },
    mend: {
      fr: "Écrivez la valeur dans la forme indiquée, ou laissez-la vide si elle n’est pas connue.",
      nl: "Schrijf de waarde in de aangegeven vorm, of laat ze leeg als ze niet bekend is.",
      de: "Schreiben Sie den Wert in der angegebenen Form oder lassen Sie ihn leer, wenn er nicht bekannt ist.",
      en: "Write the value in the form given, or leave it empty if it is not known.",
    },
  },
  "E-REGISTER-BODY": {
    expected: {
      fr: "« {body} », que cite « {by} », n’est pas dans le registre.",
      nl: "“{body}”, waarnaar “{by}” verwijst, staat niet in het register.",
      de: "„{body}“, worauf „{by}“ verweist, steht nicht im Register.",
      en: "“{body}”, which “{by}” refers to, is not in the register.",
    },
    mend: {
      fr: "Ajoutez cet organisme ou corrigez l’identifiant.",
      nl: "Voeg deze instelling toe of verbeter de identificatie.",
      de: "Ergänzen Sie diese Einrichtung oder berichtigen Sie die Kennung.",
      en: "Add this body, or correct the id.",
    },
  },
  "E-REGISTER-OVERLAP": {
    expected: {
      fr: "« {body} » figure deux fois avec des périodes de validité qui se chevauchent.",
      nl: "“{body}” komt twee keer voor met geldigheidsperiodes die elkaar overlappen.",
      de: "„{body}“ kommt zweimal mit sich überschneidenden Gültigkeitszeiträumen vor.",
      en: "“{body}” stands twice with spans of validity that overlap.",
    },
    mend: {
      fr: "Gardez une seule ligne par organisme et par jour.",
      nl: "Behoud één rij per instelling en per dag.",
      de: "Behalten Sie eine Zeile je Einrichtung und Tag.",
      en: "Keep one row for a body and a day.",
    },
  },
  "E-REGISTER-CYCLE": {
    expected: {
      fr: "« {body} » ferait partie de lui-même par l’intermédiaire d’autres organismes.",
      nl: "“{body}” zou via andere instellingen deel uitmaken van zichzelf.",
      de: "„{body}“ wäre über andere Einrichtungen Teil seiner selbst.",
      en: "“{body}” would be part of itself by way of other bodies.",
    },
    mend: {
      fr: "Corrigez « within » de l’un de ces organismes.",
      nl: "Verbeter “within” van een van deze instellingen.",
      de: "Berichtigen Sie „within“ bei einer dieser Einrichtungen.",
      en: "Correct “within” of one of these bodies.",
    },
  },
  "E-REGISTER-WORLD": {
    expected: {
      fr: "L’organisme réel « {body} » ne peut pas dépendre de l’organisme fictif « {other} ».",
      nl: "De bestaande instelling “{body}” kan niet afhangen van de verzonnen instelling “{other}”.",
      de: "Die wirkliche Einrichtung „{body}“ kann nicht von der erfundenen Einrichtung „{other}“ abhängen.",
      en: "The real body “{body}” cannot depend on the invented body “{other}”.",
    },
    mend: {
      fr: "Marquez l’organisme comme fictif ou corrigez son rattachement.",
      nl: "Duid de instelling aan als verzonnen of verbeter waarvan ze afhangt.",
      de: "Kennzeichnen Sie die Einrichtung als erfunden oder berichtigen Sie ihre Zuordnung.",
      en: "Mark the body as invented, or correct what it belongs to.",
    },
  },
  "E-REGISTER-KEY": {
    expected: {
      fr: "La {what, select, source {source} other {raison}} « {key} » de « {by} » n’est pas déclarée dans le registre.",
      nl: "De {what, select, source {bron} other {grond}} “{key}” van “{by}” is niet in het register opgegeven.",
      de: "{what, select, source {Die Quelle} other {Der Grund}} „{key}“ von „{by}“ ist im Register nicht angegeben.",
      en: "The {what, select, source {source} other {ground}} “{key}” of “{by}” is not declared in the register.",
    },
    mend: {
      fr: "Déclarez-la sous « sources » ou « grounds », ou corrigez la clé.",
      nl: "Geef ze op onder “sources” of “grounds”, of verbeter de sleutel.",
      de: "Geben Sie dies unter „sources“ oder „grounds“ an oder berichtigen Sie den Schlüssel.",
      en: "Declare it under “sources” or “grounds”, or correct the key.",
    },
  },
  "E-REGISTER-FILE": {
    expected: {
      fr: "Le fichier de registre ne peut pas être lu ({reason}).",
      nl: "Het registerbestand kan niet worden gelezen ({reason}).",
      de: "Die Registerdatei kann nicht gelesen werden ({reason}).",
      en: "The register file cannot be read ({reason}).",
    },
    mend: {
      fr: "Donnez un fichier .yaml ou .csv en UTF-8 que ce compte peut lire.",
      nl: "Geef een .yaml- of .csv-bestand in UTF-8 dat deze gebruiker kan lezen.",
      de: "Geben Sie eine .yaml- oder .csv-Datei in UTF-8 an, die dieses Konto lesen kann.",
      en: "Give a .yaml or .csv file in UTF-8 that this account can read.",
    },
  },
} as const;

export const registerProblem = problemsOf(registerProblems);
