import type { PointWords } from "../point.ts";
import { packageLimits } from "./words-packages.ts";

export const fleetWords: PointWords = {
  ...packageLimits,
  deploy: [
    {
      en: "Put {policies} into the folder lib of the GitOps repository of Fleet, name it under policies with path, and run fleetctl gitops --dry-run first.",
      fr: "Placez {policies} dans le dossier lib du dépôt GitOps de Fleet, nommez-le sous policies avec path, et lancez d’abord fleetctl gitops --dry-run.",
      nl: "Zet {policies} in de map lib van de GitOps-repository van Fleet, noem het onder policies met path, en voer eerst fleetctl gitops --dry-run uit.",
      de: "Legen Sie {policies} in den Ordner lib des GitOps-Repositorys von Fleet, nennen Sie die Datei unter policies mit path, und führen Sie zuerst fleetctl gitops --dry-run aus.",
    },
    {
      en: "Without Fleet, name {pack} under packs in the configuration of osquery. Its snapshots also come where nothing was found, which is the evidence that is wanted.",
      fr: "Sans Fleet, nommez {pack} sous packs dans la configuration d’osquery. Ses instantanés arrivent aussi quand rien n’a été trouvé : c’est la preuve recherchée.",
      nl: "Zonder Fleet noemt u {pack} onder packs in de configuratie van osquery. De momentopnamen komen ook wanneer niets is gevonden: dat is het gezochte bewijs.",
      de: "Ohne Fleet nennen Sie {pack} unter packs in der Konfiguration von osquery. Die Momentaufnahmen kommen auch, wenn nichts gefunden wurde: Das ist der gesuchte Nachweis.",
    },
  ],
  verify: [
    {
      en: "Run the query on a computer that has the application: the policy must fail there, and pass on one that has not. It was tried here in SQLite with a table of the same columns, never in osquery.",
      fr: "Lancez la requête sur un ordinateur qui a l’application : la politique doit y échouer, et réussir là où elle n’est pas. Elle a été essayée ici dans SQLite avec une table de mêmes colonnes, jamais dans osquery.",
      nl: "Voer de query uit op een computer die de applicatie heeft: het beleid moet daar falen, en slagen waar ze er niet is. De query is hier in SQLite met een tabel met dezelfde kolommen uitgevoerd, nooit in osquery.",
      de: "Führen Sie die Abfrage auf einem Computer mit der Anwendung aus: Die Richtlinie muss dort scheitern und ohne sie bestehen. Erprobt wurde sie hier in SQLite mit einer Tabelle derselben Spalten, nie in osquery.",
    },
  ],
  exempt: [
    {
      en: "Groups on record are excluded from the policies as labels of that name (labels_exclude_any), which must exist in Fleet. The pack knows no groups, and reports exempt computers too.",
      fr: "Les groupes consignés sont exclus des politiques comme étiquettes du même nom (labels_exclude_any), qui doivent exister dans Fleet. Le pack ne connaît pas de groupes, et signale aussi les ordinateurs dispensés.",
      nl: "Vastgelegde groepen zijn van het beleid uitgesloten als labels met die naam (labels_exclude_any), die in Fleet moeten bestaan. Het pack kent geen groepen en meldt ook vrijgestelde computers.",
      de: "Festgehaltene Gruppen sind als Labels dieses Namens von den Richtlinien ausgenommen (labels_exclude_any); sie müssen in Fleet bestehen. Das Pack kennt keine Gruppen und meldet auch ausgenommene Computer.",
    },
  ],
  withdraw: [
    {
      en: "Remove both files and the lines that name them, and run fleetctl gitops: what stands in no file is deleted. Until then the files of the withdrawal, which are empty lists, do the same.",
      fr: "Supprimez les deux fichiers et les lignes qui les nomment, et lancez fleetctl gitops : ce qui n’est dans aucun fichier est effacé. D’ici là, les fichiers du retrait, qui sont des listes vides, ont le même effet.",
      nl: "Verwijder beide bestanden en de regels die ze noemen, en voer fleetctl gitops uit: wat in geen bestand staat, wordt gewist. Tot dan doen de bestanden van de intrekking, lege lijsten, hetzelfde.",
      de: "Entfernen Sie beide Dateien und die Zeilen, die sie nennen, und führen Sie fleetctl gitops aus: Was in keiner Datei steht, wird gelöscht. Bis dahin bewirken die Dateien der Rücknahme, leere Listen, dasselbe.",
    },
  ],
};
