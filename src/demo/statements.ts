import { stringify } from "yaml";
import { countedOf, filled } from "./counted.ts";
import type { Fleet, Wanted } from "./fleet.ts";
import type { GeneratedFile } from "./generated.ts";
import type { Scenario } from "./scenario.ts";

/** What a body states of itself: one table, no evidence of any device. */
export function* attestationFiles(scenario: Scenario, fleet: Fleet): Generator<GeneratedFile> {
  const { body, devices } = fleet;
  const plan = body.attestation === undefined ? undefined : scenario.attestations[body.attestation];
  const [row] = plan?.rows ?? [];
  if (plan === undefined || row === undefined || devices.length === 0) return;
  const columns = ["measure", "clause", ...Object.keys(row)];
  const counted = countedOf(fleet);
  const lines = plan.rows.map((each) => {
    const cells = { measure: scenario.measure, clause: scenario.clause, ...each };
    return Object.values(cells)
      .map((value) => String(filled(value, counted) ?? ""))
      .join(";");
  });
  yield {
    path: `${body.id}/attestation.csv`,
    text: `${columns.join(";")}\n${lines.join("\n")}\n`,
    kind: "evidence",
    body: body.id,
    source: "attestation",
    receivedAt: plan.received,
    records: lines.length,
    damaged: 0,
  };
}

const comment = ({ note }: Scenario): string =>
  Object.values(note)
    .map((text) => `# ${text}\n`)
    .join("");

const written = (value: unknown): string =>
  stringify(value, {
    lineWidth: 0,
    version: "1.2",
    schema: "core",
    defaultStringType: "QUOTE_DOUBLE",
    defaultKeyType: "PLAIN",
  });

/** The bodies of the exercise, as the register reads them. */
export const registerFile = (scenario: Scenario, { seed, devices }: Wanted): GeneratedFile => {
  const [day = ""] = new Date(scenario["registers-received"]).toISOString().split("T");
  const key = "exercise";
  const bodies = scenario.bodies.map((body) => ({
    id: body.id,
    kind: body.kind,
    names: [body.names],
    within: [scenario.within],
    ...(body["uap-type"] === undefined ? {} : { facts: { "body.uap-type": body["uap-type"] } }),
    status: "confirmed",
    source: [key],
    fictional: true,
  }));
  // Addresses that lead nowhere; a body without one is to be seen as well.
  const contacts = scenario.bodies.flatMap(({ id, mail }) =>
    !mail ? [] : [{ body: id, address: `${id.split("/").at(-1) ?? id}@fictif.invalid`, source: scenario.title.fr }],
  );
  return {
    path: "registers/exercise.yaml",
    text: `# FICTIF ${scenario.exercise} ${seed} ${devices}\n${comment(scenario)}${written({ sources: { [key]: { title: scenario.title.fr, dated: day } }, bodies, contacts })}`,
    kind: "register",
    receivedAt: scenario["registers-received"],
    records: bodies.length,
    damaged: 0,
  };
};

/** What was done about the measure, as records that people enter: numbers are counted on the fleet of the body they are about. */
export function* recordFiles(scenario: Scenario, fleets: readonly Fleet[]): Generator<GeneratedFile> {
  const byBody = new Map(fleets.map((fleet) => [fleet.body.id, countedOf(fleet)]));
  for (const { file, received, records } of scenario.records) {
    const found = records.flatMap((record) => {
      const about = record.body ?? (Array.isArray(record.about) ? record.about[0] : record.about) ?? record.by;
      const whole = record.kind === "retraction" ? record : { measure: scenario.measure, ...record };
      const full = filled(whole, byBody.get(String(about)) ?? {});
      return full === undefined ? [] : [full];
    });
    if (found.length === 0) continue;
    yield {
      path: `records/${file}.yaml`,
      text: `${comment(scenario)}${written({ records: found })}`,
      kind: "records",
      receivedAt: received,
      records: found.length,
      damaged: 0,
    };
  }
}
