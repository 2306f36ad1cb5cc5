import type { Instant } from "../../time/time.ts";

/** How often one link may be asked for; kept in memory, for as long as the program runs. */
export interface Limits {
  readonly allows: (link: string, what: "read" | "write", now: Instant) => boolean;
}

const span = 10 * 60_000;
const most = { read: 300, write: 30 } as const;

/** More links than are in use within one span. */
const mostLinks = 10_000;

export const limitsOf = (): Limits => {
  const counts = new Map<string, { since: Instant; n: number }>();
  return {
    allows: (link, what, now) => {
      const key = `${what} ${link}`;
      const found = counts.get(key);
      if (found === undefined || now - found.since >= span) {
        if (counts.size >= mostLinks)
          for (const [other, { since }] of counts) if (now - since >= span) counts.delete(other);
        counts.set(key, { since: now, n: 1 });
        return true;
      }
      found.n += 1;
      return found.n <= most[what];
    },
  };
};
