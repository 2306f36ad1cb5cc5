import { adoptionPath } from "../cascade/adoption-file.ts";
import { modelClauses } from "../cascade/adoption-of.ts";
import { adoptionsOf, type FileOfReply, filesOf } from "../cascade/adoption-settle.ts";
import { type Reply, repliesAbout, replyStanding, replyStates } from "../cascade/receipt/reply.ts";
import { replyStateWords } from "../cascade/state-words.ts";
import type { Text } from "../language/language.ts";
import { loadSurroundings } from "../measure/load.ts";
import type { Measure } from "../measure/measure.ts";
import { ok, type Result } from "../problem/problem.ts";
import { openStore, type Store } from "../store/store.ts";
import { dayOf, writeInstant } from "../time/time.ts";
import type { Exit, Io, Words } from "./command.ts";
import { invalid, printJson, sayTo } from "./common.ts";

const words = {
  replies: {
    fr: "{n, plural, =0 {Aucune réponse par lien.} one {Une réponse par lien :} other {# réponses par lien :}}",
    nl: "{n, plural, =0 {Geen antwoorden via een link.} one {Eén antwoord via een link:} other {# antwoorden via een link:}}",
    de: "{n, plural, =0 {Keine Antworten über Links.} one {Eine Antwort über einen Link:} other {# Antworten über Links:}}",
    en: "{n, plural, =0 {No answers through links.} one {One answer through a link:} other {# answers through links:}}",
  },
  file: {
    fr: "{file, select, same {sa décision est la mesure {id}} missing {sa mesure {id} manque. Faites-la : interdict adopt --of {measure} --body {body}} stale {attention : la mesure {path} vient de cette réponse, qui ne vaut plus, et a été modifiée depuis ; des décisions peuvent encore la citer. Retirez-la vous-même} other {attention : la mesure {path} dit autre chose que cette réponse et n’a pas été remplacée}}",
    nl: "{file, select, same {haar beslissing is de maatregel {id}} missing {haar maatregel {id} ontbreekt. Maak hem: interdict adopt --of {measure} --body {body}} stale {let op: de maatregel {path} komt van dit antwoord, dat niet meer geldt, en is sindsdien gewijzigd; antwoorden kunnen er nog naar verwijzen. Verwijder hem zelf} other {let op: de maatregel {path} zegt iets anders dan dit antwoord en werd niet vervangen}}",
    de: "{file, select, same {ihr Beschluss ist die Maßnahme {id}} missing {ihre Maßnahme {id} fehlt. Legen Sie sie an: interdict adopt --of {measure} --body {body}} stale {Achtung: Die Maßnahme {path} stammt von dieser Antwort, die nicht mehr gilt, und wurde seither geändert; Antworten können sich noch auf sie berufen. Entfernen Sie sie selbst} other {Achtung: Die Maßnahme {path} sagt etwas anderes als diese Antwort und wurde nicht ersetzt}}",
    en: "{file, select, same {its decision is the measure {id}} missing {its measure {id} is missing. Make it: interdict adopt --of {measure} --body {body}} stale {take care: the measure {path} comes from this answer, which stands no longer, and was changed since; rulings may still cite it. Take it away yourself} other {take care: the measure {path} says something else than this answer and was not replaced}}",
  },
} satisfies Record<string, Text>;

/** The measures that answers made, with how their files stand. */
const filesHeld = async (store: Store, measure: Measure, io: Io): Promise<Result<readonly FileOfReply[]>> => {
  if (modelClauses(measure).length === 0) return ok([]);
  const around = await loadSurroundings(io.data);
  if (!around.ok) return around;
  const all = await adoptionsOf(store, { data: io.data, measure, around: around.value, now: io.now() });
  return all.ok ? filesOf(io.data, all.value) : all;
};

const replyLine = ({ id, at, state, asked, answered }: Reply, io: Io): string =>
  `  ${id}  ${dayOf(at)}  ${answered.body}  ${answered.answer}  ${sayTo(io, replyStateWords, { state: replyStanding({ state, asked }) })}\n`;

const fileLine = ({ file, adoption: { id }, reply }: FileOfReply, measure: Measure, io: Io): string =>
  `      ${sayTo(io, words.file, { file, id, path: adoptionPath(io.data, id), measure: measure.id, body: reply.answered.body })}\n`;

/** What bodies answered through their links, those that wait first, each with the measure that it made; 4 where such a measure is missing or not as its answer makes it. */
export const listReplies = async (measure: Measure, from: Words, io: Io): Promise<Exit> => {
  const store = openStore(io.data, { readOnly: true });
  if (!store.ok) return invalid(store.problems, from, io);
  try {
    const order = replyStates;
    const replies = repliesAbout(store.value, measure.id).toSorted(
      (a, b) => order.indexOf(a.state) - order.indexOf(b.state) || a.at - b.at,
    );
    const files = await filesHeld(store.value, measure, io);
    if (!files.ok) return invalid(files.problems, from, io);
    const fileOf = ({ id }: Reply) => files.value.find(({ reply }) => reply.id === id);
    if (from.flag("json"))
      printJson(
        replies.map((reply) => {
          const { id, notice, state, at, asked, answered } = reply;
          const found = fileOf(reply);
          const local = found === undefined ? {} : { local: { measure: found.adoption.id, file: found.file } };
          return { id, notice, state, asked, at: writeInstant(at), ...answered, ...local };
        }),
        io,
      );
    else {
      io.out(`${sayTo(io, words.replies, { n: replies.length })}\n`);
      for (const reply of replies) {
        const found = fileOf(reply);
        io.out(`${replyLine(reply, io)}${found === undefined ? "" : fileLine(found, measure, io)}`);
      }
    }
    return files.value.some(({ file }) => file !== "same") ? 4 : 0;
  } finally {
    store.value.close();
  }
};
