import { dayInWords, instantInWords } from "../language/dates.ts";
import type { Text } from "../language/language.ts";
import { list, number, say } from "../language/say.ts";
import { word } from "../language/words.ts";
import { findMeasure } from "../measure/corpus.ts";
import type { Surroundings } from "../measure/facts.ts";
import { loadSurroundings } from "../measure/load.ts";
import { actions } from "../measure/vocabulary/attributes.ts";
import { tokensOf } from "../posture/counts.ts";
import { postureJson } from "../posture/json.ts";
import { loadAsked } from "../posture/load.ts";
import type { BodyPosture, ClausePosture, Posture } from "../posture/posture.ts";
import { postureOf } from "../posture/posture-of.ts";
import { sentenceInWords } from "../posture/say.ts";
import { postureWords } from "../posture/words.ts";
import { nameOf } from "../register/facts.ts";
import { bodyAt, body as latest } from "../register/register.ts";
import { openStore } from "../store/store.ts";
import { dayOf } from "../time/time.ts";
import { type Command, type Exit, type Io, type Words, worst } from "./command.ts";
import { flags, instantFlag, invalid, Misuse, printJson, required, sayTo } from "./common.ts";
import { wrap } from "./layout.ts";

const width = 80;

/** The body that a flag names, in the world that is asked about. @throws Misuse when there is none, or it is of the other world. */
export const bodyFlag = (words: Words, { register }: Surroundings): string | undefined => {
  const id = words.value("body");
  if (id === undefined) return undefined;
  const found = latest(register, id);
  if (found === undefined) throw new Misuse(postureWords.noBody, { body: id });
  const fictional = found.world === "fictional";
  if (fictional !== words.flag("fictional"))
    throw new Misuse(postureWords.otherWorld, { body: id, fictional: String(fictional) });
  return id;
};

const exits: Readonly<Record<ClausePosture["overall"], Exit>> = { yes: 0, no: 1, "cannot-be-shown": 4 };

/** Recommendations say nothing of compliance, unless one is asked for by name. */
const exitOf = ({ clauses }: Posture, named: boolean): Exit => {
  const counted = named ? clauses : clauses.filter(({ binding }) => binding);
  return counted.length === 0 ? 4 : worst(counted.map(({ overall }) => exits[overall]));
};

const kindIn = (kind: string, language: Io["language"]): string => {
  const kinds: Readonly<Record<string, Text>> = postureWords.kinds;
  const text = kinds[kind];
  return text === undefined ? kind : say(text, language);
};

const cut = (text: string, length: number): string =>
  text.length <= length ? text.padEnd(length) : `${text.slice(0, length - 1)}…`;

/** The body by its name on that day. */
const nameIn =
  ({ register }: Surroundings, at: number, io: Io) =>
  (id: string): string => {
    const found = bodyAt(register, id, at) ?? latest(register, id);
    return found === undefined ? id : nameOf(found, io.language);
  };

const countLines = (clause: ClausePosture, io: Io): readonly string[] => {
  const tokens = tokensOf(clause).filter((token) => clause.verdicts[token] > 0);
  const figures = [
    ...tokens.map(
      (token) => [number(clause.verdicts[token], io.language), word("verdict", token, io.language)] as const,
    ),
    [number(clause.total, io.language), sayTo(io, postureWords.total)] as const,
  ];
  const column = Math.max(...figures.map(([figure]) => figure.length));
  return figures.map(([figure, label]) => `  ${figure.padStart(column)}  ${label}`);
};

const bodyLines = (
  body: BodyPosture,
  clause: ClausePosture,
  posture: Posture,
  name: string,
  io: Io,
): readonly string[] => {
  const role = word("role", body.reach.role, io.language);
  const told = word("communication", body.communication.state, io.language);
  const { remainder } = body.population;
  const more =
    remainder === undefined
      ? clause.channel === "duty"
        ? ""
        : sayTo(io, postureWords.numberUnknown)
      : say(postureWords.number, io.language, { remainder, n: remainder, nShown: number(remainder, io.language) });
  const sentence = sentenceInWords(body, clause, posture.at, name, io.language);
  const head = `${cut(name, 34)} ${cut(role, 14)} ${told}`.slice(0, width).trimEnd();
  return [
    head,
    ...wrap(sentence, width - 4).map((line) => `    ${line}`),
    ...(more === "" ? [] : wrap(more, width - 4).map((line) => `    ${line}`)),
  ];
};

