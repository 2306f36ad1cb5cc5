import { type Action, theProduct } from "./action.ts";

/** The actions that a person asks about. */
export const asked: readonly Action[] = [
  {
    id: "download",
    channel: "app",
    unit: "device",
    use: "asked",
    words: {
      name: { fr: "télécharger", nl: "downloaden", de: "herunterladen", en: "download" },
      verb: { fr: "de télécharger", nl: "te downloaden", de: "herunterzuladen", en: "download" },
      object: theProduct,
    },
  },
  {
    id: "install",
    channel: "app",
    unit: "device",
    use: "asked",
    words: {
      name: { fr: "installer", nl: "installeren", de: "installieren", en: "install" },
      verb: { fr: "d’installer", nl: "te installeren", de: "zu installieren", en: "install" },
      object: theProduct,
    },
  },
  {
    id: "have",
    channel: "app",
    unit: "device",
    use: "asked",
    words: {
      name: { fr: "garder installé", nl: "geïnstalleerd houden", de: "installiert lassen", en: "keep installed" },
      verb: { fr: "de garder", nl: "te laten staan", de: "zu belassen", en: "keep" },
      object: {
        fr: "{product} sur l’appareil",
        nl: "{product} op het toestel",
        de: "{product} auf dem Gerät",
        en: "{product} on the device",
      },
    },
  },
  {
    id: "use",
    channel: "app",
    unit: "device",
    use: "asked",
    words: {
      name: { fr: "utiliser", nl: "gebruiken", de: "nutzen", en: "use" },
      verb: { fr: "d’utiliser", nl: "te gebruiken", de: "zu nutzen", en: "use" },
      object: theProduct,
    },
  },
  {
    id: "reach-web",
    channel: "web",
    unit: "device",
    use: "asked",
    words: {
      name: {
        fr: "ouvrir dans un navigateur",
        nl: "openen in een browser",
        de: "im Browser aufrufen",
        en: "open in a browser",
      },
      verb: { fr: "d’ouvrir", nl: "te openen", de: "aufzurufen", en: "open" },
      object: {
        fr: "{product} dans un navigateur",
        nl: "{product} in een browser",
        de: "{product} in einem Browser",
        en: "{product} in a browser",
      },
    },
  },
  {
    id: "carry-traffic",
    channel: "network",
    unit: "network",
    use: "asked",
    words: {
      name: {
        fr: "acheminer le trafic",
        nl: "netwerkverkeer doorlaten",
        de: "Datenverkehr durchleiten",
        en: "carry the traffic",
      },
      verb: { fr: "d’acheminer", nl: "door te laten", de: "durchzuleiten", en: "carry" },
      object: {
        fr: "sur le réseau le trafic vers {product}",
        nl: "op het netwerk verkeer naar {product}",
        de: "im Netz den Datenverkehr zu {dative}",
        en: "traffic to {product} on the network",
      },
    },
  },
  {
    id: "post",
    channel: "account",
    unit: "account",
    use: "asked",
    words: {
      name: { fr: "publier", nl: "berichten plaatsen", de: "Beiträge veröffentlichen", en: "post" },
      verb: { fr: "de publier", nl: "te plaatsen", de: "zu veröffentlichen", en: "post" },
      object: {
        fr: "des messages sur {product}",
        nl: "berichten op {product}",
        de: "Beiträge auf {dative}",
        en: "messages on {product}",
      },
    },
  },
  {
    id: "hold-account",
    channel: "account",
    unit: "account",
    use: "asked",
    words: {
      name: { fr: "tenir un compte", nl: "een account houden", de: "ein Konto unterhalten", en: "keep an account" },
      verb: { fr: "de tenir", nl: "te houden", de: "zu unterhalten", en: "keep" },
      object: {
        fr: "un compte sur {product}",
        nl: "een account bij {product}",
        de: "ein Konto bei {dative}",
        en: "an account on {product}",
      },
    },
  },
  {
    id: "connect",
    channel: "access",
    unit: "device",
    use: "asked",
    words: {
      name: {
        fr: "se connecter au réseau",
        nl: "verbinden met het netwerk",
        de: "mit dem Netz verbinden",
        en: "connect to the network",
      },
      verb: { fr: "de connecter", nl: "te verbinden", de: "zu verbinden", en: "connect" },
      object: {
        fr: "aux réseaux de l’autorité un appareil qui porte {product}",
        nl: "een toestel waarop {product} staat met de netwerken van de overheid",
        de: "ein Gerät mit {dative} mit den Netzen der Behörde",
        en: "a device that carries {product} to the authority’s networks",
      },
    },
  },
  {
    id: "do-work",
    channel: "access",
    unit: "device",
    use: "asked",
    words: {
      name: {
        fr: "travailler avec l’appareil",
        nl: "werken met het toestel",
        de: "mit dem Gerät arbeiten",
        en: "work on the device",
      },
      verb: { fr: "d’accomplir", nl: "te verrichten", de: "zu verrichten", en: "do" },
      object: {
        fr: "un travail officiel avec un appareil qui porte {product}",
        nl: "officieel werk met een toestel waarop {product} staat",
        de: "dienstliche Arbeit auf einem Gerät mit {dative}",
        en: "official work on a device that carries {product}",
      },
    },
  },
  {
    id: "enter",
    channel: "access",
    unit: "place",
    use: "asked",
    words: {
      name: {
        fr: "entrer avec l’appareil",
        nl: "binnengaan met het toestel",
        de: "mit dem Gerät eintreten",
        en: "enter with the device",
      },
      verb: { fr: "d’introduire", nl: "binnen te brengen", de: "mitzubringen", en: "bring" },
      object: {
        fr: "dans le lieu un appareil qui porte {product}",
        nl: "een toestel waarop {product} staat",
        de: "ein Gerät mit {dative} an den Ort",
        en: "into the place a device that carries {product}",
      },
    },
  },
  {
    id: "require-use",
    channel: "contract",
    unit: "contract",
    use: "asked",
    words: {
      name: { fr: "exiger l’usage", nl: "gebruik vereisen", de: "Nutzung verlangen", en: "require the use" },
      verb: { fr: "d’exiger", nl: "te vereisen", de: "zu verlangen", en: "require" },
      object: {
        fr: "par contrat le recours à {product}",
        nl: "bij overeenkomst het gebruik van {product}",
        de: "vertraglich die Nutzung von {dative}",
        en: "by contract the use of {product}",
      },
    },
  },
];
