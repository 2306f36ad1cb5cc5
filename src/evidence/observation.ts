import type { Value } from "../logic/condition.ts";
import type { Day, Instant } from "../time/time.ts";

/** What a source could see at all: absence is only ever proven within it. */
export const scopes = ["all-apps", "managed-apps", "network", "part", "statement"] as const;

export type Scope = (typeof scopes)[number];

/** What a source is: it decides how long its evidence of absence stays fresh. */
export type SourceKind = "inventory" | "network" | "attestation" | "test" | "register";

/** One product seen on, removed from, or contacted by a device. A `suspect` has only a label that resembles: it proves nothing. */
export interface Sighting {
  readonly product: string;
  /** The identifier of the catalogue that matched: a package id, a domain; for a suspect, the label. */
  readonly identifier: string;
  /** The identifier's role in the catalogue: app-core, cdn, tracker, shared, corporate… */
  readonly role: string;
  readonly what: "installed" | "suspect" | "contact" | "removed";
  /** When it was installed; where only the day is told, the first instant of that day. */
  readonly installed?: Instant;
  /** Present when only the day is told: it was installed at some instant of it. */
  readonly installedDay?: Day;
  readonly lastUsed?: Instant;
  /** The host name that was asked for, in a contact: lower case, without the last dot. */
  readonly name?: string;
  /** A contact that a policy zone refused within the second: the attempt was made, the traffic was not carried. */
  readonly blocked?: true;
}

/** What one record of one source says of one device at one instant. */
export interface Observation {
  readonly kind: "observation";
  /** Of the load and the record in it: the same file loaded for the same body gives the same id. */
  readonly id: string;
  readonly body: string;
  /** Candidate ids of the device, best first. */
  readonly names: readonly string[];
  readonly source: string;
  readonly sourceKind: SourceKind;
  readonly observedAt: Instant;
  readonly knownAt: Instant;
  readonly seq: number;
  readonly scope: Scope;
  /** Could this record prove absence of what it does not list, within its scope? */
  readonly complete: boolean;
  /** `device.*` facts that the tool itself states. */
  readonly facts: ReadonlyMap<string, Value>;
  readonly sightings: readonly Sighting[];
  /** SHA-256 of the file it came in. */
  readonly file: string;
  /** The place in that file, counted from 1: document, row or line. */
  readonly record: number;
}

/** One row of a body's device register: what is true of a device, and who holds it, over a span. */
export interface DeviceFacts {
  readonly kind: "device-facts";
  readonly id: string;
  readonly device: string;
  readonly body: string;
  /** A pseudonym of the body's own. */
  readonly holder?: string;
  readonly facts: ReadonlyMap<string, Value>;
  readonly person?: ReadonlyMap<string, Value>;
  /** From this instant (−∞ where the register says none) … */
  readonly validFrom: Instant;
  /** … to just before this one (∞ where it says none). */
  readonly validTo: Instant;
  readonly knownAt: Instant;
  readonly seq: number;
  readonly file: string;
  readonly record: number;
}

/** What a body states of its units under a clause, or of one device; never more than a statement. */
export interface Attestation {
  readonly kind: "attestation";
  readonly id: string;
  readonly body: string;
  readonly device?: string;
  readonly measure: string;
  readonly clause: string;
  readonly row?: string;
  /** How many units it speaks of; absent: the number is not known. */
  readonly units?: number;
  /** Out of how many, where told. */
  readonly of?: number;
  readonly statement: "absent" | "present" | "unknown";
  /** The day it speaks of … */
  readonly asOf: Day;
  /** … whose last instant in Europe/Brussels is this. */
  readonly observedAt: Instant;
  /** A named person, a capacity, a date, and the digest of the file received: with all four it is signed. */
  readonly signed: boolean;
  /** A pseudonym: the name itself stays in the file. */
  readonly signedBy?: string;
  readonly capacity?: string;
  readonly signedOn?: Day;
  readonly knownAt: Instant;
  readonly seq: number;
  readonly file: string;
  readonly record: number;
}

/** A control seen at work in a body's own log. */
export interface ControlSeen {
  readonly kind: "control-seen";
  readonly id: string;
  readonly body: string;
  readonly client: string;
  readonly at: Instant;
  /** A policy rule was applied, or the canary name was asked for. */
  readonly what: "rule-applied" | "canary-applied" | "canary-asked";
  /** The tag that the resolver writes for the policy zone. */
  readonly tag?: string;
  /** What the policy did: rpz-nxdomain, rpz-passthru, rpz-local-data… */
  readonly action?: string;
  /** The canary's whole name, in lower case without the last dot. */
  readonly canary?: string;
  readonly knownAt: Instant;
  readonly seq: number;
  readonly file: string;
  readonly record: number;
}
