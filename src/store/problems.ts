import { problemsOf } from "../problem/problem.ts";

export const storeProblems = {
  "E-STORE-NEWER": {
    expected: {
      fr: "Ce dossier de données a été écrit par une version plus récente d’Interdict (schéma {found}) ; celle-ci connaît le schéma {known}.",
      nl: "Deze gegevensmap is geschreven door een nieuwere versie van Interdict (schema {found}); deze versie kent schema {known}.",
      de: "Dieser Datenordner wurde von einer neueren Version von Interdict geschrieben (Schema {found}); diese Version kennt Schema {known}.",
      en: "This data folder was written by a newer version of Interdict (schema {found}); this one knows schema {known}.",
    },
    mend: {
      fr: "Utilisez la version qui a écrit ce dossier, ou une plus récente.",
      nl: "Gebruik de versie die deze map geschreven heeft, of een nieuwere.",
      de: "Verwenden Sie die Version, die diesen Ordner geschrieben hat, oder eine neuere.",
      en: "Use the version that wrote this folder, or a newer one.",
    },
  },
  "E-STORE-FOREIGN": {
    expected: {
      fr: "Le fichier {path} n’est pas une base de données d’Interdict.",
      nl: "Het bestand {path} is geen databank van Interdict.",
      de: "Die Datei {path} ist keine Datenbank von Interdict.",
      en: "The file {path} is not a database of Interdict.",
    },
    mend: {
      fr: "Indiquez un autre dossier de données avec --data, ou déplacez ce fichier.",
      nl: "Geef een andere gegevensmap op met --data, of verplaats dit bestand.",
      de: "Geben Sie mit --data einen anderen Datenordner an, oder verschieben Sie diese Datei.",
      en: "Name another data folder with --data, or move this file away.",
    },
  },
  "E-STORE-FOLDER": {
    expected: {
      fr: "Le dossier de données {path} ne peut être ni ouvert ni créé ({reason}).",
      nl: "De gegevensmap {path} kan niet worden geopend of aangemaakt ({reason}).",
      de: "Der Datenordner {path} kann weder geöffnet noch angelegt werden ({reason}).",
      en: "The data folder {path} can be neither opened nor created ({reason}).",
    },
    mend: {
      fr: "Vérifiez le chemin et les droits, ou indiquez un autre dossier avec --data.",
      nl: "Controleer het pad en de rechten, of geef een andere map op met --data.",
      de: "Prüfen Sie den Pfad und die Rechte, oder geben Sie mit --data einen anderen Ordner an.",
      en: "Check the path and the permissions, or name another folder with --data.",
    },
  },
  "E-STORE-DISK": {
    expected: {
      fr: "Le dossier de données {path} n’a pas pu être écrit ({reason}) ; rien n’a été gardé de ce qui était en cours d’écriture.",
      nl: "In de gegevensmap {path} kon niet worden geschreven ({reason}); van wat werd geschreven, is niets bewaard.",
      de: "In den Datenordner {path} konnte nicht geschrieben werden ({reason}); von dem, was gerade geschrieben wurde, ist nichts erhalten.",
      en: "The data folder {path} could not be written to ({reason}); nothing was kept of what was being written.",
    },
    mend: {
      fr: "Libérez de la place, vérifiez le disque et les droits, puis relancez la commande.",
      nl: "Maak ruimte vrij, controleer de schijf en de rechten, en voer het commando opnieuw uit.",
      de: "Schaffen Sie Platz, prüfen Sie Datenträger und Rechte, und führen Sie den Befehl erneut aus.",
      en: "Make room, check the disk and the permissions, then run the command again.",
    },
  },
  "E-KEY-DAMAGED": {
    expected: {
      fr: "Le fichier de clé « keys/{name} » est abîmé : ce n’est pas une clé telle que ce programme l’écrit.",
      nl: "Het sleutelbestand “keys/{name}” is beschadigd: het is geen sleutel zoals dit programma die schrijft.",
      de: "Die Schlüsseldatei „keys/{name}“ ist beschädigt: Sie ist kein Schlüssel, wie dieses Programm ihn schreibt.",
      en: "The key file “keys/{name}” is damaged: it is no key as this program writes it.",
    },
    mend: {
      fr: "Restaurez-le d’une sauvegarde. Sans sauvegarde, écartez-le : une nouvelle clé est faite ; {name, select, links {les liens déjà envoyés ne s’ouvrent alors plus} bundle {son empreinte est alors à faire enregistrer par l’autorité} canaries {les contrôles déjà déployés ne se reconnaissent plus avant d’être construits à nouveau} other {les pseudonymes changent alors}}.",
      nl: "Zet het terug uit een back-up. Is er geen, zet het dan opzij: er wordt een nieuwe sleutel gemaakt; {name, select, links {de verzonden links openen dan niet meer} bundle {de vingerafdruk ervan moet dan bij de overheid worden geregistreerd} canaries {de controles die al draaien worden dan pas herkend nadat ze opnieuw gebouwd zijn} other {de pseudoniemen veranderen dan}}.",
      de: "Stellen Sie sie aus einer Sicherung wieder her. Gibt es keine, legen Sie sie beiseite: Ein neuer Schlüssel wird gemacht; {name, select, links {die versandten Links öffnen sich dann nicht mehr} bundle {sein Fingerabdruck ist dann bei der Behörde zu registrieren} canaries {die schon eingesetzten Kontrollen werden dann erst wieder erkannt, wenn sie neu erstellt sind} other {die Pseudonyme ändern sich dann}}.",
      en: "Restore it from a backup. Without one, put it aside: a new key is made; {name, select, links {the links that were sent then open no more} bundle {its fingerprint then has to be registered with the authority} canaries {controls that are deployed are then recognised only once they are built again} other {the pseudonyms then change}}.",
    },
  },
} as const;

export const storeProblem = problemsOf(storeProblems);
