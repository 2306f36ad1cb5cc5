import { attemptWords } from "../cascade/state-words.ts";
import type { Text } from "../language/language.ts";

/** What `interdict notify send` says. */
export const sendWords = {
  summary: {
    fr: "Remettre au transport les messages préparés, et noter ce qu’il en est advenu",
    nl: "Voorbereide berichten aan het transport overhandigen, en noteren wat ervan werd",
    de: "Vorbereitete Nachrichten an den Transport übergeben und festhalten, was daraus wurde",
    en: "Hand prepared messages to the transport, and note what came of them",
  },
  live: {
    fr: "Écrire réellement, aussi hors de « .invalid »",
    nl: "Echt aanschrijven, ook buiten “.invalid”",
    de: "Wirklich schreiben, auch außerhalb von „.invalid“",
    en: "Really write, also outside “.invalid”",
  },
  repeat: {
    fr: "Répéter ce message incertain",
    nl: "Dit onzekere bericht herhalen",
    de: "Diese ungewisse Nachricht wiederholen",
    en: "Repeat this uncertain message",
  },
  repeatAfter: {
    fr: "Répéter ce qui est incertain depuis si longtemps (P1D, PT12H)",
    nl: "Herhalen wat al zo lang onzeker is (P1D, PT12H)",
    de: "Wiederholen, was so lange ungewiss ist (P1D, PT12H)",
    en: "Repeat what has been uncertain for so long (P1D, PT12H)",
  },
  limit: {
    fr: "Au plus autant de remises",
    nl: "Hoogstens zoveel overhandigingen",
    de: "Höchstens so viele Übergaben",
    en: "At most so many hand-overs",
  },
  badPeriod: {
    fr: "--repeat-after attend une durée comme P1D ou PT12H, et non « {value} ».",
    nl: "--repeat-after verwacht een duur zoals P1D of PT12H, niet “{value}”.",
    de: "--repeat-after erwartet eine Dauer wie P1D oder PT12H, nicht „{value}“.",
    en: "--repeat-after takes a period such as P1D or PT12H, not “{value}”.",
  },
  badLimit: {
    fr: "--limit attend un nombre entier à partir de 1, et non « {value} ».",
    nl: "--limit verwacht een geheel getal vanaf 1, niet “{value}”.",
    de: "--limit erwartet eine ganze Zahl ab 1, nicht „{value}“.",
    en: "--limit takes a whole number from 1, not “{value}”.",
  },
  overtaken: {
    fr: "{count, plural, one {{countShown} rappel ne part pas : il n’a plus d’objet} other {{countShown} rappels ne partent pas : ils n’ont plus d’objet}}.",
    nl: "{count, plural, one {{countShown} herinnering vertrekt niet: ze is niet meer nodig} other {{countShown} herinneringen vertrekken niet: ze zijn niet meer nodig}}.",
    de: "{count, plural, one {{countShown} Erinnerung geht nicht ab: Sie ist nicht mehr nötig} other {{countShown} Erinnerungen gehen nicht ab: Sie sind nicht mehr nötig}}.",
    en: "{count, plural, one {{countShown} reminder does not leave: it is no longer wanted} other {{countShown} reminders do not leave: they are no longer wanted}}.",
  },
  uncertain: {
    fr: "{count, plural, one {{countShown} message est incertain} other {{countShown} messages sont incertains}} : nul ne peut savoir si le serveur {count, plural, one {l’a pris} other {les a pris}}. Pour répéter : --repeat ID, ou --repeat-after.",
    nl: "{count, plural, one {{countShown} bericht is} other {{countShown} berichten zijn}} onzeker: niemand kan weten of de server {count, plural, one {het} other {ze}} aannam. Herhalen: --repeat ID, of --repeat-after.",
    de: "{count, plural, one {{countShown} Nachricht ist} other {{countShown} Nachrichten sind}} ungewiss: Niemand kann wissen, ob der Server sie annahm. Wiederholen: --repeat ID oder --repeat-after.",
    en: "{count, plural, one {{countShown} message is} other {{countShown} messages are}} uncertain: nobody can know whether the server took {count, plural, one {it} other {them}}. To repeat: --repeat ID, or --repeat-after.",
  },
  repeated: {
    fr: "{count, plural, one {{countShown} message a été remis} other {{countShown} messages ont été remis}} plus d’une fois ; {count, plural, one {son destinataire peut l’avoir reçu} other {leurs destinataires peuvent les avoir reçus}} deux fois :",
    nl: "{count, plural, one {{countShown} bericht is} other {{countShown} berichten zijn}} meer dan één keer overhandigd; {count, plural, one {de ontvanger kan het} other {de ontvangers kunnen ze}} dubbel hebben ontvangen:",
    de: "{count, plural, one {{countShown} Nachricht wurde} other {{countShown} Nachrichten wurden}} mehr als einmal übergeben; {count, plural, one {der Empfänger kann} other {die Empfänger können}} sie doppelt erhalten haben:",
    en: "{count, plural, one {{countShown} message was} other {{countShown} messages were}} handed over more than once; {count, plural, one {its recipient may have it} other {their recipients may have them}} twice:",
  },
  bounced: {
    fr: "{count, plural, one {{countShown} message a été refusé ou est revenu :} other {{countShown} messages ont été refusés ou sont revenus :}}",
    nl: "{count, plural, one {{countShown} bericht is geweigerd of teruggekomen:} other {{countShown} berichten zijn geweigerd of teruggekomen:}}",
    de: "{count, plural, one {{countShown} Nachricht wurde abgelehnt oder kam zurück:} other {{countShown} Nachrichten wurden abgelehnt oder kamen zurück:}}",
    en: "{count, plural, one {{countShown} message was refused or came back:} other {{countShown} messages were refused or came back:}}",
  },
  attempt: attemptWords,
  run: {
    fr: "Dans cette exécution ({transport}) : {sent} pris, {refused} refusés, {later} remis à plus tard, {unknown} incertains.",
    nl: "In deze uitvoering ({transport}): {sent} aangenomen, {refused} geweigerd, {later} uitgesteld, {unknown} onzeker.",
    de: "In diesem Lauf ({transport}): {sent} angenommen, {refused} abgelehnt, {later} aufgeschoben, {unknown} ungewiss.",
    en: "In this run ({transport}): {sent} taken, {refused} refused, {later} put off, {unknown} uncertain.",
  },
  waiting: {
    fr: "{count, plural, one {{countShown} message attend} other {{countShown} messages attendent}} encore ; le prochain essai : {at}.",
    nl: "{count, plural, one {{countShown} bericht wacht} other {{countShown} berichten wachten}} nog; volgende poging: {at}.",
    de: "{count, plural, one {{countShown} Nachricht wartet} other {{countShown} Nachrichten warten}} noch; nächster Versuch: {at}.",
    en: "{count, plural, one {{countShown} message still waits} other {{countShown} messages still wait}}; next attempt: {at}.",
  },
  abandoned: {
    fr: "Une exécution précédente s’est interrompue : {count, plural, one {{countShown} message qu’elle remettait est désormais incertain} other {{countShown} messages qu’elle remettait sont désormais incertains}}.",
    nl: "Een vorige uitvoering is afgebroken: {count, plural, one {{countShown} bericht dat ze overhandigde is} other {{countShown} berichten die ze overhandigde zijn}} nu onzeker.",
    de: "Ein früherer Lauf brach ab: {count, plural, one {{countShown} Nachricht, die er übergab, ist} other {{countShown} Nachrichten, die er übergab, sind}} jetzt ungewiss.",
    en: "An earlier run broke off: {count, plural, one {{countShown} message that it was handing over is} other {{countShown} messages that it was handing over are}} uncertain now.",
  },
  down: {
    fr: "Le serveur ne répond pas comme attendu ({reason}) ; rien n’est perdu, relancez la commande plus tard.",
    nl: "De server antwoordt niet zoals verwacht ({reason}); er is niets verloren, voer de opdracht later opnieuw uit.",
    de: "Der Server antwortet nicht wie erwartet ({reason}); nichts ist verloren, führen Sie den Befehl später erneut aus.",
    en: "The server does not answer as expected ({reason}); nothing is lost, run the command again later.",
  },
  stopped: {
    fr: "Arrêté sur demande ; ce qui était en cours a été mené à terme.",
    nl: "Op verzoek gestopt; wat bezig was, is afgewerkt.",
    de: "Auf Wunsch angehalten; was im Gange war, wurde zu Ende gebracht.",
    en: "Stopped as asked; what was under way was brought to its end.",
  },
} satisfies Record<string, Text>;
