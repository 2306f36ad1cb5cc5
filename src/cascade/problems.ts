import { problemsOf } from "../problem/problem.ts";

/** What can be wrong with the keys of a data folder. */
export const keyProblems = {
  "E-KEY-DAMAGED": {
    expected: {
      fr: "Le fichier de clé « keys/{name} » est abîmé : ce n’est pas une clé telle que ce programme l’écrit.",
      nl: "Het sleutelbestand “keys/{name}” is beschadigd: het is geen sleutel zoals dit programma die schrijft.",
      de: "Die Schlüsseldatei „keys/{name}“ ist beschädigt: Sie ist kein Schlüssel, wie dieses Programm ihn schreibt.",
      en: "The key file “keys/{name}” is damaged: it is no key as this program writes it.",
    },
    mend: {
      fr: "Restaurez-le d’une sauvegarde. Sans sauvegarde, écartez-le : une nouvelle clé est faite ; {name, select, links {les liens déjà envoyés ne s’ouvrent alors plus} bundle {son empreinte est alors à faire enregistrer par l’autorité} other {les pseudonymes changent alors}}.",
      nl: "Zet het terug uit een back-up. Is er geen, zet het dan opzij: er wordt een nieuwe sleutel gemaakt; {name, select, links {de verzonden links openen dan niet meer} bundle {de vingerafdruk ervan moet dan bij de overheid worden geregistreerd} other {de pseudoniemen veranderen dan}}.",
      de: "Stellen Sie sie aus einer Sicherung wieder her. Gibt es keine, legen Sie sie beiseite: Ein neuer Schlüssel wird gemacht; {name, select, links {die versandten Links öffnen sich dann nicht mehr} bundle {sein Fingerabdruck ist dann bei der Behörde zu registrieren} other {die Pseudonyme ändern sich dann}}.",
      en: "Restore it from a backup. Without one, put it aside: a new key is made; {name, select, links {the links that were sent then open no more} bundle {its fingerprint then has to be registered with the authority} other {the pseudonyms then change}}.",
    },
  },
} as const;

export const keyProblem = problemsOf(keyProblems);
