import type { Text } from "../../language/language.ts";

/** The pages of the register of bodies. */
export const registerPageWords = {
  title: { fr: "Les organismes", nl: "De instellingen", de: "Die Einrichtungen", en: "The bodies" },
  intro: {
    fr: "Le registre dit quels organismes existaient à une date, ce qu’ils sont et de quoi ils font partie. Seul ce qui est confirmé compte comme fait ; le reste dit ce qui est à vérifier.",
    nl: "Het register zegt welke instellingen op een dag bestonden, wat ze zijn en waar ze deel van uitmaken. Alleen wat bevestigd is, telt als feit; de rest zegt wat na te gaan is.",
    de: "Das Register sagt, welche Einrichtungen an einem Tag bestanden, was sie sind und wozu sie gehören. Nur Bestätigtes zählt als Tatsache; beim Rest steht, was zu prüfen ist.",
    en: "The register says which bodies existed on a day, what they are and what they are part of. Only what is confirmed counts as fact; the rest says what is to be verified.",
  },
  caption: {
    fr: "{n, plural, =0 {Aucun organisme} one {Un organisme} other {{nShown} organismes}} au {day}",
    nl: "{n, plural, =0 {Geen enkele instelling} one {Eén instelling} other {{nShown} instellingen}} op {day}",
    de: "{n, plural, =0 {Keine Einrichtung} one {Eine Einrichtung} other {{nShown} Einrichtungen}} am {day}",
    en: "{n, plural, =0 {No body} one {One body} other {{nShown} bodies}} on {day}",
  },
  search: { fr: "Nom ou identifiant", nl: "Naam of id", de: "Name oder Kennung", en: "Name or id" },
  kind: { fr: "Type", nl: "Soort", de: "Art", en: "Kind" },
  allKinds: { fr: "tous les types", nl: "alle soorten", de: "alle Arten", en: "all kinds" },
  name: { fr: "Nom", nl: "Naam", de: "Name", en: "Name" },
  id: { fr: "Identifiant", nl: "Id", de: "Kennung", en: "Id" },
  within: { fr: "Fait partie de", nl: "Maakt deel uit van", de: "Gehört zu", en: "Part of" },
  parts: {
    fr: "Organismes qui en font partie",
    nl: "Instellingen die er deel van uitmaken",
    de: "Einrichtungen, die dazugehören",
    en: "Bodies that are part of it",
  },
  status: { fr: "Statut", nl: "Status", de: "Status", en: "Status" },
  confirmed: { fr: "confirmé", nl: "bevestigd", de: "bestätigt", en: "confirmed" },
  toVerify: { fr: "à vérifier : {what}", nl: "na te gaan: {what}", de: "zu prüfen: {what}", en: "to verify: {what}" },
  otherNames: { fr: "Autres noms", nl: "Andere namen", de: "Weitere Namen", en: "Other names" },
  languages: { fr: "Langues", nl: "Talen", de: "Sprachen", en: "Languages" },
  supervisedBy: { fr: "Tutelle", nl: "Toezicht", de: "Aufsicht", en: "Supervised by" },
  validity: { fr: "Existe", nl: "Bestaat", de: "Besteht", en: "Exists" },
  from: { fr: "depuis le {day}", nl: "sinds {day}", de: "seit dem {day}", en: "since {day}" },
  until: { fr: "jusqu’au {day}", nl: "tot {day}", de: "bis zum {day}", en: "until {day}" },
  noBounds: { fr: "sans date connue", nl: "zonder bekende datum", de: "ohne bekanntes Datum", en: "no date known" },
  facts: {
    fr: "Ce qui en est confirmé",
    nl: "Wat ervan bevestigd is",
    de: "Was davon bestätigt ist",
    en: "What is confirmed of it",
  },
  members: {
    fr: "Membres, d’après le registre public",
    nl: "Leden, volgens het openbare register",
    de: "Mitglieder, nach dem öffentlichen Register",
    en: "Members, as the public record names them",
  },
  office: { fr: "Fonction", nl: "Functie", de: "Amt", en: "Office" },
  sources: { fr: "Sources", nl: "Bronnen", de: "Quellen", en: "Sources" },
  askedHead: {
    fr: "Ce que les mesures attendent de lui",
    nl: "Wat de maatregelen ervan verwachten",
    de: "Was die Maßnahmen von ihr erwarten",
    en: "What the measures expect of it",
  },
  askedCaption: {
    fr: "Mesures et clauses qui s’adressent à cet organisme, au {day}",
    nl: "Maatregelen en clausules die zich tot deze instelling richten, op {day}",
    de: "Maßnahmen und Klauseln, die sich an diese Einrichtung richten, am {day}",
    en: "Measures and clauses that speak to this body, on {day}",
  },
  askedNone: {
    fr: "Aucune mesure du registre ne s’adresse à cet organisme ce jour-là.",
    nl: "Geen enkele maatregel richt zich op die dag tot deze instelling.",
    de: "Keine Maßnahme richtet sich an diesem Tag an diese Einrichtung.",
    en: "No measure speaks to this body on that day.",
  },
  outsideHead: {
    fr: "Ne s’adressent pas à lui",
    nl: "Richten zich niet tot haar",
    de: "Richten sich nicht an sie",
    en: "Do not speak to it",
  },
  outsideBecause: {
    fr: "{measure}, clause {clause} : {because}",
    nl: "{measure}, clausule {clause}: {because}",
    de: "{measure}, Klausel {clause}: {because}",
    en: "{measure}, clause {clause}: {because}",
  },
  measure: { fr: "Mesure", nl: "Maatregel", de: "Maßnahme", en: "Measure" },
  asks: { fr: "dépend de : {asks}", nl: "hangt af van: {asks}", de: "hängt ab von: {asks}", en: "depends on: {asks}" },
  sentence: { fr: "Où il en est", nl: "Hoe ver ze staat", de: "Wo sie steht", en: "Where it stands" },
  deedsHead: {
    fr: "Les actes qui le concernent",
    nl: "De handelingen die haar betreffen",
    de: "Die Handlungen, die sie betreffen",
    en: "The deeds that concern it",
  },
  deedsNone: {
    fr: "Aucun acte du registre ne nomme cet organisme.",
    nl: "Geen enkele handeling noemt deze instelling.",
    de: "Keine Handlung nennt diese Einrichtung.",
    en: "No deed names this body.",
  },
  notThen: {
    fr: "Cet organisme n’existait pas au {day}, ou le registre ne le sait pas. Ce qui suit est son dernier état connu.",
    nl: "Deze instelling bestond niet op {day}, of het register weet het niet. Hieronder staat haar laatst bekende toestand.",
    de: "Diese Einrichtung bestand am {day} nicht, oder das Register weiß es nicht. Es folgt ihr letzter bekannter Stand.",
    en: "This body did not exist on {day}, or the register does not know. What follows is its last known state.",
  },
  empty: {
    fr: "Aucun organisme fictif n’est chargé. `npx interdict demo` charge l’exercice.",
    nl: "Er is geen fictieve instelling geladen. `npx interdict demo` laadt de oefening.",
    de: "Es ist keine fiktive Einrichtung geladen. `npx interdict demo` lädt die Übung.",
    en: "No invented body is loaded. `npx interdict demo` loads the exercise.",
  },
} satisfies Record<string, Text>;

