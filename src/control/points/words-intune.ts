import type { PointWords } from "../point.ts";

export const intuneWords: PointWords = {
  covers: {
    en: "Telephones and tablets under Intune: supervised iPhones and iPads, and the private side of the body’s Android devices. On Windows it removes the application.",
    fr: "Les téléphones et tablettes sous Intune : iPhone et iPad supervisés, et le côté privé des appareils Android de l’organisme. Sous Windows, il retire l’application.",
    nl: "Telefoons en tablets onder Intune: iPhones en iPads onder supervisie, en de privékant van de Android-toestellen van de instelling. Op Windows verwijdert het de applicatie.",
    de: "Telefone und Tablets unter Intune: betreute iPhones und iPads und die private Seite der Android-Geräte der Einrichtung. Unter Windows entfernt es die Anwendung.",
  },
  cannot: [
    {
      en: "The types do not settle that appsNotInListCompliant hides the applications of the list: the vendor’s documentation says it of compliance. Try it with a group of test devices first.",
      fr: "Les types ne disent pas que appsNotInListCompliant masque les applications de la liste : la documentation du fournisseur le dit pour la conformité. Essayez d’abord avec un groupe d’appareils de test.",
      nl: "De types zeggen niet uitdrukkelijk dat appsNotInListCompliant de applicaties van de lijst verbergt: de documentatie van de leverancier zegt het voor conformiteit. Probeer het eerst met een groep testtoestellen.",
      de: "Die Typen legen nicht fest, dass appsNotInListCompliant die Anwendungen der Liste verbirgt: Die Dokumentation des Anbieters sagt es für die Konformität. Erproben Sie es zuerst mit einer Gruppe von Testgeräten.",
    },
    {
      en: "On private devices the compliance policy for iOS only reports; on the work side of Android, approve no application that is refused, since Intune has no list of refused ones there. For Android and Windows the types know no list of applications for compliance, save for the old device administrator.",
      fr: "Sur les appareils privés, la stratégie de conformité pour iOS ne fait que signaler ; côté professionnel d’Android, n’approuvez aucune application refusée, car Intune n’y a pas de liste de refus. Pour Android et Windows, les types ne connaissent pas de liste d’applications pour la conformité, sauf pour l’ancien administrateur d’appareil.",
      nl: "Op privétoestellen meldt het conformiteitsbeleid voor iOS alleen; keur aan de werkkant van Android geen geweigerde applicatie goed, want Intune heeft daar geen lijst van weigeringen. Voor Android en Windows kennen de types geen lijst van applicaties voor conformiteit, behalve voor de oude apparaatbeheerder.",
      de: "Auf privaten Geräten meldet die Konformitätsrichtlinie für iOS nur; geben Sie auf der Arbeitsseite von Android keine verweigerte Anwendung frei, denn Intune hat dort keine Sperrliste. Für Android und Windows kennen die Typen keine Anwendungsliste für die Konformität, außer beim alten Geräteadministrator.",
    },
    {
      en: "It refuses applications, not names: the product stays open in a browser. Nothing answers that proves it live, and nothing of it ends by itself.",
      fr: "Il refuse des applications, pas des noms : le produit reste accessible dans un navigateur. Rien ne répond qui prouve qu’il est actif, et rien n’expire de soi-même.",
      nl: "Het weigert applicaties, geen namen: het product blijft bereikbaar in een browser. Niets antwoordt dat bewijst dat het actief is, en niets ervan eindigt vanzelf.",
      de: "Es verweigert Anwendungen, keine Namen: Das Produkt bleibt im Browser erreichbar. Nichts antwortet, das es als aktiv beweist, und nichts davon endet von selbst.",
    },
  ],
  deploy: [
    {
      en: "If there are policies of these types already, fetch them with Microsoft Graph and build with --existing and each of them: their entries stay, and two policies with one setting would be in conflict.",
      fr: "S’il existe déjà des stratégies de ces types, récupérez-les par Microsoft Graph et construisez avec --existing et chacune d’elles : leurs entrées restent, et deux stratégies avec un même paramètre seraient en conflit.",
      nl: "Zijn er al beleidsregels van deze types, haal ze dan op met Microsoft Graph en bouw met --existing en elk daarvan: hun vermeldingen blijven, en twee beleidsregels met één instelling zouden botsen.",
      de: "Gibt es schon Richtlinien dieser Typen, rufen Sie sie mit Microsoft Graph ab, und erzeugen Sie mit --existing und jeder davon: Ihre Einträge bleiben, und zwei Richtlinien mit einer Einstellung stünden in Konflikt.",
    },
    {
      en: "Send the …-configuration.json files to deviceManagement/deviceConfigurations and ios-compliance.json to deviceManagement/deviceCompliancePolicies (beta; POST, or PATCH where the policy exists), and assign them to groups. The name of what is new is {name}.",
      fr: "Envoyez les fichiers …-configuration.json à deviceManagement/deviceConfigurations et ios-compliance.json à deviceManagement/deviceCompliancePolicies (beta ; POST, ou PATCH si la stratégie existe), et attribuez-les à des groupes. Le nom de ce qui est neuf est {name}.",
      nl: "Stuur de bestanden …-configuration.json naar deviceManagement/deviceConfigurations en ios-compliance.json naar deviceManagement/deviceCompliancePolicies (beta; POST, of PATCH waar het beleid bestaat), en wijs ze toe aan groepen. De naam van wat nieuw is, is {name}.",
      de: "Senden Sie die Dateien …-configuration.json an deviceManagement/deviceConfigurations und ios-compliance.json an deviceManagement/deviceCompliancePolicies (beta; POST, oder PATCH, wo die Richtlinie besteht), und weisen Sie sie Gruppen zu. Der Name des Neuen ist {name}.",
    },
    {
      en: "For Windows, send each entry of windows-apps.json to deviceAppManagement/mobileApps, then windows-assignment.json to the assign action of each: it removes the application, and does not keep anybody from installing it again.",
      fr: "Pour Windows, envoyez chaque élément de windows-apps.json à deviceAppManagement/mobileApps, puis windows-assignment.json à l’action assign de chacun : l’application est retirée, sans que personne soit empêché de la réinstaller.",
      nl: "Stuur voor Windows elk element van windows-apps.json naar deviceAppManagement/mobileApps, en daarna windows-assignment.json naar de actie assign van elk: dat verwijdert de applicatie, en belet niemand ze opnieuw te installeren.",
      de: "Senden Sie für Windows jeden Eintrag von windows-apps.json an deviceAppManagement/mobileApps, dann windows-assignment.json an die Aktion assign eines jeden: Die Anwendung wird entfernt, und niemand wird gehindert, sie wieder zu installieren.",
    },
  ],
  verify: [
    {
      en: "In the console, every device of the group shows the configuration as succeeded, and the compliance policy names the devices that have a restricted application. That an inventory does not show an application proves nothing on private devices.",
      fr: "Dans la console, chaque appareil du groupe indique que la configuration a réussi, et la stratégie de conformité nomme les appareils qui ont une application restreinte. Qu’un inventaire ne montre pas une application ne prouve rien sur les appareils privés.",
      nl: "In de console toont elk toestel van de groep de configuratie als geslaagd, en noemt het conformiteitsbeleid de toestellen met een beperkte applicatie. Dat een inventaris een applicatie niet toont, bewijst niets op privétoestellen.",
      de: "In der Konsole zeigt jedes Gerät der Gruppe die Konfiguration als erfolgreich, und die Konformitätsrichtlinie nennt die Geräte mit einer eingeschränkten Anwendung. Dass ein Inventar eine Anwendung nicht zeigt, beweist auf privaten Geräten nichts.",
    },
  ],
  exempt: [
    {
      en: "Policies are assigned by group: exclude the group that the exemption names from the assignment. A person or device alone is exempted by a group of its own.",
      fr: "Les stratégies s’attribuent par groupe : excluez de l’attribution le groupe que nomme la dispense. Une personne ou un appareil seul est dispensé par un groupe à part.",
      nl: "Beleid wordt per groep toegewezen: sluit de groep die de vrijstelling noemt uit van de toewijzing. Eén persoon of toestel wordt vrijgesteld met een eigen groep.",
      de: "Richtlinien werden nach Gruppen zugewiesen: Schließen Sie die Gruppe, die die Befreiung nennt, von der Zuweisung aus. Eine einzelne Person oder ein Gerät wird über eine eigene Gruppe ausgenommen.",
    },
  ],
  withdraw: [
    {
      en: "Fetch the policies as they are now, build the withdrawal with --existing and each of them, and send them back; delete every policy made here whose list is empty, and the applications that windows-apps.json no longer has.",
      fr: "Récupérez les stratégies telles qu’elles sont à présent, construisez le retrait avec --existing et chacune d’elles, et renvoyez-les ; supprimez toute stratégie créée ici dont la liste est vide, et les applications que windows-apps.json n’a plus.",
      nl: "Haal de beleidsregels op zoals ze nu zijn, bouw de intrekking met --existing en elk daarvan, en stuur ze terug; verwijder elke hier gemaakte beleidsregel waarvan de lijst leeg is, en de applicaties die niet meer in windows-apps.json staan.",
      de: "Rufen Sie die Richtlinien ab, wie sie jetzt sind, erzeugen Sie die Rücknahme mit --existing und jeder davon, und senden Sie sie zurück; löschen Sie jede hier erzeugte Richtlinie, deren Liste leer ist, und die Anwendungen, die windows-apps.json nicht mehr enthält.",
    },
  ],
};
