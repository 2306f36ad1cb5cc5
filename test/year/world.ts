import { type Random, randomOf } from "../../src/demo/random.ts";
import { addDays, type Day } from "../../src/time/time.ts";

/** The spans of an invented body, and where it takes in its mail on which days. */
export interface WorldBody {
  readonly id: string;
  readonly kind: "service" | "local" | "agency" | "cabinet";
  readonly language: "fr" | "nl" | "de";
  readonly spans: readonly { readonly name: string; readonly from?: Day; readonly to?: Day }[];
  readonly addresses: readonly { readonly address: string; readonly from?: Day; readonly to?: Day }[];
  readonly supervisor?: string;
}

/** What is invented from one seed: everything that the year will change is written in it with its day. */
export interface World {
  readonly seed: number;
  readonly first: Day;
  readonly last: Day;
  readonly bodies: readonly WorldBody[];
  readonly decided: Day;
  readonly deadline: Day;
  /** The last day in force as first decided, the day of the renewal, and the last day as renewed. */
  readonly until: Day;
  readonly renewed: Day;
  readonly renewedUntil: Day;
  readonly suspended?: { readonly from: Day; readonly until: Day };
  /** A route on record: the association passes the measure on to these. */
  readonly route: readonly string[];
}

export const authority = "be/ex/authority";
export const cabinet = "be/ex/cabinet";
export const association = "be/ex/association";

const four = (text: string): string => `{fr: "${text}", nl: "${text}", de: "${text}", en: "${text}"}`;

/** Municipalities, some of which end: as Belgian ones do, on the last day of November or of the year, and others begin on the next day. */
const municipalities = (random: Random): readonly WorldBody[] => {
  const count = random.between(12, 19);
  const plain = Array.from({ length: count }, (_, n): WorldBody => {
    const id = `be/ex/mun-${String(n).padStart(2, "0")}`;
    const first = `commune-${n}@mun.invalid`;
    const change: Day = addDays("2024-03-20", random.below(300));
    const addresses = random.pick<WorldBody["addresses"]>([
      [{ address: first }],
      [{ address: first }],
      [{ address: first }],
      [],
      [{ address: first, to: addDays(change, -1) }],
      [
        { address: first, to: addDays(change, -1) },
        { address: `new-${n}@mun.invalid`, from: change },
      ],
      [{ address: `late-${n}@mun.invalid`, from: change }],
    ]);
    return {
      id,
      kind: "local",
      language: random.pick(["fr", "fr", "nl", "nl", "de"] as const),
      spans: [{ name: `Municipality ${n}` }],
      addresses,
      ...(random.next() < 0.4 ? { supervisor: cabinet } : {}),
    };
  });
  const ended = (body: WorldBody, to: Day): WorldBody => ({
    ...body,
    spans: [{ name: body.spans[0]?.name ?? "", to }],
  });
  const begun = (id: string, name: string, from: Day): WorldBody => ({
    id: `be/ex/${id}`,
    kind: "local",
    language: random.pick(["fr", "nl"] as const),
    spans: [{ name, from }],
    addresses: [{ address: `${id}@mun.invalid`, from }],
    ...(random.next() < 0.5 ? { supervisor: cabinet } : {}),
  });
  const [a, b, c, d, e, f, ...rest] = random.shuffled(plain);
  if (a === undefined || b === undefined || c === undefined || d === undefined || e === undefined || f === undefined)
    throw new Error("too few municipalities");
  const day = addDays("2024-05-01", random.below(200));
  return [
    ...rest,
    // Two become a new one; one grows by another and keeps its number; one is split; one takes another name.
    ended(a, "2024-11-30"),
    ended(b, "2024-11-30"),
    begun("merged", "Merged municipality", "2024-12-01"),
    {
      ...c,
      spans: [
        { name: c.spans[0]?.name ?? "", to: "2024-12-31" },
        { name: "Grown municipality", from: "2025-01-01" },
      ],
    },
    ended(d, "2024-12-31"),
    ended(e, day),
    begun("split-one", "First part", addDays(day, 1)),
    begun("split-two", "Second part", addDays(day, 1)),
    {
      ...f,
      spans: [
        { name: f.spans[0]?.name ?? "", to: addDays(day, 20) },
        { name: "Renamed municipality", from: addDays(day, 21) },
      ],
    },
  ].sort((one, other) => (one.id < other.id ? -1 : 1));
};

