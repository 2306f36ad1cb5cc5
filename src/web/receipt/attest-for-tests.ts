import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { command as load } from "../../cli/load.ts";
import { command as prepare } from "../../cli/notify-prepare.ts";
import { posture } from "../../cli/posture.ts";
import { runCommand } from "../../cli/run.test-help.ts";
import { hiddenIn, linkedOf, opener } from "./linked.test-help.ts";

/** A ban, and an invitation with a model decision. */
export const ban = "be/wal/2023-tiktok";
export const letter = "be/bru/2023-tiktok-communes";

const register = `# FICTIF
sources: {f: {title: "Invention (fictif)"}}
bodies:
  - {id: be/ex/service, kind: service, names: [{fr: "Service inventé", nl: "Verzonnen dienst"}], languages: {fr: language-region}, within: [be/wal], status: confirmed, source: [f], fictional: true}
  - {id: be/ex/other, kind: service, names: [{fr: "Autre service inventé"}], languages: {fr: language-region}, within: [be/wal], status: confirmed, source: [f], fictional: true}
  - {id: be/ex/town, kind: local, names: [{fr: "Ville inventée", nl: "Verzonnen stad"}], languages: {fr: bilingual-region, nl: bilingual-region}, within: [be/bru], status: confirmed, source: [f], fictional: true}
contacts:
  - {body: be/ex/service, address: service@fictif.invalid, source: f}
  - {body: be/ex/town, address: ville@fictif.invalid, source: f}
`;

const today = "2023-04-10";

/** How many devices the register of the invented service has. */
export const fleet = 8;

const devices = `device,body,device.owner,device.managed,device.professional-information,valid-from\n${Array.from(
  { length: fleet },
  (_, n) => `D${n},be/ex/service,authority,full,true,2023-01-01\n`,
).join("")}`;

const where = (data: string) => ({ data, now: `${today}T10:00` });

/** A data folder in which notices are prepared and a register is loaded: made once, and copied. */
const folder = async (): Promise<string> => {
  const data = mkdtempSync(join(tmpdir(), "interdict-attest-"));
  mkdirSync(join(data, "registers"));
  writeFileSync(join(data, "registers", "r.yaml"), register);
  const flags = { json: true, world: "fictional", at: today } as const;
  await runCommand(prepare, [ban], { ...flags, body: ["be/ex/service", "be/ex/other"] }, where(data));
  await runCommand(prepare, [letter], { ...flags, body: ["be/ex/town"] }, where(data));
  writeFileSync(join(data, "devices.csv"), devices);
  await runCommand(load, [join(data, "devices.csv")], { body: "be/ex/service", json: true }, where(data));
  return data;
};

let made: Promise<string> | undefined;

/** Removes what the examples were copied from. */
export const tidy = async (): Promise<void> => {
  if (made !== undefined) rmSync(await made, { recursive: true, force: true });
  made = undefined;
};

/** A data folder of its own, its pages, and the mails that were queued. */
export const exampleOf = async () => {
  made ??= folder();
  const data = mkdtempSync(join(tmpdir(), "interdict-attest-"));
  cpSync(await made, data, { recursive: true });
  const linked = linkedOf(data, where(data).now);
  const { clock, reading } = linked;
  const keys = await reading(
    (store) =>
      new Map(
        store
          .statement("SELECT body, key FROM notice")
          .all()
          .map(({ body, key }) => [String(body), String(key)]),
      ),
  );
  return {
    ...linked,
    link: (body: string): string => linked.linkTo(keys.get(body) ?? ""),
    replies: () =>
      reading((store) =>
        store
          .statement("SELECT state FROM reply ORDER BY seq")
          .all()
          .map(({ state }) => state),
      ),
    /** How many devices of the service `posture` counts as attested. */
    attested: async (): Promise<number> => {
      const now = new Date(clock.now).toISOString();
      const { out } = await runCommand(
        posture,
        [ban],
        { json: true, fictional: true, body: "be/ex/service", at: today },
        { data, now },
      );
      const app_ = JSON.parse(out).clauses.find((one: { channel: string }) => one.channel === "app");
      return app_.bodies[0].verdicts.attested;
    },
  };
};

export type Example = Awaited<ReturnType<typeof exampleOf>>;

export const who = { capacity: "director-general", words: "", behalf: "Service inventé" };

/** Somebody who opens links, fills in forms and sends tables. */
export const visitor = (example: () => Example) => {
  const { get, post, send } = opener(example);
  /** Opens the page that takes tables and sends one. */
  const upload = async (
    bytes: Uint8Array<ArrayBuffer> | string,
    fields: Readonly<Record<string, string>> = {},
    body = "be/ex/service",
  ) => {
    const path = `${example().link(body)}/table`;
    const form = new FormData();
    const all = { ...hiddenIn((await get(path)).text), ...who, ...fields };
    for (const [name, value] of Object.entries(all)) form.set(name, value);
    form.set("file", new Blob([bytes]), "missing.csv");
    return get(path, { method: "POST", body: form });
  };
  /** Follows the last mail and presses a button there. */
  const press = (action: "confirm" | "contest") => send(example().mails.at(-1)?.path ?? "", { action });
  return { get, post, send, upload, press };
};

/** As Excel writes it in Belgium: Windows-1252, `;`, CRLF. */
export const asExcel = (rows: readonly (readonly string[])[]): Uint8Array<ArrayBuffer> => {
  const cells = (row: readonly string[]): string =>
    row.map((cell) => (/[";\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(";");
  const text = rows.map((row) => `${cells(row)}\r\n`).join("");
  const map = new Map([
    ["’", 0x92],
    ["«", 0xab],
    ["»", 0xbb],
    ["\u00a0", 0xa0],
    ["\u202f", 0x20],
    ["…", 0x85],
  ]);
  return Uint8Array.from(text, (one) => map.get(one) ?? one.charCodeAt(0));
};
