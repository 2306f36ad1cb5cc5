import type { Context } from "hono";
import { type Concerned, linesOf } from "../../cascade/attest/lines.ts";
import { hasModel, type ModelAsked, modelPaper, modelPdf } from "../../cascade/notice/model-paper.ts";
import type { Language } from "../../language/language.ts";
import { sized } from "../../measure/sized.ts";
import { toHtmlFile } from "../../paper/html.ts";
import { fail, ok, type Result } from "../../problem/problem.ts";
import type { Register } from "../../register/register.ts";
import { openStore } from "../../store/store.ts";
import type { Instant } from "../../time/time.ts";
import { keeping } from "../kept.ts";
import type { Counting } from "./attest-page.ts";
import { missingOf } from "./missing.ts";
import type { Visit } from "./way-in.ts";

/** What the notice told, as known at an instant; undefined where its measure is held no more. */
const concernedBy = ({ places, notice, measureAt }: Visit, knownAt: Instant): Concerned | undefined => {
  const measure = measureAt(knownAt);
  if (measure === undefined) return undefined;
  return { measure, body: notice.body, register: places.register, at: notice.preparedAt, knownAt };
};

/** What the body of a notice can count; nothing where the corpus has its measure no more. Problems: E-RULE-SIZE. */
export const countingOf = (visit: Visit): Result<Counting | undefined> => {
  const concerned = concernedBy(visit, visit.now);
  if (concerned === undefined) return ok(undefined);
  const lines = sized(() => linesOf(concerned));
  return lines.ok ? ok({ measure: concerned.measure, lines: lines.value }) : lines;
};

/** Has the notice a model decision to hand out? `changed`: it had, but the text of the measure is another now. */
export const modelOf = (visit: Visit): "none" | "changed" | "there" => {
  const { notice } = visit;
  const measure = visit.measureAt(notice.preparedAt);
  if (measure === undefined || notice.as !== "invited" || !hasModel({ measure, clauses: notice.clauses }))
    return "none";
  return measure.version === notice.version ? "there" : "changed";
};

type ModelFile = Result<Uint8Array<ArrayBuffer> | string | undefined>;

const madeUnder = new WeakMap<Register, (key: string, make: () => ModelFile) => ModelFile>();

/**
 * The model decision of a notice in a language, as PDF or as a page to be edited; undefined where it has none. It says what was known when the notice was
 * prepared, so it is made once, and again only when the register is another. Problems: E-RULE-SIZE.
 */
export const modelFile = (visit: Visit, language: Language, form: "pdf" | "html"): ModelFile => {
  if (modelOf(visit) !== "there") return ok(undefined);
  const { register } = visit.places;
  const keep = madeUnder.get(register) ?? keeping<ModelFile>(100);
  madeUnder.set(register, keep);
  return keep(`${visit.notice.key} ${language} ${form}`, () => modelMade(visit, language, form));
};

const modelMade = (visit: Visit, language: Language, form: "pdf" | "html"): ModelFile => {
  const concerned = concernedBy(visit, visit.notice.preparedAt);
  if (concerned === undefined) return ok(undefined);
  const { notice, places, official } = visit;
  const asked: ModelAsked = {
    ...concerned,
    catalogue: places.catalogue,
    clauses: notice.clauses,
    language,
    official: official.includes(language),
    fictional: notice.fictional,
  };
  const paper = sized(() => modelPaper(asked));
  if (!paper.ok) return paper;
  if (paper.value === undefined) return ok(undefined);
  return ok(form === "pdf" ? modelPdf(paper.value, asked) : toHtmlFile(paper.value, asked));
};

/** What is missing of the body of a notice, to be filled in. Problems: those of the data folder and of the public record. */
export const missingFile = async (visit: Visit, data: string): Promise<Result<string>> => {
  const { notice, places, now, language } = visit;
  const measure = places.measures.find(({ id }) => id === notice.measure);
  if (measure === undefined) return fail();
  const store = openStore(data, { readOnly: true });
  if (!store.ok) return store;
  try {
    const { register, catalogue } = places;
    const at = notice.preparedAt;
    const asked = { measure, body: notice.body, register, catalogue, at, evidenceAt: now, knownAt: now, language };
    const missing = await missingOf({ ...asked, store: store.value });
    return missing.ok ? ok(missing.value.csv) : missing;
  } finally {
    store.value.close();
  }
};

/** A file to be kept: under a plain name, never found by search machines. */
export const asDownload = (
  c: Context,
  content: string | Uint8Array<ArrayBuffer>,
  { type, name, language }: { readonly type: string; readonly name: string; readonly language: Language },
): Response =>
  c.body(content, 200, {
    "content-type": type,
    "content-language": language,
    "content-disposition": `attachment; filename="${name}"`,
    "x-robots-tag": "noindex, nofollow, noarchive",
  });
