import { type Shows, shows, testDisproves } from "../../evidence/shows.ts";
import type { Test } from "../../logic/condition.ts";
import { isText } from "../../measure/attribute-names.ts";
import type { Clause } from "../../measure/measure.ts";
import type { Reading } from "../../measure/times.ts";

/** Who can say whether a word of a draft is true of one device: a tool that sees it, the body on its word, or nobody. */
export type Ground = "observed" | "declared" | "bodies" | "products" | "text" | "nobody";

export interface Word {
  /** The row of `where` in which it stands, where it has a name. */
  readonly row: string | null;
  /** Where it stands in `where`, counted from 0. */
  readonly place: { readonly row: number; readonly test: number };
  readonly test: Test;
  readonly ground: Ground;
  /** The sources that state it, by id. */
  readonly sources: readonly string[];
}

const sourcesThat = (can: (shows: Shows) => boolean): readonly string[] =>
  [...shows].filter(([, one]) => can(one)).map(([id]) => id);

/** Who can say the value of an attribute, from the gravest proof to none. */
export const groundOf = (attribute: string): Pick<Word, "ground" | "sources"> => {
  if (isText(attribute)) return { ground: "text", sources: [] };
  if (/^body(?:[.=]|$)/.test(attribute)) return { ground: "bodies", sources: [] };
  if (/^product(?:\.|$)/.test(attribute)) return { ground: "products", sources: [] };
  const observing = sourcesThat(({ observes }) => observes.includes(attribute));
  if (observing.length > 0) return { ground: "observed", sources: observing };
  const declaring = sourcesThat(({ declares }) => declares.some((prefix) => attribute.startsWith(prefix)));
  return declaring.length > 0 ? { ground: "declared", sources: declaring } : { ground: "nobody", sources: [] };
};

/** Every test of a clause's devices that is still open once what is chosen of the texts is put in, in the order of the file. */
export const wordsOf = ({ where }: Clause, chosen: Reading): readonly Word[] =>
  (where?.rows ?? []).flatMap(({ tests, name }, row) => {
    const refuted = tests.some(({ attribute, values }) => {
      const value = chosen.get(attribute);
      return value !== undefined && !values.includes(value);
    });
    return refuted
      ? []
      : tests.flatMap((one, test) =>
          chosen.has(one.attribute)
            ? []
            : [{ row: name ?? null, place: { row, test }, test: one, ...groundOf(one.attribute) }],
        );
  });

/** Which sources can prove an action, and which can show that it was not possible; `test` is a recorded test of a block. */
export const proofOf = (
  action: string,
): { readonly proves: readonly string[]; readonly disproves: readonly string[] } => ({
  proves: sourcesThat(({ proves }) => proves.includes(action)),
  disproves: [
    ...sourcesThat(({ disproves }) => disproves.includes(action)),
    ...(testDisproves.includes(action) ? ["test"] : []),
  ],
});
