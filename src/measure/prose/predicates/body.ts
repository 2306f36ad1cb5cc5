import { type PredicatesOf, truth } from "./predicate.ts";

export const body: PredicatesOf = {
  "body.kind": {
    subject: "body",
    frame: { fr: "est {values}", nl: "is {values}", de: "ist {values}", en: "is {values}" },
    not: {
      fr: "n’est pas {values}",
      nl: "is iets anders dan {values}",
      de: "ist etwas anderes als {values}",
      en: "is not {values}",
    },
    values: {
      government: { fr: "un gouvernement", nl: "een regering", de: "eine Regierung", en: "a government" },
      cabinet: {
        fr: "un cabinet ministériel",
        nl: "een ministerieel kabinet",
        de: "ein ministerielles Kabinett",
        en: "a ministerial cabinet",
      },
      service: {
        fr: "un service du gouvernement",
        nl: "een dienst van de regering",
        de: "ein Dienst der Regierung",
        en: "a government service",
      },
      uap: {
        fr: "une unité d’administration publique (UAP)",
        nl: "een eenheid van openbaar bestuur (UAP)",
        de: "eine öffentliche Verwaltungseinheit (UAP)",
        en: "a public administration unit (UAP)",
      },
      local: { fr: "un pouvoir local", nl: "een lokaal bestuur", de: "eine lokale Behörde", en: "a local authority" },
      cpas: {
        fr: "un centre public d’action sociale (CPAS)",
        nl: "een openbaar centrum voor maatschappelijk welzijn (OCMW)",
        de: "ein öffentliches Sozialhilfezentrum (ÖSHZ)",
        en: "a public social welfare centre (CPAS, OCMW)",
      },
      spf: {
        fr: "un service public fédéral (SPF)",
        nl: "een federale overheidsdienst (FOD)",
        de: "ein Föderaler Öffentlicher Dienst (FÖD)",
        en: "a federal public service (FPS)",
      },
      spp: {
        fr: "un service public fédéral de programmation (SPP)",
        nl: "een programmatorische federale overheidsdienst (POD)",
        de: "ein Föderaler Öffentlicher Programmierungsdienst (FÖPD)",
        en: "a federal public planning service (PPS)",
      },
      "public-body": {
        fr: "un organisme public",
        nl: "een openbare instelling",
        de: "eine öffentliche Einrichtung",
        en: "a public body",
      },
      saca: {
        fr: "un service administratif à comptabilité autonome",
        nl: "een administratieve dienst met boekhoudkundige autonomie",
        de: "ein Verwaltungsdienst mit autonomer Buchführung",
        en: "an administrative service with autonomous accounting",
      },
      ipss: {
        fr: "une institution publique de sécurité sociale",
        nl: "een openbare instelling van sociale zekerheid",
        de: "eine öffentliche Einrichtung für soziale Sicherheit",
        en: "a public social security institution",
      },
      "special-corps": {
        fr: "un corps spécial",
        nl: "een bijzonder korps",
        de: "ein Sonderkorps",
        en: "a special corps",
      },
      "autonomous-enterprise": {
        fr: "une entreprise publique autonome",
        nl: "een autonoom overheidsbedrijf",
        de: "ein autonomes öffentliches Unternehmen",
        en: "an autonomous public enterprise",
      },
      "regional-body": {
        fr: "un organisme régional",
        nl: "een gewestelijke instelling",
        de: "eine regionale Einrichtung",
        en: "a regional body",
      },
      parliament: { fr: "un parlement", nl: "een parlement", de: "ein Parlament", en: "a parliament" },
      agency: { fr: "une agence", nl: "een agentschap", de: "eine Agentur", en: "an agency" },
      "state-agency": {
        fr: "une agence de l’État",
        nl: "een agentschap van de staat",
        de: "eine staatliche Agentur",
        en: "a state agency",
      },
      "political-subdivision": {
        fr: "une collectivité territoriale",
        nl: "een territoriale overheid",
        de: "eine Gebietskörperschaft",
        en: "a political subdivision",
      },
      school: { fr: "une école", nl: "een school", de: "eine Schule", en: "a school" },
      university: { fr: "une université", nl: "een universiteit", de: "eine Universität", en: "a university" },
      "eu-institution": {
        fr: "une institution de l’Union européenne",
        nl: "een instelling van de Europese Unie",
        de: "ein Organ der Europäischen Union",
        en: "an institution of the European Union",
      },
      "it-provider": {
        fr: "un prestataire informatique",
        nl: "een IT-dienstverlener",
        de: "ein IT-Dienstleister",
        en: "an IT provider",
      },
      ministry: { fr: "un ministère", nl: "een ministerie", de: "ein Ministerium", en: "a ministry" },
      private: {
        fr: "un organisme privé",
        nl: "een private instelling",
        de: "eine private Einrichtung",
        en: "a private body",
      },
    },
  },
  "body.uap-type": {
    subject: "body",
    frame: {
      fr: "est de type UAP {values}",
      nl: "is van het UAP-type {values}",
      de: "ist vom UAP-Typ {values}",
      en: "is of UAP type {values}",
    },
    values: {
      one: { fr: "1", nl: "1", de: "1", en: "1" },
      two: { fr: "2", nl: "2", de: "2", en: "2" },
      three: { fr: "3", nl: "3", de: "3", en: "3" },
    },
    phrases: {
      none: { fr: "n’est pas une UAP", nl: "is geen UAP", de: "ist keine UAP", en: "is not a UAP" },
    },
    sets: { "one,two,three": { fr: "est une UAP", nl: "is een UAP", de: "ist eine UAP", en: "is a UAP" } },
  },
  "body.it": {
    subject: "body",
    phrases: {
      own: {
        fr: "gère lui-même son informatique",
        nl: "beheert haar IT zelf",
        de: "betreibt ihre IT selbst",
        en: "runs its own IT",
      },
      shared: {
        fr: "confie son informatique à un prestataire commun",
        nl: "laat haar IT door een gedeelde dienstverlener beheren",
        de: "lässt ihre IT von einem gemeinsamen Dienstleister betreiben",
        en: "has its IT run by a shared provider",
      },
      mixed: {
        fr: "gère une partie de son informatique et confie le reste à un prestataire commun",
        nl: "beheert haar IT deels zelf en deels via een gedeelde dienstverlener",
        de: "betreibt ihre IT teils selbst und teils über einen gemeinsamen Dienstleister",
        en: "runs part of its IT and leaves the rest to a shared provider",
      },
    },
    sets: {
      "shared,mixed": {
        fr: "confie au moins une partie de son informatique à un prestataire commun",
        nl: "laat haar IT minstens gedeeltelijk door een gedeelde dienstverlener beheren",
        de: "lässt ihre IT wenigstens teilweise von einem gemeinsamen Dienstleister betreiben",
        en: "has at least part of its IT run by a shared provider",
      },
      "own,mixed": {
        fr: "gère lui-même au moins une partie de son informatique",
        nl: "beheert haar IT minstens gedeeltelijk zelf",
        de: "betreibt ihre IT wenigstens teilweise selbst",
        en: "runs at least part of its own IT",
      },
    },
  },
  "body.german-speaking": truth(
    "body",
    {
      fr: "est une commune germanophone",
      nl: "is een Duitstalige gemeente",
      de: "ist eine deutschsprachige Gemeinde",
      en: "is a German-speaking municipality",
    },
    {
      fr: "n’est pas une commune germanophone",
      nl: "is geen Duitstalige gemeente",
      de: "ist keine deutschsprachige Gemeinde",
      en: "is not a German-speaking municipality",
    },
  ),
};
