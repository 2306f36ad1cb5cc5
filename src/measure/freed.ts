import { type Condition, condition, row, test } from "../logic/condition.ts";
import type { Instant } from "../time/time.ts";
import { alsoUnder } from "./contested.ts";
import { type Fault, furthest, relief, type Terms, triedBy } from "./exemption.ts";
import type { Post } from "./facts.ts";
import type { Clause, Exception } from "./measure.ts";
import { endOfTerm, type Frame } from "./times.ts";

/** When an exception frees from a clause; no rows: never. `fault` says why the record that got furthest does not. */
export interface Freed {
  readonly freed: Condition;
  readonly fault?: Fault;
}

/** What a condition of an exception comes to, and the key of a mitigation that must still be shown. */
interface Reader {
  readonly known: (given: Condition | undefined) => Condition;
  readonly mitigation: (id: string) => string;
}

/** By when a request had to come: only where that is known. */
export const termsOf = (exception: Exception | undefined, at: Instant, frame: Frame): Terms => {
  const { zone } = frame.measure;
  const last = exception?.request === undefined ? undefined : endOfTerm(exception.request, at, frame);
  return last?.kind === "at" ? { zone, lateFrom: last.at } : { zone };
};

const never: Freed = { freed: condition([]) };

/** When the exceptions of a clause free a post from it at T: by rule, or by a record that the post relies on (semantics §3.1, line 17). */
export const freedFrom = (
  { id, exceptions }: Clause,
  post: Post,
  at: Instant,
  frame: Frame,
  { known, mitigation }: Reader,
): Freed => {
  const own = `${frame.measure.id}#${id}`;
  const exemptions = (post.exemptions ?? []).filter(({ clause = own }) => clause === own);
  if (exceptions.length === 0 && exemptions.length === 0) return never;
  const tried = triedBy(exceptions);
  const rows = exceptions.flatMap(({ by, when }) => (by === "rule" ? known(when).rows : []));
  const found: Fault[] = exemptions.length > 0 && tried.length === 0 ? ["ground"] : [];
  for (const exemption of exemptions) {
    for (const exception of tried) {
      const result = relief(exemption, exception, at, termsOf(exception, at, frame));
      if (result.kind === "fails") {
        found.push(result.fault);
        continue;
      }
      const shown = row(result.open.map((id) => test(mitigation(id), ["shown"])));
      const under = alsoUnder(known(exception?.when), condition([shown]));
      if (under.rows.length === 0) found.push("condition");
      rows.push(...under.rows);
    }
  }
  const fault = furthest(found);
  return { freed: condition(rows), ...(fault === undefined ? {} : { fault }) };
};
