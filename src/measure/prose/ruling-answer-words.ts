import type { Text } from "../../language/language.ts";
import type { Fault } from "../exemption.ts";
import type { Part, RulingToken } from "../ruling.ts";

/** The answer, first; `{day}` is the last day to comply in words, `{without}` what would hold without the exemption. */
export const answerWords: Readonly<Record<RulingToken, Text>> = {
  prohibited: {
    fr: "Interdit.",
    nl: "Verboden.",
    de: "Verboten.",
    en: "Prohibited.",
  },
  "to-remove": {
    fr: "{dated, select, yes {À retirer de l’appareil pour le {day} au plus tard} other {À retirer de l’appareil}}.",
    nl: "{dated, select, yes {Uiterlijk op {day} van het toestel te verwijderen} other {Van het toestel te verwijderen}}.",
    de: "{dated, select, yes {Spätestens am {day} vom Gerät zu entfernen} other {Vom Gerät zu entfernen}}.",
    en: "{dated, select, yes {To be removed from the device by the end of {day}} other {To be removed from the device}}.",
  },
  exempt: {
    fr: "{known, select, yes {Dispensé ; sans la dispense : {without}} other {Dispensé}}.",
    nl: "{known, select, yes {Vrijgesteld; zonder de vrijstelling: {without}} other {Vrijgesteld}}.",
    de: "{known, select, yes {Befreit; ohne die Befreiung: {without}} other {Befreit}}.",
    en: "{known, select, yes {Exempt; without the exemption: {without}} other {Exempt}}.",
  },
  "advised-against": {
    fr: "Déconseillé, mais pas interdit.",
    nl: "Afgeraden, maar niet verboden.",
    de: "Es wird davon abgeraten, aber es ist nicht verboten.",
    en: "Advised against, but not prohibited.",
  },
  permitted: {
    fr: "Permis.",
    nl: "Toegelaten.",
    de: "Erlaubt.",
    en: "Permitted.",
  },
  "not-in-force": {
    fr: "Pas en vigueur : à ce moment, rien ne l’interdit.",
    nl: "Niet van kracht: op dat ogenblik verbiedt niets het.",
    de: "Nicht in Kraft: Zu diesem Zeitpunkt verbietet es nichts.",
    en: "Not in force: nothing prohibits it at that moment.",
  },
  "not-covered": {
    fr: "Hors champ : aucune clause ne vise ce cas.",
    nl: "Valt er niet onder: geen enkele clausule dekt dit geval.",
    de: "Nicht erfasst: Keine Klausel betrifft diesen Fall.",
    en: "Not covered: no clause covers this case.",
  },
};

/** Why a clause does not cover a case: the part of it that fails. */
export const failsWords: Readonly<Record<Part, Text>> = {
  action: {
    fr: "La clause la plus proche est {clause} ; elle ne nomme pas cet acte.",
    nl: "De dichtstbijzijnde clausule is {clause}; ze noemt deze handeling niet.",
    de: "Am nächsten kommt {clause}; sie nennt diese Handlung nicht.",
    en: "The nearest clause is {clause}; it does not name this action.",
  },
  product: {
    fr: "La clause la plus proche est {clause} ; elle ne vise pas ce produit.",
    nl: "De dichtstbijzijnde clausule is {clause}; ze betreft dit product niet.",
    de: "Am nächsten kommt {clause}; sie betrifft dieses Produkt nicht.",
    en: "The nearest clause is {clause}; it does not concern this product.",
  },
  addressee: {
    fr: "La clause la plus proche est {clause} ; elle ne s’adresse ni à cette personne ni à cet organisme dans ce cas.",
    nl: "De dichtstbijzijnde clausule is {clause}; in dit geval richt ze zich niet tot deze persoon of instelling.",
    de: "Am nächsten kommt {clause}; sie richtet sich in diesem Fall nicht an diese Person oder Einrichtung.",
    en: "The nearest clause is {clause}; in this case it does not address this person or body.",
  },
  device: {
    fr: "La clause la plus proche est {clause} ; elle ne vise pas cet appareil tel qu’il est décrit.",
    nl: "De dichtstbijzijnde clausule is {clause}; ze geldt niet voor dit toestel zoals het is beschreven.",
    de: "Am nächsten kommt {clause}; sie erfasst dieses Gerät, wie es beschrieben ist, nicht.",
    en: "The nearest clause is {clause}; it does not cover this device as it is described.",
  },
};

/** Why an exemption that is relied on does not free. */
export const faultWords: Readonly<Record<Fault, Text>> = {
  "late-request": {
    fr: "elle a été demandée trop tard",
    nl: "ze is te laat gevraagd",
    de: "sie wurde zu spät beantragt",
    en: "it was asked for too late",
  },
  "not-granted": {
    fr: "elle n’est pas accordée",
    nl: "ze is niet verleend",
    de: "sie ist nicht erteilt",
    en: "it has not been granted",
  },
  refused: {
    fr: "elle a été refusée",
    nl: "ze is geweigerd",
    de: "sie wurde abgelehnt",
    en: "it was refused",
  },
  revoked: {
    fr: "elle a été retirée",
    nl: "ze is ingetrokken",
    de: "sie wurde widerrufen",
    en: "it was revoked",
  },
  "not-begun": {
    fr: "elle n’a pas encore commencé",
    nl: "ze is nog niet ingegaan",
    de: "sie hat noch nicht begonnen",
    en: "it has not begun yet",
  },
  expired: {
    fr: "elle a expiré",
    nl: "ze is verstreken",
    de: "sie ist abgelaufen",
    en: "it has expired",
  },
  "too-long": {
    fr: "elle dépasse la durée permise",
    nl: "ze overschrijdt de toegelaten duur",
    de: "sie überschreitet die zulässige Dauer",
    en: "it exceeds the time allowed",
  },
  ground: {
    fr: "son motif n’est pas admis",
    nl: "haar grond is niet toegelaten",
    de: "ihr Grund ist nicht zulässig",
    en: "its ground is not admitted",
  },
  approver: {
    fr: "qui l’a accordée n’en a pas le pouvoir",
    nl: "wie ze verleende, is daartoe niet bevoegd",
    de: "wer sie erteilt hat, ist dazu nicht befugt",
    en: "whoever granted it has no power to do so",
  },
  delegated: {
    fr: "ce pouvoir ne peut pas être délégué",
    nl: "die bevoegdheid mag niet worden gedelegeerd",
    de: "diese Befugnis darf nicht übertragen werden",
    en: "that power may not be delegated",
  },
  blanket: {
    fr: "une dispense générale est interdite",
    nl: "een algemene vrijstelling is verboden",
    de: "eine pauschale Befreiung ist verboten",
    en: "a blanket exemption is forbidden",
  },
  mitigation: {
    fr: "une précaution exigée manque",
    nl: "een vereiste voorzorg ontbreekt",
    de: "eine verlangte Vorkehrung fehlt",
    en: "a safeguard that it requires is missing",
  },
  condition: {
    fr: "sa condition n’est pas remplie",
    nl: "haar voorwaarde is niet vervuld",
    de: "ihre Bedingung ist nicht erfüllt",
    en: "its condition is not met",
  },
};
