import type { PointWords } from "../point.ts";
import { packageLimits } from "./words-packages.ts";

export const wazuhWords: PointWords = {
  ...packageLimits,
  deploy: [
    {
      en: "Put {file} into the shared folder of the group of agents with Windows (etc/shared/GROUP), and name it in its agent.conf: <sca><policies><policy>shared/{file}</policy></policies></sca>. The numbers of its checks must not occur in another policy.",
      fr: "Placez {file} dans le dossier partagé du groupe d’agents Windows (etc/shared/GROUPE), et nommez-le dans son agent.conf : <sca><policies><policy>shared/{file}</policy></policies></sca>. Les numéros de ses contrôles ne doivent figurer dans aucune autre politique.",
      nl: "Zet {file} in de gedeelde map van de groep agents met Windows (etc/shared/GROEP), en noem het in de agent.conf daarvan: <sca><policies><policy>shared/{file}</policy></policies></sca>. De nummers van de controles mogen in geen ander beleid voorkomen.",
      de: "Legen Sie {file} in den gemeinsamen Ordner der Gruppe von Agenten mit Windows (etc/shared/GRUPPE), und nennen Sie die Datei in deren agent.conf: <sca><policies><policy>shared/{file}</policy></policies></sca>. Die Nummern der Prüfungen dürfen in keiner anderen Richtlinie vorkommen.",
    },
  ],
  verify: [
    {
      en: "On a computer that has the application, the check must say failed, and passed on one that has not. Nothing here has been run in Wazuh.",
      fr: "Sur un ordinateur qui a l’application, le contrôle doit dire failed, et passed là où elle n’est pas. Rien ici n’a été essayé dans Wazuh.",
      nl: "Op een computer die de applicatie heeft, moet de controle failed zeggen, en passed waar ze er niet is. Niets hiervan is in Wazuh uitgevoerd.",
      de: "Auf einem Computer mit der Anwendung muss die Prüfung failed sagen, ohne sie passed. Nichts davon wurde in Wazuh ausgeführt.",
    },
  ],
  exempt: [
    {
      en: "It carries no exemption: an exempt computer fails the check and stays visible, or its agent is put into a group without this policy.",
      fr: "Il ne porte aucune dispense : un ordinateur dispensé échoue au contrôle et reste visible, ou son agent est placé dans un groupe sans cette politique.",
      nl: "Het draagt geen vrijstelling: een vrijgestelde computer faalt en blijft zichtbaar, of zijn agent komt in een groep zonder dit beleid.",
      de: "Die Kontrolle trägt keine Befreiung: Ein ausgenommener Computer fällt durch und bleibt sichtbar, oder sein Agent kommt in eine Gruppe ohne diese Richtlinie.",
    },
  ],
  withdraw: [
    {
      en: "Remove the line from agent.conf, then the file: the one of the withdrawal holds comments only, and is no policy.",
      fr: "Supprimez la ligne d’agent.conf, puis le fichier : celui du retrait ne contient que des commentaires, et n’est pas une politique.",
      nl: "Verwijder de regel uit agent.conf, dan het bestand: dat van de intrekking bevat enkel commentaar en is geen beleid.",
      de: "Entfernen Sie die Zeile aus agent.conf, dann die Datei: Die der Rücknahme enthält nur Kommentare und ist keine Richtlinie.",
    },
  ],
};
