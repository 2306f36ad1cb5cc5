import { runCase } from "../case.ts";
import type { Surroundings } from "../facts.ts";
import type { Case, Measure } from "../measure.ts";
import { readCase } from "../read-case.ts";
import type { CaseFile } from "../schema.ts";
import { vocabulary } from "../vocabulary/attributes.ts";

/** A case as the file would write it, read for a measure; its place is the file. */
export const readDraft = (draft: CaseFile, { file, zone }: Measure): Case =>
  readCase(draft, 0, {
    vocabulary,
    zone,
    place: () => ({ file }),
    report: () => {},
    shape: () => {},
    cited: () => undefined,
    textValues: () => undefined,
    claimIds: () => undefined,
    datesOf: () => undefined,
  });

/** Does a case that holds on a text fail on a changed one? */
export const notices = (draft: CaseFile, changed: Measure, around: Surroundings): boolean =>
  runCase(readDraft(draft, changed), changed, around).length > 0;

/** Does a case hold on the text as it is and fail on the changed one? */
export const tells = (draft: CaseFile, original: Measure, changed: Measure, around: Surroundings): boolean =>
  runCase(readDraft(draft, original), original, around).length === 0 && notices(draft, changed, around);
