import { problemsOf } from "../../problem/problem.ts";

/** What can be wrong with a link, or with what its form sends. */
export const receiptProblems = {
  "E-RECEIPT-LINK": {
    expected: {
      fr: "l’adresse entière d’un lien envoyé par ce service",
      nl: "het volledige adres van een link die deze dienst gestuurd heeft",
      de: "die vollständige Adresse eines Links, den dieser Dienst gesendet hat",
      en: "the whole address of a link that this service sent",
    },
    mend: {
      fr: "Ouvrez le lien depuis le message lui-même ; une adresse recopiée perd facilement un caractère. Rien n’a été enregistré.",
      nl: "Open de link vanuit het bericht zelf; een overgeschreven adres mist al snel een teken. Er is niets vastgelegd.",
      de: "Öffnen Sie den Link aus der Nachricht selbst; einer abgeschriebenen Adresse fehlt leicht ein Zeichen. Es wurde nichts festgehalten.",
      en: "Open the link from the message itself; an address that is copied by hand easily loses a character. Nothing was recorded.",
    },
  },
  "E-RECEIPT-EXPIRED": {
    expected: {
      fr: "un lien encore valable : celui-ci l’était jusqu’au {until} inclus",
      nl: "een link die nog geldig is: deze was het tot en met {until}",
      de: "ein noch gültiger Link: Dieser galt bis einschließlich {until}",
      en: "a link that is still good: this one was, up to and including {until}",
    },
    mend: {
      fr: "Demandez un nouveau lien au service qui vous a écrit. Rien n’a été enregistré.",
      nl: "Vraag een nieuwe link aan de dienst die u geschreven heeft. Er is niets vastgelegd.",
      de: "Bitten Sie die Stelle, die Ihnen geschrieben hat, um einen neuen Link. Es wurde nichts festgehalten.",
      en: "Ask the service that wrote to you for a new link. Nothing was recorded.",
    },
  },
  "E-RECEIPT-FORM": {
    expected: {
      fr: "le formulaire de cette page, envoyé moins de deux heures après son ouverture",
      nl: "het formulier van deze pagina, verstuurd binnen twee uur nadat ze geopend is",
      de: "das Formular dieser Seite, gesendet innerhalb von zwei Stunden nach ihrem Öffnen",
      en: "the form of this page, sent within two hours of opening it",
    },
    mend: {
      fr: "Rouvrez la page depuis votre lien et envoyez le formulaire à nouveau. Rien n’a été enregistré.",
      nl: "Open de pagina opnieuw vanuit uw link en verstuur het formulier nog eens. Er is niets vastgelegd.",
      de: "Öffnen Sie die Seite erneut über Ihren Link und senden Sie das Formular noch einmal. Es wurde nichts festgehalten.",
      en: "Open the page again from your link and send the form once more. Nothing was recorded.",
    },
  },
  "E-RECEIPT-OFTEN": {
    expected: {
      fr: "moins de demandes en si peu de temps pour un même lien",
      nl: "minder aanvragen op zo korte tijd voor één link",
      de: "weniger Anfragen in so kurzer Zeit über denselben Link",
      en: "fewer requests in so short a time for one link",
    },
    mend: {
      fr: "Attendez dix minutes, puis réessayez. Rien n’a été enregistré.",
      nl: "Wacht tien minuten en probeer opnieuw. Er is niets vastgelegd.",
      de: "Warten Sie zehn Minuten und versuchen Sie es erneut. Es wurde nichts festgehalten.",
      en: "Wait ten minutes, then try again. Nothing was recorded.",
    },
  },
  "E-RECEIPT-SIZE": {
    expected: {
      fr: "un formulaire de {limit} ko au plus",
      nl: "een formulier van ten hoogste {limit} kB",
      de: "ein Formular von höchstens {limit} kB",
      en: "a form of {limit} kB at most",
    },
    mend: {
      fr: "Raccourcissez ce que vous avez écrit. Rien n’a été enregistré.",
      nl: "Kort in wat u geschreven hebt. Er is niets vastgelegd.",
      de: "Kürzen Sie, was Sie geschrieben haben. Es wurde nichts festgehalten.",
      en: "Shorten what you wrote. Nothing was recorded.",
    },
  },
  "E-RECEIPT-SETTLED": {
    expected: {
      fr: "une réponse qui attend encore : celle-ci a été contestée",
      nl: "een antwoord dat nog wacht: dit is betwist",
      de: "eine Antwort, die noch offen ist: Diese wurde bestritten",
      en: "a response that is still waiting: this one has been contested",
    },
    mend: {
      fr: "Répondez à nouveau par le lien de la lettre, ou écrivez au service qui vous l’a envoyée. Rien n’a été enregistré.",
      nl: "Antwoord opnieuw via de link van de brief, of schrijf naar de dienst die hem gestuurd heeft. Er is niets vastgelegd.",
      de: "Antworten Sie erneut über den Link des Schreibens, oder wenden Sie sich an die Stelle, die es gesendet hat. Es wurde nichts festgehalten.",
      en: "Answer again through the link of the letter, or write to the service that sent it. Nothing was recorded.",
    },
  },
  "E-RECEIPT-CHOICE": {
    expected: {
      fr: "{field, select, capacity {Choisissez en quelle qualité vous répondez} outcome {Choisissez ce que votre organisme a fait} organ {Choisissez l’organe qui a délibéré} other {Choisissez une réponse}}",
      nl: "{field, select, capacity {Kies in welke hoedanigheid u antwoordt} outcome {Kies wat uw instelling gedaan heeft} organ {Kies het orgaan dat beslist heeft} other {Kies een antwoord}}",
      de: "{field, select, capacity {Wählen Sie, in welcher Eigenschaft Sie antworten} outcome {Wählen Sie, was Ihre Einrichtung getan hat} organ {Wählen Sie das Organ, das beschlossen hat} other {Wählen Sie eine Antwort}}",
      en: "{field, select, capacity {Choose in what capacity you answer} outcome {Choose what your body has done} organ {Choose the organ that decided} other {Choose an answer}}",
    },
    mend: {
      fr: "Cochez l’une des réponses proposées.",
      nl: "Kruis een van de voorgestelde antwoorden aan.",
      de: "Kreuzen Sie eine der vorgeschlagenen Antworten an.",
      en: "Tick one of the answers given.",
    },
  },
  "E-RECEIPT-MISSING": {
    expected: {
      fr: "{field, select, words {Écrivez votre qualité} behalf {Écrivez au nom de qui vous répondez} to {Écrivez à qui vous l’avez transmis} organ {Écrivez quel organe a décidé} reference {Écrivez la référence de la délibération} reason {Écrivez le motif} other {Remplissez ce champ}}",
      nl: "{field, select, words {Vul uw hoedanigheid in} behalf {Vul in namens wie u antwoordt} to {Vul in aan wie u het doorgegeven hebt} organ {Vul in welk orgaan beslist heeft} reference {Vul de referentie van de beslissing in} reason {Vul de reden in} other {Vul dit veld in}}",
      de: "{field, select, words {Geben Sie Ihre Eigenschaft an} behalf {Geben Sie an, in wessen Namen Sie antworten} to {Geben Sie an, an wen Sie es weitergeleitet haben} organ {Geben Sie an, welches Organ beschlossen hat} reference {Geben Sie das Aktenzeichen des Beschlusses an} reason {Geben Sie den Grund an} other {Füllen Sie dieses Feld aus}}",
      en: "{field, select, words {Write your capacity} behalf {Write on whose behalf you answer} to {Write to whom you passed it on} organ {Write which organ decided} reference {Write the reference of the deliberation} reason {Write the reason} other {Fill in this field}}",
    },
    mend: {
      fr: "Ce champ est nécessaire ; un mot ou deux suffisent, sans nom de personne.",
      nl: "Dit veld is nodig; een woord of twee volstaat, zonder naam van een persoon.",
      de: "Dieses Feld wird gebraucht; ein oder zwei Wörter genügen, ohne Namen einer Person.",
      en: "This field is needed; a word or two will do, without the name of a person.",
    },
  },
  "E-RECEIPT-LONG": {
    expected: {
      fr: "{field, select, words {La qualité est trop longue : {most} caractères au plus} behalf {Le nom de l’organisme est trop long : {most} caractères au plus} to {La liste des destinataires est trop longue : {most} caractères au plus} organ {Le nom de l’organe est trop long : {most} caractères au plus} reference {La référence est trop longue : {most} caractères au plus} reason {Le motif est trop long : {most} caractères au plus} other {Le texte est trop long : {most} caractères au plus}}",
      nl: "{field, select, words {De hoedanigheid is te lang: ten hoogste {most} tekens} behalf {De naam van de instelling is te lang: ten hoogste {most} tekens} to {De lijst van ontvangers is te lang: ten hoogste {most} tekens} organ {De naam van het orgaan is te lang: ten hoogste {most} tekens} reference {De referentie is te lang: ten hoogste {most} tekens} reason {De reden is te lang: ten hoogste {most} tekens} other {De tekst is te lang: ten hoogste {most} tekens}}",
      de: "{field, select, words {Die Eigenschaft ist zu lang: höchstens {most} Zeichen} behalf {Der Name der Einrichtung ist zu lang: höchstens {most} Zeichen} to {Die Liste der Empfänger ist zu lang: höchstens {most} Zeichen} organ {Der Name des Organs ist zu lang: höchstens {most} Zeichen} reference {Das Aktenzeichen ist zu lang: höchstens {most} Zeichen} reason {Der Grund ist zu lang: höchstens {most} Zeichen} other {Der Text ist zu lang: höchstens {most} Zeichen}}",
      en: "{field, select, words {The capacity is too long: {most} characters at most} behalf {The name of the body is too long: {most} characters at most} to {The list of recipients is too long: {most} characters at most} organ {The name of the organ is too long: {most} characters at most} reference {The reference is too long: {most} characters at most} reason {The reason is too long: {most} characters at most} other {The text is too long: {most} characters at most}}",
    },
    mend: {
      fr: "Raccourcissez ce texte ; le détail reste dans vos propres dossiers.",
      nl: "Kort deze tekst in; de details blijven in uw eigen dossiers.",
      de: "Kürzen Sie diesen Text; die Einzelheiten bleiben in Ihren eigenen Akten.",
      en: "Shorten this text; the details stay in your own files.",
    },
  },
  "E-RECEIPT-LAST-DAY": {
    expected: {
      fr: "Écrivez le dernier jour de la décision, qui ne précède pas le jour où elle a été prise, ou dites qu’elle n’a pas de fin",
      nl: "Vul de laatste dag van de beslissing in, niet vóór de dag waarop ze genomen is, of zeg dat ze geen einde heeft",
      de: "Geben Sie den letzten Tag des Beschlusses an, nicht vor dem Tag, an dem er gefasst wurde, oder sagen Sie, dass er kein Ende hat",
      en: "Write the last day of the decision, not before the day on which it was taken, or say that it has no end",
    },
    mend: {
      fr: "Écrivez la date comme 31/12/2023, ou laissez ce champ vide si la décision n’a pas de fin.",
      nl: "Schrijf de datum zoals 31/12/2023, of laat dit veld leeg als de beslissing geen einde heeft.",
      de: "Schreiben Sie das Datum wie 31.12.2023, oder lassen Sie dieses Feld leer, wenn der Beschluss kein Ende hat.",
      en: "Write the date like 31/12/2023, or leave this field empty if the decision has no end.",
    },
  },
  "E-RECEIPT-DRAFT": {
    expected: {
      fr: "un fichier que l’on puisse lire et écrire pour la mesure de l’organisme (et non {reason})",
      nl: "een bestand dat gelezen en geschreven kan worden voor de maatregel van de instelling (niet {reason})",
      de: "eine Datei für die Maßnahme der Einrichtung, die gelesen und geschrieben werden kann (nicht {reason})",
      en: "a file that can be read and written for the measure of the body (not {reason})",
    },
    mend: {
      fr: "La réponse reste enregistrée. Libérez l’endroit, puis lancez `interdict adopt --of MESURE --body ID`.",
      nl: "Het antwoord blijft vastgelegd. Maak de plaats vrij en voer dan `interdict adopt --of MAATREGEL --body ID` uit.",
      de: "Die Antwort bleibt festgehalten. Machen Sie den Ort frei und führen Sie dann `interdict adopt --of MASSNAHME --body ID` aus.",
      en: "The answer stays on record. Free the place, then run `interdict adopt --of MEASURE --body ID`.",
    },
  },
  "E-RECEIPT-DAY": {
    expected: {
      fr: "Écrivez un jour qui existe, au plus tard le {today}",
      nl: "Vul een dag in die bestaat, uiterlijk {today}",
      de: "Geben Sie einen Tag an, den es gibt, spätestens den {today}",
      en: "Write a day that exists, {today} at the latest",
    },
    mend: {
      fr: "Écrivez la date comme 31/03/2023.",
      nl: "Schrijf de datum zoals 31/03/2023.",
      de: "Schreiben Sie das Datum wie 31.03.2023.",
      en: "Write the date like 31/03/2023.",
    },
  },
} as const;

export const receiptProblem = problemsOf(receiptProblems);
