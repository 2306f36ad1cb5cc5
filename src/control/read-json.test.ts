import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readJson } from "./read-json.ts";

const read = (text: string) => readJson({ file: "policies.json", text });

describe("a JSON file of the administration", () => {
  it("law: is read as JSON is", () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (text) => {
        expect(read(text)).toEqual({ ok: true, value: JSON.parse(text) });
      }),
    );
  });

  it("may have comments, a comma after the last entry, and a mark of UTF-8, as browsers take them", () => {
    const text = `\uFEFF{
  // blocked by the IT department
  "URLBlocklist": ["casino.example",], /* and */
  "HomepageLocation": "https://intranet.example" // no comment: "//"
}`;
    expect(read(text)).toEqual({
      ok: true,
      value: { URLBlocklist: ["casino.example"], HomepageLocation: "https://intranet.example" },
    });
  });

  it.each([
    ['{"a": 012}', 1, 8],
    ['{"a": 0x1F}', 1, 8],
    ['{"a": yes}', 1, 7],
    ["{\n  a: 1\n}", 2, 3],
    ['{"a": 9007199254740993}', 1, 7],
    ['{"a": 1e400}', 1, 7],
    ['{"a": 1,\n "a": 2}', 2, 2],
    ["", 1, 1],
    ["{", 1, 2],
    [`${"[".repeat(5000)}`, 1, 1],
  ])("is refused at its place where it would not stay as it is: %j", (text, line, column) => {
    expect(read(text)).toMatchObject({
      ok: false,
      problems: [{ code: "E-CONTROL-EXISTING", place: { line, column } }, ...[]],
    });
  });

  it("keeps a key that names a prototype as a key", () => {
    const found = read('{"__proto__": {"x": 1}}');
    expect(JSON.stringify(found.ok && found.value)).toBe('{"__proto__":{"x":1}}');
  });
});
