import type { Language } from "../language/language.ts";
import { word } from "../language/words.ts";
import type { Clause, Measure, Modality } from "../measure/measure.ts";
import type { VerdictToken } from "../posture/posture.ts";
import { type Html, html } from "./html.ts";

/** A shape for the force of a clause, beside the word and never in its place. */
const forces: Readonly<Record<Modality, string>> = {
  prohibit: "◆",
  oblige: "▲",
  prevent: "▣",
  "recommend-against": "◇",
  recommend: "◇",
  permit: "○",
};

/** What is only proposed binds no more than advice does. */
export const forceSign = (modality: Modality, proposed = false): string => (proposed ? "◇" : forces[modality]);

export const isProposed = (clause: Clause, measure: Measure): boolean =>
  measure.instruments.get(clause.by)?.proposed === true;

export const clauseSign = (clause: Clause, measure: Measure): string =>
  forceSign(clause.modality, isProposed(clause, measure));

/** A shape for a verdict: the word stands beside it, and the colour says the same a third time. */
const verdicts: Readonly<Record<VerdictToken, string>> = {
  compliant: "✔",
  breach: "✖",
  remedied: "↺",
  due: "◷",
  exempt: "◇",
  attested: "✎",
  stale: "◔",
  unobserved: "○",
  unobservable: "◌",
  undetermined: "?",
  "not-in-force": "–",
  "not-covered": "·",
  followed: "✔",
  "not-followed": "✖",
  "followed-since": "↺",
};

export const verdictSign = (token: VerdictToken): string => verdicts[token];

/** A verdict as every page shows it: shape, word, colour. */
export const verdictMark = (token: VerdictToken, language: Language): Html =>
  html`<span class="verdict v-${token}"><span aria-hidden="true">${verdicts[token]}</span> ${word("verdict", token, language)}</span>`;
