import { reminderQuestion } from "../cascade/followed.ts";
import { linkSecret } from "../cascade/link.ts";
import { loadPlanning, measuresBeside } from "../cascade/load.ts";
import { planOf } from "../cascade/plan.ts";
import { outboxQueue } from "../cascade/receipt/message.ts";
import { calendarOfBody } from "../cascade/remind/body-calendar.ts";
import { measureCalendar } from "../cascade/remind/calendar.ts";
import { type DueReminder, remindersComing, remindersDue } from "../cascade/remind/due.ts";
import { historyOf } from "../cascade/remind/history.ts";
import { icsOf } from "../cascade/remind/ics.ts";
import { prepareReminders, type Reminded } from "../cascade/remind/mail.ts";
import { loadRules } from "../cascade/remind/rules.ts";
import { becauseWords, openWords, periodWords, remindWords } from "../cascade/remind/words.ts";
import { loadSender } from "../cascade/settings.ts";
import { worldOfAll } from "../deed/world.ts";
import { dayInWords } from "../language/dates.ts";
import { number } from "../language/say.ts";
import { findMeasure } from "../measure/corpus.ts";
import { loadSurroundings } from "../measure/load.ts";
import { postureWords } from "../posture/words.ts";
import { fail, ok, type Result } from "../problem/problem.ts";
import type { Body } from "../register/body.ts";
import { nameAt } from "../register/facts.ts";
import { body as latest, type Register } from "../register/register.ts";
import { openStore } from "../store/store.ts";
import type { Instant } from "../time/time.ts";
import type { Command, Io, Words } from "./command.ts";
import { flags, invalid, Misuse, printJson, required, sayTo } from "./common.ts";
import { wrap } from "./layout.ts";
import { writeOut } from "./write-out.ts";

const width = 80;

/** `P14D` in words: "14 days". */
const periodInWords = (period: string, io: Io): string => {
  const part = (letter: string): number => Number(new RegExp(`(\\d+)${letter}`).exec(period)?.[1] ?? 0);
  return sayTo(io, periodWords, { months: part("M"), weeks: part("W"), days: part("D") });
};

/** The body of `--body`, whose world is then the one that is asked about. @throws Misuse when there is none of that name. */
const bodyOf = (words: Words, register: Register): Body | undefined => {
  const id = words.value("body");
  if (id === undefined) return undefined;
  const found = latest(register, id);
  if (found === undefined) throw new Misuse(postureWords.noBody, { body: id });
  return found;
};

/** Everything that a question about reminders is asked of, from the data folder. */
const load = async (words: Words, io: Io, now: Instant) => {
  const found = findMeasure(required(words, 0, "remind", "MEASURE"), io);
  if (!found.ok) return found;
  const measure = found.value;
  const others = measuresBeside(measure, io.data);
  const rules = loadRules(io.data, measure.id, (id) => [measure, ...others].some((one) => one.id === id));
  const around = await loadSurroundings(io.data);
  if (!rules.ok || !around.ok) return fail(...[rules, around].flatMap((one) => (one.ok ? [] : one.problems)));
  const { register } = around.value;
  const body = bodyOf(words, register);
  const world = body?.world ?? (words.flag("fictional") ? "fictional" : undefined);
  const store = openStore(io.data, { readOnly: true });
  if (!store.ok) return store;
  try {
    const planning = await loadPlanning(store.value, around.value, {
      measure,
      others: () => others,
      at: now,
      knownAt: now,
      ...(world === undefined ? {} : { world }),
    });
    if (!planning.ok) return planning;
    const { question } = planning.value;
    const plan = planOf(question);
    const wanted = plan.planned.filter(({ addressee }) => body === undefined || addressee.body === body.id);
    const history = historyOf(store.value, measure.id);
    const asked = reminderQuestion({ ...plan, planned: wanted }, history, question, { rules: rules.value, now });
    const clocks = { at: now, knownAt: now, choices: question.choices };
    return ok({ measure, register, body, plan, clocks, asked });
  } finally {
    store.value.close();
  }
};

type Loaded = Awaited<ReturnType<typeof load>> extends Result<infer T> ? T : never;

const nameIn =
  ({ register, asked }: Loaded, io: Io) =>
  (id: string): string =>
    nameAt(register, id, io.language, asked.now);

