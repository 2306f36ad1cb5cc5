import type { z } from "zod";
import { meant, nearest } from "../problem/nearest.ts";
import type { Problem } from "../problem/problem.ts";
import { formOf, keysOf } from "./form.ts";
import { yamlProblem } from "./problems.ts";
import type { Parsed, Path } from "./read.ts";

type Issue = z.core.$ZodIssue;
type UnionIssue = z.core.$ZodIssueInvalidUnion;

/**
 * What an issue says where the schema itself says nothing: the keys that are known there, the forms that a value may take. The schema
 * is only at hand while it is checked, so this travels as the message of the issue.
 */
export const messageOf = (issue: z.core.$ZodRawIssue): string | undefined => {
  const { code, inst } = issue;
  if (code === "too_small") return issue.origin === "array" ? listOf(Number(issue.minimum)) : '"…"';
  if (inst === undefined || !("_zod" in inst)) return undefined;
  const schema = inst as z.core.$ZodType;
  if (code === "unrecognized_keys") return keysOf(schema).join(", ");
  return code === "invalid_union" ? formOf(schema) : undefined;
};

const listOf = (items: number): string => `[${Array<string>(items).fill("…").join(", ")}]`;

/** The branches of a choice; one that is itself a choice about the same value gives its own. */
const branchesOf = ({ errors }: UnionIssue): readonly (readonly Issue[])[] =>
  errors.flatMap((branch) => {
    const [only, ...more] = branch;
    return only?.code === "invalid_union" && only.path.length === 0 && more.length === 0 ? branchesOf(only) : [branch];
  });

/** Does a branch take another kind of value: a text where this is a map? */
const otherKind = (branch: readonly Issue[], input: unknown): boolean =>
  branch.some(
    (issue) =>
      issue.path.length === 0 &&
      (issue.code === "invalid_type" ||
        (issue.code === "invalid_value" && issue.values.every((value) => typeof value !== typeof input))),
  );

const isMap = (value: unknown): value is object => typeof value === "object" && value !== null && !Array.isArray(value);

/** How many keys of a map a branch knows. */
const known = (branch: readonly Issue[], input: unknown): number => {
  if (!isMap(input)) return 0;
  const strange = branch.flatMap((issue) =>
    issue.code === "unrecognized_keys" && issue.path.length === 0 ? issue.keys : [],
  );
  return Object.keys(input).length - new Set(strange).size;
};

/**
 * The branch of a choice that was meant: of those for this kind of value the only one, or the one that knows most of its keys. Undefined where
 * none was: then the value is of no form that is taken.
 */
const meantBranch = (issue: UnionIssue): readonly Issue[] | undefined => {
  const alike = branchesOf(issue).filter((branch) => !otherKind(branch, issue.input));
  if (alike.length < 2) return alike[0];
  const most = Math.max(...alike.map((branch) => known(branch, issue.input)));
  const [best, ...others] = alike.filter((branch) => known(branch, issue.input) === most);
  return isMap(issue.input) && most === 0 && others.length > 0 ? undefined : best;
};

const isPlain = (input: unknown): boolean => typeof input === "number" || typeof input === "boolean";

const takesText = (issue: UnionIssue): boolean =>
  branchesOf(issue).some((branch) => branch.some((one) => one.code === "invalid_type" && one.expected === "string"));

/** The key that was probably meant by one that is not known. */
const nearKey = (name: string, { message }: Issue): string | undefined => nearest(name, message.split(", "));

/** The problems of what was found wrong with the part at `above`. A key that is only misspelt is not missing besides. */
export const problemsOfIssues = (issues: readonly Issue[], parsed: Parsed, above: Path): readonly Problem[] => {
  const misspelt = issues.flatMap((issue) =>
    issue.code === "unrecognized_keys"
      ? issue.keys.flatMap((name) => JSON.stringify([...issue.path, nearKey(name, issue) ?? []]))
      : [],
  );
  return issues
    .filter(({ path, input }) => input !== undefined || !misspelt.includes(JSON.stringify(path)))
    .flatMap((issue) => problemsOfIssue(issue, parsed, above));
};

/** The problems of one issue, at the place of what is wrong. */
const problemsOfIssue = (issue: Issue, parsed: Parsed, above: Path): readonly Problem[] => {
  const path = [...above, ...issue.path];
  const last = path.findLast((step) => typeof step === "string");
  const key = last === undefined ? "" : String(last);
  const place = parsed.placeOf(path);
  const missing = () => [yamlProblem("E-YAML-MISSING", parsed.placeOf(path.slice(0, -1)), { key })];
  const wrongType = (expected: string) => [
    yamlProblem("E-YAML-TYPE", place, {
      key,
      whole: path.length === 0,
      expected,
      quote: expected === "string" && isPlain(issue.input),
    }),
  ];
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((name) =>
        meant(
          yamlProblem("E-YAML-UNKNOWN-KEY", parsed.placeOfKey(path, name), { key: name, keys: issue.message }),
          name,
          issue.message.split(", "),
        ),
      );
    case "invalid_type":
      return issue.input === undefined ? missing() : wrongType(issue.expected);
    case "invalid_value": {
      if (issue.input === undefined) return missing();
      const values = issue.values.map(String);
      const problem = yamlProblem("E-YAML-VALUE", place, { key, values: values.join(", ") });
      return [meant(problem, String(issue.input), values)];
    }
    case "invalid_key":
      return [
        yamlProblem("E-YAML-FORM", parsed.placeOfKey(path.slice(0, -1), String(path.at(-1))), {
          key,
          part: "key",
          form: issue.issues.map(({ message }) => message).join(", "),
        }),
      ];
    case "invalid_union": {
      if (issue.input === undefined) return missing();
      const branch = meantBranch(issue);
      if (branch !== undefined) return problemsOfIssues(branch, parsed, path);
      if (isPlain(issue.input) && takesText(issue)) return wrongType("string");
      return [yamlProblem("E-YAML-FORM", place, { key, part: "value", form: issue.message })];
    }
    default:
      return [yamlProblem("E-YAML-FORM", place, { key, part: "value", form: issue.message })];
  }
};
