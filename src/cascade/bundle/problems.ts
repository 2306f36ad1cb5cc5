import { problemsOf } from "../../problem/problem.ts";

/** Why a bundle of a body is not taken. */
export const bundleProblems = {
  "E-BUNDLE-FORM": {
    expected: {
      fr: "Ce paquet n’a pas la forme d’un paquet signé : {at}.",
      nl: "Dit pakket heeft niet de vorm van een ondertekend pakket: {at}.",
      de: "Dieses Paket hat nicht die Form eines signierten Pakets: {at}.",
      en: "This bundle does not have the form of a signed bundle: {at}.",
    },
    mend: {
      fr: "Demandez à l’organisme le fichier tel que « interdict bundle » l’a écrit, de 8 Mio au plus ; rien d’autre n’y a sa place.",
      nl: "Vraag de instelling het bestand zoals “interdict bundle” het schreef, van hoogstens 8 MiB; iets anders hoort er niet in.",
      de: "Bitten Sie die Einrichtung um die Datei, wie „interdict bundle“ sie schrieb, höchstens 8 MiB groß; anderes gehört nicht hinein.",
      en: "Ask the body for the file as “interdict bundle” wrote it, of at most 8 MiB; nothing else has a place in it.",
    },
  },
  "E-BUNDLE-SIGNATURE": {
    expected: {
      fr: "La signature de ce paquet ne correspond pas à son contenu.",
      nl: "De handtekening van dit pakket past niet bij zijn inhoud.",
      de: "Die Signatur dieses Pakets passt nicht zu seinem Inhalt.",
      en: "The signature of this bundle does not fit its content.",
    },
    mend: {
      fr: "Le fichier a été modifié ou abîmé en chemin : redemandez-le à l’organisme.",
      nl: "Het bestand werd onderweg gewijzigd of beschadigd: vraag het opnieuw aan de instelling.",
      de: "Die Datei wurde unterwegs verändert oder beschädigt: Bitten Sie die Einrichtung erneut darum.",
      en: "The file was changed or damaged on its way: ask the body for it again.",
    },
  },
  "E-BUNDLE-BODY": {
    expected: {
      fr: "Ce paquet est de « {body} »{wanted, select, none {, que le registre ne connaît pas ainsi} other {, et non de « {wanted} » tel que le registre le connaît}}.",
      nl: "Dit pakket is van “{body}”{wanted, select, none {, die het register zo niet kent} other {, en niet van “{wanted}” zoals het register die kent}}.",
      de: "Dieses Paket ist von „{body}“{wanted, select, none {, die das Register so nicht kennt} other {, und nicht von „{wanted}“, wie das Register sie kennt}}.",
      en: "This bundle is of “{body}”{wanted, select, none {, which the register does not know as such} other {, and not of “{wanted}” as the register knows it}}.",
    },
    mend: {
      fr: "Vérifiez --body et le registre du dossier de données ; un organisme inventé n’en remplace jamais un réel.",
      nl: "Controleer --body en het register van de gegevensmap; een verzonnen instelling vervangt nooit een echte.",
      de: "Prüfen Sie --body und das Register des Datenordners; eine erfundene Einrichtung ersetzt nie eine wirkliche.",
      en: "Check --body and the register of the data folder; an invented body never stands for a real one.",
    },
  },
  "E-BUNDLE-KEY": {
    expected: {
      fr: "La clé de ce paquet n’est enregistrée pour aucun organisme. Son empreinte : {fingerprint}.",
      nl: "De sleutel van dit pakket is voor geen enkele instelling geregistreerd. Zijn vingerafdruk: {fingerprint}.",
      de: "Der Schlüssel dieses Pakets ist für keine Einrichtung eingetragen. Sein Fingerabdruck: {fingerprint}.",
      en: "The key of this bundle is registered for no body. Its fingerprint: {fingerprint}.",
    },
    mend: {
      fr: "Demandez à l’organisme, par une autre voie, de lire l’empreinte de sa clé ; si elle est la même : interdict load --trust-key EMPREINTE --body {body}.",
      nl: "Vraag de instelling langs een andere weg de vingerafdruk van haar sleutel voor te lezen; is hij dezelfde: interdict load --trust-key VINGERAFDRUK --body {body}.",
      de: "Lassen Sie sich von der Einrichtung auf anderem Weg den Fingerabdruck ihres Schlüssels vorlesen; ist er derselbe: interdict load --trust-key FINGERABDRUCK --body {body}.",
      en: "Have the body read out the fingerprint of its key by another way; if it is the same: interdict load --trust-key FINGERPRINT --body {body}.",
    },
  },
  "E-BUNDLE-WHOSE": {
    expected: {
      fr: "Ce paquet dit être de « {body} », mais sa clé est enregistrée pour « {owner} ».",
      nl: "Dit pakket zegt van “{body}” te zijn, maar zijn sleutel is geregistreerd voor “{owner}”.",
      de: "Dieses Paket gibt an, von „{body}“ zu sein, doch sein Schlüssel ist für „{owner}“ eingetragen.",
      en: "This bundle says that it is of “{body}”, but its key is registered for “{owner}”.",
    },
    mend: {
      fr: "Chaque organisme signe avec sa propre clé ; si plusieurs partagent un service, enregistrez la clé pour chacun.",
      nl: "Elke instelling ondertekent met haar eigen sleutel; delen er enkele een dienst, registreer de sleutel dan voor elk.",
      de: "Jede Einrichtung signiert mit ihrem eigenen Schlüssel; teilen sich mehrere einen Dienst, tragen Sie ihn für jede ein.",
      en: "Each body signs with its own key; where several share a service, register the key for each of them.",
    },
  },
  "E-BUNDLE-FUTURE": {
    expected: {
      fr: "Ce paquet dit avoir été fait le {made}, plus d’un jour après sa réception.",
      nl: "Dit pakket zegt gemaakt te zijn op {made}, meer dan een dag na ontvangst.",
      de: "Dieses Paket gibt an, am {made} erstellt zu sein, mehr als einen Tag nach seinem Eingang.",
      en: "This bundle says that it was made on {made}, more than a day after it was received.",
    },
    mend: {
      fr: "L’horloge de l’organisme avance, ou la vôtre retarde : réglez-la et refaites le paquet.",
      nl: "De klok van de instelling loopt voor, of de uwe achter: zet ze gelijk en maak het pakket opnieuw.",
      de: "Die Uhr der Einrichtung geht vor oder Ihre nach: Stellen Sie sie und erstellen Sie das Paket erneut.",
      en: "The body’s clock is fast, or yours is slow: set it and make the bundle again.",
    },
  },
  "E-BUNDLE-OLDER": {
    expected: {
      fr: "Un paquet de « {body} » sur cette mesure, fait le {held}, est déjà là ; celui-ci n’est pas plus récent.",
      nl: "Een pakket van “{body}” over deze maatregel, gemaakt op {held}, is er al; dit is niet recenter.",
      de: "Ein Paket von „{body}“ zu dieser Maßnahme, erstellt am {held}, ist schon da; dieses ist nicht neuer.",
      en: "A bundle of “{body}” about this measure, made on {held}, is held already; this one is not newer.",
    },
    mend: {
      fr: "Demandez le plus récent, ou retirez d’abord celui qui est gardé par une rectification (« interdict record »).",
      nl: "Vraag het recentste, of trek eerst in wat bewaard is (“interdict record”).",
      de: "Bitten Sie um das neueste, oder nehmen Sie zuerst das vorhandene zurück („interdict record“).",
      en: "Ask for the newest, or first retract the one that is held (“interdict record”).",
    },
  },
} as const;

export const bundleProblem = problemsOf(bundleProblems);
