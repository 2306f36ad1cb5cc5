import type { Text } from "../../language/language.ts";

/** The texts and acts that carry a measure. */
export const instrumentWords = {
  what: { fr: "{title} ({form}).", nl: "{title} ({form}).", de: "{title} ({form}).", en: "{title} ({form})." },
  by: { fr: "Auteur : {who}.", nl: "Auteur: {who}.", de: "Urheber: {who}.", en: "Author: {who}." },
  proposed: {
    fr: "Ce texte n’est encore qu’une proposition.",
    nl: "Deze tekst is nog maar een voorstel.",
    de: "Dieser Text ist bisher nur ein Vorschlag.",
    en: "This text is only a proposal so far.",
  },
  announced: {
    fr: "Date d’annonce : {date}.",
    nl: "Datum van aankondiging: {date}.",
    de: "Tag der Ankündigung: {date}.",
    en: "Day of announcement: {date}.",
  },
  advised: {
    fr: "Date d’avis : {date}.",
    nl: "Adviesdatum: {date}.",
    de: "Tag der Stellungnahme: {date}.",
    en: "Day of advice: {date}.",
  },
  decided: {
    fr: "Date de décision : {date}.",
    nl: "Beslissingsdatum: {date}.",
    de: "Beschlusstag: {date}.",
    en: "Day of decision: {date}.",
  },
  signed: {
    fr: "Date de signature : {date}.",
    nl: "Datum van ondertekening: {date}.",
    de: "Tag der Unterzeichnung: {date}.",
    en: "Day of signature: {date}.",
  },
  published: {
    fr: "Date de publication : {date}.",
    nl: "Datum van bekendmaking: {date}.",
    de: "Tag der Veröffentlichung: {date}.",
    en: "Day of publication: {date}.",
  },
  sent: {
    fr: "Date d’envoi : {date}.",
    nl: "Datum van verzending: {date}.",
    de: "Tag des Versands: {date}.",
    en: "Day of dispatch: {date}.",
  },
  adopted: {
    fr: "Date d’adoption : {date}.",
    nl: "Datum van aanneming: {date}.",
    de: "Tag der Annahme: {date}.",
    en: "Day of adoption: {date}.",
  },
  effective: {
    fr: "Date d’effet : {date}.",
    nl: "Datum van inwerkingtreding: {date}.",
    de: "Tag des Inkrafttretens: {date}.",
    en: "Day of effect: {date}.",
  },
  otherDate: { fr: "Date : {date}.", nl: "Datum: {date}.", de: "Datum: {date}.", en: "Date: {date}." },
  adopts: {
    fr: "Cette mesure adopte, pour son autorité, ce que demande {what}.",
    nl: "Deze maatregel neemt voor haar overheid over wat {what} vraagt.",
    de: "Diese Maßnahme übernimmt für ihre Behörde, worum {what} ersucht.",
    en: "This measure adopts, for its authority, what {what} asks for.",
  },
  differs: {
    fr: "Elle s’en écarte ainsi : {how}",
    nl: "Ze wijkt er als volgt van af: {how}",
    de: "Sie weicht davon wie folgt ab: {how}",
    en: "It differs from it as follows: {how}",
  },
} satisfies Record<string, Text>;

