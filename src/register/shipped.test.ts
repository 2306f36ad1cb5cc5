import { describe, expect, it } from "vitest";
import { factsOfBody, languagesOf, officialLanguagesOf, withinFact } from "./facts.ts";
import { loadRegister } from "./load.ts";
import type { Register } from "./register.ts";
import { bodiesAt, body, bodyAt, isWithin } from "./register.ts";
import { isCbe } from "./schema.ts";

const load = async (): Promise<Register> => {
  const loaded = await loadRegister();
  if (!loaded.ok)
    throw new Error(
      JSON.stringify(
        loaded.problems.map(({ code, place, args }) => ({ code, place, args })),
        undefined,
        1,
      ),
    );
  return loaded.value;
};

const register = await load();
const municipalities = (at: string, within?: string) =>
  bodiesAt(register, { at, kind: "local", ...(within === undefined ? {} : { within }) });

describe("the Belgian register", () => {
  it.each([
    ["2019-01-01", 581, 300, 262, 19],
    ["2023-03-31", 581, 300, 262, 19],
    ["2024-12-01", 581, 300, 262, 19],
    ["2024-12-02", 580, 300, 261, 19],
    ["2024-12-31", 580, 300, 261, 19],
    ["2025-01-01", 565, 285, 261, 19],
    ["2026-11-21", 565, 285, 261, 19],
  ])("on %s holds %i municipalities: %i Flemish, %i Walloon, %i of Brussels", (at, all, flemish, walloon, brussels) => {
    const counts = [undefined, "be/vlg", "be/wal", "be/bru"].map((within) => municipalities(at, within).length);
    expect(counts).toEqual([all, flemish, walloon, brussels]);
  });

  it("counts nine German-speaking municipalities, supervised by their Community with the ground, and 253 others", () => {
    const walloon = municipalities("2023-03-31", "be/wal");
    const speaking = walloon.filter(
      ({ id }) => factsOfBody(register, id, "2023-03-31").get("body.german-speaking") === true,
    );
    const others = walloon.filter(
      ({ id }) => factsOfBody(register, id, "2023-03-31").get("body.german-speaking") === false,
    );
    expect([speaking.length, others.length]).toEqual([9, 253]);
    for (const each of speaking) {
      expect(each.supervisedBy).toEqual([{ body: "be/dg", since: "2015-01-01", ground: "german-language-region" }]);
      expect(officialLanguagesOf(register, each.id, "2023-03-31")).toEqual(["de"]);
    }
    expect(register.grounds.get("german-language-region")?.text.fr).toContain("2015");
    expect(others.map(({ id }) => id)).toEqual(expect.arrayContaining(["be/mun/63049", "be/mun/63080"]));
  });

  it("gives official languages by their ground: regions, Brussels, facilities", () => {
    const grounds = municipalities("2023-03-31").map(({ id }) =>
      languagesOf(register, id, "2023-03-31")
        .map(({ language, ground }) => `${language} ${ground}`)
        .join(", "),
    );
    const count = Object.fromEntries(
      [...Map.groupBy(grounds, (ground) => ground)].map(([ground, all]) => [ground, all.length]),
    );
    expect(count).toEqual({
      "nl language-region": 288,
      "nl language-region, fr facilities": 12,
      "fr language-region": 247,
      "fr language-region, nl facilities": 4,
      "fr language-region, de facilities": 2,
      "de language-region, fr facilities": 9,
      "fr bilingual-region, nl bilingual-region": 19,
    });
    expect(officialLanguagesOf(register, "be/wal/spw", "2023-03-31")).toEqual(["fr"]);
    expect(officialLanguagesOf(register, "be/wal/wbi", "2023-03-31")).toEqual(["fr"]);
  });

  it("keeps one code through a merger with two spans, and drops the codes that ended", () => {
    expect(register.byId.get("be/mun/11002")?.map(({ validTo }) => validTo)).toEqual(["2024-12-31", undefined]);
    expect(bodyAt(register, "be/mun/82005", "2024-12-01")?.names[0]?.text).toBe("Bertogne");
    expect(bodyAt(register, "be/mun/82005", "2024-12-02")).toBeUndefined();
    expect(factsOfBody(register, "be/mun/82005", "2024-12-02").size).toBe(0);
  });

  it("does not pass a Dutch name off as a French or German one", () => {
    expect(body(register, "be/mun/23106")?.names.map(({ language }) => language)).toEqual(["nl"]);
  });

  it("binds, on confirmed facts alone, the government, eight cabinets, the service and two units of type one", () => {
    const bound = bodiesAt(register, { at: "2023-03-31", within: "be/wal" }).filter(({ id }) => {
      const facts = factsOfBody(register, id, "2023-03-31");
      const kind = facts.get("body.kind");
      return (
        kind === "government" ||
        kind === "cabinet" ||
        kind === "service" ||
        (kind === "uap" && facts.get("body.uap-type") === "one")
      );
    });
    expect(bound.map(({ id }) => id)).toEqual([
      "be/wal/cabinet-borsus",
      "be/wal/cabinet-collignon",
      "be/wal/cabinet-de-bue",
      "be/wal/cabinet-dolimont",
      "be/wal/cabinet-henry",
      "be/wal/cabinet-morreale",
      "be/wal/cabinet-mp",
      "be/wal/cabinet-tellier",
      "be/wal/government",
      "be/wal/iweps",
      "be/wal/spw",
      "be/wal/wbi",
    ]);
    expect(bound.every(({ status }) => status === "confirmed")).toBe(true);
    expect(body(register, "be/wal/government")?.members.length).toBe(8);
  });

  it("gives no fact of a body that is itself still to verify, and no type of a unit whose type is", () => {
    expect(factsOfBody(register, "be/wal/spw-support", "2023-03-31").size).toBe(0);
    expect([...factsOfBody(register, "be/wal/issep", "2023-03-31")]).toEqual([["body.kind", "uap"]]);
    for (const each of register.bodies.filter(({ status }) => status === "to-verify")) {
      const facts = factsOfBody(register, each.id, each.validFrom ?? "2023-03-31");
      expect(facts.has("body.kind") && facts.has("body.uap-type"), each.id).toBe(false);
      expect(facts.get("body.kind") ?? "uap", each.id).toBe("uap");
    }
  });

  it("lets a body be part of several", () => {
    expect(withinFact(register, "be/wal/wbi", "be/wal", "2023-03-31")).toBe(true);
    expect(withinFact(register, "be/wal/wbi", "be/fwb", "2023-03-31")).toBe(true);
    expect(withinFact(register, "be/wal/wbi", "be/vlg", "2023-03-31")).toBe(false);
    expect(isWithin(register, "be/mun/63049", "be/prov/60000", "2023-03-31")).toBe(true);
    expect(withinFact(register, "be/nowhere", "be/wal", "2023-03-31")).toBeUndefined();
  });

  it("has regions, communities and provinces, a source for each row, and numbers whose check passes", () => {
    expect(
      ["region", "community", "province"].map((kind) => register.bodies.filter((each) => each.kind === kind).length),
    ).toEqual([3, 3, 10]);
    for (const each of register.bodies) {
      expect(each.sources.length, each.id).toBeGreaterThan(0);
      expect(each.cbe === undefined || isCbe(each.cbe), each.id).toBe(true);
      expect(each.world, each.id).toBe(each.id.startsWith("be/ex/") ? "fictional" : "real");
      if (each.status === "confirmed") expect(each.sources, each.id).not.toContain("editor");
      if (each.kind === "local") expect(each.centroid?.lat, each.id).toBeGreaterThan(49.4);
    }
    const numbers = register.bodies.flatMap(({ cbe }) => (cbe === undefined ? [] : [cbe]));
    expect(new Set(numbers).size).toBe(numbers.length);
  });
});
