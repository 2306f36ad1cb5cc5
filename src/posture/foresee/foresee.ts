import type { Test } from "../../logic/condition.ts";
import { chosenIn } from "../../measure/chosen.ts";
import type { Clause } from "../../measure/measure.ts";
import { forceAt, instantOf, stretchesOf } from "../../measure/questions/force.ts";
import { holds } from "../../measure/times.ts";
import { windows } from "../../measure/window.ts";
import type { Instant } from "../../time/time.ts";
import type { Asked } from "../asked.ts";
import { type Aspect, aspectsOf } from "../channels.ts";
import { populationOfBody } from "../population.ts";
import { type Reached, reachedBy } from "../reaches.ts";
import { Scene } from "../scene.ts";
import { type Best, bestUnder, type Verdict, withWord } from "./best.ts";
import { allKinds, type Kind, kindsHeld, together } from "./kinds.ts";
import { proofOf, type Word, wordsOf } from "./provable.ts";
import { type Foreseen, type Ground, sentencesOf } from "./sentences.ts";
import { standInFor } from "./stand-ins.ts";

/** What a word costs: the devices, or kinds of device, that become provable with the nearest provable word in its place. */
export interface Cost {
  readonly word: Word;
  /** The word in its place; null: it is left out. */
  readonly by: Test | null;
  /** Null where the number is not known. */
  readonly devices: number | null;
  readonly kinds: number;
}

/** What could be answered about one clause in one channel, on the day after its deadline. */
export interface Foresight {
  readonly clause: string;
  readonly channel: string;
  readonly at: Instant;
  readonly state: Ground["state"];
  readonly bodies: Ground["bodies"];
  readonly asks: readonly string[];
  readonly words: readonly Word[];
  readonly actions: readonly {
    readonly action: string;
    readonly certain: boolean;
    readonly proves: readonly string[];
    readonly disproves: readonly string[];
  }[];
  readonly kinds: readonly (Kind & Verdict)[];
  /** Devices known one by one in the bodies that it reaches; null where none are held. */
  readonly known: number | null;
  /** Devices declared by those bodies; null where none declares any. */
  readonly declared: number | null;
  readonly byBest: Readonly<Record<Best, number>>;
  readonly sentences: readonly Foreseen[];
  /** The costliest word first; those that cost nothing are left out. */
  readonly costs: readonly Cost[];
}

const agreed = <T>(values: readonly T[]): T | undefined => (new Set(values).size === 1 ? values[0] : undefined);

/** The first late instant of a clause under its readings: the earliest, where they differ; undefined where none has one. */
const firstLate = (clause: Clause, { measure, knownAt, choices }: Asked): Instant | undefined => {
  const at = instantOf(stretchesOf([clause], measure).at(-1) ?? { from: 0, to: 0 });
  const found = windows(clause, at, { measure, knownAt, reading: chosenIn(measure, knownAt, choices) });
  const finite = found.map(({ window }) => window.late).filter(Number.isFinite);
  return finite.length === 0 ? undefined : Math.min(...finite);
};

const tallied = (kinds: readonly (Kind & Verdict)[]): Readonly<Record<Best, number>> => {
  const counts: Record<Best, number> = {
    shown: 0,
    "to-observe": 0,
    "on-word": 0,
    attested: 0,
    open: 0,
    "not-covered": 0,
  };
  for (const { best, devices } of kinds) counts[best] += devices ?? 1;
  return counts;
};

const isProvable = ({ best }: Verdict): boolean => best === "shown" || best === "to-observe";

const costsOf = (
  aspect: Aspect,
  kinds: readonly (Kind & Verdict)[],
  words: readonly Word[],
  asked: Asked,
): readonly Cost[] =>
  words
    .filter(({ ground }) => ground !== "observed")
    .flatMap((word): readonly Cost[] => {
      const by = standInFor(word.test);
      const best = bestOf({ ...aspect, clause: withWord(aspect.clause, word.place, by) }, asked);
      const gained = kinds.filter(
        (kind) => !isProvable(kind) && kind.best !== "not-covered" && isProvable(best(kind.facts)),
      );
      const devices = gained.reduce<number | null>(
        (sum, one) => (sum === null || one.devices === null ? null : sum + one.devices),
        0,
      );
      return gained.length === 0 ? [] : [{ word, by: by ?? null, devices, kinds: gained.length }];
    })
    .toSorted((a, b) => (b.devices ?? 0) - (a.devices ?? 0) || b.kinds - a.kinds);

const bestOf = ({ clause, channel, actions }: Aspect, { measure, knownAt, choices }: Asked) =>
  bestUnder(
    clause,
    channel,
    actions.map(({ action }) => action),
    { measure, knownAt, chosen: chosenIn(measure, knownAt, choices) },
  );

