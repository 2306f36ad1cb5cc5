import { loadCatalogue } from "../../catalogue/load.ts";
import { languages } from "../../language/language.ts";
import { good } from "../../logic/arbitrary.ts";
import { everKnown } from "../../measure/case.ts";
import { readMeasure } from "../../measure/read.ts";
import type { Body } from "../../register/body.ts";
import { readRegister } from "../../register/read.ts";
import type { Register } from "../../register/register.ts";
import { parseInstant } from "../../time/time.ts";
import { type Addressee, addresseesOf } from "../addressee.ts";
import type { NoticeContext } from "./of.ts";

const name = (text: string) => `[{fr: "${text} (fr)", nl: "${text} (nl)", de: "${text} (de)", en: "${text} (en)"}]`;
const four = (text: string) => `{fr: "${text} (fr)", nl: "${text} (nl)", de: "${text} (de)", en: "${text} (en)"}`;

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly languages?: string;
}

const bodyYaml = ({ id, kind, languages: own }: Row): string => `
  - id: ${id}
    kind: ${kind}
    names: ${name(id)}
    ${own === undefined ? "" : `languages: ${own}`}
    status: confirmed
    source: [s]
    fictional: true`;

const rows: readonly Row[] = [
  { id: "be/ex/ministry", kind: "spf", languages: "{fr: state, nl: state}" },
  { id: "be/ex/service", kind: "service", languages: "{fr: language-region}" },
  { id: "be/ex/town", kind: "local", languages: "{fr: bilingual-region, nl: bilingual-region}" },
  { id: "be/ex/gemeinde", kind: "local", languages: "{de: language-region, fr: facilities}" },
  { id: "be/ex/agency", kind: "agency" },
  { id: "be/ex/unit", kind: "uap", languages: "{fr: language-region}" },
  { id: "be/ex/hostile", kind: "local", languages: "{nl: language-region}" },
];

/** As no register file can hold it: files with control characters are refused. */
const hostile = `<b onclick="x">O’Brien & "Cie"</b>\r\nBcc: x@y.invalid\r\n {receipt} \u202e #eval(1) 😀 ${"A".repeat(500)}`;

const renamed = (register: Register): Register => {
  const change = (one: Body): Body =>
    one.id === "be/ex/hostile" ? { ...one, names: [{ language: "nl", text: hostile }] } : one;
  return {
    ...register,
    bodies: register.bodies.map(change),
    byId: new Map([...register.byId].map(([id, some]) => [id, some.map(change)])),
  };
};

const measureText = `
measure: be/ex/2026-app
title: ${four("Invented measure")}
authority: be/ex/ministry
zone: Europe/Brussels
language: nl
products: {product: tiktok}
force: {formal: ${four("an invented decision")}}
sources: {s: {title: "Invented", held: full}}
instruments:
  decision:
    kind: decision
    title: ${four("Invented decision")}
    by: be/ex/ministry
    decided: "2026-03-02"
    known: "2026-03-02"
    source: [s]
texts:
  web:
    ask: ${four("Is the web site meant?")}
clauses:
  - id: ban
    by: decision
    modality: prohibit
    actions: [install, use, {reach-web: web}]
    to: {body.kind: service, person.as: member}
    informs: {body.kind: agency}
    where: {device.owner: authority}
    outside:
      - where: {body.kind: agency}
        because: ${four("its independence")}
        by: s
    from: "2026-03-16"
    comply-by: "2026-03-31"
    until: "2026-09-30"
    exceptions:
      - by: record
        grounds: [official-duty]
        approvers: [be/ex/ministry]
        lasts: P3M
    source: [s]
  - id: free
    by: decision
    modality: permit
    actions: [use]
    to: {body.kind: service, person.as: member}
    where: {device.owner: person}
    from: "2026-03-16"
    source: [s]
  - id: typed
    by: decision
    modality: prohibit
    actions: [use]
    to: {body.kind: uap, body.uap-type: one, person.as: member}
    from: "2026-03-16"
    source: [s]
  - id: call
    by: decision
    modality: recommend
    actions: [adopt]
    to: {body.kind: local}
    owed-by: body
    model:
      - modality: prohibit
        actions: [install, use, {reach-web: web}]
        to: {person.as: member, person.role: staff}
        where: {device.owner: authority}
    from: "2026-03-16"
    comply-by: asap
    says: ${four("Municipalities are invited to prohibit the app.")}
    source: [s]
`;

export const day = parseInstant("2026-03-20") ?? 0;

/** An invented measure with a body for each capacity; `hostile` bears a name that is bent on mischief. */
export const example = async () => {
  const read = readRegister([
    {
      name: "bodies.yaml",
      text: `sources: {s: {title: "Invented"}}
bodies:${rows.map(bodyYaml).join("")}
`,
    },
  ]);
  const register = renamed(good(read));
  const measure = good(readMeasure("example.yaml", measureText));
  const catalogue = good(await loadCatalogue());
  const asked = { measure, register, at: day, knownAt: everKnown };
  const addressees = addresseesOf({ ...asked, others: [], choices: new Map(), world: "fictional" });
  const context: NoticeContext = { ...asked, catalogue };
  const addressee = (body: string): Addressee => {
    const found = addressees.find((one) => one.body === body);
    if (found === undefined) throw new Error(`${body} is not addressed`);
    return found;
  };
  return { context, addressee, inAll: { ...context, also: languages } };
};
