import { cidrOf } from "../../deed/client.ts";
import { ok } from "../../problem/problem.ts";
import { unverifiedLines } from "../about.ts";
import { exemptNetworks } from "../client.ts";
import { type Order, only, type Point } from "../point.ts";
import type { Restriction } from "../restriction.ts";
import { uncarried } from "../uncarried.ts";
import { labelOf } from "../zone.ts";
import { expressionOf, predicateOf } from "./predicate.ts";
import { stopsNothing } from "./reaches.ts";

import { queriesWords } from "./words-queries.ts";

const exempts = ["client", "name"] as const;

/** A language of log systems: the end of its files, how it writes a comment, and the question who asked for what. */
interface Language {
  readonly end: string;
  readonly comment: string;
  readonly query: (restriction: Restriction, clients: readonly string[]) => readonly string[];
}

const inSql = (text: string): string => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
const quoted = (texts: readonly string[]): string => texts.map((text) => `"${text}"`).join(", ");

/** The table is a parameter (`--param_table`); its columns are `ts`, `client` and `qname`. */
const clickhouse: Language = {
  end: "clickhouse.sql",
  comment: "--",
  query: (restriction, clients) => {
    const listed = (patterns: readonly string[]) => `match(lowerUTF8(qname), ${inSql(expressionOf(patterns))})`;
    const where = predicateOf(restriction, { listed, unlisted: (some) => `NOT ${listed(some)}`, and: "AND", or: "OR" });
    return [
      "SELECT client, min(ts) AS first_seen, max(ts) AS last_seen, count() AS n",
      "FROM {table:Identifier}",
      `WHERE ${where ?? "false"}`,
      ...clients.map((client) => `  AND NOT isIPAddressInRange(toString(client), '${client}')`),
      "GROUP BY client ORDER BY n DESC, client;",
    ];
  },
};

/** What is no address of the family gives null, which would leave the line out. */
const kqlRange = (family: 4 | 6, clients: readonly string[]): readonly string[] =>
  clients.length === 0
    ? []
    : [`| where not(coalesce(ipv${family}_is_in_any_range(SrcIpAddr, dynamic([${quoted(clients)}])), false))`];

const kql: Language = {
  end: "kql",
  comment: "//",
  query: (restriction, clients) => {
    const listed = (patterns: readonly string[]) => `(tolower(DnsQuery) matches regex @"${expressionOf(patterns)}")`;
    const where = predicateOf(restriction, { listed, unlisted: (some) => `not${listed(some)}`, and: "and", or: "or" });
    return [
      "_Im_Dns(starttime=ago(1d))",
      `| where ${where ?? "false"}`,
      ...kqlRange(
        4,
        clients.filter((each) => !each.includes(":")),
      ),
      ...kqlRange(
        6,
        clients.filter((each) => each.includes(":")),
      ),
      "| summarize FirstSeen=min(TimeGenerated), LastSeen=max(TimeGenerated), N=count() by SrcIpAddr",
    ];
  },
};

/** `:` compares without case, and its star stands for anything (EQL, “Comparison operators”). */
const eql: Language = {
  end: "eql",
  comment: "//",
  query: (restriction, clients) => {
    const listed = (patterns: readonly string[]) => {
      const names = patterns.flatMap((each) => (each.startsWith(".") ? [each.slice(1), `*${each}`] : [each]));
      return `dns.question.name : (${quoted(names.flatMap((each) => [each, `${each}.`]))})`;
    };
    const where = predicateOf(restriction, { listed, unlisted: (some) => `not ${listed(some)}`, and: "and", or: "or" });
    return [
      `any where ${where ?? "false"}`,
      ...(clients.length === 0 ? [] : [`  and (source.ip == null or not cidrMatch(source.ip, ${quoted(clients)}))`]),
    ];
  },
};

const fileOf = (order: Order, restriction: Restriction | undefined, { comment, query }: Language): string => {
  const about = unverifiedLines(order).map((line) => `${comment} ${line}`);
  const clients = restriction === undefined ? [] : exemptNetworks(restriction).map(cidrOf);
  return `${[...about, ...(restriction === undefined ? [] : query(restriction, clients))].join("\n")}\n`;
};

/** Questions to log systems: which clients asked the resolver for a name of the measure, when first, when last and how often. They stop nothing. */
export const point: Point = {
  id: "queries",
  program: "ClickHouse 26, KQL, EQL",
  status: "unverified",
  reach: stopsNothing,
  holds: "measure",
  writes: ["names"],
  exempts,
  words: queriesWords,
  build: (order) => {
    const { measure, restriction } = only(order);
    const label = labelOf(measure);
    return ok({
      files: [clickhouse, kql, eql].map((language) => ({
        file: `${label}.${language.end}`,
        text: fileOf(order, restriction, language),
      })),
      losses: uncarried(order.restrictions, exempts),
      args: { sql: `${label}.${clickhouse.end}`, kql: `${label}.${kql.end}`, eql: `${label}.${eql.end}` },
    });
  },
};
