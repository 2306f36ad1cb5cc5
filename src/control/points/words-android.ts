import type { PointWords } from "../point.ts";

export const androidWords: PointWords = {
  covers: {
    en: "Android telephones and tablets of the body: those managed as a whole, and both sides of those with a work profile and a private side.",
    fr: "Les téléphones et tablettes Android de l’organisme : ceux gérés entièrement, et les deux côtés de ceux qui ont un profil professionnel et un côté privé.",
    nl: "Android-telefoons en -tablets van de instelling: die volledig worden beheerd, en beide kanten van die met een werkprofiel en een privékant.",
    de: "Android-Telefone und -Tablets der Einrichtung: vollständig verwaltete, und beide Seiten derer mit Arbeitsprofil und privater Seite.",
  },
  cannot: [
    {
      en: "On a private device with a work profile it reaches the work profile only: the private side stays out of reach.",
      fr: "Sur un appareil privé avec profil professionnel, il n’atteint que ce profil : le côté privé reste hors de portée.",
      nl: "Op een privétoestel met een werkprofiel bereikt het enkel dat profiel: de privékant blijft buiten bereik.",
      de: "Auf einem privaten Gerät mit Arbeitsprofil erreicht es nur dieses Profil: Die private Seite bleibt außer Reichweite.",
    },
    {
      en: "It refuses applications, not names: the product stays open in a browser. It does not reach iPhones or iPads.",
      fr: "Il refuse des applications, pas des noms : le produit reste accessible dans un navigateur. Il n’atteint ni iPhone ni iPad.",
      nl: "Het weigert applicaties, geen namen: het product blijft bereikbaar in een browser. Het bereikt geen iPhones of iPads.",
      de: "Es verweigert Anwendungen, keine Namen: Das Produkt bleibt im Browser erreichbar. iPhones und iPads erreicht es nicht.",
    },
    {
      en: "Nothing answers that proves it live. Its form is that of the vendor’s published types; it was not tried with the vendor’s service, nor were our two marks, which are packages that nobody publishes.",
      fr: "Rien ne répond qui prouve qu’il est actif. Sa forme est celle des types publiés par le fournisseur ; il n’a pas été essayé auprès de son service, pas plus que nos deux repères, des paquets que personne ne publie.",
      nl: "Niets antwoordt dat bewijst dat het actief is. De vorm is die van de gepubliceerde types van de leverancier; het is niet met diens dienst geprobeerd, net zomin als onze twee merktekens, pakketten die niemand publiceert.",
      de: "Nichts antwortet, das es als aktiv beweist. Die Form ist die der veröffentlichten Typen des Anbieters; mit dessen Dienst wurde es nicht erprobt, auch unsere zwei Markierungen nicht, Pakete, die niemand veröffentlicht.",
    },
  ],
  deploy: [
    {
      en: "Fetch the policy of the devices (enterprises.policies.get) and build with --existing and that answer: everything in it stays, playStoreMode included. Without it {file} opens the whole store but what is refused.",
      fr: "Récupérez la politique des appareils (enterprises.policies.get) et construisez avec --existing et cette réponse : tout ce qui s’y trouve reste, y compris playStoreMode. Sans elle, {file} ouvre tout le magasin sauf ce qui est refusé.",
      nl: "Haal het beleid van de toestellen op (enterprises.policies.get) en bouw met --existing en dat antwoord: alles wat erin staat blijft, ook playStoreMode. Zonder dat opent {file} de hele winkel behalve wat wordt geweigerd.",
      de: "Rufen Sie die Richtlinie der Geräte ab (enterprises.policies.get), und erzeugen Sie mit --existing und dieser Antwort: Alles darin bleibt, auch playStoreMode. Ohne sie öffnet {file} den ganzen Store außer dem Verweigerten.",
    },
    {
      en: "Send {file} back with enterprises.policies.patch. BLOCKED refuses the application, and removes it where a policy had installed it.",
      fr: "Renvoyez {file} par enterprises.policies.patch. BLOCKED refuse l’application, et la retire là où une politique l’avait installée.",
      nl: "Stuur {file} terug met enterprises.policies.patch. BLOCKED weigert de applicatie, en verwijdert ze waar een beleid ze had geïnstalleerd.",
      de: "Senden Sie {file} mit enterprises.policies.patch zurück. BLOCKED verweigert die Anwendung und entfernt sie, wo eine Richtlinie sie installiert hatte.",
    },
  ],
  verify: [
    {
      en: "On a device, Google Play does not offer the application, and the device’s appliedPolicyVersion is the version of the patch. With applicationReportsEnabled and includeRemovedApps the reports show removals on the work side; of the private side nothing is reported.",
      fr: "Sur un appareil, Google Play ne propose pas l’application, et appliedPolicyVersion de l’appareil est la version de l’envoi. Avec applicationReportsEnabled et includeRemovedApps, les rapports montrent les retraits côté professionnel ; du côté privé, rien n’est signalé.",
      nl: "Op een toestel biedt Google Play de applicatie niet aan, en is appliedPolicyVersion van het toestel de versie van wat is gestuurd. Met applicationReportsEnabled en includeRemovedApps tonen de rapporten verwijderingen aan de werkkant; over de privékant wordt niets gemeld.",
      de: "Auf einem Gerät bietet Google Play die Anwendung nicht an, und appliedPolicyVersion des Geräts ist die gesendete Fassung. Mit applicationReportsEnabled und includeRemovedApps zeigen die Berichte Entfernungen auf der Arbeitsseite; von der privaten Seite wird nichts gemeldet.",
    },
  ],
  exempt: [
    {
      en: "A device has one policy. Give the devices of an exempt group another policy without these entries; a person alone cannot be exempted here.",
      fr: "Un appareil a une seule politique. Donnez aux appareils d’un groupe dispensé une autre politique sans ces entrées ; une personne seule ne peut pas être dispensée ici.",
      nl: "Een toestel heeft één beleid. Geef de toestellen van een vrijgestelde groep een ander beleid zonder deze vermeldingen; één persoon kan hier niet worden vrijgesteld.",
      de: "Ein Gerät hat eine Richtlinie. Geben Sie den Geräten einer ausgenommenen Gruppe eine andere ohne diese Einträge; eine einzelne Person lässt sich hier nicht ausnehmen.",
    },
  ],
  withdraw: [
    {
      en: "Fetch the policy as it is now, build the withdrawal with --existing and that answer, and send {file} back: the other measures and what the administration has stay.",
      fr: "Récupérez la politique telle qu’elle est à présent, construisez le retrait avec --existing et cette réponse, et renvoyez {file} : les autres mesures et ce que l’administration a fixé restent.",
      nl: "Haal het beleid op zoals het nu is, bouw de intrekking met --existing en dat antwoord, en stuur {file} terug: de andere maatregelen en wat de administratie heeft ingesteld, blijven.",
      de: "Rufen Sie die Richtlinie ab, wie sie jetzt ist, erzeugen Sie die Rücknahme mit --existing und dieser Antwort, und senden Sie {file} zurück: Die anderen Maßnahmen und die Vorgaben der Verwaltung bleiben.",
    },
  ],
};
