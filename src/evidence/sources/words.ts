import type { Source } from "../source.ts";

type Proves = Pick<Source, "name" | "proves">;

export const glpiProves: Proves = {
  name: {
    fr: "Inventaire GLPI",
    nl: "GLPI-inventaris",
    de: "GLPI-Inventar",
    en: "GLPI inventory",
  },
  proves: {
    presence: {
      fr: "L’agent GLPI lit la liste des applications installées sur l’appareil : une application reconnue par son identifiant exact y était installée à ce moment. Un nom qui ressemble n’est qu’un soupçon. La liste ne dit jamais qu’une application a été utilisée.",
      nl: "De GLPI-agent leest de lijst van de applicaties die op het toestel geïnstalleerd zijn: een applicatie die aan haar exacte identificatie herkend wordt, stond er op dat ogenblik op. Een naam die erop lijkt, is slechts een vermoeden. De lijst zegt nooit dat een applicatie gebruikt werd.",
      de: "Der GLPI-Agent liest die Liste der auf dem Gerät installierten Anwendungen: Eine an ihrer genauen Kennung erkannte Anwendung war zu diesem Zeitpunkt installiert. Ein ähnlicher Name ist nur ein Verdacht. Die Liste sagt nie, dass eine Anwendung genutzt wurde.",
      en: "The GLPI agent reads the list of applications installed on the device: an application recognised by its exact identifier was installed at that moment. A name that resembles is only a suspicion. The list never says that an application was used.",
    },
    absence: {
      fr: "Une liste complète où l’application ne figure pas montre qu’elle n’était pas installée à ce moment. Un inventaire partiel, ou sans liste d’applications, ne montre aucune absence. Il ne dit rien du site web ni du compte.",
      nl: "Een volledige lijst waarin de applicatie niet voorkomt, toont dat ze op dat ogenblik niet geïnstalleerd was. Een gedeeltelijke inventaris, of een zonder applicatielijst, toont geen enkele afwezigheid. Hij zegt niets over de website of het account.",
      de: "Eine vollständige Liste ohne die Anwendung zeigt, dass sie zu diesem Zeitpunkt nicht installiert war. Ein Teilinventar oder eines ohne Anwendungsliste zeigt keine Abwesenheit. Über die Website und das Konto sagt es nichts.",
      en: "A complete list without the application shows that it was not installed at that moment. A partial inventory, or one without a list of applications, shows no absence. It says nothing of the website or of the account.",
    },
  },
};

export const intuneDevicesProves: Proves = {
  name: {
    fr: "Liste des appareils d’Intune",
    nl: "Toestellenlijst van Intune",
    de: "Geräteliste von Intune",
    en: "Intune list of devices",
  },
  proves: {
    presence: {
      fr: "Cette liste dit à qui est l’appareil, comment il est géré et quand il s’est manifesté pour la dernière fois. Elle ne dit rien des applications.",
      nl: "Deze lijst zegt van wie het toestel is, hoe het beheerd wordt en wanneer het zich voor het laatst meldde. Ze zegt niets over de applicaties.",
      de: "Diese Liste sagt, wem das Gerät gehört, wie es verwaltet wird und wann es sich zuletzt gemeldet hat. Über die Anwendungen sagt sie nichts.",
      en: "This list says whose the device is, how it is managed and when it last reported. It says nothing of the applications.",
    },
    absence: {
      fr: "Elle ne montre l’absence d’aucune application.",
      nl: "Ze toont van geen enkele applicatie de afwezigheid.",
      de: "Sie zeigt von keiner Anwendung die Abwesenheit.",
      en: "It shows the absence of no application.",
    },
  },
};

export const intuneAppsProves: Proves = {
  name: {
    fr: "Inventaire des applications d’Intune",
    nl: "Applicatie-inventaris van Intune",
    de: "Anwendungsinventar von Intune",
    en: "Intune app inventory",
  },
  proves: {
    presence: {
      fr: "Une application reconnue par son identifiant exact était installée quand l’appareil s’est manifesté pour la dernière fois. Intune ne donne souvent que le nom de l’application : un nom seul est un soupçon, pas un constat.",
      nl: "Een applicatie die aan haar exacte identificatie herkend wordt, stond op het toestel toen het zich voor het laatst meldde. Vaak geeft Intune enkel de naam van de applicatie: een naam alleen is een vermoeden, geen vaststelling.",
      de: "Eine an ihrer genauen Kennung erkannte Anwendung war installiert, als sich das Gerät zuletzt meldete. Intune nennt oft nur den Namen der Anwendung: Ein Name allein ist ein Verdacht, keine Feststellung.",
      en: "An application recognised by its exact identifier was installed when the device last reported. Intune often gives only the name of the application: a name alone is a suspicion, not a finding.",
    },
    absence: {
      fr: "Sur un appareil de l’organisme sous iOS, iPadOS, macOS ou Windows, la liste couvre toutes les applications ; Intune la renouvelle tous les sept jours. Sur Android et sur les appareils personnels, elle ne couvre que les applications gérées et ne montre aucune absence.",
      nl: "Op een toestel van de instantie met iOS, iPadOS, macOS of Windows omvat de lijst alle applicaties; Intune vernieuwt ze om de zeven dagen. Op Android en op persoonlijke toestellen omvat ze enkel de beheerde applicaties en toont ze geen enkele afwezigheid.",
      de: "Auf einem Gerät der Einrichtung mit iOS, iPadOS, macOS oder Windows umfasst die Liste alle Anwendungen; Intune erneuert sie alle sieben Tage. Auf Android und auf privaten Geräten umfasst sie nur die verwalteten Anwendungen und zeigt keine Abwesenheit.",
      en: "On a device of the organisation with iOS, iPadOS, macOS or Windows the list covers all applications; Intune renews it every seven days. On Android and on personal devices it covers only managed applications and shows no absence.",
    },
  },
};

