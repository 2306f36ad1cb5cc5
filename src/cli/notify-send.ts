import { join } from "node:path";
import type { Clock } from "../cascade/outbox/desk.ts";
import { filesTransport } from "../cascade/outbox/files-transport.ts";
import {
  bouncedMessages,
  countMessages,
  type Listed,
  repeatedMessages,
  uncertainMessages,
  waitingMessages,
} from "../cascade/outbox/listed.ts";
import { type Run, send } from "../cascade/outbox/run.ts";
import { smtpTransport } from "../cascade/outbox/smtp-transport.ts";
import type { Transport } from "../cascade/outbox/transport.ts";
import { periodLength } from "../cascade/outbox/waits.ts";
import { remindersWait, takeBack } from "../cascade/remind/overtaken.ts";
import { loadMail, type MailSettings } from "../cascade/settings.ts";
import type { Known } from "../deed/known.ts";
import { number } from "../language/say.ts";
import { findMeasure } from "../measure/corpus.ts";
import { ok, type Result } from "../problem/problem.ts";
import { loadRegister } from "../register/load.ts";
import { openStore, type Store } from "../store/store.ts";
import { writeInstant } from "../time/time.ts";
import type { Command, Exit, Io, Words } from "./command.ts";
import { invalid, Misuse, printJson, sayTo } from "./common.ts";
import { sendWords } from "./notify-send-words.ts";
import { recordsAt } from "./records.ts";

const periodFlag = (words: Words): number | undefined => {
  const value = words.value("repeat-after");
  if (value === undefined) return undefined;
  const length = periodLength(value);
  if (length === undefined) throw new Misuse(sendWords.badPeriod, { value });
  return length;
};

const limitFlag = (words: Words): number | undefined => {
  const value = words.value("limit");
  if (value === undefined) return undefined;
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new Misuse(sendWords.badLimit, { value });
  return Number(value);
};

/** The receipt clock, set going: also one that was set by hand moves while a run lasts. */
const clockOf = (io: Io): Clock => {
  const [from, start] = [io.now(), performance.now()];
  return {
    now: () => from + Math.floor(performance.now() - start),
    wait: (milliseconds, off) =>
      new Promise((done) => {
        if (off.aborted) return done();
        const timer = setTimeout(done, milliseconds);
        off.addEventListener("abort", () => {
          clearTimeout(timer);
          done();
        });
      }),
  };
};

const transportOf = ({ transport, from, atOnce }: MailSettings, io: Io): Transport =>
  transport.kind === "files" ? filesTransport(join(io.data, "outbox")) : smtpTransport(transport.smtp, from, atOnce);

/** What shows whether those who are to be reminded have answered since. */
const recordsNow = async (io: Io): Promise<Result<Known>> => {
  const register = await loadRegister(io.data);
  return register.ok ? recordsAt(register.value, io.now(), io) : register;
};

/** Ctrl-C once ends the run after what is under way; a second time, as usual, at once. */
const stopSignal = (): AbortController => {
  const stop = new AbortController();
  const asked = (): void => stop.abort();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, asked);
  stop.signal.addEventListener("abort", () => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.removeListener(signal, asked);
  });
  return stop;
};

/** `interdict notify send`: 0 everything due was taken · 3 refused before anything left · 4 some is refused, put off, uncertain or not begun. */
export const notifySend: Command = {
  name: "notify send",
  usage: "[MEASURE] [--live] [--repeat ID]… [--repeat-after PERIOD] [--limit N]",
  summary: sendWords.summary,
  options: {
    live: { type: "flag", summary: sendWords.live },
    repeat: { type: "list", summary: sendWords.repeat },
    "repeat-after": { type: "value", summary: sendWords.repeatAfter },
    limit: { type: "value", summary: sendWords.limit },
  },
  run: async (words, io) => {
    const [repeatAfterAsked, limit] = [periodFlag(words), limitFlag(words)];
    const settings = loadMail(io.data, io.env);
    if (!settings.ok) return invalid(settings.problems, words, io);
    const store = openStore(io.data);
    if (!store.ok) return invalid(store.problems, words, io);
    const [named] = words.positionals;
    // A measure that stands nowhere any more can still be named by its id.
    const found = named === undefined ? undefined : findMeasure(named, io);
    const measure = found?.ok === true ? found.value.id : named;
    const repeatAfter = repeatAfterAsked ?? settings.value.repeatAfter;
    const { perMinute } = settings.value;
    const transport = transportOf(settings.value, io);
    const stop = stopSignal();
    try {
      const known = remindersWait(store.value) ? await recordsNow(io) : ok(undefined);
      if (!known.ok) return invalid(known.problems, words, io);
      const records = known.value;
      const run = await send(store.value, {
        transport,
        live: words.flag("live"),
        repeats: words.list("repeat"),
        clock: clockOf(io),
        stop: stop.signal,
        ...(records === undefined ? {} : { takeBack: (tx, now) => takeBack(tx, records, now) }),
        ...(measure === undefined ? {} : { measure }),
        ...(repeatAfter === undefined ? {} : { repeatAfter }),
        ...(perMinute === undefined ? {} : { perMinute }),
        ...(limit === undefined ? {} : { limit }),
      });
      if (!run.ok) return invalid(run.problems, words, io);
      report(store.value, run.value, { transport: transport.id, measure, words, io });
      return exitOf(run.value);
    } finally {
      stop.abort();
      store.value.close();
    }
  },
};

