import type { Text } from "../language/language.ts";
import type { Change } from "../measure/mutate/mutant.ts";

/** What was done to a part of a measure, as a sentence. */
export const changes: Readonly<Record<Change["kind"], Text>> = {
  dropped: {
    fr: "« {part} » est omis.",
    nl: "“{part}” is weggelaten.",
    de: "„{part}“ ist weggelassen.",
    en: "“{part}” is left out.",
  },
  replaced: {
    fr: "Dans « {part} », « {from} » devient « {to} ».",
    nl: "In “{part}” wordt “{from}” “{to}”.",
    de: "In „{part}“ wird aus „{from}“ „{to}“.",
    en: "In “{part}”, “{from}” becomes “{to}”.",
  },
  set: {
    fr: "« {part} » reçoit la valeur « {to} ».",
    nl: "“{part}” krijgt de waarde “{to}”.",
    de: "„{part}“ erhält den Wert „{to}“.",
    en: "“{part}” is given the value “{to}”.",
  },
  negated: {
    fr: "« {part} » dit le contraire.",
    nl: "“{part}” zegt het tegendeel.",
    de: "„{part}“ sagt das Gegenteil.",
    en: "“{part}” says the contrary.",
  },
  unguarded: {
    fr: "« {part} » vaut sous toutes les lectures.",
    nl: "“{part}” geldt onder elke lezing.",
    de: "„{part}“ gilt unter jeder Lesart.",
    en: "“{part}” counts under every reading.",
  },
  or: {
    fr: "Dans « {part} », « et » devient « ou ».",
    nl: "In “{part}” wordt “en” “of”.",
    de: "In „{part}“ wird aus „und“ „oder“.",
    en: "In “{part}”, “and” becomes “or”.",
  },
  and: {
    fr: "« {part} » et « {with} » doivent être remplis ensemble : « ou » devient « et ».",
    nl: "“{part}” en “{with}” moeten samen vervuld zijn: “of” wordt “en”.",
    de: "„{part}“ und „{with}“ müssen zusammen erfüllt sein: Aus „oder“ wird „und“.",
    en: "“{part}” and “{with}” must both hold: “or” becomes “and”.",
  },
};

