/** What the register says to people. */
export const registerWords = {
  summary: {
    en: "The bodies of the register on a day",
    fr: "Les organismes du registre à une date",
    nl: "De instellingen van het register op een dag",
    de: "Die Einrichtungen des Registers an einem Tag",
  },
  kind: {
    en: "Only bodies of this kind (body.kind)",
    fr: "Seulement les organismes de ce type (body.kind)",
    nl: "Alleen instellingen van deze soort (body.kind)",
    de: "Nur Einrichtungen dieser Art (body.kind)",
  },
  within: {
    en: "Only this body and what is part of it",
    fr: "Seulement cet organisme et ce qui en fait partie",
    nl: "Alleen deze instelling en wat er deel van uitmaakt",
    de: "Nur diese Einrichtung und was zu ihr gehört",
  },
  badKind: {
    en: "--kind takes one of: {kinds}; not “{value}”.",
    fr: "--kind attend l’une de ces valeurs : {kinds} ; et non « {value} ».",
    nl: "--kind verwacht een van deze waarden: {kinds}; niet “{value}”.",
    de: "--kind erwartet einen dieser Werte: {kinds}; nicht „{value}“.",
  },
  noBody: {
    en: "There is no body “{value}” in the register.",
    fr: "L’organisme « {value} » n’est pas dans le registre.",
    nl: "De instelling “{value}” staat niet in het register.",
    de: "Die Einrichtung „{value}“ steht nicht im Register.",
  },
  onlyFictional: {
    en: "“{value}” is an invented body: add --fictional.",
    fr: "« {value} » est un organisme fictif : ajoutez --fictional.",
    nl: "“{value}” is een verzonnen instelling: voeg --fictional toe.",
    de: "„{value}“ ist eine erfundene Einrichtung: Fügen Sie --fictional hinzu.",
  },
  invented: {
    en: "FICTITIOUS: invented bodies",
    fr: "FICTIF : organismes inventés",
    nl: "FICTIEF: verzonnen instellingen",
    de: "FIKTIV: erfundene Einrichtungen",
  },
  id: { en: "id", fr: "identifiant", nl: "identificatie", de: "Kennung" },
  kindHead: { en: "kind", fr: "type", nl: "soort", de: "Art" },
  name: { en: "name", fr: "nom", nl: "naam", de: "Name" },
  status: { en: "status", fr: "statut", nl: "status", de: "Status" },
  confirmed: { en: "confirmed", fr: "confirmé", nl: "bevestigd", de: "bestätigt" },
  toVerify: {
    en: "to verify ({what})",
    fr: "à vérifier ({what})",
    nl: "te controleren ({what})",
    de: "zu prüfen ({what})",
  },
  count: {
    en: "{count, plural, =0 {No body} one {1 body} other {{shown} bodies}} on {day}{verify, plural, =0 {} other {, of which {verifyShown} still to verify}}.",
    fr: "{count, plural, =0 {Aucun organisme} one {1 organisme} other {{shown} organismes}} au {day}{verify, plural, =0 {} other {, dont {verifyShown} à vérifier}}.",
    nl: "{count, plural, =0 {Geen instelling} one {1 instelling} other {{shown} instellingen}} op {day}{verify, plural, =0 {} other {, waarvan {verifyShown} nog te controleren}}.",
    de: "{count, plural, =0 {Keine Einrichtung} one {1 Einrichtung} other {{shown} Einrichtungen}} am {day}{verify, plural, =0 {} other {, davon {verifyShown} noch zu prüfen}}.",
  },
} as const;
