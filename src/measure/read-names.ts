import { type BlockableRole, blockableRoles, roles, usualRoles } from "../catalogue/catalogue.ts";
import { measureProblem } from "./problems.ts";
import type { Path, Reader } from "./reader.ts";

/** The roles of names that a control under a clause may block; those that would touch strangers or another product are refused. */
export const readNames = (raw: readonly string[] | undefined, path: Path, reader: Reader): readonly BlockableRole[] => {
  if (raw === undefined) return usualRoles;
  const values = blockableRoles.join(", ");
  for (const [n, value] of raw.entries()) {
    if (blockableRoles.some((role) => role === value)) continue;
    const code = roles.some((role) => role === value) ? "E-MEASURE-NAMES" : "E-MEASURE-VALUE";
    reader.report(measureProblem(code, reader.place([...path, n]), { id: "names", value, values }));
  }
  return blockableRoles.filter((role) => raw.includes(role));
};
