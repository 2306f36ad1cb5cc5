import { namedDeadline } from "../cascade/deadline.ts";
import { type Followed, followedIn, nothingFollowed } from "../cascade/followed.ts";
import { type Loaded, loadPlanning, measuresBeside, type Planning } from "../cascade/load.ts";
import { cascadeWords } from "../cascade/words.ts";
import { findMeasure } from "../measure/corpus.ts";
import type { Surroundings } from "../measure/facts.ts";
import { loadSurroundings } from "../measure/load.ts";
import { postureWords } from "../posture/words.ts";
import { fail, ok, type Result } from "../problem/problem.ts";
import type { World } from "../register/body.ts";
import { type Register, body as registered } from "../register/register.ts";
import { openStore } from "../store/store.ts";
import type { Io, Option, Words } from "./command.ts";
import { flags, instantFlag, Misuse, required } from "./common.ts";

const value = (summary: Option["summary"]): Option => ({ type: "value", summary });

/** The flags of `notify plan` and `notify status`. */
export const notifyOptions: Readonly<Record<string, Option>> = {
  at: flags.at,
  "known-at": flags.knownAt,
  fictional: flags.fictional,
  against: value(cascadeWords.optionAgainst),
  body: { type: "list", summary: cascadeWords.optionBody },
  all: { type: "flag", summary: cascadeWords.optionAll },
};

/** The world that is asked about: the invented one, that of the bodies named, else that of the authority. */
const worldOf = (words: Words, register: Register, authority: string): World => {
  if (words.flag("fictional")) return "fictional";
  const [body = authority] = words.list("body");
  return registered(register, body)?.world ?? "real";
};

/** The deadline of `--against MEASURE#CLAUSE`. @throws Misuse when there is no such clause, or it sets no day. */
const againstFlag = (words: Words, planning: Pick<Planning, "at" | "knownAt">, io: Io): Result<Planning["against"]> => {
  const written = words.value("against");
  if (written === undefined) return ok(undefined);
  const cut = written.lastIndexOf("#");
  const id = cut < 0 ? written : written.slice(0, cut);
  const measure = findMeasure(id, io);
  if (!measure.ok) return measure;
  const { value: of } = measure;
  const clauses = of.clauses.map((one) => one.id).join(", ");
  const clause = of.clauses.find((one) => one.id === written.slice(cut + 1));
  if (clause === undefined || cut < 0)
    throw new Misuse(cascadeWords.againstClause, {
      measure: id,
      clause: cut < 0 ? "" : written.slice(cut + 1),
      clauses,
    });
  return ok((choicesOf) => {
    const named = namedDeadline(of, clause, planning, choicesOf);
    if (named === undefined) throw new Misuse(cascadeWords.againstOpen, { measure: of.id, clause: clause.id });
    return named;
  });
};

/** The bodies of `--body`, in the world that is asked about. @throws Misuse when there is none of that name, or it is of the other world. */
const bodiesFlag = (words: Words, { register }: Surroundings, world: World): readonly string[] | undefined => {
  const ids = words.list("body");
  for (const id of ids) {
    const found = registered(register, id);
    if (found === undefined) throw new Misuse(cascadeWords.noBody, { body: id });
    if (found.world !== world)
      throw new Misuse(postureWords.otherWorld, { body: id, fictional: String(found.world === "fictional") });
  }
  return ids.length === 0 ? undefined : [...new Set(ids)];
};

export interface Notify extends Loaded {
  readonly followed: Followed;
  readonly around: Surroundings;
  readonly at: number;
  readonly knownAt: number;
}

export interface NotifyOptions {
  /** With the messages and replies that the data folder holds. */
  readonly following?: boolean;
  /** Without it neither a deadline of another measure nor what was done so far is looked for: corpus and public record are not read. */
  readonly history?: boolean;
}

/** What `notify plan MEASURE`, `notify status MEASURE` and `notify prepare MEASURE` ask. Problems: those of the measure, the registers, the data folder and the records. */
export const loadNotify = async (
  words: Words,
  io: Io,
  command: string,
  { following = false, history = true }: NotifyOptions = {},
): Promise<Result<Notify>> => {
  const id = required(words, 0, command, "MEASURE");
  const at = instantFlag(words, "at") ?? io.now();
  const knownAt = instantFlag(words, "known-at") ?? io.now();
  const measure = findMeasure(id, io);
  if (!measure.ok) return measure;
  const around = await loadSurroundings(io.data);
  if (!around.ok) return around;
  const against = againstFlag(words, { at, knownAt }, io);
  if (!against.ok) return against;
  const world = worldOf(words, around.value.register, measure.value.authority);
  const bodies = bodiesFlag(words, around.value, world);
  const store = openStore(io.data, { readOnly: true });
  if (!store.ok) return fail(...store.problems);
  try {
    const loaded = await loadPlanning(store.value, around.value, {
      measure: measure.value,
      others: () => measuresBeside(measure.value, io.data, { corpus: history }),
      at,
      knownAt,
      world,
      toldSoFar: history,
      ...(bodies === undefined ? {} : { bodies }),
      ...(against.value === undefined ? {} : { against: against.value }),
    });
    if (!loaded.ok) return loaded;
    const followed = following
      ? followedIn(store.value, measure.value.id, { register: around.value.register, world, knownAt })
      : nothingFollowed;
    return ok({ ...loaded.value, followed, around: around.value, at, knownAt });
  } finally {
    store.value.close();
  }
};
