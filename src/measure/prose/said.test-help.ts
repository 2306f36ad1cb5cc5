import type { Condition } from "../../logic/condition.ts";
import type { Action, Clause, Exception, Guard, Measure, Time } from "../measure.ts";
import { ancestorOf } from "../rows.ts";

/**
 * Every node of a measure that must reach a reader, by its path: written from the types of the language alone, apart from the writer, so that
 * what the writer forgets is missed here.
 */

const tests = (condition: Condition | undefined, path: string): readonly string[] =>
  (condition?.rows ?? []).flatMap(({ name, tests: all }) => {
    const claims = all.flatMap(({ attribute, values }) => (attribute.startsWith("claim.") ? [values.join("|")] : []));
    const row = [path, ...claims, ...(name === undefined ? [] : [name])].join(".");
    if (all.length === 0) return [row];
    return all.map(({ attribute }) => `${row}.${ancestorOf(attribute) === undefined ? attribute : "body.within"}`);
  });

const guards = (guard: Guard | undefined, path: string) => tests(guard, `${path}.if`);

const times = (time: Time | undefined, path: string): readonly string[] => {
  if (time === undefined) return [];
  switch (time.kind) {
    case "guarded":
      return [
        ...guards(time.guard, path),
        ...times(time.then, `${path}.then`),
        ...times(time.otherwise, `${path}.else`),
      ];
    case "contested":
      return time.claims
        .filter(({ status }) => status !== "announced")
        .flatMap(({ id, value }) => times(value, `${path}.claims.${id}`));
    case "unknown":
      return [
        path,
        ...(time.after === undefined ? [] : [`${path}.after`]),
        ...(time.before === undefined ? [] : [`${path}.before`]),
      ];
    default:
      return [path, ...("plus" in time && time.plus !== undefined ? [`${path}.plus`] : [])];
  }
};

const actions = (items: readonly Action[], path: string): readonly string[] =>
  items.flatMap(({ action, guard }, place) => {
    const again = items.slice(0, place).filter((one) => one.action === action).length;
    const node = `${path}.actions.${action}${again === 0 ? "" : `.${again + 1}`}`;
    return [node, ...guards(guard, node)];
  });

const given = (value: unknown, path: string): readonly string[] => (value === undefined ? [] : [path]);

const exception = (one: Exception, path: string): readonly string[] => [
  path,
  ...tests(one.when, `${path}.when`),
  ...(one.grounds.length > 0 ? [`${path}.grounds`] : []),
  ...(one.approvers.length > 0 ? [`${path}.approvers`] : []),
  ...given(one.delegable, `${path}.delegable`),
  ...given(one.blanket, `${path}.blanket`),
  ...one.mitigations.flatMap(({ id, maxAge }) => [
    `${path}.mitigations.${id}`,
    ...given(maxAge, `${path}.mitigations.${id}.age`),
  ]),
  ...given(one.lasts, `${path}.lasts`),
  ...times(one.request, `${path}.request`),
  ...given(one.documented, `${path}.documented`),
  ...given(one.report, `${path}.report`),
  ...times(one.report?.by, `${path}.report.by`),
  ...given(one.says, `${path}.says`),
];

