import type { Text } from "../../language/language.ts";

/** The state of a duty, as a sentence; `{body}` is a name, `{n}` deeds are on the file and `{r}` of them are records. */
export const dutyWords = {
  done: {
    fr: "{body} : le devoir est rempli, sur pièce.",
    nl: "{body}: de plicht is vervuld, met stuk.",
    de: "{body}: Die Pflicht ist erfüllt, belegt.",
    en: "{body}: the duty is done, on record.",
  },
  stated: {
    fr: "{body} : le devoir est affirmé rempli ; aucune pièce ne le montre.",
    nl: "{body}: volgens verklaring is de plicht vervuld; geen enkel stuk toont het aan.",
    de: "{body}: Die Pflicht ist nach Angabe erfüllt; kein Beleg zeigt es.",
    en: "{body}: the duty is stated to be done; no record shows it.",
  },
  "done-late": {
    fr: "{body} : le devoir est rempli, sur pièce, mais après l’échéance.",
    nl: "{body}: de plicht is vervuld, met stuk, maar na de uiterste datum.",
    de: "{body}: Die Pflicht ist erfüllt, belegt, aber nach der Frist.",
    en: "{body}: the duty is done, on record, but after the deadline.",
  },
  due: {
    fr: "{body} : le devoir reste à remplir, l’échéance n’est pas passée.",
    nl: "{body}: de plicht moet nog worden vervuld, de termijn loopt nog.",
    de: "{body}: Die Pflicht ist noch zu erfüllen, die Frist läuft noch.",
    en: "{body}: the duty is still to be done, the deadline has not passed.",
  },
  overdue: {
    fr: "{body} : le devoir n’est pas rempli et l’échéance est passée.",
    nl: "{body}: de plicht is niet vervuld en de termijn is verstreken.",
    de: "{body}: Die Pflicht ist nicht erfüllt und die Frist ist verstrichen.",
    en: "{body}: the duty is not done and the deadline has passed.",
  },
  "no-record": {
    fr: "{body} : aucune pièce ne dit si le devoir est rempli.",
    nl: "{body}: geen enkel stuk zegt of de plicht is vervuld.",
    de: "{body}: Kein Beleg sagt, ob die Pflicht erfüllt ist.",
    en: "{body}: no record says whether the duty is done.",
  },
  "not-addressed": {
    fr: "Au {moment}, la clause n’adresse ce devoir à aucun organisme établi du registre.",
    nl: "Op {moment} richt de clausule deze plicht aan geen enkele vaststaande instelling van het register.",
    de: "Am {moment} richtet die Klausel diese Pflicht an keine feststehende Einrichtung des Registers.",
    en: "On {moment} the clause addresses this duty to no established body of the register.",
  },
  "not-in-force": {
    fr: "Au {moment}, la clause n’était pas en vigueur : aucun devoir n’existait.",
    nl: "Op {moment} was de clausule niet van kracht: er bestond geen plicht.",
    de: "Am {moment} war die Klausel nicht in Kraft: Es bestand keine Pflicht.",
    en: "On {moment} the clause was not in force: no duty existed.",
  },
} satisfies Record<string, Text>;

