import type { AppKind } from "../catalogue/catalogue.ts";
import type { Language, Text } from "../language/language.ts";
import type { Result } from "../problem/problem.ts";
import type { Edition } from "./edition.ts";
import type { Loss } from "./loss.ts";
import type { Restriction, Withdrawn } from "./restriction.ts";

/** A file of a control: its name and content, as its tool reads it. */
export interface Artefact {
  readonly file: string;
  readonly text: string;
}

/** `proven`: run here against the real program. `accepted`: the vendor’s published schema or types validate it. `unverified`: neither. */
export type PointStatus = "proven" | "accepted" | "unverified";

/** What is asked for the canary and for names: a resolver, a proxy, or a browser on a computer of the body. */
export type Asked = "resolver" | "proxy" | "chromium" | "firefox";

/** What a point stops, and where: kinds of device (values of `device.form`, `device.managed`), on whose network, which actions. */
export interface Reach {
  readonly forms: readonly string[];
  readonly managed: readonly string[];
  /** `own`: only what uses the body’s own network or proxy; `any`: wherever the device is. */
  readonly network: "own" | "any";
  readonly actions: readonly string[];
}

/** The body for which a control is built: what its files and block pages say of it. */
export interface Host {
  readonly id: string;
  readonly name: string;
  /** The language of its administration, in which its block page speaks first. */
  readonly language: Language;
  /** Whom somebody asks who wants an exemption. */
  readonly contact: string;
  readonly fictional: boolean;
}

/** What is asked of a point. Where `holds` is `measure`, one restriction or one withdrawal; where it is `host`, all that stand at the host. */
export interface Order {
  readonly host: Host;
  readonly restrictions: readonly Restriction[];
  /** Those in a dry run: only watched and logged, in the tool’s own audit mode. A point that has none is not given any. */
  readonly watched: readonly Restriction[];
  /** Measures that end here: their files are emptied, and say so. */
  readonly withdrawn: readonly Withdrawn[];
  readonly edition: Edition;
  /** What the administration has already, to be merged and never replaced. */
  readonly existing: readonly Artefact[];
}

export interface Built {
  readonly files: readonly Artefact[];
  /** What the tool cannot express of what was meant. */
  readonly losses: readonly Loss[];
  /** What answers only where this is live: a name with a TXT record, or a URL. Absent in a withdrawal, and where the tool has none. */
  readonly canary?: string;
  /** For the sentences of `words`: zone, paths, canary… */
  readonly args: Readonly<Record<string, string | number>>;
}

/** The ids of applications by which a point can refuse what is restricted. */
export const appsAt = ({ writes, apps: kinds }: Pick<Point, "writes" | "apps">, { apps }: Restriction) =>
  writes.includes("applications") ? apps.filter(({ kind }) => kinds?.includes(kind) ?? true) : [];

/** What a point lets through of the exemptions of a restriction, by the parts that it carries; one of which it carries nothing is not among them. */
export const exemptAt = ({ exempts }: Pick<Point, "exempts">, { exemptions }: Restriction) => {
  const carried = (part: Point["exempts"][number], values: readonly string[]) => (exempts.includes(part) ? values : []);
  return exemptions
    .map(({ id, until, clients, groups, names }) => ({
      id,
      until,
      clients: carried("client", clients),
      groups: carried("group", groups),
      names: carried("name", names),
    }))
    .filter(({ clients, groups, names }) => clients.length + groups.length + names.length > 0);
};

const byWriting: Readonly<Record<Written, readonly string[]>> = {
  names: ["use", "reach-web", "carry-traffic"],
  applications: ["download", "install", "have", "use"],
  resolvers: ["carry-traffic"],
};

/** The actions of which a mandate must let one be stopped before anything is built at a point: those that it stops, or for which what it writes is made. */
export const mandatedAt = ({ reach, writes }: Pick<Point, "reach" | "writes">): readonly string[] =>
  reach.actions.length > 0 ? reach.actions : writes.flatMap((part) => byWriting[part]);

/** Every restriction of an order, watched or not. */
export const all = ({ restrictions, watched }: Order): readonly Restriction[] => [...restrictions, ...watched];

/** The one measure of an order. */
interface Only {
  readonly measure: string;
  /** Of the measure’s file. */
  readonly version: string;
  /** Absent in a withdrawal. */
  readonly restriction?: Restriction;
  /** In a dry run. */
  readonly watched: boolean;
}

/** The measure of an order for a point that keeps measures apart. @throws where the order has none. */
export const only = (order: Order): Only => {
  const [restriction] = all(order);
  const [withdrawn] = order.withdrawn;
  const { measure, version } = restriction ?? withdrawn ?? {};
  if (measure === undefined || version === undefined) throw new Error("an order without a measure");
  const watched = order.watched.length > 0;
  return { measure, version, watched, ...(restriction === undefined ? {} : { restriction }) };
};

/** What an administrator reads: one sentence a step, ICU with the `args` of what was built. */
export interface PointWords {
  readonly covers: Text;
  readonly cannot: readonly Text[];
  readonly deploy: readonly Text[];
  readonly verify: readonly Text[];
  readonly exempt: readonly Text[];
  readonly withdraw: readonly Text[];
}

/** The parts of a restriction. */
export type Written = "names" | "applications" | "resolvers";

/** A control point: pure functions and facts about one tool. One file a point, listed in `points/index.ts`. */
export interface Point {
  readonly id: string;
  /** The program and version that the status was established with. */
  readonly program: string;
  readonly status: PointStatus;
  readonly reach: Reach;
  /** Does the tool keep measures in files apart, or does only one file count? */
  readonly holds: "measure" | "host";
  /** How it can be asked, from inside the body’s network, what it does; absent: it cannot. */
  readonly asked?: Asked;
  /** Which exemptions it can carry: by client address, by name, by group of users or devices. */
  readonly exempts: readonly ("client" | "name" | "group")[];
  /**
   * What of a restriction its files name, so that another version of something else changes nothing here. `resolvers`: a companion that stops no product,
   * but refuses the public resolvers by which a device could pass by what does; it needs a mandate to stop traffic.
   */
  readonly writes: readonly Written[];
  /** By which ids it names applications, where it writes them; absent: by every kind. */
  readonly apps?: readonly AppKind[];
  /** Has the tool a mode that only watches and logs? Without one, a dry run builds nothing of the measure and reports the loss `no-dry-run`. */
  readonly watches?: true;
  /** The same order always gives the same bytes. Problems: those of `existing`. */
  readonly build: (order: Order) => Result<Built>;
  readonly words: PointWords;
}
