import { checkFacts } from "../../src/logic/check.ts";
import { compile } from "../../src/logic/compile.ts";
import { type Condition, condition, row, type Space, test, type Value } from "../../src/logic/condition.ts";
import { toSql } from "../../src/logic/sql.ts";
import { calling, type Examples, problemsIn } from "./example.ts";

const space = (values: Readonly<Record<string, readonly Value[]>>, never: Condition["rows"] = []): Space => ({
  domain: new Map(Object.entries(values)),
  never,
});

const people = space({ owner: ["authority", "person"] });

/** Eight pairs of attributes, the first of each pair before the second of any: no list of rows says it briefly. */
const pairs = Array.from({ length: 8 }, (_, n) => [`a${n}`, `b${n}`, `c${n}`] as const);
const many = space(Object.fromEntries(pairs.flat().map((attribute) => [attribute, [true, false]])));
const tangled = condition(pairs.map((attributes) => row(attributes.map((attribute) => test(attribute, [true])))));

/** Conditions themselves: the readers of measures say most of this earlier, with file and line. */
export const examples: Examples = {
  "E-LOGIC-ATTRIBUTE": calling("the condition {device.colour: red} over a vocabulary without device.colour", () =>
    problemsIn(compile(condition([row([test("device.colour", ["red"])])]), people)),
  ),
  "E-LOGIC-VALUE": calling(
    "the condition {owner: nobody} over a vocabulary in which owner is authority or person",
    () => problemsIn(compile(condition([row([test("owner", ["nobody"])])]), people)),
  ),
  "E-LOGIC-IMPOSSIBLE": calling(
    "the facts {managed: full, owner: person}, which the vocabulary says never go together",
    () => {
      const never = [row([test("owner", ["person"]), test("managed", ["full"])])];
      const both = space({ owner: ["authority", "person"], managed: ["full", "none"] }, never);
      return problemsIn(
        checkFacts(
          new Map([
            ["managed", "full"],
            ["owner", "person"],
          ]),
          both,
        ),
      );
    },
  ),
  "E-LOGIC-SIZE": calling(
    "a condition of eight rows {a0: true, b0: true, c0: true}, {a1: true, b1: true, c1: true} …",
    () => problemsIn(compile(tangled, many)),
  ),
  "E-LOGIC-SQL": calling('the condition {owner: "a\\u0000b"} as SQL', () => {
    const compiled = compile(condition([row([test("owner", ["a\0b"])])]), space({ owner: ["a\0b", "c"] }));
    return compiled.ok ? problemsIn(toSql(compiled.value, (attribute) => attribute)) : compiled.problems;
  }),
};
