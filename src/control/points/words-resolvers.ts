import type { Text } from "../../language/language.ts";
import type { PointWords } from "../point.ts";

/** What every resolver reaches and does not. */
export const resolverLimits: Pick<PointWords, "covers" | "cannot"> = {
  covers: {
    en: "Every device that asks the body’s own resolver, managed or not.",
    fr: "Tout appareil qui interroge le résolveur de l’organisme, géré ou non.",
    nl: "Elk toestel dat de eigen resolver van de instelling bevraagt, beheerd of niet.",
    de: "Jedes Gerät, das den eigenen Resolver der Einrichtung befragt, verwaltet oder nicht.",
  },
  cannot: [
    {
      en: "It does not reach devices on mobile data or other networks, nor those that use encrypted resolvers or a tunnel.",
      fr: "Il n’atteint ni les appareils sur données mobiles ou sur d’autres réseaux, ni ceux qui utilisent un résolveur chiffré ou un tunnel.",
      nl: "De controle bereikt geen toestellen op mobiele data of andere netwerken, noch die met een versleutelde resolver of een tunnel.",
      de: "Die Kontrolle erreicht weder Geräte mit mobilen Daten oder in anderen Netzen noch solche mit verschlüsseltem Resolver oder Tunnel.",
    },
    {
      en: "It removes nothing from a device, and it also stops whoever the measure does not cover: visitors and private devices on the network.",
      fr: "Il ne retire rien d’un appareil, et il arrête aussi ceux que la mesure ne vise pas : les visiteurs et les appareils privés sur le réseau.",
      nl: "De controle verwijdert niets van een toestel, en houdt ook tegen wie niet onder de maatregel valt: bezoekers en privétoestellen op het netwerk.",
      de: "Die Kontrolle entfernt nichts von einem Gerät und hält auch auf, wen die Maßnahme nicht erfasst: Besucher und private Geräte im Netz.",
    },
  ],
};

export const resolverVerify: readonly Text[] = [
  {
    en: "Ask the resolver for the TXT record of {canary}: it answers only where this version is live. A name that merely does not resolve proves nothing.",
    fr: "Demandez au résolveur l’enregistrement TXT de {canary} : il ne répond que là où cette version est active. Un nom qui simplement ne se résout pas ne prouve rien.",
    nl: "Vraag de resolver het TXT-record van {canary}: er komt alleen antwoord waar deze versie actief is. Een naam die gewoon niet wordt gevonden, bewijst niets.",
    de: "Fragen Sie den Resolver nach dem TXT-Eintrag von {canary}: Er antwortet nur, wo diese Fassung aktiv ist. Ein Name, der bloß nicht aufgelöst wird, beweist nichts.",
  },
];

export const resolverWithdraw: readonly Text[] = [
  {
    en: "Load the empty zone that the withdrawal builds, wait ten minutes (clients keep a refusal for up to five), then remove its configuration and reload.",
    fr: "Chargez la zone vide que produit le retrait, attendez dix minutes (les clients gardent un refus jusqu’à cinq minutes), puis ôtez sa configuration et rechargez.",
    nl: "Laad de lege zone die de intrekking maakt, wacht tien minuten (clients onthouden een weigering tot vijf minuten), verwijder dan de configuratie en herlaad.",
    de: "Laden Sie die leere Zone, die die Rücknahme erzeugt, warten Sie zehn Minuten (Clients behalten eine Ablehnung bis zu fünf), entfernen Sie dann ihre Konfiguration und laden Sie neu.",
  },
];

export const zoneExempt: Text = {
  en: "Exemptions on record that name client addresses or host names stand in the zone; build again after each decision. Exemptions that name only persons or devices cannot be carried here.",
  fr: "Les dispenses consignées qui nomment des adresses de clients ou des noms d’hôtes figurent dans la zone ; reconstruisez après chaque décision. Celles qui ne nomment que des personnes ou des appareils ne peuvent pas y figurer.",
  nl: "Vastgelegde vrijstellingen die adressen van clients of hostnamen vermelden, staan in de zone; bouw opnieuw na elke beslissing. Vrijstellingen die enkel personen of toestellen noemen, kunnen hier niet worden opgenomen.",
  de: "Festgehaltene Befreiungen, die Adressen von Clients oder Hostnamen nennen, stehen in der Zone; erzeugen Sie sie nach jeder Entscheidung neu. Befreiungen, die nur Personen oder Geräte nennen, lassen sich hier nicht abbilden.",
};
