import type { Text } from "../../language/language.ts";
import type { Modality } from "../measure.ts";

/** The first line of a measure: its strongest force, and whom it binds. */
export const bindingWords: Readonly<Record<Modality, Text>> = {
  prohibit: {
    fr: "contraignante pour celles et ceux qu’elle nomme",
    nl: "bindend voor wie erin genoemd wordt",
    de: "verbindlich für alle darin Genannten",
    en: "binding on those it names",
  },
  oblige: {
    fr: "contraignant pour celles et ceux qu’il nomme",
    nl: "bindend voor wie erin genoemd wordt",
    de: "verbindlich für alle darin Genannten",
    en: "binding on those it names",
  },
  prevent: {
    fr: "un dispositif technique, sans devoir pour les personnes",
    nl: "een technische maatregel, zonder plicht voor personen",
    de: "eine technische Maßnahme ohne Pflicht für Personen",
    en: "a technical control, without a duty on persons",
  },
  "recommend-against": {
    fr: "n’oblige personne ; un organisme n’est tenu que s’il le décide lui-même",
    nl: "bindt niemand; een instelling is pas gebonden als ze het zelf beslist",
    de: "verpflichtet niemanden; eine Einrichtung ist nur gebunden, wenn sie es selbst beschließt",
    en: "binds nobody; a body is bound only if it decides so itself",
  },
  recommend: {
    fr: "n’oblige personne ; un organisme n’est tenu que s’il le décide lui-même",
    nl: "bindt niemand; een instelling is pas gebonden als ze het zelf beslist",
    de: "verpflichtet niemanden; eine Einrichtung ist nur gebunden, wenn sie es selbst beschließt",
    en: "binds nobody; a body is bound only if it decides so itself",
  },
  permit: {
    fr: "dit ce qui reste libre",
    nl: "zegt wat vrij blijft",
    de: "sagt, was frei bleibt",
    en: "says what stays free",
  },
};

/** The force of what is only proposed, and that it binds nobody yet. */
export const proposedForces: Readonly<Record<Modality, Text>> = {
  prohibit: {
    fr: "interdiction proposée",
    nl: "voorgesteld verbod",
    de: "vorgeschlagenes Verbot",
    en: "proposed prohibition",
  },
  oblige: { fr: "devoir proposé", nl: "voorgestelde plicht", de: "vorgeschlagene Pflicht", en: "proposed duty" },
  prevent: {
    fr: "blocage technique proposé",
    nl: "voorgestelde technische blokkering",
    de: "vorgeschlagene technische Sperre",
    en: "proposed technical block",
  },
  "recommend-against": {
    fr: "recommandation de s’abstenir, proposée",
    nl: "voorgestelde aanbeveling om het niet te doen",
    de: "vorgeschlagene Empfehlung, es zu unterlassen",
    en: "proposed recommendation against",
  },
  recommend: {
    fr: "recommandation proposée",
    nl: "voorgestelde aanbeveling",
    de: "vorgeschlagene Empfehlung",
    en: "proposed recommendation",
  },
  permit: {
    fr: "resterait permis, selon la proposition",
    nl: "zou toegelaten blijven, volgens het voorstel",
    de: "bliebe nach dem Vorschlag erlaubt",
    en: "would remain permitted, as proposed",
  },
};

/** A source of which nobody knows the day. */
export const undated: Text = {
  fr: "date inconnue",
  nl: "datum onbekend",
  de: "Datum unbekannt",
  en: "date unknown",
};

export const bindsNobodyYet: Text = {
  fr: "n’oblige encore personne",
  nl: "bindt nog niemand",
  de: "verpflichtet noch niemanden",
  en: "binds nobody yet",
};

