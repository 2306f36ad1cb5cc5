import type { World } from "../register/body.ts";
import { type Instant, writeInstant } from "../time/time.ts";
import type { Figure } from "./answer.ts";

/** What every query of an answer has in common. */
export interface QueryBase {
  readonly measure: string;
  readonly clause: string;
  readonly at: Instant;
  readonly knownAt: Instant;
  readonly world: World;
}

/** A colon and a slash need no escape in a query, and instants and ids read better with them. */
const written = (parameters: URLSearchParams): string =>
  String(parameters).replaceAll("%3A", ":").replaceAll("%2F", "/");

/**
 * A query as a path of this installation's pages, without the language: `bodies` lists bodies, `units` lists units, `deeds` lists
 * deeds; the filters are those of `filters.ts`. The list that it gives is as long as the figure says.
 */
export const queryOf = (
  list: "bodies" | "units" | "deeds",
  { measure, clause, at, knownAt, world }: QueryBase,
  filter: Readonly<Record<string, string>> = {},
): string => {
  const asked = { clause, at: writeInstant(at), "known-at": writeInstant(knownAt), world, ...filter };
  return `/measures/${measure}/${list}?${written(new URLSearchParams(asked))}`;
};

/** A query with more filters; of a class, it no longer lists all that is covered. */
export const narrowed = (query: string, filter: Readonly<Record<string, string>>): string => {
  const [path = "", parameters = ""] = query.split("?");
  const asked = new URLSearchParams(parameters);
  if ("verdict" in filter) asked.delete("covered");
  for (const [name, value] of Object.entries(filter)) asked.set(name, value);
  return `${path}?${written(asked)}`;
};

/** The figures of an answer: each is entered once, under its id, and then only pointed to. */
export interface Figures {
  readonly add: (id: string, value: number, query: string, records?: readonly string[]) => Figure;
  readonly all: () => readonly Figure[];
}

export const figures = (): Figures => {
  const entered = new Map<string, Figure>();
  return {
    add: (id, value, query, records = []) => {
      const figure = Object.freeze({ id, value, query, records: [...new Set(records)].sort() });
      const before = entered.get(id);
      if (before !== undefined && JSON.stringify(before) !== JSON.stringify(figure))
        throw new Error(`two figures ${id}`);
      entered.set(id, before ?? figure);
      return before ?? figure;
    },
    all: () => [...entered.values()],
  };
};
