import type { Text } from "../language/language.ts";
import type { NoticeState } from "./notice-state.ts";

/** Where a message, or the notice to a body, stands. */
export const noticeStateWords: Readonly<Record<NoticeState, Text>> = {
  uncertain: { fr: "incertain", nl: "onzeker", de: "ungewiss", en: "uncertain" },
  bounced: { fr: "refusé ou revenu", nl: "geweigerd of teruggekomen", de: "abgelehnt oder zurück", en: "bounced" },
  none: { fr: "rien d’ici", nl: "niets van hier", de: "nichts von hier", en: "nothing from here" },
  prepared: { fr: "préparé", nl: "voorbereid", de: "vorbereitet", en: "prepared" },
  "handing-over": { fr: "en cours de remise", nl: "wordt overhandigd", de: "wird übergeben", en: "being handed over" },
  written: {
    fr: "écrit dans un fichier",
    nl: "in een bestand geschreven",
    de: "in eine Datei geschrieben",
    en: "written to a file",
  },
  sent: { fr: "envoyé", nl: "verzonden", de: "versandt", en: "sent" },
  overtaken: {
    fr: "pas parti : n’a plus d’objet",
    nl: "niet vertrokken: niet meer nodig",
    de: "nicht abgegangen: nicht mehr nötig",
    en: "did not leave: no longer wanted",
  },
  delivered: { fr: "remis", nl: "bezorgd", de: "zugestellt", en: "delivered" },
  acknowledged: { fr: "réception confirmée", nl: "ontvangst bevestigd", de: "Empfang bestätigt", en: "acknowledged" },
  relayed: { fr: "relayé", nl: "doorgegeven", de: "weitergeleitet", en: "relayed" },
  responded: { fr: "a répondu", nl: "heeft geantwoord", de: "hat geantwortet", en: "responded" },
};

/** What a message is for, in a list of messages. */
export const messageKindWords: Text = {
  fr: "{kind, select, notice {notification} reminder {rappel} escalation {rappel à qui transmet} confirmation {demande de confirmation} other {accusé d’une réponse}}",
  nl: "{kind, select, notice {kennisgeving} reminder {herinnering} escalation {herinnering aan wie doorgeeft} confirmation {verzoek om bevestiging} other {ontvangstbericht van een antwoord}}",
  de: "{kind, select, notice {Mitteilung} reminder {Erinnerung} escalation {Erinnerung an die weiterleitende Stelle} confirmation {Bitte um Bestätigung} other {Eingangsbestätigung einer Antwort}}",
  en: "{kind, select, notice {notice} reminder {reminder} escalation {reminder to whoever passes it on} confirmation {request to confirm} other {receipt of a response}}",
};

/** Where a reply stands that came through a link; `unasked`: there was no address to ask for its confirmation. */
export const replyStateWords: Text = {
  fr: "{state, select, waiting {attend d’être confirmée} unasked {attend : aucune adresse pour la confirmer} live {confirmée} other {contestée : ne compte pas}}",
  nl: "{state, select, waiting {wacht op bevestiging} unasked {wacht: geen adres om het te bevestigen} live {bevestigd} other {betwist: telt niet}}",
  de: "{state, select, waiting {wartet auf Bestätigung} unasked {wartet: keine Adresse zur Bestätigung} live {bestätigt} other {bestritten: zählt nicht}}",
  en: "{state, select, waiting {waits to be confirmed} unasked {waiting: no address to confirm it} live {confirmed} other {contested: does not count}}",
};

/** What became of one handing over. */
export const attemptWords: Text = {
  fr: "{n}. {at} : {outcome, select, sent {pris} written {écrit} bounced {refusé} uncertain {incertain} other {non pris}}",
  nl: "{n}. {at}: {outcome, select, sent {aangenomen} written {geschreven} bounced {geweigerd} uncertain {onzeker} other {niet aangenomen}}",
  de: "{n}. {at}: {outcome, select, sent {angenommen} written {geschrieben} bounced {abgelehnt} uncertain {ungewiss} other {nicht angenommen}}",
  en: "{n}. {at}: {outcome, select, sent {taken} written {written} bounced {refused} uncertain {uncertain} other {not taken}}",
};

/** The replies that are no deed yet, and the reminders to come. */
export const followedWords = {
  attestation: { fr: "attestation", nl: "attest", de: "Bescheinigung", en: "attestation" },
  replyLine: {
    fr: "{answer}, le {day} ; {state}",
    nl: "{answer}, op {day}; {state}",
    de: "{answer}, am {day}; {state}",
    en: "{answer}, on {day}; {state}",
  },
  waitingHead: {
    fr: "Réponses par lien qui ne comptent pas, ou pas encore ({nShown})",
    nl: "Antwoorden via een link die niet of nog niet tellen ({nShown})",
    de: "Antworten über Links, die nicht oder noch nicht zählen ({nShown})",
    en: "Answers through links that do not count, or not yet ({nShown})",
  },
  uncertainHead: {
    fr: "Messages incertains : nul ne peut savoir si le serveur les a pris ({nShown})",
    nl: "Onzekere berichten: niemand kan weten of de server ze aannam ({nShown})",
    de: "Ungewisse Nachrichten: Niemand kann wissen, ob der Server sie annahm ({nShown})",
    en: "Uncertain messages: nobody can know whether the server took them ({nShown})",
  },
  reminderOn: {
    fr: "rappel prévu le {day} si rien n’arrive",
    nl: "herinnering op {day} als er niets komt",
    de: "Erinnerung am {day}, falls nichts eintrifft",
    en: "reminder on {day} unless something is heard",
  },
  reminderDue: { fr: "à rappeler maintenant", nl: "nu te herinneren", de: "jetzt zu erinnern", en: "due now" },
} satisfies Record<string, Text>;
