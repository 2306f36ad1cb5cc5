import type { Text } from "../../language/language.ts";

export const piholeWords = {
  noClients: {
    en: "The lists know no clients: whoever is exempt by address needs a group of Pi-hole to which the first list is not assigned, and is then let through for every measure.",
    fr: "Les listes ne connaissent pas de clients : qui est dispensé par son adresse a besoin d’un groupe de Pi-hole auquel la première liste n’est pas attribuée, et passe alors pour toutes les mesures.",
    nl: "De lijsten kennen geen clients: wie per adres is vrijgesteld, heeft een groep van Pi-hole nodig waaraan de eerste lijst niet is toegewezen, en wordt dan voor elke maatregel doorgelaten.",
    de: "Die Listen kennen keine Clients: Wer nach Adresse ausgenommen ist, braucht eine Gruppe von Pi-hole, der die erste Liste nicht zugewiesen ist, und wird dann für jede Maßnahme durchgelassen.",
  },
  noCanary: {
    en: "Nothing answers that proves it live. A name that the administration allows by itself wins over the list.",
    fr: "Rien ne répond qui prouve qu’elle est active. Un nom que l’administration autorise elle-même l’emporte sur la liste.",
    nl: "Niets antwoordt dat bewijst dat de lijst actief is. Een naam die de administratie zelf toelaat, gaat voor op de lijst.",
    de: "Nichts antwortet, das sie als aktiv beweist. Ein Name, den die Verwaltung selbst erlaubt, geht der Liste vor.",
  },
  deploy: [
    {
      en: "Serve both files at an address inside (or name them as file:///…), subscribe to {blocked} as a blocklist and to {allowed} as an allowlist, and run pihole -g. They hold every measure of this body: the new files replace those before.",
      fr: "Publiez les deux fichiers à une adresse interne (ou nommez-les par file:///…), abonnez-vous à {blocked} comme liste de blocage et à {allowed} comme liste d’autorisation, et lancez pihole -g. Ils contiennent toutes les mesures de l’organisme : les nouveaux remplacent les précédents.",
      nl: "Bied beide bestanden aan op een intern adres (of noem ze als file:///…), abonneer u op {blocked} als blokkeerlijst en op {allowed} als toelatingslijst, en voer pihole -g uit. Ze bevatten alle maatregelen van de instelling: de nieuwe bestanden vervangen de vorige.",
      de: "Stellen Sie beide Dateien unter einer internen Adresse bereit (oder nennen Sie sie als file:///…), abonnieren Sie {blocked} als Sperrliste und {allowed} als Zulassungsliste, und führen Sie pihole -g aus. Sie enthalten alle Maßnahmen der Einrichtung: Die neuen Dateien ersetzen die vorigen.",
    },
  ],
  verify: [
    {
      en: "pihole -q NAME says which list holds a name; a question for it from a device of the network is refused. Nothing here has been run in Pi-hole.",
      fr: "pihole -q NOM dit quelle liste contient un nom ; une demande de ce nom depuis un appareil du réseau est refusée. Rien ici n’a été essayé dans Pi-hole.",
      nl: "pihole -q NAAM zegt welke lijst een naam bevat; een vraag ernaar vanaf een toestel van het netwerk wordt geweigerd. Niets hiervan is in Pi-hole uitgevoerd.",
      de: "pihole -q NAME sagt, welche Liste einen Namen enthält; eine Anfrage danach von einem Gerät des Netzes wird abgelehnt. Nichts davon wurde in Pi-hole ausgeführt.",
    },
  ],
  exempt: [
    {
      en: "Exempt names stand in the second list, unless another measure blocks them or something under them is to be blocked: what is allowed there wins over everything. Those stay blocked and are reported.",
      fr: "Les noms dispensés figurent dans la seconde liste, sauf si une autre mesure les bloque ou si quelque chose sous eux doit l’être : ce qui y est autorisé l’emporte sur tout. Ceux-là restent bloqués et sont signalés.",
      nl: "Vrijgestelde namen staan in de tweede lijst, tenzij een andere maatregel ze blokkeert of iets eronder geblokkeerd moet worden: wat daar is toegelaten, gaat voor op alles. Die blijven geblokkeerd en worden gemeld.",
      de: "Ausgenommene Namen stehen in der zweiten Liste, außer eine andere Maßnahme sperrt sie oder etwas unter ihnen ist zu sperren: Was dort erlaubt ist, geht allem vor. Diese bleiben gesperrt und werden gemeldet.",
    },
  ],
  withdraw: [
    {
      en: "Replace both files by those that the withdrawal builds, which keep the other measures, and run pihole -g. When they hold comments only, remove both lists.",
      fr: "Remplacez les deux fichiers par ceux que produit le retrait, qui gardent les autres mesures, et lancez pihole -g. Quand ils ne contiennent plus que des commentaires, supprimez les deux listes.",
      nl: "Vervang beide bestanden door die welke de intrekking maakt, die de andere maatregelen behouden, en voer pihole -g uit. Bevatten ze enkel nog commentaar, verwijder dan beide lijsten.",
      de: "Ersetzen Sie beide Dateien durch die, die die Rücknahme erzeugt und die die anderen Maßnahmen behalten, und führen Sie pihole -g aus. Enthalten sie nur noch Kommentare, entfernen Sie beide Listen.",
    },
  ],
} as const satisfies Record<string, Text | readonly Text[]>;