const kinds = (fr: string, nl: string, de: string, en: string): Text => ({ fr, nl, de, en });

/** What a body can be. */
export const kindWords: Readonly<Record<string, Text>> = {
  government: kinds("gouvernement", "regering", "Regierung", "government"),
  cabinet: kinds("cabinet ministériel", "ministerieel kabinet", "Ministerkabinett", "ministerial cabinet"),
  service: kinds("service du gouvernement", "dienst van de regering", "Dienst der Regierung", "government service"),
  uap: kinds(
    "unité d’administration publique",
    "eenheid van openbaar bestuur (UAP)",
    "Einheit der öffentlichen Verwaltung (UAP)",
    "public administration unit (UAP)",
  ),
  military: kinds("forces armées", "krijgsmacht", "Streitkräfte", "armed forces"),
  "critical-infrastructure": kinds(
    "exploitant d’infrastructure critique",
    "exploitant van kritieke infrastructuur",
    "Betreiber kritischer Infrastruktur",
    "operator of critical infrastructure",
  ),
  "network-operator": kinds("opérateur de réseau", "netwerkoperator", "Netzbetreiber", "network operator"),
  platform: kinds(
    "plateforme ou magasin d’applications",
    "platform of appwinkel",
    "Plattform oder App-Store",
    "platform or application store",
  ),
  contractor: kinds("contractant", "contractant", "Auftragnehmer", "contractor"),
  local: kinds("commune", "gemeente", "Gemeinde", "municipality"),
  cpas: kinds("CPAS", "OCMW", "ÖSHZ", "public social welfare centre"),
  spf: kinds(
    "service public fédéral",
    "federale overheidsdienst",
    "Föderaler Öffentlicher Dienst",
    "federal public service",
  ),
  spp: kinds(
    "service public de programmation",
    "programmatorische overheidsdienst",
    "Föderaler Öffentlicher Programmierungsdienst",
    "federal planning service",
  ),
  "public-body": kinds("organisme public", "openbare instelling", "öffentliche Einrichtung", "public body"),
  saca: kinds(
    "service administratif à comptabilité autonome",
    "administratieve dienst met boekhoudkundige autonomie",
    "Verwaltungsdienst mit autonomer Buchführung",
    "service with autonomous accounting",
  ),
  ipss: kinds(
    "institution publique de sécurité sociale",
    "openbare instelling van sociale zekerheid",
    "öffentliche Einrichtung der sozialen Sicherheit",
    "public social security institution",
  ),
  "special-corps": kinds("corps spécial", "bijzonder korps", "Sonderkorps", "special corps"),
  "autonomous-enterprise": kinds(
    "entreprise publique autonome",
    "autonoom overheidsbedrijf",
    "autonomes öffentliches Unternehmen",
    "autonomous public enterprise",
  ),
  "regional-body": kinds("organisme régional", "gewestelijke instelling", "regionale Einrichtung", "regional body"),
  parliament: kinds("parlement", "parlement", "Parlament", "parliament"),
  agency: kinds("agence", "agentschap", "Agentur", "agency"),
  "state-agency": kinds("agence d’État", "staatsagentschap", "staatliche Agentur", "state agency"),
  "political-subdivision": kinds(
    "subdivision politique",
    "politieke onderverdeling",
    "Gebietskörperschaft",
    "political subdivision",
  ),
  school: kinds("école", "school", "Schule", "school"),
  university: kinds("université", "universiteit", "Universität", "university"),
  "eu-institution": kinds(
    "institution de l’Union européenne",
    "instelling van de Europese Unie",
    "Organ der Europäischen Union",
    "institution of the European Union",
  ),
  "it-provider": kinds("prestataire informatique", "IT-dienstverlener", "IT-Dienstleister", "IT provider"),
  ministry: kinds("ministère", "ministerie", "Ministerium", "ministry"),
  private: kinds("organisme privé", "private instelling", "private Einrichtung", "private body"),
  state: kinds("État", "staat", "Staat", "state"),
  region: kinds("région", "gewest", "Region", "region"),
  community: kinds("communauté", "gemeenschap", "Gemeinschaft", "community"),
  province: kinds("province", "provincie", "Provinz", "province"),
};

