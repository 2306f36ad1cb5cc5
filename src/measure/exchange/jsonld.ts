import type { Condition } from "../../logic/condition.ts";
import type { Register } from "../../register/register.ts";
import { body } from "../../register/register.ts";
import { dayOf, type Instant } from "../../time/time.ts";
import type { Measure } from "../measure.ts";
import { standingClauses } from "../questions/force.ts";
import { ancestorOf } from "../rows.ts";
import { establishedOf } from "./force.ts";
import { clauseNode, type Frame, instrumentNode, measureNode } from "./legal.ts";
import { context, type Node, namer } from "./linked.ts";
import { organisations } from "./organisations.ts";

/** As of when measures are described, as known when, and where their IRIs begin. */
interface Described {
  readonly at: Instant;
  readonly knownAt: Instant;
  readonly base: string;
  readonly register: Register;
}

/** The bodies that a condition names. */
const named = ({ rows }: Condition): readonly string[] =>
  rows.flatMap(({ tests }) =>
    tests.flatMap(({ attribute, values }) => ancestorOf(attribute) ?? (attribute === "body" ? values.map(String) : [])),
  );

const bodiesIn = (measure: Measure): readonly string[] => [
  measure.authority,
  ...[...measure.instruments.values()].flatMap(({ by }) => by ?? []),
  ...measure.clauses.flatMap(({ to, informs, outside }) =>
    [to, ...(informs === undefined ? [] : [informs]), ...outside.map(({ where }) => where)].flatMap(named),
  ),
];

const nodesOf = (measure: Measure, { at, knownAt, base, register }: Described): readonly Node[] => {
  const frame: Frame = {
    view: { measure, knownAt, choices: new Map() },
    at: dayOf(at, measure.zone),
    iri: namer(base),
  };
  const parts = standingClauses(frame.view).map((clause) => ({ clause, time: establishedOf(clause, at, frame.view) }));
  const known = [...measure.instruments.values()].filter((instrument) => instrument.known <= knownAt);
  return [
    ...measureNode(parts, body(register, measure.authority)?.world === "fictional", frame),
    ...known.flatMap((instrument) => instrumentNode(instrument, parts, frame)),
    ...parts.map((part) => clauseNode(part, frame)),
  ];
};

/**
 * Measures as linked data: ELI for instruments and clauses, W3C ORG for the bodies they name, with the context inside. Only what is
 * established is stated; what is open is left out and said in a note. Throws SizeExceeded (`withinSize`).
 */
export const jsonLdOf = (measures: readonly Measure[], described: Described): Node => ({
  "@context": context,
  "@graph": [
    ...measures.flatMap((measure) => nodesOf(measure, described)),
    ...organisations(new Set(measures.flatMap(bodiesIn)), described.register, namer(described.base)),
  ],
});
