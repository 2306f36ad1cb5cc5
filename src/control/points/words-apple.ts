import type { Text } from "../../language/language.ts";
import type { PointWords } from "../point.ts";

const covers: Text = {
  en: "Supervised iPhones and iPads under device management, on every network.",
  fr: "Les iPhone et iPad supervisés sous gestion des appareils, sur tout réseau.",
  nl: "iPhones en iPads onder supervisie met toestelbeheer, op elk netwerk.",
  de: "Betreute iPhones und iPads unter Geräteverwaltung, in jedem Netz.",
};

const limits: readonly Text[] = [
  {
    en: "Supervised devices only: on private devices, those that their user enrolled, and Macs it has no effect.",
    fr: "Appareils supervisés seulement : il est sans effet sur les appareils privés, ceux que l’utilisateur a inscrits lui-même, et les Mac.",
    nl: "Alleen toestellen onder supervisie: op privétoestellen, toestellen die de gebruiker zelf heeft ingeschreven en Macs heeft het geen effect.",
    de: "Nur betreute Geräte: Auf privaten Geräten, auf solchen, die der Nutzer selbst registriert hat, und auf Macs bleibt es ohne Wirkung.",
  },
  {
    en: "It hides the application and keeps it from starting, and does not remove it. The product stays open in a browser. Nothing answers that proves it live.",
    fr: "Il masque l’application et l’empêche de démarrer, sans la retirer. Le produit reste accessible dans un navigateur. Rien ne répond qui prouve qu’il est actif.",
    nl: "Het verbergt de applicatie en belet dat ze start, maar verwijdert ze niet. Het product blijft bereikbaar in een browser. Niets antwoordt dat bewijst dat het actief is.",
    de: "Es verbirgt die Anwendung und verhindert ihren Start, entfernt sie aber nicht. Das Produkt bleibt im Browser erreichbar. Nichts antwortet, das es als aktiv beweist.",
  },
];

const verify: readonly Text[] = [
  {
    en: "On a device of the group the application is gone from the screen and cannot be searched for. The list of installed applications still names it.",
    fr: "Sur un appareil du groupe, l’application a disparu de l’écran et la recherche ne la trouve pas. La liste des applications installées la nomme toujours.",
    nl: "Op een toestel van de groep is de applicatie van het scherm verdwenen en niet meer te vinden met zoeken. De lijst van geïnstalleerde applicaties noemt ze nog.",
    de: "Auf einem Gerät der Gruppe ist die Anwendung vom Bildschirm verschwunden und nicht auffindbar. Die Liste der installierten Anwendungen nennt sie weiterhin.",
  },
];

const exempt: readonly Text[] = [
  {
    en: "Assign it by group, without the group that the exemption names. A person or device alone is exempted by a group of its own.",
    fr: "Attribuez-le par groupe, sans le groupe que nomme la dispense. Une personne ou un appareil seul est dispensé par un groupe à part.",
    nl: "Wijs het per groep toe, zonder de groep die de vrijstelling noemt. Eén persoon of toestel wordt vrijgesteld met een eigen groep.",
    de: "Weisen Sie es nach Gruppen zu, ohne die Gruppe, die die Befreiung nennt. Eine einzelne Person oder ein Gerät wird über eine eigene Gruppe ausgenommen.",
  },
];

