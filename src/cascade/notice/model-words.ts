import type { Text } from "../../language/language.ts";

/** The model of a local decision. What the body has to fill in stands in square brackets. */
export const modelWords = {
  title: { fr: "Modèle de décision", nl: "Modelbeslissing", de: "Musterbeschluss", en: "Model decision" },
  unofficial: {
    fr: "Version non officielle : seules les versions dans les langues de votre administration le sont.",
    nl: "Niet-officiële versie: dat zijn alleen de versies in de talen van uw bestuur.",
    de: "Nicht amtliche Fassung: Das sind nur die Fassungen in den Sprachen Ihrer Verwaltung.",
    en: "Unofficial version: only those in the languages of your administration are official.",
  },
  check: {
    fr: "À vérifier par votre service juridique. Ce modèle ne vous lie pas : vous pouvez le changer, le compléter ou ne pas l’adopter. Les questions citées par un numéro sont celles de la lettre.",
    nl: "Na te kijken door uw juridische dienst. Dit model bindt u niet: u kunt het wijzigen, aanvullen of niet aannemen. De vragen met een nummer zijn die van de brief.",
    de: "Von Ihrem Rechtsdienst zu prüfen. Dieses Muster bindet Sie nicht: Sie können es ändern, ergänzen oder nicht annehmen. Die nummerierten Fragen sind die des Schreibens.",
    en: "To be checked by your legal service. This model does not bind you: you may change it, complete it or not adopt it. Questions cited by a number are those of the letter.",
  },
  organ: {
    fr: "Organe qui décide, à choisir : {local, select, yes {[le collège] ou [le conseil]} other {[l’organe compétent]}}",
    nl: "Orgaan dat beslist, te kiezen: {local, select, yes {[het college] of [de raad]} other {[het bevoegde orgaan]}}",
    de: "Beschließendes Organ, auszuwählen: {local, select, yes {[das Kollegium] oder [der Rat]} other {[das zuständige Organ]}}",
    en: "Organ that decides, to be chosen: {local, select, yes {[the college] or [the council]} other {[the competent organ]}}",
  },
  session: {
    fr: "Séance du [date à compléter], délibération n° [à compléter]",
    nl: "Zitting van [datum in te vullen], besluit nr. [in te vullen]",
    de: "Sitzung vom [Datum einzusetzen], Beschluss Nr. [einzusetzen]",
    en: "Sitting of [date to be filled in], resolution no. [to be filled in]",
  },
  considerations: { fr: "Considérants", nl: "Overwegingen", de: "Erwägungsgründe", en: "Considerations" },
  competence: {
    fr: "Vu [base légale de la compétence de l’organe, à compléter] ;",
    nl: "Gelet op [rechtsgrond van de bevoegdheid van het orgaan, in te vullen];",
    de: "Aufgrund [der Rechtsgrundlage der Zuständigkeit des Organs, einzusetzen];",
    en: "Having regard to [legal basis of the organ’s competence, to be filled in];",
  },
  instrument: {
    fr: "Vu {instrument}, de {authority} ;",
    nl: "Gelet op {instrument}, van {authority};",
    de: "Aufgrund des Textes {instrument} der Behörde {authority};",
    en: "Having regard to {instrument}, of {authority};",
  },
  asked: {
    fr: "Considérant qu’il y est demandé ceci : {asked}",
    nl: "Overwegende dat daarin het volgende wordt gevraagd: {asked}",
    de: "In der Erwägung, dass darin um Folgendes gebeten wird: {asked}",
    en: "Whereas it asks the following: {asked}",
  },
  own: {
    fr: "Considérant que l’organisme n’est tenu que par sa propre décision ;",
    nl: "Overwegende dat de instelling alleen door haar eigen beslissing gebonden is;",
    de: "In der Erwägung, dass nur der eigene Beschluss die Einrichtung bindet;",
    en: "Whereas the body is bound only by its own decision;",
  },
  reasons: {
    fr: "Considérant [motifs propres à l’organisme, à compléter] ;",
    nl: "Overwegende [eigen motieven van de instelling, in te vullen];",
    de: "In der Erwägung, dass [eigene Gründe der Einrichtung, einzusetzen];",
    en: "Whereas [the body’s own reasons, to be filled in];",
  },
  decides: { fr: "Décide", nl: "Beslist", de: "Beschließt", en: "Decides" },
  article: {
    fr: "Article {n, select, 1 {1er} other {{n}}}",
    nl: "Artikel {n}",
    de: "Artikel {n}",
    en: "Article {n}",
  },
  choose: {
    fr: "À trancher par l’organe",
    nl: "Door het orgaan te beslissen",
    de: "Vom Organ zu entscheiden",
    en: "For the organ to settle",
  },
  start: {
    fr: "La présente décision entre en vigueur le [date à compléter] et cesse de l’être le [date à compléter, ou : elle vaut sans terme].",
    nl: "Deze beslissing treedt in werking op [datum in te vullen] en geldt tot en met [datum in te vullen, of: zonder einddatum].",
    de: "Dieser Beschluss tritt am [Datum einzusetzen] in Kraft und gilt bis zum [Datum einzusetzen, oder: unbefristet].",
    en: "This decision enters into force on [date to be filled in] and ends on [date to be filled in, or: it has no end].",
  },
  notify: {
    fr: "La présente décision est portée à la connaissance des personnes visées et transmise à {authority}.",
    nl: "Deze beslissing wordt ter kennis gebracht van de betrokken personen en bezorgd aan {authority}.",
    de: "Dieser Beschluss wird den betroffenen Personen zur Kenntnis gebracht und an {authority} übermittelt.",
    en: "This decision is made known to the persons concerned and sent to {authority}.",
  },
  signatures: { fr: "Signatures", nl: "Handtekeningen", de: "Unterschriften", en: "Signatures" },
  place: {
    fr: "Fait à [lieu], le [date]",
    nl: "Gedaan te [plaats], op [datum]",
    de: "Geschehen zu [Ort], am [Datum]",
    en: "Done at [place], on [date]",
  },
  secretary: {
    fr: "{local, select, yes {Directeur général ou secrétaire} other {Fonction à compléter}} : [nom et signature]",
    nl: "{local, select, yes {Algemeen directeur of secretaris} other {Functie in te vullen}}: [naam en handtekening]",
    de: "{local, select, yes {Generaldirektor oder Sekretär} other {Funktion einzusetzen}}: [Name und Unterschrift]",
    en: "{local, select, yes {Director-general or secretary} other {Office to be filled in}}: [name and signature]",
  },
  mayor: {
    fr: "{local, select, yes {Bourgmestre} other {Fonction à compléter}} : [nom et signature]",
    nl: "{local, select, yes {Burgemeester} other {Functie in te vullen}}: [naam en handtekening]",
    de: "{local, select, yes {Bürgermeister} other {Funktion einzusetzen}}: [Name und Unterschrift]",
    en: "{local, select, yes {Mayor} other {Office to be filled in}}: [name and signature]",
  },
} satisfies Record<string, Text>;
