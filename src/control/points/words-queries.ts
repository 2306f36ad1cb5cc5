import type { PointWords } from "../point.ts";
import { sigmaWords } from "./words-sigma.ts";

export const queriesWords: PointWords = {
  covers: {
    en: "Whatever the logs of the body’s own resolver show: it watches, and stops nothing.",
    fr: "Ce que montrent les journaux du résolveur de l’organisme : il observe, et n’arrête rien.",
    nl: "Wat de logs van de eigen resolver van de instelling tonen: ze volgt, en houdt niets tegen.",
    de: "Was die Protokolle des eigenen Resolvers der Einrichtung zeigen: Sie beobachtet und hält nichts auf.",
  },
  cannot: [
    ...sigmaWords.cannot.filter((_, n) => n !== 1),
    {
      en: "International names must be in Punycode in the log. Case and a final dot do not matter.",
      fr: "Les noms internationaux doivent figurer en Punycode dans le journal. La casse et un point final sont sans importance.",
      nl: "Internationale namen moeten in de log in Punycode staan. Hoofdletters en een punt op het einde maken niet uit.",
      de: "Internationale Namen müssen im Protokoll in Punycode stehen. Groß- und Kleinschreibung und ein Schlusspunkt sind unerheblich.",
    },
  ],
  deploy: [
    {
      en: "ClickHouse: clickhouse-client --param_table=TABLE --queries-file {sql}, for a table or view with the columns ts, client and qname. Microsoft Sentinel: {kql}, for the last day of the logs that _Im_Dns brings together. Elastic: {eql}, with the fields of ECS.",
      fr: "ClickHouse : clickhouse-client --param_table=TABLE --queries-file {sql}, pour une table ou une vue avec les colonnes ts, client et qname. Microsoft Sentinel : {kql}, pour le dernier jour des journaux que réunit _Im_Dns. Elastic : {eql}, avec les champs d’ECS.",
      nl: "ClickHouse: clickhouse-client --param_table=TABEL --queries-file {sql}, voor een tabel of view met de kolommen ts, client en qname. Microsoft Sentinel: {kql}, voor de laatste dag van de logs die _Im_Dns samenbrengt. Elastic: {eql}, met de velden van ECS.",
      de: "ClickHouse: clickhouse-client --param_table=TABELLE --queries-file {sql}, für eine Tabelle oder Sicht mit den Spalten ts, client und qname. Microsoft Sentinel: {kql}, für den letzten Tag der Protokolle, die _Im_Dns vereint. Elastic: {eql}, mit den Feldern von ECS.",
    },
  ],
  verify: [
    {
      en: "Ask the resolver for one of the names from a device that is not exempt: the query must find it, and must not find a name that only ends alike.",
      fr: "Demandez au résolveur un des noms depuis un appareil non dispensé : la requête doit le trouver, mais pas un nom qui n’a que la fin en commun.",
      nl: "Vraag de resolver een van de namen vanaf een toestel dat niet is vrijgesteld: de query moet het vinden, maar geen naam die enkel op dezelfde manier eindigt.",
      de: "Fragen Sie den Resolver von einem nicht ausgenommenen Gerät nach einem der Namen: Die Abfrage muss ihn finden, aber keinen Namen, der nur gleich endet.",
    },
  ],
  exempt: [
    {
      en: "Exempt client addresses and host names are left out by the queries; build again after each decision. Exemptions that name only persons or devices cannot be carried here.",
      fr: "Les requêtes omettent les adresses de clients et les noms d’hôtes dispensés ; reconstruisez après chaque décision. Les dispenses qui ne nomment que des personnes ou des appareils ne peuvent pas y figurer.",
      nl: "De queries laten vrijgestelde clientadressen en hostnamen weg; bouw opnieuw na elke beslissing. Vrijstellingen die enkel personen of toestellen noemen, kunnen hier niet worden opgenomen.",
      de: "Die Abfragen lassen ausgenommene Clientadressen und Hostnamen aus; erzeugen Sie sie nach jeder Entscheidung neu. Befreiungen, die nur Personen oder Geräte nennen, lassen sich hier nicht abbilden.",
    },
  ],
  withdraw: [
    {
      en: "Delete the saved queries and their alarms; the files of the withdrawal hold comments only.",
      fr: "Supprimez les requêtes enregistrées et leurs alertes ; les fichiers du retrait ne contiennent que des commentaires.",
      nl: "Verwijder de bewaarde queries en hun waarschuwingen; de bestanden van de intrekking bevatten enkel commentaar.",
      de: "Löschen Sie die gespeicherten Abfragen und ihre Warnungen; die Dateien der Rücknahme enthalten nur Kommentare.",
    },
  ],
};
