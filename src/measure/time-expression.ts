import { isDay, parseInstant } from "../time/time.ts";
import { isContested, readContested } from "./contested.ts";
import { type Counted, subjectDays, type Time } from "./measure.ts";
import { isCount } from "./period.ts";
import { measureProblem } from "./problems.ts";
import type { Path, Reader } from "./reader.ts";
import { readGuard } from "./rows.ts";

const form = /^(?<base>\S+)(?:\s+\+\s+(?<plus>[^,]+?))?(?:,\s+first day (?<first>counted|not counted))?$/;

const countedIn = (text: string): ({ readonly base: string } & Counted) | undefined => {
  const { base, plus, first } = form.exec(text)?.groups ?? {};
  if (base === undefined || (plus !== undefined && !isCount(plus)) || (first !== undefined && plus === undefined))
    return undefined;
  return {
    base,
    ...(plus === undefined ? {} : { plus }),
    ...(first === undefined ? {} : { firstDay: first === "counted" ? "counted" : "not-counted" }),
  };
};

const readAnchor = (
  instrument: string,
  field: string,
  path: Path,
  counted: Counted,
  reader: Reader,
  immediate?: true,
): Time => {
  if (!reader.datesOf(instrument)?.includes(field)) {
    reader.report(
      measureProblem("E-MEASURE-REFERENCE", reader.place(path), { what: "dates", id: `${instrument}.${field}` }),
    );
  }
  return { kind: "anchor", instrument, field, ...(immediate === undefined ? {} : { immediate }), ...counted };
};

/** The date that `immediate` counts from: the first that the carrier has. What was only announced has not been decided. */
const ownDate = (carrier: string | undefined, reader: Reader): string | undefined =>
  carrier === undefined ? undefined : reader.datesOf(carrier)?.find((field) => field !== "announced");

const readText = (raw: string, path: Path, reader: Reader, carrier: string | undefined): Time | undefined => {
  const found = countedIn(raw);
  if (found === undefined) return undefined;
  const { base, ...counted } = found;
  if (isDay(base)) return { kind: "day", day: base, ...counted };
  const bare = counted.plus === undefined;
  if (bare && base === "asap") return { kind: "asap" };
  if (base === "immediate") {
    const field = ownDate(carrier, reader);
    if (carrier !== undefined && field !== undefined) return readAnchor(carrier, field, path, counted, reader, true);
    reader.shape(path, "immediate");
    return { kind: "asap" };
  }
  if (/^\d{4}-\d{2}-\d{2}T/.test(base)) {
    const at = bare ? parseInstant(base, reader.zone) : undefined;
    return at === undefined ? undefined : { kind: "instant", at };
  }
  const subject = subjectDays.find((one) => one === base);
  if (subject !== undefined) return { kind: "subject", of: subject, ...counted };
  const [instrument = "", field = "", more] = base.split(".");
  if (field === "" || more !== undefined) return undefined;
  return readAnchor(instrument, field, path, counted, reader);
};

/**
 * A time as the file writes it (semantics N7, N8, N11). `variable` is the id under which its claims are chosen, `carrier` the instrument
 * that `immediate` counts from.
 */
export const readTime = (raw: unknown, path: Path, variable: string, reader: Reader, carrier?: string): Time => {
  const missing: Time = { kind: "asap" };
  const inside = (value: unknown, key: string | number) => readTime(value, [...path, key], variable, reader, carrier);
  if (typeof raw === "string") {
    const time = readText(raw, path, reader, carrier);
    if (time === undefined) reader.report(measureProblem("E-MEASURE-TIME", reader.place(path), { value: raw }));
    return time ?? missing;
  }
  if (typeof raw !== "object" || raw === null) return missing;
  if ("if" in raw && "then" in raw) {
    const otherwise = "else" in raw && raw.else !== undefined ? inside(raw.else, "else") : undefined;
    return {
      kind: "guarded",
      guard: readGuard(raw.if, [...path, "if"], reader),
      then: inside(raw.then, "then"),
      ...(otherwise === undefined ? {} : { otherwise }),
    };
  }
  if ("unknown" in raw && typeof raw.unknown === "string") {
    const { after, before } = raw as { after?: unknown; before?: unknown };
    return {
      kind: "unknown",
      id: raw.unknown,
      ...(after === undefined ? {} : { after: inside(after, "after") }),
      ...(before === undefined ? {} : { before: inside(before, "before") }),
    };
  }
  if (!isContested(raw)) return missing;
  return readContested(raw, path, variable, reader, (value, here, id) =>
    readTime(value, here, `${variable}.${id}`, reader, carrier),
  );
};
