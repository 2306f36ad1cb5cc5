import type { Language } from "../language/language.ts";
import type { Day, Instant } from "../time/time.ts";

/** What a body can be. The last four are containers and levels of government; the others are the values of `body.kind` in measures. */
export const bodyKinds = [
  "government",
  "cabinet",
  "service",
  "uap",
  "local",
  "cpas",
  "spf",
  "spp",
  "public-body",
  "saca",
  "ipss",
  "special-corps",
  "autonomous-enterprise",
  "regional-body",
  "parliament",
  "agency",
  "state-agency",
  "political-subdivision",
  "school",
  "university",
  "eu-institution",
  "it-provider",
  "ministry",
  "military",
  "critical-infrastructure",
  "network-operator",
  "platform",
  "contractor",
  "private",
  "state",
  "region",
  "community",
  "province",
] as const;

export type BodyKind = (typeof bodyKinds)[number];

export const isBodyKind = (text: string): text is BodyKind => bodyKinds.some((kind) => kind === text);

/** One name in one language; `use` only where it is known. */
export interface Name {
  readonly language: Language;
  readonly text: string;
  readonly use?: "legal" | "common" | "brand";
}

/** A language of the body's administration, and the ground on which it is one (`facilities` is not an official language). */
export interface BodyLanguage {
  readonly language: Language;
  readonly ground: LanguageGround;
}

export const languageGrounds = ["language-region", "bilingual-region", "state", "facilities"] as const;

export type LanguageGround = (typeof languageGrounds)[number];

/** Who supervises the body, since which day, for what, and on what ground (a key of the register's grounds). */
export interface Supervision {
  readonly body: string;
  readonly since?: Day;
  readonly ground?: string;
  readonly matter?: string;
}

/** A person in a public office of the body, as the public record names them. */
export interface Member {
  readonly name: string;
  readonly office?: string;
  /** The body that assists the member. */
  readonly cabinet?: string;
  readonly from?: Day;
  readonly to?: Day;
  readonly status: Status;
  readonly sources: readonly string[];
}

export type Status = "confirmed" | "to-verify";

/** The worlds that never mix: bodies that exist, and bodies invented for an exercise. */
export type World = "real" | "fictional";

export type FactValue = string | boolean;

/**
 * One body during one span of validity; the same id may have several spans that do not overlap.
 * What is not known is absent, never a default.
 */
export interface Body {
  readonly id: string;
  readonly kind: BodyKind;
  readonly names: readonly Name[];
  /** Empty: those of the bodies it is within. */
  readonly languages: readonly BodyLanguage[];
  readonly within: readonly string[];
  readonly supervisedBy: readonly Supervision[];
  /** By attribute id (`body.uap-type`); `body.kind` is not repeated here. */
  readonly facts: Readonly<Record<string, FactValue>>;
  readonly members: readonly Member[];
  /** Number in the Crossroads Bank for Enterprises, ten digits, check passing. */
  readonly cbe?: string;
  /** Degrees, WGS 84. */
  readonly centroid?: { readonly lon: number; readonly lat: number };
  /** First and last day, Europe/Brussels; absent: no bound known. */
  readonly validFrom?: Day;
  readonly validTo?: Day;
  /** From when the row could be known; absent: from the beginning. */
  readonly known?: Instant;
  readonly status: Status;
  /** With `to-verify`: what of it is not confirmed (`body.kind`, `body.uap-type`, `names`, `within`, `validity`). */
  readonly verify: readonly string[];
  readonly sources: readonly string[];
  readonly world: World;
}
