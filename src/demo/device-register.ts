import { addDays } from "../time/time.ts";
import { dayWithin, workdays } from "./clock.ts";
import type { Device, Fleet } from "./fleet.ts";
import type { Damage, GeneratedFile } from "./generated.ts";
import { type Random, randomOf } from "./random.ts";
import type { Scenario } from "./scenario.ts";

const attributes = [
  "device.owner",
  "device.form",
  "device.managed",
  "device.manager",
  "device.internal-access",
  "device.work-mail",
  "device.professional-information",
  "device.dedicated",
  "person.as",
] as const;

const columns = ["device", "body", "holder", ...attributes, "valid-from", "valid-to"] as const;

type Facts = Readonly<Record<string, string | boolean>>;

interface Row {
  readonly holder: string;
  readonly facts: Facts;
  readonly from: string;
  readonly to: string;
}

/** A device bought by its holder: it is theirs, and no longer reaches anything of the body's. */
const sold: Facts = {
  "device.owner": "person",
  "device.managed": "none",
  "device.manager": "nobody",
  "device.internal-access": "none",
  "device.professional-information": false,
};

/** The rows of one device: several where its holder left or it was sold, none where the list forgot it. */
const rowsOf = (scenario: Scenario, { number, type, gap }: Device, random: Random): readonly Row[] => {
  const facts: Facts = {
    ...type.facts,
    "device.form": type.form,
    ...(gap === "contractor" ? { "person.as": "contractor" } : {}),
  };
  const holder = `agent-fictif-${number}`;
  const from = dayWithin(scenario.acquired, random);
  const row: Row = { holder, facts, from, to: "" };
  switch (gap) {
    case "missing-row":
      return [];
    case "holder-left": {
      const last = random.pick(workdays(...scenario.left));
      // Some lists close the row, others leave the device without a holder.
      return random.below(2) === 0
        ? [{ ...row, to: last }]
        : [
            { ...row, to: last },
            { ...row, holder: "", from: addDays(last, 1) },
          ];
    }
    case "changed-owner":
      return [
        { ...row, to: addDays(scenario.sold, -1) },
        { ...row, facts: { ...facts, ...sold }, from: scenario.sold },
      ];
    default:
      return [row];
  }
};

/** The list that a body keeps of its devices: CSV with semicolons, as spreadsheets in Belgium write it. */
export function* deviceRegisterFiles(
  scenario: Scenario,
  fleet: Fleet,
  seed: number,
  damage: Damage,
): Generator<GeneratedFile> {
  const { body, devices } = fleet;
  if (devices.length === 0) return;
  const random = randomOf(seed, body.id, "register");
  const rows = devices.flatMap((device) =>
    rowsOf(scenario, device, random).map((row) => ({ device: device.id, ...row })),
  );
  if (rows.length === 0) return;
  const damaged = damage(rows.length, random);
  const lines = rows.map(({ device, holder, facts, from, to }, place) => {
    // A value that is none.
    const told = damaged.has(place) ? { ...facts, "device.owner": "?" } : facts;
    return [device, body.id, holder, ...attributes.map((attribute) => String(told[attribute] ?? "")), from, to].join(
      ";",
    );
  });
  yield {
    path: `${body.id}/appareils.csv`,
    text: `${columns.join(";")}\n${lines.join("\n")}\n`,
    kind: "evidence",
    body: body.id,
    source: "device-register",
    receivedAt: scenario["registers-received"],
    records: lines.length,
    damaged: damaged.size,
  };
}
