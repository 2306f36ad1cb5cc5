import type { Text } from "../../language/language.ts";

/** What can be seen of a device, and what cannot. */
export const seeWords = {
  title: { fr: "Ce qu’on peut voir de mon téléphone, et ce qu’on ne peut pas voir", nl: "Wat men van mijn telefoon kan zien, en wat niet", de: "Was man von meinem Telefon sehen kann und was nicht", en: "What can be seen of my phone, and what cannot" },
  intro: {
    fr: "Interdict ne regarde aucun appareil lui-même. Il lit des fichiers que d’autres outils produisent, et n’en tire que ce qu’ils prouvent. Cette page est faite de ce que chaque source déclare pouvoir montrer.",
    nl: "Interdict kijkt zelf naar geen enkel toestel. Het leest bestanden die andere instrumenten maken, en haalt er alleen uit wat ze bewijzen. Deze pagina bestaat uit wat elke bron verklaart te kunnen tonen.",
    de: "Interdict sieht selbst kein Gerät an. Es liest Dateien, die andere Werkzeuge erzeugen, und entnimmt ihnen nur, was sie belegen. Diese Seite besteht aus dem, was jede Quelle nach eigener Angabe zeigen kann.",
    en: "Interdict looks at no device itself. It reads files that other tools make, and takes from them only what they prove. This page is made from what each source declares it can show.",
  },
  personalHead: { fr: "Mon téléphone personnel", nl: "Mijn persoonlijke telefoon", de: "Mein privates Telefon", en: "My personal phone" },
  personal: {
    fr: "D’un appareil qui vous appartient, Interdict ne peut pas même contenir une liste d’applications. La seule réponse possible est « ce produit y est » ou « n’y est pas », là où une règle et votre accord permettent de le demander. Sans cela, l’appareil est « inobservable », et ce n’est pas une faute.",
    nl: "Van een toestel dat van u is, kan Interdict niet eens een lijst van applicaties bevatten. Het enige mogelijke antwoord is “dit product staat erop” of “staat er niet op”, waar een regel en uw toestemming toelaten het te vragen. Anders is het toestel “niet waarneembaar”, en dat is geen fout.",
    de: "Von einem Gerät, das Ihnen gehört, kann Interdict nicht einmal eine Liste der Anwendungen enthalten. Die einzig mögliche Antwort ist „dieses Produkt ist darauf“ oder „ist nicht darauf“, wo eine Regel und Ihr Einverständnis die Frage erlauben. Sonst ist das Gerät „nicht beobachtbar“, und das ist kein Fehlverhalten.",
    en: "Of a device that is yours, Interdict cannot even hold a list of applications. The only possible answer is “this product is there” or “is not there”, where a rule and your consent allow asking. Otherwise the device “cannot be observed”, and that is no fault.",
  },
  neverHead: { fr: "Ce que personne ne voit ici", nl: "Wat niemand hier ziet", de: "Was hier niemand sieht", en: "What nobody sees here" },
  neverUse: { fr: "Si une application a été ouverte : une liste d’applications dit ce qui est installé, pas ce qui est utilisé.", nl: "Of een applicatie geopend werd: een lijst van applicaties zegt wat geïnstalleerd is, niet wat gebruikt wordt.", de: "Ob eine Anwendung geöffnet wurde: Eine Liste der Anwendungen sagt, was installiert ist, nicht was genutzt wird.", en: "Whether an application was opened: a list of applications says what is installed, not what is used." },
  neverContent: { fr: "Ce que vous regardez, écrivez ou recevez : aucun contenu n’est lu.", nl: "Wat u bekijkt, schrijft of ontvangt: geen enkele inhoud wordt gelezen.", de: "Was Sie ansehen, schreiben oder empfangen: Es wird kein Inhalt gelesen.", en: "What you watch, write or receive: no content is read." },
  neverHistory: { fr: "Un historique de navigation : les journaux sont lus là où ils sont, et seuls des nombres et des empreintes en remontent.", nl: "Een surfgeschiedenis: logboeken worden gelezen waar ze staan, en alleen aantallen en digests gaan naar boven.", de: "Ein Browserverlauf: Protokolle werden dort gelesen, wo sie liegen, und nur Zahlen und Prüfsummen gehen nach oben.", en: "A browsing history: logs are read where they are, and only counts and digests travel upward." },
  neverNames: { fr: "Votre nom : un appareil porte un pseudonyme que l’organisme choisit.", nl: "Uw naam: een toestel draagt een pseudoniem dat de instelling kiest.", de: "Ihr Name: Ein Gerät trägt ein Pseudonym, das die Einrichtung wählt.", en: "Your name: a device bears a pseudonym that the body chooses." },
  sourcesHead: { fr: "Source par source", nl: "Bron per bron", de: "Quelle für Quelle", en: "Source by source" },
  caption: { fr: "Ce que chaque source peut montrer", nl: "Wat elke bron kan tonen", de: "Was jede Quelle zeigen kann", en: "What each source can show" },
  source: { fr: "Source", nl: "Bron", de: "Quelle", en: "Source" },
  kind: { fr: "Nature", nl: "Aard", de: "Art", en: "Nature" },
  presence: { fr: "Ce qu’elle montre", nl: "Wat ze toont", de: "Was sie zeigt", en: "What it shows" },
  absence: { fr: "Montre-t-elle une absence ?", nl: "Toont ze een afwezigheid?", de: "Zeigt sie eine Abwesenheit?", en: "Does it show an absence?" },
  inventory: { fr: "inventaire", nl: "inventaris", de: "Inventar", en: "inventory" },
  network: { fr: "réseau", nl: "netwerk", de: "Netzwerk", en: "network" },
  attestation: { fr: "déclaration", nl: "verklaring", de: "Erklärung", en: "statement" },
  test: { fr: "test", nl: "test", de: "Test", en: "test" },
  register: { fr: "registre d’appareils", nl: "toestellenregister", de: "Geräteregister", en: "device register" },
  freshHead: { fr: "Combien de temps une preuve d’absence vaut", nl: "Hoelang een bewijs van afwezigheid geldt", de: "Wie lange ein Nachweis der Abwesenheit gilt", en: "How long evidence of absence holds" },
  fresh: {
    fr: "Une absence constatée vieillit : après {inventory} jours pour un inventaire, {network} pour un réseau, {test} pour un test, la preuve est « périmée ». Une déclaration tient {attest} jours et n’est jamais une preuve. Une présence, elle, ne s’efface pas avec le temps.",
    nl: "Een vastgestelde afwezigheid veroudert: na {inventory} dagen voor een inventaris, {network} voor een netwerk en {test} voor een test is het bewijs “verouderd”. Een verklaring geldt {attest} dagen en is nooit een bewijs. Een aanwezigheid verdwijnt niet met de tijd.",
    de: "Eine festgestellte Abwesenheit altert: Nach {inventory} Tagen bei einem Inventar, {network} bei einem Netzwerk und {test} bei einem Test ist der Nachweis „veraltet“. Eine Erklärung gilt {attest} Tage und ist nie ein Nachweis. Eine Anwesenheit verjährt nicht.",
    en: "An absence that was seen ages: after {inventory} days for an inventory, {network} for a network and {test} for a test, the evidence is “out of date”. A statement holds for {attest} days and is never evidence. A presence does not fade with time.",
  },
} satisfies Record<string, Text>;
