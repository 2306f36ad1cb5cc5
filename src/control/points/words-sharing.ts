import type { Text } from "../../language/language.ts";
import type { PointWords } from "../point.ts";

const covers: Text = {
  en: "Whoever receives it and looks for it in logs of their own: it stops nothing.",
  fr: "Ceux qui le reçoivent et le cherchent dans leurs propres journaux : il n’arrête rien.",
  nl: "Wie het ontvangt en er in de eigen logs naar zoekt: het houdt niets tegen.",
  de: "Wer es erhält und in eigenen Protokollen danach sucht: Es hält nichts auf.",
};

/** What is shared is read by others, under no mandate that they have from it. */
const noMandate: Text = {
  en: "It gives nobody a mandate to block: what a receiver does with it hangs on the measures that bind the receiver. A name in it is restricted by a decision, and is no sign of an attack.",
  fr: "Il ne donne à personne un mandat pour bloquer : ce que fait le destinataire dépend des mesures qui le lient. Un nom y figure en vertu d’une décision, et n’est pas le signe d’une attaque.",
  nl: "Het geeft niemand een mandaat om te blokkeren: wat een ontvanger ermee doet, hangt af van de maatregelen die de ontvanger binden. Een naam staat erin door een beslissing, en is geen teken van een aanval.",
  de: "Es gibt niemandem ein Mandat zum Sperren: Was ein Empfänger damit macht, hängt von den Maßnahmen ab, die ihn binden. Ein Name steht darin aufgrund einer Entscheidung und ist kein Zeichen eines Angriffs.",
};

const verify: Text = {
  en: "See after the import that names and days are there. Nothing here has been read by the real program in the suite.",
  fr: "Vérifiez après l’importation que les noms et les jours y sont. Rien ici n’a été lu par le véritable programme dans les tests.",
  nl: "Kijk na de import of de namen en dagen er staan. Niets hiervan is in de tests door het echte programma gelezen.",
  de: "Prüfen Sie nach dem Import, ob Namen und Tage da sind. Nichts davon hat das wirkliche Programm in den Tests gelesen.",
};

export const stixWords: PointWords = {
  covers,
  cannot: [
    noMandate,
    {
      en: "The indicator names host names only, no applications. It carries exempt names, and no clients. The instant created is the same for ever and says nothing; modified follows the serial.",
      fr: "L’indicateur ne nomme que des noms d’hôtes, pas d’applications. Il porte les noms dispensés, mais pas les clients. L’instant created est toujours le même et ne dit rien ; modified suit la série.",
      nl: "De indicator noemt enkel hostnamen, geen applicaties. Hij draagt vrijgestelde namen, geen clients. Het tijdstip created is altijd hetzelfde en zegt niets; modified volgt het volgnummer.",
      de: "Der Indikator nennt nur Hostnamen, keine Anwendungen. Er trägt ausgenommene Namen, aber keine Clients. Der Zeitpunkt created ist immer derselbe und sagt nichts; modified folgt der Seriennummer.",
    },
  ],
  deploy: [
    {
      en: "Add {file} to a collection of the TAXII server, or import it into the platform. Mark beforehand who may read it.",
      fr: "Ajoutez {file} à une collection du serveur TAXII, ou importez-le dans la plateforme. Fixez d’abord qui peut le lire.",
      nl: "Voeg {file} toe aan een collectie van de TAXII-server, of importeer het in het platform. Leg eerst vast wie het mag lezen.",
      de: "Fügen Sie {file} einer Sammlung des TAXII-Servers hinzu, oder importieren Sie die Datei in die Plattform. Legen Sie vorher fest, wer sie lesen darf.",
    },
  ],
  verify: [verify],
  exempt: [
    {
      en: "Exempt names are left out by the pattern; build and add it again after each decision.",
      fr: "Le motif omet les noms dispensés ; reconstruisez et ajoutez-le de nouveau après chaque décision.",
      nl: "Het patroon laat vrijgestelde namen weg; bouw opnieuw en voeg het opnieuw toe na elke beslissing.",
      de: "Das Muster lässt ausgenommene Namen aus; erzeugen Sie es nach jeder Entscheidung neu, und fügen Sie es wieder hinzu.",
    },
  ],
  withdraw: [
    {
      en: "Add the file of the withdrawal: it has the same indicator, revoked, with a pattern that finds nothing. At the end of the measure the indicator ends by itself where valid_until says so.",
      fr: "Ajoutez le fichier du retrait : il contient le même indicateur, révoqué, avec un motif qui ne trouve rien. À la fin de la mesure, l’indicateur expire de lui-même là où valid_until l’indique.",
      nl: "Voeg het bestand van de intrekking toe: het bevat dezelfde indicator, ingetrokken, met een patroon dat niets vindt. Aan het einde van de maatregel vervalt de indicator vanzelf waar valid_until dat zegt.",
      de: "Fügen Sie die Datei der Rücknahme hinzu: Sie enthält denselben Indikator, widerrufen, mit einem Muster, das nichts findet. Am Ende der Maßnahme endet der Indikator von selbst, wo valid_until es sagt.",
    },
  ],
};

