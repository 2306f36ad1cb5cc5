import type { Language } from "../language/language.ts";
import { fail, ok, type Result } from "../problem/problem.ts";
import type { World } from "../register/body.ts";
import { type Instant, never, parseInstant } from "../time/time.ts";
import { addressOf, type Parameters } from "./address.ts";
import { webProblem } from "./problems.ts";
import type { Site } from "./site.ts";

/** One request for a page: in which language, which page, with which query, of which data. */
export interface Ask {
  readonly language: Language;
  /** Without language and form: `/measures/be/wal/2023-tiktok`. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly site: Site;
  readonly now: Instant;
}

/** An instant as asked: as it was written, where somebody wrote it, and what it means. */
export interface Moment {
  readonly at: Instant;
  readonly written?: string;
}

/** A parameter with a value; an empty one (a form field left blank) counts as absent. */
export const parameterOf = ({ query }: Ask, name: string): string | undefined =>
  query.getAll(name).at(-1)?.trim() || undefined;

/** The instant that a parameter names, or the given one. Problems: E-WEB-AT. */
export const momentOf = (ask: Ask, name: "at" | "known-at", otherwise: Instant): Result<Moment> => {
  const written = parameterOf(ask, name);
  if (written === undefined) return ok({ at: otherwise });
  const at = parseInstant(written);
  return at === undefined ? fail(webProblem("E-WEB-AT", { field: name }, { value: written })) : ok({ at, written });
};

/** The value of a parameter among some; undefined when it is absent. Problems: E-WEB-VALUE. */
export const oneOf = <T extends string>(ask: Ask, name: string, values: readonly T[]): Result<T | undefined> => {
  const written = parameterOf(ask, name);
  const found = values.find((value) => value === written);
  return written === undefined || found !== undefined
    ? ok(found)
    : fail(webProblem("E-WEB-VALUE", { field: name }, { value: written, values: values.join(", ") }));
};

/** As of when, as known when, in which world: what every page about bodies is asked. */
export interface View {
  readonly at: Moment;
  readonly knownAt: Moment;
  readonly world: World;
}

const worlds: readonly World[] = ["real", "fictional"];

/** Problems: E-WEB-AT, E-WEB-VALUE. */
export const viewOf = (ask: Ask, otherwise: Instant): Result<View> => {
  const at = momentOf(ask, "at", otherwise);
  const knownAt = momentOf(ask, "known-at", never);
  const world = oneOf(ask, "world", worlds);
  if (!at.ok || !knownAt.ok || !world.ok)
    return fail(...[at, knownAt, world].flatMap((one) => (one.ok ? [] : one.problems)));
  return ok({ at: at.value, knownAt: knownAt.value, world: world.value ?? "real" });
};

/** The view as parameters of a link to another page: only what was asked for, the real world being understood. */
export const parametersOf = ({ at, knownAt, world }: View): Parameters => ({
  at: at.written,
  "known-at": knownAt.written,
  world: world === "fictional" ? world : undefined,
});

/** A link within the site, in the language of the page. */
export const to = ({ language }: Ask, path: string, parameters: Parameters = {}): string =>
  addressOf(language, path, parameters);
