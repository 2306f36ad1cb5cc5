import { addDays, endOfDay, type Instant, startOfDay } from "../time/time.ts";
import { syslogTime } from "./clock.ts";
import type { Device, Fleet } from "./fleet.ts";
import type { Damage, GeneratedFile } from "./generated.ts";
import type { Products } from "./product.ts";
import { type Random, randomOf } from "./random.ts";
import type { Scenario, ScenarioBody } from "./scenario.ts";
import { isThere } from "./spell.ts";

const second = 1000;

/** An address of the documentation prefix (RFC 3849): of no network. */
export const addressOf = ({ number }: Device): string => `2001:db8::${number.toString(16)}`;

/** One question of a client, and the lines that the resolver writes of it. */
type Ask = (client: string, name: string) => readonly string[];

const plainly: Ask = (client, name) => [`query: ${client} ${name}. A IN`];

/** A name in a policy zone is refused, and the resolver says so. */
const refused =
  (tag: string, zone: string, port: number): Ask =>
  (client, name) => [
    `query: ${client} ${name}. A IN`,
    `info: rpz: applied [${tag}] *.${zone}. rpz-nxdomain ${client}@${port} ${name}. A IN`,
    `reply: ${client} ${name}. A IN NXDOMAIN 0.000000 1 43`,
  ];

/** The canary of a policy zone answers, with the zone's own words. */
const canary = (tag: string, name: string, client: string): readonly string[] => [
  `query: ${client} ${name}. TXT IN`,
  `info: rpz: applied [${tag}] ${name}. rpz-local-data ${client}@53535 ${name}. TXT IN`,
  `reply: ${client} ${name}. TXT IN NOERROR 0.000000 1 112`,
];

const mixedCase = (name: string, random: Random): string =>
  random.below(3) > 0
    ? name
    : name.replaceAll(/[a-z]/g, (letter) => (random.below(2) === 0 ? letter.toUpperCase() : letter));

interface Line {
  readonly at: Instant;
  readonly texts: readonly string[];
}

const linesOf = (
  scenario: Scenario,
  fleet: Fleet,
  products: Products,
  days: readonly [string, string],
  count: number,
  random: Random,
): readonly Line[] => {
  const { names } = scenario;
  const policy = fleet.body["policy-zone"];
  const [first, last] = [startOfDay(days[0]), endOfDay(days[1])];
  const clients = fleet.devices.filter(({ type }) => type.facts["device.owner"] === "authority");
  const holders = clients.filter(({ spell }) => spell?.what === "main");
  // Browsers that open the product's site, or pages in which it is embedded.
  const askers = random.shuffled(clients).slice(0, random.about((clients.length * fleet.body.askers) / 10_000));
  const { domains, trackers } = products.main;
  const ownName = (client: Device): readonly string[] => {
    const zone = random.pick(domains);
    const name = mixedCase(`${random.pick(names.hosts)}.${zone}`, random);
    const ask = policy === undefined ? plainly : refused(policy.tag, zone, random.between(1024, 61_024));
    return ask(addressOf(client), name);
  };
  const one = (at: Instant): readonly string[] => {
    const draw = random.below(10_000);
    const [ofApp, ofSite, ofTracker, ofStranger] = [
      names.own,
      names.own * 2,
      names.own * 2 + names.trackers,
      names.own * 2 + names.trackers + names.strangers,
    ];
    if (draw < ofApp && holders.length > 0 && domains.length > 0) {
      const holder = random.pick(holders);
      if (holder.spell !== undefined && isThere(holder.spell, at)) return ownName(holder);
    } else if (draw >= ofApp && draw < ofSite && askers.length > 0 && domains.length > 0)
      return ownName(random.pick(askers));
    else if (draw >= ofSite && draw < ofTracker && askers.length > 0 && trackers.length > 0)
      return plainly(addressOf(random.pick(askers)), random.pick(trackers));
    const stranger = draw >= ofTracker && draw < ofStranger;
    return plainly(addressOf(random.pick(clients)), random.pick(stranger ? names.lookalike : names.usual));
  };
  if (clients.length === 0) return [];
  const found = Array.from({ length: count }, (): Line => {
    const at = first + random.below((last - first) / second) * second;
    return { at, texts: one(at) };
  });
  for (let each = 0; policy !== undefined && each < policy.lines; each++) {
    const at = first + random.below((last - first) / second) * second;
    found.push({ at, texts: canary(policy.tag, policy.canary, addressOf(random.pick(clients))) });
  }
  return found.sort((a, b) => a.at - b.at);
};

/** The query log of a body's resolver, as Unbound writes it through syslog: local time, no year. */
export function* unboundFiles(
  scenario: Scenario,
  fleet: Fleet,
  products: Products,
  seed: number,
  damage: Damage,
): Generator<GeneratedFile> {
  const { body } = fleet;
  for (const name of body.logs) {
    const log = scenario.logs[name];
    if (log === undefined || fleet.devices.length === 0) continue;
    const random = randomOf(seed, body.id, "unbound", name);
    const found = linesOf(
      scenario,
      fleet,
      products,
      [log.days[0], log.days[1]],
      fleet.devices.length * log.lines,
      random,
    );
    const process = `unbound[${1000 + random.below(9000)}:0]`;
    const lines = found.flatMap(({ at, texts }) => {
      const time = syslogTime(at);
      return texts.map((text) => `${time} ${process} ${text}`);
    });
    const cut = damage(lines.length, random);
    for (const place of cut) lines[place] = (lines[place] ?? "").slice(8, 30);
    const head = `${syslogTime(startOfDay(log.days[0]))} ${process} notice: ${scenario.note.fr}`;
    yield {
      path: `${body.id}/unbound/${name}.log`,
      text: `${head}\n${lines.join("\n")}\n`,
      kind: "evidence",
      body: body.id,
      source: "unbound-log",
      observedAt: startOfDay(addDays(log.days[1], 1)),
      receivedAt: received(body, name, log.received),
      records: lines.length + 1,
      damaged: cut.size,
    };
  }
}

const received = (body: ScenarioBody, name: string, otherwise: Instant): Instant => body.received[name] ?? otherwise;
