import { present } from "../yaml/present.ts";
import { knownFrom } from "./known-from.ts";
import type { Effect, Instrument, Time } from "./measure.ts";
import { many, own, type Path, type Reader } from "./reader.ts";
import type { InstrumentFile } from "./schema.ts";
import { readTime } from "./time-expression.ts";

/** The dates that an instrument may have; the first that it has is when it is `immediate`, save that an announcement starts nothing. */
export const dateFields = [
  "decided",
  "signed",
  "sent",
  "published",
  "adopted",
  "effective",
  "advised",
  "announced",
] as const;

/** The dates that an instrument of a file has, in that order. */
export const datesIn = (
  instruments: Readonly<Record<string, InstrumentFile>>,
  instrument: string,
): readonly string[] | undefined => {
  const raw = own(instruments, instrument);
  return raw === undefined ? undefined : dateFields.filter((field) => raw[field] !== undefined);
};

/** An instrument with its dates and effects. `carriedBy` gives the clauses that an instrument of the file carries. */
export const readInstrument = (
  id: string,
  raw: InstrumentFile,
  carriedBy: (instrument: string) => readonly string[],
  reader: Reader,
): Instrument => {
  const path: Path = ["instruments", id];
  const dates = new Map<string, Time>();
  for (const field of dateFields) {
    const time = raw[field];
    if (time !== undefined) dates.set(field, readTime(time, [...path, field], `claim.${id}.${field}`, reader));
  }
  const effects = (raw.effects ?? []).map((effect, place): Effect => {
    const here: Path = [...path, "effects", place];
    const time = (field: "from" | "until") =>
      effect[field] === undefined
        ? undefined
        : readTime(effect[field], [...here, field], `claim.${id}.effect-${place + 1}-${field}`, reader, id);
    const instruments = effect.instruments ?? [];
    if (effect.clauses === undefined && instruments.length === 0) reader.shape(here, "effect");
    return present({
      does: effect.does,
      clauses: [...new Set([...(effect.clauses ?? []), ...instruments.flatMap(carriedBy)])],
      instruments,
      from: time("from"),
      until: time("until"),
    });
  });
  return Object.freeze(
    present({
      kind: "instrument" as const,
      id,
      form: raw.kind,
      title: raw.title,
      by: raw.by,
      dates,
      proposed: raw.status === "proposed",
      known: knownFrom(raw.known, [...path, "known"], reader),
      source: many(raw.source),
      links: raw.links ?? [],
      effects,
      note: raw.note,
      place: reader.place(path),
    }),
  );
};
