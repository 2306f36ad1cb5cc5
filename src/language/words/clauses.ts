import type { Text } from "../language.ts";

type Words = Readonly<Record<string, Text>>;

/** The force of a clause. */
export const modality = {
  prohibit: { fr: "interdiction", nl: "verbod", de: "Verbot", en: "prohibition" },
  oblige: { fr: "devoir", nl: "plicht", de: "Pflicht", en: "duty" },
  permit: { fr: "reste permis", nl: "blijft toegelaten", de: "bleibt erlaubt", en: "remains permitted" },
  recommend: { fr: "recommandation", nl: "aanbeveling", de: "Empfehlung", en: "recommendation" },
  "recommend-against": {
    fr: "recommandation de s’abstenir",
    nl: "aanbeveling om het niet te doen",
    de: "Empfehlung, es zu unterlassen",
    en: "recommendation against",
  },
  prevent: { fr: "blocage technique", nl: "technische blokkering", de: "technische Sperre", en: "technical block" },
} satisfies Words;

/** The state of a clause at an instant. */
export const clauseState = {
  proposed: { fr: "proposée", nl: "voorgesteld", de: "vorgeschlagen", en: "proposed" },
  pending: {
    fr: "pas encore en vigueur",
    nl: "nog niet van kracht",
    de: "noch nicht in Kraft",
    en: "not yet in force",
  },
  "in-force": { fr: "en vigueur", nl: "van kracht", de: "in Kraft", en: "in force" },
  lapsed: { fr: "arrivée à terme", nl: "verstreken", de: "abgelaufen", en: "lapsed" },
  suspended: { fr: "suspendue", nl: "geschorst", de: "ausgesetzt", en: "suspended" },
  rescinded: { fr: "abrogée", nl: "opgeheven", de: "aufgehoben", en: "rescinded" },
  annulled: { fr: "annulée", nl: "vernietigd", de: "für nichtig erklärt", en: "annulled" },
  open: { fr: "état indéterminé", nl: "toestand onbepaald", de: "Stand unbestimmt", en: "state undetermined" },
} satisfies Words;

/** What a clause is for a body. */
export const role = {
  bound: { fr: "tenu", nl: "gebonden", de: "verpflichtet", en: "bound" },
  invited: { fr: "invité", nl: "uitgenodigd", de: "eingeladen", en: "invited" },
  informed: { fr: "informé", nl: "ingelicht", de: "informiert", en: "informed" },
  outside: { fr: "hors compétence", nl: "buiten bevoegdheid", de: "nicht zuständig", en: "outside its powers" },
  unknown: { fr: "non établi", nl: "niet vastgesteld", de: "nicht geklärt", en: "not established" },
} satisfies Words;

/** Who must act, where a clause says so. */
export const owedBy = {
  person: { fr: "la personne", nl: "de persoon", de: "die Person", en: "the person" },
  body: { fr: "l’organisme", nl: "de instelling", de: "die Einrichtung", en: "the body" },
  provider: {
    fr: "le prestataire informatique",
    nl: "de IT-dienstverlener",
    de: "der IT-Dienstleister",
    en: "the IT provider",
  },
  operator: {
    fr: "l’exploitant du réseau",
    nl: "de netwerkbeheerder",
    de: "der Netzbetreiber",
    en: "the network operator",
  },
  "contracting-officer": {
    fr: "le responsable des marchés",
    nl: "de aankoopverantwoordelijke",
    de: "der Vergabeverantwortliche",
    en: "the contracting officer",
  },
  government: { fr: "le gouvernement", nl: "de regering", de: "die Regierung", en: "the government" },
} satisfies Words;

/** What kind of text or act carries a clause. */
export const form = {
  announcement: { fr: "annonce", nl: "aankondiging", de: "Ankündigung", en: "announcement" },
  call: { fr: "appel", nl: "oproep", de: "Aufruf", en: "call" },
  advice: { fr: "avis", nl: "advies", de: "Gutachten", en: "advice" },
  decision: { fr: "décision", nl: "beslissing", de: "Beschluss", en: "decision" },
  circular: { fr: "circulaire", nl: "omzendbrief", de: "Rundschreiben", en: "circular" },
  letter: { fr: "lettre", nl: "brief", de: "Schreiben", en: "letter" },
  law: { fr: "loi", nl: "wet", de: "Gesetz", en: "law" },
  direction: { fr: "directive", nl: "richtlijn", de: "Weisung", en: "direction" },
  "press-release": { fr: "communiqué de presse", nl: "persbericht", de: "Pressemitteilung", en: "press release" },
  block: { fr: "blocage", nl: "blokkering", de: "Sperre", en: "block" },
  bill: {
    fr: "proposition de loi ou de décret",
    nl: "voorstel van wet of decreet",
    de: "Gesetzes- oder Dekretvorschlag",
    en: "bill",
  },
  "e-mail": { fr: "courriel", nl: "e-mail", de: "E-Mail", en: "e-mail" },
  "executive-order": {
    fr: "décret exécutif",
    nl: "uitvoerend decreet",
    de: "Exekutivanordnung",
    en: "executive order",
  },
  instruction: { fr: "instruction", nl: "instructie", de: "Anweisung", en: "instruction" },
  intention: { fr: "intention", nl: "voornemen", de: "Absicht", en: "intention" },
  "internal-rule": { fr: "règle interne", nl: "interne regel", de: "interne Regel", en: "internal rule" },
  judgment: { fr: "décision de justice", nl: "rechterlijke beslissing", de: "Gerichtsentscheidung", en: "judgment" },
  memorandum: { fr: "mémorandum", nl: "memorandum", de: "Memorandum", en: "memorandum" },
  model: { fr: "modèle", nl: "model", de: "Muster", en: "model" },
  notice: { fr: "avis au public", nl: "bericht", de: "Bekanntmachung", en: "notice" },
  plan: { fr: "plan", nl: "plan", de: "Plan", en: "plan" },
  policy: { fr: "politique interne", nl: "beleid", de: "Richtlinie", en: "policy" },
  practice: { fr: "pratique", nl: "praktijk", de: "Praxis", en: "practice" },
  proclamation: { fr: "proclamation", nl: "proclamatie", de: "Proklamation", en: "proclamation" },
  regulation: { fr: "règlement", nl: "verordening", de: "Verordnung", en: "regulation" },
  warning: { fr: "mise en garde", nl: "waarschuwing", de: "Warnung", en: "warning" },
} satisfies Words;

/** How sure a claim is, and how much of a source is held. */
export const claimStatus = {
  asserted: { fr: "affirmé", nl: "gesteld", de: "angegeben", en: "asserted" },
  inferred: { fr: "déduit", nl: "afgeleid", de: "abgeleitet", en: "inferred" },
  announced: { fr: "annoncé", nl: "aangekondigd", de: "angekündigt", en: "announced" },
} satisfies Words;

export const held = {
  full: {
    fr: "texte complet détenu",
    nl: "volledige tekst voorhanden",
    de: "vollständiger Text vorhanden",
    en: "full text held",
  },
  excerpt: { fr: "extrait détenu", nl: "uittreksel voorhanden", de: "Auszug vorhanden", en: "excerpt held" },
  none: { fr: "texte non détenu", nl: "tekst niet voorhanden", de: "Text nicht vorhanden", en: "text not held" },
} satisfies Words;
