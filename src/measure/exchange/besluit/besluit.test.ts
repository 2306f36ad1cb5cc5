import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadCorpus } from "../../corpus.ts";
import type { Measure } from "../../measure.ts";
import { readMeasure } from "../../read.ts";
import { type Besluit, besluitIn } from "./besluit.ts";
import { type Adoption, draftOf } from "./draft.ts";
import { readRdf } from "./read-rdf.ts";

const example = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`./examples/${name}`, import.meta.url)), "utf8");

const read = async (name: string, text = example(name)): Promise<Besluit> => {
  const graph = await readRdf(name, text);
  const besluit = graph.ok ? besluitIn(graph.value, name) : graph;
  if (!besluit.ok) throw new Error(besluit.problems.map(({ code }) => code).join());
  return besluit.value;
};

const codeOf = async (text: string, wanted?: string): Promise<string> => {
  const graph = await readRdf("file", text);
  const found = graph.ok ? besluitIn(graph.value, "file", wanted) : graph;
  return found.ok ? "none" : found.problems.map(({ code }) => code).join();
};

describe("a published local decision", () => {
  it.each(["besluit.html", "besluit.jsonld", "besluit.ttl"])("%s: what was decided, when and by whom", async (name) => {
    expect(await read(name)).toMatchObject({
      iri: "https://lblod.voorbeelddorp.example/id/besluiten/7",
      title: "Verbod op TikTok op toestellen van de gemeente (fictief)",
      decided: "2023-05-08",
      published: "2023-05-10",
      from: "2023-05-15",
      organ: "College van burgemeester en schepenen Voorbeelddorp (fictief)",
      unit: "Voorbeelddorp (fictief)",
      articles: [
        { number: "1", text: "Het is het personeel verboden TikTok te installeren en te gebruiken." },
        { number: "2", text: "Dit besluit geldt ook voor de toestellen waarvan de gemeente het abonnement betaalt." },
      ],
    });
  });

  it("a session in the evening is a day of Brussels, whatever the zone of its record", async () => {
    const late = example("besluit.ttl").replace("2023-05-08T18:00:00.000Z", "2023-05-08T22:30:00.000Z");
    expect((await read("late.ttl", late)).decided).toBe("2023-05-09");
  });

  it("of several decisions one must be named, and each keeps its own session", async () => {
    const two = `${example("besluit.ttl")}
<zittingen/2> a besluit:Zitting ; besluit:geplandeStart "2023-06-12T18:00:00Z"^^xsd:dateTime ; besluit:behandelt <agendapunten/8> .
<behandelingen/8> a besluit:BehandelingVanAgendapunt ; dct:subject <agendapunten/8> ; prov:generated <besluiten/8> .
<besluiten/8> a besluit:Besluit ; eli:title "Een ander besluit (fictief)" .`;
    expect(await codeOf(two)).toBe("E-BESLUIT-SEVERAL");
    const graph = await readRdf("two.ttl", two);
    const eight = graph.ok
      ? besluitIn(graph.value, "two.ttl", "https://lblod.voorbeelddorp.example/id/besluiten/8")
      : graph;
    expect(eight.ok && eight.value).toMatchObject({
      title: "Een ander besluit (fictief)",
      decided: "2023-06-12",
      articles: [],
    });
    expect(await codeOf(two, "https://lblod.voorbeelddorp.example/id/besluiten/9")).toBe("E-BESLUIT-NONE");
  });

  it("what cannot be read is a problem, never a guess", async () => {
    expect(await codeOf('{"@context": "https://elsewhere.example/context.json", "@id": "x"}')).toBe(
      "E-BESLUIT-CONTEXT",
    );
    expect(await codeOf('{"@context": ')).toBe("E-BESLUIT-SYNTAX");
    expect(await codeOf("@prefix a: <b> . a:b a:c")).toBe("E-BESLUIT-SYNTAX");
    expect(await codeOf("")).toBe("E-BESLUIT-NONE");
    expect(await codeOf("<html><body><p>Besluit</p></body></html>")).toBe("E-BESLUIT-NONE");
    expect(await codeOf(example("besluit.ttl").replace(/eli:title .* ;/, ""))).toBe("E-BESLUIT-TITLE");
    expect(await codeOf(example("besluit.ttl").replace('"2023-05-10"', '"10 mei 2023"'))).toBe("E-BESLUIT-DATE");
  });

  it("no file makes the reader fall", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom("", "{", "<html>", "<a> <b> "),
        fc.string({ unit: "binary" }),
        async (start, rest) => {
          expect(await codeOf(start + rest)).toMatch(/^E-BESLUIT-/);
        },
      ),
      { numRuns: 200 },
    );
  });
});

