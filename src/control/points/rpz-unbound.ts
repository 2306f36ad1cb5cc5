import type { Artefact, Edition, Point } from "../point.ts";

/** The tag of every log line that a rule of the zone writes: measure and version, without blanks or brackets. */
export const tagOf = (measure: string, version: string): string => `${measure}@${version.slice(0, 12)}`;

/** The name that answers only where the zone is live. */
export const canaryOf = ({ token, zone }: Edition): string => `${token}.canary.${zone}`;

/** Character-strings of a TXT record hold at most 255 octets each (RFC 1035, 3.3.14). */
const txt = (text: string): string =>
  (text.match(/[\s\S]{1,200}/g) ?? [""])
    .map((part) => `"${part.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`)
    .join(" ");

const comment = (text: string): string => text.replaceAll(/[\r\n]+/g, " ");

const head = (zone: string, serial: number, lines: readonly string[]): string =>
  [
    ...lines.map((line) => `; ${comment(line)}`),
    "$TTL 300",
    `$ORIGIN ${zone}.`,
    `@ IN SOA localhost. hostmaster.${zone}. ( ${serial} 3600 900 604800 300 )`,
    "@ IN NS localhost.",
  ].join("\n");

const configuration = (zone: string, tag: string, lines: readonly string[]): string =>
  `${[
    ...lines.map((line) => `# ${comment(line)}`),
    '# The module comes before the others: module-config: "respip validator iterator" in the server clause.',
    "rpz:",
    `  name: "${zone}"`,
    `  zonefile: "${zone}.zone"`,
    "  rpz-log: yes",
    `  rpz-log-name: "${tag}"`,
  ].join("\n")}\n`;

const files = (zone: string, zoneText: string, conf: string): readonly Artefact[] => [
  { file: `${zone}.zone`, text: zoneText },
  { file: `${zone}.conf`, text: conf },
];

/** A response policy zone for Unbound from 1.10 on (unbound.conf, “Response Policy Zone Options”). */
export const point: Point = {
  id: "rpz-unbound",
  covers: {
    en: "Every device that asks the body’s own resolver, managed or not.",
    fr: "Tout appareil qui interroge le résolveur de l’organisme, géré ou non.",
    nl: "Elk toestel dat de eigen resolver van de instelling bevraagt, beheerd of niet.",
    de: "Jedes Gerät, das den eigenen Resolver der Einrichtung befragt, verwaltet oder nicht.",
  },
  cannot: {
    en: "It does not reach devices on mobile data or other networks, nor those that use encrypted resolvers or a tunnel; it removes nothing.",
    fr: "Il n’atteint ni les appareils sur données mobiles ou sur d’autres réseaux, ni ceux qui utilisent un résolveur chiffré ou un tunnel ; il ne retire rien.",
    nl: "Ze bereikt geen toestellen op mobiele data of andere netwerken, noch die met een versleutelde resolver of een tunnel; ze verwijdert niets.",
    de: "Sie erreicht weder Geräte mit mobilen Daten oder in anderen Netzen noch solche mit verschlüsseltem Resolver oder Tunnel; sie entfernt nichts.",
  },
  build: (restriction, edition) => {
    const { zone, serial } = edition;
    const tag = tagOf(restriction.measure, restriction.version);
    const about = [
      `measure ${restriction.measure}`,
      `version ${restriction.version}`,
      `body ${restriction.body}`,
      `mandate ${restriction.mandate}`,
      ...restriction.assumed.map(({ id, value, by }) => `assumed ${id} = ${String(value)}, by ${by}`),
    ];
    const rules = restriction.names.flatMap(({ name, wildcard }) => [
      `${name} CNAME .`,
      ...(wildcard ? [`*.${name} CNAME .`] : []),
    ]);
    const canary = `${canaryOf(edition)} TXT ${txt(`${restriction.measure} ${restriction.version} ${restriction.body}`)}`;
    return files(
      zone,
      `${head(zone, serial, about)}\n${canary}\n${rules.join("\n")}\n`,
      configuration(zone, tag, about),
    );
  },
  withdraw: (measure, version, body, edition) => {
    const about = [
      `withdrawal of measure ${measure}`,
      `version ${version}`,
      `body ${body}`,
      "Load this empty zone, wait ten minutes, then remove the rpz clause.",
    ];
    return files(
      edition.zone,
      `${head(edition.zone, edition.serial, about)}\n`,
      configuration(edition.zone, tagOf(measure, version), about),
    );
  },
};
