import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instant, known, records } from "./example.test-help.ts";
import { recordsKnown } from "./known.ts";

const deed = (id: string, more = "") =>
  `kind: position, id: ${id}, by: be/r/service, measure: m, at: 2023-03-24, source: s${more}`;
const retraction = (id: string, of: string, at: string) =>
  `kind: retraction, id: ${id}, of: ${of}, why: wrong, by: editor, known-at: ${at}`;

describe("what is known", () => {
  it("at an instant is what could be known by then", () => {
    const ids = (at: string) =>
      known([deed("a", ", known-at: 2023-06-09"), deed("b", ", known-at: 2023-11-07")], at).deeds.map(({ id }) => id);
    expect([ids("2023-06-08"), ids("2023-06-09"), ids("2023-11-07")]).toEqual([[], ["a"], ["a", "b"]]);
  });

  it("a retraction takes away from when it is known, and can be retracted by a later one", () => {
    const texts = [deed("a"), retraction("r", "a", "2023-05-01"), retraction("q", "r", "2023-07-01")];
    const count = (at: string) => known(texts, at).deeds.length;
    expect([count("2023-04-30"), count("2023-05-01"), count("2023-07-01")]).toEqual([1, 0, 1]);
  });

  it("a retraction may name several things, and evidence by its digest", () => {
    const found = known([deed("a"), deed("b"), retraction("r", "[a, b, 'sha256:00ff']", "2023-05-01")]);
    expect(found.deeds).toEqual([]);
    expect([...found.retracted]).toEqual(["a", "b", "00ff"]);
  });

  it("two retractions of each other do not hang: the later one stands", () => {
    const found = known([retraction("r", "q", "2023-05-01"), retraction("q", "r", "2023-07-01")]);
    expect([...found.retracted]).toEqual(["r"]);
  });

  it("law: as known at K is frozen: what is known later changes nothing of it", () => {
    const day = fc.constantFrom("2023-02-01", "2023-05-01", "2023-08-01", "2023-11-01");
    const any = fc
      .tuple(fc.nat(3), day, fc.boolean())
      .map(([n, at, retracts]) =>
        retracts ? retraction(`r${n}${at}`, `d${n}`, at) : deed(`d${n}`, `, known-at: ${at}`),
      );
    const texts = fc.uniqueArray(any, { maxLength: 8, selector: (text) => text.replace(/,.*known-at/, "") });
    fc.assert(
      fc.property(texts, fc.constantFrom("2023-03-01", "2023-06-01", "2023-09-01"), (all, at) => {
        const K = instant(at);
        const read = records(all);
        const early = read.filter((record) => record.known <= K);
        expect(recordsKnown(read, K)).toEqual(recordsKnown(early, K));
      }),
    );
  });
});
