import type { Json } from "../ledger/canonical.ts";
import type { Words } from "../measure/measure.ts";
import { isMap } from "../measure/reader.ts";
import { fail, ok, type Place, type Problem, type Result } from "../problem/problem.ts";
import type { World } from "../register/body.ts";
import { body, type Register } from "../register/register.ts";
import type { Instant } from "../time/time.ts";
import { yamlProblem } from "../yaml/problems.ts";
import { type Parsed, type Path, parseYaml, readPart } from "../yaml/read.ts";
import { bodiesOf, ofOneWorld } from "./bodies.ts";
import { type AnyRecord, type Deed, isDeed, type Points, type RecordKind, recordKinds } from "./deed.ts";
import { dayToAsk, momentOf } from "./moment.ts";
import { recordProblem } from "./problems.ts";
import { doerOf, idOf, listOf, recordOf, type WrittenDeed } from "./record.ts";
import { shapes, type Written } from "./schema.ts";

/** What records are read against. */
export interface Ground {
  readonly register: Register;
  /** The receipt clock. Absent for the public record, whose own `known-at` counts from the beginning. */
  readonly received?: Instant;
  /** The clauses of a measure; undefined when there is no such measure. Absent: measures are not checked. */
  readonly clausesOf?: (measure: string) => readonly string[] | undefined;
  /** The ids of the control points there are. Absent: points are not checked. */
  readonly points?: readonly string[];
}

/** A record that was read: its typed value, and what the ledger keeps of it (bodies named, not described). */
export interface ReadRecord {
  readonly record: AnyRecord;
  readonly written: { readonly [name: string]: Json };
  readonly place: Place;
  readonly warnings: readonly Problem[];
}

/** What a set of files gave. */
export interface ReadRecords {
  /** How many records stood in the files, good or not. */
  readonly count: number;
  readonly kept: readonly ReadRecord[];
  /** What is wrong with each record that is not kept: one list a record. */
  readonly rejected: readonly (readonly Problem[])[];
  /** Why files were refused whole: not YAML, or no records in them. */
  readonly refused: readonly Problem[];
}

export interface File {
  readonly name: string;
  readonly text: string;
}

interface Item {
  readonly path: Path;
  readonly value: unknown;
}

/** One record, a list of them, or a list under `deeds` or `records`. */
const itemsOf = (parsed: Parsed): Result<readonly Item[]> => {
  const { value } = parsed;
  const key = isMap(value) ? ["deeds", "records"].find((name) => Object.hasOwn(value, name)) : undefined;
  if (isMap(value) && key === undefined && Object.hasOwn(value, "kind")) return ok([{ path: [], value }]);
  const list = isMap(value) && key !== undefined ? value[key] : value;
  if (!Array.isArray(list)) return fail(recordProblem("E-RECORD-NONE", parsed.placeOf([])));
  const others = isMap(value) ? Object.keys(value).filter((name) => name !== key) : [];
  if (others.length > 0) {
    const keys = "deeds, records";
    return fail(
      ...others.map((name) => yamlProblem("E-YAML-UNKNOWN-KEY", parsed.placeOfKey([], name), { key: name, keys })),
    );
  }
  return ok(list.map((each, index) => ({ path: key === undefined ? [index] : [key, index], value: each })));
};

const isKind = (value: unknown): value is RecordKind => recordKinds.some((kind) => kind === value);

interface Concern {
  readonly about: readonly string[];
  readonly alsoAbout: readonly Words[];
}

/** Deeds that say to whom something goes, in `to` as well as in `about`. */
const passesOn = (written: WrittenDeed): written is Extract<WrittenDeed, { kind: "relay" | "route" }> =>
  written.kind === "relay" || written.kind === "route";

/** Whom a deed concerns: bodies by name, by description (as they were on its day), or in words; by default, who did it. */
const concernOf = (written: WrittenDeed, known: Instant, ground: Ground, place: Place): Result<Concern> => {
  const by = doerOf(written);
  const items = [...listOf(written.about), ...(passesOn(written) ? listOf(written.to) : [])];
  const names = items.filter((item) => typeof item === "string");
  const [first] = by.body === undefined ? names : [by.body];
  const world: World = (first === undefined ? undefined : body(ground.register, first)?.world) ?? "real";
  const draft = recordOf(written, { id: "", known, about: [], alsoAbout: [] });
  const about = new Set<string>();
  const alsoAbout: Words[] = [];
  for (const item of items) {
    if (typeof item === "string") about.add(item);
    else if ("described" in item) alsoAbout.push(item.described);
    else {
      const found = bodiesOf(ground.register, item, isDeed(draft) ? dayToAsk(draft) : "", world, place);
      if (!found.ok) return found;
      for (const id of found.value) about.add(id);
    }
  }
  if (items.length === 0 && by.body !== undefined) about.add(by.body);
  if (about.size + alsoAbout.length === 0) return fail(recordProblem("E-RECORD-WHOSE", place));
  return ok({ about: [...about], alsoAbout });
};

const bodiesNamed = (record: AnyRecord): readonly string[] => {
  if (record.kind === "population" || record.kind === "points") return [record.body, ...listOf(record.by.body)];
  if (!isDeed(record)) return [];
  const approver =
    record.kind === "exemption" ? [record.approver, record.requester].flatMap((by) => listOf(by?.body)) : [];
  const from = record.kind === "relay" || record.kind === "route" ? listOf(record.from) : [];
  const covered = record.kind === "control" ? record.covers.flatMap((cover) => listOf(cover.body)) : [];
  return [
    ...listOf(record.by.body),
    ...record.about,
    ...listOf(record.stated?.by.body),
    ...approver,
    ...from,
    ...covered,
  ];
};

