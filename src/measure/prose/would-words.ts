import type { Text } from "../../language/language.ts";

/** What a clause would do that is only proposed: the words of `doesWords`, in the conditional. */
export const wouldWords = {
  prohibit: {
    fr: "{under, select, none {Il serait interdit} open {Point ouvert : il serait interdit} other {Lecture écartée : il serait interdit}} {actions}{under, select, none {} other {, si l’on retient ceci : {reading}}}.",
    nl: "{under, select, none {Het zou verboden zijn} open {Open punt: het zou verboden zijn} other {Niet gekozen lezing: het zou verboden zijn}} {actions}{under, select, none {} other {, als dit wordt aangenomen: {reading}}}.",
    de: "{under, select, none {Es wäre verboten,} open {Offener Punkt: Es wäre verboten,} other {Nicht gewählte Lesart: Es wäre verboten,}} {actions}{under, select, none {} other {, wenn dies angenommen wird: {reading}}}.",
    en: "{under, select, none {It would be prohibited to} open {Open: it would be prohibited to} other {Not chosen: it would be prohibited to}} {actions}{under, select, none {} other {, if this holds: {reading}}}.",
  },
  oblige: {
    fr: "{under, select, none {Il serait obligatoire} open {Point ouvert : il serait obligatoire} other {Lecture écartée : il serait obligatoire}} {actions}{under, select, none {} other {, si l’on retient ceci : {reading}}}.",
    nl: "{under, select, none {Het zou verplicht zijn} open {Open punt: het zou verplicht zijn} other {Niet gekozen lezing: het zou verplicht zijn}} {actions}{under, select, none {} other {, als dit wordt aangenomen: {reading}}}.",
    de: "{under, select, none {Es wäre Pflicht,} open {Offener Punkt: Es wäre Pflicht,} other {Nicht gewählte Lesart: Es wäre Pflicht,}} {actions}{under, select, none {} other {, wenn dies angenommen wird: {reading}}}.",
    en: "{under, select, none {It would be mandatory to} open {Open: it would be mandatory to} other {Not chosen: it would be mandatory to}} {actions}{under, select, none {} other {, if this holds: {reading}}}.",
  },
  permit: {
    fr: "{under, select, none {Il resterait permis} open {Point ouvert : il resterait permis} other {Lecture écartée : il resterait permis}} {actions}{under, select, none {} other {, si l’on retient ceci : {reading}}}.",
    nl: "{under, select, none {Het zou toegelaten blijven} open {Open punt: het zou toegelaten blijven} other {Niet gekozen lezing: het zou toegelaten blijven}} {actions}{under, select, none {} other {, als dit wordt aangenomen: {reading}}}.",
    de: "{under, select, none {Es bliebe erlaubt,} open {Offener Punkt: Es bliebe erlaubt,} other {Nicht gewählte Lesart: Es bliebe erlaubt,}} {actions}{under, select, none {} other {, wenn dies angenommen wird: {reading}}}.",
    en: "{under, select, none {It would remain permitted to} open {Open: it would remain permitted to} other {Not chosen: it would remain permitted to}} {actions}{under, select, none {} other {, if this holds: {reading}}}.",
  },
  recommend: {
    fr: "{under, select, none {Il serait recommandé} open {Point ouvert : il serait recommandé} other {Lecture écartée : il serait recommandé}} {actions}{under, select, none {} other {, si l’on retient ceci : {reading}}}.",
    nl: "{under, select, none {Het zou aanbevolen worden} open {Open punt: het zou aanbevolen worden} other {Niet gekozen lezing: het zou aanbevolen worden}} {actions}{under, select, none {} other {, als dit wordt aangenomen: {reading}}}.",
    de: "{under, select, none {Es würde empfohlen,} open {Offener Punkt: Es würde empfohlen,} other {Nicht gewählte Lesart: Es würde empfohlen,}} {actions}{under, select, none {} other {, wenn dies angenommen wird: {reading}}}.",
    en: "{under, select, none {It would be recommended to} open {Open: it would be recommended to} other {Not chosen: it would be recommended to}} {actions}{under, select, none {} other {, if this holds: {reading}}}.",
  },
  "recommend-against": {
    fr: "{under, select, none {Il serait déconseillé} open {Point ouvert : il serait déconseillé} other {Lecture écartée : il serait déconseillé}} {actions}{under, select, none {} other {, si l’on retient ceci : {reading}}}.",
    nl: "{under, select, none {Het zou afgeraden worden} open {Open punt: het zou afgeraden worden} other {Niet gekozen lezing: het zou afgeraden worden}} {actions}{under, select, none {} other {, als dit wordt aangenomen: {reading}}}.",
    de: "{under, select, none {Es würde davon abgeraten,} open {Offener Punkt: Es würde davon abgeraten,} other {Nicht gewählte Lesart: Es würde davon abgeraten,}} {actions}{under, select, none {} other {, wenn dies angenommen wird: {reading}}}.",
    en: "{under, select, none {It would be advised not to} open {Open: it would be advised not to} other {Not chosen: it would be advised not to}} {actions}{under, select, none {} other {, if this holds: {reading}}}.",
  },
  prevent: {
    fr: "{under, select, none {Il serait rendu techniquement impossible} open {Point ouvert : il serait rendu techniquement impossible} other {Lecture écartée : il serait rendu techniquement impossible}} {actions}{under, select, none {} other {, si l’on retient ceci : {reading}}}.",
    nl: "{under, select, none {Het zou technisch onmogelijk gemaakt worden} open {Open punt: het zou technisch onmogelijk gemaakt worden} other {Niet gekozen lezing: het zou technisch onmogelijk gemaakt worden}} {actions}{under, select, none {} other {, als dit wordt aangenomen: {reading}}}.",
    de: "{under, select, none {Es würde technisch unmöglich gemacht,} open {Offener Punkt: Es würde technisch unmöglich gemacht,} other {Nicht gewählte Lesart: Es würde technisch unmöglich gemacht,}} {actions}{under, select, none {} other {, wenn dies angenommen wird: {reading}}}.",
    en: "{under, select, none {It would be made technically impossible to} open {Open: it would be made technically impossible to} other {Not chosen: it would be made technically impossible to}} {actions}{under, select, none {} other {, if this holds: {reading}}}.",
  },
  control: {
    fr: "{under, select, none {Un dispositif technique permettrait} open {Point ouvert : un dispositif technique permettrait} other {Lecture écartée : un dispositif technique permettrait}} {actions}{under, select, none {} other {, si l’on retient ceci : {reading}}}.",
    nl: "{under, select, none {Een technische maatregel zou dienen om} open {Open punt: een technische maatregel zou dienen om} other {Niet gekozen lezing: een technische maatregel zou dienen om}} {actions}{under, select, none {} other {, als dit wordt aangenomen: {reading}}}.",
    de: "{under, select, none {Eine technische Maßnahme würde dazu dienen,} open {Offener Punkt: Eine technische Maßnahme würde dazu dienen,} other {Nicht gewählte Lesart: Eine technische Maßnahme würde dazu dienen,}} {actions}{under, select, none {} other {, wenn dies angenommen wird: {reading}}}.",
    en: "{under, select, none {A technical control would serve to} open {Open: a technical control would serve to} other {Not chosen: a technical control would serve to}} {actions}{under, select, none {} other {, if this holds: {reading}}}.",
  },
} satisfies Record<string, Text>;
