import { isDeepStrictEqual } from "node:util";
import { dayInWords } from "../../language/dates.ts";
import type { Language, Text } from "../../language/language.ts";
import { say } from "../../language/say.ts";
import { asModel, type Choices } from "./model-choice.ts";

/** How a body says in what its decision differs from the model. */
export const modelWords = {
  model: {
    fr: "La décision dit-elle la même chose que le modèle joint à la lettre ?",
    nl: "Zegt de beslissing hetzelfde als het model bij de brief?",
    de: "Sagt der Beschluss dasselbe wie das Muster im Schreiben?",
    en: "Does the decision say the same as the model in the letter?",
  },
  same: { fr: "Oui, la même chose", nl: "Ja, hetzelfde", de: "Ja, dasselbe", en: "Yes, the same" },
  otherwise: {
    fr: "Non, elle en diffère : trois questions suivent",
    nl: "Nee, ze verschilt ervan: er volgen drie vragen",
    de: "Nein, er weicht davon ab: Es folgen drei Fragen",
    en: "No, it differs: three questions follow",
  },
  title: {
    fr: "En quoi la décision diffère du modèle",
    nl: "Waarin de beslissing van het model verschilt",
    de: "Worin der Beschluss vom Muster abweicht",
    en: "In what the decision differs from the model",
  },
  intro: {
    fr: "Votre réponse n’est pas encore enregistrée : envoyez aussi cette page. Laissez de côté ce que vous ne savez pas ; la question restera ouverte.",
    nl: "Uw antwoord is nog niet vastgelegd: verstuur ook deze pagina. Sla over wat u niet weet; de vraag blijft dan open.",
    de: "Ihre Antwort ist noch nicht festgehalten: Senden Sie auch diese Seite ab. Lassen Sie aus, was Sie nicht wissen; die Frage bleibt dann offen.",
    en: "Your answer is not on record yet: send this page too. Leave out what you do not know; the question then stays open.",
  },
  persons: {
    fr: "Qui la décision lie-t-elle ?",
    nl: "Wie bindt de beslissing?",
    de: "Wen bindet der Beschluss?",
    en: "Whom does the decision bind?",
  },
  "persons-same": {
    fr: "Les personnes que nomme le modèle",
    nl: "De personen die het model noemt",
    de: "Die Personen, die das Muster nennt",
    en: "The persons whom the model names",
  },
  "persons-with-elected": {
    fr: "Ces personnes, et aussi les élus",
    nl: "Die personen, en ook de verkozenen",
    de: "Diese Personen, und auch die Gewählten",
    en: "These persons, and the elected members too",
  },
  "persons-without-elected": {
    fr: "Ces personnes, mais pas les élus",
    nl: "Die personen, maar niet de verkozenen",
    de: "Diese Personen, aber nicht die Gewählten",
    en: "These persons, but not the elected members",
  },
  "persons-others": { fr: "D’autres personnes", nl: "Andere personen", de: "Andere Personen", en: "Other persons" },
  devices: {
    fr: "Quels appareils vise-t-elle ?",
    nl: "Over welke toestellen gaat ze?",
    de: "Welche Geräte betrifft er?",
    en: "Which devices is it about?",
  },
  "devices-same": {
    fr: "Les appareils que nomme le modèle",
    nl: "De toestellen die het model noemt",
    de: "Die Geräte, die das Muster nennt",
    en: "The devices that the model names",
  },
  "devices-others": { fr: "D’autres appareils", nl: "Andere toestellen", de: "Andere Geräte", en: "Other devices" },
  ends: {
    fr: "Prend-elle fin un jour fixé ?",
    nl: "Eindigt ze op een vaste dag?",
    de: "Endet er an einem festen Tag?",
    en: "Does it end on a set day?",
  },
  "ends-never": {
    fr: "Non, elle n’a pas de fin",
    nl: "Nee, ze heeft geen einde",
    de: "Nein, er hat kein Ende",
    en: "No, it has no end",
  },
  "ends-day": {
    fr: "Oui, le jour ci-dessous est le dernier",
    nl: "Ja, de dag hieronder is de laatste",
    de: "Ja, der Tag unten ist der letzte",
    en: "Yes, the day below is the last one",
  },
  lastDay: {
    fr: "Dernier jour, s’il y en a un",
    nl: "Laatste dag, als er een is",
    de: "Letzter Tag, falls es einen gibt",
    en: "Last day, if there is one",
  },
  modelLine: { fr: "Modèle", nl: "Model", de: "Muster", en: "Model" },
  personsLine: { fr: "Personnes liées", nl: "Gebonden personen", de: "Gebundene Personen", en: "Persons bound" },
  devicesLine: { fr: "Appareils visés", nl: "Betrokken toestellen", de: "Betroffene Geräte", en: "Devices meant" },
  endsLine: { fr: "Dernier jour", nl: "Laatste dag", de: "Letzter Tag", en: "Last day" },
  sameSaid: {
    fr: "la décision dit la même chose",
    nl: "de beslissing zegt hetzelfde",
    de: "der Beschluss sagt dasselbe",
    en: "the decision says the same",
  },
  open: {
    fr: "non précisé : la question reste ouverte",
    nl: "niet gezegd: de vraag blijft open",
    de: "nicht gesagt: die Frage bleibt offen",
    en: "not said: the question stays open",
  },
} satisfies Record<string, Text>;

/** In what a decision differs from the model, as lines with a label each. */
export const choicesInWords = (choices: Choices, language: Language): readonly (readonly [string, string])[] => {
  const word = (key: keyof typeof modelWords): string => say(modelWords[key], language);
  if (isDeepStrictEqual({ ...choices }, asModel)) return [[word("modelLine"), word("sameSaid")]];
  const { persons, devices, ends } = choices;
  const end = ends === "never" ? word("ends-never") : ends === undefined ? word("open") : dayInWords(ends, language);
  return [
    [word("personsLine"), word(persons === undefined ? "open" : `persons-${persons}`)],
    [word("devicesLine"), word(devices === undefined ? "open" : `devices-${devices}`)],
    [word("endsLine"), end],
  ];
};
