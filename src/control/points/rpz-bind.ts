import { ok } from "../../problem/problem.ts";
import { aboutLines } from "../about.ts";
import type { Order, Point } from "../point.ts";
import { resolverBuilt } from "./rpz.ts";
import { resolverLimits, resolverVerify, resolverWithdraw, zoneExempt } from "./words-resolvers.ts";
import { type PolicyZone, zoneFiles, zonesOf, zonesPoint } from "./zones.ts";

const conf = "interdict.conf";
const list = "response-policy.conf";

const comments = (order: Order): readonly string[] => aboutLines(order).map((line) => `// ${line}`);

/** The zones themselves, included at the top of named.conf: nobody but this machine may ask them, or read who is exempt. */
const zoneStatements = (order: Order, zones: readonly PolicyZone[]): string =>
  `${[
    ...comments(order),
    ...zones.flatMap(({ zone }) => [
      `zone "${zone}" {`,
      "  type primary;",
      `  file "${zone}.zone";`,
      "  allow-query { localhost; };",
      "  allow-transfer { none; };",
      "  notify no;",
      "};",
    ]),
  ].join("\n")}\n`;

/**
 * The one statement that lists every policy zone, included inside `options`: BIND takes no second one. `break-dnssec` since a client that asks
 * with DO=1 for a signed name is else not answered by the policy; `qname-wait-recurse no` so that a blocked name is asked of nobody.
 */
const policyStatement = (order: Order, zones: readonly PolicyZone[]): string =>
  `${[
    ...comments(order),
    "response-policy {",
    ...zones.map(({ zone, watched }) => `  zone "${zone}" policy ${watched ? "disabled" : "given"} log yes;`),
    "} break-dnssec yes qname-wait-recurse no;",
  ].join("\n")}\n`;

/** A response policy zone for BIND (Administrator Reference Manual, “Response Policy Zone (RPZ) Rewriting”). */
export const point: Point = {
  id: "rpz-bind",
  program: "BIND 9.18",
  status: "proven",
  ...zonesPoint,
  watches: true,
  words: {
    ...resolverLimits,
    deploy: [
      {
        en: "Copy the zone files, {conf} and {list} to the working directory of named (on Debian /var/cache/bind for the zones, /etc/bind for the others).",
        fr: "Copiez les fichiers de zone, {conf} et {list} dans le répertoire de travail de named (sous Debian, /var/cache/bind pour les zones, /etc/bind pour les autres).",
        nl: "Kopieer de zonebestanden, {conf} en {list} naar de werkmap van named (op Debian /var/cache/bind voor de zones, /etc/bind voor de andere).",
        de: "Kopieren Sie die Zonendateien, {conf} und {list} in das Arbeitsverzeichnis von named (unter Debian /var/cache/bind für die Zonen, /etc/bind für die anderen).",
      },
      {
        en: 'Add include "{conf}"; to named.conf and include "{list}"; inside options (once: it lists every zone of this body; a response-policy statement that is there already must be merged with it). Log the categories rpz and rpz-passthru.',
        fr: 'Ajoutez include "{conf}"; à named.conf et include "{list}"; dans options (une seule fois : ce fichier énumère toutes les zones de l’organisme ; une instruction response-policy existante doit être fusionnée avec elle). Journalisez les catégories rpz et rpz-passthru.',
        nl: 'Voeg include "{conf}"; toe aan named.conf en include "{list}"; binnen options (één keer: het bestand somt alle zones van de instelling op; een bestaande response-policy moet ermee worden samengevoegd). Log de categorieën rpz en rpz-passthru.',
        de: 'Fügen Sie include "{conf}"; in named.conf und include "{list}"; innerhalb von options ein (einmal: Die Datei führt alle Zonen der Einrichtung auf; eine vorhandene response-policy-Anweisung ist mit ihr zusammenzuführen). Protokollieren Sie die Kategorien rpz und rpz-passthru.',
      },
      {
        en: "Check with named-checkconf, then rndc reconfig; for new versions of zones that are loaded, rndc reload. After one version of a policy zone BIND can wait up to 60 seconds before it takes the next.",
        fr: "Vérifiez avec named-checkconf, puis rndc reconfig ; pour de nouvelles versions de zones déjà chargées, rndc reload. Après une version d’une zone de politique, BIND peut attendre jusqu’à 60 secondes avant d’adopter la suivante.",
        nl: "Controleer met named-checkconf en voer rndc reconfig uit; voor nieuwe versies van geladen zones rndc reload. Na een versie van een beleidszone kan BIND tot 60 seconden wachten voor het de volgende overneemt.",
        de: "Prüfen Sie mit named-checkconf, dann rndc reconfig; für neue Fassungen geladener Zonen rndc reload. Nach einer Fassung einer Richtlinienzone kann BIND bis zu 60 Sekunden warten, bevor es die nächste übernimmt.",
      },
    ],
    verify: resolverVerify,
    exempt: [zoneExempt],
    withdraw: resolverWithdraw,
  },
  build: (order) => {
    const { zones, losses } = zonesOf(order);
    return ok(
      resolverBuilt(order, {
        files: [
          ...zoneFiles(order, zones),
          { file: conf, text: zoneStatements(order, zones) },
          { file: list, text: policyStatement(order, zones) },
        ],
        losses,
        args: { conf, list },
      }),
    );
  },
};