const clause = (one: Clause, measure: Measure): readonly string[] => {
  const path = `clauses.${one.id}`;
  const places = (items: readonly unknown[], key: string) => items.map((_, place) => `${path}.${key}.${place}`);
  return [
    path,
    ...actions(one.actions, path),
    ...(one.modalities.length < 2 ? [] : one.modalities).flatMap(({ guard }, place) => [
      `${path}.modalities.${place}`,
      ...guards(guard, `${path}.modalities.${place}`),
    ]),
    ...tests(one.products, `${path}.products`),
    ...tests(one.to, `${path}.to`),
    ...tests(one.informs, `${path}.informs`),
    ...tests(one.where, `${path}.where`),
    ...one.outside.flatMap(({ where }, place) => [
      ...tests(where, `${path}.outside.${place}.where`),
      `${path}.outside.${place}.because`,
    ]),
    ...times(one.from, `${path}.from`),
    ...times(one.complyBy, `${path}.complyBy`),
    ...times(one.until, `${path}.until`),
    ...(one.owedBy === "person" && one.modality !== "oblige" ? [] : [`${path}.owedBy`]),
    ...one.over.flatMap(({ clause: other, guard }) => [
      `${path}.over.${other}`,
      ...guards(guard, `${path}.over.${other}`),
    ]),
    ...one.model.flatMap((model, place) => {
      const here = `${path}.model.${place}`;
      return [
        here,
        ...actions(model.actions, here),
        ...tests(model.to, `${here}.to`),
        ...tests(model.where, `${here}.where`),
        ...given(model.says, `${here}.says`),
      ];
    }),
    ...one.exceptions.flatMap((each, place) => exception(each, `${path}.exceptions.${place}`)),
    ...[...measure.instruments.values()].flatMap((instrument) =>
      instrument.proposed
        ? []
        : instrument.effects.flatMap(({ does, clauses, from, until }, place) => {
            if (!clauses.includes(one.id)) return [];
            const here = `${path}.changes.${instrument.id}.${place}`;
            const dated = does === "annul" ? [] : [...times(from, `${here}.from`), ...times(until, `${here}.until`)];
            return [here, ...dated];
          }),
    ),
    ...times(one.stated.review?.on, `${path}.review.on`),
    ...given(one.stated.review?.with, `${path}.review.with`),
    ...given(one.stated.review?.says, `${path}.review.says`),
    ...one.stated.audience.flatMap((each, place) =>
      typeof each === "object" && "kind" in each
        ? tests(each, `${path}.audience.${place}`)
        : [`${path}.audience.${place}`],
    ),
    ...(one.names.join() === "app-core,dedicated-cdn" ? [] : places(one.names, "names")),
    ...places(one.stated.helpedBy, "helpedBy"),
    ...places(one.stated.sanction, "sanction"),
    ...places(one.stated.alternatives, "alternatives"),
    ...places(one.stated.replace, "replace"),
    ...places(one.force?.author ?? [], "force.author"),
    ...places(one.force?.press ?? [], "force.press"),
    ...given(one.says, `${path}.says`),
    ...given(one.note, `${path}.note`),
  ];
};

/** Every contested time inside a time, with what its claims assert. */
const claimsIn = (time: Time | undefined): readonly string[] => {
  switch (time?.kind) {
    case "contested":
      return [
        time.id,
        ...time.claims.flatMap(({ id, value, note }) => [
          `${time.id}.${id}`,
          ...given(note, `${time.id}.${id}.note`),
          ...claimsIn(value),
        ]),
      ];
    case "guarded":
      return [...claimsIn(time.then), ...claimsIn(time.otherwise)];
    default:
      return [];
  }
};

export const nodesOf = (measure: Measure): readonly string[] => [
  ...measure.clauses.flatMap((one) => clause(one, measure)),
  ...measure.clauses.flatMap(({ contested }) =>
    contested.flatMap(({ id, claims }) => [
      id,
      ...claims.flatMap((claim) => [`${id}.${claim.id}`, ...given(claim.note, `${id}.${claim.id}.note`)]),
    ]),
  ),
  ...measure.clauses.flatMap(({ from, complyBy, until, stated, exceptions }) =>
    [
      from,
      complyBy,
      until,
      stated.review?.on,
      ...exceptions.flatMap(({ request, report }) => [request, report?.by]),
    ].flatMap(claimsIn),
  ),
  ...[...measure.instruments.values()].flatMap(({ effects }) =>
    effects.flatMap(({ from, until }) => [from, until].flatMap(claimsIn)),
  ),
  ...[...measure.instruments.values()].flatMap(({ id, dates, links }) => [
    `instruments.${id}`,
    ...[...dates].flatMap(([field, time]) =>
      time.kind === "contested" ? claimsIn(time) : times(time, `instruments.${id}.${field}`),
    ),
    ...links.map((_, place) => `instruments.${id}.links.${place}`),
  ]),
  ...[...measure.texts.values()].flatMap(({ id, said, chosen, note }) => [
    `texts.${id}`,
    ...given(note, `texts.${id}.note`),
    ...said.map((_, place) => `texts.${id}.said.${place}`),
    ...given(chosen, `texts.${id}.chosen`),
  ]),
  ...[...measure.lists.values()].flatMap(({ id, keeper, cadence, versions }) => [
    `lists.${id}`,
    ...given(keeper, `lists.${id}.keeper`),
    ...given(cadence, `lists.${id}.cadence`),
    ...versions.flatMap(({ products }, place) => {
      const here = `lists.${id}.versions.${place}`;
      const inside =
        "kind" in products ? tests(products, `${here}.products`) : products.length > 0 ? [`${here}.products`] : [];
      return [here, ...inside];
    }),
  ]),
  ...given(measure.force.formal, "force.formal"),
  ...measure.force.author.map((_, place) => `force.author.${place}`),
  ...measure.force.press.map((_, place) => `force.press.${place}`),
  ...measure.notYet.map((_, place) => `notYet.${place}`),
];