export const mutateWords = {
  flag: {
    fr: "Changer une chose à la fois et dire ce qu’aucun cas ne remarque",
    nl: "Telkens één ding wijzigen en zeggen wat geen enkel geval opmerkt",
    de: "Jeweils eines ändern und sagen, was kein Fall bemerkt",
    en: "Change one thing at a time and say what no case notices",
  },
  counts: {
    fr: "{measure} : {mutants, plural, one {# changement} other {# changements}}, dont {noticed} {noticed, plural, one {remarqué} other {remarqués}} ({percent} %), {explained} {explained, plural, one {expliqué} other {expliqués}}, {survivors} que ne remarque aucun cas ; {pinned} % remarqués sans les expliqués. {equivalent, plural, =0 {} one {Un autre ne se distingue du texte par aucun cas possible.} other {# autres ne se distinguent du texte par aucun cas possible.}}",
    nl: "{measure}: {mutants, plural, one {# wijziging} other {# wijzigingen}}, waarvan {noticed} opgemerkt ({percent} %), {explained} verklaard en {survivors} door geen enkel geval opgemerkt; {pinned} % opgemerkt zonder de verklaarde. {equivalent, plural, =0 {} one {Eén andere is door geen enkel mogelijk geval van de tekst te onderscheiden.} other {# andere zijn door geen enkel mogelijk geval van de tekst te onderscheiden.}}",
    de: "{measure}: {mutants, plural, one {# Änderung} other {# Änderungen}}, davon {noticed} bemerkt ({percent} %), {explained} erklärt und {survivors} von keinem Fall bemerkt; ohne die erklärten {pinned} % bemerkt. {equivalent, plural, =0 {} one {Eine weitere ist durch keinen möglichen Fall vom Text zu unterscheiden.} other {# weitere sind durch keinen möglichen Fall vom Text zu unterscheiden.}}",
    en: "{measure}: {mutants, plural, one {# change} other {# changes}}, {noticed} noticed ({percent} %), {explained} explained, {survivors} noticed by no case; {pinned} % noticed without the explained ones. {equivalent, plural, =0 {} one {One more cannot be told from the text by any case.} other {# more cannot be told from the text by any case.}}",
  },
  would: {
    fr: "{cases, plural, one {Ce cas remarquerait tout cela :} other {Ces # cas remarqueraient tout cela :}}",
    nl: "{cases, plural, one {Dit geval zou dat alles opmerken:} other {Deze # gevallen zouden dat alles opmerken:}}",
    de: "{cases, plural, one {Dieser Fall würde all das bemerken:} other {Diese # Fälle würden all das bemerken:}}",
    en: "{cases, plural, one {This case would notice all of it:} other {These # cases would notice all of it:}}",
  },
  explained: {
    fr: "Accepté : {change} ({why})",
    nl: "Aanvaard: {change} ({why})",
    de: "Hingenommen: {change} ({why})",
    en: "Accepted: {change} ({why})",
  },
  stale: {
    fr: "Avertissement : « unpinned » nomme un changement qu’un cas remarque ou qui n’existe pas : {change}",
    nl: "Waarschuwing: “unpinned” noemt een wijziging die een geval opmerkt of die niet bestaat: {change}",
    de: "Warnung: „unpinned“ nennt eine Änderung, die ein Fall bemerkt oder die es nicht gibt: {change}",
    en: "Warning: “unpinned” names a change that a case notices or that does not exist: {change}",
  },
  notCovered: {
    fr: "Avertissement : {count} des {cases} cas finissent par « not-covered », plus de la moitié ; ils disent peu de ce que le texte exige.",
    nl: "Waarschuwing: {count} van de {cases} gevallen eindigen op “not-covered”, meer dan de helft; zij zeggen weinig over wat de tekst eist.",
    de: "Warnung: {count} der {cases} Fälle enden mit „not-covered“, mehr als die Hälfte; sie sagen wenig darüber, was der Text verlangt.",
    en: "Warning: {count} of the {cases} cases end in “not-covered”, more than half; they say little of what the text demands.",
  },
  weights: {
    fr: "Ce que fait chaque mot, sur {devices, plural, one {# appareil connu} other {# appareils connus}} :",
    nl: "Wat elk woord doet, op {devices, plural, one {# gekend toestel} other {# gekende toestellen}}:",
    de: "Was jedes Wort bewirkt, bei {devices, plural, one {# bekannten Gerät} other {# bekannten Geräten}}:",
    en: "What each word does, of {devices, plural, one {# known device} other {# known devices}}:",
  },
  noWeight: {
    fr: "Aucun de ces changements ne change la réponse pour {devices, plural, one {l’appareil connu} other {les # appareils connus}} ce jour-là.",
    nl: "Geen van deze wijzigingen verandert die dag het antwoord voor {devices, plural, one {het gekende toestel} other {de # gekende toestellen}}.",
    de: "Keine dieser Änderungen ändert an diesem Tag die Antwort für {devices, plural, one {das bekannte Gerät} other {die # bekannten Geräte}}.",
    en: "None of these changes changes the answer that day for {devices, plural, one {the known device} other {the # known devices}}.",
  },
  weight: {
    fr: "{devices, plural, one {# appareil change} other {# appareils changent}} de réponse.",
    nl: "{devices, plural, one {# toestel krijgt} other {# toestellen krijgen}} een ander antwoord.",
    de: "{devices, plural, one {# Gerät erhält} other {# Geräte erhalten}} eine andere Antwort.",
    en: "{devices, plural, one {# device changes} other {# devices change}}.",
  },
  failing: {
    fr: "{measure} : des cas ne sont pas tenus ; ils doivent l’être avant que l’on change le texte.",
    nl: "{measure}: er zijn gevallen die niet kloppen; dat moet eerst in orde zijn voor de tekst wordt gewijzigd.",
    de: "{measure}: Nicht alle Fälle sind erfüllt; das muss zuerst so sein, bevor der Text geändert wird.",
    en: "{measure}: some cases fail; they must hold before the text is changed.",
  },
} satisfies Record<string, Text>;
