import type { Text } from "../../language/language.ts";

/** What is said of what a body owes. Days stand in words, or are `none`. */
export const obligationWords = {
  weight: {
    en: "{weight, select, binding {binding} control {technical block} invitation {invitation to decide for itself} other {recommendation}}{role, select, unknown {, if it concerns this body} other {}}",
    fr: "{weight, select, binding {contraignant} control {blocage technique} invitation {invitation à décider elle-même} other {recommandation}}{role, select, unknown {, si cela concerne cet organisme} other {}}",
    nl: "{weight, select, binding {bindend} control {technische blokkering} invitation {uitnodiging om zelf te beslissen} other {aanbeveling}}{role, select, unknown {, als dit deze instelling betreft} other {}}",
    de: "{weight, select, binding {verbindlich} control {technische Sperre} invitation {Einladung, selbst zu entscheiden} other {Empfehlung}}{role, select, unknown {, falls es diese Einrichtung betrifft} other {}}",
  },
  by: {
    en: "By {by} at the latest.",
    fr: "Pour le {by} au plus tard.",
    nl: "Uiterlijk op {by}.",
    de: "Spätestens am {by}.",
  },
  late: {
    en: "{by, select, none {} other {The last day was {by}. }}What is not done is late since {since}.",
    fr: "{by, select, none {} other {Le dernier jour était le {by}. }}Ce qui n’est pas fait est en retard depuis le {since}.",
    nl: "{by, select, none {} other {De laatste dag was {by}. }}Wat niet gedaan is, is te laat sinds {since}.",
    de: "{by, select, none {} other {Der letzte Tag war der {by}. }}Was nicht getan ist, ist seit dem {since} verspätet.",
  },
  asap: {
    en: "As soon as practicable; no last day is given.",
    fr: "Dès que possible ; aucun dernier jour n’est donné.",
    nl: "Zo snel mogelijk; er is geen laatste dag bepaald.",
    de: "So bald wie möglich; ein letzter Tag ist nicht genannt.",
  },
  undated: {
    en: "No last day is given.",
    fr: "Aucun dernier jour n’est donné.",
    nl: "Er is geen laatste dag bepaald.",
    de: "Ein letzter Tag ist nicht genannt.",
  },
  persons: {
    en: "Each person concerned must comply; the body must see to it.",
    fr: "Chaque personne concernée doit s’y conformer ; l’organisme doit y veiller.",
    nl: "Elke betrokken persoon moet zich ernaar schikken; de instelling moet daarop toezien.",
    de: "Jede betroffene Person muss sich daran halten; die Einrichtung muss dafür sorgen.",
  },
  whose: {
    en: "To be done by {who}.",
    fr: "À faire par {who}.",
    nl: "Te doen door {who}.",
    de: "Zu erledigen durch {who}.",
  },
  asks: {
    en: "Not established: {question}",
    fr: "Non établi : {question}",
    nl: "Niet vastgesteld: {question}",
    de: "Nicht geklärt: {question}",
  },
  text: {
    en: "Depends on the text: {question}",
    fr: "Dépend du texte : {question}",
    nl: "Hangt af van de tekst: {question}",
    de: "Hängt vom Text ab: {question}",
  },
  adopted: {
    en: "The body has decided: {measure}.",
    fr: "L’organisme a décidé : {measure}.",
    nl: "De instelling heeft beslist: {measure}.",
    de: "Die Einrichtung hat entschieden: {measure}.",
  },
  duty: {
    en: "{action}: {state}",
    fr: "{action} : {state}",
    nl: "{action}: {state}",
    de: "{action}: {state}",
  },
  none: {
    en: "No measure that was asked about owes or asks anything of {body} on {day}.",
    fr: "Aucune des mesures interrogées n’impose ni ne demande quoi que ce soit à « {body} » le {day}.",
    nl: "Geen van de bevraagde maatregelen legt “{body}” op {day} iets op of vraagt er iets van.",
    de: "Keine der befragten Maßnahmen verlangt von „{body}“ am {day} etwas oder bittet darum.",
  },
  informed: {
    en: "Only informed:",
    fr: "Seulement informé :",
    nl: "Alleen ingelicht:",
    de: "Nur informiert:",
  },
} as const satisfies Record<string, Text>;
