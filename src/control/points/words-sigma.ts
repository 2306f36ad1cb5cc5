import type { PointWords } from "../point.ts";

export const sigmaWords: PointWords = {
  covers: {
    en: "Whatever the logs of the body’s own resolver and proxy show: it watches, and stops nothing.",
    fr: "Ce que montrent les journaux du résolveur et du proxy de l’organisme : il observe, et n’arrête rien.",
    nl: "Wat de logs van de eigen resolver en proxy van de instelling tonen: ze volgt, en houdt niets tegen.",
    de: "Was die Protokolle des eigenen Resolvers und Proxys der Einrichtung zeigen: Sie beobachtet und hält nichts auf.",
  },
  cannot: [
    {
      en: "It stops nothing, and has no canary that answers. A name in a log is no proof that a product was used.",
      fr: "Il n’arrête rien, et n’a pas de témoin qui réponde. Un nom dans un journal ne prouve pas qu’un produit a été utilisé.",
      nl: "De controle houdt niets tegen en heeft geen kanarie die antwoordt. Een naam in een log bewijst niet dat een product is gebruikt.",
      de: "Die Kontrolle hält nichts auf und hat keinen Kanariennamen, der antwortet. Ein Name in einem Protokoll beweist nicht, dass ein Produkt genutzt wurde.",
    },
    {
      en: "The names in the logs must have no final dot, and international names must be in Punycode: what converts the rule does not see to that.",
      fr: "Les noms des journaux ne doivent pas avoir de point final, et les noms internationaux doivent être en Punycode : ce qui convertit la règle ne s’en charge pas.",
      nl: "De namen in de logs mogen geen punt op het einde hebben, en internationale namen moeten in Punycode staan: wat de regel omzet, zorgt daar niet voor.",
      de: "Die Namen in den Protokollen dürfen keinen Schlusspunkt haben, und internationale Namen müssen in Punycode stehen: Was die Regel umwandelt, sorgt nicht dafür.",
    },
    {
      en: "Logs that show who asked for what are data on persons: purpose, legal ground and the day on which staff were informed must be on record first.",
      fr: "Des journaux qui montrent qui a demandé quoi sont des données sur des personnes : la finalité, la base légale et le jour où le personnel a été informé doivent d’abord être consignés.",
      nl: "Logs die tonen wie wat heeft opgevraagd, zijn gegevens over personen: doel, rechtsgrond en de dag waarop het personeel is ingelicht, moeten eerst zijn vastgelegd.",
      de: "Protokolle, die zeigen, wer was angefragt hat, sind Daten über Personen: Zweck, Rechtsgrundlage und der Tag, an dem das Personal unterrichtet wurde, müssen vorher festgehalten sein.",
    },
  ],
  deploy: [
    {
      en: "Convert {dns} for the logs of the resolver and {proxy} for those of the proxy with the converter of your log system, and try both on a day of logs first.",
      fr: "Convertissez {dns} pour les journaux du résolveur et {proxy} pour ceux du proxy avec le convertisseur de votre système de journaux, et essayez-les d’abord sur un jour de journaux.",
      nl: "Zet {dns} om voor de logs van de resolver en {proxy} voor die van de proxy met de omzetter van uw logsysteem, en probeer beide eerst op een dag logs uit.",
      de: "Wandeln Sie {dns} für die Protokolle des Resolvers und {proxy} für die des Proxys mit dem Umwandler Ihres Protokollsystems um, und erproben Sie beide zuerst an einem Tag Protokolle.",
    },
  ],
  verify: [
    {
      en: "Ask for one of the names from a device that is not exempt: the rule must report it. Nothing here has been run against a real log system.",
      fr: "Demandez un des noms depuis un appareil non dispensé : la règle doit le signaler. Rien ici n’a été essayé avec un véritable système de journaux.",
      nl: "Vraag een van de namen vanaf een toestel dat niet is vrijgesteld: de regel moet het melden. Niets hiervan is met een echt logsysteem uitgevoerd.",
      de: "Fragen Sie einen der Namen von einem nicht ausgenommenen Gerät an: Die Regel muss es melden. Nichts davon wurde mit einem wirklichen Protokollsystem ausgeführt.",
    },
  ],
  exempt: [
    {
      en: "Exemptions on record that name client addresses or host names stand in the rules as filters; build again after each decision. Those that name only persons or devices cannot be carried here.",
      fr: "Les dispenses consignées qui nomment des adresses de clients ou des noms d’hôtes figurent dans les règles comme filtres ; reconstruisez après chaque décision. Celles qui ne nomment que des personnes ou des appareils ne peuvent pas y figurer.",
      nl: "Vastgelegde vrijstellingen die adressen van clients of hostnamen vermelden, staan als filter in de regels; bouw opnieuw na elke beslissing. Die welke enkel personen of toestellen noemen, kunnen hier niet worden opgenomen.",
      de: "Festgehaltene Befreiungen, die Adressen von Clients oder Hostnamen nennen, stehen als Filter in den Regeln; erzeugen Sie sie nach jeder Entscheidung neu. Solche, die nur Personen oder Geräte nennen, lassen sich hier nicht abbilden.",
    },
  ],
  withdraw: [
    {
      en: "Replace the two rules by those that the withdrawal builds: they keep their ids, are marked as deprecated, and look for nothing.",
      fr: "Remplacez les deux règles par celles que produit le retrait : elles gardent leurs identifiants, sont marquées comme obsolètes et ne cherchent rien.",
      nl: "Vervang de twee regels door die welke de intrekking maakt: ze behouden hun id, zijn als verouderd gemerkt en zoeken niets.",
      de: "Ersetzen Sie die zwei Regeln durch die, die die Rücknahme erzeugt: Sie behalten ihre Kennungen, sind als veraltet gekennzeichnet und suchen nichts.",
    },
  ],
};