/** Every invitation of the corpus that shows a model. */
const invitations = loadCorpus().measures.flatMap((measure) =>
  measure.clauses.filter(({ model }) => model.length > 0).map((clause) => ({ measure, clauses: [clause] })),
);

const drafted = (adoption: Adoption): Measure => {
  const found = readMeasure("draft.yaml", draftOf(adoption));
  if (!found.ok)
    throw new Error(found.problems.map(({ code, place, args }) => JSON.stringify([code, place, args])).join("\n"));
  return found.value;
};

describe("the draft of a measure that adopts", () => {
  it("fills in what the file establishes", async () => {
    const [invitation] = invitations;
    if (invitation === undefined) throw new Error("no invitation in the corpus");
    const draft = drafted({ ...invitation, besluit: await read("besluit.html"), body: "be/ex/voorbeelddorp" });
    expect(draft.authority).toBe("be/ex/voorbeelddorp");
    expect(draft.adopts).toEqual(invitation.clauses.map(({ id }) => `${invitation.measure.id}#${id}`));
    expect(draft.sources.get("besluit")).toMatchObject({ held: "full", dated: "2023-05-08" });
    expect(draft.instruments.get("decision")?.dates.get("decided")).toEqual({ kind: "day", day: "2023-05-08" });
    expect(draft.clauses[0]?.from).toEqual({ kind: "day", day: "2023-05-15" });
  });

  const word = fc.string({ unit: "grapheme", minLength: 1 }).map(
    (text) =>
      text
        .toWellFormed()
        .replaceAll(/[\s\p{Cc}]+/gu, " ")
        .trim() || "x",
  );
  const day = fc.constantFrom(undefined, "2023-05-08", "2024-02-29");
  const besluit = fc
    .record({
      title: word,
      description: fc.option(word, { nil: undefined }),
      articles: fc.array(fc.record({ number: word, text: word })),
      decided: day,
      published: day,
      from: day,
      until: day,
      organ: fc.option(word, { nil: undefined }),
    })
    .map(
      (one) =>
        Object.fromEntries(
          Object.entries({ ...one, addresses: [] }).filter(([, value]) => value !== undefined),
        ) as unknown as Besluit,
    );

  it("is a measure, whatever the decision is called, for every invitation of the corpus; and nothing in it is settled but what the file says", () => {
    expect(invitations.length).toBeGreaterThan(3);
    fc.assert(
      fc.property(besluit, fc.constantFrom(...invitations), (one, invitation) => {
        const draft = drafted({ ...invitation, besluit: one, body: "be/ex/voorbeelddorp" });
        expect(draft.clauses).toHaveLength(invitation.clauses.flatMap(({ model }) => model).length);
        expect([...draft.texts.values()].filter(({ chosen }) => chosen !== undefined)).toEqual([]);
        for (const { to, products, actions } of draft.clauses) {
          for (const { tests } of to.rows)
            expect(tests.map(({ attribute }) => attribute)).toContain("text.same-persons");
          for (const { tests } of products.rows)
            expect(tests.map(({ attribute }) => attribute)).toContain("text.same-products");
          for (const { guard } of actions) expect(guard).toBeDefined();
        }
        expect(draft.texts.has("ends")).toBe(one.until === undefined);
      }),
      { numRuns: 40 },
    );
  });
});
