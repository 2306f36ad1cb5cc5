import { ok } from "../../problem/problem.ts";
import { aboutLines } from "../about.ts";
import type { Order, Point } from "../point.ts";
import { zoneOf } from "../zone.ts";
import { resolverReach } from "./reaches.ts";
import { canaryName, only, policyLines, unaddressed, zoneText } from "./rpz.ts";
import { firstZone, resolverLimits, resolverVerify, resolverWithdraw, zoneExempt } from "./words-resolvers.ts";

const comments = (order: Order): readonly string[] => aboutLines(order).map((line) => `// ${line}`);

/** The zone itself, included at the top of named.conf: nobody but this machine may ask it, or read who is exempt. */
const zoneStatement = (order: Order, zone: string): string =>
  `${[
    ...comments(order),
    `zone "${zone}" {`,
    "  type primary;",
    `  file "${zone}.zone";`,
    "  allow-query { localhost; };",
    "  allow-transfer { none; };",
    "  notify no;",
    "};",
  ].join("\n")}\n`;

/**
 * The one statement that lists every policy zone, included inside `options`: BIND takes no second one. `break-dnssec` since a client that asks
 * with DO=1 for a signed name is else not answered by the policy; `qname-wait-recurse no` so that a blocked name is asked of nobody.
 */
const policyStatement = (order: Order, zones: readonly { readonly zone: string; readonly dry: boolean }[]): string =>
  `${[
    ...comments(order),
    ...(zones.length === 0
      ? []
      : [
          "response-policy {",
          ...zones.map(({ zone, dry }) => `  zone "${zone}" policy ${dry ? "disabled" : "given"} log yes;`),
          "} break-dnssec yes qname-wait-recurse no;",
        ]),
  ].join("\n")}\n`;

/** A response policy zone for BIND (Administrator Reference Manual, “Response Policy Zone (RPZ) Rewriting”). */
export const point: Point = {
  id: "rpz-bind",
  program: "BIND 9.18",
  status: "proven",
  reach: resolverReach,
  holds: "measure",
  asked: "resolver",
  exempts: ["client", "name"],
  words: {
    covers: resolverLimits.covers,
    cannot: [...resolverLimits.cannot, firstZone],
    deploy: [
      {
        en: "Copy {zone}.zone, {conf} and response-policy.conf to the working directory of named (on Debian /var/cache/bind for the zone, /etc/bind for the others).",
        fr: "Copiez {zone}.zone, {conf} et response-policy.conf dans le répertoire de travail de named (sous Debian, /var/cache/bind pour la zone, /etc/bind pour les autres).",
        nl: "Kopieer {zone}.zone, {conf} en response-policy.conf naar de werkmap van named (op Debian /var/cache/bind voor de zone, /etc/bind voor de andere).",
        de: "Kopieren Sie {zone}.zone, {conf} und response-policy.conf in das Arbeitsverzeichnis von named (unter Debian /var/cache/bind für die Zone, /etc/bind für die anderen).",
      },
      {
        en: 'Add include "{conf}"; to named.conf and include "response-policy.conf"; inside options (once: it lists every zone of this body; a response-policy statement that is there already must be merged with it). Log the categories rpz and rpz-passthru.',
        fr: 'Ajoutez include "{conf}"; à named.conf et include "response-policy.conf"; dans options (une seule fois : ce fichier énumère toutes les zones de l’organisme ; une instruction response-policy existante doit être fusionnée avec elle). Journalisez les catégories rpz et rpz-passthru.',
        nl: 'Voeg include "{conf}"; toe aan named.conf en include "response-policy.conf"; binnen options (één keer: het bestand somt alle zones van de instelling op; een bestaande response-policy moet ermee worden samengevoegd). Log de categorieën rpz en rpz-passthru.',
        de: 'Fügen Sie include "{conf}"; in named.conf und include "response-policy.conf"; innerhalb von options ein (einmal: Die Datei führt alle Zonen der Einrichtung auf; eine vorhandene response-policy-Anweisung ist mit ihr zusammenzuführen). Protokollieren Sie die Kategorien rpz und rpz-passthru.',
      },
      {
        en: "Check with named-checkconf, then rndc reconfig; for a new version of a zone that is loaded, rndc reload {zone}. BIND takes a new version of a policy zone up to 60 seconds after the one before.",
        fr: "Vérifiez avec named-checkconf, puis rndc reconfig ; pour une nouvelle version d’une zone déjà chargée, rndc reload {zone}. BIND n’adopte une nouvelle version d’une zone de politique que jusqu’à 60 secondes après la précédente.",
        nl: "Controleer met named-checkconf en voer rndc reconfig uit; voor een nieuwe versie van een geladen zone rndc reload {zone}. BIND neemt een nieuwe versie van een beleidszone tot 60 seconden na de vorige over.",
        de: "Prüfen Sie mit named-checkconf, dann rndc reconfig; für eine neue Fassung einer geladenen Zone rndc reload {zone}. BIND übernimmt eine neue Fassung einer Richtlinienzone bis zu 60 Sekunden nach der vorigen.",
      },
    ],
    verify: resolverVerify,
    exempt: [zoneExempt],
    withdraw: resolverWithdraw,
  },
  build: (order) => {
    const { zone, restriction } = only(order);
    const lines = restriction === undefined ? [] : policyLines(order, restriction, true);
    const canary = restriction === undefined || order.dryRun ? undefined : canaryName(order);
    const beside = order.beside.map(({ measure, dryRun }) => ({ zone: zoneOf(measure), dry: dryRun }));
    const zones = [...beside, { zone, dry: order.dryRun }].toSorted((a, b) => (a.zone < b.zone ? -1 : 1));
    return ok({
      files: [
        { file: `${zone}.zone`, text: zoneText(order, zone, lines) },
        { file: `${zone}.conf`, text: zoneStatement(order, zone) },
        { file: "response-policy.conf", text: policyStatement(order, zones) },
      ],
      losses: unaddressed(order.restrictions),
      ...(canary === undefined ? {} : { canary }),
      args: { zone, canary: canary ?? "", conf: `${zone}.conf` },
    });
  },
};
