import type { Text } from "../../language/language.ts";
import type { Ground } from "../measure.ts";

/** Who may be freed from a clause, and how: a whole sentence for each thing that a text says of it. */
export const exceptionWords = {
  opens: { fr: "{opening}.", nl: "{opening}.", de: "{opening}.", en: "{opening}." },
  rule: { fr: "{opening} : {when}.", nl: "{opening}: {when}.", de: "{opening}: {when}.", en: "{opening}: {when}." },
  ruleOpening: {
    fr: "Cette clause ne s’applique pas dans ce cas",
    nl: "Deze clausule geldt niet in dit geval",
    de: "Diese Klausel gilt nicht in diesem Fall",
    en: "This clause does not apply in this case",
  },
  everybody: {
    fr: "Le texte lui-même dispense qui remplit les conditions suivantes",
    nl: "De tekst zelf stelt vrij wie aan de volgende voorwaarden voldoet",
    de: "Der Text selbst befreit diejenigen, die die folgenden Bedingungen erfüllen",
    en: "The text itself frees those who meet the following conditions",
  },
  recordOpening: {
    fr: "Une dispense peut être accordée",
    nl: "Een vrijstelling kan worden verleend",
    de: "Eine Befreiung kann erteilt werden",
    en: "An exemption may be granted",
  },
  grounds: {
    fr: "Motifs admis : {grounds}.",
    nl: "Toegelaten gronden: {grounds}.",
    de: "Zulässige Gründe: {grounds}.",
    en: "Grounds admitted: {grounds}.",
  },
  condition: {
    fr: "Il faut en outre que ceci soit rempli : {when}.",
    nl: "Bovendien moet dit vervuld zijn: {when}.",
    de: "Außerdem muss dies erfüllt sein: {when}.",
    en: "Besides, this must hold: {when}.",
  },
  approvers: {
    fr: "Elle est accordée par : {who}.",
    nl: "Ze wordt verleend door: {who}.",
    de: "Sie wird erteilt durch: {who}.",
    en: "It is granted by: {who}.",
  },
  delegable: {
    fr: "Ce pouvoir peut être délégué.",
    nl: "Die bevoegdheid mag worden gedelegeerd.",
    de: "Diese Befugnis darf übertragen werden.",
    en: "That power may be delegated.",
  },
  notDelegable: {
    fr: "Ce pouvoir ne peut pas être délégué.",
    nl: "Die bevoegdheid mag niet worden gedelegeerd.",
    de: "Diese Befugnis darf nicht übertragen werden.",
    en: "That power may not be delegated.",
  },
  blanketForbidden: {
    fr: "Une dispense générale, pour tout un organisme ou tout un service, est interdite.",
    nl: "Een algemene vrijstelling, voor een hele instelling of dienst, is verboden.",
    de: "Eine pauschale Befreiung für eine ganze Einrichtung oder Dienststelle ist verboten.",
    en: "A blanket exemption, for a whole body or unit, is forbidden.",
  },
  blanketAllowed: {
    fr: "Une dispense générale, pour tout un organisme ou tout un service, est admise.",
    nl: "Een algemene vrijstelling, voor een hele instelling of dienst, is toegelaten.",
    de: "Eine pauschale Befreiung für eine ganze Einrichtung oder Dienststelle ist zulässig.",
    en: "A blanket exemption, for a whole body or unit, is allowed.",
  },
  mitigation: {
    fr: "Précaution à prouver{aged, select, yes {, par une preuve qui n’a pas plus de {age}} other {}} : {what}.",
    nl: "Aan te tonen voorzorg{aged, select, yes {, met een bewijs van hoogstens {age} oud} other {}}: {what}.",
    de: "Nachzuweisende Vorkehrung{aged, select, yes {; der Nachweis darf höchstens {age} alt sein} other {}}: {what}.",
    en: "Safeguard to be shown{aged, select, yes {, by a proof not older than {age}} other {}}: {what}.",
  },
  lasts: {
    fr: "La dispense vaut {period} au plus.",
    nl: "De vrijstelling geldt hoogstens {period}.",
    de: "Die Befreiung gilt höchstens {period}.",
    en: "The exemption lasts {period} at most.",
  },
  request: {
    fr: "Dernier jour pour demander une réponse en temps utile : {by}.",
    nl: "Laatste dag om tijdig een antwoord te vragen: {by}.",
    de: "Letzter Tag, um rechtzeitig eine Antwort zu beantragen: {by}.",
    en: "Last day to ask for an answer in time: {by}.",
  },
  documented: {
    fr: "La dispense est consignée par écrit.",
    nl: "De vrijstelling wordt schriftelijk vastgelegd.",
    de: "Die Befreiung wird schriftlich festgehalten.",
    en: "The exemption is put in writing.",
  },
  notDocumented: {
    fr: "La dispense ne doit pas être consignée par écrit.",
    nl: "De vrijstelling hoeft niet schriftelijk te worden vastgelegd.",
    de: "Die Befreiung muss nicht schriftlich festgehalten werden.",
    en: "The exemption need not be put in writing.",
  },
  report: {
    fr: "Les dispenses sont communiquées à : {to}.",
    nl: "De vrijstellingen worden gemeld aan: {to}.",
    de: "Die Befreiungen werden gemeldet an: {to}.",
    en: "Exemptions are reported to: {to}.",
  },
  reportBy: {
    fr: "Dernier jour pour cette communication : {by}.",
    nl: "Laatste dag voor die melding: {by}.",
    de: "Letzter Tag für diese Meldung: {by}.",
    en: "Last day for that report: {by}.",
  },
} satisfies Record<string, Text>;

/** Grounds on which texts let somebody be exempted. */
export const groundWords: Readonly<Record<Ground, Text>> = {
  "law-enforcement": {
    fr: "la recherche ou la poursuite d’infractions",
    nl: "rechtshandhaving",
    de: "die Strafverfolgung",
    en: "law enforcement",
  },
  "national-security": {
    fr: "la sécurité nationale",
    nl: "de nationale veiligheid",
    de: "die nationale Sicherheit",
    en: "national security",
  },
  "security-research": {
    fr: "la recherche en sécurité",
    nl: "beveiligingsonderzoek",
    de: "die Sicherheitsforschung",
    en: "security research",
  },
  inspection: { fr: "une inspection", nl: "een inspectie", de: "eine Inspektion", en: "an inspection" },
  "institutional-communication": {
    fr: "la communication institutionnelle",
    nl: "institutionele communicatie",
    de: "die institutionelle Kommunikation",
    en: "institutional communication",
  },
  "official-duty": {
    fr: "l’exercice d’une mission officielle",
    nl: "de uitoefening van een officiële opdracht",
    de: "die Ausübung einer dienstlichen Aufgabe",
    en: "the exercise of an official duty",
  },
  "online-harms": {
    fr: "la lutte contre les préjudices en ligne",
    nl: "de bestrijding van schade door onlinegedrag",
    de: "der Schutz vor Schäden im Internet",
    en: "work against online harms",
  },
  "business-need": {
    fr: "une nécessité de service",
    nl: "een dienstnoodwendigheid",
    de: "ein dienstliches Erfordernis",
    en: "a business need",
  },
};
