import type { Party } from "../../cascade/step.ts";
import { cascadeWords } from "../../cascade/words.ts";
import { list, number, say, wordsIn } from "../../language/say.ts";
import type { Instant } from "../../time/time.ts";
import type { Ask } from "../ask.ts";
import { bodyName } from "../names.ts";
import { cascadePageWords } from "../words/cascade.ts";
import type { Place } from "./graph.ts";

/** A party by its name on the day, or in its words. */
export const partyShown = (party: Party, at: Instant, { site, language }: Ask): string =>
  "body" in party ? bodyName(site, party.body, language, at) : wordsIn(party.described, language);

/** How many names are written out. */
const named = 4;

/** Some parties in words: their names while they are few, else how many. */
export const partiesShown = (parties: readonly Party[], at: Instant, ask: Ask): string => {
  if (parties.length <= named)
    return list(
      parties.map((party) => partyShown(party, at, ask)),
      ask.language,
    );
  return countShown(parties, ask);
};

const countShown = (parties: readonly Party[], { language }: Ask): string => {
  const args = { n: parties.length, nShown: number(parties.length, language) };
  return say(
    parties.some((one) => "described" in one) ? cascadePageWords.parties : cascadeWords.bodies,
    language,
    args,
  );
};

/** As long as a box is wide. */
const most = 31;

export const boxLabel = ({ parties }: Place, at: Instant, ask: Ask): string => {
  const [first] = parties;
  if (first === undefined) return "";
  const text = parties.length === 1 ? partyShown(first, at, ask) : countShown(parties, ask);
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
};
