import { present } from "../yaml/present.ts";
import type { Exception, Mitigation } from "./measure.ts";
import type { Path, Reader } from "./reader.ts";
import { readCondition } from "./rows.ts";
import type { ExceptionFile } from "./schema.ts";
import { readTime } from "./time-expression.ts";

/** Who may be freed from a clause, and how (semantics N15). */
export const readException = (raw: ExceptionFile, path: Path, variable: string, reader: Reader): Exception => {
  const { report } = raw;
  return Object.freeze(
    present({
      by: raw.by ?? "record",
      when: raw.when === undefined ? undefined : readCondition(raw.when, [...path, "when"], reader),
      grounds: raw.grounds ?? [],
      approvers: raw.approvers ?? [],
      delegable: raw.delegable,
      blanket: raw.blanket,
      mitigations: Object.entries(raw.mitigations ?? {}).map(
        ([id, one]): Mitigation => present({ id, says: one.says, maxAge: one["max-age"] }),
      ),
      lasts: raw.lasts,
      request:
        raw.request === undefined
          ? undefined
          : readTime(raw.request, [...path, "request"], `${variable}-request`, reader),
      documented: raw.documented,
      report:
        report === undefined
          ? undefined
          : present({
              to: report.to,
              by:
                report.by === undefined
                  ? undefined
                  : readTime(report.by, [...path, "report", "by"], `${variable}-report`, reader),
            }),
      says: raw.says,
    }),
  );
};
