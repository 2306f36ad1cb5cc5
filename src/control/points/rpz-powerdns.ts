import { ok } from "../../problem/problem.ts";
import { aboutLines } from "../about.ts";
import type { Artefact, Order, Point } from "../point.ts";
import { uncarried } from "../uncarried.ts";
import { tagOf } from "../zone.ts";
import { luaFile, luaText } from "./lua.ts";
import { resolverReach } from "./reaches.ts";
import { canaryName, clientLines, only, policyLines, zoneText } from "./rpz.ts";
import { powerdnsWords } from "./words-powerdns.ts";
import { firstZone, resolverLimits, resolverVerify, resolverWithdraw, zoneExempt } from "./words-resolvers.ts";

const exempts = ["client", "name"] as const;

/** The packet cache answers every client alike, whoever is exempt: a question of one is answered with what another was told. */
const settingFile = "interdict-packetcache.conf";

const setting = (order: Order): Artefact => ({
  file: settingFile,
  text: `${[...aboutLines(order).map((line) => `# ${line}`), "disable-packetcache=yes"].join("\n")}\n`,
});

/** The zone as the configuration in Lua loads it. With its SOA in a refusal, clients keep that for no longer than the zone says. */
const loading = (order: Order, zone: string, tag: string): string =>
  luaFile(order, [
    `rpzFile(here .. ${luaText(`${zone}.zone`)}, { policyName = ${luaText(tag)}, tags = { ${luaText(tag)} }, includeSOA = true })`,
  ]);

/**
 * A response policy zone for PowerDNS Recursor (its documentation, “Response Policy Zones”). It has an action that lets everything through, which ends
 * the search in the zones after it: as a dry run of one measure it would lift the others, so that there is none.
 */
export const point: Point = {
  id: "rpz-powerdns",
  program: "PowerDNS Recursor 4.8",
  status: "proven",
  reach: resolverReach,
  holds: "measure",
  asked: "resolver",
  exempts,
  words: {
    covers: resolverLimits.covers,
    cannot: [...resolverLimits.cannot, firstZone],
    deploy: powerdnsWords.deploy,
    verify: resolverVerify,
    exempt: [zoneExempt, powerdnsWords.packetCache],
    withdraw: resolverWithdraw,
  },
  build: (order) => {
    const { measure, zone, restriction } = only(order);
    const tag = tagOf(measure, restriction?.version ?? order.withdrawn[0]?.version ?? "");
    const live = order.dryRun ? undefined : restriction;
    const lines = live === undefined ? [] : policyLines(order, live, true);
    const clients = live === undefined ? [] : clientLines(live);
    const canary = live === undefined ? undefined : canaryName(order);
    return ok({
      files: [
        { file: `${zone}.zone`, text: zoneText(order, zone, lines) },
        { file: `${zone}.lua`, text: loading(order, zone, tag) },
        ...(clients.length > 0 ? [setting(order)] : []),
      ],
      losses: [
        ...(order.dryRun ? [{ kind: "no-dry-run" as const, what: "rpzFile" }] : []),
        ...uncarried(order.restrictions, exempts),
      ],
      ...(canary === undefined ? {} : { canary }),
      args: { zone, canary: canary ?? "", conf: `${zone}.lua`, setting: settingFile },
    });
  },
};
