import type { PointWords } from "../point.ts";

export const squidWords: PointWords = {
  covers: {
    en: "Every browser and application that is set to use the body’s own proxy, managed or not.",
    fr: "Tout navigateur et toute application réglés sur le proxy de l’organisme, gérés ou non.",
    nl: "Elke browser en applicatie die de eigen proxy van de instelling gebruikt, beheerd of niet.",
    de: "Jeder Browser und jede Anwendung, die den eigenen Proxy der Einrichtung nutzt, verwaltet oder nicht.",
  },
  cannot: [
    {
      en: "It does not reach what goes past the proxy, devices on mobile data or other networks, or tunnels. It was run here as a proxy that browsers are set to use, not as a transparent one.",
      fr: "Il n’atteint ni ce qui contourne le proxy, ni les appareils sur données mobiles ou sur d’autres réseaux, ni les tunnels. Il a été essayé ici avec un proxy configuré dans le navigateur, non avec un proxy transparent.",
      nl: "De controle bereikt niet wat langs de proxy heen gaat, noch toestellen op mobiele data of andere netwerken, noch tunnels. Ze is hier uitgevoerd met een proxy die in de browser is ingesteld, niet met een transparante.",
      de: "Die Kontrolle erreicht weder, was am Proxy vorbeigeht, noch Geräte mit mobilen Daten oder in anderen Netzen, noch Tunnel. Sie wurde hier mit einem im Browser eingestellten Proxy ausgeführt, nicht mit einem transparenten.",
    },
    {
      en: "An address of digits in place of a name is not stopped, nor is a name that is only an alias of a blocked one. A line that is open already stays open until it ends.",
      fr: "Une adresse en chiffres au lieu d’un nom n’est pas arrêtée, ni un nom qui n’est qu’un alias d’un nom bloqué. Une connexion déjà ouverte le reste jusqu’à sa fin.",
      nl: "Een adres in cijfers in plaats van een naam wordt niet tegengehouden, en evenmin een naam die enkel een alias van een geblokkeerde naam is. Een verbinding die al openstaat, blijft open tot ze eindigt.",
      de: "Eine Adresse aus Ziffern statt eines Namens wird nicht aufgehalten, ebenso wenig ein Name, der nur ein Alias eines gesperrten ist. Eine bereits offene Verbindung bleibt bis zu ihrem Ende offen.",
    },
    {
      en: "For an encrypted page (CONNECT), browsers show an error of their own in place of the page that says why.",
      fr: "Pour une page chiffrée (CONNECT), les navigateurs affichent leur propre erreur au lieu de la page qui dit pourquoi.",
      nl: "Voor een versleutelde pagina (CONNECT) tonen browsers een eigen foutmelding in plaats van de pagina die zegt waarom.",
      de: "Bei einer verschlüsselten Seite (CONNECT) zeigen Browser eine eigene Fehlermeldung statt der Seite mit der Begründung.",
    },
    {
      en: "It removes nothing from a device, and it also stops whoever the measure does not cover and uses the same proxy.",
      fr: "Il ne retire rien d’un appareil, et il arrête aussi ceux que la mesure ne vise pas et qui passent par le même proxy.",
      nl: "De controle verwijdert niets van een toestel, en houdt ook tegen wie niet onder de maatregel valt en dezelfde proxy gebruikt.",
      de: "Die Kontrolle entfernt nichts von einem Gerät und hält auch auf, wen die Maßnahme nicht erfasst und wer denselben Proxy nutzt.",
    },
  ],
  deploy: [
    {
      en: "Copy {conf} to /etc/squid/interdict, and the pages {page} and {canaryPage} to the folder of error_directory, or where none is set to /usr/share/squid/errors/templates. (A dry run has no pages.)",
      fr: "Copiez {conf} dans /etc/squid/interdict, et les pages {page} et {canaryPage} dans le dossier d’error_directory ou, s’il n’est pas fixé, dans /usr/share/squid/errors/templates. (Un essai à blanc n’a pas de pages.)",
      nl: "Kopieer {conf} naar /etc/squid/interdict, en de pagina’s {page} en {canaryPage} naar de map van error_directory of, als die niet is ingesteld, naar /usr/share/squid/errors/templates. (Een proefloop heeft geen pagina’s.)",
      de: "Kopieren Sie {conf} nach /etc/squid/interdict und die Seiten {page} und {canaryPage} in den Ordner von error_directory oder, wenn keiner gesetzt ist, nach /usr/share/squid/errors/templates. (Ein Probelauf hat keine Seiten.)",
    },
    {
      en: "Add include /etc/squid/interdict/*.conf to squid.conf, before its first http_access allow (once: the files of several measures may stand in any order).",
      fr: "Ajoutez include /etc/squid/interdict/*.conf à squid.conf, avant son premier http_access allow (une seule fois : les fichiers de plusieurs mesures peuvent se suivre dans n’importe quel ordre).",
      nl: "Voeg include /etc/squid/interdict/*.conf toe aan squid.conf, vóór de eerste http_access allow (één keer: de bestanden van meerdere maatregelen mogen in elke volgorde staan).",
      de: "Fügen Sie include /etc/squid/interdict/*.conf in squid.conf ein, vor dem ersten http_access allow (einmal: Die Dateien mehrerer Maßnahmen dürfen in jeder Reihenfolge stehen).",
    },
    {
      en: "Add %'{interdict}'note to the logformat of your access_log: it says in each line under which measure a request was stopped; in a dry run it is the only trace.",
      fr: "Ajoutez %'{interdict}'note au logformat de votre access_log : chaque ligne dit en vertu de quelle mesure une requête a été arrêtée ; dans un essai à blanc, c’est la seule trace.",
      nl: "Voeg %'{interdict}'note toe aan het logformat van uw access_log: elke regel zegt dan onder welke maatregel een verzoek is tegengehouden; in een proefloop is dat het enige spoor.",
      de: "Ergänzen Sie das logformat Ihres access_log um %'{interdict}'note: Jede Zeile nennt dann die Maßnahme, unter der eine Anfrage aufgehalten wurde; in einem Probelauf ist das die einzige Spur.",
    },
    {
      en: "Check with squid -k parse, then squid -k reconfigure.",
      fr: "Vérifiez avec squid -k parse, puis squid -k reconfigure.",
      nl: "Controleer met squid -k parse en voer dan squid -k reconfigure uit.",
      de: "Prüfen Sie mit squid -k parse, dann squid -k reconfigure.",
    },
  ],
  verify: [
    {
      en: "Ask for {canary} through the proxy: only where this version is live does the page carry the token, in its element meta interdict-canary. A name that is merely not found proves nothing.",
      fr: "Demandez {canary} par le proxy : là où cette version est active, et là seulement, la page porte le jeton, dans son élément meta interdict-canary. Un nom simplement introuvable ne prouve rien.",
      nl: "Vraag {canary} via de proxy: alleen waar deze versie actief is, draagt de pagina het token, in haar element meta interdict-canary. Een naam die gewoon niet wordt gevonden, bewijst niets.",
      de: "Rufen Sie {canary} über den Proxy auf: Nur wo diese Fassung aktiv ist, trägt die Seite das Token, im Element meta interdict-canary. Ein Name, der bloß nicht gefunden wird, beweist nichts.",
    },
  ],
  exempt: [
    {
      en: "Exemptions on record that name client addresses or host names stand in {conf}; build again after each decision. They lift this measure only: the other rules of the proxy still apply. Exemptions that name only persons or devices cannot be carried here.",
      fr: "Les dispenses consignées qui nomment des adresses de clients ou des noms d’hôtes figurent dans {conf} ; reconstruisez après chaque décision. Elles ne lèvent que cette mesure : les autres règles du proxy continuent de s’appliquer. Celles qui ne nomment que des personnes ou des appareils ne peuvent pas y figurer.",
      nl: "Vastgelegde vrijstellingen die adressen van clients of hostnamen vermelden, staan in {conf}; bouw opnieuw na elke beslissing. Ze heffen enkel deze maatregel op: de andere regels van de proxy blijven gelden. Vrijstellingen die enkel personen of toestellen noemen, kunnen hier niet worden opgenomen.",
      de: "Festgehaltene Befreiungen, die Adressen von Clients oder Hostnamen nennen, stehen in {conf}; erzeugen Sie die Datei nach jeder Entscheidung neu. Sie heben nur diese Maßnahme auf: Die anderen Regeln des Proxys gelten weiter. Befreiungen, die nur Personen oder Geräte nennen, lassen sich hier nicht abbilden.",
    },
  ],
  withdraw: [
    {
      en: "Replace {conf} by the one that the withdrawal builds, which holds no rule, and reconfigure; then remove it with the pages {page} and {canaryPage}. The files of other measures stay.",
      fr: "Remplacez {conf} par celui que produit le retrait, qui ne contient aucune règle, et reconfigurez ; supprimez-le ensuite avec les pages {page} et {canaryPage}. Les fichiers des autres mesures restent.",
      nl: "Vervang {conf} door het bestand dat de intrekking maakt, zonder enige regel, en herconfigureer; verwijder het daarna met de pagina’s {page} en {canaryPage}. De bestanden van andere maatregelen blijven.",
      de: "Ersetzen Sie {conf} durch die Datei, die die Rücknahme erzeugt und die keine Regel enthält, und konfigurieren Sie neu; entfernen Sie sie dann mit den Seiten {page} und {canaryPage}. Die Dateien anderer Maßnahmen bleiben.",
    },
  ],
};
