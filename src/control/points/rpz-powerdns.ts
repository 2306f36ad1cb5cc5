import { ok } from "../../problem/problem.ts";
import { aboutLines } from "../about.ts";
import type { Artefact, Order, Point } from "../point.ts";
import { luaFile, luaText } from "./lua.ts";
import { resolverBuilt } from "./rpz.ts";
import { powerdnsWords } from "./words-powerdns.ts";
import { resolverLimits, resolverVerify, resolverWithdraw, zoneExempt } from "./words-resolvers.ts";
import { type PolicyZone, zoneFiles, zonesOf, zonesPoint } from "./zones.ts";

/** The packet cache answers every client alike, whoever is exempt: a question of one is answered with what another was told. */
const settingFile = "interdict-packetcache.conf";

const setting = (order: Order): Artefact => ({
  file: settingFile,
  text: `${[...aboutLines(order).map((line) => `# ${line}`), "disable-packetcache=yes"].join("\n")}\n`,
});

/** The zones as the configuration in Lua loads them, in their order. With its SOA in a refusal, clients keep that for no longer than the zone says. */
const loading = (order: Order, zones: readonly PolicyZone[]): string =>
  luaFile(
    order,
    zones.map(
      ({ zone, tag }) =>
        `rpzFile(here .. ${luaText(`${zone}.zone`)}, { policyName = ${luaText(tag)}, tags = { ${luaText(tag)} }, includeSOA = true })`,
    ),
  );

const conf = "interdict.lua";

/**
 * A response policy zone for PowerDNS Recursor (its documentation, “Response Policy Zones”). It has an action that lets everything through, which ends
 * the search in the zones after it: as a dry run of one measure it would lift the others, so that there is none.
 */
export const point: Point = {
  id: "rpz-powerdns",
  program: "PowerDNS Recursor 4.8",
  status: "proven",
  ...zonesPoint,
  words: {
    ...resolverLimits,
    deploy: powerdnsWords.deploy,
    verify: resolverVerify,
    exempt: [zoneExempt, powerdnsWords.packetCache],
    withdraw: resolverWithdraw,
  },
  build: (order) => {
    const { zones, losses } = zonesOf(order);
    return ok(
      resolverBuilt(order, {
        files: [
          ...zoneFiles(order, zones),
          { file: conf, text: loading(order, zones) },
          ...(zones.some(({ clients }) => clients.length > 0) ? [setting(order)] : []),
        ],
        losses,
        args: { conf, setting: settingFile },
      }),
    );
  },
};
