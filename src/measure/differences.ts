import { isDay, parseInstant, startOfDay } from "../time/time.ts";
import type { Decided } from "./decide.ts";
import type { Case } from "./measure.ts";
import type { Duty } from "./owes.ts";
import { isMap } from "./reader.ts";
import type { Under } from "./ruling.ts";

/** What a case expects of one thing, and what the measure gives. */
export interface Difference {
  readonly what: string;
  readonly expected: unknown;
  readonly found: unknown;
}

/** The hour of an instant as a file writes it, in the zone of the measure: without seconds and offset. */
const local = (text: string): string => text.replace(/^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}):00[+-]\d{2}:\d{2}$/, "$1");

/** A value as a file writes it: `[a, b]`, `{a: b}`; `none` where there is none. */
const written = (value: unknown): string => {
  if (value === undefined) return "none";
  if (Array.isArray(value)) return `[${value.map(written).join(", ")}]`;
  if (!isMap(value)) return local(String(value));
  const said = Object.entries(value).filter(([, one]) => one !== undefined);
  return `{${said.map(([key, one]) => `${key}: ${written(one)}`).join(", ")}}`;
};

const longest = 200;

const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);

/** `ruling: permitted → prohibited; asks: [] → [device.owner]`: in the words of the file, so in no language. */
export const differencesInWords = (all: readonly Difference[]): string =>
  all.map(({ what, expected, found }) => `${what}: ${cut(written(expected))} → ${cut(written(found))}`).join("; ");

const sameWords = (a: readonly string[], b: readonly string[]): boolean =>
  JSON.stringify([...a].sort()) === JSON.stringify([...b].sort());

const momentOf = (text: string, zone: string) => (isDay(text) ? startOfDay(text, zone) : parseInstant(text, zone));

/** Do two texts name one moment? A day is its first instant; an hour without offset is of the zone. */
const sameMoment = (a: string | undefined, b: string | undefined, zone: string): boolean => {
  if (a === b || a === undefined || b === undefined) return a === b;
  const moment = momentOf(a, zone);
  return moment !== undefined && moment === momentOf(b, zone);
};

type Row = NonNullable<Case["expect"]["under"]>[number];

const valuesOf = ({ ruling: _, "late-from": __, "remove-by": ___, ...values }: Row) => Object.entries(values);

const rowWritten = (row: Under) => ({
  ...Object.fromEntries(row.values),
  ruling: row.ruling,
  "late-from": row.lateFrom,
  "remove-by": row.removeBy,
});

/** A row of answers that is not among those computed; found is the one for these answers, or else all of them. */
const underDifference = (wanted: Row, under: readonly Under[], zone: string): readonly Difference[] => {
  const { ruling, "late-from": lateFrom, "remove-by": removeBy } = wanted;
  const alike = under.filter((row) => valuesOf(wanted).every(([id, value]) => row.values.get(id) === value));
  const hit = alike.some(
    (row) =>
      row.ruling === ruling &&
      (lateFrom === undefined || (typeof lateFrom === "string" && sameMoment(lateFrom, row.lateFrom, zone))) &&
      (removeBy === undefined || row.removeBy === removeBy),
  );
  if (hit) return [];
  return [{ what: "under", expected: wanted, found: (alike.length > 0 ? alike : under).map(rowWritten) }];
};

const differ = (what: string, expected: unknown, found: unknown, same = expected === found): readonly Difference[] =>
  expected === undefined || same ? [] : [{ what, expected, found }];

/** What a ruling gives otherwise than a case expects. What an undetermined one asks and hangs on is always looked at: nothing, if the case names nothing. */
export const rulingDifferences = (expect: Case["expect"], found: Decided, zone: string): readonly Difference[] => {
  const undetermined = expect.ruling === "undetermined";
  const all = (wanted: readonly string[] | undefined) => wanted ?? (undetermined ? [] : undefined);
  const asks = all(expect.asks);
  const texts = all(expect.texts);
  const prevented = found.prevented.map((id) => id.split("#")[1] ?? id);
  const clause = (id: string) => found.clauses.find((one) => one.id === id);
  return [
    ...differ("ruling", expect.ruling, found.ruling),
    ...differ("at-least", expect.atLeast, found.atLeast),
    ...differ("at-most", expect.atMost, found.atMost),
    ...differ("asks", asks, found.asks, sameWords(asks ?? [], found.asks)),
    ...differ("texts", texts, found.texts, sameWords(texts ?? [], found.texts)),
    ...differ("remove-by", expect.removeBy, found.removeBy),
    ...differ("late-from", expect.lateFrom, found.lateFrom, sameMoment(expect.lateFrom, found.lateFrom, zone)),
    ...(expect.under ?? []).flatMap((wanted) => underDifference(wanted, found.under, zone)),
    ...differ("prevented", expect.prevented, prevented, sameWords(expect.prevented ?? [], prevented)),
    ...[...(expect.exemption ?? [])].flatMap(([id, wanted]) =>
      differ(`exemption ${id}`, wanted, clause(id)?.because.exemption),
    ),
    ...[...(expect.clauses ?? [])].flatMap(([id, wanted]) => differ(`clause ${id}`, wanted, clause(id)?.state)),
  ];
};

/** What a body owes by a clause otherwise than a case expects. */
export const dutyDifferences = (
  clause: string,
  wanted: Readonly<Record<string, string>>,
  found: Duty,
  zone: string,
): readonly Difference[] =>
  Object.entries(wanted).flatMap(([field, value]) => {
    const given = found[field] ?? "none";
    const same = field === "late-from" && sameMoment(value, given, zone);
    return differ(`owes ${clause} ${field}`, value, given, same || value === given);
  });