const others = (random: Random): readonly WorldBody[] => [
  {
    id: authority,
    kind: "agency",
    language: "fr",
    spans: [{ name: "Authority" }],
    addresses: [{ address: "a@authority.invalid" }],
  },
  {
    id: cabinet,
    kind: "cabinet",
    language: "fr",
    spans: [{ name: "Cabinet" }],
    addresses: [{ address: "c@cabinet.invalid" }],
  },
  {
    id: association,
    kind: "agency",
    language: "nl",
    spans: [{ name: "Association" }],
    addresses: [{ address: "u@association.invalid" }],
  },
  ...Array.from(
    { length: random.between(2, 5) },
    (_, n): WorldBody => ({
      id: `be/ex/service-${n}`,
      kind: "service",
      language: random.pick(["fr", "nl", "de"] as const),
      spans: [{ name: `Service ${n}` }],
      addresses: random.next() < 0.8 ? [{ address: `s${n}@service.invalid` }] : [],
      ...(random.next() < 0.5 ? { supervisor: cabinet } : {}),
    }),
  ),
];

/** Both changes of the clock lie in the year: 31 March and 27 October 2024. */
export const worldOf = (seed: number): World => {
  const random = randomOf(seed, "world");
  const decided = addDays("2024-02-15", random.below(30));
  const until = addDays("2024-09-20", random.below(45));
  const bodies = [...others(random), ...municipalities(random)];
  const suspendedFrom = addDays(until, 40 + random.below(40));
  const local = bodies.filter(({ kind }) => kind === "local").map(({ id }) => id);
  return {
    seed,
    first: decided,
    last: addDays(decided, 365),
    bodies,
    decided,
    deadline: random.pick(["2024-03-31", addDays(decided, 40 + random.below(60)), "2024-10-27"]),
    until,
    renewed: addDays(until, random.between(-30, 20)),
    renewedUntil: addDays("2025-01-10", random.below(25)),
    ...(random.next() < 0.5 ? { suspended: { from: suspendedFrom, until: addDays(suspendedFrom, 25) } } : {}),
    route: random.shuffled(local).slice(0, 5),
  };
};

const spanYaml = (body: WorldBody, { name, from, to }: WorldBody["spans"][number]): string =>
  [
    `  - id: ${body.id}`,
    `    kind: ${body.kind}`,
    `    names: [${four(name)}]`,
    `    languages: {${body.language}: language-region}`,
    ...(from === undefined ? [] : [`    valid-from: "${from}"`]),
    ...(to === undefined ? [] : [`    valid-to: "${to}"`]),
    ...(body.supervisor === undefined ? [] : [`    supervised-by: [{body: ${body.supervisor}}]`]),
    "    status: confirmed",
    "    source: [invention]",
    "    fictional: true",
  ].join("\n");

/** The bodies as a register file of a data folder. */
export const registerText = ({ bodies }: World): string =>
  `# FICTIF\nsources: {invention: {title: "Invention (fictif)"}}\nbodies:\n${bodies.flatMap((body) => body.spans.map((span) => spanYaml(body, span))).join("\n")}\n`;

/** Where they take in their mail, as the table of a data folder. */
export const contactsText = ({ bodies }: World): string =>
  [
    "body,address,from,to,source",
    ...bodies.flatMap(({ id, addresses }) =>
      addresses.map(({ address, from = "", to = "" }) => `${id},${address},${from},${to},invention`),
    ),
    "",
  ].join("\n");

export const measureId = "be/ex/2024-app";

/** The measure: some are bound, others invited, others informed, and one passes it on; a second instrument prolongs it, a third may suspend it. */
export const measureText = (world: World): string => {
  const { decided, deadline, until, renewed, renewedUntil, suspended } = world;
  const instrument = (id: string, day: Day, effects: string): string =>
    `  ${id}: {kind: decision, title: ${four(id)}, by: ${authority}, decided: "${day}", known: "${day}", source: [s]${effects}}`;
  const term = `from: "${decided}"\n    until: "${until}"\n    source: [s]`;
  return `measure: ${measureId}
title: ${four("Invented measure (fictif)")}
authority: ${authority}
zone: Europe/Brussels
language: fr
products: {product: tiktok}
force: {formal: ${four("an invented decision")}}
sources: {s: {title: "Invented", held: full}}
instruments:
${instrument("decision", decided, "")}
${instrument("renewal", renewed, `, effects: [{does: extend, clauses: [ban, pass-on, call], from: "${renewed}", until: "${renewedUntil}"}]`)}
${suspended === undefined ? "" : instrument("order", suspended.from, `, effects: [{does: suspend, clauses: [ban, pass-on, call], from: "${suspended.from}", until: "${suspended.until}"}]`)}
clauses:
  - id: ban
    by: decision
    modality: prohibit
    actions: [use]
    to: {body.kind: [service, cabinet], person.as: member}
    informs: {body.kind: agency}
    comply-by: "${deadline}"
    ${term}
  - id: pass-on
    by: decision
    modality: oblige
    actions: [relay]
    to: {body.kind: cabinet}
    owed-by: body
    ${term}
  - id: call
    by: decision
    modality: recommend
    actions: [adopt]
    to: {body.kind: local}
    owed-by: body
    model:
      - modality: prohibit
        actions: [use]
        to: {person.as: member, person.role: staff}
        where: {device.owner: authority}
    comply-by: "${addDays(deadline, 30)}"
    ${term}
`;
};
