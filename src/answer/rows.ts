import { dayInWords } from "../language/dates.ts";
import type { Instant } from "../time/time.ts";
import type { AnswerRow } from "./answer.ts";
import { momentInWords } from "./moments.ts";
import { type Args, written } from "./said.ts";
import type { Standing } from "./standing.ts";
import { resultWords } from "./words/results.ts";

/** A body with fewer units than this is given in words. */
const few = 5;

const isSmall = ({ at: { population } }: Standing): boolean => population.known > 0 && population.known < few;

/**
 * The bodies whose counts stay inside (semantics §3.4, line 27): those with few units, and, where only one of them has few, the next
 * smallest with it, since its counts would be what the others leave of the total.
 */
export const withheldOf = (standings: readonly Standing[]): ReadonlySet<string> => {
  const bound = standings.filter(({ group }) => group === "bound");
  const small = bound.filter(isSmall);
  if (small.length !== 1) return new Set(standings.filter(isSmall).map(({ id }) => id));
  const [next] = bound.filter(({ at }) => at.population.known >= few).sort((a, b) => a.at.population.known - b.at.population.known || (a.id < b.id ? -1 : 1));
  return new Set([...standings.filter(isSmall), ...(next === undefined ? [] : [next])].map(({ id }) => id));
};

const argsOf = ({ at: { sentence, population, verdicts } }: Standing, small: boolean, at: Instant, zone: string): Args => {
  const { token, args } = sentence;
  const by = String(args["by"] ?? "");
  const shown = verdicts.compliant + verdicts.remedied;
  const n: Readonly<Record<string, number>> = {
    R4: verdicts.breach,
    R7: verdicts.due,
    R8: shown,
    R8a: verdicts.attested,
    R8b: verdicts.undetermined,
    R8c: verdicts.stale,
    R9: verdicts.unobservable,
  };
  return {
    small: small ? "yes" : "no",
    n: n[token] ?? 0,
    all: population.known,
    rest: population.known - shown,
    late: verdicts.remedied,
    exempt: verdicts.exempt,
    complete: population.complete === "yes" ? "yes" : "no",
    known: population.known > 0 || population.declared !== undefined ? "yes" : "no",
    voluntary: args["voluntary"] === true ? "yes" : "no",
    dated: by === "" ? "no" : "yes",
    by: (language) => (by === "" ? "" : dayInWords(by, language)),
    moment: (language) => momentInWords(at, language, zone),
  };
};

/** One row of the table. */
export const rowOf = (standing: Standing, withheld: ReadonlySet<string>, asked: { readonly at: Instant; readonly zone: string }): AnswerRow => {
  const { at } = standing;
  const small = withheld.has(standing.id);
  const counted = <T>(value: T): T | null => (small ? null : value);
  const { communication, control, population } = at;
  const { prevent } = control;
  return {
    body: standing.id,
    name: standing.name,
    status: standing.status,
    role: at.reach.role,
    communication: { state: communication.state, on: communication.on ?? null, late: communication.late, deeds: communication.deeds },
    control: {
      prohibit: control.prohibit.state,
      prevent: prevent.state,
      deployed: counted(prevent.deployed ?? null),
      of: counted(prevent.of ?? null),
      tested: counted(prevent.tested ?? null),
      deeds: [...new Set([...control.prohibit.deeds, ...prevent.deeds])],
    },
    evidence: counted(at.evidence),
    population: { known: counted(population.known), declared: counted(population.declared ?? null), complete: population.complete },
    verdicts: counted(at.verdicts),
    everInBreach: counted(standing.everUnits),
    silent: standing.silent,
    sentence: written(resultWords[at.sentence.token], argsOf(standing, small, asked.at, asked.zone)),
    token: at.sentence.token,
  };
};

