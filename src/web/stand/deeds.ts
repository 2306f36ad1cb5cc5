import type { By, Deed } from "../../deed/deed.ts";
import { dateOf, whenOf } from "../../deed/moment.ts";
import { dayInWords } from "../../language/dates.ts";
import { list, number, say, wordsIn } from "../../language/say.ts";
import { word } from "../../language/words.ts";
import type { Words } from "../../measure/measure.ts";
import type { World } from "../../register/body.ts";
import { dayOf, type Instant } from "../../time/time.ts";
import { type Ask, to } from "../ask.ts";
import { type Html, html, nothing } from "../html.ts";
import { momentShown } from "../moments.ts";
import { bodyName } from "../names.ts";
import { cell, type Table } from "../table.ts";
import { standWords } from "../words/stand.ts";

const inWords = (words: Words, ask: Ask): string => wordsIn(words, ask.language);

const whoInWords = ({ capacity, body }: By, ask: Ask): string =>
  capacity !== undefined ? inWords(capacity, ask) : body === undefined ? "" : bodyName(ask.site, body, ask.language);

/** When a deed was done, in words; a date that nobody established is said to be unknown. */
export const doneInWords = (deed: Deed, knownAt: Instant, ask: Ask): string => {
  const date = dateOf(whenOf(deed, knownAt));
  if (date === undefined) return say(standWords.dateUnknown, ask.language);
  return typeof date === "number" ? momentShown(date, ask.language) : dayInWords(date, ask.language);
};

const few = 3;

const aboutInWords = ({ about, alsoAbout }: Deed, ask: Ask): string => {
  const names =
    about.length > few
      ? [say(standWords.bodiesCount, ask.language, { n: about.length, nShown: number(about.length, ask.language) })]
      : about.map((id) => bodyName(ask.site, id, ask.language));
  return list([...names, ...alsoAbout.map((words) => inWords(words, ask))], ask.language);
};

const aboutHtml = (deed: Deed, world: World, ask: Ask): Html => {
  const { about, alsoAbout } = deed;
  if (about.length > few) return html`${aboutInWords(deed, ask)}`;
  const parameters = world === "fictional" ? { world } : {};
  const links = about.map(
    (id) => html`<a href="${to(ask, `/bodies/${id}`, parameters)}">${bodyName(ask.site, id, ask.language)}</a>`,
  );
  return html`${[...links, ...alsoAbout.map((words) => html`${inWords(words, ask)}`)].map((one, place) => html`${place === 0 ? "" : ", "}${one}`)}`;
};

/** Where something stands written. */
export const sourceHtml = ({ source }: Pick<Deed, "source">, ask: Ask): Html => {
  if (source === undefined) return nothing;
  const title = inWords(source.title, ask);
  const lang = typeof source.title === "string" ? html` lang="fr"` : nothing;
  return source.url === undefined
    ? html`<cite${lang}>${title}</cite>`
    : html`<a href="${source.url}" rel="noreferrer"><cite${lang}>${title}</cite></a>`;
};

/** Deeds as a table, with both clocks, and what each rests on. */
export const deedsTable = (deeds: readonly Deed[], world: World, knownAt: Instant, ask: Ask): Table => {
  const { language } = ask;
  const head = (key: keyof typeof standWords): string => say(standWords[key], language);
  return {
    id: "deeds",
    caption: say(standWords.deedsCaption, language, { n: deeds.length, nShown: number(deeds.length, language) }),
    columns: (["doneAt", "knownSince", "kind", "bySomebody", "about", "saysHead", "basis"] as const).map((key) => ({
      head: head(key),
    })),
    rows: deeds.map((deed) => {
      const basis = head(deed.basis === "record" ? "onRecord" : "statedOnly");
      const says = deed.says === undefined ? "" : inWords(deed.says, ask);
      return [
        cell(doneInWords(deed, knownAt, ask)),
        cell(Number.isFinite(deed.known) ? dayInWords(dayOf(deed.known), language) : ""),
        cell(word("deed", deed.kind, language)),
        cell(whoInWords(deed.stated?.by ?? deed.by, ask)),
        cell(aboutInWords(deed, ask), aboutHtml(deed, world, ask)),
        cell(says),
        cell(basis, html`${basis}<br>${sourceHtml(deed, ask)}`),
      ];
    }),
  };
};

export const deedJson = (deed: Deed, knownAt: Instant, ask: Ask) => ({
  id: deed.id,
  kind: deed.kind,
  measure: deed.measure,
  clause: deed.clause ?? null,
  by: deed.by,
  about: deed.about,
  done: doneInWords(deed, knownAt, ask),
  known: Number.isFinite(deed.known) ? dayOf(deed.known) : null,
  basis: deed.basis,
  says: deed.says === undefined ? null : inWords(deed.says, ask),
  source:
    deed.source === undefined
      ? null
      : {
          title: inWords(deed.source.title, ask),
          date: deed.source.date ?? null,
          place: deed.source.place ?? null,
          url: deed.source.url ?? null,
        },
});
