import type { Text } from "../../language/language.ts";

/** What can be seen of a device, and what cannot. */
export const seeWords = {
  title: {
    fr: "Ce qu’on peut voir de mon téléphone, et ce qu’on ne peut pas voir",
    nl: "Wat men van mijn telefoon kan zien, en wat niet",
    de: "Was man von meinem Telefon sehen kann und was nicht",
    en: "What can be seen of my phone, and what cannot",
  },
  intro: {
    fr: "Interdict ne regarde aucun appareil lui-même. Il lit des fichiers que d’autres outils produisent, et n’en tire que ce qu’ils prouvent. Cette page est faite de ce que chaque source déclare pouvoir montrer.",
    nl: "Interdict kijkt zelf naar geen enkel toestel. Het leest bestanden die andere instrumenten maken, en haalt er alleen uit wat ze bewijzen. Deze pagina bestaat uit wat elke bron verklaart te kunnen tonen.",
    de: "Interdict sieht selbst kein Gerät an. Es liest Dateien, die andere Werkzeuge erzeugen, und entnimmt ihnen nur, was sie belegen. Diese Seite besteht aus dem, was jede Quelle nach eigener Angabe zeigen kann.",
    en: "Interdict looks at no device itself. It reads files that other tools make, and takes from them only what they prove. This page is made from what each source declares it can show.",
  },
  personalHead: {
    fr: "Mon téléphone personnel",
    nl: "Mijn persoonlijke telefoon",
    de: "Mein privates Telefon",
    en: "My personal phone",
  },
  personal: {
    fr: "D’un appareil qui vous appartient, aucune source ne peut montrer que l’application n’y est pas : il est « inobservable », et ce n’est pas une faute. Reste ce que vous déclarez vous-même, là où une règle et votre accord permettent de le demander ; une déclaration n’est jamais comptée comme une preuve.",
    nl: "Van een toestel dat van u is, kan geen enkele bron tonen dat de applicatie er niet op staat: het is “niet waarneembaar”, en dat is geen fout. Blijft over wat u zelf verklaart, waar een regel en uw toestemming toelaten het te vragen; een verklaring telt nooit als bewijs.",
    de: "Bei einem Gerät, das Ihnen gehört, kann keine Quelle zeigen, dass die Anwendung nicht darauf ist: Es ist „nicht beobachtbar“, und das ist kein Fehlverhalten. Es bleibt, was Sie selbst erklären, wo eine Regel und Ihr Einverständnis die Frage erlauben; eine Erklärung zählt nie als Nachweis.",
    en: "Of a device that is yours, no source can show that the application is not there: it “cannot be observed”, and that is no fault. What remains is what you state yourself, where a rule and your consent allow asking; a statement never counts as evidence.",
  },
  neverHead: {
    fr: "Ce que personne ne voit ici",
    nl: "Wat niemand hier ziet",
    de: "Was hier niemand sieht",
    en: "What nobody sees here",
  },
  neverUse: {
    fr: "Si une application a été ouverte : une liste d’applications dit ce qui est installé, pas ce qui est utilisé.",
    nl: "Of een applicatie geopend werd: een lijst van applicaties zegt wat geïnstalleerd is, niet wat gebruikt wordt.",
    de: "Ob eine Anwendung geöffnet wurde: Eine Liste der Anwendungen sagt, was installiert ist, nicht was genutzt wird.",
    en: "Whether an application was opened: a list of applications says what is installed, not what is used.",
  },
  neverContent: {
    fr: "Ce que vous regardez, écrivez ou recevez : aucun contenu n’est lu.",
    nl: "Wat u bekijkt, schrijft of ontvangt: geen enkele inhoud wordt gelezen.",
    de: "Was Sie ansehen, schreiben oder empfangen: Es wird kein Inhalt gelesen.",
    en: "What you watch, write or receive: no content is read.",
  },
  neverHistory: {
    fr: "Un historique de navigation : d’un journal de réseau, seules les lignes qui nomment le produit visé sont retenues.",
    nl: "Een surfgeschiedenis: van een netwerklogboek worden alleen de regels onthouden die het bedoelde product noemen.",
    de: "Ein Browserverlauf: Aus einem Netzwerkprotokoll werden nur die Zeilen übernommen, die das betroffene Produkt nennen.",
    en: "A browsing history: of a network log, only the lines that name the product concerned are kept.",
  },
  neverList: {
    fr: "La liste de vos applications : d’un inventaire, seul le produit visé est retenu. Le fichier reçu reste dans le dossier de l’organisme qui l’a chargé.",
    nl: "De lijst van uw applicaties: van een inventaris wordt alleen het bedoelde product onthouden. Het ontvangen bestand blijft in de map van de instelling die het geladen heeft.",
    de: "Die Liste Ihrer Anwendungen: Aus einem Inventar wird nur das betroffene Produkt übernommen. Die erhaltene Datei bleibt im Ordner der Einrichtung, die sie geladen hat.",
    en: "The list of your applications: of an inventory, only the product concerned is kept. The file received stays in the folder of the body that loaded it.",
  },
  neverNames: {
    fr: "Votre nom : un appareil porte un pseudonyme que l’organisme choisit.",
    nl: "Uw naam: een toestel draagt een pseudoniem dat de instelling kiest.",
    de: "Ihr Name: Ein Gerät trägt ein Pseudonym, das die Einrichtung wählt.",
    en: "Your name: a device bears a pseudonym that the body chooses.",
  },
  sourcesHead: { fr: "Source par source", nl: "Bron per bron", de: "Quelle für Quelle", en: "Source by source" },
  caption: {
    fr: "Ce que chaque source peut montrer",
    nl: "Wat elke bron kan tonen",
    de: "Was jede Quelle zeigen kann",
    en: "What each source can show",
  },
  source: { fr: "Source", nl: "Bron", de: "Quelle", en: "Source" },
  kind: { fr: "Nature", nl: "Aard", de: "Art", en: "Nature" },
  presence: { fr: "Ce qu’elle montre", nl: "Wat ze toont", de: "Was sie zeigt", en: "What it shows" },
  absence: {
    fr: "Montre-t-elle une absence ?",
    nl: "Toont ze een afwezigheid?",
    de: "Zeigt sie eine Abwesenheit?",
    en: "Does it show an absence?",
  },
  inventory: { fr: "inventaire", nl: "inventaris", de: "Inventar", en: "inventory" },
  network: { fr: "réseau", nl: "netwerk", de: "Netzwerk", en: "network" },
  attestation: { fr: "déclaration", nl: "verklaring", de: "Erklärung", en: "statement" },
  test: { fr: "test", nl: "test", de: "Test", en: "test" },
  register: { fr: "registre d’appareils", nl: "toestellenregister", de: "Geräteregister", en: "device register" },
  freshHead: {
    fr: "Combien de temps une preuve d’absence vaut",
    nl: "Hoelang een bewijs van afwezigheid geldt",
    de: "Wie lange ein Nachweis der Abwesenheit gilt",
    en: "How long evidence of absence holds",
  },
  fresh: {
    fr: "Une absence constatée vieillit : après {inventory} jours pour un inventaire, {network} pour un réseau, {test} pour un test, la preuve est « périmée ». Une déclaration tient {attest} jours et n’est jamais une preuve. Une présence, elle, ne s’efface pas avec le temps.",
    nl: "Een vastgestelde afwezigheid veroudert: na {inventory} dagen voor een inventaris, {network} voor een netwerk en {test} voor een test is het bewijs “verouderd”. Een verklaring geldt {attest} dagen en is nooit een bewijs. Een aanwezigheid verdwijnt niet met de tijd.",
    de: "Eine festgestellte Abwesenheit altert: Nach {inventory} Tagen bei einem Inventar, {network} bei einem Netzwerk und {test} bei einem Test ist der Nachweis „veraltet“. Eine Erklärung gilt {attest} Tage und ist nie ein Nachweis. Eine Anwesenheit verjährt nicht.",
    en: "An absence that was seen ages: after {inventory} days for an inventory, {network} for a network and {test} for a test, the evidence is “out of date”. A statement holds for {attest} days and is never evidence. A presence does not fade with time.",
  },
} satisfies Record<string, Text>;
