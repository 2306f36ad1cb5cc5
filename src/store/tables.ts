import type { Generated } from "kysely";

/**
 * The index of the ledger, as SQLite holds it. Instants are whole milliseconds (UTC), NULL where open. Every row carries
 * the `seq` of the entry that implies it; the entry (through `file` and `record`) says since when it is known.
 */
export interface Tables {
  entry: { seq: number; at: number; kind: string; body: string; previous: string; hash: string };
  body: { id: Generated<number>; name: string };
  file: {
    seq: number;
    /** The load's own id. */
    load: string;
    digest: string;
    body: number;
    source: string;
    observed_at: number | null;
    catalogue: string;
    known_at: number;
    records: number;
    kept: number;
    rejected: number;
    devices: number;
    sightings: number;
  };
  record: { seq: number; digest: string; kind: string; id: string | null; json: string; known_at: number };
  observation: {
    body: number;
    device: string;
    observed_at: number;
    seq: number;
    record: number;
    dated: number;
    /** The place in the list of scopes. */
    scope: number;
    complete: number;
    names: string | null;
    facts: string | null;
    sightings: string | null;
  };
  device_facts: {
    body: number;
    device: string;
    valid_from: number | null;
    valid_to: number | null;
    seq: number;
    record: number;
    holder: string | null;
    facts: string | null;
    person: string | null;
  };
  attestation: {
    body: number;
    seq: number;
    record: number;
    device: string | null;
    json: string;
  };
  control_seen: {
    body: number;
    client: string;
    at: number;
    seq: number;
    record: number;
    json: string;
  };
  notice: {
    /** Names everything that made it: the same content has the same key. */
    key: string;
    seq: number;
    measure: string;
    /** Of the measure's file. */
    version: string;
    body: string;
    role: string;
    prepared_at: number;
    /** Without the letters themselves. */
    json: string;
  };
  letter: { notice: string; language: string; official: number; digest: string; pdf: Uint8Array };
  message: {
    /** The Message-ID without its brackets. */
    id: string;
    seq: number;
    notice: string;
    kind: string;
    /** To whom, where that is not the body of the notice. */
    body: string | null;
    /** Nowhere else: neither the ledger nor a record holds an address. */
    address: string;
    digest: string;
    bytes: Uint8Array;
    state: string;
    since: number;
    attempts: number;
    next_at: number;
    response: string | null;
  };
  attempt: { message: string; n: number; at: number; outcome: string | null; response: string | null };
  reply: { id: string; seq: number; notice: string; state: string; at: number; json: string };
}
