import type { VerdictToken } from "../../posture/posture.ts";
import { type Html, html, nothing } from "../html.ts";

/** A fill for each class: colours that differ, and patterns that differ without them. */
const fills: Readonly<Record<string, { readonly ground: string; readonly ink: string; readonly path: string }>> = {
  compliant: { ground: "#0a5a32", ink: "#0a5a32", path: "" },
  followed: { ground: "#0a5a32", ink: "#0a5a32", path: "" },
  remedied: { ground: "#ffffff", ink: "#0a5a32", path: "M0 4h8M4 0v8" },
  "followed-since": { ground: "#ffffff", ink: "#0a5a32", path: "M0 4h8M4 0v8" },
  breach: { ground: "#a3001b", ink: "#ffffff", path: "M0 8 8 0M0 0l8 8" },
  "not-followed": { ground: "#a3001b", ink: "#ffffff", path: "M0 8 8 0M0 0l8 8" },
  due: { ground: "#f4c25b", ink: "#5c3700", path: "M0 0l8 8" },
  exempt: { ground: "#cfdff7", ink: "#1e4c94", path: "M0 8 8 0" },
  attested: { ground: "#fff2d6", ink: "#7a4a00", path: "M2 2h1M6 6h1" },
  stale: { ground: "#ffffff", ink: "#474b59", path: "M0 2h8M0 6h8" },
  unobserved: { ground: "#ffffff", ink: "#474b59", path: "M4 4h.5" },
  unobservable: { ground: "#d5d7de", ink: "#474b59", path: "M2 0v8M6 0v8" },
  undetermined: { ground: "#ffffff", ink: "#7a4a00", path: "M0 8 8 0" },
};

const plain = { ground: "#ffffff", ink: "#474b59", path: "" };

export interface ClassCount {
  readonly token: VerdictToken;
  readonly label: string;
  readonly count: number;
  readonly shown: string;
}

const barTop = 18;
const barHeight = 34;

/** One bar, a piece for each class, and under it what each piece is. The table beside it says the same in numbers. */
export const classBar = (
  id: string,
  title: string,
  counts: readonly ClassCount[],
  fictional: string | undefined,
  columns = 3,
): Html => {
  const width = columns * 294;
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return nothing;
  let from = 0;
  const pieces = counts
    .filter(({ count }) => count > 0)
    .map((one) => {
      const start = (from / total) * (width - 2) + 1;
      from += one.count;
      return { ...one, start, end: (from / total) * (width - 2) + 1 };
    });
  const rows = Math.ceil(pieces.length / columns);
  const height = barTop + barHeight + 12 + rows * 24;
  const fillOf = (token: string): string => `url(#${id}-${token})`;
  const at = (n: number): string => n.toFixed(1);
  return html`<div class="picture"><svg${columns > 1 ? html` class="wide"` : nothing} viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="${id}-title">
<title id="${id}-title">${fictional === undefined ? "" : `${fictional} — `}${title}</title>
<defs>${pieces.map(({ token }) => {
    const { ground, ink, path } = fills[token] ?? plain;
    return html`<pattern id="${id}-${token}" width="8" height="8" patternUnits="userSpaceOnUse"><rect width="8" height="8" fill="${ground}"/>${path === "" ? nothing : html`<path d="${path}" stroke="${ink}" stroke-width="1.5" stroke-linecap="round" fill="none"/>`}</pattern>`;
  })}</defs>
${fictional === undefined ? nothing : html`<text x="1" y="12" font-size="12" font-weight="700" class="fictional-ink">${fictional}</text>`}
${pieces.map(({ token, start, end }) => html`<rect x="${at(start)}" y="${barTop}" width="${at(Math.max(1.5, end - start))}" height="${barHeight}" fill="${fillOf(token)}" stroke="#1a1c24" stroke-width="1"/>`)}
${pieces.map(({ token, label, shown }, place) => {
  const x = (place % columns) * (width / columns) + 1;
  const y = barTop + barHeight + 16 + Math.floor(place / columns) * 24;
  return html`<rect x="${at(x)}" y="${y}" width="22" height="14" fill="${fillOf(token)}" stroke="#1a1c24" stroke-width="1"/><text x="${at(x + 30)}" y="${y + 12}" font-size="13"><tspan font-weight="700">${shown}</tspan> ${label}</text>`;
})}
</svg></div>`;
};
