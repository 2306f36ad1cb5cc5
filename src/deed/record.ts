import { hash } from "node:crypto";
import { canonical, type Json } from "../ledger/canonical.ts";
import type { Words } from "../measure/measure.ts";
import { type Instant, isDay } from "../time/time.ts";
import { clientOf, hostOf } from "./client.ts";
import type { AnyRecord, At, By, RecordKind, Source } from "./deed.ts";
import { momentOf } from "./moment.ts";
import type { Written, WrittenAt, WrittenBy, WrittenSource } from "./schema.ts";

/** Bodies have ids of the form `be/…`; anything else in the place of a doer is a capacity in words. */
const looksLikeBody = (text: string): boolean => /^[a-z]{2}(\/[^\s/]+)+$/.test(text);

const byOf = (written: WrittenBy): By => {
  if (typeof written !== "string") return written;
  return looksLikeBody(written) ? { body: written } : { capacity: written };
};

/** One or several, as a list. */
export const listOf = <T>(value: T | T[] | undefined): readonly T[] => {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
};

const atOf = (written: WrittenAt): At => {
  if (written === "unknown") return { kind: "unknown" };
  if (typeof written === "string") return momentOf(written);
  if ("unknown" in written) {
    const { unknown: _, ...bounds } = written;
    return { kind: "unknown", ...bounds };
  }
  const claims = Object.entries(written.claims).map(([id, { value, by, known, status = "asserted" }]) => ({
    id,
    value: momentOf(value),
    by: listOf(by),
    status,
    ...(known === undefined ? {} : { known: momentOf(known).last }),
  }));
  return { kind: "contested", claims, ...pick(written, "chosen") };
};

const sourceOf = (written: WrittenSource): Source => (typeof written === "string" ? { title: written } : written);

/** The named keys, where they are there at all. */
const pick = <T extends object, K extends keyof T>(value: T, ...keys: readonly K[]): Pick<T, K> =>
  Object.fromEntries(keys.filter((key) => Object.hasOwn(value, key)).map((key) => [key, value[key]])) as Pick<T, K>;

/** The id of a record that gives none: its kind and the digest of its content, so that the same record has the same id everywhere. */
export const idOf = (kind: RecordKind, written: Json): string =>
  `${kind}:${hash("sha256", canonical(written), "hex").slice(0, 16)}`;

/** What the reader settles beside the shape: the id, the second clock, and who is concerned. */
export interface Settled {
  readonly id: string;
  readonly known: Instant;
  readonly about: readonly string[];
  readonly alsoAbout: readonly Words[];
}

type WrittenRecord = Written<RecordKind>;
export type WrittenDeed = Exclude<WrittenRecord, { kind: "population" | "points" | "retraction" | "choice" }>;

/** Who did it; an exemption is done by its approver, where nobody else is named. */
export const doerOf = (written: WrittenDeed): By =>
  byOf(written.kind === "exemption" ? (written.by ?? written.approver ?? written.requester ?? {}) : written.by);

const commonOf = (written: WrittenDeed, settled: Settled) => ({
  ...settled,
  by: doerOf(written),
  at: atOf(
    written.kind === "exemption" ? (written.at ?? written.granted ?? written.requested ?? "unknown") : written.at,
  ),
  basis: written.stated === undefined ? (written.basis ?? "record") : ("stated" as const),
  ...pick(written, "measure", "clause", "says", "note"),
  ...(written.source === undefined ? {} : { source: sourceOf(written.source) }),
  ...(written.stated === undefined ? {} : { stated: { ...written.stated, by: byOf(written.stated.by) } }),
});

const deedOf = (written: WrittenDeed, settled: Settled): AnyRecord => {
  const common = commonOf(written, settled);
  switch (written.kind) {
    case "dispatch":
      return { ...common, kind: written.kind, state: written.state ?? "sent", ...pick(written, "channel") };
    case "relay":
      return { ...common, kind: written.kind, ...pick(written, "channel", "from") };
    case "acknowledgement":
      return { ...common, kind: written.kind, ...pick(written, "of") };
    case "response":
      return { ...common, kind: written.kind, ...pick(written, "answer", "organ", "reference", "reason") };
    case "rule":
      return {
        ...common,
        kind: written.kind,
        none: written.none ?? false,
        namesBlock: written["names-block"] ?? false,
        ...pick(written, "from", "until", "reference"),
      };
    case "control":
      return {
        ...common,
        kind: written.kind,
        none: written.none ?? false,
        covers: listOf(written.covers),
        prevents: written.prevents ?? true,
        ...pick(written, "point", "until", "token", "zone", "version"),
      };
    case "test":
      return {
        ...common,
        kind: written.kind,
        none: written.none ?? false,
        found: written.found ?? [],
        ...pick(written, "point", "sample", "of", "result", "row", "channel", "token", "version"),
      };
    case "exemption":
      return {
        ...common,
        kind: written.kind,
        status: written.status ?? "granted",
        devices: listOf(written.devices),
        holders: listOf(written.holders),
        clients: listOf(written.clients).flatMap((each) => clientOf(each) ?? []),
        groups: listOf(written.groups),
        names: listOf(written.names).flatMap((each) => hostOf(each) ?? []),
        delegated: written.delegated ?? false,
        mitigations: (written.mitigations ?? []).map(({ "valid-for": validFor, ...rest }) => ({
          ...rest,
          ...(validFor === undefined ? {} : { validFor }),
        })),
        ...(written.requester === undefined ? {} : { requester: byOf(written.requester) }),
        ...(written.approver === undefined ? {} : { approver: byOf(written.approver) }),
        ...(written.granted === undefined
          ? {}
          : { granted: isDay(written.granted) ? written.granted : momentOf(written.granted).last }),
        ...(written.documentation === undefined ? {} : { documentation: sourceOf(written.documentation) }),
        ...pick(written, "of", "row", "ground", "requested", "until"),
      };
    case "awareness":
      return { ...common, kind: written.kind, ...pick(written, "channel", "reach") };
    case "position":
      return { ...common, kind: written.kind };
    case "fulfilment":
      return { ...common, kind: written.kind, action: written.action };
    case "route":
      return {
        ...common,
        kind: written.kind,
        none: written.none ?? false,
        ...pick(written, "from", "channel", "within"),
      };
  }
};

/** The typed record of a written one whose shape, bodies and links have been checked. */
export const recordOf = (written: WrittenRecord, settled: Settled): AnyRecord => {
  const { id, known } = settled;
  switch (written.kind) {
    case "population": {
      const complete =
        written.complete === true ? "yes" : written.complete === false ? "no" : (written.complete ?? "unknown");
      return {
        kind: written.kind,
        id,
        known,
        complete,
        by: byOf(written.by),
        ...pick(written, "body", "measure", "clause", "row", "declared", "on"),
        ...(written.known === undefined ? {} : { listed: written.known }),
      };
    }
    case "points":
      return { kind: written.kind, id, known, by: byOf(written.by), ...pick(written, "body", "points", "on") };
    case "retraction":
      return {
        kind: written.kind,
        id,
        known,
        of: listOf(written.of).map((each) => each.replace(/^sha256:/, "")),
        by: byOf(written.by),
        ...pick(written, "why", "on"),
      };
    case "choice":
      return {
        kind: written.kind,
        id,
        known,
        variable: written.chooses ?? written.id,
        value: String(written.value),
        by: byOf(written.by),
        ...pick(written, "measure", "why", "on"),
      };
    default:
      return deedOf(written, settled);
  }
};
