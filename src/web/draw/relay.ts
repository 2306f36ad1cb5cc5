import { type Html, html, nothing } from "../html.ts";

/** A box of the drawing, in a column and a row of its own. */
export interface RelayBox {
  readonly key: string;
  readonly label: string;
  /** What is known of it, in a word, with its sign. */
  readonly sign: string;
  readonly look: "authority" | "record" | "stated" | "nothing" | "open" | "hand" | "words";
  readonly column: number;
  /** The whole name, where the label is cut. */
  readonly title: string;
}

/** An arrow with its number in the table beside the drawing. */
export interface RelayArrow {
  readonly n: number;
  readonly from: string;
  readonly to: string;
  readonly look: "record" | "stated" | "clause" | "authority";
  readonly back: boolean;
  readonly broken: boolean;
}

export interface RelayPicture {
  readonly id: string;
  readonly title: string;
  readonly boxes: readonly RelayBox[];
  readonly arrows: readonly RelayArrow[];
  readonly legend: readonly { readonly look: RelayBox["look"]; readonly label: string }[];
  readonly lines: readonly { readonly look: RelayArrow["look"] | "broken" | "back"; readonly label: string }[];
  readonly fictional?: string;
}

const boxWidth = 236;
const boxHeight = 44;
const columnStep = 400;
const rowStep = 62;
const top = 28;
const left = 8;

const grounds: Readonly<
  Record<RelayBox["look"], { readonly fill: string; readonly stroke: string; readonly dash: string }>
> = {
  authority: { fill: "#232a6b", stroke: "#232a6b", dash: "" },
  record: { fill: "#d9efe2", stroke: "#0a5a32", dash: "" },
  stated: { fill: "#fff6e3", stroke: "#7a4a00", dash: "" },
  nothing: { fill: "#ffffff", stroke: "#a3001b", dash: "" },
  open: { fill: "#ffffff", stroke: "#474b59", dash: "5 3" },
  hand: { fill: "#f3f4f8", stroke: "#474b59", dash: "" },
  words: { fill: "#f3f4f8", stroke: "#474b59", dash: "2 3" },
};

const strokes: Readonly<
  Record<RelayArrow["look"] | "broken" | "back", { readonly ink: string; readonly dash: string }>
> = {
  record: { ink: "#0a5a32", dash: "" },
  stated: { ink: "#7a4a00", dash: "8 4" },
  clause: { ink: "#232a6b", dash: "2 4" },
  authority: { ink: "#474b59", dash: "" },
  broken: { ink: "#a3001b", dash: "" },
  back: { ink: "#7a1f6b", dash: "3 3" },
};

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Where each box stands: in its column, near those whom its arrows come from. */
const spotsOf = ({ boxes, arrows }: RelayPicture): ReadonlyMap<string, Spot> => {
  const spots = new Map<string, Spot>();
  const columns = [...Map.groupBy(boxes, ({ column }) => column)].sort(([a], [b]) => a - b);
  for (const [column, members] of columns) {
    const wish = (key: string): number => {
      const from = arrows.filter((one) => one.to === key && !one.back).flatMap((one) => spots.get(one.from)?.y ?? []);
      return from.length === 0 ? 0 : from.reduce((sum, y) => sum + y, 0) / from.length;
    };
    const ordered = members.map((box) => ({ box, at: wish(box.key) })).sort((a, b) => a.at - b.at);
    ordered.forEach(({ box }, row) => {
      spots.set(box.key, { x: left + column * columnStep, y: top + row * rowStep });
    });
  }
  return spots;
};

/** A box of text on two lines at most. */
const boxHtml = ({ label, sign, look, title }: RelayBox, { x, y }: Spot): Html => {
  const { fill, stroke, dash } = grounds[look];
  const ink = look === "authority" ? html` class="on-dark"` : nothing;
  return html`<g><title>${title}</title><rect x="${x}" y="${y}" width="${boxWidth}" height="${boxHeight}" rx="${look === "words" ? 14 : 3}" fill="${fill}" stroke="${stroke}" stroke-width="1.5"${dash === "" ? nothing : html` stroke-dasharray="${dash}"`}/><text x="${x + 8}" y="${y + 18}" font-size="12" font-weight="700"${ink}>${label}</text><text x="${x + 8}" y="${y + 35}" font-size="11"${ink}>${sign}</text></g>`;
};

/** How an arrow stands among those that leave the same box, enter the same one, or do both. */
interface Among {
  readonly out: readonly RelayArrow[];
  readonly into: readonly RelayArrow[];
}

/** The place of one among several, from −½ to ½. */
const part = (one: RelayArrow, among: readonly RelayArrow[]): number =>
  among.length < 2 ? 0 : (among.indexOf(one) + 0.5) / among.length - 0.5;

const at = (n: number): string => n.toFixed(1);

interface Curve {
  readonly path: string;
  readonly head: string;
  readonly number: Spot;
}

