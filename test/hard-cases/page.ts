import { named } from "./measures.ts";
import type { Found, Row, Run } from "./row.ts";

/** A run with what it gave. */
export interface Given {
  readonly run: Run;
  readonly found: Found;
}

const code = (ids: readonly string[]): string => ids.map((id) => `\`${id}\``).join(", ");

const clauses = (before: string, wanted: Readonly<Record<string, string>> | undefined): readonly string[] =>
  Object.entries(wanted ?? {}).map(([id, value]) => `${before}\`${id}\`: ${value}`);

/** A measure and post, the measure by its letter. */
const sided = (key: string): string => {
  const [measure = "", post = ""] = key.split(" ");
  const [letter = measure] = Object.entries(named).find(([, id]) => id === measure) ?? [];
  return `${letter} at \`${post}\``;
};

/** The ruling itself, and by which clause where its row names one; of several measures, whose. */
const rulingOf = ({ run, found: { ruling: found } }: Given): string => {
  if (found.ruling === "undetermined") return `undetermined, ${found.atLeast} to ${found.atMost}`;
  const clause = run.of.length > 1 ? found.clause : found.clause?.split("#")[1];
  const named_ = run.gives.clause === undefined || clause === undefined ? "" : ` by \`${clause}\``;
  return `${found.ruling}${named_}${found.removeBy === undefined ? "" : `, last day ${found.removeBy}`}`;
};

/** The rows of `under` that the case names. */
const underOf = ({ gives }: Run): readonly string[] =>
  (gives.under ?? []).map(({ ruling, ...values }) => {
    const { "late-from": late, ...facts } = values;
    const said = Object.entries(facts).map(([id, value]) => `\`${id}\` = ${String(value)}`);
    return `${said.join(" and ")}: ${ruling}${late === undefined ? "" : `, late from ${String(late)}`}`;
  });

/** The result of a run in a line: what was found, and of what is held beside it what its row names. */
const lineOf = (given: Given): string => {
  const { run } = given;
  const { ruling: found } = given.found;
  const { gives } = run;
  const parts = [
    rulingOf(given),
    ...(found.lateFrom === undefined || gives.lateFrom === undefined ? [] : [`late from ${found.lateFrom}`]),
    ...(found.asks.length === 0 ? [] : [`asks ${code(found.asks)}`]),
    ...(found.texts.length === 0 ? [] : [`open in the text ${code(found.texts)}`]),
    ...underOf(run),
    ...(gives.wouldChange === undefined
      ? []
      : found.wouldChange.map(({ id, value, ruling }) => `would change with \`${id}\` = ${String(value)}: ${ruling}`)),
    ...(found.prevented.length === 0
      ? []
      : [`prevented by ${code(found.prevented.map((id) => id.split("#")[1] ?? id))}`]),
    ...clauses("outside ", gives.fails),
    ...clauses("", gives.state),
    ...clauses("exemption from ", gives.exemption),
    ...Object.entries(gives.each ?? {}).map(([key, ruling]) => `${sided(key)}: ${ruling}`),
  ];
  return `**${run.who}**: ${parts.join("; ")}`;
};

const letters = Object.entries(named).map(([letter, id]) => `${letter} \`${id}\``);

const head = `# The hard cases

Twenty-four questions on which models of such measures break, with what Interdict answers. This page is made from the tests that run
them on the measures shipped (\`test/hard-cases.test.ts\`; \`UPDATE=1 npx vitest run test/hard-cases\` writes it). After a ruling stand
the facts that it asks for, what is open in the text, the ruling under each, other choices that would change it, technical blocks (*prevented*), and by clause
what puts the question outside it (addressee, device, product, action), its state, or why an exemption holds or not. What is said of
devices is of a fleet that does not exist.

${letters.join(", ")}.

| # | what is asked | result | where it differs from a first reading, and why |
|---|---|---|---|`;

const tail = `## Dates behind these answers

**17 September.** Six months from 17 March end with 16 September: the first day of a validity counts. The official 16 September is what
17 March gives, and is no evidence for 16 March, which would give 15 September.

**When the date could be known.** A first reading has 17 March known from the question of 26 April 2023. The press reported on 17 March that
the Government’s release was published that day, so the claim is known from then: as known on 10 April, the ban is in force. That it might
begin only after the deadline is known from 26 April; 20 April from the answer of 12 June. The first extension is dated by Belga
(Thursday 14 September 2023), no longer inferred. Of the second only its existence is known; it can lie anywhere after the first, so from
1 January 2024 the ban is open.

**F, September 2023.** Two reports date the extension, 14 and 20 September. It is for six months; from which day is not said, so its end
is bounded, between 9 and 16 March 2024, and not invented.

**Brussels, 10 March.** That evening’s article announces a circular for the following week; it is an announcement, printed and never a
reading. The circular bears 17 March; the release of 27 March puts the ban in the week before. The last is a bounded date, not a day.
`;

/** The page of the hard cases. */
export const page = (
  rows: readonly Row[],
  given: ReadonlyMap<Run, Found>,
  shown: readonly { readonly n: number; readonly who: string; readonly gives: string }[],
): string => {
  const lines = rows.map(({ n, asked, runs, differs }) => {
    const rulings = runs.flatMap((run) => {
      const found = given.get(run);
      return found === undefined ? [] : [lineOf({ run, found })];
    });
    const fleets = shown.filter((one) => one.n === n).map(({ who, gives }) => `**${who}**: ${gives}`);
    return `| ${n} | ${asked} | ${[...rulings, ...fleets].join("<br>")} | ${differs ?? ""} |`;
  });
  return `${head}\n${lines.join("\n")}\n\n${tail}`;
};
