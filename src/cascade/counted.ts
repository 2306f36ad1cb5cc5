import type { Language, Text } from "../language/language.ts";
import { number, say } from "../language/say.ts";
import type { Capacity } from "./addressee.ts";

const words: Readonly<Record<Capacity, Text>> = {
  bound: {
    fr: "{n, plural, one {{shown} organisme tenu} other {{shown} organismes tenus}}",
    nl: "{n, plural, one {{shown} gebonden instelling} other {{shown} gebonden instellingen}}",
    de: "{n, plural, one {{shown} verpflichtete Einrichtung} other {{shown} verpflichtete Einrichtungen}}",
    en: "{shown} bound",
  },
  invited: {
    fr: "{n, plural, one {{shown} organisme invité} other {{shown} organismes invités}}",
    nl: "{n, plural, one {{shown} uitgenodigde instelling} other {{shown} uitgenodigde instellingen}}",
    de: "{n, plural, one {{shown} eingeladene Einrichtung} other {{shown} eingeladene Einrichtungen}}",
    en: "{shown} invited",
  },
  informed: {
    fr: "{n, plural, one {{shown} organisme informé} other {{shown} organismes informés}}",
    nl: "{n, plural, one {{shown} ingelichte instelling} other {{shown} ingelichte instellingen}}",
    de: "{n, plural, one {{shown} informierte Einrichtung} other {{shown} informierte Einrichtungen}}",
    en: "{shown} informed",
  },
  unknown: {
    fr: "{n, plural, one {{shown} dont on ne sait pas s’il est concerné} other {{shown} dont on ne sait pas s’ils sont concernés}}",
    nl: "{n, plural, one {{shown} waarvan niet vaststaat of ze betrokken is} other {{shown} waarvan niet vaststaat of ze betrokken zijn}}",
    de: "{shown} mit ungeklärter Betroffenheit",
    en: "{shown} of which it is not established",
  },
};

/** "11 bound", "253 invited": how many have to be told in one quality, as a part of a sentence. */
export const capacityCounted = (as: Capacity, n: number, language: Language): string =>
  say(words[as], language, { n, shown: number(n, language) });
