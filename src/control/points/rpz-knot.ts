import { cidrOf } from "../../deed/client.ts";
import { ok } from "../../problem/problem.ts";
import { exemptNetworks } from "../client.ts";
import { all, type Order, only, type Point } from "../point.ts";
import { uncarried } from "../uncarried.ts";
import { tagOf, zoneOf } from "../zone.ts";
import { luaFile, luaText } from "./lua.ts";
import { resolverReach } from "./reaches.ts";
import { canaryLine, nameLines, resolverBuilt, zoneText } from "./rpz.ts";
import { aliasLeak, knotWords } from "./words-knot.ts";
import { resolverLimits, resolverVerify, zoneExempt } from "./words-resolvers.ts";

const exempts = ["client", "name"] as const;

/** Its message beside a refusal holds at most 254 octets (kres_modules/policy.lua, `DENY_MSG`); a tag may hold letters of two. */
const mostSaid = 120;

/**
 * One rule for one measure. It skips exempt clients by itself and takes a name that is let through as no answer at all: the module’s own PASS would
 * end the chain, and with it the rules of other measures and the one that forwards.
 */
const ruleOf = (order: Order, zone: string, tag: string, networks: readonly string[], watched: boolean): string =>
  luaFile(order, [
    'local ffi = require("ffi")',
    'modules.load("policy")',
    'modules.load("view")',
    `local tag = ${luaText(tag)}`,
    "local exempt = {",
    ...networks.map((network) => `  view.rule_src(true, ${luaText(network)}),`),
    "}",
    `local rules = policy.rpz(policy.DENY_MSG(${luaText(tag.slice(0, mostSaid))}), here .. ${luaText(`${zone}.zone`)}, false)`,
    "policy.add(function (request, query)",
    "  for _, is_exempt in ipairs(exempt) do",
    "    if is_exempt(request) then return nil end",
    "  end",
    "  local action = rules(request, query)",
    "  if action == nil or action == policy.PASS then return nil end",
    `  log_notice(ffi.C.LOG_GRP_POLICY, "rpz: ${watched ? "would apply" : "applied"} [%s] %s %s %s", tag,`,
    "    kres.dname2str(query:name()), kres.tostring.type[query.stype], tostring(request.qsource.addr))",
    `  return ${watched ? "nil" : "action"}`,
    "end)",
  ]);

/** A response policy zone for Knot Resolver 5, with a rule of our own around it: the module knows names only (kres_modules/policy.lua, view.lua). */
export const point: Point = {
  id: "rpz-knot",
  program: "Knot Resolver 5.6",
  status: "proven",
  reach: resolverReach,
  holds: "measure",
  writes: ["names"],
  watches: true,
  asked: "resolver",
  exempts,
  words: {
    covers: resolverLimits.covers,
    cannot: [...resolverLimits.cannot, aliasLeak],
    deploy: knotWords.deploy,
    verify: [...resolverVerify, knotWords.log],
    exempt: [zoneExempt],
    withdraw: knotWords.withdraw,
  },
  build: (order) => {
    const { measure, version, restriction, watched } = only(order);
    const zone = zoneOf(measure);
    const tag = tagOf(measure, version);
    const lines =
      restriction === undefined
        ? []
        : [...(watched ? [] : [canaryLine(order, restriction)]), ...nameLines(restriction)];
    const networks = restriction === undefined ? [] : exemptNetworks(restriction).map(cidrOf);
    return ok(
      resolverBuilt(order, {
        files: [
          { file: `${zone}.zone`, text: zoneText(order, zone, lines) },
          { file: `${zone}.lua`, text: ruleOf(order, zone, tag, networks, watched) },
        ],
        losses: uncarried(all(order), exempts),
        args: { zone, conf: `${zone}.lua` },
      }),
    );
  },
};
