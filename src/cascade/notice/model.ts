import { say } from "../../language/say.ts";
import type { Action, Clause, Measure, Model } from "../../measure/measure.ts";
import type { ClauseWords } from "../../measure/prose/clause.ts";
import type { Obligation } from "../../measure/questions/obligations.ts";
import type { Block } from "../../paper/paper.ts";
import { heading, labelled, paragraph, strong } from "./blocks.ts";
import { modelWords } from "./model-words.ts";
import type { Prose } from "./prose.ts";
import { noticeWords } from "./words.ts";

interface Article {
  readonly certain: ClauseWords["models"][number];
  /** Sentences that hold only under a reading of the text that is open: the organ settles them. */
  readonly open: readonly string[];
}

/** A clause with its models cut down to some of their actions, so that the writer of clauses words these alone. */
const cut = (clause: Clause, keep: (action: Action) => boolean): Clause => ({
  ...clause,
  model: clause.model.map((model: Model) => ({ ...model, actions: model.actions.filter(keep) })),
});

/** A model in two: what is certain, and what hangs on a reading. */
export interface ModelParts {
  readonly certain: Clause;
  readonly open: Clause;
}

/** Cut once for all bodies: the same values, so that they are worded once. */
export const modelParts = ({ clauses }: Measure): ReadonlyMap<string, ModelParts> =>
  new Map(
    clauses
      .filter(({ model }) => model.length > 0)
      .map((clause) => [
        clause.id,
        {
          certain: cut(clause, ({ guard }) => guard === undefined),
          open: cut(clause, ({ guard }) => guard !== undefined),
        },
      ]),
  );

const articlesOf = (clause: Clause, parts: ReadonlyMap<string, ModelParts>, prose: Prose): readonly Article[] => {
  const cutUp = parts.get(clause.id);
  if (cutUp === undefined) return [];
  const open = prose.clause(cutUp.open).models;
  return prose.clause(cutUp.certain).models.map((certain, place) => {
    const hanging = clause.model[place]?.actions.some(({ guard }) => guard !== undefined) === true;
    const sure = clause.model[place]?.actions.some(({ guard }) => guard === undefined) === true;
    return {
      certain: sure ? certain : { ...certain, does: [] },
      open: hanging ? (open[place]?.does ?? []) : [],
    };
  });
};

export interface ModelQuestion {
  readonly body: string;
  /** A municipality: the choice is between college and council. */
  readonly local: boolean;
  readonly measure: Measure;
  readonly invited: readonly Obligation[];
  readonly parts: ReadonlyMap<string, ModelParts>;
}

/** The articles, from the models of the clauses; the last two are of every decision. */
const articlesPart = (
  clauses: readonly Clause[],
  { parts, authority }: { readonly parts: ReadonlyMap<string, ModelParts>; readonly authority: string },
  prose: Prose,
): readonly Block[] => {
  const { language } = prose;
  const articles = clauses.flatMap((clause) => articlesOf(clause, parts, prose));
  const title = (n: number): Block => heading(say(modelWords.article, language, { n }), 3);
  const label = (text: keyof typeof noticeWords): string => say(noticeWords[text], language);
  return [
    ...articles.flatMap(({ certain, open }, place): readonly Block[] => [
      title(place + 1),
      ...(certain.says === undefined ? [] : [paragraph(certain.says)]),
      ...(certain.does.length === 0 ? [] : [paragraph(certain.does.join(" "))]),
      ...labelled(say(modelWords.choose, language), open, language),
      ...labelled(label("who"), certain.to, language),
      ...labelled(label("devices"), certain.on, language),
    ]),
    title(articles.length + 1),
    paragraph(say(modelWords.start, language)),
    title(articles.length + 2),
    paragraph(say(modelWords.notify, language, { authority })),
  ];
};

/** The model of a decision by which a body adopts what it is invited to; nothing where no clause has one. */
export const modelDecision = (question: ModelQuestion, prose: Prose): readonly Block[] => {
  const { body, measure, invited, parts } = question;
  const { language } = prose;
  const local = question.local ? "yes" : "no";
  const withModel = invited.map(({ clause }) => clause).filter(({ id }) => parts.has(id));
  if (withModel.length === 0) return [];
  const authority = prose.named(measure.authority);
  const ids = withModel.map(({ id }) => id);
  const grounds = (): readonly Block[] => [
    paragraph(say(modelWords.organ, language, { local })),
    paragraph(say(modelWords.session, language)),
    heading(say(modelWords.considerations, language), 3),
    paragraph(say(modelWords.competence, language)),
    ...[...new Set(withModel.map((clause) => prose.clause(clause).by))].map((instrument) =>
      paragraph(say(modelWords.instrument, language, { instrument, authority })),
    ),
    ...withModel.map((clause) => {
      const said = prose.clause(clause);
      return paragraph(say(modelWords.asked, language, { asked: said.says ?? said.does.join(" ") }));
    }),
    paragraph(say(modelWords.own, language)),
    paragraph(say(modelWords.reasons, language)),
    heading(say(modelWords.decides, language), 3),
    ...articlesPart(withModel, { parts, authority }, prose),
    heading(say(modelWords.signatures, language), 3),
    paragraph(say(modelWords.place, language)),
    paragraph(say(modelWords.secretary, language, { local })),
    paragraph(say(modelWords.mayor, language, { local })),
  ];
  return [
    // To be handed on by itself, so on a page of its own.
    { kind: "heading", level: 2, text: say(modelWords.title, language), page: "new" },
    paragraph(say(modelWords.check, language), "answer"),
    { kind: "paragraph", runs: [strong(prose.names.body(body))], tone: "plain" },
    ...prose.once(["model", local, ids], grounds),
  ];
};
