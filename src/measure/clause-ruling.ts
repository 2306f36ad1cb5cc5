import type { Diagram } from "../logic/index.ts";
import type { Built } from "./diagrams.ts";
import { lateWritten } from "./late.ts";
import { certain } from "./levels.ts";
import type { Piece } from "./pieces.ts";
import { type ClauseRuling, type Part, tokenOf } from "./ruling.ts";
import type { Window } from "./window.ts";

const parts: readonly Part[] = ["action", "product", "addressee", "device"];

/** What all windows of a piece share, or undefined. */
const shared = <T>(piece: Piece, pick: (window: Window) => T): T | undefined => {
  const [first, ...rest] = piece.cases.map(({ found }) => pick(found.window));
  return first !== undefined && rest.every((one) => one === first) ? first : undefined;
};

type Match = ClauseRuling["match"];
type State = ClauseRuling["state"];

/** What a block at the source does to the action: it prevents it, and rules on nothing. */
const prevention = (match: Match, state: State): ClauseRuling["effect"] =>
  match === false
    ? "none"
    : match === null || state === "open"
      ? "open"
      : state === "in-force"
        ? "prevented"
        : "not-in-force";

const effectOfLevels = ([first, ...more]: readonly number[]): ClauseRuling["effect"] =>
  more.length > 0 ? "open" : first === 0 ? "none" : tokenOf(first ?? 0);

const exemptionOf = (
  { d, possible }: Built,
  { piece, match, freed }: Built["of"][number],
  matches: Match,
): ClauseRuling["because"]["exemption"] => {
  const relied = piece.fault !== undefined || piece.freed.rows.length > 0;
  if (!relied || matches === false) return undefined;
  const holds = certain(d, d.apply("and", match, freed), possible);
  if (holds === null) return "open";
  return holds ? "holds" : (piece.fault ?? (piece.post.exemptions === undefined ? undefined : "condition"));
};

/** The name of the last row that holds whatever is still open. */
const rowHeld = (piece: Piece): string | undefined =>
  Object.values(piece.parts)
    .flatMap(({ rows }) => rows.filter(({ tests }) => tests.length === 0).flatMap(({ name }) => name ?? []))
    .at(-1);

/** The known facts of the post that the clause names, as `attribute = value`. */
const factsNamed = ({ clause, post }: Piece): readonly string[] => {
  const tests = [clause.to, clause.where].flatMap((given) => given?.rows ?? []).flatMap((row) => row.tests);
  return [...new Set(tests.map(({ attribute }) => attribute))]
    .filter((attribute) => post.facts.has(attribute))
    .map((attribute) => `${attribute} = ${String(post.facts.get(attribute))}`);
};

/** What the clause of a piece says of the question; undefined where another piece before it says it. */
export const clauseRuling = (built: Built, at: number): ClauseRuling | undefined => {
  const { d, of, effects, possible } = built;
  const one = of[at];
  if (one === undefined) return undefined;
  const { piece } = one;
  const { clause, measure, post } = piece;
  // A clause whose modality is contested has a piece for each, and is one clause.
  const same = [...of.keys()].filter(
    (n) => n === at || (clause.modalities.length > 1 && of[n]?.piece.clause === clause && of[n]?.piece.post === post),
  );
  if (same[0] !== at) return undefined;
  const matches = same.reduce<Diagram>((any, n) => d.apply("or", any, of[n]?.match ?? any), d.leaf(0));
  const most = same.reduce<Diagram>((max, n) => d.apply("max", max, effects[n] ?? max), d.leaf(0));
  const match = certain(d, matches, possible);
  const state = shared(piece, (window) => window.state) ?? "open";
  const effect =
    piece.modality === "prevent" && clause.model.length === 0
      ? prevention(match, state)
      : effectOfLevels(d.leavesUnder(most, possible));
  const instrument = shared(piece, (window) => window.instrument);
  const removeBy = shared(piece, (window) => window.lastDay);
  const lateFrom = shared(piece, (window) => lateWritten(window, measure.zone));
  const exemption = exemptionOf(built, one, match);
  const fails = parts.find((part) => piece.parts[part].rows.length === 0);
  const row = rowHeld(piece);
  return Object.freeze({
    measure: measure.id,
    id: clause.id,
    match,
    state,
    effect,
    ...(instrument === undefined ? {} : { instrument }),
    ...(removeBy === undefined ? {} : { removeBy }),
    ...(lateFrom === undefined ? {} : { lateFrom }),
    ...(effect === "exempt" && piece.effect !== undefined ? { wouldBe: piece.effect } : {}),
    because: {
      ...(exemption === undefined ? {} : { exemption }),
      ...(match === false && fails !== undefined ? { fails } : {}),
      ...(match !== false && row !== undefined ? { row } : {}),
      facts: factsNamed(piece),
      source: clause.source,
    },
  });
};
