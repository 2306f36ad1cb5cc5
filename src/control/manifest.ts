import { createHash } from "node:crypto";
import { perLanguage, type Text } from "../language/language.ts";
import { say } from "../language/say.ts";
import { all, appsAt, type Built, exemptAt, type Order, type Point } from "./point.ts";
import { hostsToAsk } from "./probe.ts";
import type { Assumed } from "./restriction.ts";

/** What was built for a body at a point, for whoever deploys it, and for the store (which keeps it without its sentences). */
export interface Manifest {
  readonly format: "interdict-control/1";
  readonly point: string;
  readonly status: Point["status"];
  readonly program: string;
  readonly body: string;
  readonly fictional: boolean;
  /** The day or instant for which it was built. */
  readonly at: string;
  readonly serial: number;
  readonly version: string;
  readonly token: string;
  readonly canary: string | null;
  readonly contact: string;
  readonly measures: readonly {
    readonly id: string;
    readonly version: string;
    readonly authority: string;
    readonly grounds: readonly string[];
    readonly from: string | null;
    readonly until: string | null;
    /** Only watched and logged. */
    readonly dryRun: boolean;
    readonly names: number;
    /** Host names that it blocks, for whoever asks the point whether it does. */
    readonly asks: readonly string[];
    readonly applications: number;
    /** Those that it lets through; the others are losses. */
    readonly exemptions: readonly string[];
    readonly assumed: readonly Assumed[];
  }[];
  readonly withdrawn: readonly {
    readonly id: string;
    readonly version: string;
    /** Why: a state of the clause, `no-mandate`, or `dry-run` where the tool has no mode that only watches. */
    readonly state: string;
    readonly assumed: readonly Assumed[];
  }[];
  readonly files: readonly { readonly file: string; readonly sha256: string; readonly bytes: number }[];
  /** The files of the administration that were merged; absent: none. */
  readonly existing?: readonly string[];
  readonly losses: Built["losses"];
  readonly leftOut: readonly { readonly name: string; readonly because: string }[];
  readonly steps: Readonly<Record<"deploy" | "verify" | "exempt" | "withdraw", readonly Text[]>>;
  readonly covers: Text;
  readonly cannot: readonly Text[];
}

const saidWith =
  (args: Built["args"]) =>
  (text: Text): Text =>
    perLanguage((language) => say(text, language, args));

/** The manifest of what a point built; `at` as it was asked. */
export const manifestOf = (point: Point, order: Order, built: Built, at: string): Manifest => {
  const { host, restrictions, watched, withdrawn, edition } = order;
  const said = saidWith(built.args);
  const { covers, cannot, deploy, verify, exempt, withdraw } = point.words;
  return Object.freeze({
    format: "interdict-control/1",
    point: point.id,
    status: point.status,
    program: point.program,
    body: host.id,
    fictional: host.fictional,
    at,
    serial: edition.serial,
    version: edition.version,
    token: edition.token,
    canary: built.canary ?? null,
    contact: host.contact,
    measures: all(order).map((restriction) => {
      const { measure, version, authority, grounds, from, until, names, assumed } = restriction;
      return {
        id: measure,
        version,
        authority: authority.id,
        grounds,
        from: from ?? null,
        until: until ?? null,
        dryRun: watched.includes(restriction),
        names: point.writes.includes("names") ? names.length : 0,
        asks: hostsToAsk(restriction),
        applications: appsAt(point, restriction).length,
        exemptions: exemptAt(point, restriction).map(({ id }) => id),
        assumed,
      };
    }),
    withdrawn: withdrawn.map(({ measure, version, state, assumed }) => ({ id: measure, version, state, assumed })),
    files: built.files.map(({ file, text }) => ({
      file,
      sha256: createHash("sha256").update(text).digest("hex"),
      bytes: Buffer.byteLength(text),
    })),
    ...(order.existing.length === 0 ? {} : { existing: order.existing.map(({ file }) => file) }),
    losses: built.losses,
    leftOut: (point.writes.includes("names") ? restrictions : []).flatMap(({ leftOut }) =>
      leftOut.map(({ name, because }) => ({ name, because })),
    ),
    steps: {
      deploy: deploy.map(said),
      verify: verify.map(said),
      exempt: exempt.map(said),
      withdraw: withdraw.map(said),
    },
    covers: said(covers),
    cannot: cannot.map(said),
  });
};

/** What the store keeps of a manifest, and what programs are told: all but its sentences. */
export type Kept = Omit<Manifest, "steps" | "covers" | "cannot">;

export const keptOf = ({ steps: _, covers: __, cannot: ___, ...kept }: Manifest): Kept => kept;

/** The name of a manifest’s file: one a measure where the tool keeps measures apart. */
export const manifestFile = (point: Point, label: string): string =>
  point.holds === "measure" ? `${label}.manifest.json` : "manifest.json";