const lineOf = (
  due: DueReminder,
  { rules: { atMost }, hasAddress }: Loaded["asked"],
  name: (id: string) => string,
  io: Io,
): string => {
  const { day, period } = due.because;
  const because = sayTo(io, becauseWords[due.rule], {
    day: dayInWords(day, io.language),
    period: periodInWords(period, io),
  });
  const text = due.to === due.body ? remindWords.line : remindWords.lineAbove;
  const said = sayTo(io, text, { to: name(due.to), body: name(due.body), n: due.n, atMost, because });
  const why = due.notice === undefined ? remindWords.byHand : hasAddress(due.to) ? undefined : remindWords.noAddress;
  return [said, ...(why === undefined ? [] : [sayTo(io, why)])]
    .map((each) => wrap(each, width).join("\n    "))
    .join("\n    ");
};

/** Whom to remind now, with the messages prepared. */
const reminded = ({ measure, register, asked }: Loaded, io: Io): Result<Reminded> => {
  const mail = loadSender(io.data);
  if (!mail.ok) return mail;
  const secret = linkSecret(io.data);
  if (!secret.ok) return secret;
  const store = openStore(io.data);
  if (!store.ok) return store;
  try {
    const queue = outboxQueue(io.data);
    return ok(prepareReminders(store.value, asked, { measure, register, secret: secret.value, now: asked.now, queue }));
  } finally {
    store.value.close();
  }
};

const calendarOf = (loaded: Loaded) => {
  const { measure, body, plan, clocks, asked } = loaded;
  if (body === undefined) return measureCalendar({ measure, ...clocks });
  return calendarOfBody(plan, clocks, body.id, remindersComing(asked));
};

const writeCalendar = (loaded: Loaded, words: Words, io: Io) => {
  const { measure, body, register } = loaded;
  const calendar = calendarOf(loaded);
  if (words.flag("json")) {
    printJson({ measure: measure.id, body: body?.id ?? null, ...calendar }, io);
    return 0;
  }
  for (const { kind, clause } of calendar.open) io.err(`${sayTo(io, openWords[kind], { clause })}\n`);
  const fictional = worldOfAll([measure.authority, ...(body === undefined ? [] : [body.id])], register) === "fictional";
  const text = icsOf({
    of: [{ calendar, measure }],
    name: measure.title[io.language],
    language: io.language,
    now: loaded.asked.now,
    nameOf: nameIn(loaded, io),
    fictional,
  });
  const out = words.value("out");
  if (out === undefined) io.out(text);
  else {
    const written = writeOut(text, out, io);
    if (!written.ok) return invalid(written.problems, words, io);
    io.out(`${written.value}\n`);
  }
  return 0;
};

/** `interdict remind`: whom to remind of a measure, with the messages prepared; or the measure's calendar. 0 always, but for what cannot be read (3). */
export const remind: Command = {
  name: "remind",
  usage: "MEASURE [--body ID] [--fictional] [--dry-run] [--calendar [--out FILE]]",
  summary: remindWords.summary,
  options: {
    body: flags.body,
    fictional: flags.fictional,
    "dry-run": { type: "flag", summary: remindWords.dryRun },
    calendar: { type: "flag", summary: remindWords.calendar },
    out: { type: "value", summary: remindWords.out },
  },
  run: async (words, io) => {
    const read = await load(words, io, io.now());
    if (!read.ok) return invalid(read.problems, words, io);
    const loaded = read.value;
    if (words.flag("calendar")) return writeCalendar(loaded, words, io);
    const { rules, now, hasAddress } = loaded.asked;
    const found = remindersDue(loaded.asked);
    const done = words.flag("dry-run") || found.length === 0 ? ok({ due: found, prepared: [] }) : reminded(loaded, io);
    if (!done.ok) return invalid(done.problems, words, io);
    const { due, prepared } = done.value;
    if (words.flag("json")) {
      const at = new Date(now).toISOString();
      const withoutAddress = [...new Set(due.map(({ to }) => to))].filter((to) => !hasAddress(to));
      printJson({ measure: loaded.measure.id, at, rules, due, prepared: prepared.length, withoutAddress }, io);
      return 0;
    }
    const name = nameIn(loaded, io);
    for (const one of due) io.out(`${lineOf(one, loaded.asked, name, io)}\n`);
    const n = due.length;
    io.out(
      `${n === 0 ? sayTo(io, remindWords.none) : sayTo(io, remindWords.listed, { n, nShown: number(n, io.language), prepared: prepared.length, preparedShown: number(prepared.length, io.language) })}\n`,
    );
    return 0;
  },
};
