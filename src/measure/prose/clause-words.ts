import type { Text } from "../../language/language.ts";

/**
 * What a clause does, with its actions, by its modality: "Il est interdit de télécharger, d’installer ou d’utiliser …". `under` says whether that
 * is certain (`none`), hangs on a reading (`open`), or holds only under one that is not chosen. `control` is a technical block that does what is
 * owed.
 */
export const doesWords = {
  prohibit: {
    fr: "{under, select, none {Il est interdit} open {Point ouvert : il est interdit} other {Selon une lecture qui n’est pas retenue ({reading}), il est interdit}} {actions}{under, select, open {, si l’on retient ceci : {reading}} other {}}.",
    nl: "{under, select, none {Het is verboden} open {Open punt: het is verboden} other {In een lezing die niet gekozen is ({reading}), is het verboden}} {actions}{under, select, open {, als dit wordt aangenomen: {reading}} other {}}.",
    de: "{under, select, none {Es ist verboten,} open {Offener Punkt: Es ist verboten,} other {Nach einer nicht gewählten Lesart ({reading}) ist es verboten,}} {actions}{under, select, open {, wenn dies angenommen wird: {reading}} other {}}.",
    en: "{under, select, none {It is prohibited to} open {Open: it is prohibited to} other {Under a reading that is not chosen ({reading}), it is prohibited to}} {actions}{under, select, open {, if this holds: {reading}} other {}}.",
  },
  oblige: {
    fr: "{under, select, none {Il est obligatoire} open {Point ouvert : il est obligatoire} other {Selon une lecture qui n’est pas retenue ({reading}), il est obligatoire}} {actions}{under, select, open {, si l’on retient ceci : {reading}} other {}}.",
    nl: "{under, select, none {Het is verplicht} open {Open punt: het is verplicht} other {In een lezing die niet gekozen is ({reading}), is het verplicht}} {actions}{under, select, open {, als dit wordt aangenomen: {reading}} other {}}.",
    de: "{under, select, none {Es ist Pflicht,} open {Offener Punkt: Es ist Pflicht,} other {Nach einer nicht gewählten Lesart ({reading}) ist es Pflicht,}} {actions}{under, select, open {, wenn dies angenommen wird: {reading}} other {}}.",
    en: "{under, select, none {It is mandatory to} open {Open: it is mandatory to} other {Under a reading that is not chosen ({reading}), it is mandatory to}} {actions}{under, select, open {, if this holds: {reading}} other {}}.",
  },
  permit: {
    fr: "{under, select, none {Il reste permis} open {Point ouvert : il reste permis} other {Selon une lecture qui n’est pas retenue ({reading}), il reste permis}} {actions}{under, select, open {, si l’on retient ceci : {reading}} other {}}.",
    nl: "{under, select, none {Het blijft toegelaten} open {Open punt: het blijft toegelaten} other {In een lezing die niet gekozen is ({reading}), blijft het toegelaten}} {actions}{under, select, open {, als dit wordt aangenomen: {reading}} other {}}.",
    de: "{under, select, none {Es bleibt erlaubt,} open {Offener Punkt: Es bleibt erlaubt,} other {Nach einer nicht gewählten Lesart ({reading}) bleibt es erlaubt,}} {actions}{under, select, open {, wenn dies angenommen wird: {reading}} other {}}.",
    en: "{under, select, none {It remains permitted to} open {Open: it remains permitted to} other {Under a reading that is not chosen ({reading}), it remains permitted to}} {actions}{under, select, open {, if this holds: {reading}} other {}}.",
  },
  recommend: {
    fr: "{under, select, none {Il est recommandé} open {Point ouvert : il est recommandé} other {Selon une lecture qui n’est pas retenue ({reading}), il est recommandé}} {actions}{under, select, open {, si l’on retient ceci : {reading}} other {}}.",
    nl: "{under, select, none {Het wordt aanbevolen} open {Open punt: het wordt aanbevolen} other {In een lezing die niet gekozen is ({reading}), wordt het aanbevolen}} {actions}{under, select, open {, als dit wordt aangenomen: {reading}} other {}}.",
    de: "{under, select, none {Es wird empfohlen,} open {Offener Punkt: Es wird empfohlen,} other {Nach einer nicht gewählten Lesart ({reading}) wird empfohlen,}} {actions}{under, select, open {, wenn dies angenommen wird: {reading}} other {}}.",
    en: "{under, select, none {It is recommended to} open {Open: it is recommended to} other {Under a reading that is not chosen ({reading}), it is recommended to}} {actions}{under, select, open {, if this holds: {reading}} other {}}.",
  },
  "recommend-against": {
    fr: "{under, select, none {Il est déconseillé} open {Point ouvert : il est déconseillé} other {Selon une lecture qui n’est pas retenue ({reading}), il est déconseillé}} {actions}{under, select, open {, si l’on retient ceci : {reading}} other {}}.",
    nl: "{under, select, none {Het wordt afgeraden} open {Open punt: het wordt afgeraden} other {In een lezing die niet gekozen is ({reading}), wordt het afgeraden}} {actions}{under, select, open {, als dit wordt aangenomen: {reading}} other {}}.",
    de: "{under, select, none {Es wird davon abgeraten,} open {Offener Punkt: Es wird davon abgeraten,} other {Nach einer nicht gewählten Lesart ({reading}) wird davon abgeraten,}} {actions}{under, select, open {, wenn dies angenommen wird: {reading}} other {}}.",
    en: "{under, select, none {It is advised not to} open {Open: it is advised not to} other {Under a reading that is not chosen ({reading}), it is advised not to}} {actions}{under, select, open {, if this holds: {reading}} other {}}.",
  },
  prevent: {
    fr: "{under, select, none {Il est rendu techniquement impossible} open {Point ouvert : il est rendu techniquement impossible} other {Selon une lecture qui n’est pas retenue ({reading}), il est rendu techniquement impossible}} {actions}{under, select, open {, si l’on retient ceci : {reading}} other {}}.",
    nl: "{under, select, none {Het wordt technisch onmogelijk gemaakt} open {Open punt: het wordt technisch onmogelijk gemaakt} other {In een lezing die niet gekozen is ({reading}), wordt het technisch onmogelijk gemaakt}} {actions}{under, select, open {, als dit wordt aangenomen: {reading}} other {}}.",
    de: "{under, select, none {Es wird technisch unmöglich gemacht,} open {Offener Punkt: Es wird technisch unmöglich gemacht,} other {Nach einer nicht gewählten Lesart ({reading}) wird es technisch unmöglich gemacht,}} {actions}{under, select, open {, wenn dies angenommen wird: {reading}} other {}}.",
    en: "{under, select, none {It is made technically impossible to} open {Open: it is made technically impossible to} other {Under a reading that is not chosen ({reading}), it is made technically impossible to}} {actions}{under, select, open {, if this holds: {reading}} other {}}.",
  },
  control: {
    fr: "{under, select, none {Un dispositif technique permet} open {Point ouvert : un dispositif technique permet} other {Selon une lecture qui n’est pas retenue ({reading}), un dispositif technique permet}} {actions}{under, select, open {, si l’on retient ceci : {reading}} other {}}.",
    nl: "{under, select, none {Een technische maatregel dient om} open {Open punt: een technische maatregel dient om} other {In een lezing die niet gekozen is ({reading}), dient een technische maatregel om}} {actions}{under, select, open {, als dit wordt aangenomen: {reading}} other {}}.",
    de: "{under, select, none {Eine technische Maßnahme dient dazu,} open {Offener Punkt: Eine technische Maßnahme dient dazu,} other {Nach einer nicht gewählten Lesart ({reading}) dient eine technische Maßnahme dazu,}} {actions}{under, select, open {, wenn dies angenommen wird: {reading}} other {}}.",
    en: "{under, select, none {A technical control serves to} open {Open: a technical control serves to} other {Under a reading that is not chosen ({reading}), a technical control serves to}} {actions}{under, select, open {, if this holds: {reading}} other {}}.",
  },
  /** What a force means for people, where its name does not say it. */
  noDuty: {
    fr: "C’est un dispositif technique : il n’impose aucun devoir aux personnes.",
    nl: "Dit is een technische maatregel: hij legt personen geen plicht op.",
    de: "Das ist eine technische Maßnahme: Sie verpflichtet keine Person.",
    en: "This is a technical control: it puts no duty on persons.",
  },
  advice: {
    fr: "Ce n’est qu’une recommandation : elle n’oblige pas.",
    nl: "Dit is slechts een aanbeveling: ze verplicht niet.",
    de: "Das ist nur eine Empfehlung: Sie verpflichtet nicht.",
    en: "This is only a recommendation: it does not bind.",
  },
  onlyFree: {
    fr: "Cette clause n’enlève rien à une interdiction qui s’applique par ailleurs.",
    nl: "Deze clausule doet niets af aan een verbod dat daarnaast geldt.",
    de: "Diese Klausel hebt kein Verbot auf, das daneben gilt.",
    en: "This clause takes nothing away from a prohibition that applies besides.",
  },
  /** A force that is contested. */
  force: {
    fr: "{under, select, none {La force retenue est celle-ci} open {Selon une lecture ({reading}), la force est celle-ci} other {Selon une lecture qui n’est pas retenue ({reading}), la force est celle-ci}} : {force}.",
    nl: "{under, select, none {De gekozen kracht is} open {In één lezing ({reading}) is de kracht} other {In een lezing die niet gekozen is ({reading}), is de kracht}}: {force}.",
    de: "{under, select, none {Als Kraft gilt} open {Nach einer Lesart ({reading}) gilt als Kraft} other {Nach einer nicht gewählten Lesart ({reading}) gilt als Kraft}}: {force}.",
    en: "{under, select, none {The force retained is} open {Under one reading ({reading}), the force is} other {Under a reading that is not chosen ({reading}), the force is}}: {force}.",
  },
} satisfies Record<string, Text>;

