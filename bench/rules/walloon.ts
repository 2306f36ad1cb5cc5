import { type Condition, condition, row, test, type Value } from "../../src/logic/index.ts";
import { loadCorpus } from "../../src/measure/corpus.ts";
import { domainOf } from "../../src/measure/domain.ts";
import { numbers } from "./rounds.ts";

/** Facts of one member of staff and one device, as the peers too are given them; absent: not known. */
export interface Person {
  within?: boolean;
  as?: string;
  kind?: string;
  uapType?: string;
  owner?: string;
  information?: boolean;
  access?: string;
}

/** The attributes of the rule, with the property that holds each. */
export const properties = {
  "body.within=be/wal": "within",
  "person.as": "as",
  "body.kind": "kind",
  "body.uap-type": "uapType",
  "device.owner": "owner",
  "device.professional-information": "information",
  "device.internal-access": "access",
} as const satisfies Readonly<Record<string, keyof Person>>;

export type Attribute = keyof typeof properties;
export const attributes = Object.keys(properties) as Attribute[];

const measure = loadCorpus().measures.find(({ id }) => id === "be/wal/2023-tiktok");
const clause = measure?.clauses.find(({ id }) => id === "ban");
if (measure === undefined || clause === undefined) throw new Error("the corpus has the Walloon ban");

export const domain: ReadonlyMap<string, readonly Value[]> = new Map(
  attributes.map((id) => [id, id.includes("=") ? [true, false] : domainOf(id, [measure])]),
);

/** The rows of a condition under the readings that the file chooses, and the other texts read as no. */
const settled = (given: Condition | undefined): Condition =>
  condition(
    (given?.rows ?? [row([])]).flatMap(({ tests, name }) => {
      const texts = tests.filter(({ attribute }) => attribute.startsWith("text."));
      const holds = texts.every(({ attribute, values }) => {
        const chosen = measure.texts.get(attribute.slice("text.".length))?.chosen?.value ?? "false";
        return values.some((value) => String(value) === chosen);
      });
      return holds
        ? [
            row(
              tests.filter((one) => !texts.includes(one)),
              name,
            ),
          ]
        : [];
    }),
  );

/** Whom the Walloon ban binds, on which devices: its `to` and its `where`. */
export const ban: Condition = condition(
  settled(clause.to).rows.flatMap((to) =>
    settled(clause.where).rows.map((where) =>
      row([...to.tests, ...where.tests.map(({ attribute, values }) => test(attribute, values))]),
    ),
  ),
);

/** People with all their facts, or with each missing once in `oneIn`; the same in every run. Half are near the rule, so that both answers come up. */
export const people = (count: number, oneIn = 0): readonly Person[] => {
  const next = numbers(2023);
  const near: Readonly<Record<Attribute, readonly Value[]>> = {
    "body.within=be/wal": [true],
    "person.as": ["member"],
    "body.kind": ["cabinet", "service", "uap"],
    "body.uap-type": ["one"],
    "device.owner": ["authority", "person"],
    "device.professional-information": [true],
    "device.internal-access": ["full"],
  };
  return Array.from({ length: count }, () =>
    Object.fromEntries(
      attributes.flatMap((id) => {
        const from = next(4) === 0 ? (domain.get(id) ?? []) : near[id];
        const value = from[next(from.length)];
        return oneIn > 0 && next(oneIn) === 0 ? [] : [[properties[id], value]];
      }),
    ),
  );
};
