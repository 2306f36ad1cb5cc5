import { createHash } from "node:crypto";
import type { Answer } from "../answer/answer.ts";
import { loadQuestions } from "../answer/load.ts";
import type { Question } from "../answer/question.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import { loadCatalogue } from "../catalogue/load.ts";
import { loadDeeds, type PublicRecord } from "../deed/load.ts";
import { type Head, head } from "../ledger/ledger.ts";
import { measuresAsked } from "../measure/corpus.ts";
import type { Measure } from "../measure/measure.ts";
import { fail, ok, type Result } from "../problem/problem.ts";
import { loadRegister } from "../register/load.ts";
import type { Register } from "../register/register.ts";
import { openStore } from "../store/store.ts";

/** Everything that pages speak of, as the data folder stood at one entry of its ledger. */
export interface Site {
  readonly data: string;
  readonly head: Head;
  readonly measures: readonly Measure[];
  readonly register: Register;
  readonly catalogue: Catalogue;
  readonly deeds: PublicRecord;
  readonly questions: readonly Question[];
  /** Answers that whoever serves the pages has made already. */
  readonly answers: readonly Answer[];
}

const load = async (data: string, at: Head, answers: readonly Answer[]): Promise<Result<Site>> => {
  const [register, catalogue] = await Promise.all([loadRegister(data), loadCatalogue()]);
  const questions = loadQuestions();
  const deeds = register.ok ? loadDeeds({ register: register.value }) : register;
  if (!register.ok || !catalogue.ok || !questions.ok || !deeds.ok) {
    return fail(...[register, catalogue, questions, deeds].flatMap((one) => (one.ok ? [] : one.problems)));
  }
  const { measures } = measuresAsked([], data);
  return ok(
    Object.freeze({
      data,
      head: at,
      measures,
      register: register.value,
      catalogue: catalogue.value,
      deeds: deeds.value,
      questions: questions.value,
      answers,
    }),
  );
};

const headOf = async (data: string): Promise<Result<Head>> => {
  const store = openStore(data, { readOnly: true });
  if (!store.ok) return store;
  try {
    return ok(await head(store.value));
  } finally {
    store.value.close();
  }
};

/** Gives the site of a data folder: loaded once, and again only when the head of the ledger has moved. */
export const siteOf = (data: string, answers: readonly Answer[] = []): (() => Promise<Result<Site>>) => {
  let held: { readonly key: string; readonly site: Promise<Result<Site>> } | undefined;
  return async () => {
    const now = await headOf(data);
    if (!now.ok) return now;
    const key = `${now.value.seq} ${now.value.hash}`;
    if (held?.key !== key) held = { key, site: load(data, now.value, answers) };
    return held.site;
  };
};

/** A short name for some text that is served once and kept: it changes when the text does. */
export const digestOf = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 12);
