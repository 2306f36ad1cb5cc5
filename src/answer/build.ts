import { clauseOf } from "../measure/measure.ts";
import { emptyTally } from "../posture/counts.ts";
import { writeInstant } from "../time/time.ts";
import { again } from "./again.ts";
import type { Answer, Made } from "./answer.ts";
import { type Complied, compliedPart } from "./complied.ts";
import { dutyPart } from "./duty.ts";
import { figures } from "./figures.ts";
import type { Input } from "./input.ts";
import { naming } from "./names.ts";
import { postureAt } from "./postures.ts";
import type { QuestionPart } from "./question.ts";
import { written } from "./said.ts";
import { requestWords } from "./words/results.ts";

const madeOf = ({ wanted, head }: Input): Made => ({
  question: wanted.question,
  world: wanted.world,
  at: wanted.at === undefined ? null : writeInstant(wanted.at),
  knownAt: writeInstant(wanted.knownAt),
  head,
});

/** What a part says, with the instant that it is answered for. */
const partOf = (part: QuestionPart, input: Input, collected: ReturnType<typeof figures>) => {
  const { wanted, measure, register } = input;
  const clause = clauseOf(measure, part.clause);
  if (clause === undefined) throw new Error(`a question without its clause: ${part.clause}`);
  if (part.kind === "complied") return compliedPart(part, clause, input, collected);
  const at = wanted.at ?? part.at ?? wanted.knownAt;
  const channelOf = (id: string) =>
    postureAt(input, at, { clauses: [id] }).clauses.find(({ channel }) => channel === "duty");
  const duty = {
    part: part.id,
    clause,
    posture: channelOf(clause.id),
    also: part.also,
    at,
    input,
    figures: collected,
    naming: naming(register, at),
  };
  return { at, ...dutyPart(duty, channelOf) };
};

const nothing: Pick<Complied, "table" | "totals" | "noReply" | "unobservable" | "basis" | "next"> = {
  table: [],
  totals: { bodies: 0, toVerify: 0, units: 0, verdicts: emptyTally(), everInBreach: 0 },
  noReply: [],
  unobservable: [],
  basis: [],
  next: [],
};

/** The answer to a question: one function makes every number that any document, page or terminal shows. Pure. */
export const build = (input: Input): Answer => {
  const { question, measure, register, wanted } = input;
  const collected = figures();
  const parts = question.parts.map((part) => ({ part, found: partOf(part, input, collected) }));
  const complied = parts.map(({ found }) => found).find((found) => "table" in found) ?? nothing;
  const made = madeOf(input);
  const nameOf = naming(register, parts[0]?.found.at ?? wanted.knownAt);
  return Object.freeze({
    kind: "answer",
    format: 1,
    made,
    again: again(made),
    fictional: wanted.world === "fictional",
    title: question.title,
    number: question.number,
    assembly: question.assembly,
    asked: {
      on: question.asked.on,
      by: question.asked.by,
      to: question.asked.to,
      capacity: question.asked.capacity ?? null,
    },
    official: question.language,
    zone: measure.zone,
    measure: { id: measure.id, title: measure.title, version: measure.version },
    versions: { ...input.versions, policy: input.asked.policy },
    parts: parts.map(({ part, found }) => ({
      id: part.id,
      kind: part.kind,
      clause: part.clause,
      at: writeInstant(found.at),
      asks: part.asks,
      given: part.given ?? null,
      result: found.result,
      sentences: found.sentences,
    })),
    table: complied.table,
    totals: complied.totals,
    noReply: complied.noReply,
    unobservable: complied.unobservable,
    basis: complied.basis,
    next: complied.next.map((request) => ({
      ...request,
      text: written(requestWords[request.ask], {
        body: nameOf(request.body),
        counted: request.settles === null ? "no" : "yes",
        n: request.settles ?? 0,
      }),
    })),
    figures: collected.all(),
    evidence: input.evidence,
  });
};
