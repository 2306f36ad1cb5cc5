import type { PointWords } from "../point.ts";

export const firefoxWords: PointWords = {
  covers: {
    en: "Firefox on managed computers, on every network.",
    fr: "Firefox sur les ordinateurs gérés, sur tout réseau.",
    nl: "Firefox op beheerde computers, op elk netwerk.",
    de: "Firefox auf verwalteten Computern, in jedem Netz.",
  },
  cannot: [
    {
      en: "It does not reach other browsers, applications, telephones, or a Firefox that somebody brings along.",
      fr: "Il n’atteint ni les autres navigateurs, ni les applications, ni les téléphones, ni un Firefox apporté par l’utilisateur.",
      nl: "Het bereikt geen andere browsers, applicaties of telefoons, noch een Firefox die iemand zelf meebrengt.",
      de: "Es erreicht weder andere Browser noch Anwendungen, Telefone oder einen mitgebrachten Firefox.",
    },
    {
      en: "An exception that the administration has set wins over every block: what it lets through stays reachable, and is reported.",
      fr: "Une exception fixée par l’administration l’emporte sur tout blocage : ce qu’elle laisse passer reste accessible, et est signalé.",
      nl: "Een uitzondering die de administratie heeft ingesteld, gaat voor op elke blokkering: wat ze doorlaat, blijft bereikbaar en wordt gemeld.",
      de: "Eine von der Verwaltung gesetzte Ausnahme geht jeder Sperre vor: Was sie durchlässt, bleibt erreichbar und wird gemeldet.",
    },
  ],
  deploy: [
    {
      en: "Firefox reads one file only. If the administration has a {file}, always build with --existing and that file: everything in it stays, and our entries stand between two marks of their own.",
      fr: "Firefox ne lit qu’un seul fichier. Si l’administration a un {file}, construisez toujours avec --existing et ce fichier : tout ce qui s’y trouve reste, et nos entrées figurent entre deux repères.",
      nl: "Firefox leest maar één bestand. Heeft de administratie een {file}, bouw dan altijd met --existing en dat bestand: alles wat erin staat blijft, en onze vermeldingen staan tussen twee merktekens.",
      de: "Firefox liest nur eine Datei. Hat die Verwaltung eine {file}, erzeugen Sie immer mit --existing und dieser Datei: Alles darin bleibt, und unsere Einträge stehen zwischen zwei Markierungen.",
    },
    {
      en: "Put {file} on every computer: /etc/firefox/policies on Linux, the folder distribution beside the program on Windows, Contents/Resources/distribution inside the application on macOS. Firefox reads it when it starts.",
      fr: "Placez {file} sur chaque ordinateur : /etc/firefox/policies sous Linux, le dossier distribution à côté du programme sous Windows, Contents/Resources/distribution dans l’application sous macOS. Firefox le lit au démarrage.",
      nl: "Plaats {file} op elke computer: /etc/firefox/policies op Linux, de map distribution naast het programma op Windows, Contents/Resources/distribution in de applicatie op macOS. Firefox leest het bij het opstarten.",
      de: "Legen Sie {file} auf jeden Computer: /etc/firefox/policies unter Linux, der Ordner distribution neben dem Programm unter Windows, Contents/Resources/distribution in der Anwendung unter macOS. Firefox liest sie beim Start.",
    },
  ],
  verify: [
    {
      en: "Open {canary}: only where this version is live does Firefox say that the organisation has blocked it; elsewhere the server is not found. about:policies shows the list, and its errors.",
      fr: "Ouvrez {canary} : là où cette version est active, et là seulement, Firefox dit que l’organisation l’a bloqué ; ailleurs, le serveur est introuvable. about:policies montre la liste et ses erreurs.",
      nl: "Open {canary}: alleen waar deze versie actief is, zegt Firefox dat de organisatie het heeft geblokkeerd; elders wordt de server niet gevonden. about:policies toont de lijst en de fouten erin.",
      de: "Öffnen Sie {canary}: Nur wo diese Fassung aktiv ist, sagt Firefox, dass die Organisation sperrt; sonst wird der Server nicht gefunden. about:policies zeigt die Liste und ihre Fehler.",
    },
  ],
  exempt: [
    {
      en: "Exemptions on record that name host names stand in Exceptions. For exempt persons or devices, do not put the file on their computers.",
      fr: "Les dispenses consignées qui nomment des noms d’hôtes figurent dans Exceptions. Pour des personnes ou appareils dispensés, ne placez pas le fichier sur leurs ordinateurs.",
      nl: "Vastgelegde vrijstellingen die hostnamen vermelden, staan in Exceptions. Plaats voor vrijgestelde personen of toestellen het bestand niet op hun computers.",
      de: "Festgehaltene Befreiungen, die Hostnamen nennen, stehen in Exceptions. Legen Sie die Datei nicht auf die Computer ausgenommener Personen oder Geräte.",
    },
  ],
  withdraw: [
    {
      en: "Build the withdrawal with --existing and {file} as it is now, and replace it: the other measures and what the administration has stay. Restart Firefox.",
      fr: "Construisez le retrait avec --existing et {file} tel qu’il est à présent, et remplacez-le : les autres mesures et ce que l’administration a fixé restent. Redémarrez Firefox.",
      nl: "Bouw de intrekking met --existing en {file} zoals het nu is, en vervang het: de andere maatregelen en wat de administratie heeft ingesteld, blijven. Herstart Firefox.",
      de: "Erzeugen Sie die Rücknahme mit --existing und der jetzigen {file}, und ersetzen Sie sie: Die anderen Maßnahmen und die Vorgaben der Verwaltung bleiben. Starten Sie Firefox neu.",
    },
  ],
};
