import { expect, test as it } from "vitest";
import { languages } from "../language/language.ts";
import { expectedOf, mendOf } from "../problem/problem.ts";
import { problem } from "./problems.ts";

it.each([
  problem("E-LOGIC-ATTRIBUTE", {}, { attribute: "{a}" }),
  problem("E-LOGIC-VALUE", {}, { attribute: "a", value: "x", allowed: "y, z" }),
  problem("E-LOGIC-IMPOSSIBLE", {}, { facts: "a: true, b: true" }),
  problem("E-LOGIC-SIZE", {}, { limit: 4096, what: "rows" }),
  problem("E-LOGIC-SQL", {}, { attribute: "a", text: "\\u0000" }),
])("$code is said in four languages with all its arguments", (one) => {
  for (const language of languages) {
    const said = expectedOf(one, language);
    for (const [name, value] of Object.entries(one.args)) {
      if (name !== "what" && name !== "limit") expect(said).toContain(String(value));
    }
    expect(mendOf(one, language).length).toBeGreaterThan(20);
  }
  if (one.code === "E-LOGIC-SIZE") expect(expectedOf(one, "en")).toContain("4,096 rows");
});
