import type { Deed } from "../deed/deed.ts";
import type { AnswerSentence } from "./answer.ts";
import { type Naming, statementArgs } from "./deeds.ts";
import type { Figures, QueryBase } from "./figures.ts";
import { queryOf } from "./figures.ts";
import { select } from "./filters.ts";
import { sentence } from "./said.ts";
import type { Standing } from "./standing.ts";
import { controlWords, toldWords } from "./words/told.ts";

/** What the sentences about deeds are made from. */
export interface Ground {
  readonly part: string;
  readonly standings: readonly Standing[];
  readonly base: QueryBase;
  readonly figures: Figures;
  readonly deeds: ReadonlyMap<string, Deed>;
  readonly naming: Naming;
  readonly zone: string;
}

/** A figure of bound bodies that pass a filter. */
export const boundFigure = (
  { part, standings, base, figures }: Ground,
  id: string,
  filter: Readonly<Record<string, string>>,
  recordsOf: (standing: Standing) => readonly string[],
) => {
  const wanted = { group: "bound", ...filter };
  const found = select(standings, wanted);
  return figures.add(`${part}.${id}`, found.length, queryOf("bodies", base, wanted), found.flatMap(recordsOf));
};

const communicationDeeds = ({ at }: Standing): readonly string[] => at.communication.deeds;

const controlDeeds = ({ at }: Standing): readonly string[] => [
  ...at.control.prohibit.deeds,
  ...at.control.prevent.deeds,
];

/** The statements among these deeds, each in a sentence with who says it and where it stands. */
const statements = (
  ids: readonly string[],
  { deeds, naming, zone, part }: Ground,
  of: "told" | "control",
): readonly AnswerSentence[] =>
  [...new Set(ids)]
    .sort()
    .flatMap((id) => deeds.get(id) ?? [])
    .filter((deed) => deed.basis === "stated")
    .sort((a, b) => a.known - b.known)
    .map((deed) =>
      sentence(
        `${part}.${of}.${deed.id}`,
        `${of}.statement`,
        (of === "told" ? toldWords : controlWords).statement,
        statementArgs(deed, naming, zone),
        [deed.id],
      ),
    );

/** Who was told, by what it stands on; the groups are apart and together make all bound bodies. */
export const toldSentences = (ground: Ground): readonly AnswerSentence[] => {
  const of = boundFigure(ground, "bound", {}, () => []);
  const figure = (told: "record" | "bounced" | "dated" | "undated" | "nothing") =>
    boundFigure(ground, `told.${told}`, { told }, communicationDeeds);
  const one = (
    key: "record" | "bounced" | "dated" | "undated" | "nothing",
    always = false,
  ): readonly AnswerSentence[] => {
    const n = figure(key);
    return n.value > 0 || always ? [sentence(n.id, `told.${key}`, toldWords[key], { n, of })] : [];
  };
  const late = boundFigure(ground, "told.late", { delivered: "late" }, communicationDeeds);
  const bound = select(ground.standings, { group: "bound" });
  return [
    ...one("record", true),
    ...(late.value > 0 ? [sentence(late.id, "told.late", toldWords.late, { n: late, of })] : []),
    ...one("bounced"),
    ...one("dated"),
    ...one("undated"),
    ...one("nothing"),
    ...statements(bound.flatMap(communicationDeeds), ground, "told"),
  ];
};

const sum = (
  standings: readonly Standing[],
  pick: (prevent: Standing["at"]["control"]["prevent"]) => number | undefined,
): number => standings.reduce((total, { at }) => total + (pick(at.control.prevent) ?? 0), 0);

/** What bodies do themselves: rules on record, controls deployed on n of N, and those merely stated. */
export const controlSentences = (ground: Ground): readonly AnswerSentence[] => {
  const { part, base, figures, standings } = ground;
  const of = boundFigure(ground, "bound", {}, () => []);
  const rule = boundFigure(ground, "control.rule", { rule: "yes" }, controlDeeds);
  const deployed = boundFigure(ground, "control.deployed", { control: "deployed" }, controlDeeds);
  const stated = boundFigure(ground, "control.stated", { control: "stated" }, controlDeeds);
  const applied = boundFigure(ground, "control.applied", { applied: "yes" }, controlDeeds);
  const counted = (filter: Readonly<Record<string, string>>) => {
    const wanted = { group: "bound", ...filter };
    const found = select(standings, wanted).filter(
      ({ at }) => at.control.prevent.deployed !== undefined && at.control.prevent.of !== undefined,
    );
    const unit = (id: string, pick: Parameters<typeof sum>[1]) =>
      figures.add(
        `${part}.${id}`,
        sum(found, pick),
        queryOf("bodies", base, { ...wanted, sum: id.split(".").at(-1) ?? "" }),
        found.flatMap(controlDeeds),
      );
    const name = filter.applied === undefined ? "control" : "applied";
    return {
      units: unit(`${name}.covered`, ({ deployed: n }) => n),
      total: unit(`${name}.of`, ({ of: all }) => all),
      tested: unit(`${name}.tested`, ({ tested }) => tested),
    };
  };
  const reach = counted({ control: "deployed" });
  const where = counted({ applied: "yes" });
  const bound = select(standings, { group: "bound" });
  return [
    sentence(rule.id, "control.rule", controlWords.rule, { n: rule, of }),
    sentence(deployed.id, "control.deployed", controlWords.deployed, { n: deployed, of }),
    ...(reach.total.value > 0
      ? [
          sentence(reach.units.id, "control.reach", controlWords.reach, {
            n: reach.units,
            of: reach.total,
            tested: reach.tested,
          }),
        ]
      : []),
    ...(applied.value > 0 && where.total.value > 0
      ? [
          sentence(applied.id, "control.applied", controlWords.applied, {
            n: applied,
            of,
            units: where.units,
            total: where.total,
          }),
        ]
      : []),
    ...(stated.value > 0 ? [sentence(stated.id, "control.stated", controlWords.stated, { n: stated, of })] : []),
    ...statements(bound.flatMap(controlDeeds), ground, "control"),
  ];
};
