import { z } from "zod";
import { type Language, languages } from "../../language/language.ts";
import type { Store } from "../../store/store.ts";
import type { Day, Instant } from "../../time/time.ts";
import { type Capacity, capacities } from "../addressee.ts";

/** What the table holds of a version, beside its letter. */
export interface HeldVersion {
  readonly language: Language;
  readonly official: boolean;
  readonly subject: string;
}

/** A notice as it was prepared: what its link speaks of. */
export interface HeldNotice {
  readonly key: string;
  readonly measure: string;
  readonly version: string;
  readonly from: string;
  readonly body: string;
  readonly as: Capacity;
  /** Those of the measure that it tells the body of. */
  readonly clauses: readonly string[];
  readonly by: Day | null;
  readonly preparedAt: Instant;
  readonly fictional: boolean;
  /** The official versions first. */
  readonly versions: readonly HeldVersion[];
  /** The languages in which a letter is held. */
  readonly letters: readonly Language[];
}

/** The versions in which its body is written to again: the official ones; all of them where none is. */
export const versionsToWrite = ({ versions }: Pick<HeldNotice, "versions">): readonly HeldVersion[] => {
  const official = versions.filter((version) => version.official);
  return official.length > 0 ? official : versions;
};

const form = z.object({
  from: z.string(),
  as: z.enum(capacities),
  clauses: z.array(z.string()),
  by: z.string().nullable(),
  fictional: z.boolean(),
  versions: z.array(z.object({ language: z.enum(languages), official: z.boolean(), subject: z.string() })).min(1),
});

/** The notice of a key; undefined where none was prepared. */
export const noticeHeld = (store: Pick<Store, "statement">, key: string): HeldNotice | undefined => {
  const row = store.statement("SELECT measure, version, body, prepared_at, json FROM notice WHERE key = ?").get(key);
  if (row === undefined) return undefined;
  const { from, as, clauses, by, fictional, versions } = form.parse(JSON.parse(String(row.json)));
  const letters = store.statement("SELECT language FROM letter WHERE notice = ?").all(key);
  return Object.freeze({
    key,
    measure: String(row.measure),
    version: String(row.version),
    from,
    body: String(row.body),
    as,
    clauses,
    by,
    preparedAt: Number(row.prepared_at),
    fictional,
    versions,
    letters: languages.filter((language) => letters.some((letter) => letter.language === language)),
  });
};

/** The letter of a notice in a language, as PDF; undefined where none is held. */
export const letterHeld = (
  store: Pick<Store, "statement">,
  key: string,
  language: Language,
): Uint8Array<ArrayBuffer> | undefined => {
  const pdf = store.statement("SELECT pdf FROM letter WHERE notice = ? AND language = ?").get(key, language)?.pdf;
  return pdf instanceof Uint8Array ? new Uint8Array(pdf) : undefined;
};
