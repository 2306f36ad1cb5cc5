import { knownRecords } from "../deed/held.ts";
import type { Known } from "../deed/known.ts";
import { loadDeeds } from "../deed/load.ts";
import { responseOf } from "../deed/response.ts";
import type { Measure } from "../measure/measure.ts";
import { fail, ok, type Result } from "../problem/problem.ts";
import type { Store } from "../store/store.ts";
import { never } from "../time/time.ts";
import type { Adoption } from "./adoption.ts";
import { adoptionStanding, dropAdoption, keepAdoption, type Standing } from "./adoption-file.ts";
import { adoptionOfReply, type OfAnswer } from "./adoption-of.ts";
import { noticeHeld } from "./receipt/held-notice.ts";
import { type Reply, repliesAbout } from "./receipt/reply.ts";
import { responseId } from "./receipt/written.ts";

/** What a reply makes, and whether it is the answer of its body that stands. */
export interface ReplyAdoption {
  readonly reply: Reply;
  readonly adoption: Adoption;
  readonly stands: boolean;
}

export interface Settling extends Pick<OfAnswer, "around" | "now"> {
  readonly data: string;
  readonly measure: Measure;
  /** Absent: every body. */
  readonly body?: string;
}

/** Does an answer say what the body decided? Awareness, and that it is examining, take nothing back. */
const decides = ({ answered: { answer } }: Reply): boolean =>
  ["adopted", "partly", "declined", "not-applicable"].includes(answer);

/** Of each body the last reply on record by which it decided, unless the authority has entered since that it did not adopt. What was taken back is not on record. */
const standingOf = (replies: readonly Reply[], known: Known, measure: string): ReadonlySet<string> => {
  const own = new Set(replies.map(({ id }) => responseId(id)));
  const recorded = new Set(known.deeds.map(({ id }) => id));
  const last = new Map<string, Reply>();
  for (const reply of replies)
    if (decides(reply) && recorded.has(responseId(reply.id))) last.set(reply.answered.body, reply);
  return new Set(
    [...last.values()].flatMap(({ id, answered: { body } }) => {
      const { deed, stated } = responseOf(known, { body, measure, at: never });
      const entered = deed !== undefined && !stated && !own.has(deed.id);
      return entered && ["declined", "not-applicable"].includes(deed.answer) ? [] : [id];
    }),
  );
};

/** The measures that replies about a measure make, confirmed or contested; of each body one stands at most. Problems: those of the public record and of drafts. */
export const adoptionsOf = async (
  store: Store,
  { measure, body, around, now }: Settling,
): Promise<Result<readonly ReplyAdoption[]>> => {
  const replies = repliesAbout(store, measure.id).filter(
    ({ state, answered }) => state !== "waiting" && (body === undefined || answered.body === body),
  );
  const made = replies.flatMap((reply) => {
    const notice = noticeHeld(store, reply.notice);
    const adoption = notice === undefined ? undefined : adoptionOfReply(reply, notice, { measure, around, now });
    return adoption === undefined ? [] : [{ reply, adoption }];
  });
  if (made.length === 0) return ok([]);
  const problems = made.flatMap(({ adoption }) => (adoption.ok ? [] : adoption.problems));
  const published = loadDeeds({ register: around.register });
  if (!published.ok || problems.length > 0) return fail(...problems, ...(published.ok ? [] : published.problems));
  const known = await knownRecords(published.value.deeds, store, { knownAt: now });
  const standing = standingOf(replies, known, measure.id);
  return ok(
    made.flatMap(({ reply, adoption }) =>
      adoption.ok ? [{ reply, adoption: adoption.value, stands: standing.has(reply.id) }] : [],
    ),
  );
};

/** The file of a reply’s measure: as its answer makes it, not there, or otherwise. `stale`: it is there though the answer no longer stands. */
export interface FileOfReply extends ReplyAdoption {
  readonly file: Standing | "stale";
}

/** What there is to do or to know about the files of these measures; those of answers that no longer stand, only where something is left. */
export const filesOf = (data: string, all: readonly ReplyAdoption[]): Result<readonly FileOfReply[]> => {
  const found: FileOfReply[] = [];
  for (const one of all) {
    const standing = adoptionStanding(data, one.adoption);
    if (!standing.ok) return standing;
    // A file that another answer now speaks through is that one’s.
    const another = all.some((other) => other.stands && other.adoption.id === one.adoption.id);
    if (one.stands) found.push({ ...one, file: standing.value });
    else if (standing.value !== "missing" && !another) found.push({ ...one, file: "stale" });
  }
  return ok(found);
};

/**
 * Brings the measures in the data folder in line with the answers that stand: takes away what an answer that no longer stands had made, and writes what one that stands makes. What
 * somebody has changed since is left as it is, and told (*other*, *stale*). Done again, it changes nothing. Problems: E-RECEIPT-DRAFT, those of `adoptionsOf`.
 */
export const settleAdoptions = async (store: Store, settling: Settling): Promise<Result<readonly FileOfReply[]>> => {
  const { data } = settling;
  const all = await adoptionsOf(store, settling);
  if (!all.ok) return all;
  const wanted = all.value.filter(({ stands }) => stands).map(({ adoption }) => adoption);
  for (const { adoption, stands } of all.value) {
    if (stands || wanted.some(({ id, yaml }) => id === adoption.id && yaml === adoption.yaml)) continue;
    const dropped = dropAdoption(data, adoption);
    if (!dropped.ok) return dropped;
  }
  for (const adoption of wanted) {
    const kept = keepAdoption(data, adoption);
    if (!kept.ok) return kept;
  }
  return filesOf(data, all.value);
};
