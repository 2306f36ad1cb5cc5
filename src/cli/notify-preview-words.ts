import type { Text } from "../language/language.ts";

/** What `interdict notify preview` says. */
export const previewWords = {
  summary: {
    en: "What one body would be told of a measure: as text, HTML, PDF or a whole message",
    fr: "Ce qui serait dit d’une mesure à un organisme : en texte, HTML, PDF ou message entier",
    nl: "Wat een instelling over een maatregel te horen krijgt: als tekst, HTML, PDF of heel bericht",
    de: "Was einer Einrichtung zu einer Maßnahme mitgeteilt würde: als Text, HTML, PDF oder ganze Nachricht",
  },
  language: {
    en: "Only this language: fr, nl, de or en; marked where it is not official for the body",
    fr: "Cette langue seulement : fr, nl, de ou en ; signalée si elle n’est pas officielle pour l’organisme",
    nl: "Alleen deze taal: fr, nl, de of en; vermeld als ze niet officieel is voor de instelling",
    de: "Nur diese Sprache: fr, nl, de oder en; gekennzeichnet, wenn sie für die Einrichtung nicht amtlich ist",
  },
  as: {
    en: "The form: text (default), html, pdf or eml",
    fr: "La forme : text (par défaut), html, pdf ou eml",
    nl: "De vorm: text (standaard), html, pdf of eml",
    de: "Die Form: text (ohne Angabe), html, pdf oder eml",
  },
  out: {
    en: "The file to write; several PDFs get their language in the name",
    fr: "Le fichier à écrire ; plusieurs PDF portent leur langue dans leur nom",
    nl: "Het bestand om te schrijven; verscheidene pdf’s krijgen hun taal in de naam",
    de: "Die Datei, die geschrieben wird; mehrere PDF tragen ihre Sprache im Namen",
  },
  badForm: {
    en: "--as takes text, html, pdf or eml, not “{value}”.",
    fr: "--as attend text, html, pdf ou eml, et non « {value} ».",
    nl: "--as verwacht text, html, pdf of eml, niet “{value}”.",
    de: "--as nimmt text, html, pdf oder eml, nicht „{value}“.",
  },
  badLanguage: {
    en: "--language takes fr, nl, de or en, not “{value}”.",
    fr: "--language attend fr, nl, de ou en, et non « {value} ».",
    nl: "--language verwacht fr, nl, de of en, niet “{value}”.",
    de: "--language nimmt fr, nl, de oder en, nicht „{value}“.",
  },
  none: {
    en: "No clause of the measure concerns {body} on {day}: there is nothing to tell it.",
    fr: "Aucune clause de la mesure ne concerne {body} le {day} : il n’y a rien à lui dire.",
    nl: "Geen clausule van de maatregel betreft {body} op {day}: er valt niets te melden.",
    de: "Keine Klausel der Maßnahme betrifft {body} am {day}: Es gibt nichts mitzuteilen.",
  },
  noAddress: {
    en: "The register holds no address of this body; the message shows one that cannot exist.",
    fr: "Le registre ne contient aucune adresse de cet organisme ; le message en montre une qui ne peut exister.",
    nl: "Het register bevat geen adres van deze instelling; het bericht toont er een dat niet kan bestaan.",
    de: "Das Register enthält keine Adresse dieser Einrichtung; die Nachricht zeigt eine, die es nicht geben kann.",
  },
} satisfies Record<string, Text>;
