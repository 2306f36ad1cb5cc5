/** How often a runner did what is timed, in a second. */
export interface Runner {
  readonly what: string;
  /** Does it `times` times and says how often that was. */
  readonly run: (times: number) => number | Promise<number>;
}

export interface Ratio {
  readonly what: string;
  /** Nanoseconds of processor time for one on this machine, the median of the rounds. */
  readonly nanoseconds: number;
  /** How many times faster than the last of the runners: median of the rounds, the lowest and the highest. */
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

const median = (all: readonly number[]): number => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;

/** Processor time of this process in milliseconds: what others run at the same time counts little in it. */
export const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

const timed = async ({ run }: Runner, times: number): Promise<number> => {
  const start = cpu();
  const done = await run(times);
  return done / (cpu() - start);
};

/** Warms it up, and says how often it can be done in so many milliseconds. */
const timesFor = async (runner: Runner, milliseconds: number): Promise<number> => {
  const start = cpu();
  let times = 1;
  for (;;) {
    const before = cpu();
    const done = await runner.run(times);
    const now = cpu();
    if (now - start > 12 * milliseconds && now > before)
      return Math.max(1, Math.ceil((done * milliseconds) / (now - before)));
    if (now - before < milliseconds) times *= 2;
  }
};

/** Nine rounds, in each of which all take a turn, forwards and backwards by turns; ratios are taken within a round. */
export const race = async (runners: readonly Runner[], milliseconds = 100): Promise<readonly Ratio[]> => {
  const turns: { runner: Runner; times: number }[] = [];
  for (const runner of runners) turns.push({ runner, times: await timesFor(runner, milliseconds) });
  const rounds: ReadonlyMap<Runner, number>[] = [];
  for (let round = 0; round < 9; round++) {
    const found = new Map<Runner, number>();
    for (const { runner, times } of round % 2 === 0 ? turns : turns.toReversed())
      found.set(runner, await timed(runner, times));
    rounds.push(found);
  }
  const last = runners.at(-1);
  return runners.map((runner) => {
    const rates = rounds.map((round) => round.get(runner) ?? 0);
    const ratios = rounds.map((round, n) => (rates[n] ?? 0) / ((last && round.get(last)) ?? 1));
    return {
      what: runner.what,
      nanoseconds: Math.round(1e6 / median(rates)),
      median: median(ratios),
      least: Math.min(...ratios),
      most: Math.max(...ratios),
    };
  });
};

const three = (value: number): string => value.toLocaleString("en", { maximumSignificantDigits: 3 });

export const print = (title: string, ratios: readonly Ratio[]): void => {
  console.log(title);
  for (const { what, nanoseconds, median: middle, least, most } of ratios)
    console.log(`  ${what}: ${three(middle)} (${three(least)} to ${three(most)}), ${three(nanoseconds)} ns each here`);
};

/** Numbers below a limit, the same in every run. */
export const numbers = (seed: number): ((limit: number) => number) => {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
};
