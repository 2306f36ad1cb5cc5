import { spawnSync } from "node:child_process";
import { loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { compile, evaluate, type Facts, toFunction } from "../src/logic/index.ts";
import { compileRuling } from "../src/measure/compiled.ts";
import { at, byHand, generated, people as randomPeople } from "./rules/many.ts";
import { byCasl, byCedar, byJsonRules, byPartialCedar, byPublicodes } from "./rules/peers.ts";
import { print, type Runner, race } from "./rules/rounds.ts";
import { type Attribute, attributes, ban, domain, type Person, people, properties } from "./rules/walloon.ts";

/**
 * The speed of rules: the corpus read and checked, many measures at once beside code written by hand, and one rule of a real measure beside
 * engines that others wrote. All answer the same questions alike before anything is timed.
 */

const differ = (facts: unknown, answers: Readonly<Record<string, unknown>>): never => {
  throw new Error(`answers differ on ${JSON.stringify(facts)}: ${JSON.stringify(answers)}`);
};

const answersAlike = (facts: unknown, answers: Readonly<Record<string, unknown>>): void => {
  if (new Set(Object.values(answers)).size > 1) differ(facts, answers);
};

/** Over all the facts in turn, as often as asked. */
const over = <F>(what: string, all: readonly F[], judge: (facts: F) => unknown): Runner => ({
  what,
  run: (times) => {
    let yes = 0;
    let done = 0;
    while (done < times) {
      for (const facts of all) if (judge(facts) === true) yes++;
      done += all.length;
    }
    if (yes < 0) throw new Error("the count keeps the loop from being removed");
    return done;
  },
});

/** Says its processor time as it ends. */
const accounts = `data:text/javascript,process.on("exit",()=>{const{userCPUTime:u,systemCPUTime:s}=process.resourceUsage();process._rawDebug((u+s)/1e6)})`;

/** `interdict check` over the whole corpus, from the start of its process; of five runs after a first one the quickest was disturbed least. */
const checked = (settings: NodeJS.ProcessEnv): string => {
  const program = fileURLToPath(new URL("../bin/interdict.mjs", import.meta.url));
  const run = () => {
    const start = performance.now();
    const { stderr } = spawnSync(process.execPath, ["--import", accounts, program, "check"], {
      encoding: "utf8",
      env: { ...process.env, ...settings },
    });
    return { wall: (performance.now() - start) / 1_000, cpu: Number(stderr.trim().split("\n").at(-1)) };
  };
  run();
  const runs = Array.from({ length: 5 }, run);
  const least = (of: "wall" | "cpu") => Math.min(...runs.map((one) => one[of])).toFixed(2);
  return `${least("wall")} s, of processor time ${least("cpu")} s on all cores`;
};

const corpus = (): void => {
  const kept = checked({});
  const afresh = checked({ NODE_DISABLE_COMPILE_CACHE: "1" });
  console.log(
    `the corpus read and checked, from the start of the process: ${kept}; where nothing is kept of an earlier start: ${afresh} (load of the machine ${loadavg()[0]?.toFixed(1)})`,
  );
};

const compiledOf = (count: number, allInForce: boolean) => {
  const all = generated(count, allInForce);
  const asked = { action: "use", product: "zazou", at, knownAt: Number.POSITIVE_INFINITY, choices: new Map() };
  const start = performance.now();
  const compiled = compileRuling({ asked, measures: all.map(({ measure }) => measure), productFacts: () => undefined });
  const milliseconds = performance.now() - start;
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems.map(({ args }) => args)));
  return { all, judge: compiled.value, milliseconds };
};

/** Rulings over measures at one instant, compiled and written by hand, on objects that hold all facts. */
const many = async (count: number, allInForce = false): Promise<void> => {
  const { all, judge, milliseconds } = compiledOf(count, allInForce);
  const hand = byHand(all);
  const crowd = randomPeople(2_000);
  for (const facts of crowd) answersAlike(facts, { compiled: judge(facts), hand: hand(facts) });
  print(
    `${count} measures${allInForce ? ", all in force" : ""} (compiled in ${Math.round(milliseconds)} ms), to by hand`,
    [
      ...(await race([
        over("compiled", crowd, (facts) => judge(facts) === "prohibited"),
        over("by hand", crowd, (facts) => hand(facts) === "prohibited"),
      ])),
    ],
  );
};

