import { dayInWords } from "../../language/dates.ts";
import type { Language } from "../../language/language.ts";
import { list, number, say } from "../../language/say.ts";
import { word } from "../../language/words.ts";
import { row as rowOf, test } from "../../logic/condition.ts";
import { type Names, rowInWords } from "../../measure/prose/condition.ts";
import { actions as table } from "../../measure/vocabulary/attributes.ts";
import { dayOf } from "../../time/time.ts";
import { alike, type Told } from "../alike.ts";
import { refusalInWords } from "../refusal.ts";
import { controlWords, lossWords } from "../words.ts";
import type { Plan, PointPlan } from "./plan.ts";
import type { Row } from "./rows.ts";
import { planWords } from "./words.ts";
import { evidenceWords, proofWords, statusWords, whyWords } from "./words-rows.ts";

/** A heading, or a line under one, at its depth. */
export interface Line {
  readonly depth: 0 | 1 | 2;
  readonly text: string;
}

export interface Speaker {
  readonly language: Language;
  /** Names for sentences (`namesOf` of the measure). */
  readonly names: Names;
  readonly body: string;
  /** Is the plan about one product alone, which need not be named? */
  readonly single: boolean;
}

const inPhrase = ["device.form", "device.owner", "device.managed"];

const devicesInWords = ({ devices: { facts } }: Row, language: Language): string => {
  // A hyphen is no part of a selector.
  const [form, owner, managed] = inPhrase.map((id) => String(facts.get(id) ?? "unknown").replace("-", "_"));
  return say(planWords.devices, language, { form: form ?? "", owner: owner ?? "", managed: managed ?? "" });
};

/** What is known of the devices beside their form, owner and management. */
const moreInWords = ({ devices: { facts } }: Row, { language, names }: Speaker): string => {
  const more = [...facts]
    .filter(([id, value]) => !inPhrase.includes(id) && (id !== "person.as" || value !== "member"))
    .map(([id, value]) => test(id, [value]));
  return more.length === 0 ? "none" : rowInWords(rowOf(more), language, names);
};

/** How many exemptions a line names; of more it says how many they are. */
const fewIds = 4;

/** Kinds of device with their numbers; those that nobody has counted stand together. */
const countedInWords = (rows: readonly Row[], speaker: Speaker): readonly string[] => {
  const { language } = speaker;
  const said = rows.map((row, place) => ({ row, place, more: moreInWords(row, speaker) }));
  const apart = ({ row, place, more }: (typeof said)[number]) => (row.devices.n === null ? more : place);
  const named = ({ devices: { exemptions } }: Row) => [...new Set(exemptions.flatMap(({ ids }) => ids))];
  return [...Map.groupBy(said, apart).values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const n = first.row.devices.n ?? -1;
    const devices = list(
      group.map(({ row }) => devicesInWords(row, language)),
      language,
    );
    const ids = named(first.row);
    const exempt = ids.length === 0 ? "none" : ids.length > fewIds ? "many" : list(ids, language);
    const counts = { n, shown: number(n, language), ids: ids.length, idsShown: number(ids.length, language) };
    return [say(planWords.counted, language, { ...counts, more: first.more, devices, exempt })];
  });
};

const rulingInWords = ({ ruling, prevented, settles }: Row, language: Language): string =>
  say(planWords.ruling, language, {
    ruling: word("ruling", ruling, language),
    prevented: prevented.length === 0 ? "none" : list(prevented, language),
    settles: settles.length === 0 ? "none" : list(settles, language),
    // Where the ruling itself is sure, it is the prevention that hangs on something.
    open: ruling === "undetermined" ? "ruling" : "prevention",
  });

/** How many products a line names; of more it says how many they are. */
const fewProducts = 4;

/** The products of which it is said: none where the plan is about one alone. */
const productsInWords = ({ products }: Row, { language, names, single }: Speaker) => {
  const n = products.length;
  if (single || n === 0) return { products: "none", n, nShown: "" };
  return {
    products: n > fewProducts ? "many" : list(products.map(names.product), language),
    n,
    nShown: number(n, language),
  };
};

/** What happens alike to several kinds of device: the actions and what they are, and the devices with their numbers. */
interface Outcome {
  readonly row: Row;
  readonly text: string;
  readonly devices: readonly string[];
}

const grouped = (rows: readonly Row[], key: (row: Row) => unknown): readonly (readonly [Row, ...Row[]])[] =>
  [...Map.groupBy(rows, (row) => JSON.stringify(key(row))).values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [[first, ...others] as const],
  );

/** What tells a kind of device from others among rows: those that are counted are two also where the same is known of them. */
const kindsIn = (rows: readonly Row[]): ((row: Row) => unknown) => {
  const counted = [...new Set(rows.map(({ devices }) => devices))].filter(({ n }) => n !== null);
  const places = new Map(counted.map((devices, place) => [devices, place]));
  return ({ devices }) => places.get(devices) ?? [...devices.facts];
};

/** Rows that differ in nothing but the action, then those that differ in nothing but the devices, are said together. */
const outcomesOf = (rows: readonly Row[], speaker: Speaker, besides: (row: Row) => unknown): readonly Outcome[] => {
  const { language } = speaker;
  const fate = (row: Row) => [row.products, row.network, row.ruling, row.prevented, row.settles, besides(row)];
  const kindOf = kindsIn(rows);
  const perDevice = grouped(rows, (row) => [kindOf(row), fate(row)]).map((group) => ({
    row: group[0],
    actions: group.map(({ action }) => action),
  }));
  return [...Map.groupBy(perDevice, ({ row, actions }) => JSON.stringify([actions, fate(row)])).values()].flatMap(
    (group) => {
      const [first] = group;
      if (first === undefined) return [];
      const { row, actions } = first;
      const text = say(planWords.outcome, language, {
        actions: list(
          actions.map((action) => table.get(action)?.words.name[language] ?? action),
          language,
        ),
        ...productsInWords(row, speaker),
        network: row.network,
        ruling: rulingInWords(row, language),
      });
      return [
        {
          row,
          text,
          devices: countedInWords(
            group.map((one) => one.row),
            speaker,
          ),
        },
      ];
    },
  );
};

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
