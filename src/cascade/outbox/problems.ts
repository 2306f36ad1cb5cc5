import { problemsOf } from "../../problem/problem.ts";

/** What can be wrong with the settings of mail, with what is asked of the outbox, and with mailboxes. */
export const outboxProblems = {
  "E-MAIL-FILE": {
    expected: {
      fr: "Les réglages du courriel ne peuvent pas être lus ({reason}).",
      nl: "De instellingen voor e-mail kunnen niet worden gelezen ({reason}).",
      de: "Die Einstellungen für E-Mail können nicht gelesen werden ({reason}).",
      en: "The settings for mail cannot be read ({reason}).",
    },
    mend: {
      fr: "Vérifiez le chemin et les droits d’accès ; sans ce fichier, les messages sont écrits dans des fichiers.",
      nl: "Controleer het pad en de toegangsrechten; zonder dit bestand worden berichten in bestanden geschreven.",
      de: "Prüfen Sie den Pfad und die Zugriffsrechte; ohne diese Datei werden Nachrichten in Dateien geschrieben.",
      en: "Check the path and the permissions; without this file, messages are written into files.",
    },
  },
  "E-MAIL-SMTP": {
    expected: {
      fr: "Le transport smtp demande un serveur, et le fichier n’en nomme aucun.",
      nl: "Het transport smtp vraagt een server, en het bestand noemt er geen.",
      de: "Der Transport smtp braucht einen Server, und die Datei nennt keinen.",
      en: "The transport smtp needs a server, and the file names none.",
    },
    mend: {
      fr: "Ajoutez `smtp` avec `host`, ou écrivez `transport: files`.",
      nl: "Voeg `smtp` met `host` toe, of schrijf `transport: files`.",
      de: "Ergänzen Sie `smtp` mit `host`, oder schreiben Sie `transport: files`.",
      en: "Add `smtp` with a `host`, or write `transport: files`.",
    },
  },
  "E-MAIL-PASSWORD": {
    expected: {
      fr: "Le serveur demande un mot de passe, et la variable d’environnement {name} n’en contient pas.",
      nl: "De server vraagt een wachtwoord, en de omgevingsvariabele {name} bevat er geen.",
      de: "Der Server verlangt ein Passwort, und die Umgebungsvariable {name} enthält keines.",
      en: "The server asks for a password, and the environment variable {name} holds none.",
    },
    mend: {
      fr: "Nommez sous `password-env` la variable qui contient le mot de passe, et donnez-lui sa valeur ; un mot de passe n’est jamais écrit dans le fichier.",
      nl: "Noem onder `password-env` de variabele met het wachtwoord en geef ze haar waarde; een wachtwoord staat nooit in het bestand.",
      de: "Nennen Sie unter `password-env` die Variable mit dem Passwort, und geben Sie ihr einen Wert; ein Passwort steht nie in der Datei.",
      en: "Name under `password-env` the variable that holds the password, and set it; a password is never written in the file.",
    },
  },
  "E-MAIL-CA": {
    expected: {
      fr: "Le fichier de certificats « {name} » ne peut pas être lu comme tel ({reason}).",
      nl: "Het certificatenbestand “{name}” kan niet als zodanig worden gelezen ({reason}).",
      de: "Die Zertifikatsdatei „{name}“ kann nicht als solche gelesen werden ({reason}).",
      en: "The file of certificates “{name}” cannot be read as such ({reason}).",
    },
    mend: {
      fr: "Nommez sous `ca` un fichier PEM, à partir du dossier de données, avec le certificat de l’autorité qui se porte garante du serveur.",
      nl: "Noem onder `ca` een PEM-bestand, vanuit de gegevensmap, met het certificaat van de autoriteit die voor de server instaat.",
      de: "Nennen Sie unter `ca` eine PEM-Datei, vom Datenordner aus, mit dem Zertifikat der Stelle, die für den Server bürgt.",
      en: "Name under `ca` a PEM file, from the data folder, with the certificate of the authority that vouches for the server.",
    },
  },
  "E-OUTBOX-ADDRESS": {
    expected: {
      fr: "{count, plural, one {Un message est adressé} other {{countShown} messages sont adressés}} hors de « .invalid », le premier à {body} ; rien n’a été envoyé.",
      nl: "{count, plural, one {Eén bericht is} other {{countShown} berichten zijn}} gericht aan een adres buiten “.invalid”, het eerste aan {body}; er is niets verzonden.",
      de: "{count, plural, one {Eine Nachricht geht} other {{countShown} Nachrichten gehen}} an eine Adresse außerhalb von „.invalid“, die erste an {body}; nichts wurde versandt.",
      en: "{count, plural, one {One message goes} other {{countShown} messages go}} to an address outside “.invalid”, the first to {body}; nothing was sent.",
    },
    mend: {
      fr: "Pour écrire réellement à ces organismes, ajoutez `--live`.",
      nl: "Voeg `--live` toe om deze instellingen echt aan te schrijven.",
      de: "Um diesen Einrichtungen wirklich zu schreiben, fügen Sie `--live` hinzu.",
      en: "To really write to these bodies, add `--live`.",
    },
  },
  "E-OUTBOX-FILES": {
    expected: {
      fr: "{count, plural, one {Un message est adressé} other {{countShown} messages sont adressés}} hors de « .invalid », mais le transport « files » n’envoie rien hors de cette machine : l’inscrire comme envoyé serait faux.",
      nl: "{count, plural, one {Eén bericht is} other {{countShown} berichten zijn}} gericht aan een adres buiten “.invalid”, maar het transport “files” verzendt niets buiten deze machine: het als verzonden inschrijven zou onjuist zijn.",
      de: "{count, plural, one {Eine Nachricht geht} other {{countShown} Nachrichten gehen}} an eine Adresse außerhalb von „.invalid“, doch der Transport „files“ versendet nichts über diesen Rechner hinaus: ein Eintrag als versandt wäre falsch.",
      en: "{count, plural, one {One message goes} other {{countShown} messages go}} to an address outside “.invalid”, but the transport “files” sends nothing beyond this machine: to record it as sent would be false.",
    },
    mend: {
      fr: "Configurez un serveur : `transport: smtp` et `smtp: '{'host: …'}'` dans mail.yaml.",
      nl: "Stel een server in: `transport: smtp` en `smtp: '{'host: …'}'` in mail.yaml.",
      de: "Richten Sie einen Server ein: `transport: smtp` und `smtp: '{'host: …'}'` in mail.yaml.",
      en: "Configure a server: `transport: smtp` and `smtp: '{'host: …'}'` in mail.yaml.",
    },
  },
  "E-OUTBOX-BUSY": {
    expected: {
      fr: "Un autre envoi est en cours dans ce dossier de données (processus {process}, depuis {since}).",
      nl: "In deze gegevensmap loopt al een verzending (proces {process}, sinds {since}).",
      de: "In diesem Datenordner läuft bereits ein Versand (Prozess {process}, seit {since}).",
      en: "Another run is sending from this data folder (process {process}, since {since}).",
    },
    mend: {
      fr: "Attendez qu’il se termine, ou arrêtez-le avec Ctrl-C.",
      nl: "Wacht tot ze klaar is, of stop ze met Ctrl-C.",
      de: "Warten Sie, bis er beendet ist, oder halten Sie ihn mit Strg-C an.",
      en: "Wait until it ends, or stop it with Ctrl-C.",
    },
  },
  "E-OUTBOX-MEASURE": {
    expected: {
      fr: "Aucun avis de la mesure « {measure} » n’est préparé dans ce dossier de données.",
      nl: "In deze gegevensmap is geen bericht over de maatregel “{measure}” voorbereid.",
      de: "In diesem Datenordner ist keine Mitteilung zur Maßnahme „{measure}“ vorbereitet.",
      en: "No notice of the measure “{measure}” is prepared in this data folder.",
    },
    mend: {
      fr: "Préparez d’abord les avis : `interdict notify prepare {measure}`.",
      nl: "Bereid eerst de berichten voor: `interdict notify prepare {measure}`.",
      de: "Bereiten Sie zuerst die Mitteilungen vor: `interdict notify prepare {measure}`.",
      en: "Prepare the notices first: `interdict notify prepare {measure}`.",
    },
  },
  "E-OUTBOX-REPEAT": {
    expected: {
      fr: "{state, select, none {Aucun message ne porte cet identifiant.} other {Ce message n’est pas incertain : seul un message dont nul ne peut savoir s’il est parti peut être répété.}}",
      nl: "{state, select, none {Geen bericht draagt deze identificatie.} other {Dit bericht is niet onzeker: alleen een bericht waarvan niemand kan weten of het vertrok, kan worden herhaald.}}",
      de: "{state, select, none {Keine Nachricht hat diese Kennung.} other {Diese Nachricht ist nicht ungewiss: Wiederholt werden kann nur eine Nachricht, von der niemand wissen kann, ob sie hinausging.}}",
      en: "{state, select, none {No message has this id.} other {This message is not uncertain: only one of which nobody can know whether it left can be repeated.}}",
    },
    mend: {
      fr: "`interdict notify send` énumère d’abord les messages incertains, avec leur identifiant.",
      nl: "`interdict notify send` somt eerst de onzekere berichten op, met hun identificatie.",
      de: "`interdict notify send` führt zuerst die ungewissen Nachrichten mit ihrer Kennung auf.",
      en: "`interdict notify send` lists the uncertain messages first, with their ids.",
    },
  },
  "E-OUTBOX-MAILBOX": {
    expected: {
      fr: "Cette boîte aux lettres ne peut pas être lue ({reason}).",
      nl: "Deze mailbox kan niet worden gelezen ({reason}).",
      de: "Dieses Postfach kann nicht gelesen werden ({reason}).",
      en: "This mailbox cannot be read ({reason}).",
    },
    mend: {
      fr: "Donnez un fichier mbox, un dossier Maildir, ou des fichiers .eml.",
      nl: "Geef een mbox-bestand, een Maildir-map of .eml-bestanden.",
      de: "Geben Sie eine mbox-Datei, einen Maildir-Ordner oder .eml-Dateien an.",
      en: "Give an mbox file, a Maildir folder, or .eml files.",
    },
  },
} as const;

export const outboxProblem = problemsOf(outboxProblems);
