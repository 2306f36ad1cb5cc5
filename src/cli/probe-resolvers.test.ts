import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Internet, startInternet } from "../control/real/internet.test-help.ts";
import { missing } from "../control/real/program.test-help.ts";
import { type Resolver, startResolver } from "../control/real/resolver.test-help.ts";
import { kinds } from "../control/real/resolver-kinds.test-help.ts";
import { partsOf } from "../control/real/resolver-parts.test-help.ts";
import { controlProbe } from "./control-probe.ts";
import { body, makeWorld, measure, type World } from "./control-world.test-help.ts";

const points = { bind: "rpz-bind", knot: "rpz-knot", powerdns: "rpz-powerdns", dnsmasq: "dnsmasq" } as const;

/** An internet in which every name that a build is asked for exists. */
const internetOf = async (): Promise<Internet> => {
  const world = await makeWorld();
  const built = await world.build("2023-04-15", "rpz-unbound");
  world.remove();
  const names: readonly string[] = built.measures[0].asks;
  return startInternet(Object.fromEntries(names.map((name) => [name, { A: "192.0.2.7" }])));
};

// What happens in full is shown with Unbound (control-probe.test.ts): here, that the same questions say the same of the others.
describe.each(["bind", "knot", "powerdns", "dnsmasq"] as const)("control probe of a real %s", (kind) => {
  const point = points[kind];
  const isMissing = missing(kinds[kind].program);
  let internet: Internet;
  let resolver: Resolver;
  let world: World;
  beforeAll(async () => {
    if (isMissing) return;
    [world, internet] = await Promise.all([makeWorld(), internetOf()]);
    resolver = await startResolver(kind, internet, {});
  });
  afterAll(async () => {
    await resolver?.stop();
    await internet?.stop();
    world?.remove();
  });

  const probe = async (now: string, more: Readonly<Record<string, string>> = {}) => {
    const asked = { body, point: [point], address: `127.0.0.1:${resolver.port}`, ...more };
    const { exit, said } = await world.run(controlProbe, [], asked, now);
    return { exit, ...said.points[0] };
  };

  /** The files that were built last; BIND is told to put off a second version of a zone for seconds, and not for a minute. */
  const files = () =>
    world.files(point).map(({ file, text }) => ({
      file,
      text: text.replace("} break-dnssec yes", "} min-update-interval 5 break-dnssec yes"),
    }));

  const deploy = (): Promise<void> =>
    resolver.change(
      { files: files(), ...partsOf[kind](new Map(files().map(({ file, text }) => [file, text]))) },
      "restart",
    );

  it.skipIf(isMissing)("reaches every name before, none while it is live, and every one after", async () => {
    const built = await world.build("2023-04-15", point);
    const before = await probe("2023-04-15T10:00");
    expect(before).toMatchObject({ exit: 1, measure, live: "none", result: "failed" });
    expect(new Set(before.found.map(({ result }: { readonly result: string }) => result))).toEqual(
      new Set(["reachable"]),
    );
    await deploy();
    const live = await probe("2023-04-15T11:00");
    expect(live).toMatchObject({ exit: 0, live: built.version, result: "passed" });
    expect(live.found.length).toBe(before.found.length);
    for (const one of live.found) expect(one).toMatchObject({ result: "blocked", by: built.version });
    await world.build("2023-07-01", point);
    await deploy();
    expect(await probe("2023-07-01T13:00")).toMatchObject({ exit: 0, expected: "none", live: "none" });
  });

  if (kind !== "bind") return;
  it.skipIf(isMissing)("waits while BIND puts off the next version of a zone", async () => {
    const first = await world.build("2023-04-15", point);
    await deploy();
    await world.record(
      `- {kind: exemption, about: ${body}, by: ${body}, measure: ${measure}, clause: ban, status: granted, clients: [192.0.2.9], ground: scientific, granted: 2023-05-01, at: 2023-05-01, source: "Dérogation (fictif)"}\n`,
      "2023-05-01T08:00",
    );
    const second = await world.build("2023-05-02", point);
    expect(second.version).not.toBe(first.version);
    for (const { file, text } of files()) writeFileSync(join(resolver.folder, file), text);
    resolver.command("reload");
    await resolver.until((log) => log.includes("deferring update"));
    // It looks the old names up in the new zone: neither version shows itself.
    expect(await probe("2023-05-02T10:00")).toMatchObject({ exit: 4, expected: second.version, result: "not-tested" });
    expect(await probe("2023-05-02T10:01", { wait: "60" })).toMatchObject({ exit: 0, live: second.version });
  });
});
