/** What came of a test. */
export const testResults = ["passed", "failed", "not-tested"] as const;
export type TestResult = (typeof testResults)[number];

/** What became of a name. */
export const reaches = ["reachable", "blocked", "not-tested"] as const;

/** What became of a host name that was asked for. */
export interface Found {
  readonly name: string;
  readonly result: (typeof reaches)[number];
  /** Who blocked it: a version of ours, or `other`. */
  readonly by?: string;
}