export const mispWords: PointWords = {
  covers,
  cannot: [
    noMandate,
    {
      en: "It carries no exemption and no end: a list of names with all under them says neither. Only ids of telephones are there as applications.",
      fr: "Il ne porte ni dispense ni fin : une liste de noms, avec tout ce qui est en dessous, ne dit ni l’une ni l’autre. Seuls les identifiants de téléphones y figurent comme applications.",
      nl: "Het draagt geen vrijstelling en geen einde: een lijst van namen met alles eronder zegt geen van beide. Als applicaties staan er enkel id’s van telefoons in.",
      de: "Es trägt weder Befreiung noch Ende: Eine Liste von Namen mit allem darunter sagt keines von beiden. Als Anwendungen stehen nur Kennungen von Telefonen darin.",
    },
  ],
  deploy: [
    {
      en: "Import {file} as an event (Add Event, Populate from JSON), look at it, and publish it. The same event takes the place of the version before.",
      fr: "Importez {file} comme événement (Add Event, Populate from JSON), relisez-le et publiez-le. Le même événement prend la place de la version précédente.",
      nl: "Importeer {file} als event (Add Event, Populate from JSON), kijk het na en publiceer het. Hetzelfde event neemt de plaats in van de vorige versie.",
      de: "Importieren Sie {file} als Ereignis (Add Event, Populate from JSON), prüfen und veröffentlichen Sie es. Dasselbe Ereignis tritt an die Stelle der vorigen Fassung.",
    },
  ],
  verify: [verify],
  exempt: [
    {
      en: "A listed name that is exempt is left out, and what is exempt under a listed name is not: take it out where the list is used.",
      fr: "Un nom de la liste qui est dispensé est omis, mais pas ce qui est dispensé sous un nom de la liste : ôtez-le là où la liste est utilisée.",
      nl: "Een vrijgestelde naam uit de lijst is weggelaten, maar wat onder een naam uit de lijst is vrijgesteld niet: haal dat eruit waar de lijst wordt gebruikt.",
      de: "Ein ausgenommener Name der Liste ist ausgelassen, nicht aber, was unter einem Namen der Liste ausgenommen ist: Nehmen Sie es dort heraus, wo die Liste verwendet wird.",
    },
  ],
  withdraw: [
    {
      en: "Delete the event with the uuid of the file; the one of the withdrawal says so and names nothing any more, since MISP keeps attributes that a new version lacks.",
      fr: "Supprimez l’événement qui porte l’uuid du fichier ; celui du retrait le dit et ne nomme plus rien, car MISP garde les attributs absents d’une nouvelle version.",
      nl: "Verwijder het event met de uuid van het bestand; dat van de intrekking zegt dat en noemt niets meer, want MISP behoudt attributen die in een nieuwe versie ontbreken.",
      de: "Löschen Sie das Ereignis mit der uuid der Datei; das der Rücknahme sagt es und nennt nichts mehr, denn MISP behält Attribute, die einer neuen Fassung fehlen.",
    },
  ],
};