export const measureWords = {
  /** A clause that covers no case under what is chosen has no state that counts. */
  noEffect: {
    fr: "Au {day} : sans effet, selon la lecture retenue.",
    nl: "Op {day}: zonder gevolg, in de gekozen lezing.",
    de: "Am {day}: ohne Wirkung nach der gewählten Lesart.",
    en: "On {day}: without effect under the chosen reading.",
  },
  note: { fr: "Remarque : {note}", nl: "Opmerking: {note}", de: "Hinweis: {note}", en: "Note: {note}" },
  /** A date of which only a version that is not chosen leaves the day open. */
  elsewhere: {
    fr: "{field} : un jour à déterminer seulement selon la version qui n’est pas retenue{bounds, select, both { (entre le {first} et le {last})} after { (au plus tôt le {first})} before { (au plus tard le {last})} other {}}.",
    nl: "{field}: alleen in de niet gekozen versie een onbepaalde dag{bounds, select, both { (tussen {first} en {last})} after { (ten vroegste {first})} before { (uiterlijk {last})} other {}}.",
    de: "{field}: nur nach der nicht gewählten Fassung ein unbestimmter Tag{bounds, select, both { (zwischen dem {first} und dem {last})} after { (frühestens am {first})} before { (spätestens am {last})} other {}}.",
    en: "{field}: only in the version not chosen a day to be established{bounds, select, both { (between {first} and {last})} after { ({first} at the earliest)} before { ({last} at the latest)} other {}}.",
  },
  immaterial: {
    fr: "Rien n’en dépend selon la version retenue.",
    nl: "In de gekozen versie hangt er niets van af.",
    de: "Nach der gewählten Fassung hängt nichts davon ab.",
    en: "Under the version chosen nothing hangs on it.",
  },
  state: {
    fr: "Au {day} : {state}{dated, select, no {} last {, dernier jour : {since}} other { depuis le {since}}}.",
    nl: "Op {day}: {state}{dated, select, no {} last {, laatste dag: {since}} other { sinds {since}}}.",
    de: "Am {day}: {state}{dated, select, no {} last {, letzter Tag: {since}} other { seit dem {since}}}.",
    en: "On {day}: {state}{dated, select, no {} last {, last day: {since}} other { since {since}}}.",
  },
  stateOpen: {
    fr: "Au {day} : cela dépend de la lecture.",
    nl: "Op {day}: dat hangt af van de lezing.",
    de: "Am {day}: Das hängt von der Lesart ab.",
    en: "On {day}: it depends on the reading.",
  },
  stateUnder: {
    fr: "{state}, si l’on retient ceci : {reading}.",
    nl: "{state}, als dit wordt aangenomen: {reading}.",
    de: "{state}, wenn dies angenommen wird: {reading}.",
    en: "{state}, if this holds: {reading}.",
  },
  uncertain: {
    fr: "Point à vérifier : {field}.",
    nl: "Na te gaan punt: {field}.",
    de: "Zu prüfen: {field}.",
    en: "To be checked: {field}.",
  },
  contested: {
    fr: "Point contesté : {field}.",
    nl: "Betwist punt: {field}.",
    de: "Umstritten: {field}.",
    en: "Contested: {field}.",
  },
  open: {
    fr: "La question reste ouverte.",
    nl: "De vraag blijft open.",
    de: "Die Frage bleibt offen.",
    en: "The question stays open.",
  },
  chosen: {
    fr: "Retenu par {by} le {on} : {value}. Motif : {why}",
    nl: "Gekozen door {by} op {on}: {value}. Reden: {why}",
    de: "Festgelegt von {by} am {on}: {value}. Grund: {why}",
    en: "Chosen by {by} on {on}: {value}. Reason: {why}",
  },
  editor: { fr: "la rédaction", nl: "de redactie", de: "der Redaktion", en: "the editor" },
  says: { fr: "{by} : {says}", nl: "{by}: {says}", de: "{by}: {says}", en: "{by}: {says}" },
  saysValue: {
    fr: "{by} : {says}, soit {value}",
    nl: "{by}: {says}, dus {value}",
    de: "{by}: {says}, also {value}",
    en: "{by}: {says}, hence {value}",
  },
  matters: {
    fr: "Cela compte pour {clauses}.",
    nl: "Dit is van belang voor {clauses}.",
    de: "Davon hängt ab: {clauses}.",
    en: "This matters for {clauses}.",
  },
  claim: {
    fr: "{value}, d’après {by} ({status}{dated, select, no {} other {, connu depuis le {known}}}){noted, select, no {} other {. {note}}}",
    nl: "{value}, volgens {by} ({status}{dated, select, no {} other {, bekend sinds {known}}}){noted, select, no {} other {. {note}}}",
    de: "{value}, laut {by} ({status}{dated, select, no {} other {, bekannt seit dem {known}}}){noted, select, no {} other {. {note}}}",
    en: "{value}, according to {by} ({status}{dated, select, no {} other {, known since {known}}}){noted, select, no {} other {. {note}}}",
  },
  single: {
    fr: "Une seule version peut valoir : {value}.",
    nl: "Slechts één versie kan gelden: {value}.",
    de: "Nur eine Fassung kann gelten: {value}.",
    en: "Only one version can hold: {value}.",
  },
  unestablished: {
    fr: "{field} reste à établir{bounds, select, both { : entre le {first} et le {last}, jours compris} after { : au plus tôt le {first}} before { : au plus tard le {last}} other {}}.",
    nl: "{field} staat niet vast{bounds, select, both {: tussen {first} en {last}, beide dagen meegerekend} after {: ten vroegste {first}} before {: uiterlijk {last}} other {}}.",
    de: "{field} steht nicht fest{bounds, select, both {: zwischen dem {first} und dem {last}, beide Tage eingeschlossen} after {: frühestens am {first}} before {: spätestens am {last}} other {}}.",
    en: "{field} is not established{bounds, select, both {: between {first} and {last}, both included} after {: {first} at the earliest} before {: {last} at the latest} other {}}.",
  },
} satisfies Record<string, Text>;
