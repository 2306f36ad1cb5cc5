import type { Text } from "../../language/language.ts";

export const adguardWords = {
  exceptions: {
    en: "An exception of the administration (@@) for one of the names wins over these rules.",
    fr: "Une exception de l’administration (@@) pour un des noms l’emporte sur ces règles.",
    nl: "Een uitzondering van de administratie (@@) voor een van de namen gaat voor op deze regels.",
    de: "Eine Ausnahme der Verwaltung (@@) für einen der Namen geht diesen Regeln vor.",
  },
  deploy: [
    {
      en: "Serve {file} at an address inside, or put it into a folder of safe_fs_patterns, and add it under Filters, DNS blocklists. A new version is read at the next update of the lists, or at once by hand.",
      fr: "Publiez {file} à une adresse interne, ou placez-le dans un dossier de safe_fs_patterns, et ajoutez-le sous Filtres, Listes de blocage DNS. Une nouvelle version est lue à la prochaine mise à jour des listes, ou aussitôt à la main.",
      nl: "Bied {file} aan op een intern adres, of zet het in een map van safe_fs_patterns, en voeg het toe onder Filters, DNS-blokkeerlijsten. Een nieuwe versie wordt gelezen bij de volgende bijwerking van de lijsten, of meteen met de hand.",
      de: "Stellen Sie {file} unter einer internen Adresse bereit, oder legen Sie die Datei in einen Ordner von safe_fs_patterns, und fügen Sie sie unter Filter, DNS-Sperrlisten hinzu. Eine neue Fassung wird bei der nächsten Aktualisierung der Listen gelesen, oder sofort von Hand.",
    },
  ],
  exempt: [
    {
      en: "Exemptions on record that name client addresses or host names are taken out of each rule; build again after each decision. Exemptions that name only persons or devices cannot be carried here.",
      fr: "Les dispenses consignées qui nomment des adresses de clients ou des noms d’hôtes sont retirées de chaque règle ; reconstruisez après chaque décision. Celles qui ne nomment que des personnes ou des appareils ne peuvent pas y figurer.",
      nl: "Vastgelegde vrijstellingen die adressen van clients of hostnamen vermelden, zijn uit elke regel genomen; bouw opnieuw na elke beslissing. Vrijstellingen die enkel personen of toestellen noemen, kunnen hier niet worden opgenomen.",
      de: "Festgehaltene Befreiungen, die Adressen von Clients oder Hostnamen nennen, sind aus jeder Regel herausgenommen; erzeugen Sie sie nach jeder Entscheidung neu. Befreiungen, die nur Personen oder Geräte nennen, lassen sich hier nicht abbilden.",
    },
  ],
  withdraw: [
    {
      en: "Replace the list by the one that the withdrawal builds, which holds comments only, update the lists, then remove it.",
      fr: "Remplacez la liste par celle que produit le retrait, qui ne contient que des commentaires, mettez les listes à jour, puis supprimez-la.",
      nl: "Vervang de lijst door die welke de intrekking maakt, met enkel commentaar, werk de lijsten bij en verwijder ze dan.",
      de: "Ersetzen Sie die Liste durch die, die die Rücknahme erzeugt und die nur Kommentare enthält, aktualisieren Sie die Listen, und entfernen Sie sie dann.",
    },
  ],
} as const satisfies Record<string, Text | readonly Text[]>;