const factsOf = (person: Person): Facts =>
  new Map(
    attributes.flatMap((id) => {
      const value = person[properties[id]];
      return value === undefined ? [] : [[id, value] as const];
    }),
  );

const compiledBan = () => {
  const compiled = compile(ban, { domain, never: [] });
  if (!compiled.ok) throw new Error("the ban compiles");
  const judge = toFunction(compiled.value, (attribute) => [properties[attribute as Attribute]]);
  return { compiled: compiled.value, judge: (person: Person) => judge(person) };
};

/** The addressee and device test of the Walloon ban on known facts. */
const known = async (): Promise<void> => {
  const { judge } = compiledBan();
  const [cedar, publicodes, jsonRules, casl] = [byCedar(), byPublicodes(), byJsonRules(), byCasl()];
  const crowd = people(500);
  for (const person of crowd)
    answersAlike(person, {
      ours: judge(person) === 1,
      cedar: cedar(person),
      publicodes: publicodes(person).value,
      jsonRules: await jsonRules(person),
      casl: casl(person),
    });
  const awaited: Runner = {
    what: "json-rules-engine, one run a ruling",
    run: async (times) => {
      for (let n = 0; n < times; n++) await jsonRules(crowd[n % crowd.length] ?? {});
      return times;
    },
  };
  const ratios = await race([
    over("compiled", crowd, (person) => judge(person) === 1),
    over("CASL, conditions compiled", crowd, casl),
    awaited,
    over("Publicodes, rules parsed once, a situation a ruling", crowd, (person) => publicodes(person).value),
    over("Cedar, statefulIsAuthorized on preparsed policies, its call into WebAssembly included", crowd, cedar),
  ]);
  print("the Walloon ban, all facts known, to Cedar", ratios);
};

/** The same rule with each fact missing once in three: the answer where it is settled, else what is missing, named. */
const missing = async (): Promise<void> => {
  const { compiled, judge } = compiledBan();
  const [cedar, publicodes] = [byPartialCedar(), byPublicodes()];
  const crowd = people(500, 3);
  const named = (person: Person): readonly string[] => {
    const verdict = evaluate(compiled, factsOf(person));
    return verdict.value === undefined ? verdict.asks : [];
  };
  const counts = { open: 0, publicodesOpen: 0, cedarOpen: 0, sameNames: 0 };
  for (const person of crowd) {
    const answer = judge(person);
    const ours = answer === -1 ? undefined : answer === 1;
    const theirs = { publicodes: publicodes(person), cedar: cedar(person) };
    for (const value of [theirs.publicodes.value, theirs.cedar])
      if (value !== undefined && value !== ours) differ(person, { ours, ...theirs });
    counts.open += Number(ours === undefined);
    counts.publicodesOpen += Number(theirs.publicodes.value === undefined);
    counts.cedarOpen += Number(theirs.cedar === undefined);
    const asks = named(person).map((id) => properties[id as Attribute]);
    counts.sameNames += Number(ours === undefined && asks.toSorted().join() === theirs.publicodes.missing.join());
  }
  console.log(
    `of ${crowd.length} with facts missing, open: ours ${counts.open}, Publicodes ${counts.publicodesOpen}, Cedar ${counts.cedarOpen}; Publicodes names the same as missing in ${counts.sameNames} of ours`,
  );
  print(
    "the Walloon ban, facts missing, to Publicodes",
    await race([
      over("compiled, whether it is open", crowd, (person) => judge(person) === 1),
      over("evaluated, naming exactly what is missing", crowd, (person) => named(person).length > 0),
      over("Cedar, isAuthorizedPartial (policies parsed at each call; there is no stateful one)", crowd, cedar),
      over("Publicodes, naming what is missing", crowd, (person) => publicodes(person).missing.length > 0),
    ]),
  );
};

export const bench = async (): Promise<void> => {
  corpus();
  await many(60, true);
  for (const count of [1, 3, 10, 30, 100, 300, 1_000]) await many(count);
  await known();
  await missing();
};

if (import.meta.main) await bench();