const exitOf = ({ counts, ended, abandoned }: Run): Exit =>
  ended === "down" || ended === "stopped" || abandoned + counts.refused + counts["not-taken"] + counts.unknown > 0
    ? 4
    : 0;

interface Reporting {
  readonly transport: Transport["id"];
  readonly measure: string | undefined;
  readonly words: Words;
  readonly io: Io;
}

const listedJson = ({ since, nextAt, attempts, ...rest }: Listed) => ({
  ...rest,
  since: writeInstant(since),
  nextAt: writeInstant(nextAt),
  attempts: attempts.map(({ at, ...attempt }) => ({ ...attempt, at: writeInstant(at) })),
});

const report = (store: Store, run: Run, { transport, measure, words, io }: Reporting): void => {
  const uncertain = uncertainMessages(store, measure);
  const repeated = repeatedMessages(store, measure);
  const bounced = bouncedMessages(store, measure);
  const waiting = waitingMessages(store, measure);
  if (words.flag("json")) {
    printJson(
      {
        uncertain: uncertain.map(listedJson),
        repeated: repeated.map(listedJson),
        bounced: bounced.map(listedJson),
        run: { transport, ...run },
        states: countMessages(store, measure),
      },
      io,
    );
    return;
  }
  const count = (n: number) => ({ count: n, countShown: number(n, io.language) });
  const line = ({ id, body, response }: Listed, said = response): string =>
    `  ${body}  ${id}${said === undefined ? "" : `  ${said.replaceAll(/\s+/g, " ")}`}\n`;
  const attempts = (one: Listed): string =>
    `${line(one, "")}${one.attempts.map(({ n, at, outcome = "" }) => `      ${sayTo(io, sendWords.attempt, { n: String(n), at: writeInstant(at), outcome })}\n`).join("")}`;
  if (uncertain.length > 0)
    io.out(`${sayTo(io, sendWords.uncertain, count(uncertain.length))}\n${uncertain.map(attempts).join("")}`);
  if (repeated.length > 0)
    io.out(`${sayTo(io, sendWords.repeated, count(repeated.length))}\n${repeated.map(attempts).join("")}`);
  if (bounced.length > 0)
    io.out(`${sayTo(io, sendWords.bounced, count(bounced.length))}\n${bounced.map((one) => line(one)).join("")}`);
  if (run.overtaken > 0) io.out(`${sayTo(io, sendWords.overtaken, count(run.overtaken))}\n`);
  if (run.abandoned > 0) io.out(`${sayTo(io, sendWords.abandoned, count(run.abandoned))}\n`);
  const shown = (n: number): string => number(n, io.language);
  const { accepted, refused, unknown } = run.counts;
  const counts = {
    sent: shown(accepted),
    refused: shown(refused),
    later: shown(run.counts["not-taken"]),
    unknown: shown(unknown),
  };
  io.out(`${sayTo(io, sendWords.run, { transport, ...counts })}\n`);
  const next = Math.min(...waiting.map(({ nextAt }) => nextAt));
  if (waiting.length > 0)
    io.out(`${sayTo(io, sendWords.waiting, { ...count(waiting.length), at: writeInstant(next) })}\n`);
  if (run.ended === "down") io.err(`${sayTo(io, sendWords.down, { reason: run.reason ?? "" })}\n`);
  if (run.ended === "stopped") io.err(`${sayTo(io, sendWords.stopped)}\n`);
};
