import { fail, ok, type Problem, type Result } from "../problem/problem.ts";
import { type Deed, deedKinds, isDeed } from "./deed.ts";
import { recordProblem } from "./problems.ts";
import { type File, type Ground, readRecords } from "./read.ts";

/**
 * The deeds of some files, the good ones and what is wrong with the others: of them what is no deed, since nobody’s choice, count, points or retraction is part of a public record. Ids are unique: the first
 * of two stands.
 */
export const readDeedsAsFarAsPossible = (
  files: readonly File[],
  ground: Ground,
): { readonly deeds: readonly Deed[]; readonly problems: readonly Problem[] } => {
  const { kept, rejected, refused } = readRecords(files, ground);
  const byId = new Map<string, Deed>();
  const more: Problem[] = [];
  for (const { record, place } of kept) {
    if (!isDeed(record))
      more.push(recordProblem("E-RECORD-KIND", place, { kind: record.kind, kinds: deedKinds.join(", ") }));
    else if (byId.has(record.id)) more.push(recordProblem("E-RECORD-ID", place, { id: record.id }));
    else byId.set(record.id, record);
  }
  return { deeds: [...byId.values()], problems: [...refused, ...rejected.flat(), ...more] };
};

/** The deeds of some files, all of them good. Problems: E-RECORD-…, E-YAML-…. */
export const readDeeds = (files: readonly File[], ground: Ground): Result<readonly Deed[]> => {
  const { deeds, problems } = readDeedsAsFarAsPossible(files, ground);
  return problems.length > 0 ? fail(...problems) : ok(deeds);
};
