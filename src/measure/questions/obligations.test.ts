import { beforeAll, describe, expect, it } from "vitest";
import { parseInstant } from "../../time/time.ts";
import { everKnown } from "../case.ts";
import { loadCorpus } from "../corpus.ts";
import { readFacts, type Surroundings } from "../facts.ts";
import { loadSurroundings } from "../load.ts";
import type { Measure } from "../measure.ts";
import { sample } from "./for-tests.test-help.ts";
import { obligationsOf } from "./obligations.ts";

let around: Surroundings;
beforeAll(async () => {
  const loaded = await loadSurroundings("/nonexistent");
  if (!loaded.ok) throw new Error("the register and the catalogue can be read");
  around = loaded.value;
});

const owedBy = (body: string, day: string, measures: readonly Measure[], kind = "owed" as "owed" | "informed") => {
  const at = parseInstant(day) ?? 0;
  const posts = readFacts({ body }, { at, knownAt: everKnown }, around);
  const post = posts.ok ? posts.value[0] : undefined;
  if (post === undefined) throw new Error(`no such body: ${body}`);
  return obligationsOf({ measures, body, post, at, knownAt: everKnown, choices: new Map() })[kind];
};

const belgian = () => loadCorpus().measures.filter(({ id }) => id.startsWith("be/"));

describe("what a body owes", () => {
  it("is the ban for the Walloon administration: by 31 March under either start, late since 1 April", () => {
    const wal = belgian().filter(({ id }) => id === "be/wal/2023-tiktok");
    const [before] = owedBy("be/wal/spw", "2023-03-20", wal);
    expect([before?.clause.id, before?.weight, before?.state, before?.by, before?.lateSince]).toEqual([
      "ban",
      "binding",
      "open",
      "2023-03-31",
      null,
    ]);
    expect(before?.texts).toEqual(["claim.ban.from"]);
    const [after] = owedBy("be/wal/spw", "2023-06-12", wal);
    expect([after?.state, after?.by, after?.lateSince]).toEqual(["in-force", "2023-03-31", "2023-04-01"]);
  });

  it("is a relay for a minister's cabinet, without a last day, owed by the body", () => {
    const relay = owedBy("be/wal/cabinet-mp", "2023-06-12", belgian()).find(({ clause }) => clause.id === "relay");
    expect([relay?.by, relay?.lateSince, relay?.owedBy]).toEqual([null, null, "body"]);
  });

  it("leaves out permits, and what has lapsed or is outside", () => {
    const wal = belgian().filter(({ id }) => id === "be/wal/2023-tiktok");
    expect(owedBy("be/fed/spf-bosa", "2023-06-12", wal)).toEqual([]);
    const clauses = owedBy("be/wal/spw", "2023-06-12", wal).map(({ clause }) => clause.id);
    expect(clauses).toEqual(["ban"]);
    const ended = sample([
      "{id: c, by: decision, modality: oblige, actions: [remove], to: {body: be/wal/spw}, from: 2023-03-25, until: 2023-04-01}",
    ]);
    expect(owedBy("be/wal/spw", "2023-04-01", [ended])).toHaveLength(1);
    expect(owedBy("be/wal/spw", "2023-04-02", [ended])).toEqual([]);
  });

  it("stands apart where the body is only informed, with the reason", () => {
    const wal = belgian().filter(({ id }) => id === "be/wal/2023-tiktok");
    const [informed] = owedBy("be/wal/wallonie-entreprendre", "2023-06-12", wal, "informed");
    expect(informed?.clause.id).toBe("ban");
    expect(informed?.because).toBeDefined();
    expect(owedBy("be/wal/wallonie-entreprendre", "2023-06-12", wal).map(({ clause }) => clause.id)).toEqual([]);
  });

  it("is not established where the register lacks the fact, and says which", () => {
    const wal = belgian().filter(({ id }) => id === "be/wal/2023-tiktok");
    const ban = owedBy("be/wal/conseil-du-numerique", "2023-06-12", wal).find(({ clause }) => clause.id === "ban");
    expect(ban?.role).toBe("unknown");
    expect(ban?.asks).toContain("body.kind");
  });

  it("weighs: binding, block, invitation to decide, recommendation, in this order", () => {
    const all = "to: {body: be/wal/spw}, from: 2023-03-25";
    const measure = sample([
      `{id: advice, by: decision, modality: recommend-against, actions: [use], ${all}}`,
      `{id: letter, by: decision, modality: recommend, actions: [adopt], ${all}}`,
      `{id: wall, by: decision, modality: prevent, actions: [carry-traffic], ${all}}`,
      `{id: ban, by: decision, modality: prohibit, actions: [use], ${all}}`,
    ]);
    expect(owedBy("be/wal/spw", "2023-04-02", [measure]).map(({ clause, weight }) => [clause.id, weight])).toEqual([
      ["ban", "binding"],
      ["wall", "control"],
      ["letter", "invitation"],
      ["advice", "recommendation"],
    ]);
  });
});
