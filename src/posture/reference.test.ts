import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clauseOf } from "../measure/measure.ts";
import { askedOf, asOf, instants, worlds } from "./example.test-help.ts";
import { decide } from "./list.ts";
import { referenceVerdict } from "./reference.ts";
import { Scene } from "./scene.ts";

describe("the decision list", () => {
  it("gives what the reference gives, on generated timelines (semantics §3.3)", () => {
    fc.assert(
      fc.property(worlds, asOf, instants, (world, at, knownAt) => {
        const asked = askedOf(world, at, Math.max(at, knownAt));
        const scene = new Scene(asked);
        for (const aspect of scene.aspects) {
          const lens = scene.lens(aspect);
          for (const body of scene.worldBodies) {
            for (const unit of scene.unitsOf(body)) {
              const found = decide({ lens, unit, exempting: "known" }, asked.policy);
              const clause = clauseOf(asked.measure, aspect.clause.id);
              if (clause === undefined) throw new Error("a clause of the measure");
              const expected = referenceVerdict(asked, body, unit.device, clause, aspect.channel);
              const got = {
                class: found.class,
                ...(found.wouldBe === undefined ? {} : { wouldBe: found.wouldBe }),
                everInBreach: found.everInBreach,
              };
              expect(got).toEqual(expected);
            }
          }
        }
      }),
      { numRuns: 120 },
    );
  });
});
