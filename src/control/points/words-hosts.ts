import type { PointWords } from "../point.ts";

export const hostsWords: PointWords = {
  covers: {
    en: "Computers that the body manages and into whose hosts file the lines are written, on every network.",
    fr: "Les ordinateurs que l’organisme gère et dans le fichier hosts desquels les lignes sont écrites, sur tout réseau.",
    nl: "Computers die de instelling beheert en waar de regels in het hosts-bestand worden geschreven, op elk netwerk.",
    de: "Computer, die die Einrichtung verwaltet und in deren hosts-Datei die Zeilen geschrieben werden, in jedem Netz.",
  },
  cannot: [
    {
      en: "It knows single names only: whatever is under a name and is not listed itself is reached, and so is an alias of a blocked name. Every such name is reported when it is built.",
      fr: "Il ne connaît que des noms isolés : ce qui se trouve sous un nom sans être lui-même dans la liste reste accessible, tout comme un alias d’un nom bloqué. Chacun de ces noms est signalé à la construction.",
      nl: "Het kent enkel afzonderlijke namen: wat onder een naam staat en niet zelf in de lijst staat, blijft bereikbaar, net als een alias van een geblokkeerde naam. Elke zulke naam wordt bij het bouwen gemeld.",
      de: "Die Datei kennt nur einzelne Namen: Was unter einem Namen steht und nicht selbst aufgeführt ist, bleibt erreichbar, ebenso ein Alias eines gesperrten Namens. Jeder solche Name wird beim Erzeugen gemeldet.",
    },
    {
      en: "A browser that uses an encrypted resolver or a proxy does not read it. Nothing answers that proves it live.",
      fr: "Un navigateur qui utilise un résolveur chiffré ou un proxy ne le lit pas. Rien ne répond qui prouve qu’il est actif.",
      nl: "Een browser die een versleutelde resolver of een proxy gebruikt, leest het niet. Niets antwoordt dat bewijst dat het actief is.",
      de: "Ein Browser, der einen verschlüsselten Resolver oder einen Proxy nutzt, liest sie nicht. Nichts antwortet, das sie als aktiv beweist.",
    },
  ],
  deploy: [
    {
      en: "Append the lines of {file} to the hosts file with the management of devices (on Windows C:\\Windows\\System32\\drivers\\etc\\hosts, elsewhere /etc/hosts), in the place of those of the version before. dnsmasq reads the file as it is with addn-hosts and its whole path.",
      fr: "Ajoutez les lignes de {file} au fichier hosts par la gestion des appareils (sous Windows C:\\Windows\\System32\\drivers\\etc\\hosts, ailleurs /etc/hosts), à la place de celles de la version précédente. dnsmasq lit le fichier tel quel avec addn-hosts et son chemin complet.",
      nl: "Voeg de regels van {file} via het toestelbeheer toe aan het hosts-bestand (op Windows C:\\Windows\\System32\\drivers\\etc\\hosts, elders /etc/hosts), in de plaats van die van de vorige versie. dnsmasq leest het bestand zoals het is met addn-hosts en het volledige pad.",
      de: "Fügen Sie die Zeilen von {file} über die Geräteverwaltung der hosts-Datei an (unter Windows C:\\Windows\\System32\\drivers\\etc\\hosts, sonst /etc/hosts), anstelle derer der vorigen Fassung. dnsmasq liest die Datei unverändert mit addn-hosts und ihrem vollständigen Pfad.",
    },
  ],
  verify: [
    {
      en: "On such a computer getent ahosts NAME (on Windows ping NAME) gives 0.0.0.0 for a name of the list.",
      fr: "Sur un tel ordinateur, getent ahosts NOM (sous Windows, ping NOM) donne 0.0.0.0 pour un nom de la liste.",
      nl: "Op zo’n computer geeft getent ahosts NAAM (op Windows ping NAAM) 0.0.0.0 voor een naam uit de lijst.",
      de: "Auf einem solchen Computer ergibt getent ahosts NAME (unter Windows ping NAME) 0.0.0.0 für einen Namen der Liste.",
    },
  ],
  exempt: [
    {
      en: "Exempt names are not in the list. Do not write it on exempt computers: it knows no clients, persons or groups.",
      fr: "Les noms dispensés ne figurent pas dans la liste. Ne l’écrivez pas sur les ordinateurs dispensés : elle ne connaît ni clients, ni personnes, ni groupes.",
      nl: "Vrijgestelde namen staan niet in de lijst. Schrijf ze niet op vrijgestelde computers: ze kent geen clients, personen of groepen.",
      de: "Ausgenommene Namen stehen nicht in der Liste. Schreiben Sie sie nicht auf ausgenommene Computer: Sie kennt weder Clients noch Personen noch Gruppen.",
    },
  ],
  withdraw: [
    {
      en: "Take the lines of {file} out of the hosts file again; the file of the withdrawal holds comments only. The same name may stand there for another measure.",
      fr: "Ôtez les lignes de {file} du fichier hosts ; le fichier du retrait ne contient que des commentaires. Le même nom peut y figurer pour une autre mesure.",
      nl: "Haal de regels van {file} weer uit het hosts-bestand; het bestand van de intrekking bevat enkel commentaar. Dezelfde naam kan er voor een andere maatregel staan.",
      de: "Nehmen Sie die Zeilen von {file} wieder aus der hosts-Datei; die Datei der Rücknahme enthält nur Kommentare. Derselbe Name kann dort für eine andere Maßnahme stehen.",
    },
  ],
};
