import type { PointWords } from "../point.ts";
import { resolverLimits } from "./words-resolvers.ts";

export const suricataWords: PointWords = {
  covers: {
    en: "Every device whose traffic passes by Suricata in line, managed or not, as far as the name is readable.",
    fr: "Tout appareil dont le trafic passe par Suricata en coupure, géré ou non, pour autant que le nom soit lisible.",
    nl: "Elk toestel waarvan het verkeer inline langs Suricata gaat, beheerd of niet, voor zover de naam leesbaar is.",
    de: "Jedes Gerät, dessen Verkehr inline durch Suricata läuft, verwaltet oder nicht, soweit der Name lesbar ist.",
  },
  cannot: [
    {
      en: "It stops nothing where Suricata only listens: the rules then report, although they say drop. It sees no name that is encrypted (ECH), and no traffic of other networks or in tunnels. It has no canary that answers.",
      fr: "Il n’arrête rien là où Suricata ne fait qu’écouter : les règles signalent alors, bien qu’elles disent drop. Il ne voit ni un nom chiffré (ECH), ni le trafic d’autres réseaux ou dans des tunnels. Il n’a pas de témoin qui réponde.",
      nl: "De controle houdt niets tegen waar Suricata enkel meeluistert: de regels melden dan, ook al zeggen ze drop. Ze ziet geen versleutelde naam (ECH), en geen verkeer van andere netwerken of in tunnels. Ze heeft geen kanarie die antwoordt.",
      de: "Die Kontrolle hält nichts auf, wo Suricata nur mithört: Die Regeln melden dann, obwohl sie drop sagen. Sie sieht keinen verschlüsselten Namen (ECH) und keinen Verkehr anderer Netze oder in Tunneln. Sie hat keinen Kanariennamen, der antwortet.",
    },
    {
      en: "Its numbers (sid) are drawn from the range for rules of one’s own: Suricata refuses a rule whose number another one has. Exempt clients are exempt for the whole rule; nothing here has been run in Suricata.",
      fr: "Ses numéros (sid) sont tirés de la plage des règles propres : Suricata refuse une règle dont le numéro est déjà pris. Les clients dispensés le sont pour toute la règle ; rien ici n’a été essayé dans Suricata.",
      nl: "Haar nummers (sid) komen uit het bereik voor eigen regels: Suricata weigert een regel waarvan het nummer al bestaat. Vrijgestelde clients zijn dat voor de hele regel; niets hiervan is in Suricata uitgevoerd.",
      de: "Ihre Nummern (sid) stammen aus dem Bereich für eigene Regeln: Suricata lehnt eine Regel ab, deren Nummer schon vergeben ist. Ausgenommene Clients sind es für die ganze Regel; nichts davon wurde in Suricata ausgeführt.",
    },
    ...resolverLimits.cannot.slice(1),
  ],
  deploy: [
    {
      en: "Copy {file} to the folder of rules, name it under rule-files in suricata.yaml, and see that HOME_NET holds the clients.",
      fr: "Copiez {file} dans le dossier des règles, indiquez-le sous rule-files dans suricata.yaml, et veillez à ce que HOME_NET contienne les clients.",
      nl: "Kopieer {file} naar de map met regels, noem het onder rule-files in suricata.yaml, en zorg dat HOME_NET de clients bevat.",
      de: "Kopieren Sie {file} in den Ordner der Regeln, nennen Sie die Datei unter rule-files in suricata.yaml, und sorgen Sie dafür, dass HOME_NET die Clients enthält.",
    },
    {
      en: "Check with suricata -T -c suricata.yaml, then suricatasc -c reload-rules.",
      fr: "Vérifiez avec suricata -T -c suricata.yaml, puis suricatasc -c reload-rules.",
      nl: "Controleer met suricata -T -c suricata.yaml en voer dan suricatasc -c reload-rules uit.",
      de: "Prüfen Sie mit suricata -T -c suricata.yaml, dann suricatasc -c reload-rules.",
    },
  ],
  verify: [
    {
      en: "Open one of the names from a device that is not exempt: eve.json must show an alert with the measure in its metadata and the action blocked; allowed means that Suricata is not in line.",
      fr: "Ouvrez un des noms depuis un appareil non dispensé : eve.json doit montrer une alerte avec la mesure dans ses métadonnées et l’action blocked ; allowed signifie que Suricata n’est pas en coupure.",
      nl: "Open een van de namen vanaf een toestel dat niet is vrijgesteld: eve.json moet een alert tonen met de maatregel in de metadata en de actie blocked; allowed betekent dat Suricata niet inline staat.",
      de: "Öffnen Sie einen der Namen von einem nicht ausgenommenen Gerät: eve.json muss einen Alert mit der Maßnahme in den Metadaten und der Aktion blocked zeigen; allowed bedeutet, dass Suricata nicht inline läuft.",
    },
  ],
  exempt: [
    {
      en: "Exemptions on record that name client addresses or host names stand in the rules; build again after each decision. Those that name only persons or devices cannot be carried here.",
      fr: "Les dispenses consignées qui nomment des adresses de clients ou des noms d’hôtes figurent dans les règles ; reconstruisez après chaque décision. Celles qui ne nomment que des personnes ou des appareils ne peuvent pas y figurer.",
      nl: "Vastgelegde vrijstellingen die adressen van clients of hostnamen vermelden, staan in de regels; bouw opnieuw na elke beslissing. Die welke enkel personen of toestellen noemen, kunnen hier niet worden opgenomen.",
      de: "Festgehaltene Befreiungen, die Adressen von Clients oder Hostnamen nennen, stehen in den Regeln; erzeugen Sie sie nach jeder Entscheidung neu. Solche, die nur Personen oder Geräte nennen, lassen sich hier nicht abbilden.",
    },
  ],
  withdraw: [
    {
      en: "Replace {file} by the one that the withdrawal builds, which holds no rule, and reload the rules; then remove it from rule-files.",
      fr: "Remplacez {file} par celui que produit le retrait, qui ne contient aucune règle, et rechargez les règles ; ôtez-le ensuite de rule-files.",
      nl: "Vervang {file} door het bestand dat de intrekking maakt, zonder enige regel, en herlaad de regels; haal het daarna uit rule-files.",
      de: "Ersetzen Sie {file} durch die Datei, die die Rücknahme erzeugt und die keine Regel enthält, und laden Sie die Regeln neu; nehmen Sie sie dann aus rule-files.",
    },
  ],
};
