import fc from "fast-check";
import { expect, test } from "vitest";
import { addressOf, inForm, readPath } from "./address.ts";

/** Segments that are only dots are taken out of an address by every browser; no id of ours is one. */
const id = fc
  .array(
    fc.string({ minLength: 1 }).filter((segment) => !/^\.{1,2}$/.test(segment) && !segment.includes("/")),
    { minLength: 1, maxLength: 4 },
  )
  .map((segments) => segments.join("/"));

test("an id in an address is read back as it was, also where it ends like a form of a page", () => {
  fc.assert(
    fc.property(id, fc.constantFrom("", ".json", ".csv", ".yaml", ".pdf"), (written, ending) => {
      const path = `/devices/${written}${ending}`;
      const { pathname } = new URL(addressOf("fr", path), "http://x");
      expect(readPath(pathname)).toEqual({ path: `/fr${path}`, form: "html" });
      expect(readPath(new URL(inForm(addressOf("fr", path), "json"), "http://x").pathname)).toEqual({
        path: `/fr${path}`,
        form: "json",
      });
    }),
  );
});

test("parameters are encoded, and those without a value left out", () => {
  expect(addressOf("nl", "/x", { at: "2023-04-01T00:00", world: undefined, q: "a&b=c" })).toBe(
    "/nl/x?at=2023-04-01T00%3A00&q=a%26b%3Dc",
  );
});
