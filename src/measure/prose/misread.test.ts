import { describe, expect, it } from "vitest";
import { ban, clauseOf, file, wordsOf } from "./worded.test-help.ts";

describe("what readers took for more than it is", () => {
  const proposed = file(ban).replace("  circular:\n", "  circular:\n    status: proposed\n");

  it.each([
    ["fr", "INTERDICTION PROPOSÉE", "n’oblige encore personne", "Il serait interdit d’installer Produit"],
    ["nl", "VOORGESTELD VERBOD", "bindt nog niemand", "Het zou verboden zijn Produit te installeren"],
    ["de", "VORGESCHLAGENES VERBOT", "verpflichtet noch niemanden", "Es wäre verboten, Produit zu installieren"],
    ["en", "PROPOSED PROHIBITION", "binds nobody yet", "It would be prohibited to install Produit"],
  ] as const)("%s: what is only proposed is said so first, and binds nobody yet", (language, force, binding, does) => {
    const found = wordsOf(proposed, language);
    expect([found.force, found.binding, found.clauses[0]?.force]).toEqual([force, binding, force]);
    expect(found.clauses[0]?.does[1]).toContain(does);
  });

  it("gives no state to a clause that covers no case under what is chosen", () => {
    const idle = '    modality: prohibit\n    actions: [use]\n    from: "2023-01-01"\n    where: {a: {text.verb: b}}';
    expect(clauseOf(idle, "en").state).toMatchObject({
      sentence: "On 1 May 2023: without effect under the chosen reading.",
      readings: [],
    });
  });

  it.each([
    ["recommend", "Addressed to: the body."],
    ["prevent", "To be carried out by: the body."],
    ["oblige", "Who must act: the body."],
  ])("%s: %s", (modality, owedBy) => {
    const clause = `    modality: ${modality}\n    actions: [block]\n    owed-by: body\n    from: "2023-01-01"`;
    expect(clauseOf(clause, "en").owedBy).toBe(owedBy);
  });

  it("says who owes a duty, also where it is the person", () => {
    expect(clauseOf('    modality: oblige\n    actions: [remove]\n    from: "2023-01-01"', "en").owedBy).toBe(
      "Who must act: the person.",
    );
  });

  const extended = (from: string) =>
    file('    modality: prohibit\n    actions: [use]\n    from: "2023-01-01"\n    until: "2023-06-30"').replace(
      "{does: rescind, clauses: [c], from: later.decided}",
      `{does: extend, clauses: [c], from: "${from}", until: {unknown: later.until, after: "2024-03-08", before: "2024-03-17"}}`,
    );

  it("says the days of a date that is not established with both included, under a name that readers know", () => {
    const found = wordsOf(extended("2023-07-01"), "en");
    expect(found.clauses[0]?.changes).toEqual([
      "“Sequel” extends this clause from 1 July 2023 until a date that is not established (between 9 March 2024 and 16 March 2024, both included).",
    ]);
    expect(found.unclear.find(({ id }) => id === "date.later.until")?.question).toBe(
      "The end of “Sequel” is not established: between 9 March 2024 and 16 March 2024, both included.",
    );
  });

  it("says the days between an end and a resumption", () => {
    expect(wordsOf(extended("2023-07-02"), "en").clauses[0]?.changes[0]).toMatch(
      / If the clause had already lapsed, it applies again from that day; the days in between are not covered\.$/,
    );
  });

  const suspended = file('    modality: prohibit\n    actions: [use]\n    from: "2023-01-01"').replace(
    "{does: rescind, clauses: [c], from: later.decided}",
    '{does: suspend, clauses: [c], from: {unknown: later.from, after: "2024-03-08"}, until: {unknown: later.until, before: "2025-01-01"}}',
  );

  it.each([
    [
      "fr",
      "«\u00a0Suite\u00a0» suspend cette clause à partir d’une date non établie (au plus tôt le 9 mars 2024) jusqu’à une date non établie (au plus tard le 31 décembre 2024).",
    ],
    [
      "nl",
      "“Vervolg” schorst deze clausule vanaf een niet vastgestelde datum (ten vroegste 9 maart 2024) tot een niet vastgestelde datum (uiterlijk 31 december 2024).",
    ],
    [
      "de",
      "„Folge“ setzt diese Klausel ab einem nicht geklärten Datum (frühestens dem 9. März 2024) bis zu einem nicht geklärten Datum (spätestens dem 31. Dezember 2024) aus.",
    ],
    [
      "en",
      "“Sequel” suspends this clause from a date that is not established (9 March 2024 at the earliest) until a date that is not established (31 December 2024 at the latest).",
    ],
  ] as const)("%s: says an effect of which no day is established in one sentence", (language, change) => {
    expect(wordsOf(suspended, language).clauses[0]?.changes).toEqual([change]);
  });

  const dated = (chosen: string) =>
    file("    modality: prohibit\n    actions: [use]\n    from: circular.decided")
      .replace(
        'second: {value: "2023-04-20", by: s}',
        'second: {value: {unknown: circular.decided, after: "2023-04-01"}, by: s, note: "Said in passing."}',
      )
      .replace("chosen: {claim: first,", `chosen: {claim: ${chosen},`);

  it("does not ask again for a date that only a version set aside leaves open, and prints why a version weighs what it does", () => {
    const asked = (chosen: string) =>
      wordsOf(dated(chosen), "en").unclear.find(({ id }) => id === "date.circular.decided");
    expect(asked("first")).toMatchObject({
      question:
        "The day of decision of “Circular”: only in the version not chosen a day to be established (2 April 2023 at the earliest).",
      chosen: true,
    });
    expect(asked("second")).toMatchObject({
      question: "The day of decision of “Circular” is not established: 2 April 2023 at the earliest.",
      chosen: false,
    });
    const claim = wordsOf(dated("first"), "en").unclear.find(({ id }) => id === "claim.circular.decided");
    expect(claim?.said[1]).toMatch(/\(asserted\)\. Said in passing\.$/);
  });

  it("gives both days of a contested start", () => {
    const open = file("    modality: prohibit\n    actions: [use]\n    from: circular.decided").replace(
      /\n {6}chosen: .*editor.*/,
      "",
    );
    expect(wordsOf(open, "en").clauses[0]?.from).toBe(
      "The first day depends on the reading: 17 March 2023 or 20 April 2023 (contested: the day of decision of “Circular”).",
    );
  });

  it("gives the period of a review before the day that it leads to", () => {
    const review =
      '    modality: prohibit\n    actions: [use]\n    from: "2023-03-17"\n    review: {on: circular.decided + P6M}';
    expect(clauseOf(review, "en").stated).toEqual([
      "A review is announced after 6 months from 17 March 2023, that day not counted, which gives 17 September 2023.",
    ]);
  });
});