/** Devices declared by bodies, whole bodies only; null where one of them declares none: the number is then not known. */
const declaredBy = (asked: Asked, clause: string, bodies: readonly string[]): number | null => {
  const numbers = bodies.map(
    (body) =>
      populationOfBody(
        asked.held.known,
        { body, measure: asked.measure.id, clause, at: asked.at, known: 0, all: 0 },
        [],
      ).declared,
  );
  return numbers.length === 0 || numbers.includes(undefined) ? null : numbers.reduce<number>((a, n) => a + (n ?? 0), 0);
};

/** The devices of the bodies of which every device that is covered can be shown, on a record or on the body's word. */
const wholeOf = (perBody: readonly (readonly Kind[])[], best: (kind: Kind["facts"]) => Verdict): number =>
  perBody.reduce((sum, kinds) => {
    const covered = kinds.filter(({ facts }) => best(facts).best !== "not-covered");
    const all = covered.every(({ facts }) => !["attested", "open"].includes(best(facts).best));
    return all ? sum + covered.reduce((n, { devices }) => n + (devices ?? 0), 0) : sum;
  }, 0);

/** Whom a clause reaches at an instant, and their devices: what its channels share. */
interface Field {
  readonly asked: Asked;
  readonly reached: readonly Reached[];
  readonly concerned: readonly string[];
  readonly perBody: readonly (readonly Kind[])[];
}

const fieldOf = (clause: Clause, asked: Asked): Field => {
  const reached = reachedBy(clause, asked);
  const concerned = reached.filter(({ reach }) => reach.role !== "informed").map(({ id }) => id);
  const scene = new Scene(asked);
  return { asked, reached, concerned, perBody: concerned.map((body) => kindsHeld(scene, body, asked.at)) };
};

const foreseeOne = (aspect: Aspect, { asked, reached, concerned, perBody: devices }: Field): Foresight => {
  const { measure, knownAt, choices, at } = asked;
  const { clause, channel } = aspect;
  const chosen = chosenIn(measure, knownAt, choices);
  const of = (role: string) => reached.filter(({ reach }) => reach.role === role);
  const perBody = aspect.unit === "device" ? devices : [];
  const held = together(perBody.flat());
  const best = bestOf(aspect, asked);
  const words = wordsOf(clause, chosen);
  const base = aspect.unit !== "device" ? [] : held.length > 0 ? held : allKinds();
  const kinds = base.map((kind) => ({ ...kind, ...best(kind.facts) }));
  const byBest = tallied(kinds);
  const actions = aspect.actions.map(({ action, named }) => ({
    action,
    certain: holds(named, { measure, knownAt, reading: chosen }) === true,
    ...proofOf(action),
  }));
  const ground: Ground = {
    bodies: {
      bound: of("bound").length,
      invited: of("invited").length,
      informed: of("informed").length,
      unknown: of("unknown").length,
    },
    state: agreed(forceAt([clause], at, { measure, knownAt, choices }).map(({ state }) => state)) ?? "open",
    byBest,
    whole: held.length > 0 ? wholeOf(perBody, best) : null,
    certain: actions.filter(({ certain }) => certain).map(({ action }) => action),
  };
  return Object.freeze({
    clause: clause.id,
    channel,
    at,
    state: ground.state,
    bodies: ground.bodies,
    asks: [...new Set(of("unknown").flatMap(({ reach }) => reach.asks))],
    words,
    actions,
    kinds,
    known: held.length > 0 ? held.reduce((sum, { devices }) => sum + (devices ?? 0), 0) : null,
    declared: declaredBy(asked, clause.id, concerned),
    byBest,
    sentences: sentencesOf(ground),
    costs: costsOf(aspect, kinds, words, asked),
  });
};

/**
 * Before signature: what could be answered about each clause of a draft on the day after its deadline (or at `at`), given what sources can
 * prove: exact over owner, management and form of a device; of a fleet that is held, in numbers. Clauses that charge a body with a duty
 * alone have nothing to foresee: their record is their proof. Pure. Throws SizeExceeded (`withinSize`).
 */
export const foresee = (asked: Asked, at: Instant | undefined): readonly Foresight[] =>
  asked.measure.clauses.flatMap((clause) => {
    const aspects = aspectsOf(clause).filter(({ unit }) => unit !== "body");
    if (aspects.length === 0) return [];
    const field = fieldOf(clause, { ...asked, at: at ?? firstLate(clause, asked) ?? asked.at });
    return aspects.map((aspect) => foreseeOne(aspect, field));
  });