/** What is on the file about a duty. */
export const dutyFileWords = {
  count: {
    fr: "{n, plural, =0 {{nShown} acte au dossier.} one {{nShown} acte au dossier, {r, plural, =0 {sans pièce : il est seulement affirmé} other {sur pièce}}.} other {{nShown} actes au dossier, dont {rShown} sur pièce et {sShown} seulement {s, plural, one {affirmé} other {affirmés}}.}}",
    nl: "{n, plural, =0 {{nShown} handelingen in het dossier.} one {{nShown} handeling in het dossier, {r, plural, =0 {zonder stuk: zij is enkel verklaard} other {met stuk}}.} other {{nShown} handelingen in het dossier, waarvan {rShown} met stuk en {sShown} enkel verklaard.}}",
    de: "{n, plural, =0 {{nShown} Handlungen liegen vor.} one {{nShown} Handlung liegt vor, {r, plural, =0 {ohne Beleg: Sie ist nur angegeben} other {belegt}}.} other {{nShown} Handlungen liegen vor, davon {rShown} belegt und {sShown} nur angegeben.}}",
    en: "{n, plural, =0 {{nShown} acts on file.} one {{nShown} act on file, {r, plural, =0 {without a record: it is only stated} other {on record}}.} other {{nShown} acts on file, {rShown} of them on record and {sShown} only stated.}}",
  },
  deed: {
    fr: "{says} Fait {when, select, day {le {at}} other {à une date inconnue}}, connu depuis le {known}{basis, select, stated {, affirmé sans pièce ({who})} other {, sur pièce}}. Source : {source}.",
    nl: "{says} Gedaan {when, select, day {op {at}} other {op een onbekende datum}}, bekend sinds {known}{basis, select, stated {, verklaard zonder stuk ({who})} other {, met stuk}}. Bron: {source}.",
    de: "{says} Geschehen {when, select, day {am {at}} other {an einem unbekannten Tag}}, bekannt seit dem {known}{basis, select, stated {, angegeben ohne Beleg ({who})} other {, belegt}}. Quelle: {source}.",
    en: "{says} Done {when, select, day {on {at}} other {on an unknown date}}, known since {known}{basis, select, stated {, stated without a record ({who})} other {, on record}}. Source: {source}.",
  },
  "no-reach": {
    fr: "Portée de la campagne : aucune pièce. Elle ne mesurerait d’ailleurs pas le respect de la mesure.",
    nl: "Bereik van de campagne: geen stuk. Het zou overigens de naleving van de maatregel niet meten.",
    de: "Reichweite der Kampagne: kein Beleg. Sie würde die Einhaltung der Maßnahme ohnehin nicht messen.",
    en: "Reach of the campaign: no record. It would not measure compliance with the measure in any case.",
  },
  reach: {
    fr: "Portée de la campagne, d’après les pièces : {n, plural, one {{nShown} personne} other {{nShown} personnes}}. Cela ne mesure pas le respect de la mesure.",
    nl: "Bereik van de campagne, volgens de stukken: {n, plural, one {{nShown} persoon} other {{nShown} personen}}. Dat meet de naleving van de maatregel niet.",
    de: "Reichweite der Kampagne laut Belegen: {n, plural, one {{nShown} Person} other {{nShown} Personen}}. Das misst nicht die Einhaltung der Maßnahme.",
    en: "Reach of the campaign, on record: {n, plural, one {{nShown} person} other {{nShown} persons}}. That does not measure compliance with the measure.",
  },
  others: {
    fr: "Devoir lié ({clause}) : {n, plural, one {{nShown} organisme} other {{nShown} organismes}} en {n, plural, one {a} other {ont}} la charge ; fait sur pièce : {doneShown} ; affirmé sans pièce : {statedShown} ; rien au dossier : {noneShown}.",
    nl: "Verbonden plicht ({clause}): {n, plural, one {{nShown} instelling is ermee belast} other {{nShown} instellingen zijn ermee belast}}; gedaan met stuk: {doneShown}; verklaard zonder stuk: {statedShown}; niets in het dossier: {noneShown}.",
    de: "Verbundene Pflicht ({clause}): {n, plural, one {{nShown} Einrichtung ist} other {{nShown} Einrichtungen sind}} damit betraut; erledigt mit Beleg: {doneShown}; angegeben ohne Beleg: {statedShown}; nichts liegt vor: {noneShown}.",
    en: "Related duty ({clause}): {n, plural, one {{nShown} body has} other {{nShown} bodies have}} it; done on record: {doneShown}; stated without a record: {statedShown}; nothing on file: {noneShown}.",
  },
} satisfies Record<string, Text>;
