import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openTestStore } from "../store/for-tests.ts";
import { canonical, type Json } from "./canonical.ts";
import { append, exportLedger, type head } from "./ledger.ts";
import { appendRecords, recordsOf } from "./records.ts";
import { verifyChain } from "./verify.ts";

const ledgerOf = (
  bodies: readonly Json[],
): { readonly lines: readonly string[]; readonly end: Awaited<ReturnType<typeof head>> } => {
  const store = openTestStore();
  const heads = store.transaction((tx) =>
    append(
      tx,
      bodies.map((body, place) => ({ at: place * 1000, kind: "note", body })),
    ),
  );
  const lines = [...exportLedger(store)];
  store.close();
  const end = heads.at(-1);
  if (end === undefined) throw new Error("an empty ledger");
  return { lines, end };
};

const three = ledgerOf([{ n: 1, é: 'ö\u2028"' }, { n: 2 }, { n: 3 }, { n: 4 }]);
const codes = (lines: readonly string[], expected?: Parameters<typeof verifyChain>[1]) =>
  verifyChain(lines, expected).problems.map(({ code, place }) => `${code} ${place.line}`);

describe("canonical JSON", () => {
  it("sorts members by code units and writes what JSON.parse reads back (RFC 8785)", () => {
    expect(canonical({ b: [1, 1e21, -0, 0.1], a: "€\u000f\n", "\ud83d\ude00": true, "\ufb33": null })).toBe(
      '{"a":"€\\u000f\\n","b":[1,1e+21,0,0.1],"\ud83d\ude00":true,"\ufb33":null}',
    );
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonical(value as Json);
        expect(canonical(JSON.parse(text))).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe("the chain", () => {
  it("verifies what was exported, against its head", () => {
    expect(verifyChain(three.lines, three.end)).toEqual({ head: three.end, problems: [] });
    expect(verifyChain([])).toEqual({ head: { seq: 0, hash: "0".repeat(64) }, problems: [] });
  });

  it("is whole with the line ends of any tool, and only with those", () => {
    const text = `${three.lines.join("\r\n")}\r\n`;
    expect(verifyChain(text.split("\n"), three.end)).toEqual({ head: three.end, problems: [] });
    const [a = "", b = "", ...others] = three.lines;
    expect(codes([a, `${b}\r\r`, ...others])).toEqual(["E-LEDGER-CHANGED 2"]);
  });

  it("names the entry that was changed, whatever character it is", () => {
    fc.assert(
      fc.property(fc.nat(three.lines.length - 1), fc.nat(), fc.constantFrom("x", "0", " ", "}"), (place, at, mark) => {
        const line = three.lines[place] ?? "";
        const changed = `${line.slice(0, at % line.length)}${mark}${line.slice((at % line.length) + 1)}`;
        fc.pre(changed !== line);
        const lines = three.lines.with(place, changed);
        expect(codes(lines, three.end).some((code) => code.endsWith(` ${place + 1}`))).toBe(true);
      }),
    );
  });

  it("says which entries are missing, swapped or repeated", () => {
    const [a = "", b = "", c = "", d = ""] = three.lines;
    expect(codes([a, c, d])).toEqual(["E-LEDGER-MISSING 2"]);
    expect(codes([b, c, d])).toEqual(["E-LEDGER-MISSING 1"]);
    expect(codes([a, c, b, d])).toEqual(["E-LEDGER-ORDER 3"]);
    expect(codes([a, b, b, c, d])).toEqual(["E-LEDGER-ORDER 3"]);
    expect(codes([a, "{", c, d])).toEqual(["E-LEDGER-LINE 2"]);
  });

  it("sees a tail that was cut or rewritten, given the head", () => {
    expect(codes(three.lines.slice(0, 2), three.end)).toEqual(["E-LEDGER-CUT 2"]);
    expect(codes([], three.end)).toEqual(["E-LEDGER-CUT 0"]);
    const other = ledgerOf([{ n: 1 }, { n: 2 }, { n: 3 }, { n: 5 }]);
    expect(codes(other.lines, three.end)).toEqual(["E-LEDGER-HEAD 4"]);
  });

  it("sees one entry put in place of another with a hash of its own", () => {
    const other = ledgerOf([{ n: 1 }, { n: 9 }]);
    expect(codes(three.lines.with(1, other.lines[1] ?? ""))).toEqual(["E-LEDGER-LINK 2", "E-LEDGER-LINK 3"]);
  });
});

describe("records", () => {
  it("are held once, in an order of their own, and known from their receipt on", async () => {
    const deeds = ["b", "a", "c"].map((id) => ({ kind: "deed", json: { id, says: "é" }, knownAt: 5 }));
    const [one, two] = [openTestStore(), openTestStore()];
    expect(appendRecords(one, deeds, 100).map((entry) => entry?.seq)).toEqual([1, 2, 3]);
    expect(appendRecords(one, deeds, 200)).toEqual([undefined, undefined, undefined]);
    appendRecords(two, deeds.toReversed(), 100);
    const ids = async (store: typeof one, knownAt: number) => (await recordsOf(store, { knownAt })).map(({ id }) => id);
    expect(await ids(one, 100)).toEqual(await ids(two, 100));
    expect(await ids(one, 99)).toEqual([]);
    expect((await recordsOf(one, { knownAt: 100, upTo: 1 })).map(({ id }) => id)).toEqual(["b"]);
    expect(await recordsOf(one, { knownAt: 100, kinds: ["choice"] })).toEqual([]);
  });

  it("are retracted alike in whatever order a retraction and its own retraction are entered", async () => {
    const texts = [
      { id: "r1", of: "d", by: "x", why: "y" },
      { id: "r2", of: "r1", by: "x", why: "z" },
    ];
    const left = async (some: readonly { readonly [name: string]: string }[]) => {
      const store = openTestStore();
      appendRecords(store, [{ kind: "position", json: { id: "d" }, knownAt: 0 }], 10);
      appendRecords(
        store,
        some.map((json) => ({ kind: "retraction", json, knownAt: 0 })),
        20,
      );
      const ids = (await recordsOf(store, { knownAt: 30 })).map(({ id }) => id).sort();
      store.close();
      return ids;
    };
    expect([await left(texts), await left(texts.toReversed())]).toEqual([
      ["d", "r2"],
      ["d", "r2"],
    ]);
  });

  it("are dropped from the instant when their retraction is known, until that is retracted", async () => {
    const store = openTestStore();
    appendRecords(store, [{ kind: "deed", json: { id: "d" }, knownAt: 0 }], 10);
    appendRecords(store, [{ kind: "retraction", json: { id: "r1", of: "d", by: "x", why: "y" }, knownAt: 0 }], 20);
    appendRecords(store, [{ kind: "retraction", json: { id: "r2", of: "r1", by: "x", why: "z" }, knownAt: 0 }], 30);
    const counts = await Promise.all(
      [10, 20, 30].map(async (knownAt) => (await recordsOf(store, { kinds: ["deed"], knownAt })).length),
    );
    expect(counts).toEqual([1, 0, 1]);
  });
});
