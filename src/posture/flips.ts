import type { Exemption } from "../deed/deed.ts";
import { standingsIn } from "../deed/exemption.ts";
import { indexed } from "../deed/exemption-course.ts";
import { isDate, isText } from "../measure/attribute-names.ts";
import { triedBy } from "../measure/exemption.ts";
import { dayOf, type Instant, writeInstant } from "../time/time.ts";
import { reason } from "./because.ts";
import { tokenOf } from "./counts.ts";
import { decide, type Outcome } from "./list.ts";
import { unobservableBecause } from "./observable.ts";
import type { Flip, Reason, VerdictClass } from "./posture.ts";
import type { Look } from "./proof.ts";
import type { Scene } from "./scene.ts";
import { inOrder, type Mark } from "./timeline.ts";
import { lookUnder, openOf } from "./under.ts";
import { type Unit, versionAt } from "./unit.ts";
import { askedId } from "./variables.ts";

/** A record that does not exist yet. */
const yetToCome = "";

const withMarks = (unit: Unit, more: readonly Mark[]): Unit => ({
  ...unit,
  marks: [...unit.marks, ...more].sort(inOrder),
});

/** The unit if a complete inventory of this instant showed the product absent. */
export const withInventory = (look: Look, at: Instant): Look => ({
  ...look,
  unit: withMarks(look.unit, [{ kind: "shown", at, source: "inventory", present: [], record: yetToCome }]),
});

/** The unit if a test of every path of every unit of its body had passed at this instant. */
export const withTest = (look: Look, at: Instant): Look => {
  const { unit, lens } = look;
  const test = { at, of: Number.POSITIVE_INFINITY, channel: lens.aspect.channel, record: yetToCome };
  return { ...look, unit: { ...unit, body: { ...unit.body, tests: [...unit.body.tests, test] } } };
};

const withExemption = (look: Look): Look => {
  const { unit, lens } = look;
  const { at, measure } = lens.view;
  // One that the text allows, where it says which those are.
  const [exception] = triedBy(lens.aspect.clause.exceptions);
  const on = dayOf(at, measure.zone);
  const granted: Exemption = {
    kind: "exemption",
    id: yetToCome,
    by: { body: unit.body.id },
    about: [unit.body.id],
    alsoAbout: [],
    measure: measure.id,
    at: { kind: "unknown" },
    known: at,
    basis: "record",
    source: { title: yetToCome },
    status: "granted",
    devices: [unit.device],
    holders: [],
    clients: [],
    groups: [],
    names: [],
    ground: exception?.grounds[0] ?? yetToCome,
    approver: { capacity: exception?.approvers[0] ?? yetToCome },
    delegated: false,
    granted: at,
    mitigations: (exception?.mitigations ?? []).map(({ id }) => ({ id, shown: true, on })),
  };
  const exemptions = indexed([...unit.body.exemptions.all, { first: granted, changes: [] }]);
  return { ...look, unit: { ...unit, body: { ...unit.body, exemptions } } };
};

/** What would have to be retracted: each record that a fault rests on. */
const withoutFaults = (look: Look, outcome: Outcome): Look => {
  const records = new Set(outcome.faults.map(({ mark }) => mark.record));
  return { ...look, unit: { ...look.unit, marks: look.unit.marks.filter(({ record }) => !records.has(record)) } };
};

const unsettled: ReadonlySet<VerdictClass> = new Set([
  "undetermined",
  "stale",
  "unobserved",
  "unobservable",
  "attested",
]);

/** Is the class an answer, rather than a gap in what is known? */
export const isSettled = (verdict: VerdictClass): boolean => !unsettled.has(verdict);

