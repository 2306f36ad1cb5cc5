import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languages } from "../language/language.ts";
import { parseInstant } from "../time/time.ts";
import { firstOf, type Setting, type Tally } from "./first.ts";
import { written } from "./said.ts";

const instant = (text: string): number => parseInstant(text) ?? Number.NaN;

const setting: Setting = {
  at: instant("2023-04-01T00:00"),
  knownAt: instant("2023-06-12"),
  late: instant("2023-04-01T00:00"),
  zone: "Europe/Brussels",
  noDuty: false,
  evidence: true,
};

const first = (tally: Partial<Tally>, more: Partial<Setting> = {}) => {
  const whole: Tally = { n: 21, v: 0, a: 0, b: 0, s: 0, o: 0, ...tally };
  const { result, text, moments } = firstOf(whole, { ...setting, ...more });
  return { result, ...written(text, { ...moments, ...whole }) };
};

describe("the first sentence", () => {
  it("without evidence says so before anything else", () => {
    expect(first({ n: 12, v: 32, o: 12 }, { evidence: false })).toEqual({
      result: "cannot-be-shown",
      fr: "Nous ne détenons aucune preuve\u00a0: il ne peut être montré ni que les 12 organismes tenus étaient tous en règle au 31 mars 2023 à 24 h, ni le contraire.",
      nl: "Wij hebben geen enkel bewijs: er kan niet worden aangetoond dat de 12 gebonden instellingen op 31 maart 2023 om 24 uur allemaal in orde waren, en evenmin het tegendeel.",
      de: "Uns liegt kein Nachweis vor: Es lässt sich weder zeigen, dass alle 12 verpflichteten Einrichtungen am 31. März 2023 um 24 Uhr konform waren, noch das Gegenteil.",
      en: "No evidence is held: it can be shown neither that all 12 bodies bound had complied on 31 March 2023 at 24:00, nor the contrary.",
    });
  });

  it("no: the two ways to be in breach stand apart and are never added", () => {
    expect(first({ a: 6, b: 10, s: 4, o: 7 })).toEqual({
      result: "no",
      fr: "Non. Au 31 mars 2023 à 24 h, 6 organismes tenus sur 21 comptaient au moins un appareil en infraction\u00a0; entre le 31 mars 2023 à 24 h et le 12 juin 2023, 10 en ont compté au moins un. Ces deux nombres ne s’additionnent pas.",
      nl: "Neen. Op 31 maart 2023 om 24 uur telden 6 van de 21 gebonden instellingen minstens één toestel in overtreding; tussen 31 maart 2023 om 24 uur en 12 juni 2023 waren dat er 10. Die twee aantallen mogen niet worden opgeteld.",
      de: "Nein. Am 31. März 2023 um 24 Uhr hatten 6 von 21 verpflichteten Einrichtungen mindestens ein Gerät mit einem Verstoß; zwischen dem 31. März 2023 um 24 Uhr und dem 12. Juni 2023 waren es 10. Diese beiden Zahlen werden nicht addiert.",
      en: "No. On 31 March 2023 at 24:00, 6 of 21 bodies bound had at least one device in breach; between 31 March 2023 at 24:00 and 12 June 2023, 10 had one at some time. The two numbers do not add up to anything.",
    });
  });

  it("no: breaches since the deadline only", () => {
    expect(first({ b: 1, s: 5, o: 15 }).fr).toBe(
      "Non. Entre le 31 mars 2023 à 24 h et le 12 juin 2023, 1 organisme tenu sur 21 a compté au moins un appareil en infraction\u00a0; au 31 mars 2023 à 24 h même, aucune infraction n’est établie.",
    );
  });

  it("yes needs every bound body shown and nobody’s status in doubt", () => {
    expect(first({ s: 21 })).toMatchObject({
      result: "yes",
      fr: "Oui. Les 21 organismes tenus sont tous en règle sur preuve au 31 mars 2023 à 24 h.",
    });
    expect(first({ s: 21, v: 2 }).result).toBe("cannot-be-shown");
    expect(first({ s: 20, o: 1 }).result).toBe("cannot-be-shown");
    expect(first({ n: 0 }).result).toBe("cannot-be-shown");
  });

  it("before the duty existed, nothing could be asked", () => {
    expect(first({ b: 3 }, { noDuty: true })).toMatchObject({
      result: "no-duty",
      fr: "Sans objet\u00a0: au 31 mars 2023 à 24 h, la clause n’était pas en vigueur et aucune obligation n’existait.",
    });
  });

  it("whatever the counts: no claim of compliance without evidence, yes never beside a breach or an unknown", () => {
    const tally = fc.record({ n: fc.nat(30), v: fc.nat(3), a: fc.nat(3), b: fc.nat(3), s: fc.nat(30), o: fc.nat(3) });
    fc.assert(
      fc.property(tally, fc.boolean(), fc.boolean(), (counts, evidence, noDuty) => {
        const { result, ...texts } = first(counts, { evidence, noDuty });
        if (result === "yes")
          expect([counts.a, counts.b, counts.v, counts.s, evidence, noDuty]).toEqual([0, 0, 0, counts.s, true, false]);
        if (result === "yes") expect(counts.s).toBeGreaterThanOrEqual(counts.n);
        if (!evidence && !noDuty && counts.n > 0) expect(result).toBe("cannot-be-shown");
        // Every text is whole: no argument left, no empty place.
        for (const language of languages) expect(texts[language]).toMatch(/^[^{}]+[.]$/);
      }),
    );
  });
});
