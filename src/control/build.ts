import { ok, type Result } from "../problem/problem.ts";
import { tokenOf, versionOf } from "./edition.ts";
import type { Loss } from "./loss.ts";
import { type Manifest, manifestFile, manifestOf } from "./manifest.ts";
import type { Artefact, Built, Host, Order, Point } from "./point.ts";
import type { Restriction, Withdrawn } from "./restriction.ts";
import { labelOf } from "./zone.ts";

/** What is to be built for a body at a point. */
export interface Wanted {
  readonly point: Point;
  readonly host: Host;
  /** The measure that is asked about: it restricts, or is withdrawn. */
  readonly asked: Restriction | Withdrawn;
  /** The other measures that stand at the point, as they are on the day. */
  readonly others: readonly Restriction[];
  /** Those that stood there and have ended since: a file of all measures is written without them. */
  readonly ended: readonly Withdrawn[];
  readonly existing: readonly Artefact[];
  /** Ids of the measures that are only watched: the one asked about in a dry run, and others that were last built so. */
  readonly watched: ReadonlySet<string>;
  /** As it was asked: a day, or an instant. */
  readonly at: string;
  readonly serial: number;
  readonly secret: Uint8Array;
}

/** Files with the manifest among them, and the manifest. */
export interface Package {
  readonly manifest: Manifest;
  readonly files: readonly Artefact[];
}

/** Of the measures that a point holds, those whose files this build writes. */
const orderOf = (
  { point, host, asked, others, ended, watched, existing, serial, secret }: Wanted,
  crowded: readonly string[] = [],
): Order => {
  const own = asked.kind === "restriction" ? [asked] : [];
  const all =
    point.holds === "measure" ? own : [...others, ...own].toSorted((a, b) => (a.measure < b.measure ? -1 : 1));
  const restrictions = all.filter(({ measure }) => !watched.has(measure));
  const dry = point.watches ? all.filter(({ measure }) => watched.has(measure)) : [];
  // Of a measure that it should only watch, a tool without such a mode gets nothing: there it is withdrawn.
  const { measure, version: text, assumed } = asked;
  const isLost = !point.watches && asked.kind === "restriction" && watched.has(measure);
  const unwatched: readonly Withdrawn[] = isLost
    ? [{ kind: "withdrawn", measure, version: text, state: "dry-run", assumed }]
    : [];
  const version = versionOf(point, restrictions, dry, crowded);
  return {
    host,
    restrictions,
    watched: dry,
    withdrawn: [...(asked.kind === "withdrawn" ? [asked] : unwatched), ...(point.holds === "host" ? ended : [])],
    edition: { serial, version, token: tokenOf(secret, host.id, point.id, version) },
    existing,
  };
};

/** What found no room in a build only because of what the administration has already. */
const crowdedBy = (point: Point, order: Order, built: Built): readonly string[] => {
  const leftOut = ({ losses }: Built): readonly string[] =>
    losses.filter(({ kind }) => kind === "too-many").map(({ what }) => what);
  const left = leftOut(built);
  if (order.existing.length === 0 || left.length === 0) return [];
  const alone = point.build({ ...order, existing: [] });
  const anyway = new Set(alone.ok ? leftOut(alone.value) : []);
  return left.filter((what) => !anyway.has(what));
};

/** Builds the files of one point and their manifest: pure, so that the same question always gives the same bytes. Problems: those of `existing`. */
export const buildAt = (wanted: Wanted): Result<Package> => {
  const { point, asked, at } = wanted;
  const meant = orderOf(wanted);
  const first = point.build(meant);
  if (!first.ok) return first;
  const crowded = crowdedBy(point, meant, first.value);
  const order = crowded.length === 0 ? meant : orderOf(wanted, crowded);
  const built = crowded.length === 0 ? first : point.build(order);
  if (!built.ok) return built;
  const unwatched: readonly Loss[] =
    point.watches || asked.kind !== "restriction" || !wanted.watched.has(asked.measure)
      ? []
      : [{ kind: "no-dry-run", what: point.program }];
  const manifest = manifestOf(point, order, { ...built.value, losses: [...unwatched, ...built.value.losses] }, at);
  const text = `${JSON.stringify(manifest, undefined, 2)}\n`;
  return ok({ manifest, files: [...built.value.files, { file: manifestFile(point, labelOf(asked.measure)), text }] });
};
