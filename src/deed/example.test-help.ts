import { readRegister } from "../register/read.ts";
import type { Register } from "../register/register.ts";
import { parseInstant } from "../time/time.ts";
import type { AnyRecord } from "./deed.ts";
import { type Known, recordsKnown } from "./known.ts";
import { type Ground, readRecords } from "./read.ts";

const sources = { name: "sources.yaml", text: "sources: {s: {title: A source}}" };
const bodies = `id,kind,name.fr,within,body.uap-type,fictional,status,source
be/r,region,R,,,,confirmed,s
be/r/government,government,G,be/r,,,confirmed,s
be/r/cabinet,cabinet,C,be/r/government,,,confirmed,s
be/r/service,service,S,be/r,,,confirmed,s
be/r/institute,uap,I,be/r,one,,confirmed,s
be/r/agency,uap,A,be/r,two,,confirmed,s
be/ex/service,service,X,be/r,,true,confirmed,s
be/ex/agency,uap,Y,be/r,one,true,confirmed,s
`;

/** A small register for the tests: a region with four kinds of bodies, and two invented bodies. */
export const exampleRegister = (): Register => {
  const read = readRegister([sources, { name: "bodies.csv", text: bodies }]);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
};

export const instant = (text: string): number => parseInstant(text) ?? Number.NaN;

/** Records as people write them, each in YAML flow form without its braces; all must be good. */
export const records = (texts: readonly string[], ground: Partial<Ground> = {}): readonly AnyRecord[] => {
  const text = `[${texts.map((each) => `{${each}}`).join(",\n")}]`;
  const { kept, rejected, refused } = readRecords([{ name: "records.yaml", text }], {
    register: exampleRegister(),
    received: instant("2023-01-01"),
    ...ground,
  });
  if (rejected.length + refused.length > 0) throw new Error(JSON.stringify([rejected, refused]));
  return kept.map(({ record }) => record);
};

/** The same, as known at an instant (default: after all of them). */
export const known = (texts: readonly string[], knownAt = "2030-01-01"): Known =>
  recordsKnown(records(texts), instant(knownAt));