export const unboundProves: Proves = {
  name: {
    fr: "Journal des requêtes d’Unbound",
    nl: "Querylogboek van Unbound",
    de: "Anfrageprotokoll von Unbound",
    en: "Unbound query log",
  },
  proves: {
    presence: {
      fr: "Le journal montre qu’une adresse du réseau a demandé un nom du produit. Il ne dit ni qui, ni si l’application est installée : un site ou une page qui intègre le produit demande parfois les mêmes noms. Les autres lignes ne sont pas gardées.",
      nl: "Het logboek toont dat een adres van het netwerk een naam van het product heeft opgevraagd. Het zegt niet wie, en ook niet of de applicatie geïnstalleerd is: een website of een pagina die het product insluit, vraagt soms dezelfde namen op. De andere regels worden niet bewaard.",
      de: "Das Protokoll zeigt, dass eine Adresse des Netzes einen Namen des Produkts abgefragt hat. Es sagt weder wer noch ob die Anwendung installiert ist: Eine Website oder eine Seite, die das Produkt einbettet, fragt manchmal dieselben Namen ab. Die anderen Zeilen werden nicht aufbewahrt.",
      en: "The log shows that an address of the network asked for a name of the product. It says neither who, nor whether the application is installed: a website or a page that embeds the product sometimes asks for the same names. The other lines are not kept.",
    },
    absence: {
      fr: "L’absence d’une ligne ne montre rien : l’appareil peut utiliser un autre réseau, un autre résolveur ou un tunnel.",
      nl: "Het ontbreken van een regel toont niets: het toestel kan een ander netwerk, een andere resolver of een tunnel gebruiken.",
      de: "Das Fehlen einer Zeile zeigt nichts: Das Gerät kann ein anderes Netz, einen anderen Resolver oder einen Tunnel verwenden.",
      en: "The absence of a line shows nothing: the device may use another network, another resolver or a tunnel.",
    },
  },
};

export const attestationProves: Proves = {
  name: {
    fr: "Attestation d’un organisme",
    nl: "Attest van een instantie",
    de: "Bescheinigung einer Einrichtung",
    en: "Attestation by a body",
  },
  proves: {
    presence: {
      fr: "Une attestation dit ce que l’organisme déclare ; elle ne constate rien. Elle est signée quand une personne nommée, sa qualité, une date et l’empreinte du fichier reçu sont connues.",
      nl: "Een attest zegt wat de instantie verklaart; het stelt niets vast. Het is ondertekend wanneer een genoemde persoon, zijn hoedanigheid, een datum en de hash van het ontvangen bestand bekend zijn.",
      de: "Eine Bescheinigung sagt, was die Einrichtung erklärt; sie stellt nichts fest. Sie ist unterzeichnet, wenn eine benannte Person, ihre Eigenschaft, ein Datum und der Hashwert der empfangenen Datei bekannt sind.",
      en: "An attestation says what the body declares; it finds nothing. It is signed when a named person, a capacity, a date and the digest of the file received are known.",
    },
    absence: {
      fr: "Une attestation d’absence ne rend jamais un appareil conforme : elle est montrée à part.",
      nl: "Een attest van afwezigheid maakt een toestel nooit conform: het wordt apart getoond.",
      de: "Eine Bescheinigung der Abwesenheit macht ein Gerät nie konform: Sie wird gesondert gezeigt.",
      en: "An attestation of absence never makes a device compliant: it is shown apart.",
    },
  },
};

export const registerProves: Proves = {
  name: {
    fr: "Registre des appareils d’un organisme",
    nl: "Toestellenregister van een instantie",
    de: "Geräteregister einer Einrichtung",
    en: "Device register of a body",
  },
  proves: {
    presence: {
      fr: "Le registre dit quels appareils l’organisme connaît, à qui ils sont, qui les détient (sous pseudonyme) et comment ils sont gérés. Il ne dit rien des applications.",
      nl: "Het register zegt welke toestellen de instantie kent, van wie ze zijn, wie ze gebruikt (onder pseudoniem) en hoe ze beheerd worden. Het zegt niets over de applicaties.",
      de: "Das Register sagt, welche Geräte die Einrichtung kennt, wem sie gehören, wer sie nutzt (unter Pseudonym) und wie sie verwaltet werden. Über die Anwendungen sagt es nichts.",
      en: "The register says which devices the body knows, whose they are, who holds them (under a pseudonym) and how they are managed. It says nothing of the applications.",
    },
    absence: {
      fr: "Il ne montre l’absence d’aucune application, ni qu’il n’existe pas d’autres appareils.",
      nl: "Het toont van geen enkele applicatie de afwezigheid, en ook niet dat er geen andere toestellen zijn.",
      de: "Es zeigt von keiner Anwendung die Abwesenheit und auch nicht, dass es keine weiteren Geräte gibt.",
      en: "It shows the absence of no application, nor that there are no other devices.",
    },
  },
};
