import { condition, row, test } from "../../logic/condition.ts";
import { body } from "../../register/register.ts";
import type { Words } from "../measure.ts";
import { groundOf } from "./ground.ts";
import { finding } from "./problems.ts";
import type { LintRule } from "./rule.ts";
import { spanOf } from "./span.ts";

/** A number of municipalities, as the four languages write it; a year before the word is none. */
const stated =
  /(?<![\p{L}\d.,-])(?!(?:19|20)\d\d\b)(\d{2,4})\s(?:\p{L}+\s)?(?:communes|gemeenten|Gemeinden|municipalities)(?!\p{L})/gu;

const textsOf = (words: Words | undefined): readonly string[] =>
  words === undefined ? [] : typeof words === "string" ? [words] : Object.values(words);

/** A number of municipalities that a text gives and the register does not: by the addressees of the clause on its first day. */
export const countThatDiffers: LintRule = (measure, { register }) =>
  measure.clauses.flatMap((clause) => {
    const instrument = measure.instruments.get(clause.by);
    const words = [clause.says, clause.note, instrument?.title, instrument?.note].flatMap(textsOf);
    const numbers = new Set(words.flatMap((text) => [...text.matchAll(stated)].map(([, found]) => Number(found))));
    if (numbers.size === 0) return [];
    const span = spanOf(clause, measure);
    if (span === undefined) return [];
    const ground = groundOf(measure, register);
    const { d } = ground;
    const local = d.rows(condition([row([test("body.kind", ["local"])])]));
    const counted = [...ground.bodies(d.apply("and", d.rows(clause.to), local), span.from, span.from, "known")].filter(
      (id) => body(register, id)?.world === "real",
    ).length;
    if (counted === 0 || numbers.has(counted)) return [];
    return [
      finding("W-MEASURE-COUNT", clause.place, {
        clause: clause.id,
        stated: [...numbers].join(", "),
        counted,
        day: span.from,
      }),
    ];
  });
