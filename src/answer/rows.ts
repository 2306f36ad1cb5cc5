import { perLanguage, type Text } from "../language/language.ts";
import type { ClausePosture } from "../posture/posture.ts";
import { sentenceInWords } from "../posture/say.ts";
import type { Instant } from "../time/time.ts";
import type { AnswerRow } from "./answer.ts";
import type { Standing } from "./standing.ts";
import { withheldWords } from "./words/results.ts";

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
  const [next] = bound
    .filter(({ at }) => at.population.known >= few)
    .sort((a, b) => a.at.population.known - b.at.population.known || (a.id < b.id ? -1 : 1));
  return new Set([...standings.filter(isSmall), ...(next === undefined ? [] : [next])].map(({ id }) => id));
};

/** The result sentence: as everywhere, or without its counts where they stay inside. */
const resultOf = ({ name, at: body }: Standing, small: boolean, at: Instant, clause: ClausePosture): Text => {
  const { token } = body.sentence;
  if (small && isCounted(token)) return withheldWords[token];
  return perLanguage((language) => sentenceInWords(body, clause, at, name[language], language));
};

const isCounted = (token: string): token is keyof typeof withheldWords => Object.hasOwn(withheldWords, token);

/** One row of the table. */
export const rowOf = (
  standing: Standing,
  withheld: ReadonlySet<string>,
  asked: Instant,
  clause: ClausePosture,
): AnswerRow => {
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
    communication: {
      state: communication.state,
      on: communication.on ?? null,
      late: communication.late,
      deeds: communication.deeds,
    },
    control: {
      prohibit: control.prohibit.state,
      prevent: prevent.state,
      deployed: counted(prevent.deployed ?? null),
      of: counted(prevent.of ?? null),
      tested: counted(prevent.tested ?? null),
      deeds: [...new Set([...control.prohibit.deeds, ...prevent.deeds])],
    },
    evidence: counted(at.evidence),
    population: {
      known: counted(population.known),
      declared: counted(population.declared ?? null),
      complete: population.complete,
    },
    verdicts: counted(at.verdicts),
    everInBreach: counted(standing.everUnits),
    silent: standing.silent,
    sentence: resultOf(standing, small, asked, clause),
    token: at.sentence.token,
  };
};
