import { recordedChoices } from "../cascade/load.ts";
import { points } from "../control/points/index.ts";
import type { By } from "../deed/deed.ts";
import { isBlanket } from "../deed/exemption.ts";
import { type Lack, type Reviewed, reviewOf, type Stray, straysOf } from "../deed/exemption-review.ts";
import { knownRecords } from "../deed/held.ts";
import type { Known } from "../deed/known.ts";
import { loadDeeds } from "../deed/load.ts";
import { number, say } from "../language/say.ts";
import { chosenIn } from "../measure/chosen.ts";
import { readFacts, type Surroundings } from "../measure/facts.ts";
import { loadSurroundings } from "../measure/load.ts";
import type { Measure } from "../measure/measure.ts";
import { nameAt } from "../register/facts.ts";
import { body as registered } from "../register/register.ts";
import { openStore, type Store } from "../store/store.ts";
import { brussels, type Instant, writeInstant } from "../time/time.ts";
import { measuresNamed } from "./choices.ts";
import type { Command, Exit, Io } from "./command.ts";
import { flags, instantFlag, invalid, printJson, sayTo } from "./common.ts";
import { builtAt, issuedBy } from "./control-issued.ts";
import { daysLeft, exemptionLines, lackLines, lastDayOf } from "./exemptions-text.ts";
import { exemptionsWords } from "./exemptions-words.ts";
import { bodyFlag } from "./posture.ts";

/** By exemption, the control points whose last build for the body carries it. */
const carriedBy = (store: Store, body: string, knownAt: Instant): ReadonlyMap<string, readonly string[]> => {
  const issued = issuedBy(store, knownAt);
  const pairs = points.flatMap((point) =>
    [...new Set(builtAt(issued, body, point).values())].flatMap(({ measures }) =>
      measures.flatMap(({ exemptions }) => exemptions.map((id) => [id, point.id] as const)),
    ),
  );
  return new Map(
    [...Map.groupBy(pairs, ([id]) => id)].map(([id, some]) => [id, [...new Set(some.map(([, point]) => point))]]),
  );
};

const whoJson = (by: By | undefined) => by ?? null;

/** The contract of `interdict exemptions --json`: one item of its list. */
const exemptionJson = (one: Reviewed, at: Instant, zone: string) => {
  const { deed, state, mitigations, facts } = one.standing;
  const last = lastDayOf(one);
  return {
    exemption: deed.id,
    measure: one.measure,
    clauses: one.clauses,
    body: one.body,
    status: deed.status,
    state: state === "valid" ? "holds" : state,
    clauseState: one.clauseState,
    ground: deed.ground ?? null,
    by: deed.by,
    requester: whoJson(deed.requester),
    requested: deed.requested ?? null,
    approver: whoJson(deed.approver),
    delegated: deed.delegated,
    covers: {
      devices: deed.devices.length,
      holders: deed.holders.length,
      groups: deed.groups.length,
      clients: deed.clients.length,
      row: deed.row ?? null,
      wholeBody: isBlanket(deed),
      names: deed.names,
    },
    from: typeof deed.granted === "number" ? writeInstant(deed.granted, zone) : (deed.granted ?? null),
    until: last ?? null,
    daysLeft: last === undefined ? null : (daysLeft(last, at, zone) ?? null),
    documentation: deed.documentation ?? null,
    dependsOn: [...mitigations.map((id) => `exemption.${id}`), ...facts],
    missing: one.lacks.map(lackJson),
  };
};

const lackJson = ({ kind, of = [], day }: Lack) => ({ what: kind, of, day: day ?? null });

const strayJson = ({ deed, body, lack }: Stray) => ({
  exemption: deed.of ?? deed.id,
  record: deed.id,
  measure: deed.measure,
  body,
  status: deed.status,
  state: null,
  missing: [lackJson(lack)],
});

interface Asked {
  readonly measures: readonly Measure[];
  readonly around: Surroundings;
  readonly known: Known;
  readonly store: Store;
  readonly at: Instant;
  readonly knownAt: Instant;
  readonly bodies: readonly string[];
}

/** The exemptions of some bodies under some measures, body by body. */
const reviewed = ({ measures, around, known, store, at, knownAt, bodies }: Asked): readonly Reviewed[] =>
  bodies.flatMap((body) => {
    const posts = readFacts({ body }, { at, knownAt }, around);
    const facts =
      posts.ok && posts.value[0] !== undefined ? posts.value[0] : { facts: new Map(), within: () => undefined };
    const carried = carriedBy(store, body, knownAt);
    return measures.flatMap((measure) => {
      const chosen = chosenIn(measure, knownAt, recordedChoices(known)(measure));
      return reviewOf(known, { measure, post: { ...facts, body }, at, knownAt, chosen, carried });
    });
  });

