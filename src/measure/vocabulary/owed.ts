import { type Action, theProduct } from "./action.ts";

/** The actions that a body, a provider or a person owes by a day. */
export const owed: readonly Action[] = [
  {
    id: "remove",
    channel: "app",
    unit: "device",
    use: "owed",
    dual: "have",
    words: {
      name: { fr: "retirer", nl: "verwijderen", de: "entfernen", en: "remove" },
      verb: { fr: "de retirer", nl: "te verwijderen", de: "zu entfernen", en: "remove" },
      object: {
        fr: "{product} de l’appareil",
        nl: "{product} van het toestel",
        de: "{product} von dem Gerät",
        en: "{product} from the device",
      },
    },
  },
  {
    id: "block",
    channel: "network",
    unit: "network",
    use: "owed",
    dual: "carry-traffic",
    words: {
      name: { fr: "bloquer", nl: "blokkeren", de: "sperren", en: "block" },
      verb: { fr: "de bloquer", nl: "te blokkeren", de: "zu sperren", en: "block" },
      object: {
        fr: "{product} sur le réseau",
        nl: "{product} op het netwerk",
        de: "{product} im Netz",
        en: "{product} on the network",
      },
    },
  },
  {
    id: "prevent-install",
    channel: "app",
    unit: "device",
    use: "owed",
    dual: "install",
    words: {
      name: {
        fr: "empêcher l’installation",
        nl: "installatie verhinderen",
        de: "Installation verhindern",
        en: "prevent installation",
      },
      verb: { fr: "d’empêcher", nl: "onmogelijk te maken", de: "zu verhindern", en: "prevent" },
      object: {
        fr: "qu’on installe {product}",
        nl: "de installatie van {product}",
        de: "die Installation von {dative}",
        en: "the installation of {product}",
      },
    },
  },
  {
    id: "include-clause",
    channel: "contract",
    unit: "contract",
    use: "owed",
    dual: "require-use",
    words: {
      name: {
        fr: "insérer la clause",
        nl: "de clausule opnemen",
        de: "die Klausel aufnehmen",
        en: "include the clause",
      },
      verb: { fr: "d’insérer", nl: "op te nemen", de: "aufzunehmen", en: "put" },
      object: {
        fr: "dans le contrat une clause qui exclut {product}",
        nl: "in de overeenkomst een clausule die {product} uitsluit",
        de: "in den Vertrag eine Klausel, die {product} ausschließt,",
        en: "into the contract a clause that excludes {product}",
      },
    },
  },
  {
    id: "identify",
    channel: "duty",
    unit: "body",
    use: "owed",
    words: {
      name: { fr: "recenser", nl: "in kaart brengen", de: "erfassen", en: "identify" },
      verb: { fr: "de recenser", nl: "in kaart te brengen", de: "zu erfassen", en: "identify" },
      object: {
        fr: "les appareils qui portent {product}",
        nl: "de toestellen waarop {product} staat",
        de: "die Geräte mit {dative}",
        en: "the devices that carry {product}",
      },
    },
  },
  {
    id: "report",
    channel: "duty",
    unit: "body",
    use: "owed",
    words: {
      name: { fr: "faire rapport", nl: "verslag uitbrengen", de: "Bericht erstatten", en: "report" },
      verb: { fr: "de faire rapport", nl: "verslag uit te brengen", de: "Bericht zu erstatten", en: "report" },
      object: {
        fr: "sur l’exécution de la mesure",
        nl: "over de uitvoering van de maatregel",
        de: "über die Umsetzung der Maßnahme",
        en: "on how the measure is carried out",
      },
    },
  },
  {
    id: "attest",
    channel: "duty",
    unit: "body",
    use: "owed",
    words: {
      name: { fr: "attester", nl: "attesteren", de: "bescheinigen", en: "attest" },
      verb: { fr: "d’attester", nl: "te attesteren", de: "zu bescheinigen", en: "attest" },
      object: {
        fr: "que la mesure est respectée",
        nl: "de naleving van de maatregel",
        de: "die Einhaltung der Maßnahme",
        en: "that the measure is complied with",
      },
    },
  },
  {
    id: "adopt",
    channel: "duty",
    unit: "body",
    use: "owed",
    words: {
      name: { fr: "adopter", nl: "overnemen", de: "übernehmen", en: "adopt" },
      verb: { fr: "d’adopter", nl: "over te nemen wat het instrument vraagt", de: "zu übernehmen", en: "adopt" },
      object: {
        fr: "par une décision propre ce que l’instrument demande",
        nl: "bij eigen beslissing",
        de: "das, worum das Instrument ersucht, durch eigenen Beschluss",
        en: "by a decision of its own what the instrument asks for",
      },
    },
  },
  {
    id: "inform",
    channel: "duty",
    unit: "body",
    use: "owed",
    words: {
      name: { fr: "informer", nl: "informeren", de: "informieren", en: "inform" },
      verb: { fr: "d’informer", nl: "te informeren", de: "zu informieren", en: "inform" },
      object: {
        fr: "les publics visés",
        nl: "de beoogde doelgroepen",
        de: "die vorgesehenen Zielgruppen",
        en: "the intended audiences",
      },
    },
  },
  {
    id: "relay",
    channel: "duty",
    unit: "body",
    use: "owed",
    words: {
      name: { fr: "transmettre", nl: "doorgeven", de: "weiterleiten", en: "pass on" },
      verb: { fr: "de transmettre", nl: "door te geven", de: "weiterzuleiten", en: "pass on" },
      object: {
        fr: "la mesure aux organismes concernés",
        nl: "de maatregel aan de betrokken instellingen",
        de: "die Maßnahme an die betroffenen Einrichtungen",
        en: "the measure to the bodies concerned",
      },
    },
  },
  {
    id: "evaluate",
    channel: "duty",
    unit: "body",
    use: "owed",
    words: {
      name: { fr: "évaluer", nl: "evalueren", de: "bewerten", en: "evaluate" },
      verb: { fr: "d’évaluer", nl: "te evalueren", de: "zu bewerten", en: "evaluate" },
      object: { fr: "la mesure", nl: "de maatregel", de: "die Maßnahme", en: "the measure" },
    },
  },
  {
    id: "assess",
    channel: "duty",
    unit: "body",
    use: "owed",
    words: {
      name: {
        fr: "analyser les risques",
        nl: "de risico’s beoordelen",
        de: "die Risiken beurteilen",
        en: "assess the risks",
      },
      verb: { fr: "d’analyser", nl: "te beoordelen", de: "zu beurteilen", en: "assess" },
      object: {
        fr: "les risques que présente {product}",
        nl: "de risico’s van {product}",
        de: "die Risiken von {dative}",
        en: "the risks of {product}",
      },
    },
  },
  {
    id: "exception-process",
    channel: "duty",
    unit: "body",
    use: "owed",
    words: {
      name: {
        fr: "prévoir une procédure de dispense",
        nl: "een vrijstellingsprocedure vaststellen",
        de: "ein Befreiungsverfahren festlegen",
        en: "set up an exemption procedure",
      },
      verb: { fr: "de prévoir", nl: "vast te stellen", de: "festzulegen", en: "set up" },
      object: {
        fr: "une procédure de dispense",
        nl: "een procedure voor vrijstellingen",
        de: "ein Verfahren für Befreiungen",
        en: "a procedure for exemptions",
      },
    },
  },
  {
    id: "keep-wipe",
    channel: "duty",
    unit: "device",
    use: "owed",
    words: {
      name: {
        fr: "pouvoir effacer à distance",
        nl: "van op afstand kunnen wissen",
        de: "aus der Ferne löschen können",
        en: "keep the means to wipe",
      },
      verb: { fr: "de conserver", nl: "te behouden", de: "zu behalten", en: "keep" },
      object: {
        fr: "la possibilité d’effacer l’appareil à distance",
        nl: "de mogelijkheid om het toestel van op afstand te wissen",
        de: "die Möglichkeit zur Fernlöschung des Geräts",
        en: "the means to wipe the device remotely",
      },
    },
  },
  {
    id: "replace",
    channel: "duty",
    unit: "device",
    use: "owed",
    words: {
      name: { fr: "remplacer", nl: "vervangen", de: "ersetzen", en: "replace" },
      verb: { fr: "de remplacer", nl: "te vervangen", de: "zu ersetzen", en: "replace" },
      object: theProduct,
    },
  },
];
