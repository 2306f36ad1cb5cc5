import type { Facts } from "../../logic/index.ts";
import { clausesOver, type Decided, type Over, ruleAndPrevention } from "../../measure/decide.ts";
import { readFacts, type Surroundings } from "../../measure/facts.ts";
import type { Measure } from "../../measure/measure.ts";
import type { Asked, Ruling } from "../../measure/ruling.ts";
import { canBe, vocabulary } from "../../measure/vocabulary/attributes.ts";
import { ok, type Result } from "../../problem/problem.ts";
import type { DeviceKind } from "./kind.ts";
import { type Fitted, type Place, placesOf, stoppedBy, type Why } from "./stop.ts";

/** The evidence that is left of an action, the best first: a tool can show that there is none · only that there was contact · somebody’s word. */
export type EvidenceLeft = "observed" | "traces" | "stated";

/** One action on one kind of device: what it is under the measure, what stops it, and what can be known of it. */
export interface Row {
  readonly devices: DeviceKind;
  /** Those of which the same holds; empty where the measure names none by which it could be asked. */
  readonly products: readonly string[];
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
  /** By duty what it has stopped (`dutiesIn`). */
  readonly duties: ReadonlyMap<string, readonly string[]>;
  readonly products: readonly string[];
  /** The one of them that is asked about. */
  readonly product?: string;
  readonly points: readonly Fitted[];
  readonly evidence: (devices: DeviceKind, action: string, place: Place) => EvidenceLeft;
}

const strict = (token: string): boolean => token === "prohibited" || token === "to-remove";

/** What is meant of an action on a kind of device: its ruling, and the clauses that prevent it or oblige to stop it. */
interface Meant extends Pick<Row, "ruling" | "prevented" | "meant" | "settles"> {}

/** Is it to be stopped, and on what does that hang where it is open? */
const meantBy = ({ ruling, atMost, asks, texts }: Decided, over: readonly Over[]): Meant => {
  const prevented = over.filter(({ is }) => is === true).map(({ measure, clause }) => `${measure}#${clause}`);
  const common = { ruling, prevented: [...new Set(prevented)] };
  if (strict(ruling) || prevented.length > 0) return { ...common, meant: "yes", settles: [] };
  const may = over.filter(({ is }) => is === null);
  const open = ruling === "undetermined" && strict(atMost);
  if (may.length === 0 && !open) return { ...common, meant: "no", settles: [] };
  const settles = [...(open ? [...asks, ...texts] : []), ...may.flatMap((one) => one.settles)];
  return { ...common, meant: "open", settles: [...new Set(settles)] };
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
  readonly meant: ReadonlyMap<string, Meant>;
}

const ruled = (devices: DeviceKind, question: RowsQuestion): Result<Ruled> => {
  const { measures, body, around, asked, actions, duties, product } = question;
  const given = { ...Object.fromEntries(devices.facts), ...(body === undefined ? {} : { body }) };
  const read = readFacts(given, asked, around);
  if (!read.ok) return read;
  const exemptions = devices.exemptions.map(({ record }) => record);
  const posts = exemptions.length === 0 ? read.value : read.value.map((post) => ({ ...post, exemptions }));
  const about = (action: string) => ({
    measures,
    posts,
    productFacts: around.productFacts,
    asked: { ...asked, action, ...(product === undefined ? {} : { product }) },
  });
  const owed = new Map<string, Over[]>();
  for (const [duty, stopped] of duties) {
    const over = clausesOver(about(duty), "oblige");
    if (!over.ok) return over;
    for (const action of stopped) owed.set(action, [...(owed.get(action) ?? []), ...over.value]);
  }
  const meant = new Map<string, Meant>();
  for (const action of actions) {
    const found = ruleAndPrevention(about(action));
    if (!found.ok) return found;
    const { decided, prevents } = found.value;
    meant.set(action, meantBy(decided, [...prevents, ...(owed.get(action) ?? [])]));
  }
  return ok({ devices, meant });
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
  const asks = new Set([...whole.value.meant.values()].flatMap(({ settles }) => settles));
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

const rowsOfKind = ({ devices, meant }: Ruled, question: RowsQuestion): readonly Row[] => {
  const { products, points, evidence } = question;
  return [...meant].flatMap(([action, own]) => {
    const rows = placesOf(action).map(
      (place): Row => ({
        devices,
        products,
        action,
        network: place,
        ...own,
        ...stoppedBy(points, action, devices, place),
        evidence: evidence(devices, action, place),
      }),
    );
    return together(rows);
  });
};

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
