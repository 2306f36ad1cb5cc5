import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseInstant } from "../../time/time.ts";
import { fileOf, loadAll, observed, openTestStore, stateOf } from "../for-tests.ts";
import { controlsSeenOf } from "../read.ts";

const line = (message: string, time = "Apr 03 19:22:20") => `${time} unbound[3016:1f] ${message}`;
const asked = (name: string, client = "192.0.2.7", time?: string) => line(`query: ${client} ${name}. A IN`, time);
const observedAt = parseInstant("2023-04-12") ?? 0;
const log = (...lines: string[]) => `${lines.join("\n")}\n`;

describe("an Unbound log", () => {
  it("keeps who asked for a name of a product, in whatever case, and with which role; and nothing else", async () => {
    const { store, observations, loaded } = await observed(
      log(
        asked("www.ZAZOU.example"),
        asked("notzazou.example"),
        asked("secret.example", "192.0.2.9"),
        asked("track.zazou.example", "192.0.2.8"),
      ),
      { observedAt },
    );
    expect(loaded).toMatchObject({ source: "unbound-log", records: 4, kept: 2, devices: 2, sightings: 2 });
    expect(observations).toMatchObject([
      {
        names: ["192.0.2.7"],
        scope: "network",
        complete: false,
        observedAt: parseInstant("2023-04-03T19:22:20"),
        sightings: [{ what: "contact", role: "app-core", name: "www.zazou.example" }],
      },
      { names: ["192.0.2.8"], sightings: [{ role: "tracker" }] },
    ]);
    expect(JSON.stringify(store.statement("SELECT * FROM observation").all())).not.toContain("secret");
  });

  it("takes the year from the day it was taken; later lines are of the year before", async () => {
    const { observations } = await observed(
      log(asked("zazou.example", "a::1", "Dec 31 23:59:59"), asked("zazou.example", "b::1", "Apr 12 23:59:59")),
      { observedAt },
    );
    expect(observations.map((each) => each.observedAt)).toEqual([
      parseInstant("2022-12-31T23:59:59"),
      parseInstant("2023-04-12T23:59:59"),
    ]);
    const leap = await observed(log(asked("zazou.example", "a::1", "Feb 29 10:00:00")), { observedAt });
    expect(leap.codes).toEqual(["E-EVIDENCE-LINE"]);
  });

  it("refuses a log without years when nobody says when it was taken", async () => {
    expect((await observed(log(asked("zazou.example")))).loaded).toMatchObject({
      refused: true,
      rejected: [{ code: "E-EVIDENCE-NEEDS-DAY" }],
    });
  });

  it.each([
    ["[1680542540] unbound[3016:0] query: 192.0.2.7 zazou.example. A IN", "2023-04-03T19:22:20+02:00"],
    [
      "2023-04-03T19:22:20.250+02:00 unbound[3016:0] reply: 192.0.2.7 zazou.example. A IN NOERROR 0.0 0 55",
      "2023-04-03T19:22:20.250+02:00",
    ],
    [
      "2023-04-03T17:22:20Z dns1 unbound[77]: [3016:0] info: 192.0.2.7 zazou.example. AAAA IN",
      "2023-04-03T19:22:20+02:00",
    ],
  ])("reads %s without being told", async (text, at) => {
    const { first } = await observed(log(text));
    expect(first?.observedAt).toBe(parseInstant(at));
  });

  it("marks a contact that the policy zone refused, and not one that it let through", async () => {
    const rule = (name: string, action: string, time?: string) =>
      line(`info: rpz: applied [be/wal/x v1] *.zazou.example. ${action} 192.0.2.7@57687 ${name}. A IN`, time);
    const { first, observations } = await observed(
      log(
        asked("www.zazou.example"),
        asked("free.zazou.example"),
        rule("free.zazou.example", "rpz-passthru"),
        rule("www.zazou.example", "rpz-nxdomain", "Apr 03 19:22:21"),
      ),
      { observedAt },
    );
    expect(first?.sightings.map(({ name, blocked }) => [name, blocked])).toEqual([
      ["free.zazou.example", undefined],
      ["www.zazou.example", true],
    ]);
    expect(observations).toHaveLength(2);
  });

  it("records rules once a day and canaries each time", async () => {
    const rule = (time: string) =>
      line("info: rpz: applied [tag] *.zazou.example. rpz-nxdomain 192.0.2.7@5 a.zazou.example. A IN", time);
    const canary = line(
      "info: rpz: applied [tag] ab12.canary.rpz.example. rpz-local-data 192.0.2.7@5 AB12.canary.rpz.example. TXT IN",
    );
    const content = log(
      rule("Apr 03 09:00:00"),
      rule("Apr 03 10:00:00"),
      rule("Apr 04 10:00:00"),
      line("query: 192.0.2.7 ab12.canary.rpz.example. TXT IN"),
      canary,
    );
    const { store } = await observed(content, { observedAt });
    const seen = await controlsSeenOf(store, { knownAt: Number.POSITIVE_INFINITY });
    const rules = seen.filter(({ what }) => what === "rule-applied");
    expect(rules.map(({ at, tag, action }) => [at, tag, action])).toEqual(
      ["2023-04-03T09:00", "2023-04-04T10:00"].map((at) => [parseInstant(at), "tag", "rpz-nxdomain"]),
    );
    const canaries = seen
      .filter(({ canary }) => canary === "ab12.canary.rpz.example")
      .map(({ what, client }) => `${what} ${client}`);
    expect(canaries.toSorted()).toEqual(["canary-applied 192.0.2.7", "canary-asked 192.0.2.7"]);
    expect(seen).toHaveLength(4);
  });

  it("gives the same whether it is cut between any two lines or not, or loaded twice", async () => {
    const lines = [
      asked("zazou.example"),
      asked("www.zazou.example"),
      line("info: rpz: applied [t] zazou.example. rpz-nodata 192.0.2.7@5 zazou.example. A IN"),
      asked("zazou.example", "192.0.2.8"),
      asked("zazou.example", "192.0.2.7", "Apr 03 19:22:21"),
    ];
    const whole = openTestStore();
    await loadAll(whole, [fileOf(log(...lines))], { observedAt });
    for (let cut = 1; cut < lines.length; cut++) {
      const halves = openTestStore();
      const paths = [fileOf(log(...lines.slice(cut))), fileOf(log(...lines.slice(0, cut))), fileOf(log(...lines))];
      await loadAll(halves, paths, { observedAt });
      expect(await stateOf(halves)).toBe(await stateOf(whole));
    }
  });

  it("reports lines that are none of Unbound's or cut, and keeps the others", async () => {
    const { loaded } = await observed(
      log(
        asked("zazou.example"),
        "garbage",
        line("query: 192.0.2.7 zaz"),
        line("info: start of service (unbound 1.17.1)."),
      ),
      { observedAt },
    );
    expect(loaded).toMatchObject({ records: 4, kept: 1, rejected: [{ place: { line: 2 } }, { place: { line: 3 } }] });
  });

  const sample = new URL(
    "../../../../shared/evidence-samples/emitted-by-real-tools/unbound-1.17.1.log",
    import.meta.url,
  );
  it.skipIf(!existsSync(sample))("reads every line that the real tool wrote", async () => {
    const { loaded } = await observed(readFileSync(sample), { observedAt: parseInstant("2026-11-21") ?? 0 });
    expect(loaded).toMatchObject({ records: 40, rejected: [], refused: false });
  });
});
