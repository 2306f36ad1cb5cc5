import type { PointWords } from "../point.ts";

export const applockerWords: PointWords = {
  covers: {
    en: "Computers with Windows that the body manages, for applications from the Microsoft Store and other packages.",
    fr: "Les ordinateurs Windows que l’organisme gère, pour les applications du Microsoft Store et les autres paquets.",
    nl: "Windows-computers die de instelling beheert, voor applicaties uit de Microsoft Store en andere pakketten.",
    de: "Windows-Computer, die die Einrichtung verwaltet, für Anwendungen aus dem Microsoft Store und andere Pakete.",
  },
  cannot: [
    {
      en: "It knows a package by the whole subject of its publisher, which the catalogue does not hold and nobody may guess: without the list of packages (--existing) the application is not blocked.",
      fr: "Il reconnaît un paquet au sujet complet de son éditeur, que le catalogue ne contient pas et que personne ne doit deviner : sans la liste des paquets (--existing), l’application n’est pas bloquée.",
      nl: "Het herkent een pakket aan het volledige onderwerp van de uitgever, dat niet in de catalogus staat en dat niemand mag raden: zonder de lijst van pakketten (--existing) wordt de applicatie niet geblokkeerd.",
      de: "Es erkennt ein Paket am vollständigen Antragsteller seines Herausgebers, der nicht im Katalog steht und den niemand erraten darf: Ohne die Liste der Pakete (--existing) wird die Anwendung nicht gesperrt.",
    },
    {
      en: "It stops no classic program and no web page, and removes nothing. Nothing answers that proves it live.",
      fr: "Il n’arrête ni programme classique ni page web, et ne retire rien. Rien ne répond qui prouve qu’il est actif.",
      nl: "Het houdt geen klassiek programma en geen webpagina tegen, en verwijdert niets. Niets antwoordt dat bewijst dat het actief is.",
      de: "Es hält weder klassische Programme noch Webseiten auf und entfernt nichts. Nichts antwortet, das es als aktiv beweist.",
    },
    {
      en: "The mode of the collection is one for the whole computer: while one measure is in force, another cannot only be watched, and a policy of the administration with the mode AuditOnly can make this one watch only.",
      fr: "Le mode de la collection vaut pour tout l’ordinateur : tant qu’une mesure est en vigueur, une autre ne peut pas être simplement observée, et une stratégie de l’administration en mode AuditOnly peut réduire celle-ci à l’observation.",
      nl: "De modus van de verzameling geldt voor de hele computer: zolang één maatregel van kracht is, kan een andere niet enkel worden gevolgd, en een beleid van de administratie met de modus AuditOnly kan dit tot enkel volgen herleiden.",
      de: "Der Modus der Sammlung gilt für den ganzen Computer: Solange eine Maßnahme in Kraft ist, kann eine andere nicht bloß beobachtet werden, und eine Richtlinie der Verwaltung im Modus AuditOnly kann diese zum bloßen Beobachten machen.",
    },
  ],
  deploy: [
    {
      en: "On a computer that has the application, write the list of packages with Get-AppxPackage -AllUsers | Select-Object PackageFamilyName, Publisher | ConvertTo-Json | Set-Content -Encoding utf8 packages.json, and build with --existing packages.json. Each publisher is held against the id in the name of its package family.",
      fr: "Sur un ordinateur qui a l’application, écrivez la liste des paquets avec Get-AppxPackage -AllUsers | Select-Object PackageFamilyName, Publisher | ConvertTo-Json | Set-Content -Encoding utf8 packages.json, et construisez avec --existing packages.json. Chaque éditeur est comparé à l’identifiant que contient le nom de famille du paquet.",
      nl: "Schrijf op een computer die de applicatie heeft de lijst van pakketten met Get-AppxPackage -AllUsers | Select-Object PackageFamilyName, Publisher | ConvertTo-Json | Set-Content -Encoding utf8 packages.json, en bouw met --existing packages.json. Elke uitgever wordt vergeleken met de id in de familienaam van het pakket.",
      de: "Schreiben Sie auf einem Computer mit der Anwendung die Liste der Pakete mit Get-AppxPackage -AllUsers | Select-Object PackageFamilyName, Publisher | ConvertTo-Json | Set-Content -Encoding utf8 packages.json, und erzeugen Sie mit --existing packages.json. Jeder Herausgeber wird mit der Kennung im Familiennamen des Pakets verglichen.",
    },
    {
      en: "Import {file} into a group policy of its own (Application Control Policies, AppLocker), or send the RuleCollection element to ./Vendor/MSFT/AppLocker/ApplicationLaunchRestrictions/interdict/StoreApps/Policy. The service Application Identity must run. The mode is {mode}.",
      fr: "Importez {file} dans une stratégie de groupe à part (Stratégies de contrôle de l’application, AppLocker), ou envoyez l’élément RuleCollection à ./Vendor/MSFT/AppLocker/ApplicationLaunchRestrictions/interdict/StoreApps/Policy. Le service Identité de l’application doit fonctionner. Le mode est {mode}.",
      nl: "Importeer {file} in een afzonderlijk groepsbeleid (Beleidsregels voor toepassingsbeheer, AppLocker), of stuur het element RuleCollection naar ./Vendor/MSFT/AppLocker/ApplicationLaunchRestrictions/interdict/StoreApps/Policy. De service Toepassings-id moet draaien. De modus is {mode}.",
      de: "Importieren Sie {file} in eine eigene Gruppenrichtlinie (Anwendungssteuerungsrichtlinien, AppLocker), oder senden Sie das Element RuleCollection an ./Vendor/MSFT/AppLocker/ApplicationLaunchRestrictions/interdict/StoreApps/Policy. Der Dienst Anwendungsidentität muss laufen. Der Modus ist {mode}.",
    },
  ],
  verify: [
    {
      en: "Start the application on a computer that is not exempt: the log “Packaged app-Execution” of AppLocker must show that it was stopped (8022), or in a dry run that it would have been (8021). Another packaged application must start. None of this was run on Windows here.",
      fr: "Lancez l’application sur un ordinateur non dispensé : le journal « Packaged app-Execution » d’AppLocker doit montrer qu’elle a été arrêtée (8022) ou, en simple observation, qu’elle l’aurait été (8021). Une autre application en paquet doit démarrer. Rien de ceci n’a été essayé sous Windows ici.",
      nl: "Start de applicatie op een computer die niet is vrijgesteld: het logboek ‘Packaged app-Execution’ van AppLocker moet tonen dat ze is tegengehouden (8022), of bij enkel volgen dat dit zou zijn gebeurd (8021). Een andere pakketapplicatie moet starten. Niets hiervan is hier op Windows uitgevoerd.",
      de: "Starten Sie die Anwendung auf einem nicht ausgenommenen Computer: Das Protokoll „Packaged app-Execution“ von AppLocker muss zeigen, dass sie aufgehalten wurde (8022) oder beim bloßen Beobachten worden wäre (8021). Eine andere Paketanwendung muss starten. Nichts davon wurde hier unter Windows ausgeführt.",
    },
  ],
  exempt: [
    {
      en: "Groups on record that are security identifiers (S-1-5-21-…) and that every measure lets through may start the application: instead of the denial, it is then an exception of the rule that allows all, so that no other rule of the administration may allow it. Persons and devices need a group.",
      fr: "Les groupes consignés sous la forme d’identificateurs de sécurité (S-1-5-21-…), et que toute mesure laisse passer, peuvent lancer l’application : au lieu d’être refusée, elle est alors une exception à la règle qui permet tout, si bien qu’aucune autre règle de l’administration ne doit la permettre. Pour des personnes et des appareils, il faut un groupe.",
      nl: "Groepen die als beveiligings-id (S-1-5-21-…) zijn vastgelegd en die elke maatregel doorlaat, mogen de applicatie starten: in plaats van geweigerd is ze dan een uitzondering op de regel die alles toelaat, zodat geen andere regel van de administratie ze mag toelaten. Personen en toestellen hebben een groep nodig.",
      de: "Gruppen, die als Sicherheitskennung (S-1-5-21-…) festgehalten sind und die jede Maßnahme durchlässt, dürfen die Anwendung starten: Statt verweigert zu sein, ist sie dann eine Befreiung von der Regel, die alles erlaubt, sodass keine andere Regel der Verwaltung sie erlauben darf. Personen und Geräte brauchen eine Gruppe.",
    },
  ],
  withdraw: [
    {
      en: "Import the file of the withdrawal, which keeps the other measures. When its mode is NotConfigured, remove the group policy or the node interdict.",
      fr: "Importez le fichier du retrait, qui garde les autres mesures. Quand son mode est NotConfigured, supprimez la stratégie de groupe ou le nœud interdict.",
      nl: "Importeer het bestand van de intrekking, dat de andere maatregelen behoudt. Is de modus NotConfigured, verwijder dan het groepsbeleid of het knooppunt interdict.",
      de: "Importieren Sie die Datei der Rücknahme, die die anderen Maßnahmen behält. Ist ihr Modus NotConfigured, entfernen Sie die Gruppenrichtlinie oder den Knoten interdict.",
    },
  ],
};