/** To a column on the right: out of the right side, into the left; the number stands at the end where fewer arrows meet. */
const forward = (from: Spot, to: Spot, one: RelayArrow, { out, into }: Among): Curve => {
  const twins = into.filter((other) => other.from === one.from);
  const start = { x: from.x + boxWidth, y: from.y + boxHeight / 2 + part(one, out) * (boxHeight - 12) };
  const end = { x: to.x - 3, y: to.y + boxHeight / 2 + part(one, twins) * 26 };
  const reach = Math.max(50, (end.x - start.x) / 2);
  return {
    path: `M${at(start.x)} ${at(start.y)}C${at(start.x + reach)} ${at(start.y)} ${at(end.x - reach)} ${at(end.y)} ${at(end.x)} ${at(end.y)}`,
    head: `M${at(end.x - 7)} ${at(end.y - 4)}L${at(end.x + 2)} ${at(end.y)}L${at(end.x - 7)} ${at(end.y + 4)}Z`,
    number: out.length >= into.length ? { x: end.x - 30, y: end.y + 1 } : { x: start.x + 26, y: start.y + 4 },
  };
};

/** Within a column, or back to the left: around the right side. */
const around = (from: Spot, to: Spot, one: RelayArrow, { out }: Among): Curve => {
  const bulge = 36 + (part(one, out) + 0.5) * 40;
  const start = { x: from.x + boxWidth, y: from.y + boxHeight / 2 + part(one, out) * (boxHeight - 12) };
  const end = { x: to.x + boxWidth + 3, y: to.y + boxHeight / 2 };
  const far = Math.max(start.x, end.x) + bulge;
  return {
    path: `M${at(start.x)} ${at(start.y)}C${at(far)} ${at(start.y)} ${at(far)} ${at(end.y)} ${at(end.x)} ${at(end.y)}`,
    head: `M${at(end.x + 7)} ${at(end.y - 4)}L${at(end.x - 2)} ${at(end.y)}L${at(end.x + 7)} ${at(end.y + 4)}Z`,
    number: { x: far - bulge / 4 + 6, y: (start.y + end.y) / 2 + 4 },
  };
};

const arrowHtml = (one: RelayArrow, spots: ReadonlyMap<string, Spot>, among: Among): Html => {
  const [from, to] = [spots.get(one.from), spots.get(one.to)];
  if (from === undefined || to === undefined) return nothing;
  const { ink, dash } = strokes[one.back ? "back" : one.broken ? "broken" : one.look];
  const { path, head, number } = (to.x > from.x ? forward : around)(from, to, one, among);
  const label = `${one.n}${one.back ? " ↩" : one.broken ? " ✗" : ""}`;
  return html`<path d="${path}" fill="none" stroke="${ink}" stroke-width="1.6"${dash === "" ? nothing : html` stroke-dasharray="${dash}"`}/><path d="${head}" fill="${ink}"/><text class="halo" x="${at(number.x)}" y="${at(number.y)}" font-size="11" font-weight="700" text-anchor="middle">${label}</text>`;
};

/** Who tells whom: the authority at the left, each step to the right, every arrow numbered as in the table that says the same. */
export const relayDrawing = (picture: RelayPicture): Html => {
  const { id, title, boxes, arrows, legend, lines, fictional } = picture;
  if (arrows.length === 0) return nothing;
  const spots = spotsOf(picture);
  const columns = Math.max(...boxes.map(({ column }) => column)) + 1;
  const bottom = Math.max(...[...spots.values()].map(({ y }) => y)) + boxHeight + 30;
  const width = Math.max(left + (columns - 1) * columnStep + boxWidth + 84, 640);
  const height = bottom + 22 * Math.max(legend.length, lines.length) + 8;
  const out = Map.groupBy(arrows, ({ from }) => from);
  const into = Map.groupBy(arrows, ({ to }) => to);
  return html`<div class="picture"><svg class="wide" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="${id}-title">
<title id="${id}-title">${fictional === undefined ? "" : `${fictional} — `}${title}</title>
${fictional === undefined ? nothing : html`<text x="${left}" y="14" font-size="12" font-weight="700" class="fictional-ink">${fictional}</text>`}
${arrows.map((one) => arrowHtml(one, spots, { out: out.get(one.from) ?? [], into: into.get(one.to) ?? [] }))}
${boxes.map((box) => boxHtml(box, spots.get(box.key) ?? { x: 0, y: 0 }))}
${legend.map(({ look, label }, row) => {
  const { fill, stroke, dash } = grounds[look];
  const y = bottom + row * 22;
  return html`<rect x="${left}" y="${y}" width="24" height="14" fill="${fill}" stroke="${stroke}" stroke-width="1.5"${dash === "" ? nothing : html` stroke-dasharray="${dash}"`}/><text x="${left + 32}" y="${y + 12}" font-size="12">${label}</text>`;
})}
${lines.map(({ look, label }, row) => {
  const { ink, dash } = strokes[look];
  const y = bottom + row * 22 + 7;
  return html`<path d="M${left + 320} ${y}h30" stroke="${ink}" stroke-width="2"${dash === "" ? nothing : html` stroke-dasharray="${dash}"`}/><text x="${left + 360}" y="${y + 5}" font-size="12">${label}</text>`;
})}
</svg></div>`;
};
