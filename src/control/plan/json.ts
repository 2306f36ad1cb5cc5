import type { Language } from "../../language/language.ts";
import { say } from "../../language/say.ts";
import type { Standing } from "../standing.ts";
import type { Plan, PointPlan } from "./plan.ts";
import type { Row } from "./rows.ts";

const devicesJson = ({ devices, products, action, network }: Row) => ({
  devices: Object.fromEntries(devices.facts),
  products,
  action,
  network,
  n: devices.n,
  ...(devices.exemptions.length === 0
    ? {}
    : { exemptions: devices.exemptions.map(({ ids, record: { clause }, holds }) => ({ ids, clause, holds })) }),
});

const openJson = ({ settles }: Row) => (settles.length === 0 ? {} : { settles });

const mandateJson = (standing: Standing | null) => {
  if (standing === null) return null;
  if (standing.kind === "restriction") {
    const { grounds, actions, from = null, until = null, assumed } = standing;
    return { kind: "mandate", grounds, actions, from, until, assumed };
  }
  return standing.kind === "withdrawn" ? { kind: "withdrawal", state: standing.state } : standing;
};

const pointJson = ({ point, mandated, covers, losses, evidenceLeft }: PointPlan, language: Language) => {
  const { forms, managed, network, actions } = point.reach;
  return {
    point: point.id,
    status: point.status,
    mandated,
    covers: [{ forms, managed, network }],
    actions,
    stops: covers.map((row) => ({ ...devicesJson(row), ruling: row.ruling, prevented: row.prevented })),
    cannot: point.words.cannot.map((text) => say(text, language)),
    losses,
    evidenceLeft,
  };
};

/** The contract of `interdict control plan --json`; `at` as it was asked, sentences in one language. */
export const planJson = (plan: Plan, at: string, language: Language) => ({
  measure: plan.measure.id,
  body: plan.body,
  at,
  devices: plan.known,
  clauses: plan.clauses.map(({ clause: { id, modality }, state }) => ({ id, modality, state })),
  mandate: mandateJson(plan.standing),
  points: plan.points.map((one) => pointJson(one, language)),
  uncovered: plan.uncovered.map((row) => ({
    ...devicesJson(row),
    ruling: row.ruling,
    prevented: row.prevented,
    why: row.why,
    bestEvidence: row.evidence,
    ...openJson(row),
  })),
  blockedNotCovered: plan.blockedNotCovered.map((row) => ({
    ...devicesJson(row),
    ruling: row.ruling,
    points: row.points,
    ...openJson(row),
  })),
  names: { blocked: plan.restriction.names, leftOut: plan.restriction.leftOut },
  applications: plan.restriction.apps,
  openProducts: plan.restriction.openProducts,
  exemptions: plan.exemptions,
});
