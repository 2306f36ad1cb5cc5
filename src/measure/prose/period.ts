import type { Language } from "../../language/language.ts";
import { list, say } from "../../language/say.ts";
import { workingDaysOf } from "../period.ts";
import { unitWords } from "./subject-words.ts";

const isUnit = (unit: string): unit is "Y" | "M" | "W" | "D" => ["Y", "M", "W", "D"].includes(unit);

/** A period of ISO 8601 or a number of working days: "6 months", "1 year and 3 months", "10 working days". */
export const periodInWords = (count: string, language: Language): string => {
  const working = workingDaysOf(count);
  if (working !== undefined) return say(unitWords.working, language, { n: working });
  const parts = [...count.matchAll(/(\d+)([YMWD])/g)].flatMap(([, n, unit = ""]) =>
    isUnit(unit) && Number(n) > 0 ? [say(unitWords[unit], language, { n: Number(n) })] : [],
  );
  return parts.length === 0 ? say(unitWords.D, language, { n: 0 }) : list(parts, language);
};
