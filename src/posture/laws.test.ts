import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Attestation, DeviceFacts, Observation } from "../evidence/observation.ts";
import { sumOf } from "./counts.ts";
import {
  askedOf,
  asOf,
  attestations,
  deviceRows,
  type Everything,
  exemptions,
  instants,
  observations,
  tests,
  worlds,
} from "./example.test-help.ts";
import { postureJson, verdictJson, versionsOf } from "./json.ts";
import { followedTokens, type Posture, type Verdict, verdictTokens } from "./posture.ts";
import { postureOf, verdictsOf } from "./posture-of.ts";

const runs = { numRuns: 25 };

const shown = (posture: Posture): string => JSON.stringify(postureJson(posture, ({ sentence }) => sentence.token));

const nameOf = ({ clause, channel, body, device }: Verdict): string => `${clause} ${channel} ${body} ${device}`;

const shownIn = (verdict: Verdict, asked: ReturnType<typeof askedOf>): string =>
  JSON.stringify(verdictJson(verdict, versionsOf(asked, asked.measure.version), ({ key }) => key));

/** One more record of some kind. */
const additions: fc.Arbitrary<(world: Everything) => Everything> = fc.oneof(
  observations(100).map((more) => (world: Everything) => ({ ...world, observations: [...world.observations, more] })),
  deviceRows(100).map((more) => (world: Everything) => ({ ...world, deviceFacts: [...world.deviceFacts, more] })),
  attestations(100).map((more) => (world: Everything) => ({ ...world, attestations: [...world.attestations, more] })),
  exemptions(100).map((more) => (world: Everything) => ({ ...world, records: [...world.records, more] })),
  tests(100).map((more) => (world: Everything) => ({ ...world, records: [...world.records, more] })),
);

