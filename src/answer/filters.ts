import { verdictTokens } from "../posture/posture.ts";
import type { Standing } from "./standing.ts";

const told = ({ at: { communication } }: Standing): string => {
  switch (communication.state) {
    case "sent":
    case "delivered":
    case "acknowledged":
      return "record";
    case "bounced":
      return "bounced";
    case "stated":
      return communication.on === undefined ? "undated" : "dated";
    default:
      return "nothing";
  }
};

const applied = ({ at: { control } }: Standing): boolean =>
  control.prohibit.state === "yes" && control.prevent.state === "deployed" && control.prevent.deployed !== 0;

/** The filters of a query over bodies: the same in figures, pages and lists. */
const filters: Readonly<Record<string, (standing: Standing, value: string) => boolean>> = {
  group: ({ group }, value) => group === value,
  told: (standing, value) => told(standing) === value,
  /** First told, on record, after the deadline. */
  delivered: ({ at: { communication } }, value) =>
    value === "late" &&
    communication.late &&
    (communication.state === "delivered" || communication.state === "acknowledged"),
  rule: ({ at }, value) => at.control.prohibit.state === value,
  control: ({ at }, value) => at.control.prevent.state === value,
  applied: (standing, value) => value === "yes" && applied(standing),
  result: ({ shown, breach, ever }, value) => (breach || ever ? "breach" : shown ? "shown" : "open") === value,
  breach: ({ breach, ever }, value) => (value === "at" ? breach : value === "since" && ever),
  shown: ({ shown }, value) => value === "yes" && shown,
  verdict: ({ at }, value) => verdictTokens.some((token) => token === value && at.verdicts[token] > 0),
  silent: ({ silent }, value) => value === "yes" && silent,
};

export const filterNames: readonly string[] = Object.keys(filters);

/** The bodies that pass every filter; a name that is no filter selects nothing. */
export const select = (standings: readonly Standing[], wanted: Readonly<Record<string, string>>): readonly Standing[] =>
  standings.filter((standing) =>
    Object.entries(wanted).every(([name, value]) => filters[name]?.(standing, value) ?? false),
  );
