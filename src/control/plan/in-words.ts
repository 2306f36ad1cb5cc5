import { dayInWords } from "../../language/dates.ts";
import { list, number, say } from "../../language/say.ts";
import { word } from "../../language/words.ts";
import { dayOf } from "../../time/time.ts";
import { alike, type Told } from "../alike.ts";
import { refusalInWords } from "../refusal.ts";
import { controlWords, lossWords } from "../words.ts";
import type { Plan, PointPlan } from "./plan.ts";
import { outcomesOf, type Speaker } from "./rows-in-words.ts";
import { planWords } from "./words.ts";
import { evidenceWords, proofWords, statusWords, whyWords } from "./words-rows.ts";

/** A heading, or a line under one, at its depth. */
export interface Line {
  readonly depth: 0 | 1 | 2;
  readonly text: string;
}

const heading = (text: string): Line => ({ depth: 0, text });
const under = (text: string): Line => ({ depth: 1, text });
const below = (text: string): Line => ({ depth: 2, text });

const clauseLines = ({ clauses }: Plan, { language }: Speaker): readonly Line[] => {
  const lines = (preventing: boolean) =>
    clauses
      .filter(({ clause }) => (clause.modality === "prevent") === preventing)
      .map(({ clause: { id, modality }, state }) =>
        under(
          say(planWords.clause, language, {
            id,
            modality: word("modality", modality, language),
            state,
            stateShown: word("clauseState", state, language),
          }),
        ),
      );
  return [planWords.prohibits, planWords.prevents].flatMap((title, at) => {
    const some = lines(at === 1);
    return some.length === 0 ? [] : [heading(say(title, language)), ...some];
  });
};

const mandateInWords = ({ standing, measure, knownAt }: Plan, { language, body }: Speaker): readonly string[] => {
  const asIf = say(planWords.asIf, language);
  if (standing === null) return [asIf];
  switch (standing.kind) {
    case "restriction":
      return [
        say(planWords.mandate, language, {
          body,
          grounds: list(standing.grounds, language),
          until: standing.until === undefined ? "none" : dayInWords(standing.until, language),
        }),
      ];
    case "withdrawn":
      return [say(planWords.withdrawal, language, { body, state: word("clauseState", standing.state, language) })];
    case "not-yet":
      return [refusalInWords(standing, { body, measure, knownAt }, language)];
    default:
      return [refusalInWords(standing, { body, measure, knownAt }, language), asIf];
  }
};

const nameLines = ({ restriction, exemptions }: Plan, { language, names: { product } }: Speaker): readonly Line[] => {
  const { names, leftOut, apps, openProducts } = restriction;
  const counted = <T>(items: readonly T[], of: (item: T) => string) =>
    [...Map.groupBy(items, of)].map(([key, some]) => ({ key, n: some.length }));
  return [
    heading(say(planWords.names, language)),
    ...counted(names, ({ role }) => role).map(({ key, n }) =>
      under(say(planWords.blocked, language, { n, role: word("nameRole", key, language) })),
    ),
    ...counted(leftOut, ({ because }) => because).map(({ key, n }) =>
      under(say(planWords.leftOut, language, { n, because: word("nameLeftOut", key, language) })),
    ),
    ...(apps.length === 0 ? [] : [under(say(planWords.applications, language, { n: apps.length }))]),
    ...(openProducts.length === 0
      ? []
      : [under(say(planWords.openProducts, language, { products: list(openProducts.map(product), language) }))]),
    ...(exemptions.length === 0
      ? []
      : [
          under(
            say(planWords.exemptions, language, {
              ids: list(exemptions, language),
            }),
          ),
        ]),
  ];
};

