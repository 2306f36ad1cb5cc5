import type { PointWords } from "../point.ts";

export const defenderWords: PointWords = {
  covers: {
    en: "Computers under Microsoft Defender for Endpoint with network protection on, on every network.",
    fr: "Les ordinateurs sous Microsoft Defender for Endpoint où la protection réseau est active, sur tout réseau.",
    nl: "Computers onder Microsoft Defender for Endpoint met netwerkbescherming ingeschakeld, op elk netwerk.",
    de: "Computer unter Microsoft Defender for Endpoint mit eingeschaltetem Netzwerkschutz, in jedem Netz.",
  },
  cannot: [
    {
      en: "Nothing of others has accepted these files: the vendor publishes neither a schema nor types for them. Whether an indicator of a name also stops the names under it was not settled.",
      fr: "Rien d’extérieur n’a validé ces fichiers : le fournisseur ne publie ni schéma ni types pour eux. Il n’est pas établi qu’un indicateur sur un nom arrête aussi les noms qui en dépendent.",
      nl: "Niets van buiten heeft deze bestanden aanvaard: de leverancier publiceert er schema noch types voor. Of een indicator voor een naam ook de namen eronder tegenhoudt, is niet uitgemaakt.",
      de: "Nichts Fremdes hat diese Dateien bestätigt: Der Anbieter veröffentlicht dafür weder Schema noch Typen. Ob ein Indikator für einen Namen auch die Namen darunter aufhält, ist nicht geklärt.",
    },
    {
      en: "Each name has one indicator: a name of the administration’s own indicators is overwritten by ours when it is sent. Exempt names below a blocked one, and exempt addresses, cannot be let through.",
      fr: "Chaque nom n’a qu’un indicateur : un nom déjà visé par l’administration est écrasé par l’envoi du nôtre. Des noms dispensés sous un nom bloqué, et des adresses dispensées, ne peuvent pas passer.",
      nl: "Elke naam heeft één indicator: een naam die de administratie al heeft, wordt door de onze overschreven bij het versturen. Vrijgestelde namen onder een geblokkeerde naam, en vrijgestelde adressen, kunnen niet worden doorgelaten.",
      de: "Jeder Name hat einen Indikator: Ein Name, den die Verwaltung schon führt, wird beim Senden durch unseren überschrieben. Ausgenommene Namen unter einem gesperrten und ausgenommene Adressen lassen sich nicht durchlassen.",
    },
  ],
  deploy: [
    {
      en: "Look first in the list of indicators for names that the administration has already. Then send each indicators-….json to /api/indicators/import ({count, plural, one {# indicator} other {# indicators}}); add rbacGroupNames where only some device groups are meant. Network protection must be on.",
      fr: "Cherchez d’abord dans la liste des indicateurs les noms que l’administration a déjà. Envoyez ensuite chaque indicators-….json à /api/indicators/import ({count, plural, one {# indicateur} other {# indicateurs}}) ; ajoutez rbacGroupNames si seuls certains groupes d’appareils sont visés. La protection réseau doit être active.",
      nl: "Zoek eerst in de lijst van indicatoren naar namen die de administratie al heeft. Stuur dan elk bestand indicators-….json naar /api/indicators/import ({count, plural, one {# indicator} other {# indicatoren}}); voeg rbacGroupNames toe als alleen sommige toestelgroepen bedoeld zijn. Netwerkbescherming moet aan staan.",
      de: "Suchen Sie zuerst in der Liste der Indikatoren nach Namen, die die Verwaltung schon führt. Senden Sie dann jede indicators-….json an /api/indicators/import ({count, plural, one {# Indikator} other {# Indikatoren}}); fügen Sie rbacGroupNames hinzu, wenn nur einige Gerätegruppen gemeint sind. Der Netzwerkschutz muss eingeschaltet sein.",
    },
  ],
  verify: [
    {
      en: "On a computer of the group, open one of the names: Windows says that the organisation blocked it, and an alert names the measure. It can take two hours.",
      fr: "Sur un ordinateur du groupe, ouvrez un des noms : Windows dit que l’organisation l’a bloqué, et une alerte nomme la mesure. Cela peut prendre deux heures.",
      nl: "Open op een computer van de groep een van de namen: Windows zegt dat de organisatie die heeft geblokkeerd, en een waarschuwing noemt de maatregel. Het kan twee uur duren.",
      de: "Öffnen Sie auf einem Computer der Gruppe einen der Namen: Windows sagt, dass die Organisation ihn gesperrt hat, und eine Warnung nennt die Maßnahme. Es kann zwei Stunden dauern.",
    },
  ],
  exempt: [
    {
      en: "Indicators are scoped by device group: name in rbacGroupNames every group but the exempt one. Persons cannot be exempted here.",
      fr: "Les indicateurs s’appliquent par groupe d’appareils : nommez dans rbacGroupNames tous les groupes sauf celui qui est dispensé. Une personne ne peut pas être dispensée ici.",
      nl: "Indicatoren gelden per toestelgroep: noem in rbacGroupNames alle groepen behalve de vrijgestelde. Personen kunnen hier niet worden vrijgesteld.",
      de: "Indikatoren gelten nach Gerätegruppen: Nennen Sie in rbacGroupNames alle Gruppen außer der ausgenommenen. Personen lassen sich hier nicht ausnehmen.",
    },
  ],
  withdraw: [
    {
      en: "At the end of the measure the indicators expire by themselves. Earlier: delete those whose title names it, then send the files of the withdrawal, which hold what other measures still block.",
      fr: "À la fin de la mesure, les indicateurs expirent d’eux-mêmes. Avant cela : supprimez ceux dont le titre la nomme, puis envoyez les fichiers du retrait, qui contiennent ce que d’autres mesures bloquent encore.",
      nl: "Aan het einde van de maatregel vervallen de indicatoren vanzelf. Eerder: verwijder die waarvan de titel ze noemt, en stuur dan de bestanden van de intrekking, met wat andere maatregelen nog blokkeren.",
      de: "Am Ende der Maßnahme laufen die Indikatoren von selbst ab. Früher: Löschen Sie jene, deren Titel sie nennt, und senden Sie dann die Dateien der Rücknahme mit dem, was andere Maßnahmen noch sperren.",
    },
  ],
};
