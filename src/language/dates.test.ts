import { expect, it } from "vitest";
import { momentInWords } from "./dates.ts";
import { languages } from "./language.ts";

const said = (written: string, zone?: string) =>
  languages.map((language) =>
    Object.values(momentInWords(written, language, zone))
      .join(", ")
      .replaceAll("\u00a0", " "),
  );

it("a day begins at midnight", () => {
  expect(said("2023-04-01")).toEqual([
    "1er avril 2023, 0 h",
    "1 april 2023, 0 uur",
    "1. April 2023, 0 Uhr",
    "1 April 2023, 00:00",
  ]);
});

it("an hour is said in the zone, whatever its offset is written in, and names it", () => {
  const brussels = [
    "20 mars 2023, 12 h 05 (heure de Bruxelles)",
    "20 maart 2023, 12.05 uur (Brusselse tijd)",
    "20. März 2023, 12.05 Uhr (Brüsseler Zeit)",
    "20 March 2023, 12:05 (Brussels time)",
  ];
  for (const written of ["2023-03-20T12:05:00+01:00", "2023-03-20T11:05:00Z", "2023-03-20T07:05:00-04:00"])
    expect(said(written)).toEqual(brussels);
  expect(said("2023-03-20T23:30:00+01:00", "America/New_York")).toContain("20 March 2023, 18:30 (America/New_York)");
});
