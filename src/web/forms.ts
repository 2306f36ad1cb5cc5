import { say } from "../language/say.ts";
import { isDay } from "../time/time.ts";
import { type Ask, to } from "./ask.ts";
import { type Html, html, nothing } from "./html.ts";
import { layoutWords } from "./words/layout.ts";

export interface DayField {
  readonly name: "at" | "known-at";
  readonly label: string;
  readonly value: string | undefined;
}

const localInstant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?$/;

/** A field for a day; an instant that the address gives keeps its time. */
const dayField = ({ name, label, value }: DayField): Html => {
  const type = value === undefined || isDay(value) ? "date" : localInstant.test(value) ? "datetime-local" : "text";
  return html`<div><label for="field-${name}">${label}</label><input id="field-${name}" type="${type}" name="${name}"${value === undefined ? nothing : html` value="${value}"`}></div>`;
};

/** Everything else that the address asks for goes along. */
const kept = ({ query }: Ask, without: readonly string[]): readonly Html[] =>
  [...query]
    .filter(([name, value]) => !without.includes(name) && value !== "")
    .map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`);

/** A plain GET form that asks the same page of another day; `more` are further fields, by the names that they replace. */
export const dayForm = (
  ask: Ask,
  fields: readonly DayField[],
  more: { readonly names: readonly string[]; readonly fields: Html } = { names: [], fields: nothing },
): Html =>
  html`<form method="get" action="${to(ask, ask.path)}"><div class="row">${fields.map(dayField)}${more.fields}<div><button type="submit">${say(layoutWords.see, ask.language)}</button></div></div>${kept(ask, [...fields.map(({ name }) => name), ...more.names])}</form>`;

/** The choice between the two worlds; never both. */
export const worldField = (
  ask: Ask,
  world: "real" | "fictional",
): { readonly names: readonly string[]; readonly fields: Html } => {
  const word = (key: keyof typeof layoutWords): string => say(layoutWords[key], ask.language);
  const choice = (value: "real" | "fictional", label: string): Html =>
    html`<label class="choice"><input type="radio" name="world" value="${value}"${value === world ? html` checked` : nothing}> ${label}</label>`;
  return {
    names: ["world"],
    fields: html`<fieldset><legend>${word("world")}</legend>${choice("real", word("worldReal"))}${choice("fictional", word("worldFictional"))}</fieldset>`,
  };
};
