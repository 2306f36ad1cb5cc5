import { describe, expect, it } from "vitest";
import { emptyTally } from "../posture/counts.ts";
import type { BodyPosture, ClausePosture } from "../posture/posture.ts";
import { rowOf, withheldOf } from "./rows.ts";
import { same } from "./said.ts";
import type { Standing } from "./standing.ts";

const standing = (id: string, known: number, breach = 0): Standing => {
  const at: BodyPosture = {
    id,
    reach: { role: "bound", asks: [] },
    communication: { state: "owed", unknownDate: false, late: false, uncertain: false, relay: "not-owed", deeds: [] },
    control: {
      prohibit: { state: "unknown", deeds: [] },
      prevent: { state: "deployed", deployed: known, of: known, tested: 0, deeds: [] },
    },
    evidence: { none: 0, attested: 0, observed: known, tested: 0, audited: 0 },
    population: { known, complete: "yes" },
    sentence: {
      token: breach > 0 ? "R4" : "R5",
      args: { n: breach > 0 ? breach : known, of: known, late: 0, exempt: 0 },
      records: [],
    },
    verdicts: { ...emptyTally(), breach, compliant: known - breach },
    everInBreach: breach,
    rows: [],
    small: known > 0 && known < 5,
  };
  return {
    id,
    name: same(id),
    status: "confirmed",
    group: "bound",
    at,
    breach: breach > 0,
    ever: breach > 0,
    shown: breach === 0,
    everUnits: breach,
    silent: false,
  };
};

const clause: ClausePosture = {
  id: "c",
  channel: "app",
  modality: "prohibit",
  binding: true,
  state: "in-force",
  overall: "no",
  total: 0,
  verdicts: emptyTally(),
  everInBreach: 0,
  bodies: [],
  under: [],
};

describe("small numbers", () => {
  it("a body with fewer than five units is given in words", () => {
    const all = [standing("a", 3, 1), standing("b", 4), standing("c", 5, 2)];
    const withheld = withheldOf(all);
    expect([...withheld].sort()).toEqual(["a", "b"]);
    const [a, b, c] = all.map((one) => rowOf(one, withheld, 0, clause));
    expect(a).toMatchObject({
      verdicts: null,
      evidence: null,
      everInBreach: null,
      population: { known: null },
      control: { deployed: null, of: null },
      sentence: { fr: "Non respecté.", en: "Not respected." },
    });
    expect(b?.sentence.fr).toBe("Respecté sur tous les appareils.");
    expect(c).toMatchObject({ population: { known: 5 }, verdicts: { breach: 2 } });
    expect(JSON.stringify([a, b])).not.toMatch(/\b[1-4]\b/);
  });

  it("one such body alone could be worked out from the total: the next smallest goes with it", () => {
    expect([...withheldOf([standing("a", 3), standing("b", 40), standing("c", 7), standing("d", 0)])].sort()).toEqual([
      "a",
      "c",
    ]);
  });

  it("none is withheld where none is small", () => {
    expect([...withheldOf([standing("a", 0), standing("b", 5)])]).toEqual([]);
  });
});
