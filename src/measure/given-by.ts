import type { Facts } from "../logic/condition.ts";
import type { Built } from "./diagrams.ts";
import { lateWritten } from "./late.ts";
import type { Piece } from "./pieces.ts";
import { levelOf, type Ruling, type RulingToken } from "./ruling.ts";
import type { Window } from "./window.ts";

/** The piece that gives a level under some facts: the first one that reaches it. */
export const giver = ({ d, of, effects, possible }: Built, level: number, facts: Facts): Piece | undefined => {
  const here = d.restrict(possible, facts);
  const reach = effects.map((effect) => d.leavesUnder(d.restrict(effect, facts), here));
  const at = reach.findIndex((levels) => levels.length === 1 && levels[0] === level);
  return of[at >= 0 ? at : reach.findIndex((levels) => levels.includes(level))]?.piece;
};

/** The windows of a piece that remain under some facts. */
const windowsUnder = (piece: Piece, facts: Facts): readonly Window[] =>
  piece.cases
    .filter(({ row }) =>
      row.tests.every(({ attribute, values }) => {
        const value = facts.get(attribute);
        return value === undefined || values.includes(value);
      }),
    )
    .map(({ found }) => found.window);

/** Since when a ruling that a piece gives is late, and the last day to comply, where all its windows under these facts agree. */
export const dated = (
  piece: Piece | undefined,
  facts: Facts,
  ruling: RulingToken,
): Pick<Ruling, "lateFrom" | "removeBy"> => {
  if (piece === undefined || levelOf(ruling) <= levelOf("permitted")) return {};
  const found = windowsUnder(piece, facts);
  const late = new Set(found.map((window) => lateWritten(window, piece.measure.zone)));
  const last = new Set(found.map(({ lastDay }) => lastDay));
  const [lateFrom] = late;
  const [removeBy] = last;
  return {
    ...(late.size === 1 && lateFrom !== undefined ? { lateFrom } : {}),
    ...(ruling === "to-remove" && last.size === 1 && removeBy !== undefined ? { removeBy } : {}),
  };
};
