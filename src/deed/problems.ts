import { problemsOf } from "../problem/problem.ts";

/** What can be wrong with a record beside its YAML and its shape (those are `E-YAML-…`). */
export const recordProblems = {
  "E-RECORD-NONE": {
    expected: {
      fr: "Le fichier ne contient aucun enregistrement : attendu, un enregistrement avec « kind », une liste, ou « deeds » ou « records » avec une liste.",
      nl: "Het bestand bevat geen records: verwacht wordt één record met ‘kind’, een lijst, of ‘deeds’ of ‘records’ met een lijst.",
      de: "Die Datei enthält keine Datensätze: Erwartet wird ein Datensatz mit „kind“, eine Liste oder „deeds“ bzw. „records“ mit einer Liste.",
      en: "The file holds no records: one record with ‘kind’, a list, or ‘deeds’ or ‘records’ with a list is expected.",
    },
    mend: {
      fr: "Vérifiez qu’il s’agit du bon fichier, ou suivez la forme décrite dans deeds/README.md.",
      nl: "Controleer of dit het juiste bestand is, of volg de vorm die in deeds/README.md staat.",
      de: "Prüfen Sie, ob dies die richtige Datei ist, oder folgen Sie der Form in deeds/README.md.",
      en: "Check that this is the right file, or follow the form described in deeds/README.md.",
    },
  },
  "E-RECORD-FILE": {
    expected: {
      fr: "Le fichier « {path} » ne peut pas être lu comme texte UTF-8 ({reason}).",
      nl: "Het bestand ‘{path}’ kan niet als UTF-8-tekst worden gelezen ({reason}).",
      de: "Die Datei „{path}“ kann nicht als UTF-8-Text gelesen werden ({reason}).",
      en: "The file ‘{path}’ cannot be read as UTF-8 text ({reason}).",
    },
    mend: {
      fr: "Vérifiez le chemin, les droits de lecture et l’encodage du fichier.",
      nl: "Controleer het pad, de leesrechten en de codering van het bestand.",
      de: "Prüfen Sie Pfad, Leserechte und Kodierung der Datei.",
      en: "Check the path, the right to read it and the file’s encoding.",
    },
  },
  "E-RECORD-KIND": {
    expected: {
      fr: "« {kind} » n’est pas une sorte d’enregistrement ; les sortes sont : {kinds}.",
      nl: "‘{kind}’ is geen soort record; de soorten zijn: {kinds}.",
      de: "„{kind}“ ist keine Art von Datensatz; die Arten sind: {kinds}.",
      en: "‘{kind}’ is not a kind of record; the kinds are: {kinds}.",
    },
    mend: {
      fr: "Indiquez l’une de ces sortes sous « kind ».",
      nl: "Vermeld een van die soorten onder ‘kind’.",
      de: "Geben Sie unter „kind“ eine dieser Arten an.",
      en: "Give one of these kinds under ‘kind’.",
    },
  },
  "E-RECORD-BODY": {
    expected: {
      fr: "« {body} » n’est pas dans le registre des organismes.",
      nl: "‘{body}’ staat niet in het register van de instanties.",
      de: "„{body}“ steht nicht im Register der Einrichtungen.",
      en: "‘{body}’ is not in the register of bodies.",
    },
    mend: {
      fr: "Cherchez l’identifiant avec « interdict register ».",
      nl: "Zoek de identificatie op met ‘interdict register’.",
      de: "Suchen Sie die Kennung mit „interdict register“.",
      en: "Look the id up with ‘interdict register’.",
    },
  },
  "E-RECORD-NOBODY": {
    expected: {
      fr: "Aucun organisme du registre ne répondait à cette description le {day}.",
      nl: "Op {day} voldeed geen enkele instantie van het register aan deze omschrijving.",
      de: "Am {day} entsprach keine Einrichtung des Registers dieser Beschreibung.",
      en: "No body of the register answered this description on {day}.",
    },
    mend: {
      fr: "Corrigez la description, ou nommez les organismes.",
      nl: "Verbeter de omschrijving, of noem de instanties.",
      de: "Berichtigen Sie die Beschreibung oder nennen Sie die Einrichtungen.",
      en: "Correct the description, or name the bodies.",
    },
  },
  "E-RECORD-WHOSE": {
    expected: {
      fr: "L’enregistrement ne dit pas quel organisme est concerné.",
      nl: "Het record zegt niet welke instantie betrokken is.",
      de: "Der Datensatz sagt nicht, welche Einrichtung betroffen ist.",
      en: "The record does not say which body it concerns.",
    },
    mend: {
      fr: "Nommez l’organisme sous « about » ou sous « by ».",
      nl: "Noem de instantie onder ‘about’ of onder ‘by’.",
      de: "Nennen Sie die Einrichtung unter „about“ oder unter „by“.",
      en: "Name the body under ‘about’ or under ‘by’.",
    },
  },
  "E-RECORD-WORLDS": {
    expected: {
      fr: "L’organisme réel « {real} » et l’organisme fictif « {fictional} » figurent dans le même enregistrement.",
      nl: "De bestaande instantie ‘{real}’ en de fictieve instantie ‘{fictional}’ staan in hetzelfde record.",
      de: "Die wirkliche Einrichtung „{real}“ und die erfundene Einrichtung „{fictional}“ stehen im selben Datensatz.",
      en: "The real body ‘{real}’ and the invented body ‘{fictional}’ stand in the same record.",
    },
    mend: {
      fr: "Un fait inventé ne peut jamais être attaché à un organisme réel : séparez-les.",
      nl: "Een verzonnen feit mag nooit aan een bestaande instantie worden toegeschreven: haal ze uit elkaar.",
      de: "Eine erfundene Tatsache darf nie einer wirklichen Einrichtung zugeschrieben werden: Trennen Sie beides.",
      en: "An invented fact may never be attached to a real body: keep them apart.",
    },
  },
  "E-RECORD-MEASURE": {
    expected: {
      fr: "La mesure « {measure} » n’est pas dans le corpus : l’enregistrement ne comptera que là où son fichier est nommé.",
      nl: "De maatregel ‘{measure}’ staat niet in het corpus: het record telt alleen mee waar het bestand ervan wordt genoemd.",
      de: "Die Maßnahme „{measure}“ steht nicht im Korpus: Der Datensatz zählt nur dort, wo ihre Datei genannt wird.",
      en: "The measure ‘{measure}’ is not in the corpus: the record will count only where its file is named.",
    },
    mend: {
      fr: "Vérifiez l’identifiant de la mesure.",
      nl: "Controleer de identificatie van de maatregel.",
      de: "Prüfen Sie die Kennung der Maßnahme.",
      en: "Check the id of the measure.",
    },
  },
  "E-RECORD-CLAUSE": {
    expected: {
      fr: "La mesure « {measure} » n’a pas de clause « {clause} ».",
      nl: "De maatregel ‘{measure}’ heeft geen clausule ‘{clause}’.",
      de: "Die Maßnahme „{measure}“ hat keine Klausel „{clause}“.",
      en: "The measure ‘{measure}’ has no clause ‘{clause}’.",
    },
    mend: {
      fr: "Vérifiez l’identifiant de la clause, ou omettez-la si l’enregistrement concerne toute la mesure.",
      nl: "Controleer de identificatie van de clausule, of laat ze weg als het record de hele maatregel betreft.",
      de: "Prüfen Sie die Kennung der Klausel oder lassen Sie sie weg, wenn der Datensatz die ganze Maßnahme betrifft.",
      en: "Check the id of the clause, or leave it out when the record is about the whole measure.",
    },
  },
  "E-RECORD-CLAIM": {
    expected: {
      fr: "« {claim} » n’est pas l’une des dates en présence ({claims}).",
      nl: "‘{claim}’ is niet een van de aangevoerde datums ({claims}).",
      de: "„{claim}“ ist keines der angeführten Daten ({claims}).",
      en: "‘{claim}’ is not one of the dates claimed ({claims}).",
    },
    mend: {
      fr: "Choisissez l’une de ces dates.",
      nl: "Kies een van die datums.",
      de: "Wählen Sie eines dieser Daten.",
      en: "Choose one of these dates.",
    },
  },
  "E-RECORD-POINT": {
    expected: {
      fr: "« {point} » n’est pas un point de contrôle ; il y a : {points}.",
      nl: "‘{point}’ is geen controlepunt; er zijn: {points}.",
      de: "„{point}“ ist kein Kontrollpunkt; vorhanden sind: {points}.",
      en: "‘{point}’ is not a control point; there are: {points}.",
    },
    mend: {
      fr: "Indiquez sous « point » l’un de ces identifiants ; ce que l’organisme a d’autre n’a pas sa place ici.",
      nl: "Vermeld onder ‘point’ een van die identificaties; wat de instelling verder heeft, hoort hier niet thuis.",
      de: "Geben Sie unter „point“ eine dieser Kennungen an; was die Einrichtung sonst hat, gehört nicht hierher.",
      en: "Give one of these ids under ‘point’; what else the body has does not belong here.",
    },
  },
  "E-RECORD-ID": {
    expected: {
      fr: "L’identifiant « {id} » est déjà celui d’un autre enregistrement, dont le contenu est différent.",
      nl: "De identificatie ‘{id}’ hoort al bij een ander record met een andere inhoud.",
      de: "Die Kennung „{id}“ gehört bereits zu einem anderen Datensatz mit anderem Inhalt.",
      en: "The id ‘{id}’ is already that of another record, whose content differs.",
    },
    mend: {
      fr: "Donnez un autre identifiant ; pour corriger un enregistrement, retirez l’ancien (kind: retraction) et donnez un identifiant nouveau au nouveau.",
      nl: "Geef een andere identificatie; om een record te verbeteren, trekt u het oude in (kind: retraction) en geeft u het nieuwe een nieuwe identificatie.",
      de: "Vergeben Sie eine andere Kennung; um einen Datensatz zu berichtigen, ziehen Sie den alten zurück (kind: retraction) und geben Sie dem neuen eine neue Kennung.",
      en: "Give it another id; to put a record right, retract the old one (kind: retraction) and give the new one a new id.",
    },
  },
} as const;

export const recordProblem = problemsOf(recordProblems);
