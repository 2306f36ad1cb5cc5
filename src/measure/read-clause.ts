import { languages } from "../language/language.ts";
import { type Condition, condition } from "../logic/condition.ts";
import { present } from "../yaml/present.ts";
import { alsoUnder, isContested, readContested, underClaim } from "./contested.ts";
import {
  type Clause,
  type Contested,
  type Force,
  type Modality,
  type Model,
  modalities,
  type Stated,
  type Time,
  type Words,
} from "./measure.ts";
import { readActions } from "./read-actions.ts";
import { readException } from "./read-exception.ts";
import { readNames } from "./read-names.ts";
import { isMap, many, type Path, type Reader } from "./reader.ts";
import { readCondition, readGuard } from "./rows.ts";
import type { ClauseFile, MeasureFile } from "./schema.ts";
import { readTime } from "./time-expression.ts";
import { actions as actionTable } from "./vocabulary/attributes.ts";

export const readForce = (raw: MeasureFile["force"]): Force =>
  present({ formal: raw?.formal, author: raw?.author ?? [], press: raw?.press ?? [] });

/** The strictest first. */
const strictness: readonly Modality[] = ["prohibit", "oblige", "recommend-against", "recommend", "prevent", "permit"];

const readModality = (raw: ClauseFile["modality"], path: Path, variable: string, reader: Reader) => {
  if (!isContested(raw)) {
    const plain = raw as Modality;
    return { modality: plain, modalities: [{ modality: plain }] };
  }
  const contested = readContested(raw, path, variable, reader, (value) => value as Modality);
  const all = contested.claims.map(({ id, value }) => ({ modality: value, guard: underClaim(variable, id) }));
  const chosen = contested.claims.find(({ id }) => id === contested.chosen?.value)?.value;
  const modality = chosen ?? strictness.find((one) => all.some((other) => other.modality === one)) ?? modalities[0];
  return { modality, modalities: all, contested };
};

/** A condition of a clause; of a contested one the rows of every claim, each under its own. */
const readContestable = (raw: unknown, path: Path, variable: string, reader: Reader, allowAny: boolean) => {
  if (!isContested(raw)) return { value: readCondition(raw, path, reader, allowAny) };
  const contested = readContested(raw, path, variable, reader, (value, here) =>
    readCondition(value, here, reader, allowAny),
  );
  const rows = contested.claims.flatMap(({ id, value }) => alsoUnder(value, underClaim(variable, id)).rows);
  return { value: condition(rows), contested };
};

const isWords = (raw: unknown): raw is Words =>
  typeof raw === "string" || (isMap(raw) && languages.every((language) => language in raw));

const readStated = (raw: ClauseFile, at: (field: keyof ClauseFile) => Path, reader: Reader): Stated => {
  const { review } = raw;
  const words = (field: "helped-by" | "sanction" | "alternatives" | "replace") => many<Words>(raw[field]);
  const on = isMap(review) && "on" in review ? review["on"] : undefined;
  return present({
    review:
      review === undefined
        ? undefined
        : isWords(review)
          ? { says: review }
          : present({
              on:
                on === undefined
                  ? undefined
                  : readTime(on, [...at("review"), "on"], `claim.${raw.id}.review`, reader, raw.by),
              with: review.with,
              says: review.says,
            }),
    audience: many(raw.audience).map((one, n): Condition | Words =>
      isWords(one) ? one : readCondition(one, [...at("audience"), n], reader, true),
    ),
    helpedBy: words("helped-by"),
    sanction: words("sanction"),
    alternatives: words("alternatives"),
    replace: words("replace"),
  });
};

const readModel = (raw: NonNullable<ClauseFile["model"]>[number], path: Path, reader: Reader): Model =>
  present({
    modality: raw.modality,
    actions: readActions(raw.actions, [...path, "actions"], "", reader).actions,
    to: raw.to === undefined ? undefined : readCondition(raw.to, [...path, "to"], reader, true),
    where: raw.where === undefined ? undefined : readCondition(raw.where, [...path, "where"], reader),
    says: raw.says,
  });

/**
 * A clause with the defaults of its file put in. `at` gives the path of a field: of the clause, or of the defaults where these say it.
 */
export const readClause = (
  raw: ClauseFile,
  at: (field: keyof ClauseFile) => Path,
  products: { readonly raw: unknown; readonly path: Path },
  reader: Reader,
): Clause => {
  const variable = (field: string) => `claim.${raw.id}.${field}`;
  const time = (field: "from" | "comply-by" | "until"): Time | undefined =>
    raw[field] === undefined ? undefined : readTime(raw[field], at(field), variable(field), reader, raw.by);
  const modality = readModality(raw.modality, at("modality"), variable("modality"), reader);
  const actions = readActions(raw.actions, at("actions"), variable("actions"), reader);
  const to = readContestable(raw.to, at("to"), variable("to"), reader, true);
  const where =
    raw.where === undefined ? undefined : readContestable(raw.where, at("where"), variable("where"), reader, false);
  const about = readContestable(products.raw, products.path, variable("products"), reader, false);
  const contested: readonly (Contested<unknown> | undefined)[] = [
    modality.contested,
    actions.contested,
    to.contested,
    where?.contested,
    about.contested,
  ];
  const [first] = actions.actions;
  const duty = first !== undefined && actionTable.get(first.action)?.channel === "duty";
  return Object.freeze(
    present({
      kind: "clause" as const,
      id: raw.id,
      by: raw.by,
      modality: modality.modality,
      modalities: modality.modalities,
      contested: contested.filter((one) => one !== undefined),
      actions: actions.actions,
      to: to.value,
      informs: raw.informs === undefined ? undefined : readCondition(raw.informs, at("informs"), reader, true),
      outside: (raw.outside ?? []).map((one, n) => ({
        where: readCondition(one.where, [...at("outside"), n, "where"], reader, true),
        because: one.because,
        by: many(one.by),
      })),
      where: where?.value,
      products: about.value,
      from: time("from") ?? { kind: "asap" },
      complyBy: time("comply-by"),
      until: time("until"),
      owedBy: raw["owed-by"] ?? (duty ? "body" : "person"),
      over: Object.entries(raw.over ?? {}).map(([clause, guard]) =>
        guard === true ? { clause } : { clause, guard: readGuard(guard, [...at("over"), clause], reader) },
      ),
      model: (raw.model ?? []).map((one, n) => readModel(one, [...at("model"), n], reader)),
      exceptions: (raw.exceptions ?? []).map((one, n) =>
        readException(one, [...at("exceptions"), n], variable(`exception-${n + 1}`), reader),
      ),
      names: readNames(raw.names, at("names"), reader),
      force: raw.force === undefined ? undefined : readForce(raw.force),
      stated: readStated(raw, at, reader),
      says: raw.says,
      note: raw.note,
      source: many(raw.source),
      place: reader.place(at("id")),
    }),
  );
};
