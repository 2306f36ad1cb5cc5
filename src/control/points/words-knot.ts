import type { Text } from "../../language/language.ts";

/** What resolvers do not see that look at the name asked for, and never at what it is an alias of. */
export const aliasLeak: Text = {
  en: "A name outside the list that is an alias (CNAME) of a blocked one is answered, with the blocked one’s address.",
  fr: "Un nom hors de la liste qui est un alias (CNAME) d’un nom bloqué obtient une réponse, avec l’adresse de ce dernier.",
  nl: "Een naam buiten de lijst die een alias (CNAME) van een geblokkeerde naam is, wordt beantwoord, met het adres van die laatste.",
  de: "Ein Name außerhalb der Liste, der ein Alias (CNAME) eines gesperrten ist, wird mit dessen Adresse beantwortet.",
};

export const knotWords = {
  deploy: [
    {
      en: "Copy {zone}.zone and {conf} to the folder of kresd.conf (on Debian /etc/knot-resolver), readable by the user knot-resolver.",
      fr: "Copiez {zone}.zone et {conf} dans le répertoire de kresd.conf (sous Debian, /etc/knot-resolver), lisibles par l’utilisateur knot-resolver.",
      nl: "Kopieer {zone}.zone en {conf} naar de map van kresd.conf (op Debian /etc/knot-resolver), leesbaar voor de gebruiker knot-resolver.",
      de: "Kopieren Sie {zone}.zone und {conf} in den Ordner von kresd.conf (unter Debian /etc/knot-resolver), lesbar für den Benutzer knot-resolver.",
    },
    {
      en: 'Add dofile("/etc/knot-resolver/{conf}") to kresd.conf, before every rule that forwards or lets through (policy.add, view:addr): the first rule that answers ends the search.',
      fr: 'Ajoutez dofile("/etc/knot-resolver/{conf}") à kresd.conf, avant toute règle qui transmet ou laisse passer (policy.add, view:addr) : la première règle qui répond met fin à la recherche.',
      nl: 'Voeg dofile("/etc/knot-resolver/{conf}") toe aan kresd.conf, vóór elke regel die doorstuurt of doorlaat (policy.add, view:addr): de eerste regel die antwoordt, beëindigt het zoeken.',
      de: 'Fügen Sie dofile("/etc/knot-resolver/{conf}") in kresd.conf ein, vor jeder Regel, die weiterleitet oder durchlässt (policy.add, view:addr): Die erste Regel, die antwortet, beendet die Suche.',
    },
    {
      en: 'Restart every instance (systemctl restart "kresd@*"): it reads neither file again by itself. It was run here with version 5; version 6, which is configured in YAML, was not tried.',
      fr: 'Redémarrez chaque instance (systemctl restart "kresd@*") : elle ne relit d’elle-même aucun des deux fichiers. L’essai a porté sur la version 5 ; la version 6, qui se configure en YAML, n’a pas été essayée.',
      nl: 'Herstart elke instantie (systemctl restart "kresd@*"): ze leest geen van beide bestanden uit zichzelf opnieuw. Dit is uitgevoerd met versie 5; versie 6, die in YAML wordt ingesteld, is niet geprobeerd.',
      de: 'Starten Sie jede Instanz neu (systemctl restart "kresd@*"): Von selbst liest sie keine der beiden Dateien erneut. Ausgeführt wurde dies mit Version 5; Version 6, die in YAML eingerichtet wird, wurde nicht erprobt.',
    },
  ],
  log: {
    en: "Each time that the control answers, the log has a line “rpz: applied” with the measure and its version in brackets; in a dry run, “rpz: would apply”. The same tag stands beside the refusal, as the text of explanation.invalid.",
    fr: "Chaque fois que le contrôle répond, le journal porte une ligne « rpz: applied » avec la mesure et sa version entre crochets ; en essai à blanc, « rpz: would apply ». La même marque accompagne le refus, comme texte de explanation.invalid.",
    nl: "Telkens als de controle antwoordt, staat er in het logboek een regel ‘rpz: applied’ met de maatregel en haar versie tussen haken; bij een proefloop ‘rpz: would apply’. Hetzelfde kenmerk staat bij de weigering, als tekst van explanation.invalid.",
    de: "Jedes Mal, wenn die Kontrolle antwortet, steht im Protokoll eine Zeile „rpz: applied“ mit der Maßnahme und ihrer Fassung in Klammern; im Probelauf „rpz: would apply“. Dasselbe Kennzeichen steht bei der Ablehnung, als Text von explanation.invalid.",
  },
  withdraw: [
    {
      en: "Copy the empty files that the withdrawal builds over the others and restart every instance; then remove the dofile line. Clients may keep a refusal for up to three hours: that is how long this program tells them to.",
      fr: "Copiez les fichiers vides que produit le retrait par-dessus les autres et redémarrez chaque instance ; ôtez ensuite la ligne dofile. Les clients peuvent garder un refus jusqu’à trois heures : c’est la durée que ce programme leur indique.",
      nl: "Kopieer de lege bestanden die de intrekking maakt over de andere en herstart elke instantie; verwijder daarna de regel dofile. Clients kunnen een weigering tot drie uur onthouden: zo lang zegt dit programma het hun.",
      de: "Kopieren Sie die leeren Dateien, die die Rücknahme erzeugt, über die anderen und starten Sie jede Instanz neu; entfernen Sie danach die Zeile dofile. Clients behalten eine Ablehnung bis zu drei Stunden: So lange gibt es ihnen dieses Programm vor.",
    },
  ],
} as const satisfies Record<string, Text | readonly Text[]>;
