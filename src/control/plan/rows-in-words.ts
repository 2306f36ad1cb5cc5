import type { Language } from "../../language/language.ts";
import { list, number, say } from "../../language/say.ts";
import { word } from "../../language/words.ts";
import { row as rowOf, test } from "../../logic/condition.ts";
import { type Names, rowInWords } from "../../measure/prose/condition.ts";
import { actions as table } from "../../measure/vocabulary/attributes.ts";
import type { Row } from "./rows.ts";
import { planWords } from "./words.ts";

/** In which language, with which names, a plan is told. */
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
export interface Outcome {
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
export const outcomesOf = (
  rows: readonly Row[],
  speaker: Speaker,
  besides: (row: Row) => unknown,
): readonly Outcome[] => {
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
