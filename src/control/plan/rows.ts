import { attributesOf, type Facts } from "../../logic/index.ts";
import { type Decided, ruleOnly } from "../../measure/decide.ts";
import { readFacts, type Surroundings } from "../../measure/facts.ts";
import { type Clause, clauseOf, type Measure } from "../../measure/measure.ts";
import type { Asked, Ruling } from "../../measure/ruling.ts";
import { canBe, vocabulary } from "../../measure/vocabulary/attributes.ts";
import { ok, type Result } from "../../problem/problem.ts";
import type { Point } from "../point.ts";
import type { Restriction } from "../restriction.ts";
import { type DeviceKind, exemptFrom } from "./kind.ts";
import { type Place, placesOf, stoppedBy, type Why } from "./stop.ts";

/** The evidence that is left of an action, the best first: a tool can show that there is none · only that there was contact · somebody’s word. */
export type EvidenceLeft = "observed" | "traces" | "stated";

/** One action on one kind of device: what it is under the measure, what stops it, and what can be known of it. */
export interface Row {
  readonly devices: DeviceKind;
  readonly action: string;
  /** `any`: the same wherever the device is. */
  readonly network: Place | "any";
  readonly ruling: Ruling["ruling"];
  /** The clauses that prevent it, apart from whether it is prohibited. */
  readonly prevented: readonly string[];
  /** `yes`: it is prohibited, or to be prevented; `open`: under some readings or facts. */
  readonly meant: "yes" | "open" | "no";
  /** Facts and texts that would settle what is open. */
  readonly settles: readonly string[];
  readonly points: readonly string[];
  /** Why nothing stops it. */
  readonly why?: Why;
  readonly evidence: EvidenceLeft;
}

export interface RowsQuestion {
  /** Those that `rule` would ask. */
  readonly measures: readonly Measure[];
  readonly body?: string;
  readonly around: Surroundings;
  readonly asked: Omit<Asked, "action">;
  readonly kinds: readonly DeviceKind[];
  readonly actions: readonly string[];
  readonly points: readonly Point[];
  readonly restriction: Restriction;
  readonly evidence: (devices: DeviceKind, action: string, place: Place) => EvidenceLeft;
}

const strict = (token: string): boolean => token === "prohibited" || token === "to-remove";

/** The clauses that may prevent it: in force, or perhaps, and it is open whether they speak of it. */
const openPreventions = (
  { clauses }: Decided,
  devices: DeviceKind,
  measures: readonly Measure[],
): readonly Clause[] => {
  const free = exemptFrom(devices);
  return clauses
    .filter(({ effect, state }) => effect === "open" && (state === "in-force" || state === "open"))
    .filter(({ measure, id }) => !free.has(`${measure}#${id}`))
    .flatMap(({ measure, id }) =>
      measures.filter((one) => one.id === measure).flatMap((one) => clauseOf(one, id) ?? []),
    )
    .filter(({ modality }) => modality === "prevent");
};

/** What a clause asks of a device and of whoever holds it. */
const factsAsked = ({ to, where }: Clause): readonly string[] =>
  [to, ...(where === undefined ? [] : [where])].flatMap(attributesOf).filter((id) => /^(?:device|person)\./.test(id));

/** The clauses that prevent it on devices that are not exempt from them. */
const preventing = ({ prevented }: Decided, devices: DeviceKind): readonly string[] => {
  const free = exemptFrom(devices);
  return prevented.filter((id) => !free.has(id));
};

/** Is it to be stopped, and on what does that hang where it is open? */
const meantBy = (
  decided: Decided,
  devices: DeviceKind,
  measures: readonly Measure[],
): Pick<Row, "meant" | "settles"> => {
  const { ruling, atMost, asks, texts } = decided;
  const { facts } = devices;
  if (strict(ruling) || preventing(decided, devices).length > 0) return { meant: "yes", settles: [] };
  const may = openPreventions(decided, devices, measures);
  if (may.length > 0 || (ruling === "undetermined" && strict(atMost)))
    return {
      meant: "open",
      settles: [...new Set([...asks, ...texts, ...may.flatMap(factsAsked).filter((fact) => !facts.has(fact))])],
    };
  return { meant: "no", settles: [] };
};

