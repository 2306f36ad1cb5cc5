import type { Text } from "../../language/language.ts";

/** What the page of a confirmed or contested answer says of the measure that it makes. */
export const adoptionPageWords = {
  head: {
    fr: "La décision, comme mesure de votre organisme",
    nl: "De beslissing, als maatregel van uw instelling",
    de: "Der Beschluss, als Maßnahme Ihrer Einrichtung",
    en: "The decision, as a measure of your body",
  },
  made: {
    fr: "Désormais, les réponses données ici à propos de votre organisme s’appuient sur sa propre décision, rédigée d’après le modèle de la lettre ({id}).",
    nl: "Voortaan steunen de antwoorden die hier over uw instelling gegeven worden op haar eigen beslissing, opgesteld volgens het model van de brief ({id}).",
    de: "Von nun an stützen sich die hier zu Ihrer Einrichtung gegebenen Antworten auf ihren eigenen Beschluss, verfasst nach dem Muster des Schreibens ({id}).",
    en: "From now on, the answers given here about your body rest on its own decision, drafted from the model in the letter ({id}).",
  },
  more: {
    fr: "{n, plural, one {et {shown} autre cas} other {et {shown} autres cas}}",
    nl: "{n, plural, one {en nog {shown} geval} other {en nog {shown} gevallen}}",
    de: "{n, plural, one {und {shown} weiterer Fall} other {und {shown} weitere Fälle}}",
    en: "{n, plural, one {and {shown} other case} other {and {shown} other cases}}",
  },
  other: {
    fr: "Une mesure {id} existe déjà et dit autre chose : elle n’a pas été remplacée. Le service qui vous a écrit la verra signalée.",
    nl: "Er bestaat al een maatregel {id} die iets anders zegt: hij werd niet vervangen. De dienst die u geschreven heeft, ziet dat aangegeven.",
    de: "Eine Maßnahme {id} besteht schon und sagt etwas anderes: Sie wurde nicht ersetzt. Die Stelle, die Ihnen geschrieben hat, sieht dies angezeigt.",
    en: "A measure {id} exists already and says something else: it was not replaced. The service that wrote to you will see this.",
  },
  missing: {
    fr: "La mesure {id} n’a pas encore pu être écrite ; le service qui vous a écrit le voit et la fera.",
    nl: "De maatregel {id} kon nog niet geschreven worden; de dienst die u geschreven heeft, ziet dat en maakt hem.",
    de: "Die Maßnahme {id} konnte noch nicht geschrieben werden; die Stelle, die Ihnen geschrieben hat, sieht dies und legt sie an.",
    en: "The measure {id} could not be written yet; the service that wrote to you sees this and will make it.",
  },
  failed: {
    fr: "La mesure de votre organisme n’a pas pu être tenue à jour ; le service qui vous a écrit doit s’en occuper ({code}).",
    nl: "De maatregel van uw instelling kon niet bijgewerkt worden; de dienst die u geschreven heeft, moet dat doen ({code}).",
    de: "Die Maßnahme Ihrer Einrichtung konnte nicht nachgeführt werden; die Stelle, die Ihnen geschrieben hat, muss dies tun ({code}).",
    en: "The measure of your body could not be brought up to date; the service that wrote to you has to do it ({code}).",
  },
  removed: {
    fr: "Les réponses données ici à propos de votre organisme ne s’appuient plus sur cette décision.",
    nl: "De antwoorden die hier over uw instelling gegeven worden, steunen niet meer op deze beslissing.",
    de: "Die hier zu Ihrer Einrichtung gegebenen Antworten stützen sich nicht mehr auf diesen Beschluss.",
    en: "The answers given here about your body no longer rest on this decision.",
  },
  stale: {
    fr: "La mesure {id}, faite d’après cette décision, a été modifiée depuis : elle n’a pas été retirée, et des réponses peuvent encore s’appuyer sur elle. Le service qui vous a écrit la verra signalée.",
    nl: "De maatregel {id}, gemaakt volgens deze beslissing, is sindsdien gewijzigd: hij werd niet verwijderd, en antwoorden kunnen er nog op steunen. De dienst die u geschreven heeft, ziet dat aangegeven.",
    de: "Die nach diesem Beschluss angelegte Maßnahme {id} wurde seither geändert: Sie wurde nicht entfernt, und Antworten können sich noch auf sie stützen. Die Stelle, die Ihnen geschrieben hat, sieht dies angezeigt.",
    en: "The measure {id}, made from this decision, was changed since: it was not taken away, and answers may still rest on it. The service that wrote to you will see this.",
  },
} satisfies Record<string, Text>;
