import type { PointWords } from "../point.ts";

export const nftablesWords: PointWords = {
  covers: {
    en: "A companion of the resolver’s control: devices on the body’s network can less easily pass its resolver by with an encrypted one (DoT, DoQ, and DoH at the addresses of well-known public resolvers).",
    fr: "Complément du contrôle du résolveur : les appareils du réseau de l’organisme contournent moins facilement son résolveur par un résolveur chiffré (DoT, DoQ, et DoH aux adresses de résolveurs publics connus).",
    nl: "Aanvulling op de controle van de resolver: toestellen op het netwerk van de instelling omzeilen haar resolver minder makkelijk met een versleutelde (DoT, DoQ, en DoH op de adressen van bekende publieke resolvers).",
    de: "Ergänzung zur Kontrolle des Resolvers: Geräte im Netz der Einrichtung umgehen ihren Resolver weniger leicht mit einem verschlüsselten (DoT, DoQ und DoH an den Adressen bekannter öffentlicher Resolver).",
  },
  cannot: [
    {
      en: "By itself it stops no product. It does not stop DoH at addresses that are not on the list or that serve other sites too, plain DNS (port 53) to other resolvers, tunnels, or devices on other networks.",
      fr: "À lui seul, il n’arrête aucun produit. Il n’arrête ni le DoH à des adresses hors de la liste ou qui servent aussi d’autres sites, ni le DNS en clair (port 53) vers d’autres résolveurs, ni les tunnels, ni les appareils sur d’autres réseaux.",
      nl: "Op zichzelf houdt ze geen enkel product tegen. Ze houdt geen DoH tegen op adressen buiten de lijst of die ook andere sites bedienen, geen gewone DNS (poort 53) naar andere resolvers, geen tunnels en geen toestellen op andere netwerken.",
      de: "Für sich allein hält sie kein Produkt auf. Sie hält weder DoH an Adressen auf, die nicht auf der Liste stehen oder auch andere Websites bedienen, noch unverschlüsseltes DNS (Port 53) zu anderen Resolvern, Tunnel oder Geräte in anderen Netzen.",
    },
    {
      en: "It stops encrypted DNS of everybody behind the router, and the web pages at those addresses. Where the body’s own resolver itself asks an encrypted one through this router, it needs an exemption on record with its address.",
      fr: "Il arrête le DNS chiffré de tous ceux qui sont derrière le routeur, et les pages web à ces adresses. Si le résolveur de l’organisme interroge lui-même un résolveur chiffré par ce routeur, il lui faut une dispense consignée avec son adresse.",
      nl: "De controle houdt de versleutelde DNS tegen van iedereen achter de router, en de webpagina’s op die adressen. Vraagt de eigen resolver van de instelling zelf via deze router een versleutelde, dan is een vastgelegde vrijstelling met zijn adres nodig.",
      de: "Die Kontrolle hält verschlüsseltes DNS aller hinter dem Router auf, ebenso die Webseiten an diesen Adressen. Fragt der eigene Resolver der Einrichtung über diesen Router selbst einen verschlüsselten, braucht er eine festgehaltene Befreiung mit seiner Adresse.",
    },
    {
      en: "It has no canary that answers: that it is live is seen on the router only.",
      fr: "Il n’a pas de témoin qui réponde : on ne voit que sur le routeur s’il est actif.",
      nl: "De controle heeft geen kanarie die antwoordt: of ze actief is, is enkel op de router te zien.",
      de: "Die Kontrolle hat keinen Kanariennamen, der antwortet: Ob sie aktiv ist, sieht man nur am Router.",
    },
  ],
  deploy: [
    {
      en: 'Copy {file} to /etc/nftables.d on the router between the devices and the internet, and add include "/etc/nftables.d/*.nft" at the end of /etc/nftables.conf (once). It makes a table of its own, {table}, and touches no other.',
      fr: 'Copiez {file} dans /etc/nftables.d sur le routeur entre les appareils et l’internet, et ajoutez include "/etc/nftables.d/*.nft" à la fin de /etc/nftables.conf (une seule fois). Il crée sa propre table, {table}, et n’en touche aucune autre.',
      nl: 'Kopieer {file} naar /etc/nftables.d op de router tussen de toestellen en het internet, en voeg include "/etc/nftables.d/*.nft" toe op het einde van /etc/nftables.conf (één keer). Het maakt een eigen tabel, {table}, en raakt geen andere aan.',
      de: 'Kopieren Sie {file} nach /etc/nftables.d auf dem Router zwischen den Geräten und dem Internet, und fügen Sie include "/etc/nftables.d/*.nft" am Ende von /etc/nftables.conf ein (einmal). Die Datei legt eine eigene Tabelle {table} an und berührt keine andere.',
    },
    {
      en: "Check with nft -c -f {file}, then nft -f {file}; it takes effect at once, and loading it again changes nothing.",
      fr: "Vérifiez avec nft -c -f {file}, puis nft -f {file} ; l’effet est immédiat, et le recharger ne change rien.",
      nl: "Controleer met nft -c -f {file} en voer dan nft -f {file} uit; het werkt meteen, en opnieuw laden verandert niets.",
      de: "Prüfen Sie mit nft -c -f {file}, dann nft -f {file}; es wirkt sofort, und erneutes Laden ändert nichts.",
    },
  ],
  verify: [
    {
      en: "nft -j list table inet {table} shows the table with version {version} in the comment of its first rule, and the counters of its rules: what was refused, and under which exemption something passed. In a dry run the same counters and the log say what would be refused.",
      fr: "nft -j list table inet {table} montre la table, avec la version {version} dans le commentaire de sa première règle, et les compteurs de ses règles : ce qui a été refusé, et ce qui est passé par dispense. Dans un essai à blanc, les mêmes compteurs et le journal disent ce qui serait refusé.",
      nl: "nft -j list table inet {table} toont de tabel met versie {version} in het commentaar van haar eerste regel, en de tellers van haar regels: wat is geweigerd, en wat via een vrijstelling is doorgelaten. In een proefloop zeggen dezelfde tellers en de log wat zou worden geweigerd.",
      de: "nft -j list table inet {table} zeigt die Tabelle mit der Fassung {version} im Kommentar ihrer ersten Regel und die Zähler ihrer Regeln: was verweigert wurde und was durch eine Befreiung durchkam. In einem Probelauf sagen dieselben Zähler und das Protokoll, was verweigert würde.",
    },
  ],
  exempt: [
    {
      en: "Exemptions on record that name client addresses stand first in the table; build again after each decision. Exemptions by name, person or device cannot be carried here.",
      fr: "Les dispenses consignées qui nomment des adresses de clients figurent en tête de la table ; reconstruisez après chaque décision. Celles qui visent des noms, des personnes ou des appareils ne peuvent pas y figurer.",
      nl: "Vastgelegde vrijstellingen die adressen van clients vermelden, staan vooraan in de tabel; bouw opnieuw na elke beslissing. Vrijstellingen voor namen, personen of toestellen kunnen hier niet worden opgenomen.",
      de: "Festgehaltene Befreiungen, die Adressen von Clients nennen, stehen am Anfang der Tabelle; erzeugen Sie sie nach jeder Entscheidung neu. Befreiungen nach Namen, Personen oder Geräten lassen sich hier nicht abbilden.",
    },
  ],
  withdraw: [
    {
      en: "Load the {file} that the withdrawal builds: it deletes the table {table} and nothing else. Then remove the file.",
      fr: "Chargez le {file} que produit le retrait : il supprime la table {table} et rien d’autre. Supprimez ensuite le fichier.",
      nl: "Laad het {file} dat de intrekking maakt: het verwijdert de tabel {table} en niets anders. Verwijder daarna het bestand.",
      de: "Laden Sie die Datei {file}, die die Rücknahme erzeugt: Sie löscht die Tabelle {table} und sonst nichts. Entfernen Sie danach die Datei.",
    },
  ],
};