describe("the laws of verdicts", () => {
  it("what was remedied stays as late as it was, however often it is seen clean afterwards", () => {
    let seen = 0;
    fc.assert(
      fc.property(worlds, asOf, (world, at) => {
        const app = (all: Everything) =>
          verdictsOf(askedOf(all, at)).filter(
            ({ channel, lateByDays }) => channel === "app" && lateByDays !== undefined,
          );
        for (const verdict of app(world)) {
          const like = world.observations.find(
            ({ names, body }) => names.includes(verdict.device) && body === verdict.body,
          );
          if (like === undefined) continue;
          seen += 1;
          const again: Observation = {
            ...like,
            id: "again",
            observedAt: at,
            complete: true,
            scope: "all-apps",
            sightings: [],
            facts: new Map(),
          };
          const after = app({ ...world, observations: [...world.observations, again] });
          expect(after.find((one) => nameOf(one) === nameOf(verdict))?.lateByDays).toBe(verdict.lateByDays);
        }
      }),
      { numRuns: 300 },
    );
    expect(seen).toBeGreaterThan(0);
  });

  it("law 1: a fault is what the clause names", () => {
    fc.assert(
      fc.property(worlds, asOf, (world, at) => {
        const asked = askedOf(world, at);
        for (const verdict of verdictsOf(asked)) {
          if (verdict.verdict !== "breach" && verdict.verdict !== "not-followed") continue;
          // Some record proves the product on the device, or a contact with its own names; a name that resembles, a tracker or a refused contact never does.
          const own = asked.held.observations.filter((one) =>
            verdict.because.some(({ records }) => records.some(({ id }) => id === one.id)),
          );
          expect(
            own.some(({ sightings }) =>
              sightings.some(
                ({ what, role, blocked }) =>
                  what === "installed" || (what === "contact" && role === "app-core" && blocked !== true),
              ),
            ),
          ).toBe(true);
          expect(verdict.everInBreach).toBe(true);
          expect(verdict.asks).toEqual([]);
        }
      }),
      runs,
    );
  });

  it("law 2: no evidence is never compliance", () => {
    fc.assert(
      fc.property(worlds, asOf, (world, at) => {
        const asked = askedOf(world, at);
        for (const verdict of verdictsOf(asked)) {
          if (verdict.verdict !== "compliant" && verdict.verdict !== "followed") continue;
          const fresh = asked.held.observations.some(
            ({ body, observedAt, complete, scope, sightings }) =>
              body === verdict.body &&
              complete &&
              scope === "all-apps" &&
              observedAt <= at &&
              at - observedAt <= 7 * 86_400_000 &&
              !sightings.some(({ what, product }) => what === "installed" && product === "app"),
          );
          const tested =
            verdict.channel === "web" &&
            asked.held.known.deeds.some(
              (deed) => deed.kind === "test" && deed.result === "passed" && deed.sample === deed.of,
            );
          expect(fresh || tested).toBe(true);
        }
        const empty = askedOf({ ...world, observations: [], attestations: [], records: [] }, at);
        for (const { verdict } of verdictsOf(empty))
          expect(["unobserved", "unobservable", "undetermined", "exempt", "not-covered", "not-in-force"]).toContain(
            verdict,
          );
      }),
      runs,
    );
  });

  it("law 3: more evidence never launders", () => {
    fc.assert(
      fc.property(worlds, asOf, additions, (world, at, add) => {
        const before = new Set(
          verdictsOf(askedOf(world, at))
            .filter(({ everInBreach }) => everInBreach)
            .map(nameOf),
        );
        const more = add(world);
        // A record that is added is known from its receipt, which comes after what is already held.
        const added = {
          ...more,
          records: more.records.map((record, n) => (n < world.records.length ? record : { ...record, known: at + 1 })),
        };
        const after = new Set(
          verdictsOf(askedOf(added, at))
            .filter(({ everInBreach }) => everInBreach)
            .map(nameOf),
        );
        for (const name of before) expect(after).toContain(name);
      }),
      { numRuns: 100 },
    );
  });

  it("law 3: only a retraction takes a breach away", () => {
    fc.assert(
      fc.property(worlds, asOf, (world, at) => {
        for (const verdict of verdictsOf(askedOf(world, at)).filter(({ verdict }) => verdict === "breach")) {
          const left = askedOf(
            { ...world, observations: world.observations.filter(({ body }) => body !== verdict.body) },
            at,
          );
          expect(
            verdictsOf(left)
              .filter((one) => nameOf(one) === nameOf(verdict))
              .every(({ everInBreach }) => !everInBreach),
          ).toBe(true);
        }
      }),
      runs,
    );
  });

  it("law 4: order and repetition do not matter", () => {
    fc.assert(
      fc.property(worlds, asOf, fc.func(fc.nat()), (world, at, order) => {
        const shuffled = <T extends { readonly id: string }>(items: readonly T[]): readonly T[] =>
          [...items, ...items].sort((a, b) => order(a.id) - order(b.id));
        const other = {
          ...world,
          observations: shuffled(world.observations),
          deviceFacts: shuffled(world.deviceFacts),
          attestations: shuffled(world.attestations),
          records: [...world.records].reverse(),
        };
        expect(shown(postureOf(askedOf(other, at)))).toBe(shown(postureOf(askedOf(world, at))));
      }),
      runs,
    );
  });

  it("law 5: as known at K is frozen", () => {
    fc.assert(
      fc.property(worlds, asOf, instants, additions, (world, at, knownAt, add) => {
        const later = <T>(items: readonly T[], from: number): readonly T[] =>
          items.map((item, n) => (n < from ? item : { ...item, knownAt: knownAt + 1, known: knownAt + 1 }));
        const more = add(world);
        const added: Everything = {
          ...more,
          observations: later<Observation>(more.observations, world.observations.length),
          deviceFacts: later<DeviceFacts>(more.deviceFacts, world.deviceFacts.length),
          attestations: later<Attestation>(more.attestations, world.attestations.length),
          records: later(more.records, world.records.length),
        };
        expect(shown(postureOf(askedOf(added, at, knownAt)))).toBe(shown(postureOf(askedOf(world, at, knownAt))));
      }),
      runs,
    );
  });

  it("law 7: counts partition the population", () => {
    fc.assert(
      fc.property(worlds, asOf, fc.constantFrom("real" as const, "fictional" as const), (world, at, kind) => {
        const asked = askedOf(world, at, Number.POSITIVE_INFINITY, { world: kind });
        const listed = verdictsOf(asked);
        for (const clause of postureOf(asked).clauses) {
          expect(sumOf(clause.verdicts)).toBe(clause.total);
          for (const token of [...verdictTokens, ...followedTokens]) {
            const own = clause.bodies.reduce((sum, { verdicts }) => sum + verdicts[token], 0);
            expect(own).toBe(clause.verdicts[token]);
            // Every count is the length of its list.
            expect(
              listed.filter(
                (one) => one.clause === clause.id && one.channel === clause.channel && one.verdict === token,
              ),
            ).toHaveLength(own);
          }
          for (const body of clause.bodies) {
            expect(sumOf(body.verdicts)).toBe(body.population.known + body.verdicts["not-covered"]);
            expect(body.rows.reduce((sum, { verdicts }) => sum + sumOf(verdicts), 0)).toBe(sumOf(body.verdicts));
            expect(Object.values(body.evidence).reduce((sum, n) => sum + n, 0)).toBe(body.population.known);
          }
          for (const { verdicts } of clause.under) expect(sumOf(verdicts)).toBe(clause.total);
        }
      }),
      runs,
    );
  });

  it("law 10: choosing another claim changes only what depends on it", () => {
    fc.assert(
      fc.property(
        worlds,
        asOf,
        fc.constantFrom(
          ["text.keep", true],
          ["text.keep", false],
          ["text.variants", true],
          ["claim.ban.from", "late"],
          ["claim.ban.from", "early"],
        ),
        (world, at, [id, value]) => {
          const asked = askedOf(world, at);
          const chosen = askedOf(world, at, Number.POSITIVE_INFINITY, {
            choices: new Map([[String(id), value as string | boolean]]),
          });
          const bare = String(id).replace(/^text\./, "");
          const after = new Map(verdictsOf(chosen).map((one) => [nameOf(one), one]));
          for (const verdict of verdictsOf(asked)) {
            const then = after.get(nameOf(verdict));
            // A channel that the choice leaves without any named action is not asked about.
            if (then === undefined || then.verdict === verdict.verdict) continue;
            const told = verdict.flips.some(
              ({ to, by }) => by.args["id"] === bare && by.args["value"] === String(value) && to === then.verdict,
            );
            expect(told).toBe(true);
          }
        },
      ),
      runs,
    );
  });

  it("law 10: what a posture says of a reading is what that reading gives", () => {
    fc.assert(
      fc.property(worlds, asOf, (world, at) => {
        for (const clause of postureOf(askedOf(world, at)).clauses) {
          for (const { id, value, verdicts } of clause.under) {
            const variable = id.startsWith("claim.") ? id : `text.${id}`;
            const then = postureOf(
              askedOf(world, at, Number.POSITIVE_INFINITY, { choices: new Map([[variable, value]]) }),
            );
            const same = then.clauses.find((one) => one.id === clause.id && one.channel === clause.channel);
            if (same !== undefined) expect(same.verdicts).toEqual(verdicts);
          }
        }
      }),
      { numRuns: 15 },
    );
  });

  it("law 12: learning only narrows", () => {
    fc.assert(
      fc.property(worlds, asOf, (world, at) => {
        for (const verdict of verdictsOf(askedOf(world, at))) {
          if (verdict.under.length === 0) continue;
          // Each answer narrows what can follow to what was said of it; a further question may stay open.
          expect(verdict.verdict).toBe("undetermined");
          for (const text of verdict.texts) {
            for (const value of new Set(verdict.under.flatMap((row) => row.values.get(text) ?? []))) {
              const variable = text.startsWith("claim.") ? text : `text.${text}`;
              const then = verdictsOf(
                askedOf(world, at, Number.POSITIVE_INFINITY, { choices: new Map([[variable, value]]) }),
              ).find((one) => nameOf(one) === nameOf(verdict));
              const allowed = new Set([
                ...verdict.under.filter((row) => row.values.get(text) === value).map((row) => row.verdict),
                "undetermined",
              ]);
              if (then !== undefined) expect(allowed).toContain(then.verdict);
            }
          }
        }
      }),
      runs,
    );
  });

  it("law 12: a fact that no clause asks for changes nothing", () => {
    fc.assert(
      fc.property(worlds, asOf, (world, at) => {
        const more = {
          ...world,
          deviceFacts: world.deviceFacts.map((row) => ({
            ...row,
            facts: new Map([...row.facts, ["device.in-contract", "none"] as const]),
          })),
        };
        expect(shown(postureOf(askedOf(more, at)))).toBe(shown(postureOf(askedOf(world, at))));
      }),
      runs,
    );
  });

  it("law 13: the two worlds do not mix", () => {
    fc.assert(
      fc.property(worlds, asOf, (world, at) => {
        const only = (all: Everything, keep: (body: string) => boolean): Everything => ({
          ...all,
          observations: all.observations.filter(({ body }) => keep(body)),
          deviceFacts: all.deviceFacts.filter(({ body }) => keep(body)),
          attestations: all.attestations.filter(({ body }) => keep(body)),
          records: all.records.filter((record) => "about" in record && record.about.every(keep)),
        });
        for (const [kind, keep] of [
          ["real", (body: string) => !body.startsWith("be/ex/")],
          ["fictional", (body: string) => body.startsWith("be/ex/")],
        ] as const) {
          const both = postureOf(askedOf(world, at, Number.POSITIVE_INFINITY, { world: kind }));
          expect(shown(postureOf(askedOf(only(world, keep), at, Number.POSITIVE_INFINITY, { world: kind })))).toBe(
            shown(both),
          );
          for (const { bodies } of both.clauses) expect(bodies.every(({ id }) => keep(id))).toBe(true);
          expect(both.next.every(({ body }) => keep(body))).toBe(true);
        }
      }),
      runs,
    );
  });

  it("every flip is one: the record or declaration it names gives the class it says", () => {
    fc.assert(
      fc.property(worlds, asOf, (world, at) => {
        const asked = askedOf(world, at);
        for (const verdict of verdictsOf(asked)) {
          for (const { to, by } of verdict.flips) {
            expect(to).not.toBe(verdict.verdict);
            if (by.key !== "flip-retraction") continue;
            const gone = new Set(by.records.map(({ id }) => id));
            const then = verdictsOf(
              askedOf({ ...world, observations: world.observations.filter(({ id }) => !gone.has(id)) }, at),
            ).find((one) => nameOf(one) === nameOf(verdict));
            // Where the tool was also what told the facts of the device, more goes with the record than what it saw.
            if (then !== undefined && world.observations.every(({ id, facts }) => !gone.has(id) || facts.size === 0))
              expect(then.verdict).toBe(to);
          }
        }
        for (const verdict of verdictsOf(asked)) shownIn(verdict, asked);
      }),
      runs,
    );
  });
});
