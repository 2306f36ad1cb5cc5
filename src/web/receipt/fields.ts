import type { Language } from "../../language/language.ts";
import { say } from "../../language/say.ts";
import { expectedOf, mendOf, type Problem } from "../../problem/problem.ts";
import { type Html, html, nothing } from "../html.ts";
import { receiptPageWords } from "./words.ts";

/** A form as it was sent, with what is wrong with it: everything that was written stays. */
export interface Sent {
  readonly fields: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
  readonly language: Language;
}

const problemOf = ({ problems }: Sent, name: string): Problem | undefined =>
  problems.find(({ place }) => place.field === name);

/** The message at a field, and what ties the field to it; `hint`: what describes it besides. */
const marks = (sent: Sent, name: string, hint?: string) => {
  const problem = problemOf(sent, name);
  const described = [...(hint === undefined ? [] : [hint]), ...(problem === undefined ? [] : [`error-${name}`])].join(
    " ",
  );
  return {
    message:
      problem === undefined
        ? nothing
        : html`<p id="error-${name}" class="error">${expectedOf(problem, sent.language)}</p><p class="soft">${mendOf(problem, sent.language)}</p>`,
    attributes: html`${described === "" ? nothing : html` aria-describedby="${described}"`}${problem === undefined ? nothing : html` aria-invalid="true"`}`,
    described: described === "" ? nothing : html` aria-describedby="${described}"`,
  };
};

/** What is wrong, above everything else, each with a link to its field. */
export const summary = ({ problems, language }: Sent): Html =>
  problems.length === 0
    ? nothing
    : html`<div class="problem" role="alert" aria-labelledby="problem-head"><h2 id="problem-head">${say(receiptPageWords.errorHead, language)}</h2><ul>${problems.map(
        (problem) => html`<li><a href="#field-${problem.place.field ?? ""}">${expectedOf(problem, language)}</a></li>`,
      )}</ul></div>`;

export const textField = (
  sent: Sent,
  name: string,
  label: string,
  { hint, rows, otherwise = "" }: { readonly hint?: string; readonly rows?: number; readonly otherwise?: string } = {},
): Html => {
  const { message, attributes } = marks(sent, name, hint === undefined ? undefined : `hint-${name}`);
  const value = sent.fields[name] ?? otherwise;
  return html`<p class="field"><label for="field-${name}">${label}</label>${hint === undefined ? nothing : html`<span id="hint-${name}" class="soft">${hint}</span>`}</p>${message}<p>${
    rows === undefined
      ? html`<input id="field-${name}" type="text" name="${name}" value="${value}" autocomplete="off"${attributes}>`
      : html`<textarea id="field-${name}" name="${name}" rows="${rows}"${attributes}>${value}</textarea>`
  }</p>`;
};

/** Answers to choose one from. The first one has the id that the summary links to. */
export const radios = (
  sent: Sent,
  name: string,
  legend: string,
  choices: readonly (readonly [value: string, label: string])[],
): Html => {
  const { message, described } = marks(sent, name);
  return html`<fieldset class="asked"${described}><legend>${legend}</legend>${message}<div class="radios">${choices.map(
    ([value, shown], place) =>
      html`<label><input${place === 0 ? html` id="field-${name}"` : nothing} type="radio" name="${name}" value="${value}"${sent.fields[name] === value ? html` checked` : nothing}> <span>${shown}</span></label>`,
  )}</div></fieldset>`;
};

export const hidden = (fields: Readonly<Record<string, string>>): readonly Html[] =>
  Object.entries(fields).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`);
