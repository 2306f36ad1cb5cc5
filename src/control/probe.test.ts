import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CanaryReply, hostsToAsk, judged, type NameReply } from "./probe.ts";
import { restrictionOf } from "./real/restriction.test-help.ts";

const canaries = fc
  .array(fc.constantFrom<CanaryReply>("shown", "absent", "echo", "none"), { maxLength: 3 })
  .map((all) => all.map((reply, n) => ({ canary: { canary: `c${n}.test`, token: `t${n}`, version: `v${n}` }, reply })));
const names = fc
  .array(fc.constantFrom<NameReply>("reached", "refused", "missing", "none"), { maxLength: 5 })
  .map((all) => all.map((reply, n) => ({ name: `n${n}.test`, reply })));

describe("the judgement of a probe", () => {
  it("says blocked only of what was refused, or is not found where our canary shows itself", () => {
    fc.assert(
      fc.property(canaries, names, (asked, found) => {
        const seen = judged(asked, found);
        const isLive = asked.some(({ reply }) => reply === "shown");
        for (const [n, one] of seen.found.entries()) {
          const reply = found[n]?.reply;
          expect(one.result === "blocked").toBe(reply === "refused" || (reply === "missing" && isLive));
          expect(one.result === "reachable").toBe(reply === "reached");
          if (one.result === "blocked") expect(one.by).toBe(seen.live?.version ?? "other");
        }
        expect(seen.none).toBe(asked.length > 0 && asked.every(({ reply }) => reply === "absent"));
        expect(seen.live === undefined).toBe(!isLive);
      }),
    );
  });

  it("passes nothing without the canary, nor with a name that was reached", () => {
    fc.assert(
      fc.property(canaries, names, (asked, found) => {
        const { result, live, found: all } = judged(asked, found);
        if (result === "passed") {
          expect(live).toBeDefined();
          expect(all.some((one) => one.result === "blocked")).toBe(true);
        }
        expect(result === "failed").toBe(all.some((one) => one.result === "reachable"));
      }),
    );
  });
});

describe("the names that are asked for", () => {
  it("are each name and one under it, of an exact name only itself, and none that is exempt", () => {
    const exempt = {
      id: "e",
      clients: [],
      groups: [],
      names: ["free.app.example", "www.game.example"],
      blanket: false,
    };
    const one = restrictionOf("one", ["app.example", "=only.example", "free.app.example", "game.example"], {
      exemptions: [{ ...exempt, devices: [], holders: [] }],
    });
    expect(hostsToAsk(one)).toEqual(["app.example", "game.example", "only.example", "www.app.example"]);
  });

  it("are a handful of a long list", () => {
    const all = Array.from({ length: 100_000 }, (_, n) => `n${n}.example`);
    const asked = hostsToAsk(restrictionOf("one", all));
    expect(asked.length).toBeLessThanOrEqual(80);
    expect(asked).toContain("n0.example");
  });
});
