import { exitOf } from "../../src/cli/rule.ts";
import type { Value } from "../../src/logic/condition.ts";
import { everKnown, readChoices } from "../../src/measure/case.ts";
import { rule } from "../../src/measure/decide.ts";
import { productOf, readFacts, type Surroundings } from "../../src/measure/facts.ts";
import type { Given, Measure } from "../../src/measure/measure.ts";
import { answerOf, type Part, type Ruling, type RulingToken } from "../../src/measure/ruling.ts";
import { parseInstant } from "../../src/time/time.ts";

/** What a run must give. `asks`, `texts` and `prevented` that are not written are empty; what else is not written is not looked at. */
export interface Gives {
  readonly ruling: Ruling["ruling"];
  /** The least and the most that it can be. */
  readonly between?: readonly [RulingToken, RulingToken];
  readonly asks?: readonly string[];
  readonly texts?: readonly string[];
  /** Rows that must stand among those of `under`. */
  readonly under?: readonly (Readonly<Record<string, Value>> & { readonly ruling: RulingToken })[];
  readonly prevented?: readonly string[];
  /** The clause that decides. */
  readonly clause?: string;
  readonly removeBy?: string;
  readonly lateFrom?: string;
  /** By clause: why an exemption frees, or does not. */
  readonly exemption?: Readonly<Record<string, string>>;
  /** By clause: the part that fails first. */
  readonly fails?: Readonly<Record<string, Part>>;
  /** By clause: its state. */
  readonly state?: Readonly<Record<string, string>>;
  /** Other choices that change the answer; all of them. */
  readonly wouldChange?: readonly { readonly id: string; readonly value: Value; readonly ruling: Ruling["ruling"] }[];
  /** By measure, or measure and post: what it gives on its own. */
  readonly each?: Readonly<Record<string, Ruling["ruling"]>>;
}

/** One question to one or several shipped measures. */
export interface Run {
  /** How the page names it. */
  readonly who: string;
  readonly of: readonly string[];
  readonly given: Given;
  readonly action: string;
  readonly product?: string;
  readonly at: string;
  readonly known?: string;
  readonly choose?: Readonly<Record<string, string>>;
  readonly gives: Gives;
}

/** A hard case: its number, what is asked, what is run, and where the answer differs from a first reading. */
export interface Row {
  readonly n: number;
  readonly asked: string;
  readonly runs: readonly Run[];
  readonly differs?: string;
}

const instant = (written: string): number => {
  const read = parseInstant(written);
  if (read === undefined) throw new Error(`no instant: ${written}`);
  return read;
};

export interface Found {
  readonly ruling: Ruling;
  readonly exit: number;
  readonly answer: string;
}

/** Puts a run to its measures, as `interdict rule` does. */
export const put = (run: Run, measuresOf: (id: string) => Measure, around: Surroundings): Found => {
  const measures = run.of.map(measuresOf);
  const knownAt = run.known === undefined ? everKnown : instant(run.known);
  const { choices, unknown } = readChoices(new Map(Object.entries(run.choose ?? {})), measures, knownAt);
  if (unknown.length > 0) throw new Error(`no such choice: ${JSON.stringify(unknown)}`);
  const posts = readFacts(run.given, { at: instant(run.at), knownAt }, around);
  if (!posts.ok) throw new Error(JSON.stringify(posts.problems.map(({ code, args }) => [code, args])));
  const product = run.product ?? productOf(run.given);
  const found = rule({
    asked: { action: run.action, at: instant(run.at), knownAt, choices, ...(product === undefined ? {} : { product }) },
    measures,
    posts: posts.value,
    productFacts: around.productFacts,
  });
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  const { ruling } = found.value;
  return {
    ruling: found.value,
    exit: exitOf(found.value),
    answer: ruling === "undetermined" ? ruling : answerOf(ruling),
  };
};
