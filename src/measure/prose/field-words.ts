import type { Text } from "../../language/language.ts";

/** The dates and contested fields that a measure names, by the field that holds them; `{owner}` is the instrument or the clause. */
export const fieldWords: Readonly<Record<string, Text>> = {
  announced: {
    fr: "la date d’annonce de {owner}",
    nl: "de datum van aankondiging van {owner}",
    de: "der Tag der Ankündigung von {owner}",
    en: "the day of announcement of {owner}",
  },
  advised: {
    fr: "la date d’avis de {owner}",
    nl: "de adviesdatum van {owner}",
    de: "der Tag der Stellungnahme von {owner}",
    en: "the day of advice of {owner}",
  },
  decided: {
    fr: "la date de décision de {owner}",
    nl: "de beslissingsdatum van {owner}",
    de: "der Beschlusstag von {owner}",
    en: "the day of decision of {owner}",
  },
  signed: {
    fr: "la date de signature de {owner}",
    nl: "de ondertekeningsdatum van {owner}",
    de: "der Tag der Unterzeichnung von {owner}",
    en: "the day of signature of {owner}",
  },
  published: {
    fr: "la date de publication de {owner}",
    nl: "de publicatiedatum van {owner}",
    de: "der Tag der Veröffentlichung von {owner}",
    en: "the day of publication of {owner}",
  },
  sent: {
    fr: "la date d’envoi de {owner}",
    nl: "de verzendingsdatum van {owner}",
    de: "der Tag des Versands von {owner}",
    en: "the day of dispatch of {owner}",
  },
  adopted: {
    fr: "la date d’adoption de {owner}",
    nl: "de datum van aanneming van {owner}",
    de: "der Tag der Annahme von {owner}",
    en: "the day of adoption of {owner}",
  },
  effective: {
    fr: "la date d’effet de {owner}",
    nl: "de datum van inwerkingtreding van {owner}",
    de: "der Tag des Inkrafttretens von {owner}",
    en: "the day of effect of {owner}",
  },
  from: {
    fr: "le début de {owner}",
    nl: "het begin van {owner}",
    de: "der Beginn von {owner}",
    en: "the start of {owner}",
  },
  "comply-by": {
    fr: "la date limite de {owner}",
    nl: "de uiterste dag van {owner}",
    de: "der letzte Tag der Frist von {owner}",
    en: "the last day to comply with {owner}",
  },
  until: {
    fr: "la fin de {owner}",
    nl: "het einde van {owner}",
    de: "das Ende von {owner}",
    en: "the end of {owner}",
  },
  modality: {
    fr: "la force de {owner}",
    nl: "de kracht van {owner}",
    de: "die Kraft von {owner}",
    en: "the force of {owner}",
  },
  actions: {
    fr: "l’objet de {owner}",
    nl: "het voorwerp van {owner}",
    de: "der Gegenstand von {owner}",
    en: "the subject matter of {owner}",
  },
  to: {
    fr: "le public de {owner}",
    nl: "de doelgroep van {owner}",
    de: "der Adressatenkreis von {owner}",
    en: "the circle addressed by {owner}",
  },
  where: {
    fr: "le parc d’appareils de {owner}",
    nl: "het toestellenpark van {owner}",
    de: "der Gerätekreis von {owner}",
    en: "the range of devices of {owner}",
  },
  products: {
    fr: "l’éventail de produits de {owner}",
    nl: "het productbereik van {owner}",
    de: "der Produktkreis von {owner}",
    en: "the range of products of {owner}",
  },
};

/** Any other date, such as that of an effect. */
export const otherField: Text = {
  fr: "une date de {owner}",
  nl: "een datum van {owner}",
  de: "ein Datum von {owner}",
  en: "a date of {owner}",
};

/** A clause as other sentences name it: by its number. */
export const clauseName: Text = {
  fr: "la clause {n}",
  nl: "clausule {n}",
  de: "Klausel {n}",
  en: "clause {n}",
};

/** What a claim says. */
export const claimWords = {
  day: {
    fr: "{field} est le {day}",
    nl: "{field} is {day}",
    de: "{field} ist der {day}",
    en: "{field} is {day}",
  },
  open: {
    fr: "{field} {bounds, select, both {se situe entre le {first} et le {last}, jours compris} after {se situe au plus tôt le {first}} before {se situe au plus tard le {last}} other {reste à établir}}",
    nl: "{field} {bounds, select, both {valt tussen {first} en {last}, beide dagen meegerekend} after {valt ten vroegste op {first}} before {valt uiterlijk op {last}} other {staat niet vast}}",
    de: "{field} {bounds, select, both {liegt zwischen dem {first} und dem {last}, beide Tage eingeschlossen} after {liegt frühestens am {first}} before {liegt spätestens am {last}} other {steht nicht fest}}",
    en: "{field} {bounds, select, both {lies between {first} and {last}, both included} after {is {first} at the earliest} before {is {last} at the latest} other {is not established}}",
  },
  anchored: {
    fr: "{field} est {other}",
    nl: "{field} is {other}",
    de: "{field} ist {other}",
    en: "{field} is {other}",
  },
  version: {
    fr: "pour {field}, la version de {by} est retenue",
    nl: "voor {field} geldt de versie van {by}",
    de: "{field} richtet sich nach der Fassung von {by}",
    en: "for {field}, the version of {by} is retained",
  },
  plus: {
    fr: "{date}, plus {period}",
    nl: "{date}, plus {period}",
    de: "{date}, plus {period}",
    en: "{date}, plus {period}",
  },
  asap: {
    fr: "dès que possible",
    nl: "zo snel mogelijk",
    de: "so bald wie möglich",
    en: "as soon as possible",
  },
} satisfies Record<string, Text>;