/** The readings that would change the class: each other value of one text, claim or unknown fact. */
const readingFlips = (
  look: Look,
  outcome: Outcome,
  scene: Scene,
  class_: (look: Look) => VerdictClass,
): readonly { to: VerdictClass; by: Reason }[] => {
  const { lens } = look;
  const open = openOf(look, outcome);
  const variables = [...new Set([...open, ...lens.readings])];
  const { profile } = versionAt(look.unit, lens.view.at);
  return variables.flatMap((variable) =>
    lens.valuesOf(variable).flatMap((value) => {
      const assumed = new Map([[variable, value]]);
      if (profile !== "left" && open.includes(variable) && !lens.canBe(profile.facts, assumed)) return [];
      const to = class_(lookUnder(look, assumed, scene));
      const key = !isText(variable)
        ? "flip-fact"
        : variable.startsWith("claim.")
          ? "flip-claim"
          : isDate(variable)
            ? "flip-date"
            : "flip-text";
      return to === outcome.class ? [] : [{ to, by: reason(key, { id: askedId(variable), value: String(value) }) }];
    }),
  );
};

/** The records and declarations, each alone, that would change the class; every one is tried on the list itself. */
export const flipsOf = (look: Look, outcome: Outcome, scene: Scene): readonly Flip[] => {
  const { lens, unit } = look;
  const { at } = lens.view;
  const { channel, clause } = lens.aspect;
  const class_ = (other: Look): VerdictClass => decide(other, scene.asked.policy).class;
  const tried: { to: VerdictClass; by: Reason }[] = [];
  const attempt = (by: Reason, other: Look): void => {
    const to = class_(other);
    if (to !== outcome.class) tried.push({ to, by });
  };
  const counted = outcome.line >= 6;
  const { profile } = versionAt(unit, at);
  const observable = profile !== "left" && unobservableBecause(profile.facts, channel) === undefined;
  if (counted && outcome.line !== 6) {
    const last = unit.marks.findLast((mark) => mark.at <= at);
    if (channel === "app" && observable)
      attempt(
        reason("flip-inventory", { after: last === undefined ? "" : writeInstant(last.at) }),
        withInventory(look, at),
      );
    if (channel === "web" || channel === "network") attempt(reason("flip-test", { channel }), withTest(look, at));
    if (["compliant", "attested", "unobserved", "stale"].includes(outcome.class) && channel === "app") {
      const product = lens.view.measure.product;
      if (product !== undefined) {
        const seen: Mark = { kind: "have", from: at, at, product, record: yetToCome };
        attempt(reason("flip-present", { product }), { ...look, unit: withMarks(unit, [seen]) });
      }
    }
    if (["unobserved", "unobservable", "stale"].includes(outcome.class)) {
      const statement = { at, absent: true, clause: clause.id, record: yetToCome };
      attempt(reason("flip-attestation"), { ...look, unit: { ...unit, statements: [...unit.statements, statement] } });
    }
    if (["breach", "due", "undetermined"].includes(outcome.class)) {
      const { measure } = look.lens.view;
      const { exceptions, id: clause } = look.lens.aspect.clause;
      const asked = { body: unit.body.id, measure: measure.id, clause, exceptions, zone: measure.zone, at };
      const known = standingsIn(unit.body.exemptions.all, asked).find(({ state }) => state === "valid")?.deed;
      attempt(
        known === undefined
          ? reason("flip-exemption")
          : reason("flip-exemption-named", { exemption: known.id }, [{ kind: "deed", id: known.id }]),
        withExemption(look),
      );
    }
    if (outcome.class === "breach" || outcome.class === "remedied") {
      const records = [...new Set(outcome.faults.map(({ mark }) => mark.record))];
      attempt(
        reason(
          "flip-retraction",
          { n: records.length },
          records.map((id) => ({ kind: "observation", id })),
        ),
        withoutFaults(look, outcome),
      );
    }
  }
  if (outcome.class === "exempt") attempt(reason("flip-exemption-ends"), { ...look, exempting: "none" });
  tried.push(...readingFlips(look, outcome, scene, class_));
  const seen = new Set<string>();
  return tried
    .map(({ to, by }): Flip => ({ to: tokenOf(clause, to), by }))
    .filter((flip) => {
      const key = JSON.stringify([flip.to, flip.by.key, flip.by.args]);
      return !seen.has(key) && seen.add(key) !== undefined;
    });
};
