import { beginningOf, longestOf } from "../measure/exemption.ts";
import type { Exception } from "../measure/measure.ts";
import { addPeriod, endOfDay, type Instant, startOfDay } from "../time/time.ts";
import type { Exemption, Mitigation } from "./deed.ts";
import type { Known } from "./known.ts";
import { whenOf } from "./moment.ts";

/** The first instant of the day of a record, by which it has certainly been made where its day is not established. */
const dayOfRecord = (deed: Exemption, zone: string, knownAt: Instant): Instant => {
  const { on, latest } = whenOf(deed, knownAt);
  return on?.kind === "day" ? startOfDay(on.day, zone) : latest;
};

/** From when a record changes an exemption. A grant that reaches back counts from where it says that it does. */
const changesFrom = (deed: Exemption, zone: string, knownAt: Instant): Instant => {
  const own = dayOfRecord(deed, zone, knownAt);
  return deed.status === "granted" && deed.granted !== undefined ? Math.min(own, beginningOf(deed.granted, zone)) : own;
};

const lists = ["devices", "holders", "clients", "groups", "names"] as const;
const singles = ["row", "ground", "requester", "requested", "approver", "granted", "until", "documentation"] as const;

const newest = (before: readonly Mitigation[], by: readonly Mitigation[]): readonly Mitigation[] => [
  ...new Map([...before, ...by].map((each) => [each.id, each])).values(),
];

/**
 * The exemption as another record about it leaves it. What a grant says counts, and of the rest nothing changes; a refusal and a revocation end
 * the whole. Whoever holds the record of a grant holds what is granted, also where the request is only told.
 */
const changed = (one: Exemption, by: Exemption): Exemption => {
  const ended = { ...one, status: by.status, basis: by.basis, by: by.by };
  if (by.status !== "granted") return ended;
  return {
    ...ended,
    delegated: by.approver === undefined ? one.delegated : by.delegated,
    mitigations: newest(one.mitigations, by.mitigations),
    ...Object.fromEntries(lists.flatMap((key) => (by[key].length > 0 ? [[key, by[key]]] : []))),
    ...Object.fromEntries(singles.flatMap((key) => (by[key] === undefined ? [] : [[key, by[key]]]))),
  };
};

/** What a record that tells an end was before it: what is revoked was granted, what is refused was requested. */
const before: Partial<Record<Exemption["status"], Exemption["status"]>> = { revoked: "granted", refused: "requested" };

/** An exemption with the records that change it, in the order in which they do. */
export interface Course {
  readonly first: Exemption;
  readonly changes: readonly { readonly from: Instant; readonly by: Exemption }[];
}

/**
 * The exemptions of a body under a measure, each with the records about it (`of`) that hold: what is only stated changes nothing. A record
 * about an exemption that is not there, or of another body, counts for nothing.
 */
export const coursesOf = (
  { deeds, knownAt }: Pick<Known, "deeds" | "knownAt">,
  { body, measure, zone }: { readonly body: string; readonly measure: string; readonly zone: string },
): readonly Course[] => {
  const own = deeds
    .filter((deed) => deed.kind === "exemption")
    .filter((deed) => deed.measure === measure && deed.about.includes(body));
  const about = Map.groupBy(
    own.filter(({ of, basis }) => of !== undefined && basis === "record"),
    ({ of }) => of,
  );
  return own
    .filter(({ of }) => of === undefined)
    .map((first) => {
      const found = about.get(first.id) ?? [];
      const changes = found
        .map((by) => ({ from: changesFrom(by, zone, knownAt), by }))
        .sort((a, b) => a.from - b.from || a.by.known - b.by.known || (a.by.id < b.by.id ? -1 : 1));
      const was = first.granted === undefined && first.status === "revoked" ? undefined : before[first.status];
      return was === undefined
        ? { first, changes }
        : {
            first: { ...first, status: was },
            changes: [{ from: dayOfRecord(first, zone, knownAt), by: first }, ...changes],
          };
    });
};

/** The exemption as the records about it have left it at an instant; with `heard`, only those that were known by then. */
export const standingAt = ({ first, changes }: Course, at: Instant, heard?: Instant): Exemption | undefined => {
  if (heard !== undefined && first.known > heard) return undefined;
  return changes
    .filter(({ from, by }) => from <= at && (heard === undefined || by.known <= heard))
    .reduce((one, { by }) => changed(one, by), first);
};

/** Exemptions by those whom they may name, so that nobody looks through all of them for one device. */
export interface Indexed {
  readonly all: readonly Course[];
  /** Those that may ever name a device or one of its holders. */
  readonly naming: (device: string, holders: readonly string[]) => readonly Course[];
}

/** The same exemptions, to be looked up. */
export const indexed = (all: readonly Course[]): Indexed => {
  const byName = new Map<string, Set<number>>();
  const add = (key: string, place: number): void => {
    byName.set(key, (byName.get(key) ?? new Set()).add(place));
  };
  all.forEach(({ first, changes }, place) => {
    for (const { devices, holders, row } of [first, ...changes.map(({ by }) => by)]) {
      for (const device of devices) add(`device ${device}`, place);
      for (const holder of holders) add(`holder ${holder}`, place);
      if (row !== undefined) add("any", place);
    }
    if (first.devices.length + first.holders.length === 0) add("any", place);
  });
  return {
    all,
    naming: (device, holders) => {
      const keys = ["any", `device ${device}`, ...holders.map((holder) => `holder ${holder}`)];
      const places = new Set(keys.flatMap((key) => [...(byName.get(key) ?? [])]));
      return [...places].sort((a, b) => a - b).flatMap((place) => all[place] ?? []);
    },
  };
};

const edgesOfProof = ({ on, validFor }: Mitigation, exceptions: readonly Exception[], zone: string) => {
  if (on === undefined) return [];
  const periods = [validFor, ...exceptions.flatMap(({ mitigations }) => mitigations.map(({ maxAge }) => maxAge))];
  const ends = periods.flatMap((period) => (period === undefined ? [] : endOfDay(addPeriod(on, period), zone)));
  return [startOfDay(on, zone), ...ends];
};

/** The instants at which what an exemption does can change: it begins, ends, is proven, is changed or becomes known. */
export const edgesOf = (
  { first, changes }: Course,
  exceptions: readonly Exception[],
  zone: string,
): readonly Instant[] => [
  ...changes.map(({ from }) => from),
  ...[first, ...changes.map(({ by }) => by)].flatMap(({ granted, until, known, mitigations }) => [
    known,
    ...(granted === undefined ? [] : [beginningOf(granted, zone)]),
    ...[
      until,
      ...exceptions.map((one) => (granted === undefined ? undefined : longestOf({ from: granted }, one, zone))),
    ].flatMap((day) => (day === undefined ? [] : endOfDay(day, zone))),
    ...mitigations.flatMap((each) => edgesOfProof(each, exceptions, zone)),
  ]),
];