const exitOf = (found: readonly Reviewed[], strays: readonly Stray[]): Exit => {
  if (strays.length > 0 || found.some(({ lacks }) => lacks.length > 0)) return 1;
  return found.some(({ standing, clauseState }) => standing.state === "open" || clauseState === "open") ? 4 : 0;
};

const print = (found: readonly Reviewed[], strays: readonly Stray[], { measures, around, at }: Asked, io: Io): void => {
  const { language } = io;
  if (found.length + strays.length === 0) {
    io.out(`${sayTo(io, exemptionsWords.none)}\n`);
    return;
  }
  const name = (body: string): string => nameAt(around.register, body, language, at);
  const zoneOf = new Map(measures.map(({ id, zone }) => [id, zone]));
  for (const body of [...new Set([...found, ...strays].map((one) => one.body))]) {
    io.out(`${name(body)} (${body})\n`);
    for (const one of found.filter((each) => each.body === body)) {
      const zone = zoneOf.get(one.measure) ?? brussels;
      io.out(`${exemptionLines(one, { language, name, at, zone }).join("\n")}\n`);
    }
    for (const { deed, lack } of strays.filter((each) => each.body === body))
      io.out(`${[`  ${deed.id}`, ...lackLines(lack, language)].join("\n")}\n`);
  }
  const count = (some: readonly Reviewed[]): number =>
    new Set(some.map(({ measure, body, standing }) => JSON.stringify([measure, body, standing.deed.id]))).size;
  const lacking = count(found.filter(({ lacks }) => lacks.length > 0)) + strays.length;
  const n = count(found) + strays.length;
  io.out(
    `${say(exemptionsWords.total, language, { n, nShown: number(n, language), lackingShown: number(lacking, language) })}\n`,
  );
};

/** The exemptions on record, each with what it comes to on a day and what is missing. 0 all in order · 1 something missing · 4 something hangs on what is not known. */
export const exemptions: Command = {
  name: "exemptions",
  usage: "[MEASURE] [--body ID] [--at INSTANT] [--known-at INSTANT] [--fictional]",
  summary: exemptionsWords.summary,
  options: { body: flags.body, at: flags.at, "known-at": flags.knownAt, fictional: flags.fictional },
  run: async (words, io) => {
    const at = instantFlag(words, "at") ?? io.now();
    const knownAt = instantFlag(words, "known-at") ?? io.now();
    const measures = measuresNamed(words.positionals, io);
    const around = await loadSurroundings(io.data);
    const problems = [measures, around].flatMap((one) => (one.ok ? [] : one.problems));
    if (!measures.ok || !around.ok) return invalid(problems, words, io);
    const { register } = around.value;
    const body = bodyFlag(words, around.value);
    const published = loadDeeds({ register });
    if (!published.ok) return invalid(published.problems, words, io);
    const store = openStore(io.data, { readOnly: true });
    if (!store.ok) return invalid(store.problems, words, io);
    try {
      const known = await knownRecords(published.value.deeds, store.value, { knownAt });
      const world = words.flag("fictional") ? "fictional" : "real";
      const named = known.deeds.filter(({ kind }) => kind === "exemption").flatMap(({ about }) => about);
      const bodies = [...new Set(named)]
        .filter((one) => (body === undefined || one === body) && registered(register, one)?.world === world)
        .sort();
      const asked = { measures: measures.value, around: around.value, known, store: store.value, at, knownAt, bodies };
      const found = reviewed(asked);
      const ids = new Set(measures.value.map(({ id }) => id));
      const strays = straysOf(known, ids).filter(
        (one) => bodies.includes(one.body) && (words.positionals.length === 0 || ids.has(one.deed.measure)),
      );
      if (words.flag("json")) {
        const zoneOf = new Map(measures.value.map(({ id, zone }) => [id, zone]));
        printJson(
          [
            ...found.map((one) => exemptionJson(one, at, zoneOf.get(one.measure) ?? brussels)),
            ...strays.map(strayJson),
          ],
          io,
        );
      } else print(found, strays, asked, io);
      return exitOf(found, strays);
    } finally {
      store.value.close();
    }
  },
};