/** The places of one action, as one where nothing tells them apart. */
const together = (rows: readonly Row[]): readonly Row[] => {
  const [first, ...others] = rows;
  const key = ({ points, why, evidence }: Row) => JSON.stringify([points, why, evidence]);
  return first !== undefined && others.length > 0 && others.every((one) => key(one) === key(first))
    ? [{ ...first, network: "any" }]
    : rows;
};

/** A kind of device with what each action is on it. */
interface Ruled {
  readonly devices: DeviceKind;
  readonly rulings: ReadonlyMap<string, Decided>;
}

const ruled = (devices: DeviceKind, { measures, body, around, asked, actions }: RowsQuestion): Result<Ruled> => {
  const given = { ...Object.fromEntries(devices.facts), ...(body === undefined ? {} : { body }) };
  const read = readFacts(given, asked, around);
  if (!read.ok) return read;
  const exemptions = devices.exemptions.map(({ record }) => record);
  const posts = exemptions.length === 0 ? read.value : read.value.map((post) => ({ ...post, exemptions }));
  const rulings = new Map<string, Decided>();
  for (const action of actions) {
    const question = { measures, posts, productFacts: around.productFacts };
    const found = ruleOnly({ ...question, asked: { ...asked, action } });
    if (!found.ok) return found;
    rulings.set(action, found.value);
  }
  return ok({ devices, rulings });
};

/** How many kinds are made at most of one that nobody has counted. */
const finest = 12;

/**
 * A kind as it was ruled on; one that nobody has counted falls apart into those that the facts of a device, where a ruling hangs on them, make of it:
 * devices that carry what the measure asks for, and those that do not.
 */
const apart = (devices: DeviceKind, question: RowsQuestion, room = finest): Result<readonly Ruled[]> => {
  const whole = ruled(devices, question);
  if (!whole.ok || devices.n !== null) return whole.ok ? ok([whole.value]) : whole;
  const asks = new Set(
    [...whole.value.rulings.values()].flatMap((one) => meantBy(one, devices, question.measures).settles),
  );
  const fact = [...asks].find((id) => id.startsWith("device.") && vocabulary.has(id) && !devices.facts.has(id));
  const values = fact === undefined ? [] : (vocabulary.get(fact)?.values ?? []);
  if (fact === undefined || values.length === 0 || values.length > room) return ok([whole.value]);
  const parts: Ruled[] = [];
  for (const value of values) {
    const facts: Facts = new Map([...devices.facts, [fact, value]]);
    if (!canBe(facts)) continue;
    const part = apart({ ...devices, facts }, question, room / values.length);
    if (!part.ok) return part;
    parts.push(...part.value);
  }
  return ok(parts);
};

const rowsOfKind = ({ devices, rulings }: Ruled, question: RowsQuestion): readonly Row[] =>
  [...rulings].flatMap(([action, decided]) => {
    const meant = meantBy(decided, devices, question.measures);
    const rows = placesOf(action).map(
      (place): Row => ({
        devices,
        action,
        network: place,
        ruling: decided.ruling,
        prevented: preventing(decided, devices),
        ...meant,
        ...stoppedBy(question.points, action, devices, place, question.restriction),
        evidence: question.evidence(devices, action, place),
      }),
    );
    return together(rows);
  });

/**
 * Every action on every kind of device, once or by where the device is: ruled on by the same function as everybody’s questions (`rule`). Pure.
 * Problems: those of facts, E-RULE-SIZE.
 */
export const rowsOf = (question: RowsQuestion): Result<readonly Row[]> => {
  const rows: Row[] = [];
  for (const devices of question.kinds) {
    const kinds = apart(devices, question);
    if (!kinds.ok) return kinds;
    rows.push(...kinds.value.flatMap((kind) => rowsOfKind(kind, question)));
  }
  return ok(rows);
};
