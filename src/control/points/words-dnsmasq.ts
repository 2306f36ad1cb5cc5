import type { Text } from "../../language/language.ts";

export const dnsmasqWords = {
  noClients: {
    en: "It knows no clients: whoever is exempt by address stays blocked, unless the device asks another resolver.",
    fr: "Il ne distingue pas les clients : qui est dispensé par son adresse reste bloqué, sauf si l’appareil interroge un autre résolveur.",
    nl: "Het kent geen clients: wie per adres is vrijgesteld, blijft geblokkeerd, tenzij het toestel een andere resolver bevraagt.",
    de: "Es kennt keine Clients: Wer nach Adresse ausgenommen ist, bleibt gesperrt, außer das Gerät befragt einen anderen Resolver.",
  },
  ownNames: {
    en: "A setting of the administration for a longer domain, and a name in its hosts file or leases, win over these settings.",
    fr: "Un réglage de l’administration pour un domaine plus long, et un nom de son fichier hosts ou de ses baux, l’emportent sur ces réglages.",
    nl: "Een instelling van de administratie voor een langer domein, en een naam in haar hosts-bestand of leases, gaan voor op deze instellingen.",
    de: "Eine Vorgabe der Verwaltung für eine längere Domain sowie ein Name in ihrer hosts-Datei oder ihren Leases gehen diesen Einstellungen vor.",
  },
  deploy: [
    {
      en: "Copy {file} to the folder of conf-dir (on Debian /etc/dnsmasq.d). It holds every measure of this body at this point: the new file replaces the one before.",
      fr: "Copiez {file} dans le répertoire de conf-dir (sous Debian, /etc/dnsmasq.d). Il contient toutes les mesures de l’organisme à ce point : le nouveau fichier remplace le précédent.",
      nl: "Kopieer {file} naar de map van conf-dir (op Debian /etc/dnsmasq.d). Het bevat alle maatregelen van de instelling op dit punt: het nieuwe bestand vervangt het vorige.",
      de: "Kopieren Sie {file} in den Ordner von conf-dir (unter Debian /etc/dnsmasq.d). Sie enthält alle Maßnahmen der Einrichtung an diesem Punkt: Die neue Datei ersetzt die vorige.",
    },
    {
      en: "Check with dnsmasq --test and restart dnsmasq: a reload (SIGHUP) does not read these settings. Names that are let through go to the standard servers (server= without a domain, or resolv.conf).",
      fr: "Vérifiez avec dnsmasq --test et redémarrez dnsmasq : un rechargement (SIGHUP) ne relit pas ces réglages. Les noms que le fichier laisse passer vont aux serveurs ordinaires (server= sans domaine, ou resolv.conf).",
      nl: "Controleer met dnsmasq --test en herstart dnsmasq: herladen (SIGHUP) leest deze instellingen niet. Doorgelaten namen gaan naar de gewone servers (server= zonder domein, of resolv.conf).",
      de: "Prüfen Sie mit dnsmasq --test und starten Sie dnsmasq neu: Neuladen (SIGHUP) liest diese Einstellungen nicht. Durchgelassene Namen gehen an die gewöhnlichen Server (server= ohne Domain oder resolv.conf).",
    },
  ],
  exempt: [
    {
      en: "Exemptions on record that name host names stand in the file, and let a name through where no other measure blocks it; build again after each decision. Exemptions by client address, person or device cannot be carried here.",
      fr: "Les dispenses consignées qui nomment des noms d’hôtes figurent dans le fichier, et laissent passer un nom qu’aucune autre mesure ne bloque ; reconstruisez après chaque décision. Celles par adresse de client, personne ou appareil ne peuvent pas y figurer.",
      nl: "Vastgelegde vrijstellingen die hostnamen vermelden, staan in het bestand en laten een naam door die geen andere maatregel blokkeert; bouw opnieuw na elke beslissing. Vrijstellingen per clientadres, persoon of toestel kunnen hier niet worden opgenomen.",
      de: "Festgehaltene Befreiungen, die Hostnamen nennen, stehen in der Datei und lassen einen Namen durch, den keine andere Maßnahme sperrt; erzeugen Sie sie nach jeder Entscheidung neu. Befreiungen nach Clientadresse, Person oder Gerät lassen sich hier nicht abbilden.",
    },
  ],
  withdraw: [
    {
      en: "Replace {file} by the one that the withdrawal builds, which keeps the other measures, and restart dnsmasq. When it holds comments only, remove it.",
      fr: "Remplacez {file} par celui que produit le retrait, qui garde les autres mesures, et redémarrez dnsmasq. Quand il ne contient plus que des commentaires, supprimez-le.",
      nl: "Vervang {file} door het bestand dat de intrekking maakt, dat de andere maatregelen behoudt, en herstart dnsmasq. Bevat het enkel nog commentaar, verwijder het dan.",
      de: "Ersetzen Sie {file} durch die Datei, die die Rücknahme erzeugt und die die anderen Maßnahmen behält, und starten Sie dnsmasq neu. Enthält sie nur noch Kommentare, entfernen Sie sie.",
    },
  ],
} as const satisfies Record<string, Text | readonly Text[]>;
