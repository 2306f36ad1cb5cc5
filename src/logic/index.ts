export { checkFacts, checkRows } from "./check.ts";
export { and, not, or } from "./combine.ts";
export { type Compiled, compile } from "./compile.ts";
export {
  attributesOf,
  type Condition,
  condition,
  type Domain,
  type Facts,
  type Row,
  row,
  type Space,
  type Test,
  test,
  type Value,
} from "./condition.ts";
export { Diagrams, type Operation, type Outcome, type Variable } from "./diagram.ts";
export { evaluate, type Verdict3 } from "./evaluate.ts";
export { type Answer, type Layout, toFunction } from "./javascript.ts";
export type { Diagram } from "./node.ts";
export { toNumberFunction } from "./number-function.ts";
export { limits, SizeExceeded, withinSize } from "./size.ts";
export { quoteName, toSql } from "./sql.ts";
