import type { Value } from "../../logic/condition.ts";
import { rule } from "../decide.ts";
import type { Question } from "../question.ts";
import { answerOf, type Ruling } from "../ruling.ts";
import { impossible, vocabulary } from "../vocabulary/attributes.ts";

/** One fact that, were it otherwise and all else the same, would change the answer. */
interface Flip {
  readonly attribute: string;
  readonly value: Value;
  readonly ruling: Ruling["ruling"];
}

const classOf = (ruling: Ruling["ruling"]): string => (ruling === "undetermined" ? ruling : answerOf(ruling));

/**
 * The single facts among these attributes whose other value gives another answer (no, by a day, advised against, free, undetermined), in the
 * order of the vocabulary. What cannot be is left out. One ruling a value. Pure.
 */
export const flipsOf = (question: Question, ruling: Ruling, attributes: ReadonlySet<string>): readonly Flip[] =>
  [...vocabulary.values()].flatMap(({ id, values }) => {
    if (!attributes.has(id)) return [];
    return values.flatMap((value) => {
      const posts = question.posts.map((post) => ({ ...post, facts: new Map([...post.facts, [id, value] as const]) }));
      const absurd = posts.some(({ facts }) =>
        impossible.some(
          ({ tests }) =>
            tests.some(({ attribute }) => attribute === id) &&
            tests.every(({ attribute, values: excluded }) => {
              const known = facts.get(attribute);
              return known !== undefined && excluded.includes(known);
            }),
        ),
      );
      const other = absurd ? undefined : rule({ ...question, posts });
      if (other?.ok !== true || classOf(other.value.ruling) === classOf(ruling.ruling)) return [];
      return [{ attribute: id, value, ruling: other.value.ruling }];
    });
  });