export const appleProfileWords: PointWords = {
  covers,
  cannot: [
    ...limits,
    {
      en: "The file was read by libplist only; no device and no schema of the vendor has accepted it. From system 27 the vendor prefers the declaration (apple-ddm).",
      fr: "Le fichier n’a été lu que par libplist ; aucun appareil ni aucun schéma du fournisseur ne l’a validé. À partir du système 27, le fournisseur préfère la déclaration (apple-ddm).",
      nl: "Het bestand is enkel door libplist gelezen; geen toestel en geen schema van de leverancier heeft het aanvaard. Vanaf systeem 27 verkiest de leverancier de declaratie (apple-ddm).",
      de: "Die Datei wurde nur von libplist gelesen; kein Gerät und kein Schema des Anbieters hat sie bestätigt. Ab System 27 zieht der Anbieter die Deklaration vor (apple-ddm).",
    },
  ],
  deploy: [
    {
      en: "Give {file} to the device management and assign it to groups of supervised devices. Each measure has a profile of its own; a new version replaces the old one, since the identifier {identifier} stays.",
      fr: "Confiez {file} à la gestion des appareils et attribuez-le à des groupes d’appareils supervisés. Chaque mesure a son propre profil ; une nouvelle version remplace l’ancienne, car l’identifiant {identifier} reste.",
      nl: "Geef {file} aan het toestelbeheer en wijs het toe aan groepen toestellen onder supervisie. Elke maatregel heeft een eigen profiel; een nieuwe versie vervangt de oude, want de identificatie {identifier} blijft.",
      de: "Übergeben Sie {file} der Geräteverwaltung, und weisen Sie sie Gruppen betreuter Geräte zu. Jede Maßnahme hat ein eigenes Profil; eine neue Fassung ersetzt die alte, da die Kennung {identifier} bleibt.",
    },
  ],
  verify,
  exempt,
  withdraw: [
    {
      en: "Where the measure has an end, the device removes the profile by itself at the end of that day (RemovalDate). Earlier, or without an end: have the management remove the profile {identifier}; until then the file of the withdrawal refuses nothing.",
      fr: "Si la mesure a une fin, l’appareil retire lui-même le profil à la fin de ce jour (RemovalDate). Avant cela, ou sans fin : faites retirer le profil {identifier} par la gestion ; d’ici là, le fichier du retrait ne refuse rien.",
      nl: "Heeft de maatregel een einde, dan verwijdert het toestel het profiel zelf aan het einde van die dag (RemovalDate). Eerder, of zonder einde: laat het beheer het profiel {identifier} verwijderen; tot dan weigert het bestand van de intrekking niets.",
      de: "Hat die Maßnahme ein Ende, entfernt das Gerät das Profil am Ende dieses Tages selbst (RemovalDate). Früher oder ohne Ende: Lassen Sie die Verwaltung das Profil {identifier} entfernen; bis dahin verweigert die Datei der Rücknahme nichts.",
    },
  ],
};

export const appleDdmWords: PointWords = {
  covers,
  cannot: [
    ...limits,
    {
      en: "It needs system 27, and does not end by itself. No device and no schema of the vendor has accepted these files.",
      fr: "Il faut le système 27, et rien n’expire de soi-même. Aucun appareil ni aucun schéma du fournisseur n’a validé ces fichiers.",
      nl: "Het vereist systeem 27, en eindigt niet vanzelf. Geen toestel en geen schema van de leverancier heeft deze bestanden aanvaard.",
      de: "Es braucht System 27 und endet nicht von selbst. Kein Gerät und kein Schema des Anbieters hat diese Dateien bestätigt.",
    },
  ],
  deploy: [
    {
      en: "Give {label}.configuration.json and {label}.activation.json to a device management that sends declarations, for groups of supervised devices. The device unites the lists of all declarations.",
      fr: "Confiez {label}.configuration.json et {label}.activation.json à une gestion des appareils qui envoie des déclarations, pour des groupes d’appareils supervisés. L’appareil réunit les listes de toutes les déclarations.",
      nl: "Geef {label}.configuration.json en {label}.activation.json aan een toestelbeheer dat declaraties verstuurt, voor groepen toestellen onder supervisie. Het toestel verenigt de lijsten van alle declaraties.",
      de: "Übergeben Sie {label}.configuration.json und {label}.activation.json einer Geräteverwaltung, die Deklarationen sendet, für Gruppen betreuter Geräte. Das Gerät vereint die Listen aller Deklarationen.",
    },
  ],
  verify,
  exempt,
  withdraw: [
    {
      en: "Take {configuration} and its activation out of the declarations of the devices; until then the files of the withdrawal refuse nothing.",
      fr: "Ôtez {configuration} et son activation des déclarations des appareils ; d’ici là, les fichiers du retrait ne refusent rien.",
      nl: "Haal {configuration} en de activering ervan uit de declaraties van de toestellen; tot dan weigeren de bestanden van de intrekking niets.",
      de: "Nehmen Sie {configuration} und die Aktivierung dazu aus den Deklarationen der Geräte; bis dahin verweigern die Dateien der Rücknahme nichts.",
    },
  ],
};
