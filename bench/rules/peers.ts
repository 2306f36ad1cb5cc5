import { createMongoAbility, subject } from "@casl/ability";
import * as cedar from "@cedar-policy/cedar-wasm/nodejs";
import { Engine as JsonRules } from "json-rules-engine";
import Publicodes from "publicodes";
import { type Attribute, attributes, ban, type Person, properties } from "./walloon.ts";

const text = JSON.stringify;

/** The rows with their properties: what every peer is given to say in its own words. */
const rows = ban.rows.map(({ tests }) =>
  tests.map(({ attribute, values }) => ({ property: properties[attribute as Attribute], values })),
);

const uid = (type: string, id: string) => ({ type, id });
const request = {
  principal: uid("Person", "p"),
  action: uid("Action", "use"),
  resource: uid("Device", "d"),
  entities: [],
};

/** One policy for each row, over a context that carries the facts. */
const policies = rows
  .map((tests) => {
    const all = tests.map(({ property, values }) => {
      const one = `context.${property}`;
      return values.length === 1 ? `${one} == ${text(values[0])}` : `${text(values)}.contains(${one})`;
    });
    return `permit(principal, action == Action::"use", resource) when { ${all.join(" && ")} };`;
  })
  .join("\n");

/** Cedar by its stateful call: the policies are parsed once; entities are few, the facts are in the context. */
export const byCedar = (): ((person: Person) => boolean) => {
  const parsed = cedar.preparsePolicySet("ban", { staticPolicies: policies });
  if (parsed.type !== "success") throw new Error(text(parsed));
  return (person) => {
    const answer = cedar.statefulIsAuthorized({ ...request, context: { ...person }, preparsedPolicySetId: "ban" });
    if (answer.type !== "success") throw new Error(text(answer));
    return answer.response.decision === "allow";
  };
};

/** Cedar by partial evaluation, what is not known marked so. There is no stateful form: policies are parsed at each call. */
export const byPartialCedar = (): ((person: Person) => boolean | undefined) => (person) => {
  const context = Object.fromEntries(
    attributes.map((id) => {
      const property = properties[id];
      return [property, person[property] ?? { __extn: { fn: "unknown", arg: property } }];
    }),
  );
  const answer = cedar.isAuthorizedPartial({ ...request, context, policies: { staticPolicies: policies } });
  if (answer.type !== "residuals") throw new Error(text(answer));
  return answer.response.decision === null ? undefined : answer.response.decision === "allow";
};

/** Publicodes with all rules parsed once; a situation is set for each person. Truth is `oui` and `non`, text is quoted. */
export const byPublicodes = (): ((person: Person) => { value: boolean | undefined; missing: readonly string[] }) => {
  const written = (value: string | boolean) => (typeof value === "boolean" ? (value ? "oui" : "non") : `'${value}'`);
  const question = Object.fromEntries(attributes.map((id) => [properties[id], { question: id }]));
  const conditions = rows.map((tests) => ({
    "toutes ces conditions": tests.map(({ property, values }) => ({
      "une de ces conditions": values.map((value) => `${property} = ${written(value)}`),
    })),
  }));
  const engine = new Publicodes({ ...question, ban: { valeur: { "une de ces conditions": conditions } } });
  return (person) => {
    engine.setSituation(
      Object.fromEntries(Object.entries(person).map(([name, value]) => [name, written(value as string | boolean)])),
    );
    const { nodeValue, missingVariables } = engine.evaluate("ban");
    return {
      value: typeof nodeValue === "boolean" ? nodeValue : undefined,
      missing: Object.keys(missingVariables).sort(),
    };
  };
};

/** json-rules-engine with one rule; a run makes its own almanac of the facts. */
export const byJsonRules = (): ((person: Person) => Promise<boolean>) => {
  const engine = new JsonRules();
  engine.addRule({
    conditions: {
      any: rows.map((tests) => ({
        all: tests.map(({ property, values }) => ({ fact: property, operator: "in", value: [...values] })),
      })),
    },
    event: { type: "ban" },
  });
  return async (person) => (await engine.run({ ...person })).events.length > 0;
};

/** CASL with one rule a row, its conditions compiled when the ability is made. */
export const byCasl = (): ((person: Person) => boolean) => {
  const ability = createMongoAbility(
    rows.map((tests) => ({
      action: "use",
      subject: "Device",
      conditions: Object.fromEntries(
        tests.map(({ property, values }) => [property, values.length === 1 ? values[0] : { $in: [...values] }]),
      ),
    })),
  );
  return (person) => ability.can("use", subject("Device", { ...person }));
};