/** What is said of a point, for those of which the same can be said to be told together: what it reaches and stops, and what proof is then left. */
const pointTold = (
  { point, mandated, covers, losses, evidenceLeft }: PointPlan,
  speaker: Speaker,
): Told & PointTold => {
  const { language } = speaker;
  const stops = outcomesOf(covers, speaker, () => []).flatMap(({ text, devices }) => [
    say(planWords.stops, language, { outcome: text }),
    ...devices,
  ]);
  const proofs = list(
    evidenceLeft.map((one) => say(proofWords[one], language)),
    language,
  );
  const none = mandated ? planWords.stopsNothing : planWords.noMandateThere;
  const reached = [say(point.words.covers, language), ...(stops.length === 0 ? [say(none, language)] : stops)];
  const proof = evidenceLeft.length === 0 ? [] : [say(planWords.proof, language, { proofs })];
  return {
    name: point.id,
    key: JSON.stringify([reached, proof]),
    sentences: [
      ...point.words.cannot.map((text) => say(text, language)),
      ...losses.map(({ kind, what }) => say(lossWords[kind], language, { what })),
    ],
    head: `${point.id} (${say(statusWords[point.status], language, { program: point.program })})`,
    reached,
    proof,
  };
};

interface PointTold {
  readonly head: string;
  readonly reached: readonly string[];
  readonly proof: readonly string[];
}

const pointsInWords = ({ points }: Plan, speaker: Speaker): readonly Line[] => {
  const { language } = speaker;
  if (points.length === 0) return [under(say(planWords.noPoints, language))];
  const told = new Map(points.map((one) => [one.point.id, pointTold(one, speaker)]));
  return alike([...told.values()]).flatMap(({ names, all, some }) => {
    const group = names.flatMap((name) => told.get(name) ?? []);
    const heads = group.map(({ head }) => head);
    return [
      under(list(heads, language)),
      ...[
        ...(group[0]?.reached ?? []),
        ...all,
        ...some.map((one) =>
          say(controlWords.onlyAt, language, { points: list(one.names, language), sentence: one.sentence }),
        ),
        ...(group[0]?.proof ?? []),
      ].map(below),
    ];
  });
};

const uncoveredLines = ({ uncovered }: Plan, speaker: Speaker): readonly Line[] => {
  const { language } = speaker;
  const rows = outcomesOf(uncovered, speaker, ({ why, evidence }) => [why, evidence]).flatMap(
    ({ row: { why, evidence }, text, devices }): readonly Line[] => [
      under(text),
      ...[
        ...(why === undefined ? [] : [say(whyWords[why], language)]),
        say(evidenceWords[evidence], language),
        ...devices,
      ].map(below),
    ],
  );
  return rows.length === 0 ? [under(say(planWords.allCovered, language))] : rows;
};

/** A plan for people, in one language. */
export const planInWords = (plan: Plan, asked: Omit<Speaker, "single">): readonly Line[] => {
  const single = new Set(plan.rows.flatMap(({ products }) => products)).size <= 1;
  const speaker: Speaker = { ...asked, single };
  const { language, body } = speaker;
  const { measure, at } = plan;
  const idle = plan.rows.every(({ meant, points }) => meant === "no" && points.length === 0);
  const also = outcomesOf(plan.blockedNotCovered, speaker, ({ points }) => points).flatMap(({ row, text, devices }) => [
    under(`${text} (${list(row.points, language)})`),
    ...devices.map(below),
  ]);
  const known = plan.known ?? -1;
  return [
    heading(
      say(plan.body === null ? planWords.headGeneral : planWords.head, language, {
        title: measure.title[language],
        body,
        day: dayInWords(dayOf(at), language),
      }),
    ),
    ...mandateInWords(plan, speaker).map(under),
    ...(plan.body === null
      ? []
      : [under(say(planWords.known, language, { n: known, shown: number(known, language) }))]),
    ...clauseLines(plan, speaker),
    ...(idle ? [heading(say(planWords.idle, language))] : nameLines(plan, speaker)),
    ...(idle ? [] : [heading(say(planWords.points, language)), ...pointsInWords(plan, speaker)]),
    ...(idle
      ? []
      : [
          heading(say(planWords.uncovered, language)),
          ...uncoveredLines(plan, speaker),
          heading(say(planWords.blockedNotCovered, language)),
          ...(also.length === 0 ? [under(say(planWords.noneBlocked, language))] : also),
        ]),
  ];
};