export const clauseWords = {
  thisProduct: { fr: "ce produit", nl: "dit product", de: "dieses Produkt", en: "this product" },
  thisProductDative: { fr: "ce produit", nl: "dit product", de: "diesem Produkt", en: "this product" },
  anyProduct: {
    fr: "un produit visé",
    nl: "een bedoeld product",
    de: "ein erfasstes Produkt",
    en: "a covered product",
  },
  anyProductDative: {
    fr: "un produit visé",
    nl: "een bedoeld product",
    de: "einem erfassten Produkt",
    en: "a covered product",
  },
  /** Only a duty is owed: advice is addressed, and a block is carried out. */
  owedBy: {
    fr: "{modality, select, prohibit {Doit agir} oblige {Doit agir} prevent {À mettre en œuvre par} permit {Concerne} other {S’adresse à}} : {who}.",
    nl: "{modality, select, prohibit {Moet handelen} oblige {Moet handelen} prevent {Uit te voeren door} permit {Betreft} other {Gericht tot}}: {who}.",
    de: "{modality, select, prohibit {Handeln muss} oblige {Handeln muss} prevent {Umzusetzen durch} permit {Betrifft} other {Richtet sich an}}: {who}.",
    en: "{modality, select, prohibit {Who must act} oblige {Who must act} prevent {To be carried out by} permit {Concerns} other {Addressed to}}: {who}.",
  },
  everyDevice: {
    fr: "tous les appareils, quels qu’ils soient",
    nl: "alle toestellen, welke ook",
    de: "alle Geräte, welche es auch sind",
    en: "every device, whichever it is",
  },
  everybody: {
    fr: "tous les organismes et toutes les personnes",
    nl: "alle instellingen en alle personen",
    de: "alle Einrichtungen und alle Personen",
    en: "all bodies and all persons",
  },
  everyProduct: { fr: "tous les produits", nl: "alle producten", de: "alle Produkte", en: "all products" },
  nothingNow: {
    fr: "Sans effet selon la lecture retenue : cette clause ne vise aucun cas ; ce qui suit ne vaut que selon une autre lecture.",
    nl: "Zonder gevolg in de gekozen lezing: deze clausule dekt geen enkel geval; wat volgt, geldt alleen in een andere lezing.",
    de: "Ohne Wirkung nach der gewählten Lesart: Diese Klausel betrifft keinen Fall; das Folgende gilt nur nach einer anderen Lesart.",
    en: "Without effect under the chosen reading: this clause covers no case; what follows holds only under another reading.",
  },
  model: {
    fr: "Règle que l’organisme est invité à adopter lui-même : {force}",
    nl: "Regel die de instelling wordt gevraagd zelf in te voeren: {force}",
    de: "Regel, die die Einrichtung selbst erlassen soll: {force}",
    en: "Rule that the body is asked to adopt itself: {force}",
  },
  noDeadline: {
    fr: "Aucune échéance n’est fixée.",
    nl: "Er is geen termijn bepaald.",
    de: "Eine Frist ist nicht festgelegt.",
    en: "No deadline is set.",
  },
  over: {
    fr: "{under, select, none {Cette clause l’emporte} open {Selon une lecture ({reading}), cette clause l’emporte} other {Selon une lecture qui n’est pas retenue ({reading}), cette clause l’emporte}} sur {clause}.",
    nl: "{under, select, none {Deze clausule gaat} open {In één lezing ({reading}) gaat deze clausule} other {In een lezing die niet gekozen is ({reading}), gaat deze clausule}} voor op {clause}.",
    de: "{under, select, none {Diese Klausel geht} open {Nach einer Lesart ({reading}) geht diese Klausel} other {Nach einer nicht gewählten Lesart ({reading}) geht diese Klausel}} {clause} vor.",
    en: "{under, select, none {This clause prevails} open {Under one reading ({reading}), this clause prevails} other {Under a reading that is not chosen ({reading}), this clause prevails}} over {clause}.",
  },
} satisfies Record<string, Text>;
