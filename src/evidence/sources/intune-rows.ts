import type { Matcher } from "../../catalogue/matcher.ts";
import type { Problem } from "../../problem/problem.ts";
import type { Sighting } from "../observation.ts";
import { problemAt } from "../problems.ts";
import { identified, labeller } from "../recognise.ts";
import { cellsOf, rowReader } from "../rows.ts";
import type { Context } from "../source.ts";

const nameColumns = new Set(["application-name", "app-name", "display-name"]);
const exactColumns = new Set([
  "application-key",
  "bundle-id",
  "bundle-identifier",
  "package-name",
  "package-id",
  "package-family-name",
]);

/** Where the columns that matter stand. */
export interface Places {
  readonly device: number;
  readonly deviceName: number;
  readonly name: number;
  readonly exact: readonly number[];
}

/** Undefined when these are not the columns of an app inventory. */
export const placesIn = (columns: readonly string[]): Places | undefined => {
  const device = columns.findIndex((column) => column === "device-id" || column === "intune-device-id");
  const name = columns.findIndex((column) => nameColumns.has(column));
  if (device === -1 || name === -1) return undefined;
  const exact = columns.flatMap((column, place) => (exactColumns.has(column) ? [place] : []));
  return { device, name, exact, deviceName: columns.indexOf("device-name") };
};

/** What the rows of one device say. */
export interface Inventory {
  readonly record: number;
  readonly names: readonly string[];
  readonly sightings: Sighting[];
  damaged: boolean;
}

/** A row that could not be read, with the devices of the nearest rows that could. */
interface Damage {
  readonly text: string;
  readonly before: string | undefined;
  after: string | undefined;
}

const guid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
const isGuid = (text: string): boolean => text.length === 36 && text.search(guid) === 0;

const nothing: readonly Sighting[] = [];

/** What a row says of its application: an exact id is a sighting, a name alone a suspicion. */
const recogniser = ({ exact, name }: Places, matcher: Matcher) => {
  const labelled = labeller(matcher);
  return (cells: readonly string[]): readonly Sighting[] => {
    for (const place of exact) {
      const sure = identified(matcher, cells[place] ?? "");
      if (sure.length > 0)
        return sure.map(({ product, identifier, role }) => ({ product, identifier, role, what: "installed" }));
    }
    const alike = labelled(cells[name] ?? "");
    if (alike.length === 0) return nothing;
    return alike.map(({ product, identifier, role }) => ({ product, identifier, role, what: "suspect" }));
  };
};

/** Are the device ids of this file GUIDs, as Intune's are? Then one that is not is damaged. */
const mostlyGuids = (sample: readonly string[], { device }: Places, separator: string): boolean => {
  const rows = sample.map((line) => cellsOf(line, separator)).filter((cells) => typeof cells !== "string");
  return rows.filter((cells) => isGuid((cells[device] ?? "").trim())).length * 2 > rows.length;
};

/** Gathers the rows of an app inventory by device. */
export const gather = (context: Context, places: Places, width: number, separator: string) => {
  const devices = new Map<string, Inventory>();
  const recognise = recogniser(places, context.matcher);
  const damages: Damage[] = [];
  let open: Damage[] = [];
  let problems: Problem[] = [];
  let records = 0;
  let runs = 0;
  let last: string | undefined;
  let inventory: Inventory | undefined;
  let guids: boolean | undefined;

  const damaged = (text: string, problem: Problem) => {
    problems.push(problem);
    const damage: Damage = { text, before: last, after: undefined };
    damages.push(damage);
    open.push(damage);
  };
  const inventoryOf = (device: string, cells: readonly string[]): Inventory => {
    const known = devices.get(device);
    if (known !== undefined) return known;
    const name = (cells[places.deviceName] ?? "").trim();
    const made: Inventory = {
      record: records,
      names: name === "" || name === device ? [device] : [device, name],
      sightings: [],
      damaged: false,
    };
    devices.set(device, made);
    return made;
  };
  const take = (cells: readonly string[], line: number) => {
    records += 1;
    const device = (cells[places.device] ?? "").trim();
    // Rows of one device mostly follow each other: what was looked at for the last row is not looked at again.
    if (device !== last && (device === "" || device.includes("\uFFFD") || (guids === true && !isGuid(device)))) {
      damaged(cells.join(separator), problemAt(context, "E-EVIDENCE-NO-NAME", { line: line + 1, record: records }));
      return;
    }
    for (const damage of open) damage.after = device;
    if (open.length > 0) open = [];
    if (device !== last || inventory === undefined) {
      runs += 1;
      last = device;
      inventory = inventoryOf(device, cells);
    }
    for (const sighting of recognise(cells)) inventory.sightings.push(sighting);
  };
  const unreadable = (line: number, text: string) => {
    records += 1;
    damaged(text, problemAt(context, "E-EVIDENCE-ROW", { line: line + 1, record: records }, { columns: width }));
  };
  const used = [places.device, places.deviceName, places.name, ...places.exact];
  const wanted = Array.from({ length: width }, (_, place) => used.includes(place));
  const reader = rowReader(separator, width, take, unreadable, wanted);

  /**
   * A damaged row may be the one that mattered, so the inventory it belongs to is not complete. The device is told by what is left of the
   * row; else, where the rows of each device stand together, it is one of the two neighbours; else it may be any.
   */
  const blame = () => {
    const standTogether = runs === devices.size;
    for (const { text, before, after } of damages) {
      const cells = text.split(separator).map((cell) => cell.replaceAll('"', "").trim());
      const told = isGuid(cells[places.device] ?? "");
      const named = [...cells, ...(text.match(guid) ?? [])].filter((cell) => devices.has(cell));
      const suspects = told || named.length > 0 ? named : standTogether ? [before, after] : devices.keys();
      for (const device of suspects) {
        const inventory = devices.get(device ?? "");
        if (inventory !== undefined) inventory.damaged = true;
      }
    }
  };

  return {
    push: (batch: readonly string[]) => {
      guids ??= mostlyGuids(batch.slice(0, 50), places, separator);
      reader.push(batch);
    },
    /** The problems met since they were last asked for. */
    problems: (): readonly Problem[] => {
      const met = problems;
      problems = [];
      return met;
    },
    /** Ends the reading. */
    end: () => {
      reader.end();
      blame();
      return { devices, records, rejected: damages.length };
    },
  };
};
