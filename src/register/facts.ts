import { type Language, languages } from "../language/language.ts";
import type { Instant } from "../time/time.ts";
import type { Body, BodyLanguage, FactValue } from "./body.ts";
import { type At, ancestors, bodyAt, isWithin, body as latest, type Register } from "./register.ts";

/**
 * What is confirmed of a body on a day, by attribute: `body.kind`, `body.uap-type`, `body.it`, `body.german-speaking` …
 * An attribute that is not known or still to verify is absent; all are while the body itself (its names, its validity, what it is part
 * of) is to verify, so that such a body is never counted as bound. Empty when the body did not stand that day.
 * `body.within` depends on the body asked about: `withinFact`.
 */
export const factsOfBody = (
  register: Register,
  id: string,
  at: At,
  knownAt?: Instant,
): ReadonlyMap<string, FactValue> => {
  const standing = bodyAt(register, id, at, knownAt);
  if (standing === undefined || standing.verify.some((what) => !what.startsWith("body."))) return new Map();
  const facts: readonly [string, FactValue][] = [["body.kind", standing.kind], ...Object.entries(standing.facts)];
  return new Map(facts.filter(([attribute]) => !standing.verify.includes(attribute)));
};

/**
 * `body.within = ancestor` on a day: true or false; undefined when the body or the ancestor did not stand that day, or when it is listed as part
 * of the ancestor and that is still to verify.
 */
export const withinFact = (
  register: Register,
  id: string,
  ancestor: string,
  at: At,
  knownAt?: Instant,
): boolean | undefined => {
  const standing = bodyAt(register, id, at, knownAt);
  if (standing === undefined || bodyAt(register, ancestor, at, knownAt) === undefined) return undefined;
  const within = isWithin(register, id, ancestor, at, knownAt);
  // What is still to verify is whether it is part of what it is listed under, not whether it is part of something else.
  return within && standing.verify.includes("within") ? undefined : within;
};

/** The languages of a body with their ground: its own, else those of what it is part of, nearest first. */
export const languagesOf = (register: Register, id: string, at: At, knownAt?: Instant): readonly BodyLanguage[] => {
  for (const each of ancestors(register, id, at, knownAt)) {
    const own = bodyAt(register, each, at, knownAt)?.languages ?? [];
    if (own.length > 0) return own;
  }
  return [];
};

/** The official languages of a body; facilities give the public a language and make none official. */
export const officialLanguagesOf = (register: Register, id: string, at: At): readonly Language[] =>
  languagesOf(register, id, at)
    .filter(({ ground }) => ground !== "facilities")
    .map(({ language }) => language);

/** The name to show: the language wished, else one of its own, else any; the legal name before others, unless a use is wished. */
export const nameOf = (body: Body, language: Language, use: "legal" | "common" | "brand" = "legal"): string => {
  const order = [language, ...body.languages.map((own) => own.language), ...languages];
  for (const wished of order) {
    const names = body.names.filter((name) => name.language === wished);
    const best = names.find((name) => name.use === use) ?? names.find((name) => name.use === undefined) ?? names[0];
    if (best !== undefined) return best.text;
  }
  return body.id;
};

/** The name of a body on a day, else the last that it had; of one that the register does not hold, its id. */
export const nameAt = (register: Register, id: string, language: Language, at: At): string => {
  const found = bodyAt(register, id, at) ?? latest(register, id);
  return found === undefined ? id : nameOf(found, language);
};
