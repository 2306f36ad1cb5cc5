import type { Value } from "../../logic/condition.ts";
import type { Surroundings } from "../../measure/facts.ts";
import { type Change, changesIn, type MeasureChange } from "../../measure/questions/changes.ts";
import type { View } from "../../measure/questions/force.ts";
import type { Asked } from "../../posture/asked.ts";
import { postureOf } from "../../posture/posture-of.ts";
import { ok, type Result } from "../../problem/problem.ts";
import { type Instant, writeInstant } from "../../time/time.ts";
import type { Answer } from "../answer.ts";
import { build } from "../build.ts";
import type { Input } from "../input.ts";

/** What a part of an answer comes to: when it is asked about, its result, its first sentence, and units by class. */
export interface PartIs {
  readonly at: string;
  readonly result: string;
  readonly says: Answer["title"];
  readonly verdicts: Readonly<Record<string, number>>;
}

export type WhatifChange =
  | MeasureChange
  | Change<"verdict", { measure: string; clause: string; channel: string; class: string; at: string }, number>
  | Change<"answer", { measure: string; question: string; part: string }, PartIs>;

/** What is held, and the questions that name the measure: absent where there is nothing to hold them against. */
export interface Grounds {
  readonly around: Surroundings;
  readonly inputs: readonly Input[];
  /** The question to the posture, without the instant and the choices. */
  readonly asked: Omit<Asked, "at" | "choices">;
  /** The instants at which verdicts are compared. */
  readonly moments: readonly Instant[];
}

type Choices = ReadonlyMap<string, Value>;

const differ = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b);

const nonZero = (counts: Readonly<Record<string, number>>): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(counts).filter(([, n]) => n > 0));

const partsOf = (input: Input, choices: Choices): ReadonlyMap<string, PartIs> => {
  const made = build({
    ...input,
    asked: { ...input.asked, choices: new Map([...input.asked.choices, ...choices]) },
  });
  const [complied] = made.parts.filter(({ kind }) => kind === "complied");
  return new Map(
    made.parts.map((part) => [
      part.id,
      {
        at: part.at,
        result: part.result,
        says: part.sentences[0]?.text ?? part.asks,
        // The totals of an answer are those of its first part that asks whether all complied.
        verdicts: part === complied ? nonZero(made.totals.verdicts) : {},
      },
    ]),
  );
};

const inAnswer = (input: Input, before: Choices, after: Choices): readonly WhatifChange[] => {
  const [was, is] = [partsOf(input, before), partsOf(input, after)];
  return [...was].flatMap(([part, old]) => {
    const now = is.get(part) ?? null;
    return differ(old, now)
      ? [
          {
            kind: "answer" as const,
            what: { measure: input.measure.id, question: input.question.id, part },
            before: old,
            after: now,
          },
        ]
      : [];
  });
};

/** Units by class over all bodies, for each clause and channel: never of one body, where few may stand behind a number. */
const countsAt = (asked: Omit<Asked, "at" | "choices">, at: Instant, choices: Choices) => {
  const counts = new Map<string, { clause: string; channel: string; class: string; n: number }>();
  for (const { id: clause, channel, verdicts } of postureOf({ ...asked, at, choices }).clauses)
    for (const [token, n] of Object.entries(verdicts))
      if (n > 0) counts.set(JSON.stringify([clause, channel, token]), { clause, channel, class: token, n });
  return counts;
};

const inVerdicts = ({ asked, moments }: Grounds, before: Choices, after: Choices): readonly WhatifChange[] =>
  moments.flatMap((at) => {
    const [was, is] = [countsAt(asked, at, before), countsAt(asked, at, after)];
    return [...new Set([...was.keys(), ...is.keys()])].sort().flatMap((key) => {
      const one = was.get(key) ?? is.get(key);
      const [a, b] = [was.get(key)?.n ?? 0, is.get(key)?.n ?? 0];
      if (one === undefined || a === b) return [];
      const { clause, channel, class: token } = one;
      return [
        {
          kind: "verdict" as const,
          what: { measure: asked.measure.id, clause, channel, class: token, at: writeInstant(at, asked.measure.zone) },
          before: a,
          after: b,
        },
      ];
    });
  });

/**
 * Everything that is not the same under other choices of one measure, and nothing else: deadlines, windows, gaps and the rulings of its
 * cases; units by class at some instants; the answers to the questions that name it. Choices concern this measure only, so nothing of
 * another can change. Problems: E-RULE-SIZE.
 */
export const whatif = (before: View, after: View, grounds: Grounds): Result<readonly WhatifChange[]> => {
  const own = changesIn(before, after, grounds.around);
  if (!own.ok) return own;
  return ok([
    ...own.value,
    ...inVerdicts(grounds, before.choices, after.choices),
    ...grounds.inputs.flatMap((input) => inAnswer(input, before.choices, after.choices)),
  ]);
};
