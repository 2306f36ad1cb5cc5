import { type Instant, isDay, parseInstant } from "../time/time.ts";
import type { Claim, Time, Words } from "./measure.ts";
import { measureProblem } from "./problems.ts";
import type { Reader } from "./reader.ts";
import { readGuard } from "./rows.ts";

type Path = readonly (string | number)[];

// Four digits at most: what a calendar can still count.
const period = /^P(?=\d)(?:\d{1,3}Y)?(?:\d{1,4}M)?(?:\d{1,4}W)?(?:\d{1,4}D)?$/;

/** Since when something could be known: a day written in a file counts from its first instant. */
export const knownFrom = (raw: string | undefined, path: Path, reader: Reader): Instant => {
  if (raw === undefined) return Number.NEGATIVE_INFINITY;
  const at = parseInstant(isDay(raw) ? `${raw}T00:00` : raw, reader.zone);
  if (at === undefined) reader.report(measureProblem("E-MEASURE-TIME", reader.place(path), { value: raw }));
  return at ?? Number.NEGATIVE_INFINITY;
};

const readText = (raw: string, path: Path, reader: Reader): Time | undefined => {
  const [base = "", plus, ...rest] = raw.split(/\s+\+\s+/);
  if (rest.length > 0 || (plus !== undefined && !period.test(plus))) return undefined;
  if (isDay(base)) return { kind: "day", day: base, ...(plus === undefined ? {} : { plus }) };
  if (plus === undefined && base === "asap") return { kind: "asap" };
  if (/^\d{4}-\d{2}-\d{2}T/.test(base)) {
    const at = plus === undefined ? parseInstant(base, reader.zone) : undefined;
    return at === undefined ? undefined : { kind: "instant", at };
  }
  const [instrument = "", field = "", more] = base.split(".");
  if (field === "" || more !== undefined) return undefined;
  if (!reader.hasDate(instrument, field)) {
    reader.report(measureProblem("E-MEASURE-REFERENCE", reader.place(path), { what: "dates", id: base }));
  }
  return plus === undefined ? { kind: "anchor", instrument, field } : { kind: "anchor", instrument, field, plus };
};

interface ClaimFile {
  readonly value: unknown;
  readonly by: string | readonly string[];
  readonly known?: string;
  readonly status?: Claim<Time>["status"];
}

interface ContestedFile {
  readonly claims: Readonly<Record<string, ClaimFile>>;
  readonly chosen?: { readonly claim: string; readonly why: Words; readonly by: string; readonly on: string };
}

const many = (raw: string | readonly string[] | undefined): readonly string[] =>
  raw === undefined ? [] : typeof raw === "string" ? [raw] : raw;

/** A time as the file writes it (semantics N7, N8, N11). `variable` is the id under which its claims are chosen. */
export const readTime = (raw: unknown, path: Path, variable: string, reader: Reader): Time => {
  const missing: Time = { kind: "asap" };
  if (typeof raw === "string") {
    const time = readText(raw, path, reader);
    if (time === undefined) reader.report(measureProblem("E-MEASURE-TIME", reader.place(path), { value: raw }));
    return time ?? missing;
  }
  if (typeof raw !== "object" || raw === null) return missing;
  if ("if" in raw && "then" in raw) {
    const otherwise = "else" in raw ? readTime(raw.else, [...path, "else"], variable, reader) : undefined;
    return {
      kind: "guarded",
      guard: readGuard(raw.if, [...path, "if"], reader),
      then: readTime(raw.then, [...path, "then"], variable, reader),
      ...(otherwise === undefined ? {} : { otherwise }),
    };
  }
  if ("unknown" in raw && typeof raw.unknown === "string") {
    const { after, before } = raw as { after?: string; before?: string };
    return {
      kind: "unknown",
      id: raw.unknown,
      ...(after === undefined ? {} : { after }),
      ...(before === undefined ? {} : { before }),
    };
  }
  const { claims, chosen } = raw as ContestedFile;
  if (Object.keys(claims).length === 0) reader.shape([...path, "claims"], "claims");
  if (chosen !== undefined && !Object.hasOwn(claims, chosen.claim)) {
    reader.report(
      measureProblem("E-MEASURE-REFERENCE", reader.place([...path, "chosen"]), { what: "claims", id: chosen.claim }),
    );
  }
  return {
    kind: "contested",
    id: variable,
    claims: Object.entries(claims).map(([id, claim]) => ({
      id,
      value: readTime(claim.value, [...path, "claims", id, "value"], `${variable}.${id}`, reader),
      by: many(claim.by),
      known: knownFrom(claim.known, [...path, "claims", id, "known"], reader),
      status: claim.status ?? "asserted",
    })),
    ...(chosen === undefined ? {} : { chosen: { value: chosen.claim, why: chosen.why, by: chosen.by, on: chosen.on } }),
  };
};
