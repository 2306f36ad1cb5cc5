/** What a tool cannot express of what was meant; in the plan, the manifest and on standard error, never silence. */
export interface Loss {
  readonly kind: LossKind;
  /** The name, identifier or exemption that is lost. */
  readonly what: string;
}

export type LossKind =
  /** The tool has no exemption by client: who is exempt stays blocked. */
  | "client-exemption"
  | "name-exemption"
  | "group-exemption"
  /** The exemption names persons or devices by ids that no tool knows: it needs addresses, groups or names. */
  | "exemption-unaddressed"
  /** The exemption is from one clause, and the body blocks the same under another too. */
  | "exemption-other-clause"
  /** The exemption lets some names through for some clients only: no list of names and no list of clients says that. */
  | "exemption-names-for-some"
  /** The tool knows single names only: what is under these is reached. */
  | "under"
  /** An application that this tool cannot name. */
  | "application"
  /** More entries than the tool takes: those beyond its limit are left out. */
  | "too-many"
  /** The tool has no mode that only watches: nothing is built to block. */
  | "no-dry-run"
  /** The administration’s own setting wins over ours. */
  | "existing";
