import { recordedChoices } from "../cascade/load.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import { loadCatalogue } from "../catalogue/load.ts";
import { type Host, mandatedAt, type Point } from "../control/point.ts";
import type { Assumed, Authority } from "../control/restriction.ts";
import { choicesWith, measureWith, type Standing, standingOf } from "../control/standing.ts";
import { decisionsToBlock } from "../deed/control.ts";
import { type BodyQuestion, exemptionsOfBody, type HeldExemption } from "../deed/exemption.ts";
import { knownRecords } from "../deed/held.ts";
import type { Known } from "../deed/known.ts";
import { loadDeeds } from "../deed/load.ts";
import { perLanguage } from "../language/language.ts";
import { chosenIn } from "../measure/chosen.ts";
import { readFacts, type Surroundings } from "../measure/facts.ts";
import { loadSurroundings } from "../measure/load.ts";
import type { Clause, Measure } from "../measure/measure.ts";
import { holdsFor } from "../measure/reach.ts";
import { ok, type Result } from "../problem/problem.ts";
import { nameAt, officialLanguagesOf } from "../register/facts.ts";
import { openStore, type Store } from "../store/store.ts";
import type { Instant } from "../time/time.ts";

/** Where files are read from: the data folder, and the folder in which somebody named a file. */
export interface Where {
  readonly data: string;
  readonly cwd: string;
}

/** What every question about controls is asked of: the register, the catalogue, and the records as known at an instant. */
export interface ControlGround {
  readonly around: Surroundings;
  readonly catalogue: Catalogue;
  readonly known: Known;
  readonly knownAt: Instant;
  readonly store: Store;
}

/** Reads it from the data folder; the caller closes the store. Problems: those of register, catalogue, public record and store. */
export const controlGround = async (
  { data }: Pick<Where, "data">,
  knownAt: Instant,
  how: { readonly readOnly?: boolean } = {},
): Promise<Result<ControlGround>> => {
  const [around, catalogue] = await Promise.all([loadSurroundings(data), loadCatalogue()]);
  if (!around.ok) return around;
  if (!catalogue.ok) return catalogue;
  const published = loadDeeds({ register: around.value.register });
  if (!published.ok) return published;
  const store = openStore(data, how);
  if (!store.ok) return store;
  const known = await knownRecords(published.value.deeds, store.value, { knownAt });
  return ok({ around: around.value, catalogue: catalogue.value, known, knownAt, store: store.value });
};

interface StandingAsked {
  readonly measure: Measure;
  readonly body: string;
  readonly at: Instant;
  readonly assumed: readonly Assumed[];
}

/** Who decided, by its name on the day. */
export const authorityFrom = (
  { around: { register } }: ControlGround,
  { authority: id }: Measure,
  at: Instant,
): Authority => ({ id, name: perLanguage((language) => nameAt(register, id, language, at)) });

/** Whether what an exception asks besides a record holds, judged by the facts of the body; undefined for one that does not stand in the register then. */
export const conditionsAt = (
  { around, known, knownAt }: ControlGround,
  { measure, body, at, assumed }: StandingAsked,
): BodyQuestion["meets"] => {
  const chosen = chosenIn(measure, knownAt, choicesWith({ choices: recordedChoices(known)(measure), assumed }));
  const posts = readFacts({ body }, { at, knownAt }, around);
  const [post] = posts.ok ? posts.value : [];
  return post === undefined ? undefined : (when) => holdsFor(when, post, chosen);
};

/** The exemptions of a body that hold under each clause at an instant; what an exception asks besides is judged by the facts of the body. */
export const exemptionsFrom = (
  ground: ControlGround,
  asked: StandingAsked,
): ((clause: Clause) => readonly HeldExemption[]) => {
  const { known } = ground;
  const { measure, body, at } = asked;
  const meets = conditionsAt(ground, asked);
  return ({ id, exceptions }) =>
    exemptionsOfBody(known, {
      body,
      measure: measure.id,
      at,
      clause: id,
      exceptions,
      zone: measure.zone,
      ...(meets === undefined ? {} : { meets }),
    });
};

/**
 * What may be enforced for a body of the register under a measure at an instant, at one point or at any: for one that does not stand there then, nothing. Problems: E-FACTS-BODY for one
 * that it does not hold.
 */
export const standingFrom = (ground: ControlGround, asked: StandingAsked, point?: Point): Result<Standing> => {
  const { around, catalogue, known, knownAt } = ground;
  const { body, at, assumed } = asked;
  const measure = measureWith(asked.measure, assumed);
  const posts = readFacts({ body }, { at, knownAt }, around);
  if (!posts.ok)
    return posts.problems.every(({ code }) => code === "E-FACTS-STANDING")
      ? ok({ kind: "none", because: "gone" })
      : posts;
  const [post] = posts.value;
  if (post === undefined) return ok({ kind: "none", because: "nothing" });
  return ok(
    standingOf({
      measure,
      post,
      catalogue,
      authority: authorityFrom(ground, measure, at),
      at,
      knownAt,
      choices: recordedChoices(known)(measure),
      assumed,
      decisions: ({ id: clause }) => decisionsToBlock(known, { body, measure: measure.id, clause, at }),
      exemptionsUnder: exemptionsFrom(ground, { measure, body, at, assumed }),
      ...(point === undefined ? {} : { stopping: mandatedAt(point) }),
    }),
  );
};

/** The body as its files and block pages name it, in the first language of its administration. */
export const hostFrom = (
  { around: { register } }: ControlGround,
  body: string,
  at: Instant,
  contact: string | undefined,
): Host => {
  const language = officialLanguagesOf(register, body, at)[0] ?? "en";
  const name = nameAt(register, body, language, at);
  const fictional = register.byId.get(body)?.some(({ world }) => world === "fictional") ?? false;
  return { id: body, name, language, contact: contact ?? name, fictional };
};