const strangePoints = ({ points }: Points, { points: known }: Ground, place: Place): readonly Problem[] =>
  points
    .filter(({ point }) => known !== undefined && !known.includes(point))
    .map(({ point }) => recordProblem("E-RECORD-POINT", place, { point, points: (known ?? []).join(", ") }));

const linksOf = (record: AnyRecord, ground: Ground, place: Place): readonly Problem[] => {
  const worlds = ofOneWorld(ground.register, bodiesNamed(record), place);
  if (record.kind === "points") return [...worlds, ...strangePoints(record, ground, place)];
  if (record.kind === "retraction" || record.measure === undefined || ground.clausesOf === undefined) return worlds;
  const clauses = ground.clausesOf(record.measure);
  if (
    clauses === undefined ||
    record.kind === "choice" ||
    record.clause === undefined ||
    clauses.includes(record.clause)
  )
    return worlds;
  return [...worlds, recordProblem("E-RECORD-CLAUSE", place, { measure: record.measure, clause: record.clause })];
};

/** A record about a measure that the corpus does not hold is kept, and said: its file may be elsewhere. */
const strangersOf = (record: AnyRecord, ground: Ground, place: Place): readonly Problem[] => {
  if (
    record.kind === "retraction" ||
    record.kind === "points" ||
    record.measure === undefined ||
    ground.clausesOf === undefined
  )
    return [];
  if (ground.clausesOf(record.measure) !== undefined) return [];
  return [recordProblem("E-RECORD-MEASURE", place, { measure: record.measure }, "warning")];
};

const claimOf = (deed: Deed, place: Place): readonly Problem[] => {
  const { at } = deed;
  if (at.kind !== "contested" || at.chosen === undefined) return [];
  const claims = at.claims.map((claim) => claim.id);
  if (claims.includes(at.chosen.claim)) return [];
  return [recordProblem("E-RECORD-CLAIM", place, { claim: at.chosen.claim, claims: claims.join(", ") })];
};

const isWrittenDeed = (written: Written<RecordKind>): written is WrittenDeed =>
  "at" in written || written.kind === "exemption";

const readItem = (parsed: Parsed, { path, value }: Item, ground: Ground, number: number): Result<ReadRecord> => {
  const place: Place = { ...parsed.placeOf(path), record: number };
  const kind = isMap(value) ? value.kind : undefined;
  if (!isKind(kind)) {
    return fail(
      recordProblem("E-RECORD-KIND", place, { kind: String(kind ?? "").slice(0, 80), kinds: recordKinds.join(", ") }),
    );
  }
  const checked = readPart<Written<RecordKind>>(parsed, path, value, shapes[kind]);
  if (!checked.ok)
    return fail(...checked.problems.map((each) => ({ ...each, place: { ...each.place, record: number } })));
  const written = checked.value;
  if (isWrittenDeed(written) && written.stated !== undefined && written.basis === "record") {
    return fail(yamlProblem("E-YAML-VALUE", place, { key: "basis", values: "stated" }));
  }
  const own = written["known-at"] === undefined ? undefined : momentOf(written["known-at"]).last;
  if (own === undefined && ground.received === undefined)
    return fail(yamlProblem("E-YAML-MISSING", place, { key: "known-at" }));
  const known = Math.max(...[own, ground.received].filter((each) => each !== undefined));
  const concern = isWrittenDeed(written) ? concernOf(written, known, ground, place) : ok({ about: [], alsoAbout: [] });
  if (!concern.ok) return concern;
  const id = ownIdOf(written) ?? idOf(kind, keptForm(written, concern.value));
  const record = recordOf(written, { id, known, ...concern.value });
  const problems = [...linksOf(record, ground, place), ...(isDeed(record) ? claimOf(record, place) : [])];
  if (problems.length > 0) return fail(...problems);
  return ok({
    record,
    written: { ...keptForm(written, concern.value), id },
    place,
    warnings: strangersOf(record, ground, place),
  });
};

const ownIdOf = (written: Written<RecordKind>): string | undefined =>
  written.kind !== "choice" || written.chooses !== undefined ? written.id : undefined;

/** As the ledger keeps it, but for its id: as written, with the bodies that were described named as they were found. */
const keptForm = (written: Written<RecordKind>, { about, alsoAbout }: Concern): { readonly [name: string]: Json } => {
  if (written.kind === "choice") {
    const { id, chooses = id, ...rest } = written;
    return { ...rest, chooses };
  }
  if (!isWrittenDeed(written)) return written;
  const named = [
    ...about,
    ...alsoAbout.map((described) => (typeof described === "string" ? { described } : { described: { ...described } })),
  ];
  if (!passesOn(written)) return { ...written, about: named };
  const { to: _, ...rest } = written;
  return { ...rest, about: named };
};

/** The good records of some files, each on its own, and the problems of the others: E-RECORD-… and E-YAML-…. */
export const readRecords = (files: readonly File[], ground: Ground): ReadRecords => {
  const kept: ReadRecord[] = [];
  const rejected: (readonly Problem[])[] = [];
  const refused: Problem[] = [];
  for (const { name, text } of files) {
    const parsed = parseYaml(name, text);
    const items = parsed.ok ? itemsOf(parsed.value) : parsed;
    if (!parsed.ok || !items.ok) {
      refused.push(...(items.ok ? [] : items.problems));
      continue;
    }
    for (const [index, item] of items.value.entries()) {
      const read = readItem(parsed.value, item, ground, index + 1);
      if (read.ok) kept.push(read.value);
      else rejected.push(read.problems);
    }
  }
  return { count: kept.length + rejected.length, kept, rejected, refused };
};
