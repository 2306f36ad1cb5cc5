import type { Bundle } from "../cascade/bundle/bundle.ts";
import { pseudonymOf } from "../cascade/bundle/sign.ts";
import type { Observation } from "../evidence/observation.ts";
import type { HeldFile } from "../evidence/visible.ts";
import type { Surroundings } from "../measure/facts.ts";
import type { Measure } from "../measure/measure.ts";
import type { Asked } from "../posture/asked.ts";
import { tokensOf } from "../posture/counts.ts";
import type { BodyPosture, ClausePosture, Counts, Population, Posture, RowPosture } from "../posture/posture.ts";
import { type Day, dayOf } from "../time/time.ts";

/** What a bundle is made from: what the body's own data folder holds of it. */
export interface BundleQuestion {
  readonly body: string;
  readonly posture: Posture;
  readonly asked: Asked;
  readonly files: readonly HeldFile[];
  readonly secret: Uint8Array;
  readonly ledger: Bundle["ledger"];
  readonly versions: Bundle["versions"];
}

const populationOf = ({ known, declared, complete }: Population) => ({ known, declared: declared ?? null, complete });

const countsOf = (counts: Counts, clause: ClausePosture): Readonly<Record<string, number>> =>
  Object.fromEntries(tokensOf(clause).map((token) => [token, counts[token]]));

/** Fewer units than this could point at one person. */
const few = 5;

/** The rows whose counts stay inside: those with few units and, while these are few together, the next smallest with them, since their counts would be what the others leave of the total. */
const hiddenRows = (rows: readonly RowPosture[]): ReadonlySet<RowPosture> => {
  const order = rows
    .filter(({ population }) => population.known > 0)
    .toSorted((a, b) => a.population.known - b.population.known);
  const hidden = new Set(order.filter(({ small }) => small));
  let units = [...hidden].reduce((sum, { population }) => sum + population.known, 0);
  for (const row of order) {
    if (units === 0 || units >= few) break;
    if (hidden.has(row)) continue;
    hidden.add(row);
    units += row.population.known;
  }
  return hidden;
};

const clauseOf = (clause: ClausePosture, one: BodyPosture): Bundle["clauses"][number] => {
  const hidden = hiddenRows(one.rows);
  return {
    clause: clause.id,
    channel: clause.channel,
    result: one.sentence.token,
    population: populationOf(one.population),
    verdicts: one.small ? null : countsOf(one.verdicts, clause),
    everInBreach: one.small ? null : one.everInBreach,
    rows: one.rows.map((row) => ({
      row: row.row ?? null,
      population: populationOf(row.population),
      verdicts: one.small || hidden.has(row) ? null : countsOf(row.verdicts, clause),
    })),
  };
};

/** The products that a measure names, and their variants; of another product nothing goes upward. */
const isOf = (measure: Measure, { productFacts }: Surroundings): ((product: string) => boolean) => {
  const named = new Set(
    measure.clauses.flatMap(({ products }) =>
      products.rows.flatMap(({ tests }) =>
        tests
          .filter(({ attribute }) => attribute === "product" || attribute === "product.variant-of")
          .flatMap(({ values }) => values.map(String)),
      ),
    ),
  );
  return (product) => named.has(product) || named.has(String(productFacts(product)?.get("product.variant-of")));
};

const later = (a: Day | undefined, b: Day): Day => (a === undefined || a < b ? b : a);

/** The device that a record is of: the first of its names that the body's register holds, else the best one. */
const deviceOf = ({ names }: Observation, registered: ReadonlySet<string>): string =>
  names.find((name) => registered.has(name)) ?? names[0] ?? "";

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const sightingsOf = ({ asked, secret, body }: BundleQuestion): Bundle["sightings"] => {
  const { measure, around, held, at } = asked;
  const wanted = isOf(measure, around);
  const registered = new Set(held.deviceFacts.filter((one) => one.body === body).map(({ device }) => device));
  const last = new Map<string, Bundle["sightings"][number]>();
  for (const observation of held.observations) {
    if (observation.body !== body || observation.observedAt > at) continue;
    const device = pseudonymOf(secret, measure.id, deviceOf(observation, registered));
    for (const { product, what } of observation.sightings) {
      if (what === "suspect" || !wanted(product)) continue;
      const key = `${device} ${product} ${what}`;
      last.set(key, { device, product, what, last: later(last.get(key)?.last, dayOf(observation.observedAt)) });
    }
  }
  return [...last].sort(([a], [b]) => byText(a, b)).map(([, one]) => one);
};

const coverageOf = ({ asked: { held, at }, body }: BundleQuestion): Bundle["coverage"] => {
  const seen = new Map<string, { readonly devices: Set<string>; last: Day }>();
  const registered = new Set(held.deviceFacts.filter((one) => one.body === body).map(({ device }) => device));
  for (const observation of held.observations) {
    if (observation.body !== body || observation.observedAt > at) continue;
    const day = dayOf(observation.observedAt);
    const one = seen.get(observation.source) ?? { devices: new Set(), last: day };
    one.devices.add(deviceOf(observation, registered));
    one.last = later(one.last, day);
    seen.set(observation.source, one);
  }
  return [...seen]
    .sort(([a], [b]) => byText(a, b))
    .map(([source, { devices, last }]) => ({ source, devices: devices.size, last }));
};

/** What a body sends upward: its own counts and classes; sightings by pseudonym, but none where so few units are known that they would point at somebody. */
export const bundleOf = (question: BundleQuestion): Bundle => {
  const { body, posture, files, versions, ledger } = question;
  const own = posture.clauses.flatMap((clause) =>
    clause.bodies.filter(({ id }) => id === body).map((one) => ({ clause, one })),
  );
  const devices = own.filter(({ clause }) => clause.channel !== "duty");
  const enough = devices.length > 0 && devices.every(({ one }) => !one.small && one.population.known > 0);
  const evidence = new Map(files.map(({ digest, source }) => [`${digest} ${source}`, { digest, source }]));
  return {
    form: "interdict-bundle/1",
    body,
    fictional: posture.world === "fictional",
    measure: posture.measure,
    at: new Date(posture.at).toISOString(),
    madeAt: new Date(posture.knownAt).toISOString(),
    versions,
    ledger,
    clauses: own.map(({ clause, one }) => clauseOf(clause, one)),
    coverage: coverageOf(question),
    sightings: enough ? sightingsOf(question) : [],
    evidence: [...evidence].sort(([a], [b]) => byText(a, b)).map(([, one]) => one),
  };
};
