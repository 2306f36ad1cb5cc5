import { separatorOf } from "../rows.ts";
import type { Source } from "../source.ts";
import { columnsOf } from "../table.ts";
import { decoded, headText, lines } from "../text.ts";
import { gather, placesIn } from "./intune-rows.ts";
import { intuneAppsProves } from "./words.ts";

const nothing = new Map();

/** The raw app inventory of Intune (`AppInvRawData`, CSV): a row an application of a device. It is dated by `intune-devices`. */
export const intuneApps: Source = {
  id: "intune-app-inventory",
  kind: "inventory",
  datedBy: "intune-devices",
  ...intuneAppsProves,
  recognise: (head) => placesIn(columnsOf(headText(head))) !== undefined,
  async *observe(bytes, context) {
    let table: ReturnType<typeof gather> | undefined;
    for await (const batch of lines(decoded(bytes))) {
      let rows = batch;
      if (table === undefined) {
        const [head = "", ...others] = batch;
        const columns = columnsOf(head);
        const places = placesIn(columns);
        if (places === undefined) throw new Error("read without being recognised");
        table = gather(context, places, columns.length, separatorOf(head));
        rows = others;
      }
      table.push(rows);
      yield* table.problems();
    }
    if (table === undefined) return;
    const { devices, records, rejected } = table.end();
    yield* table.problems();
    // The devices of an export cannot have reported after it was made: the instant given is the latest.
    context.observedAt();
    for (const { record, names, sightings, damaged } of devices.values()) {
      yield { kind: "observation", record, names, scope: "part", complete: !damaged, facts: nothing, sightings };
    }
    yield { kind: "tally", records, kept: records - rejected };
  },
};