const clauseText = (clause: ClausePosture, posture: Posture, name: (id: string) => string, io: Io): string => {
  const { language } = io;
  const head = `${clause.id} · ${clause.channel} · ${word("modality", clause.modality, language)} · ${word("clauseState", clause.state, language)}`;
  // Bodies of which nothing is known but that they are, or may be, addressed are named together; --json lists each.
  const plain = clause.bodies.filter(
    ({ sentence, population }) => population.known === 0 && (sentence.token === "R0" || sentence.token === "R1"),
  );
  const spoken = clause.bodies.filter((body) => !plain.includes(body));
  const grouped = [...Map.groupBy(plain, ({ reach }) => reach.role)].map(
    ([role, bodies]) => `  ${number(bodies.length, language)}  ${word("role", role, language)}`,
  );
  const under = clause.under.filter(({ verdicts }) =>
    tokensOf(clause).some((token) => verdicts[token] !== clause.verdicts[token]),
  );
  const readings = under.map(({ id, value, verdicts }) => {
    const figures = tokensOf(clause)
      .filter((token) => verdicts[token] > 0)
      .map((token) => `${number(verdicts[token], language)} ${word("verdict", token, language)}`);
    return wrap(`${id} = ${String(value)}: ${figures.join("; ")}`, width - 4)
      .map((line, n) => (n === 0 ? `  ${line}` : `    ${line}`))
      .join("\n");
  });
  const ever = say(postureWords.everInBreach, language, {
    n: clause.everInBreach,
    nShown: number(clause.everInBreach, language),
  });
  return [
    head,
    ...(clause.binding ? wrap(sayTo(io, postureWords.overall, { overall: clause.overall }), width) : []),
    "",
    ...countLines(clause, io),
    ...(ever === "" ? [] : wrap(ever, width)),
    "",
    ...spoken.flatMap((body) => bodyLines(body, clause, posture, name(body.id), io)),
    ...grouped,
    ...(readings.length === 0 ? [] : ["", sayTo(io, postureWords.underHead), ...readings]),
    "",
  ].join("\n");
};

const print = (posture: Posture, name: (id: string) => string, io: Io): void => {
  const { language } = io;
  if (posture.world === "fictional") io.out(`${sayTo(io, postureWords.fictional)}\n`);
  io.out(
    `${posture.measure} · ${sayTo(io, postureWords.asOf, { at: instantInWords(posture.at, language), knownAt: dayInWords(dayOf(posture.knownAt), language) })}\n`,
  );
  const ages = Object.entries(posture.policy.maxAge).map(([kind, days]) =>
    say(postureWords.age, language, { kind: kindIn(kind, language), days }),
  );
  io.out(
    `${wrap(sayTo(io, postureWords.policy, { ages: list(ages, language), attest: posture.policy.attestAge }), width).join("\n")}\n\n`,
  );
  if (posture.clauses.length === 0) io.out(`${sayTo(io, postureWords.notRequired)}\n`);
  for (const clause of posture.clauses) io.out(`${clauseText(clause, posture, name, io)}\n`);
  if (posture.next.length > 0) {
    io.out(`${sayTo(io, postureWords.nextHead)}\n`);
    for (const { body, ask, settles } of posture.next.slice(0, 10)) {
      io.out(
        `${wrap(`  ${say(postureWords.next, language, { ask, body: name(body), n: settles, nShown: number(settles, language) })}`, width).join("\n    ")}\n`,
      );
    }
  }
};

/** `interdict posture`: verdicts rolled up over the register. 0 all bound bodies shown · 1 a breach · 4 it cannot be shown. */
export const posture: Command = {
  name: "posture",
  usage: "MEASURE [--clause ID] [--channel C] [--body ID] [--fictional] [--at INSTANT] [--known-at INSTANT]",
  summary: postureWords.summary,
  options: {
    clause: { type: "value", summary: postureWords.clause },
    channel: { type: "value", summary: postureWords.channel },
    body: flags.body,
    fictional: flags.fictional,
    at: flags.at,
    "known-at": flags.knownAt,
  },
  run: async (words, io) => {
    const id = required(words, 0, "posture", "MEASURE");
    const at = instantFlag(words, "at") ?? io.now();
    const knownAt = instantFlag(words, "known-at") ?? io.now();
    const channel = words.value("channel");
    const channels = [...new Set([...actions.values()].map((action) => action.channel))];
    if (channel !== undefined && !channels.some((one) => one === channel))
      throw new Misuse(postureWords.noChannel, { channel, channels: channels.join(", ") });
    const measure = findMeasure(id, io);
    if (!measure.ok) return invalid(measure.problems, words, io);
    const clause = words.value("clause");
    const clauses = measure.value.clauses.map((one) => one.id);
    if (clause !== undefined && !clauses.includes(clause))
      throw new Misuse(postureWords.noClause, { clause, clauses: clauses.join(", ") });
    const around = await loadSurroundings(io.data);
    if (!around.ok) return invalid(around.problems, words, io);
    const body = bodyFlag(words, around.value);
    const store = openStore(io.data, { readOnly: true });
    if (!store.ok) return invalid(store.problems, words, io);
    try {
      const asked = await loadAsked(store.value, around.value, {
        measure: measure.value,
        at,
        knownAt,
        world: words.flag("fictional") ? "fictional" : "real",
        ...(clause === undefined ? {} : { clauses: [clause] }),
        ...(channel === undefined ? {} : { channel }),
        ...(body === undefined ? {} : { bodies: [body] }),
      });
      if (!asked.ok) return invalid(asked.problems, words, io);
      const found = postureOf(asked.value);
      const name = nameIn(around.value, at, io);
      if (words.flag("json"))
        printJson(
          postureJson(found, (one, of) => sentenceInWords(one, of, at, name(one.id), io.language)),
          io,
        );
      else print(found, name, io);
      return exitOf(found, clause !== undefined);
    } finally {
      store.value.close();
    }
  },
};
