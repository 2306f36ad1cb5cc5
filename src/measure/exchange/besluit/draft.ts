import { isDeepStrictEqual } from "node:util";
import { Document } from "yaml";
import { perLanguage, type Text } from "../../../language/language.ts";
import { type Arguments, say } from "../../../language/say.ts";
import { addDays, writeInstant } from "../../../time/time.ts";
import type { Action, Clause, Measure, Model, TextQuestion } from "../../measure.ts";
import type { Besluit } from "./besluit.ts";
import { conditionFile, textsIn } from "./condition-file.ts";
import { draftWords } from "./words.ts";

/** The decision of a body, and the clauses whose invitations it adopts: at least one. */
export interface Adoption {
  readonly besluit: Besluit;
  readonly body: string;
  readonly measure: Measure;
  readonly clauses: readonly Clause[];
}

const inFour = (text: Text, args: Arguments = {}): Text => perLanguage((language) => say(text, language, args));

/** The questions of a draft: each is a way in which a local decision may differ from what it was asked to adopt. */
const differences = {
  "same-persons": draftWords.persons,
  "same-devices": draftWords.devices,
  "same-actions": draftWords.actions,
  "same-products": draftWords.products,
} as const;

const actionFile = ({ action, guard }: Action) => {
  const [row] = guard?.rows ?? [];
  const before = (row?.tests ?? []).map(({ attribute, values }) => [attribute.replace(/^text\./, ""), [...values]]);
  return { [action]: { ...Object.fromEntries(before), "same-actions": true } };
};

/** Which products a clause is about, as the draft says it. */
const productsFile = ({ products }: Clause) => conditionFile(products, { "text.same-products": true });

const clauseFile = (
  clause: Clause,
  model: Model,
  id: string,
  { besluit, body, clauses: [first = clause] }: Adoption,
) => ({
  id,
  by: "decision",
  modality: model.modality,
  actions: model.actions.map(actionFile),
  // Those of the first clause stand for the whole file.
  ...(isDeepStrictEqual(clause.products, first.products) ? {} : { products: productsFile(clause) }),
  to: conditionFile(model.to ?? { rows: [] }, { body, "text.same-persons": true }),
  where: conditionFile(model.where ?? { rows: [] }, { "text.same-devices": true }),
  from: besluit.from ?? "decision.decided",
  until: besluit.until ?? { if: "ends", then: { unknown: "decision.end", after: besluit.from ?? "decision.decided" } },
  source: ["besluit"],
});

/** Questions of the invitation that its model hangs on: the local text is another text, so its answer stays open. */
const inherited = ({ measure, clauses }: Adoption): Readonly<Record<string, unknown>> => {
  const conditions = clauses.flatMap(({ products, model }) => [
    products,
    ...model.flatMap(({ to, where, actions }) => [to, where, ...actions.map(({ guard }) => guard)]),
  ]);
  const ids = conditions.flatMap((one) => (one === undefined ? [] : textsIn(one)));
  const questions = [...new Set(ids)].flatMap((id): readonly (readonly [string, TextQuestion])[] => {
    const question = measure.texts.get(id);
    return question === undefined ? [] : [[id, question]];
  });
  return Object.fromEntries(
    questions.map(([id, { ask, values, names }]) => [
      id,
      { ask, values: [...values], ...(names.size === 0 ? {} : { names: Object.fromEntries(names) }) },
    ]),
  );
};

/** The lists that its products stand on, as the invitation refers to them. */
const listsOf = ({ measure, clauses }: Adoption): Readonly<Record<string, unknown>> => {
  const rows = clauses.flatMap(({ products }) => products.rows);
  const named = rows.flatMap(({ tests }) => tests.map(({ attribute }) => attribute));
  const used = [...measure.lists.values()].filter(({ id }) => named.includes(`product.on.${id}`));
  return Object.fromEntries(
    used.map(({ id, title, keeper, cadence, public: open, versions }) => [
      id,
      {
        ...(title === undefined ? {} : { title }),
        ...(keeper === undefined ? {} : { keeper }),
        ...(cadence === undefined ? {} : { cadence }),
        public: open,
        versions: versions.map(({ on, products, known }) => ({
          on,
          products: "rows" in products ? conditionFile(products, {}) : [...products],
          ...(Number.isFinite(known) ? { known: writeInstant(known, measure.zone) } : {}),
        })),
      },
    ]),
  );
};

