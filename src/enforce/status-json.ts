import type { Should } from "../control/status.ts";
import type { StatusRow } from "./status.ts";

const shouldJson = (should: Should): string => {
  if (should.kind === "version") return should.version;
  return should.kind === "none" ? "none" : "unknown";
};

/** The contract of `interdict control status --json`: one item of its list. */
export const rowJson = (row: StatusRow) => ({
  measure: row.measure,
  body: row.body,
  point: row.point ?? null,
  should: shouldJson(row.should),
  is: row.is,
  by: row.by ?? null,
  fault: row.fault ?? null,
  assumed: row.assumed,
  settles: row.should.kind === "open" ? row.should.settles : [],
  reachable: row.reachable,
});
