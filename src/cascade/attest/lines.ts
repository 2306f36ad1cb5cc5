import { say } from "../../language/say.ts";
import { condition, type Row } from "../../logic/condition.ts";
import { postOfBody } from "../../measure/body-post.ts";
import { chosenIn } from "../../measure/chosen.ts";
import type { Clause, Measure } from "../../measure/measure.ts";
import { type Obligation, obligationsOf } from "../../measure/questions/obligations.ts";
import { actions } from "../../measure/vocabulary/attributes.ts";
import type { Register } from "../../register/register.ts";
import type { Instant } from "../../time/time.ts";
import type { Prose } from "../notice/prose.ts";
import { attestWords } from "./words.ts";

/** One thing that a body can count: what a clause names, on the devices of one of its rows. */
export interface Line {
  /** Of an invitation: what its model says, under the name of the clause that invites. */
  readonly clause: Clause;
  readonly row?: string;
  readonly asModel?: true;
}

/** Can a clause be broken on a device: does it forbid what is asked about, or ask for what ends it? */
const countsDevices = ({ modality, actions: named }: Clause): boolean =>
  named.some(({ action }) => {
    const entry = actions.get(action);
    if (entry?.unit !== "device") return false;
    if (modality === "prohibit" || modality === "recommend-against") return entry.use === "asked";
    return (modality === "oblige" || modality === "recommend") && entry.dual !== undefined;
  });

/** What an invitation would have decided, as a clause of its own: the first of its models that speaks of devices. */
const modelled = ({ says: _, ...clause }: Clause): readonly Clause[] =>
  clause.model
    .map(
      ({ modality, actions: named, to, where, says }): Clause => ({
        ...clause,
        modality,
        actions: named,
        ...(to === undefined ? {} : { to }),
        ...(where === undefined ? {} : { where }),
        ...(says === undefined ? {} : { says }),
        model: [],
      }),
    )
    .filter(countsDevices)
    .slice(0, 1);

export interface Concerned {
  readonly measure: Measure;
  readonly body: string;
  readonly register: Register;
  readonly at: Instant;
  readonly knownAt: Instant;
}

/** What a measure asks of a body at an instant, or may ask. @throws SizeExceeded (`sized`). */
export const owedBy = ({ measure, body, register, at, knownAt }: Concerned): readonly Obligation[] =>
  obligationsOf({
    measures: [measure],
    body,
    post: postOfBody(register, body, at, knownAt),
    at,
    knownAt,
    choices: new Map(),
  }).owed;

/** What a body can count under a measure: of each clause that concerns it, each row by its name, or the clause as a whole where it names none. @throws SizeExceeded (`sized`). */
export const linesOf = (concerned: Concerned): readonly Line[] => {
  const chosen = chosenIn(concerned.measure, concerned.knownAt, new Map());
  // A row that hangs on a reading which is not the chosen one has no devices.
  const stands = ({ tests }: Row): boolean =>
    tests.every(({ attribute, values }) => {
      const value = chosen.get(attribute);
      return value === undefined || values.includes(value);
    });
  return owedBy(concerned)
    .flatMap(({ clause }): readonly Line[] =>
      countsDevices(clause) ? [{ clause }] : modelled(clause).map((model) => ({ clause: model, asModel: true })),
    )
    .flatMap((line): readonly Line[] => {
      const rows = [...new Set((line.clause.where?.rows ?? []).filter(stands).flatMap(({ name }) => name ?? []))];
      return rows.length === 0 ? [line] : rows.map((row) => ({ ...line, row }));
    });
};

/** The name of a line on forms. */
export const lineName = ({ clause, row }: Line): string => (row === undefined ? clause.id : `${clause.id}.${row}`);

/** What is asked, and of which devices, in whole sentences. */
export interface LineWords {
  readonly does: string;
  readonly devices: string;
}

/** Lines in words; each clause is worded once a row. */
export const lineWords = (prose: Prose): ((line: Line) => LineWords) => {
  const { language } = prose;
  return ({ clause, row, asModel }) => {
    const rows = (clause.where?.rows ?? []).filter(({ name }) => row === undefined || name === row);
    const said = prose.clause(
      clause.where === undefined || row === undefined ? clause : { ...clause, where: condition(rows) },
    );
    return {
      does: say(asModel === true ? attestWords.model : attestWords.line, language, {
        n: prose.number(clause),
        does: said.says ?? said.does.join(" "),
      }),
      devices: said.on.length === 0 ? say(attestWords.allDevices, language) : said.on.join(" "),
    };
  };
};
