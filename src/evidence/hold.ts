import { append, type NewEntry, sha256 } from "../ledger/ledger.ts";
import type { Transaction } from "../store/store.ts";
import type { Instant } from "../time/time.ts";
import type { Taken } from "./load-file.ts";
import { scopes } from "./observation.ts";
import { packFacts, packSightings } from "./packed.ts";

/** What a load is, besides its bytes. */
export interface LoadedAs {
  readonly body: string;
  readonly receivedAt: Instant;
  /** The version of the catalogue that recognised the products. */
  readonly catalogue: string;
}

const separator = "\u001f";

export const bodyNumber = (tx: Transaction, name: string): number => {
  tx.statement("INSERT INTO body (name) VALUES (?) ON CONFLICT DO NOTHING").run(name);
  return Number(tx.statement("SELECT id FROM body WHERE name = ?").get(name)?.id);
};

/** The load's own id: of the file, the body, the source and the given instant where a record rests on it, whenever it is loaded. */
export const loadIdOf = ({ digest, source, observedAt }: Taken, { body }: LoadedAs): string =>
  `load-${sha256(JSON.stringify([digest, body, source.id, observedAt ?? null])).slice(0, 20)}`;

/** Is the same file held already, for the same body, read in the same way? */
export const isHeld = (tx: Transaction, taken: Taken, as: LoadedAs): boolean =>
  tx.statement("SELECT 1 FROM file WHERE load = ? AND catalogue = ?").get(loadIdOf(taken, as), as.catalogue) !==
  undefined;

export interface Counts {
  readonly devices: number;
  readonly sightings: number;
}

export const countsOf = ({ found }: Taken): Counts => {
  const devices = new Set<string>();
  let sightings = 0;
  for (const item of found) {
    if (item.kind === "observation") {
      devices.add(item.names[0] ?? "");
      sightings += item.sightings.length;
    } else if (item.kind === "device-facts") devices.add(item.device);
    else if (item.kind === "attestation" && item.device !== undefined) devices.add(item.device);
  }
  return { devices: devices.size, sightings };
};

/** Records that are not held; a warning rejects nothing. */
const rejectedOf = ({ rejected }: Taken): number => rejected.filter(({ severity }) => severity === "error").length;

const entryOf = (taken: Taken, { body, receivedAt, catalogue }: LoadedAs): NewEntry => ({
  at: receivedAt,
  kind: "file",
  body: {
    digest: taken.digest,
    bytes: taken.bytes,
    body,
    source: taken.source.id,
    catalogue,
    observedAt: taken.observedAt === undefined ? undefined : new Date(taken.observedAt).toISOString(),
    records: taken.records,
    kept: taken.kept,
    rejected: rejectedOf(taken),
    ...countsOf(taken),
  },
});

const open = (at: Instant): number | null => (Number.isFinite(at) ? at : null);

/** Writes the entry of a load and every row that it implies. */
export const hold = (tx: Transaction, taken: Taken, as: LoadedAs): void => {
  const [entry] = append(tx, [entryOf(taken, as)]);
  const seq = entry?.seq ?? 0;
  const body = bodyNumber(tx, as.body);
  const { devices, sightings } = countsOf(taken);
  tx.statement(
    `INSERT INTO file (seq, load, digest, body, source, observed_at, catalogue, known_at, records, kept, rejected, devices, sightings)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    seq,
    loadIdOf(taken, as),
    taken.digest,
    body,
    taken.source.id,
    taken.observedAt ?? null,
    as.catalogue,
    as.receivedAt,
    taken.records,
    taken.kept,
    rejectedOf(taken),
    devices,
    sightings,
  );
  const observation = tx.statement(
    `INSERT INTO observation (body, device, observed_at, seq, record, dated, scope, complete, names, facts, sightings)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const facts = tx.statement(
    `INSERT INTO device_facts (body, device, valid_from, valid_to, seq, record, holder, facts, person) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const attestation = tx.statement("INSERT INTO attestation (body, seq, record, device, json) VALUES (?, ?, ?, ?, ?)");
  const control = tx.statement(
    "INSERT INTO control_seen (body, client, at, seq, record, json) VALUES (?, ?, ?, ?, ?, ?)",
  );
  const bodies = new Map([[as.body, body]]);
  const numberOf = (name: string): number => {
    let number = bodies.get(name);
    if (number === undefined) {
      number = bodyNumber(tx, name);
      bodies.set(name, number);
    }
    return number;
  };
  for (const item of taken.found) {
    if (item.kind === "observation") {
      const [device = "", ...others] = item.names;
      // What has no date of its own is dated when it is read, no later than the instant given, else than its receipt.
      const at = item.observedAt ?? taken.observedAt ?? as.receivedAt;
      const dated = item.observedAt === undefined ? 0 : 1;
      const complete = item.complete ? 1 : 0;
      observation.run(
        body,
        device,
        at,
        seq,
        item.record,
        dated,
        scopes.indexOf(item.scope),
        complete,
        others.length === 0 ? null : others.join(separator),
        packFacts(item.facts),
        packSightings(item.sightings),
      );
    } else if (item.kind === "device-facts") {
      const person = packFacts(item.person ?? new Map());
      facts.run(
        numberOf(item.body),
        item.device,
        open(item.validFrom),
        open(item.validTo),
        seq,
        item.record,
        item.holder ?? null,
        packFacts(item.facts),
        person,
      );
    } else if (item.kind === "attestation") {
      const { kind: _, body: of, record, device, ...rest } = item;
      attestation.run(numberOf(of), seq, record, device ?? null, JSON.stringify(rest));
    } else {
      const { kind: _, record, client, at, ...rest } = item;
      control.run(body, client, at, seq, record, JSON.stringify(rest));
    }
  }
};

export const namesFrom = (device: string, others: string | null): readonly string[] =>
  others === null ? [device] : [device, ...others.split(separator)];
