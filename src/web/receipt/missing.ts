import { linesOf, lineWords } from "../../cascade/attest/lines.ts";
import { askingTable } from "../../cascade/attest/table.ts";
import { underChoices } from "../../cascade/chosen.ts";
import { proseOf } from "../../cascade/notice/prose.ts";
import { type Catalogue, factsOfProduct } from "../../catalogue/catalogue.ts";
import type { Language } from "../../language/language.ts";
import { number, say } from "../../language/say.ts";
import type { Measure } from "../../measure/measure.ts";
import { sized } from "../../measure/sized.ts";
import { loadAsked } from "../../posture/load.ts";
import { bestUnder } from "../../posture/missing.ts";
import type { Request } from "../../posture/posture.ts";
import { postureOf } from "../../posture/posture-of.ts";
import { postureWords } from "../../posture/words.ts";
import { ok, type Result } from "../../problem/problem.ts";
import { nameAt } from "../../register/facts.ts";
import { type Register, body as registered } from "../../register/register.ts";
import type { Store } from "../../store/store.ts";
import type { Instant } from "../../time/time.ts";

export interface MissingQuestion {
  readonly store: Store;
  readonly measure: Measure;
  readonly body: string;
  readonly register: Register;
  readonly catalogue: Catalogue;
  /** As of when the clauses are asked about, and as of when the evidence is. */
  readonly at: Instant;
  readonly evidenceAt: Instant;
  readonly knownAt: Instant;
  readonly language: Language;
}

/** What a body is asked to count, as CSV, and the requests that would settle most of its devices. */
export interface Missing {
  readonly csv: string;
  readonly lines: number;
  readonly requests: readonly Request[];
}

/** What is missing of a body under a measure: one line a clause and row, what would settle most first. Problems: those of the public record, E-RULE-SIZE. */
export const missingOf = async (question: MissingQuestion): Promise<Result<Missing>> => {
  const { store, measure, body, register, catalogue, at, evidenceAt, knownAt, language } = question;
  const around = { register, productFacts: (product: string) => factsOfProduct(catalogue, product) };
  const world = registered(register, body)?.world ?? "real";
  const asked = await loadAsked(store, around, { measure, at: evidenceAt, knownAt, world, bodies: [body] });
  if (!asked.ok) return asked;
  // The clauses are worded, and their rows are asked about, under the readings chosen on record.
  const chosen = underChoices(measure, asked.value.held.known, register);
  const lines = sized(() => linesOf({ measure: chosen, body, register, at, knownAt }));
  if (!lines.ok) return lines;
  const posture = postureOf(asked.value);
  const under = bestUnder(posture, body);
  const name = nameAt(register, body, language, at);
  const csv = askingTable({
    measure: measure.id,
    body,
    language,
    lines: lines.value,
    words: lineWords(proseOf({ measure: chosen, register, catalogue, at, knownAt }, language)),
    best: (clause) => {
      const found = under(clause);
      if (found === undefined) return undefined;
      const { ask, settles } = found;
      const says = say(postureWords.next, language, { ask, body: name, n: settles, nShown: number(settles, language) });
      return { settles, says };
    },
  });
  return ok({ csv, lines: lines.value.length, requests: posture.next.filter((one) => one.body === body) });
};
