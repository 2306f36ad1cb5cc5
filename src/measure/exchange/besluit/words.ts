/** What a draft of a local measure says before anybody has filled it in. */
export const draftWords = {
  title: {
    fr: "Décision locale : « {title} »",
    nl: "Lokaal besluit: “{title}”",
    de: "Lokaler Beschluss: „{title}“",
    en: "Local decision: “{title}”",
  },
  formal: {
    fr: "décision locale{organ, select, none {} other { ({organ})}}, contraignante par elle-même : ce n’est pas l’invitation qui oblige",
    nl: "lokaal besluit{organ, select, none {} other { ({organ})}}, op zichzelf bindend: niet de uitnodiging verplicht",
    de: "lokaler Beschluss{organ, select, none {} other { ({organ})}}, aus sich selbst verbindlich: Nicht die Einladung verpflichtet",
    en: "local decision{organ, select, none {} other { ({organ})}}, binding by itself: it is not the invitation that obliges",
  },
  differs: {
    fr: "À compléter d’après le texte : chaque question ci-dessous reste ouverte tant que personne n’y a répondu.",
    nl: "Aan te vullen op grond van de tekst: elke vraag hieronder blijft open zolang niemand ze beantwoord heeft.",
    de: "Anhand des Textes zu ergänzen: Jede Frage unten bleibt offen, solange niemand sie beantwortet hat.",
    en: "To be completed from the text: each question below stays open until somebody has answered it.",
  },
  persons: {
    fr: "La décision lie-t-elle exactement les personnes que l’invitation nomme ?",
    nl: "Bindt het besluit precies de personen die de uitnodiging noemt?",
    de: "Bindet der Beschluss genau die Personen, die die Einladung nennt?",
    en: "Does the decision bind exactly the persons whom the invitation names?",
  },
  devices: {
    fr: "La décision vise-t-elle exactement les appareils que l’invitation nomme ?",
    nl: "Slaat het besluit precies op de toestellen die de uitnodiging noemt?",
    de: "Betrifft der Beschluss genau die Geräte, die die Einladung nennt?",
    en: "Is the decision about exactly the devices that the invitation names?",
  },
  actions: {
    fr: "La décision dit-elle des mêmes actes la même chose que l’invitation : les interdit-elle, les impose-t-elle ou les conseille-t-elle de même ?",
    nl: "Zegt het besluit over dezelfde handelingen hetzelfde als de uitnodiging: verbiedt, gebiedt of raadt het ze op dezelfde manier aan?",
    de: "Sagt der Beschluss über dieselben Handlungen dasselbe wie die Einladung: verbietet, gebietet oder empfiehlt er sie ebenso?",
    en: "Does the decision say the same of the same acts as the invitation: does it forbid, order or advise them likewise?",
  },
  products: {
    fr: "La décision nomme-t-elle exactement les produits que l’invitation nomme ?",
    nl: "Noemt het besluit precies de producten die de uitnodiging noemt?",
    de: "Nennt der Beschluss genau die Produkte, die die Einladung nennt?",
    en: "Does the decision name exactly the products that the invitation names?",
  },
  ends: {
    fr: "La décision dit-elle quand elle prend fin ?",
    nl: "Zegt het besluit wanneer het eindigt?",
    de: "Sagt der Beschluss, wann er endet?",
    en: "Does the decision say when it ends?",
  },
} as const;
