import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { grounds, modalities, subjectDays } from "../../src/measure/measure.ts";
import { guided } from "./guided.ts";
import { root, shapes, table } from "./reference.ts";
import { actionsTable, attributesTable } from "./words.ts";

export const recipes = fileURLToPath(new URL("./recipes/", import.meta.url));

const recipe = (name: string): string => `\`\`\`yaml\n${readFileSync(`${recipes}${name}.yaml`, "utf8").trim()}\n\`\`\``;

const ticked = (all: readonly string[]): string => all.map((one) => `\`${one}\``).join(", ");

const described = (name: string): string => root.$defs?.[name]?.description ?? "";

const parts: readonly (readonly [title: string, text: () => string])[] = [
  [
    "In an editor",
    () => `
The shape of a file is \`docs/schema/measure.schema.json\` (JSON Schema 2020-12). An editor with the YAML language server completes keys, attributes, their values and actions,
and shows what each means, when the first line of the file names the schema:

\`\`\`yaml
# yaml-language-server: $schema=../docs/schema/measure.schema.json     (the path from the file to the schema)
\`\`\`

The file is YAML 1.2. Put human text, days and anything that looks like a number between quotation marks: \`"2023-03-17"\`, \`"716"\`. Duplicate keys, unknown keys and ids that are
defined nowhere are errors with file, line and column. Begin small: a title, one source, one instrument, one clause, two cases; run \`interdict check FILE\`; go on.`,
  ],
  ["A guided example", guided],
  [
    "Conditions",
    () => `
\`to\`, \`where\`, \`products\`, \`when\` and the like hold conditions. ${described("condition")}

\`\`\`yaml
where: {device.owner: authority}                            # one row, one test
where: {device.owner: person, device.internal-access: full} # one row: both must hold
where: {device.form: [phone, tablet]}                       # one of two values
where:                                                      # two named rows: one must hold
  service: {device.owner: authority}
  own: {device.owner: person, device.internal-access: full}
to: {person.as: member, any: {a: {body.kind: cabinet}, b: {body.kind: uap, body.uap-type: one}}}
to: {}                                                      # everybody
\`\`\`

Names of rows are yours; they come back in sentences and counts. One row and named rows are never mixed, but for the one \`any\` in \`to\`, \`informs\` and \`outside\`. There is no *not*: name the values that
count. Every attribute has a closed list of values, and “does not apply” is one of them, so a list of all others says *not*.

Besides the attributes below a condition may test: \`body\` and \`product\` (ids); \`body.within\` (the body is, or is part of, that body of the register); \`product.vendor\`, \`product.successor-of\`, \`product.variant-of\` (ids of the
catalogue); \`product.on.<list>\` (true or false); \`text.<id>\` (an answer to a question of the file); \`claim.<clause or instrument>.<field>\` (the id of a claim).`,
  ],
  [
    "Attributes",
    () => `
What the language can tell apart. \`interdict attributes\` gives the same list with the question that is put to whoever can say. What is not known of a person or device stays
unknown; it is asked, never guessed.

${attributesTable()}`,
  ],
  [
    "Actions",
    () => `
${described("action")} Actions that people are *asked* about get a ruling; those that are *owed* stand under \`oblige\` or \`recommend\`. Of these only \`remove\` has a ruling, under the action that it ends: who must \`remove\` is asked whether they may \`have\`; the others are seen by \`obligations\` and by the \`owes\` of a case.

${actionsTable()}

Modalities: ${ticked(modalities)}.`,
  ],
  [
    "Texts and guards",
    () => `
Where the text does not say, do not decide in silence: ask it a question under \`texts\`, and let what depends on it count only under one answer. A guard is the id of a text that must be true, or texts (and claims)
with their answers.

\`\`\`yaml
texts:
  web: {ask: {fr: "…", nl: "…", de: "…", en: "Does “the application” include its website?"}}
  verb: {values: [download, install], ask: {fr: "…", nl: "…", de: "…", en: "Which is forbidden?"}}
clauses:
  - actions: [use, {reach-web: web}, {install: {verb: install}}]      # a guard in an action
    where: {own: {device.owner: person, text.web: true}}              # the same in a condition, with its prefix
    until: {if: web, then: decision.decided + P6M, else: 2024-12-31}  # and in a time
\`\`\``,
  ],
  [
    "Contested values",
    () => `
Any time, and a clause’s \`modality\`, \`actions\`, \`to\`, \`where\` and \`products\`, may be stated differently by two sources. Write every claim, and choose one only if you can say why.

${table(shapes.contested)}`,
  ],
  [
    "Times",
    () => `
${described("time")}

| written | means |
|---|---|
| \`"2023-03-31"\` | that day: from 00:00 where something begins, to 24:00 where it ends |
| \`"2023-03-03T21:00"\` | that hour, in the zone of the file |
| \`decision.decided\` | the date of an instrument of the file |
| \`decision.decided + P6M\` | a period after it: \`P30D\`, \`P2W\`, \`P6M\`, \`P1Y\` |
| \`decision.decided + 10 working days\` | all days but Saturdays, Sundays and the public holidays of \`calendar\`; the first day does not count |
| \`… + P6M, first day not counted\` | where the text counts otherwise than is usual; also \`first day counted\` |
| \`immediate\` | the day of the clause’s own instrument |
| \`asap\` | as soon as practicable: a duty without a last day |
| ${subjectDays.map((one) => `\`${one}\``).join(", ")} | a day of what is asked about (below); a period may follow |
| \`{if: web, then: …, else: …}\` | under a reading |
| \`{unknown: letter.sent, after: "2023-03-17", before: "2023-06-09"}\` | not established; the bounds are optional and not themselves possible |

\`from\` begins at 00:00. \`comply-by\` and \`until\` name the last day, whole. A period in \`until\` is a validity: its first day counts, so six months from 17 March end with 16 September. A period in \`comply-by\` is a term: its first day does not count, so
thirty days from 27 February end with 29 March.

**A clock that starts with a fact.** \`product.listed\` is the day of the list version that put the product on the list of the clause’s products; the file gives it. \`body.notified\` (the day the body was told), \`post.from\` (the day the person took the post) and
\`device.installed\` (the day the product came on the device) are facts of the question: a case gives them as \`given: {body: {notified: "2025-04-15"}, post: {from: …}, device: {installed: …}}\`. Where they are not known they are asked.`,
  ],
  [
    "Recipe: a list with versions, and a clock from notification",
    () => `
A list is written whole in each version. \`from: product.listed\` makes the ban of each product begin with the version that listed it; the term counts ten working days from the day the body was told. This file is complete: \`interdict check\` accepts it and its
cases hold.

${recipe("list-and-clock")}

A ban with a last day is \`prohibited\` from its first day and late only after the last; *to be removed by* a day is a clause of its own, \`oblige\` with \`remove\`, and asked as *have*.

A list that is not public has \`public: false\` and no versions: whether a product stands on it is then a fact that is asked. \`products: {product.on.allowed: false}\` is everything that is *not* on an allow-list.`,
  ],
  [
    "Recipe: an exception with mitigations",
    () => `
\`by: record\` needs an exemption that somebody granted, and checks it: status, days, \`lasts\`, ground, approver, delegation, \`blanket\`, \`when\`, and each mitigation with its age. \`by: rule\` frees whoever meets \`when\`, without any paper. Grounds: ${ticked(grounds)}; a press
or communication service is \`institutional-communication\`. Approvers are words of the text, compared as ids.

${recipe("exception")}

What a question says of an exemption: \`ground\`, \`approver\`, \`delegated\`, \`blanket\`, \`requested\`, \`from\`, \`until\`, \`status\` (requested, granted, refused, revoked; granted if absent), and under \`mitigations\` the day each was shown, or \`false\`. What is not said is not known, so the ruling may stay open:
give all that the exception looks at.`,
  ],
  [
    "Recipe: any app of a criterion, network included",
    () => `
\`products\` may test what the catalogue or the asker says of a product instead of naming one. A network is not a device: the second clause has its own action, \`carry-traffic\`, and its own test, \`network.operator\`, and the third is the duty of whoever runs it. What all clauses share stands once
under \`defaults\`.

${recipe("criterion")}`,
  ],
  [
    "Cases",
    () => `
\`given\` is a tree of attribute parts: \`{device: {owner: person, internal-access: full}}\` is \`device.owner: person\` and \`device.internal-access: full\`. What is absent is unknown.

- \`body: be/wal/spw\` is a body of the register; its kind and what it is part of come from there, and **the person is then a member of it** unless \`person\` says otherwise.
- \`body: {kind: agency, notified: "2025-04-15"}\` is any body of which only this is known; say \`person: {as: member}\` too, or the ruling will ask. \`id\` and \`within\` may stand in it.
- \`posts: [{body: …, as: member, role: staff}, …]\` are several posts of one person, each with its own ruling; the strictest counts.
- \`purpose: inspection\`, \`product: tiktok\` or \`product: {id: some-app, origin: ru}\`, \`exemption: {…}\` (or a list) stand at the top.

The file of \`interdict rule --facts\` has the shape of \`given\`, as JSON.

\`at\` is a day or an instant; a day means its last instant. Expect at least a \`ruling\` or \`owes\`. With \`ruling: undetermined\` the lists \`asks\` and \`texts\` must be exact: leave out the one that is empty.

**Pin the text.** For each clause write one case inside and one outside for every attribute, day and action that it names: the eve and the first day, the last day and the morrow, each value that does not count. \`interdict check --mutate FILE\` changes one thing at a time and lists the changes that no case notices.`,
  ],
  [
    "Checking",
    () => `
\`\`\`
interdict check FILE…             shape, references, cases; 0 all hold, 1 a case fails, 3 a file cannot be read
interdict show FILE --lang fr     the measure in words: read it as those whom it binds will
interdict rule FILE --facts F.json --action use --at 2025-06-01
interdict gaps FILE               the days on which nothing is clearly in force
interdict export FILE             the same as JSON, CSV or linked data (exchange.md)
interdict adopt DECISION --of M#C start a local measure from a published decision (exchange.md)
\`\`\`

Every error has a code, a place and a remedy; [errors.md](errors.md) lists them with an example each. Met often:

- \`W-MEASURE-BODY\`: a warning; the authority, or a body in a condition, is in no register. \`registers/*.yaml\` in the data folder adds bodies.
- \`E-YAML-UNKNOWN-KEY\`: a key is misspelt, or stands one level too deep.
- \`E-MEASURE-SHAPE\` “one row … or named rows, not both”: give the single tests a name and a row of their own.
- \`E-MEASURE-REFERENCE\`: \`decision.decided\` needs an instrument \`decision\` that has the date \`decided\`.
- \`E-MEASURE-CASE\` “ruling …, but the ruling gives undetermined”: the facts leave something open; \`interdict rule\` says what it asks. Often it is \`person.as\`.
- \`not-covered\` where you expected more: the action is not one that the clause names (who must \`remove\` is asked about \`have\`), or \`where\` or \`to\` does not hold.`,
  ],
  ["Every key: the file", () => table(shapes.file)],
  ["Every key: a source", () => table(shapes.source)],
  ["Every key: an instrument", () => table(shapes.instrument)],
  ["Every key: a question to the text", () => table(shapes.text)],
  ["Every key: a list", () => table(shapes.list)],
  [
    "Every key: a clause",
    () => `What has a star must be said by the clause or by \`defaults\`.\n\n${table(shapes.clause)}`,
  ],
  ["Every key: an exception", () => table(shapes.exception)],
  ["Every key: a case", () => table(shapes.case)],
  [
    "Words in these tables",
    () => ["words", "text", "title", "period", "sources"].map((name) => `- **${name}**: ${described(name)}`).join("\n"),
  ],
];

const anchor = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[^\w\s-]/g, "")
    .replaceAll(/\s/g, "-");

/** docs/measures.md: made from the schema, the vocabulary, the Walloon file and the recipes, so that it cannot drift from them. */
export const page = (): string => `# Writing a measure

The complete reference of measure files. The short description is [language.md](language.md), what a measure then rules is [semantics.md](semantics.md). This page is made by
\`test/measures-page.test.ts\` from the schema, the vocabulary and files that are checked: do not edit it.

${parts.map(([title]) => `- [${title}](#${anchor(title)})`).join("\n")}

${parts.map(([title, text]) => `## ${title}\n\n${text().trim()}`).join("\n\n")}
`;
