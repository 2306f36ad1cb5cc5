import { loadCatalogue } from "../catalogue/load.ts";
import { dutyState } from "../deed/duty.ts";
import type { Known } from "../deed/known.ts";
import { dayInWords } from "../language/dates.ts";
import { word } from "../language/words.ts";
import { everKnown, readChoices } from "../measure/case.ts";
import { readFacts } from "../measure/facts.ts";
import { loadSurroundings } from "../measure/load.ts";
import { measureProblem } from "../measure/problems.ts";
import { type ObligationWords, obligationInWords } from "../measure/questions/obligation-in-words.ts";
import { obligationWords } from "../measure/questions/obligation-words.ts";
import { dutiesOf, type Obligation, obligationsOf } from "../measure/questions/obligations.ts";
import { sized } from "../measure/sized.ts";
import { actions } from "../measure/vocabulary/attributes.ts";
import { dayOf, type Instant, startOfDay } from "../time/time.ts";
import { lookupsFrom, measuresNamed, pairsFlag } from "./choices.ts";
import type { Command } from "./command.ts";
import { choiceProblems, flags, instantFlag, invalid, printJson, required, sayTo } from "./common.ts";
import { wrap } from "./layout.ts";
import { recordsAt } from "./records.ts";

const width = 80;

/** Where each duty of a body stands by the records held; nothing where it owes none. */
const statesOf = ({ clause, measure, body, lateSince, role }: Obligation, known: Known, at: Instant) =>
  role === "bound" || role === "invited"
    ? dutiesOf(clause).map((action) => {
        const lateAt = lateSince === null ? undefined : startOfDay(lateSince, measure.zone);
        const { state, deeds } = dutyState(known, {
          body,
          measure: measure.id,
          clause: clause.id,
          at,
          action,
          owed: "bound",
          namedRecipient: false,
          ...(lateAt === undefined ? {} : { lateAt }),
        });
        return { action, state, deeds };
      })
    : [];

/** The contract of `interdict obligations --json`: one item of its lists. */
const obligationJson = (one: Obligation, said: ObligationWords, duties: ReturnType<typeof statesOf>) => ({
  measure: one.measure.id,
  clause: one.clause.id,
  body: one.body,
  role: one.role,
  duty: said.duty,
  force: one.weight,
  formal: said.formal,
  owedBy: one.owedBy,
  state: one.state,
  by: one.by,
  lateSince: one.lateSince,
  text: said.text,
  asks: one.asks,
  texts: one.texts.map((variable) => variable.replace(/^text\./, "")),
  adoptedBy: one.adoptedBy,
  duties,
});

/** What measures ask of one body on one day. 0 where everything is known, 4 where it is not known whether a clause concerns the body. */
export const obligations: Command = {
  name: "obligations",
  usage: "BODY [MEASURE…] --at DAY [--known-at INSTANT] [--claim ID=VALUE]… [--json]",
  summary: {
    en: "What does a body owe on that day, or is it asked to do?",
    fr: "Que doit faire un organisme ce jour-là, ou que lui demande-t-on ?",
    nl: "Wat moet een instelling die dag doen, of wat wordt haar gevraagd?",
    de: "Was muss eine Einrichtung an jenem Tag tun, oder worum wird sie gebeten?",
  },
  options: { at: flags.at, "known-at": flags.knownAt, claim: flags.claim },
  run: async (words, io) => {
    const body = required(words, 0, "obligations", "BODY");
    const at = instantFlag(words, "at") ?? io.now();
    const knownAt = instantFlag(words, "known-at") ?? everKnown;
    const [around, catalogue] = await Promise.all([loadSurroundings(io.data), loadCatalogue()]);
    const asked = measuresNamed(words.positionals.slice(1), io);
    const problems = [around, catalogue, asked].flatMap((one) => (one.ok ? [] : one.problems));
    if (!around.ok || !catalogue.ok || !asked.ok) return invalid(problems, words, io);
    const measures = asked.value;
    const posts = readFacts({ body }, { at, knownAt }, around.value);
    if (!posts.ok) return invalid(posts.problems, words, io);
    const { choices, unknown } = readChoices(pairsFlag(words, "claim"), measures, knownAt);
    if (unknown.length > 0) return invalid(choiceProblems("claim", unknown), words, io);
    const [post] = posts.value;
    if (post === undefined)
      return invalid([measureProblem("E-FACTS-BODY", { field: "BODY" }, { id: body })], words, io);
    const found = sized(() => obligationsOf({ measures, body, post, at, knownAt, choices }));
    if (!found.ok) return invalid(found.problems, words, io);
    const known = await recordsAt(around.value.register, knownAt, io);
    if (!known.ok) return invalid(known.problems, words, io);
    const lookups = lookupsFrom(around.value.register, catalogue.value, io.language);
    const tell = (one: Obligation) => ({
      one,
      said: obligationInWords(one, io.language, lookups, knownAt),
      duties: statesOf(one, known.value, at),
    });
    const owed = found.value.owed.map(tell);
    const informed = found.value.informed.map(tell);
    const exit = owed.some(({ one }) => one.role === "unknown" || one.state === "open") ? 4 : 0;
    if (words.flag("json")) {
      const json = ({ one, said, duties }: ReturnType<typeof tell>) => obligationJson(one, said, duties);
      printJson([...owed.map(json), ...informed.map(json)], io);
      return exit;
    }
    const lines = ({ one, said, duties }: ReturnType<typeof tell>): readonly string[] => [
      ...wrap(`${one.measure.id}#${one.clause.id}: ${said.force}`, width),
      ...[
        said.duty,
        ...(said.text === said.duty ? [] : [said.text]),
        said.when,
        ...(said.whose === null || one.role === "informed" ? [] : [said.whose]),
        ...said.unclear,
        ...duties.map(({ action, state }) => {
          const name = actions.get(action)?.words.name;
          return sayTo(io, obligationWords.duty, {
            action: name === undefined ? action : name[io.language],
            state: word("duty", state, io.language),
          });
        }),
      ].flatMap((text) => wrap(text, width - 2).map((line) => `  ${line}`)),
    ];
    if (owed.length === 0) {
      const day = dayInWords(dayOf(at), io.language);
      io.out(`${wrap(sayTo(io, obligationWords.none, { body: lookups.body(body), day }), width).join("\n")}\n`);
    }
    io.out(owed.map((one) => `${lines(one).join("\n")}\n`).join("\n"));
    if (informed.length > 0)
      io.out(
        `\n${sayTo(io, obligationWords.informed)}\n${informed.map((one) => `${lines(one).join("\n")}\n`).join("\n")}`,
      );
    return exit;
  },
};