/** On what ground a language is one of a body. */
export const groundWords: Readonly<Record<string, Text>> = {
  "language-region": kinds("région linguistique", "taalgebied", "Sprachgebiet", "language area"),
  "bilingual-region": kinds("région bilingue", "tweetalig gebied", "zweisprachiges Gebiet", "bilingual area"),
  state: kinds("langues de l’État", "talen van de staat", "Sprachen des Staates", "languages of the state"),
  facilities: kinds(
    "facilités pour le public",
    "faciliteiten voor het publiek",
    "Spracherleichterungen für die Öffentlichkeit",
    "facilities for the public",
  ),
};

export const languageNames: Readonly<Record<string, Text>> = {
  fr: kinds("français", "Frans", "Französisch", "French"),
  nl: kinds("néerlandais", "Nederlands", "Niederländisch", "Dutch"),
  de: kinds("allemand", "Duits", "Deutsch", "German"),
  en: kinds("anglais", "Engels", "Englisch", "English"),
};

/** What of a body may still be to verify. */
export const verifyWords: Readonly<Record<string, Text>> = {
  "body.kind": kinds("le type", "de soort", "die Art", "the kind"),
  "body.uap-type": kinds("le type d’UAP", "het UAP-type", "der UAP-Typ", "the UAP type"),
  "body.it": kinds("l’informatique", "de informatica", "die Informatik", "the IT"),
  names: kinds("les noms", "de namen", "die Namen", "the names"),
  within: kinds("ce dont il fait partie", "waar ze deel van uitmaakt", "wozu sie gehört", "what it is part of"),
  validity: kinds("les dates d’existence", "de data van bestaan", "die Daten des Bestehens", "the dates of existence"),
};