/** How one instrument stands to another, by the stem of what the file says it does. */
export const linkWords = {
  advise: {
    fr: "Ce texte porte un avis sur {other}.",
    nl: "Deze tekst geeft advies over {other}.",
    de: "Dieser Text nimmt Stellung zu {other}.",
    en: "This text gives advice on {other}.",
  },
  announce: {
    fr: "Ce texte annonce {other}.",
    nl: "Deze tekst kondigt {other} aan.",
    de: "Dieser Text kündigt {other} an.",
    en: "This text announces {other}.",
  },
  formalise: {
    fr: "Ce texte formalise {other}.",
    nl: "Deze tekst formaliseert {other}.",
    de: "Dieser Text gibt {other} eine förmliche Fassung.",
    en: "This text formalises {other}.",
  },
  implement: {
    fr: "Ce texte met en œuvre {other}.",
    nl: "Deze tekst voert {other} uit.",
    de: "Dieser Text setzt {other} um.",
    en: "This text implements {other}.",
  },
  "recommends-to": {
    fr: "Ce texte adresse une recommandation en vue de {other}.",
    nl: "Deze tekst beveelt {other} aan.",
    de: "Dieser Text empfiehlt {other}.",
    en: "This text recommends {other}.",
  },
  follow: {
    fr: "Ce texte fait suite à {other}.",
    nl: "Deze tekst volgt op {other}.",
    de: "Dieser Text folgt auf {other}.",
    en: "This text follows {other}.",
  },
  precede: {
    fr: "Ce texte précède {other}.",
    nl: "Deze tekst gaat vooraf aan {other}.",
    de: "Dieser Text geht {other} voraus.",
    en: "This text precedes {other}.",
  },
  recall: {
    fr: "Ce texte rappelle {other}.",
    nl: "Deze tekst herinnert aan {other}.",
    de: "Dieser Text erinnert an {other}.",
    en: "This text recalls {other}.",
  },
  extend: {
    fr: "Ce texte prolonge {other}.",
    nl: "Deze tekst verlengt {other}.",
    de: "Dieser Text verlängert {other}.",
    en: "This text extends {other}.",
  },
  amend: {
    fr: "Ce texte modifie {other}.",
    nl: "Deze tekst wijzigt {other}.",
    de: "Dieser Text ändert {other}.",
    en: "This text amends {other}.",
  },
  replace: {
    fr: "Ce texte remplace {other}.",
    nl: "Deze tekst vervangt {other}.",
    de: "Dieser Text ersetzt {other}.",
    en: "This text replaces {other}.",
  },
  rescind: {
    fr: "Ce texte abroge {other}.",
    nl: "Deze tekst heft {other} op.",
    de: "Dieser Text hebt {other} auf.",
    en: "This text rescinds {other}.",
  },
  suspend: {
    fr: "Ce texte suspend {other}.",
    nl: "Deze tekst schorst {other}.",
    de: "Dieser Text setzt {other} aus.",
    en: "This text suspends {other}.",
  },
  annul: {
    fr: "Ce texte annule {other}.",
    nl: "Deze tekst vernietigt {other}.",
    de: "Dieser Text erklärt {other} für nichtig.",
    en: "This text annuls {other}.",
  },
  uphold: {
    fr: "Ce texte confirme {other}.",
    nl: "Deze tekst bevestigt {other}.",
    de: "Dieser Text bestätigt {other}.",
    en: "This text upholds {other}.",
  },
  adopt: {
    fr: "Ce texte adopte {other}.",
    nl: "Deze tekst neemt {other} over.",
    de: "Dieser Text übernimmt {other}.",
    en: "This text adopts {other}.",
  },
  other: {
    fr: "Lien avec {other} : {does}.",
    nl: "Verband met {other}: {does}.",
    de: "Verhältnis zu {other}: {does}.",
    en: "Link with {other}: {does}.",
  },
} satisfies Record<string, Text>;

/** Lists that the text refers to. */
export const listWords = {
  title: { fr: "Liste {title}.", nl: "Lijst {title}.", de: "Liste {title}.", en: "List {title}." },
  keeper: { fr: "Tenue par : {who}.", nl: "Beheerd door: {who}.", de: "Geführt von: {who}.", en: "Kept by: {who}." },
  cadence: {
    fr: "À renouveler au moins une fois par période de {period}.",
    nl: "Minstens om de {period} te vernieuwen.",
    de: "Mindestens alle {period} zu erneuern.",
    en: "To be renewed at least every {period}.",
  },
  closed: {
    fr: "Cette liste n’est pas publique.",
    nl: "Deze lijst is niet openbaar.",
    de: "Diese Liste ist nicht öffentlich.",
    en: "This list is not public.",
  },
  version: {
    fr: "Version du {day} : {products}.",
    nl: "Versie van {day}: {products}.",
    de: "Fassung vom {day}: {products}.",
    en: "Version of {day}: {products}.",
  },
  empty: { fr: "aucun produit", nl: "geen enkel product", de: "kein Produkt", en: "no product" },
} satisfies Record<string, Text>;
