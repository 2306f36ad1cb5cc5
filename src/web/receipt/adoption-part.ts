import { modelClauses } from "../../cascade/adoption-of.ts";
import { casesInWords, type Passage } from "../../cascade/adoption-said.ts";
import { type FileOfReply, settleAdoptions } from "../../cascade/adoption-settle.ts";
import type { Reply } from "../../cascade/receipt/reply.ts";
import { factsOfProduct } from "../../catalogue/catalogue.ts";
import { loadCatalogue } from "../../catalogue/load.ts";
import type { Language } from "../../language/language.ts";
import { type Arguments, number, say } from "../../language/say.ts";
import type { Measure } from "../../measure/measure.ts";
import type { Lookups } from "../../measure/prose/names.ts";
import type { Problem } from "../../problem/problem.ts";
import { openStore } from "../../store/store.ts";
import { type Html, html, nothing } from "../html.ts";
import { lookupsOf } from "../names.ts";
import { adoptionPageWords } from "./adoption-words.ts";
import type { ReceiptOptions } from "./given-back.ts";
import type { Visit } from "./way-in.ts";

/** So many cases are told one by one: a page has little weight. */
const mostTold = 12;

const isDecision = ({ answered: { answer } }: Reply): boolean => answer === "adopted" || answer === "partly";

const word = (key: keyof typeof adoptionPageWords, language: Language, args: Arguments = {}): string =>
  say(adoptionPageWords[key], language, args);

const toldHtml = ({ head, items }: Passage, language: Language): Html => {
  const left = items.length - mostTold;
  const more = left > 0 ? [word("more", language, { n: left, shown: number(left, language) })] : [];
  const shown = [...items.slice(0, mostTold), ...more];
  return html`<p>${head}</p>${shown.length === 0 ? nothing : html`<ul>${shown.map((text) => html`<li>${text}</li>`)}</ul>`}`;
};

const fileHtml = (
  { adoption, file, reply }: FileOfReply,
  letter: Measure,
  lookups: Lookups,
  { language, reply: own }: Visit,
): Html => {
  const { id } = adoption;
  if (file === "same")
    return html`<p>${word("made", language, { id })}</p>${casesInWords(adoption, letter, language, lookups).map((told) => toldHtml(told, language))}`;
  return reply.id === own?.id || file === "stale" ? html`<p>${word(file, language, { id })}</p>` : nothing;
};

/** What the settling of an answer did to the measure of its body: made, taken away, or left as somebody had changed it. */
export const adoptionPart = async (
  visit: Visit,
  reply: Reply,
  { data }: Pick<ReceiptOptions, "data">,
): Promise<Html> => {
  const { notice, places, language, now } = visit;
  const letter = places.measures.find(({ id }) => id === notice.measure);
  if (letter === undefined || modelClauses(letter, notice.clauses).length === 0) return nothing;
  const failed = ([problem]: readonly Problem[]): Html =>
    html`<p class="note">${word("failed", language, { code: problem?.code ?? "" })}</p>`;
  const [catalogue, store] = [await loadCatalogue(), openStore(data, { readOnly: true })];
  if (!store.ok) return failed(store.problems);
  try {
    if (!catalogue.ok) return failed(catalogue.problems);
    const productFacts = (product: string) => factsOfProduct(catalogue.value, product);
    const around = { register: places.register, productFacts };
    const settled = await settleAdoptions(store.value, { data, measure: letter, body: notice.body, around, now });
    if (!settled.ok) return failed(settled.problems);
    const lookups = lookupsOf({ register: places.register, catalogue: catalogue.value }, language);
    const files = settled.value.map((one) => fileHtml(one, letter, lookups, visit));
    const gone = files.length === 0 && reply.state === "contested" && visit.reply?.state === "live";
    if (gone && isDecision(reply)) return html`<p>${word("removed", language)}</p>`;
    return files.length === 0 ? nothing : html`<h2>${word("head", language)}</h2>${files}`;
  } finally {
    store.value.close();
  }
};
