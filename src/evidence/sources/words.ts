import type { Source } from "../source.ts";

type Proves = Pick<Source, "name" | "proves">;

export const glpiProves: Proves = {
  name: {
    fr: "Inventaire GLPI",
    nl: "GLPI-inventaris",
    de: "GLPI-Inventar",
    en: "GLPI inventory",
  },
  proves: {
    presence: {
      fr: "L’agent GLPI lit la liste des applications installées sur l’appareil : une application reconnue par son identifiant exact y était installée à ce moment. Un nom qui ressemble n’est qu’un soupçon. La liste ne dit jamais qu’une application a été utilisée.",
      nl: "De GLPI-agent leest de lijst van de applicaties die op het toestel geïnstalleerd zijn: een applicatie die aan haar exacte identificatie herkend wordt, stond er op dat ogenblik op. Een naam die erop lijkt, is slechts een vermoeden. De lijst zegt nooit dat een applicatie gebruikt werd.",
      de: "Der GLPI-Agent liest die Liste der auf dem Gerät installierten Anwendungen: Eine an ihrer genauen Kennung erkannte Anwendung war zu diesem Zeitpunkt installiert. Ein ähnlicher Name ist nur ein Verdacht. Die Liste sagt nie, dass eine Anwendung genutzt wurde.",
      en: "The GLPI agent reads the list of applications installed on the device: an application recognised by its exact identifier was installed at that moment. A name that resembles is only a suspicion. The list never says that an application was used.",
    },
    absence: {
      fr: "Une liste complète où l’application ne figure pas montre qu’elle n’était pas installée à ce moment. Un inventaire partiel, ou sans liste d’applications, ne montre aucune absence. Il ne dit rien du site web ni du compte.",
      nl: "Een volledige lijst waarin de applicatie niet voorkomt, toont dat ze op dat ogenblik niet geïnstalleerd was. Een gedeeltelijke inventaris, of een zonder applicatielijst, toont geen enkele afwezigheid. Hij zegt niets over de website of het account.",
      de: "Eine vollständige Liste ohne die Anwendung zeigt, dass sie zu diesem Zeitpunkt nicht installiert war. Ein Teilinventar oder eines ohne Anwendungsliste zeigt keine Abwesenheit. Über die Website und das Konto sagt es nichts.",
      en: "A complete list without the application shows that it was not installed at that moment. A partial inventory, or one without a list of applications, shows no absence. It says nothing of the website or of the account.",
    },
  },
};
