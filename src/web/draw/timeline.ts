import { scaleUtc } from "d3-scale";
import type { Language } from "../../language/language.ts";
import { type Html, html, nothing } from "../html.ts";

export interface TimelineEvent {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** Its number in the table beside the picture. */
  readonly n: number;
  readonly sure: boolean;
}

export interface TimelineBar {
  readonly label: string;
  readonly segments: readonly { readonly from: string; readonly to: string; readonly state: "in-force" | "open" }[];
}

export interface TimelinePicture {
  readonly id: string;
  /** What the picture shows, for those who do not see it; the table says the rest. */
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly events: readonly TimelineEvent[];
  readonly bars: readonly TimelineBar[];
  /** A day marked by a line, with its words. */
  readonly day?: { readonly day: string; readonly label: string };
  readonly legend: { readonly inForce: string; readonly open: string };
  /** Said inside the picture where what it shows is invented. */
  readonly fictional?: string;
}

const width = 880;
const left = 130;
// Room for the date beside the last mark.
const right = 92;
const lane = 22;
const barHeight = 14;
const barStep = 24;

const utc = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** "17.03.23": short, in the order of the country. */
const short = (day: string, language: Language): string => {
  const [year = "", month = "", date = ""] = day.split("-");
  return language === "en" ? `${date}/${month}/${year.slice(2)}` : `${date}.${month}.${year.slice(2)}`;
};

/** Each label in the lowest lane in which it does not touch the one before. */
const placed = (events: readonly TimelineEvent[], x: (day: string) => number) => {
  const ends: number[] = [];
  return events.map((event) => {
    const at = x(event.day);
    const free = ends.findIndex((end) => end < at - 16);
    const place = free < 0 ? ends.length : free;
    ends[place] = at + 82;
    return { event, at, place };
  });
};

/** A picture of time: numbered dates above the axis, and below it a bar for each clause. */
export const timeline = (picture: TimelinePicture, language: Language): Html => {
  const { id, title, from, to, events, bars, day, legend, fictional } = picture;
  const scale = scaleUtc([utc(from), utc(to)], [left, width - right]);
  const x = (one: string): number => Math.round(scale(utc(one)) * 10) / 10;
  const marks = placed(events, x);
  const lanes = Math.max(0, ...marks.map(({ place }) => place)) + 1;
  const axis = 14 + lanes * lane;
  const bottom = axis + 26 + bars.length * barStep;
  const height = bottom + (bars.length === 0 ? 20 : 38);
  const months = new Intl.DateTimeFormat(language, { month: "short", year: "2-digit", timeZone: "UTC" });
  const inside = day !== undefined && day.day >= from && day.day <= to;
  return html`<div class="picture"><svg class="wide" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="${id}-title">
<title id="${id}-title">${title}</title>
<defs><pattern id="${id}-open" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="#ffffff"/><rect width="2.5" height="6" fill="#232a6b"/></pattern></defs>
${fictional === undefined ? nothing : html`<text x="${width - right}" y="12" font-size="12" font-weight="700" text-anchor="end" fill="#7a1f6b">${fictional}</text>`}
<line x1="${left}" y1="${axis}" x2="${width - right}" y2="${axis}" stroke="#1a1c24" stroke-width="1.5"/>
${scale.ticks(6).map((tick) => {
  const at = Math.round(scale(tick) * 10) / 10;
  return html`<line x1="${at}" y1="${axis}" x2="${at}" y2="${bottom}" stroke="#c9ccd6" stroke-width="1"/><text x="${at}" y="${axis + 16}" font-size="11" text-anchor="middle">${months.format(tick)}</text>`;
})}
${marks.map(({ at, place }) => html`<line x1="${at}" y1="${axis}" x2="${at}" y2="${axis - 12 - place * lane}" stroke="#4b4f5e" stroke-width="1"/>`)}
${marks.map(({ event, at, place }) => {
  const y = axis - 12 - place * lane;
  return html`<circle cx="${at}" cy="${y}" r="9" fill="${event.sure ? "#232a6b" : "#ffffff"}" stroke="${event.sure ? "#232a6b" : "#7a4a00"}" stroke-width="2"/><text x="${at}" y="${y + 4}" font-size="11" font-weight="700" text-anchor="middle" class="${event.sure ? "on-dark" : "on-light"}">${event.n}</text><text class="halo" x="${at + 13}" y="${y + 4}" font-size="12">${short(event.day, language)}${event.sure ? "" : " ⚠"}</text>`;
})}
${bars.map(({ label, segments }, place) => {
  const y = axis + 26 + place * barStep;
  return html`<text x="${left - 10}" y="${y + 11}" font-size="13" text-anchor="end">${label}</text><line x1="${left}" y1="${y + barHeight / 2}" x2="${width - right}" y2="${y + barHeight / 2}" stroke="#c9ccd6" stroke-width="1"/>${segments.map(
    (one) => {
      const start = x(one.from);
      const length = Math.max(2, Math.round((x(one.to) - start) * 10) / 10);
      return html`<rect x="${start}" y="${y}" width="${length}" height="${barHeight}" fill="${one.state === "in-force" ? "#232a6b" : `url(#${id}-open)`}" stroke="#232a6b" stroke-width="1"/>`;
    },
  )}`;
})}
${inside && day !== undefined ? html`<line x1="${x(day.day)}" y1="${axis - 4}" x2="${x(day.day)}" y2="${bottom}" stroke="#b35c00" stroke-width="2.5"/><text x="${x(day.day)}" y="${bottom + 13}" font-size="12" font-weight="700" text-anchor="${x(day.day) > width - 160 ? "end" : x(day.day) < left + 60 ? "start" : "middle"}">${day.label}</text>` : nothing}
${bars.length === 0 ? nothing : html`<rect x="${left}" y="${height - 10}" width="22" height="9" fill="#232a6b"/><text x="${left + 28}" y="${height - 2}" font-size="11">${legend.inForce}</text><rect x="${left + 190}" y="${height - 10}" width="22" height="9" fill="url(#${id}-open)" stroke="#232a6b"/><text x="${left + 218}" y="${height - 2}" font-size="11">${legend.open}</text>`}
</svg></div>`;
};
