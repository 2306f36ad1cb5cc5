import { type PredicatesOf, truth } from "./predicate.ts";

export const person: PredicatesOf = {
  "person.as": {
    subject: "person",
    frame: { fr: "est {values}", nl: "is {values}", de: "ist {values}", en: "is {values}" },
    not: { fr: "n’est pas {values}", nl: "is geen {values}", de: "ist nicht {values}", en: "is not {values}" },
    values: {
      member: {
        fr: "membre de l’organisme ou de son personnel",
        nl: "lid van de instelling of van haar personeel",
        de: "Mitglied der Einrichtung oder ihres Personals",
        en: "a member of the body or of its staff",
      },
      contractor: {
        fr: "prestataire externe",
        nl: "externe dienstverlener",
        de: "als externer Dienstleister tätig",
        en: "a contractor",
      },
      visitor: { fr: "en visite", nl: "bezoeker", de: "zu Besuch", en: "a visitor" },
      student: {
        fr: "aux études dans l’organisme",
        nl: "leerling of student",
        de: "in Ausbildung oder im Studium",
        en: "a pupil or student",
      },
    },
    // That members alone are covered shows only where the others are named.
    sets: {
      member: {
        fr: "est membre de l’organisme ou de son personnel (pas prestataire externe)",
        nl: "is lid van de instelling of van haar personeel (geen externe dienstverlener)",
        de: "ist Mitglied der Einrichtung oder ihres Personals (nicht externer Dienstleister)",
        en: "is a member of the body or of its staff (not a contractor)",
      },
    },
  },
  "person.role": {
    subject: "person",
    frame: {
      fr: "exerce la fonction {values}",
      nl: "oefent de functie uit van {values}",
      de: "ist als {values} tätig",
      en: "serves as {values}",
    },
    not: {
      fr: "n’exerce pas la fonction {values}",
      nl: "oefent niet de functie uit van {values}",
      de: "ist nicht als {values} tätig",
      en: "does not serve as {values}",
    },
    values: {
      minister: { fr: "de ministre", nl: "minister", de: "Minister", en: "a minister" },
      "cabinet-staff": {
        fr: "de membre du personnel d’un cabinet ministériel",
        nl: "personeelslid van een ministerieel kabinet",
        de: "Mitarbeiter eines ministeriellen Kabinetts",
        en: "a member of a ministerial cabinet’s staff",
      },
      staff: { fr: "de membre du personnel", nl: "personeelslid", de: "Personalmitglied", en: "a member of staff" },
      mayor: { fr: "de bourgmestre", nl: "burgemeester", de: "Bürgermeister", en: "a mayor" },
      alderman: { fr: "d’échevin", nl: "schepen", de: "Schöffe", en: "an alderman" },
      councillor: { fr: "de membre d’un conseil élu", nl: "raadslid", de: "Ratsmitglied", en: "a councillor" },
      mp: { fr: "de parlementaire", nl: "parlementslid", de: "Parlamentsmitglied", en: "a member of parliament" },
      "group-staff": {
        fr: "de collaborateur d’un groupe politique",
        nl: "medewerker van een fractie",
        de: "Mitarbeiter einer Fraktion",
        en: "a member of a political group’s staff",
      },
    },
    phrases: {
      other: {
        fr: "exerce une autre fonction",
        nl: "oefent een andere functie uit",
        de: "übt ein anderes Amt aus",
        en: "holds another office",
      },
    },
  },
  "person.senior": truth(
    "person",
    {
      fr: "fait partie de la haute direction",
      nl: "behoort tot het topmanagement",
      de: "gehört der obersten Leitung an",
      en: "belongs to top management",
    },
    {
      fr: "ne fait pas partie de la haute direction",
      nl: "behoort niet tot het topmanagement",
      de: "gehört der obersten Leitung nicht an",
      en: "does not belong to top management",
    },
  ),
  "person.clearance": {
    subject: "person",
    frame: {
      fr: "a une habilitation de sécurité {values}",
      nl: "heeft een veiligheidsmachtiging {values}",
      de: "hat eine Sicherheitsermächtigung {values}",
      en: "holds a security clearance {values}",
    },
    values: {
      b: { fr: "de niveau B", nl: "van niveau B", de: "der Stufe B", en: "of level B" },
      a: { fr: "de niveau A", nl: "van niveau A", de: "der Stufe A", en: "of level A" },
      "a-plus": { fr: "de niveau A+", nl: "van niveau A+", de: "der Stufe A+", en: "of level A+" },
    },
    phrases: {
      none: {
        fr: "n’a pas d’habilitation de sécurité",
        nl: "heeft geen veiligheidsmachtiging",
        de: "hat keine Sicherheitsermächtigung",
        en: "holds no security clearance",
      },
    },
    sets: {
      "b,a,a-plus": {
        fr: "a une habilitation de sécurité",
        nl: "heeft een veiligheidsmachtiging",
        de: "hat eine Sicherheitsermächtigung",
        en: "holds a security clearance",
      },
    },
  },
  purpose: {
    subject: "person",
    frame: { fr: "agit {values}", nl: "handelt {values}", de: "handelt {values}", en: "acts {values}" },
    not: {
      fr: "n’agit pas {values}",
      nl: "handelt niet {values}",
      de: "handelt nicht {values}",
      en: "does not act {values}",
    },
    values: {
      private: {
        fr: "à titre privé",
        nl: "voor privédoeleinden",
        de: "zu privaten Zwecken",
        en: "for private purposes",
      },
      "official-communication": {
        fr: "pour la communication officielle",
        nl: "voor officiële communicatie",
        de: "für die amtliche Kommunikation",
        en: "for official communication",
      },
      "law-enforcement": {
        fr: "pour la recherche ou la poursuite d’infractions",
        nl: "voor rechtshandhaving",
        de: "zur Strafverfolgung",
        en: "for law enforcement",
      },
      "national-security": {
        fr: "pour la sécurité nationale",
        nl: "voor de nationale veiligheid",
        de: "für die nationale Sicherheit",
        en: "for national security",
      },
      "security-research": {
        fr: "pour la recherche en sécurité",
        nl: "voor beveiligingsonderzoek",
        de: "zur Sicherheitsforschung",
        en: "for security research",
      },
      inspection: {
        fr: "pour une inspection",
        nl: "voor een inspectie",
        de: "für eine Inspektion",
        en: "for an inspection",
      },
      "official-duty": {
        fr: "dans l’exercice d’une mission officielle",
        nl: "in de uitoefening van een officiële opdracht",
        de: "in Ausübung einer dienstlichen Aufgabe",
        en: "in the course of an official duty",
      },
    },
  },
};
