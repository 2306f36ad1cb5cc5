import type { Text } from "../../language/language.ts";

export const powerdnsWords = {
  packetCache: {
    en: "Client addresses are honoured only while the packet cache is off ({setting}): with it, an exempt client gets the refusal that another one was given before, and the other way round.",
    fr: "Les adresses de clients ne sont respectées que si le cache de paquets est désactivé ({setting}) : sinon, un client dispensé reçoit le refus donné avant lui à un autre, et inversement.",
    nl: "Adressen van clients gelden alleen als de pakketcache uit staat ({setting}): anders krijgt een vrijgestelde client de weigering die een andere eerder kreeg, en omgekeerd.",
    de: "Adressen von Clients gelten nur bei abgeschaltetem Paket-Cache ({setting}): Sonst erhält ein ausgenommener Client die Ablehnung, die zuvor ein anderer erhielt, und umgekehrt.",
  },
  deploy: [
    {
      en: "Copy the zone files and {conf} to a folder that the recursor reads (on Debian /etc/powerdns). Where there is a file {setting}, put it into the folder of include-dir (on Debian /etc/powerdns/recursor.d) and restart the recursor: it is read only then.",
      fr: "Copiez les fichiers de zone et {conf} dans un répertoire que le récurseur lit (sous Debian, /etc/powerdns). S’il y a un fichier {setting}, placez-le dans le répertoire de include-dir (sous Debian, /etc/powerdns/recursor.d) et redémarrez le récurseur : il n’est lu qu’à ce moment.",
      nl: "Kopieer de zonebestanden en {conf} naar een map die de recursor leest (op Debian /etc/powerdns). Is er een bestand {setting}, zet het dan in de map van include-dir (op Debian /etc/powerdns/recursor.d) en herstart de recursor: het wordt alleen dan gelezen.",
      de: "Kopieren Sie die Zonendateien und {conf} in einen Ordner, den der Rekursor liest (unter Debian /etc/powerdns). Gibt es eine Datei {setting}, legen Sie sie in den Ordner von include-dir (unter Debian /etc/powerdns/recursor.d) und starten Sie den Rekursor neu: Nur dann wird sie gelesen.",
    },
    {
      en: 'Add dofile("/etc/powerdns/{conf}") to the file of lua-config-file (on Debian /etc/powerdns/recursor.lua), then rec_control reload-lua-config and rec_control wipe-cache "$", else old answers stand for as long as they are cached. Check the log for “Done loading RPZ from file”.',
      fr: 'Ajoutez dofile("/etc/powerdns/{conf}") au fichier de lua-config-file (sous Debian, /etc/powerdns/recursor.lua), puis rec_control reload-lua-config et rec_control wipe-cache "$", faute de quoi les anciennes réponses durent autant que le cache. Cherchez « Done loading RPZ from file » dans le journal.',
      nl: 'Voeg dofile("/etc/powerdns/{conf}") toe aan het bestand van lua-config-file (op Debian /etc/powerdns/recursor.lua), dan rec_control reload-lua-config en rec_control wipe-cache "$", anders blijven oude antwoorden zolang ze in de cache zitten. Zoek in het logboek naar ‘Done loading RPZ from file’.',
      de: 'Fügen Sie dofile("/etc/powerdns/{conf}") in die Datei von lua-config-file ein (unter Debian /etc/powerdns/recursor.lua), dann rec_control reload-lua-config und rec_control wipe-cache "$", sonst gelten alte Antworten, solange sie im Cache sind. Suchen Sie im Protokoll nach „Done loading RPZ from file“.',
    },
    {
      en: "From version 5 on, where the configuration is YAML and has no lua-config-file, name the zones there instead, in the order of {conf}: under recursor, rpzs, each with the absolute path of its file as name, its policyName and includeSOA: true. This was run here with version 4.8 only.",
      fr: "À partir de la version 5, si la configuration est en YAML et sans lua-config-file, nommez-y les zones, dans l’ordre de {conf} : sous recursor, rpzs, chacune avec pour name le chemin absolu de son fichier, puis policyName et includeSOA: true. L’essai n’a porté ici que sur la version 4.8.",
      nl: "Vanaf versie 5, als de configuratie YAML is en geen lua-config-file heeft, noemt u de zones daar, in de volgorde van {conf}: onder recursor, rpzs, elk met als name het absolute pad van haar bestand, en met policyName en includeSOA: true. Hier is enkel versie 4.8 uitgevoerd.",
      de: "Ab Version 5, wenn die Konfiguration YAML ist und kein lua-config-file hat, nennen Sie die Zonen dort, in der Reihenfolge von {conf}: unter recursor, rpzs, jede mit dem absoluten Pfad ihrer Datei als name, dazu policyName und includeSOA: true. Ausgeführt wurde hier nur Version 4.8.",
    },
  ],
} as const satisfies Record<string, Text | readonly Text[]>;
