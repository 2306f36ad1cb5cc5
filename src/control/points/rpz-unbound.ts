import { ok } from "../../problem/problem.ts";
import { aboutLines } from "../about.ts";
import type { Artefact, Order, Point } from "../point.ts";
import { resolverBuilt, zoneText } from "./rpz.ts";
import { resolverLimits, resolverVerify, resolverWithdraw, zoneExempt } from "./words-resolvers.ts";
import { type PolicyZone, zonesOf, zonesPoint } from "./zones.ts";

/** One file for all zones of the body, in the order in which they are to be read. */
const conf = "interdict.conf";

/** A clause of Unbound for one policy zone; the tag stands in every line of its log. */
const clause = (zone: string, tag: string, override?: string): readonly string[] => [
  "rpz:",
  `  name: "${zone}"`,
  `  zonefile: "${zone}.zone"`,
  "  rpz-log: yes",
  `  rpz-log-name: "${tag}"`,
  ...(override === undefined ? [] : [`  rpz-action-override: ${override}`]),
];

/** Without a rule for a name, Unbound 1.17 asks no later zone about clients that this one does not name. */
const restingRule = (zone: string): string => `nothing.${zone} CNAME rpz-passthru.`;

/** The zone of exempt clients stands first in a clause of its own: only so does every version of Unbound from 1.14 on honour it. */
const exemptZone = (zone: string): string => `exempt-${zone}`;

const configuration = (order: Order, zones: readonly PolicyZone[]): string =>
  `${[
    ...aboutLines(order).map((line) => `# ${line}`),
    '# The module comes before the others: module-config: "respip validator iterator" in the server clause.',
    ...zones.flatMap(({ zone, tag, clients, watched }) => [
      ...(clients.length > 0 && !watched ? clause(exemptZone(zone), `${tag}:exempt`) : []),
      ...clause(zone, tag, watched ? "disabled" : undefined),
    ]),
  ].join("\n")}\n`;

/** A response policy zone for Unbound (unbound.conf, “Response Policy Zone Options”). */
export const point: Point = {
  id: "rpz-unbound",
  program: "Unbound 1.17",
  status: "proven",
  ...zonesPoint,
  watches: true,
  words: {
    covers: resolverLimits.covers,
    cannot: [
      ...resolverLimits.cannot,
      {
        en: "A local-zone or local-data of the administration for the same name wins over a policy zone.",
        fr: "Une local-zone ou une local-data de l’administration pour le même nom l’emporte sur une zone de politique.",
        nl: "Een local-zone of local-data van de administratie voor dezelfde naam gaat voor op een beleidszone.",
        de: "Eine local-zone oder local-data der Verwaltung für denselben Namen geht einer Richtlinienzone vor.",
      },
    ],
    deploy: [
      {
        en: 'Copy the zone files and {conf} to the directory of Unbound (on Debian /etc/unbound), and add include: "{conf}" to unbound.conf.',
        fr: 'Copiez les fichiers de zone et {conf} dans le répertoire d’Unbound (sous Debian, /etc/unbound), et ajoutez include: "{conf}" à unbound.conf.',
        nl: 'Kopieer de zonebestanden en {conf} naar de map van Unbound (op Debian /etc/unbound) en voeg include: "{conf}" toe aan unbound.conf.',
        de: 'Kopieren Sie die Zonendateien und {conf} in das Verzeichnis von Unbound (unter Debian /etc/unbound), und fügen Sie include: "{conf}" in unbound.conf ein.',
      },
      {
        en: 'The server clause needs module-config: "respip validator iterator". Check with unbound-checkconf, then restart Unbound: a mere reload keeps the tag of the log and the dry run of a clause that it has read before.',
        fr: 'La clause server doit contenir module-config: "respip validator iterator". Vérifiez avec unbound-checkconf, puis redémarrez Unbound : un simple rechargement garde l’étiquette du journal et l’essai à blanc d’une clause déjà lue.',
        nl: 'De server-clausule moet module-config: "respip validator iterator" bevatten. Controleer met unbound-checkconf en herstart Unbound: na louter herladen blijven het label van het logboek en de proefmodus van een al gelezen clausule staan.',
        de: 'Der server-Abschnitt braucht module-config: "respip validator iterator". Prüfen Sie mit unbound-checkconf, dann starten Sie Unbound neu: Nach bloßem Neuladen bleiben die Kennung im Protokoll und der Probelauf eines schon gelesenen Abschnitts bestehen.',
      },
    ],
    verify: resolverVerify,
    exempt: [zoneExempt],
    withdraw: resolverWithdraw,
  },
  build: (order) => {
    const { zones, losses } = zonesOf(order);
    const files = zones.flatMap(({ zone, lines, clients, watched }): readonly Artefact[] => [
      { file: `${zone}.zone`, text: zoneText(order, zone, lines) },
      ...(clients.length > 0 && !watched
        ? [
            {
              file: `${exemptZone(zone)}.zone`,
              text: zoneText(order, exemptZone(zone), [...clients, restingRule(zone)]),
            },
          ]
        : []),
    ]);
    return ok(
      resolverBuilt(order, {
        files: [...files, { file: conf, text: configuration(order, zones) }],
        losses,
        args: { conf },
      }),
    );
  },
};
