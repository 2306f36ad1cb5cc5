import { describe, expect, it } from "vitest";
import { isAbovePublicSuffix, isPublicSuffix } from "./suffix.ts";

describe("public suffixes", () => {
  it.each([
    ["com", true, true],
    ["co.uk", true, true],
    ["github.io", true, false],
    ["s3.amazonaws.com", true, false],
    ["amazonaws.com", false, true],
    ["windows.net", false, true],
    // Of a rule with a wildcard, `*.kawasaki.jp`, and an exception to it, `!city.kawasaki.jp`.
    ["kawasaki.jp", true, true],
    ["city.kawasaki.jp", false, false],
    ["app.example", false, false],
    ["cdn.app.example", false, false],
    ["notamazonaws.com", false, false],
  ])("%s", (name, is, above) => {
    expect([isPublicSuffix(name), isAbovePublicSuffix(name)]).toEqual([is, above]);
  });

  it.each(["blob.core.windows.net", "s3.dualstack.eu-west-1.amazonaws.com", "gov.uk", "map.fastly.net", "act.edu.au"])(
    "%s, which tldts knows, makes each name that it is under one above a suffix",
    (suffix) => {
      expect(isPublicSuffix(suffix)).toBe(true);
      const labels = suffix.split(".");
      const parents = labels.slice(1).map((_, n) => labels.slice(n + 1).join("."));
      expect(parents.map(isAbovePublicSuffix)).toEqual(parents.map(() => true));
    },
  );
});