const instrumentFile = ({ besluit, body }: Adoption) => {
  const { decided, published, title } = besluit;
  const unknown = {
    unknown: "decision.decided",
    // Bounds are exclusive, and a decision may be published on its own day.
    ...(published === undefined ? {} : { before: addDays(published, 1) }),
  };
  return {
    kind: "decision",
    title: inFour(draftWords.title, { title }),
    by: body,
    decided: decided ?? unknown,
    ...(published === undefined ? {} : { published }),
    ...((published ?? decided) === undefined ? {} : { known: published ?? decided }),
    source: ["besluit"],
  };
};

const sourceFile = ({ iri, title, organ, unit, decided, published, articles }: Besluit) => ({
  title,
  ...((organ ?? unit) === undefined ? {} : { publisher: organ ?? unit }),
  dated: decided ?? "unknown",
  ...(published === undefined ? {} : { published }),
  ...(iri !== undefined && /^https?:/.test(iri) ? { url: iri } : {}),
  held: articles.length > 0 ? "full" : "excerpt",
  language: "nl",
});

/** `be/mun/12025/2023-tiktok-communes`: the body, the year of the decision and the name of what it adopts. */
export const draftId = ({ besluit, body, measure }: Adoption): string => {
  const name = measure.id.split("/").at(-1) ?? "";
  const year = (besluit.decided ?? besluit.published ?? besluit.from ?? name).slice(0, 4);
  return `${body}/${/^\d{4}$/.test(year) ? `${year}-` : ""}${name.replace(/^\d{4}-/, "")}`;
};

/** A clause of the draft for each model: named like what it adopts, and where a name is taken, like the first that is free. */
const clausesFile = (adoption: Adoption) => {
  const taken = new Set<string>();
  const named = (wanted: string, place: number): string => {
    const id = place === 1 ? wanted : `${wanted}-${place}`;
    if (taken.has(id)) return named(wanted, place + 1);
    taken.add(id);
    return id;
  };
  return adoption.clauses.flatMap((clause) =>
    clause.model.map((model) => clauseFile(clause, model, named(clause.id, 1), adoption)),
  );
};

const fileOf = (adoption: Adoption) => {
  const { besluit, body, measure, clauses } = adoption;
  const ends = besluit.until === undefined ? { ends: { ask: inFour(draftWords.ends) } } : {};
  return {
    measure: draftId(adoption),
    title: inFour(draftWords.title, { title: besluit.title }),
    authority: body,
    zone: measure.zone,
    adopts: clauses.map(({ id }) => `${measure.id}#${id}`),
    differs: inFour(draftWords.differs),
    ...Object.fromEntries(clauses.slice(0, 1).map((first) => ["products", productsFile(first)])),
    force: { formal: inFour(draftWords.formal, { organ: besluit.organ ?? besluit.unit ?? "none" }) },
    sources: { besluit: sourceFile(besluit) },
    instruments: { decision: instrumentFile(adoption) },
    texts: {
      ...inherited(adoption),
      ...Object.fromEntries(Object.entries(differences).map(([id, ask]) => [id, { ask: inFour(ask) }])),
      ...ends,
    },
    lists: listsOf(adoption),
    clauses: clausesFile(adoption),
  };
};

/** Lines that YAML keeps as comments. */
const comment = (lines: readonly string[]): string => lines.map((line) => ` ${line}`).join("\n");

/**
 * A local measure as a file to be completed: what the decision's own file establishes is filled in, what it adopts is taken from the model of
 * the invitation, and every way in which the two may differ is an open question to the text. The words of the decision stand in comments.
 */
export const draftOf = (adoption: Adoption): string => {
  const { title, description, articles } = adoption.besluit;
  const document = new Document(fileOf(adoption), { version: "1.2", schema: "core" });
  document.commentBefore = comment([
    "A draft: answer the questions under `texts` (`chosen`), write what the text says under `says`, and pin it with `cases`.",
    `The decision: ${title}`,
    ...(description === undefined ? [] : [description]),
    ...articles.map(({ number, text }) =>
      number === "" ? text : `Artikel ${number.replace(/^Artikel\s+/i, "")}: ${text}`,
    ),
  ]);
  return document.toString({ lineWidth: 0, defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "PLAIN" });
};
