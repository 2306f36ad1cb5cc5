import type { Text } from "../../language/language.ts";

const text = (fr: string, nl: string, de: string, en: string): Text => ({ fr, nl, de, en });

/** What a list is narrowed to, by filter and value; roles, verdicts, clauses and bodies have words of their own. */
export const filterWords: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  group: {
    bound: text(
      "organismes établis comme tenus",
      "instellingen die vaststaand gebonden zijn",
      "nachweislich verpflichtete Einrichtungen",
      "bodies established as bound",
    ),
    "to-verify": text(
      "organismes dont le statut est à vérifier",
      "instellingen waarvan de status na te gaan is",
      "Einrichtungen, deren Status zu prüfen ist",
      "bodies whose status is to be verified",
    ),
    informed: text(
      "organismes informés seulement",
      "instellingen die alleen ingelicht zijn",
      "nur informierte Einrichtungen",
      "bodies only informed",
    ),
    other: text("autres organismes", "andere instellingen", "andere Einrichtungen", "other bodies"),
  },
  told: {
    record: text("prévenus, sur pièce", "ingelicht, met stuk", "informiert, mit Beleg", "told, on record"),
    bounced: text("envoi revenu", "verzending teruggekeerd", "Sendung zurückgekommen", "dispatch bounced"),
    dated: text(
      "envoi affirmé et daté",
      "verzending verklaard, met datum",
      "Versand angegeben, mit Datum",
      "dispatch stated and dated",
    ),
    undated: text(
      "envoi affirmé sans date",
      "verzending verklaard zonder datum",
      "Versand angegeben ohne Datum",
      "dispatch stated without a date",
    ),
    nothing: text("aucun envoi connu", "geen verzending bekend", "kein Versand bekannt", "no dispatch known"),
  },
  delivered: {
    late: text(
      "remise après l’échéance",
      "bezorgd na de uiterste dag",
      "nach der Frist zugestellt",
      "delivered after the deadline",
    ),
  },
  rule: {
    yes: text("règle propre, sur pièce", "eigen regel, met stuk", "eigene Regel, mit Beleg", "own rule, on record"),
    no: text(
      "sans règle propre, déclaré",
      "geen eigen regel, verklaard",
      "keine eigene Regel, erklärt",
      "no own rule, declared",
    ),
    stated: text("règle propre affirmée", "eigen regel verklaard", "eigene Regel angegeben", "own rule stated"),
    unknown: text(
      "règle propre non établie",
      "eigen regel niet vastgesteld",
      "eigene Regel nicht geklärt",
      "own rule not established",
    ),
  },
  control: {
    deployed: text("contrôle déployé", "controle actief", "Kontrolle aktiv", "control deployed"),
    none: text(
      "aucun contrôle, déclaré",
      "geen controle, verklaard",
      "keine Kontrolle, erklärt",
      "no control, declared",
    ),
    stated: text(
      "contrôle affirmé, sans pièce",
      "controle verklaard, zonder stuk",
      "Kontrolle angegeben, ohne Beleg",
      "control stated, no record",
    ),
    unknown: text(
      "contrôle non établi",
      "controle niet vastgesteld",
      "Kontrolle nicht geklärt",
      "control not established",
    ),
  },
  applied: {
    yes: text(
      "une règle et un contrôle",
      "een regel en een controle",
      "eine Regel und eine Kontrolle",
      "a rule and a control",
    ),
  },
  result: {
    breach: text(
      "au moins un appareil en infraction, à l’échéance ou depuis",
      "minstens één toestel in overtreding, op de uiterste dag of sindsdien",
      "mindestens ein Gerät im Verstoß, am Fristende oder seither",
      "at least one device in breach, at the deadline or since",
    ),
    shown: text("en règle, sur preuve", "in orde, met bewijs", "mit Nachweis konform", "in order, on evidence"),
    open: text("on ne peut le dire", "niet te zeggen", "nicht zu sagen", "cannot be said"),
  },
  breach: {
    at: text(
      "en infraction ce jour-là",
      "in overtreding op die dag",
      "an diesem Tag im Verstoß",
      "in breach on that day",
    ),
    since: text(
      "en infraction à un moment depuis l’échéance",
      "ooit in overtreding sinds de uiterste dag",
      "seit der Frist zeitweise im Verstoß",
      "in breach at some time since the deadline",
    ),
    corrected: text(
      "en infraction puis corrigé",
      "in overtreding en daarna rechtgezet",
      "im Verstoß und dann behoben",
      "in breach, then put right",
    ),
  },
  shown: { yes: text("en règle, sur preuve", "in orde, met bewijs", "mit Nachweis konform", "in order, on evidence") },
  silent: {
    yes: text("rien reçu d’eux", "niets van hen ontvangen", "nichts von ihnen erhalten", "nothing received from them"),
  },
  duty: {
    done: text(
      "devoir accompli, sur pièce",
      "plicht vervuld, met stuk",
      "Pflicht erfüllt, mit Beleg",
      "duty done, on record",
    ),
    stated: text(
      "devoir affirmé accompli",
      "plicht verklaard als vervuld",
      "Pflicht laut Angabe erfüllt",
      "duty stated as done",
    ),
    none: text("aucune pièce du devoir", "geen stuk over de plicht", "kein Beleg zur Pflicht", "no record of the duty"),
  },
  covered: { yes: text("appareils visés", "gevatte toestellen", "erfasste Geräte", "devices covered") },
  managed: {
    none: text("que personne ne gère", "die niemand beheert", "die niemand verwaltet", "that nobody manages"),
  },
};

export const wouldBe: Text = text(
  "sans dispense, serait : {verdict}",
  "zonder vrijstelling: {verdict}",
  "ohne Befreiung: {verdict}",
  "without the exemption: {verdict}",
);
